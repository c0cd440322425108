//! Which operation something happened in.

use super::shown::escape;
use http::Method;
use std::fmt;

/// An operation as messages name it. It has the path with its placeholders, so that it shows no
/// value.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, id) = (escape(self.path), escape(self.id));
        write!(f, "{} {path} ({id})", self.method)
    }
}
