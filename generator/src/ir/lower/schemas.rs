//! What the document says where a schema is used.
//!
//! [`Schemas`] reads schemas, follows `$ref`, merges `allOf`, and remembers what it found. Where a
//! schema is used is a [`SchemaRef`], what is said there is a [`MergedSchema`]. Absent: decisions
//! about types, which `plan` makes.

mod allowed;
mod base;
mod bounds;
mod condition;
mod constants;
mod implication;
mod intersect;
mod keys_of_others;
pub(super) mod kind_words;
mod merge;
mod merged;
mod misfits;
mod naming;
mod ref_siblings;
mod resolve;
mod schema_ref;
#[cfg(test)]
pub(super) mod testing;
mod unevaluated;
mod unheeded;
pub(super) mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

pub(super) use bounds::MergedBounds;
pub(super) use merged::{
    Alternatives, Annotations, Conflict, ListKeywords, MergedSchema, Nullness, ObjectKeywords,
    Property,
};
pub(super) use schema_ref::{SchemaKey, SchemaRef};

use self::keys_of_others::KeysOfOthers;
use self::misfits::ComparedPart;
use super::budget::SchemaBudget;
use super::patterns::Patterns;
use crate::diagnostic::{Diagnostic, Sink};
use crate::load::document::{Document, Node, NodeId};
use crate::spec::Version;
use crate::spec::reference::References;
use crate::spec::schema::{self, Schema};

/// Reads and merges the schemas of one document.
#[derive(Debug)]
pub(super) struct Schemas<'d, 's> {
    sink: &'s mut Sink,
    references: References<'d>,
    /// What is said at nodes that others refer to or are merged of.
    merged: BTreeMap<NodeId, Rc<MergedSchema<'d>>>,
    /// Those of them that have neither `$ref` nor `allOf`.
    plain: BTreeSet<NodeId>,
    /// Whether a `$ref` overrides siblings that contradict its target, as in OpenAPI 3.0.
    target_overrides_siblings: bool,
    /// For each list of branches the schemas that it leads to, by its first branch.
    members: BTreeMap<SchemaKey, Rc<BTreeSet<NodeId>>>,
    /// For each schema the components that name it in their `allOf`; computed at the first use.
    built_on: Option<BTreeMap<NodeId, Vec<Node<'d>>>>,
    /// Schemas with a default or an example, and those of them that nobody has judged.
    judged: BTreeSet<NodeId>,
    unjudged: Vec<Node<'d>>,
    /// Examples that stand outside of their schema: the schema, and the example.
    unjudged_uses: Vec<(Node<'d>, Node<'d>)>,
    judged_uses: BTreeSet<(NodeId, NodeId)>,
    /// The parts of schemas that values were compared with: thousands of examples can have items of
    /// one list.
    compared: BTreeMap<NodeId, ComparedPart<'d>>,
    /// Which Example Object each reference of an example leads to.
    example_objects: BTreeMap<NodeId, Option<Node<'d>>>,
    keys_of_others: KeysOfOthers<'d>,
    budget: SchemaBudget,
    patterns: Patterns,
}

impl<'d, 's> Schemas<'d, 's> {
    /// Nothing is read yet.
    pub(super) fn new(document: &'d Document, version: Version, sink: &'s mut Sink) -> Self {
        Self {
            sink,
            references: References::new(document),
            merged: BTreeMap::new(),
            plain: BTreeSet::new(),
            target_overrides_siblings: version == Version::V30,
            members: BTreeMap::new(),
            built_on: None,
            judged: BTreeSet::new(),
            unjudged: Vec::new(),
            unjudged_uses: Vec::new(),
            judged_uses: BTreeSet::new(),
            compared: BTreeMap::new(),
            example_objects: BTreeMap::new(),
            keys_of_others: KeysOfOthers::default(),
            budget: SchemaBudget::new(),
            patterns: Patterns::default(),
        }
    }

    /// Where findings go.
    pub(super) fn sink(&mut self) -> &mut Sink {
        self.sink
    }

    /// Adds a finding.
    pub(super) fn report(&mut self, finding: Diagnostic) {
        self.sink.push(finding);
    }

    /// What is left of the effort for this document.
    pub(super) fn budget(&mut self) -> &mut SchemaBudget {
        &mut self.budget
    }

    /// Takes steps for what happens at a node. Returns `false` when none are left.
    pub(super) fn charge(&mut self, steps: usize, at: Node<'d>) -> bool {
        self.budget.charge(steps, at, self.sink)
    }

    /// Takes some values of examples. Returns `false` when none are left.
    fn charge_example(&mut self, values: usize, at: Node<'d>) -> bool {
        self.budget.charge_example(values, at, self.sink)
    }

    /// Takes one plan of a union in a cycle. Returns `false` when none are left.
    pub(super) fn charge_cyclic_union(&mut self, at: Node<'d>) -> bool {
        self.budget.charge_cyclic_union(at, self.sink)
    }

    /// Enters one more union. Returns `false`, and enters nothing, if that would be too deep.
    pub(super) fn enter_union(&mut self, at: Node<'d>) -> bool {
        self.budget.enter_union(at, self.sink)
    }

    /// The document that the schemas are of.
    pub(super) fn document(&self) -> &'d Document {
        self.references.document()
    }

    /// The target of a reference that a node says; nothing if it is broken, which is reported.
    fn resolve_reference(&mut self, at: Node<'d>, reference: &str) -> Option<Node<'d>> {
        self.references.resolve(at, reference, self.sink)
    }

    /// The schema that a mapping of a `discriminator` means.
    pub(super) fn resolve_mapping(&mut self, at: Node<'d>, value: &str) -> Option<Node<'d>> {
        self.references.resolve_mapping(at, value, self.sink)
    }

    /// Whether a schema has a key that names it: a component, a definition, a schema of its own in
    /// another file.
    pub(super) fn is_named(&self, node: Node<'d>) -> bool {
        self.plain.contains(&node.id()) || naming::is_named(node)
    }

    /// What a named schema is called after.
    pub(super) fn name(node: Node<'d>) -> String {
        naming::name(node)
    }

    /// The last target of a chain of references that begins at a node; nothing if the chain is
    /// broken, which is reported.
    pub(super) fn resolve_chain(&mut self, at: Node<'d>, reference: &str) -> Option<Node<'d>> {
        self.references.resolve_all(at, reference, self.sink)
    }

    /// A pattern as the client checks it; what cannot be checked is reported.
    pub(super) fn checkable_pattern(&mut self, pattern: &str, at: Node<'d>) -> Option<String> {
        self.patterns.checkable(pattern, at, self.sink)
    }

    /// Whether a text matches a pattern; `None` if it is not known.
    pub(super) fn matches_pattern(&mut self, pattern: &str, text: &str) -> Option<bool> {
        self.patterns.matches(pattern, text)
    }

    /// The schema at a node as written.
    pub(super) fn read(&mut self, node: Node<'d>) -> Schema<'d> {
        schema::read(node, self.sink)
    }
}
