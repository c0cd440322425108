//! Changes to the tree.
//!
//! In: a document, targets and what to merge into them. Out: the changed tree. Values are never changed in place: a
//! container gets another list of children, in which copies stand that know their origin, so that every node that was
//! ever written in a file can still be found there.

use super::Sort;
use crate::load::MAX_DEPTH;
use crate::load::document::{Document, NodeId, Origins};
use crate::load::tree::{Data, Label, Tree, narrow};

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

/// Changes a document and remembers where.
pub(super) struct Edit<'d> {
    document: &'d mut Document,
    changed: Vec<NodeId>,
    /// How many nodes there may be in all.
    budget: usize,
}

impl<'d> Edit<'d> {
    pub(super) fn new(document: &'d mut Document, budget: usize) -> Self {
        Self { document, changed: Vec::new(), budget }
    }

    pub(super) fn document(&self) -> &Document {
        self.document
    }

    /// The containers whose children are others than before, each once.
    pub(super) fn changed(mut self) -> Vec<NodeId> {
        self.changed.sort_unstable();
        self.changed.dedup();
        self.changed
    }

    fn tree(&self) -> &Tree {
        &self.document.tree
    }

    pub(super) fn sort(&self, id: NodeId) -> Sort {
        super::sort(self.document.node(id).kind())
    }

    /// Takes a node out of its container.
    pub(super) fn remove(&mut self, id: NodeId) -> Result<(), Refusal> {
        let parent = self.parent(id)?;
        let children: Vec<NodeId> = self.tree().below(parent).iter().copied().filter(|child| *child != id).collect();
        if self.sort(parent) == Sort::List {
            let Document { tree, origins: Origins { shifted, .. }, .. } = &mut *self.document;
            for (position, child) in children.iter().enumerate() {
                let label = &mut tree.cell_mut(*child).label;
                if let Label::Index(before) = *label
                    && before as usize != position
                {
                    shifted.entry(*child).or_insert(before as usize);
                    *label = Label::Index(narrow(position));
                }
            }
        }
        self.close(parent, &children);
        Ok(())
    }

    fn parent(&self, id: NodeId) -> Result<NodeId, Refusal> {
        self.document.node(id).parent().map(|parent| parent.id()).ok_or(Refusal::Root)
    }

    fn close(&mut self, id: NodeId, children: &[NodeId]) {
        match self.sort(id) {
            Sort::List => self.document.tree.close_list(id, children),
            // Keys are only added where they are missing, so they differ.
            _ => _ = self.document.tree.close_map(id, children),
        }
        self.changed.push(id);
    }

    /// Whether an update with `source` would leave `target` as it is, or only repeat items that its lists have.
    pub(super) fn says(&self, target: NodeId, source: NodeId) -> bool {
        let tree = self.tree();
        match (self.sort(target), self.sort(source)) {
            (Sort::Map, Sort::Map) => {
                let Data::Map(children) = tree.cell(target).data else { return false };
                tree.below(source).iter().all(|value| tree.get(children, tree.key(*value)).is_some_and(|old| self.says(old, *value)))
            }
            (Sort::List, Sort::List) => tree.below(source).iter().all(|item| self.has(target, *item)),
            (Sort::List, _) => self.has(target, source),
            _ => tree.same(target, source),
        }
    }

    fn has(&self, list: NodeId, item: NodeId) -> bool {
        self.tree().below(list).iter().any(|old| self.tree().same(*old, item))
    }

    /// Merges `source` into a target of an action.
    pub(super) fn update(&mut self, target: NodeId, source: NodeId) -> Result<(), Refusal> {
        match (self.sort(target), self.sort(source)) {
            (Sort::List, Sort::Map | Sort::Primitive) => self.append(target, &[source]),
            _ => self.merge(target, source),
        }
    }

    fn merge(&mut self, target: NodeId, source: NodeId) -> Result<(), Refusal> {
        match (self.sort(target), self.sort(source)) {
            (Sort::Map, Sort::Map) => self.merge_maps(target, source),
            (Sort::List, Sort::List) => {
                let items = self.tree().below(source).to_vec();
                self.append(target, &items)
            }
            (Sort::Primitive, Sort::Primitive) => self.replace(target, source),
            _ => Err(Refusal::Kinds { target, source }),
        }
    }

    fn merge_maps(&mut self, target: NodeId, source: NodeId) -> Result<(), Refusal> {
        let mut added = Vec::new();
        for value in self.tree().below(source).to_vec() {
            let Data::Map(children) = self.tree().cell(target).data else { return Ok(()) };
            match self.tree().get(children, self.tree().key(value)) {
                Some(old) => self.merge(old, value)?,
                None => added.push(self.copy(value, target, self.tree().cell(value).label)?),
            }
        }
        if !added.is_empty() {
            let children: Vec<NodeId> = self.tree().below(target).iter().copied().chain(added).collect();
            self.close(target, &children);
        }
        Ok(())
    }

    fn append(&mut self, list: NodeId, items: &[NodeId]) -> Result<(), Refusal> {
        let mut children = self.tree().below(list).to_vec();
        for item in items {
            let label = Label::Index(narrow(children.len()));
            children.push(self.copy(*item, list, label)?);
        }
        self.close(list, &children);
        Ok(())
    }

    /// Puts a copy of a primitive value in the place of another.
    fn replace(&mut self, target: NodeId, source: NodeId) -> Result<(), Refusal> {
        if self.tree().same(target, source) {
            return Ok(());
        }
        let parent = self.parent(target)?;
        let copy = self.copy(source, parent, self.tree().cell(target).label)?;
        let children: Vec<NodeId> = self.tree().below(parent).iter().map(|child| if *child == target { copy } else { *child }).collect();
        self.close(parent, &children);
        Ok(())
    }

    /// Copies a node with all below it under another parent.
    fn copy(&mut self, source: NodeId, parent: NodeId, label: Label) -> Result<NodeId, Refusal> {
        let depth = std::iter::successors(Some(self.document.node(parent)), |node| node.parent()).count();
        self.copy_below(source, parent, label, depth)
    }

    fn copy_below(&mut self, source: NodeId, parent: NodeId, label: Label, depth: usize) -> Result<NodeId, Refusal> {
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
                children.push(self.copy_below(child, id, label, depth + 1)?);
            }
            match data {
                Data::List(_) => self.document.tree.close_list(id, &children),
                _ => _ = self.document.tree.close_map(id, &children),
            }
        }
        Ok(id)
    }
}
