//! What carries a request to a server; the default is in `http.rs`.

use super::body_source::Payload;
use super::body_stream::BodyStream;
use super::error::TransportError;
use super::place::Place;
use super::response::Response;
use super::secrets::Secrets;
use super::send::{BoxFuture, MaybeSend};
use bytes::Bytes;
use http::{Extensions, HeaderMap, Method};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Carries requests. Implement it to test without a network, or to use another HTTP client.
///
/// A transport must not follow redirects: the headers, the address and the body of a request can
/// hold secrets that are meant for its server alone. It must not show them in its errors either.
pub trait Transport: MaybeSend + fmt::Debug {
    /// Sends a request once and reads the whole answer, keeping the request's limit. The client
    /// drops the future when the time of the attempt has run out.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;

    /// Sends a request once, whose body can be a stream ([`Request::open_body`]), and returns when
    /// the head of the answer has arrived, so that its body is read by the caller. The client calls
    /// this in place of [`send`](Self::send) if either body is a stream, and keeps all limits but
    /// that of each read, which a transport may know too ([`Request::read_timeout`]).
    ///
    /// A transport that does not implement it reads the body of the request into memory, sends it
    /// by [`send`](Self::send), reads the whole answer, within the limit of the request, and hands
    /// it over in one chunk. A transport around another one has to call this of the other.
    fn send_streaming(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let mut response = self.send(request.in_memory().await?).await?;
            let body = std::mem::take(&mut response.body);
            Ok(response.with_body(BodyStream::from(body)))
        })
    }
}

/// A request that is ready to be sent.
#[derive(Clone)]
pub struct Request {
    pub(crate) place: Place,
    pub(crate) url: String,
    /// The URL without its secrets; none if it has no secrets.
    pub(crate) shown: Option<String>,
    /// What must not be shown, should the server repeat it.
    pub(crate) secrets: Secrets,
    /// The header that the document uses for idempotency keys, besides those of the usual names;
    /// empty if there is none.
    #[cfg(feature = "cassette")]
    pub(crate) key_header: &'static str,
    /// Shared by the attempts of a call, until a transport changes those of its own.
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) body: Option<Payload>,
    pub(crate) extensions: Extensions,
    pub(crate) timeout: Duration,
    /// How long each read of the answer's body may take; `None` unless it is streamed.
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) limit: usize,
}

impl Request {
    /// The id of the operation in the document.
    #[must_use]
    pub fn operation_id(&self) -> &'static str {
        self.place.id
    }

    /// The path of the operation in the document, with `{name}` for each parameter: the route,
    /// without any value.
    #[must_use]
    pub fn route(&self) -> &'static str {
        self.place.path
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.place.method
    }

    /// The whole URL. It can hold a secret: show [`Self::shown_url`] instead.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The URL with its secrets replaced.
    #[must_use]
    pub fn shown_url(&self) -> &str {
        self.shown.as_deref().unwrap_or(&self.url)
    }

    /// The headers; those with a secret are marked as sensitive.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The headers, for a transport around another one that adds some, such as a signature. Mark
    /// those with a secret as sensitive.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        Arc::make_mut(&mut self.headers)
    }

    /// What the caller has given to `extension` of the call.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    /// The same, for a transport around another one that leaves something for it.
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        &mut self.extensions
    }

    /// The body, if there is one and it is in memory. In [`Transport::send`] every body is.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()?.bytes()
    }

    /// The body as a stream, for this attempt; `None` if there is none. Its length is sent if it is
    /// known ([`BodyStream::length`]).
    ///
    /// # Errors
    /// If the body cannot be opened. A transport returns this error.
    pub fn open_body(&self) -> BoxFuture<'static, Result<Option<BodyStream>, TransportError>> {
        let body = self.body.clone();
        Box::pin(async {
            match body {
                Some(body) => body.open().await.map(Some),
                None => Ok(None),
            }
        })
    }

    /// Whether the body is a stream.
    #[must_use]
    pub fn has_streamed_body(&self) -> bool {
        matches!(self.body, Some(Payload::Source(_)))
    }

    /// The same with its body in memory.
    pub(crate) async fn in_memory(mut self) -> Result<Self, TransportError> {
        if self.has_streamed_body()
            && let Some(body) = self.open_body().await?
        {
            self.body = Some(Payload::Bytes(body.collect(usize::MAX).await?));
        }
        Ok(self)
    }

    /// The same with another limit of time.
    pub(crate) fn within(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long this attempt may take, or the head of its answer if that is streamed. If the body
    /// of the request is a stream, it is how long the attempt may take after bytes were last taken
    /// from it. The client drops the attempt after that.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// How long the server may send nothing amid the body of the answer, if the body is streamed;
    /// `None` if it is read as a whole.
    #[must_use]
    pub fn read_timeout(&self) -> Option<Duration> {
        self.read_timeout
    }

    /// How many bytes the body of the answer may have, where it is kept in memory.
    #[must_use]
    pub fn response_limit(&self) -> usize {
        self.limit
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.place.method)
            .field("url", &self.shown_url())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
