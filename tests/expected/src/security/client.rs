// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation, RequestBuilder, Secret, Security};

/// A way to prove who is calling.
#[derive(Debug, Clone)] #[non_exhaustive]
pub enum Credential {
    /// `basic`: user name and password
    Basic {
        /// The user.
        user: String,
        /// The password.
        password: Secret,
    },
    /// `hawk`: `Authorization: hawk`
    Hawk(Secret),
    /// `key`: query parameter `api_key`
    ///
    /// From the console.
    Key(Secret),
    /// `key`: query parameter `api_key`
    ///
    /// From the console.
    ///
    /// `token`: header `X-Token`
    KeyAndToken {
        /// The key key.
        key_key: Secret,
        /// The token key.
        token_key: Secret,
    },
    /// `oauth`: bearer token
    Oauth(Secret),
}

impl Credential {
    /// Makes a [`Credential::Basic`].
    pub fn basic(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::Basic {
            user: user.into(),
            password: password.into(),
        }
    }

    /// Makes a [`Credential::Hawk`].
    pub fn hawk(value: impl Into<Secret>) -> Self {
        Self::Hawk(value.into())
    }

    /// Makes a [`Credential::Key`].
    pub fn key(key: impl Into<Secret>) -> Self {
        Self::Key(key.into())
    }

    /// Makes a [`Credential::KeyAndToken`].
    pub fn key_and_token(
        key_key: impl Into<Secret>,
        token_key: impl Into<Secret>,
    ) -> Self {
        Self::KeyAndToken {
            key_key: key_key.into(),
            token_key: token_key.into(),
        }
    }

    /// Makes a [`Credential::Oauth`].
    pub fn oauth(token: impl Into<Secret>) -> Self {
        Self::Oauth(token.into())
    }
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::Basic { .. } => &["basic"],
            Self::Hawk { .. } => &["hawk"],
            Self::Key { .. } => &["key"],
            Self::KeyAndToken { .. } => &["key", "token"],
            Self::Oauth { .. } => &["oauth"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::Basic { user, password } => {
                request.basic(user, password);
            }
            Self::Hawk(value) => {
                request.authorization("hawk", value);
            }
            Self::Key(key) => {
                request.secret_query("api_key", key);
            }
            Self::KeyAndToken { key_key, token_key } => {
                request.secret_query("api_key", key_key);
                request.secret_header("X-Token", token_key);
            }
            Self::Oauth(token) => {
                request.bearer(token);
            }
        }
    }
}

/// A client of Security.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client that proves who is calling.
    pub fn new(credential: Credential) -> Self {
        Self(Core::new("https://api.example.com").credential(credential))
    }

    /// A client without a credential; for operations that need none.
    pub fn anonymous() -> Self {
        Self(Core::new("https://api.example.com"))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

settings! {
    Client
}
