//! What a transport for tests expects of a request, and what it answers.

use super::call::Operation;
use super::codec::Codec;
use super::error::{TransportError, TransportErrorKind};
use super::mock::{MockTransport, Reply, named};
use super::mock_answer::{of_failure, of_success};
use super::plan::Plan;
use super::request::json;
use super::response::Response;
use super::transport::Request;
use super::wire::Wire;
use http::{HeaderValue, Method, StatusCode, header};
use percent_encoding::percent_decode_str;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// What must hold of a request: says why it does not.
type Condition = Box<dyn Fn(&Request) -> Option<String> + Send + Sync>;

/// An expected call of the operation `O`, which waits to be told what to answer.
#[must_use = "nothing is expected until the expectation is told what to answer"]
pub struct Expectation<'m, O> {
    mock: &'m MockTransport,
    conditions: Vec<Condition>,
    times: Times,
    operation: PhantomData<fn() -> O>,
}

/// How often an expectation is met.
#[derive(Clone, Copy)]
enum Times {
    Exactly(u32),
    Any,
}

impl<'m, O: Operation> Expectation<'m, O> {
    pub(crate) fn new(mock: &'m MockTransport) -> Self {
        Self {
            mock,
            conditions: Vec::new(),
            times: Times::Exactly(1),
            operation: PhantomData,
        }
    }

    /// Expects the call this many times: once unless this is called.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Times::Exactly(times);
        self
    }

    /// Expects the call any number of times, also not at all.
    pub fn any_times(mut self) -> Self {
        self.times = Times::Any;
        self
    }

    /// Expects a path, with values in place of `{name}` and as it is in the address: `/pets/7`. The
    /// base URL may have more in front.
    pub fn path(self, path: impl Into<String>) -> Self {
        let path = path.into();
        self.condition(move |request| {
            let found = path_of(request.url());
            // Whole segments: `7` is not the end of `/17`.
            let before = found.strip_suffix(path.as_str());
            let is_end =
                before.is_some_and(|before| path.starts_with('/') || before.ends_with('/'));
            (!is_end).then(|| format!("the path is {found} and not {path}"))
        })
    }

    /// Expects a pair in the query, with the value before it is encoded.
    pub fn query(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let pair = (name.into(), value.into());
        self.condition(move |request| {
            let is_there = pairs(request.url()).any(|found| found == pair);
            (!is_there).then(|| format!("the query has no {}={}", pair.0, pair.1))
        })
    }

    /// Expects a header.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        self.condition(move |request| {
            let mut found = request.headers().get_all(&name).iter();
            let is_there = found.any(|found| found.as_bytes() == value.as_bytes());
            (!is_there).then(|| format!("there is no header {name}: {value}"))
        })
    }

    /// Expects a body of JSON that is equal to a value, whatever the order of its keys is.
    pub fn json_body(self, value: &dyn Wire) -> Self {
        let wanted: Option<serde_json::Value> = serde_json::from_str(&json(value)).ok();
        self.condition(move |request| {
            let body = request.body().map_or(&[][..], |body| body);
            let found = serde_json::from_slice(body).ok();
            (found.is_none() || found != wanted)
                .then(|| format!("the body is not {}", wanted.clone().unwrap_or_default()))
        })
    }

    /// Expects something else of the request; the first argument says what, for messages. The
    /// function must not ask the transport for anything, which is locked while it runs.
    pub fn matching(
        self,
        what: impl Into<String>,
        holds: impl Fn(&Request) -> bool + Send + Sync + 'static,
    ) -> Self {
        let what = what.into();
        self.condition(move |request| (!holds(request)).then(|| format!("it is not {what}")))
    }

    fn condition(
        mut self,
        condition: impl Fn(&Request) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.conditions.push(Box::new(condition));
        self
    }

    /// Answers with a success: the value, written in the way and with the status that the document
    /// has for it.
    pub fn answers(self, value: O::Output) {
        self.answers_if(O::Codec::write(O::plan(), &value));
    }

    /// Answers with a failure that the document lists.
    pub fn answers_error(self, error: O::Error) {
        self.answers_if(of_failure(&error));
    }

    fn answers_if(self, response: Option<Response>) {
        if response.is_none() {
            let fault = "the document has no response that holds the value to answer with";
            self.mock.fault(format!("{}: {fault}", O::plan().id));
        }
        self.replies(move |_| {
            response.clone().ok_or_else(|| {
                TransportError::new(TransportErrorKind::Other)
                    .unsent()
                    .because("the document has no response that holds the value")
            })
        });
    }

    /// Answers with a success whose body is this JSON, and with the first status that the document
    /// has for one. The call fails as with a server if the JSON does not fit the document.
    pub fn answers_json(self, body: impl Into<String>) {
        let successes = O::Codec::cases(O::plan());
        self.responds(of_success(successes, body.into().into()));
    }

    /// Answers with a status and a body of JSON, whether the document knows them or not.
    pub fn responds_json(self, status: StatusCode, body: impl Into<String>) {
        let mut response = Response::new(status, body.into());
        let media = HeaderValue::from_static("application/json");
        response.headers.insert(header::CONTENT_TYPE, media);
        self.responds(response);
    }

    /// Answers with a response, whether the document knows it or not.
    pub fn responds(self, response: Response) {
        self.replies(move |_| Ok(response.clone()));
    }

    /// Fails as a transport does: no connection, an answer that breaks off, a time limit.
    pub fn breaks(self, kind: TransportErrorKind) {
        self.replies(move |_| Err(TransportError::new(kind)));
    }

    /// Answers as a function says.
    pub fn replies(
        self,
        reply: impl Fn(&Request) -> Result<Response, TransportError> + Send + Sync + 'static,
    ) {
        self.mock.add(Expected {
            plan: O::plan(),
            conditions: self.conditions,
            times: self.times,
            met: 0,
            reply: Arc::new(reply),
        });
    }
}

impl<O: Operation> fmt::Debug for Expectation<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expectation")
            .field("operation", &O::plan().id)
            .finish_non_exhaustive()
    }
}

/// An expectation with its answer.
pub(crate) struct Expected {
    plan: &'static Plan,
    conditions: Vec<Condition>,
    times: Times,
    met: u32,
    reply: Reply,
}

impl Expected {
    /// Why a request does not meet the expectation; `None` if it does.
    pub(crate) fn misfit(&self, request: &Request) -> Option<String> {
        let plan = self.plan;
        if (request.operation_id(), request.route()) != (plan.id, plan.path) {
            return Some("it is another operation".to_owned());
        }
        if *request.method() != Method::from(plan.method) {
            return Some(format!("the method is {}", request.method()));
        }
        if !fits_route(plan.path, path_of(request.url())) {
            return Some("the path does not fit the route".to_owned());
        }
        let misfit = self.conditions.iter().find_map(|holds| holds(request));
        misfit.or_else(|| {
            self.is_done()
                .then(|| format!("it was expected {} only", times(self.met)))
        })
    }

    /// Counts a request that meets the expectation.
    pub(crate) fn meet(&mut self) -> Reply {
        self.met += 1;
        self.reply.clone()
    }

    /// Whether no further request can meet the expectation.
    pub(crate) fn is_done(&self) -> bool {
        matches!(self.times, Times::Exactly(times) if self.met >= times)
    }

    /// Whether the expectation needs no further request.
    pub(crate) fn can_be_passed(&self) -> bool {
        matches!(self.times, Times::Any) || self.is_done()
    }

    /// Says that the expectation was not met, if it was not.
    pub(crate) fn unmet(&self) -> Option<String> {
        match self.times {
            Times::Exactly(wanted) if self.met < wanted => Some(format!(
                "expected {} {self}, which was called {}",
                times(wanted),
                times(self.met)
            )),
            _ => None,
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&named(self.plan))
    }
}

fn times(count: u32) -> String {
    match count {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        count => format!("{count} times"),
    }
}

/// The path of an address.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.find('/').and_then(|start| rest.get(start..));
    path.unwrap_or_default()
        .split('?')
        .next()
        .unwrap_or_default()
}

/// The pairs of a query, decoded.
fn pairs(url: &str) -> impl Iterator<Item = (String, String)> {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    query.split('&').map(move |pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    })
}

/// Whether the end of a path has the segments of a route, with something in place of each `{name}`.
fn fits_route(route: &str, path: &str) -> bool {
    let mut found = path.rsplit('/');
    // Some documents tell operations apart by a query behind the path.
    let route = route.split(['?', '#']).next().unwrap_or_default();
    route.trim_start_matches('/').rsplit('/').all(|wanted| {
        let Some(segment) = found.next() else {
            return false;
        };
        if wanted.contains('{') {
            return !segment.is_empty();
        }
        percent_decode_str(segment).eq(percent_decode_str(wanted))
    })
}
