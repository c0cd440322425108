// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation, RequestBuilder, Secret, Security};

/// A way to prove who is calling.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Credential {
    /// `APIKeyCookie`: cookie `X-API-KEY`
    ApiKeyCookie(Secret),
    /// `APIKeyHeader`: header `X-API-KEY`
    ApiKeyHeader(Secret),
    /// `APIKeyQuery`: query parameter `api_key`
    ApiKeyQuery(Secret),
    /// `HTTPBearer`: bearer token
    ///
    /// The token of the catalogue.
    HttpBearer(Secret),
}

impl Credential {
    /// Makes a [`Credential::ApiKeyCookie`].
    pub fn api_key_cookie(key: impl Into<Secret>) -> Self {
        Self::ApiKeyCookie(key.into())
    }

    /// Makes a [`Credential::ApiKeyHeader`].
    pub fn api_key_header(key: impl Into<Secret>) -> Self {
        Self::ApiKeyHeader(key.into())
    }

    /// Makes a [`Credential::ApiKeyQuery`].
    pub fn api_key_query(key: impl Into<Secret>) -> Self {
        Self::ApiKeyQuery(key.into())
    }

    /// Makes a [`Credential::HttpBearer`].
    pub fn http_bearer(token: impl Into<Secret>) -> Self {
        Self::HttpBearer(token.into())
    }
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::ApiKeyCookie { .. } => &["APIKeyCookie"],
            Self::ApiKeyHeader { .. } => &["APIKeyHeader"],
            Self::ApiKeyQuery { .. } => &["APIKeyQuery"],
            Self::HttpBearer { .. } => &["HTTPBearer"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::ApiKeyCookie(key) => {
                request.secret_cookie("X-API-KEY", key);
            }
            Self::ApiKeyHeader(key) => {
                request.secret_header("X-API-KEY", key);
            }
            Self::ApiKeyQuery(key) => {
                request.secret_query("api_key", key);
            }
            Self::HttpBearer(token) => {
                request.bearer(token);
            }
        }
    }
}

/// A client of Depict API.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client that proves who is calling.
    pub fn new(credential: Credential) -> Self {
        Self(Core::new("https://api.depict.ai").credential(credential))
    }

    /// A client without a credential; for operations that need none.
    pub fn anonymous() -> Self {
        Self(Core::new("https://api.depict.ai"))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

settings! {
    Client
}
