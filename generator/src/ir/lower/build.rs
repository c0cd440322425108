//! Types from the plans of schemas, with a place for each inline one to be named after.
//!
//! In: nodes with schemas, in the order in which they are met. Out: [`Type`]s, and for each use of
//! a schema a [`LoweredSchema`]. A schema gets its [`TypeId`] when it is first met and its shape
//! when its turn comes in a queue, so that recursion in the document is none here. A named type is
//! never nullable: its nullness is found at each use. Absent: deciding what a type is (`plan`),
//! operations, and what is sent and received (`check`).

mod bodies;
mod define;
mod docs;
mod key_rules;
mod lists;
mod objects;
mod propagate;
mod record;
mod rules;
mod type_table;
mod union;
mod uses;

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use serde_json::Value;

use super::plan::{Planner, TypePlan};
use super::schemas::{Annotations, MergedSchema, SchemaKey, SchemaRef, Schemas};
use crate::diagnostic::{Diagnostic, Sink};
use crate::ir::{Docs, Origin, Owner, Role, Type, TypeId, Use};
use crate::load::document::{Node, NodeId};
use crate::source::Pointer;
use type_table::TypeTable;

/// What a use of a schema outside of schemas needs to know.
#[derive(Debug, Clone)]
pub(super) struct LoweredSchema {
    /// The type, with nullness and rules.
    pub(super) value: Use,
    /// What the document says of this use.
    pub(super) docs: Docs,
    /// `default`.
    pub(super) default: Option<Value>,
}

/// What an inline schema is a part of, and which part it is.
#[derive(Debug, Clone)]
struct Context {
    owner: Owner,
    role: Role,
}

/// The use of a type, with what the document says of the use.
#[derive(Debug, Clone)]
struct AnnotatedUse<'d> {
    value: Use,
    annotations: Annotations<'d>,
    remarks: Vec<String>,
    constant: Option<Value>,
    /// Whether `const` says so, and not an `enum` of one.
    is_const: bool,
}

/// A type whose shape waits for its turn.
#[derive(Debug)]
struct PendingType<'d> {
    id: TypeId,
    schema: SchemaRef<'d>,
    /// What was decided when an inline type was met; a named schema is looked at when its turn
    /// comes.
    plan: Option<(Rc<MergedSchema<'d>>, TypePlan<'d>)>,
}

/// Builds the types of one document.
#[derive(Debug)]
pub(super) struct Builder<'d, 's> {
    planner: Planner<'d, 's>,
    table: TypeTable,
    pending: VecDeque<PendingType<'d>>,
    /// The uses of schemas that have an inline type, for when the schema is met again: that a value
    /// may be null, or is constant, is not said by the type.
    inline_uses: BTreeMap<SchemaKey, AnnotatedUse<'d>>,
    /// The type of each schema with a place of its own, if recording is on.
    recorded: Option<Vec<(NodeId, Use)>>,
}

impl Context {
    /// The type itself.
    fn itself(id: TypeId) -> Self {
        Self::within(id, Role::Itself)
    }

    /// A part of a type.
    fn within(id: TypeId, role: Role) -> Self {
        Self {
            owner: Owner::Type(id),
            role,
        }
    }

    /// A part of this part.
    fn inner(&self, role: impl FnOnce(Box<Role>) -> Role) -> Self {
        Self {
            owner: self.owner,
            role: role(Box::new(self.role.clone())),
        }
    }
}

impl AnnotatedUse<'_> {
    /// The docs of a use that is called `name`.
    fn docs(&self, name: &str) -> Docs {
        docs::docs(&self.annotations, name, self.remarks.clone())
    }

    /// `default`.
    fn default(&self) -> Option<Value> {
        self.annotations.default.map(Node::to_json)
    }
}

impl<'d, 's> Builder<'d, 's> {
    /// No type is built yet. If `records`, the types of schemas are remembered.
    pub(super) fn new(planner: Planner<'d, 's>, records: bool) -> Self {
        Self {
            planner,
            table: TypeTable::default(),
            pending: VecDeque::new(),
            inline_uses: BTreeMap::new(),
            recorded: records.then(Vec::new),
        }
    }

    /// What the schemas say.
    pub(super) fn schemas(&mut self) -> &mut Schemas<'d, 's> {
        self.planner.schemas()
    }

    /// Where findings go.
    pub(super) fn sink(&mut self) -> &mut Sink {
        self.schemas().sink()
    }

    fn report(&mut self, finding: Diagnostic) {
        self.schemas().report(finding);
    }

    /// Names all schemas given, then builds their types and those inside them.
    pub(super) fn build_components(&mut self, schemas: &[(&'d str, Node<'d>)]) {
        for (name, node) in schemas {
            self.declare(*node, || (*name).to_owned());
        }
        self.build_pending();
    }

    /// The type of a schema outside of schemas: of a body, a parameter, a header. The object that
    /// has the schema may have examples of it.
    pub(super) fn build_outside(
        &mut self,
        node: Node<'d>,
        holder: Node<'d>,
        owner: Owner,
        role: Role,
    ) -> LoweredSchema {
        self.schemas().note_examples_of(node, holder);
        let mut found = self.build_use(&SchemaRef::of(node), &Context { owner, role });
        self.build_pending();
        self.table.inherit(&mut found.value);
        LoweredSchema {
            docs: found.docs(""),
            default: found.default(),
            value: found.value,
        }
    }

    /// All types, and those that were recorded.
    pub(super) fn finish(mut self) -> (Vec<Type>, Vec<(Pointer, Use)>) {
        self.build_pending();
        self.schemas().report_misfits();
        self.schemas().report_keys_of_others();
        let recorded = self.take_recorded();
        (self.table.into_types(), recorded)
    }

    fn build_pending(&mut self) {
        while let Some(pending) = self.pending.pop_front() {
            self.complete(pending);
        }
        self.table.propagate();
    }

    /// The type of a named schema, which is built when its turn comes.
    fn declare(&mut self, node: Node<'d>, name: impl FnOnce() -> String) -> TypeId {
        let schema = SchemaRef::of(node);
        if let Some(id) = self.table.find(&schema) {
            return id;
        }
        let id = self.table.reserve(node, Origin::Named(name()));
        self.table.insert(&schema, id);
        self.pending.push_back(PendingType {
            id,
            schema,
            plan: None,
        });
        id
    }

    /// An identity for the type of an inline schema.
    fn reserve_inline(&mut self, schema: &SchemaRef<'d>, context: &Context) -> TypeId {
        let origin = Origin::Inside(context.owner, context.role.clone());
        self.table.reserve(schema.at(), origin)
    }
}
