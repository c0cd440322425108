//! Strings, numbers and booleans, and what is converted into them.

use std::borrow::Cow;

use super::JsonNumber;
use super::number::is_number;
use super::reader::Reader;
use crate::runtime::deviation::Correction;
use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::wire::input::{Input, Number};
use crate::runtime::wire::scalar::narrow;
use crate::runtime::wire::{TextFormat, WireError};

impl<'t> Reader<'t> {
    #[inline]
    pub(super) fn fill_option<T: Default>(
        &mut self,
        place: &mut Option<T>,
        fill: impl FnOnce(&mut Self, &mut T) -> Result<(), WireError>,
    ) -> Result<(), WireError> {
        if self.cursor.eat_null()? {
            *place = None;
            return Ok(());
        }
        fill(self, place.insert(T::default()))
    }

    #[inline]
    pub(super) fn fill_text(&mut self, place: &mut String) -> Result<(), WireError> {
        *place = self.string("a string")?.into_owned();
        Ok(())
    }

    /// A string that should be of a format. One that was converted has its deviation already: the
    /// format is that of a string that nobody has sent.
    pub(super) fn fill_formatted(
        &mut self,
        format: TextFormat,
        place: &mut String,
    ) -> Result<(), WireError> {
        self.fill_text(place)?;
        if (self.asks_for_formats() || self.report.is_some()) && !(format.is_valid)(place) {
            let message = format!("expected {}", format.wanted);
            if self.asks_for_formats() {
                self.has_met_wrong_format = true;
                return Err(WireError::new(message));
            }
            self.report_kept(&message, DeviationKind::WrongFormat);
        }
        Ok(())
    }

    /// Says that the document does not list the value that was read last.
    pub(super) fn report_unlisted(&mut self) {
        let message = "the document does not list the value";
        self.report_kept(message, DeviationKind::UnknownValue);
    }

    /// Says that the value that was read last is kept although it deviates, unless it was converted
    /// and so is not kept.
    #[cold]
    fn report_kept(&mut self, message: &str, kind: DeviationKind) {
        let start = self.last;
        let report = self.report.as_ref();
        if !report.is_some_and(|report| report.has_converted(start)) {
            self.report(start, message, kind, Correction::Kept);
        }
    }

    /// A string, or what can be converted into one.
    #[inline]
    pub(super) fn string(&mut self, expected: &str) -> Result<Cow<'t, str>, WireError> {
        let first = self.cursor.peek();
        let start = self.cursor.at();
        if first != Some(b'"') {
            if !(self.recovers && self.is_at_number()) {
                return Err(self.misfit(expected));
            }
            let text = self.cursor.number()?;
            self.last = start;
            self.report(
                start,
                "expected a string, found a number",
                DeviationKind::WrongKind,
                Correction::Converted,
            );
            return Ok(text.into());
        }
        let string = self.cursor.string()?;
        self.last = start;
        if !string.is_exact {
            let message = "the string has half of a surrogate pair";
            if !self.recovers {
                return Err(WireError::new(message));
            }
            let kind = DeviationKind::HalfSurrogate;
            self.report(start, message, kind, Correction::Converted);
        }
        Ok(string.text)
    }

    /// A string that spells a number as JSON does, where a number was expected.
    #[cold]
    pub(super) fn spelled_number(&mut self, expected: &str) -> Result<String, WireError> {
        if !self.recovers || self.cursor.peek() != Some(b'"') {
            return Err(self.misfit(expected));
        }
        let start = self.cursor.at();
        let text = self.cursor.string()?.text;
        if !is_number(&text) {
            self.cursor.go_to(start);
            return Err(self.misfit(expected));
        }
        let message = format!("expected {expected}, found a string");
        let kind = DeviationKind::WrongKind;
        self.report(start, &message, kind, Correction::Converted);
        Ok(text.into_owned())
    }

    #[inline]
    pub(super) fn fill_signed(&mut self, place: &mut i64) -> Result<(), WireError> {
        match self.integer()? {
            Number::Signed(number) => {
                *place = number;
                Ok(())
            }
            number => narrow(number, place),
        }
    }

    #[inline]
    pub(super) fn fill_boolean(&mut self, place: &mut bool) -> Result<(), WireError> {
        *place = match self.cursor.peek() {
            Some(b't') => {
                self.cursor.literal("true")?;
                true
            }
            Some(b'f') => {
                self.cursor.literal("false")?;
                false
            }
            _ => return Err(self.misfit("true or false")),
        };
        Ok(())
    }

    #[inline]
    pub(super) fn fill_float(&mut self, place: &mut f64) -> Result<(), WireError> {
        if !self.is_at_number() {
            let spelled = self.spelled_number("a number")?;
            *place = finite(&spelled)?;
            return Ok(());
        }
        let start = self.cursor.at();
        let text = self.cursor.number()?;
        *place = finite(text)?;
        if self.report.is_some() && is_rounded(text, *place) {
            let message = "the integer has more digits than a number of 64 bits";
            let kind = DeviationKind::TooPrecise;
            self.report(start, message, kind, Correction::Approximated);
        }
        Ok(())
    }

    pub(super) fn is_at_number(&mut self) -> bool {
        matches!(self.cursor.peek(), Some(b'-' | b'0'..=b'9'))
    }
}

fn finite(text: &str) -> Result<f64, WireError> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        _ => Err(
            WireError::new(format_args!("{text} is too large for a number"))
                .of(DeviationKind::OutOfRange),
        ),
    }
}

/// Whether an integer is another one where the double is written: the shortest digits that read as
/// the double, filled up with zeros. Fractions are rounded by everybody who reads JSON.
fn is_rounded(text: &str, double: f64) -> bool {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits(text.strip_prefix('-').unwrap_or(text)) {
        return double.to_string() != text;
    }
    // A double has a zero with a sign, `-0.0`, which is exact.
    let integer = JsonNumber::of_text(text).as_i128();
    integer.is_some_and(|integer| integer != 0 && double.to_string() != integer.to_string())
}

/// An integer of 64 bits, or another number as it was written.
#[inline]
pub(super) fn integer_of(text: &str) -> Number<'_> {
    if let Ok(number) = text.parse() {
        Number::Signed(number)
    } else if let Ok(number) = text.parse() {
        Number::Unsigned(number)
    } else {
        Number::Text(text)
    }
}
