//! serde visitors for scalars; each is compiled once for each format.

use super::WireError;
use super::input::Number;
use serde::de::{Error, Visitor};
use std::fmt;

/// A failure of reading with its path. A visitor can only return an error of the format, which has
/// none.
pub(super) type Failure = Option<WireError>;

/// Writes the sentence that serde puts after "expected".
macro_rules! expecting {
    ($text:literal) => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str($text)
        }
    };
}

pub(super) use expecting;

/// Keeps a failure with its path and stops the format.
#[inline]
pub(super) fn stop<E: Error>(
    result: Result<(), WireError>,
    failure: &mut Failure,
) -> Result<(), E> {
    result.map_err(|error| {
        *failure = Some(error);
        E::custom("")
    })
}

/// Adds a step to the path of a failure, or of the error of the format if there is no other.
#[cold]
pub(super) fn trace<E: Error>(
    error: E,
    failure: &mut Failure,
    step: impl FnOnce(WireError) -> WireError,
) -> E {
    let inner = failure.take().unwrap_or_else(|| WireError::new(&error));
    *failure = Some(step(inner));
    error
}

pub(super) struct NullVisitor;

impl Visitor<'_> for NullVisitor {
    type Value = ();
    expecting!("null");
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

pub(super) struct BooleanVisitor;

impl Visitor<'_> for BooleanVisitor {
    type Value = bool;
    expecting!("true or false");
    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }
}

pub(super) struct IntegerVisitor;

impl Visitor<'_> for IntegerVisitor {
    type Value = Number<'static>;
    expecting!("an integer");
    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Number<'static>, E> {
        Ok(Number::Signed(value))
    }
    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Number<'static>, E> {
        Ok(i64::try_from(value).map_or(Number::Unsigned(value), Number::Signed))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Number<'static>, E> {
        Ok(Number::Float(value))
    }
}

pub(super) struct FloatVisitor;

impl Visitor<'_> for FloatVisitor {
    type Value = f64;
    expecting!("a number");
    #[expect(
        clippy::cast_precision_loss,
        reason = "a JSON number is read as the nearest double, as JavaScript does"
    )]
    fn visit_i64<E: Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "a JSON number is read as the nearest double, as JavaScript does"
    )]
    fn visit_u64<E: Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }
    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }
}

pub(super) struct StringVisitor<'a>(pub(super) &'a mut String);

impl Visitor<'_> for StringVisitor<'_> {
    type Value = ();
    expecting!("a string");
    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        *self.0 = value.to_owned();
        Ok(())
    }
    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        *self.0 = value;
        Ok(())
    }
}

pub(super) struct TextVisitor<'a> {
    pub(super) read: &'a mut dyn FnMut(&str) -> Result<(), WireError>,
    pub(super) failure: &'a mut Failure,
}

impl Visitor<'_> for TextVisitor<'_> {
    type Value = ();
    expecting!("a string");
    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        stop((self.read)(value), self.failure)
    }
}
