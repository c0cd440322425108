//! The transport for blocking calls: ureq.
//!
//! It needs no asynchronous runtime. What holds for `http.rs` holds here too: no redirect is
//! followed, and what is counted against the limit of a body is what it decodes to. With the
//! feature `gzip` ureq decodes that coding and asks for it. Its brotli is left out: it would bring
//! a second version of the same decoder into crates that have reqwest.

use super::body_reader::BodyReader;
use super::body_stream::BodyStream;
use super::error::{TimeLimit, TransportError, TransportErrorKind};
use super::limits::CONNECT;
use super::message::{expects_body, refuses_codings};
use super::response::Response;
use super::send::BoxFuture;
use super::transport::{Request, Transport};
use super::ureq_proxy::Proxies;
use ::ureq::config::ConfigBuilder;
use ::ureq::typestate::AgentScope;
use ::ureq::{Agent, AsSendBody, Body, Error, SendBody, Timeout};
use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH};
use http::{HeaderValue, Method, StatusCode};
use std::fmt;
use std::io::{self, ErrorKind, Read};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::task::Poll;
use std::time::Duration;

/// How the standard library begins the message about a host that was not found. Such an error has
/// no kind of its own.
const LOOKUP_FAILED: &str = "failed to lookup address";

/// What Windows says of such a host: `WSAHOST_NOT_FOUND` to `WSANO_DATA`, from the list of error
/// codes of Windows Sockets. Other systems have no codes that are so large: those of Linux are
/// below 4,096.
const LOOKUP_CODES: std::ops::RangeInclusive<i32> = 11_001..=11_004;

/// How many bytes of a streamed body are read at a time, at most: as many as a record of TLS has
/// (RFC 8446, section 5.1). Each read takes memory of this size, however little it brings, so with
/// ten times as much each event of a stream would take 160 KiB while it is kept. With a tenth, a
/// body of 100 MB would be 60,000 chunks and not 6,000.
const CHUNK: usize = 16 << 10;

/// Sends requests over the network and blocks the thread meanwhile. It needs no asynchronous
/// runtime, and follows no redirects.
///
/// It is meant for `send_blocking` of a call. If a call with this transport is awaited, it blocks
/// the thread of the executor.
///
/// The chunks of a streamed body are read when they are asked for, which blocks as well. The limit
/// of a read holds for those of the head, too.
///
/// `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` name proxies, as for
/// [`HttpTransport`](super::HttpTransport), but for networks such as `10.0.0.0/8` in `NO_PROXY`,
/// which ureq does not know. If another crate of the program turns on the feature
/// `cookies` of ureq, each transport keeps cookies and sends them again.
pub struct UreqTransport {
    /// What the agent is built of when it is first used.
    builder: Mutex<Option<ConfigBuilder<AgentScope>>>,
    agent: OnceLock<Agent>,
    /// The proxies that the environment names; `None` if the settings decide.
    proxies: Option<Proxies>,
}

impl UreqTransport {
    /// A transport with its own connections, opened when they are needed.
    #[must_use]
    pub fn new() -> Self {
        let proxies = Proxies::of_environment();
        let settings = Self::settings().proxy(proxies.https().cloned());
        Self {
            proxies: Some(proxies),
            ..Self::with_builder(settings)
        }
    }

    /// The settings of [`new`](Self::new), for [`with_builder`](Self::with_builder): 10 seconds for
    /// looking up the host and 10 for making a connection, and the certificates that the system
    /// trusts.
    #[must_use]
    pub fn settings() -> ConfigBuilder<AgentScope> {
        with_tls(Agent::config_builder())
            .timeout_resolve(Some(CONNECT))
            .timeout_connect(Some(CONNECT))
    }

    /// The same with settings of ureq: a proxy, root certificates, a client certificate, the limit
    /// for making a connection, and so on. Unless they name a proxy, it is the one that ureq finds
    /// in the environment.
    ///
    /// Its settings for redirects, for statuses that are errors, and for the time of a whole call
    /// are replaced.
    #[must_use]
    pub fn with_builder(builder: ConfigBuilder<AgentScope>) -> Self {
        Self {
            builder: Mutex::new(Some(builder)),
            agent: OnceLock::new(),
            proxies: None,
        }
    }

    /// The agent, whose usual limit of time is that of the first request.
    fn agent(&self, timeout: Duration) -> &Agent {
        self.agent.get_or_init(|| {
            let mut builder = self.builder.lock().unwrap_or_else(PoisonError::into_inner);
            let settings = builder.take().unwrap_or_else(Self::settings);
            let settings = settings
                .max_redirects(0)
                .max_redirects_will_error(false)
                .http_status_as_error(false)
                .timeout_global(Some(timeout));
            Agent::new_with_config(settings.build())
        })
    }

    async fn exchange(&self, request: &Request) -> Result<Response, TransportError> {
        let limit = request.response_limit();
        let (parts, body) = self.start(request).await?.into_parts();
        let bytes = match has_body(request.method(), parts.status) {
            true => receive(body, limit)?,
            false => Bytes::new(),
        };
        let mut response = Response::new(parts.status, bytes);
        response.headers = parts.headers;
        Ok(response)
    }

    async fn exchange_streaming(
        &self,
        request: &Request,
    ) -> Result<Response<BodyStream>, TransportError> {
        let (parts, body) = self.start(request).await?.into_parts();
        let body = match has_body(request.method(), parts.status) {
            true => stream(body),
            false => BodyStream::default(),
        };
        let mut response = Response::streamed(parts.status, body);
        response.headers = parts.headers;
        Ok(response)
    }

    /// Sends a request and waits for the head of its answer.
    async fn start(&self, request: &Request) -> Result<http::Response<Body>, TransportError> {
        let body = request.open_body().await?.unwrap_or_default();
        let mut body = OutgoingBody::new(body);
        let sent = self.transmit(request, &mut body);
        sent.map_err(|error| self.classify_sending(error, &body, request))
    }

    fn transmit(
        &self,
        request: &Request,
        body: &mut OutgoingBody,
    ) -> Result<http::Response<Body>, Error> {
        let mut message = http::Request::builder()
            .method(request.method())
            .uri(request.url())
            .body(())?;
        *message.headers_mut() = request.headers().clone();
        if refuses_codings(request.headers()) {
            let identity = HeaderValue::from_static("identity");
            message.headers_mut().insert(ACCEPT_ENCODING, identity);
        }
        // A body of which the length is not known is sent in chunks.
        if let Some(length) = body.length
            && (length > 0 || expects_body(request.method()))
        {
            let length = HeaderValue::from(length);
            message.headers_mut().insert(CONTENT_LENGTH, length);
        }
        if body.length == Some(0) {
            self.run(message, request)
        } else {
            let message = message.map(|()| SendBody::from_reader(body));
            self.run(message, request)
        }
    }

    /// Sends a message with the proxy and the limit of a request.
    fn run(
        &self,
        message: http::Request<impl AsSendBody>,
        request: &Request,
    ) -> Result<http::Response<Body>, Error> {
        let timeout = request.timeout();
        let agent = self.agent(timeout);
        let usual = agent.config();
        let proxy = match &self.proxies {
            Some(proxies) => proxies.for_url(request.url()),
            None => usual.proxy(),
        };
        // ureq reads the certificates of the system once for the settings of an agent, and anew for
        // each connection of a request with settings of its own, unless the agent has read them.
        let is_streamed = request.read_timeout().is_some() || request.has_streamed_body();
        if usual.timeouts().global == Some(timeout) && usual.proxy() == proxy && !is_streamed {
            return agent.run(message);
        }
        let message = agent.configure_request(message).proxy(proxy.cloned());
        let message = if is_streamed {
            // The global limit would be one of the whole bodies, too.
            let message = message
                .timeout_global(None)
                .timeout_recv_response(Some(timeout));
            let message = match request.has_streamed_body() {
                true => message.timeout_per_write(Some(timeout)),
                false => message
                    .timeout_send_request(Some(timeout))
                    .timeout_send_body(Some(timeout)),
            };
            match request.read_timeout() {
                Some(read) => message.timeout_per_read(Some(read)),
                None => message.timeout_recv_body(Some(timeout)),
            }
        } else {
            message.timeout_global(Some(timeout))
        };
        agent.run(message.build())
    }

    /// Says what a failure to send means.
    fn classify_sending(
        &self,
        error: Error,
        body: &OutgoingBody,
        request: &Request,
    ) -> TransportError {
        if let Error::Io(cause) = &error
            && let Some(cause) = cause.get_ref()
            && let Some(failure) = cause.downcast_ref::<TransportError>()
        {
            return failure.repeated().because(error);
        }
        let connect = |error| TransportError::new(TransportErrorKind::Connect).because(error);
        let other = TransportError::new(TransportErrorKind::Other);
        match error {
            Error::Timeout(Timeout::Resolve | Timeout::Connect) => {
                let failure = connect(error);
                let agent = self.agent.get();
                match agent.and_then(|agent| agent.config().timeouts().connect) {
                    Some(limit) => failure.ran_out((TimeLimit::Connect, limit)),
                    None => failure,
                }
            }
            Error::Timeout(_) => TransportError::new(TransportErrorKind::Timeout).because(error),
            Error::Io(cause)
                if body.is_unread()
                    || is_connecting(&cause)
                    || request.method().is_safe() && is_likely_connecting(&cause) =>
            {
                TransportError::new(TransportErrorKind::Connect).because(cause)
            }
            Error::Io(cause) => other.because(cause),
            Error::HostNotFound
            | Error::ConnectionFailed
            | Error::ConnectProxyFailed(_)
            | Error::Tls(_) => connect(error),
            Error::Http(_)
            | Error::BadUri(_)
            | Error::InvalidProxyUrl
            | Error::RequireHttpsOnly(_)
            | Error::TlsRequired => other.unsent().because(error),
            error if is_of_tls(&error) => connect(error),
            error => other.because(error),
        }
    }
}

impl Default for UreqTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for UreqTransport {
    /// Does not show the agent: the address of its proxy can hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UreqTransport").finish_non_exhaustive()
    }
}

impl Transport for UreqTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        // All of it happens at the first poll, so that a call that is never polled sends nothing.
        Box::pin(async move { self.exchange(&request).await })
    }

    fn send_streaming(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        Box::pin(async move { self.exchange_streaming(&request).await })
    }
}

/// The body of a request, and whether any of it was asked for. ureq reads a body when there is a
/// connection and the headers are sent.
struct OutgoingBody {
    reader: BodyReader,
    /// The length, if it is known.
    length: Option<u64>,
    is_read: bool,
}

impl OutgoingBody {
    fn new(body: BodyStream) -> Self {
        Self {
            length: body.length(),
            reader: body.into_reader(),
            is_read: false,
        }
    }

    /// Whether there is a body of which nothing was sent, so that the server cannot have processed
    /// the request. Without a body nobody knows whether the headers were sent.
    fn is_unread(&self) -> bool {
        self.length != Some(0) && !self.is_read
    }
}

impl Read for OutgoingBody {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.is_read = true;
        self.reader.read(buffer)
    }
}

/// Trusts the certificates that the system trusts, as reqwest does.
#[cfg(any(feature = "native-tls", feature = "rustls"))]
fn with_tls(builder: ConfigBuilder<AgentScope>) -> ConfigBuilder<AgentScope> {
    use ::ureq::tls::{RootCerts, TlsConfig, TlsProvider};
    let provider = if cfg!(feature = "rustls") {
        TlsProvider::Rustls
    } else {
        TlsProvider::NativeTls
    };
    let settings = TlsConfig::builder()
        .provider(provider)
        .root_certs(RootCerts::PlatformVerifier);
    builder.tls_config(settings.build())
}

#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
fn with_tls(builder: ConfigBuilder<AgentScope>) -> ConfigBuilder<AgentScope> {
    builder
}

/// Whether TLS could not be agreed on.
fn is_of_tls(error: &Error) -> bool {
    match error {
        #[cfg(feature = "rustls")]
        Error::Rustls(_) => true,
        #[cfg(feature = "native-tls")]
        Error::NativeTls(_) => true,
        _ => false,
    }
}

/// Whether an error arises while a connection is made, but can arise later too: a network that
/// fails, or what rustls refuses, which is a certificate mostly. It is taken for the former only
/// where nothing can be done twice.
fn is_likely_connecting(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::HostUnreachable
            | ErrorKind::InvalidData
            | ErrorKind::NetworkDown
            | ErrorKind::NetworkUnreachable
    )
}

/// Whether an error arises while a connection is made, and not later.
fn is_connecting(error: &io::Error) -> bool {
    match error.kind() {
        ErrorKind::AddrNotAvailable | ErrorKind::ConnectionRefused => true,
        _ => match error.raw_os_error() {
            Some(code) => LOOKUP_CODES.contains(&code),
            None => error.to_string().starts_with(LOOKUP_FAILED),
        },
    }
}

/// Whether the response to a request of this method has a body (RFC 9112, section 6.3). ureq takes
/// it for one that is cut short if its headers name a content coding.
fn has_body(method: &Method, status: StatusCode) -> bool {
    *method != Method::HEAD && !matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED)
}

/// Reads a body and stops at the limit.
fn receive(body: Body, limit: usize) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::new(TransportErrorKind::TooLarge { limit });
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    if body.content_length().is_some_and(|length| length > most) {
        return Err(too_large());
    }
    match body.into_with_config().limit(most).read_to_vec() {
        Ok(bytes) => Ok(bytes.into()),
        Err(Error::BodyExceedsLimit(_)) => Err(too_large()),
        Err(error) => Err(classify_reading(error)),
    }
}

/// Hands a body over chunk by chunk. Each chunk is read when it is asked for, which blocks.
fn stream(body: Body) -> BodyStream {
    let length = body.content_length();
    // The decoder of gzip reads its header when it is made. That would wait for the first bytes of
    // the body while a caller waits for the head of the answer.
    let mut unread = Some(body);
    let mut reader = None;
    let stream = BodyStream::new(move |_| {
        reader = reader.take().or_else(|| Some(unread.take()?.into_reader()));
        let Some(reader) = &mut reader else {
            return Poll::Ready(None);
        };
        let mut chunk = BytesMut::zeroed(CHUNK);
        Poll::Ready(match reader.read(&mut chunk) {
            Ok(0) => None,
            Ok(count) => Some(Ok(chunk.split_to(count).freeze())),
            Err(error) => Some(Err(classify_reading(error.into()))),
        })
    });
    stream.with_known_length(length)
}

/// Says what a failure to read a body means.
fn classify_reading(error: Error) -> TransportError {
    let kind = match error {
        Error::Timeout(_) => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Body,
    };
    TransportError::new(kind).because(error)
}
