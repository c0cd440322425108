//! The errors of a token URL (RFC 6749, section 5.2, and RFC 8628, section 3.5).
//!
//! Comes in: the status and the code of a response without a token. Goes out: a [`TokenError`] that
//! knows what was refused.

use super::token::{Details, TokenError};
use http::StatusCode;
use std::sync::Arc;

/// The errors of a token URL upon which a client does something else than to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// A refresh token or a code is not valid (any more).
    InvalidGrant,
    /// The person has not entered the code yet.
    AuthorizationPending,
    /// The same, and requests come too often.
    SlowDown,
    Other,
}

impl TokenError {
    /// What a server says with an error of the standard (RFC 6749, section 5.2, and RFC 8628,
    /// section 3.5).
    pub(super) fn refused(message: String, code: &str, status: StatusCode) -> Self {
        let refusal = match code {
            "invalid_grant" => Refusal::InvalidGrant,
            "authorization_pending" => Refusal::AuthorizationPending,
            "slow_down" => Refusal::SlowDown,
            _ => Refusal::Other,
        };
        // RFC 6749 has this code for it; others answer with the status of it.
        let is_temporary = code == "temporarily_unavailable" || is_temporary(status);
        let mut details = Details::new(message, is_temporary);
        details.refusal = Some(refusal);
        Self(Arc::new(details))
    }

    /// The error of a response that is none of the standard. `asked` names the address that it came
    /// from.
    pub(super) fn of_status(asked: &str, status: StatusCode) -> Self {
        let mut message = format!("{asked} answered with the status {status}");
        if status.is_redirection() {
            message.push_str(", and redirects are not followed");
        }
        Self(Arc::new(Details::new(message, is_temporary(status))))
    }

    /// What the server said, if it refused the request.
    pub(crate) fn refusal(&self) -> Option<Refusal> {
        self.0.refusal
    }
}

fn is_temporary(status: StatusCode) -> bool {
    status.is_server_error() || matches!(status.as_u16(), 408 | 425 | 429)
}
