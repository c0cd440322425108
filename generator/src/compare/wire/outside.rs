//! What changes mean where no generated code looks: for the schemas of text and bytes, and for the
//! programs that receive webhooks.

use super::{Claim, WireEffect, both, may_fail, works};

/// The schema of a body that the client neither reads nor checks says something else.
pub(in crate::compare) const UNREAD: WireEffect = WireEffect {
    sent: [UNCHECKED, UNCHECKED],
    received: [
        works("gives the body as it comes"),
        works("gives the body as it comes"),
    ],
};

/// Such a schema allows less.
pub(in crate::compare) const UNREAD_TIGHTENED: WireEffect = WireEffect {
    sent: [UNCHECKED, works("sends the body as it is given")],
    ..UNREAD
};

/// Such a schema allows more.
pub(in crate::compare) const UNREAD_LOOSENED: WireEffect = WireEffect {
    sent: [works("sends the body as it is given"), UNCHECKED],
    ..UNREAD
};

const UNCHECKED: Claim =
    may_fail("sends the body as it is given, and does not check what its schema forbids");

/// A webhook comes in another form, which the program that receives it may not take.
pub(in crate::compare) const CALLED_OTHERWISE: WireEffect = both(
    may_fail("may be called in a form that it does not take"),
    may_fail("may be called in a form that it does not take any more"),
);

/// A webhook comes in one more form.
pub(in crate::compare) const FORM_ADDED: WireEffect = both(
    may_fail("may be called in a form that it does not take"),
    works("takes the forms that are left"),
);

/// A webhook comes in a form less.
pub(in crate::compare) const FORM_REMOVED: WireEffect = both(
    works("takes the forms that are left"),
    may_fail("may be called in a form that it does not take any more"),
);

/// A webhook has one more part.
pub(in crate::compare) const PART_ADDED: WireEffect = both(
    works("does not look at it"),
    may_fail("may wait for what is not sent yet"),
);

/// A webhook has a part less.
pub(in crate::compare) const PART_REMOVED: WireEffect = both(
    may_fail("may wait for what is not sent any more"),
    works("does not look at it"),
);

/// A webhook may come without what it always had.
pub(in crate::compare) const PART_OPTIONAL: WireEffect = both(
    may_fail("may wait for what is not always sent any more"),
    works("takes it when it is there"),
);

/// A webhook can be answered in one more way.
pub(in crate::compare) const REPLY_ADDED: WireEffect = both(
    works("answers in one of the ways that are left"),
    may_fail("may answer in a way that the server does not take yet"),
);

/// A webhook can be answered in one way less.
pub(in crate::compare) const REPLY_REMOVED: WireEffect = both(
    may_fail("may answer in a way that the server does not take any more"),
    works("answers in one of the ways that are left"),
);

/// A webhook is answered with something else.
pub(in crate::compare) const REPLY_CHANGED: WireEffect = both(
    may_fail("may answer what the server does not take any more"),
    may_fail("may answer what the server does not take yet"),
);
