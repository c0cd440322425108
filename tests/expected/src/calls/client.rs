// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation, RequestBuilder, Secret, Security, ServerUrl};

/// A way to prove who is calling.
#[derive(Debug, Clone)] #[non_exhaustive]
pub enum Credential {
    /// `session`: cookie `sid`
    Session(Secret),
}

impl Credential {
    /// Makes a [`Credential::Session`].
    pub fn session(key: impl Into<Secret>) -> Self {
        Self::Session(key.into())
    }
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::Session { .. } => &["session"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::Session(key) => {
                request.secret_cookie("sid", key);
            }
        }
    }
}

/// A client of Calls.
///
/// The document names the server `/api/v2`, relative to an address that it does not give.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client that proves who is calling.
    ///
    /// The base URL is the address at which the document is published, or the origin of the server, such as `https://api.example.com`: the server `/api/v2` is resolved against it. To give the whole address of the server, call [`base_url`](Self::base_url).
    pub fn new(base_url: impl Into<ServerUrl>, credential: Credential) -> Self {
        Self(Core::relative(base_url, "/api/v2").credential(credential))
    }

    /// A client without a credential; for operations that need none.
    ///
    /// The base URL is the address at which the document is published, or the origin of the server, such as `https://api.example.com`: the server `/api/v2` is resolved against it. To give the whole address of the server, call [`base_url`](Self::base_url).
    pub fn anonymous(base_url: impl Into<ServerUrl>) -> Self {
        Self(Core::relative(base_url, "/api/v2"))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

settings! {
    Client
}
