//! What the host gives the module: clocks, timers, random numbers and `fetch`.

use crate::task;
use recommenders::runtime::{BoxFuture, Environment};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// The functions of `run.mjs`.
mod imported {
    #[link(wasm_import_module = "host")]
    unsafe extern "C" {
        /// Milliseconds since a moment that stays the same.
        pub(super) safe fn now() -> f64;
        /// Milliseconds since 1970.
        pub(super) safe fn unix_time() -> f64;
        pub(super) safe fn random() -> u32;
        /// Calls `resolve` with this number after so many milliseconds.
        pub(super) safe fn set_timer(id: u32, milliseconds: f64);
        /// Calls `resolve` with this number and the answer. The text is a request as JSON.
        pub(super) fn fetch(id: u32, text: *const u8, length: usize);
        /// Stops the timer or the request of this number.
        pub(super) safe fn cancel(id: u32);
        pub(super) fn begin(name: *const u8, length: usize);
        pub(super) safe fn pass();
        pub(super) fn fail(reason: *const u8, length: usize);
    }
}

thread_local! {
    /// What the host has been asked for, with the answer once it is there.
    static PENDING: RefCell<BTreeMap<u32, Option<Vec<u8>>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The answer of the host, which is still to come. Dropping it cancels what the host does.
pub(crate) struct Answer(u32);

impl Answer {
    fn new() -> Self {
        PENDING.with_borrow_mut(|pending| {
            // The number after the largest one is free, because few answers are awaited at a time.
            let id = pending.keys().next_back().map_or(0, |last| last + 1);
            pending.insert(id, None);
            Self(id)
        })
    }

    pub(crate) fn of_timer(duration: Duration) -> Self {
        let answer = Self::new();
        imported::set_timer(answer.0, duration.as_secs_f64() * 1000.0);
        answer
    }

    pub(crate) fn of_fetch(request: &str) -> Self {
        let answer = Self::new();
        // SAFETY: the host reads the text before the function returns.
        unsafe { imported::fetch(answer.0, request.as_ptr(), request.len()) };
        answer
    }
}

impl Future for Answer {
    type Output = Vec<u8>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Vec<u8>> {
        let answer =
            PENDING.with_borrow_mut(|pending| pending.get_mut(&self.0).and_then(Option::take));
        answer.map_or(Poll::Pending, Poll::Ready)
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        PENDING.with_borrow_mut(|pending| pending.remove(&self.0));
        imported::cancel(self.0);
    }
}

/// Makes room for an answer of this length, which the host writes and passes to [`resolve`].
#[unsafe(no_mangle)]
pub extern "C" fn allocate(length: usize) -> *mut u8 {
    Box::into_raw(vec![0_u8; length].into_boxed_slice()).cast()
}

/// Takes the answer of the host, and goes on with the task.
///
/// # Safety
/// The answer must be one that [`allocate`] has returned for this length, and be passed once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn resolve(id: u32, answer: *mut u8, length: usize) {
    let slice = std::ptr::slice_from_raw_parts_mut(answer, length);
    // SAFETY: `allocate` has made a box of this length, and nobody else has it.
    let answer = unsafe { Box::from_raw(slice) };
    PENDING.with_borrow_mut(|pending| {
        if let Some(slot) = pending.get_mut(&id) {
            *slot = Some(answer.into_vec());
        }
    });
    task::poll();
}

pub(crate) fn begin(name: &str) {
    // SAFETY: the host reads the text before the function returns.
    unsafe { imported::begin(name.as_ptr(), name.len()) }
}

pub(crate) fn pass() {
    imported::pass();
}

pub(crate) fn fail(reason: &str) {
    // SAFETY: the host reads the text before the function returns.
    unsafe { imported::fail(reason.as_ptr(), reason.len()) }
}

/// The clocks, timers and random numbers of the host, as a client needs them on this target.
#[derive(Debug)]
pub(crate) struct HostEnvironment;

impl Environment for HostEnvironment {
    fn now(&self) -> Duration {
        Duration::from_secs_f64(imported::now() / 1000.0)
    }

    fn unix_time(&self) -> Option<Duration> {
        Some(Duration::from_secs_f64(imported::unix_time() / 1000.0))
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'_, ()>> {
        Some(Box::pin(async move {
            Answer::of_timer(duration).await;
        }))
    }

    fn random(&self) -> u64 {
        u64::from(imported::random()) << 32 | u64::from(imported::random())
    }
}
