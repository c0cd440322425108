//! The bounds of a schema: lengths, ranges, patterns, multiples.

use std::cmp::Ordering;

use serde_json::Number;

use super::merged::MergedSchema;
use crate::ir::{Int, Kinds, numbers};
use crate::load::document::Node;
use crate::spec::schema::Bounds;

/// Bounds of all parts of a schema, the tightest of each. Patterns and multiples cannot be
/// combined, so each is kept.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct MergedBounds<'d> {
    pub(crate) minimum: Option<Number>,
    pub(crate) exclusive_minimum: Option<Number>,
    pub(crate) maximum: Option<Number>,
    pub(crate) exclusive_maximum: Option<Number>,
    pub(crate) multiples: Vec<Number>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) patterns: Vec<Pattern<'d>>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) unique: bool,
    pub(crate) min_properties: Option<u64>,
    pub(crate) max_properties: Option<u64>,
}

/// A `pattern`, and the schema that says it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pattern<'d> {
    pub(crate) text: &'d str,
    pub(crate) node: Node<'d>,
}

impl PartialEq for Pattern<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.node.id() == other.node.id()
    }
}

impl MergedSchema<'_> {
    /// An integer type that has the values within the bounds, and the default if `u64` is the only
    /// type that has it.
    pub(crate) fn widened(&self, int: Int) -> Int {
        let widened = self.bounds.widened(int);
        let is_unsigned = self.bounds.limits().0.is_some_and(|low| low >= 0);
        let default = self.annotations.default.map(Node::to_json);
        let is_beyond = default.is_some_and(|default| default.is_u64() && !default.is_i64());
        match widened {
            Int::I64 if is_unsigned && is_beyond => Int::U64,
            widened => widened,
        }
    }
}

impl<'d> MergedBounds<'d> {
    /// The bounds that the schema at a node says.
    pub(super) fn of(node: Node<'d>, bounds: Bounds<'d>) -> Self {
        Self {
            minimum: bounds.minimum,
            exclusive_minimum: bounds.exclusive_minimum,
            maximum: bounds.maximum,
            exclusive_maximum: bounds.exclusive_maximum,
            multiples: bounds.multiple_of.into_iter().collect(),
            min_length: bounds.min_length,
            max_length: bounds.max_length,
            patterns: bounds
                .pattern
                .map(|text| Pattern { text, node })
                .into_iter()
                .collect(),
            min_items: bounds.min_items,
            max_items: bounds.max_items,
            unique: bounds.unique_items,
            min_properties: bounds.min_properties,
            max_properties: bounds.max_properties,
        }
    }

    /// Whether no bound is given.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Tightens by the other's bounds.
    pub(super) fn intersect(&mut self, other: &Self) {
        tighten(&mut self.minimum, &other.minimum, false);
        tighten(&mut self.exclusive_minimum, &other.exclusive_minimum, false);
        tighten(&mut self.maximum, &other.maximum, true);
        tighten(&mut self.exclusive_maximum, &other.exclusive_maximum, true);
        for multiple in &other.multiples {
            if !self.multiples.contains(multiple) {
                self.multiples.push(multiple.clone());
            }
        }
        for pattern in &other.patterns {
            if !self.patterns.iter().any(|known| known.text == pattern.text) {
                self.patterns.push(*pattern);
            }
        }
        self.min_length = self.min_length.max(other.min_length);
        self.min_items = self.min_items.max(other.min_items);
        self.min_properties = self.min_properties.max(other.min_properties);
        self.max_length = smaller(self.max_length, other.max_length);
        self.max_items = smaller(self.max_items, other.max_items);
        self.max_properties = smaller(self.max_properties, other.max_properties);
        self.unique |= other.unique;
    }

    /// Leaves the bounds that hold for the values of both.
    pub(crate) fn widen(&mut self, other: &Self) {
        loosen(&mut self.minimum, &other.minimum, true);
        loosen(&mut self.exclusive_minimum, &other.exclusive_minimum, true);
        loosen(&mut self.maximum, &other.maximum, false);
        loosen(&mut self.exclusive_maximum, &other.exclusive_maximum, false);
        let is_of_both = |multiple: &Number| other.multiples.contains(multiple);
        self.multiples.retain(is_of_both);
        let is_of_both = |pattern: &Pattern<'_>| {
            let mut others = other.patterns.iter();
            others.any(|other| other.text == pattern.text)
        };
        self.patterns.retain(is_of_both);
        self.min_length = self.min_length.min(other.min_length);
        self.min_items = self.min_items.min(other.min_items);
        self.min_properties = self.min_properties.min(other.min_properties);
        self.max_length = larger(self.max_length, other.max_length);
        self.max_items = larger(self.max_items, other.max_items);
        self.max_properties = larger(self.max_properties, other.max_properties);
        self.unique &= other.unique;
    }

    /// The kinds of JSON that the bounds are about.
    pub(super) fn implied_kinds(&self) -> Kinds {
        let numeric = [
            &self.minimum,
            &self.maximum,
            &self.exclusive_minimum,
            &self.exclusive_maximum,
        ];
        let is_number = numeric.iter().any(|bound| bound.is_some()) || !self.multiples.is_empty();
        let is_text =
            self.min_length.is_some() || self.max_length.is_some() || !self.patterns.is_empty();
        let is_list = self.min_items.is_some() || self.max_items.is_some() || self.unique;
        let is_object = self.min_properties.is_some() || self.max_properties.is_some();
        [
            (is_number, Kinds::NUMBER),
            (is_text, Kinds::STRING),
            (is_list, Kinds::ARRAY),
            (is_object, Kinds::OBJECT),
        ]
        .into_iter()
        .filter(|(is_bounded, _)| *is_bounded)
        .fold(Kinds::NONE, |kinds, (_, kind)| kinds.with(kind))
    }

    /// An integer type that has the values up to the bounds: a format may name a type that is too
    /// narrow, and documents of JavaScript spell the largest `u64` as `18446744073709552000` or
    /// `1.8446744073709552e+19`. No type is wider than 64 bits.
    fn widened(&self, int: Int) -> Int {
        let (least, most) = int.range();
        let (low, high) = self.limits();
        let reach = low.into_iter().chain(high).max();
        if reach.is_none_or(|reach| reach <= most) && low.is_none_or(|low| low >= least) {
            return int;
        }
        let is_signed = low.is_none_or(|low| low < 0);
        let candidates = if is_signed {
            [Int::I32, Int::I64]
        } else {
            [Int::U32, Int::U64]
        };
        let fitting = candidates.into_iter().find(|int| {
            let (least, most) = int.range();
            reach.is_none_or(|reach| reach <= most) && low.is_none_or(|low| low >= least)
        });
        fitting.unwrap_or(if is_signed { Int::I64 } else { Int::U64 })
    }

    /// The least and the greatest value within all bounds.
    pub(crate) fn limits(&self) -> (Option<i128>, Option<i128>) {
        let lower = [limit(&self.minimum, 0), limit(&self.exclusive_minimum, 1)];
        let upper = [limit(&self.maximum, 0), limit(&self.exclusive_maximum, -1)];
        (
            lower.into_iter().flatten().max(),
            upper.into_iter().flatten().min(),
        )
    }
}

/// The last value within a bound, which is a step away from one that is exclusive.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what is beyond 128 bits is beyond every type in the same way"
)]
fn limit(bound: &Option<Number>, step: i128) -> Option<i128> {
    let bound = bound.as_ref()?;
    let value = match numbers::decimal_of(bound).integer() {
        Some(value) => value,
        None => bound.as_f64()? as i128,
    };
    Some(value.saturating_add(step))
}

fn smaller(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        _ => one.or(other),
    }
}

/// The larger of two limits; none if one of them is.
fn larger(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    Some(one?.max(other?))
}

fn loosen(mine: &mut Option<Number>, theirs: &Option<Number>, smaller_wins: bool) {
    match theirs {
        None => *mine = None,
        // The looser of two bounds is the tighter one of the other side.
        Some(_) if mine.is_some() => tighten(mine, theirs, smaller_wins),
        Some(_) => {}
    }
}

/// Of two equal bounds the first stays as it is written.
fn tighten(mine: &mut Option<Number>, theirs: &Option<Number>, smaller_wins: bool) {
    let Some(theirs) = theirs else { return };
    let replaces = match mine.as_ref() {
        None => true,
        Some(mine) => match numbers::compare(theirs, mine) {
            Ordering::Less => smaller_wins,
            Ordering::Greater => !smaller_wins,
            Ordering::Equal => false,
        },
    };
    if replaces {
        *mine = Some(theirs.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(minimum: i32, max_length: Option<u64>) -> MergedBounds<'static> {
        MergedBounds {
            minimum: Some(minimum.into()),
            max_length,
            ..MergedBounds::default()
        }
    }

    #[test]
    fn the_tighter_bound_holds() {
        let mut both = bounds(1, None);
        both.intersect(&bounds(3, Some(9)));
        both.intersect(&bounds(2, Some(12)));
        assert_eq!(both, bounds(3, Some(9)));
    }

    #[test]
    fn the_looser_bound_holds_for_both() {
        let mut both = bounds(3, Some(9));
        both.widen(&bounds(1, Some(12)));
        assert_eq!(both, bounds(1, Some(12)));
        both.widen(&bounds(2, None));
        assert_eq!(both, bounds(1, None));
        both.widen(&MergedBounds::default());
        assert!(both.is_empty());
        let of_items = |unique, min_items| MergedBounds {
            unique,
            min_items: Some(min_items),
            ..MergedBounds::default()
        };
        let mut both = of_items(true, 3);
        both.widen(&of_items(true, 2));
        assert_eq!(both, of_items(true, 2));
        both.widen(&of_items(false, 4));
        assert_eq!(both, of_items(false, 2));
    }

    #[test]
    fn bounds_that_are_one_double_are_told_apart() {
        let most = |most: u64| MergedBounds {
            maximum: Some(most.into()),
            ..MergedBounds::default()
        };
        let mut both = most(u64::MAX);
        both.intersect(&most(u64::MAX - 1));
        both.intersect(&most(u64::MAX));
        assert_eq!(both, most(u64::MAX - 1));
    }

    #[test]
    fn bounds_tell_what_kind_they_are_about() {
        assert_eq!(
            bounds(1, Some(3)).implied_kinds(),
            Kinds::NUMBER.with(Kinds::STRING)
        );
        assert_eq!(MergedBounds::default().implied_kinds(), Kinds::NONE);
        let list = MergedBounds {
            unique: true,
            ..MergedBounds::default()
        };
        assert_eq!(list.implied_kinds(), Kinds::ARRAY);
        assert!(!list.is_empty() && MergedBounds::default().is_empty());
    }
}
