//! Schemas that build on another one: branches of a union that merge the union itself, and a base
//! that has a `discriminator`.
//!
//! `Pet: {properties, oneOf: [Cat, Dog]}` with `Cat: {allOf: [Pet, …]}` is how documents write a
//! hierarchy. By the letter, a cat would have to be a branch of `Pet` once more, without end. What
//! is meant is that the union says what all of its branches have, so a branch takes over everything
//! but the list of branches. A base with a `discriminator` and without such a list is a union of
//! the components that build on it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use super::Schemas;
use super::merged::{Alternatives, MergedSchema};
use super::schema_ref::SchemaRef;
use crate::ir::Kinds;
use crate::load::document::{Node, NodeId};
use crate::spec::schema::Discriminator;

impl<'d> Schemas<'d, '_> {
    /// What a part of an `allOf`, or the target of a `$ref`, says about the schema that is merged
    /// of it: not that it is one of the branches, if it is.
    pub(super) fn as_base_of(
        &mut self,
        part: Rc<MergedSchema<'d>>,
        node: Node<'d>,
    ) -> Rc<MergedSchema<'d>> {
        let mut kept = Vec::with_capacity(part.alternatives.len());
        for one in &part.alternatives {
            // Whoever merges a base wants its keys.
            let is_base = one.is_derived
                || self.is_named(node) && part.discriminator.is_some() && self.is_hierarchy(one);
            if !is_base && !self.leads_to(one, node) {
                kept.push(one.clone());
            }
        }
        if kept.len() == part.alternatives.len() {
            return part;
        }
        Rc::new(MergedSchema {
            alternatives: kept,
            ..(*part).clone()
        })
    }

    /// Whether a schema is among the branches of another one.
    pub(super) fn is_branch_of(&mut self, node: Node<'d>, union: Node<'d>) -> bool {
        let union = self.merged_node(union);
        union
            .alternatives
            .iter()
            .any(|one| self.leads_to(one, node))
    }

    /// Whether branches build on the schema that lists them. If it tells them apart by a tag, a
    /// component that builds on it as well is one more of them, which the list lacks.
    fn is_hierarchy(&mut self, alternatives: &Alternatives<'d>) -> bool {
        let children = self.built_on().get(&alternatives.at.id()).cloned();
        let mut children = children.into_iter().flatten();
        children.any(|child| self.leads_to(alternatives, child))
    }

    /// Whether a schema is among these branches, or among the branches of a branch.
    pub(crate) fn leads_to(&mut self, alternatives: &Alternatives<'d>, node: Node<'d>) -> bool {
        // A derived list ends with its base, which has no other one.
        let own = match alternatives.is_derived {
            true => alternatives.branches.last(),
            false => alternatives.branches.first(),
        };
        let Some(key) = own.map(SchemaRef::key) else {
            return false;
        };
        if let Some(known) = self.members.get(&key) {
            return known.contains(&node.id());
        }
        let members = Rc::new(self.collect_members(alternatives));
        let is_member = members.contains(&node.id());
        self.members.insert(key, members);
        is_member
    }

    fn collect_members(&mut self, alternatives: &Alternatives<'d>) -> BTreeSet<NodeId> {
        let mut members = BTreeSet::new();
        let mut waiting: Vec<Node<'d>> = alternatives.branches.iter().map(SchemaRef::at).collect();
        while let Some(node) = waiting.pop() {
            if !self.charge(1, node) {
                break;
            }
            if !members.insert(node.id()) {
                continue;
            }
            let target = node.get("$ref").and_then(Node::text);
            waiting.extend(target.and_then(|target| self.resolve_reference(node, target)));
            for keyword in ["oneOf", "anyOf"] {
                waiting.extend(node.get(keyword).into_iter().flat_map(Node::items));
            }
        }
        members
    }

    /// Whether components build on a schema.
    pub(super) fn is_base(&mut self, node: Node<'d>) -> bool {
        self.built_on().contains_key(&node.id())
    }

    /// The branches of a base with a `discriminator` and without branches of its own: what builds
    /// on it, and itself for values with another tag.
    pub(super) fn derived_branches(&mut self, base: &MergedSchema<'d>) -> Option<Alternatives<'d>> {
        let discriminator = base.discriminator.as_ref()?;
        let is_object = base.kinds.is_none_or(|kinds| kinds.contains(Kinds::OBJECT));
        if !is_object || !base.alternatives.is_empty() || !self.is_base(base.at) {
            return None;
        }
        let mut mapped = BTreeSet::new();
        for (_, reference) in &discriminator.mapping {
            let target = self.resolve_mapping(discriminator.node, reference);
            mapped.extend(target.map(Node::id));
        }
        // A schema without a mapping has its name for a tag, unless another one has that.
        let has_tag = |node: &Node<'d>| {
            let is_taken = |name: &str| discriminator.mapping.iter().any(|(tag, _)| *tag == name);
            mapped.contains(&node.id()) || !node.key().is_some_and(is_taken)
        };
        let mut branches: Vec<_> = self
            .descendants(base.at)
            .into_iter()
            .filter(has_tag)
            .map(SchemaRef::of)
            .collect();
        if branches.is_empty() {
            return None;
        }
        branches.push(SchemaRef::of(base.at).without_alternatives());
        Some(Alternatives {
            at: base.at,
            branches,
            exclusive: true,
            discriminator: Some(discriminator.clone()),
            is_derived: true,
        })
    }

    /// The `discriminator` of the base that all these branches build on, if it maps a tag to each
    /// of them: a list of children without a `discriminator` of its own is told apart by that of
    /// their base. A tag of a schema that builds on one of them means that one here.
    ///
    /// Names of components count as tags only where the document asks for a union of the base. The
    /// branches of this list may be told apart by their keys, and many documents leave the mapping
    /// out although their tags are no names.
    pub(crate) fn common_discriminator(
        &mut self,
        branches: &[SchemaRef<'d>],
    ) -> Option<Discriminator<'d>> {
        let mut common: Option<Discriminator<'d>> = None;
        let mut children: BTreeMap<NodeId, Node<'d>> = BTreeMap::new();
        for branch in branches {
            if self.allowed_kinds(branch, 0) == Kinds::NULL {
                continue;
            }
            let resolved = self.resolve(branch);
            let target = resolved.target.filter(|target| self.is_named(*target))?;
            // The base itself is a union of all that builds on it.
            if target.get("discriminator").is_some() {
                return None;
            }
            let discriminator = self.merged_node(target).discriminator.clone()?;
            let is_other = |known: &Discriminator<'d>| known.node.id() != discriminator.node.id();
            if common.as_ref().is_some_and(is_other) {
                return None;
            }
            common = Some(discriminator);
            children.insert(target.id(), target);
        }
        let mut discriminator = common.filter(|_| children.len() > 1)?;
        let mut mapped: BTreeMap<NodeId, &'d str> = BTreeMap::new();
        for (_, reference) in &discriminator.mapping {
            let target = self.resolve_mapping(discriminator.node, reference);
            mapped.extend(target.map(|target| (target.id(), *reference)));
        }
        if !children.keys().all(|child| mapped.contains_key(child)) {
            return None;
        }
        // A value of a schema that builds on a child is one of that child as well.
        let nearest = self.nearest_children(&children);
        for (_, reference) in &mut discriminator.mapping {
            let target = self.resolve_mapping(discriminator.node, reference);
            let child = target.and_then(|target| nearest.get(&target.id()));
            let of_child = child.and_then(|child| mapped.get(child).copied());
            *reference = of_child.unwrap_or(reference);
        }
        Some(discriminator)
    }

    /// Of each schema that builds on one of these children, the nearest child; of a child, itself.
    fn nearest_children(
        &mut self,
        children: &BTreeMap<NodeId, Node<'d>>,
    ) -> BTreeMap<NodeId, NodeId> {
        let built_on = self.built_on();
        let mut nearest: BTreeMap<NodeId, NodeId> = children.keys().map(|id| (*id, *id)).collect();
        let mut children: Vec<Node<'d>> = children.values().copied().collect();
        children.sort_by_key(|node| node.key());
        let mut waiting: VecDeque<NodeId> = children.into_iter().map(Node::id).collect();
        while let Some(id) = waiting.pop_front() {
            let child = nearest.get(&id).copied().unwrap_or(id);
            for next in built_on.get(&id).into_iter().flatten() {
                nearest.entry(next.id()).or_insert_with(|| {
                    waiting.push_back(next.id());
                    child
                });
            }
        }
        nearest
    }

    /// The components that build on a schema, and those that build on them, by their names: the
    /// order of components means nothing.
    fn descendants(&mut self, base: Node<'d>) -> Vec<Node<'d>> {
        let built_on = self.built_on();
        let mut seen = BTreeSet::from([base.id()]);
        let mut waiting = vec![base.id()];
        let mut found = Vec::new();
        while let Some(id) = waiting.pop() {
            for child in built_on.get(&id).into_iter().flatten() {
                if seen.insert(child.id()) {
                    waiting.push(child.id());
                    found.push(*child);
                }
            }
        }
        found.sort_by_key(|node| node.key());
        found
    }

    fn built_on(&mut self) -> &BTreeMap<NodeId, Vec<Node<'d>>> {
        let known = self.built_on.take();
        let built_on = known.unwrap_or_else(|| self.collect_built_on());
        self.built_on.insert(built_on)
    }

    fn collect_built_on(&mut self) -> BTreeMap<NodeId, Vec<Node<'d>>> {
        let root = self.document().root();
        let schemas = root
            .get("components")
            .and_then(|components| components.get("schemas"));
        let mut built_on: BTreeMap<NodeId, Vec<Node<'d>>> = BTreeMap::new();
        for (_, node) in schemas.into_iter().flat_map(Node::entries) {
            let parts = node.get("allOf").into_iter().flat_map(Node::items);
            let whole = adds_to_reference(node).then_some(node);
            for part in parts.chain(whole) {
                if let Some(base) = self.referred_schema(part) {
                    built_on.entry(base.id()).or_default().push(node);
                }
            }
        }
        built_on
    }

    /// The schema that a node refers to, behind those that are another name for it and nothing
    /// else.
    fn referred_schema(&mut self, node: Node<'d>) -> Option<Node<'d>> {
        let mut seen = BTreeSet::from([node.id()]);
        let mut target = self.resolve_reference(node, node.get("$ref")?.text()?)?;
        while let Some(reference) = target.get("$ref").and_then(Node::text)
            && !adds_to_reference(target)
            && target.get("allOf").is_none()
            && seen.insert(target.id())
        {
            target = self.resolve_reference(target, reference)?;
        }
        Some(target)
    }
}

/// Whether a schema has keys of its own beside its `$ref`, so that it builds on what it refers to.
fn adds_to_reference(node: Node<'_>) -> bool {
    let keywords = [
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
    ];
    node.get("$ref").is_some() && keywords.iter().any(|keyword| node.get(keyword).is_some())
}
