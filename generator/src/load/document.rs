//! The parsed document: one tree for all its files, in one arena.
//!
//! In: what a format's reader planted into a [`Tree`]. Out: [`Document`] and [`Node`], a cursor
//! that is as cheap to copy as a pair of words. A node's identity is its [`NodeId`]; its
//! [`Pointer`] is made when asked for. A JSON value tree of a library would need an owned string
//! per key and has no identity for a place, which is all that diagnostics, names and diffs are
//! about.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Number, Value};

use super::files::FileIndex;
use super::locate::index::Step;
use super::tree::{Cell, Data, Label};
pub use super::tree::{NodeId, Scalar, Slot, Tree};
use crate::source::{Pointer, Source, push_token};

/// A document with all its files: the main one, those it refers to, and its overlays.
#[derive(Debug)]
pub struct Document {
    pub(super) tree: Tree,
    pub(super) sources: Vec<Source>,
    pub(super) roots: Vec<NodeId>,
    pub(super) files: FileIndex,
    pub(super) origins: Origins,
    /// Which nodes somebody looked at, if that is watched.
    seen: Vec<AtomicBool>,
}

/// What an overlay changed about where nodes are written.
#[derive(Debug, Default)]
pub(super) struct Origins {
    /// The node that a copied node was copied from.
    pub(super) copies: BTreeMap<NodeId, NodeId>,
    /// The index that an item of a list had before others were removed from it.
    pub(super) shifted: BTreeMap<NodeId, usize>,
    /// What was taken away, in the order in which that happened.
    pub(super) removed: Vec<Removal>,
    /// Primitive values that were replaced by others.
    pub(super) replaced: Vec<Removal>,
    /// The actions that were applied, by the first of the nodes that each made, and the `target` of
    /// each.
    pub(super) actions: Vec<(usize, NodeId)>,
}

/// A node that an overlay took away. It hangs under its parent no more, but knows where it did.
#[derive(Debug, Clone, Copy)]
pub(super) struct Removal {
    /// The `target` of the action.
    pub(super) action: NodeId,
    /// What it took away.
    pub(super) node: NodeId,
}

impl Document {
    /// Joins what the readers built: `roots[i]` is the root of `sources[i]`, the first is the main
    /// document; `copies` says which node a copied node was copied from.
    pub fn new(
        tree: Tree,
        sources: Vec<Source>,
        roots: Vec<NodeId>,
        copies: BTreeMap<NodeId, NodeId>,
    ) -> Self {
        let files = FileIndex::of(&sources);
        Self {
            tree,
            sources,
            roots,
            files,
            origins: Origins {
                copies,
                ..Origins::default()
            },
            seen: Vec::new(),
        }
    }

    /// From now on remembers which nodes are looked at.
    pub(crate) fn watch(&mut self) {
        self.seen = std::iter::repeat_with(AtomicBool::default)
            .take(self.tree.len())
            .collect();
    }

    /// Whether somebody looked at what a node is, since it is watched.
    pub(crate) fn was_seen(&self, id: NodeId) -> bool {
        self.seen
            .get(id.index())
            .is_some_and(|seen| seen.load(Ordering::Relaxed))
    }

    /// Sorts the keys of every map but those of `properties`, so that nothing that is read from
    /// here on depends on the order in which a document was written.
    pub fn sort_keys(&mut self) {
        self.tree.sort_keys();
    }

    /// The root of the main document.
    pub fn root(&self) -> Node<'_> {
        self.node(self.roots[0])
    }

    /// The node with this identity.
    pub fn node(&self, id: NodeId) -> Node<'_> {
        Node { document: self, id }
    }

    /// All files: the main one first, then overlays and referenced files.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The root of the source with this path below the folder of the main document, or else with
    /// this name.
    pub fn root_of(&self, path: &str) -> Option<Node<'_>> {
        let named = || self.sources.iter().position(|source| source.name() == path);
        self.root_at(self.files.source(path).or_else(named)?)
    }

    /// The root of a source, by its index in [`Document::sources`].
    pub fn root_at(&self, source: usize) -> Option<Node<'_>> {
        self.roots.get(source).map(|id| self.node(*id))
    }

    /// The node at a pointer, if there is one.
    pub fn find(&self, pointer: &Pointer) -> Option<Node<'_>> {
        let root = if pointer.file().is_empty() {
            self.root()
        } else {
            self.root_of(pointer.file())?
        };
        pointer
            .tokens()
            .try_fold(root, |node, token| node.step(&token))
    }

    /// The node whose text stands in a file: the original of a copy, the node itself otherwise.
    pub fn original(&self, id: NodeId) -> NodeId {
        self.origins.copies.get(&id).copied().unwrap_or(id)
    }
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind<'d> {
    /// JSON `null`.
    Null,
    /// JSON `true` or `false`.
    Bool(bool),
    /// A number.
    Number(&'d Number),
    /// A string.
    Text(&'d str),
    /// A list; see [`Node::items`].
    List,
    /// A map; see [`Node::entries`].
    Map,
}

/// A cursor on one node.
#[derive(Debug, Clone, Copy)]
pub struct Node<'d> {
    document: &'d Document,
    id: NodeId,
}

impl<'d> Node<'d> {
    fn cell(self) -> &'d Cell {
        self.document.tree.cell(self.id)
    }

    /// Remembers that somebody looks at it.
    fn mark_read(self) {
        if let Some(seen) = self.document.seen.get(self.id.index()) {
            seen.store(true, Ordering::Relaxed);
        }
    }

    /// Its identity.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// The document it is in.
    pub fn document(self) -> &'d Document {
        self.document
    }

    /// What it is.
    pub fn kind(self) -> Kind<'d> {
        self.mark_read();
        let tree = &self.document.tree;
        match self.cell().data {
            Data::Null => Kind::Null,
            Data::Bool(value) => Kind::Bool(value),
            Data::Number(number) => Kind::Number(tree.number(number)),
            Data::Text(text) => Kind::Text(tree.slice(text)),
            Data::List(_) => Kind::List,
            Data::Map(_) => Kind::Map,
        }
    }

    /// What it is, in a word for messages.
    pub fn kind_name(self) -> &'static str {
        match self.kind() {
            Kind::Null => "null",
            Kind::Bool(_) => "a boolean",
            Kind::Number(_) => "a number",
            Kind::Text(_) => "a string",
            Kind::List => "a list",
            Kind::Map => "a mapping",
        }
    }

    /// Its text, if it is a string.
    pub fn text(self) -> Option<&'d str> {
        if let Kind::Text(text) = self.kind() {
            Some(text)
        } else {
            None
        }
    }

    /// Its value, if it is a boolean.
    pub fn bool(self) -> Option<bool> {
        if let Kind::Bool(value) = self.kind() {
            Some(value)
        } else {
            None
        }
    }

    /// Its value, if it is a number.
    pub fn number(self) -> Option<&'d Number> {
        if let Kind::Number(number) = self.kind() {
            Some(number)
        } else {
            None
        }
    }

    /// The nodes below, of a list or map.
    fn below(self) -> &'d [NodeId] {
        self.document.tree.below(self.id)
    }

    /// The items of a list; empty for anything else.
    pub fn items(self) -> impl DoubleEndedIterator<Item = Node<'d>> + ExactSizeIterator {
        self.mark_read();
        let ids = if matches!(self.cell().data, Data::List(_)) {
            self.below()
        } else {
            &[]
        };
        ids.iter().map(move |id| self.document.node(*id))
    }

    /// One item of a list.
    pub fn item(self, position: usize) -> Option<Node<'d>> {
        let Data::List(children) = self.cell().data else {
            return None;
        };
        self.document
            .tree
            .children(children)
            .get(position)
            .map(|id| self.document.node(*id))
    }

    /// The keys and values of a map in their order; empty for anything else.
    pub fn entries(
        self,
    ) -> impl DoubleEndedIterator<Item = (&'d str, Node<'d>)> + ExactSizeIterator {
        self.mark_read();
        let ids = if matches!(self.cell().data, Data::Map(_)) {
            self.below()
        } else {
            &[]
        };
        ids.iter().map(move |id| {
            let node = self.document.node(*id);
            (node.key().unwrap_or_default(), node)
        })
    }

    /// The value of a key of a map.
    pub fn get(self, key: &str) -> Option<Node<'d>> {
        self.mark_read();
        let Data::Map(children) = self.cell().data else {
            return None;
        };
        self.document
            .tree
            .get(children, key)
            .map(|id| self.document.node(id))
    }

    /// One step of a pointer: a key of a map or an index of a list.
    pub fn step(self, token: &str) -> Option<Node<'d>> {
        match self.kind() {
            Kind::Map => self.get(token),
            Kind::List => self.item(token.parse().ok()?),
            _ => None,
        }
    }

    /// The key it is the value of, if its parent is a map.
    pub fn key(self) -> Option<&'d str> {
        if let Label::Key(text) = self.cell().label {
            Some(self.document.tree.slice(text))
        } else {
            None
        }
    }

    /// The node it hangs under.
    pub fn parent(self) -> Option<Node<'d>> {
        let parent = self.cell().parent;
        (parent != self.id).then(|| self.document.node(parent))
    }

    /// The step from its parent to it, as it is written in its file.
    pub(super) fn written_step(self) -> Step<'d> {
        match self.cell().label {
            Label::Root(_) => Step::Key(""),
            Label::Key(key) => Step::Key(self.document.tree.slice(key)),
            Label::Index(position) => Step::Item(
                self.document
                    .origins
                    .shifted
                    .get(&self.id)
                    .copied()
                    .unwrap_or(position as usize),
            ),
        }
    }

    /// The source it hangs in: an index into [`Document::sources`].
    pub fn source(self) -> usize {
        let mut node = self;
        while let Some(parent) = node.parent() {
            node = parent;
        }
        if let Label::Root(source) = node.cell().label {
            source as usize
        } else {
            0
        }
    }

    /// Its pointer.
    pub fn pointer(self) -> Pointer {
        let mut chain = vec![self];
        while let Some(parent) = chain[chain.len() - 1].parent() {
            chain.push(parent);
        }
        let mut text = String::with_capacity(chain.len() * 12);
        for node in chain.iter().rev() {
            node.push_step(&mut text);
        }
        Pointer::new(text)
    }

    fn push_step(self, text: &mut String) {
        match self.cell().label {
            Label::Root(0) => text.push('#'),
            Label::Root(source) => {
                text.push_str(self.document.path_of(source as usize));
                text.push('#');
            }
            Label::Key(key) => push_token(text, self.document.tree.slice(key)),
            Label::Index(position) => {
                text.push('/');
                text.push_str(&position.to_string());
            }
        }
    }

    /// A copy as a JSON value, for constants, examples and libraries that want one.
    pub fn to_json(self) -> Value {
        match self.kind() {
            Kind::Null => Value::Null,
            Kind::Bool(value) => Value::Bool(value),
            Kind::Number(number) => Value::Number(number.clone()),
            Kind::Text(text) => Value::String(text.to_owned()),
            Kind::List => Value::Array(self.items().map(Node::to_json).collect()),
            Kind::Map => Value::Object(
                self.entries()
                    .map(|(key, node)| (key.to_owned(), node.to_json()))
                    .collect(),
            ),
        }
    }
}
