//! The document as the JSONPath library wants it.
//!
//! In: a document. Out: the nodes that a path selects. The copy is made once and then follows every change.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath, PathElement};

use crate::load::document::{Document, Kind, Node, NodeId};
use crate::load::tree::Children;
use crate::source::Pointer;

/// A copy of the document as a library's value.
#[derive(Debug)]
pub(super) struct Mirror {
    value: Value,
}

impl Mirror {
    pub(super) fn of(document: &Document) -> Self {
        Self {
            value: document.root().to_json(),
        }
    }

    /// The nodes that a path selects, each once, in the order of the library.
    pub(super) fn select(&self, document: &Document, path: &JsonPath) -> Vec<NodeId> {
        let found = path.query_located(&self.value).dedup();
        let node = |path: &NormalizedPath<'_>| {
            path.iter()
                .try_fold(document.root(), |node: Node<'_>, element| match element {
                    PathElement::Name(key) => node.get(key),
                    PathElement::Index(position) => node.item(*position),
                })
        };
        found.locations().filter_map(node).map(Node::id).collect()
    }

    /// Follows the document: each of some containers had other children before. What stayed below it is taken over, so that
    /// an action costs what it changes, and not what hangs below that.
    pub(super) fn refresh(&mut self, document: &Document, changed: &BTreeMap<NodeId, Children>) {
        let mut changed: Vec<(Pointer, NodeId, Children)> = changed
            .iter()
            .map(|(id, before)| (document.node(*id).pointer(), *id, *before))
            .collect();
        // The outer ones first: where an inner one stands is only then as the document says.
        changed.sort_by_cached_key(|(pointer, ..)| pointer.tokens().count());
        for (pointer, id, before) in changed {
            // A node that was removed with a part of the document is not there any more.
            if let Some(value) = self
                .value
                .pointer_mut(pointer.as_str().trim_start_matches('#'))
                && document
                    .find(&pointer)
                    .is_some_and(|found| found.id() == id)
            {
                follow(value, document.node(id), before);
            }
        }
    }
}

/// Gives a container its new children.
fn follow(value: &mut Value, node: Node<'_>, before: Children) {
    let taken: Vec<Value> = match value {
        Value::Array(items) => std::mem::take(items),
        Value::Object(entries) => std::mem::take(entries)
            .into_iter()
            .map(|(_, value)| value)
            .collect(),
        _ => Vec::new(),
    };
    let ids = node.document().tree.children(before).iter().copied();
    // A container that was copied just now shows its last children already.
    let mut known: BTreeMap<NodeId, Value> = if taken.len() == ids.len() {
        ids.zip(taken).collect()
    } else {
        BTreeMap::new()
    };
    let mut copy = |child: Node<'_>| known.remove(&child.id()).unwrap_or_else(|| child.to_json());
    *value = match node.kind() {
        Kind::List => Value::Array(node.items().map(copy).collect()),
        _ => Value::Object(
            node.entries()
                .map(|(key, child)| (key.to_owned(), copy(child)))
                .collect(),
        ),
    };
}
