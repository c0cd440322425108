//! From the spelling of ECMA-262 to that of `regex-lite`.
//!
//! In: a `pattern` as written. Out: the same expression for `regex-lite`, or why there is none.
//! Each construct has the meaning of ECMA-262 with the flag `u`, as JSON Schema asks for. What `u`
//! refuses has the meaning of its Annex B, unless other dialects agree on another one, as for `\A`:
//! there the author means the other one, and a client that follows the letter would refuse what
//! servers take. Such patterns are not checked. Absent: how much a pattern costs.

mod class;
mod escape;

use std::str::Chars;

use self::escape::Escape;
use super::Fault;

const OTHER_DIALECT: &str = "a construct of another dialect";
const SURROGATES: &str = "halves of UTF-16 characters";
const BACK_REFERENCE: &str = "a back-reference";

/// The same expression with the spellings that `regex-lite` knows.
pub(super) fn translate(pattern: &str) -> Result<String, Fault> {
    let pattern = delimited(pattern).unwrap_or(pattern);
    let mut translation = Translation {
        rest: pattern.chars(),
        text: String::with_capacity(pattern.len()),
        captures: captures(pattern),
        unsupported: None,
        groups: Vec::new(),
        before: Before::Nothing,
        has_empty_class: false,
        ignores_case: false,
    };
    while let Some(character) = translation.rest.next() {
        translation.term(character)?;
    }
    if !translation.groups.is_empty() {
        return invalid("a group is not closed");
    }
    if translation.ignores_case && has_beyond_ascii(&translation.text) {
        translation.unsupported("letters beyond ASCII in any case");
    }
    match translation.unsupported {
        Some(construct) => Err(Fault::Unsupported(construct)),
        None => Ok(translation.text),
    }
}

fn invalid<T>(reason: &str) -> Result<T, Fault> {
    Err(Fault::Invalid(reason.to_owned()))
}

/// `/…/`, as a pattern is written in program text. Only an anchor tells it from a path between
/// slashes.
fn delimited(pattern: &str) -> Option<&str> {
    let inner = pattern.strip_prefix('/')?.strip_suffix('/')?;
    (!inner.is_empty() && (inner.starts_with('^') || inner.ends_with('$'))).then_some(inner)
}

/// What a pattern captures, on which it depends what `\1` and `\k` mean, even before the group.
#[derive(Clone, Copy, Default)]
struct Captures {
    count: usize,
    has_names: bool,
}

fn captures(pattern: &str) -> Captures {
    let mut captures = Captures::default();
    let mut rest = pattern.chars();
    let mut in_class = false;
    while let Some(character) = rest.next() {
        match character {
            '\\' => drop(rest.next()),
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => {
                let has_name = name_behind(rest.as_str()).is_some();
                captures.has_names |= has_name;
                captures.count += usize::from(has_name || !rest.as_str().starts_with('?'));
            }
            _ => {}
        }
    }
    captures
}

/// What follows `?<` or `?P<`, if that begins a name and no look-behind.
fn name_behind(text: &str) -> Option<&str> {
    let name = text.strip_prefix("?<").or_else(|| text.strip_prefix("?P<"));
    name.filter(|name| !name.starts_with(['=', '!']))
}

/// What stands before a place, as far as a count there depends on it.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    /// Nothing that can be repeated.
    Nothing,
    Atom,
    Count,
}

struct Translation<'p> {
    rest: Chars<'p>,
    text: String,
    captures: Captures,
    /// The first construct that the client cannot check. Reading goes on behind it, since what is
    /// wrong matters more.
    unsupported: Option<&'static str>,
    /// Of each open group whether it can be repeated.
    groups: Vec<Before>,
    before: Before,
    /// Other dialects read a bracket that stands first in a class as one of its characters.
    has_empty_class: bool,
    ignores_case: bool,
}

impl<'p> Translation<'p> {
    fn unsupported(&mut self, construct: &'static str) {
        self.unsupported.get_or_insert(construct);
    }

    /// Goes behind a text if it is next.
    fn eat(&mut self, text: &str) -> bool {
        let behind = self.rest.as_str().strip_prefix(text);
        self.rest = behind.map_or_else(|| self.rest.clone(), str::chars);
        behind.is_some()
    }

    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn term(&mut self, character: char) -> Result<(), Fault> {
        let before = std::mem::replace(&mut self.before, Before::Atom);
        match character {
            '(' => return self.group(),
            ')' => match self.groups.pop() {
                Some(group) => self.before = group,
                None => return invalid("a parenthesis closes no group"),
            },
            '[' => return self.class(),
            '\\' => return self.escape_as_term(),
            '?' | '*' | '+' => return self.repeat(before, &character.to_string()),
            '{' => {
                if let Some(count) = count(self.rest.as_str()) {
                    self.eat(count);
                    self.eat("}");
                    return self.repeat(before, &format!("{{{count}}}"));
                }
                // Elsewhere it means at most so many.
                let most = self.rest.as_str().strip_prefix(',').and_then(count);
                if most.is_some_and(|most| !most.contains(',')) {
                    self.unsupported(OTHER_DIALECT);
                }
                self.text.push('\\');
            }
            ']' if self.has_empty_class => self.unsupported(OTHER_DIALECT),
            '|' | '^' | '$' => self.before = Before::Nothing,
            _ => {}
        }
        self.text.push(character);
        Ok(())
    }

    /// A count, and whether it takes as few as it can.
    fn repeat(&mut self, before: Before, count: &str) -> Result<(), Fault> {
        self.before = Before::Count;
        match before {
            Before::Nothing => return invalid("a repetition has nothing to repeat"),
            // It never gives back what it took.
            Before::Count if count == "+" => self.unsupported(OTHER_DIALECT),
            Before::Count => return invalid("a repetition has nothing to repeat"),
            Before::Atom => {}
        }
        let mut counts = count.trim_matches(['{', '}']).split(',');
        let number = |digits: &str| digits.parse::<u64>().unwrap_or(u64::MAX);
        if let (Some(least), Some(most)) = (counts.next(), counts.next())
            && !most.is_empty()
            && number(least) > number(most)
        {
            return invalid("the counts of a repetition are in the wrong order");
        }
        self.text.push_str(count);
        if self.eat("?") {
            self.text.push('?');
        }
        Ok(())
    }

    /// What is behind the parenthesis of a group, up to its expression.
    fn group(&mut self) -> Result<(), Fault> {
        self.before = Before::Nothing;
        if !self.rest.as_str().starts_with('?') {
            self.open("(", Before::Atom);
            return Ok(());
        }
        if let Some(name) = name_behind(self.rest.as_str()) {
            // Its name says nothing of what it matches, and the engine refuses some.
            let Some((_, behind)) = name.split_once('>').filter(|(name, _)| is_name(name)) else {
                return invalid("a group has no valid name");
            };
            self.rest = behind.chars();
            self.open("(", Before::Atom);
            return Ok(());
        }
        for (start, construct, before) in [
            ("?=", "look-ahead", Before::Atom),
            ("?!", "look-ahead", Before::Atom),
            ("?<=", "look-behind", Before::Nothing),
            ("?<!", "look-behind", Before::Nothing),
        ] {
            if self.eat(start) {
                self.unsupported(construct);
                self.open("(", before);
                return Ok(());
            }
        }
        if self.eat("?:") {
            self.open("(?:", Before::Atom);
        } else if self.eat("?i:") {
            self.ignores_case = true;
            self.open("(?i:", Before::Atom);
        } else if self.eat("?i)") {
            // ECMA-262 has no such flag, so that it means the same to everybody who writes it.
            self.ignores_case = true;
            self.text.push_str("(?i)");
        } else if has_other_start(self.rest.as_str()) {
            // What is behind it may follow rules that are not known here.
            return Err(Fault::Unsupported(OTHER_DIALECT));
        } else {
            return invalid("a group begins with `(?` and something unknown");
        }
        Ok(())
    }

    fn open(&mut self, start: &str, before: Before) {
        self.text.push_str(start);
        self.groups.push(before);
    }

    fn escape_as_term(&mut self) -> Result<(), Fault> {
        match self.escape(false)? {
            Escape::Character(_, spelled) | Escape::Class(spelled) => self.text.push_str(&spelled),
            Escape::Boundary(spelled) => {
                let name = self.rest.as_str().strip_prefix('{');
                if name.is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic())) {
                    self.unsupported(OTHER_DIALECT);
                }
                self.text.push_str(spelled);
                self.before = Before::Nothing;
            }
        }
        Ok(())
    }
}

/// Whether a pattern names characters beyond ASCII, of which the engine does not ignore the case.
fn has_beyond_ascii(text: &str) -> bool {
    let mut bytes = text.split("\\x").skip(1);
    !text.is_ascii() || text.contains("\\u{") || bytes.any(|byte| !byte.starts_with(|c| c < '8'))
}

/// Whether a group can be called so.
fn is_name(name: &str) -> bool {
    let mut characters = name.chars();
    let starts = |c: char| c.is_alphabetic() || matches!(c, '_' | '$' | '\\');
    characters.next().is_some_and(starts) && characters.all(|c| starts(c) || c.is_alphanumeric())
}

/// The count that ends with the next brace: `2`, `2,` or `2,10`. Any other brace is a character.
fn count(text: &str) -> Option<&str> {
    let is_count = |character: char| character.is_ascii_digit() || character == ',';
    let (count, behind) = text.split_at(text.find(|c| !is_count(c))?);
    let is_whole = behind.starts_with('}')
        && count.starts_with(|first: char| first.is_ascii_digit())
        && count.matches(',').count() <= 1;
    is_whole.then_some(count)
}

/// Whether a group is one of another dialect: of flags, a comment, a group that is atomic or has a
/// condition, a call of a group.
fn has_other_start(text: &str) -> bool {
    let flags = |behind: &str| {
        let flags = |flag: char| flag.is_ascii_alphabetic() || flag == '-' || flag == '^';
        let end = behind.find(|character| !flags(character));
        end.is_some_and(|end| end > 0 && behind[end..].starts_with([')', ':']))
    };
    let starts = ["?>", "?|", "?#", "?(", "?&", "?P=", "?P>"];
    starts.iter().any(|start| text.starts_with(start)) || text.strip_prefix('?').is_some_and(flags)
}

#[cfg(test)]
mod tests;
