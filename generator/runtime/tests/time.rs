//! An environment whose time passes only when somebody waits.

use crate::runtime::{BoxFuture, Environment};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How long ago 1970 is when the time begins.
const START: Duration = Duration::from_secs(1_000_000_000);

/// A clock that a wait moves on at once, and numbers that are not random.
#[derive(Debug, Clone, Default)]
pub(crate) struct Time(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    now: Duration,
    waits: Vec<Duration>,
    random: u64,
}

impl Time {
    /// The same with this number in place of each random one.
    pub(crate) fn random(self, random: u64) -> Self {
        self.0.lock().unwrap().random = random;
        self
    }

    /// Lets some time pass without a wait.
    pub(crate) fn pass(&self, duration: Duration) {
        let mut state = self.0.lock().unwrap();
        state.now = state.now.saturating_add(duration);
    }

    /// Every wait so far.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.0.lock().unwrap().waits.clone()
    }
}

impl Environment for Time {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().now
    }

    fn unix_time(&self) -> Option<Duration> {
        Some(START.saturating_add(self.now()))
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'_, ()>> {
        Some(Box::pin(async move {
            let mut state = self.0.lock().unwrap();
            state.now = state.now.saturating_add(duration);
            state.waits.push(duration);
        }))
    }

    fn random(&self) -> u64 {
        self.0.lock().unwrap().random
    }
}
