//! Types as a person writes them.
//!
//! In: tokens. Out: text with spaces where rustfmt sets them, all on one line. Absent: anything but
//! types.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Tokens of a type as text.
pub(crate) fn type_text(tokens: TokenStream) -> String {
    let mut text = String::new();
    push(tokens, &mut text);
    text
}

fn push(tokens: TokenStream, text: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => (" { ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                push(without_last_comma(group.stream()), text);
                text.push_str(close);
            }
            TokenTree::Punct(punct) => {
                let joint = punct.spacing() == Spacing::Joint;
                push_sign(punct.as_char(), joint, text);
                if punct.as_char() == ',' && tokens.peek().is_some() {
                    text.push(' ');
                }
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                separate(text);
                text.push_str(&token.to_string());
            }
        }
    }
}

/// The last comma separates nothing, but for a tuple of one.
fn without_last_comma(tokens: TokenStream) -> TokenStream {
    let mut all: Vec<TokenTree> = tokens.into_iter().collect();
    let (mut depth, mut commas, mut is_last) = (0_i32, 0, false);
    for token in &all {
        let sign = if let TokenTree::Punct(punct) = token {
            punct.as_char()
        } else {
            ' '
        };
        is_last = sign == ',';
        match sign {
            '<' => depth += 1,
            '>' => depth -= 1,
            ',' if depth == 0 => commas += 1,
            _ => {}
        }
    }
    if is_last && commas > 1 {
        all.pop();
    }
    all.into_iter().collect()
}

fn push_sign(sign: char, joint: bool, text: &mut String) {
    match sign {
        '+' => text.push_str(" + "),
        '=' => text.push_str(" = "),
        '-' => text.push_str(" -"),
        '>' if text.ends_with(" -") => text.push_str("> "),
        ':' if !joint && !text.ends_with(':') => text.push_str(": "),
        '\'' | '&' => {
            separate(text);
            text.push(sign);
        }
        _ => text.push(sign),
    }
}

/// Two words need a space between them.
fn separate(text: &mut String) {
    let last = text.chars().next_back();
    if last.is_some_and(|last| last.is_alphanumeric() || last == '_') {
        text.push(' ');
    }
}
