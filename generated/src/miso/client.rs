// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation, RequestBuilder, Secret, Security};

/// A way to prove who is calling.
#[derive(Debug, Clone)] #[non_exhaustive]
pub enum Credential {
    /// `PublishableApiKey`: query parameter `api_key`
    ///
    /// The publishable key, as a query parameter. It may be shown to browsers, and reads for one user only: the request needs `user_hash` beside `user_id` or `anonymous_id`.
    PublishableApiKey(Secret),
    /// `PublishableApiKeyHeader`: header `X-API-KEY`
    ///
    /// The publishable key, as a header, which keeps it out of URLs and access logs. As in the query, the request needs `user_hash`.
    PublishableApiKeyHeader(Secret),
    /// `SecretApiKey`: query parameter `api_key`
    ///
    /// The secret key, as a query parameter. For servers only; it may do everything.
    SecretApiKey(Secret),
    /// `SecretApiKeyHeader`: header `X-API-KEY`
    ///
    /// The secret key, as a header, which keeps it out of URLs and access logs. For servers only.
    SecretApiKeyHeader(Secret),
}

impl Credential {
    /// Makes a [`Credential::PublishableApiKey`].
    pub fn publishable_api_key(key: impl Into<Secret>) -> Self {
        Self::PublishableApiKey(key.into())
    }

    /// Makes a [`Credential::PublishableApiKeyHeader`].
    pub fn publishable_api_key_header(key: impl Into<Secret>) -> Self {
        Self::PublishableApiKeyHeader(key.into())
    }

    /// Makes a [`Credential::SecretApiKey`].
    pub fn secret_api_key(key: impl Into<Secret>) -> Self {
        Self::SecretApiKey(key.into())
    }

    /// Makes a [`Credential::SecretApiKeyHeader`].
    pub fn secret_api_key_header(key: impl Into<Secret>) -> Self {
        Self::SecretApiKeyHeader(key.into())
    }
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::PublishableApiKey { .. } => &["PublishableApiKey"],
            Self::PublishableApiKeyHeader { .. } => &["PublishableApiKeyHeader"],
            Self::SecretApiKey { .. } => &["SecretApiKey"],
            Self::SecretApiKeyHeader { .. } => &["SecretApiKeyHeader"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::PublishableApiKey(key) => {
                request.secret_query("api_key", key);
            }
            Self::PublishableApiKeyHeader(key) => {
                request.secret_header("X-API-KEY", key);
            }
            Self::SecretApiKey(key) => {
                request.secret_query("api_key", key);
            }
            Self::SecretApiKeyHeader(key) => {
                request.secret_header("X-API-KEY", key);
            }
        }
    }
}

/// A client of Miso recommendation API.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client that proves who is calling.
    pub fn new(credential: Credential) -> Self {
        Self(Core::new("https://api.askmiso.com").credential(credential))
    }

    /// A client without a credential; for operations that need none.
    pub fn anonymous() -> Self {
        Self(Core::new("https://api.askmiso.com"))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

settings! {
    Client
}
