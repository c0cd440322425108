// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation, RequestBuilder, Secret, Security};

/// A way to prove who is calling.
#[derive(Debug, Clone)] #[non_exhaustive]
pub enum Credential {
    /// `key`: header `X-Key`
    ///
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    ///
    /// ``token`\u{202e}``: bearer token
    ///
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    ///
    /// Format of the token: `` ` ``
    KeyAndToken {
        /// The key key.
        key_key: Secret,
        /// The token token.
        token_token: Secret,
    },
}

impl Credential {
    /// Makes a [`Credential::KeyAndToken`].
    pub fn key_and_token(
        key_key: impl Into<Secret>,
        token_token: impl Into<Secret>,
    ) -> Self {
        Self::KeyAndToken {
            key_key: key_key.into(),
            token_token: token_token.into(),
        }
    }
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::KeyAndToken { .. } => &["key", "token`\u{202e}"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::KeyAndToken { key_key, token_token } => {
                request.secret_header("X-Key", key_key);
                request.bearer(token_token);
            }
        }
    }
}

/// A client of \# Comments \`\`\`.
///
/// Servers that the document names, for [`Client::base_url`]; the first is the default:
/// - [`servers::API_EXAMPLE_COM`](super::servers::API_EXAMPLE_COM), `https://api.example.com`: ``` x ``` compile_error!("by a document"); ```
/// - [`servers::ExampleCom`](super::servers::ExampleCom), `https://a.example.com`: \- \~\~\~ compile\_error\!\("by a document"\);
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
