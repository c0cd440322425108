//! Bodies of the crate `http-body`, which reqwest and services of tower have, as [`BodyStream`],
//! and the other way round.

use super::body_stream::BodyStream;
use super::error::TransportError;
use super::send::MaybeSendOwned;
use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Reads a body chunk by chunk. Trailers are left out.
pub(crate) fn stream<B>(body: B, classify: fn(B::Error) -> TransportError) -> BodyStream
where
    B: Body + MaybeSendOwned + 'static,
{
    let length = body.size_hint().exact();
    let mut body = Box::pin(body);
    let stream = BodyStream::new(move |context| {
        loop {
            let frame = match ready!(body.as_mut().poll_frame(context)) {
                Some(Ok(frame)) => frame,
                Some(Err(error)) => return Poll::Ready(Some(Err(classify(error)))),
                None => return Poll::Ready(None),
            };
            if let Ok(mut data) = frame.into_data() {
                let bytes: Bytes = data.copy_to_bytes(data.remaining());
                return Poll::Ready(Some(Ok(bytes)));
            }
        }
    });
    stream.with_known_length(length)
}

impl Body for BodyStream {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let chunk = ready!(self.get_mut().poll_chunk(context));
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.length() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map(SizeHint::with_exact).unwrap_or_default()
    }
}
