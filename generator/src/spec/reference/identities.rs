//! Schemas that have a name of their own: `$id` and `$anchor`.
//!
//! In: a document, walked once and only when a reference needs it. Out: nodes by identity and by
//! anchor.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::load::document::{Document, Kind, Node, NodeId};

/// All `$id`s and `$anchor`s of a document.
#[derive(Debug)]
pub(super) struct Identities<'d> {
    document: &'d Document,
    by_id: BTreeMap<String, NodeId>,
    /// By the root of the file or of the schema with an `$id` around it, and the anchor.
    anchors: BTreeMap<(NodeId, &'d str), NodeId>,
}

impl<'d> Identities<'d> {
    /// Walks all files.
    pub(super) fn collect(document: &'d Document) -> Self {
        let mut found = Self {
            document,
            by_id: BTreeMap::new(),
            anchors: BTreeMap::new(),
        };
        let roots: Vec<_> = (0..document.sources().len().max(1))
            .filter_map(|source| document.root_at(source))
            .collect();
        for root in roots {
            let mut waiting = vec![(root, root, Rc::<str>::from(""))];
            while let Some((node, resource, base)) = waiting.pop() {
                let (resource, base) = found.record_identities(node, resource, base);
                let children = node.entries().map(|(_, child)| child).chain(node.items());
                waiting.extend(
                    children
                        .filter(|child| matches!(child.kind(), Kind::Map | Kind::List))
                        .map(|child| (child, resource, base.clone())),
                );
            }
        }
        found
    }

    fn record_identities(
        &mut self,
        node: Node<'d>,
        resource: Node<'d>,
        base: Rc<str>,
    ) -> (Node<'d>, Rc<str>) {
        let (mut resource, mut base) = (resource, base);
        if let Some(id) = node.get("$id").and_then(Node::text) {
            base = joined(&base, id.trim_end_matches('#')).into();
            self.by_id.entry(base.to_string()).or_insert(node.id());
            resource = node;
        }
        for key in ["$anchor", "$dynamicAnchor"] {
            if let Some(anchor) = node.get(key).and_then(Node::text) {
                self.anchors
                    .entry((resource.id(), anchor))
                    .or_insert(node.id());
            }
        }
        (resource, base)
    }

    /// Whether any schema has an `$id`.
    pub(super) fn has_ids(&self) -> bool {
        !self.by_id.is_empty()
    }

    /// The schema with this `$id`, as written or relative to the one around `at`.
    pub(super) fn find(&self, at: Node<'d>, id: &str) -> Option<Node<'d>> {
        if self.by_id.is_empty() {
            return None;
        }
        let found = self
            .by_id
            .get(id)
            .or_else(|| self.by_id.get(&joined(&base(at), id)))?;
        Some(self.document.node(*found))
    }

    /// The schema with this anchor in a file or schema with an `$id`.
    pub(super) fn anchor(&self, root: Node<'d>, anchor: &str) -> Option<Node<'d>> {
        self.anchors
            .get(&(root.id(), anchor))
            .map(|id| self.document.node(*id))
    }
}

/// The `$id` that references at a node are relative to.
fn base(at: Node<'_>) -> String {
    let chain: Vec<&str> = std::iter::successors(Some(at), |node| node.parent())
        .filter_map(|node| node.get("$id").and_then(Node::text))
        .collect();
    chain.into_iter().rev().fold(String::new(), |base, id| {
        joined(&base, id.trim_end_matches('#'))
    })
}

/// A relative identity in the folder of its base; the subset of RFC 3986 that `$id` needs.
fn joined(base: &str, id: &str) -> String {
    if id.contains(':') || base.is_empty() {
        return id.to_owned();
    }
    if id.starts_with('/') {
        let host = base.find("://").and_then(|start| {
            base[start + 3..]
                .find('/')
                .map(|end| &base[..start + 3 + end])
        });
        return format!("{}{id}", host.unwrap_or(base));
    }
    let folder = base.rfind('/').map_or("", |end| &base[..=end]);
    format!("{folder}{}", id.strip_prefix("./").unwrap_or(id))
}
