//! The words that mark where the code of an item depends on the types that it uses.
//!
//! In: one state, and its types of which a change has been found. Out: for an item, the names of
//! the changed types that it uses and of its members that have such a type. Code that differs at
//! none of these words differs for another reason.

use std::collections::BTreeSet;

use crate::compare::Side;
use crate::ir::{Codec, Header, Other, Shape, Style, TypeId, Use};

/// The traits that a struct derives depend on the types of its fields: it has a default if all of
/// them have one. The attribute names neither.
const DERIVED_TRAITS: &str = "derive";

/// The types of one state of which a change has been found.
pub(super) struct ChangedTypes<'a> {
    side: &'a Side<'a>,
    changed: &'a BTreeSet<TypeId>,
}

impl<'a> ChangedTypes<'a> {
    pub(super) fn new(side: &'a Side<'a>, changed: &'a BTreeSet<TypeId>) -> Self {
        Self { side, changed }
    }

    /// The words in the code of a type.
    pub(super) fn words_of_type(&self, id: TypeId) -> BTreeSet<String> {
        let (item, names) = (self.side.api.type_of(id), self.side.names.type_names(id));
        let mut words = BTreeSet::new();
        for (member, name) in item.shape.members().zip(&names.members) {
            self.push(member.value, name.plain(), &mut words);
        }
        match &item.shape {
            Shape::Struct(shape) => {
                for (keys, name) in shape.patterns.iter().zip(&names.patterns) {
                    self.push(&keys.value, name.plain(), &mut words);
                }
                if let Other::Typed(value) = &shape.other {
                    self.push(value, names.other.plain(), &mut words);
                }
            }
            Shape::Newtype(shape) => words.extend(self.names(&shape.value)),
            Shape::Alias(target) => words.extend(self.names(target)),
            Shape::Enum(_) | Shape::Union(_) => {}
        }
        if !words.is_empty() {
            words.insert(DERIVED_TRAITS.to_owned());
        }
        words
    }

    /// The words in the code of an operation.
    pub(super) fn words_of_operation(&self, index: usize) -> BTreeSet<String> {
        let operation = &self.side.api.operations[index];
        let names = self.side.names.operation(index);
        let mut words = BTreeSet::new();
        for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
            self.push(&parameter.value, name.plain(), &mut words);
            // The keys of an object that is spread over the query have setters of their own.
            if parameter.style == Style::FormExplode {
                words.extend(self.members(&parameter.value));
            }
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            self.push(&content.value, names.body.plain(), &mut words);
            if matches!(content.codec, Codec::Form | Codec::Multipart) {
                words.extend(self.members(&content.value));
            }
        }
        for (_, value) in operation.received() {
            words.extend(self.names(value));
        }
        words
    }

    /// The words in the code of the constants for headers.
    pub(super) fn words_of_headers(&self, headers: &[&Header]) -> BTreeSet<String> {
        let values = headers.iter().map(|header| &header.value);
        values.flat_map(|value| self.names(value)).collect()
    }

    /// Adds the changed types of a value and the name of the member that has it, if there are any.
    fn push(&self, value: &Use, member: &str, words: &mut BTreeSet<String>) {
        let names = self.names(value);
        if !names.is_empty() {
            words.extend(names);
            words.insert(member.to_owned());
        }
    }

    /// The names of the changed types of a value, and of the aliases by which it reaches them.
    fn names(&self, value: &Use) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for id in value.referenced_types() {
            if self.reaches_changed(id) {
                let of_type = self.side.names.type_names(id);
                names.insert(of_type.ident.plain().to_owned());
                names.extend(of_type.required.iter().map(|name| name.plain().to_owned()));
            }
        }
        names
    }

    /// Whether a type, or what it is another name for, is among the changed ones.
    fn reaches_changed(&self, id: TypeId) -> bool {
        let (mut known, mut waiting) = (BTreeSet::new(), vec![id]);
        while let Some(id) = waiting.pop() {
            if self.changed.contains(&id) {
                return true;
            }
            if known.insert(id)
                && let Some(target) = self.side.api.type_of(id).shape.as_alias()
            {
                waiting.extend(target.referenced_types());
            }
        }
        false
    }

    /// The names of the members of the changed types of a value.
    fn members(&self, value: &Use) -> BTreeSet<String> {
        let changed = value
            .referenced_types()
            .filter(|id| self.changed.contains(id));
        changed
            .flat_map(|id| &self.side.names.type_names(id).members)
            .map(|name| name.plain().to_owned())
            .collect()
    }
}
