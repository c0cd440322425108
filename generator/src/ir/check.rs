//! Stub.

use super::Api;

/// An API that may be named and emitted: only [`check`] makes one.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked(Api);

impl Checked {
    /// The API.
    pub fn api(&self) -> &Api {
        &self.0
    }
}
