//! Signatures as a person writes them.
//!
//! In: tokens. Out: text with spaces where rustfmt sets them, all on one line. Absent: anything but types and signatures.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Tokens of a type or signature as text.
pub(crate) fn spell(tokens: TokenStream) -> String {
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

/// What follows the name of a function: `(self, value: i64) -> Self`.
pub(crate) fn function(signature: &syn::Signature) -> String {
    let argument = |argument: &syn::FnArg| match argument {
        // Whether the body changes its own copy is nobody else's business.
        syn::FnArg::Receiver(receiver) => spell(
            syn::Receiver {
                mutability: None,
                ..receiver.clone()
            }
            .to_token_stream(),
        ),
        syn::FnArg::Typed(argument) => spell(argument.to_token_stream()),
    };
    let arguments: Vec<String> = signature.inputs.iter().map(argument).collect();
    format!(
        "{}({}){}",
        spell(signature.generics.to_token_stream()),
        arguments.join(", "),
        spell(signature.output.to_token_stream())
    )
}

/// The trait of an implementation as a bound, with its associated types: `Operation<Output = Pet>`.
pub(crate) fn implemented(item: &syn::ItemImpl) -> Option<String> {
    let (path, _) = item.trait_.as_ref()?;
    let mut text = spell(path.to_token_stream());
    let types: Vec<String> = item
        .items
        .iter()
        .filter_map(|item| match item {
            syn::ImplItem::Type(item) => Some(format!(
                "{} = {}",
                item.ident,
                spell(item.ty.to_token_stream())
            )),
            _ => None,
        })
        .collect();
    if !types.is_empty() {
        text.push_str(&format!("<{}>", types.join(", ")));
    }
    Some(text)
}
