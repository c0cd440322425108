// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation, RequestBuilder, Secret, Security};

/// A way to prove who is calling.
#[derive(Debug, Clone)] #[non_exhaustive]
pub enum Credential {
    /// `A`: bearer token
    ///
    /// `B`: header `X-B`
    AAndBTogether {
        /// The a token.
        a_token: Secret,
        /// The b key.
        b_key: Secret,
    },
    /// `AAndB`: user name and password
    AAndB {
        /// The user.
        user: String,
        /// The password.
        password: Secret,
    },
    /// `alias`: bearer token
    Alias(Secret),
}

impl Credential {
    /// Makes a [`Credential::AAndBTogether`].
    pub fn a_and_b_together(
        a_token: impl Into<Secret>,
        b_key: impl Into<Secret>,
    ) -> Self {
        Self::AAndBTogether {
            a_token: a_token.into(),
            b_key: b_key.into(),
        }
    }

    /// Makes a [`Credential::AAndB`].
    pub fn a_and_b(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::AAndB {
            user: user.into(),
            password: password.into(),
        }
    }

    /// Makes a [`Credential::Alias`].
    pub fn alias(token: impl Into<Secret>) -> Self {
        Self::Alias(token.into())
    }
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::AAndBTogether { .. } => &["A", "B"],
            Self::AAndB { .. } => &["AAndB"],
            Self::Alias { .. } => &["alias"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::AAndBTogether { a_token, b_key } => {
                request.bearer(a_token);
                request.secret_header("X-B", b_key);
            }
            Self::AAndB { user, password } => {
                request.basic(user, password);
            }
            Self::Alias(token) => {
                request.bearer(token);
            }
        }
    }
}

/// A client of Things that are there twice.
///
/// Servers that the document names, for [`Client::base_url`]; the first is the default:
/// - [`servers::One`](super::servers::One), `https://a.example.com`: One
/// - [`servers::Two`](super::servers::Two), `https://a.example.com`: Two
/// - [`servers::TwoV`](super::servers::TwoV), `https://a.example.com`: Two
/// - [`servers::STRASSE`](super::servers::STRASSE), `https://street.example.com`: Straße
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client that proves who is calling.
    pub fn new(credential: Credential) -> Self {
        Self(Core::new("https://a.example.com").credential(credential))
    }

    /// A client without a credential; for operations that need none.
    pub fn anonymous() -> Self {
        Self(Core::new("https://a.example.com"))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

settings! {
    Client
}
