//! How many repeats a client affords: a bucket of tokens against storms.
//!
//! When a server is down, repeats of every call would multiply what it has to cope with. So each
//! repeat takes tokens, and only successes bring some back.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// How many tokens a new bucket has, and at most ever: a hundred repeats in a row.
///
/// With much fewer, most of many calls that fail at once, for example when a server restarts, would
/// fail without a repeat. With many more, a server that is down would get many repeats before the
/// bucket is empty. The standard retry mode of botocore, the AWS SDK for Python, has the same
/// capacity, and the same numbers for [`REPEAT`], except after timeouts, and [`SUCCESS`].
const CAPACITY: u32 = 500;

/// How many tokens a repeat takes. A success after repeats gives back those of one, since that
/// repeat was worth it. If it took no more than a [`SUCCESS`] brings, a client could repeat in vain
/// as often as it succeeds. With many more, a client whose bucket is empty would need many
/// successes before it can repeat again.
const REPEAT: u32 = 5;

/// How many tokens a success at the first attempt brings; it is one, since only the proportions of
/// the three numbers count. Five such successes pay for one repeat that fails. So once the bucket
/// is empty, repeats in vain add about a fifth of the successes to the load at most.
const SUCCESS: u32 = 1;

/// A bucket of tokens that pays for repeats; clones share it.
///
/// A repeat takes five tokens of five hundred. A success at the first attempt brings one, and one
/// after a repeat brings five. While the bucket is empty, no call is repeated.
#[derive(Clone)]
pub struct RetryBudget(Option<Arc<AtomicU32>>);

impl RetryBudget {
    /// A full bucket.
    #[must_use]
    pub fn new() -> Self {
        Self(Some(Arc::new(AtomicU32::new(CAPACITY))))
    }

    /// A bucket that is never empty.
    #[must_use]
    pub fn unlimited() -> Self {
        Self(None)
    }

    /// How many further repeats it pays for; `None` if it is never empty.
    #[must_use]
    pub fn repeats_left(&self) -> Option<u32> {
        let tokens = self.0.as_ref()?.load(Ordering::Relaxed);
        Some(tokens / REPEAT)
    }

    /// Takes the tokens of a repeat; returns false if there are too few.
    pub(crate) fn take(&self) -> bool {
        let taken = |tokens: u32| tokens.checked_sub(REPEAT);
        self.change(taken)
    }

    /// Puts tokens back after a success with this number of attempts.
    pub(crate) fn give(&self, attempts: u32) {
        let brought = if attempts > 1 { REPEAT } else { SUCCESS };
        let given = |tokens: u32| Some(tokens.saturating_add(brought).min(CAPACITY));
        self.change(given);
    }

    fn change(&self, change: impl Fn(u32) -> Option<u32>) -> bool {
        let Some(tokens) = &self.0 else {
            return true;
        };
        let order = Ordering::Relaxed;
        tokens.fetch_update(order, order, change).is_ok()
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget")
            .field("repeats_left", &self.repeats_left())
            .finish()
    }
}
