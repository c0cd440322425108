//! An environment for tests: time passes only when a client waits.

use super::environment::Environment;
use super::send::BoxFuture;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long ago 1970 is when the time begins: 2001-09-09. It is long past, so that a test can
/// notice a client that takes the time of the system.
const START: Duration = Duration::from_secs(1_000_000_000);

/// The step and the factors of SplitMix64, which makes the numbers, as in the reference
/// implementation by Vigna.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
const FACTORS: [u64; 2] = [0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb];

/// A clock that a wait moves on at once, and numbers that are the same in every run. Clones share
/// both.
///
/// A transport that does not answer at once runs into its limit, because waiting for the limit
/// takes no time either.
#[derive(Debug, Clone, Default)]
pub struct TestEnvironment(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    now: Duration,
    waits: Vec<Duration>,
    seed: u64,
}

impl TestEnvironment {
    /// An environment whose time begins.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Every wait so far.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Environment for TestEnvironment {
    fn now(&self) -> Duration {
        self.state().now
    }

    fn unix_time(&self) -> Option<Duration> {
        Some(START.saturating_add(self.now()))
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'_, ()>> {
        Some(Box::pin(async move {
            let mut state = self.state();
            state.now = state.now.saturating_add(duration);
            state.waits.push(duration);
        }))
    }

    fn random(&self) -> u64 {
        let mut state = self.state();
        state.seed = state.seed.wrapping_add(STEP);
        let mixed = (state.seed ^ (state.seed >> 30)).wrapping_mul(FACTORS[0]);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(FACTORS[1]);
        mixed ^ (mixed >> 31)
    }
}
