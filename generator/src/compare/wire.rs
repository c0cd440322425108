//! How a client and a server of different age get on after a change.
//!
//! Each rule names one [`WireEffect`]. A client is taken to do what its crate was generated to do,
//! and a server to do what its document says. A real server may accept more than it documents, so
//! "fails" means that the documents promise nothing else.

use super::change::{Grade, Judgement, Wire};

/// What a change means on the wire: for an old client with a new server, then for a new client with
/// an old server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WireEffect {
    sent: [Judgement; 2],
    received: [Judgement; 2],
}

impl WireEffect {
    /// The more severe judgement of the directions in which the value travels. If both are as
    /// severe, the first one that gives a reason.
    pub(super) fn wire(&self, sent: bool, received: bool) -> Wire {
        let mut worst = [WORKS; 2];
        for (direction, travels) in [(&self.sent, sent), (&self.received, received)] {
            for (worst, judgement) in worst.iter_mut().zip(direction) {
                let more_severe = judgement.grade > worst.grade
                    || judgement.grade == worst.grade && worst.reason.is_empty();
                if travels && more_severe {
                    *worst = *judgement;
                }
            }
        }
        Wire {
            old_client: worst[0],
            new_client: worst[1],
        }
    }
}

const WORKS: Judgement = Judgement {
    grade: Grade::Works,
    reason: "",
};

const fn works(reason: &'static str) -> Judgement {
    Judgement {
        grade: Grade::Works,
        reason,
    }
}

const fn may_fail(reason: &'static str) -> Judgement {
    Judgement {
        grade: Grade::MayFail,
        reason,
    }
}

const fn fails(reason: &'static str) -> Judgement {
    Judgement {
        grade: Grade::Fails,
        reason,
    }
}

/// The same for both directions, as for what is not data.
const fn both(old: Judgement, new: Judgement) -> WireEffect {
    WireEffect {
        sent: [old, new],
        received: [old, new],
    }
}

/// The bytes are the same.
pub(super) const UNSEEN: WireEffect = both(WORKS, WORKS);

/// It is not known what it means.
pub(super) const UNKNOWN: WireEffect = both(
    may_fail("may do something else, since no rule explains the difference"),
    may_fail("may do something else, since no rule explains the difference"),
);

/// An overlay says something else than the document.
pub(super) const COVERED: WireEffect = both(
    may_fail("follows the overlay, and the server may follow the document"),
    works("follows the overlay as before"),
);

/// There is one more thing that need not be there.
pub(super) const ADDED: WireEffect = WireEffect {
    sent: [
        works("does not send it"),
        may_fail("may send it, which the server does not know"),
    ],
    received: [works("ignores or keeps it"), works("reads it as absent")],
};

/// There is one more thing that must be there.
pub(super) const REQUIRED_ADDED: WireEffect = WireEffect {
    sent: [
        fails("does not send it, so the server refuses the request"),
        may_fail("sends it, which the server does not know"),
    ],
    received: [
        works("ignores or keeps it"),
        fails("cannot read an answer that lacks it"),
    ],
};

/// A thing that need not be there is gone.
pub(super) const REMOVED: WireEffect = WireEffect {
    sent: [
        may_fail("may still send it, which the server does not know"),
        works("does not send it"),
    ],
    received: [works("reads it as absent"), works("ignores or keeps it")],
};

/// A thing that must be there is gone.
pub(super) const REQUIRED_REMOVED: WireEffect = WireEffect {
    sent: [
        may_fail("still sends it, which the server does not know"),
        fails("does not send it, so the server refuses the request"),
    ],
    received: [
        fails("cannot read an answer that lacks it"),
        works("ignores or keeps it"),
    ],
};

/// A thing that need not be there has another key.
pub(super) const KEY_RENAMED: WireEffect = WireEffect {
    sent: [
        may_fail("may send the old key, which the server does not know"),
        may_fail("may send the new key, which the server does not know"),
    ],
    received: [
        may_fail("reads the field as absent, and keeps the new key beside the fields"),
        may_fail("reads the field as absent, and keeps the old key beside the fields"),
    ],
};

/// A thing that must be there has another key.
pub(super) const KEY_RENAMED_REQUIRED: WireEffect = WireEffect {
    sent: [
        fails("does not send the new key, so the server refuses the request"),
        fails("does not send the old key, so the server refuses the request"),
    ],
    received: [
        fails("cannot read an answer that lacks the old key"),
        fails("cannot read an answer that lacks the new key"),
    ],
};

/// What need not be there must be there.
pub(super) const NOW_REQUIRED: WireEffect = WireEffect {
    sent: [
        may_fail("may leave it out, which the server refuses"),
        works("always sends it"),
    ],
    received: [
        works("reads it when it is there"),
        fails("cannot read an answer that leaves it out"),
    ],
};

/// What must be there need not be there.
pub(super) const NOW_OPTIONAL: WireEffect = WireEffect {
    sent: [
        works("always sends it"),
        may_fail("may leave it out, which the server refuses"),
    ],
    received: [
        fails("cannot read an answer that leaves it out"),
        works("reads it when it is there"),
    ],
};

/// `null` is a value.
pub(super) const NULLABLE: WireEffect = WireEffect {
    sent: [
        works("never sends null"),
        may_fail("may send null, which the server refuses"),
    ],
    received: [
        fails("cannot read null"),
        works("reads what was there before"),
    ],
};

/// `null` is no value any more.
pub(super) const NOT_NULLABLE: WireEffect = WireEffect {
    sent: [
        may_fail("may send null, which the server refuses"),
        works("never sends null"),
    ],
    received: [works("reads what is left"), fails("cannot read null")],
};

/// More values are allowed than before.
pub(super) const WIDENED: WireEffect = WireEffect {
    sent: [
        works("sends what is still allowed"),
        may_fail("may send what the server does not allow yet"),
    ],
    received: [
        fails("cannot read the values that are new"),
        works("reads what was there before"),
    ],
};

/// Fewer values are allowed than before.
pub(super) const NARROWED: WireEffect = WireEffect {
    sent: [
        may_fail("may send what is not allowed any more"),
        works("sends what was always allowed"),
    ],
    received: [
        works("reads what is left"),
        fails("cannot read the values that are gone"),
    ],
};

/// Other values are allowed than before.
pub(super) const REPLACED: WireEffect = WireEffect {
    sent: [
        fails("sends what the server does not take any more"),
        fails("sends what the server does not take yet"),
    ],
    received: [
        fails("cannot read the answer"),
        fails("cannot read the answer"),
    ],
};

/// The one value that a client always sends is another; what is received is kept as it comes.
pub(super) const CONSTANT: WireEffect = WireEffect {
    sent: REPLACED.sent,
    received: [WORKS, WORKS],
};

/// Some values are allowed that were not, and some are not allowed any more.
pub(super) const OVERLAPPING: WireEffect = WireEffect {
    sent: [
        may_fail("may send what is not allowed any more"),
        may_fail("may send what the server does not allow yet"),
    ],
    received: [
        may_fail("may not be able to read the values that are new"),
        may_fail("may not be able to read the values that are gone"),
    ],
};

/// A value of a list is written in another way; what is not listed can be read.
pub(super) const VALUE_RESPELLED: WireEffect = WireEffect {
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
pub(super) const VALUE_ADDED: WireEffect = WireEffect {
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
pub(super) const VALUE_REMOVED: WireEffect = WireEffect {
    sent: [
        may_fail("may still send it, which the server refuses"),
        works("does not send it"),
    ],
    received: [
        works("never meets it"),
        works("reads it as `Unknown` and keeps it"),
    ],
};

/// Branches are told apart in another way.
pub(super) const DECIDED: WireEffect = WireEffect {
    sent: [
        may_fail("may send what the server tells apart in another way"),
        may_fail("may send what the server tells apart in another way"),
    ],
    received: [
        may_fail("may read it as another branch, or as `Unknown`"),
        may_fail("may read it as another branch, or as `Unknown`"),
    ],
};

/// A rule asks for more; rules are checked before sending and never when reading.
pub(super) const TIGHTENED: WireEffect = WireEffect {
    sent: [
        may_fail("may send what the rule forbids"),
        works("refuses it before it is sent"),
    ],
    received: [WORKS, WORKS],
};

/// A rule asks for less.
pub(super) const LOOSENED: WireEffect = WireEffect {
    sent: [
        works("refuses before sending what is allowed now"),
        may_fail("may send what the rule forbids"),
    ],
    received: [WORKS, WORKS],
};

/// What a server does without a value.
pub(super) const DEFAULTED: WireEffect = WireEffect {
    sent: [
        works("leaves it to the server, which does something else"),
        works("leaves it to the server, which does something else"),
    ],
    received: [WORKS, WORKS],
};

/// A request that is new.
pub(super) const ROUTE_ADDED: WireEffect = both(
    works("does not call it"),
    fails("calls what the server does not have"),
);

/// A request that is gone.
pub(super) const ROUTE_REMOVED: WireEffect = both(
    fails("calls what the server does not have"),
    works("does not call it"),
);

/// A request that goes somewhere else.
pub(super) const ROUTE_MOVED: WireEffect = both(
    fails("calls the route that is gone"),
    fails("calls a route that the server does not have"),
);

/// The place or spelling of an input.
pub(super) const RESPELLED: WireEffect = both(
    fails("sends it where or how the server does not look for it any more"),
    fails("sends it where or how the server does not look for it yet"),
);

/// Whether reserved characters of an input are percent-encoded.
pub(super) const RESERVED: WireEffect = both(
    may_fail("writes reserved characters in another way, which some servers tell apart"),
    may_fail("writes reserved characters in another way, which some servers tell apart"),
);

/// An answer that is new.
pub(super) const RESPONSE_ADDED: WireEffect = both(
    may_fail("gives it as an unexpected answer, with status and body kept"),
    works("never meets it"),
);

/// An answer that is gone.
pub(super) const RESPONSE_REMOVED: WireEffect = both(
    works("never meets it"),
    may_fail("gives it as an unexpected answer, with status and body kept"),
);

/// The same answer with another status.
pub(super) const RESPONSE_MOVED: WireEffect = both(
    may_fail(
        "gives a status that it does not know as an unexpected answer, with status and body kept",
    ),
    may_fail(
        "gives a status that it does not know as an unexpected answer, with status and body kept",
    ),
);

/// The media type that an answer is asked for in.
pub(super) const ASKED: WireEffect = both(
    may_fail("asks for a media type that the server does not give any more"),
    may_fail("asks for a media type that the server does not give yet"),
);

/// An answer is asked for in one more media type.
pub(super) const ASKS_MORE: WireEffect = both(
    works("asks for the media types of before"),
    works("asks for one more media type, which the server need not give"),
);

/// The spelling of a header of an answer.
pub(super) const HEADER_RESPELLED: WireEffect = both(
    may_fail("reads the header in the old style"),
    may_fail("reads the header in the new style"),
);

/// Another server.
pub(super) const SERVER: WireEffect = both(
    may_fail("talks to the server that was named before"),
    may_fail("talks to the server that is named now"),
);

/// Other scopes are needed.
pub(super) const SCOPED: WireEffect = both(
    may_fail("may have a token without the new scopes, which the server refuses"),
    may_fail("may have a token without the old scopes, which the server refuses"),
);

/// A token is got in another way.
pub(super) const FLOWS: WireEffect = both(
    may_fail("asks for a token in the old way"),
    may_fail("asks for a token in the new way"),
);

/// Credentials that need not be given are others, or in another order.
pub(super) const OFFERED: WireEffect = both(
    works("may send a credential that is not needed"),
    works("may send no credential where none is needed"),
);

/// A credential is needed that was not.
pub(super) const LOCKED: WireEffect = both(
    may_fail("may call without the credential, which the server refuses"),
    works("sends the credential"),
);

/// A credential is needed no more.
pub(super) const UNLOCKED: WireEffect = both(
    works("sends a credential that is not needed"),
    may_fail("may call without the credential, which the server refuses"),
);
