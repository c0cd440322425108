//! From a schema to everything that is said about it: reads schemas, follows `$ref` and merges `allOf`.
//!
//! In: a [`SchemaRef`]. Out: a [`ResolvedSchema`]: the one schema it refers to, if it adds nothing to the shape of that, or a merged
//! [`MergedSchema`]. Chains of references and `allOf`s are walked with a stack of their own, since a document may chain
//! thousands. Absent: types.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::merged::{MergedSchema, Nullness};
use super::ref_siblings;
use super::schema_ref::SchemaRef;
use super::schemas::Types;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::{Node, NodeId};
use crate::spec::schema::{self, Schema};

/// How deep `allOf`s in `allOf`s are looked through for the one reference in them.
const DEPTH: usize = 16;

/// What a schema says.
#[derive(Debug, Clone)]
pub(super) struct ResolvedSchema<'d> {
    /// The schema that gives the shape, if only one does and it stands elsewhere.
    pub(super) target: Option<Node<'d>>,
    /// What is said beside the target, or everything if there is none.
    pub(super) merged: Rc<MergedSchema<'d>>,
}

/// A schema on the way to being merged.
struct Frame<'d> {
    schema: Schema<'d>,
    /// What it is merged of, beside its own keywords.
    members: Vec<Member<'d>>,
    next: usize,
}

#[derive(Clone, Copy)]
struct Member<'d> {
    node: Node<'d>,
    by_reference: bool,
}

impl<'d> Types<'d, '_> {
    /// The schema at a node as written.
    pub(super) fn schema(&mut self, node: Node<'d>) -> Schema<'d> {
        schema::read(node, self.sink)
    }

    /// What a schema says.
    pub(super) fn resolve(&mut self, schema: &SchemaRef<'d>) -> ResolvedSchema<'d> {
        if let Some(node) = schema.single() {
            return self.resolve_node(node, 0);
        }
        let mut beside: Option<MergedSchema<'d>> = None;
        let mut shaped: Vec<Node<'d>> = Vec::new();
        if !schema.branches().is_empty() {
            return ResolvedSchema {
                target: None,
                merged: self.merged_schema(schema),
            };
        }
        let whole = schema.only() == crate::ir::Kinds::ALL
            && schema.parts().all(|part| !part.without_alternatives);
        for part in schema.parts().take_while(|_| whole) {
            let view = self.resolve_node(part.node, 0);
            let target = view
                .target
                .or_else(|| (!view.merged.is_shapeless()).then_some(part.node));
            let words = view.target.is_some() || target.is_none();
            if words {
                match &mut beside {
                    Some(known) => known.and(&view.merged),
                    None => beside = Some((*view.merged).clone()),
                }
            }
            if let Some(target) =
                target.filter(|target| shaped.iter().all(|known| known.id() != target.id()))
            {
                shaped.push(target);
            }
        }
        let shaped = self.without_implied(shaped);
        match (shaped.as_slice(), beside) {
            ([target], Some(beside)) if whole => ResolvedSchema {
                target: Some(*target),
                merged: Rc::new(beside),
            },
            _ => ResolvedSchema {
                target: None,
                merged: self.merged_schema(schema),
            },
        }
    }

    /// What one node says.
    /// Leaves out what a named schema among the others says as well, as `type: object` beside a `$ref` to an object.
    fn without_implied(&mut self, shaped: Vec<Node<'d>>) -> Vec<Node<'d>> {
        if shaped.len() < 2 {
            return shaped;
        }
        let merged_schemas: Vec<Rc<MergedSchema<'d>>> =
            shaped.iter().map(|node| self.merged_node(*node)).collect();
        let mut kept = shaped.clone();
        for (node, merged) in shaped
            .iter()
            .zip(&merged_schemas)
            .filter(|(_, merged)| merged.object.properties.is_empty())
        {
            let others = shaped
                .iter()
                .zip(&merged_schemas)
                .filter(|(other, _)| other.id() != node.id() && self.is_nameable(**other));
            let others: Vec<Rc<MergedSchema<'d>>> =
                others.map(|(_, merged)| Rc::clone(merged)).collect();
            if kept.len() > 1 && others.iter().any(|other| self.implies(other, merged)) {
                kept.retain(|known| known.id() != node.id());
            }
        }
        kept
    }

    fn resolve_node(&mut self, node: Node<'d>, depth: usize) -> ResolvedSchema<'d> {
        if let Some(known) = self
            .merged_schemas
            .get(&node.id())
            .filter(|known| known.at.id() == node.id() && self.plain_schemas.contains(&node.id()))
        {
            return ResolvedSchema {
                target: None,
                merged: Rc::clone(known),
            };
        }
        let schema = self.schema(node);
        if schema.reference.is_none() && schema.all_of.is_empty() {
            return ResolvedSchema {
                target: None,
                merged: self.plain_schema(schema),
            };
        }
        self.sole_target(&schema, depth)
            .unwrap_or_else(|| ResolvedSchema {
                target: None,
                merged: self.merged_node(node),
            })
    }

    /// A schema without `$ref` and `allOf`, remembered if others can refer to it.
    fn plain_schema(&mut self, schema: Schema<'d>) -> Rc<MergedSchema<'d>> {
        let node = schema.node;
        let merged = Rc::new(self.own_keywords(schema));
        if self.is_nameable(node) {
            self.merged_schemas.insert(node.id(), Rc::clone(&merged));
            self.plain_schemas.insert(node.id());
        }
        merged
    }

    /// The one schema that another is about, if nothing beside it adds to its shape.
    fn sole_target(&mut self, schema: &Schema<'d>, depth: usize) -> Option<ResolvedSchema<'d>> {
        let mut beside = MergedSchema::of(Schema {
            reference: None,
            all_of: Vec::new(),
            ..schema.clone()
        });
        if let Some(target) = self.overriding_target(schema, &beside) {
            return Some(ResolvedSchema {
                target: Some(target),
                merged: Rc::new(ref_siblings::annotations_only(&beside)),
            });
        }
        let kinds = beside.kinds.take();
        if !beside.is_shapeless() || depth > DEPTH {
            return None;
        }
        if beside.null == Nullness::Allowed {
            beside.null = Nullness::Requested;
        } else if kinds.is_some() {
            beside.null = Nullness::Unspecified;
        }
        let mut target = match schema.reference {
            Some(reference) => Some(self.references.resolve(schema.node, reference, self.sink)?),
            None => None,
        };
        for member in &schema.all_of {
            let view = self.resolve_node(*member, depth + 1);
            if view.target.is_some() && target.is_some()
                || view.target.is_none() && !view.merged.is_shapeless()
            {
                return None;
            }
            target = target.or(view.target);
            beside.and(&view.merged);
        }
        let target = target?;
        if let Some(kinds) = kinds {
            let said = self.merged_node(target);
            let narrower = said.kinds.is_none_or(|theirs| kinds.contains(theirs));
            if !narrower {
                return None;
            }
        }
        Some(ResolvedSchema {
            target: Some(target),
            merged: Rc::new(beside),
        })
    }

    /// Everything that is said about a schema.
    pub(super) fn merged_schema(&mut self, schema: &SchemaRef<'d>) -> Rc<MergedSchema<'d>> {
        if let Some(node) = schema.single() {
            return self.merged_node(node);
        }
        let mut merged: Option<MergedSchema<'d>> = match schema.branches() {
            [] => None,
            schemas => Some(MergedSchema::either(schema.at(), schemas.to_vec())),
        };
        for part in schema.parts().take_while(|_| schema.branches().is_empty()) {
            let said = self.merged_node(part.node);
            if merged.is_some()
                && !self.charge((1 + said.object.properties.len()) * schema.len(), part.node)
            {
                break;
            }

            let mut said = if part.without_alternatives {
                Rc::new(MergedSchema {
                    alternatives: Vec::new(),
                    ..(*said).clone()
                })
            } else {
                said
            };
            if part.without_alternatives && said.null == Nullness::Requested {
                Rc::make_mut(&mut said).null = Nullness::Unspecified;
            }
            match &mut merged {
                Some(known) => known.and(&said),
                None => merged = Some((*said).clone()),
            }
        }
        let Some(mut merged) = merged else {
            return self.merged_node(schema.at());
        };
        merged.narrow(schema.only());
        Rc::new(merged)
    }

    /// Everything that is said about one node, `$ref` and `allOf` merged in.
    pub(super) fn merged_node(&mut self, node: Node<'d>) -> Rc<MergedSchema<'d>> {
        if let Some(known) = self.merged_schemas.get(&node.id()) {
            return Rc::clone(known);
        }
        let schema = self.schema(node);
        if schema.reference.is_none() && schema.all_of.is_empty() {
            return self.plain_schema(schema);
        }
        self.merge_parts(schema)
    }

    fn merge_parts(&mut self, schema: Schema<'d>) -> Rc<MergedSchema<'d>> {
        let root = schema.node;
        let mut open = BTreeSet::from([root.id()]);
        let mut stack = vec![self.frame(schema)];
        while let Some(frame) = stack.last_mut() {
            let Some(member) = frame.members.get(frame.next).copied() else {
                if let Some(frame) = stack.pop() {
                    open.remove(&frame.schema.node.id());
                    self.finish_merge(frame, &open);
                }
                continue;
            };
            frame.next += 1;
            if self.merged_schemas.contains_key(&member.node.id()) {
                continue;
            }
            if !open.insert(member.node.id()) {
                let (at, plain) = (frame.schema.node, frame.schema.all_of.is_empty());
                self.report_circle(at, member.node, plain);
                continue;
            }
            let schema = self.schema(member.node);
            let frame = self.frame(schema);
            stack.push(frame);
        }
        self.merged_schemas
            .get(&root.id())
            .map_or_else(|| Rc::new(MergedSchema::nothing(root)), Rc::clone)
    }

    fn frame(&mut self, schema: Schema<'d>) -> Frame<'d> {
        let target = schema
            .reference
            .and_then(|reference| self.references.resolve(schema.node, reference, self.sink));
        let target = target.map(|node| Member {
            node,
            by_reference: true,
        });
        let members = target
            .into_iter()
            .chain(schema.all_of.iter().map(|node| Member {
                node: *node,
                by_reference: false,
            }));
        let members = members.collect();
        Frame {
            schema,
            members,
            next: 0,
        }
    }

    /// Joins a schema with its members, which are known by now; what is still open is a circle and left out.
    fn finish_merge(&mut self, frame: Frame<'d>, open: &BTreeSet<NodeId>) {
        let node = frame.schema.node;
        let broken = frame.schema.reference.is_some()
            && !frame.members.iter().any(|member| member.by_reference);
        let mut merged = self.own_keywords(frame.schema);
        merged.broken |= broken;
        if merged.null == Nullness::Allowed && !frame.members.is_empty() {
            merged.null = Nullness::Requested;
        }
        for member in frame.members {
            let Some(said) = self
                .merged_schemas
                .get(&member.node.id())
                .filter(|_| !open.contains(&member.node.id()))
                .cloned()
            else {
                continue;
            };
            if !self.charge(
                1 + said.object.properties.len() + said.alternatives.len(),
                node,
            ) {
                break;
            }
            if member.by_reference && self.overrides_siblings(&merged, &said) {
                merged = ref_siblings::annotations_only(&merged);
                merged.and(&said);
                break;
            }
            if member.by_reference && said.null == Nullness::Requested {
                merged.and(&MergedSchema {
                    null: Nullness::Allowed,
                    ..(*said).clone()
                });
            } else {
                merged.and(&said);
            }
        }
        self.merged_schemas.insert(node.id(), Rc::new(merged));
    }

    /// What a schema says by itself; the properties of a named schema remember it as their declared_in.
    fn own_keywords(&mut self, schema: Schema<'d>) -> MergedSchema<'d> {
        let node = schema.node;
        super::rules::report_ineffective(&schema, self.sink);
        report_unsupported_keywords(&schema, self.sink);
        let mut merged = MergedSchema::of(schema);
        if self.is_nameable(node) {
            for property in &mut merged.object.properties {
                property.declared_in = Some(node.id());
            }
        }
        merged
    }

    /// Circles of plain references among named schemas are circles of aliases, which `check` reports.
    fn report_circle(&mut self, at: Node<'d>, member: Node<'d>, plain: bool) {
        if plain && self.is_nameable(at) {
            return;
        }
        let headline = if plain {
            "this reference leads back to itself"
        } else {
            "this schema is merged of itself, so it says nothing"
        };
        let finding = Diagnostic::new(Code::RefCycle, at.pointer(), headline);
        self.sink.push(
            finding
                .label(member.pointer(), "it is a part of this one")
                .help("let a property, not `allOf`, refer back"),
        );
    }
}

/// Reports keywords whose meaning no type has; what follows an `if` or counts for `contains` goes with it, and says nothing alone.
fn report_unsupported_keywords(schema: &Schema<'_>, sink: &mut Sink) {
    for (keyword, node) in &schema.documentary {
        let leader = match *keyword {
            "then" | "else" => Some("if"),
            "minContains" | "maxContains" => Some("contains"),
            _ => None,
        };
        let headline = match leader {
            Some(leader) if schema.documentary.iter().any(|(known, _)| *known == leader) => {
                continue;
            }
            Some(leader) => format!("`{keyword}` has no effect without `{leader}`"),
            None => format!("`{keyword}` stays documentation; it is not checked"),
        };
        sink.push(Diagnostic::new(
            Code::UnsupportedKeyword,
            node.pointer(),
            headline,
        ));
    }
}
