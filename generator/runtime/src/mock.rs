//! A transport for tests: it answers in memory, and only what it was told to expect.

use super::error::{TransportError, TransportErrorKind};
use super::mock_expectation::{Expectation, Expected};
use super::plan::Plan;
use super::response::Response;
use super::send::BoxFuture;
use super::transport::{Request, Transport};
use http::Method;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Answers requests in memory, for tests of code that uses a client.
///
/// A test tells it which operations to expect and what to answer, gives a clone of it to
/// `transport` of the client, and calls [`verify`](Self::verify) at the end. The client checks each
/// request by the rules of the document before it comes here, as always. A request that is not
/// expected fails, is not repeated, and is reported with the reason why it fits no expectation.
///
/// Repeats are requests too: a test of a failure that the client repeats expects it as often as it
/// is sent, or calls `retries(0)`. With a [`TestEnvironment`](super::TestEnvironment) the waits
/// between attempts take no time.
///
/// Requests for tokens, such as those of `OAuth2`, cannot be expected: give the client of a test a
/// fixed credential.
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    is_ordered: bool,
    expected: Vec<Expected>,
    requests: Vec<Request>,
    unexpected: Vec<String>,
}

impl MockTransport {
    /// A transport that expects nothing yet. A request meets the first expectation that it fits, in
    /// whichever order requests come.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, but requests must come in the order of the expectations.
    #[must_use]
    pub fn in_order() -> Self {
        let mock = Self::default();
        mock.state().is_ordered = true;
        mock
    }

    /// Expects a call of an operation, once. The expectation counts when it is told what to answer.
    pub fn expect<O: super::Operation>(&self) -> Expectation<'_, O> {
        Expectation::new(self)
    }

    /// Every request so far, also those that were not expected.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.state().requests.clone()
    }

    /// Whether every expectation was met and every request was expected.
    ///
    /// # Errors
    /// If not; the error names all expectations that were not met and all requests that were not
    /// expected.
    pub fn verify(&self) -> Result<(), MockError> {
        let state = self.state();
        let unmet = state.expected.iter().filter_map(Expected::unmet);
        let faults: Vec<String> = unmet.chain(state.unexpected.iter().cloned()).collect();
        if faults.is_empty() {
            Ok(())
        } else {
            Err(MockError { faults })
        }
    }

    /// Records something that `verify` reports.
    pub(crate) fn fault(&self, fault: String) {
        self.state().unexpected.push(fault);
    }

    pub(crate) fn add(&self, expected: Expected) {
        self.state().expected.push(expected);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A test that panicked elsewhere has left nothing half done here.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: Request) -> Result<Response, TransportError> {
        let reply = {
            let mut state = self.state();
            state.requests.push(request.clone());
            state.meet(&request)
        };
        // Not while the state is locked: the function of a test may ask for the requests so far.
        match reply {
            Ok(reply) => reply(&request),
            Err(fault) => Err(TransportError::new(TransportErrorKind::Other)
                .unsent()
                .because(fault)),
        }
    }
}

/// Makes the answer to a request.
pub(crate) type Reply = Arc<dyn Fn(&Request) -> Result<Response, TransportError> + Send + Sync>;

impl State {
    /// The reply of the expectation that a request meets.
    fn meet(&mut self, request: &Request) -> Result<Reply, String> {
        let mut reasons = Vec::new();
        for expected in &mut self.expected {
            if self.is_ordered && expected.is_done() {
                continue;
            }
            match expected.misfit(request) {
                None => return Ok(expected.meet()),
                Some(reason) => reasons.push(format!("{expected}: {reason}")),
            }
            // One that may be met any number of times, or was met once, does not hold up the next.
            if self.is_ordered && !expected.can_be_passed() {
                break;
            }
        }
        let reasons = match reasons.is_empty() {
            true => "nothing more is expected".to_owned(),
            false => reasons.join("; "),
        };
        let fault = format!(
            "unexpected request {} {} ({}): {reasons}",
            request.method(),
            request.shown_url(),
            request.operation_id()
        );
        self.unexpected.push(fault.clone());
        Err(fault)
    }
}

impl Transport for MockTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move { self.answer(request) })
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("MockTransport")
            .field("expectations", &state.expected.len())
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}

/// The name of an operation in messages.
pub(crate) fn named(plan: &Plan) -> String {
    format!("{} {} ({})", Method::from(plan.method), plan.path, plan.id)
}

/// What was not as a test expected it.
#[derive(Clone)]
pub struct MockError {
    faults: Vec<String>,
}

impl MockError {
    /// Each expectation that was not met, and each request that was not expected.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }
}

impl fmt::Display for MockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.faults.join("\n"))
    }
}

impl fmt::Debug for MockError {
    /// The same text: it is what `unwrap` of a test shows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for MockError {}
