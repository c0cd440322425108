//! A response, before or after its body is decoded.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// A response with a decoded body, or with the bytes that came.
///
/// A [`Transport`](super::Transport) returns a `Response` with the bytes of its body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response<T = Bytes> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: T,
}

impl Response {
    /// A response without headers.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }
}
