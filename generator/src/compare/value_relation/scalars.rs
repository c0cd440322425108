//! How the values of two scalars relate, and which constants are values of a scalar.

use serde_json::Value;

use super::ValueRelation::{Disjoint, Equal, Overlap, Subset, Superset};
use super::{Notation, ValueRelation};
use crate::ir::{Float, Int, Scalar};

/// What a scalar is on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Any string.
    Text,
    /// Strings of one format.
    Formatted(Scalar),
    Integer(Int),
    Number,
    Boolean,
    Null,
    Bytes,
}

fn kind(scalar: Scalar) -> Kind {
    match scalar {
        Scalar::Text => Kind::Text,
        Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::Duration
        | Scalar::Uuid
        | Scalar::Base64
        | Scalar::Exact(_) => Kind::Formatted(scalar),
        Scalar::Integer(int) => Kind::Integer(int),
        Scalar::Number(Float::F32 | Float::F64) => Kind::Number,
        Scalar::Boolean => Kind::Boolean,
        Scalar::Null => Kind::Null,
        Scalar::Binary | Scalar::File => Kind::Bytes,
    }
}

/// Compares two scalars.
pub(super) fn scalars(old: Scalar, new: Scalar, notation: Notation) -> ValueRelation {
    match (kind(old), kind(new)) {
        (old, new) if old == new => Equal,
        (Kind::Formatted(_), Kind::Text) => Superset,
        (Kind::Text, Kind::Formatted(_)) => Subset,
        (Kind::Formatted(_), Kind::Formatted(_)) => Overlap,
        (Kind::Integer(old), Kind::Integer(new)) => integers(old.range(), new.range()),
        (Kind::Integer(_), Kind::Number) => Superset,
        (Kind::Number, Kind::Integer(_)) => Subset,
        (Kind::Integer(_) | Kind::Number | Kind::Boolean, Kind::Text) if notation.is_text() => {
            Superset
        }
        (Kind::Text, Kind::Integer(_) | Kind::Number | Kind::Boolean) if notation.is_text() => {
            Subset
        }
        (Kind::Bytes, Kind::Text) => Superset,
        (Kind::Text, Kind::Bytes) => Subset,
        _ => Disjoint,
    }
}

fn integers(old: (i128, i128), new: (i128, i128)) -> ValueRelation {
    let new_has_old = new.0 <= old.0 && old.1 <= new.1;
    let old_has_new = old.0 <= new.0 && new.1 <= old.1;
    match (new_has_old, old_has_new) {
        (true, true) => Equal,
        (true, false) => Superset,
        (false, true) => Subset,
        // All ranges have zero.
        (false, false) => Overlap,
    }
}

/// Whether a constant is a value of a scalar. Formats are not checked.
pub(in crate::compare) fn fits(value: &Value, scalar: Scalar, notation: Notation) -> bool {
    match (kind(scalar), value) {
        (Kind::Text | Kind::Formatted(_) | Kind::Bytes, Value::String(_)) => true,
        (Kind::Text, Value::Number(_) | Value::Bool(_)) => notation.is_text(),
        (Kind::Number, Value::Number(_)) | (Kind::Boolean, Value::Bool(_)) => true,
        (Kind::Integer(int), Value::Number(number)) => {
            let whole = number
                .as_i64()
                .map(i128::from)
                .or_else(|| number.as_u64().map(i128::from));
            let (least, greatest) = int.range();
            whole.is_some_and(|whole| (least..=greatest).contains(&whole))
        }
        (Kind::Integer(_) | Kind::Number, Value::String(text)) => {
            notation.is_text() && text.parse::<f64>().is_ok()
        }
        (Kind::Boolean, Value::String(text)) => {
            notation.is_text() && matches!(text.as_str(), "true" | "false")
        }
        _ => false,
    }
}

/// Whether two constants are written alike.
pub(in crate::compare) fn same(one: &Value, other: &Value, as_text: bool) -> bool {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    one == other || as_text && text(one) == text(other)
}
