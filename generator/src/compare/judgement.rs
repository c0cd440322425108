//! How clients and servers of different age get on with a change.

use std::sync::Arc;

use serde_json::Value;

use super::refusal::Age;
use crate::source::Pointer;

/// How well a client and a server of different age get on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// As before.
    Works,
    /// It depends on the value or on the server.
    MayFail,
    /// It cannot work.
    Fails,
}

impl Grade {
    /// The words that stand for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::MayFail => "may fail",
            Self::Fails => "fails",
        }
    }
}

/// How all clients of one age get on with a server of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WireVerdict {
    /// Everything works as before.
    Safe,
    /// Something depends on the values or on the server.
    Risky,
    /// Something cannot work.
    Breaking,
}

impl WireVerdict {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

/// How many changes fail for clients of one age.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WireCount {
    /// Changes with which a call cannot work.
    pub fails: usize,
    /// Changes with which a call may fail.
    pub may_fail: usize,
}

impl WireCount {
    /// The verdict of the worst change.
    pub fn verdict(self) -> WireVerdict {
        match (self.fails, self.may_fail) {
            (0, 0) => WireVerdict::Safe,
            (0, _) => WireVerdict::Risky,
            _ => WireVerdict::Breaking,
        }
    }

    pub(super) fn add(&mut self, grade: Grade) {
        match grade {
            Grade::Works => {}
            Grade::MayFail => self.may_fail += 1,
            Grade::Fails => self.fails += 1,
        }
    }
}

/// A value that one state allows and the other one refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The value.
    pub value: Value,
    /// The state whose schema allows it.
    pub allowed_by: Age,
    /// The schemas, or the parameters that have them, in the old and in the new document.
    pub schemas: (Pointer, Pointer),
}

/// How a client and a server of different age get on, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// How well.
    pub grade: Grade,
    /// Why, as the predicate of a sentence about the client; empty if there is nothing to say.
    pub reason: &'static str,
    /// A value with which it fails, or may fail.
    pub witness: Option<Arc<Witness>>,
}

/// What the wire sees of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wire {
    /// A client of before and a server of after.
    pub old_client: Judgement,
    /// A client of after and a server of before.
    pub new_client: Judgement,
}

impl Wire {
    /// The worse of the two.
    pub fn worst(&self) -> Grade {
        self.old_client.grade.max(self.new_client.grade)
    }
}
