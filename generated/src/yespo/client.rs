// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation, RequestBuilder, Secret, Security};

/// A way to prove who is calling.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Credential {
    /// `basicAuth`: user name and password
    ///
    /// Any user name (but not an empty one), and the API key of the account in the place of a password.
    BasicAuth {
        /// The user.
        user: String,
        /// The password.
        password: Secret,
    },
    /// `bearerAuth`: bearer token
    ///
    /// A token that `issueEventToken` returned, for events alone.
    BearerAuth(Secret),
}

impl Credential {
    /// Makes a [`Credential::BasicAuth`].
    pub fn basic_auth(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::BasicAuth {
            user: user.into(),
            password: password.into(),
        }
    }

    /// Makes a [`Credential::BearerAuth`].
    pub fn bearer_auth(token: impl Into<Secret>) -> Self {
        Self::BearerAuth(token.into())
    }
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::BasicAuth { .. } => &["basicAuth"],
            Self::BearerAuth { .. } => &["bearerAuth"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::BasicAuth { user, password } => {
                request.basic(user, password);
            }
            Self::BearerAuth(token) => {
                request.bearer(token);
            }
        }
    }
}

/// A client of Yespo API.
///
/// Servers that the document names, for [`Client::base_url`]; the first is the default:
/// - [`servers::YESPO`](super::servers::YESPO), `https://yespo.io`: Yespo
/// - [`servers::YESPO_API`](super::servers::YESPO_API), `https://api.yespo.io`: Yespo API
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client that proves who is calling.
    pub fn new(credential: Credential) -> Self {
        Self(Core::new("https://yespo.io").credential(credential))
    }

    /// A client without a credential; for operations that need none.
    pub fn anonymous() -> Self {
        Self(Core::new("https://yespo.io"))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

settings! {
    Client
}
