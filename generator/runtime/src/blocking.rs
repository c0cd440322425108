//! Blocking calls: a call that runs to its end on the thread that makes it, without an asynchronous
//! runtime.
//!
//! The client itself is written once, with `async`. A blocking call polls that future and parks the
//! thread whenever there is nothing to do. Waits between attempts, and limits of time, are timers
//! of this thread, so they need no timer of Tokio.

use super::body_stream::BodyStream;
use super::call::{Call, CallResult, Operation};
use super::deviation::Decoded;
use super::response::Response;
use super::send::BoxFuture;
use std::cell::Cell;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

thread_local! {
    /// The blocking call that this thread is in, if any.
    static CURRENT: Cell<Option<Timers>> = const { Cell::new(None) };
}

/// The timers that the blocking call of a thread waits for.
#[derive(Clone, Copy, Default)]
struct Timers {
    /// When the first of them ends.
    first: Option<Instant>,
}

/// Calls that block.
///
/// With the feature `ureq`, a client that has not been given a transport sends them with
/// `UreqTransport`. A client that has one uses it. Do not block a thread on which an asynchronous
/// runtime polls futures.
impl<'c, O: Operation + 'c> Call<'c, O> {
    /// Sends the call and blocks the thread until it has ended. It does what awaiting the call
    /// does.
    ///
    /// # Errors
    /// If the call fails in any way.
    pub fn send_blocking(self) -> CallResult<O, O::Output> {
        block_on(self)
    }

    /// Blocks like [`send_blocking`](Self::send_blocking) and returns what
    /// [`response`](Self::response) does.
    ///
    /// # Errors
    /// If the call fails in any way.
    pub fn response_blocking(self) -> CallResult<O, Response<O::Output>> {
        block_on(self.response())
    }

    /// Blocks like [`send_blocking`](Self::send_blocking) and returns what
    /// [`tolerant`](Self::tolerant) does.
    ///
    /// # Errors
    /// If the call fails in any other way, for example with a body that is not JSON.
    pub fn tolerant_blocking(self) -> CallResult<O, Decoded<O::Output>> {
        block_on(self.tolerant())
    }

    /// Blocks like [`send_blocking`](Self::send_blocking) until the head of a successful response
    /// has arrived, and returns what [`stream`](Self::stream) does. Read its body with
    /// [`chunk_blocking`](BodyStream::chunk_blocking) or
    /// [`into_reader`](BodyStream::into_reader).
    ///
    /// # Errors
    /// As [`stream`](Self::stream).
    pub fn stream_blocking(self) -> CallResult<O, Response<BodyStream>> {
        block_on(self.stream())
    }

    /// Blocks like [`send_blocking`](Self::send_blocking) and returns what [`raw`](Self::raw) does.
    ///
    /// # Errors
    /// If there is no answer.
    pub fn raw_blocking(self) -> CallResult<O, Response> {
        block_on(self.raw())
    }
}

/// Whether this thread is in a blocking call.
pub(crate) fn is_blocking() -> bool {
    CURRENT.get().is_some()
}

/// A timer of the blocking call that this thread is in; `None` outside of one.
pub(crate) fn sleep(duration: Duration) -> Option<BoxFuture<'static, ()>> {
    is_blocking().then(|| {
        let end = Instant::now().checked_add(duration);
        Box::pin(Sleep { end }) as BoxFuture<'static, ()>
    })
}

/// Ends at a time; never if that is later than the clock can tell.
struct Sleep {
    end: Option<Instant>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        let Some(end) = self.end else {
            return Poll::Pending;
        };
        if Instant::now() >= end {
            return Poll::Ready(());
        }
        if let Some(timers) = CURRENT.get() {
            let first = timers.first.map_or(end, |first| first.min(end));
            CURRENT.set(Some(Timers { first: Some(first) }));
        }
        Poll::Pending
    }
}

/// Ends the parking of a thread.
struct Unpark {
    thread: Thread,
    /// Whether the call was woken since it was polled. Other code on the thread can park too, such
    /// as a channel in a transport, and take the token that `unpark` leaves.
    is_woken: AtomicBool,
}

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.is_woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// Restores the blocking call around this one when this one ends, by a panic too.
struct Outer(Option<Timers>);

impl Drop for Outer {
    fn drop(&mut self) {
        CURRENT.set(self.0);
    }
}

/// Runs a future to its end on this thread.
pub(crate) fn block_on<F: IntoFuture>(future: F) -> F::Output {
    let mut future = pin!(future.into_future());
    let unpark = Arc::new(Unpark {
        thread: thread::current(),
        is_woken: AtomicBool::new(false),
    });
    let waker = Waker::from(unpark.clone());
    let mut context = Context::from_waker(&waker);
    let _outer = Outer(CURRENT.get());
    loop {
        // Each timer that is still wanted says so again when it is polled.
        CURRENT.set(Some(Timers::default()));
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        if unpark.is_woken.swap(false, Ordering::Acquire) {
            continue;
        }
        match CURRENT.get().and_then(|timers| timers.first) {
            Some(end) => thread::park_timeout(end.saturating_duration_since(Instant::now())),
            None => thread::park(),
        }
    }
}
