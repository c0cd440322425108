//! The body of a response that a caller reads chunk by chunk, within the limits of its call.
//!
//! In: what a transport reads. Out: the same chunks, or an error that names the operation and the
//! limit that was reached.

use super::body_stream::BodyStream;
use super::environment::Environment;
use super::error::{TimeLimit, TransportError, TransportErrorKind};
use super::place::Place;
use super::record::Record;
use super::secrets::Secrets;
use super::send::BoxFuture;
use bytes::Bytes;
use std::future;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// How long a server may send nothing while a caller waits for a chunk of a streamed response,
/// unless the call says otherwise. After that the body ends with the error `Timeout`, if the
/// environment can wait or the transport keeps the limit by itself.
///
/// Proxies commonly end a connection on which nothing has come for 60 seconds, which is the default
/// of nginx (`proxy_read_timeout`) and of the Application Load Balancer of AWS. The HTML standard
/// advises servers of events to send a comment every 15 seconds or so. A limit near those 15 would
/// end streams whose server is only late, and a much longer one would mostly delay the error.
pub(crate) const READ: Duration = Duration::from_secs(60);

/// What the body of a streamed response must keep.
///
/// The limits of a client are made for bodies in memory, and for calls that somebody waits for. A
/// download or a stream of events would always exceed them. So the limits for all of the body are
/// only those that the call itself was given.
#[derive(Clone, Copy)]
pub(crate) struct StreamLimits {
    /// How long a server may send nothing.
    pub(crate) read: Duration,
    /// Whether the limit of the whole call is also one of the body.
    pub(crate) is_within_call: bool,
    /// How many bytes there may be.
    pub(crate) bytes: Option<usize>,
}

impl StreamLimits {
    /// A body whose announced length is within the limit.
    pub(crate) fn accept(&self, body: BodyStream) -> Result<BodyStream, TransportError> {
        let exceeds = |limit: usize| {
            let most = u64::try_from(limit).unwrap_or(u64::MAX);
            body.length().is_some_and(|length| length > most)
        };
        match self.bytes {
            Some(limit) if exceeds(limit) => {
                Err(TransportError::new(TransportErrorKind::TooLarge { limit }))
            }
            _ => Ok(body),
        }
    }
}

/// The time at which a body must have ended, by the clock of the environment.
#[derive(Clone, Copy)]
pub(crate) struct End {
    pub(crate) at: Duration,
    /// The limit of the call, for messages.
    pub(crate) total: Duration,
}

/// The body, and what it must keep.
pub(crate) struct BoundedBody {
    pub(crate) body: BodyStream,
    pub(crate) environment: Arc<dyn Environment>,
    pub(crate) limits: StreamLimits,
    pub(crate) end: Option<End>,
    pub(crate) place: Place,
    pub(crate) secrets: Secrets,
    pub(crate) record: Record,
    /// How many bytes have come.
    pub(crate) received: usize,
    /// The timer of the chunk that is waited for, and the limit that it stands for.
    pub(crate) timer: Option<(BoxFuture<'static, ()>, (TimeLimit, Duration))>,
}

impl BoundedBody {
    /// The body as a caller gets it.
    pub(crate) fn into_stream(mut self) -> BodyStream {
        let length = self.body.length();
        let stream = BodyStream::new(move |context| self.poll_chunk(context));
        stream.with_known_length(length)
    }

    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let chunk = ready!(self.poll_in_time(context)).map(|chunk| self.count(chunk?));
        Poll::Ready(chunk.map(|chunk| {
            chunk.map_err(|error| error.of(self.place.clone(), &self.secrets, self.record.clone()))
        }))
    }

    fn poll_in_time(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let late = |limit| {
            Some(Err(
                TransportError::new(TransportErrorKind::Timeout).ran_out(limit)
            ))
        };
        let now = self.environment.now();
        // Also where a chunk is ready: a server that always sends must not outlast the call.
        if let Some(end) = self.end
            && now >= end.at
        {
            return Poll::Ready(late((TimeLimit::Total, end.total)));
        }
        if let Poll::Ready(chunk) = self.body.poll_chunk(context) {
            self.timer = None;
            return Poll::Ready(chunk.map(|chunk| chunk.map_err(|error| self.name_limit(error))));
        }
        let (read, end, environment) = (self.limits.read, self.end, &self.environment);
        let (sleep, limit) = self.timer.get_or_insert_with(|| {
            let left = end.map(|end| (end.at.saturating_sub(now), end.total));
            match left {
                Some((left, total)) if left < read => {
                    (sleep(environment.clone(), left), (TimeLimit::Total, total))
                }
                _ => (sleep(environment.clone(), read), (TimeLimit::Read, read)),
            }
        });
        ready!(sleep.as_mut().poll(context));
        Poll::Ready(late(*limit))
    }

    /// Says which limit a transport has kept by itself.
    fn name_limit(&self, error: TransportError) -> TransportError {
        if error.kind() != TransportErrorKind::Timeout || error.time_limit().is_some() {
            return error;
        }
        let now = self.environment.now();
        error.ran_out(match self.end {
            Some(end) if now >= end.at => (TimeLimit::Total, end.total),
            _ => (TimeLimit::Read, self.limits.read),
        })
    }

    fn count(&mut self, chunk: Bytes) -> Result<Bytes, TransportError> {
        self.received = self.received.saturating_add(chunk.len());
        match self.limits.bytes {
            Some(limit) if self.received > limit => {
                Err(TransportError::new(TransportErrorKind::TooLarge { limit }))
            }
            _ => Ok(chunk),
        }
    }
}

/// Waits, for ever if the environment cannot: then limits of time are not kept.
fn sleep(environment: Arc<dyn Environment>, duration: Duration) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        match environment.sleep(duration) {
            Some(sleep) => sleep.await,
            None => future::pending().await,
        }
    })
}
