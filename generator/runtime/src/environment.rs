//! What a client needs of the system that it runs on: time, waiting and randomness.
//!
//! Absent: I/O, which is the business of a transport.

use super::send::{BoxFuture, MaybeSend};
use std::fmt;
use std::time::Duration;

/// Time, waiting and randomness, as a client uses them. Implement it for a test that drives the
/// time, or for a system that the default does not know.
pub trait Environment: MaybeSend + fmt::Debug {
    /// The time since a moment that stays the same. It never goes back.
    fn now(&self) -> Duration;

    /// The time of day as the time since 1970, if the system knows it.
    fn unix_time(&self) -> Option<Duration>;

    /// Waits; `None` if that is not possible, so that limits of time are not kept and nothing is
    /// repeated after a wait.
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'_, ()>>;

    /// A random number, for waits and for keys that no two requests may share.
    fn random(&self) -> u64;

    /// Whether no other program gets the same random numbers. Where that is not so, a client makes
    /// no idempotency keys: a server would take the request of another program for a repeated one,
    /// and not process it.
    fn has_unique_numbers(&self) -> bool {
        true
    }
}

/// The environment of a client that is given no other: the clocks and the random numbers of the
/// standard library, and the timers of Tokio.
///
/// A blocking call waits by itself. Any other call can wait only with the feature `tokio`, which
/// `reqwest` implies, and inside a Tokio runtime whose timers are enabled.
///
/// On `wasm32-unknown-unknown` the feature `fetch` gives it the clocks, timers and random numbers
/// of the JavaScript host. Without the feature it has no clock there and cannot wait, so that a
/// client that repeats needs an environment of its own. Its random numbers can be the same in two
/// programs then, so that no idempotency keys are made ([`Environment::has_unique_numbers`]).
///
/// All environments of this kind count from the same moment, so that clients can share a credential
/// whose token expires.
#[derive(Debug, Default)]
pub struct SystemEnvironment {
    _private: (),
}

impl SystemEnvironment {
    /// The environment of this system.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Environment for SystemEnvironment {
    fn now(&self) -> Duration {
        clock::now()
    }

    fn unix_time(&self) -> Option<Duration> {
        clock::unix_time()
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'_, ()>> {
        // Not a timer of Tokio: a blocking call can hold up the thread on which Tokio would run it.
        #[cfg(feature = "blocking")]
        if let Some(sleep) = super::blocking::sleep(duration) {
            return Some(sleep);
        }
        timer::sleep(duration)
    }

    fn random(&self) -> u64 {
        random::random()
    }

    fn has_unique_numbers(&self) -> bool {
        !cfg!(all(
            not(feature = "fetch"),
            target_arch = "wasm32",
            any(target_os = "none", target_os = "unknown")
        ))
    }
}

#[cfg(all(
    feature = "fetch",
    target_arch = "wasm32",
    any(target_os = "none", target_os = "unknown")
))]
use super::host::{self as clock, self as timer, self as random};

#[cfg(not(all(
    feature = "fetch",
    target_arch = "wasm32",
    any(target_os = "none", target_os = "unknown")
)))]
mod random {
    use std::hash::{BuildHasher, RandomState};

    pub(super) fn random() -> u64 {
        // The keys of the first one come from the system's random numbers, and each further one has
        // others.
        RandomState::new().hash_one(0u8)
    }
}

#[cfg(not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown"))))]
mod clock {
    use std::sync::OnceLock;
    use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

    /// The moment that the time is counted from: the first at which anything asked for it.
    static START: OnceLock<Instant> = OnceLock::new();

    pub(super) fn now() -> Duration {
        START.get_or_init(Instant::now).elapsed()
    }

    pub(super) fn unix_time() -> Option<Duration> {
        SystemTime::now().duration_since(UNIX_EPOCH).ok()
    }
}

#[cfg(all(
    not(feature = "fetch"),
    target_arch = "wasm32",
    any(target_os = "none", target_os = "unknown")
))]
mod clock {
    use std::time::Duration;

    /// A clock that does not move, since reading the one of the standard library panics on this
    /// target.
    pub(super) fn now() -> Duration {
        Duration::ZERO
    }

    pub(super) fn unix_time() -> Option<Duration> {
        None
    }
}

#[cfg(all(
    feature = "tokio",
    not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
))]
mod timer {
    use super::BoxFuture;
    use std::time::Duration;

    pub(super) fn sleep(duration: Duration) -> Option<BoxFuture<'static, ()>> {
        // Tokio panics if it is asked for a timer outside a runtime.
        tokio::runtime::Handle::try_current().ok()?;
        Some(Box::pin(tokio::time::sleep(duration)))
    }
}

#[cfg(any(
    all(
        not(feature = "tokio"),
        not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
    ),
    all(
        not(feature = "fetch"),
        target_arch = "wasm32",
        any(target_os = "none", target_os = "unknown")
    )
))]
mod timer {
    use super::BoxFuture;
    use std::time::Duration;

    pub(super) fn sleep(_: Duration) -> Option<BoxFuture<'static, ()>> {
        None
    }
}
