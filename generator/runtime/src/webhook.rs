//! Reads what an API sends by itself: the payloads of webhooks and callbacks.
//!
//! In: the headers and the body of a request that a server has received. Out: a payload. Absent:
//! receiving requests, and checking signatures (`webhook_signature.rs`).

use super::media_type::MediaType;
use super::shown;
use super::wire::{Wire, WireError};
use http::{HeaderMap, header};
use std::error::Error as StdError;
use std::fmt;

/// A type of an API that a webhook or a callback can send. Every type that is read from JSON is
/// one.
///
/// ```ignore
/// let event = OrderPaid::parse(&headers, &body)?;
/// ```
pub trait WebhookPayload: Sized {
    /// Reads the payload of a request, without checking who has sent it. A server that gives its
    /// URL to nobody but the API still takes requests from anybody who guesses it: check the
    /// signature first, if there is one.
    ///
    /// # Errors
    /// If the body is not JSON, or does not fit the document.
    fn parse(headers: &HeaderMap, body: &[u8]) -> Result<Self, WebhookError>;
}

impl<T: Wire> WebhookPayload for T {
    fn parse(headers: &HeaderMap, body: &[u8]) -> Result<Self, WebhookError> {
        let text = |name| {
            headers
                .get(name)
                .map(|value| value.to_str().unwrap_or_default())
        };
        let shown = |text: &str| shown::cut(&shown::escape(text));
        if let Some(media) = text(header::CONTENT_TYPE)
            && !MediaType::read(media).is_json()
        {
            let message = format!("the content type is {}, and not JSON", shown(media));
            return Err(WebhookError::Payload(WireError::new(message)));
        }
        if let Some(coding) = text(header::CONTENT_ENCODING)
            && !coding.eq_ignore_ascii_case("identity")
        {
            let message = format!("the body is encoded as {}", shown(coding));
            return Err(WebhookError::Payload(WireError::new(message)));
        }
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        let mut value = T::placeholder();
        match super::wire::decode(body, value.target()) {
            Ok(()) => Ok(value),
            // The message and its path can quote a payload of any length.
            Err((error, _)) => Err(WebhookError::Payload(error.map(shown))),
        }
    }
}

/// Why the request of a webhook is not accepted.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// The secret is empty, or is not base64.
    Secret,
    /// A header of the signature is missing, is there more than once, or cannot be read. This is
    /// its name.
    Header(String),
    /// The request was signed too long ago, or in the future.
    Timestamp,
    /// The time of day is not known, so that the age of a request is not known either.
    Clock,
    /// No signature is one of the request under any of the secrets.
    Signature,
    /// The payload does not fit the document.
    Payload(WireError),
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secret => f.write_str("the secret of the webhook is not base64, or is empty"),
            Self::Header(name) => write!(
                f,
                "the header {name} of the webhook is missing, is there more than once, or cannot be read"
            ),
            Self::Timestamp => f.write_str("the webhook was signed too long ago, or in the future"),
            Self::Clock => f.write_str("the time of day is not known"),
            Self::Signature => f.write_str("the webhook has no valid signature"),
            Self::Payload(error) => {
                write!(
                    f,
                    "the payload of the webhook does not fit the document: {error}"
                )
            }
        }
    }
}

impl StdError for WebhookError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Payload(error) => Some(error),
            _ => None,
        }
    }
}
