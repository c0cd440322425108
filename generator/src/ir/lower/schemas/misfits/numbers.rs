//! Numbers that do not fit: bounds, multiples, and the ranges of integer types.

use std::cmp::Ordering;

use serde_json::Number;

use crate::ir::lower::formats::{self, FormatMeaning};
use crate::ir::lower::schemas::MergedSchema;
use crate::ir::{Int, Kinds, Scalar, numbers};
use crate::quoting::code_span;

/// Why a number is not of a schema that allows its kind.
pub(super) fn misfit_of_number(merged: &MergedSchema<'_>, number: &Number) -> Option<String> {
    let bounds = &merged.bounds;
    type Holds = fn(Ordering) -> bool;
    let checks: [(&Option<Number>, Holds, &str); 4] = [
        (&bounds.minimum, Ordering::is_ge, "at least"),
        (&bounds.exclusive_minimum, Ordering::is_gt, "more than"),
        (&bounds.maximum, Ordering::is_le, "at most"),
        (&bounds.exclusive_maximum, Ordering::is_lt, "less than"),
    ];
    let out_of_bounds = checks.into_iter().find_map(|(bound, holds, words)| {
        let bound = bound.as_ref()?;
        let is_within = holds(numbers::compare(number, bound));
        (!is_within).then(|| format!("it is not {words} {bound}"))
    });
    let missed = || {
        let mut steps = bounds.multiples.iter();
        let missed = steps.find(|step| !numbers::is_multiple(number, step));
        missed.map(|step| format!("it is no multiple of {step}"))
    };
    out_of_bounds
        .or_else(missed)
        .or_else(|| out_of_range(merged, number))
}

/// Whether an integer is beyond the type of its schema, which a format names, and else is that of
/// 64 bits. Bounds can widen it, and constants have a type that holds them all.
fn out_of_range(merged: &MergedSchema<'_>, number: &Number) -> Option<String> {
    if merged.constants.is_some() {
        return None;
    }
    let named = merged
        .format
        .and_then(|format| match formats::meaning(format, Kinds::INTEGER) {
            FormatMeaning::Scalar(Scalar::Integer(int)) => Some((int, format)),
            _ => None,
        });
    let is_integer =
        |kinds: Kinds| kinds.contains(Kinds::INTEGER) && !kinds.contains(Kinds::FRACTION);
    let int = match named {
        Some((int, _)) => int,
        None if merged.kinds.is_some_and(is_integer) => Int::I64,
        None => return None,
    };
    let widened = merged.widened(int);
    let (least, most) = widened.range();
    let integer = number.as_i64().map(i128::from);
    let is_within = match integer.or_else(|| number.as_u64().map(i128::from)) {
        Some(integer) => (least..=most).contains(&integer),
        // Digits of a double do not tell which integer is meant.
        None => (least as f64..=most as f64).contains(&number.as_f64()?),
    };
    let named = named.filter(|_| int == widened);
    let range = named.map_or_else(
        || "the integer type".to_owned(),
        |(_, format)| code_span(format),
    );
    (!is_within).then(|| format!("it is out of the range of {range}, {least} to {most}"))
}
