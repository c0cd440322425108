//! The one visitor through which every format is read.
//!
//! In: what a serde deserializer shows. Out: nodes in a [`Tree`], and the faults a tree cannot
//! hold: duplicate keys, tags, numbers that were rounded. Absent: positions, which only the
//! format's reader knows, and formats.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::Number;

use super::tree::{Data, Label, NodeId, Scalar, Tree, narrow};
use super::{FREE_NODES, FREE_TEXT, MAX_DEPTH, MAX_NODES, MAX_POINTER, MAX_TEXT};

/// What the tree cannot hold; the reader of the format makes diagnostics of it.
#[derive(Debug, Default)]
pub(super) struct Faults {
    pub(super) duplicates: Vec<Duplicate>,
    /// Nodes with a YAML tag, and the tag.
    pub(super) tags: Vec<(NodeId, String)>,
    /// Numbers that could not be held as written.
    pub(super) rounded: Vec<NodeId>,
    /// `<<` keys whose value is neither a mapping nor a list of mappings.
    pub(super) merges: Vec<NodeId>,
    /// Why reading was given up, if it was.
    pub(super) limit: Option<Limit>,
}

impl Faults {
    /// Whether there is nothing to report but perhaps a limit.
    pub(super) fn is_empty(&self) -> bool {
        self.duplicates.is_empty()
            && self.tags.is_empty()
            && self.rounded.is_empty()
            && self.merges.is_empty()
    }
}

/// One repetition of a key.
#[derive(Debug)]
pub(super) struct Duplicate {
    pub(super) map: NodeId,
    pub(super) key: String,
    /// Which occurrence it is: 1 is the second.
    pub(super) occurrence: usize,
}

/// A budget that was exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// Nested deeper than this.
    Depth(usize),
    Nodes,
    Text,
    /// The pointer of one value, or those of all values together, are longer than any description
    /// needs.
    PointerLength,
}

/// The text that is read, and what its format lets through that others do not.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dialect<'t> {
    /// The whole text.
    pub(super) text: &'t str,
    /// Whether `<<` merges mappings, and plain words can be numbers that the deserializer gives as
    /// strings.
    pub(super) yaml: bool,
}

// The budgets of one file grow with it. Without YAML aliases a value takes at least a byte, and a
// text is at most half as long again as it is written (`\L` stands for three bytes). So only
// aliases can exceed those of nodes and of text.

/// How many times its own size the text of a file may become, besides `FREE_TEXT` and within
/// `MAX_TEXT`. It is checked before each value; where there is more, the file is refused.
///
/// A file of 10 KB can repeat a text of 5 KB a thousand times by YAML aliases, and aliases of
/// aliases multiply. Without aliases no file becomes twice its size, so a smaller value than 2
/// could refuse one. Measured: in descriptions keys and texts together are smaller than the file,
/// and so they are in the one that uses 37 aliases. Twice the least value leaves as much again to
/// aliases; with 40 a hostile file of 25 MB could take all of `MAX_TEXT`, a gigabyte.
const TEXT_GROWTH: usize = 4;

/// How many bytes the pointers of all values of a file may have together, for each byte of the
/// file, besides `FREE_TEXT`. A file with more is refused.
///
/// Findings and types keep the pointers of their values, and a long key above thousands of values
/// makes the pointers many times larger than the file, without any alias. Measured: the pointers of
/// a description are at most 8 times as large as its file. Even a list of digits, where a value
/// takes two bytes (`0,`), fits with pointers of 256 bytes on average. With a tenth of the value it
/// would fit with 25, and values of descriptions have 88 on average. With this value the pointers
/// of a file of 10 MB may have about 1.3 GB, so a much larger one would protect little.
const POINTER_GROWTH: usize = 128;

/// Inserts nodes into a tree while a deserializer runs.
pub(super) struct TreeBuilder<'t> {
    pub(super) tree: &'t mut Tree,
    pub(super) faults: Faults,
    dialect: Dialect<'t>,
    /// The children of all containers that are open, the innermost last.
    open: Vec<NodeId>,
    depth: usize,
    max_nodes: usize,
    max_text: usize,
    /// The length of the pointer of the current place.
    pointer: usize,
    /// The length of all pointers so far, because findings and types keep theirs.
    pointers: usize,
    max_pointers: usize,
}

impl<'t> TreeBuilder<'t> {
    pub(super) fn new(tree: &'t mut Tree, dialect: Dialect<'t>) -> Self {
        let length = dialect.text.len();
        let max_nodes = MAX_NODES.min(tree.len() + length + FREE_NODES);
        let max_text = MAX_TEXT.min(tree.text_len() + TEXT_GROWTH * length + FREE_TEXT);
        let max_pointers = POINTER_GROWTH * length + FREE_TEXT;
        Self {
            tree,
            faults: Faults::default(),
            dialect,
            open: Vec::new(),
            depth: 0,
            max_nodes,
            max_text,
            pointer: 0,
            pointers: 0,
            max_pointers,
        }
    }

    /// Reads one value as the root of a source.
    pub(super) fn root<'de, D: Deserializer<'de>>(
        &mut self,
        source: usize,
        deserializer: D,
    ) -> Result<NodeId, D::Error> {
        let label = Label::Root(narrow(source));
        Seed {
            builder: self,
            parent: None,
            label,
        }
        .deserialize(deserializer)
    }

    /// Looks whether there is room for another node, which is at the current place.
    fn check<E: Error>(&mut self) -> Result<(), E> {
        self.pointers += self.pointer;
        let limit = if self.depth > MAX_DEPTH {
            Limit::Depth(MAX_DEPTH)
        } else if self.tree.len() >= self.max_nodes {
            Limit::Nodes
        } else if self.tree.text_len() > self.max_text {
            Limit::Text
        } else if self.pointer > MAX_POINTER || self.pointers > self.max_pointers {
            Limit::PointerLength
        } else {
            return Ok(());
        };
        self.faults.limit = Some(limit);
        Err(E::custom("a limit is exceeded"))
    }

    fn close_map(&mut self, node: NodeId, from: usize) {
        let mut children = self.open.split_off(from);
        if self.dialect.yaml && children.iter().any(|id| self.tree.key(*id) == "<<") {
            children = self.merge(node, children);
        }
        if !self.tree.close_map(node, &children) {
            let kept = self.without_repetitions(node, &children);
            self.tree.close_map(node, &kept);
        }
    }

    /// Keeps the first of each key and records the others.
    fn without_repetitions(&mut self, map: NodeId, children: &[NodeId]) -> Vec<NodeId> {
        let mut seen = BTreeMap::<&str, usize>::new();
        let mut kept = Vec::with_capacity(children.len());
        for id in children {
            let key = self.tree.key(*id);
            let occurrence = seen.entry(key).and_modify(|count| *count += 1).or_insert(0);
            if *occurrence == 0 {
                kept.push(*id);
            } else {
                self.faults.duplicates.push(Duplicate {
                    map,
                    key: key.to_owned(),
                    occurrence: *occurrence,
                });
            }
        }
        kept
    }

    /// Puts the entries of merged mappings in the place of `<<`: an own key wins, then the mapping
    /// named first. The deserializer has already expanded the aliases, so the nodes are this map's
    /// own and only change their parent.
    fn merge(&mut self, map: NodeId, children: Vec<NodeId>) -> Vec<NodeId> {
        let mut keys: BTreeSet<String> = children
            .iter()
            .map(|id| self.tree.key(*id).to_owned())
            .collect();
        let mut merged = Vec::with_capacity(children.len());
        for id in children {
            if self.tree.key(id) != "<<" {
                merged.push(id);
                continue;
            }
            for source in self.merged_maps(id) {
                for entry in self.tree.below(source).to_vec() {
                    if keys.insert(self.tree.key(entry).to_owned()) {
                        self.tree.cell_mut(entry).parent = map;
                        merged.push(entry);
                    }
                }
            }
        }
        merged
    }

    fn merged_maps(&mut self, merge: NodeId) -> Vec<NodeId> {
        let is_map = |tree: &Tree, id: NodeId| matches!(tree.cell(id).data, Data::Map(_));
        match self.tree.cell(merge).data {
            Data::Map(_) => return vec![merge],
            Data::List(items)
                if self
                    .tree
                    .children(items)
                    .iter()
                    .all(|item| is_map(self.tree, *item)) =>
            {
                return self.tree.children(items).to_vec();
            }
            _ => self.faults.merges.push(merge),
        }
        Vec::new()
    }
}

/// Where the next value goes.
struct Seed<'p, 't> {
    builder: &'p mut TreeBuilder<'t>,
    parent: Option<NodeId>,
    label: Label,
}

impl Seed<'_, '_> {
    fn insert<E: Error>(self, scalar: Scalar<'_>) -> Result<NodeId, E> {
        self.builder.check()?;
        Ok(self.builder.tree.insert_at(self.parent, self.label, scalar))
    }

    /// A number that JSON cannot hold as written becomes the nearest that it can.
    fn insert_rounded<E: Error>(self, value: f64) -> Result<NodeId, E> {
        self.builder.check()?;
        let scalar =
            Number::from_f64(value.clamp(f64::MIN, f64::MAX)).map_or(Scalar::Null, Scalar::Number);
        let id = self.builder.tree.insert_at(self.parent, self.label, scalar);
        self.builder.faults.rounded.push(id);
        Ok(id)
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = NodeId;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<NodeId, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = NodeId;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<NodeId, E> {
        self.insert(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<NodeId, E> {
        self.insert(Scalar::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<NodeId, E> {
        self.insert(Scalar::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<NodeId, E> {
        self.insert(Scalar::Number(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<NodeId, E> {
        self.insert(Scalar::Number(value.into()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<NodeId, E> {
        self.insert_rounded(value as f64)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<NodeId, E> {
        self.insert_rounded(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<NodeId, E> {
        match Number::from_f64(value) {
            Some(number) if is_within_integers(value) => self.insert(Scalar::Number(number)),
            _ => self.insert_rounded(value),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<NodeId, E> {
        self.insert(Scalar::Text(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<NodeId, E> {
        let Dialect { text, yaml } = self.builder.dialect;
        if let Some(number) = if yaml { overflowing(text, value) } else { None } {
            return self.insert_rounded(number);
        }
        self.insert(Scalar::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<NodeId, A::Error> {
        let Self {
            builder,
            parent,
            label,
        } = self;
        builder.depth += 1;
        builder.check()?;
        let node = builder.tree.add(parent, label, Data::Null);
        let from = builder.open.len();
        loop {
            let label = Label::Index(narrow(builder.open.len() - from));
            builder.pointer += label.length();
            let seed = Seed {
                builder: &mut *builder,
                parent: Some(node),
                label,
            };
            let item = list.next_element_seed(seed)?;
            builder.pointer -= label.length();
            let Some(item) = item else { break };
            builder.open.push(item);
        }
        builder.tree.close_list(node, &builder.open[from..]);
        builder.open.truncate(from);
        builder.depth -= 1;
        Ok(node)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<NodeId, A::Error> {
        let Self {
            builder,
            parent,
            label,
        } = self;
        builder.depth += 1;
        builder.check()?;
        let node = builder.tree.add(parent, label, Data::Null);
        let from = builder.open.len();
        while let Some(label) = map.next_key_seed(Key {
            tree: &mut *builder.tree,
        })? {
            builder.pointer += label.length();
            let value = map.next_value_seed(Seed {
                builder: &mut *builder,
                parent: Some(node),
                label,
            })?;
            builder.pointer -= label.length();
            builder.open.push(value);
        }
        builder.close_map(node, from);
        builder.depth -= 1;
        Ok(node)
    }

    /// A YAML value with a tag: the tag is recorded and the value read as if it had none.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<NodeId, A::Error> {
        let Self {
            builder,
            parent,
            label,
        } = self;
        let (tag, value) = tagged.variant::<String>()?;
        let node = value.newtype_variant_seed(Seed {
            builder: &mut *builder,
            parent,
            label,
        })?;
        builder.faults.tags.push((node, tag));
        Ok(node)
    }
}

/// Whether a float may be taken as it is. The reader of JSON gives a float for every integer that
/// 64 bits do not hold, so from the ends of these on what was written is compared with what was
/// read, and a difference is a warning.
fn is_within_integers(value: f64) -> bool {
    /// The least integer above those of 64 bits: `u64::MAX` is one less. A float holds it exactly,
    /// so an integer from there on is read as this float or a larger one.
    const TWO_TO_64: f64 = 18_446_744_073_709_551_616.0;
    /// `i64::MIN`, which a float holds exactly. The integers just below it are rounded to it, so it
    /// is compared as well.
    const MINUS_TWO_TO_63: f64 = -9_223_372_036_854_775_808.0;
    MINUS_TWO_TO_63 < value && value < TWO_TO_64
}

/// The value of a plain YAML scalar that is a number by its looks but too large for a float. The
/// deserializer gives such a scalar as a string; that it was not quoted is seen in the text before
/// it.
fn overflowing(text: &str, value: &str) -> Option<f64> {
    if !value.starts_with([
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '-', '.',
    ]) {
        return None;
    }
    let number = value
        .parse::<f64>()
        .ok()
        .filter(|number| number.is_infinite())?;
    let looks_numeric = value
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    let start = (value.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    let quoted = start
        .checked_sub(1)
        .and_then(|before| text.as_bytes().get(before))
        .is_some_and(|byte| b"\"'".contains(byte));
    (looks_numeric && !quoted).then_some(number)
}

/// Stores a key as it is written, whatever it would mean as a value.
struct Key<'t> {
    tree: &'t mut Tree,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Label;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Label, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Label;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key that is a single word or text")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Label, E> {
        Ok(Label::Key(self.tree.store_key(key)))
    }
}
