//! From a document's text to words, and from words to the case of an identifier.
//!
//! heck splits and joins; the rules here are about what it leaves out: symbols that are the whole difference between
//! two names, text that does not begin with a letter, and the tail that one framework appends to operation ids.

use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_normalization::UnicodeNormalization;

use crate::fingerprint::fingerprint;

/// The words of a text, in lower case, joined by `_`; never empty, and always a valid identifier but for keywords.
pub fn snake(text: &str) -> String {
    bounded(
        letter_first(spoken(text, |text| text.to_snake_case()), "n"),
        "_x",
    )
}

/// The words of a text in upper camel case; never empty, and always a valid identifier but for keywords.
pub fn camel(text: &str) -> String {
    bounded(
        letter_first(spoken(text, |text| text.to_upper_camel_case()), "N"),
        "X",
    )
}

/// The words of a text in capitals, joined by `_`, as constants are spelled.
pub fn shouted(text: &str) -> String {
    composed(snake(text).to_uppercase())
}

/// Applies a case; if nothing is left of the text, or too little to be told apart, its symbols are spelled out.
fn spoken(text: &str, case: impl Fn(&str) -> String) -> String {
    let text = signed(text);
    let name = composed(case(&text));
    if name.chars().any(char::is_alphanumeric) {
        name
    } else {
        case(&spelled(&text))
    }
}

/// Only what an identifier may go on with, composed as the compiler composes identifiers: two spellings of one letter are one
/// name there. Nearly all names are that already.
fn composed(name: String) -> String {
    if name
        .bytes()
        .all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
    {
        return name;
    }
    name.nfc()
        .filter(|character| is_continue(*character))
        .collect()
}

/// A sign before a digit is part of a number, as in `-1` and `+1`.
fn signed(text: &str) -> String {
    let digit_second = text
        .chars()
        .nth(1)
        .is_some_and(|second| second.is_ascii_digit());
    match text.chars().next() {
        Some('-') if digit_second => format!("minus {}", &text[1..]),
        Some('+') if digit_second => format!("plus {}", &text[1..]),
        _ => text.to_owned(),
    }
}

fn is_continue(character: char) -> bool {
    character == '_' || character.is_alphanumeric() && unicode_ident::is_xid_continue(character)
}

/// Puts a letter before a name that begins with a digit or anything else that no identifier begins with.
fn letter_first(name: String, letter: &str) -> String {
    match name.chars().next() {
        Some(first) if unicode_ident::is_xid_start(first) => name,
        _ => format!("{letter}{name}"),
    }
}

/// Longer names are cut: each of them is written many times.
const LONGEST: usize = 200;

/// Cuts a name that is too long, and puts a fingerprint of the whole in the place of the rest.
fn bounded(name: String, joint: &str) -> String {
    if name.len() <= LONGEST {
        return name;
    }
    let print = fingerprint(&name);
    let kept = name
        .get(..name.floor_char_boundary(LONGEST - 20))
        .unwrap_or_default();
    format!("{}{joint}{print:08x}", kept.trim_end_matches('_'))
}

/// Every symbol by its name, or by its code point.
fn spelled(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    text.chars().map(symbol).collect::<Vec<_>>().join(" ")
}

fn symbol(character: char) -> String {
    let name = match character {
        ' ' | '\t' | '\n' => "space",
        '!' => "not",
        '"' => "double quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '\'' => "quote",
        '(' => "open",
        ')' => "close",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '[' => "open bracket",
        '\\' => "backslash",
        ']' => "close bracket",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "open brace",
        '|' => "or",
        '}' => "close brace",
        '~' => "tilde",
        other => return format!("u{:x}", u32::from(other)),
    };
    name.to_owned()
}

/// Cuts the path and method that FastAPI appends to the ids of its operations: `read_item_items__item_id__get`
/// for `GET /items/{item_id}` is `read_item`. Any other id stays as it is.
pub fn without_route<'a>(id: &'a str, path: &str, method: &str) -> &'a str {
    let mut tail: String = path
        .chars()
        .map(|character| if is_word(character) { character } else { '_' })
        .collect();
    tail.push('_');
    tail.push_str(&method.to_ascii_lowercase());
    match id.strip_suffix(&tail) {
        Some(rest) if !rest.is_empty() => rest,
        _ => id,
    }
}

fn is_word(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_identifiers() {
        for (text, lower, upper) in [
            (
                "externalCustomerId",
                "external_customer_id",
                "ExternalCustomerId",
            ),
            (
                "HTTPValidationError",
                "http_validation_error",
                "HttpValidationError",
            ),
            ("X-API-KEY", "x_api_key", "XApiKey"),
            ("checkbox-grid", "checkbox_grid", "CheckboxGrid"),
            ("3d_secure", "n3d_secure", "N3dSecure"),
            ("_found", "found", "Found"),
            ("+1", "plus_1", "Plus1"),
            ("-1", "minus_1", "Minus1"),
            ("-created", "created", "Created"),
            ("", "empty", "Empty"),
            ("<=", "less_equal", "LessEqual"),
            ("\u{2764}", "u2764", "U2764"),
            ("größe", "größe", "Größe"),
            ("名前", "名前", "名前"),
            ("\u{2126}x", "ωx", "Ωx"),
            ("\u{1112}\u{1161}\u{11ab}", "한", "한"),
        ] {
            assert_eq!(
                (snake(text).as_str(), camel(text).as_str()),
                (lower, upper),
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_long_name_is_cut() {
        let (one, other) = (
            snake(&"word ".repeat(100_000)),
            snake(&"word ".repeat(100_001)),
        );
        assert!(
            one.len() <= 200 && other.len() <= 200 && one != other,
            "{one} {other}"
        );
    }

    #[test]
    fn the_route_is_cut_from_an_operation_id() {
        let cut = |id, path| without_route(id, path, "POST");
        assert_eq!(cut("read_items_items_post", "/items"), "read_items");
        assert_eq!(
            cut("read_item_items__item_id__post", "/items/{item_id}"),
            "read_item"
        );
        assert_eq!(cut("_items_post", "/items"), "_items_post");
        assert_eq!(cut("createItem", "/items"), "createItem");
    }
}
