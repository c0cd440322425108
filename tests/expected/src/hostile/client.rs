// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation, RequestBuilder, Secret, Security, ServerUrl};

/// A way to prove who is calling.
#[derive(Debug, Clone)] #[non_exhaustive]
pub enum Credential {
    /// `*/"#`: header `X-Key`
    StarSlashDoubleQuoteHash(Secret),
}

impl Credential {
    /// Makes a [`Credential::StarSlashDoubleQuoteHash`].
    pub fn star_slash_double_quote_hash(key: impl Into<Secret>) -> Self {
        Self::StarSlashDoubleQuoteHash(key.into())
    }
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::StarSlashDoubleQuoteHash { .. } => &["*/\"#"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::StarSlashDoubleQuoteHash(key) => {
                request.secret_header("X-Key", key);
            }
        }
    }
}

/// A client of Hostile */ pub fn evil() {} /*.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client that proves who is calling.
    ///
    /// The document names no server. The base URL is the address that the paths of the operations are appended to.
    pub fn new(base_url: impl Into<ServerUrl>, credential: Credential) -> Self {
        Self(Core::new(base_url).credential(credential))
    }

    /// A client without a credential; for operations that need none.
    ///
    /// The document names no server. The base URL is the address that the paths of the operations are appended to.
    pub fn anonymous(base_url: impl Into<ServerUrl>) -> Self {
        Self(Core::new(base_url))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

settings! {
    Client
}
