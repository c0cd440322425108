//! Numbers of a document, compared as the decimal numbers that it writes.
//!
//! In: two numbers. Out: their order, and whether one is a multiple of the other. A double stands
//! for the shortest number that reads as it. The runtime compares by the same code when a request
//! is checked.

use std::cmp::Ordering;

use serde_json::Number;

// The file depends on nothing else of the runtime.
#[path = "../../runtime/src/decimal.rs"]
pub(crate) mod decimal;

use decimal::Decimal;

/// The digits of a number.
pub(crate) fn decimal_of(number: &Number) -> Decimal {
    Decimal::of(&number.to_string())
}

/// How a number compares with another one.
pub(crate) fn compare(one: &Number, other: &Number) -> Ordering {
    decimal_of(one).cmp(&decimal_of(other))
}

/// Whether a number is a multiple of a step.
pub(crate) fn is_multiple(number: &Number, step: &Number) -> bool {
    decimal_of(number).is_multiple_of(&decimal_of(step))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        serde_json::from_str(text).expect("a number")
    }

    #[test]
    fn numbers_have_the_order_of_their_values() {
        let ordered = [
            "-1e300",
            "-18446744073709551616",
            "-9223372036854775808",
            "-9223372036854775807",
            "-2.5",
            "-2",
            "-0.0",
            "0.01",
            "1",
            "1.5",
            "9.5",
            "10",
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551614",
            "18446744073709551615",
            "18446744073709551616",
            "1e300",
        ];
        for (left, one) in ordered.iter().enumerate() {
            for (right, other) in ordered.iter().enumerate() {
                let found = compare(&number(one), &number(other));
                assert_eq!(found, left.cmp(&right), "{one} {other}");
            }
        }
        assert_eq!(compare(&number("-0.0"), &number("0")), Ordering::Equal);
        assert_eq!(compare(&number("1e3"), &number("1000")), Ordering::Equal);
    }

    #[test]
    fn multiples_are_found_by_their_digits() {
        for (of, step, expected) in [
            ("4", "2", true),
            ("2", "4", false),
            ("1", "0.1", true),
            ("0.3", "0.1", true),
            ("0.5", "0.3", false),
            ("0.75", "0.5", false),
            ("19.99", "0.01", true),
            ("1e300", "7e299", false),
            ("1e300", "8e299", false),
            ("1e300", "2e299", true),
            ("0", "3", true),
            ("-6", "3", true),
            ("10000000000000000000", "10000000000000000001", false),
            ("9007199254740992", "0.3", false),
        ] {
            let found = is_multiple(&number(of), &number(step));
            assert_eq!(found, expected, "{of} {step}");
        }
    }
}
