//! From schemas to types.
//!
//! In: nodes with schemas, in the order in which they are met. Out: [`Type`]s, and for each place that uses a schema a
//! [`Lowered`]. A schema gets its [`TypeId`] when it is first seen and its shape when its turn comes in a queue, so that
//! recursion in the document is none here. A named type is never nullable: its nullness is found at each use.
//! Absent: operations; what is sent and what is received (`check`).

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use serde_json::Value;

use super::docs;
use super::effort::Effort;
use super::flat::{Flat, Words};
use super::meaning::{Form, Meaning};
use super::nameable;
use super::place::{Key, Place};
use crate::diagnostic::Sink;
use crate::ir::{
    Any, Docs, Formats, Origin, Owner, Role, Rule, Scalar, Shape, Type, TypeId, TypeRef, Use,
};
use crate::load::document::{Document, Node, NodeId};
use crate::source::Pointer;
use crate::spec::reference::References;

/// How deep lists in lists are lowered in place; deeper ones get a name and a turn in the queue.
pub(super) const DEPTH: usize = 48;

/// How often unions in circles are looked at anew.
const PATIENCE: usize = 10_000;

/// What a place that uses a schema needs to know.
#[derive(Debug, Clone)]
pub(crate) struct Lowered {
    /// The type, with nullness and rules.
    pub(crate) value: Use,
    /// What the document says of this use.
    pub(crate) docs: Docs,
    /// `default`.
    pub(crate) default: Option<Value>,
}

/// Whose part a place is.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    pub(super) owner: Owner,
    pub(super) role: Role,
}

/// A place with its type.
#[derive(Debug, Clone)]
pub(super) struct Placed<'d> {
    pub(super) value: Use,
    pub(super) words: Words<'d>,
    pub(super) remarks: Vec<String>,
    pub(super) constant: Option<Value>,
}

impl Placed<'_> {
    /// The docs of the place, which is called after `name`.
    pub(super) fn docs(&self, name: &str) -> Docs {
        docs::docs(&self.words, name, self.remarks.clone())
    }
}

/// A type whose shape waits for its turn.
#[derive(Debug)]
pub(super) struct Job<'d> {
    pub(super) id: TypeId,
    pub(super) place: Place<'d>,
    /// What was found when the type was named; a named schema is looked at when its turn comes.
    pub(super) found: Option<(Rc<Flat<'d>>, Meaning<'d>)>,
}

/// A type in the making.
#[derive(Debug)]
pub(super) struct Draft {
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
    pub(super) flats: BTreeMap<NodeId, Rc<Flat<'d>>>,
    /// Those of them that have neither `$ref` nor `allOf`.
    pub(super) leaves: BTreeSet<NodeId>,
    /// Whether a `$ref` wins over what contradicts it beside it, as in OpenAPI 3.0.
    pub(super) lets_targets_win: bool,
    /// Which types a user chose for formats.
    pub(super) choices: Formats,
    /// Unknown formats that were reported.
    pub(super) formats: BTreeSet<String>,
    pub(super) drafts: Vec<Draft>,
    pub(super) settled: usize,
    /// How many unions the planner is inside of.
    pub(super) nesting: usize,
    /// Whether a union was met again inside itself.
    pub(super) circular: bool,
    /// How many more unions in circles are looked at anew for each place.
    pub(super) patience: usize,
    /// The choices whose branches are being opened up, by their first branch.
    pub(super) choosing: Vec<Key>,
    /// The unions that are being looked at.
    pub(super) opened: BTreeSet<Key>,
    /// What named schemas are, as far as branches of other unions need to know.
    pub(super) meanings: BTreeMap<Key, Meaning<'d>>,
    pub(super) effort: Effort,
    pub(super) ids: BTreeMap<NodeId, TypeId>,
    /// What each schema that stands by itself became, if anybody asked.
    pub(super) recorded: Option<Vec<(NodeId, Use)>>,
    merged: BTreeMap<Key, TypeId>,
    pub(super) queue: VecDeque<Job<'d>>,
    pub(super) depth: usize,
}

impl<'d, 's> Types<'d, 's> {
    /// Knows nothing yet.
    pub(crate) fn new(document: &'d Document, choices: Formats, sink: &'s mut Sink) -> Self {
        Self {
            choices,
            sink,
            references: References::new(document),
            flats: BTreeMap::new(),
            leaves: BTreeSet::new(),
            lets_targets_win: false,
            formats: BTreeSet::new(),
            drafts: Vec::new(),
            settled: 0,
            nesting: 0,
            circular: false,
            patience: PATIENCE,
            choosing: Vec::new(),
            opened: BTreeSet::new(),
            meanings: BTreeMap::new(),
            effort: Effort::new(),
            ids: BTreeMap::new(),
            recorded: None,
            merged: BTreeMap::new(),
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

    /// Lowers the schema of a place outside of schemas: a body, a parameter, a header.
    pub(crate) fn lower_use(&mut self, node: Node<'d>, owner: Owner, role: Role) -> Lowered {
        let mut placed = self.lower_place(&Place::of(node), &Scope { owner, role });
        self.drain();
        self.settle_use(&mut placed.value);
        Lowered {
            docs: placed.docs(""),
            default: placed.words.default.map(|node| node.to_json()),
            value: placed.value,
        }
    }

    /// All types, and the places that were recorded.
    pub(crate) fn finish(mut self) -> (Vec<Type>, Vec<(Pointer, Use)>) {
        self.drain();
        let places = self.places();
        (
            self.drafts.into_iter().map(|draft| draft.item).collect(),
            places,
        )
    }

    fn drain(&mut self) {
        while let Some(job) = self.queue.pop_front() {
            self.depth = 0;
            self.complete(job);
        }
        self.settle();
    }

    /// The identity of a named schema.
    pub(super) fn id_of(&self, node: NodeId) -> Option<TypeId> {
        self.ids.get(&node).copied()
    }

    /// Whether a schema has a key that names it: a component, a definition, a schema of its own in another file.
    pub(super) fn is_nameable(&self, node: Node<'d>) -> bool {
        if self.leaves.contains(&node.id()) {
            return true;
        }
        nameable::is_named(node)
    }

    pub(super) fn declare(&mut self, node: Node<'d>) -> TypeId {
        let name = nameable::name(node);
        self.declare_as(node, &name)
    }

    fn declare_as(&mut self, node: Node<'d>, name: &str) -> TypeId {
        if let Some(id) = self.ids.get(&node.id()) {
            return *id;
        }
        let id = self.draft(node, Origin::Named(name.to_owned()));
        self.ids.insert(node.id(), id);
        self.queue.push_back(Job {
            id,
            place: Place::of(node),
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
        self.drafts.push(Draft {
            item,
            nullable: false,
            all_rules: Vec::new(),
        });
        id
    }

    pub(super) fn known(&self, place: &Place<'d>) -> Option<TypeId> {
        match place.single() {
            Some(node) => self.ids.get(&node.id()).copied(),
            None => self.merged.get(&place.key()).copied(),
        }
    }

    pub(super) fn remember(&mut self, place: &Place<'d>, id: TypeId) {
        match place.single() {
            Some(node) => self.ids.insert(node.id(), id),
            None => self.merged.insert(place.key(), id),
        };
    }
}

/// Whether a scalar is the JSON `null`.
pub(super) fn is_null(form: &Form<'_>) -> bool {
    matches!(form, Form::Scalar(Scalar::Null))
}
