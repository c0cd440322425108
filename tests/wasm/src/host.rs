//! What the host gives the module: clocks, timers and random numbers.

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
        /// Stops the timer of this number.
        pub(super) safe fn cancel(id: u32);
        pub(super) fn begin(name: *const u8, length: usize);
        pub(super) safe fn pass();
        pub(super) fn fail(reason: *const u8, length: usize);
    }
}

thread_local! {
    /// The timers that run, and whether their time is over.
    static PENDING: RefCell<BTreeMap<u32, bool>> = const { RefCell::new(BTreeMap::new()) };
}

/// A timer of the host. Dropping it stops the timer.
pub(crate) struct Timer(u32);

impl Timer {
    pub(crate) fn start(duration: Duration) -> Self {
        let id = PENDING.with_borrow_mut(|pending| {
            // The number after the largest one is free, because few timers run at a time.
            let id = pending.keys().next_back().map_or(0, |last| last + 1);
            pending.insert(id, false);
            id
        });
        imported::set_timer(id, duration.as_secs_f64() * 1000.0);
        Self(id)
    }
}

impl Future for Timer {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if PENDING.with_borrow(|pending| pending.get(&self.0) == Some(&true)) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        PENDING.with_borrow_mut(|pending| pending.remove(&self.0));
        imported::cancel(self.0);
    }
}

/// Ends the timer of this number, and goes on with the task.
#[unsafe(no_mangle)]
pub extern "C" fn resolve(id: u32) {
    PENDING.with_borrow_mut(|pending| {
        if let Some(is_over) = pending.get_mut(&id) {
            *is_over = true;
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
        Some(Box::pin(Timer::start(duration)))
    }

    fn random(&self) -> u64 {
        u64::from(imported::random()) << 32 | u64::from(imported::random())
    }
}
