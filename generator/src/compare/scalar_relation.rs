//! How two scalar types relate: is every value of one a value of the other?

use super::type_relation::TypeRelation;
use crate::ir::{Float, Int, Scalar};

/// Compares two scalars.
pub(super) fn relate_scalars(old: Scalar, new: Scalar) -> TypeRelation {
    match (old, new) {
        (old, new) if old == new || old.is_string() && new.is_string() => TypeRelation::Same,
        (old, Scalar::Text) if has_textual_form(old) => TypeRelation::Wider,
        (Scalar::Text, new) if has_textual_form(new) => TypeRelation::Narrower,
        (Scalar::Integer(old), Scalar::Integer(new)) => {
            integer_relation(holds(new, old), holds(old, new))
        }
        // Not exact for 64 bits: an `f64` rounds integers above 2^53. JSON readers do the same, so
        // it is called wider all the same.
        (Scalar::Integer(_), Scalar::Number(_))
        | (Scalar::Number(Float::F32), Scalar::Number(Float::F64)) => TypeRelation::Wider,
        (Scalar::Number(_), Scalar::Integer(_))
        | (Scalar::Number(Float::F64), Scalar::Number(Float::F32)) => TypeRelation::Narrower,
        _ => TypeRelation::Unrelated,
    }
}

/// Scalars that are strings in JSON, of which not every string is a value.
fn has_textual_form(scalar: Scalar) -> bool {
    matches!(
        scalar,
        Scalar::Date
            | Scalar::DateTime
            | Scalar::Uuid
            | Scalar::Base64
            | Scalar::Time
            | Scalar::Duration
            | Scalar::Exact(_)
    )
}

fn integer_relation(new_holds_old: bool, old_holds_new: bool) -> TypeRelation {
    match (new_holds_old, old_holds_new) {
        (true, false) => TypeRelation::Wider,
        (false, true) => TypeRelation::Narrower,
        _ => TypeRelation::Unrelated,
    }
}

/// Whether every value of the second integer type is a value of the first.
fn holds(wide: Int, narrow: Int) -> bool {
    let (wide_signed, wide_bits) = width(wide);
    let (narrow_signed, narrow_bits) = width(narrow);
    match (wide_signed, narrow_signed) {
        (true, false) => wide_bits > narrow_bits,
        (false, true) => false,
        _ => wide_bits >= narrow_bits,
    }
}

/// Whether an integer type is signed, and its number of bits.
fn width(int: Int) -> (bool, u32) {
    match int {
        Int::I8 => (true, 8),
        Int::I16 => (true, 16),
        Int::I32 => (true, 32),
        Int::I64 => (true, 64),
        Int::U8 => (false, 8),
        Int::U16 => (false, 16),
        Int::U32 => (false, 32),
        Int::U64 => (false, 64),
    }
}

#[cfg(test)]
mod tests {
    use super::TypeRelation::{Narrower, Same, Unrelated, Wider};
    use super::*;

    #[test]
    fn more_bits_are_wider() {
        let (old, new) = (Scalar::Integer(Int::I32), Scalar::Integer(Int::I64));
        assert_eq!(relate_scalars(old, new), Wider);
    }

    #[test]
    fn fewer_bits_are_narrower() {
        let (old, new) = (Scalar::Integer(Int::U64), Scalar::Integer(Int::U32));
        assert_eq!(relate_scalars(old, new), Narrower);
    }

    #[test]
    fn signed_and_unsigned_of_the_same_width_are_unrelated() {
        let (old, new) = (Scalar::Integer(Int::I32), Scalar::Integer(Int::U32));
        assert_eq!(relate_scalars(old, new), Unrelated);
    }

    #[test]
    fn a_signed_integer_with_more_bits_holds_an_unsigned_one() {
        let (old, new) = (Scalar::Integer(Int::U32), Scalar::Integer(Int::I64));
        assert_eq!(relate_scalars(old, new), Wider);
    }

    #[test]
    fn a_number_is_wider_than_an_integer() {
        let (old, new) = (Scalar::Integer(Int::I64), Scalar::Number(Float::F64));
        assert_eq!(relate_scalars(old, new), Wider);
    }

    #[test]
    fn a_date_is_narrower_than_a_text() {
        assert_eq!(relate_scalars(Scalar::Text, Scalar::Date), Narrower);
    }

    #[test]
    fn scalars_that_are_strings_in_rust_are_the_same() {
        assert_eq!(relate_scalars(Scalar::Text, Scalar::Duration), Same);
    }

    #[test]
    fn a_boolean_and_a_text_are_unrelated() {
        assert_eq!(relate_scalars(Scalar::Boolean, Scalar::Text), Unrelated);
    }
}
