//! A schema with its `$ref` and `allOf` merged in.
//!
//! Chains of references and `allOf`s are followed with a stack of their own, since a document may
//! chain thousands. Absent: the intersection itself (`intersect`).

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Schemas;
use super::keys_of_others::{LimitingPart, Others};
use super::merged::{MergedSchema, Nullness};
use super::resolve::is_plain;
use super::schema_ref::SchemaRef;
use super::unheeded;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Condition, Kinds};
use crate::load::document::{Node, NodeId};
use crate::spec::schema::Schema;

/// A schema that waits until all its parts are merged.
struct Frame<'d> {
    written: Schema<'d>,
    parts: Vec<MergePart<'d>>,
    /// The part whose turn it is.
    next: usize,
}

/// The target of a `$ref`, or a member of an `allOf`.
#[derive(Clone, Copy)]
struct MergePart<'d> {
    node: Node<'d>,
    is_target: bool,
}

impl<'d> Schemas<'d, '_> {
    /// Everything that is said by the schemas that describe a value.
    pub(crate) fn merged(&mut self, schema: &SchemaRef<'d>) -> Rc<MergedSchema<'d>> {
        if let Some(node) = schema.as_node() {
            return self.merged_node(node);
        }
        let mut merged = if schema.branches().is_empty() {
            self.intersect_conjuncts(schema)
        } else {
            MergedSchema::any_of(schema.at(), schema.branches().to_vec())
        };
        merged.narrow(schema.kinds());
        Rc::new(merged)
    }

    fn intersect_conjuncts(&mut self, schema: &SchemaRef<'d>) -> MergedSchema<'d> {
        let mut all: Option<MergedSchema<'d>> = None;
        let mut limiting = Vec::new();
        for conjunct in schema.conjuncts() {
            let merged = self.merged_node(conjunct.node);
            let steps = (1 + merged.object.properties.len()) * schema.len();
            if all.is_some() && !self.charge(steps, conjunct.node) {
                break;
            }
            let merged = if conjunct.without_alternatives {
                Rc::new(merged.without_alternatives())
            } else {
                merged
            };
            limiting.extend(LimitingPart::of(conjunct.node, &merged.object));
            if let Some(all) = &all {
                self.report_added_null(all, &merged);
            }
            match &mut all {
                Some(all) => all.intersect(&merged),
                None => all = Some((*merged).clone()),
            }
            if conjunct.without_alternatives
                && let Some(all) = &mut all
            {
                all.object.unevaluated = all.object.unevaluated.or(merged.object.unevaluated);
            }
        }
        // Keywords next to a branch are about the keys of the branch as well.
        if let Some(all) = &mut all {
            self.note_keys_of_others(&limiting, &all.object, Others::SameValue);
            self.apply_unevaluated(all);
        }
        all.unwrap_or_else(|| MergedSchema::empty(schema.at()))
    }

    /// Everything that one node says.
    pub(crate) fn merged_node(&mut self, node: Node<'d>) -> Rc<MergedSchema<'d>> {
        if let Some(known) = self.merged.get(&node.id()) {
            return Rc::clone(known);
        }
        let written = self.read(node);
        if is_plain(&written) {
            return self.plain_schema(written);
        }
        self.merge_parts(written)
    }

    /// A schema without `$ref` and `allOf`. It is remembered if others can refer to it.
    pub(super) fn plain_schema(&mut self, written: Schema<'d>) -> Rc<MergedSchema<'d>> {
        let node = written.node;
        let mut merged = self.own_keywords(written);
        self.apply_unevaluated(&mut merged);
        let merged = Rc::new(merged);
        if self.is_named(node) {
            self.merged.insert(node.id(), Rc::clone(&merged));
            self.plain.insert(node.id());
        }
        merged
    }

    /// A plain schema that is remembered.
    pub(super) fn known_plain(&self, node: Node<'d>) -> Option<Rc<MergedSchema<'d>>> {
        let known = self.merged.get(&node.id())?;
        self.plain.contains(&node.id()).then(|| Rc::clone(known))
    }

    fn merge_parts(&mut self, written: Schema<'d>) -> Rc<MergedSchema<'d>> {
        let root = written.node;
        let mut in_progress = BTreeSet::from([root.id()]);
        let mut stack = vec![self.frame(written)];
        while let Some(frame) = stack.last_mut() {
            let Some(part) = frame.parts.get(frame.next).copied() else {
                if let Some(frame) = stack.pop() {
                    in_progress.remove(&frame.written.node.id());
                    self.finish(frame, &in_progress);
                }
                continue;
            };
            frame.next += 1;
            if self.merged.contains_key(&part.node.id()) {
                continue;
            }
            if !in_progress.insert(part.node.id()) {
                let (at, is_alias) = (frame.written.node, frame.written.all_of.is_empty());
                self.report_cycle(at, part.node, is_alias);
                continue;
            }
            let written = self.read(part.node);
            let frame = self.frame(written);
            stack.push(frame);
        }
        self.merged
            .get(&root.id())
            .map_or_else(|| Rc::new(MergedSchema::empty(root)), Rc::clone)
    }

    fn frame(&mut self, written: Schema<'d>) -> Frame<'d> {
        let target = written
            .reference
            .and_then(|reference| self.resolve_reference(written.node, reference));
        let target = target.map(|node| MergePart {
            node,
            is_target: true,
        });
        let members = written.all_of.iter().map(|node| MergePart {
            node: *node,
            is_target: false,
        });
        Frame {
            parts: target.into_iter().chain(members).collect(),
            written,
            next: 0,
        }
    }

    /// Merges a schema with its parts, which are known by now. What is still in progress is a
    /// cycle, and left out.
    fn finish(&mut self, frame: Frame<'d>, in_progress: &BTreeSet<NodeId>) {
        let node = frame.written.node;
        let has_target = frame.parts.iter().any(|part| part.is_target);
        let is_broken = frame.written.reference.is_some() && !has_target;
        let mut merged = self.own_keywords(frame.written);
        merged.broken |= is_broken;
        // `type: [object, 'null']` beside an `allOf` allows null, although the parts, taken by the
        // letter, do not.
        if merged.null == Nullness::Allowed && !frame.parts.is_empty() {
            merged.null = Nullness::Requested;
        }
        let is_reference = frame.parts.len() == 1 && has_target && merged.is_shapeless();
        let own = LimitingPart::of(node, &merged.object);
        let mut limiting: Vec<_> = own
            .filter(|_| !frame.parts.is_empty())
            .into_iter()
            .collect();
        for part in frame.parts {
            let Some(other) = self
                .merged
                .get(&part.node.id())
                .filter(|_| !in_progress.contains(&part.node.id()))
                .cloned()
            else {
                continue;
            };
            let steps = 1 + other.object.properties.len() + other.alternatives.len();
            if !self.charge(steps, node) {
                break;
            }
            let other = match is_reference {
                true => other,
                false => self.as_base_of(other, node),
            };
            if part.is_target && self.overrides_siblings(&merged, &other) {
                merged = merged.without_constraints();
                merged.intersect(&other);
                break;
            }
            // What a named schema requests for its own uses does not win over the siblings of this
            // reference.
            let null = match other.null {
                Nullness::Requested if part.is_target => Nullness::Allowed,
                null => null,
            };
            self.report_added_null(&merged, &other);
            merged.intersect_as(&other, null);
            limiting.extend(LimitingPart::of(part.node, &other.object));
        }
        self.note_keys_of_others(&limiting, &merged.object, Others::Parts);
        self.apply_unevaluated(&mut merged);
        self.merged.insert(node.id(), Rc::new(merged));
    }

    /// Reports a `type: 'null'` that adds null to the values of another schema. Taken literally, no
    /// value is of both.
    fn report_added_null(&mut self, one: &MergedSchema<'d>, other: &MergedSchema<'d>) {
        let is_null = |schema: &MergedSchema<'d>| {
            schema.kinds.is_some_and(Kinds::is_empty) && schema.is_nullable()
        };
        // One that allows null itself says that null is the only value.
        let has_other_kinds = |schema: &MergedSchema<'d>| {
            schema.kinds.is_some_and(|kinds| !kinds.is_empty()) && !schema.is_nullable()
        };
        let at = match (is_null(one), is_null(other)) {
            (true, false) if has_other_kinds(other) => one.at,
            (false, true) if has_other_kinds(one) => other.at,
            _ => return,
        };
        let headline = "a value cannot be null and of another type; the client allows null and the values of the other schema";
        self.report(
            Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline)
                .help("`anyOf` allows either"),
        );
    }

    /// The keywords of a schema itself. The properties of a named schema remember where they are
    /// declared, so that schemas that take them over by `allOf` share their types.
    fn own_keywords(&mut self, written: Schema<'d>) -> MergedSchema<'d> {
        let node = written.node;
        self.note_examples(node);
        unheeded::report_bounds(&written, self.sink);
        let mut merged = self.with_conditions(written);
        if self.is_named(node) {
            for property in &mut merged.object.properties {
                property.declared_in = Some(node.id());
            }
            merged.alternatives.extend(self.derived_branches(&merged));
        }
        merged
    }

    /// The keywords of a schema itself, with the conditions that some of them are. Those that are
    /// none are reported.
    pub(super) fn with_conditions(&mut self, written: Schema<'d>) -> MergedSchema<'d> {
        let (conditions, unchecked) = self.conditions(&written);
        unheeded::report_unchecked(&unchecked, self.sink);
        let mut merged = MergedSchema::of(written);
        // Conditions are asked about the value behind a nullable type, so the type has to say it.
        if conditions.iter().any(Condition::refuses_null) {
            merged.null = Nullness::Forbidden;
        }
        merged.conditions = conditions;
        merged
    }

    /// Cycles of named schemas that are nothing but references are cycles of aliases, which `check`
    /// reports.
    fn report_cycle(&mut self, at: Node<'d>, part: Node<'d>, is_alias: bool) {
        if is_alias && self.is_named(at) {
            return;
        }
        let headline = if is_alias {
            "this reference leads back to itself"
        } else {
            "this schema is merged of itself, so it says nothing"
        };
        let finding = Diagnostic::new(Code::RefCycle, at.pointer(), headline);
        self.report(
            finding
                .label(part.pointer(), "it is a part of this one")
                .help("let a property, not `allOf`, refer back"),
        );
    }
}

impl<'d> MergedSchema<'d> {
    /// The same without `oneOf` and `anyOf`, as it holds for one of their branches.
    fn without_alternatives(&self) -> MergedSchema<'d> {
        // `nullable: true` beside a `oneOf` makes the union nullable, and not each of its branches.
        let null = match self.null {
            Nullness::Requested => Nullness::Unspecified,
            null => null,
        };
        let mut merged = MergedSchema {
            alternatives: Vec::new(),
            null,
            ..self.clone()
        };
        merged.object.withdraw_unevaluated();
        merged
    }
}
