//! Enumerations that a vendor may extend.

use super::{Input, WireError};
use std::fmt;

/// A value of a text enumeration that this version of the document does not list; it is written
/// back as it was received.
///
/// Only reading and `From<&str>` make one, so it never holds a value that has a variant of its own.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Unknown(Box<str>);

impl Unknown {
    /// Keeps a value for which there is no variant.
    #[allow(
        dead_code,
        reason = "only enumerations make one, and an API may have none"
    )]
    pub(crate) fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value as it was received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Reads the text of an enumeration.
///
/// # Errors
/// If the input does not hold a text.
pub fn read_name<T: for<'a> From<&'a str>>(
    place: &mut T,
    input: &mut dyn Input,
) -> Result<(), WireError> {
    input.text(&mut |text| {
        *place = T::from(text);
        Ok(())
    })
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
