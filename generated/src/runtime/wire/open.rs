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

/// The value of an enumeration whose text is `text`: one of `values`, which are those that the
/// document lists, or else the one that `unlisted` makes.
///
/// It is generic over the enumeration, so that rustc checks it once. A `match` over the texts would
/// be checked for every enumeration, and compares them one after the other as well.
pub fn find_name<T: AsRef<str> + Clone>(text: &str, values: &[T], unlisted: fn(Unknown) -> T) -> T {
    listed(text, values).unwrap_or_else(|| unlisted(Unknown::new(text)))
}

/// Reads the text of an enumeration, and reports a value that the document does not list, unless it
/// allows others as well. The values are those of [`find_name`].
///
/// # Errors
/// If something else stands there.
pub fn read_name<T: AsRef<str> + Clone>(
    place: &mut T,
    input: &mut dyn Input,
    values: &[T],
    unlisted: fn(Unknown) -> T,
    allows_others: bool,
) -> Result<(), WireError> {
    let mut is_listed = true;
    input.text(&mut |text| {
        let found = listed(text, values);
        is_listed = found.is_some();
        *place = found.unwrap_or_else(|| unlisted(Unknown::new(text)));
        Ok(())
    })?;
    if !is_listed && !allows_others {
        input.unlisted();
    }
    Ok(())
}

fn listed<T: AsRef<str> + Clone>(text: &str, values: &[T]) -> Option<T> {
    values.iter().find(|value| value.as_ref() == text).cloned()
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
