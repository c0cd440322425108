//! Whether the body of a request moves while it is sent.
//!
//! An upload may take longer than an attempt may otherwise take, as long as it moves. So the limit
//! of the attempt counts from the last time that bytes were taken from the body.

use super::body_stream::BodyStream;
use super::bounded_body::End;
use super::environment::Environment;
use super::error::{TimeLimit, TransportError, TransportErrorKind};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, ready};
use std::time::Duration;

/// When bytes were last taken from the body of an attempt.
pub(crate) struct Progress {
    environment: Arc<dyn Environment>,
    last: Mutex<Duration>,
    /// When the call must have ended.
    end: End,
}

impl Progress {
    /// That of an attempt that begins now.
    pub(crate) fn begin(environment: Arc<dyn Environment>, end: End) -> Arc<Self> {
        let now = environment.now();
        Arc::new(Self {
            environment,
            last: Mutex::new(now),
            end,
        })
    }

    /// How long the body has not moved.
    pub(crate) fn idle(&self) -> Duration {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        self.environment.now().saturating_sub(*last)
    }

    /// The same body, whose bytes are noticed when they are taken.
    pub(crate) fn watch(self: Arc<Self>, mut body: BodyStream) -> BodyStream {
        let length = body.length();
        let watched = BodyStream::new(move |context| {
            // A transport that blocks is not interrupted, but asks for the next bytes here.
            if self.environment.now() >= self.end.at {
                let late = TransportError::new(TransportErrorKind::Timeout);
                let late = late.ran_out((TimeLimit::Total, self.end.total));
                return Poll::Ready(Some(Err(late)));
            }
            let chunk = ready!(body.poll_chunk(context));
            let chunk = chunk.map(|chunk| chunk.map_err(of_request));
            let taken = self.environment.now();
            *self.last.lock().unwrap_or_else(PoisonError::into_inner) = taken;
            Poll::Ready(chunk)
        });
        watched.with_known_length(length)
    }
}

/// A body of a request that breaks off is not an answer that does: another attempt would not help.
fn of_request(error: TransportError) -> TransportError {
    match error.kind() {
        TransportErrorKind::Body => {
            TransportError::new(TransportErrorKind::RequestBody).because(error)
        }
        _ => error,
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").finish_non_exhaustive()
    }
}
