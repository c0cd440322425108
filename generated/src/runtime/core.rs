//! What every client is: where the server is, who is calling, and how patient to be.

use super::authentication::Authentication;
use super::drift::{Drift, DriftHook};
use super::environment::{Environment, SystemEnvironment};
use super::error::{InvalidRequest, TransportError};
use super::limits::Limits;
use super::place::Place;
use super::plan::Case;
use super::record::Record;
use super::request::RequestBuilder;
use super::retry::RetryPolicy;
use super::secrets::Secrets;
use super::security::Security;
use super::server::{Server, ServerUrl};
use super::tolerance::Tolerance;
use super::transport::{Request, Transport};
use super::transports::Transports;
use http::{HeaderValue, header};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How this crate introduces itself to servers.
pub(crate) const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// How many bytes the body of an answer may have unless the client or the call is told otherwise. A
/// transport ends a larger one with the error `TooLarge`, which is not repeated. The body of a
/// success that the transport streams has only the limit that the call sets.
///
/// What is read takes more memory than the body. How much more depends on the type, and on what the
/// server sends. Bytes of memory for each byte of a body of this size, held when it is read and at
/// most while it is read, on a target of 64 bits, where a value of any JSON takes 32 bytes:
///
/// | body | held | peak |
/// |---|---|---|
/// | a list of products with ten keys each, as any JSON | 5 | 5 |
/// | `[0,0,…]`, `["","",…]` or `[{},{},…]` as any JSON | 16 | 24 |
/// | `[{"":0},{"":0},…]` as any JSON | 40 | 40 |
/// | `[[0],[0],…]` as any JSON | 40 | 40 |
/// | lists in lists, 120 deep, as any JSON | 64 | 64 |
/// | `[{},{},…]` as structs of 152 bytes | 76 | 114 |
///
/// With 8 MiB the worst of these takes 1 GB, and a flat list as any JSON 200 MB, which fits into
/// the half gigabyte of a small container; several times the limit would not fit. Less than 6 MB
/// would refuse answers that exist: AWS Lambda returns up to that. For more a client or a call sets
/// the limit.
pub(crate) const RESPONSE_LIMIT: usize = 8 << 20;

/// The settings of a client. Clones share their connections.
#[derive(Clone)]
pub struct Core {
    server: Server,
    pub(crate) credentials: Vec<Arc<dyn Security>>,
    headers: Vec<(String, String)>,
    pub(crate) limits: Limits,
    pub(crate) response_limit: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) redirects: u32,
    pub(crate) transports: Transports,
    pub(crate) environment: Arc<dyn Environment>,
    pub(crate) drift: Option<DriftHook>,
    pub(crate) tolerance: Tolerance,
}

impl Core {
    /// A client of the document's server, without credentials: a minute for a call, answers up to 8
    /// MiB, two retries.
    pub fn new(base_url: impl Into<ServerUrl>) -> Self {
        Self {
            server: Server::default(base_url.into()),
            credentials: Vec::new(),
            headers: Vec::new(),
            limits: Limits::default(),
            response_limit: RESPONSE_LIMIT,
            retry: RetryPolicy::default(),
            drift: None,
            tolerance: Tolerance::default(),
            redirects: 0,
            transports: Transports::of_new_client(),
            environment: Arc::new(SystemEnvironment::new()),
        }
    }

    /// A client of a server that the document names relative to its own address, such as `/v2`.
    ///
    /// The base URL is the address of the document, or of the server's root; the relative address
    /// is resolved against it.
    pub fn relative(base_url: impl Into<ServerUrl>, relative: &str) -> Self {
        Self::new(base_url.into().join(relative))
    }

    /// Talks to another server; operations that have one of their own go there as well.
    ///
    /// [`ServerUrl`] says which addresses, and which values of a server's variables, can be used.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<ServerUrl>) -> Self {
        self.server = Server::chosen(url.into());
        self
    }

    /// Holds one more credential; each operation uses the one it accepts.
    #[must_use]
    pub fn credential(mut self, credential: impl Security + 'static) -> Self {
        self.credentials.push(Arc::new(credential));
        self
    }

    /// Sends a header with every request. Those that frame or route the message, such as
    /// `Content-Length` and `Host`, are refused when a request is sent. The value is treated as a
    /// secret: no message shows it, even if a server repeats it.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// How long a call may take, with all attempts and the waits between them: 60 seconds unless
    /// this is called. A call whose body is read while it is sent
    /// ([`BodySource`](super::BodySource)) has only the limit that the call itself sets.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.total = timeout;
        self
    }

    /// How long one attempt may take: 30 seconds unless this is called, and never longer than what
    /// is left for the call.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.limits.attempt = timeout;
        self
    }

    /// How many bytes the body of an answer may have; a larger one is an error, of which no more
    /// than that is read.
    ///
    /// What is read takes a multiple of that in memory: 5 times for an ordinary list of objects
    /// that is read as any JSON, 16 to 24 times for `[0,0,…]`, and up to 64 times for lists in
    /// lists. A list of objects with a type takes the size of that type for each `{}`.
    #[must_use]
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// How often a failed attempt is repeated, where [`RetryPolicy`] allows it.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retry.retries = retries;
        self
    }

    /// How often and how patiently a failed attempt is repeated.
    #[must_use]
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Calls a function where an answer deviates from the document: once for each place, for this
    /// client and its clones, up to a thousand places. Reading an answer then takes longer, since
    /// all of its deviations are collected. `pointers` says where the document describes types and
    /// operations, as the generator writes it.
    #[must_use]
    pub fn on_drift(
        mut self,
        pointers: &'static str,
        hook: impl Fn(&Drift) + Send + Sync + 'static,
    ) -> Self {
        self.drift = Some(DriftHook::new(pointers, hook));
        self
    }

    /// Says what tolerant calls may correct in an answer. By default they correct all that can be
    /// corrected. Other calls correct nothing.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Tolerance) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// The number of redirects that one attempt follows within one origin: none unless this is
    /// called.
    ///
    /// A redirect to another scheme, host or port is never followed, so that credentials and bodies
    /// stay with their server. Nor is one whose status the document lists for the operation, or
    /// that would make a `GET` of a `POST` (301 and 302).
    #[must_use]
    pub fn follow_redirects(mut self, most: u32) -> Self {
        self.redirects = most;
        self
    }

    /// Sends requests in another way.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transports = Transports::one(transport);
        self
    }

    /// Takes time, waiting and randomness from elsewhere, for example from a test.
    #[must_use]
    pub fn environment(mut self, environment: impl Environment + 'static) -> Self {
        self.environment = Arc::new(environment);
        self
    }

    /// Starts the request of an operation, to another server if one is given.
    pub(crate) fn start(&self, id: &'static str, server: Option<Server>) -> RequestBuilder {
        let mut request = RequestBuilder::new(id, server.unwrap_or_else(|| self.server.clone()));
        request
            .headers
            .insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        for (name, value) in &self.headers {
            request.set_value(name, value);
        }
        request
    }

    /// Closes a request. What is wrong with it is reported when it is sent.
    pub(crate) fn close(
        &self,
        mut request: RequestBuilder,
        limits: Limits,
        response_limit: usize,
        retry: RetryPolicy,
        is_idempotent: Option<bool>,
        cases: [&'static [Case]; 2],
    ) -> Prepared {
        request.make_key(&*self.environment);
        let place = request.place.clone();
        let key = request.idempotency_key.take();
        let authentication = Authentication::of(&request, limits.attempt, response_limit);
        let secrets = Secrets::from(std::mem::take(&mut request.secrets));
        let by_document = request.is_idempotent;
        let is_idempotent = is_idempotent.unwrap_or_else(|| {
            by_document.unwrap_or_else(|| key.is_some() || place.method.is_idempotent())
        });
        Prepared {
            place,
            retry,
            is_idempotent,
            limits,
            redirects: self.redirects,
            cases,
            record: Record {
                idempotency_key: key.map(Into::into),
                ..Record::default()
            },
            request: request.finish(limits.attempt, response_limit, secrets.clone()),
            secrets,
            authentication,
        }
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("base_url", self.server.url())
            .field("credentials", &self.credentials)
            .field(
                "headers",
                &self
                    .headers
                    .iter()
                    .map(|(name, _)| name)
                    .collect::<Vec<_>>(),
            )
            .field("limits", &self.limits)
            .field("response_limit", &self.response_limit)
            .field("retry", &self.retry)
            .field("redirects", &self.redirects)
            .field("tolerance", &self.tolerance)
            .field("transport", &self.transports)
            .field("environment", &self.environment)
            .finish()
    }
}

/// A request that waits to be sent, with what is needed to speak about its answer.
pub(crate) struct Prepared {
    pub(crate) place: Place,
    pub(crate) secrets: Secrets,
    pub(crate) retry: RetryPolicy,
    /// Whether sending it twice does no more than sending it once.
    pub(crate) is_idempotent: bool,
    pub(crate) limits: Limits,
    pub(crate) record: Record,
    /// How many redirects of an attempt are followed.
    pub(crate) redirects: u32,
    /// The responses that the document lists.
    pub(crate) cases: [&'static [Case]; 2],
    /// The request; without the tokens that are asked for at each attempt.
    pub(crate) request: Result<Request, InvalidRequest>,
    pub(crate) authentication: Option<Authentication>,
}

/// Why there is no answer.
pub(crate) enum Failure {
    Invalid(InvalidRequest),
    Transport(TransportError),
}
