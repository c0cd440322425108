//! Which type each schema became, for whoever wants to try the types on values.
//!
//! In: places as they are lowered, if recording is on. Out: pointers with the type that stands there. Absent: places that
//! several schemas describe together, since a value that one of them allows need not be a value of their type.

use std::collections::BTreeMap;

use super::place::Place;
use super::schemas::Types;
use crate::ir::{TypeRef, Use};
use crate::load::document::NodeId;
use crate::source::Pointer;

impl<'d> Types<'d, '_> {
    /// Begins to remember.
    pub(crate) fn record(&mut self) {
        self.recorded = Some(Vec::new());
    }

    /// Remembers what a place became, if it is one schema and all of it.
    pub(super) fn note(&mut self, place: &Place<'d>, value: &Use) {
        if let Some(recorded) = &mut self.recorded
            && let Some(node) = place.single()
        {
            recorded.push((node.id(), value.clone()));
        }
    }

    /// All that was remembered, in the document's order; empty if nothing was asked for.
    pub(super) fn places(&mut self) -> Vec<(Pointer, Use)> {
        let Some(recorded) = self.recorded.take() else {
            return Vec::new();
        };
        // A component that nothing refers to was met in no place; its own node stands for it.
        let named = self
            .ids
            .iter()
            .map(|(node, id)| (*node, Use::plain(TypeRef::Named(*id))));
        let mut all: BTreeMap<NodeId, Use> = named.collect();
        all.extend(recorded);
        let document = self.references.document();
        let settled = all.into_iter().map(|(node, mut value)| {
            self.settle_use(&mut value);
            (document.node(node).pointer(), value)
        });
        settled.collect()
    }
}
