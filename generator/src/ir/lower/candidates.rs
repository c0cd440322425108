//! The branches of a schema as schemas of their own: what stands beside `oneOf` and `anyOf` holds in each branch.
//!
//! In: a schema with alternatives. Out: [`Candidate`]s, nested inline alternatives unions_in_progress up; then [`Branch`]es. Absent: what they are together.

use std::rc::Rc;

use super::kind::{TypeKind, kinds_of};
use super::merged::{Alternatives, MergedSchema};
use super::schema_ref::SchemaRef;
use super::schemas::Types;
use super::union::Branch;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::ir::{Any, EnumKind, Kinds, Scalar};
use crate::load::document::Node;

/// More combinations of branches than this are not unions_in_progress up.
const COMBINATIONS: usize = 4096;

/// How deep unions in unions are looked through.
pub(super) const NESTING: usize = 24;

/// A branch before it is known what it is.
#[derive(Debug, Clone)]
pub(super) struct Candidate<'d> {
    pub(super) schema: SchemaRef<'d>,
    /// The branch as written.
    pub(super) node: Node<'d>,
    /// The key that `discriminator` names.
    pub(super) property: Option<&'d str>,
    /// The tag's values that `discriminator` gives it.
    pub(super) tags: Vec<String>,
}

impl<'d> Types<'d, '_> {
    /// All branches of a schema: one of each of its alternatives, joined with what is said beside them.
    pub(super) fn candidates(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
    ) -> Vec<Candidate<'d>> {
        let base = MergedSchema {
            alternatives: Vec::new(),
            ..merged.clone()
        };
        let mut combined: Vec<Option<Candidate<'d>>> = vec![None];
        for choice in &merged.alternatives {
            let branches = self.branch_candidates(schema, merged, choice);
            let count = combined.len() * branches.len();
            let parts = combined
                .iter()
                .flatten()
                .map(|known| known.schema.len())
                .max()
                .unwrap_or(1);
            if count > COMBINATIONS || !self.charge(count * parts, merged.at) {
                let headline = "too many combinations of branches; one choice is left out";
                self.sink.push(Diagnostic::new(
                    Code::UnsupportedKeyword,
                    merged.at.pointer(),
                    headline,
                ));
                continue;
            }
            let mut next = Vec::with_capacity(combined.len() * branches.len());
            for known in &combined {
                for branch in &branches {
                    next.push(Some(match known {
                        Some(known) => Candidate {
                            schema: known.schema.and(&branch.schema),
                            node: branch.node,
                            ..known.clone()
                        },
                        None => branch.clone(),
                    }));
                }
            }
            combined = next;
        }
        let candidates: Vec<_> = combined.into_iter().flatten().collect();
        candidates
            .into_iter()
            .map(|candidate| self.joined(schema, &base, candidate))
            .collect()
    }

    /// The branches of one choice; inline ones that offer a choice of their own are unions_in_progress up.
    fn branch_candidates(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
        choice: &Alternatives<'d>,
    ) -> Vec<Candidate<'d>> {
        let mut list = Vec::with_capacity(choice.branches.len());
        // A choice that is met again inside itself adds no value that its other branches do not allow.
        let Some(key) = choice
            .branches
            .first()
            .map(SchemaRef::key)
            .filter(|key| !self.alternatives_in_progress.contains(key))
        else {
            return list;
        };
        self.alternatives_in_progress.push(key);
        for branch in &choice.branches {
            let view = self.resolve(branch);
            let itself = view
                .target
                .is_some_and(|target| schema.parts().any(|part| part.node.id() == target.id()));
            if itself && schema.len() == 1 {
                continue;
            }
            let named = view.target.filter(|target| self.is_nameable(*target));
            let target = view.target.unwrap_or(branch.at());
            let tags = self.tags(merged, target);
            let property = merged
                .discriminator
                .as_ref()
                .map(|discriminator| discriminator.property);
            let inline = if view.target.is_some() && named.is_none() {
                self.merged_node(target)
            } else {
                view.merged
            };
            if named.is_none()
                && !inline.alternatives.is_empty()
                && inline.constants.is_none()
                && self.nesting < NESTING
            {
                self.nesting += 1;
                let inner = self.candidates(
                    &view.target.map_or_else(|| branch.clone(), SchemaRef::of),
                    &inline,
                );
                self.nesting -= 1;
                let inherit = |candidate: Candidate<'d>| Candidate {
                    tags: if candidate.property.is_none() {
                        tags.clone()
                    } else {
                        candidate.tags
                    },
                    property: candidate.property.or(property),
                    ..candidate
                };
                list.extend(inner.into_iter().map(inherit));
                continue;
            }
            list.push(Candidate {
                schema: branch.clone(),
                node: branch.at(),
                property,
                tags,
            });
        }
        self.alternatives_in_progress.pop();
        list
    }

    /// The values of the tag that `discriminator` gives a schema: those mapped to it, or else its name.
    fn tags(&mut self, merged: &MergedSchema<'d>, target: Node<'d>) -> Vec<String> {
        let Some(discriminator) = &merged.discriminator else {
            return Vec::new();
        };
        let mut tags = Vec::new();
        for (tag, reference) in &discriminator.mapping {
            let meant = self
                .references
                .resolve_mapping(discriminator.node, reference, self.sink);
            if meant.is_some_and(|meant| meant.id() == target.id()) {
                tags.push((*tag).to_owned());
            }
        }
        tags
    }

    /// A branch with what is said beside it, unless the branch says all that itself.
    fn joined(
        &mut self,
        schema: &SchemaRef<'d>,
        base: &MergedSchema<'d>,
        candidate: Candidate<'d>,
    ) -> Candidate<'d> {
        let branch = self.defining_schema(&candidate.schema);
        let only_null = branch.kinds.is_some_and(Kinds::is_empty);
        if only_null || self.implies(&branch, base) {
            return candidate;
        }
        Candidate {
            schema: schema.without_alternatives().and(&candidate.schema),
            ..candidate
        }
    }

    /// Everything said at a schema, its target included.
    pub(super) fn defining_schema(&mut self, schema: &SchemaRef<'d>) -> Rc<MergedSchema<'d>> {
        let view = self.resolve(schema);
        match view.target {
            Some(target) => self.merged_node(target),
            None => view.merged,
        }
    }

    /// Whether whatever is said beside a branch is said by the branch as well.
    pub(super) fn implies(&mut self, branch: &MergedSchema<'d>, base: &MergedSchema<'d>) -> bool {
        let kinds = base.kinds.is_none_or(|kinds| {
            kinds.is_empty() || kinds.contains(kinds_of(branch)) || !branch.alternatives.is_empty()
        });
        let object = &base.object;
        let plain = base.constants.is_none()
            && base.format.is_none()
            && base.list.is_empty()
            && base.bounds.is_empty()
            && !base.never;
        let loose = object.additional.is_none()
            && !object.closed
            && object.patterns.is_empty()
            && object.names.is_none();
        let required = object
            .required
            .iter()
            .all(|key| branch.object.required.contains(key));
        if !(kinds
            && plain
            && loose
            && required
            && object.dependent.is_empty()
            && base.conflict.is_none())
        {
            return false;
        }
        if object.properties.is_empty() {
            return true;
        }
        let narrower: Vec<_> = object
            .properties
            .iter()
            .map(|property| {
                let same = branch
                    .object
                    .properties
                    .iter()
                    .find(|known| known.key == property.key)?;
                Some((property.schema.clone(), same.schema.clone()))
            })
            .collect();
        narrower
            .into_iter()
            .all(|pair| pair.is_some_and(|(base, branch)| self.narrows(&branch, &base)))
    }

    /// Whether a property of a branch says at least what the same property beside it says.
    fn narrows(&mut self, branch: &SchemaRef<'d>, base: &SchemaRef<'d>) -> bool {
        if branch.key() == base.key() {
            return true;
        }
        let (base, branch) = (self.defining_schema(base), self.defining_schema(branch));
        let plain =
            base.says_nothing_but_kinds() && base.alternatives.is_empty() && base.bounds.is_empty();
        plain
            && base
                .kinds
                .is_none_or(|kinds| kinds.contains(kinds_of(&branch)))
            && (base.is_nullable() || !branch.is_nullable())
    }

    /// What a candidate is; `None` if no value can be of it. Also whether it allows null.
    pub(super) fn branch(
        &mut self,
        candidate: Candidate<'d>,
        count: usize,
    ) -> Option<(Branch<'d>, bool)> {
        let mut schema = candidate.schema;
        let mut nullable = false;
        for _ in 0..NESTING {
            let view = self.resolve(&schema);
            let named = view.target.filter(|target| self.is_nameable(*target));
            nullable |= view.target.is_some() && view.merged.is_nullable();
            let merged = view.target.map_or_else(
                || Rc::clone(&view.merged),
                |target| self.merged_node(target),
            );
            if let Some(conflict) = merged
                .conflict
                .as_ref()
                .filter(|_| schema.len() > 1 && count > 1)
            {
                let headline = format!("no value can be of this branch: {}", conflict.reason);
                let mut finding =
                    Diagnostic::new(Code::ConflictingTypes, candidate.node.pointer(), headline);
                finding.severity = Severity::Warning;
                self.sink
                    .push(finding.label(schema.at().pointer(), "what stands beside the branch"));
                return None;
            }
            let meaning = self.plan(
                &view.target.map_or_else(|| schema.clone(), SchemaRef::of),
                &merged,
            );
            nullable |= meaning.nullable;
            if let (TypeKind::Same(other), None) = (&meaning.kind, named) {
                schema = other.clone();
                continue;
            }
            let kind = match &meaning.kind {
                TypeKind::Same(other) => self.kind_behind(other.clone()),
                kind => kind.clone(),
            };
            let label = named.or_else(|| {
                self.resolve(&SchemaRef::of(candidate.node))
                    .target
                    .filter(|target| self.is_nameable(*target))
            });
            let name = self.branch_name(&merged, &kind, label, &candidate.tags);
            let branch = Branch {
                schema,
                merged,
                kind,
                is_joined: false,
                named,
                property: candidate.property,
                tags: candidate.tags,
                name,
                remarks: Vec::new(),
                guards: Vec::new(),
            };
            return Some((branch, nullable));
        }
        None
    }

    /// What a named schema is that is the same as another schema.
    fn kind_behind(&mut self, mut schema: SchemaRef<'d>) -> TypeKind<'d> {
        for _ in 0..NESTING {
            let merged = self.defining_schema(&schema);
            match self.plan(&schema, &merged).kind {
                TypeKind::Same(other) => schema = other,
                kind => return kind,
            }
        }
        TypeKind::Any(Any::FreeForm)
    }

    /// What a branch is called after: its tag, its schema's name, its title, or its kind.
    fn branch_name(
        &mut self,
        merged: &MergedSchema<'d>,
        kind: &TypeKind<'d>,
        named: Option<Node<'d>>,
        tags: &[String],
    ) -> String {
        if let Some(key) = named.and_then(Node::key) {
            return key.to_owned();
        }
        if let [tag] = tags {
            return tag.clone();
        }
        if let Some(title) = merged
            .annotations
            .title
            .filter(|title| !title.trim().is_empty() && title.len() <= 60)
        {
            return title.to_owned();
        }
        match kind {
            TypeKind::List => self.list_name(merged),
            kind => kind_name(kind).to_owned(),
        }
    }

    fn list_name(&mut self, merged: &MergedSchema<'d>) -> String {
        let Some(schema) = merged.list.items.clone() else {
            return "List".to_owned();
        };
        let view = self.resolve(&schema);
        if let Some(key) = view
            .target
            .filter(|target| self.is_nameable(*target))
            .and_then(Node::key)
        {
            return format!("{key} list");
        }
        let kinds = kinds_of(&view.merged);
        let word = [
            (Kinds::STRING, "String"),
            (Kinds::INTEGER, "Integer"),
            (Kinds::NUMBER, "Number"),
            (Kinds::BOOLEAN, "Boolean"),
            (Kinds::ARRAY, "List"),
            (Kinds::OBJECT, "Object"),
        ];
        let word = word
            .iter()
            .find(|(kind, _)| *kind == kinds)
            .map(|(_, word)| *word);
        word.map_or_else(|| "List".to_owned(), |word| format!("{word} list"))
    }
}

/// A kind as people say it.
pub(super) fn kind_name(kind: &TypeKind<'_>) -> &'static str {
    match kind {
        TypeKind::Scalar(Scalar::Integer(_)) => "Integer",
        TypeKind::Scalar(Scalar::Number(_)) => "Number",
        TypeKind::Scalar(Scalar::Boolean) => "Boolean",
        TypeKind::Scalar(Scalar::Null) => "Null",
        TypeKind::Scalar(_) => "String",
        TypeKind::Enum(item) if item.kind == EnumKind::Integer => "Integer",
        TypeKind::Enum(_) => "String",
        TypeKind::Struct => "Object",
        TypeKind::Map => "Map",
        TypeKind::List => "List",
        TypeKind::Tuple => "Tuple",
        TypeKind::Union(_) | TypeKind::Same(_) => "Other",
        TypeKind::Any(_) => "Any",
    }
}
