//! The default transport: reqwest.
//!
//! Redirects are never followed. A status that a document lists, 302 and 303 included, must reach
//! the caller, a followed POST would silently become a GET, and a credential must not travel to an
//! address that an answer names. reqwest takes `Authorization` and cookies away when a redirect
//! leads to another host, but keys in other headers, and bodies, go along.
//!
//! Where requests are sent by `fetch`, and without the feature `reqwest`, this file is replaced by
//! `no_http.rs`.
//!
//! reqwest decodes the content codings that the features `gzip`, `brotli`, `zstd` and `deflate`
//! turn on, and asks for them. What is counted against the limit is what they decode to.

use super::body_stream::{BodyStream, Chunks};
use super::error::{TimeLimit, TransportError, TransportErrorKind};
use super::http_body_stream;
use super::limits::CONNECT;
use super::message::{expects_body, refuses_codings};
use super::response::Response;
use super::send::BoxFuture;
use super::transport::{Request, Transport};
use http::HeaderValue;
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, Url};
use std::error::Error;
use std::fmt;
use std::mem;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// Sends requests over the network. It needs a Tokio runtime, and follows no redirects.
///
/// On `wasm32-unknown-unknown` it refuses every request, and a client needs `FetchTransport`, of
/// the feature `fetch`, or a transport of its own: there the `fetch` that reqwest calls follows
/// redirects by itself, also to other origins, and reqwest cannot stop it. Of a redirected request
/// `fetch` takes only `Authorization` away; keys in other headers go along, and with 307 and 308
/// the body too.
pub struct HttpTransport {
    /// What the client is built of when it is first used.
    builder: Mutex<Option<ClientBuilder>>,
    client: OnceLock<Result<Client, String>>,
    /// How long making a connection may take, if this transport knows it.
    connect_timeout: Option<Duration>,
}

impl HttpTransport {
    /// A transport with its own connections, opened when they are needed.
    #[must_use]
    pub fn new() -> Self {
        Self::with_builder(Client::builder()).connect_timeout(CONNECT)
    }

    /// How long making a connection may take, including the lookup of the host and TLS. It counts
    /// towards the time of the attempt. A transport from [`new`](Self::new) has 10 seconds unless
    /// this is called.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        let builder = self
            .builder
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        *builder = builder
            .take()
            .map(|builder| builder.connect_timeout(timeout));
        self
    }

    /// The same with settings of reqwest: a proxy, other root certificates, a client certificate,
    /// timeouts, and so on.
    ///
    /// Its redirect policy is replaced by one that follows none, since a followed redirect could
    /// carry keys and bodies to another host. It is a builder and not a client because the policy
    /// of a client cannot be changed. If reqwest refuses the settings, every call fails with its
    /// reason, before anything is sent. Making a connection has no limit but that of the attempt,
    /// unless the builder or [`connect_timeout`](Self::connect_timeout) sets one.
    #[must_use]
    pub fn with_builder(builder: ClientBuilder) -> Self {
        Self {
            builder: Mutex::new(Some(builder)),
            client: OnceLock::new(),
            connect_timeout: None,
        }
    }

    fn client(&self) -> Result<&Client, TransportError> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(unsent("there is no Tokio runtime to send with"));
        }
        let client = self.client.get_or_init(|| {
            let mut builder = self.builder.lock().unwrap_or_else(PoisonError::into_inner);
            build(builder.take().unwrap_or_default())
        });
        client.as_ref().map_err(|error| unsent(error.clone()))
    }

    /// Says what a failure to send means.
    fn classify_sending(&self, error: reqwest::Error) -> TransportError {
        if let Some(failure) = body_failure(&error) {
            return failure.because(error.without_url());
        }
        let is_late = error.is_connect() && error.is_timeout();
        let error = classify(error);
        match self.connect_timeout.filter(|_| is_late) {
            Some(limit) => error.ran_out((TimeLimit::Connect, limit)),
            None => error,
        }
    }

    /// Sends a request and reads its answer as a whole.
    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let mut answer = self.start(&request).await?;
        let headers = mem::take(answer.headers_mut());
        // Not by a stream of the answer, which is several boxes around it.
        let mut chunks = Chunks::begin(answer.content_length(), request.response_limit())?;
        while let Some(chunk) = answer.chunk().await.map_err(classify)? {
            chunks.add(chunk)?;
        }
        let mut response = Response::new(answer.status(), chunks.finish());
        response.headers = headers;
        Ok(response)
    }

    /// Sends a request and returns the head of its answer, with a body that is still to come.
    async fn exchange_streaming(
        &self,
        request: Request,
    ) -> Result<Response<BodyStream>, TransportError> {
        let mut answer = self.start(&request).await?;
        let headers = mem::take(answer.headers_mut());
        let status = answer.status();
        let body = http_body_stream::stream(reqwest::Body::from(answer), classify);
        let mut response = Response::streamed(status, body);
        response.headers = headers;
        Ok(response)
    }

    /// Sends a request and waits for the head of its answer. The client keeps the limit of time:
    /// one of reqwest besides would cost a timer and several allocations.
    async fn start(&self, request: &Request) -> Result<reqwest::Response, TransportError> {
        let client = self.client()?;
        let url = Url::parse(request.url()).map_err(unsent)?;
        let mut sending = reqwest::Request::new(request.method().clone(), url);
        // A builder would put them into a map of its own, one by one.
        *sending.headers_mut() = request.headers().clone();
        if refuses_codings(request.headers()) {
            let identity = HeaderValue::from_static("identity");
            sending.headers_mut().insert(ACCEPT_ENCODING, identity);
        }
        let body = match request.body() {
            Some(body) => Some(body.clone().into()),
            None if request.has_streamed_body() => stream(request).await?,
            None => None,
        };
        match body {
            Some(body) if body.as_bytes() != Some(b"") => *sending.body_mut() = Some(body),
            // hyper announces no body that is empty.
            _ if expects_body(request.method()) => {
                let none = HeaderValue::from(0);
                sending.headers_mut().insert(CONTENT_LENGTH, none);
            }
            _ => {}
        }
        let sent = client.execute(sending).await;
        sent.map_err(|error| self.classify_sending(error))
    }
}

impl Default for HttpTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for HttpTransport {
    /// Does not show the client: its default headers, or the address of its proxy, can hold
    /// secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport").finish_non_exhaustive()
    }
}

/// A client that follows no redirects, whatever its builder says.
fn build(builder: ClientBuilder) -> Result<Client, String> {
    let client = builder.redirect(Policy::none()).build();
    client.map_err(|error| {
        let mut cause: &dyn Error = &error;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        cause.to_string()
    })
}

/// The body of a request that is a stream, as reqwest takes it.
async fn stream(request: &Request) -> Result<Option<reqwest::Body>, TransportError> {
    let body = request.open_body().await?;
    Ok(body
        .filter(|body| body.length() != Some(0))
        .map(reqwest::Body::wrap))
}

/// The failure to read the body of a request, if that is why sending it failed.
fn body_failure(error: &reqwest::Error) -> Option<TransportError> {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if let Some(failure) = inner.downcast_ref::<TransportError>() {
            return Some(failure.repeated());
        }
        cause = inner.source();
    }
    None
}

/// A failure before anything was sent.
fn unsent(message: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Other)
        .unsent()
        .because(message)
}

/// Says what a failure of reqwest means. Its URL is taken away, because it can hold a secret.
fn classify(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_body() || error.is_decode() {
        TransportErrorKind::Body
    } else {
        TransportErrorKind::Other
    };
    let failure = TransportError::new(kind);
    let failure = if error.is_builder() {
        failure.unsent()
    } else if kind == TransportErrorKind::Timeout {
        // The client drops what takes too long, so that only a setting of the builder is left.
        failure.of_settings()
    } else {
        failure
    };
    failure.because(error.without_url())
}

impl Transport for HttpTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }

    fn send_streaming(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        Box::pin(self.exchange_streaming(request))
    }
}
