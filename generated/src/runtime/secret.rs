//! Values that must never be shown.

use std::fmt;
use std::sync::Arc;

/// A key, a token or a password. Neither `Debug` nor any error shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Arc<str>);

impl Secret {
    /// Keeps a value from being shown.
    pub fn new(value: impl Into<Self>) -> Self {
        value.into()
    }

    /// The value itself. Whoever calls this takes care of it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self(value.into())
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self(value.into())
    }
}

impl From<&String> for Secret {
    fn from(value: &String) -> Self {
        Self(value.as_str().into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}
