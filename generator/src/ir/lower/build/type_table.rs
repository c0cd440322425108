//! The types that are being built, and which schemas they are of.

use std::collections::BTreeMap;

use crate::ir::lower::schemas::{SchemaKey, SchemaRef};
use crate::ir::{Any, Docs, Origin, Role, Rule, Shape, Type, TypeId, TypeRef, Use};
use crate::load::document::{Node, NodeId};

/// A type that is being built.
#[derive(Debug)]
pub(super) struct TypeDraft {
    pub(super) item: Type,
    /// Whether each use of it is nullable.
    pub(super) nullable: bool,
    /// Rules for each use, those of what it is an alias of included.
    pub(super) all_rules: Vec<Rule>,
    /// Whether it is another name of any JSON, by whatever names in between.
    pub(super) is_any: bool,
}

/// All types so far.
#[derive(Debug, Default)]
pub(super) struct TypeTable {
    pub(super) drafts: Vec<TypeDraft>,
    /// How many of them have taken over the nullness and rules of others.
    pub(super) propagated: usize,
    /// The types of single nodes.
    by_node: BTreeMap<NodeId, TypeId>,
    /// The types of several schemas together.
    by_key: BTreeMap<SchemaKey, TypeId>,
}

impl TypeTable {
    /// Adds a type whose shape is not known yet.
    pub(super) fn reserve(&mut self, at: Node<'_>, origin: Origin) -> TypeId {
        let id = TypeId::new(self.drafts.len());
        let item = Type {
            at: at.pointer(),
            origin,
            docs: Docs::default(),
            shape: Shape::Alias(Use::plain(TypeRef::Any(Any::Unspecified))),
            rules: Vec::new(),
            sent: false,
            received: false,
        };
        self.drafts.push(TypeDraft {
            item,
            nullable: false,
            all_rules: Vec::new(),
            is_any: false,
        });
        id
    }

    /// Gives a type its shape.
    pub(super) fn define(
        &mut self,
        id: TypeId,
        shape: Shape,
        docs: Docs,
        rules: Vec<Rule>,
        nullable: bool,
    ) {
        if let Some(draft) = self.drafts.get_mut(id.index()) {
            draft.item.shape = shape;
            draft.item.docs = docs;
            draft.item.rules = rules;
            draft.nullable = nullable;
        }
    }

    /// The type of a schema.
    pub(super) fn find(&self, schema: &SchemaRef<'_>) -> Option<TypeId> {
        match schema.as_node() {
            Some(node) => self.of_node(node.id()),
            None => self.by_key.get(&schema.key()).copied(),
        }
    }

    /// The type of a node.
    pub(super) fn of_node(&self, node: NodeId) -> Option<TypeId> {
        self.by_node.get(&node).copied()
    }

    /// Other uses of the schema share the type from now on.
    pub(super) fn insert(&mut self, schema: &SchemaRef<'_>, id: TypeId) {
        match schema.as_node() {
            Some(node) => self.by_node.insert(node.id(), id),
            None => self.by_key.insert(schema.key(), id),
        };
    }

    /// The nodes that have a type of their own.
    pub(super) fn nodes(&self) -> impl Iterator<Item = (NodeId, TypeId)> {
        self.by_node.iter().map(|(node, id)| (*node, *id))
    }

    /// Whether a type is called after a place inside another item.
    pub(super) fn is_inline(&self, id: TypeId) -> bool {
        self.drafts
            .get(id.index())
            .is_some_and(|draft| matches!(draft.item.origin, Origin::Inside(..)))
    }

    /// The word of the document that a type is called after, if it is only one.
    pub(super) fn name(&self, id: TypeId) -> &str {
        match self.drafts.get(id.index()).map(|draft| &draft.item.origin) {
            Some(Origin::Named(name) | Origin::Inside(_, Role::Property(name))) => name,
            _ => "",
        }
    }

    /// The types, in the order in which they were added.
    pub(super) fn into_types(self) -> Vec<Type> {
        self.drafts.into_iter().map(|draft| draft.item).collect()
    }
}
