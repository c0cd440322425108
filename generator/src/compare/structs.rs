//! Compares structs: their fields, the fields for keys that match a pattern, and the field for all
//! other keys.
//!
//! The listed fields and the constructor are compared in `fields`.

use super::constraints::draft_of_change;
use super::draft::{Draft, Subject};
use super::places::TypePair;
use super::refusal::Age;
use super::value_relation::Notation;
use super::witness::Reason;
use super::{Comparison, Side, rules};
use crate::ir::{Other, Patterned, Struct, Type, TypeId, Use};

impl Comparison<'_> {
    /// Compares the fields and constructors of two structs, then the fields for keys that are not
    /// listed.
    pub(super) fn structs(
        &mut self,
        old: (TypeId, &Type, &Struct),
        new: (TypeId, &Type, &Struct),
        subject: &Subject,
    ) {
        self.fields(
            (old.0, old.2),
            (new.0, new.2),
            subject,
            (old.1.sent, new.1.sent),
        );
        self.pattern_properties((old.0, old.2), (new.0, new.2), subject);
        self.additional_properties((old.0, &old.2.other), (new.0, &new.2.other), subject);
    }

    /// Compares the field for all keys that are not listed.
    fn additional_properties(
        &mut self,
        (left, old): (TypeId, &Other),
        (right, new): (TypeId, &Other),
        subject: &Subject,
    ) {
        let types = (left, right);
        let name = |side: &Side<'_>, id| side.names.type_names(id).other.plain().to_owned();
        let (old_name, new_name) = (name(&self.old, left), name(&self.new, right));
        match (old, new) {
            (Other::Forbidden, Other::Forbidden) => return,
            (Other::Forbidden, _) => {
                let draft = Draft::of(&rules::OBJECT_OPENED, subject, &new_name);
                let (before, after) = (self.old.other(old), self.new.other(new));
                return self.record(draft.before(before).after(after));
            }
            (_, Other::Forbidden) => {
                let draft = Draft::of(&rules::OBJECT_CLOSED, subject, &old_name);
                let (before, after) = (self.old.other(old), self.new.other(new));
                return self.record(draft.before(before).after(after));
            }
            (Other::Open, Other::Open) => {}
            (Other::Typed(left), Other::Typed(right)) if self.is_same_use(left, right) => {
                self.rules_of_other_keys(types, (left, right), &new_name, subject);
            }
            (left, right) => {
                if let (Other::Typed(left), Other::Typed(right)) = (left, right) {
                    self.rules_of_other_keys(types, (left, right), &new_name, subject);
                }
                let (before, after) = (self.old.other(left), self.new.other(right));
                let effect = self.effect_of_other_keys(left, right);
                let draft = Draft::of(&rules::OBJECT_OTHER_CHANGED, subject, &new_name);
                let draft = draft.before(before).after(after).effect(effect);
                let witnesses = self.witnesses_of_objects(types, Reason::UnlistedKeys, &subject.at);
                self.record(draft.witnesses(witnesses));
            }
        }
        if old_name != new_name {
            self.record(
                Draft::of(&rules::FIELD_RENAMED, subject, &new_name)
                    .before(old_name)
                    .after(new_name),
            );
        }
    }

    /// Compares the rules of the values of other keys.
    fn rules_of_other_keys(
        &mut self,
        types: TypePair,
        uses: (&Use, &Use),
        name: &str,
        subject: &Subject,
    ) {
        let Some(related) = self.relate_rules(uses, Notation::Json) else {
            return;
        };
        let rules = (&rules::FIELD_TIGHTENED, &rules::FIELD_LOOSENED);
        let template = Draft::of(rules.0, subject, name);
        let constraints = (&*related.old, &*related.new);
        if let Some(draft) = draft_of_change(related.change, constraints, rules, &template) {
            let reason = Reason::RulesOfUnlistedKeys(&related.old, &related.new);
            let witnesses = self.witnesses_of_objects(types, reason, &subject.at);
            self.record(draft.witnesses(witnesses));
        }
    }

    /// Compares the fields for keys that match a pattern. Such a field is known by its Rust name,
    /// because the pattern may change while code that uses the field goes on compiling.
    fn pattern_properties(
        &mut self,
        (left, old): (TypeId, &Struct),
        (right, new): (TypeId, &Struct),
        subject: &Subject,
    ) {
        let old_names = pattern_names(&self.old, left, old);
        let new_names = pattern_names(&self.new, right, new);
        for (item, name) in old.patterns.iter().zip(&old_names) {
            match new_names.iter().position(|other| other == name) {
                Some(position) => {
                    self.pattern_property(name, item, &new.patterns[position], subject);
                }
                None => {
                    let draft = Draft::of(&rules::KEYS_REMOVED, subject, name)
                        .before(item.pattern.clone())
                        .at(Some(&item.at), subject.at.1.as_ref());
                    let draft = self.effect_of_pattern(draft, item, (old, new), Age::Old);
                    self.record(draft);
                }
            }
        }
        for (item, name) in new.patterns.iter().zip(&new_names) {
            if !old_names.contains(name) {
                let draft = Draft::of(&rules::KEYS_ADDED, subject, name)
                    .after(item.pattern.clone())
                    .at(subject.at.0.as_ref(), Some(&item.at));
                let draft = self.effect_of_pattern(draft, item, (old, new), Age::New);
                self.record(draft);
            }
        }
    }

    fn pattern_property(
        &mut self,
        name: &str,
        old: &Patterned,
        new: &Patterned,
        subject: &Subject,
    ) {
        let draft = |rule| Draft::of(rule, subject, name).at(Some(&old.at), Some(&new.at));
        if old.pattern != new.pattern {
            self.record(
                draft(&rules::KEYS_PATTERN)
                    .before(old.pattern.clone())
                    .after(new.pattern.clone()),
            );
        }
        if !self.is_same_use(&old.value, &new.value) {
            let (before, after) = (
                self.old.types.value(&old.value),
                self.new.types.value(&new.value),
            );
            let uses = (&old.value, &new.value);
            let draft = draft(&rules::KEYS_CHANGED).before(before).after(after);
            let draft = draft.effect(self.effect_of_values(uses, Notation::Json));
            let witnesses = self.witnesses(uses, Notation::Json, &draft.at);
            self.record(draft.witnesses(witnesses));
        }
        let rules = (&rules::FIELD_TIGHTENED, &rules::FIELD_LOOSENED);
        let template = draft(rules.0);
        self.compare_rules((&old.value, &new.value), Notation::Json, rules, &template);
    }
}

/// The Rust names of the fields for patterns.
fn pattern_names(side: &Side<'_>, id: TypeId, shape: &Struct) -> Vec<String> {
    let names = &side.names.type_names(id).patterns;
    let name = |position: usize| {
        let ident = names.get(position);
        ident.map_or_else(String::new, |ident| ident.plain().to_owned())
    };
    (0..shape.patterns.len()).map(name).collect()
}
