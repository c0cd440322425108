//! A call: an operation that waits to be sent, and what can be said about this one sending of it.

use super::body_source::Payload;
use super::body_stream::BodyStream;
use super::bounded_body::{READ, StreamLimits};
use super::codec::Codec;
use super::core::{Core, Failure, Prepared};
use super::deviation::Decoded;
use super::error::{ApiError, Error, UnexpectedStatus};
use super::limits::Limits;
use super::plan::{Case, Inputs, Outcomes, Plan, Requirement};
use super::received_response::ReceivedResponse;
use super::request::RequestBuilder;
use super::response::Response;
use super::response_reader::{Found, ResponseReader};
use super::retry::RetryPolicy;
use super::security::Security;
use super::send::{BoxFuture, MaybeSendOwned};
use super::server::{Server, ServerUrl};
use super::tolerance::Tolerance;
use http::Extensions;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Something that can be called: its inputs, and how its answers are read. It does no I/O.
pub trait Operation: Send {
    /// What a success gives.
    type Output: Send;
    /// What the document says can go wrong.
    type Error: Outcomes + fmt::Debug + Send;
    /// How a success is read.
    #[doc(hidden)]
    type Codec: Codec<Self::Output>;
    /// What the document says of it.
    fn plan() -> &'static Plan;

    /// Hands over the inputs, in the order of the plan.
    fn inputs(&self, to: &mut dyn Inputs);
}

/// The result of a call of the operation `O`.
pub type CallResult<O, T> = Result<T, Error<<O as Operation>::Error>>;

/// A call that is sent when it is awaited.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'c, O> {
    core: &'c Core,
    /// The operation with its inputs.
    pub operation: O,
    options: Options,
}

/// What a call does differently from its client.
#[derive(Default)]
struct Options {
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    read_timeout: Option<Duration>,
    retries: Option<u32>,
    retry_policy: Option<RetryPolicy>,
    is_idempotent: Option<bool>,
    response_limit: Option<usize>,
    query: Vec<(String, String)>,
    extensions: Extensions,
    headers: Vec<(String, String)>,
    credential: Option<Arc<dyn Security>>,
    server: Option<Server>,
    tolerance: Option<Tolerance>,
}

impl Core {
    /// Prepares to call an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        Call {
            core: self,
            operation,
            options: Options::default(),
        }
    }
}

impl<'c, O: Operation> Call<'c, O> {
    /// How long the call may take, with all attempts and the waits between them, and with bodies
    /// that are streams. Without this, a call whose body is read while it is sent has no limit of
    /// this kind.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take, and never longer than what is left for the call. An attempt
    /// whose body is read while it is sent has this time anew whenever the body moves.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = Some(timeout);
        self
    }

    /// How long the server may send nothing amid a body that is streamed: 60 seconds unless this is
    /// called. Calls that read the body as a whole have no limit of this kind.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.options.read_timeout = Some(timeout);
        self
    }

    /// How often a failed attempt is repeated, where [`RetryPolicy`] allows it.
    pub fn retries(mut self, retries: u32) -> Self {
        self.options.retries = Some(retries);
        self
    }

    /// How often and how patiently a failed attempt is repeated.
    ///
    /// A policy of its own has a budget of its own, unless it is made of the client's.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.options.retry_policy = Some(policy);
        self
    }

    /// How many bytes the body of the response may have.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.options.response_limit = Some(bytes);
        self
    }

    /// Sends one more pair in the query, which the document does not know. The value is treated as
    /// a secret: no message shows it.
    pub fn query_pair(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.query.push((name.into(), value.into()));
        self
    }

    /// Gives the transport a value of any type, which it finds in
    /// [`Request::extensions`](super::Request::extensions).
    pub fn extension(mut self, value: impl Clone + Send + Sync + 'static) -> Self {
        self.options.extensions.insert(value);
        self
    }

    /// Says whether this call can be sent twice without doing more than once, so that it is
    /// repeated or not as [`RetryPolicy`] says. Unless this is called, the document
    /// says so (`x-idempotent`). Where it does not, a call can be sent twice if it has an
    /// idempotency key, or if its method is neither `POST` nor `PATCH`.
    pub fn idempotent(mut self, is_idempotent: bool) -> Self {
        self.options.is_idempotent = Some(is_idempotent);
        self
    }

    /// Sends one more header, or another value of it. Those that frame or route the message, such
    /// as `Content-Length` and `Host`, are refused before sending. The value is treated as a
    /// secret: no message shows it, even if a server repeats it.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// Uses this credential instead of the client's.
    pub fn credential(mut self, credential: impl Security + 'static) -> Self {
        self.options.credential = Some(Arc::new(credential));
        self
    }

    /// Sends this call to another server, whichever the client or the operation has.
    ///
    /// [`ServerUrl`] says which addresses, and which values of a server's variables, can be used.
    pub fn base_url(mut self, url: impl Into<ServerUrl>) -> Self {
        self.options.server = Some(Server::chosen(url.into()));
        self
    }

    /// Says what a [`tolerant`](Self::tolerant) call may correct in the answer, in place of what
    /// its client says. A call that is not tolerant corrects nothing.
    pub fn tolerance(mut self, tolerance: Tolerance) -> Self {
        self.options.tolerance = Some(tolerance);
        self
    }

    /// Sends the call and returns status and headers together with the decoded body.
    ///
    /// # Errors
    /// If the call fails in any way.
    pub fn response(self) -> BoxFuture<'c, CallResult<O, Response<O::Output>>>
    where
        O: 'c,
    {
        self.send(|received, core| {
            let reader = ResponseReader::new(received, core.drift.clone());
            let body = outcome::<O>(&reader)?;
            Ok(Response::decoded(reader.response, body))
        })
    }

    /// Sends the call and reads a success tolerantly: what does not fit the document becomes a
    /// placeholder, and is a deviation of the value. A body that is not JSON, or JSON of another
    /// kind than the document says, is an error as without this. So is an answer that needs more
    /// corrections than [`tolerance`](Self::tolerance) of the call or of its client allows.
    ///
    /// # Errors
    /// If the call fails in any other way.
    pub fn tolerant(self) -> BoxFuture<'c, CallResult<O, Decoded<O::Output>>>
    where
        O: 'c,
    {
        let tolerance = self.options.tolerance.unwrap_or(self.core.tolerance);
        self.send(move |received, core| {
            let reader = ResponseReader::new(received, core.drift.clone()).tolerating(tolerance);
            let value = outcome::<O>(&reader)?;
            Ok(Decoded::new(value, reader.into_deviations()))
        })
    }

    /// Sends the call and returns the response as it came, whatever its status is.
    ///
    /// # Errors
    /// If there is no answer.
    pub fn raw(self) -> BoxFuture<'c, CallResult<O, Response>>
    where
        O: 'c,
    {
        self.send(|received, _| {
            let body = received.raw.clone();
            Ok(Response::decoded(received, body))
        })
    }

    /// Sends the call and returns when the head of a successful response has arrived, with the body
    /// as a stream of chunks, so that it need not fit into memory and can be read while the server
    /// still sends. It is not decoded, but for a content coding that the transport decodes.
    ///
    /// Attempts are repeated as in every call until the head has arrived. After that nothing is
    /// repeated, and a body that breaks off ends in an error.
    ///
    /// The limits of the client are for bodies in memory, and hold for the head of a response and
    /// for the body of a failure. The body of a success keeps [`read_timeout`](Self::read_timeout),
    /// and [`timeout`](Self::timeout) and [`response_limit`](Self::response_limit) only if this
    /// call sets them.
    ///
    /// ```ignore
    /// let mut response = call.stream().await?;
    /// while let Some(chunk) = response.body.chunk().await? {
    ///     file.write_all(&chunk)?;
    /// }
    /// ```
    ///
    /// # Errors
    /// If there is no answer, if the answer is a failure, which is read as a whole as always, or if
    /// its body has a content coding that the transport does not decode. A status that the document
    /// does not list is no failure if it is a success in HTTP.
    pub fn stream(self) -> BoxFuture<'c, CallResult<O, Response<BodyStream>>>
    where
        O: 'c,
    {
        let limits = StreamLimits {
            read: self.options.read_timeout.unwrap_or(READ),
            is_within_call: self.options.timeout.is_some(),
            bytes: self.options.response_limit,
        };
        let (core, prepared) = self.prepare();
        Box::pin(async move {
            let (received, body) = core.send(prepared, Some(limits)).await?;
            let reader = ResponseReader::new(received, core.drift.clone());
            let Some(body) = body else {
                // What is no success has been read as a whole, and is an error.
                outcome::<O>(&reader)?;
                let raw = reader.response.raw.clone();
                return Ok(Response::decoded(reader.response, raw.into()));
            };
            reader.check_coding().map_err(Error::Decode)?;
            if matches!(find::<O>(&reader), Found::Nothing) {
                reader.report_status();
            }
            Ok(Response::decoded(reader.response, body))
        })
    }

    /// Sends the call, and makes the result of what was received.
    fn send<T>(
        self,
        result: impl FnOnce(ReceivedResponse, &'c Core) -> CallResult<O, T> + MaybeSendOwned + 'c,
    ) -> BoxFuture<'c, CallResult<O, T>>
    where
        O: 'c,
    {
        let (core, prepared) = self.prepare();
        Box::pin(async move {
            let (received, _) = core.send(prepared, None).await?;
            result(received, core)
        })
    }

    /// Writes the request; the operation itself is not needed any more.
    fn prepare(mut self) -> (&'c Core, Prepared) {
        let mut request = self.core.start(O::plan().id, self.options.server.take());
        self.operation.inputs(&mut request);
        let cases = [O::Codec::cases(O::plan()), O::Error::cases()];
        request.accept(&cases);
        let prepared = self
            .options
            .close(self.core, request, O::plan().security, cases);
        (self.core, prepared)
    }
}

/// Which of the documented answers of an operation an answer is.
fn find<O: Operation>(reader: &ResponseReader) -> Found {
    reader.find(O::Codec::cases(O::plan()), O::Error::cases())
}

/// Reads an answer as the result of a call.
fn outcome<O: Operation>(reader: &ResponseReader) -> CallResult<O, O::Output> {
    let response = || reader.response.clone();
    match find::<O>(reader) {
        Found::Success(case) => O::Codec::read(reader, case).map_err(Error::Decode),
        Found::Failure(case) => Err(match O::Error::read(&reader.as_failure(), case) {
            Ok(body) => Error::Api(ApiError::new(body, response())),
            Err(_) if reader.is_foreign(&O::Error::cases()[case]) => {
                Error::Unexpected(UnexpectedStatus::documented(response()))
            }
            Err(error) => Error::Decode(error),
        }),
        Found::Nothing => {
            reader.report_status();
            Err(Error::Unexpected(UnexpectedStatus::new(response())))
        }
    }
}

impl Options {
    /// Adds credentials and headers. Compiled once, whatever the operation is.
    fn close(
        self,
        core: &Core,
        mut request: RequestBuilder,
        security: &[&'static [Requirement]],
        cases: [&'static [Case]; 2],
    ) -> Prepared {
        match self.credential {
            Some(credential) => request.secure(security, &[credential]),
            None => request.secure(security, &core.credentials),
        }
        for (name, value) in &self.headers {
            request.set_value(name, value);
            request.tokens.keep_header(name);
        }
        for (name, value) in &self.query {
            request.add_pair(name, value);
        }
        request.extensions = self.extensions;
        let mut retry = self.retry_policy.unwrap_or_else(|| core.retry.clone());
        retry.retries = self.retries.unwrap_or(retry.retries);
        let response_limit = self.response_limit.unwrap_or(core.response_limit);
        // How long an upload takes depends on its size, which the client does not know.
        let usual = match request.body {
            Some(Payload::Source(_)) => Duration::MAX,
            _ => core.limits.total,
        };
        let limits = Limits {
            total: self.timeout.unwrap_or(usual),
            attempt: self.attempt_timeout.unwrap_or(core.limits.attempt),
        };
        core.close(
            request,
            limits,
            response_limit,
            retry,
            self.is_idempotent,
            cases,
        )
    }
}

impl<'c, O: Operation + 'c> IntoFuture for Call<'c, O> {
    type Output = CallResult<O, O::Output>;
    type IntoFuture = BoxFuture<'c, CallResult<O, O::Output>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send(|received, core| outcome::<O>(&ResponseReader::new(received, core.drift.clone())))
    }
}

impl<O: Operation> fmt::Debug for Call<'_, O> {
    /// Shows which operation it is, but not its inputs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &O::plan().id)
            .finish_non_exhaustive()
    }
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Invalid(error) => Self::Invalid(error),
            Failure::Transport(error) => Self::Transport(error),
        }
    }
}
