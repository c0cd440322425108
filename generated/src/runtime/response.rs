//! A response, before or after its body is decoded.

use super::body_stream::BodyStream;
use super::error::TransportError;
use super::received_response::ReceivedResponse;
use super::record::Record;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// A response with a decoded body, or with the bytes that came.
///
/// A [`Transport`](super::Transport) returns a `Response` with the bytes of its body, or with a
/// [`BodyStream`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T = Bytes> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: T,
    pub(crate) raw: Bytes,
    pub(crate) record: Record,
}

impl Response {
    /// A response without headers.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        Self {
            status,
            headers: HeaderMap::new(),
            raw: body.clone(),
            body,
            record: Record::default(),
        }
    }
}

impl Response<BodyStream> {
    /// A response without headers, whose body is read by whoever gets it.
    pub fn streamed(status: StatusCode, body: impl Into<BodyStream>) -> Self {
        Response::new(status, Bytes::new()).with_body(body.into())
    }

    /// The same with its body in memory, which has at most `limit` bytes.
    ///
    /// A transport that streams implements [`Transport::send`](super::Transport::send) by it, with
    /// [`Request::response_limit`](super::Request::response_limit).
    ///
    /// # Errors
    /// If the body has more bytes than the limit, or cannot be read.
    pub async fn collect(mut self, limit: usize) -> Result<Response, TransportError> {
        let body = std::mem::take(&mut self.body).collect(limit).await?;
        Ok(self.with_body(body))
    }
}

impl<B: Into<Bytes>> From<http::Response<B>> for Response {
    /// A response of a client or a middleware that speaks in the words of the crate `http`.
    fn from(response: http::Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        let mut response = Self::new(parts.status, body);
        response.headers = parts.headers;
        response
    }
}

impl<T> Response<T> {
    /// The same response with another body.
    pub(crate) fn with_body<U>(self, body: U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            body,
            raw: self.raw,
            record: self.record,
        }
    }

    /// A received response with its decoded body.
    pub(crate) fn decoded(received: ReceivedResponse, body: T) -> Self {
        Self {
            status: received.status,
            headers: received.headers,
            body,
            raw: received.raw,
            record: received.record,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Shows the names of the headers: their values can be secrets, such as cookies.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.body)
            .field("attempts", &self.record.attempts)
            .finish()
    }
}
