//! Failures on the way to the server or back.

use super::place::Place;
use super::record::Record;
use super::secrets::Secrets;
use super::shown::escape;
use std::error::Error as StdError;
use std::fmt;

/// What kind of failure it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The attempt took longer than its timeout.
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
    /// Anything else.
    Other,
}

/// A request or an answer that got lost.
#[derive(Debug)]
pub struct TransportError(Box<Details>);

#[derive(Debug)]
struct Details {
    kind: TransportErrorKind,
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

    /// Says what caused it. The cause is shown, but for the secrets of the request.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The same failure, of an operation whose secrets its cause must not tell.
    pub(crate) fn of(mut self, place: Place, secrets: &Secrets, record: Record) -> Self {
        self.0.place = Some(place);
        self.0.record = record;
        let cause = self.0.source.take();
        self.0.source = cause.map(|cause| secrets.redact_cause(cause));
        self
    }

    pub(crate) fn record(&self) -> &Record {
        &self.0.record
    }

    /// What kind of failure it was.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// Whether the server can have received the request.
    #[must_use]
    pub fn may_have_reached_server(&self) -> bool {
        self.0.sent
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
            TransportErrorKind::Other => f.write_str("the request failed")?,
        }
        self.0.record.fmt(f)?;
        // The innermost cause is the one that a person can act on: "connection refused", "certificate expired".
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
