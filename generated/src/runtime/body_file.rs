//! Files as bodies of requests.

use super::body_source::BodySource;
use super::body_stream::BodyStream;
use super::error::{TransportError, TransportErrorKind};
use bytes::{Bytes, BytesMut};
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::Arc;
use std::task::Poll;

/// How many bytes of a reader are read at a time, at most. Each read takes memory of this size,
/// however little it brings, so a thousand bodies that are sent at once take at least 125 MiB, and
/// with ten times as much more than a gigabyte. Where a file is read on threads of Tokio, each read
/// is also a change of threads. Measured: one there and back takes 4 microseconds, and reading 128
/// KiB takes 15. With a tenth of the size the changes would take longer than the reads.
const CHUNK: usize = 128 << 10;

impl BodySource {
    /// A file, which is opened for each attempt and read while it is sent. Its length is sent.
    ///
    /// A call that is awaited reads it on the threads that Tokio has for this, with the feature
    /// `tokio` and in a Tokio runtime; otherwise the reads block the thread of the call.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let path = Arc::new(path.into());
        Self::new(move || {
            let path = path.clone();
            async move { open(&path) }
        })
    }
}

fn open(path: &PathBuf) -> io::Result<BodyStream> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    Ok(stream(file).with_length(length))
}

impl BodyStream {
    /// A body whose chunks are read from a reader when they are asked for. That blocks the thread,
    /// so it is for calls that block, and for readers that never wait.
    pub fn from_reader(mut reader: impl Read + Send + 'static) -> Self {
        Self::new(move |_| Poll::Ready(read(&mut reader).map_err(unreadable).transpose()))
    }
}

/// The next bytes of a reader; `None` at its end.
fn read(reader: &mut impl Read) -> io::Result<Option<Bytes>> {
    let mut chunk = BytesMut::zeroed(CHUNK);
    loop {
        match reader.read(&mut chunk) {
            Ok(0) => return Ok(None),
            Ok(count) => return Ok(Some(chunk.split_to(count).freeze())),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn unreadable(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Body).because(error)
}

#[cfg(not(all(
    feature = "tokio",
    not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
)))]
fn stream(file: File) -> BodyStream {
    BodyStream::from_reader(file)
}

#[cfg(all(
    feature = "tokio",
    not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
))]
fn stream(file: File) -> BodyStream {
    use super::transports::is_blocking;
    use std::pin::Pin;
    use std::task::ready;
    use tokio::runtime::Handle;
    use tokio::task::JoinHandle;

    // It is asked for here, because the body may be read on a thread that has no runtime.
    let runtime = match Handle::try_current() {
        Ok(runtime) if !is_blocking() => runtime,
        _ => return BodyStream::from_reader(file),
    };
    let mut idle = Some(file);
    let mut reading: Option<JoinHandle<(File, io::Result<Option<Bytes>>)>> = None;
    BodyStream::new(move |context| {
        if let Some(mut file) = idle.take() {
            reading = Some(runtime.spawn_blocking(move || {
                let chunk = read(&mut file);
                (file, chunk)
            }));
        }
        let Some(handle) = &mut reading else {
            return Poll::Ready(None);
        };
        Poll::Ready(match ready!(Pin::new(handle).poll(context)) {
            Ok((file, chunk)) => {
                idle = Some(file);
                chunk.map_err(unreadable).transpose()
            }
            Err(error) => {
                reading = None;
                Some(Err(unreadable(error.into())))
            }
        })
    })
}
