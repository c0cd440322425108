//! Numbers of any JSON, which keep all their digits.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::runtime::wire::WireError;

/// No integer of 128 bits has more digits: 2^127, which is one more than the largest and the
/// least without its sign, has 39. A number with more, such as `1e999999999`, is no integer of 128
/// bits, and no power has to be computed to find that out.
const INTEGER_DIGITS: i64 = 39;

/// Whether a text is a number of JSON and nothing else.
pub(super) fn is_number(text: &str) -> bool {
    number_length(text.as_bytes()) == Some(text.len())
}

/// The number of bytes of a number at the beginning of the text.
pub(super) fn number_length(text: &[u8]) -> Option<usize> {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    };
    let mut at = usize::from(text.first() == Some(&b'-'));
    at += match text.get(at)? {
        b'0' => 1,
        b'1'..=b'9' => digits(at),
        _ => return None,
    };
    if text.get(at) == Some(&b'.') {
        at += 1 + Some(digits(at + 1)).filter(|count| *count > 0)?;
    }
    if matches!(text.get(at), Some(b'e' | b'E')) {
        at += 1 + usize::from(matches!(text.get(at + 1), Some(b'+' | b'-')));
        at += Some(digits(at)).filter(|count| *count > 0)?;
    }
    Some(at)
}

/// A JSON number with the digits that it was written with.
///
/// Two numbers are equal if they have the same value, so `1.0` is equal to `1`.
#[derive(Clone)]
pub struct JsonNumber(Digits);

/// Integers need no text, because each has one spelling.
#[derive(Clone)]
enum Digits {
    Signed(i64),
    Unsigned(u64),
    Text(Box<str>),
}

impl JsonNumber {
    /// A number from a text that the grammar of JSON takes for one.
    pub(crate) fn of_text(text: &str) -> Self {
        // `-0` is an integer, but its spelling is not the one of zero.
        if text == "-0" {
            Self(Digits::Text(text.into()))
        } else if let Ok(integer) = text.parse() {
            Self(Digits::Signed(integer))
        } else if let Ok(integer) = text.parse() {
            Self(Digits::Unsigned(integer))
        } else {
            Self(Digits::Text(text.into()))
        }
    }

    /// The number as an integer, if it is one in this range. `1e3` and `8.0` are integers.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_i128()?.try_into().ok()
    }

    /// The number as an integer, if it is one in this range. `1e3` and `8.0` are integers.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_i128()?.try_into().ok()
    }

    /// The number as an integer, if it is one in this range. `1e3` and `8.0` are integers.
    #[must_use]
    pub fn as_i128(&self) -> Option<i128> {
        match &self.0 {
            Digits::Signed(integer) => Some((*integer).into()),
            Digits::Unsigned(integer) => Some((*integer).into()),
            Digits::Text(text) => Decimal::of(text).integer(),
        }
    }

    /// The nearest double, unless the number is too large for a double.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "the documentation says that the nearest double is returned"
    )]
    pub fn as_f64(&self) -> Option<f64> {
        match &self.0 {
            Digits::Signed(integer) => Some(*integer as f64),
            Digits::Unsigned(integer) => Some(*integer as f64),
            Digits::Text(text) => text.parse().ok().filter(|number: &f64| number.is_finite()),
        }
    }

    /// The number as it was written.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match &self.0 {
            Digits::Signed(integer) => integer.to_string().into(),
            Digits::Unsigned(integer) => integer.to_string().into(),
            Digits::Text(text) => Cow::Borrowed(text),
        }
    }

    /// Whether the number is no integer of any size.
    pub(crate) fn is_fraction(&self) -> bool {
        Decimal::of(&self.text()).exponent < 0
    }

    /// Whether the number is written as an integer of 64 bits.
    pub(in crate::runtime::wire) fn is_plain(&self) -> bool {
        self.plain().is_some()
    }

    /// The integer, if the number is written as one of 64 bits.
    pub(super) fn plain(&self) -> Option<Plain> {
        match &self.0 {
            Digits::Signed(integer) => Some(Plain::Signed(*integer)),
            Digits::Unsigned(integer) => Some(Plain::Unsigned(*integer)),
            Digits::Text(_) => None,
        }
    }

    fn decimal(&self) -> String {
        Decimal::of(&self.text()).canonical()
    }
}

/// An integer that every format can write.
pub(super) enum Plain {
    Signed(i64),
    Unsigned(u64),
}

impl From<i64> for JsonNumber {
    fn from(value: i64) -> Self {
        Self(Digits::Signed(value))
    }
}

impl From<u64> for JsonNumber {
    fn from(value: u64) -> Self {
        Self(i64::try_from(value).map_or(Digits::Unsigned(value), Digits::Signed))
    }
}

impl FromStr for JsonNumber {
    type Err = WireError;

    fn from_str(text: &str) -> Result<Self, WireError> {
        if is_number(text) {
            Ok(Self::of_text(text))
        } else {
            Err(WireError::new("expected a JSON number"))
        }
    }
}

impl fmt::Display for JsonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Debug for JsonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl PartialEq for JsonNumber {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Digits::Signed(left), Digits::Signed(right)) => left == right,
            (Digits::Unsigned(left), Digits::Unsigned(right)) => left == right,
            _ => self.decimal() == other.decimal(),
        }
    }
}

impl Eq for JsonNumber {}

impl Hash for JsonNumber {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.decimal().hash(state);
    }
}

impl PartialOrd for JsonNumber {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for JsonNumber {
    /// Orders equal numbers as equal, and others by the text of their digits: enough for a set.
    fn cmp(&self, other: &Self) -> Ordering {
        self.decimal().cmp(&other.decimal())
    }
}

/// A number that is taken apart: its value is `digits * 10^exponent`. The digits neither begin nor
/// end with a zero.
struct Decimal {
    is_negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    fn of(text: &str) -> Self {
        let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let is_negative = whole.starts_with('-');
        let all = [whole.trim_start_matches('-'), fraction].concat();
        let significant = all.trim_end_matches('0');
        let shift = length(all.len() - significant.len()).saturating_sub(length(fraction.len()));
        Self {
            is_negative,
            digits: significant.trim_start_matches('0').to_owned(),
            exponent: if significant.trim_start_matches('0').is_empty() {
                0
            } else {
                exponent_of(exponent).saturating_add(shift)
            },
        }
    }

    fn integer(&self) -> Option<i128> {
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

    /// A text that all spellings of one value have in common.
    fn canonical(&self) -> String {
        if self.digits.is_empty() {
            return "0".to_owned();
        }
        let sign = if self.is_negative { "-" } else { "" };
        format!("{sign}{}e{}", self.digits, self.exponent)
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
