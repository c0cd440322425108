//! The body of a request, or a file in it, that is not in memory as a whole.

use super::body_stream::BodyStream;
use super::error::{TransportError, TransportErrorKind};
use super::progress::Progress;
use super::send::{BoxFuture, MaybeSend, MaybeSendFuture};
use bytes::Bytes;
use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, ready};

/// Where the bytes of a body come from that is sent while it is read: a file, or any stream.
///
/// Give it to a [`FilePart`](super::FilePart), which is what operations with bytes as their body
/// take, and parts of forms that are files.
///
/// ```ignore
/// client.upload(BodySource::file("video.mp4")).await?;
/// ```
///
/// A body that can be opened again can be sent again, so that a call with it is repeated like any
/// other. One that is made of a [`BodyStream`] is sent once: after the first bytes were taken from
/// it, an attempt that fails is the last, and the error says so.
///
/// The length of the body is sent if it is known before, which is that of a file and of
/// [`BodyStream::with_length`].
#[derive(Clone)]
pub struct BodySource(Arc<Source>);

enum Source {
    /// Opened for each attempt.
    Reopened(Box<dyn Open>),
    /// Read by all attempts together.
    Once(Arc<Mutex<Once>>),
    /// The parts of a body, one after the other.
    Parts(Vec<Payload>),
    /// A body whose length the caller has said.
    Measured(BodySource, u64),
    /// A body that may have so many bytes.
    Limited(BodySource, usize),
    /// A body that tells when it moves.
    Watched(BodySource, Arc<Progress>),
}

/// A stream of which nothing may be lost between attempts.
struct Once {
    stream: BodyStream,
    is_started: bool,
    /// How often it was opened. The last opening alone reads from it: two readers would each get a
    /// part, and take it for the whole.
    openings: u64,
}

/// The body of a request.
#[derive(Clone)]
pub(crate) enum Payload {
    Bytes(Bytes),
    Source(BodySource),
}

/// A function that opens a body.
trait Open: MaybeSend {
    fn open(&self) -> BoxFuture<'static, io::Result<BodyStream>>;
}

impl<F, R> Open for F
where
    F: Fn() -> R + MaybeSend,
    R: MaybeSendFuture + Future<Output = io::Result<BodyStream>> + 'static,
{
    fn open(&self) -> BoxFuture<'static, io::Result<BodyStream>> {
        Box::pin(self())
    }
}

impl BodySource {
    /// A body that a function opens anew for each attempt. It must have the same bytes each time.
    pub fn new<F, R>(open: F) -> Self
    where
        F: Fn() -> R + MaybeSend + 'static,
        R: MaybeSendFuture + Future<Output = io::Result<BodyStream>> + 'static,
    {
        Self(Arc::new(Source::Reopened(Box::new(open))))
    }

    /// It as a stream, which is opened when it is first read.
    #[cfg(feature = "tower")]
    pub(crate) fn opening(&self) -> BodyStream {
        let mut opening = self.open();
        let mut opened = None;
        BodyStream::new(move |context| {
            if opened.is_none() {
                match ready!(opening.as_mut().poll(context)) {
                    Ok(body) => opened = Some(body),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                }
            }
            match &mut opened {
                Some(body) => body.poll_chunk(context),
                None => Poll::Ready(None),
            }
        })
    }

    /// The parts of a body, one after the other. All of them are opened before the first is read,
    /// so that their lengths are known and one that is missing stops the request.
    pub(crate) fn of_parts(parts: Vec<Payload>) -> Self {
        Self(Arc::new(Source::Parts(parts)))
    }

    /// The same body with a length, which it must have when it is read.
    pub(crate) fn with_length(self, length: u64) -> Self {
        Self(Arc::new(Source::Measured(self, length)))
    }

    /// The same body, which is not sent if it is known to have more bytes than the limit, and
    /// breaks off when it is found to have more.
    pub(crate) fn limited(self, limit: usize) -> Self {
        Self(Arc::new(Source::Limited(self, limit)))
    }

    /// The same body, which tells when bytes are taken from it.
    pub(crate) fn watched(self, progress: Arc<Progress>) -> Self {
        Self(Arc::new(Source::Watched(self, progress)))
    }

    /// Whether it can be sent from its beginning.
    pub(crate) fn can_be_opened(&self) -> bool {
        match &*self.0 {
            Source::Reopened(_) => true,
            Source::Once(once) => {
                let once = once.lock().unwrap_or_else(PoisonError::into_inner);
                !once.is_started
            }
            Source::Parts(parts) => parts.iter().all(Payload::can_be_opened),
            Source::Measured(source, _)
            | Source::Limited(source, _)
            | Source::Watched(source, _) => source.can_be_opened(),
        }
    }

    /// Opens it for an attempt.
    ///
    /// # Errors
    /// If it cannot be opened, or not once more. Nothing has been sent then.
    pub(crate) fn open(&self) -> BoxFuture<'static, Result<BodyStream, TransportError>> {
        match &*self.0 {
            Source::Reopened(open) => {
                let opening = open.open();
                Box::pin(async { opening.await.map_err(unreadable) })
            }
            Source::Once(once) => Box::pin(std::future::ready(join(once.clone()))),
            Source::Measured(source, length) => {
                let (opening, length) = (source.open(), *length);
                Box::pin(async move {
                    let body = opening.await?;
                    match body.length() {
                        // Bytes beyond the length would not be sent, and nobody would notice.
                        Some(known) if known != length => Err(unreadable(io::Error::other(
                            format!("the body has {known} bytes, not {length}"),
                        ))),
                        _ => Ok(body.with_length(length)),
                    }
                })
            }
            Source::Limited(source, limit) => {
                let (opening, limit) = (source.open(), *limit);
                Box::pin(async move { limit_body(opening.await?, limit) })
            }
            Source::Watched(source, progress) => {
                let (opening, progress) = (source.open(), progress.clone());
                Box::pin(async { Ok(progress.watch(opening.await?)) })
            }
            Source::Parts(parts) => {
                let parts = parts.clone();
                Box::pin(async {
                    let mut streams = VecDeque::new();
                    for part in parts {
                        streams.push_back(part.open().await?);
                    }
                    Ok(chain(streams))
                })
            }
        }
    }
}

impl Payload {
    pub(crate) fn can_be_opened(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Source(source) => source.can_be_opened(),
        }
    }

    /// The bytes, if they are in memory.
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Source(_) => None,
        }
    }

    /// Opens it for an attempt.
    pub(crate) async fn open(self) -> Result<BodyStream, TransportError> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.into()),
            Self::Source(source) => source.open().await,
        }
    }
}

/// The stream that all attempts share. One that begins after another has taken bytes fails, since
/// the rest would be taken for the whole.
fn join(once: Arc<Mutex<Once>>) -> Result<BodyStream, TransportError> {
    let (length, opening) = {
        let mut once = once.lock().unwrap_or_else(PoisonError::into_inner);
        if once.is_started {
            return Err(spent());
        }
        once.openings += 1;
        (once.stream.length(), once.openings)
    };
    let body = BodyStream::new(move |context| {
        let mut once = once.lock().unwrap_or_else(PoisonError::into_inner);
        if once.openings != opening {
            return Poll::Ready(Some(Err(spent())));
        }
        let chunk = ready!(once.stream.poll_chunk(context));
        once.is_started = true;
        Poll::Ready(chunk)
    });
    Ok(body.with_known_length(length))
}

/// A stream that was read before, or is read by another request.
fn spent() -> TransportError {
    unreadable(io::Error::other(
        "the body was read before and cannot be read again",
    ))
}

/// Streams one after the other; their length is known if all of theirs are.
fn chain(mut streams: VecDeque<BodyStream>) -> BodyStream {
    let mut lengths = streams.iter().map(BodyStream::length);
    let length = lengths.try_fold(0_u64, |sum, length| sum.checked_add(length?));
    let body = BodyStream::new(move |context| {
        while let Some(first) = streams.front_mut() {
            if let Some(chunk) = ready!(first.poll_chunk(context)) {
                return Poll::Ready(Some(chunk));
            }
            streams.pop_front();
        }
        Poll::Ready(None)
    });
    body.with_known_length(length)
}

/// A body that has at most so many bytes. The chunk that goes beyond them is not handed on.
fn limit_body(mut body: BodyStream, limit: usize) -> Result<BodyStream, TransportError> {
    let length = body.length();
    let mut left = u64::try_from(limit).unwrap_or(u64::MAX);
    if let Some(length) = length.filter(|length| *length > left) {
        return Err(unreadable(io::Error::other(format!(
            "the body must have at most {limit} bytes, not {length}"
        ))));
    }
    let limited = BodyStream::new(move |context| {
        let chunk = ready!(body.poll_chunk(context));
        if let Some(Ok(bytes)) = &chunk {
            let rest = u64::try_from(bytes.len()).map(|taken| left.checked_sub(taken));
            let Ok(Some(rest)) = rest else {
                let message = format!("the body has more than {limit} bytes");
                let error = TransportError::new(TransportErrorKind::RequestBody);
                return Poll::Ready(Some(Err(error.because(message))));
            };
            left = rest;
        }
        Poll::Ready(chunk)
    });
    Ok(limited.with_known_length(length))
}

/// A body that could not be opened or read, so that nothing was sent.
fn unreadable(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::RequestBody)
        .unsent()
        .because(error)
}

impl From<BodyStream> for BodySource {
    /// A body that can be sent once.
    fn from(stream: BodyStream) -> Self {
        let once = Once {
            stream,
            is_started: false,
            openings: 0,
        };
        Self(Arc::new(Source::Once(Arc::new(Mutex::new(once)))))
    }
}

impl PartialEq for BodySource {
    /// Whether both are clones of one source: their bytes are not compared.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for BodySource {}

impl fmt::Debug for BodySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodySource").finish_non_exhaustive()
    }
}

impl fmt::Debug for Payload {
    /// Shows how many bytes there are, not which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Source(_) => f.write_str("a stream"),
        }
    }
}
