//! The intersection of two [`MergedSchema`]s: what `allOf` means.
//!
//! The first is the outer one: its words win. Contradictions are kept as a [`Conflict`] and reported by whoever needs the
//! type. Absent: reading schemas and following references (`flatten`).

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use super::merged::{
    Annotations, Conflict, ListKeywords, MergedBounds, MergedSchema, Nullness, ObjectKeywords,
    Property,
};
use super::schema_ref::SchemaRef;
use crate::ir::{Constant, Kinds};

impl<'d> MergedSchema<'d> {
    /// Adds what the other says. Where both speak of `null`, both must allow it.
    pub(super) fn and(&mut self, other: &MergedSchema<'d>) {
        self.null = both_null(self.null, other.null);
        self.and_kinds(other);
        self.never |= other.never;
        self.broken |= other.broken;
        self.conflict = self.conflict.take().or_else(|| other.conflict.clone());
        self.format = self.format.or(other.format);
        self.encoding = self.encoding.or(other.encoding);
        self.media = self.media.or(other.media);
        self.and_constants(other);
        self.bounds.and(&other.bounds);
        self.object.and(&other.object);
        self.list.and(&other.list);
        for choice in &other.alternatives {
            let known = self
                .alternatives
                .iter()
                .any(|known| same_places(&known.branches, &choice.branches));
            if !known {
                self.alternatives.push(choice.clone());
            }
        }
        self.discriminator = self
            .discriminator
            .take()
            .or_else(|| other.discriminator.clone());
        self.annotations.under(&other.annotations);
        for (keyword, node) in &other.unsupported_keywords {
            if !self
                .unsupported_keywords
                .iter()
                .any(|(_, known)| known.id() == node.id())
            {
                self.unsupported_keywords.push((keyword, *node));
            }
        }
    }

    fn and_kinds(&mut self, other: &MergedSchema<'d>) {
        let (Some(mine), Some(theirs)) = (self.kinds, other.kinds) else {
            self.kinds = self.kinds.or(other.kinds);
            return;
        };
        // `type: 'null'` beside another type would allow nothing at all; whoever writes it means that null is allowed too.
        if mine.is_empty() != theirs.is_empty() {
            self.kinds = Some(mine.with(theirs));
            self.null = Nullness::Requested;
            return;
        }
        let both = mine.and(theirs);
        if both.is_empty() && !mine.is_empty() && self.conflict.is_none() {
            let reason = format!(
                "one part allows {}, the other {}",
                words(mine),
                words(theirs)
            );
            self.conflict = Some(Conflict {
                one: self.at,
                other: other.at,
                reason,
            });
        }
        self.kinds = Some(both);
    }

    fn and_constants(&mut self, other: &MergedSchema<'d>) {
        let Some(theirs) = &other.constants else {
            return;
        };
        let Some(mine) = self.constants.take() else {
            self.constants = Some(theirs.clone());
            return;
        };
        let both: Vec<_> = mine
            .into_iter()
            .filter(|constant| {
                theirs
                    .iter()
                    .any(|known| same_value(&known.value, &constant.value))
            })
            .collect();
        if both.is_empty() && self.conflict.is_none() {
            let reason = "no value is among the constants of both parts".to_owned();
            self.conflict = Some(Conflict {
                one: self.at,
                other: other.at,
                reason,
            });
        }
        self.constants = Some(both);
    }

    /// Keeps the constants that are of these kinds.
    pub(super) fn narrow(&mut self, only: Kinds) {
        if only == Kinds::ALL {
            return;
        }
        let own = self
            .kinds
            .unwrap_or_else(|| Kinds::ALL.without(Kinds::NULL));
        self.kinds = Some(own.and(only));
        if !only.contains(Kinds::NULL) {
            self.null = Nullness::Forbidden;
        }
        if let Some(constants) = &mut self.constants {
            constants.retain(|constant| only.contains(kind_of(&constant.value)));
        }
    }
}

/// An explicit `nullable` without a type is a wish that wins; otherwise all who speak must agree.
fn both_null(one: Nullness, other: Nullness) -> Nullness {
    match (one, other) {
        (Nullness::Requested, _) | (_, Nullness::Requested) => Nullness::Requested,
        (Nullness::Unspecified, said) | (said, Nullness::Unspecified) => said,
        (Nullness::Allowed, Nullness::Allowed) => Nullness::Allowed,
        (Nullness::Forbidden, _) | (_, Nullness::Forbidden) => Nullness::Forbidden,
    }
}

fn same_places(one: &[SchemaRef<'_>], other: &[SchemaRef<'_>]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.key() == b.key())
}

/// The JSON kind of a value.
pub(super) fn kind_of(value: &Value) -> Kinds {
    match value {
        Value::Null => Kinds::NULL,
        Value::Bool(_) => Kinds::BOOLEAN,
        Value::Number(number)
            if number.is_f64() && number.as_f64().is_some_and(|float| float.fract() != 0.0) =>
        {
            Kinds::FRACTION
        }
        Value::Number(_) => Kinds::INTEGER,
        Value::String(_) => Kinds::STRING,
        Value::Array(_) => Kinds::ARRAY,
        Value::Object(_) => Kinds::OBJECT,
    }
}

/// Whether two JSON values are equal; `1` and `1.0` are.
pub(super) fn same_value(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => {
            a == b
                || a.as_f64()
                    .is_some_and(|a| Some(a) == b.as_f64() && a.abs() < 9e15)
        }
        _ => one == other,
    }
}

/// Kinds as people say them.
pub(super) fn words(kinds: Kinds) -> String {
    let names: Vec<_> = kinds.names().into_iter().map(str::to_lowercase).collect();
    if names.is_empty() {
        "only null".to_owned()
    } else {
        names.join(" or ")
    }
}

impl MergedBounds<'_> {
    /// Whether no bound is given.
    pub(super) fn is_empty(&self) -> bool {
        let numbers = [
            &self.minimum,
            &self.exclusive_minimum,
            &self.maximum,
            &self.exclusive_maximum,
        ];
        let counts = [
            self.min_length,
            self.max_length,
            self.min_items,
            self.max_items,
            self.min_properties,
            self.max_properties,
        ];
        !self.unique
            && self.multiples.is_empty()
            && self.patterns.is_empty()
            && numbers.iter().all(|number| number.is_none())
            && counts.iter().all(Option::is_none)
    }
}

impl<'d> MergedBounds<'d> {
    /// Tightens by the other's bounds.
    pub(super) fn and(&mut self, other: &MergedBounds<'d>) {
        tighten(&mut self.minimum, &other.minimum, false);
        tighten(&mut self.exclusive_minimum, &other.exclusive_minimum, false);
        tighten(&mut self.maximum, &other.maximum, true);
        tighten(&mut self.exclusive_maximum, &other.exclusive_maximum, true);
        for multiple in &other.multiples {
            if !self.multiples.contains(multiple) {
                self.multiples.push(multiple.clone());
            }
        }
        for (pattern, node) in &other.patterns {
            if !self.patterns.iter().any(|(known, _)| known == pattern) {
                self.patterns.push((pattern, *node));
            }
        }
        self.min_length = self.min_length.max(other.min_length);
        self.min_items = self.min_items.max(other.min_items);
        self.min_properties = self.min_properties.max(other.min_properties);
        self.max_length = least(self.max_length, other.max_length);
        self.max_items = least(self.max_items, other.max_items);
        self.max_properties = least(self.max_properties, other.max_properties);
        self.unique |= other.unique;
    }
}

fn least(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        _ => one.or(other),
    }
}

fn tighten(mine: &mut Option<Number>, theirs: &Option<Number>, smaller_wins: bool) {
    let Some(theirs) = theirs else { return };
    let replace = match mine.as_ref() {
        None => true,
        Some(mine) => {
            mine.as_f64() != theirs.as_f64() && (theirs.as_f64() < mine.as_f64()) == smaller_wins
        }
    };
    if replace {
        *mine = Some(theirs.clone());
    }
}

impl<'d> ObjectKeywords<'d> {
    fn and(&mut self, other: &ObjectKeywords<'d>) {
        self.and_properties(&other.properties);
        for key in &other.required {
            if !self.required.contains(key) {
                self.required.push(key);
            }
        }
        self.closed |= other.closed;
        self.stated |= other.stated;
        and_place(&mut self.additional, &other.additional);
        and_place(&mut self.names, &other.names);
        for (pattern, schema) in &other.patterns {
            match self.patterns.iter_mut().find(|(known, _)| known == pattern) {
                Some((_, known)) => *known = known.and(schema),
                None => self.patterns.push((pattern, schema.clone())),
            }
        }
        self.dependent.extend(other.dependent.iter().cloned());
    }

    fn and_properties(&mut self, other: &[Property<'d>]) {
        if self.properties.is_empty() || other.is_empty() {
            self.properties.extend_from_slice(other);
            return;
        }
        let index: BTreeMap<_, _> = self
            .properties
            .iter()
            .enumerate()
            .map(|(position, property)| (property.key, position))
            .collect();
        for property in other {
            match index
                .get(property.key)
                .and_then(|position| self.properties.get_mut(*position))
            {
                Some(known) => known.schema = known.schema.and(&property.schema),
                None => self.properties.push(property.clone()),
            }
        }
    }
}

impl<'d> ListKeywords<'d> {
    fn and(&mut self, other: &ListKeywords<'d>) {
        and_place(&mut self.items, &other.items);
        self.closed |= other.closed;
        for (position, schema) in other.prefix.iter().enumerate() {
            match self.prefix.get_mut(position) {
                Some(known) => *known = known.and(schema),
                None => self.prefix.push(schema.clone()),
            }
        }
    }
}

fn and_place<'d>(mine: &mut Option<SchemaRef<'d>>, theirs: &Option<SchemaRef<'d>>) {
    *mine = match (mine.take(), theirs) {
        (Some(mine), Some(theirs)) => Some(mine.and(theirs)),
        (mine, theirs) => mine.or_else(|| theirs.clone()),
    };
}

impl<'d> Annotations<'d> {
    /// Takes what only the other says.
    pub(super) fn under(&mut self, other: &Annotations<'d>) {
        self.title = self.title.or(other.title);
        self.description = self.description.or(other.description);
        self.deprecated |= other.deprecated;
        if self.examples.is_empty() {
            self.examples.clone_from(&other.examples);
        }
        self.external = self.external.or(other.external);
        self.default = self.default.or(other.default);
        self.read_only |= other.read_only;
        self.write_only |= other.write_only;
    }
}

/// The constants of two lists, each once, those of the first first.
pub(super) fn joined(mut one: Vec<Constant>, other: Vec<Constant>) -> Vec<Constant> {
    for constant in other {
        if !one
            .iter()
            .any(|known| same_value(&known.value, &constant.value))
        {
            one.push(constant);
        }
    }
    one
}
