//! How much work and memory overlays may take.
//!
//! In: what is about to be done. Out: whether that is still allowed. All overlays of a document
//! share one budget, so that many cheap actions cannot cost more than a few expensive ones. Work is
//! counted in steps and not in seconds, so that the same input always has the same findings.

use crate::load::MAX_NODES;
use crate::load::document::Document;

/// Steps that all actions together may take, for each node that the files have. A step is about as
/// much as looking at one node, so that a document is done after as many walks over all of it: a
/// hundred actions whose targets begin with `$..` and end in a filter. For the largest document
/// known, of 13 MB and 260,000 nodes, that is about a second.
const STEPS_PER_NODE: usize = 512;

/// Steps that all actions together may take in any case.
const FREE_STEPS: usize = 4 << 20;

/// Bytes of one JSONPath. A thousand long keys in one list of selectors fit; reading one takes time
/// in proportion to its length.
pub(super) const MAX_PATH: usize = 64 << 10;

/// Brackets, parentheses and function calls inside each other in one JSONPath. They are read and
/// evaluated recursively, so this bounds the stack. Nobody writes more than a handful.
pub(super) const MAX_PATH_DEPTH: usize = 32;

/// Bytes of one regular expression. Each of them may name a class of hundreds of ranges, which has
/// to be expanded before the size of the compiled expression can be known.
pub(super) const MAX_PATTERN: usize = 1 << 10;

/// Bytes that a compiled regular expression may take, and its automaton besides. `\w{60}` fits.
pub(super) const MAX_PATTERN_MEMORY: usize = 2 << 20;

/// Regular expressions that are kept compiled. A target has one or two; only those that are
/// themselves read from a document are many.
pub(super) const MAX_PATTERNS: usize = 16;

/// Nodes that the overlays may make, for each node that the files have. Overlays copy values, and
/// copying copies doubles a document. Copying the whole document three times is more than any
/// correction needs.
const NODES_PER_NODE: usize = 3;

/// Nodes that the overlays may make in any case, so that a small document can take a large overlay.
const FREE_NODES: usize = 1 << 20;

/// Entries in lists of children, replaced lists included, for each node that there may be. Every
/// change of a container makes a new list, and an overlay changes the same container a handful of
/// times.
const EDGES_PER_NODE: usize = 8;

/// Bytes of the keys on the way to nodes that overlays make, all these nodes together, for each
/// byte of the files: every finding about such a node and every name that it gets repeats its
/// pointer. A file that is read may have as many (`POINTER_GROWTH` in `tree_builder`).
const POINTER_BYTES_PER_BYTE: usize = 128;

/// Bytes of the keys on the way to nodes that overlays may make in any case, so that a small
/// document can take a large overlay.
const FREE_POINTER_BYTES: usize = 64 << 20;

/// A bound that was exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Excess {
    /// [`STEPS_PER_NODE`] and [`FREE_STEPS`].
    Steps,
    /// [`MAX_PATTERN`] or [`MAX_PATTERN_MEMORY`].
    Pattern,
}

/// What is left.
#[derive(Debug)]
pub(in crate::load) struct Budget {
    steps: usize,
    pointer_bytes: usize,
    /// How many nodes there may be in all.
    nodes: usize,
}

impl Budget {
    /// The budget for the overlays of a document, before any of them is applied.
    pub(in crate::load) fn of(document: &Document) -> Self {
        let document_nodes = document.tree.len();
        let bytes: usize = document
            .sources
            .iter()
            .map(|source| source.text().len())
            .sum();
        Self {
            steps: STEPS_PER_NODE * document_nodes + FREE_STEPS,
            pointer_bytes: POINTER_BYTES_PER_BYTE * bytes + FREE_POINTER_BYTES,
            nodes: MAX_NODES.min(document_nodes + NODES_PER_NODE * document_nodes + FREE_NODES),
        }
    }

    /// A budget of so many steps.
    #[cfg(test)]
    pub(super) fn of_steps(steps: usize) -> Self {
        Self {
            steps,
            pointer_bytes: 0,
            nodes: MAX_NODES,
        }
    }

    /// Takes steps, if they are left.
    pub(in crate::load) fn charge(&mut self, steps: usize) -> Result<(), Excess> {
        let left = self.steps.checked_sub(steps);
        self.steps = left.unwrap_or(0);
        left.map(|_| ()).ok_or(Excess::Steps)
    }

    /// Whether there may be another node when there are so many, and keys of this length lead to
    /// the new one.
    pub(super) fn has_room(&mut self, nodes: usize, pointer_length: usize) -> bool {
        let left = self.pointer_bytes.checked_sub(pointer_length);
        self.pointer_bytes = left.unwrap_or(0);
        nodes < self.nodes && left.is_some()
    }

    /// Whether lists of children may have so many entries together.
    pub(super) fn has_edges(&self, edges: usize) -> bool {
        edges <= EDGES_PER_NODE * self.nodes
    }
}
