//! How much work and memory overlays may take.
//!
//! In: what is about to be done. Out: whether that is still allowed. All overlays of a document
//! share one budget, so that many cheap actions cannot cost more than a few expensive ones. Work is
//! counted in steps and not in seconds, so that the same input always has the same findings.

use crate::load::document::Document;
use crate::load::{FREE_NODES, FREE_TEXT, MAX_NODES};

/// Steps that all actions of all overlays may take together, for each node of the document, its
/// overlays and its pages. Uniting pages has a budget of its own.
///
/// A step costs about as much as looking at a node, so these are some 500 walks over the document,
/// which is about a hundred actions of the form `$..[?…]`. Measured: for the largest document known
/// (260,000 nodes) they last about a second. A tenth would leave about ten such actions; ten times
/// as many steps would let hostile overlays take about ten seconds.
const STEPS_PER_NODE: usize = 512;

/// Steps that all actions together may take besides, whatever the size of the files.
///
/// Without them a document of ten nodes would have 5,120 steps. For its compiled size alone a
/// regular expression may take as many steps as [`MAX_PATTERN_MEMORY`] has bytes, and this value is
/// twice of that, which leaves as many for its classes of characters. The steps for classes of
/// expressions that ignore case are derived from this value; with a dozen classes, the largest of
/// them does not fit. Measured: so many steps last about 30 milliseconds; ten times as many would
/// let a few lines of a hostile overlay take a third of a second.
pub(super) const FREE_STEPS: usize = 4 << 20;

/// Bytes of two texts that are compared in one step, and bytes of a text whose characters are
/// counted in one.
///
/// Without it long texts would be compared for the price of one step. Measured: comparing 16 bytes
/// that have to be fetched from memory takes about 5 nanoseconds, which is about as long as a step.
/// With a much smaller value honest overlays would pay much more than a long text takes; with a
/// much larger one a hostile one could take much longer than its steps say.
pub(super) const COMPARED_BYTES_PER_STEP: usize = 16;

/// Bytes of one JSONPath. A longer one is an error and its action is left out.
///
/// No step is charged before a JSONPath was read. `.a` makes a segment of 150 bytes out of two
/// (measured), and filters with `&&` and `||` take up to some 100 bytes for each of theirs, so one
/// JSONPath takes up to some seven megabytes; ten times the value would let it take seventy. A list
/// of a thousand keys of 60 letters fits, which a program that writes overlays may make of all
/// operations of a large document; a tenth would hold a hundred.
pub(super) const MAX_PATH: usize = 64 << 10;

/// Brackets, parentheses and function calls inside each other in one JSONPath. A deeper one is an
/// error and its action is left out.
///
/// They are read and evaluated recursively, so this bounds the stack, which may be the 2 MiB that
/// Rust gives a thread. Measured: without optimization a level takes two KiB, so 32 take a
/// thirtieth of it, and ten times as many would take a third, beside what the caller has used.
/// `$[?(count(@[?match(@.a, 'b')]) > 1)]` has five levels, so a tenth would refuse ordinary
/// filters.
pub(super) const MAX_PATH_DEPTH: usize = 32;

/// Bytes of one regular expression. An action that meets a longer one is an error.
///
/// Every second byte may begin a class of hundreds of ranges, such as `\w`, and all classes have to
/// be expanded before the size of the compiled expression is known. 1 KiB holds 512 such classes,
/// which are some 400,000 ranges and some megabytes; ten times as many bytes would take ten times
/// as much. An alternation of forty names of 24 letters fits; a tenth would hold four of them.
pub(super) const MAX_PATTERN: usize = 1 << 10;

/// Bytes that a compiled regular expression may take, and about as many again for the automaton
/// that is made while it is matched and made anew when it is full.
///
/// A few bytes can ask for gigabytes: `((a{99}){99}){99}` is a million states, and `\w{9999}`
/// repeats a class of hundreds of ranges. An action that meets a larger expression is an error.
/// Measured: `\w{100}` fits and `\w{110}` does not, so a class such as `\w` takes some 20 KB, and
/// with a tenth an expression could have ten of them. Each byte costs a step, so a larger value
/// needs more [`FREE_STEPS`].
pub(super) const MAX_PATTERN_MEMORY: usize = 2 << 20;

/// Regular expressions that are kept compiled, for each of the two functions `match` and `search`.
///
/// All actions of all overlays share them. A filter that takes its expressions from the document
/// can have any number, and the number must not decide the memory: with [`MAX_PATTERN_MEMORY`] for
/// each expression and again for its automaton, 16 of each function take about 128 MiB. The next
/// one drops all of its function, which are compiled and charged again when they are needed, so
/// with a very small value a filter of several expressions would compile them for each node.
pub(super) const MAX_PATTERNS: usize = 16;

/// Nodes that the overlays may make together, for each node of the document, its overlays and its
/// pages, besides `FREE_NODES`. Uniting pages has a budget of its own. Beyond the bound an action
/// is an error.
///
/// An action can copy most of the document into itself, so thirty of them could make it about 2^30
/// times as large. `FREE_NODES` alone are four copies of the largest description known (260,000
/// nodes), so this value counts for larger ones: above some 350,000 nodes it allows more than they
/// do. With 30, overlays could make a document of half a million nodes about as large as any may be
/// (`MAX_NODES`); with none, one of three million could not be given a copy of half of it.
const NODES_PER_NODE: usize = 3;

/// Entries in all lists of children, replaced lists included, for each node that there may be. An
/// action that goes beyond is an error.
///
/// Changing a container makes a new list of its children, and the old one stays in the arena, so a
/// thousand actions that each add a key to `components/schemas` keep a thousand lists of it. In a
/// document of less than some six million nodes the steps of the overlays end before, so this
/// bounds the memory that larger ones take. An entry has 4 bytes, so with 8 the lists take up to
/// about 512 MiB where a document may have `MAX_NODES`; ten times the value would be 5 GiB. Without
/// changes there are mostly one or two entries for each node, so a value near that would allow
/// hardly any change of a document that has as many as it may.
const EDGES_PER_NODE: usize = 8;

/// Bytes of the pointers of all nodes that overlays make, for each byte of the files, besides
/// `FREE_TEXT`: a finding about such a node repeats its pointer, and types keep theirs. Beyond the
/// bound an action is an error. The value is that of `POINTER_GROWTH` in `tree_builder`: overlays
/// may add as many pointers as reading may.
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

    /// Takes steps for work that can be left out, unless it would take more than half of those that
    /// are left: the other actions need the rest.
    pub(super) fn can_spare(&mut self, steps: usize) -> bool {
        let is_spared = steps <= self.steps / 2;
        if is_spared {
            self.steps -= steps;
        }
        is_spared
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
