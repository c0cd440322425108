//! Values that prove what a review says of a change: one side allows them, and the other refuses
//! them.
//!
//! In: what a value is on both sides, with its rules. Out: [`Witnesses`], the plainest value that
//! only the old side allows, and the plainest that only the new one does. Candidates are made from
//! the bounds and constants of both sides (`candidates`), and each is tried on both (`trial`),
//! which counts a refusal only if it has the reason that the change is about. Where no candidate
//! tells the sides apart, nothing is claimed: there may be none, or it is one that is not tried,
//! such as a text that matches a pattern.

mod candidates;
mod membership;
mod trial;

use std::cell::Cell;
use std::sync::Arc;

use serde_json::Value;

use super::Comparison;
use super::change::Witness;
use super::draft::{About, Subject};
use super::refusal::Age;
use super::value_relation::Notation;
use crate::ir::{Api, Field, Rule, Shape, Struct, TypeId, TypeRef, Use};
use crate::source::Pointer;
use candidates::{Maker, plainest_first};
pub(super) use membership::holds as rule_holds;
pub(super) use trial::Reason;
use trial::Trial;

/// What was found for a change.
#[derive(Debug, Clone, Default)]
pub(super) struct Witnesses {
    /// Values of the old side that the new one refuses.
    pub(super) only_old: Found,
    /// Values of the new side that the old one refuses.
    pub(super) only_new: Found,
}

/// A value that one side allows, once for each way in which the other side can refuse it.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    /// The document of the other side does not allow it, so a server need not take it.
    pub(super) refused: Option<Arc<Witness>>,
    /// A client of the other side cannot read it. Clients read more than documents allow: unknown
    /// values of an enum, for example.
    pub(super) unreadable: Option<Arc<Witness>>,
}

/// How many steps one search for witnesses may take. A step makes the values of one use, which are
/// at most eight of an integer without rules, tries a value at one use, takes a constant of an
/// enum, or copies one key of an object. What is not tried is no witness, so the review says "may
/// fail" where a witness would prove "fails".
///
/// Where candidates are made first and then tried, each side may take a quarter of the steps for
/// making them; what is left is for trying. A quarter is enough to copy an object of 150 required
/// keys without each of its keys; the most measured is 75. With a tenth it would be an object of
/// fewer than fifty. With much more, a few searches could take all steps of a review
/// ([`MAX_STEPS_OF_REVIEW`]), which are those of a hundred searches.
const MAX_STEPS: u32 = 100_000;

/// How many steps the searches for all changes of one API may take together: a hundred times
/// [`MAX_STEPS`]. Further searches find nothing, so the review can say of their changes "may fail"
/// where a witness would prove "fails".
///
/// A hostile document can have thousands of changes whose searches take all of their steps.
/// Measured: two versions of a large document take some hundred thousand steps, and ten million
/// take about a second. With a tenth, ten searches that take all of their steps would leave none
/// for the other changes; with ten times as many, a review could take ten seconds more.
pub(super) const MAX_STEPS_OF_REVIEW: u32 = 10_000_000;

/// How deep values are made and tried: each list, tuple, map, field, alias and branch of a union is
/// a level. Deeper values are not made, and what is deeper in a value is not looked at.
///
/// Both are recursive, and types that contain themselves could otherwise take all of the steps of a
/// search as levels on the stack. Measured: in real documents the required keys and branches nest
/// at most nine deep, except in types that contain themselves. With less than that, some types
/// would have no values; hundreds would use the stack for no real document.
const MAX_LEVELS: usize = 16;

/// The longest candidate that is tried, in bytes of JSON. A change for which all of them are longer
/// has no witness from a search: nobody reads a page of JSON to see why a call fails.
///
/// An object with the most required keys measured (75) takes some 1,500 bytes, at 20 for a key and
/// its value. With less than that, such an object would not be tried; with much more, longer values
/// would be tried, of which a review for people shows only the beginning.
const LONGEST: usize = 2_000;

/// Where a change is, in the old and in the new document.
type Places = (Option<Pointer>, Option<Pointer>);

impl Comparison<'_> {
    /// Values that tell two uses apart, whose schemas are at these places.
    pub(super) fn witnesses(
        &self,
        uses: (&Use, &Use),
        notation: Notation,
        at: &Places,
    ) -> Witnesses {
        self.witnesses_of_reason(uses, notation, Reason::Any, at)
    }

    /// Values that only the rules of one side refuse: those of the old and of the new one.
    pub(super) fn witnesses_of_rules(
        &self,
        uses: (&Use, &Use),
        (old, new): (&[Rule], &[Rule]),
        at: &Places,
    ) -> Witnesses {
        self.witnesses_of_reason(uses, Notation::Json, Reason::Rules(old, new), at)
    }

    /// Values that tell two named types apart, whose schemas are at these places.
    pub(super) fn witnesses_of_types(&self, types: (TypeId, TypeId), at: &Places) -> Witnesses {
        let (old, new) = plain_uses(types);
        self.witnesses((&old, &new), Notation::Json, at)
    }

    /// Objects that one of two structs refuses for this reason.
    pub(super) fn witnesses_of_objects(
        &self,
        types: (TypeId, TypeId),
        reason: Reason<'_>,
        at: &Places,
    ) -> Witnesses {
        let (old, new) = plain_uses(types);
        self.witnesses_of_reason((&old, &new), Notation::Json, reason, at)
    }

    fn witnesses_of_reason(
        &self,
        (old, new): (&Use, &Use),
        notation: Notation,
        reason: Reason<'_>,
        at: &Places,
    ) -> Witnesses {
        self.search(|steps| {
            let share = steps.get() / 4;
            let mut values = Vec::new();
            for (api, of) in [(self.old.api, old), (self.new.api, new)] {
                let made = lend(steps, share, |steps| Maker::new(api, steps).around(of, 0));
                values.extend(made);
            }
            let values = plainest_first(values);
            self.tried(&values, (old, new), notation, reason, at, steps)
        })
    }

    /// Null, if only one of two uses has it.
    pub(super) fn witnesses_of_null(&self, uses: (&Use, &Use), at: &Places) -> Witnesses {
        let (notation, reason) = (Notation::Json, Reason::Any);
        self.search(|steps| self.tried(&[Value::Null], uses, notation, reason, at, steps))
    }

    /// The only values of two fields, where they differ. A client reads any value in their place.
    pub(super) fn witnesses_of_constants(&self, old: &Field, new: &Field) -> Witnesses {
        if old.constant == new.constant {
            return Witnesses::default();
        }
        let values = [old.constant.as_ref(), new.constant.as_ref()];
        self.witnesses_of_values((old, new), values)
    }

    /// A value of each of two fields that have none in common. A client reads any value in their
    /// place. A longer one than [`LONGEST`] is no witness: every change of a field with it would
    /// have a copy.
    pub(super) fn witnesses_of_values(
        &self,
        (old, new): (&Field, &Field),
        [old_value, new_value]: [Option<&Value>; 2],
    ) -> Witnesses {
        let found = |value: Option<&Value>, allowed_by| Found {
            refused: value.filter(|value| is_short(value)).cloned().map(|value| {
                let schemas = (old.at.clone(), new.at.clone());
                Arc::new(Witness {
                    value,
                    allowed_by,
                    schemas,
                })
            }),
            unreadable: None,
        };
        Witnesses {
            only_old: found(old_value, Age::Old),
            only_new: found(new_value, Age::New),
        }
    }

    /// Objects of one of two types that lack a key which the other type requires: the plainest
    /// object of a type that does not require the key.
    pub(super) fn witnesses_of_missing_key(&self, subject: &Subject, key: &str) -> Witnesses {
        let (About::Type(Some(left), Some(right)), (Some(old_at), Some(new_at))) =
            (subject.about, &subject.at)
        else {
            return Witnesses::default();
        };
        let lacking =
            |own: (&Api, TypeId), other: (&Api, TypeId), allowed_by, steps: &Cell<u32>| {
                if requires(own, key) || !requires(other, key) {
                    return Found::default();
                }
                let of = Use::plain(TypeRef::Named(own.1));
                let value = Maker::new(own.0, steps).plainest(&of, 0);
                let value = value.filter(|value| value.get(key).is_none() && is_short(value));
                let witness = value.map(|value| {
                    Arc::new(Witness {
                        value,
                        allowed_by,
                        schemas: (old_at.clone(), new_at.clone()),
                    })
                });
                Found {
                    refused: witness.clone(),
                    unreadable: witness,
                }
            };
        let (old, new) = ((self.old.api, left), (self.new.api, right));
        self.search(|steps| Witnesses {
            only_old: lacking(old, new, Age::Old, steps),
            only_new: lacking(new, old, Age::New, steps),
        })
    }

    /// Objects that one of two structs refuses for the value of a key. One of them lists the key,
    /// and the other one says this of it.
    pub(super) fn witnesses_of_key(
        &self,
        field: &Field,
        of: &Use,
        listed_by: Age,
        subject: &Subject,
    ) -> Witnesses {
        let About::Type(Some(left), Some(right)) = subject.about else {
            return Witnesses::default();
        };
        let (old, new) = plain_uses((left, right));
        let (before, after) = match listed_by {
            Age::Old => (&field.value, of),
            Age::New => (of, &field.value),
        };
        let sides = [(self.old.api, &old, before), (self.new.api, &new, after)];
        self.search(|steps| {
            let share = steps.get() / 4;
            let mut values: Vec<Value> = field.constant.iter().cloned().collect();
            let mut objects = Vec::new();
            for (api, whole, of) in sides {
                lend(steps, share, |steps| {
                    let maker = Maker::new(api, steps);
                    objects.extend(maker.plainest(whole, 0));
                    values.extend(maker.around(of, 1));
                });
            }
            let values = plainest_first(values);
            let with_key = |object: &Value| {
                let mut object = object.as_object().cloned().unwrap_or_default();
                let with = values.iter().map(|value| {
                    object.insert(field.wire.clone(), value.clone());
                    Value::Object(object.clone())
                });
                with.collect::<Vec<Value>>()
            };
            let values = plainest_first(objects.iter().flat_map(with_key).collect());
            let reason = Reason::Key(&field.wire);
            self.tried(
                &values,
                (&old, &new),
                Notation::Json,
                reason,
                &subject.at,
                steps,
            )
        })
    }

    /// Searches with the steps that are left.
    fn search(&self, search: impl FnOnce(&Cell<u32>) -> Witnesses) -> Witnesses {
        lend(&self.witness_steps, MAX_STEPS, search)
    }

    /// The first values that only one of two uses has.
    fn tried(
        &self,
        values: &[Value],
        (old, new): (&Use, &Use),
        notation: Notation,
        reason: Reason<'_>,
        at: &Places,
        steps: &Cell<u32>,
    ) -> Witnesses {
        let (Some(old_at), Some(new_at)) = at else {
            return Witnesses::default();
        };
        let trial = Trial {
            old: (self.old.api, old),
            new: (self.new.api, new),
            notation,
            reason,
        };
        let find = |allowed_by, steps: &Cell<u32>| {
            let (refused, unreadable) = trial.first(values, allowed_by, steps);
            let witness = |value: &Value| {
                Arc::new(Witness {
                    value: value.clone(),
                    allowed_by,
                    schemas: (old_at.clone(), new_at.clone()),
                })
            };
            Found {
                refused: refused.map(witness),
                unreadable: unreadable.map(witness),
            }
        };
        Witnesses {
            only_old: lend(steps, steps.get() / 2, |steps| find(Age::Old, steps)),
            only_new: find(Age::New, steps),
        }
    }
}

/// Whether a value is short enough to be a witness.
fn is_short(value: &Value) -> bool {
    value.to_string().len() <= LONGEST
}

/// Two named types, never null and without rules of their use.
fn plain_uses((old, new): (TypeId, TypeId)) -> (Use, Use) {
    let plain = |id| Use::plain(TypeRef::Named(id));
    (plain(old), plain(new))
}

/// Works with a part of the steps, of which those that are not taken go back.
fn lend<T>(steps: &Cell<u32>, most: u32, work: impl FnOnce(&Cell<u32>) -> T) -> T {
    let lent = steps.get().min(most);
    let part = Cell::new(lent);
    let result = work(&part);
    steps.set(steps.get() - (lent - part.get()));
    result
}

/// Takes a step, and returns whether there was one.
fn take_step(steps: &Cell<u32>) -> bool {
    let left = steps.get().checked_sub(1);
    steps.set(left.unwrap_or_default());
    left.is_some()
}

/// Whether objects of a type must have a key.
pub(super) fn requires((api, id): (&Api, TypeId), key: &str) -> bool {
    let fields = struct_of(api, id).map(|shape| &shape.fields);
    let mut fields = fields.into_iter().flatten();
    fields.any(|field| field.wire == key && field.required)
}

/// The struct that a type is, or is another name for.
fn struct_of(api: &Api, mut id: TypeId) -> Option<&Struct> {
    for _ in 0..MAX_LEVELS {
        match &api.type_of(id).shape {
            Shape::Struct(shape) => return Some(shape),
            Shape::Alias(target) => id = target.ty.as_named()?,
            Shape::Enum(_) | Shape::Union(_) | Shape::Newtype(_) => return None,
        }
    }
    None
}

/// A use without null, of which a change of its own is reported.
pub(super) fn not_null(value: &Use) -> Use {
    Use {
        nullable: false,
        ..value.clone()
    }
}
