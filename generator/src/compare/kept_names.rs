//! How the old name of a renamed item is kept: the line of `codegen.toml` that does it.
//!
//! A name of the new state that is taken cannot be given twice, and a place that several items have
//! cannot be named for one of them. No line is offered for these.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::Rule;
use super::side::Side;
use crate::ir::TypeId;
use crate::quoting::is_hidden;
use crate::source::Pointer;

/// The names that types of the new state have, and the number of types that have each place.
pub(super) struct TypeNames<'a> {
    taken: BTreeSet<String>,
    places: BTreeMap<&'a Pointer, usize>,
}

impl<'a> TypeNames<'a> {
    pub(super) fn new(new: &Side<'a>) -> Self {
        let mut places = BTreeMap::new();
        for (_, item) in new.api.types() {
            *places.entry(&item.at).or_default() += 1;
        }
        Self {
            taken: new.api.types().map(|(id, _)| new.type_name(id)).collect(),
            places,
        }
    }

    /// How to adapt code to the new name of a type. `None` if the old one cannot be kept.
    pub(super) fn hint(
        &self,
        rule: &Rule,
        new: &Side<'_>,
        (id, old_name): (TypeId, &str),
    ) -> Option<String> {
        let at = &new.api.type_of(id).at;
        let is_free = !self.taken.contains(old_name) && self.places.get(at) == Some(&1);
        is_free.then(|| hint(rule, at, old_name))
    }
}

/// How to adapt code to another name, or keep the old one.
pub(super) fn hint(rule: &Rule, at: &Pointer, old_name: &str) -> String {
    format!(
        "{}, or keep the old one: `{} = {}` below `[api.rename]` in `codegen.toml`",
        rule.hint,
        toml_text(at.as_str()),
        toml_text(old_name)
    )
}

/// A string of TOML. Reviews show it as code between backticks, so these are escaped as well.
fn toml_text(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            other if other == '`' || is_hidden(other) => {
                quoted.push_str(&format!("\\U{:08X}", u32::from(other)));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_string_of_toml() {
        let text = "#/a\"b\\c`d\ne";
        let line = format!("{} = 1", toml_text(text));
        assert!(!line.contains(['`', '\n']), "{line}");
        assert_eq!(line, r##""#/a\"b\\c\U00000060d\U0000000Ae" = 1"##);
    }
}
