//! Bounds become rules.
//!
//! In: [`MergedBounds`] and the type that they are about. Out: [`Rule`]s that the runtime can
//! check. Absent: bounds that have no effect on the type, which are reported where a schema is
//! read.

use serde_json::Number;

use crate::ir::lower::plan::TypeKind;
use crate::ir::lower::schemas::{
    ListKeywords, MergedBounds, MergedSchema, ObjectKeywords, Schemas,
};
use crate::ir::{Float, Int, Kinds, Rule, Scalar, numbers};
use crate::quoting::code_span;

/// Rules for a scalar; what cannot be checked is added to the remarks.
pub(super) fn of_scalar<'d>(
    bounds: &MergedBounds<'d>,
    scalar: Scalar,
    remarks: &mut Vec<String>,
    schemas: &mut Schemas<'d, '_>,
) -> Vec<Rule> {
    match scalar {
        Scalar::Integer(_) | Scalar::Number(_) => of_number(bounds, scalar),
        // The type of a format holds any text.
        Scalar::Text
        | Scalar::Time
        | Scalar::Duration
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Uuid
        | Scalar::Base64
        | Scalar::Exact(_) => of_text(bounds, remarks, schemas),
        Scalar::Boolean | Scalar::Null | Scalar::Binary | Scalar::File => Vec::new(),
    }
}

/// Rules for values of several kinds. Each rule is about one kind, and values of all others keep
/// it.
pub(super) fn of_kinds<'d>(
    bounds: &MergedBounds<'d>,
    kinds: Kinds,
    remarks: &mut Vec<String>,
    schemas: &mut Schemas<'d, '_>,
) -> Vec<Rule> {
    let mut rules = of_number(bounds, Scalar::Number(Float::F64));
    if kinds.contains(Kinds::STRING) {
        rules.extend(of_text(bounds, remarks, schemas));
    }
    rules.extend(of_list(bounds, &ListKeywords::default()));
    rules.extend(of_object(bounds, &ObjectKeywords::default()));
    rules.retain(|rule| !rule.kinds().and(kinds).is_empty());
    rules
}

fn of_number(bounds: &MergedBounds<'_>, scalar: Scalar) -> Vec<Rule> {
    let mut rules: Vec<Rule> = [
        bound(&bounds.minimum, scalar, Side::Least, true),
        bound(&bounds.exclusive_minimum, scalar, Side::Least, false),
        bound(&bounds.maximum, scalar, Side::Most, true),
        bound(&bounds.exclusive_maximum, scalar, Side::Most, false),
    ]
    .into_iter()
    .flatten()
    .collect();
    // Every integer is a multiple of 1.
    let is_trivial =
        |multiple: &Number| matches!(scalar, Scalar::Integer(_)) && multiple.as_i64() == Some(1);
    let multiples = bounds.multiples.iter();
    rules.extend(
        multiples
            .filter(|multiple| !is_trivial(multiple))
            .cloned()
            .map(Rule::MultipleOf),
    );
    rules
}

/// Which side of a range a bound is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Least,
    Most,
}

fn bound(bound: &Option<Number>, scalar: Scalar, side: Side, inclusive: bool) -> Option<Rule> {
    let bound = bound.as_ref()?;
    let bound = match scalar {
        Scalar::Integer(int) => integer_bound(bound, int, side, inclusive)?,
        _ => bound.clone(),
    };
    Some(match (side, inclusive) {
        (Side::Least, true) => Rule::Minimum(bound),
        (Side::Least, false) => Rule::ExclusiveMinimum(bound),
        (Side::Most, true) => Rule::Maximum(bound),
        (Side::Most, false) => Rule::ExclusiveMaximum(bound),
    })
}

/// A bound of an integer, as an integer where 64 bits hold it; none if every value of the type is
/// within it.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what is beyond 128 bits is beyond every type in the same way"
)]
fn integer_bound(bound: &Number, int: Int, side: Side, inclusive: bool) -> Option<Number> {
    let value = match numbers::decimal_of(bound).integer() {
        Some(value) => value,
        None => {
            // The nearest integer that bounds the same integers: up for `>=` and `<`, down for `<=`
            // and `>`.
            let rounds_up = (side == Side::Least) == inclusive;
            let value = bound.as_f64()?;
            (if rounds_up {
                value.ceil()
            } else {
                value.floor()
            }) as i128
        }
    };
    let (least, most) = int.range();
    let is_trivial = match (side, inclusive) {
        (Side::Least, true) => value <= least,
        (Side::Least, false) => value < least,
        (Side::Most, true) => value >= most,
        (Side::Most, false) => value > most,
    };
    if is_trivial {
        return None;
    }
    let integer = i64::try_from(value).map(Number::from);
    let integer = integer.or_else(|_| u64::try_from(value).map(Number::from));
    // What 64 bits do not hold is beyond every value of the type, however it is rounded.
    Some(integer.unwrap_or_else(|_| bound.clone()))
}

/// Rules for a string.
pub(super) fn of_text<'d>(
    bounds: &MergedBounds<'d>,
    remarks: &mut Vec<String>,
    schemas: &mut Schemas<'d, '_>,
) -> Vec<Rule> {
    let mut rules: Vec<_> = positive(bounds.min_length)
        .map(Rule::MinLength)
        .into_iter()
        .collect();
    rules.extend(bounds.max_length.map(Rule::MaxLength));
    for pattern in &bounds.patterns {
        let at = pattern.node.get("pattern").unwrap_or(pattern.node);
        match schemas.checkable_pattern(pattern.text, at) {
            Some(pattern) => rules.push(Rule::Pattern(pattern)),
            None => remarks.push(format!("Pattern: {}.", code_span(pattern.text))),
        }
    }
    rules
}

/// Rules for a list. One that ends behind its positions has no more items than these;
/// `items: false` alone allows none.
pub(super) fn of_list(bounds: &MergedBounds<'_>, list: &ListKeywords<'_>) -> Vec<Rule> {
    let end = list.closed.then_some(list.prefix.len() as u64);
    let most = [bounds.max_items, end].into_iter().flatten().min();
    let mut rules: Vec<_> = positive(bounds.min_items)
        .map(Rule::MinItems)
        .into_iter()
        .collect();
    rules.extend(most.map(Rule::MaxItems));
    rules.extend(bounds.unique.then_some(Rule::UniqueItems));
    rules
}

/// Rules for an object as a whole.
pub(super) fn of_object(bounds: &MergedBounds<'_>, object: &ObjectKeywords<'_>) -> Vec<Rule> {
    let mut rules: Vec<_> = positive(bounds.min_properties)
        .map(Rule::MinProperties)
        .into_iter()
        .collect();
    rules.extend(bounds.max_properties.map(Rule::MaxProperties));
    for (key, others) in &object.dependent_required {
        if !others.is_empty() {
            let others = others.iter().map(|key| (*key).to_owned()).collect();
            rules.push(Rule::DependentRequired((*key).to_owned(), others));
        }
    }
    rules
}

/// Rules for what no type has. Of bytes there are none, since they are no JSON.
pub(super) fn condition_rules(merged: &MergedSchema<'_>, kind: &TypeKind<'_>) -> Vec<Rule> {
    match kind {
        TypeKind::Scalar(Scalar::Binary) => Vec::new(),
        _ => sibling_conditions(merged),
    }
}

/// Rules for what no type has, where the kind of the value is not known.
pub(super) fn sibling_conditions(merged: &MergedSchema<'_>) -> Vec<Rule> {
    merged.conditions.iter().cloned().map(Rule::Fits).collect()
}

/// A least count that is more than none.
fn positive(least: Option<u64>) -> Option<u64> {
    least.filter(|least| *least > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(bound: f64) -> Number {
        Number::from_f64(bound).unwrap()
    }

    #[test]
    fn a_fraction_bounds_the_same_integers_as_the_next_integer() {
        let int = Int::I32;
        for (side, inclusive, expected) in [
            (Side::Least, true, 3),
            (Side::Least, false, 2),
            (Side::Most, true, 2),
            (Side::Most, false, 3),
        ] {
            let found = integer_bound(&number(2.5), int, side, inclusive);
            assert_eq!(found, Some(expected.into()), "{inclusive}");
        }
    }

    #[test]
    fn a_bound_that_the_type_keeps_anyway_is_no_rule() {
        assert_eq!(integer_bound(&255.into(), Int::U8, Side::Most, true), None);
        assert!(integer_bound(&255.into(), Int::U8, Side::Most, false).is_some());
        assert_eq!(integer_bound(&0.into(), Int::U8, Side::Least, true), None);
        assert_eq!(
            integer_bound(&number(1e300), Int::I64, Side::Most, true),
            None
        );
    }

    #[test]
    fn a_bound_that_no_value_of_the_type_meets_is_a_rule() {
        for bound in [1e20, 1e300] {
            let (above, below) = (number(bound), number(-bound));
            let least = integer_bound(&above, Int::U64, Side::Least, true);
            assert_eq!(least, Some(above));
            let most = integer_bound(&below, Int::I64, Side::Most, false);
            assert_eq!(most, Some(below));
        }
    }

    #[test]
    fn a_bound_between_two_doubles_is_kept() {
        for (bound, side, inclusive) in [
            (u64::MAX, Side::Most, false),
            (u64::MAX - 1, Side::Most, true),
            (i64::MAX as u64 + 1, Side::Least, false),
            (i64::MAX as u64 + 2, Side::Least, true),
        ] {
            let found = integer_bound(&bound.into(), Int::U64, side, inclusive);
            assert_eq!(found, Some(bound.into()));
        }
    }

    #[test]
    fn every_integer_is_a_multiple_of_one() {
        let bounds = MergedBounds {
            multiples: vec![1.into(), 5.into()],
            ..MergedBounds::default()
        };
        let multiples = |scalar| of_number(&bounds, scalar).len();
        assert_eq!(multiples(Scalar::Integer(Int::I64)), 1);
        assert_eq!(multiples(Scalar::Number(crate::ir::Float::F64)), 2);
    }

    #[test]
    fn a_list_that_ends_behind_its_positions_is_no_longer() {
        let document = crate::spec::testing::yaml("a: {}", &mut crate::diagnostic::Sink::new());
        let item = crate::ir::lower::schemas::SchemaRef::of(document.root());
        let list = ListKeywords {
            items: None,
            prefix: vec![item.clone(), item],
            closed: true,
        };
        let most = |max_items| {
            let bounds = MergedBounds {
                max_items,
                ..MergedBounds::default()
            };
            of_list(&bounds, &list)
        };
        assert_eq!(most(None), [Rule::MaxItems(2)]);
        assert_eq!(most(Some(5)), [Rule::MaxItems(2)]);
        assert_eq!(most(Some(1)), [Rule::MaxItems(1)]);
    }
}
