//! The arena of all nodes, and how readers insert into it.
//!
//! In: scalars and containers in document order. Out: [`Tree`], with keys sorted once all is read,
//! which [`super::document`] reads. Keys and strings lie in one text, the children of all
//! containers in one list: a document of a million nodes is four allocations. Absent: reading
//! formats, and pointers.

use serde_json::Number;

use super::SORTED_FROM;
use crate::fingerprint::fingerprint;

/// The identity of a node in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// Its place in the arena.
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Text {
    start: u32,
    length: u32,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Children {
    start: u32,
    length: u32,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Label {
    Root(u32),
    Key(Text),
    Index(u32),
}

/// How many bytes the index of an item counts for in a pointer: a slash and three digits.
///
/// The bounds on pointers (`MAX_POINTER`, `POINTER_GROWTH`) are wide, so they need no exact
/// lengths. A shorter index counts for too much. A longer one counts for too little, by at most
/// five bytes: a document has at most 2^24 values (`MAX_NODES`), so an index has at most eight
/// digits.
const INDEX_LENGTH: usize = 4;

impl Label {
    /// How many bytes it adds to a pointer. Escapes do not count, and every index counts alike.
    pub(super) fn length(self) -> usize {
        match self {
            Self::Root(_) => 0,
            Self::Key(key) => key.length as usize + 1,
            Self::Index(_) => INDEX_LENGTH,
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Data {
    Null,
    Bool(bool),
    Number(u32),
    Text(Text),
    List(Children),
    Map(Children),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    pub(super) parent: NodeId,
    pub(super) label: Label,
    pub(super) data: Data,
}

/// What a new node hangs under.
#[derive(Debug, Clone, Copy)]
pub enum Slot<'a> {
    /// The root of the source with this index.
    Root(usize),
    /// The value of a key.
    Key(NodeId, &'a str),
    /// An item of a list.
    Item(NodeId, usize),
}

/// A scalar to insert.
#[derive(Debug, Clone)]
pub enum Scalar<'a> {
    /// JSON `null`.
    Null,
    /// JSON `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(&'a str),
}

/// How many places the table of recently stored keys has, so that a key that is used often is
/// mostly not stored again.
///
/// A key has the place of its hash, and two keys of one place replace each other. Measured: of the
/// 9.4 MB of keys in 73 descriptions 1.4 MB are stored with this table; with an eighth of the
/// places it would be 2.6 MB, with eight times as many 1.2 MB. The table takes 8 KiB, however small
/// the document is. The value must be a power of two, because a hash is masked with it.
const RECENT: usize = 1024;

/// The arena of all nodes. Readers insert nodes; a container is inserted first and closed with its
/// children.
#[derive(Debug, Default)]
pub struct Tree {
    cells: Vec<Cell>,
    edges: Vec<NodeId>,
    numbers: Vec<Number>,
    text: String,
    recent: Vec<Text>,
}

/// How much a tree had at some time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    cells: usize,
    edges: usize,
    numbers: usize,
    text: usize,
}

impl Tree {
    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// All nodes from a position on, in the order in which they were inserted.
    pub(super) fn ids(&self, from: usize) -> impl Iterator<Item = NodeId> + use<> {
        (narrow(from)..narrow(self.cells.len())).map(NodeId)
    }

    /// Whether there is no node.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// How much there is now, for [`Tree::cut`].
    pub(super) fn mark(&self) -> Mark {
        Mark {
            cells: self.cells.len(),
            edges: self.edges.len(),
            numbers: self.numbers.len(),
            text: self.text.len(),
        }
    }

    /// Takes away what was inserted since, so that a reading that failed takes no room. Nothing may
    /// refer to it.
    pub(super) fn cut(&mut self, mark: Mark) {
        self.cells.truncate(mark.cells);
        self.edges.truncate(mark.edges);
        self.numbers.truncate(mark.numbers);
        self.text.truncate(mark.text);
        // Some of these keys are gone.
        self.recent.clear();
    }

    /// How many bytes of keys and strings there are.
    pub fn text_len(&self) -> usize {
        self.text.len()
    }

    /// How many places in lists of children there are, those included that a container had before
    /// it was closed again.
    pub(super) fn edges_len(&self) -> usize {
        self.edges.len()
    }

    /// Adds a scalar.
    pub fn insert(&mut self, slot: Slot<'_>, scalar: Scalar<'_>) -> NodeId {
        let (parent, label) = self.place(slot);
        self.insert_at(parent, label, scalar)
    }

    /// Adds a list or map that has no children yet; [`Tree::close_list`] or [`Tree::close_map`]
    /// gives them.
    pub fn open(&mut self, slot: Slot<'_>) -> NodeId {
        let (parent, label) = self.place(slot);
        self.add(parent, label, Data::Null)
    }

    /// Makes an opened node a list of these children, which were planted under it.
    pub fn close_list(&mut self, node: NodeId, children: &[NodeId]) {
        let children = self.store_children(children);
        self.cells[node.0 as usize].data = Data::List(children);
    }

    /// Makes an opened node a map of these children, which were planted under it. Says whether all
    /// keys differ; if they do not, the map must be closed again with fewer children before it is
    /// read.
    pub fn close_map(&mut self, node: NodeId, children: &[NodeId]) -> bool {
        let range = self.store_children(children);
        self.cells[node.0 as usize].data = Data::Map(range);
        let Self {
            cells, edges, text, ..
        } = self;
        if children.len() < SORTED_FROM {
            let seen_before = |(position, id): (usize, &NodeId)| {
                let key = key_in(cells, text, *id);
                children[..position]
                    .iter()
                    .any(|earlier| key_in(cells, text, *earlier) == key)
            };
            return !children.iter().enumerate().any(seen_before);
        }
        let start = edges.len();
        edges.extend_from_slice(children);
        edges[start..].sort_by_key(|id| key_in(cells, text, *id));
        edges[start..]
            .windows(2)
            .all(|pair| key_in(cells, text, pair[0]) != key_in(cells, text, pair[1]))
    }

    /// Sorts the keys of every map, so that nothing that is read from the tree depends on their
    /// order, but for those of `properties`: there the order is the author's and says what belongs
    /// together.
    pub(super) fn sort_keys(&mut self) {
        let Self {
            cells, edges, text, ..
        } = self;
        for (index, cell) in cells.iter().enumerate() {
            let Data::Map(children) = cell.data else {
                continue;
            };
            if children.length < 2 || key_in(cells, text, NodeId(narrow(index))) == "properties" {
                continue;
            }
            let start = children.start as usize;
            edges[start..start + children.length as usize]
                .sort_by_key(|id| key_in(cells, text, *id));
        }
    }

    fn place(&mut self, slot: Slot<'_>) -> (Option<NodeId>, Label) {
        match slot {
            Slot::Root(source) => (None, Label::Root(narrow(source))),
            Slot::Key(parent, key) => (Some(parent), Label::Key(self.store_key(key))),
            Slot::Item(parent, position) => (Some(parent), Label::Index(narrow(position))),
        }
    }

    /// Adds a scalar under a parent; without a parent it is a root.
    pub(super) fn insert_at(
        &mut self,
        parent: Option<NodeId>,
        label: Label,
        scalar: Scalar<'_>,
    ) -> NodeId {
        let data = match scalar {
            Scalar::Null => Data::Null,
            Scalar::Bool(value) => Data::Bool(value),
            Scalar::Number(number) => {
                self.numbers.push(number);
                Data::Number(narrow(self.numbers.len() - 1))
            }
            Scalar::Text(text) => Data::Text(self.store(text)),
        };
        self.add(parent, label, data)
    }

    /// Adds a cell under a parent; without a parent it is a root.
    pub(super) fn add(&mut self, parent: Option<NodeId>, label: Label, data: Data) -> NodeId {
        let id = NodeId(narrow(self.cells.len()));
        self.cells.push(Cell {
            parent: parent.unwrap_or(id),
            label,
            data,
        });
        id
    }

    fn store(&mut self, text: &str) -> Text {
        let start = narrow(self.text.len());
        self.text.push_str(text);
        Text {
            start,
            length: narrow(text.len()),
        }
    }

    /// Stores a key, or finds it where it was stored last.
    pub(super) fn store_key(&mut self, key: &str) -> Text {
        if self.recent.is_empty() {
            self.recent = vec![
                Text {
                    start: 0,
                    length: 0
                };
                RECENT
            ];
        }
        let place = recent_place(key);
        let known = self.recent[place];
        if self.slice(known) == key {
            return known;
        }
        let stored = self.store(key);
        self.recent[place] = stored;
        stored
    }

    fn store_children(&mut self, children: &[NodeId]) -> Children {
        let start = narrow(self.edges.len());
        self.edges.extend_from_slice(children);
        Children {
            start,
            length: narrow(children.len()),
        }
    }

    pub(super) fn cell(&self, id: NodeId) -> &Cell {
        &self.cells[id.0 as usize]
    }

    pub(super) fn cell_mut(&mut self, id: NodeId) -> &mut Cell {
        &mut self.cells[id.0 as usize]
    }

    pub(super) fn slice(&self, text: Text) -> &str {
        &self.text[text.start as usize..text.start as usize + text.length as usize]
    }

    pub(super) fn number(&self, number: u32) -> &Number {
        &self.numbers[number as usize]
    }

    /// The children of a list or map in their order.
    pub(super) fn children(&self, children: Children) -> &[NodeId] {
        &self.edges[children.start as usize..children.start as usize + children.length as usize]
    }

    /// The nodes below a node; empty for scalars.
    pub(super) fn below(&self, id: NodeId) -> &[NodeId] {
        match self.cell(id).data {
            Data::List(children) | Data::Map(children) => self.children(children),
            _ => &[],
        }
    }

    /// The key of a node that is the value of a key; empty otherwise.
    pub(super) fn key(&self, id: NodeId) -> &str {
        key_in(&self.cells, &self.text, id)
    }

    /// The child of a map with this key.
    pub(super) fn get(&self, children: Children, key: &str) -> Option<NodeId> {
        let list = self.children(children);
        if list.len() < SORTED_FROM {
            return list.iter().copied().find(|id| self.key(*id) == key);
        }
        let start = children.start as usize + list.len();
        let sorted = &self.edges[start..start + list.len()];
        sorted
            .binary_search_by(|id| self.key(*id).cmp(key))
            .ok()
            .map(|position| sorted[position])
    }
}

fn key_in<'t>(cells: &[Cell], text: &'t str, id: NodeId) -> &'t str {
    match cells[id.0 as usize].label {
        Label::Key(key) => &text[key.start as usize..key.start as usize + key.length as usize],
        Label::Root(_) | Label::Index(_) => "",
    }
}

/// Where a key is kept among the recent ones; another key in its place only costs a second copy.
/// The low bits of a fingerprint are its worst, so the high ones are mixed into them.
fn recent_place(key: &str) -> usize {
    let hash = fingerprint(key);
    (hash ^ (hash >> 15)) as usize & (RECENT - 1)
}

/// `load` bounds nodes and text far below 2^32, so this never truncates.
pub(super) fn narrow(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_small() {
        assert!(size_of::<Cell>() <= 32);
    }
}
