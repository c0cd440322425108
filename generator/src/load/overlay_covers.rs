//! What overlay actions hide of a document, and what they add to it, to be compared with another
//! state of the document.
//!
//! In: a document with its overlays applied. Out: the places whose values an action took away or
//! replaced, with what the document says there, and the places that an action made. Absent:
//! comparing, and places that another action made before.

use super::document::{Document, Node, NodeId};
use crate::source::Pointer;

/// A value of the document that an overlay action took away or replaced.
#[derive(Debug, Clone, Copy)]
pub struct CoveredPlace<'d> {
    /// What the document says there; its pointer is the place.
    pub value: Node<'d>,
    /// The `target` of the action, in its overlay.
    pub action: Node<'d>,
}

/// A place that an overlay action made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPlace {
    /// The place.
    pub at: Pointer,
    /// The `target` of the action, in its overlay.
    pub action: Pointer,
}

impl Document {
    /// The values of the document that overlay actions took away or replaced.
    pub fn covered_places(&self) -> impl Iterator<Item = CoveredPlace<'_>> {
        let taken = self.origins.removed.iter().chain(&self.origins.replaced);
        taken
            .filter(|removal| self.action_of(removal.node).is_none())
            .map(|removal| CoveredPlace {
                value: self.node(removal.node),
                action: self.node(removal.action),
            })
    }

    /// The places that overlay actions made and that are still there; what is below such a place is
    /// not listed.
    pub fn created_places(&self) -> impl Iterator<Item = CreatedPlace> {
        let made = self.origins.copies.keys().copied();
        let tops = made.filter_map(|id| {
            let action = self.action_of(id)?;
            let parent = self.node(id).parent()?;
            self.action_of(parent.id())
                .is_none()
                .then_some((id, action))
        });
        tops.map(|(id, action)| CreatedPlace {
            at: self.node(id).pointer(),
            action: self.node(action).pointer(),
        })
        .filter(|created| self.find(&created.at).is_some())
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
