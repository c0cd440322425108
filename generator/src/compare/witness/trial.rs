//! Tries values on both sides: one must allow a value, and the other one refuse it for the reason
//! that the change is about.
//!
//! In: values, both sides, and the reason. Out: the first value that counts. A value that the other
//! side refuses for another reason belongs to another change, which has a witness of its own.

use std::cell::Cell;

use serde_json::{Map, Value};

use super::membership::{Membership, Reader};
use super::struct_of;
use crate::compare::refusal::Age;
use crate::compare::value_relation::Notation;
use crate::ir::{Api, Rule, Struct, Use};

/// Why a side must refuse a value, so that it counts.
#[derive(Debug, Clone, Copy)]
pub(in crate::compare) enum Reason<'r> {
    /// For whatever reason: the change is of the type as a whole.
    Any,
    /// By these rules, of the old and of the new side. A client that reads checks no rules, so they
    /// make nothing unreadable.
    Rules(&'r [Rule], &'r [Rule]),
    /// By the values of keys that neither of the two structs lists.
    UnlistedKeys,
    /// By the value of this key.
    Key(&'r str),
    /// By these rules for the values of keys that no struct lists.
    RulesOfUnlistedKeys(&'r [Rule], &'r [Rule]),
}

/// Both sides, and why one of them must refuse a value.
pub(super) struct Trial<'t> {
    pub(super) old: (&'t Api, &'t Use),
    pub(super) new: (&'t Api, &'t Use),
    pub(super) notation: Notation,
    pub(super) reason: Reason<'t>,
}

impl Trial<'_> {
    /// The first value that one side allows and the document of the other one refuses, and the
    /// first that a client of the other one cannot read either.
    pub(super) fn first<'v>(
        &self,
        values: &'v [Value],
        allowed_by: Age,
        steps: &Cell<u32>,
    ) -> (Option<&'v Value>, Option<&'v Value>) {
        let refused_by = match allowed_by {
            Age::Old => Age::New,
            Age::New => Age::Old,
        };
        let reads_all = matches!(
            self.reason,
            Reason::Rules(..) | Reason::RulesOfUnlistedKeys(..)
        );
        let mut refused = None;
        for value in values {
            if self.has(allowed_by, Reader::Document, value, steps) != Some(true)
                || !self.is_refused(refused_by, value, steps)
            {
                continue;
            }
            refused = refused.or(Some(value));
            if reads_all {
                break;
            }
            if self.has(refused_by, Reader::Client, value, steps) == Some(false) {
                return (refused, Some(value));
            }
        }
        (refused, None)
    }

    /// Whether the document of a side refuses a value for the reason that counts.
    fn is_refused(&self, by: Age, value: &Value, steps: &Cell<u32>) -> bool {
        let has = |value: &Value| self.has(by, Reader::Document, value, steps);
        match self.reason {
            Reason::Any => has(value) == Some(false),
            Reason::Rules(old, new) => self.breaks(by, value, (old, new), steps),
            Reason::UnlistedKeys => {
                has(value) == Some(false)
                    && self
                        .listed_part(value)
                        .is_some_and(|part| has(&part) == Some(true))
            }
            Reason::Key(key) => {
                has(value) == Some(false) && has(&without(value, key)) == Some(true)
            }
            Reason::RulesOfUnlistedKeys(old, new) => {
                let structs = self.structs();
                let has_patterns = structs.iter().any(|shape| !shape.patterns.is_empty());
                let mut entries = value.as_object().into_iter().flatten();
                // Keys that match a pattern have other rules.
                !has_patterns
                    && entries.any(|(key, value)| {
                        !structs.iter().any(|shape| lists(shape, key))
                            && self.breaks(by, value, (old, new), steps)
                    })
            }
        }
    }

    /// Whether a value breaks the rules of a side. Where null is allowed, no rule is asked.
    fn breaks(
        &self,
        by: Age,
        value: &Value,
        (old, new): (&[Rule], &[Rule]),
        steps: &Cell<u32>,
    ) -> bool {
        let rules = if by == Age::Old { old } else { new };
        let membership = self.membership(by, Reader::Document, steps);
        !value.is_null() && membership.rules(value, rules) == Some(false)
    }

    /// An object without the keys that neither struct lists.
    fn listed_part(&self, value: &Value) -> Option<Value> {
        let structs = self.structs();
        let entries = value.as_object()?.iter();
        let listed = entries.filter(|(key, _)| structs.iter().any(|shape| lists(shape, key)));
        let listed: Map<String, Value> = listed
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        Some(Value::Object(listed))
    }

    /// The structs of both sides, as far as they are structs.
    fn structs(&self) -> Vec<&Struct> {
        let sides = [self.old, self.new].into_iter();
        sides
            .filter_map(|(api, of)| struct_of(api, of.ty.as_named()?))
            .collect()
    }

    fn has(&self, side: Age, reader: Reader, value: &Value, steps: &Cell<u32>) -> Option<bool> {
        let (_, of) = self.side(side);
        self.membership(side, reader, steps).has(value, of)
    }

    fn membership<'s>(
        &self,
        side: Age,
        reader: Reader,
        steps: &'s Cell<u32>,
    ) -> Membership<'_, 's> {
        let (api, _) = self.side(side);
        Membership::new(api, self.notation, reader, steps)
    }

    fn side(&self, age: Age) -> (&Api, &Use) {
        match age {
            Age::Old => self.old,
            Age::New => self.new,
        }
    }
}

fn without(value: &Value, key: &str) -> Value {
    let mut value = value.clone();
    if let Some(object) = value.as_object_mut() {
        object.remove(key);
    }
    value
}

fn lists(shape: &Struct, key: &str) -> bool {
    shape.fields.iter().any(|field| field.wire == key)
}
