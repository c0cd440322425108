//! What overlay actions hide of a document, and what they add to it, to be compared with another
//! state of the document.
//!
//! In: a document with its overlays applied. Out: the places whose values an action took away or
//! replaced, with what the document says there, and the places that an action made. Absent:
//! comparing, and places that another action made before.

use serde_json::Value;

use super::document::{Document, NodeId};
use crate::source::Pointer;

/// A value of the document that an overlay action took away or replaced.
#[derive(Debug, Clone, PartialEq)]
pub struct CoveredPlace {
    /// The place.
    pub at: Pointer,
    /// What the document says there.
    pub value: Value,
    /// The `target` of the action, in its overlay.
    pub action: Pointer,
}

/// A place that an overlay action made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPlace {
    /// The place.
    pub at: Pointer,
    /// The `target` of the action, in its overlay.
    pub action: Pointer,
}

/// How many places of each kind are given at most, of one document with all its overlays. Places
/// beyond the bound are not compared, so a difference there may be missed or called by the wrong
/// cause.
///
/// A covered place has a copy of its value, and one action can take away every value of a document,
/// each with all that is inside, so the copies can be many times as large as it. Measured: 10,000
/// places take a tenth of a second, so ten times as many would take a second. An action that takes
/// away each `description` has more than 1,000 places in 29 of 73 descriptions, which a tenth would
/// cut, and more than 10,000 in one.
const MOST_PLACES: usize = 10_000;

impl Document {
    /// The values of the document that overlay actions took away or replaced.
    pub fn covered_places(&self) -> Vec<CoveredPlace> {
        let taken = self.origins.removed.iter().chain(&self.origins.replaced);
        taken
            .filter(|removal| self.action_of(removal.node).is_none())
            .take(MOST_PLACES)
            .map(|removal| CoveredPlace {
                at: self.node(removal.node).pointer(),
                value: self.node(removal.node).to_json(),
                action: self.node(removal.action).pointer(),
            })
            .collect()
    }

    /// The places that overlay actions made and that are still there; what is below such a place is
    /// not listed.
    pub fn created_places(&self) -> Vec<CreatedPlace> {
        let made = self.origins.copies.keys().copied();
        let tops = made.filter_map(|id| {
            let action = self.action_of(id)?;
            let parent = self.node(id).parent()?;
            self.action_of(parent.id())
                .is_none()
                .then_some((id, action))
        });
        tops.take(MOST_PLACES)
            .map(|(id, action)| CreatedPlace {
                at: self.node(id).pointer(),
                action: self.node(action).pointer(),
            })
            .filter(|created| self.find(&created.at).is_some())
            .collect()
    }

    /// The `target` of the action that made a node.
    fn action_of(&self, id: NodeId) -> Option<NodeId> {
        let position = self.origin_action(id)?;
        self.origins
            .actions
            .get(position)
            .map(|(_, action)| *action)
    }
}
