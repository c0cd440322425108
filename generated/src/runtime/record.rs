//! What a client knows of one call apart from what was sent and what came.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How a call went.
#[derive(Clone, Default)]
pub(crate) struct Record {
    /// How often the request was handed to the transport.
    pub(crate) attempts: u32,
    /// Whether the server may have received one of the attempts that are over.
    pub(crate) may_have_reached_server: bool,
    /// Whether a further attempt would have been made if the body could be read once more.
    pub(crate) is_body_spent: bool,
    /// The key by which the server knows attempts of one call.
    pub(crate) idempotency_key: Option<Arc<str>>,
    /// The time of day when the call ended, as the time since 1970.
    pub(crate) ended: Option<Duration>,
}

impl fmt::Debug for Record {
    /// Does not show the key: the caller may have given it, and then it can be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("attempts", &self.attempts)
            .field("may_have_reached_server", &self.may_have_reached_server)
            .field("has_idempotency_key", &self.idempotency_key.is_some())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Record {
    /// Says how many attempts there were, and why there are no more, if that is not what everybody
    /// expects.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.attempts > 1 {
            write!(f, " (after {} attempts)", self.attempts)?;
        }
        if self.is_body_spent {
            f.write_str(" (not repeated, as the body can be read only once)")?;
        }
        Ok(())
    }
}
