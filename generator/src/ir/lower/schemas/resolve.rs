//! From a schema to the one that it refers to.
//!
//! A `$ref`, alone or in an `allOf`, is the use of another schema as long as nothing beside it adds
//! to the structure of its values: a description, a bound or `nullable` belongs to the use, another
//! property does not. Absent: merging (`merge`), and types.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Schemas;
use super::merged::{MergedSchema, Nullness};
use super::schema_ref::SchemaRef;
use crate::ir::Kinds;
use crate::ir::lower::budget::NESTED_ALL_OF;
use crate::load::document::Node;
use crate::spec::schema::Schema;

/// A schema, or the use of another one.
#[derive(Debug, Clone)]
pub(crate) struct ResolvedSchema<'d> {
    /// The schema that gives the structure, if it is only one and is elsewhere.
    pub(crate) target: Option<Node<'d>>,
    /// What is said beside the target, or everything if there is none.
    pub(crate) local: Rc<MergedSchema<'d>>,
}

impl<'d> ResolvedSchema<'d> {
    fn inline(local: Rc<MergedSchema<'d>>) -> Self {
        Self {
            target: None,
            local,
        }
    }
}

impl<'d> Schemas<'d, '_> {
    /// The one schema that this refers to, with what is said beside the reference; or everything
    /// that is said here.
    pub(crate) fn resolve(&mut self, schema: &SchemaRef<'d>) -> ResolvedSchema<'d> {
        if let Some(node) = schema.as_node() {
            return self.resolve_node(node, 0);
        }
        let refers = schema.branches().is_empty() && schema.is_whole();
        let resolved = refers.then(|| self.resolve_conjuncts(schema)).flatten();
        resolved.unwrap_or_else(|| ResolvedSchema::inline(self.merged(schema)))
    }

    /// The keywords that give a schema its shape: those of the target, or else those that are here.
    pub(crate) fn defining_schema(&mut self, schema: &SchemaRef<'d>) -> Rc<MergedSchema<'d>> {
        let resolved = self.resolve(schema);
        self.definition_of(resolved)
    }

    /// The keywords that give a resolved schema its shape.
    pub(super) fn definition_of(&mut self, resolved: ResolvedSchema<'d>) -> Rc<MergedSchema<'d>> {
        match resolved.target {
            Some(target) => self.merged_node(target),
            None => resolved.local,
        }
    }

    /// Several nodes refer to one schema if only one of them, or what it refers to, says something
    /// of the shape.
    fn resolve_conjuncts(&mut self, schema: &SchemaRef<'d>) -> Option<ResolvedSchema<'d>> {
        let mut siblings: Option<MergedSchema<'d>> = None;
        let mut shaping: Vec<Node<'d>> = Vec::new();
        for conjunct in schema.conjuncts() {
            let resolved = self.resolve_node(conjunct.node, 0);
            let is_shapeless = resolved.target.is_none() && resolved.local.is_shapeless();
            let target = resolved
                .target
                .or_else(|| (!is_shapeless).then_some(conjunct.node));
            if resolved.target.is_some() || is_shapeless {
                match &mut siblings {
                    Some(known) => known.intersect(&resolved.local),
                    None => siblings = Some((*resolved.local).clone()),
                }
            }
            let is_new = |target: &Node<'d>| shaping.iter().all(|known| known.id() != target.id());
            shaping.extend(target.filter(is_new));
        }
        let [target] = self.without_implied(shaping)[..] else {
            return None;
        };
        Some(ResolvedSchema {
            target: Some(target),
            local: Rc::new(siblings?),
        })
    }

    /// Leaves out schemas that say only what a named one among the others says as well, such as
    /// `type: object` beside a `$ref` to an object. Otherwise the pair would be a type of its own.
    fn without_implied(&mut self, shaping: Vec<Node<'d>>) -> Vec<Node<'d>> {
        if shaping.len() < 2 {
            return shaping;
        }
        let all: Vec<(Node<'d>, Rc<MergedSchema<'d>>)> = shaping
            .iter()
            .map(|node| (*node, self.merged_node(*node)))
            .collect();
        let mut kept = shaping;
        for (node, merged) in &all {
            // The last one stays, where two imply each other.
            if kept.len() < 2 || !merged.object.properties.is_empty() {
                continue;
            }
            let is_implied = all.iter().any(|(other, implying)| {
                other.id() != node.id() && self.is_named(*other) && self.implies(implying, merged)
            });
            if is_implied {
                kept.retain(|known| known.id() != node.id());
            }
        }
        kept
    }

    fn resolve_node(&mut self, node: Node<'d>, depth: usize) -> ResolvedSchema<'d> {
        if let Some(known) = self.known_plain(node) {
            return ResolvedSchema::inline(known);
        }
        let written = self.read(node);
        if is_plain(&written) {
            return ResolvedSchema::inline(self.plain_schema(written));
        }
        self.note_examples(node);
        self.sole_target(written, depth)
            .unwrap_or_else(|| ResolvedSchema::inline(self.merged_node(node)))
    }

    /// The one schema that another refers to, if nothing beside the reference adds to its shape.
    fn sole_target(&mut self, mut written: Schema<'d>, depth: usize) -> Option<ResolvedSchema<'d>> {
        let (node, reference) = (written.node, written.reference);
        let all_of = std::mem::take(&mut written.all_of);
        let mut siblings = self.with_conditions(written);
        if let Some(target) =
            reference.and_then(|reference| self.overriding_target(node, reference, &siblings))
        {
            return Some(ResolvedSchema {
                target: Some(target),
                local: Rc::new(siblings.without_constraints()),
            });
        }
        let kinds = siblings.kinds.take();
        let is_base = siblings.discriminator.is_some() && self.is_base(node);
        if !siblings.is_shapeless() || is_base || depth > NESTED_ALL_OF {
            return None;
        }
        siblings.null = match siblings.null {
            // `type: [object, 'null']` beside a reference to an object is how 3.1 says that null is
            // allowed here.
            Nullness::Allowed => Nullness::Requested,
            // A `type` repeats that of the target and does not take its null away.
            _ if kinds.is_some() => Nullness::Unspecified,
            null => null,
        };
        let mut target = match reference {
            Some(reference) => Some(self.resolve_reference(node, reference)?),
            None => None,
        };
        for member in &all_of {
            let resolved = self.resolve_node(*member, depth + 1);
            let has_second_target = resolved.target.is_some() && target.is_some();
            if has_second_target || resolved.target.is_none() && !resolved.local.is_shapeless() {
                return None;
            }
            target = target.or(resolved.target);
            siblings.intersect(&resolved.local);
        }
        let target = target?;
        // A branch of a union that merges the union is what the union says beside its branches.
        if !all_of.is_empty() && self.is_branch_of(node, target) {
            return None;
        }
        // A narrower `type` beside the reference is a constraint that the target does not have.
        if kinds.is_some_and(|kinds| self.has_kinds_besides(target, kinds)) {
            return None;
        }
        Some(ResolvedSchema {
            target: Some(target),
            local: Rc::new(siblings),
        })
    }

    /// Whether a schema, or a branch of a union inside it, allows kinds besides these.
    fn has_kinds_besides(&mut self, node: Node<'d>, kinds: Kinds) -> bool {
        let mut seen = BTreeSet::new();
        let mut waiting = vec![node];
        while let Some(node) = waiting.pop() {
            if !seen.insert(node.id()) || !self.charge(1, node) {
                continue;
            }
            let merged = self.merged_node(node);
            match merged.kinds {
                Some(theirs) if !kinds.contains(theirs) => return true,
                Some(_) => {}
                None if merged.alternatives.is_empty() => {
                    let theirs = self.allowed_kinds_of(&merged, 0).without(Kinds::NULL);
                    if !kinds.contains(theirs) {
                        return true;
                    }
                }
                None => {
                    let lists = merged.alternatives.iter();
                    let branches = lists.flat_map(|one| &one.branches);
                    waiting.extend(branches.filter_map(SchemaRef::as_node));
                }
            }
        }
        false
    }
}

/// Whether a schema has neither `$ref` nor `allOf`, so that nothing is to be merged.
pub(super) fn is_plain(written: &Schema<'_>) -> bool {
    written.reference.is_none() && written.all_of.is_empty()
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::schemas::testing::with_schemas_of;
    use crate::load::document::Node;
    use crate::spec::Version;

    /// The name of the schema that `A` refers to.
    fn target(text: &str) -> Option<String> {
        target_in(Version::V31, text).0
    }

    fn target_in(version: Version, text: &str) -> (Option<String>, usize) {
        let text = format!(
            "O: {{type: object, properties: {{o: {{type: string}}}}}}\nS: {{type: string}}\n{text}"
        );
        with_schemas_of(version, &text, |schemas, schema| {
            let resolved = schemas.resolve(&schema("A"));
            resolved.target.and_then(Node::key).map(str::to_owned)
        })
    }

    #[test]
    fn what_adds_nothing_to_the_shape_leaves_a_reference_what_it_is() {
        for text in [
            "A: {$ref: '@O'}",
            "A: {$ref: '@O', description: here, readOnly: true, default: {}}",
            "A: {$ref: '@O', nullable: true}",
            "A: {$ref: '@O', maxProperties: 3}",
            "A: {$ref: '@O', type: object}",
            "A: {allOf: [{$ref: '@O'}]}",
            "A: {allOf: [{$ref: '@O'}, {description: here}], nullable: true}",
            "A: {allOf: [{allOf: [{$ref: '@O'}]}]}",
        ] {
            assert_eq!(target(text).as_deref(), Some("O"), "{text}");
        }
    }

    #[test]
    fn what_adds_to_the_shape_makes_a_schema_of_its_own() {
        for text in [
            "A: {type: object}",
            "A: {$ref: '@O', required: [o]}",
            "A: {$ref: '@O', properties: {p: {}}}",
            "A: {allOf: [{$ref: '@O'}, {$ref: '@S'}]}",
            "A: {allOf: [{$ref: '@O'}, {required: [o]}]}",
            "A: {$ref: '@S', format: date}",
            "A: {$ref: '@S', enum: [a]}",
        ] {
            assert_eq!(target(text), None, "{text}");
        }
    }

    #[test]
    fn a_narrower_type_beside_a_reference_counts() {
        let number = "N: {type: number}\n";
        assert_eq!(
            target(&format!("{number}A: {{$ref: '@N', type: integer}}")),
            None
        );
        let wider = target(&format!(
            "{number}A: {{$ref: '@N', type: [number, string]}}"
        ));
        assert_eq!(wider.as_deref(), Some("N"));
        // Without a `type`, the keywords of the target say which kinds it has.
        for (schema, expected) in [
            ("{description: any}", None),
            ("{properties: {a: {}}}", Some("T")),
        ] {
            let found = target(&format!("T: {schema}\nA: {{$ref: '@T', type: object}}"));
            assert_eq!(found.as_deref(), expected, "{schema}");
        }
    }

    #[test]
    fn only_in_openapi_3_0_does_a_target_override_another_type() {
        let text = "A: {$ref: '@O', type: string}";
        assert_eq!(target_in(Version::V30, text), (Some("O".to_owned()), 1));
        assert_eq!(target_in(Version::V31, text).0, None);
    }

    /// A plain `type: object` where the same property is a reference to an object adds nothing, so
    /// that both share the named type.
    #[test]
    fn a_property_of_several_parts_is_the_reference_that_implies_the_others() {
        let text = "O: {type: object, properties: {o: {type: string}}}\n\
                    A: {allOf: [{properties: {p: {type: object}}}, {properties: {p: {$ref: '@O'}}}]}\n\
                    B: {allOf: [{properties: {p: {minProperties: 1}}}, {properties: {p: {$ref: '@O'}}}]}\n\
                    C: {allOf: [{properties: {p: {required: [x]}}}, {properties: {p: {$ref: '@O'}}}]}";
        let (targets, _) = with_schemas_of(Version::V31, text, |schemas, schema| {
            ["A", "B", "C"]
                .map(|name| {
                    let merged = schemas.merged(&schema(name));
                    let property = &merged.object.properties[0].schema;
                    schemas.resolve(property).target.and_then(Node::key)
                })
                .map(|name| name.map(str::to_owned))
        });
        assert_eq!(targets, [Some("O".to_owned()), Some("O".to_owned()), None]);
    }
}
