//! The document as the JSONPath library wants it.
//!
//! In: a document. Out: the nodes that a path selects. The copy is made once and then kept up to date by parts.

use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath, PathElement};

use crate::load::document::{Document, Node, NodeId};

/// A copy of the document as a library's value.
#[derive(Debug)]
pub(super) struct Mirror {
    value: Value,
}

impl Mirror {
    pub(super) fn of(document: &Document) -> Self {
        Self { value: document.root().to_json() }
    }

    /// The nodes that a path selects, each once, in the order of the library.
    pub(super) fn select(&self, document: &Document, path: &JsonPath) -> Vec<NodeId> {
        let found = path.query_located(&self.value).dedup();
        let node = |path: &NormalizedPath<'_>| {
            path.iter().try_fold(document.root(), |node: Node<'_>, element| match element {
                PathElement::Name(key) => node.get(key),
                PathElement::Index(position) => node.items().nth(*position),
            })
        };
        found.locations().filter_map(node).map(Node::id).collect()
    }

    /// Copies again what hangs under some nodes.
    pub(super) fn refresh(&mut self, document: &Document, changed: &[NodeId]) {
        for id in changed {
            let node = document.node(*id);
            let pointer = node.pointer();
            let path = pointer.as_str().trim_start_matches('#');
            // A node that was removed with a part of the document is not there any more.
            if let Some(value) = self.value.pointer_mut(path)
                && document.find(&pointer).is_some_and(|found| found.id() == *id)
            {
                *value = node.to_json();
            }
        }
    }
}
