//! What the wire sees of the values that an enum lists. A client reads any other value as
//! `Unknown`.

use super::{WireEffect, may_fail, works};

/// A value of a list is written in another way; what is not listed can be read.
pub(in crate::compare) const VALUE_RESPELLED: WireEffect = WireEffect {
    sent: [
        may_fail("may send the old value, which the server refuses"),
        may_fail("may send the new value, which the server refuses"),
    ],
    received: [
        works("reads the new value as `Unknown` and keeps it"),
        works("reads the old value as `Unknown` and keeps it"),
    ],
};

/// A list of values has one more; what is not listed can be read.
pub(in crate::compare) const VALUE_ADDED: WireEffect = WireEffect {
    sent: [
        works("does not send it"),
        may_fail("may send it, which the server refuses"),
    ],
    received: [
        works("reads it as `Unknown` and keeps it"),
        works("never meets it"),
    ],
};

/// A list of values has one less; what is not listed can be read.
pub(in crate::compare) const VALUE_REMOVED: WireEffect = WireEffect {
    sent: [
        may_fail("may still send it, which the server refuses"),
        works("does not send it"),
    ],
    received: [
        works("never meets it"),
        works("reads it as `Unknown` and keeps it"),
    ],
};

/// A list of values has one more, which was allowed before.
pub(in crate::compare) const LISTED_VALUE: WireEffect = WireEffect {
    sent: [
        works("may have sent it as a value that is not listed"),
        works("may send it, which was allowed without being listed"),
    ],
    received: [
        works("reads it as `Unknown` and keeps it"),
        works("reads it as the value that is listed now"),
    ],
};

/// A list of values has one less, which is still allowed.
pub(in crate::compare) const UNLISTED_VALUE: WireEffect = WireEffect {
    sent: [
        works("may still send it, which is allowed without being listed"),
        works("may send it as a value that is not listed"),
    ],
    received: [
        works("reads it as the value that was listed"),
        works("reads it as `Unknown` and keeps it"),
    ],
};
