//! How a client and a server of different age get on after a change.
//!
//! Each rule names one [`WireEffect`]. A client is taken to do what its crate was generated to do,
//! and a server to do what its document says. A real server may accept more than it documents, so
//! "fails" means that the documents promise nothing else.

mod effects;
mod outside;
mod unlisted;
mod values;

use std::sync::Arc;

use super::change::{Grade, Judgement, Wire, Witness};
use super::witness::Witnesses;
pub(super) use effects::*;
pub(super) use outside::*;
pub(super) use unlisted::Fit;
pub(super) use values::*;

/// What a change means on the wire: for an old client with a new server, then for a new client with
/// an old server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WireEffect {
    sent: [Claim; 2],
    received: [Claim; 2],
}

/// How a client and a server get on, as far as the kind of change tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Claim {
    grade: Grade,
    /// Why, as the predicate of a sentence about the client.
    reason: &'static str,
    /// The reason if no value proves that the client fails, so that it is only said that it may.
    /// Empty for what needs no value: a request to a path that is gone fails whatever is in it.
    unproven: &'static str,
}

impl WireEffect {
    /// The same where the old client, the new one or both keep any value that they receive.
    pub(super) fn where_any_is_kept(self, by_old: bool, by_new: bool) -> Self {
        let received = |is_kept: bool, claim: Claim| if is_kept { WORKS } else { claim };
        Self {
            received: [
                received(by_old, self.received[0]),
                received(by_new, self.received[1]),
            ],
            ..self
        }
    }

    /// The same, with what another effect means for what is sent.
    pub(super) fn where_sent(self, other: Self) -> Self {
        Self {
            sent: other.sent,
            ..self
        }
    }

    /// The more severe judgement of the directions in which the value travels. If both are as
    /// severe, the first one that gives a reason.
    ///
    /// What an old client sends, and what a new one reads from an old server, are values of the old
    /// state; the others are of the new one.
    pub(super) fn wire(&self, sent: bool, received: bool, witnesses: &Witnesses) -> Wire {
        let (old, new) = (&witnesses.only_old, &witnesses.only_new);
        let sent = sent.then_some([
            self.sent[0].judge(old.refused.as_ref()),
            self.sent[1].judge(new.refused.as_ref()),
        ]);
        let received = received.then_some([
            self.received[0].judge(new.unreadable.as_ref()),
            self.received[1].judge(old.unreadable.as_ref()),
        ]);
        more_severe(sent, received)
    }

    /// The same if there are values that prove all of it.
    pub(super) fn proven(&self, sent: bool, received: bool) -> Wire {
        let sent = sent.then_some(self.sent.map(Claim::proven));
        let received = received.then_some(self.received.map(Claim::proven));
        more_severe(sent, received)
    }
}

fn more_severe(sent: Option<[Judgement; 2]>, received: Option<[Judgement; 2]>) -> Wire {
    let mut worst = [WORKS.proven(), WORKS.proven()];
    for judgements in sent.into_iter().chain(received) {
        for (worst, judgement) in worst.iter_mut().zip(judgements) {
            let is_more_severe = judgement.grade > worst.grade
                || judgement.grade == worst.grade && worst.reason.is_empty();
            if is_more_severe {
                *worst = judgement;
            }
        }
    }
    let [old_client, new_client] = worst;
    Wire {
        old_client,
        new_client,
    }
}

impl Claim {
    fn proven(self) -> Judgement {
        Judgement {
            grade: self.grade,
            reason: self.reason,
            witness: None,
        }
    }

    /// What is said with a value that proves the claim, or without one.
    fn judge(&self, witness: Option<&Arc<Witness>>) -> Judgement {
        let (grade, reason) = match self.grade {
            Grade::Fails if witness.is_none() && !self.unproven.is_empty() => {
                (Grade::MayFail, self.unproven)
            }
            grade => (grade, self.reason),
        };
        let witness = witness.filter(|_| grade > Grade::Works).cloned();
        Judgement {
            grade,
            reason,
            witness,
        }
    }
}

const WORKS: Claim = works("");

const fn works(reason: &'static str) -> Claim {
    Claim {
        grade: Grade::Works,
        reason,
        unproven: "",
    }
}

const fn may_fail(reason: &'static str) -> Claim {
    Claim {
        grade: Grade::MayFail,
        reason,
        unproven: "",
    }
}

/// What fails whatever the values are.
const fn fails(reason: &'static str) -> Claim {
    Claim {
        grade: Grade::Fails,
        reason,
        unproven: "",
    }
}

/// What fails with some values, if there are any.
const fn fails_by_value(reason: &'static str, unproven: &'static str) -> Claim {
    Claim {
        grade: Grade::Fails,
        reason,
        unproven,
    }
}

/// The same for both directions, as for what is not data.
const fn both(old: Claim, new: Claim) -> WireEffect {
    WireEffect {
        sent: [old, new],
        received: [old, new],
    }
}
