//! Classes of characters: `[a-z]`.
//!
//! The engine has operators in classes that ECMA-262 has not (`[[…]]`, `&&`, `--`, `~~`), no empty
//! classes, and takes a hyphen beside another one for an operator.

use super::escape::Escape;
use super::{Before, Fault, OTHER_DIALECT, Translation, invalid};

/// One part of a class.
enum Member {
    Character(u32, String),
    /// `\d`
    Class(String),
}

impl Member {
    fn spelled(&self) -> &str {
        match self {
            Self::Character(_, spelled) | Self::Class(spelled) => spelled,
        }
    }

    /// The spelling that is no operator beside a hyphen.
    fn beside_hyphens(&self) -> &str {
        match self.spelled() {
            "-" => "\\-",
            spelled => spelled,
        }
    }
}

impl Translation<'_> {
    /// A class, behind its bracket.
    pub(super) fn class(&mut self) -> Result<(), Fault> {
        self.before = Before::Atom;
        let is_negated = self.eat("^");
        if self.eat("]") {
            self.has_empty_class = true;
            let class = if is_negated { "[\\s\\S]" } else { "[^\\s\\S]" };
            self.text.push_str(class);
            return Ok(());
        }
        self.text.push_str(if is_negated { "[^" } else { "[" });
        // At the start and behind a range, a hyphen means itself to the engine as well, so that it
        // stays as people write it.
        let mut is_hyphen_free = true;
        while !self.eat("]") {
            let start = self.member()?;
            if self.rest.as_str().starts_with("-]") {
                self.text.push_str(start.beside_hyphens());
                self.text.push('-');
                self.eat("-");
            } else if self.eat("-") {
                let end = self.member()?;
                is_hyphen_free = self.range(&start, &end)?;
                continue;
            } else if is_hyphen_free {
                self.text.push_str(start.spelled());
            } else {
                self.text.push_str(start.beside_hyphens());
            }
            is_hyphen_free = false;
        }
        self.text.push(']');
        Ok(())
    }

    /// What a hyphen is between; whether that is a range. Beside a class such as `\d` the hyphen is
    /// a character, as of Annex B.
    fn range(&mut self, start: &Member, end: &Member) -> Result<bool, Fault> {
        let is_range = match (start, end) {
            // A pair of halves before a half is something else without the flag `u`.
            (Member::Character(first, _), Member::Character(last, _))
                if first > last && !(0xD800..0xE000).contains(last) =>
            {
                return invalid("the ends of a range in a class are in the wrong order");
            }
            (Member::Character(..), Member::Character(..)) => true,
            _ => false,
        };
        self.text.push_str(start.beside_hyphens());
        self.text.push_str(if is_range { "-" } else { "\\-" });
        self.text.push_str(end.beside_hyphens());
        Ok(is_range)
    }

    fn member(&mut self) -> Result<Member, Fault> {
        let Some(character) = self.rest.next() else {
            return invalid("a class is not closed");
        };
        let spelled = match character {
            '\\' => {
                return Ok(match self.escape(true)? {
                    Escape::Character(character, spelled) => Member::Character(character, spelled),
                    Escape::Class(spelled) => Member::Class(spelled),
                    Escape::Boundary(spelled) => Member::Class(spelled.to_owned()),
                });
            }
            '[' => {
                if is_posix(self.rest.as_str()) {
                    self.unsupported(OTHER_DIALECT);
                }
                "\\[".to_owned()
            }
            '&' | '~' => format!("\\{character}"),
            _ => character.to_string(),
        };
        Ok(Member::Character(character.into(), spelled))
    }
}

/// Whether a name stands behind the bracket: `[:alpha:]`.
fn is_posix(text: &str) -> bool {
    let name = text
        .strip_prefix(':')
        .map(|name| name.trim_start_matches('^'));
    let behind = name.map(|name| name.trim_start_matches(|c: char| c.is_ascii_alphabetic()));
    behind.is_some_and(|behind| behind.starts_with(":]"))
}
