//! From schemas to types.
//!
//! In: nodes with schemas, in the order in which they are met. Out: [`Type`]s, and for each schema that uses a schema a
//! [`LoweredSchema`]. A schema gets its [`TypeId`] when it is first seen and its shape when its turn comes in a queue, so that
//! recursion in the document is none here. A named type is never nullable: its nullness is found at each use.
//! Absent: operations; what is sent and what is received (`check`).

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use serde_json::Value;

use super::budget::Budget;
use super::docs;
use super::kind::{TypeKind, TypePlan};
use super::merged::{Annotations, MergedSchema};
use super::naming;
use super::schema_ref::{SchemaKey, SchemaRef};
use crate::diagnostic::Sink;
use crate::ir::{
    Any, Docs, Formats, Origin, Owner, Role, Rule, Scalar, Shape, Type, TypeId, TypeRef, Use,
};
use crate::load::document::{Document, Node, NodeId};
use crate::source::Pointer;
use crate::spec::reference::References;

/// How deep lists in lists are lowered in schema; deeper ones get a name and a turn in the queue.
pub(super) const DEPTH: usize = 48;

/// How often unions in circles are looked at anew.
const CYCLIC_UNIONS: usize = 10_000;

/// What a schema that uses a schema needs to know.
#[derive(Debug, Clone)]
pub(crate) struct LoweredSchema {
    /// The type, with nullness and rules.
    pub(crate) value: Use,
    /// What the document says of this use.
    pub(crate) docs: Docs,
    /// `default`.
    pub(crate) default: Option<Value>,
}

/// Whose part a schema is.
#[derive(Debug, Clone)]
pub(super) struct Context {
    pub(super) owner: Owner,
    pub(super) role: Role,
}

/// A schema with its type.
#[derive(Debug, Clone)]
pub(super) struct AnnotatedUse<'d> {
    pub(super) value: Use,
    pub(super) annotations: Annotations<'d>,
    pub(super) remarks: Vec<String>,
    pub(super) constant: Option<Value>,
}

impl AnnotatedUse<'_> {
    /// The docs of the schema, which is called after `name`.
    pub(super) fn docs(&self, name: &str) -> Docs {
        docs::docs(&self.annotations, name, self.remarks.clone())
    }
}

/// A type whose shape waits for its turn.
#[derive(Debug)]
pub(super) struct PendingType<'d> {
    pub(super) id: TypeId,
    pub(super) schema: SchemaRef<'d>,
    /// What was found when the type was named; a named schema is looked at when its turn comes.
    pub(super) found: Option<(Rc<MergedSchema<'d>>, TypePlan<'d>)>,
}

/// A type in the making.
#[derive(Debug)]
pub(super) struct TypeDraft {
    pub(super) item: Type,
    /// Whether each use of it is nullable.
    pub(super) nullable: bool,
    /// Rules for each use, those of what it is an alias of included.
    pub(super) all_rules: Vec<Rule>,
}

/// Lowers the schemas of one document.
#[derive(Debug)]
pub(crate) struct Types<'d, 's> {
    pub(super) sink: &'s mut Sink,
    pub(super) references: References<'d>,
    /// What is said at nodes that others refer to or are merged of.
    pub(super) merged_schemas: BTreeMap<NodeId, Rc<MergedSchema<'d>>>,
    /// Those of them that have neither `$ref` nor `allOf`.
    pub(super) plain_schemas: BTreeSet<NodeId>,
    /// Whether a `$ref` wins over what contradicts it beside it, as in OpenAPI 3.0.
    pub(super) target_overrides_siblings: bool,
    /// Which types a user chose for formats.
    pub(super) alternatives: Formats,
    /// Unknown formats that were reported.
    pub(super) formats: BTreeSet<String>,
    pub(super) drafts: Vec<TypeDraft>,
    pub(super) propagated: usize,
    /// How many unions the plan is inside of.
    pub(super) nesting: usize,
    /// Whether a union was met again inside itself.
    pub(super) hit_cycle: bool,
    /// How many more unions in circles are looked at anew for each schema.
    pub(super) cyclic_unions_left: usize,
    /// The alternatives whose branches are being unions_in_progress up, by their first branch.
    pub(super) alternatives_in_progress: Vec<SchemaKey>,
    /// The unions that are being looked at.
    pub(super) unions_in_progress: BTreeSet<SchemaKey>,
    /// What named schemas are, as far as branches of other unions need to know.
    pub(super) union_plans: BTreeMap<SchemaKey, TypePlan<'d>>,
    pub(super) budget: Budget,
    pub(super) ids: BTreeMap<NodeId, TypeId>,
    /// What each schema that stands by itself became, if anybody asked.
    pub(super) recorded_types: Option<Vec<(NodeId, Use)>>,
    combined_ids: BTreeMap<SchemaKey, TypeId>,
    pub(super) queue: VecDeque<PendingType<'d>>,
    pub(super) depth: usize,
}

impl<'d, 's> Types<'d, 's> {
    /// Knows nothing yet.
    pub(crate) fn new(document: &'d Document, alternatives: Formats, sink: &'s mut Sink) -> Self {
        Self {
            alternatives,
            sink,
            references: References::new(document),
            merged_schemas: BTreeMap::new(),
            plain_schemas: BTreeSet::new(),
            target_overrides_siblings: false,
            formats: BTreeSet::new(),
            drafts: Vec::new(),
            propagated: 0,
            nesting: 0,
            hit_cycle: false,
            cyclic_unions_left: CYCLIC_UNIONS,
            alternatives_in_progress: Vec::new(),
            unions_in_progress: BTreeSet::new(),
            union_plans: BTreeMap::new(),
            budget: Budget::new(),
            ids: BTreeMap::new(),
            recorded_types: None,
            combined_ids: BTreeMap::new(),
            queue: VecDeque::new(),
            depth: 0,
        }
    }

    /// Where findings go.
    pub(crate) fn sink(&mut self) -> &mut Sink {
        self.sink
    }

    /// The resolver of references.
    pub(crate) fn references(&mut self) -> &mut References<'d> {
        &mut self.references
    }

    /// Names all schemas given, then lowers them and what is inside them.
    pub(crate) fn lower_components(&mut self, schemas: &[(&'d str, Node<'d>)]) {
        for (name, node) in schemas {
            self.declare_as(*node, name);
        }
        self.drain();
    }

    /// Lowers the schema of a schema outside of schemas: a body, a parameter, a header.
    pub(crate) fn lower_use(&mut self, node: Node<'d>, owner: Owner, role: Role) -> LoweredSchema {
        let mut annotated = self.lower_schema(&SchemaRef::of(node), &Context { owner, role });
        self.drain();
        self.inherit(&mut annotated.value);
        LoweredSchema {
            docs: annotated.docs(""),
            default: annotated.annotations.default.map(|node| node.to_json()),
            value: annotated.value,
        }
    }

    /// All types, and the types that were recorded.
    pub(crate) fn finish(mut self) -> (Vec<Type>, Vec<(Pointer, Use)>) {
        self.drain();
        let recorded = self.take_recorded_types();
        (
            self.drafts.into_iter().map(|draft| draft.item).collect(),
            recorded,
        )
    }

    fn drain(&mut self) {
        while let Some(pending) = self.queue.pop_front() {
            self.depth = 0;
            self.complete(pending);
        }
        self.propagate();
    }

    /// The identity of a named schema.
    pub(super) fn id_of(&self, node: NodeId) -> Option<TypeId> {
        self.ids.get(&node).copied()
    }

    /// Whether a schema has a key that names it: a component, a definition, a schema of its own in another file.
    pub(super) fn is_nameable(&self, node: Node<'d>) -> bool {
        if self.plain_schemas.contains(&node.id()) {
            return true;
        }
        naming::is_named(node)
    }

    pub(super) fn declare(&mut self, node: Node<'d>) -> TypeId {
        let name = naming::name(node);
        self.declare_as(node, &name)
    }

    fn declare_as(&mut self, node: Node<'d>, name: &str) -> TypeId {
        if let Some(id) = self.ids.get(&node.id()) {
            return *id;
        }
        let id = self.draft(node, Origin::Named(name.to_owned()));
        self.ids.insert(node.id(), id);
        self.queue.push_back(PendingType {
            id,
            schema: SchemaRef::of(node),
            found: None,
        });
        id
    }

    /// Reserves an identity; the shape follows.
    pub(super) fn draft(&mut self, at: Node<'d>, origin: Origin) -> TypeId {
        let id = TypeId::new(self.drafts.len());
        let shape = Shape::Alias(Use::plain(TypeRef::Any(Any::Unspecified)));
        let item = Type {
            at: at.pointer(),
            origin,
            docs: Docs::default(),
            shape,
            rules: Vec::new(),
            sent: false,
            received: false,
        };
        self.drafts.push(TypeDraft {
            item,
            nullable: false,
            all_rules: Vec::new(),
        });
        id
    }

    pub(super) fn known(&self, schema: &SchemaRef<'d>) -> Option<TypeId> {
        match schema.single() {
            Some(node) => self.ids.get(&node.id()).copied(),
            None => self.combined_ids.get(&schema.key()).copied(),
        }
    }

    pub(super) fn remember(&mut self, schema: &SchemaRef<'d>, id: TypeId) {
        match schema.single() {
            Some(node) => self.ids.insert(node.id(), id),
            None => self.combined_ids.insert(schema.key(), id),
        };
    }
}

/// Whether a scalar is the JSON `null`.
pub(super) fn is_null(kind: &TypeKind<'_>) -> bool {
    matches!(kind, TypeKind::Scalar(Scalar::Null))
}
