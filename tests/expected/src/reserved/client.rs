// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation, RequestBuilder, Secret, Security};

/// A way to prove who is calling.
#[derive(Debug, Clone)] #[non_exhaustive]
pub enum Credential {
    /// `key`: header `X-Key`
    Key(Secret),
}

impl Credential {
    /// Makes a [`Credential::Key`].
    pub fn key(key: impl Into<Secret>) -> Self {
        Self::Key(key.into())
    }
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::Key { .. } => &["key"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::Key(key) => {
                request.secret_header("X-Key", key);
            }
        }
    }
}

/// A client of Reserved names.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client that proves who is calling.
    pub fn new(credential: Credential) -> Self {
        Self(Core::new("https://example.com").credential(credential))
    }

    /// A client without a credential; for operations that need none.
    pub fn anonymous() -> Self {
        Self(Core::new("https://example.com"))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

settings! {
    Client
}
