//! Numbers of any JSON, which keep all their digits.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::runtime::decimal::Decimal;
use crate::runtime::wire::WireError;

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
        self.decimal().is_fraction()
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

    /// The number in decimal digits.
    pub(crate) fn decimal(&self) -> Decimal {
        Decimal::of(&self.text())
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
    fn cmp(&self, other: &Self) -> Ordering {
        self.decimal().cmp(&other.decimal())
    }
}
