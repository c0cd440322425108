//! What carries a request to a server; the default is in `http.rs`.

use super::error::TransportError;
use super::response::Response;
use bytes::Bytes;
use http::{HeaderMap, Method};
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

/// A future that can be kept and sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries requests. Implement it to test without a network, or to use another HTTP client.
///
/// A transport must not follow redirects: the headers, the address and the body of a request can hold secrets that are meant for
/// its server alone. It must not show them in its errors either.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends a request once and reads the whole answer, keeping the request's limit. The client drops the future when the time of
    /// the attempt has run out.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;
}

/// A request that is ready to be sent.
#[derive(Clone)]
pub struct Request {
    method: Method,
    url: String,
    /// The URL without its secrets.
    shown: String,
    headers: HeaderMap,
    body: Option<Bytes>,
    timeout: Duration,
    limit: usize,
}

impl Request {
    pub(crate) fn new(
        method: Method,
        url: String,
        shown: String,
        headers: HeaderMap,
        body: Option<Bytes>,
        timeout: Duration,
        limit: usize,
    ) -> Self {
        Self {
            method,
            url,
            shown,
            headers,
            body,
            timeout,
            limit,
        }
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole URL. It can hold a secret: show [`Self::shown_url`] instead.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The URL with its secrets replaced.
    #[must_use]
    pub fn shown_url(&self) -> &str {
        &self.shown
    }

    /// The headers; those with a secret are marked as sensitive.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, if there is one.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// The same with another limit of time.
    pub(crate) fn within(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long this attempt may take. The client drops the attempt after that.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// How many bytes the body of the answer may have.
    #[must_use]
    pub fn response_limit(&self) -> usize {
        self.limit
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.shown)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field(
                "body",
                &format_args!("{} bytes", self.body.as_ref().map_or(0, Bytes::len)),
            )
            .finish_non_exhaustive()
    }
}
