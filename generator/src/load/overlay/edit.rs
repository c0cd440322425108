//! Changes to the tree.
//!
//! In: a document, targets and what to merge into them. Out: the changed tree. Values are never changed in place: a
//! container gets another list of children, in which copies stand that know their origin, so that every node that was
//! ever written in a file can still be found there.

use std::collections::{BTreeMap, BTreeSet};

use super::Sort;
use crate::load::MAX_DEPTH;
use crate::load::document::{Document, NodeId, Origins};
use crate::load::tree::{Children, Data, Label, Tree, narrow};

/// Why a change was not made.
#[derive(Debug)]
pub(super) enum Refusal {
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
}

/// Changes a document and remembers where. Everything that one action does to a container is done at once: a new list of
/// children for each of a hundred thousand changes would be quadratic in time and memory.
pub(super) struct Edit<'d> {
    document: &'d mut Document,
    changed: BTreeMap<NodeId, Children>,
    /// How many nodes there may be in all.
    budget: usize,
}

/// How many places in lists of children, old ones included, there may be for each node of the budget.
const EDGES_PER_NODE: usize = 8;

impl<'d> Edit<'d> {
    pub(super) fn new(document: &'d mut Document, budget: usize) -> Self {
        Self {
            document,
            changed: BTreeMap::new(),
            budget,
        }
    }

    pub(super) fn document(&self) -> &Document {
        self.document
    }

    /// The containers whose children are others than before, and which they were before.
    pub(super) fn changed(self) -> BTreeMap<NodeId, Children> {
        self.changed
    }

    fn tree(&self) -> &Tree {
        &self.document.tree
    }

    pub(super) fn sort(&self, id: NodeId) -> Sort {
        super::sort(self.document.node(id).kind())
    }

    /// Takes nodes out of their containers.
    pub(super) fn remove(&mut self, targets: &[NodeId]) -> Result<(), Refusal> {
        for (parent, removed) in self.by_parent(targets)? {
            let kept: Vec<NodeId> = self
                .tree()
                .below(parent)
                .iter()
                .copied()
                .filter(|child| !removed.contains(child))
                .collect();
            if self.sort(parent) == Sort::List {
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

    fn by_parent(&self, targets: &[NodeId]) -> Result<BTreeMap<NodeId, BTreeSet<NodeId>>, Refusal> {
        let mut groups = BTreeMap::<NodeId, BTreeSet<NodeId>>::new();
        for target in targets {
            groups
                .entry(self.parent(*target)?)
                .or_default()
                .insert(*target);
        }
        Ok(groups)
    }

    fn parent(&self, id: NodeId) -> Result<NodeId, Refusal> {
        self.document
            .node(id)
            .parent()
            .map(|parent| parent.id())
            .ok_or(Refusal::Root)
    }

    fn close(&mut self, id: NodeId, children: &[NodeId]) -> Result<(), Refusal> {
        let tree = &mut self.document.tree;
        if tree.edges_len() + 2 * children.len() > EDGES_PER_NODE * self.budget {
            return Err(Refusal::Large);
        }
        let before = tree.cell(id).data;
        match before {
            Data::List(_) => tree.close_list(id, children),
            // Keys are only added where they are missing, so they differ.
            _ => _ = tree.close_map(id, children),
        }
        if let Data::List(before) | Data::Map(before) = before {
            self.changed.entry(id).or_insert(before);
        }
        Ok(())
    }

    /// Whether an update with `source` would leave `target` as it is, or only repeat items that its lists have.
    pub(super) fn says(&self, target: NodeId, source: NodeId) -> bool {
        let tree = self.tree();
        match (self.sort(target), self.sort(source)) {
            (Sort::Map, Sort::Map) => {
                let Data::Map(children) = tree.cell(target).data else {
                    return false;
                };
                tree.below(source).iter().all(|value| {
                    tree.get(children, tree.key(*value))
                        .is_some_and(|old| self.says(old, *value))
                })
            }
            (Sort::List, Sort::List) => tree
                .below(source)
                .iter()
                .all(|item| self.has(target, *item)),
            (Sort::List, _) => self.has(target, source),
            _ => tree.same(target, source),
        }
    }

    fn has(&self, list: NodeId, item: NodeId) -> bool {
        self.tree()
            .below(list)
            .iter()
            .any(|old| self.tree().same(*old, item))
    }

    /// Merges `source` into the targets of an action, which are of one kind.
    pub(super) fn update(&mut self, targets: &[NodeId], source: NodeId) -> Result<(), Refusal> {
        let (primitives, containers): (Vec<NodeId>, Vec<NodeId>) = targets
            .iter()
            .partition(|target| self.sort(**target) == Sort::Primitive);
        if let (Some(target), Sort::Map | Sort::List) = (primitives.first(), self.sort(source)) {
            return Err(Refusal::Kinds {
                target: *target,
                source,
            });
        }
        for (parent, group) in self.by_parent(&primitives)? {
            let replaced: Vec<(NodeId, NodeId)> =
                group.into_iter().map(|target| (target, source)).collect();
            self.replace(parent, &replaced, &[])?;
        }
        containers
            .into_iter()
            .try_for_each(|target| match (self.sort(target), self.sort(source)) {
                (Sort::List, Sort::Map | Sort::Primitive) => self.append(target, &[source]),
                _ => self.merge(target, source),
            })
    }

    /// Merges a container into a container of the same kind.
    fn merge(&mut self, target: NodeId, source: NodeId) -> Result<(), Refusal> {
        match (self.sort(target), self.sort(source)) {
            (Sort::Map, Sort::Map) => self.merge_maps(target, source),
            (Sort::List, Sort::List) => {
                let items = self.tree().below(source).to_vec();
                self.append(target, &items)
            }
            _ => Err(Refusal::Kinds { target, source }),
        }
    }

    fn merge_maps(&mut self, target: NodeId, source: NodeId) -> Result<(), Refusal> {
        let Data::Map(children) = self.tree().cell(target).data else {
            return Ok(());
        };
        let (mut replaced, mut added) = (Vec::new(), Vec::new());
        for value in self.tree().below(source).to_vec() {
            match self.tree().get(children, self.tree().key(value)) {
                Some(old)
                    if (self.sort(old), self.sort(value)) == (Sort::Primitive, Sort::Primitive) =>
                {
                    replaced.push((old, value))
                }
                Some(old) => self.merge(old, value)?,
                None => added.push(value),
            }
        }
        self.replace(target, &replaced, &added)
    }

    /// Puts copies of primitive values in the places of others below one container, and copies of values behind its last.
    fn replace(
        &mut self,
        parent: NodeId,
        replaced: &[(NodeId, NodeId)],
        added: &[NodeId],
    ) -> Result<(), Refusal> {
        let depth = self.depth(parent);
        let mut copies = BTreeMap::new();
        for (old, value) in replaced {
            if !self.tree().same(*old, *value) {
                copies.insert(
                    *old,
                    self.copy(*value, parent, self.tree().cell(*old).label, depth)?,
                );
            }
        }
        if copies.is_empty() && added.is_empty() {
            return Ok(());
        }
        let mut children: Vec<NodeId> = self
            .tree()
            .below(parent)
            .iter()
            .map(|child| copies.get(child).copied().unwrap_or(*child))
            .collect();
        for value in added {
            children.push(self.copy(*value, parent, self.tree().cell(*value).label, depth)?);
        }
        self.close(parent, &children)
    }

    fn append(&mut self, list: NodeId, items: &[NodeId]) -> Result<(), Refusal> {
        let mut children = self.tree().below(list).to_vec();
        let depth = self.depth(list);
        for item in items {
            let label = Label::Index(narrow(children.len()));
            children.push(self.copy(*item, list, label, depth)?);
        }
        self.close(list, &children)
    }

    fn depth(&self, id: NodeId) -> usize {
        std::iter::successors(Some(self.document.node(id)), |node| node.parent()).count()
    }

    /// Copies a node with all below it under another parent, which is at this depth.
    fn copy(
        &mut self,
        source: NodeId,
        parent: NodeId,
        label: Label,
        depth: usize,
    ) -> Result<NodeId, Refusal> {
        if depth > MAX_DEPTH || self.tree().len() >= self.budget {
            return Err(Refusal::Large);
        }
        let data = self.tree().cell(source).data;
        let id = self.document.tree.add(Some(parent), label, data);
        let origin = self.document.original(source);
        self.document.origins.copies.insert(id, origin);
        if let Data::List(below) | Data::Map(below) = data {
            let mut children = Vec::new();
            for child in self.tree().children(below).to_vec() {
                let label = self.tree().cell(child).label;
                children.push(self.copy(child, id, label, depth + 1)?);
            }
            match data {
                Data::List(_) => self.document.tree.close_list(id, &children),
                _ => _ = self.document.tree.close_map(id, &children),
            }
        }
        Ok(id)
    }
}
