//! What the schema of a body says where the body is not written from a type.

use super::Builder;
use crate::ir::Kinds;
use crate::ir::lower::schemas::SchemaRef;
use crate::load::document::Node;

impl<'d> Builder<'d, '_> {
    /// The kinds of JSON that a schema allows, null included.
    pub(crate) fn kinds_of(&mut self, schema: Node<'d>) -> Kinds {
        self.schemas().allowed_kinds(&SchemaRef::of(schema), 0)
    }
}
