//! Keys that one side lists, or has a pattern for, and that are among the other keys of the other
//! side.
//!
//! In: a field or a pattern that came or is gone. Out: what that means on the wire, since the key
//! was allowed before, or still is. A struct whose other keys are of any type does not say that it
//! has the key, so a new key is an addition to it; a pattern says something of many such keys.

use super::Comparison;
use super::constraints::ConstraintChange;
use super::draft::{About, Draft, Subject};
use super::refusal::Age;
use super::value_relation::{Notation, ValueRelation};
use super::wire::{Fit, WireEffect};
use super::witness::Witnesses;
use crate::ir::{Any, Field, Other, Patterned, Shape, Struct, TypeRef, Use};

impl Comparison<'_> {
    /// Adds to the change of a field that only one side has what the other side says of the key.
    pub(super) fn among_other_keys(
        &mut self,
        draft: Draft,
        field: &Field,
        subject: &Subject,
        listed_by: Age,
    ) -> Draft {
        let About::Type(Some(left), Some(right)) = subject.about else {
            return draft;
        };
        let shape = match listed_by {
            Age::Old => struct_of(&self.new.api.type_of(right).shape),
            Age::New => struct_of(&self.old.api.type_of(left).shape),
        };
        let Some(of) = shape.and_then(|shape| self.unlisted(shape, &field.wire)) else {
            return draft;
        };
        let fit = self.fit_of_key(field, &of, listed_by);
        let base = draft.rule.effect();
        let effect = match listed_by {
            Age::New if field.required => WireEffect::of_listed(fit).of_required(base),
            Age::New => WireEffect::of_listed(fit),
            Age::Old if field.required => WireEffect::of_unlisted(fit).of_formerly_required(base),
            Age::Old => WireEffect::of_unlisted(fit),
        };
        let found = self.witnesses_of_key(field, &of, listed_by, subject);
        let missing = draft.witnesses.clone();
        let witnesses = match listed_by {
            _ if !field.required => found,
            Age::New => Witnesses {
                only_new: found.only_new,
                ..missing
            },
            Age::Old => Witnesses {
                only_old: found.only_old,
                ..missing
            },
        };
        Draft {
            was_allowed: !field.required && !fit.is_equal(),
            ..draft.effect(effect).witnesses(witnesses)
        }
    }

    /// What a struct says of a key that it does not list; `None` if it says nothing.
    fn unlisted(&mut self, shape: &Struct, key: &str) -> Option<Use> {
        let mut patterns = shape.patterns.iter();
        let matching = patterns.find(|keys| self.key_patterns.may_match(&keys.pattern, key));
        let said = matching.map(|keys| &keys.value).or(shape.other.typed());
        said.filter(|value| !is_any(value)).cloned()
    }

    fn fit_of_key(&self, field: &Field, of: &Use, listed_by: Age) -> Fit {
        let sent = self.relate_values_of_key(field, of, listed_by, true);
        let read = self.relate_values_of_key(field, of, listed_by, false);
        let uses = match listed_by {
            Age::Old => (&field.value, of),
            Age::New => (of, &field.value),
        };
        fit(sent, read, self.rule_change(uses))
    }

    /// What it means on the wire that keys of a pattern are among the other keys of the other side,
    /// which has the struct given.
    pub(super) fn effect_of_pattern(
        &mut self,
        draft: Draft,
        keys: &Patterned,
        (old, new): (&Struct, &Struct),
        known_by: Age,
    ) -> Draft {
        let (own, other) = match known_by {
            Age::Old => (old, new),
            Age::New => (new, old),
        };
        let fit = match &other.other {
            Other::Forbidden => None,
            Other::Typed(of) if !is_any(of) => Some(self.fit_of_uses(&keys.value, of, known_by)),
            Other::Open | Other::Typed(_) => {
                let any = Use::plain(TypeRef::Any(Any::Unspecified));
                Some(self.fit_of_uses(&keys.value, &any, known_by))
            }
        };
        let effect = match (fit, known_by) {
            (None, _) => draft.rule.effect(),
            (Some(fit), Age::New) => WireEffect::of_listed(fit),
            (Some(fit), Age::Old) => WireEffect::of_unlisted(fit),
        };
        let refused = self.is_listed_key_refused(keys, own, other, known_by);
        let (by_old, by_new) = (
            refused && known_by == Age::Old,
            refused && known_by == Age::New,
        );
        let is_equal = fit.is_none_or(Fit::is_equal);
        Draft {
            was_allowed: !is_equal,
            ..draft.effect(effect.with_refused_key(by_old, by_new))
        }
    }

    /// How the values of keys of a pattern fit those of other keys.
    fn fit_of_uses(&self, keys: &Use, others: &Use, known_by: Age) -> Fit {
        let (old, new) = match known_by {
            Age::Old => (keys, others),
            Age::New => (others, keys),
        };
        let sent = self.relate_sent_values(old, new, Notation::Json);
        let read = self.relate_values(old, new, Notation::Json);
        fit(sent, read, self.rule_change((old, new)))
    }

    /// How the rules of values relate; those of unions count as their values.
    fn rule_change(&self, uses: (&Use, &Use)) -> ConstraintChange {
        let related = self.relate_rules(uses, Notation::Json);
        related.map_or(ConstraintChange::Same, |related| related.change)
    }

    /// Whether the pattern of one side refuses a value that the other side allows for a key that
    /// both list.
    fn is_listed_key_refused(
        &mut self,
        keys: &Patterned,
        own: &Struct,
        other: &Struct,
        known_by: Age,
    ) -> bool {
        let is_listed = |field: &&Field| own.fields.iter().any(|one| one.wire == field.wire);
        other.fields.iter().filter(is_listed).any(|field| {
            self.key_patterns.may_match(&keys.pattern, &field.wire) && {
                let listed_by = match known_by {
                    Age::Old => Age::New,
                    Age::New => Age::Old,
                };
                let fit = self.fit_of_key(field, &keys.value, listed_by);
                match listed_by {
                    Age::Old => !fit.old_is_allowed,
                    Age::New => !fit.new_is_allowed,
                }
            }
        })
    }
}

fn fit(sent: ValueRelation, read: ValueRelation, rules: ConstraintChange) -> Fit {
    use ConstraintChange::{Both, Looser, Tighter};
    Fit {
        old_is_allowed: sent.includes_old() && !matches!(rules, Tighter | Both),
        new_is_allowed: sent.includes_new() && !matches!(rules, Looser | Both),
        old_is_read: read.includes_old(),
        new_is_read: read.includes_new(),
    }
}

fn is_any(value: &Use) -> bool {
    matches!(&value.ty, TypeRef::Any(why) if *why != Any::Never) && value.rules.is_empty()
}

fn struct_of(shape: &Shape) -> Option<&Struct> {
    match shape {
        Shape::Struct(shape) => Some(shape),
        _ => None,
    }
}
