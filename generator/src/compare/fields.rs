//! Compares the fields of a struct, and the constructor that takes the required ones.
//!
//! A field is known by its key in JSON, so that another Rust name for the same key is a rename.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Comparison;
use super::draft::{About, Draft, Subject};
use super::kept_names;
use super::refusal::Age;
use super::rules::{self, Rule};
use super::type_relation::{NullChange, TypeRelation};
use super::value_relation::{Notation, ValueRelation};
use super::wire;
use super::witness::Witnesses;
use crate::ir::{Api, Field, Shape, Struct, TypeId, TypeRef};
use crate::names::MOST_ARGUMENTS;
use crate::source::Pointer;

/// A field with its Rust name, and whether requests contain its type, so that it has a constructor.
struct Member<'a> {
    field: &'a Field,
    name: String,
    sent: bool,
}

impl Comparison<'_> {
    /// Compares all fields of two structs; `sent` says for each whether requests contain it.
    pub(super) fn fields(
        &mut self,
        (left, old): (TypeId, &Struct),
        (right, new): (TypeId, &Struct),
        subject: &Subject,
        sent: (bool, bool),
    ) {
        let new_positions: BTreeMap<&str, usize> = new
            .fields
            .iter()
            .enumerate()
            .map(|(position, field)| (field.wire.as_str(), position))
            .collect();
        let renamed = self.renamed_keys((left, old), (right, new));
        let renamed: BTreeMap<usize, usize> = renamed.into_iter().collect();
        let after = |this: &Self, position: usize| Member {
            field: &new.fields[position],
            name: this.new.member(right, position),
            sent: sent.1,
        };
        let mut order = Vec::new();
        for (position, field) in old.fields.iter().enumerate() {
            let before = Member {
                field,
                name: self.old.member(left, position),
                sent: sent.0,
            };
            match new_positions.get(field.wire.as_str()) {
                None => match renamed.get(&position) {
                    None => self.removed(&before, subject),
                    Some(counterpart) => self.key(before, &after(self, *counterpart), subject),
                },
                Some(counterpart) => {
                    order.push(*counterpart);
                    self.field(&before, &after(self, *counterpart), subject);
                }
            }
        }
        let mut matched = vec![false; new.fields.len()];
        let known = order.iter().chain(renamed.values());
        known.for_each(|position| matched[*position] = true);
        for (position, field) in new
            .fields
            .iter()
            .enumerate()
            .filter(|(position, _)| !matched[*position])
        {
            self.added(
                &Member {
                    field,
                    name: self.new.member(right, position),
                    sent: sent.1,
                },
                subject,
                sent.0,
            );
        }
        if sent == (true, true) && self.arguments_differ(old, new) {
            let (old_text, new_text) = (self.old.arguments(old), self.new.arguments(new));
            self.record(
                Draft::of(&rules::ARGUMENTS_REORDERED, subject, "new")
                    .before(old_text.join(", "))
                    .after(new_text.join(", ")),
            );
        } else if !order.is_sorted() {
            self.record(Draft::new(&rules::FIELDS_REORDERED, subject));
        }
    }

    /// Whether arguments that both constructors take are in another order. A constructor with more
    /// arguments than [`MOST_ARGUMENTS`] takes a struct with named fields, where the order does not
    /// matter.
    fn arguments_differ(&self, old: &Struct, new: &Struct) -> bool {
        let (before, after) = (self.old.arguments(old), self.new.arguments(new));
        if before.len() > MOST_ARGUMENTS || after.len() > MOST_ARGUMENTS {
            return false;
        }
        let kept: Vec<&String> = before.iter().filter(|name| after.contains(name)).collect();
        let matched: Vec<&String> = after.iter().filter(|name| before.contains(name)).collect();
        kept != matched
    }

    fn removed(&mut self, member: &Member<'_>, subject: &Subject) {
        let rule = if member.field.fixed {
            &rules::CONSTANT_REMOVED
        } else if member.field.required {
            &rules::FIELD_REMOVED_REQUIRED
        } else {
            &rules::FIELD_REMOVED
        };
        let old_text = self.old.types.field(member.field);
        let draft = Draft::of(rule, subject, &member.name)
            .before(old_text)
            .at(Some(&member.field.at), subject.at.1.as_ref())
            .witnesses(self.witnesses_of_missing_key(subject, &member.field.wire));
        let draft = self.among_other_keys(draft, member.field, subject, Age::Old);
        self.record(draft);
    }

    fn added(&mut self, member: &Member<'_>, subject: &Subject, was_sent: bool) {
        // A type that had no constructor gains one, so no call of it breaks.
        let rule = match (member.field.required, member.sent && was_sent) {
            _ if member.field.fixed => &rules::CONSTANT_ADDED,
            (true, true) if self.new.types.is_set_by_new(member.field) => {
                &rules::FIELD_ADDED_CONSTANT
            }
            (true, true) => &rules::FIELD_ADDED_SENT,
            (true, _) => &rules::FIELD_ADDED_RECEIVED,
            (false, _) => &rules::FIELD_ADDED,
        };
        let new_text = self.new.types.field(member.field);
        let draft = Draft::of(rule, subject, &member.name)
            .after(new_text)
            .at(subject.at.0.as_ref(), Some(&member.field.at))
            .witnesses(self.witnesses_of_missing_key(subject, &member.field.wire));
        let draft = self.among_other_keys(draft, member.field, subject, Age::New);
        self.record(draft);
    }

    /// Reports a key that looks renamed, and compares the rest of the field.
    fn key(&mut self, before: Member<'_>, after: &Member<'_>, subject: &Subject) {
        let (old, new) = (before.field, after.field);
        let effect = if old.required {
            wire::KEY_RENAMED_REQUIRED
        } else {
            wire::KEY_RENAMED
        };
        let rule = if before.name == after.name {
            &rules::FIELD_KEY_RESPELLED
        } else {
            &rules::FIELD_KEY
        };
        self.record(
            Draft::of(rule, subject, &after.name)
                .before(old.wire.clone())
                .after(new.wire.clone())
                .at(Some(&old.at), Some(&new.at))
                .effect(effect)
                .hint(self.field_hint(rule, subject, (after, &before.name)))
                .witnesses(Witnesses {
                    only_old: self.witnesses_of_missing_key(subject, &new.wire).only_old,
                    only_new: self.witnesses_of_missing_key(subject, &old.wire).only_new,
                }),
        );
        let before = Member {
            name: after.name.clone(),
            ..before
        };
        self.field(&before, after, subject);
    }

    /// How to adapt code to the new name of a field. `None` if the old one cannot be kept, or is.
    fn field_hint(
        &self,
        rule: &Rule,
        subject: &Subject,
        (after, old_name): (&Member<'_>, &str),
    ) -> Option<String> {
        let About::Type(_, Some(id)) = subject.about else {
            return None;
        };
        let names = self.new.names.type_names(id);
        let mut taken = names.members.iter().chain(&names.patterns);
        let is_free = !rule.hint.is_empty()
            && old_name != names.other.plain()
            && taken.all(|name| name.plain() != old_name);
        is_free.then(|| kept_names::hint(rule, &after.field.at, old_name))
    }

    fn field(&mut self, before: &Member<'_>, after: &Member<'_>, subject: &Subject) {
        let (old, new) = (before.field, after.field);
        let template =
            Draft::of(&rules::FIELD_TYPE, subject, &after.name).at(Some(&old.at), Some(&new.at));
        if before.name != after.name {
            let rule = &rules::FIELD_RENAMED;
            let draft = Draft {
                rule,
                ..template.clone()
            };
            self.record(
                draft
                    .before(before.name.clone())
                    .after(after.name.clone())
                    .hint(self.field_hint(rule, subject, (after, &before.name))),
            );
        }
        let has_other_constant = if old.fixed == new.fixed {
            if !old.fixed {
                self.field_type(before, after, &template, subject);
            }
            self.field_constant(before, after, &template)
        } else {
            self.fixed_key(before, after, &template);
            true
        };
        if old.default != new.default {
            self.record(
                Draft {
                    rule: &rules::FIELD_DEFAULT,
                    ..template.clone()
                }
                .before(super::constant(&old.default))
                .after(super::constant(&new.default)),
            );
        }
        match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => self.record(Draft {
                rule: &rules::FIELD_DEPRECATED,
                ..template.clone()
            }),
            (true, false) => self.record(Draft {
                rule: &rules::FIELD_RESTORED,
                ..template.clone()
            }),
            _ => {}
        }
        if (old.read_only, old.write_only) != (new.read_only, new.write_only) {
            let draft = Draft {
                rule: &rules::FIELD_DIRECTION,
                ..template.clone()
            };
            self.record(draft.before(direction(old)).after(direction(new)));
        }
        // That a value must be the constant is the same change as another constant.
        if !has_other_constant {
            self.compare_rules(
                (&old.value, &new.value),
                Notation::Json,
                (&rules::FIELD_TIGHTENED, &rules::FIELD_LOOSENED),
                &template,
            );
        }
        self.compare_docs(&template.path, &old.docs, &new.docs);
    }

    /// Reports changes of the type, the presence and the nullness.
    fn field_type(
        &mut self,
        before: &Member<'_>,
        after: &Member<'_>,
        template: &Draft,
        subject: &Subject,
    ) {
        let (old, new) = (before.field, after.field);
        let by_type = match self.relate_types(&old.value.ty, &new.value.ty) {
            TypeRelation::Same => None,
            TypeRelation::Wider => Some(&rules::FIELD_WIDENED),
            TypeRelation::Narrower => Some(&rules::FIELD_NARROWED),
            TypeRelation::Unrelated => Some(&rules::FIELD_TYPE),
        };
        let by_null = match self.null_change(&old.value, &new.value) {
            NullChange::Same => None,
            NullChange::NowAllowed => Some(&rules::FIELD_NULLABLE),
            NullChange::NoLongerAllowed => Some(&rules::FIELD_NOT_NULLABLE),
        };
        let by_presence = match (old.required, new.required) {
            (false, true) => Some(&rules::FIELD_NOW_REQUIRED),
            (true, false) => Some(&rules::FIELD_NOW_OPTIONAL),
            _ => None,
        };
        let mut by_box = match (old.boxed, new.boxed) {
            (false, true) => Some(&rules::FIELD_BOXED),
            (true, false) => Some(&rules::FIELD_UNBOXED),
            _ => None,
        };
        by_box = by_box.filter(|_| by_type.is_none());
        let rules: Vec<_> = by_type
            .into_iter()
            .chain(by_null)
            .chain(by_presence)
            .chain(by_box)
            .collect();
        let (old_text, new_text) = (self.old.types.field(old), self.new.types.field(new));
        for rule in &rules {
            let mut draft = Draft {
                rule,
                ..template.clone()
            }
            .before(old_text.clone())
            .after(new_text.clone());
            if by_type.is_some_and(|by_type| std::ptr::eq(by_type, *rule)) {
                let (old, new) = self.uses_of_types(&old.value, &new.value);
                draft.witnesses = self.witnesses((&old, &new), Notation::Json, &template.at);
                draft.effect = Some(self.effect_of_values((&old, &new), Notation::Json));
            }
            if by_null.is_some_and(|by_null| std::ptr::eq(by_null, *rule)) {
                draft.witnesses = self.witnesses_of_null((&old.value, &new.value), &template.at);
            }
            if by_presence.is_some_and(|presence| std::ptr::eq(presence, *rule)) {
                draft.at = self.presence_sites(old, new, subject);
                draft.witnesses = self.witnesses_of_missing_key(subject, &new.wire);
            }
            self.record(draft);
        }
    }

    /// Reports a key that lost its field because it has one value, or got a field because it can
    /// have others.
    fn fixed_key(&mut self, before: &Member<'_>, after: &Member<'_>, template: &Draft) {
        let (old, new) = (before.field, after.field);
        let is_built = before.sent && after.sent && new.required;
        let rule = if new.fixed {
            &rules::FIELD_FIXED
        } else if is_built && !self.new.types.is_set_by_new(new) {
            &rules::FIELD_NOT_CONSTANT
        } else {
            &rules::FIELD_NOT_FIXED
        };
        let text = |field: &Field, ty: String| match &field.constant {
            Some(_) if field.fixed => super::constant(&field.constant),
            _ => ty,
        };
        let before = text(old, self.old.types.field(old));
        let after = text(new, self.new.types.field(new));
        let relation = self.relate_values_of_fields(old, new, false);
        let sent = self.relate_values_of_fields(old, new, true);
        let mut effect = relation.wire().where_sent(sent.wire());
        // Any value is kept in place of a constant, but a key that is missing is an error.
        if old.required == new.required {
            effect = effect.where_any_is_kept(old.fixed, new.fixed);
        }
        let mut draft = Draft {
            rule,
            ..template.clone()
        }
        .before(before)
        .after(after)
        .effect(effect);
        if sent == ValueRelation::Disjoint {
            let values = [any_value(old, self.old.api), any_value(new, self.new.api)];
            draft = draft.witnesses(self.witnesses_of_values((old, new), values));
        }
        self.record(draft);
    }

    /// Where the document lists a field as required, or else the position of the field.
    fn presence_sites(
        &self,
        old: &Field,
        new: &Field,
        subject: &Subject,
    ) -> (Option<Pointer>, Option<Pointer>) {
        let old_site = self
            .old
            .required_at(subject.at.0.as_ref(), &old.at, &old.wire);
        let new_site = self
            .new
            .required_at(subject.at.1.as_ref(), &new.at, &new.wire);
        (
            old_site.or_else(|| Some(old.at.clone())),
            new_site.or_else(|| Some(new.at.clone())),
        )
    }

    /// Reports a required field that became constant or ceased to be: `new` sets a constant by
    /// itself and takes no argument for it.
    /// Compares the constants that constructors set, and returns whether they differ.
    fn field_constant(
        &mut self,
        before: &Member<'_>,
        after: &Member<'_>,
        template: &Draft,
    ) -> bool {
        let built = before.sent && after.sent && before.field.required && after.field.required;
        let (old_text, new_text) = (
            self.old.types.is_set_by_new(before.field),
            self.new.types.is_set_by_new(after.field),
        );
        match (old_text, new_text) {
            (false, true) if built => self.record(
                Draft {
                    rule: &rules::FIELD_CONSTANT,
                    ..template.clone()
                }
                .after(super::constant(&after.field.constant)),
            ),
            (true, false) if built => {
                self.record(
                    Draft {
                        rule: &rules::FIELD_NOT_CONSTANT,
                        ..template.clone()
                    }
                    .before(super::constant(&before.field.constant)),
                );
            }
            // The values of an enum are compared where the enum is.
            (true, true) if before.field.constant != after.field.constant => {
                let is_enum = matches!(
                    self.new.types.resolve(&after.field.value.ty),
                    TypeRef::Named(_)
                );
                let draft = Draft {
                    rule: &rules::FIELD_CONSTANT_VALUE,
                    ..template.clone()
                }
                .before(super::constant(&before.field.constant))
                .after(super::constant(&after.field.constant))
                .witnesses(self.witnesses_of_constants(before.field, after.field));
                if !is_enum {
                    self.record(draft);
                }
                return true;
            }
            _ => {}
        }
        false
    }
}

/// A value that a field can have, if the document gives one.
fn any_value<'a>(field: &'a Field, api: &'a Api) -> Option<&'a Value> {
    let listed = || match &api.type_of(field.value.ty.as_named()?).shape {
        Shape::Enum(shape) => shape.values.first().map(|first| &first.value),
        _ => None,
    };
    field.constant.as_ref().or_else(listed)
}

fn direction(field: &Field) -> &'static str {
    match (field.read_only, field.write_only) {
        (true, true) => "readOnly and writeOnly",
        (true, false) => "readOnly",
        (false, true) => "writeOnly",
        (false, false) => "read and written",
    }
}
