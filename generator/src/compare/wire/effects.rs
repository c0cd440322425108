//! What each kind of change means on the wire.

use super::{WORKS, WireEffect, both, fails, fails_by_value, may_fail, works};

/// The bytes are the same.
pub(in crate::compare) const UNSEEN: WireEffect = both(WORKS, WORKS);

/// It is not known what it means.
pub(in crate::compare) const UNKNOWN: WireEffect = both(
    may_fail("may do something else, since no rule explains the difference"),
    may_fail("may do something else, since no rule explains the difference"),
);

/// An overlay says something else than the document.
pub(in crate::compare) const COVERED: WireEffect = both(
    may_fail("follows the overlay, and the server may follow the document"),
    works("follows the overlay as before"),
);

/// There is one more thing that need not be there.
pub(in crate::compare) const ADDED: WireEffect = WireEffect {
    sent: [
        works("does not send it"),
        may_fail("may send it, which the server does not know"),
    ],
    received: [works("ignores or keeps it"), works("reads it as absent")],
};

/// There is one more thing that must be there.
pub(in crate::compare) const REQUIRED_ADDED: WireEffect = WireEffect {
    sent: [
        fails_by_value(
            "does not send it, so the server refuses the request",
            "does not send it; no object was found that proves that the server refuses this",
        ),
        may_fail("sends it, which the server does not know"),
    ],
    received: [
        works("ignores or keeps it"),
        fails_by_value(
            "cannot read an answer that lacks it",
            "may not be able to read an answer that lacks it; no object was found that proves it",
        ),
    ],
};

/// One more parameter or body must be there. A request without it is all that it takes to fail.
pub(in crate::compare) const REQUIRED_INPUT_ADDED: WireEffect = both(
    fails("does not send it, so the server refuses the request"),
    may_fail("sends it, which the server does not know"),
);

/// A parameter or body that had to be there is gone.
pub(in crate::compare) const REQUIRED_INPUT_REMOVED: WireEffect = both(
    may_fail("still sends it, which the server does not know"),
    fails("does not send it, so the server refuses the request"),
);

/// A credential is given in another way, whatever it is.
pub(in crate::compare) const CREDENTIAL: WireEffect = both(
    fails("sends what the server does not take any more"),
    fails("sends what the server does not take yet"),
);

/// A thing that need not be there is gone.
pub(in crate::compare) const REMOVED: WireEffect = WireEffect {
    sent: [
        may_fail("may still send it, which the server does not know"),
        works("does not send it"),
    ],
    received: [works("reads it as absent"), works("ignores or keeps it")],
};

/// A thing that must be there is gone.
pub(in crate::compare) const REQUIRED_REMOVED: WireEffect = WireEffect {
    sent: [
        may_fail("still sends it, which the server does not know"),
        fails_by_value(
            "does not send it, so the server refuses the request",
            "does not send it; no object was found that proves that the server refuses this",
        ),
    ],
    received: [
        fails_by_value(
            "cannot read an answer that lacks it",
            "may not be able to read an answer that lacks it; no object was found that proves it",
        ),
        works("ignores or keeps it"),
    ],
};

/// A thing that need not be there has another key.
pub(in crate::compare) const KEY_RENAMED: WireEffect = WireEffect {
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
pub(in crate::compare) const KEY_RENAMED_REQUIRED: WireEffect = WireEffect {
    sent: [
        fails_by_value(
            "does not send the new key, so the server refuses the request",
            "does not send the new key; no object was found that proves that the server refuses this",
        ),
        fails_by_value(
            "does not send the old key, so the server refuses the request",
            "does not send the old key; no object was found that proves that the server refuses this",
        ),
    ],
    received: [
        fails_by_value(
            "cannot read an answer that lacks the old key",
            "may not be able to read an answer that lacks the old key; no object was found that proves it",
        ),
        fails_by_value(
            "cannot read an answer that lacks the new key",
            "may not be able to read an answer that lacks the new key; no object was found that proves it",
        ),
    ],
};

/// What need not be there must be there.
pub(in crate::compare) const NOW_REQUIRED: WireEffect = WireEffect {
    sent: [
        may_fail("may leave it out, which the server refuses"),
        works("always sends it"),
    ],
    received: [
        works("reads it when it is there"),
        fails_by_value(
            "cannot read an answer that leaves it out",
            "may not be able to read an answer that leaves it out; no object was found that proves it",
        ),
    ],
};

/// What must be there need not be there.
pub(in crate::compare) const NOW_OPTIONAL: WireEffect = WireEffect {
    sent: [
        works("always sends it"),
        may_fail("may leave it out, which the server refuses"),
    ],
    received: [
        fails_by_value(
            "cannot read an answer that leaves it out",
            "may not be able to read an answer that leaves it out; no object was found that proves it",
        ),
        works("reads it when it is there"),
    ],
};

/// `null` is a value.
pub(in crate::compare) const NULLABLE: WireEffect = WireEffect {
    sent: [
        works("never sends null"),
        may_fail("may send null, which the server refuses"),
    ],
    received: [
        fails_by_value(
            "cannot read null",
            "may not be able to read null, which its type may keep as an unknown value",
        ),
        works("reads what was there before"),
    ],
};

/// `null` is no value any more.
pub(in crate::compare) const NOT_NULLABLE: WireEffect = WireEffect {
    sent: [
        may_fail("may send null, which the server refuses"),
        works("never sends null"),
    ],
    received: [
        works("reads what is left"),
        fails_by_value(
            "cannot read null",
            "may not be able to read null, which its type may keep as an unknown value",
        ),
    ],
};

/// More values are allowed than before.
pub(in crate::compare) const WIDENED: WireEffect = WireEffect {
    sent: [
        works("sends what is still allowed"),
        may_fail("may send what the server does not allow yet"),
    ],
    received: [
        fails_by_value(
            "cannot read the values that are new",
            "may not be able to read the values that are new; none was found that it cannot read",
        ),
        works("reads what was there before"),
    ],
};

/// Fewer values are allowed than before.
pub(in crate::compare) const NARROWED: WireEffect = WireEffect {
    sent: [
        may_fail("may send what is not allowed any more"),
        works("sends what was always allowed"),
    ],
    received: [
        works("reads what is left"),
        fails_by_value(
            "cannot read the values that are gone",
            "may not be able to read the values that are gone; none was found that it cannot read",
        ),
    ],
};

/// Other values are allowed than before.
pub(in crate::compare) const REPLACED: WireEffect = WireEffect {
    sent: [
        fails_by_value(
            "sends what the server does not take any more",
            "may send what the server does not take any more; no value was found that proves it",
        ),
        fails_by_value(
            "sends what the server does not take yet",
            "may send what the server does not take yet; no value was found that proves it",
        ),
    ],
    received: [
        fails_by_value(
            "cannot read the answer",
            "may not be able to read the answer; no value was found that it cannot read",
        ),
        fails_by_value(
            "cannot read the answer",
            "may not be able to read the answer; no value was found that it cannot read",
        ),
    ],
};

/// The one value that a client always sends is another; what is received is kept as it comes.
pub(in crate::compare) const CONSTANT: WireEffect = WireEffect {
    sent: REPLACED.sent,
    received: [WORKS, WORKS],
};

/// Some values are allowed that were not, and some are not allowed any more.
pub(in crate::compare) const OVERLAPPING: WireEffect = WireEffect {
    sent: [
        may_fail("may send what is not allowed any more"),
        may_fail("may send what the server does not allow yet"),
    ],
    received: [
        may_fail("may not be able to read the values that are new"),
        may_fail("may not be able to read the values that are gone"),
    ],
};

/// Branches are told apart in another way.
pub(in crate::compare) const DECIDED: WireEffect = WireEffect {
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
pub(in crate::compare) const TIGHTENED: WireEffect = WireEffect {
    sent: [
        may_fail("may send what the rule forbids"),
        works("refuses it before it is sent"),
    ],
    received: [WORKS, WORKS],
};

/// A rule asks for less.
pub(in crate::compare) const LOOSENED: WireEffect = WireEffect {
    sent: [
        works("refuses before sending what is allowed now"),
        may_fail("may send what the rule forbids"),
    ],
    received: [WORKS, WORKS],
};

/// Rules ask for more in some ways and for less in others.
pub(in crate::compare) const RULES_REPLACED: WireEffect = WireEffect {
    sent: [
        may_fail("may send what the rule forbids"),
        may_fail("may send what the rule forbids"),
    ],
    received: [WORKS, WORKS],
};

/// Exactly one branch must hold, where several could.
pub(in crate::compare) const CHOICE_TIGHTENED: WireEffect = WireEffect {
    sent: [
        may_fail("may send what two branches allow, which the server refuses"),
        works("sends what was always allowed"),
    ],
    received: [WORKS, WORKS],
};

/// Several branches can hold, where exactly one had to.
pub(in crate::compare) const CHOICE_LOOSENED: WireEffect = WireEffect {
    sent: [
        works("sends what is still allowed"),
        may_fail("may send what two branches allow, which the server refuses"),
    ],
    received: [WORKS, WORKS],
};

/// An answer may come without a header that it always had.
pub(in crate::compare) const HEADER_OPTIONAL: WireEffect = WireEffect {
    sent: [WORKS, WORKS],
    received: [
        works("reads it as absent"),
        works("reads it when it is there"),
    ],
};

/// What a server does without a value.
pub(in crate::compare) const DEFAULTED: WireEffect = WireEffect {
    sent: [
        works("leaves it to the server, which does something else"),
        works("leaves it to the server, which does something else"),
    ],
    received: [WORKS, WORKS],
};

/// A request that is new.
pub(in crate::compare) const ROUTE_ADDED: WireEffect = both(
    works("does not call it"),
    fails("calls what the server does not have"),
);

/// A request that is gone.
pub(in crate::compare) const ROUTE_REMOVED: WireEffect = both(
    fails("calls what the server does not have"),
    works("does not call it"),
);

/// A request that goes somewhere else.
pub(in crate::compare) const ROUTE_MOVED: WireEffect = both(
    fails("calls the route that is gone"),
    fails("calls a route that the server does not have"),
);

/// The place or spelling of an input.
pub(in crate::compare) const RESPELLED: WireEffect = both(
    fails("sends it where or how the server does not look for it any more"),
    fails("sends it where or how the server does not look for it yet"),
);

/// Whether reserved characters of an input are percent-encoded.
pub(in crate::compare) const RESERVED: WireEffect = both(
    may_fail("writes reserved characters in another way, which some servers tell apart"),
    may_fail("writes reserved characters in another way, which some servers tell apart"),
);

/// An answer that is new.
pub(in crate::compare) const RESPONSE_ADDED: WireEffect = both(
    may_fail("gives it as an unexpected answer, with status and body kept"),
    works("never meets it"),
);

/// An answer that is gone.
pub(in crate::compare) const RESPONSE_REMOVED: WireEffect = both(
    works("never meets it"),
    may_fail("gives it as an unexpected answer, with status and body kept"),
);

/// An answer that had a body has none.
pub(in crate::compare) const ANSWER_EMPTIED: WireEffect = both(
    fails("cannot read an answer without a body"),
    works("does not look at the body"),
);

/// An answer that had no body has one.
pub(in crate::compare) const ANSWER_FILLED: WireEffect = both(
    works("does not look at the body"),
    fails("cannot read an answer without a body"),
);

/// An answer has a body or none, and clients read either.
pub(in crate::compare) const ANSWER_BODY_IGNORED: WireEffect = both(
    works("reads no body as an empty value"),
    works("reads no body as an empty value"),
);

/// The same answer with another status.
pub(in crate::compare) const RESPONSE_MOVED: WireEffect = both(
    may_fail(
        "gives a status that it does not know as an unexpected answer, with status and body kept",
    ),
    may_fail(
        "gives a status that it does not know as an unexpected answer, with status and body kept",
    ),
);

/// The media type that an answer is asked for in.
pub(in crate::compare) const ASKED: WireEffect = both(
    may_fail("asks for a media type that the server does not give any more"),
    may_fail("asks for a media type that the server does not give yet"),
);

/// An answer is asked for in one more media type.
pub(in crate::compare) const ASKS_MORE: WireEffect = both(
    works("asks for the media types of before"),
    works("asks for one more media type, which the server need not give"),
);

/// The spelling of a header of an answer.
pub(in crate::compare) const HEADER_RESPELLED: WireEffect = both(
    may_fail("reads the header in the old style"),
    may_fail("reads the header in the new style"),
);

/// Another server.
pub(in crate::compare) const SERVER: WireEffect = both(
    may_fail("talks to the server that was named before"),
    may_fail("talks to the server that is named now"),
);

/// Other scopes are needed.
pub(in crate::compare) const SCOPED: WireEffect = both(
    may_fail("may have a token without the new scopes, which the server refuses"),
    may_fail("may have a token without the old scopes, which the server refuses"),
);

/// A token is got in another way.
pub(in crate::compare) const FLOWS: WireEffect = both(
    may_fail("asks for a token in the old way"),
    may_fail("asks for a token in the new way"),
);

/// Credentials that need not be given are others, or in another order.
pub(in crate::compare) const OFFERED: WireEffect = both(
    works("may send a credential that is not needed"),
    works("may send no credential where none is needed"),
);

/// A credential is needed that was not.
pub(in crate::compare) const LOCKED: WireEffect = both(
    may_fail("may call without the credential, which the server refuses"),
    works("sends the credential"),
);

/// A credential is needed no more.
pub(in crate::compare) const UNLOCKED: WireEffect = both(
    works("sends a credential that is not needed"),
    may_fail("may call without the credential, which the server refuses"),
);
