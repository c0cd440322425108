//! From a candidate to a branch: what its type is, and what it is called after.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::candidates::Candidate;
use super::type_plan::{Branch, TypeKind, TypePlan};
use super::{MergedSchema, Planner, SchemaRef};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::ir::Any;
use crate::load::document::Node;
use crate::quoting::code_span;

impl<'d> Planner<'d, '_> {
    /// The branch, and whether null is a value of it. `None` if no value can be of it, which is
    /// reported.
    pub(super) fn branch(
        &mut self,
        candidate: Candidate<'d>,
        has_others: bool,
    ) -> Option<(Branch<'d>, bool)> {
        let mut schema = candidate.schema;
        let mut nullable = false;
        let mut seen = BTreeSet::new();
        // An inline branch that is the same as another schema is that schema. One that leads back
        // to itself has no values; the cycle of references is reported where types are made.
        while seen.insert(schema.key()) && self.schemas.charge(1, schema.at()) {
            let resolved = self.schemas.resolve(&schema);
            nullable |= resolved.target.is_some() && resolved.local.is_nullable();
            let named = resolved
                .target
                .or(schema.as_node())
                .filter(|target| self.schemas.is_named(*target));
            let (whole, merged) = match resolved.target {
                Some(target) => (SchemaRef::of(target), self.schemas.merged_node(target)),
                None => (schema.clone(), Rc::clone(&resolved.local)),
            };
            // Without other branches, the conflict is one of the schema itself, and an error.
            let is_combined = schema.len() > 1 && has_others;
            let reason = impossible(&merged).filter(|_| is_combined);
            let plan = match reason {
                None => self.plan(&whole, &merged),
                Some(reason) => {
                    self.plan_impossible(candidate.node, schema.at(), &merged, &reason)?
                }
            };
            nullable |= plan.nullable;
            let content = plan.content_of(&merged);
            let (kind, content) = match plan.kind {
                // What is said beside the other schema holds for this branch alone.
                TypeKind::Same(other)
                    if named.is_none() && merged.conditions.is_empty() && plan.rules.is_empty() =>
                {
                    schema = other;
                    continue;
                }
                TypeKind::Same(other) => self.kind_behind(other, &merged),
                kind => (kind, content),
            };
            let is_part = schema.at().id() == candidate.node.id();
            let label = named.or_else(|| self.label(candidate.node, is_part));
            let name = match candidate.is_base {
                true => "Base".to_owned(),
                false => self
                    .combined_name(candidate.node, &candidate.others)
                    .unwrap_or_else(|| self.branch_name(&merged, &kind, label, &candidate.tags)),
            };
            let branch = Branch {
                schema,
                merged: content,
                kind,
                is_joined: false,
                named,
                label,
                property: candidate.property,
                tags: candidate.tags,
                is_base: candidate.is_base,
                name,
                remarks: Vec::new(),
                drops_rules: plan.drops_rules,
                guards: Vec::new(),
            };
            return Some((branch, nullable));
        }
        None
    }

    /// The kind of the schema behind any number of schemas that are the same as another one, with
    /// what `merged` says of the use and the keywords that give the kind its content; any JSON if
    /// they lead back to each other.
    fn kind_behind(
        &mut self,
        mut schema: SchemaRef<'d>,
        merged: &Rc<MergedSchema<'d>>,
    ) -> (TypeKind<'d>, Rc<MergedSchema<'d>>) {
        let mut seen = BTreeSet::new();
        while seen.insert(schema.key()) && self.schemas.charge(1, schema.at()) {
            let inner = self.schemas.defining_schema(&schema);
            let plan = self.plan(&schema, &inner);
            match plan.kind {
                TypeKind::Same(other) => schema = other,
                _ => {
                    let plan = TypePlan {
                        content: Some(plan.content_of(&inner)),
                        ..plan
                    };
                    let content = plan.content_of(merged);
                    return (plan.kind, content);
                }
            }
        }
        (TypeKind::Any(Any::FreeForm), Rc::clone(merged))
    }

    /// The named schema that a branch refers to as it is written, whatever was merged with it; the
    /// branch itself if it is named. What is only a part of the schema around it, such as the
    /// values of one kind, is not called after it.
    pub(super) fn label(&mut self, node: Node<'d>, is_part: bool) -> Option<Node<'d>> {
        let target = self.schemas.resolve(&SchemaRef::of(node)).target;
        let label = target.or((!is_part).then_some(node));
        label.filter(|label| self.schemas.is_named(*label))
    }

    /// A branch that allows null at most, given what stands beside it.
    fn plan_impossible(
        &mut self,
        branch: Node<'d>,
        siblings: Node<'d>,
        merged: &MergedSchema<'d>,
        reason: &str,
    ) -> Option<TypePlan<'d>> {
        let nullable = merged.is_nullable();
        let no_value = match nullable {
            true => "no value but null",
            false => "no value",
        };
        let headline = format!("{no_value} can be of this branch: {reason}");
        let mut finding = Diagnostic::new(Code::ConflictingTypes, branch.pointer(), headline);
        finding.severity = Severity::Warning;
        self.report(finding.label(siblings.pointer(), "what stands beside the branch"));
        nullable.then(|| TypePlan::null_or_never(nullable))
    }
}

/// Why no value can be of a branch, given its siblings.
fn impossible(merged: &MergedSchema<'_>) -> Option<String> {
    if let Some(conflict) = &merged.conflict {
        return Some(conflict.reason.clone());
    }
    let object = &merged.object;
    let is_declared = |key: &&str| object.properties.iter().any(|known| known.key == *key);
    let can_be_known = !object.closed || !object.patterns.is_empty();
    let required = object.required.iter().find(|key| !is_declared(key));
    let key = required.filter(|_| !can_be_known)?;
    Some(format!("{} is required and forbidden", code_span(key)))
}
