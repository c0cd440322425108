//! Failures on the way to the server or back.

use super::place::Place;
use super::record::Record;
use super::secrets::Secrets;
use super::shown::escape;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// What kind of failure it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The whole call or an attempt took longer than it may.
    Timeout,
    /// No connection could be made, so the server did not receive the request.
    Connect,
    /// The body of the answer is larger than the client accepts.
    TooLarge {
        /// The largest number of bytes that is accepted.
        limit: usize,
    },
    /// The body of the answer broke off.
    Body,
    /// The body of the request, which is a stream, could not be read.
    RequestBody,
    /// There is no token for the credential, so that the attempt was not sent.
    Credential {
        /// Whether the same call can succeed later.
        is_temporary: bool,
    },
    /// The server answered with a redirect whose status and address the transport cannot see, so
    /// that the client cannot follow it. The `fetch` of browsers hides them.
    HiddenRedirect,
    /// Anything else.
    Other,
}

/// A request or an answer that got lost.
#[derive(Debug)]
pub struct TransportError(Box<Details>);

/// A limit of time that a call or a transport has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeLimit {
    /// That of the whole call, with all attempts and the waits between them.
    Total,
    /// That of one attempt.
    Attempt,
    /// That of making a connection.
    Connect,
    /// That of waiting for the next chunk of a body that is streamed.
    Read,
}

#[derive(Debug)]
struct Details {
    kind: TransportErrorKind,
    limit: Option<(TimeLimit, Duration)>,
    /// Whether a limit ran out that the settings of the transport have, and none of the client.
    is_of_settings: bool,
    sent: bool,
    place: Option<Place>,
    record: Record,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// A failure of a kind. Unless it is of the kind `Connect`, the request counts as sent.
    #[must_use]
    pub fn new(kind: TransportErrorKind) -> Self {
        Self(Box::new(Details {
            kind,
            limit: None,
            is_of_settings: false,
            sent: kind != TransportErrorKind::Connect,
            place: None,
            record: Record::default(),
            source: None,
        }))
    }

    /// Says that nothing can have reached the server.
    #[must_use]
    pub fn unsent(mut self) -> Self {
        self.0.sent = false;
        self
    }

    /// Says that the server has answered an earlier request of the same attempt with a redirect.
    pub(crate) fn after_redirect(mut self) -> Self {
        self.0.sent = true;
        self
    }

    /// Says what caused it. The cause is shown, but for the secrets of the request.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// A failure of the same kind and limit, when something was sent.
    #[cfg(any(
        feature = "ureq",
        all(
            feature = "reqwest",
            not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
        )
    ))]
    pub(crate) fn repeated(&self) -> Self {
        let failure = Self::new(self.0.kind);
        match self.0.limit {
            Some(limit) => failure.ran_out(limit),
            None => failure,
        }
    }

    /// Says which limit of time ran out, and how long that was.
    #[must_use]
    pub fn ran_out(mut self, limit: (TimeLimit, Duration)) -> Self {
        self.0.limit = Some(limit);
        self
    }

    /// Says that a limit of the transport's own settings ran out, which the client does not know.
    #[cfg(all(
        feature = "reqwest",
        not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
    ))]
    pub(crate) fn of_settings(mut self) -> Self {
        self.0.is_of_settings = true;
        self
    }

    /// Whether a limit of the transport's own settings ran out.
    pub(crate) fn is_of_settings(&self) -> bool {
        self.0.is_of_settings
    }

    /// The same failure, of an operation whose secrets its cause must not tell.
    pub(crate) fn of(mut self, place: Place, secrets: &Secrets, record: Record) -> Self {
        self.0.place = Some(place);
        self.0.record = record;
        let cause = self.0.source.take();
        self.0.source = cause.map(|cause| secrets.redact_cause(cause));
        self
    }

    /// The limit of time that ran out, and how long it was.
    pub(crate) fn limit(&self) -> Option<(TimeLimit, Duration)> {
        self.0.limit
    }

    pub(crate) fn record(&self) -> &Record {
        &self.0.record
    }

    /// What kind of failure it was.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// Which limit of time ran out, if one did.
    #[must_use]
    pub fn time_limit(&self) -> Option<TimeLimit> {
        self.0.limit.map(|(limit, _)| limit)
    }

    /// Whether a limit of time ran out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == TransportErrorKind::Timeout || self.0.limit.is_some()
    }

    /// Whether the server can have received this attempt.
    pub(crate) fn was_sent(&self) -> bool {
        self.0.sent
    }

    /// Whether the server can have received the request, in this attempt or an earlier one of the
    /// same call.
    #[must_use]
    pub fn may_have_reached_server(&self) -> bool {
        self.0.sent || self.0.record.may_have_reached_server
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.0.place {
            write!(f, "{place}: ")?;
        }
        match self.0.kind {
            TransportErrorKind::Timeout => f.write_str("no answer in time")?,
            TransportErrorKind::Connect => f.write_str("no connection to the server")?,
            TransportErrorKind::TooLarge { limit } => {
                write!(f, "the answer has more than {limit} bytes")?
            }
            TransportErrorKind::Body => f.write_str("the answer broke off")?,
            TransportErrorKind::RequestBody => f.write_str("the body could not be read")?,
            TransportErrorKind::Credential { .. } if self.0.record.attempts > 0 => {
                f.write_str("no token for a further attempt")?
            }
            TransportErrorKind::Credential { .. } => f.write_str("not sent: no token")?,
            TransportErrorKind::HiddenRedirect => {
                f.write_str("the answer is a redirect, which the host does not show")?
            }
            TransportErrorKind::Other => f.write_str("the request failed")?,
        }
        match self.0.limit {
            Some((TimeLimit::Total, limit)) => write!(f, " (the call has {limit:?})")?,
            Some((TimeLimit::Attempt, limit)) => write!(f, " (an attempt has {limit:?})")?,
            Some((TimeLimit::Connect, limit)) => write!(f, " in {limit:?}")?,
            Some((TimeLimit::Read, limit)) => write!(f, " (nothing came for {limit:?})")?,
            None => {}
        }
        self.0.record.fmt(f)?;
        // A provider of tokens says in which step it failed.
        if let (TransportErrorKind::Credential { .. }, Some(step)) = (self.0.kind, self.source())
            && step.source().is_some()
        {
            write!(f, ": {}", escape(&step.to_string()))?;
        }
        // The innermost cause is the one that a person can act on: "connection refused",
        // "certificate expired".
        let mut cause = self.source();
        while let Some(inner) = cause.and_then(StdError::source) {
            cause = Some(inner);
        }
        match cause {
            // A certificate, for example, has names that its owner has chosen.
            Some(cause) => write!(f, ": {}", escape(&cause.to_string())),
            None => Ok(()),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
