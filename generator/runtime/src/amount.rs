//! Numbers of a request and of its rules, compared as the decimal numbers that JSON writes.
//!
//! In: two numbers. Out: their order, and whether one is a multiple of the other. A double stands
//! for the shortest decimal number that reads as it, which is what is sent and what the document
//! has: 19.99 is a multiple of 0.01, although the quotient of the doubles is not whole.

use std::cmp::Ordering;
use std::fmt;

use super::decimal::Decimal;

/// A number.
#[derive(Clone, Copy)]
pub(super) enum Amount<'t> {
    Integer(i128),
    Float(f64),
    /// As it is written in JSON.
    Text(&'t str),
}

/// Up to here, a double and an integer can be compared as doubles: every integer has a double of
/// its own, and between two of them are only those that JSON writes with a fraction. The value is
/// 2^53; beyond it several integers have one double.
const EXACT_INTEGERS: u128 = 1 << 53;

impl Amount<'_> {
    /// How a number compares with a limit; none if the number is NaN.
    #[expect(
        clippy::cast_precision_loss,
        reason = "the guard leaves only integers that doubles hold"
    )]
    pub(super) fn compare(self, limit: Self) -> Option<Ordering> {
        match (self, limit) {
            (Self::Integer(value), Self::Integer(limit)) => Some(value.cmp(&limit)),
            (Self::Float(value), Self::Float(limit)) => value.partial_cmp(&limit),
            (Self::Float(value), Self::Integer(limit))
                if !value.is_finite() || limit.unsigned_abs() <= EXACT_INTEGERS =>
            {
                value.partial_cmp(&(limit as f64))
            }
            _ => Some(self.decimal().cmp(&limit.decimal())),
        }
    }

    /// Whether a number is a multiple of a step. One that is not finite is reported as such.
    pub(super) fn is_multiple_of(self, step: Self) -> bool {
        match (self, step) {
            (Self::Integer(value), Self::Integer(step)) => {
                value.checked_rem(step).is_none_or(|rest| rest == 0)
            }
            (Self::Float(value), _) if !value.is_finite() => true,
            _ => self.decimal().is_multiple_of(&step.decimal()),
        }
    }

    fn decimal(self) -> Decimal {
        Decimal::of(&self.to_string())
    }
}

impl fmt::Display for Amount<'_> {
    /// Large and small doubles have an exponent: `1e300` and not three hundred zeros.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(integer) => write!(f, "{integer}"),
            Self::Float(float) => {
                let text = format!("{float:?}");
                f.write_str(text.strip_suffix(".0").unwrap_or(&text))
            }
            Self::Text(text) => f.write_str(text),
        }
    }
}
