//! Dates and times, which are text in JSON.

use super::{Input, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;
use jiff::fmt::temporal::{Pieces, PiecesOffset};
use jiff::tz::Offset;
use jiff::{Timestamp, civil};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// An instant with its offset from UTC, as RFC 3339 writes it.
///
/// One that was read is written back character for character; two are equal if they are the same instant at the same
/// offset, however they were written.
#[derive(Clone)]
pub struct DateTime {
    timestamp: Timestamp,
    offset: Offset,
    /// The text that was read; empty if there is none.
    text: Box<str>,
}

impl DateTime {
    /// An instant, to be written at an offset.
    #[must_use]
    pub fn new(timestamp: Timestamp, offset: Offset) -> Self {
        Self {
            timestamp,
            offset,
            text: Box::default(),
        }
    }

    /// The instant.
    #[must_use]
    pub fn timestamp(&self) -> Timestamp {
        self.timestamp
    }

    /// The offset from UTC at which it was written.
    #[must_use]
    pub fn offset(&self) -> Offset {
        self.offset
    }

    /// The date and the time of day at its offset.
    #[must_use]
    pub fn civil(&self) -> civil::DateTime {
        self.offset.to_datetime(self.timestamp)
    }
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self::new(timestamp, Offset::UTC)
    }
}

impl From<DateTime> for Timestamp {
    fn from(value: DateTime) -> Self {
        value.timestamp
    }
}

impl From<&jiff::Zoned> for DateTime {
    fn from(zoned: &jiff::Zoned) -> Self {
        Self::new(zoned.timestamp(), zoned.offset())
    }
}

impl FromStr for DateTime {
    type Err = jiff::Error;

    /// Reads RFC 3339, which has an offset always.
    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        let timestamp: Timestamp = text.parse()?;
        let offset = match Pieces::parse(text)?.offset() {
            Some(PiecesOffset::Numeric(numeric)) => numeric.offset(),
            _ => Offset::UTC,
        };
        Ok(Self {
            timestamp,
            offset,
            text: text.into(),
        })
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.text.is_empty() {
            f.write_str(&self.text)
        } else if self.offset == Offset::UTC {
            write!(f, "{}", self.timestamp)
        } else {
            write!(f, "{}", self.timestamp.display_with_offset(self.offset))
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.timestamp == other.timestamp && self.offset == other.offset
    }
}

impl Eq for DateTime {}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.timestamp.hash(state);
        self.offset.hash(state);
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.timestamp
            .cmp(&other.timestamp)
            .then_with(|| self.offset.cmp(&other.offset))
    }
}

/// Reads text that a type parses, and says what was wanted if it does not.
fn read<T: FromStr>(into: &mut T, wanted: &str, input: &mut dyn Input) -> Result<(), WireError> {
    input.text(&mut |text| {
        *into = text
            .parse()
            .map_err(|_| WireError::new(format_args!("expected {wanted}, found {text:?}")))?;
        Ok(())
    })
}

impl Wire for DateTime {
    fn placeholder() -> Self {
        Self::from(Timestamp::UNIX_EPOCH)
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        read(self, "a date with time and offset", input)
    }
    fn view(&self) -> View<'_> {
        View::OwnedText
    }
    fn text(&self, give: &mut dyn FnMut(&str)) {
        give(&self.to_string());
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.text(&self.to_string(), rules);
    }
    fn identity(&self, give: &mut dyn FnMut(&str)) {
        give(&format!(
            "{} {}",
            self.timestamp.as_nanosecond(),
            self.offset.seconds()
        ));
    }
}

impl Wire for civil::Date {
    fn placeholder() -> Self {
        Self::default()
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        input.text(&mut |text| {
            // jiff also reads a date out of longer texts, which would not be written back as they came.
            *self = match text.parse::<Self>() {
                Ok(date) if date.to_string() == text => date,
                _ => {
                    return Err(WireError::new(format_args!(
                        "expected a date, found {text:?}"
                    )));
                }
            };
            Ok(())
        })
    }
    fn view(&self) -> View<'_> {
        View::OwnedText
    }
    fn text(&self, give: &mut dyn FnMut(&str)) {
        give(&self.to_string());
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.text(&self.to_string(), rules);
    }
}

impl Wire for civil::Time {
    fn placeholder() -> Self {
        Self::midnight()
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        read(self, "a time of day", input)
    }
    fn view(&self) -> View<'_> {
        View::OwnedText
    }
    fn text(&self, give: &mut dyn FnMut(&str)) {
        give(&self.to_string());
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.text(&self.to_string(), rules);
    }
}
