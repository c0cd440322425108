//! Changes to the tree.
//!
//! In: a document, targets and what to merge into them. Out: the changed tree. Values are never
//! changed in place: a container gets another list of children, in which copies stand that know
//! their origin, so that every node that was ever written in a file can still be found there.

use std::collections::{BTreeMap, BTreeSet};

use super::ValueKind;
use super::budget::{Excess, OverlayBudget};
use super::same::same;
use crate::load::document::{Document, NodeId, Origins, Removal};
use crate::load::tree::{Data, Label, Tree, narrow};
use crate::load::{MAX_DEPTH, MAX_POINTER};

/// Why a change was not made.
#[derive(Debug)]
pub(in crate::load) enum EditError {
    /// The root can be neither removed nor replaced.
    Root,
    /// The targets are of different kinds.
    Mixed,
    /// What is to be copied is not exactly one node.
    Copy { at: NodeId, found: usize },
    /// A value cannot be merged into another kind of value.
    Kinds { target: NodeId, source: NodeId },
    /// The document would exceed its limits.
    Large,
    /// The action would exceed a bound of the budget.
    Costly(Excess),
}

impl From<Excess> for EditError {
    fn from(excess: Excess) -> Self {
        Self::Costly(excess)
    }
}

/// Changes a document. Everything that one action does to a container is done at once: a new list
/// of children for each of a hundred thousand changes would be quadratic in time and memory.
pub(in crate::load) struct Edit<'d> {
    document: &'d mut Document,
    budget: &'d mut OverlayBudget,
}

/// Steps for each child when a container gets another list of children: keys are sorted, and items
/// are counted again. Measured: in an object of 200,000 keys that takes 600 nanoseconds for a key,
/// and a step takes 5 to 10. With a much smaller value, many small changes of such an object could
/// take much longer than their steps say; with a much larger one, a few changes of a large object
/// would use up the steps of honest overlays.
const CLOSE_STEPS: usize = 64;

impl<'d> Edit<'d> {
    pub(in crate::load) fn new(document: &'d mut Document, budget: &'d mut OverlayBudget) -> Self {
        Self { document, budget }
    }

    fn tree(&self) -> &Tree {
        &self.document.tree
    }

    pub(super) fn value_kind(&self, id: NodeId) -> ValueKind {
        super::value_kind(self.document.node(id).kind())
    }

    /// Takes nodes out of their containers.
    pub(super) fn remove(&mut self, targets: &[NodeId]) -> Result<(), EditError> {
        for (parent, removed) in self.by_parent(targets)? {
            self.budget.charge(self.tree().below(parent).len())?;
            let kept: Vec<NodeId> = self
                .tree()
                .below(parent)
                .iter()
                .copied()
                .filter(|child| !removed.contains(child))
                .collect();
            if self.value_kind(parent) == ValueKind::List {
                self.count_again(&kept);
            }
            self.close(parent, &kept)?;
        }
        Ok(())
    }

    /// Gives the items of a list their new indexes; the ones they are written at are remembered.
    fn count_again(&mut self, items: &[NodeId]) {
        let Document {
            tree,
            origins: Origins { shifted, .. },
            ..
        } = &mut *self.document;
        for (position, item) in items.iter().enumerate() {
            let label = &mut tree.cell_mut(*item).label;
            if let Label::Index(before) = *label
                && before as usize != position
            {
                shifted.entry(*item).or_insert(before as usize);
                *label = Label::Index(narrow(position));
            }
        }
    }

    fn by_parent(
        &self,
        targets: &[NodeId],
    ) -> Result<BTreeMap<NodeId, BTreeSet<NodeId>>, EditError> {
        let mut groups = BTreeMap::<NodeId, BTreeSet<NodeId>>::new();
        for target in targets {
            groups
                .entry(self.parent(*target)?)
                .or_default()
                .insert(*target);
        }
        Ok(groups)
    }

    fn parent(&self, id: NodeId) -> Result<NodeId, EditError> {
        self.document
            .node(id)
            .parent()
            .map(|parent| parent.id())
            .ok_or(EditError::Root)
    }

    fn close(&mut self, id: NodeId, children: &[NodeId]) -> Result<(), EditError> {
        let tree = &mut self.document.tree;
        self.budget.charge(CLOSE_STEPS * children.len())?;
        if !self.budget.has_edges(tree.edges_len() + 2 * children.len()) {
            return Err(EditError::Large);
        }
        match tree.cell(id).data {
            Data::List(_) => tree.close_list(id, children),
            // Keys are only added where they are missing, so they differ.
            _ => _ = tree.close_map(id, children),
        }
        Ok(())
    }

    /// Whether an update with `source` would leave all targets as they are, or only repeat items
    /// that their lists have.
    pub(super) fn says_all(&mut self, targets: &[NodeId], source: NodeId) -> Result<bool, Excess> {
        for target in targets {
            if !self.says(*target, source)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn says(&mut self, target: NodeId, source: NodeId) -> Result<bool, Excess> {
        self.budget.charge(1)?;
        match (self.value_kind(target), self.value_kind(source)) {
            (ValueKind::Map, ValueKind::Map) => {
                for value in self.tree().below(source).to_vec() {
                    match self.value(target, self.tree().key(value)) {
                        Some(old) if self.says(old, value)? => {}
                        _ => return Ok(false),
                    }
                }
                Ok(true)
            }
            (ValueKind::List, ValueKind::List) => {
                for item in self.tree().below(source).to_vec() {
                    if !self.has(target, item)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            (ValueKind::List, _) => self.has(target, source),
            _ => self.same(target, source),
        }
    }

    fn has(&mut self, list: NodeId, item: NodeId) -> Result<bool, Excess> {
        let tree = &self.document.tree;
        for old in tree.below(list) {
            if same(tree, *old, item, self.budget)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn same(&mut self, one: NodeId, other: NodeId) -> Result<bool, Excess> {
        same(&self.document.tree, one, other, self.budget)
    }

    /// The value of a key of a map.
    fn value(&self, map: NodeId, key: &str) -> Option<NodeId> {
        match self.tree().cell(map).data {
            Data::Map(children) => self.tree().get(children, key),
            _ => None,
        }
    }

    /// Merges `source` into the targets of an action, which are of one kind.
    pub(super) fn update(&mut self, targets: &[NodeId], source: NodeId) -> Result<(), EditError> {
        let (primitives, containers): (Vec<NodeId>, Vec<NodeId>) = targets
            .iter()
            .partition(|target| self.value_kind(**target) == ValueKind::Primitive);
        if let (Some(target), ValueKind::Map | ValueKind::List) =
            (primitives.first(), self.value_kind(source))
        {
            return Err(EditError::Kinds {
                target: *target,
                source,
            });
        }
        for (parent, group) in self.by_parent(&primitives)? {
            let replaced: Vec<(NodeId, NodeId)> =
                group.into_iter().map(|target| (target, source)).collect();
            self.replace(parent, &replaced, &[])?;
        }
        containers.into_iter().try_for_each(|target| {
            match (self.value_kind(target), self.value_kind(source)) {
                (ValueKind::List, ValueKind::Map | ValueKind::Primitive) => {
                    self.append(target, &[source])
                }
                _ => self.merge(target, source),
            }
        })
    }

    /// Merges a container into a container of the same kind.
    fn merge(&mut self, target: NodeId, source: NodeId) -> Result<(), EditError> {
        match (self.value_kind(target), self.value_kind(source)) {
            (ValueKind::Map, ValueKind::Map) => self.merge_maps(target, source),
            (ValueKind::List, ValueKind::List) => {
                let items = self.tree().below(source).to_vec();
                self.append(target, &items)
            }
            _ => Err(EditError::Kinds { target, source }),
        }
    }

    fn merge_maps(&mut self, target: NodeId, source: NodeId) -> Result<(), EditError> {
        let (mut replaced, mut added) = (Vec::new(), Vec::new());
        for value in self.tree().below(source).to_vec() {
            self.budget.charge(1)?;
            match self.value(target, self.tree().key(value)) {
                Some(old)
                    if (self.value_kind(old), self.value_kind(value))
                        == (ValueKind::Primitive, ValueKind::Primitive) =>
                {
                    replaced.push((old, value))
                }
                Some(old) => self.merge(old, value)?,
                None => added.push(value),
            }
        }
        self.replace(target, &replaced, &added)
    }

    /// Puts copies of primitive values in the places of others below one container, and copies of
    /// values behind its last.
    fn replace(
        &mut self,
        parent: NodeId,
        replaced: &[(NodeId, NodeId)],
        added: &[NodeId],
    ) -> Result<(), EditError> {
        let place = self.place_below(parent);
        let mut copies = BTreeMap::new();
        for (old, value) in replaced {
            if !self.same(*old, *value)? {
                let label = self.tree().cell(*old).label;
                copies.insert(*old, self.copy(*value, parent, label, place)?);
            }
        }
        if copies.is_empty() && added.is_empty() {
            return Ok(());
        }
        if let Some((_, action)) = self.document.origins.actions.last().copied() {
            let replaced = copies.keys().map(|node| Removal {
                action,
                node: *node,
            });
            self.document.origins.replaced.extend(replaced);
        }
        let mut children: Vec<NodeId> = self
            .tree()
            .below(parent)
            .iter()
            .map(|child| copies.get(child).copied().unwrap_or(*child))
            .collect();
        for value in added {
            let label = self.tree().cell(*value).label;
            children.push(self.copy(*value, parent, label, place)?);
        }
        self.close(parent, &children)
    }

    /// How a node hangs under its parent.
    pub(in crate::load) fn label(&self, id: NodeId) -> Label {
        self.tree().cell(id).label
    }

    /// Puts copies of values that a map lacks behind its last.
    pub(in crate::load) fn add(&mut self, map: NodeId, values: &[NodeId]) -> Result<(), EditError> {
        self.replace(map, &[], values)
    }

    /// Puts copies of items behind the last of a list.
    pub(in crate::load) fn append(
        &mut self,
        list: NodeId,
        items: &[NodeId],
    ) -> Result<(), EditError> {
        let mut children = self.tree().below(list).to_vec();
        let place = self.place_below(list);
        for item in items {
            let label = Label::Index(narrow(children.len()));
            children.push(self.copy(*item, list, label, place)?);
        }
        self.close(list, &children)
    }

    fn place_below(&self, id: NodeId) -> NodeDepth {
        let nodes = std::iter::successors(Some(id), |id| {
            let parent = self.tree().cell(*id).parent;
            (parent != *id).then_some(parent)
        });
        nodes.fold(
            NodeDepth {
                depth: 0,
                pointer_length: 0,
            },
            |place, id| NodeDepth {
                depth: place.depth + 1,
                pointer_length: place.pointer_length + self.tree().cell(id).label.length(),
            },
        )
    }

    /// Copies a node with all below it under another parent.
    fn copy(
        &mut self,
        source: NodeId,
        parent: NodeId,
        label: Label,
        place: NodeDepth,
    ) -> Result<NodeId, EditError> {
        let pointer_length = place.pointer_length + label.length();
        let data = self.tree().cell(source).data;
        // As where a file is read, a list or a map is a level itself, also if it is empty.
        let is_level = matches!(data, Data::List(_) | Data::Map(_));
        if place.depth + usize::from(is_level) > MAX_DEPTH
            || pointer_length > MAX_POINTER
            || !self.budget.take_node(self.tree().len(), pointer_length)
        {
            return Err(EditError::Large);
        }
        let id = self.document.tree.add(Some(parent), label, data);
        let origin = self.document.original(source);
        self.document.origins.copies.insert(id, origin);
        if let Data::List(below) | Data::Map(below) = data {
            let mut children = Vec::new();
            for child in self.tree().children(below).to_vec() {
                let label = self.tree().cell(child).label;
                let depth = place.depth + 1;
                children.push(self.copy(
                    child,
                    id,
                    label,
                    NodeDepth {
                        depth,
                        pointer_length,
                    },
                )?);
            }
            match data {
                Data::List(_) => self.document.tree.close_list(id, &children),
                _ => _ = self.document.tree.close_map(id, &children),
            }
        }
        Ok(id)
    }
}

/// How deep a node stands, and how long the keys are together that lead to its parent.
#[derive(Debug, Clone, Copy)]
struct NodeDepth {
    depth: usize,
    pointer_length: usize,
}
