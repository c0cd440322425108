//! Which type each schema became, for whoever wants to try the types on values.
//!
//! In: schemas as they are lowered, if recording is on. Out: pointers with the type that stands there. Absent: schemas that
//! several schemas describe together, since a value that one of them allows need not be a value of their type.

use std::collections::BTreeMap;

use super::schema_ref::SchemaRef;
use super::schemas::Types;
use crate::ir::{TypeRef, Use};
use crate::load::document::NodeId;
use crate::source::Pointer;

impl<'d> Types<'d, '_> {
    /// Begins to remember.
    pub(crate) fn record(&mut self) {
        self.recorded_types = Some(Vec::new());
    }

    /// Remembers what a schema became, if it is one schema and all of it.
    pub(super) fn record_type(&mut self, schema: &SchemaRef<'d>, value: &Use) {
        if let Some(recorded_types) = &mut self.recorded_types
            && let Some(node) = schema.single()
        {
            recorded_types.push((node.id(), value.clone()));
        }
    }

    /// All that was remembered, in the document's order; empty if nothing was asked for.
    pub(super) fn take_recorded_types(&mut self) -> Vec<(Pointer, Use)> {
        let Some(recorded_types) = self.recorded_types.take() else {
            return Vec::new();
        };
        // A component that nothing refers to was met in no schema; its own node stands for it.
        let named = self
            .ids
            .iter()
            .map(|(node, id)| (*node, Use::plain(TypeRef::Named(*id))));
        let mut all: BTreeMap<NodeId, Use> = named.collect();
        all.extend(recorded_types);
        let document = self.references.document();
        let propagated = all.into_iter().map(|(node, mut value)| {
            self.inherit(&mut value);
            (document.node(node).pointer(), value)
        });
        propagated.collect()
    }
}
