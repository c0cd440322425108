//! Compares emitted code by its tokens, so that layout and renamed names make no difference.

use std::collections::BTreeSet;

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
    old: &'a str,
    new: &'a str,
    renames: &BTreeSet<(String, String)>,
) -> Option<Difference<'a>> {
    if old == new {
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
                old: Position::of(old, left),
                new: Position::of(new, right),
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
                .flat_map(Tokens::of)
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

/// The tokens of emitted code with their positions: texts in quotes, words, and single signs. A
/// comma before a closing bracket is layout.
struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn token(&mut self) -> Option<(usize, &'a str)> {
        let rest = &self.text[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        let rest = &self.text[start..];
        let first = rest.chars().next()?;
        let is_word = |character: char| character.is_alphanumeric() || character == '_';
        let length = if first == '"' {
            quoted_length(rest)
        } else if is_word(first) {
            rest.find(|character| !is_word(character))
                .unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        self.at = start + length;
        Some((start, &rest[..length]))
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let token = self.token()?;
        if token.1 == "," {
            let behind = self.at;
            let following = self.token();
            if let Some((_, ")" | "]" | "}" | ">")) = following {
                return following;
            }
            self.at = behind;
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
}
