//! A change as the comparison finds it, before its lines in the documents and the affected
//! operations are looked up.

use super::change::Wire;
use super::rules::Rule;
use super::wire::WireEffect;
use super::witness::Witnesses;
use crate::ir::TypeId;
use crate::source::Pointer;

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// The old type, the new type, or both.
    Type(Option<TypeId>, Option<TypeId>),
    /// The old operation, the new operation, or both.
    Operation(Option<usize>, Option<usize>),
    /// The whole API.
    Api,
}

/// The item that several changes are about.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    pub(super) about: About,
    /// Its Rust path.
    pub(super) item: String,
    /// What the paths of its members begin with.
    pub(super) members: String,
    /// Its position in the old and in the new document.
    pub(super) at: (Option<Pointer>, Option<Pointer>),
    /// Whether requests contain it.
    pub(super) sent: bool,
    /// Whether responses contain it.
    pub(super) received: bool,
}

/// A change without lines of the documents.
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
    /// What the change means on the wire, where that depends on more than the rule.
    pub(super) effect: Option<WireEffect>,
    /// Values that prove it.
    pub(super) witnesses: Witnesses,
    /// Whether the document is the same here, and only the generator chose another name.
    pub(super) only_name_changed: bool,
    /// How to adapt code, where that depends on more than the rule.
    pub(super) hint: Option<String>,
    /// Whether the change follows from another one.
    pub(super) follows: bool,
    /// Whether what is new was allowed before, with other values.
    pub(super) was_allowed: bool,
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
            effect: None,
            witnesses: Witnesses::default(),
            only_name_changed: false,
            hint: None,
            follows: false,
            was_allowed: false,
        }
    }

    /// A change of one of its members.
    pub(super) fn of(rule: &'static Rule, subject: &Subject, member: &str) -> Self {
        Self {
            path: format!("{}::{member}", subject.members),
            ..Self::new(rule, subject)
        }
    }

    /// Sets what the change means on the wire.
    pub(super) fn effect(mut self, effect: WireEffect) -> Self {
        self.effect = Some(effect);
        self
    }

    /// Sets the values that prove what the change means on the wire.
    pub(super) fn witnesses(mut self, witnesses: Witnesses) -> Self {
        self.witnesses = witnesses;
        self
    }

    /// Whether another change is the same, of another old type.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        std::ptr::eq(self.rule, other.rule)
            && self.path == other.path
            && (&self.before, &self.after) == (&other.before, &other.after)
            && (&self.at.1, self.effect) == (&other.at.1, other.effect)
    }

    /// What the wire sees of the change.
    pub(super) fn wire(&self) -> Wire {
        let effect = self.effect.unwrap_or(self.rule.effect());
        effect.wire(self.sent, self.received, &self.witnesses)
    }

    /// Sets the text of the old state.
    pub(super) fn before(mut self, text: impl Into<String>) -> Self {
        self.before = Some(text.into());
        self
    }

    /// Sets the text of the new state.
    pub(super) fn after(mut self, text: impl Into<String>) -> Self {
        self.after = Some(text.into());
        self
    }

    /// Sets how to adapt code, if that depends on more than the rule.
    pub(super) fn hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint;
        self
    }

    /// Sets the position, if it is not that of the item.
    pub(super) fn at(mut self, old: Option<&Pointer>, new: Option<&Pointer>) -> Self {
        self.at = (old.cloned(), new.cloned());
        self
    }
}
