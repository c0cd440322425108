//! A body in chunks, which need not be in memory as a whole.
//!
//! Absent: limits of size and time. A client keeps those of its responses (`bounded_body.rs`).

use super::error::{TransportError, TransportErrorKind};
use super::send::{BoxPoll, MaybeSendOwned};
use bytes::{Bytes, BytesMut};
use std::fmt;
use std::future::poll_fn;
use std::mem;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// A body that is read chunk by chunk, such as that of a response which is not read as a whole.
///
/// A body that breaks off ends in an error, and never as if it were complete. After the end or an
/// error there are no more chunks. Dropping it closes what it is read from.
///
/// It is a `Stream` of the crate `futures` by one line, and is made of one by [`new`](Self::new):
///
/// ```ignore
/// let stream = futures::stream::poll_fn(move |context| body.poll_chunk(context));
/// ```
pub struct BodyStream {
    source: Source,
    /// The number of bytes that are still to come, if it is known.
    left: Option<u64>,
}

enum Source {
    /// All that is left, in memory.
    Bytes(Bytes),
    /// A function that is asked for each chunk. The mutex makes it `Sync`, and is never locked.
    Poll(Mutex<BoxPoll>),
    /// The end, or an error, was reached.
    Ended,
}

impl BodyStream {
    /// A body whose chunks come from a function, which is polled like a `Stream`: `None` is the end
    /// of the body, and nothing is asked for after that or after an error.
    ///
    /// ```ignore
    /// let mut stream = Box::pin(stream);
    /// let body = BodyStream::new(move |context| stream.as_mut().poll_next(context));
    /// ```
    pub fn new(
        poll: impl FnMut(&mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>>
        + MaybeSendOwned
        + 'static,
    ) -> Self {
        Self {
            source: Source::Poll(Mutex::new(Box::new(poll))),
            left: None,
        }
    }

    /// The same body with a length. If its chunks have fewer bytes, or one goes beyond the length,
    /// it ends in an error. A receiver that stops at the length does not see what comes after it.
    #[must_use]
    pub fn with_length(self, length: u64) -> Self {
        let mut body = match self.source {
            // Those of a body in memory are not counted otherwise.
            Source::Bytes(mut bytes) => {
                Self::new(move |_| Poll::Ready(Some(Ok(mem::take(&mut bytes))).filter(is_chunk)))
            }
            _ => self,
        };
        body.left = Some(length);
        body
    }

    /// The same body with a length, if one is known.
    pub(crate) fn with_known_length(self, length: Option<u64>) -> Self {
        match length {
            Some(length) => self.with_length(length),
            None => self,
        }
    }

    /// The number of bytes that are still to come, if it is known: before the first chunk that is
    /// the length of the body. It is not known of a body that a server sends without its length, or
    /// with a content coding that was decoded.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Source::Poll(_) => self.left,
            Source::Ended => Some(0),
        }
    }

    /// Waits for the next chunk, which is never empty; `None` at the end of the body.
    ///
    /// The future can be dropped and asked for again: no bytes are lost.
    ///
    /// # Errors
    /// If the body breaks off, is larger than allowed, or takes longer than it may.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|context| self.poll_chunk(context))
            .await
            .transpose()
    }

    /// The same as a function that can be polled.
    pub fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let polled = match &mut self.source {
            Source::Bytes(bytes) => Some(Ok(mem::take(bytes))).filter(is_chunk),
            Source::Poll(poll) => {
                let poll = poll.get_mut().unwrap_or_else(PoisonError::into_inner);
                let chunk = ready!(poll_filled(poll, context));
                measure(chunk, &mut self.left)
            }
            Source::Ended => None,
        };
        if !matches!(polled, Some(Ok(_))) {
            self.source = Source::Ended;
        }
        Poll::Ready(polled)
    }

    /// Reads what is left into memory.
    ///
    /// # Errors
    /// If it has more bytes than the limit, or cannot be read.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, TransportError> {
        let mut chunks = Chunks::begin(self.length(), limit)?;
        while let Some(chunk) = self.chunk().await? {
            chunks.add(chunk)?;
        }
        Ok(chunks.finish())
    }
}

/// The chunks of a body that is read into memory, which may have so many bytes.
pub(crate) struct Chunks {
    limit: usize,
    /// The only chunk so far: a body of one chunk is not copied.
    first: Bytes,
    /// All chunks, if there are several.
    joined: BytesMut,
}

impl Chunks {
    /// Those of a body whose length may be known.
    pub(crate) fn begin(length: Option<u64>, limit: usize) -> Result<Self, TransportError> {
        let exceeds = |length: u64| usize::try_from(length).map_or(true, |length| length > limit);
        if length.is_some_and(exceeds) {
            return Err(too_large(limit));
        }
        Ok(Self {
            limit,
            first: Bytes::new(),
            joined: BytesMut::new(),
        })
    }

    /// Adds a chunk, unless the body has too many bytes with it.
    pub(crate) fn add(&mut self, chunk: Bytes) -> Result<(), TransportError> {
        let length = self.first.len() + self.joined.len();
        if chunk.len() > self.limit - length {
            return Err(too_large(self.limit));
        }
        if length == 0 {
            self.first = chunk;
        } else {
            self.joined.extend_from_slice(&mem::take(&mut self.first));
            self.joined.extend_from_slice(&chunk);
        }
        Ok(())
    }

    /// The whole body.
    pub(crate) fn finish(self) -> Bytes {
        if self.joined.is_empty() {
            self.first
        } else {
            self.joined.freeze()
        }
    }
}

fn too_large(limit: usize) -> TransportError {
    TransportError::new(TransportErrorKind::TooLarge { limit })
}

/// Asks for the next chunk that has bytes. HTTP has empty ones, but for a reader they are the end.
fn poll_filled(
    poll: &mut BoxPoll,
    context: &mut Context<'_>,
) -> Poll<Option<Result<Bytes, TransportError>>> {
    loop {
        let polled = ready!(poll(context));
        if polled.as_ref().is_none_or(is_chunk) {
            return Poll::Ready(polled);
        }
    }
}

/// Whether there is something to hand over: bytes or an error.
fn is_chunk(chunk: &Result<Bytes, TransportError>) -> bool {
    chunk.as_ref().map_or(true, |bytes| !bytes.is_empty())
}

/// Counts the bytes of a chunk, and says so if a body ends too early or too late.
fn measure(
    chunk: Option<Result<Bytes, TransportError>>,
    left: &mut Option<u64>,
) -> Option<Result<Bytes, TransportError>> {
    let broken = |message: String| {
        let error = TransportError::new(TransportErrorKind::Body);
        Some(Err(error.because(message)))
    };
    match (chunk, left) {
        (None, Some(missing)) if *missing > 0 => {
            broken(format!("the body ended {missing} bytes early"))
        }
        (Some(Ok(bytes)), Some(left)) => {
            let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            match left.checked_sub(length) {
                Some(rest) => *left = rest,
                None => return broken("the body is longer than was said".to_owned()),
            }
            Some(Ok(bytes))
        }
        (chunk, _) => chunk,
    }
}

impl Default for BodyStream {
    /// A body without bytes.
    fn default() -> Self {
        Self::from(Bytes::new())
    }
}

impl<B: Into<Bytes>> From<B> for BodyStream {
    /// A body that is in memory as a whole.
    fn from(bytes: B) -> Self {
        Self {
            source: Source::Bytes(bytes.into()),
            left: None,
        }
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// The body of a response as a call needs it.
pub(crate) enum Arrived {
    /// A body that was read as a whole.
    Whole(Bytes),
    /// A body of which only the head of its response has arrived.
    Streamed(BodyStream),
}
