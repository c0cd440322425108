//! Which type each schema became, for whoever wants to try the types on values.
//!
//! In: schemas as their types are built, if recording is on. Out: pointers with the type that
//! stands there. Absent: values that several schemas describe together, since a value that one of
//! them allows need not be a value of their type.

use std::collections::BTreeMap;

use super::Builder;
use crate::ir::lower::schemas::SchemaRef;
use crate::ir::{TypeRef, Use};
use crate::load::document::NodeId;
use crate::source::Pointer;

impl<'d> Builder<'d, '_> {
    /// Remembers the type of a schema, if it is one node and all of it.
    pub(super) fn record_type(&mut self, schema: &SchemaRef<'d>, value: &Use) {
        if let Some(recorded) = &mut self.recorded
            && let Some(node) = schema.as_node()
        {
            recorded.push((node.id(), value.clone()));
        }
    }

    /// All that was remembered, in the order of the document; empty if nothing was asked for.
    pub(super) fn take_recorded(&mut self) -> Vec<(Pointer, Use)> {
        let Some(recorded) = self.recorded.take() else {
            return Vec::new();
        };
        // A component that nothing refers to has no use; its own node stands for it.
        let named = self
            .table
            .nodes()
            .map(|(node, id)| (node, Use::plain(TypeRef::Named(id))));
        let mut all: BTreeMap<NodeId, Use> = named.collect();
        all.extend(recorded);
        let document = self.schemas().document();
        let complete = all.into_iter().map(|(node, mut value)| {
            self.table.inherit(&mut value);
            (document.node(node).pointer(), value)
        });
        complete.collect()
    }
}
