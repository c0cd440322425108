//! Compares enums value by value. A value is known by its JSON, so that one under another Rust name
//! is a rename.

use std::collections::BTreeMap;

use super::draft::{About, Draft, Subject};
use super::open_enums::allows_any_text;
use super::{Comparison, Side, rules, wire};
use crate::ir::{Constant, Enum, TypeId};

impl Comparison<'_> {
    pub(super) fn enums(
        &mut self,
        (left, old): (TypeId, &Enum),
        (right, new): (TypeId, &Enum),
        subject: &Subject,
    ) {
        if old.kind != new.kind {
            let effect = self.relate_values_of_types(left, right).wire();
            let draft = Draft::new(&rules::ENUM_KIND_CHANGED, subject);
            let witnesses = self.witnesses_of_types((left, right), &subject.at);
            return self.record(draft.effect(effect).witnesses(witnesses));
        }
        match (old.allows_others, new.allows_others) {
            (false, true) => self.record(Draft::new(&rules::ENUM_OPENED, subject)),
            (true, false) => self.record(Draft::new(&rules::ENUM_CLOSED, subject)),
            _ => {}
        }
        let new_positions: BTreeMap<String, usize> = (0..)
            .zip(&new.values)
            .map(|(position, value)| (value.value.to_string(), position))
            .collect();
        let mut kept = Vec::new();
        for (position, value) in old.values.iter().enumerate() {
            let old_name = self.old.member(left, position);
            match new_positions.get(&value.value.to_string()) {
                Some(new_position) => {
                    kept.push(*new_position);
                    let new_name = self.new.member(right, *new_position);
                    let counterpart = &new.values[*new_position];
                    self.enum_value((value, &old_name), (counterpart, &new_name), subject);
                }
                None => match self.same_name((right, new), old, &old_name) {
                    Some(new_position) => {
                        kept.push(new_position);
                        let counterpart = &new.values[new_position];
                        self.enum_value_respelled(value, counterpart, &old_name, subject);
                    }
                    None => self.enum_value_removed(value, &old_name, subject),
                },
            }
        }
        for (position, value) in new.values.iter().enumerate() {
            if !kept.contains(&position) {
                let new_name = self.new.member(right, position);
                self.enum_value_added(value, &new_name, subject);
            }
        }
        if !kept.is_sorted() {
            self.record(Draft::new(&rules::VALUES_REORDERED, subject));
        }
    }

    /// The position of a new value that has the name of one that is gone, and that was not there
    /// before.
    fn same_name(&self, (right, new): (TypeId, &Enum), old: &Enum, name: &str) -> Option<usize> {
        let is_old = |value: &Constant| old.values.iter().any(|other| other.value == value.value);
        (0..new.values.len()).find(|position| {
            self.new.member(right, *position) == name && !is_old(&new.values[*position])
        })
    }

    fn enum_value_respelled(
        &mut self,
        old: &Constant,
        new: &Constant,
        name: &str,
        subject: &Subject,
    ) {
        let old_at = subject
            .at
            .0
            .as_ref()
            .map(|owner| self.old.value_at(owner, &old.value));
        let new_at = subject
            .at
            .1
            .as_ref()
            .map(|owner| self.new.value_at(owner, &new.value));
        self.record(
            Draft::of(&rules::VALUE_RESPELLED, subject, name)
                .before(old.value.to_string())
                .after(new.value.to_string())
                .at(old_at.as_ref(), new_at.as_ref()),
        );
    }

    fn enum_value_removed(&mut self, value: &Constant, name: &str, subject: &Subject) {
        let (owner, new_owner) = (subject.at.0.as_ref(), subject.at.1.as_ref());
        let at = owner.map(|owner| self.old.value_at(owner, &value.value));
        let mut draft =
            Draft::of(&rules::VALUE_REMOVED, subject, name).before(value.value.to_string());
        if is_open(&self.new, subject.about, |types| types.1) {
            draft = draft.effect(wire::UNLISTED_VALUE);
        }
        self.record(draft.at(at.as_ref(), new_owner));
    }

    fn enum_value_added(&mut self, value: &Constant, name: &str, subject: &Subject) {
        let (old_owner, owner) = (subject.at.0.as_ref(), subject.at.1.as_ref());
        let at = owner.map(|owner| self.new.value_at(owner, &value.value));
        let mut draft =
            Draft::of(&rules::VALUE_ADDED, subject, name).after(value.value.to_string());
        if is_open(&self.old, subject.about, |types| types.0) {
            draft = draft.effect(wire::LISTED_VALUE);
            draft.was_allowed = true;
        }
        self.record(draft.at(old_owner, at.as_ref()));
    }

    /// Compares one value that both enums list.
    fn enum_value(
        &mut self,
        (old, old_name): (&Constant, &str),
        (new, new_name): (&Constant, &str),
        subject: &Subject,
    ) {
        if old_name != new_name {
            self.record(
                Draft::of(&rules::VALUE_RENAMED, subject, new_name)
                    .before(old_name)
                    .after(new_name),
            );
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.record(Draft::of(&rules::VALUE_DEPRECATED, subject, new_name)),
            (true, false) => self.record(Draft::of(&rules::VALUE_RESTORED, subject, new_name)),
            _ => {}
        }
        let path = format!("{}::{new_name}", subject.members);
        self.compare_text(&path, "description", &old.description, &new.description);
    }
}

/// Whether the type of one side is an enum beside which any text is allowed.
fn is_open(
    side: &Side<'_>,
    about: About,
    of: impl Fn((Option<TypeId>, Option<TypeId>)) -> Option<TypeId>,
) -> bool {
    let id = match about {
        About::Type(old, new) => of((old, new)),
        About::Operation(..) | About::Api => None,
    };
    id.is_some_and(|id| allows_any_text(side, id))
}
