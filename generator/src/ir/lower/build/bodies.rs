//! What the schema of a body says where the body is not written from a type.

use super::Builder;
use crate::ir::Kinds;
use crate::ir::lower::schemas::{MergedSchema, SchemaRef};
use crate::load::document::Node;

impl<'d> Builder<'d, '_> {
    /// The kinds of JSON that a schema allows, null included.
    pub(crate) fn kinds_of(&mut self, schema: Node<'d>) -> Kinds {
        self.schemas().allowed_kinds(&SchemaRef::of(schema), 0)
    }

    /// Reports what the schema of a body that is bytes says of its values.
    pub(crate) fn report_body_of_bytes(&mut self, schema: Node<'d>) {
        let schema = SchemaRef::of(schema);
        let resolved = self.schemas().resolve(&schema);
        if resolved.target.is_some() {
            self.report_keywords_of_bytes(&resolved.local);
        }
        let defining = self.schemas().defining_schema(&schema);
        self.report_keywords_of_bytes(&defining);
    }

    fn report_keywords_of_bytes(&mut self, merged: &MergedSchema<'d>) {
        self.report_rules_of_bytes(merged, &merged.bounds, &mut Vec::new());
        if merged.constants.is_some() {
            let keyword = if merged.has_const { "const" } else { "enum" };
            self.report_of_bytes(keyword, merged.at.get(keyword).unwrap_or(merged.at));
        }
        for alternatives in &merged.alternatives {
            let keyword = alternatives.keyword();
            let at = alternatives.at.get(keyword).unwrap_or(alternatives.at);
            self.report_of_bytes(keyword, at);
        }
    }
}
