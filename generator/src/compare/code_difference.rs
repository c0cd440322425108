//! A safety net below the rules: compares the code that is emitted for each matched type and
//! operation.
//!
//! Code that differs without a change that says why shows that a rule is missing. It is reported as
//! it is, so that no review is silent about a difference. Comments and layout are not code, and
//! neither is the new name of what a rule calls renamed.

use std::collections::BTreeSet;

use super::draft::{About, Draft, Subject};
use super::matching::route;
use super::{Comparison, rules};
use crate::compare::change::ChangeKind;
use crate::emitted_code::{CodePart, EmittedCode};
use crate::ir::{Operation, TypeId};
use crate::source::Pointer;

/// The rules that say something of an item but explain no difference of its code beyond names.
const ABOUT_NAMES: &[&rules::Rule] = &[
    &rules::TYPE_MOVED,
    &rules::OPERATION_ID,
    &rules::API_VERSION,
    &rules::OPERATION_TYPES_RENAMED,
];

/// What belongs to neither a type nor an operation: its part, its Rust path, and where the document
/// says it.
const OTHERS: &[(CodePart, &str, &[&str])] = &[
    (CodePart::Client, "Client", &[]),
    (CodePart::Servers, "servers", &["servers"]),
    (CodePart::Headers, "operations::Headers", &["paths"]),
];

impl Comparison<'_> {
    /// Reports the matched items whose code differs although no rule found a change of them.
    pub(super) fn unexplained_code(&mut self, old: &EmittedCode, new: &EmittedCode) {
        let (renames, explained) = (self.renames(), self.explained());
        let difference = |left, right| first_difference(old.part(left), new.part(right), &renames);
        let mut found = Vec::new();
        for (left, right) in self.matching.type_pairs() {
            if !explained.types.contains(&(Some(left), Some(right)))
                && let Some(lines) = difference(CodePart::Type(left), CodePart::Type(right))
            {
                let subject = self.subject(Some(left), Some(right));
                let follows = explained.any_of(&self.types_used_by_type(left, right));
                found.push((subject, lines, follows));
            }
        }
        for (left, right) in self.matching.operation_pairs() {
            let parts = (CodePart::Operation(left), CodePart::Operation(right));
            if !explained.operations.contains(&(left, right))
                && let Some(lines) = difference(parts.0, parts.1)
            {
                let subject = self.call_subject(Some(left), Some(right));
                let follows = explained.any_of(&self.types_used_by_operation(left, right));
                found.push((subject, lines, follows));
            }
        }
        for (part, item, place) in OTHERS {
            let path = format!("{}{item}", self.new.prefix);
            if !explained.all_items
                && !explained.items.contains(&path)
                && let Some(lines) = difference(*part, *part)
            {
                let place = place.iter().fold(Pointer::root(), |at, key| at.child(key));
                found.push((self.list_subject(item, place), lines, explained.any_type));
            }
        }
        for (subject, lines, follows) in found {
            self.record_difference(&subject, lines, follows);
        }
    }

    /// What differs only because of a type that it uses follows from the change of that type, which
    /// says what it means on the wire.
    fn record_difference(&mut self, subject: &Subject, lines: (String, String), follows: bool) {
        let rule = if follows {
            &rules::CODE_FOLLOWS
        } else {
            &rules::CODE_DIFFERS
        };
        let draft = Draft::new(rule, subject).before(lines.0).after(lines.1);
        self.record(Draft { follows, ..draft });
    }

    /// The names that became others, each with what it became.
    fn renames(&self) -> BTreeSet<(String, String)> {
        let types = self
            .matching
            .type_pairs()
            .map(|(left, right)| (self.old.type_name(left), self.new.type_name(right)));
        let mut names: BTreeSet<(String, String)> = types.collect();
        let literals = self.matching.type_pairs().filter_map(|(left, right)| {
            let old = self.old.names.type_names(left).required.as_ref()?;
            let new = self.new.names.type_names(right).required.as_ref()?;
            Some((old.plain().to_owned(), new.plain().to_owned()))
        });
        names.extend(literals);
        for (left, right) in self.matching.operation_pairs() {
            let (old, new) = (
                self.old.names.operation(left),
                self.new.names.operation(right),
            );
            for (before, after) in [
                (&old.method, &new.method),
                (&old.ident, &new.ident),
                (&old.error, &new.error),
                (&old.output, &new.output),
                (&old.body_type, &new.body_type),
            ] {
                names.insert((before.plain().to_owned(), after.plain().to_owned()));
            }
            let (old, new) = (
                &self.old.api.operations[left],
                &self.new.api.operations[right],
            );
            names.insert((literal(&shown_id(old)), literal(&shown_id(new))));
            if route(old) == route(new) {
                names.insert((literal(&old.path), literal(&new.path)));
            }
        }
        let renamed = self
            .drafts
            .iter()
            .filter(|draft| draft.rule.kind == ChangeKind::Renamed);
        names.extend(renamed.filter_map(|draft| draft.before.clone().zip(draft.after.clone())));
        names.retain(|(before, after)| before != after);
        names
    }

    /// What the changes that were found so far explain.
    fn explained(&self) -> Explained {
        let mut explained = Explained::default();
        for draft in &self.drafts {
            let is_any =
                |rules: &[&rules::Rule]| rules.iter().any(|rule| std::ptr::eq(*rule, draft.rule));
            let is_renamed = draft.rule.kind == ChangeKind::Renamed && draft.about != About::Api;
            if is_renamed || is_any(ABOUT_NAMES) {
                continue;
            }
            if is_any(&[&rules::CLIENT_ADDED, &rules::CLIENT_REMOVED]) {
                explained.all_items = true;
            }
            match draft.about {
                About::Type(left, right) => {
                    explained.any_type = true;
                    explained.old_types.extend(left);
                    explained.new_types.extend(right);
                    explained.types.insert((left, right));
                }
                About::Operation(Some(left), Some(right)) => {
                    explained.operations.insert((left, right));
                }
                About::Operation(..) => {}
                About::Api => {
                    // Credentials and features show in the code of the client as well.
                    let module = ["Credential", "features"]
                        .iter()
                        .find_map(|item| draft.item.strip_suffix(item));
                    let item = match module {
                        Some(module) => format!("{module}Client"),
                        None => draft.item.clone(),
                    };
                    explained.items.insert(item);
                }
            }
        }
        explained
    }

    fn types_used_by_type(&self, left: TypeId, right: TypeId) -> (Vec<TypeId>, Vec<TypeId>) {
        (
            self.old.api.type_of(left).referenced_types().collect(),
            self.new.api.type_of(right).referenced_types().collect(),
        )
    }

    fn types_used_by_operation(&self, left: usize, right: usize) -> (Vec<TypeId>, Vec<TypeId>) {
        let types = |side: &super::Side<'_>, index: usize| {
            side.api.operations[index].referenced_types().collect()
        };
        (types(&self.old, left), types(&self.new, right))
    }
}

/// What an operation is called in logs: its id, or its method and path.
fn shown_id(operation: &Operation) -> String {
    let route = || format!("{} {}", operation.method.as_str(), operation.path);
    operation.id.clone().unwrap_or_else(route)
}

/// A text as it stands in emitted code.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// The items of which a change has been found.
#[derive(Default)]
struct Explained {
    types: BTreeSet<(Option<TypeId>, Option<TypeId>)>,
    old_types: BTreeSet<TypeId>,
    new_types: BTreeSet<TypeId>,
    any_type: bool,
    operations: BTreeSet<(usize, usize)>,
    /// The paths of what is neither a type nor an operation.
    items: BTreeSet<String>,
    /// Whether all of those came or went.
    all_items: bool,
}

impl Explained {
    /// Whether a change of one of these types, or its coming or going, has been found.
    fn any_of(&self, (old, new): &(Vec<TypeId>, Vec<TypeId>)) -> bool {
        old.iter().any(|id| self.old_types.contains(id))
            || new.iter().any(|id| self.new_types.contains(id))
    }
}

/// The first lines in which two texts differ as code; none if they differ in layout and in renamed
/// names only.
fn first_difference(
    old: &str,
    new: &str,
    renames: &BTreeSet<(String, String)>,
) -> Option<(String, String)> {
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
            let line = |text, token: Option<(usize, &str)>| line_at(text, token.map(|(at, _)| at));
            return Some((line(old, left), line(new, right)));
        }
    }
}

/// The line of a text at a position; the last one if there is none.
fn line_at(text: &str, position: Option<usize>) -> String {
    let position = position.unwrap_or(text.trim_end().len());
    let start = text[..position].rfind('\n').map_or(0, |end| end + 1);
    let end = text[position..]
        .find('\n')
        .map_or(text.len(), |length| position + length);
    text[start..end].trim().to_owned()
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
        first_difference(old, new, &renames)
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
