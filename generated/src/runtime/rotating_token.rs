//! A token that the server replaces: its responses have the next one in a header.

use super::secret::Secret;
use super::send::BoxFuture;
use super::token::{AccessToken, TokenError, TokenProvider, TokenRequest};
use http::{HeaderMap, HeaderName};
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, PoisonError};

/// Begins with a token, and goes on with those that come in a header of responses.
///
/// ```ignore
/// let provider = RotatingToken::new("X-Next-Token", first);
/// let client = Client::new(DynamicCredential::new(Credential::Session, provider));
/// ```
///
/// If a token is good for one request, calls have to follow each other: two at the same time are
/// sent with the same token.
pub struct RotatingToken {
    header: String,
    last: Mutex<Secret>,
}

impl RotatingToken {
    /// Begins with `first`, and reads the next tokens from `header`.
    pub fn new(header: impl Into<String>, first: impl Into<Secret>) -> Self {
        Self {
            header: header.into(),
            last: Mutex::new(first.into()),
        }
    }
}

impl TokenProvider for RotatingToken {
    fn token(&self, _: TokenRequest) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        // Without this the first token would be sent for ever.
        let token = match HeaderName::from_bytes(self.header.as_bytes()) {
            Ok(_) => {
                let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
                Ok(AccessToken::new(last.clone()))
            }
            Err(_) => Err(TokenError::new(format!(
                "{:?} is not a name that a header can have",
                self.header
            ))),
        };
        Box::pin(ready(token))
    }

    fn rotated(&self, headers: &HeaderMap) -> Option<AccessToken> {
        let next = headers.get(self.header.as_str())?.to_str().ok()?;
        let next = Secret::from(Some(next).filter(|next| !next.is_empty())?);
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = next.clone();
        Some(AccessToken::new(next))
    }
}

impl fmt::Debug for RotatingToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RotatingToken")
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}
