//! The body of a message as services of tower take it.

use super::error::{TransportError, TransportErrorKind};
use super::tower::failure;
use bytes::{Buf, Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use std::convert::Infallible;
use std::error::Error;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

/// A body that is in memory as a whole.
#[derive(Debug, Clone, Default)]
pub struct TowerBody(Bytes);

impl TowerBody {
    /// A body of these bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self(bytes.into())
    }

    /// Its bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &Bytes {
        &self.0
    }

    /// Its bytes.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl Body for TowerBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let bytes = std::mem::take(&mut self.0);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(u64::try_from(self.0.len()).unwrap_or(u64::MAX))
    }
}

/// Reads a body and stops at the limit.
pub(crate) async fn collect<B>(body: B, limit: usize) -> Result<Bytes, TransportError>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let too_large = || TransportError::new(TransportErrorKind::TooLarge { limit });
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    if body.size_hint().lower() > most {
        return Err(too_large());
    }
    let mut body = pin!(body);
    let mut bytes = BytesMut::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let frame = frame.map_err(|error| broken(error.into()))?;
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        if data.remaining() > limit - bytes.len() {
            return Err(too_large());
        }
        while data.has_remaining() {
            let count = data.chunk().len();
            bytes.extend_from_slice(data.chunk());
            data.advance(count);
        }
    }
    Ok(bytes.freeze())
}

/// What the error of a body means.
fn broken(error: Box<dyn Error + Send + Sync>) -> TransportError {
    match error.is::<TransportError>() {
        true => failure(error),
        false => TransportError::new(TransportErrorKind::Body).because(error),
    }
}
