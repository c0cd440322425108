//! In how many places each reference stands.
//!
//! In: a document, walked once and only when a broken reference was listed a few times. Out: how
//! many places have the text of a reference, whether or not anything reads them.

use std::collections::BTreeMap;

use crate::load::document::{Document, Node};

/// The number of places by the text of the reference.
#[derive(Debug)]
pub(super) struct ReferencePlaces<'d>(BTreeMap<&'d str, usize>);

impl<'d> ReferencePlaces<'d> {
    /// Walks all files.
    pub(super) fn count(document: &'d Document) -> Self {
        let mut counts = BTreeMap::new();
        let sources = 0..document.sources().len().max(1);
        let mut open: Vec<Node<'d>> = sources
            .filter_map(|source| document.root_at(source))
            .collect();
        while let Some(node) = open.pop() {
            let reference = node.get("$ref").and_then(Node::text);
            let mapping = node.get("mapping").into_iter().flat_map(Node::entries);
            let mapped = mapping.filter_map(|(_, value)| value.text());
            for reference in reference.into_iter().chain(mapped) {
                *counts.entry(reference).or_default() += 1;
            }
            open.extend(node.entries().map(|(_, child)| child).chain(node.items()));
        }
        Self(counts)
    }

    /// How many places have a reference.
    pub(super) fn of(&self, reference: &str) -> usize {
        self.0.get(reference).copied().unwrap_or_default()
    }
}
