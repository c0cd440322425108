//! How much work and memory overlays may take.
//!
//! In: what is about to be done. Out: whether that is still allowed. All overlays of a document
//! share one budget, so that many cheap actions cannot cost more than a few expensive ones. Work is
//! counted in steps and not in seconds, so that the same input always has the same findings.

use crate::load::document::Document;
use crate::load::{FREE_NODES, FREE_TEXT, MAX_NODES};

/// Steps that all actions together may take, for each node that the files have. One costs about as
/// much as looking at a node, so these are 512 walks over the document: a hundred actions of the
/// form `$..[?…]`, at about five each. For the largest document known (260,000 nodes) they last
/// about a second. Beyond the bound an action is an error; it may have changed some of its targets,
/// and those after it are not applied. Uniting pages has a budget of its own.
const STEPS_PER_NODE: usize = 512;

/// Steps that all actions together may take besides, whatever the size of the files.
///
/// Without them a document of ten nodes would have 5,120 steps. One regular expression alone may
/// take as many steps as [`MAX_PATTERN_MEMORY`] has bytes, and this value is twice of that. It
/// lasts about 30 milliseconds. Any value between 2^22 and 2^27 (about a second) would do.
pub(super) const FREE_STEPS: usize = 4 << 20;

/// Bytes of two texts that are compared in one step.
///
/// Without it long texts would be compared for the price of one step. Comparing 16 bytes that have
/// to be fetched from memory takes about 5 nanoseconds, which is as long as a step.
pub(super) const COMPARED_BYTES_PER_STEP: usize = 16;

/// Bytes of one JSONPath.
///
/// The time and memory for reading a JSONPath grow with its length, and no step is charged before
/// it was read. A list of a thousand keys of 60 characters fits, which is far more than a person
/// writes in one selector. A longer JSONPath is an error.
pub(super) const MAX_PATH: usize = 64 << 10;

/// Brackets, parentheses and function calls inside each other in one JSONPath. They are read and
/// evaluated recursively, so this bounds the stack, which may be the 2 MiB of a thread. A deeper
/// JSONPath is an error. Nobody writes more than a handful; any value from 8 to this one would do.
pub(super) const MAX_PATH_DEPTH: usize = 32;

/// Bytes of one regular expression.
///
/// Every second byte may begin a class such as `\w` with some 700 ranges, and all classes have to
/// be expanded before the size of the compiled expression is known. With 1 KiB there are at most
/// 512 of them, which is a few hundred thousand ranges and some megabytes. A filter of names or
/// paths is far shorter. A longer expression is an error.
pub(super) const MAX_PATTERN: usize = 1 << 10;

/// Bytes that a compiled regular expression may take, and as many again for the automaton that is
/// made while it is matched.
///
/// A few bytes can ask for gigabytes: `((a{99}){99}){99}` is a million states, and `\w{9999}`
/// repeats a class of hundreds of ranges. `\w{60}` fits, which is more than a filter of names or
/// paths needs. A larger expression is an error.
pub(super) const MAX_PATTERN_MEMORY: usize = 2 << 20;

/// Regular expressions that are kept compiled, for each of the two functions `match` and `search`.
///
/// The expressions of a target are one or two. Only a filter that takes its expressions from the
/// document has more, and then their number must not decide the memory: with
/// [`MAX_PATTERN_MEMORY`], 16 of each function take at most 128 MiB. Beyond the bound all are
/// dropped and compiled again when needed, which is charged again.
pub(super) const MAX_PATTERNS: usize = 16;

/// Nodes that the overlays may make, for each node that the files have.
///
/// An action can copy the whole document into itself, so thirty of them could make it 2^30 times as
/// large. Corrections add or copy a few schemas; three whole copies of the document are more than
/// any needs. Beyond the bound an action is an error; its rest and those after it are not applied.
/// Any value from 1 to 10 would do.
const NODES_PER_NODE: usize = 3;

/// Entries in all lists of children, replaced lists included, for each node that there may be.
///
/// Changing a container makes a new list of its children, and the old one stays in the arena, so a
/// thousand actions that each add a key to `components/schemas` keep a thousand lists of it.
/// Without changes a node has one entry in the list of its parent, or two where the parent is a map
/// that also keeps its children sorted. 8 allow several changes of every container, and many
/// changes of a few. An entry has 4 bytes, so all lists of the largest document that may be read
/// take at most 512 MiB. Beyond the bound an action is an error, and it and those after it are not
/// applied.
const EDGES_PER_NODE: usize = 8;

/// Bytes of the pointers of all nodes that overlays make, for each byte of the files: every finding
/// about such a node and every name that it gets repeats its pointer. The largest document known
/// has 260,000 nodes with pointers of 100 bytes in 13 MB, which is two bytes for each byte. The
/// value is that of `POINTER_GROWTH` in `tree_builder`, so that whatever can be read can be copied
/// once.
const POINTER_BYTES_PER_BYTE: usize = 128;

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
pub(in crate::load) struct OverlayBudget {
    steps: usize,
    pointer_bytes: usize,
    /// How many nodes there may be in all.
    nodes: usize,
}

impl OverlayBudget {
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
            pointer_bytes: POINTER_BYTES_PER_BYTE * bytes + FREE_TEXT,
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

    /// Takes the pointer bytes of one node, which is added to so many. Returns `false` if they or
    /// the nodes are used up.
    pub(super) fn take_node(&mut self, nodes: usize, pointer_length: usize) -> bool {
        let left = self.pointer_bytes.checked_sub(pointer_length);
        self.pointer_bytes = left.unwrap_or(0);
        nodes < self.nodes && left.is_some()
    }

    /// Whether lists of children may have so many entries together.
    pub(super) fn has_edges(&self, edges: usize) -> bool {
        edges <= EDGES_PER_NODE * self.nodes
    }
}
