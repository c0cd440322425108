//! How long a call may take, as a whole and for each attempt.

use super::bounded_body::End;
use super::environment::Environment;
use super::error::{TimeLimit, TransportError, TransportErrorKind};
use super::progress::Progress;
use super::send::BoxFuture;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

/// The default limit for a call, with all attempts and the waits between them; of a success that is
/// streamed, up to its head. A call whose body is read while it is sent has none. An attempt that
/// it ends is the error `Timeout`. A wait that would go beyond it is not begun, and the call ends
/// with the last failure.
///
/// It is twice that of an attempt, so that after an attempt that ran out there is time for most of
/// another one, unless redirects or a body that moved gave the first one more. Chosen by eye: a
/// person who waits for a call has seldom more patience than a minute.
const TOTAL: Duration = ATTEMPT.saturating_mul(2);

/// The default limit for one request and its response; of a success that is streamed, up to its
/// head. One that takes longer is the error `Timeout`, which can be repeated if the call is
/// idempotent. It begins anew with each redirect that an attempt follows, and when a body that is
/// streamed to the server moves, within the limit of the call if there is one. Where the
/// environment cannot wait, only a transport can keep it.
///
/// Gateways commonly end a request after about 30 to 60 seconds: by default AWS API Gateway after
/// 29 and nginx after 60, and Heroku after 30. Much less would lose answers that are only slow, and
/// much more would wait for answers that such a gateway has given up. A call that takes longer sets
/// a limit of its own.
pub(crate) const ATTEMPT: Duration = Duration::from_secs(30);

/// How long making a connection may take with a transport from `HttpTransport::new`, with TLS and
/// the lookup of the host, or from `UreqTransport::new`, which has as much again for the lookup.
/// Beyond it the attempt ends with the error `Connect`, which can be repeated.
///
/// A host that works usually answers within a second, or within a few if packets are lost: TCP
/// sends the first one again after 1 and 3 seconds (RFC 6298). Much less would leave no time for
/// that. With much more, a host that does not answer would use up the time of an attempt.
pub(crate) const CONNECT: Duration = Duration::from_secs(10);

/// The limits of a client or of one call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// For the whole call.
    pub(crate) total: Duration,
    /// For each attempt.
    pub(crate) attempt: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            total: TOTAL,
            attempt: ATTEMPT,
        }
    }
}

/// The limits of a call that has begun.
pub(crate) struct Deadline<'a> {
    environment: &'a dyn Environment,
    limits: Limits,
    begun: Duration,
}

impl<'a> Deadline<'a> {
    pub(crate) fn begin(limits: Limits, environment: &'a dyn Environment) -> Self {
        Self {
            environment,
            limits,
            begun: environment.now(),
        }
    }

    /// The time that is left for the call.
    pub(crate) fn left(&self) -> Duration {
        let passed = self.environment.now().saturating_sub(self.begun);
        self.limits.total.saturating_sub(passed)
    }

    /// When the whole call must have ended.
    pub(crate) fn end(&self) -> End {
        End {
            at: self.begun.saturating_add(self.limits.total),
            total: self.limits.total,
        }
    }

    /// How long the next attempt may take, and which limit says so.
    pub(crate) fn next(&self) -> (Duration, TimeLimit) {
        let left = self.left();
        if left < self.limits.attempt {
            (left, TimeLimit::Total)
        } else {
            (self.limits.attempt, TimeLimit::Attempt)
        }
    }

    /// Waits for an attempt, but not for longer than its limit. Work that takes too long is
    /// dropped. An attempt whose body is a stream has the limit anew when the body moves.
    pub(crate) async fn keep<T>(
        &self,
        mut work: BoxFuture<'_, Result<T, TransportError>>,
        (limit, which): (Duration, TimeLimit),
        progress: Option<&Progress>,
    ) -> Result<T, TransportError> {
        let mut outcome = within(work.as_mut(), limit, self.environment).await;
        while let (None, Some(progress)) = (&outcome, progress) {
            let rest = limit.saturating_sub(progress.idle()).min(self.left());
            if rest.is_zero() {
                break;
            }
            outcome = within(work.as_mut(), rest, self.environment).await;
        }
        let ran_out = match which {
            TimeLimit::Total => (which, self.limits.total),
            _ if progress.is_some() && self.left().is_zero() => {
                (TimeLimit::Total, self.limits.total)
            }
            _ => (which, limit),
        };
        match outcome {
            // A transport keeps the limit too, and can be the first to see that it has run out.
            Some(Err(error))
                if error.kind() == TransportErrorKind::Timeout
                    && error.time_limit().is_none()
                    && !error.is_of_settings() =>
            {
                Err(error.ran_out(ran_out))
            }
            Some(outcome) => outcome,
            None => Err(TransportError::new(TransportErrorKind::Timeout).ran_out(ran_out)),
        }
    }
}

/// Waits for work for some time; `None` if it takes longer. Where the environment cannot wait, the
/// work has as long as it needs.
pub(crate) async fn within<T>(
    mut work: Pin<&mut (impl Future<Output = T> + ?Sized)>,
    limit: Duration,
    environment: &dyn Environment,
) -> Option<T> {
    // What is ready at once needs no timer, so that it works without a runtime.
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(output) = work.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        match timer.get_or_insert_with(|| environment.sleep(limit)) {
            Some(timer) => timer.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}
