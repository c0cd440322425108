//! `items` alone, without a `type`, where its schema is a choice of objects or of something and
//! null.
//!
//! By JSON Schema such a schema allows every value that is no list. Nearly all documents that leave
//! out `type: array` mean lists, and their values are read as such. A choice of objects under
//! `items` is also what people write who mean that the value is one of them; then the bodies are
//! objects, and a list could read none of them. So the value is a list of these, or one of them.
//! Absent: positions, which are any JSON (`plan`).

use std::rc::Rc;

use super::candidates::Candidate;
use super::type_plan::{Branch, TypeKind, TypePlan};
use super::{MergedSchema, Planner, SchemaRef};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::Kinds;

impl<'d> Planner<'d, '_> {
    /// The schema under `items`, if nothing else is said of the value, and it is such a choice that
    /// is written here.
    pub(super) fn lone_items(&mut self, merged: &MergedSchema<'d>) -> Option<SchemaRef<'d>> {
        let items = merged.list.items.as_ref()?;
        let is_alone = merged.kinds.is_none() && merged.effective_kinds() == Kinds::ARRAY;
        let has_bounds = !merged.bounds.is_empty();
        if !is_alone || has_bounds || !merged.list.prefix.is_empty() {
            return None;
        }
        let resolved = self.schemas.resolve(items);
        if resolved.target.is_some() {
            return None;
        }
        let (mut kinds, mut has_null) = (Kinds::NONE, false);
        let lists = resolved.local.alternatives.iter();
        for branch in lists.flat_map(|one| &one.branches) {
            let merged = self.schemas.defining_schema(branch);
            // `{nullable: true}` is how 3.0 writes a branch for null.
            if merged.is_nullable() && merged.is_shapeless() {
                has_null = true;
            } else {
                kinds = kinds.with(self.schemas.allowed_kinds(branch, 1));
            }
        }
        has_null |= kinds.contains(Kinds::NULL);
        let kinds = kinds.without(Kinds::NULL);
        // Nobody lists nulls, so a choice with null is about the value as well.
        let is_value = kinds == Kinds::OBJECT
            || has_null && !kinds.is_empty() && !kinds.contains(Kinds::ARRAY);
        is_value.then(|| items.clone())
    }

    /// A list of these, or one of them.
    pub(super) fn plan_lone_items(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
        items: &SchemaRef<'d>,
    ) -> TypePlan<'d> {
        let at = merged.at.get("items").unwrap_or(merged.at);
        let headline =
            "nothing says that the value is a list, so it is a list of these or one of them";
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        self.report(finding.help(
            "add `type: array`, or write the schemas under `oneOf` if the value is one of them",
        ));
        let list = Candidate::of(schema.narrowed(Kinds::ARRAY), merged.at);
        let one = Candidate::of(items.clone(), items.at());
        let mut plan = self.plan_candidates(vec![list, one], merged.at);
        plan.nullable |= merged.is_nullable();
        if let TypeKind::Union(union) = &mut plan.kind
            && let Some(union) = Rc::get_mut(union)
        {
            let is_item = |branch: &&mut Branch<'d>| branch.schema.key() == items.key();
            for branch in union.branches.iter_mut().filter(is_item) {
                branch.name = "Item".to_owned();
            }
        }
        plan
    }
}
