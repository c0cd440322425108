//! Dates and times as RFC 3339 spells them, and durations.

use crate::runtime::wire::{Exact, FormatValue, WireError};
use jiff::fmt::temporal::{Pieces, PiecesOffset};
use jiff::tz::{Offset, TimeZone};
use jiff::{Span, Timestamp, Zoned, civil};
use std::borrow::Cow;

/// How many digits of a fraction are read: of a second, the ninth are nanoseconds, the finest unit
/// of the library, which refuses a text with more. Further digits are cut off for the value; the
/// text that was received keeps them.
const FRACTION_DIGITS: usize = 9;

/// An instant with its offset from UTC, as RFC 3339 writes it.
pub type DateTime = Exact<Zoned>;

/// A date.
pub type Date = Exact<civil::Date>;

/// A time of day, with or without an offset.
pub type ExactTime = Exact<civil::Time>;

/// A duration, also of days and months.
pub type ExactSpan = Exact<Span>;

impl DateTime {
    /// The date and the time of day at its offset. Unlike an instant they exist for the last day
    /// that there is, which many servers send for "never": `9999-12-31T23:59:59Z`.
    ///
    /// # Errors
    /// If the text has no date and time.
    pub fn civil(&self) -> Result<civil::DateTime, WireError> {
        let wanted = || WireError::new("expected a date with a time");
        read_civil(self.as_str())
            .map(|(civil, _)| civil)
            .ok_or_else(wanted)
    }
}

/// A date and a time, and their offset.
fn read_civil(text: &str) -> Option<(civil::DateTime, Offset)> {
    let text = without_long_fraction(text);
    let pieces = Pieces::parse(text.as_ref()).ok()?;
    let offset = match pieces.offset()? {
        PiecesOffset::Numeric(numeric) => numeric.offset(),
        _ => Offset::UTC,
    };
    Some((pieces.date().to_datetime(pieces.time()?), offset))
}

/// A text in which the fraction has no more digits than the library reads. ISO 8601 allows a comma
/// in front of it as well.
fn without_long_fraction(text: &str) -> Cow<'_, str> {
    let Some(point) = text.find(['.', ',']) else {
        return text.into();
    };
    let (before, fraction) = text.split_at(point + 1);
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    if digits <= FRACTION_DIGITS {
        return text.into();
    }
    let (digits, behind) = fraction.split_at(digits);
    let digits = digits.get(..FRACTION_DIGITS).unwrap_or(digits);
    format!("{before}{digits}{behind}").into()
}

impl FormatValue for Zoned {
    const EXPECTED: &'static str = "a date with time and offset";

    fn read(text: &str) -> Option<Self> {
        let (civil, offset) = read_civil(text)?;
        let timestamp = offset.to_timestamp(civil).ok()?;
        Some(timestamp.to_zoned(TimeZone::fixed(offset)))
    }

    fn to_text(&self) -> String {
        spell_at(self.timestamp(), self.offset())
    }

    /// The last hours of the year 9999 are no instant of the library at some offsets.
    fn is_valid(text: &str) -> bool {
        read_civil(text).is_some()
    }
}

fn spell_at(timestamp: Timestamp, offset: Offset) -> String {
    if offset == Offset::UTC {
        timestamp.to_string()
    } else {
        timestamp.display_with_offset(offset).to_string()
    }
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self::unchecked(timestamp.to_string())
    }
}

impl From<&Zoned> for DateTime {
    fn from(zoned: &Zoned) -> Self {
        Self::unchecked(zoned.to_text())
    }
}

impl FormatValue for civil::Date {
    const EXPECTED: &'static str = "a date";

    /// The library also reads a date out of longer texts.
    fn read(text: &str) -> Option<Self> {
        let date: Self = text.parse().ok()?;
        (date.to_string() == text).then_some(date)
    }

    fn to_text(&self) -> String {
        self.to_string()
    }
}

impl FormatValue for civil::Time {
    const EXPECTED: &'static str = "a time of day";

    /// RFC 3339 has an offset behind the time, which civil time does not take.
    fn read(text: &str) -> Option<Self> {
        let text = without_long_fraction(text);
        let (time, offset) = text.split_at(text.find(['Z', 'z', '+', '-']).unwrap_or(text.len()));
        let known =
            offset.is_empty() || offset.eq_ignore_ascii_case("z") || is_offset(offset.get(1..)?);
        time.parse().ok().filter(|_| known)
    }

    fn to_text(&self) -> String {
        self.to_string()
    }
}

/// Hours and minutes.
fn is_offset(text: &str) -> bool {
    let digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once(':')
        .is_some_and(|(hours, minutes)| digits(hours) && digits(minutes))
}

impl FormatValue for Span {
    const EXPECTED: &'static str = "a duration";

    /// The library also reads durations in words.
    fn read(text: &str) -> Option<Self> {
        let unsigned = text.trim_start_matches(['+', '-']);
        let is_of_format = unsigned.starts_with(['P', 'p']);
        let text = without_long_fraction(text);
        text.parse().ok().filter(|_| is_of_format)
    }

    fn to_text(&self) -> String {
        self.to_string()
    }
}
