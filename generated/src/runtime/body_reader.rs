//! Streamed bodies for code that blocks.

use super::blocking::block_on;
use super::body_stream::BodyStream;
use super::error::TransportError;
use bytes::{Buf, Bytes};
use std::io::{self, ErrorKind, Read};

impl BodyStream {
    /// Blocks the thread until the next chunk is there, as [`chunk`](Self::chunk) waits for it. Do
    /// not call it on a thread on which an asynchronous runtime polls futures.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk).
    pub fn chunk_blocking(&mut self) -> Result<Option<Bytes>, TransportError> {
        block_on(self.chunk())
    }

    /// The body for code that reads, such as [`std::io::copy`]. It blocks like
    /// [`chunk_blocking`](Self::chunk_blocking).
    #[must_use]
    pub fn into_reader(self) -> BodyReader {
        BodyReader {
            body: self,
            chunk: Bytes::new(),
        }
    }
}

/// Reads a streamed body and blocks the thread meanwhile.
///
/// Its errors have a [`TransportError`] inside, which `get_ref` and `downcast_ref` find.
#[derive(Debug)]
pub struct BodyReader {
    body: BodyStream,
    /// What is left of the last chunk.
    chunk: Bytes,
}

impl Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.chunk.is_empty() && !buffer.is_empty() {
            let chunk = self.body.chunk_blocking().map_err(into_io)?;
            self.chunk = chunk.unwrap_or_default();
        }
        let count = self.chunk.len().min(buffer.len());
        if let Some(target) = buffer.get_mut(..count) {
            self.chunk.copy_to_slice(target);
        }
        Ok(count)
    }
}

fn into_io(error: TransportError) -> io::Error {
    match error.is_timeout() {
        true => io::Error::new(ErrorKind::TimedOut, error),
        false => io::Error::other(error),
    }
}
