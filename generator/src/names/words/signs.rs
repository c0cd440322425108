//! Signs that tell one name from another, in words.
//!
//! In: a text of a document. Out: the same text in which every sign that means something there is a
//! word: `-created` is not `created`, `10%` not `10`, `m²` not `m2`. Signs that only separate words
//! stay; `words` splits the text at them. Absent: case, and clashes of names.

use std::borrow::Cow;

/// The text with its telling signs in words.
///
/// What a text is called depends on nothing but the text: a sign is said whether or not another
/// name differs only in it, so that a name that is added later never makes an earlier one
/// misleading.
pub(super) fn to_words(text: &str) -> Cow<'_, str> {
    if !may_have_telling_sign(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let characters: Vec<char> = text.chars().collect();
    let context = Context::of(&characters);
    let mut words = String::with_capacity(text.len());
    for (index, character) in characters.iter().enumerate() {
        if context.is_meaningful(index) {
            words.push(' ');
            words.push_str(&name(*character));
            words.push(' ');
        } else {
            words.push(*character);
        }
    }
    Cow::Owned(words)
}

/// Whether a text can have a sign that is said; most names have none, and need no closer look. A
/// dash between a letter or a digit and a letter only separates words, as in `kebab-case`.
fn may_have_telling_sign(text: &[u8]) -> bool {
    let separates = |index: usize| {
        let before = index.checked_sub(1).and_then(|before| text.get(before));
        before.is_some_and(u8::is_ascii_alphanumeric)
            && text.get(index + 1).is_some_and(u8::is_ascii_alphabetic)
    };
    text.iter().enumerate().any(|(index, byte)| match byte {
        b'_' | b' ' | b'/' | b':' | b',' | b';' => false,
        b'-' => !separates(index),
        other => !other.is_ascii_alphanumeric(),
    })
}

/// What a sign means depends on the characters around it.
struct Context<'t> {
    characters: &'t [char],
    /// How many signs `-` and `+` come before the first letter or digit, if nothing else does.
    leading: usize,
    /// Whether the text begins and ends with the same sign, which is decoration: `--none--`.
    framed: bool,
    /// Whether `<` and `>` enclose something behind a word, as the arguments of a generic type:
    /// `Page<Item>`.
    enclosing: bool,
    /// Whether everything but the last character is a digit or a capital, as in the grades `A-` and
    /// `BBB-`.
    grade: bool,
}

impl<'t> Context<'t> {
    fn of(characters: &'t [char]) -> Self {
        let run = characters
            .iter()
            .take_while(|character| is_plus_or_minus(**character))
            .count();
        let leads = characters.get(run).is_some_and(|next| is_word(*next));
        let framed = characters.len() > 1
            && characters
                .first()
                .is_some_and(|first| !is_word(*first) && characters.last() == Some(first));
        let opened = characters.iter().position(|character| *character == '<');
        let closed = characters.iter().rposition(|character| *character == '>');
        let has_word = |part: Option<&[char]>| {
            part.is_some_and(|part| part.iter().any(|character| is_word(*character)))
        };
        let enclosing = opened.zip(closed).is_some_and(|(opened, closed)| {
            opened < closed
                && has_word(characters.get(..opened))
                && has_word(characters.get(opened..closed))
        });
        let before_last = characters
            .split_last()
            .map_or(&[][..], |(_, before)| before);
        Self {
            characters,
            leading: if leads { run } else { 0 },
            framed,
            enclosing,
            grade: !before_last.is_empty()
                && before_last
                    .iter()
                    .all(|character| character.is_ascii_digit() || character.is_uppercase()),
        }
    }

    /// Whether the letters before this place are those of the time zone that offsets are counted
    /// from: `GMT-1` is not `GMT1`.
    fn is_behind_zone(&self, index: usize) -> bool {
        let before = self.characters.get(..index).unwrap_or_default();
        ZONES.iter().any(|zone| {
            let letters = before.iter().rev().zip(zone.chars().rev());
            before.len() >= zone.len()
                && letters
                    .take(zone.len())
                    .all(|(one, other)| one.eq_ignore_ascii_case(&other))
        })
    }

    fn is_meaningful(&self, index: usize) -> bool {
        let Some(character) = self.characters.get(index).copied() else {
            return false;
        };
        let before = index
            .checked_sub(1)
            .and_then(|before| self.characters.get(before))
            .copied();
        let next = self.characters.get(index + 1).copied();
        let behind_word = before.is_some_and(is_word);
        let before_word = next.is_some_and(is_word);
        let before_digit = next.is_some_and(|next| next.is_ascii_digit());
        let is_first_of_number = before_digit && !behind_word;
        // Two names that end alike but for a sign: `C` and `C#`, `read:` and `read:*`.
        let is_last = next.is_none() && before.is_some() && !self.framed;
        match character {
            '-' => {
                let leads = index < self.leading && (before_digit || !self.framed);
                leads
                    || is_first_of_number
                    || before_digit && self.is_behind_zone(index)
                    || is_last && self.grade
            }
            '+' => {
                let leads = index < self.leading && (before_digit || !self.framed);
                // `UTC+1`, `10+ years`, `c++`; but `ld+json` and `A + B`.
                let counts = before_digit && behind_word;
                let adds = !before_word && before.is_some_and(|one| is_word(one) || one == '+');
                leads || counts || adds && !self.framed
            }
            '<' | '>' => !self.enclosing,
            '!' => before_word || next.is_some_and(|next| "=<>~".contains(next)),
            '$' | '#' | '*' => is_first_of_number || is_last,
            '@' | '~' | '^' | '.' => is_first_of_number,
            '=' | '%' => true,
            other => named(other).is_some_and(|_| !other.is_ascii()),
        }
    }
}

/// Time zones that offsets are counted from.
const ZONES: [&str; 2] = ["GMT", "UTC"];

fn is_plus_or_minus(character: char) -> bool {
    matches!(character, '-' | '+')
}

/// Whether a character is a part of a word, and so of an identifier.
pub(super) fn is_word(character: char) -> bool {
    character.is_alphanumeric()
        && unicode_ident::is_xid_continue(character)
        && named(character).is_none()
}

/// Every sign by its name, or by its code point.
pub(super) fn all_to_words(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    text.chars().map(name).collect::<Vec<_>>().join(" ")
}

/// The name of a sign, or its code point.
pub(super) fn name(character: char) -> Cow<'static, str> {
    named(character).map_or_else(
        || Cow::Owned(format!("u{:x}", u32::from(character))),
        Cow::Borrowed,
    )
}

fn named(character: char) -> Option<&'static str> {
    ascii(character).or_else(|| beyond_ascii(character))
}

fn ascii(character: char) -> Option<&'static str> {
    Some(match character {
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
        _ => return None,
    })
}

/// Signs that no identifier can have and that are as good as words: powers, fractions, comparisons,
/// currencies, units.
fn beyond_ascii(character: char) -> Option<&'static str> {
    Some(match character {
        '²' => "squared",
        '³' => "cubed",
        '¹' => "superscript 1",
        '⁰' => "superscript 0",
        '⁴' => "superscript 4",
        '⁵' => "superscript 5",
        '⁶' => "superscript 6",
        '⁷' => "superscript 7",
        '⁸' => "superscript 8",
        '⁹' => "superscript 9",
        '⁺' => "superscript plus",
        '⁻' => "superscript minus",
        '₀' => "subscript 0",
        '₁' => "subscript 1",
        '₂' => "subscript 2",
        '₃' => "subscript 3",
        '₄' => "subscript 4",
        '₅' => "subscript 5",
        '₆' => "subscript 6",
        '₇' => "subscript 7",
        '₈' => "subscript 8",
        '₉' => "subscript 9",
        '½' => "one half",
        '⅓' => "one third",
        '⅔' => "two thirds",
        '¼' => "one quarter",
        '¾' => "three quarters",
        '≤' | '⩽' => "less equal",
        '≥' | '⩾' => "greater equal",
        '≠' => "not equal",
        '≈' => "about",
        '≡' => "identical",
        '±' => "plus minus",
        '−' => "minus",
        '×' => "times",
        '÷' => "divided by",
        '√' => "root",
        '∞' => "infinity",
        '→' => "right arrow",
        '←' => "left arrow",
        '↑' => "up arrow",
        '↓' => "down arrow",
        '↔' => "left right arrow",
        '⇒' => "right double arrow",
        '€' => "euro",
        '£' => "pound",
        '¥' => "yen",
        '¢' => "cent",
        '₹' => "rupee",
        '₽' => "ruble",
        '₩' => "won",
        '₿' => "bitcoin",
        '°' => "degree",
        '‰' => "per mille",
        '§' => "section",
        // The sign, not the Greek letter, whose capital looks like another letter.
        'µ' => "micro",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_words(text: &str) -> String {
        let words = to_words(text);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// All texts of up to five of these characters.
    #[test]
    fn a_text_that_gets_no_closer_look_has_no_sign_that_is_said() {
        const CHARACTERS: [char; 9] = ['a', 'C', '1', '-', '+', '_', ' ', '/', '.'];
        let mut texts = vec![String::new()];
        for _ in 0..5 {
            let longer = texts
                .iter()
                .flat_map(|text| CHARACTERS.map(|character| format!("{text}{character}")));
            texts = longer.collect();
            let unlooked = texts
                .iter()
                .filter(|text| !may_have_telling_sign(text.as_bytes()));
            for text in unlooked {
                let characters: Vec<char> = text.chars().collect();
                let context = Context::of(&characters);
                let is_said = (0..characters.len()).any(|index| context.is_meaningful(index));
                assert!(!is_said, "{text:?}");
            }
        }
    }

    #[test]
    fn a_sign_that_means_something_is_a_word() {
        for (text, words) in [
            ("-created", "minus created"),
            ("+created", "plus created"),
            ("-1", "minus 1"),
            ("+1", "plus 1"),
            ("UTC+1", "UTC plus 1"),
            ("Etc/GMT-1", "Etc/GMT minus 1"),
            ("reactions--1", "reactions- minus 1"),
            ("c++", "c plus plus"),
            ("10+", "10 plus"),
            ("A-", "A minus"),
            ("BBB-", "BBB minus"),
            ("C#", "C hash"),
            ("order.*", "order. star"),
            ("10%", "10 percent"),
            ("$10", "dollar 10"),
            ("€10", "euro 10"),
            ("~10", "tilde 10"),
            ("^1", "caret 1"),
            (".5", "dot 5"),
            (">=10", "greater equal 10"),
            ("StartTime>", "StartTime greater"),
            ("!in", "not in"),
            ("m²", "m squared"),
            ("m³", "m cubed"),
            ("CO₂", "CO subscript 2"),
            ("°C", "degree C"),
            ("µs", "micro s"),
            ("≥ 5", "greater equal 5"),
            ("a=b", "a equal b"),
        ] {
            assert_eq!(in_words(text), words, "{text:?}");
        }
    }

    #[test]
    fn a_sign_that_separates_or_decorates_is_no_word() {
        for text in [
            "sha-256",
            "us-east-1",
            "ld+json",
            "Page<Item>",
            "Map<String, Page<Item>>",
            "--none--",
            "- None -",
            "*bold*",
            "get-pets-",
            "Hello!",
            "$ref",
            "@type",
            "1.0",
            "a.b",
        ] {
            assert_eq!(in_words(text), text, "{text:?}");
        }
    }
}
