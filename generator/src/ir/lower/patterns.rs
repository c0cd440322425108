//! Regular expressions: from ECMA-262 spellings to those the client can check.
//!
//! In: a `pattern` as written. Out: the same expression for `regex-lite`, if it has one. Absent: matching.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::Node;

/// The expression as the client checks it; what cannot be checked is reported.
pub(super) fn checkable(pattern: &str, at: Node<'_>, sink: &mut Sink) -> Option<String> {
    let translated = translate(pattern);
    let Err(error) = regex_lite::Regex::new(&translated) else { return Some(translated) };
    let foreign = foreign(pattern);
    let (code, headline, help) = match foreign {
        Some(construct) => (
            Code::UnsupportedPattern,
            format!("the pattern has {construct}, which the client cannot check"),
            "values are sent unchecked; the docs show the pattern".to_owned(),
        ),
        None => (Code::InvalidPattern, "the pattern is no valid regular expression".to_owned(), format!("{error}")),
    };
    sink.push(Diagnostic::new(code, at.pointer(), headline).help(help));
    None
}

/// What ECMA-262 has and a matcher in linear time has not.
fn foreign(pattern: &str) -> Option<&'static str> {
    if ["(?=", "(?!"].iter().any(|start| pattern.contains(start)) {
        return Some("look-ahead");
    }
    if ["(?<=", "(?<!"].iter().any(|start| pattern.contains(start)) {
        return Some("look-behind");
    }
    if ["\\p{", "\\P{"].iter().any(|start| pattern.contains(start)) {
        return Some("a Unicode class");
    }
    let digits = (1..=9).any(|digit| pattern.contains(&format!("\\{digit}")));
    if digits || pattern.contains("\\k<") {
        return Some("a back-reference");
    }
    if pattern.contains("[:") || pattern.contains("(?>") || pattern.contains("++") || pattern.contains("*+") {
        return Some("a construct of another dialect");
    }
    has_wide_repetition(pattern).then_some("a very long repetition")
}

fn has_wide_repetition(pattern: &str) -> bool {
    let counts = pattern.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    counts.flat_map(|count| count.split(',')).any(|count| count.trim().parse().is_ok_and(|count: u64| count >= 1000))
}

/// The same expression with the spellings that `regex-lite` knows.
pub(super) fn translate(pattern: &str) -> String {
    let pattern = delimited(pattern).unwrap_or(pattern);
    let mut text = String::with_capacity(pattern.len());
    let mut characters = pattern.chars().peekable();
    let mut in_class = 0_usize;
    while let Some(character) = characters.next() {
        match character {
            '\\' => escape(&mut characters, &mut text),
            '[' if in_class > 0 => text.push_str("\\["),
            '[' => {
                in_class = 1;
                text.push('[');
                if characters.next_if_eq(&'^').is_some() {
                    text.push('^');
                }
                if characters.peek() == Some(&']') {
                    characters.next();
                    text.push_str("\\]");
                }
            }
            ']' => {
                in_class = 0;
                text.push(']');
            }
            '&' | '~' if in_class > 0 => {
                text.push('\\');
                text.push(character);
            }
            '{' if in_class == 0 && !opens_count(characters.clone()) => text.push_str("\\{"),
            other => text.push(other),
        }
    }
    text
}

/// `/…/` with the flags left out, as some write a pattern.
fn delimited(pattern: &str) -> Option<&str> {
    let inner = pattern.strip_prefix('/')?.strip_suffix('/')?;
    (!inner.is_empty() && (inner.starts_with('^') || inner.ends_with('$'))).then_some(inner)
}

/// Whether what follows a brace is a count; any other brace is a character in ECMA-262.
fn opens_count(rest: impl Iterator<Item = char>) -> bool {
    let mut digits = 0;
    let mut comma = false;
    for character in rest {
        match character {
            '0'..='9' => digits += 1,
            ',' if digits > 0 && !comma => comma = true,
            '}' => return digits > 0,
            _ => return false,
        }
    }
    false
}

/// Escapes of letters mean the same in both, but for anchors of other dialects; those of signs only make them literal.
fn escape(characters: &mut std::iter::Peekable<std::str::Chars<'_>>, text: &mut String) {
    match characters.next() {
        Some('u') => unicode(characters, text),
        Some('Z') => text.push_str("\\z"),
        Some(sign @ ('<' | '>')) => text.push(sign),
        Some(other) if other.is_ascii() => {
            text.push('\\');
            text.push(other);
        }
        Some(other) => text.push(other),
        None => text.push('\\'),
    }
}

fn unicode(characters: &mut std::iter::Peekable<std::str::Chars<'_>>, text: &mut String) {
    if characters.peek() == Some(&'{') {
        text.push_str("\\u");
        return;
    }
    let digits: String = characters.clone().take(4).collect();
    if digits.len() == 4 && digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
        text.push_str("\\u{");
        text.push_str(&digits);
        text.push('}');
        characters.by_ref().take(4).for_each(drop);
    } else {
        text.push_str("\\u");
    }
}
