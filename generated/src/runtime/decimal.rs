//! Decimal numbers of any size, as JSON writes them.
//!
//! In: the text of a number. Out: its digits, its order among others, and whether it is a multiple
//! of another one. A document and a request are decimal texts, and most fractions and large
//! integers have no exact double, so nothing here goes through one. The generator compiles this
//! file as well, so it uses nothing but the standard library.

use std::cmp::Ordering;

/// No integer of 128 bits has more digits: 2^127, which is one more than the largest and the
/// least without its sign, has 39. A number with more, such as `1e999999999`, is no integer of 128
/// bits, and no power has to be computed to find that out.
const INTEGER_DIGITS: i64 = 39;

/// How many zeros behind a number can make it a multiple of an integer of 128 bits: such an integer
/// has fewer than 128 factors 2 and fewer factors 5, so that further zeros change nothing.
const ZEROS_OF_MULTIPLES: i64 = 128;

/// A number that is taken apart: its value is `digits * 10^exponent`. The digits neither begin nor
/// end with a zero, and zero has neither digits nor a sign.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Decimal {
    is_negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// The value of a number of JSON.
    pub(crate) fn of(text: &str) -> Self {
        let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let all = [whole.trim_start_matches('-'), fraction].concat();
        let significant = all.trim_end_matches('0');
        let shift = length(all.len() - significant.len()).saturating_sub(length(fraction.len()));
        let digits = significant.trim_start_matches('0').to_owned();
        let is_zero = digits.is_empty();
        Self {
            is_negative: whole.starts_with('-') && !is_zero,
            digits,
            exponent: if is_zero {
                0
            } else {
                exponent_of(exponent).saturating_add(shift)
            },
        }
    }

    /// The integer, if it is one of 128 bits.
    pub(crate) fn integer(&self) -> Option<i128> {
        if self.digits.is_empty() {
            return Some(0);
        }
        if self.exponent < 0
            || self.exponent.saturating_add(length(self.digits.len())) > INTEGER_DIGITS
        {
            return None;
        }
        let zeros = u32::try_from(self.exponent).ok()?;
        // The sign comes first: the digits of the least integer are none without it.
        let sign = if self.is_negative { "-" } else { "" };
        let digits: i128 = format!("{sign}{}", self.digits).parse().ok()?;
        digits.checked_mul(10i128.checked_pow(zeros)?)
    }

    /// Whether it is no integer of any size.
    pub(crate) fn is_fraction(&self) -> bool {
        self.exponent < 0
    }

    /// Whether it is a multiple of a step. Every number counts as one if the step is zero or has
    /// more digits than an integer of 128 bits has room for, which no step of a document has.
    pub(crate) fn is_multiple_of(&self, step: &Self) -> bool {
        let zeros = self.exponent.saturating_sub(step.exponent);
        let divisor = step.digits.parse::<u128>().ok();
        let Some(divisor) = divisor.filter(|divisor| divisor.checked_mul(10).is_some()) else {
            return true;
        };
        if self.digits.is_empty() {
            return true;
        }
        // The digits end with no zero, so they are no multiple of ten.
        let is_finer = zeros < 0;
        let zeros = (0..zeros.min(ZEROS_OF_MULTIPLES)).map(|_| b'0');
        let digits = self.digits.bytes().chain(zeros);
        let rest = digits.fold(0, |rest, digit| {
            (rest * 10 + u128::from(digit - b'0')) % divisor
        });
        !is_finer && rest == 0
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        // First by the place of the first digit; then the digits are in the order of their texts.
        let size = |number: &Self| number.exponent.saturating_add(length(number.digits.len()));
        let sizes = size(self)
            .cmp(&size(other))
            .then_with(|| self.digits.cmp(&other.digits))
            .then(self.exponent.cmp(&other.exponent));
        let sizes = if self.is_negative {
            sizes.reverse()
        } else {
            sizes
        };
        sign(self).cmp(&sign(other)).then(sizes)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// An exponent beyond 64 bits is the largest there is: no double and no integer has it either.
fn exponent_of(text: &str) -> i64 {
    text.parse().unwrap_or(if text.starts_with('-') {
        i64::MIN
    } else {
        i64::MAX
    })
}

fn length(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
