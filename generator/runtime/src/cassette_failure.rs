//! A request in a recording that has no response.

use super::cassette::text;
use super::error::{TimeLimit, TransportError, TransportErrorKind};
use serde_json::{Map, Value};
use std::time::Duration;

/// The names of kinds in a recording. The limit of a body that is too large is that of the request.
const KINDS: [(&str, TransportErrorKind); 7] = [
    ("body", TransportErrorKind::Body),
    ("connect", TransportErrorKind::Connect),
    ("hidden-redirect", TransportErrorKind::HiddenRedirect),
    ("other", TransportErrorKind::Other),
    ("request-body", TransportErrorKind::RequestBody),
    ("timeout", TransportErrorKind::Timeout),
    ("too-large", TransportErrorKind::TooLarge { limit: 0 }),
];

/// A transport error.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Failure {
    kind: TransportErrorKind,
    /// Whether the request may have reached the server.
    is_sent: bool,
    /// The limit for making a connection, if that ran out. The other limits are those of the client
    /// that plays the recording.
    connect_limit: Option<Duration>,
}

impl Failure {
    /// That of an attempt that was dropped before it had ended, since its time was over or its call
    /// was dropped.
    pub(crate) const DROPPED: Self = Self {
        kind: TransportErrorKind::Timeout,
        is_sent: true,
        connect_limit: None,
    };

    pub(crate) fn of(error: &TransportError) -> Self {
        let connect_limit = match error.limit() {
            Some((TimeLimit::Connect, limit)) => Some(limit),
            _ => None,
        };
        Self {
            kind: error.kind(),
            is_sent: error.was_sent(),
            connect_limit,
        }
    }

    pub(crate) fn play(self, response_limit: usize) -> TransportError {
        let kind = match self.kind {
            TransportErrorKind::TooLarge { .. } => TransportErrorKind::TooLarge {
                limit: response_limit,
            },
            other => other,
        };
        let mut error = TransportError::new(kind).because("a failure of the recording");
        if !self.is_sent {
            error = error.unsent();
        }
        match self.connect_limit {
            Some(limit) => error.ran_out((TimeLimit::Connect, limit)),
            None => error,
        }
    }

    pub(crate) fn write(self) -> Value {
        let is_same = |known: &TransportErrorKind| {
            std::mem::discriminant(known) == std::mem::discriminant(&self.kind)
        };
        let known = KINDS.iter().find(|(_, known)| is_same(known));
        let name = known.map_or("other", |(name, _)| name);
        let mut failure = Map::new();
        failure.insert("kind".to_owned(), name.into());
        failure.insert("sent".to_owned(), self.is_sent.into());
        if let Some(limit) = self.connect_limit {
            let milliseconds = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
            failure.insert(CONNECT_LIMIT.to_owned(), milliseconds.into());
        }
        failure.into()
    }

    pub(crate) fn read(failure: &Value) -> Result<Self, String> {
        let name = text(failure, "kind")?;
        let known = KINDS.iter().find(|(known, _)| *known == name);
        let (_, kind) = known.ok_or_else(|| format!("has no known kind `{name}`"))?;
        let is_sent = failure.get("sent").and_then(Value::as_bool);
        let limit = failure.get(CONNECT_LIMIT).and_then(Value::as_u64);
        Ok(Self {
            kind: *kind,
            is_sent: is_sent.ok_or("has no `sent`")?,
            connect_limit: limit.map(Duration::from_millis),
        })
    }
}

/// The key of the limit for making a connection, in milliseconds.
const CONNECT_LIMIT: &str = "connect_limit_ms";
