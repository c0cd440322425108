//! Which nodes a query selects.
//!
//! In: a query and a document. Out: the nodes of the document that it selects, each once. One
//! segment after the other is applied to all nodes that the one before selected. Where only the set
//! of nodes matters, none is kept twice, so that a segment costs no more than a walk over the
//! document; where RFC 9535 counts repetitions, they are kept and paid for.

use std::collections::BTreeSet;

use super::pattern::Patterns;
use super::{Query, Segment, Selector};
use crate::load::document::{Document, NodeId};
use crate::load::overlay::budget::{Excess, OverlayBudget};
use crate::load::tree::{Data, Tree};
use crate::nearest::{LONGEST, nearest};

/// Further steps for each entry of a list in which a node may be repeated, as in a `count` or
/// `value`.
///
/// RFC 9535 wants repetitions to be counted, so `$[*, *][*, *][*, *]` doubles the list with each
/// segment, far beyond the size of the document. Entries take memory that a step does not pay for:
/// with 16 steps for each, the 2^27 steps of the largest document known make fewer than 2^23
/// entries of four bytes in one list. With much more a `count` would be charged many times what it
/// takes; with much fewer the memory would be a multiple of this.
const REPEATED_STEPS: usize = 16;

/// Further steps for each node that one of several selectors selects where repetitions are dropped:
/// it is put into an ordered set of the children of its parent that were selected so far.
///
/// Measured: that takes 25 nanoseconds in a set of ten nodes and 190 in one of a million; 16 steps
/// last about 120. Without it a union of thousands of selectors `*` would take more time than its
/// steps say; with many more steps, honest unions of small objects would be charged many times what
/// they take.
const DROP_STEPS: usize = 16;

/// A name in a query that no key has, and the key that was probably meant.
pub(in super::super) struct Misspelt {
    pub(in super::super) name: String,
    pub(in super::super) meant: String,
}

/// Evaluates queries on a document.
pub(in super::super) struct Selection<'d> {
    pub(super) tree: &'d Tree,
    pub(super) root: NodeId,
    pub(super) budget: &'d mut OverlayBudget,
    pub(super) patterns: &'d mut Patterns,
}

/// Whether a list of nodes may have one of them twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeats {
    Dropped,
    Kept,
}

impl<'d> Selection<'d> {
    pub(in super::super) fn new(
        document: &'d Document,
        budget: &'d mut OverlayBudget,
        patterns: &'d mut Patterns,
    ) -> Self {
        Self {
            tree: &document.tree,
            root: document.root().id(),
            budget,
            patterns,
        }
    }

    /// The nodes that a query selects, each once.
    pub(in super::super) fn of(&mut self, query: &'d Query) -> Result<Vec<NodeId>, Excess> {
        self.follow(&query.segments, self.root, Repeats::Dropped)
    }

    /// The first name of a query that is not where it should be, if another name there is near to
    /// it. Only names that follow each other from the root are looked at: behind another selector a
    /// name may be missing in many places.
    pub(in super::super) fn misspelt(&mut self, query: &'d Query) -> Option<Misspelt> {
        let mut node = self.root;
        for segment in &query.segments {
            let [Selector::Name(name)] = segment.selectors.as_slice() else {
                return None;
            };
            match self.child(node, name) {
                _ if segment.descends => return None,
                Some(child) => node = child,
                None => {
                    let Data::Map(children) = self.tree.cell(node).data else {
                        return None;
                    };
                    let known = self.tree.children(children);
                    // A comparison of two names takes the product of their lengths.
                    let letters = name.len().min(LONGEST);
                    if !self.budget.can_spare(letters * letters * known.len()) {
                        return None;
                    }
                    let known = known.iter().map(|child| self.tree.key(*child));
                    return Some(Misspelt {
                        meant: nearest(name, known)?.to_owned(),
                        name: name.clone(),
                    });
                }
            }
        }
        None
    }

    /// The nodes that segments select from one node.
    pub(super) fn follow(
        &mut self,
        segments: &'d [Segment],
        from: NodeId,
        repeats: Repeats,
    ) -> Result<Vec<NodeId>, Excess> {
        let mut nodes = vec![from];
        for segment in segments {
            nodes = self.segment(segment, nodes, repeats)?;
        }
        Ok(nodes)
    }

    fn segment(
        &mut self,
        segment: &'d Segment,
        nodes: Vec<NodeId>,
        repeats: Repeats,
    ) -> Result<Vec<NodeId>, Excess> {
        let parents = if segment.descends {
            self.with_descendants(nodes, repeats)?
        } else {
            nodes
        };
        let mut found = Vec::new();
        for parent in parents {
            // With several selectors; one alone selects no child twice.
            let mut seen = BTreeSet::new();
            for selector in &segment.selectors {
                let start = found.len();
                self.apply(selector, parent, &mut found)?;
                if repeats == Repeats::Kept {
                    self.budget.charge(REPEATED_STEPS * (found.len() - start))?;
                } else if segment.selectors.len() > 1 {
                    self.budget.charge(DROP_STEPS * (found.len() - start))?;
                    let added = found.split_off(start);
                    found.extend(added.into_iter().filter(|node| seen.insert(*node)));
                }
            }
        }
        Ok(found)
    }

    /// Nodes and all containers below them: what has no children selects none.
    fn with_descendants(
        &mut self,
        nodes: Vec<NodeId>,
        repeats: Repeats,
    ) -> Result<Vec<NodeId>, Excess> {
        // A node below another one of the list is found from itself only.
        let mut starts = Vec::new();
        if repeats == Repeats::Dropped && nodes.len() > 1 {
            starts.clone_from(&nodes);
            starts.sort_unstable();
        }
        let mut found = Vec::new();
        let mut open = Vec::new();
        for start in nodes {
            open.push(start);
            while let Some(node) = open.pop() {
                let below = self.tree.below(node);
                self.budget.charge(1 + below.len())?;
                if below.is_empty() {
                    continue;
                }
                if repeats == Repeats::Kept {
                    self.budget.charge(REPEATED_STEPS)?;
                }
                found.push(node);
                let below = below.iter().rev().copied();
                open.extend(below.filter(|child| starts.binary_search(child).is_err()));
            }
        }
        Ok(found)
    }

    /// Adds the children of a node that a selector selects.
    fn apply(
        &mut self,
        selector: &'d Selector,
        parent: NodeId,
        found: &mut Vec<NodeId>,
    ) -> Result<(), Excess> {
        self.budget.charge(1)?;
        let below = self.tree.below(parent);
        match selector {
            Selector::Name(name) => found.extend(self.child(parent, name)),
            Selector::Index(index) => found.extend(self.item(parent, *index)),
            Selector::Wildcard => {
                self.budget.charge(below.len())?;
                found.extend_from_slice(below);
            }
            Selector::Slice { start, end, step } => {
                if matches!(self.tree.cell(parent).data, Data::List(_)) {
                    let before = found.len();
                    slice(below, *start, *end, *step, found);
                    self.budget.charge(found.len() - before)?;
                }
            }
            Selector::Filter(test) => {
                for child in below {
                    self.budget.charge(1)?;
                    if self.holds(test, *child)? {
                        found.push(*child);
                    }
                }
            }
        }
        Ok(())
    }

    /// The value of a key of a map.
    pub(super) fn child(&self, parent: NodeId, name: &str) -> Option<NodeId> {
        match self.tree.cell(parent).data {
            Data::Map(children) => self.tree.get(children, name),
            _ => None,
        }
    }

    /// An item of a list, counted from its end if the index is negative.
    pub(super) fn item(&self, parent: NodeId, index: i64) -> Option<NodeId> {
        let Data::List(children) = self.tree.cell(parent).data else {
            return None;
        };
        let items = self.tree.children(children);
        items.get(position(index, items.len())?).copied()
    }
}

/// The index counted from the start of a list.
fn position(index: i64, length: usize) -> Option<usize> {
    match usize::try_from(index) {
        Ok(position) => Some(position),
        Err(_) => length.checked_sub(usize::try_from(index.unsigned_abs()).ok()?),
    }
}

/// Adds each `step`th item from `start` to before `end`, backwards if the step is negative.
fn slice(
    items: &[NodeId],
    start: Option<i64>,
    end: Option<i64>,
    step: i64,
    found: &mut Vec<NodeId>,
) {
    // Bounds are integers of 53 bits and lists have 32, so that no sum overflows.
    let length = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let from_start = |index: i64| if index < 0 { length + index } else { index };
    let Some(width) = usize::try_from(step.unsigned_abs())
        .ok()
        .filter(|width| *width > 0)
    else {
        return;
    };
    let index = |bound: i64| usize::try_from(bound).unwrap_or(0);
    if step > 0 {
        let lower = start.map_or(0, from_start).clamp(0, length);
        let upper = end.map_or(length, from_start).clamp(lower, length);
        found.extend(items[index(lower)..index(upper)].iter().step_by(width));
    } else {
        // One more than the bounds, which may be -1.
        let upper = start.map_or(length - 1, from_start).clamp(-1, length - 1) + 1;
        let lower = end.map_or(-1, from_start).clamp(-1, upper - 1) + 1;
        let items = &items[index(lower)..index(upper)];
        found.extend(items.iter().rev().step_by(width));
    }
}
