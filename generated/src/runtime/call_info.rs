//! What results and errors tell of the call: how many attempts there were, what the server calls
//! the request, how long it asks to wait.

use super::error::{Error, TransportError};
use super::record::Record;
use super::response::Response;
use super::retry::retry_after;
use http::HeaderMap;
use std::time::Duration;

/// Headers in which servers say what they call a request, the most usual first.
const REQUEST_IDS: [&str; 4] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "correlation-id",
];

/// The first of those headers that is there.
fn request_id(headers: &HeaderMap) -> Option<&str> {
    let mut ids = REQUEST_IDS.iter().filter_map(|name| headers.get(*name));
    ids.find_map(|id| id.to_str().ok())
}

impl<T> Response<T> {
    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.record.attempts
    }

    /// The idempotency key that was sent, whether the caller gave it or the client made it.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.record.idempotency_key.as_deref()
    }

    /// What the server calls the request, for a question to its operators. It is in one of the
    /// usual headers, such as `X-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// How long the server asks to wait before the next request, by its header `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers, self.record.ended)
    }

    /// The body as it came; nothing if the body is a stream.
    pub fn raw(&self) -> &bytes::Bytes {
        &self.raw
    }
}

impl TransportError {
    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.record().attempts
    }

    /// The idempotency key that was sent, whether the caller gave it or the client made it.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.record().idempotency_key.as_deref()
    }
}

impl<E> Error<E> {
    fn record(&self) -> Option<&Record> {
        match self {
            Self::Transport(error) => Some(error.record()),
            Self::Invalid(_) => None,
            other => other.answer().map(|answer| &answer.record),
        }
    }

    /// How often the request was sent; 0 if it was refused before.
    ///
    /// A `DELETE` with 404 and more than one attempt may have been done by the first of them.
    pub fn attempts(&self) -> u32 {
        self.record().map_or(0, |record| record.attempts)
    }

    /// The idempotency key that was sent, whether the caller gave it or the client made it. A
    /// caller that repeats the call sends it again.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.record()?.idempotency_key.as_deref()
    }

    /// What the server calls the request, for a question to its operators. It is in one of the
    /// usual headers, such as `X-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers()?)
    }

    /// How long the server asks to wait before the next request, by its header `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers()?, self.record()?.ended)
    }
}
