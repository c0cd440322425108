// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation};

/// A client of Constants of every kind.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client.
    pub fn new() -> Self {
        Self(Core::new("https://api.example.com"))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

settings! {
    Client
}
