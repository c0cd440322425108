//! The body of a request as services of tower take it.

use super::body_source::BodySource;
use super::body_stream::BodyStream;
use super::error::TransportError;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The body of a request: bytes in memory, or a stream, which is opened when it is first read.
#[derive(Debug, Default)]
pub struct TowerBody {
    bytes: Bytes,
    source: Option<BodySource>,
    /// The source, once it is open.
    opened: Option<BodyStream>,
}

impl TowerBody {
    /// A body of these bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self::of(bytes.into(), None, None)
    }

    /// A body that is a source if there is one, and these bytes otherwise. The source may be open.
    pub(crate) fn of(bytes: Bytes, source: Option<BodySource>, opened: Option<BodyStream>) -> Self {
        Self {
            bytes,
            source,
            opened,
        }
    }

    /// Its bytes; none if it is a stream, which is read as an `http_body::Body`.
    #[must_use]
    pub fn as_bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Its bytes; none if it is a stream, which is read as an `http_body::Body`.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// Its bytes, and what it is if it is a stream.
    pub(crate) fn into_parts(self) -> (Bytes, Option<BodySource>) {
        (
            self.bytes,
            self.opened.map(BodySource::from).or(self.source),
        )
    }
}

impl Clone for TowerBody {
    /// The same body from its beginning.
    fn clone(&self) -> Self {
        Self::of(self.bytes.clone(), self.source.clone(), None)
    }
}

impl Body for TowerBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        let Some(source) = &this.source else {
            let bytes = std::mem::take(&mut this.bytes);
            return Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))));
        };
        let opened = this.opened.get_or_insert_with(|| source.opening());
        let chunk = ready!(opened.poll_chunk(context));
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.source.is_none() && self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        match (&self.opened, &self.source) {
            (Some(opened), _) => opened.size_hint(),
            (None, Some(_)) => SizeHint::default(),
            (None, None) => {
                SizeHint::with_exact(u64::try_from(self.bytes.len()).unwrap_or(u64::MAX))
            }
        }
    }
}
