//! A change as it is found, before its places and the operations that it reaches are looked up.
//!
//! In: a rule and what it is about. Out: [`Draft`]. Absent: files and lines.

use super::rules::Rule;
use crate::ir::TypeId;
use crate::source::Pointer;

/// What a change belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// A type of before, of after, or both.
    Type(Option<TypeId>, Option<TypeId>),
    /// An operation of before, of after, or both.
    Operation(Option<usize>, Option<usize>),
    /// The whole API.
    Api,
}

/// What several changes have in common: the item they are in.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    pub(super) about: About,
    /// Its Rust path.
    pub(super) item: String,
    /// What the paths of its members begin with.
    pub(super) members: String,
    /// Where it stands.
    pub(super) at: (Option<Pointer>, Option<Pointer>),
    /// Whether requests contain it.
    pub(super) sent: bool,
    /// Whether answers contain it.
    pub(super) received: bool,
}

/// A change without its places.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) rule: &'static Rule,
    pub(super) about: About,
    pub(super) item: String,
    pub(super) path: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) at: (Option<Pointer>, Option<Pointer>),
    pub(super) sent: bool,
    pub(super) received: bool,
    /// Whether the document says the same and only a name was chosen in another way.
    pub(super) only_name_changed: bool,
    /// Whether another change says it all.
    pub(super) follows: bool,
}

impl Draft {
    /// A change of the item as a whole.
    pub(super) fn new(rule: &'static Rule, subject: &Subject) -> Self {
        Self {
            rule,
            about: subject.about,
            item: subject.item.clone(),
            path: subject.item.clone(),
            before: None,
            after: None,
            at: subject.at.clone(),
            sent: subject.sent,
            received: subject.received,
            only_name_changed: false,
            follows: false,
        }
    }

    /// A change of one of its members.
    pub(super) fn of(rule: &'static Rule, subject: &Subject, member: &str) -> Self {
        Self {
            path: format!("{}::{member}", subject.members),
            ..Self::new(rule, subject)
        }
    }

    pub(super) fn before(mut self, text: impl Into<String>) -> Self {
        self.before = Some(text.into());
        self
    }

    pub(super) fn after(mut self, text: impl Into<String>) -> Self {
        self.after = Some(text.into());
        self
    }

    /// Where it stands, if not where the item does.
    pub(super) fn at(mut self, old: Option<&Pointer>, new: Option<&Pointer>) -> Self {
        self.at = (old.cloned(), new.cloned());
        self
    }
}
