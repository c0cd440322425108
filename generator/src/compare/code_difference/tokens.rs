//! Compares emitted code by its tokens, so that layout and renamed names make no difference.

use std::collections::BTreeSet;

/// The code of one item in one state.
#[derive(Clone, Copy)]
pub(super) struct Code<'a> {
    text: &'a str,
    /// The names of path parameters that have another name in the other state, as they stand in
    /// quotes. Requests do not contain them, and they are left out where they equal the name in
    /// Rust.
    path_names: &'a BTreeSet<String>,
}

impl<'a> Code<'a> {
    pub(super) fn new(text: &'a str, path_names: &'a BTreeSet<String>) -> Self {
        Self { text, path_names }
    }

    pub(super) fn text(self) -> &'a str {
        self.text
    }

    /// Another text in which the same names do not count.
    pub(super) fn with_text<'t>(self, text: &'t str) -> Code<'t>
    where
        'a: 't,
    {
        Code { text, ..self }
    }
}

/// Where two texts differ as code.
pub(super) struct Difference<'a> {
    old: Position<'a>,
    new: Position<'a>,
}

/// A position in a text.
#[derive(Clone, Copy)]
struct Position<'a> {
    text: &'a str,
    at: usize,
}

/// The first difference of two texts; none if they differ in layout and in renamed names only.
pub(super) fn first_difference<'a>(
    old: Code<'a>,
    new: Code<'a>,
    renames: &BTreeSet<(String, String)>,
) -> Option<Difference<'a>> {
    if old.text == new.text {
        return None;
    }
    let (mut before, mut after) = (Tokens::of(old), Tokens::of(new));
    loop {
        let (left, right) = (before.next(), after.next());
        let is_same = match (left, right) {
            (None, None) => return None,
            (Some((_, left)), Some((_, right))) => {
                left == right || renames.contains(&(left.to_owned(), right.to_owned()))
            }
            _ => false,
        };
        if !is_same {
            return Some(Difference {
                old: Position::of(old.text, left),
                new: Position::of(new.text, right),
            });
        }
    }
}

impl Difference<'_> {
    /// The lines that differ.
    pub(super) fn lines(&self) -> (String, String) {
        (self.old.line().to_owned(), self.new.line().to_owned())
    }

    /// Whether the difference is at one of these words of the old or of the new text: on the line
    /// that differs, or on a line around it, such as that of the field whose rules are listed.
    pub(super) fn is_at(&self, old: &BTreeSet<String>, new: &BTreeSet<String>) -> bool {
        let has = |position: Position<'_>, words: &BTreeSet<String>| {
            position
                .lines_around()
                .flat_map(|line| Tokens::of(Code::new(line, NO_NAMES)))
                .any(|(_, token)| words.contains(token))
        };
        has(self.old, old) || has(self.new, new)
    }
}

impl<'a> Position<'a> {
    /// The position of a token; the end of the text if there is none.
    fn of(text: &'a str, token: Option<(usize, &str)>) -> Self {
        let at = token.map_or(text.trim_end().len(), |(at, _)| at);
        Self { text, at }
    }

    fn line(self) -> &'a str {
        let (above, _) = self.text.split_at(self.at);
        let start = above.rfind('\n').map_or(0, |end| end + 1);
        let rest = &self.text[start..];
        rest.lines().next().unwrap_or_default().trim()
    }

    /// The line, and the lines that open the brackets around it, without the head of the item. Code
    /// is laid out so that what is inside of brackets is indented.
    fn lines_around(self) -> impl Iterator<Item = &'a str> {
        let indent = |line: &str| line.len() - line.trim_start().len();
        let (above, _) = self.text.split_at(self.at);
        let start = above.rfind('\n').map_or(0, |end| end + 1);
        let own = self.text[start..].lines().next().unwrap_or_default();
        let mut inner = indent(own);
        let opens = move |line: &&str| {
            let opens = !line.trim().is_empty() && indent(line) < inner && indent(line) > 0;
            if opens {
                inner = indent(line);
            }
            opens
        };
        let outer = self.text[..start].lines().rev().filter(opens);
        std::iter::once(own).chain(outer)
    }
}

/// The words of emitted code, its texts in quotes and its other signs.
pub(in crate::compare) fn words(text: &str) -> impl Iterator<Item = &str> {
    Tokens::of(Code::new(text, NO_NAMES)).map(|(_, token)| token)
}

/// The tokens of emitted code with their positions: texts in quotes, words, and single signs. A raw
/// identifier is one word without its mark. A comma before a closing bracket is layout.
struct Tokens<'a> {
    code: Code<'a>,
    at: usize,
}

const NO_NAMES: &BTreeSet<String> = &BTreeSet::new();

/// The place of a parameter before which its name stands, and behind which the name of the document
/// stands if it is another one: `pet_id: path "petId"`.
const PATH: &str = "path";

impl<'a> Tokens<'a> {
    fn of(code: Code<'a>) -> Self {
        Self { code, at: 0 }
    }

    fn token(&mut self) -> Option<(usize, &'a str)> {
        let rest = &self.code.text[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        let rest = &self.code.text[start..];
        let plain = plain(rest);
        let first = plain.chars().next()?;
        let length = if first == '"' {
            quoted_length(plain)
        } else if is_word(first) {
            plain
                .find(|character| !is_word(character))
                .unwrap_or(plain.len())
        } else {
            first.len_utf8()
        };
        self.at = start + (rest.len() - plain.len()) + length;
        Some((start, &plain[..length]))
    }
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// A name without the mark of a raw identifier: `r#type` and `kind` can be names of one thing.
pub(super) fn plain(text: &str) -> &str {
    text.strip_prefix("r#")
        .filter(|name| name.starts_with(is_word))
        .unwrap_or(text)
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let token = self.token()?;
        let behind = self.at;
        match token.1 {
            "," => {
                let following = self.token();
                if let Some((_, ")" | "]" | "}" | ">")) = following {
                    return following;
                }
                self.at = behind;
            }
            PATH => {
                let following = self.token();
                if !following.is_some_and(|(_, name)| self.code.path_names.contains(name)) {
                    self.at = behind;
                }
            }
            _ => {}
        }
        Some(token)
    }
}

/// The length of a text in quotes with its quotes.
fn quoted_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '"' if !is_escaped => return at + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(old: &str, new: &str) -> Option<(String, String)> {
        let renames = BTreeSet::from([("Pet".to_owned(), "Animal".to_owned())]);
        let (old, new) = (Code::new(old, NO_NAMES), Code::new(new, NO_NAMES));
        first_difference(old, new, &renames).map(|difference| difference.lines())
    }

    #[test]
    fn layout_and_renamed_names_are_no_difference() {
        let (old, new) = (
            "object! { Pet { a, b } }",
            "object! {\n  Animal { a,\n b,\n }\n}",
        );
        assert_eq!(difference(old, new), None);
    }

    #[test]
    fn the_lines_that_differ_are_given() {
        let (old, new) = ("a {\n  b: \"x\",\n}", "a {\n  b: \"x \\\" }\",\n}");
        let lines = difference(old, new);
        assert_eq!(
            lines,
            Some(("b: \"x\",".to_owned(), "b: \"x \\\" }\",".to_owned()))
        );
    }

    #[test]
    fn a_text_in_quotes_is_no_name_and_its_spaces_count() {
        assert!(difference("\"Pet\"", "\"Animal\"").is_some());
        assert!(difference("\"a b\"", "\"a  b\"").is_some());
    }

    #[test]
    fn what_is_longer_differs() {
        assert_eq!(
            difference("a", "a\nb"),
            Some(("a".to_owned(), "b".to_owned()))
        );
    }

    #[test]
    fn a_raw_identifier_is_one_word_without_its_mark() {
        let tokens = |text| -> Vec<&str> {
            let tokens = Tokens::of(Code::new(text, NO_NAMES));
            tokens.map(|(_, token)| token).collect()
        };
        assert_eq!(tokens("(r#type, other)"), ["(", "type", ",", "other", ")"]);
        assert_eq!(tokens("r # \"r#a\" r#"), ["r", "#", "\"r#a\"", "r", "#"]);
        assert!(difference("r#type: u8", "r#match: u8").is_some());
        assert!(difference("r#Pet", "Animal").is_none());
    }
}
