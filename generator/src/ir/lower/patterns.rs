//! Regular expressions: from ECMA-262 spellings to those the client can check.
//!
//! In: a `pattern` as written. Out: the same expression for `regex-lite`, if it has one. Absent: matching.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::Node;

/// The expression as the client checks it; what cannot be checked is reported.
pub(super) fn checkable(pattern: &str, at: Node<'_>, sink: &mut Sink) -> Option<String> {
    let translated = translate(pattern);
    let small = weight(&translated) <= HEAVIEST;
    // What is heavy is not even tried: a few words can take a second to compile.
    let error = match small.then(|| regex_lite::Regex::new(&translated)) {
        Some(Ok(_)) => return Some(translated),
        Some(Err(error)) => error.to_string(),
        None => String::new(),
    };
    let foreign = if small {
        foreign(pattern)
    } else {
        Some("a very long repetition")
    };
    let (code, headline, help) = match foreign {
        Some(construct) => (
            Code::UnsupportedPattern,
            format!("the pattern has {construct}, which the client cannot check"),
            "values are sent unchecked; the docs show the pattern".to_owned(),
        ),
        None => (
            Code::InvalidPattern,
            "the pattern is no valid regular expression".to_owned(),
            error,
        ),
    };
    sink.push(Diagnostic::new(code, at.pointer(), headline).help(help));
    None
}

/// Heavier expressions are not checked by the client.
const HEAVIEST: usize = 20_000;

/// About how many steps an expression has once its repetitions are written out.
fn weight(pattern: &str) -> usize {
    let (mut groups, mut total, mut last) = (Vec::new(), 0_usize, 0_usize);
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        let atom = match character {
            '(' => {
                groups.push(total + last);
                (total, last) = (0, 0);
                continue;
            }
            ')' => {
                let inner = total.saturating_add(last).max(1);
                total = groups.pop().unwrap_or_default();
                last = 0;
                inner
            }
            '{' => {
                let count: String = characters
                    .by_ref()
                    .take_while(|character| *character != '}')
                    .collect();
                let most = count
                    .split(',')
                    .filter_map(|count| count.trim().parse::<usize>().ok())
                    .max();
                last = last.saturating_mul(most.unwrap_or(1).max(1));
                continue;
            }
            '\\' => {
                characters.next();
                1
            }
            _ => 1,
        };
        total = total.saturating_add(last);
        last = atom;
    }
    groups
        .into_iter()
        .fold(total.saturating_add(last), usize::saturating_add)
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
    if pattern.contains("[:")
        || pattern.contains("(?>")
        || pattern.contains("++")
        || pattern.contains("*+")
    {
        return Some("a construct of another dialect");
    }
    if has_half(pattern) {
        return Some("halves of UTF-16 characters");
    }
    has_wide_repetition(pattern).then_some("a very long repetition")
}

/// Whether a code unit is written that stands for a character only in a pair.
fn has_half(pattern: &str) -> bool {
    let mut escapes = pattern
        .split("\\u")
        .skip(1)
        .filter_map(|rest| u16::from_str_radix(rest.get(..4)?, 16).ok());
    escapes.any(|unit| (0xD800..0xE000).contains(&unit))
}

fn has_wide_repetition(pattern: &str) -> bool {
    let counts = pattern
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next());
    counts
        .flat_map(|count| count.split(','))
        .any(|count| count.trim().parse().is_ok_and(|count: u64| count >= 1000))
}

/// Whether a key is one that a pattern means.
pub(super) fn matches(pattern: &str, key: &str) -> bool {
    let translated = translate(pattern);
    weight(&translated) <= HEAVIEST
        && regex_lite::Regex::new(&translated).is_ok_and(|pattern| pattern.is_match(key))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetitions_multiply() {
        for (pattern, expected) in [
            ("abc", 3),
            ("a{2,10}b", 11),
            ("((a{1,1000}){1000}){1000}", 1_000_000_000),
            ("\\{2\\}", 3),
            ("(a|bc){3}d", 13),
        ] {
            assert_eq!(weight(pattern), expected, "{pattern}");
        }
        assert!(
            weight(&"(".repeat(100_000)) <= 1 && weight(&"a{99999999999999999999}".repeat(9)) >= 9
        );
    }
}
