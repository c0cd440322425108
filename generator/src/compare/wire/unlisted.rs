//! What it means on the wire that a key which one side lists is one of the other keys of the other
//! side.

use super::{Claim, WORKS, WireEffect, fails_by_value, may_fail, works};

/// How the values of a key on both sides fit each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::compare) struct Fit {
    /// Whether the new side allows each value of the old one.
    pub(in crate::compare) old_is_allowed: bool,
    /// Whether the old side allows each value of the new one.
    pub(in crate::compare) new_is_allowed: bool,
    /// Whether a new client can read each value of the old side.
    pub(in crate::compare) old_is_read: bool,
    /// Whether an old client can read each value of the new side.
    pub(in crate::compare) new_is_read: bool,
}

impl Fit {
    /// Whether the values are the same.
    pub(in crate::compare) fn is_equal(self) -> bool {
        self.old_is_allowed && self.new_is_allowed && self.old_is_read && self.new_is_read
    }

    fn reversed(self) -> Self {
        Self {
            old_is_allowed: self.new_is_allowed,
            new_is_allowed: self.old_is_allowed,
            old_is_read: self.new_is_read,
            new_is_read: self.old_is_read,
        }
    }
}

const SENT_AS_OTHER: Claim =
    may_fail("may send it as one of the other keys, with a value that the server refuses");

const SENT_TO_OTHER: Claim = may_fail(
    "may send it, and the server takes it for one of the other keys and refuses the value",
);

const READ_AS_OTHER: Claim = fails_by_value(
    "cannot read it as one of the other keys",
    "may not be able to read it as one of the other keys; no value was found that it cannot read",
);

const READ_FROM_OTHER: Claim =
    may_fail("may not be able to read it where it is one of the other keys of the server");

const NAMED: Claim = may_fail("may send a key with a value that the pattern does not allow");

impl WireEffect {
    /// A key that was one of the other keys is listed, or has a pattern.
    pub(in crate::compare) const fn of_listed(fit: Fit) -> Self {
        Self {
            sent: [
                claim(fit.old_is_allowed, WORKS, SENT_AS_OTHER),
                claim(
                    fit.new_is_allowed,
                    works("sends it, and the server takes it for one of the other keys"),
                    SENT_TO_OTHER,
                ),
            ],
            received: [
                claim(
                    fit.new_is_read,
                    works("keeps it as one of the other keys"),
                    READ_AS_OTHER,
                ),
                claim(
                    fit.old_is_read,
                    works("reads it where it is there"),
                    READ_FROM_OTHER,
                ),
            ],
        }
    }

    /// A key that was listed, or had a pattern, is one of the other keys.
    pub(in crate::compare) fn of_unlisted(fit: Fit) -> Self {
        let Self {
            sent: [old_sent, new_sent],
            received: [old_received, new_received],
        } = Self::of_listed(fit.reversed());
        Self {
            sent: [new_sent, old_sent],
            received: [new_received, old_received],
        }
    }

    /// The effect of a required key that is new, with what this one says of its values.
    pub(in crate::compare) fn of_required(self, added: Self) -> Self {
        Self {
            sent: [added.sent[0], self.sent[1]],
            received: [self.received[0], added.received[1]],
        }
    }

    /// The effect of a required key that is gone, with what this one says of its values.
    pub(in crate::compare) fn of_formerly_required(self, removed: Self) -> Self {
        Self {
            sent: [self.sent[0], removed.sent[1]],
            received: [removed.received[0], self.received[1]],
        }
    }

    /// The same where a pattern that came, or is gone, does not allow values of a listed key.
    pub(in crate::compare) fn with_refused_key(self, by_old: bool, by_new: bool) -> Self {
        let worse = |own: Claim, is_refused: bool| match is_refused {
            true if own.grade < NAMED.grade => NAMED,
            _ => own,
        };
        Self {
            sent: [worse(self.sent[0], by_new), worse(self.sent[1], by_old)],
            ..self
        }
    }
}

const fn claim(is_so: bool, so: Claim, otherwise: Claim) -> Claim {
    if is_so { so } else { otherwise }
}
