//! What deviates from the document in one text, in the order in which it was found.

use std::ops::Range;

use crate::runtime::deviation::Correction;
use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::wire::error::{Step, path_of};
use crate::runtime::wire::{Shape, WireError};

/// The number of deviations of one text that are described; further ones are only counted.
///
/// A list can have a fault in each item, and each description has a message and a path of some
/// hundred bytes, so a report on a body of megabytes would take a multiple of it. A thousand take
/// some hundred kilobytes, and nobody reads more. A tolerance that restricts kinds or the number of
/// corrections refuses a text with further ones, because their kinds are unknown. Any value from
/// 100 to 10,000 would do.
///
/// There is one more if none of the thousand is refused by strict reading and another one is.
const DESCRIBED: usize = 1000;

/// One value that deviates.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) message: String,
    /// The keys and indices that lead to it.
    path: Vec<Step>,
    /// The bytes of the value; none if it is missing.
    pub(crate) value: Range<usize>,
    pub(crate) kind: DeviationKind,
    pub(crate) correction: Correction,
}

impl Finding {
    /// The place as a JSON path, with the keys in other words.
    pub(crate) fn path(&self, words: &dyn Fn(&str) -> String) -> String {
        path_of(self.path.iter(), words)
    }

    /// The place without the indices of lists, which all items of a list have in common.
    pub(crate) fn place(&self) -> String {
        let steps = self.path.iter().map(|step| match step {
            Step::Key(key, _) => key,
            Step::Index(_) => "[]",
        });
        steps.collect::<Vec<_>>().join("/")
    }

    /// The innermost object with a type that has the value, and the key by which it does.
    pub(crate) fn owner(&self) -> Option<(&'static Shape, &str)> {
        self.path.iter().rev().find_map(|step| match step {
            Step::Key(key, shape) => shape.map(|shape| (shape, &**key)),
            Step::Index(_) => None,
        })
    }

    /// Whether it is the whole text that is not as it should be.
    pub(crate) fn is_root(&self) -> bool {
        self.path.is_empty()
    }
}

/// Collects what deviates.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// Where the reader is.
    path: Vec<Step>,
    pub(crate) findings: Vec<Finding>,
    /// How many there are beyond those that are described.
    pub(crate) omitted: usize,
    /// Whether strict reading refuses one of them.
    has_refused: bool,
}

/// A state of a report to which it can return.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    depth: usize,
    findings: usize,
    omitted: usize,
    has_refused: bool,
}

impl Report {
    pub(super) fn enter(&mut self, step: Step) {
        self.path.push(step);
    }

    pub(super) fn leave(&mut self) {
        self.path.pop();
    }

    /// How many keys and indices lead to where the reader is.
    pub(super) fn steps(&self) -> usize {
        self.path.len()
    }

    /// Goes back to the place that the first steps lead to, because what is below it cannot be
    /// read.
    pub(super) fn return_above(&mut self, steps: usize) {
        self.path.truncate(steps);
    }

    /// Adds a value that deviates, below where the reader is.
    pub(super) fn add<'a>(
        &mut self,
        message: String,
        below: impl Iterator<Item = &'a Step>,
        value: Range<usize>,
        kind: DeviationKind,
        correction: Correction,
    ) {
        let is_first_refused = correction.is_refused() && !self.has_refused;
        self.has_refused |= is_first_refused;
        // The first one that strict reading refuses is described in any case, because it is the
        // error of the answer.
        if self.findings.len() >= DESCRIBED && !is_first_refused {
            self.omitted += 1;
            return;
        }
        self.findings.push(Finding {
            message,
            path: self.path.iter().cloned().chain(below.cloned()).collect(),
            value,
            kind,
            correction,
        });
    }

    /// Forgets what was said of the value that begins at a byte, because something else is said of
    /// it.
    pub(super) fn retract(&mut self, start: usize) {
        let depth = self.path.len();
        let is_same = |finding: &Finding| {
            finding.value.start == start && !finding.value.is_empty() && finding.path.len() == depth
        };
        let count = self.findings.len();
        while self.findings.last().is_some_and(is_same) {
            self.findings.pop();
        }
        if self.findings.len() < count {
            let mut findings = self.findings.iter();
            self.has_refused = findings.any(|finding| finding.correction.is_refused());
        }
    }

    pub(super) fn mark(&self) -> Mark {
        Mark {
            depth: self.path.len(),
            findings: self.findings.len(),
            omitted: self.omitted,
            has_refused: self.has_refused,
        }
    }

    pub(super) fn return_to(&mut self, mark: Mark) {
        self.path.truncate(mark.depth);
        self.findings.truncate(mark.findings);
        self.omitted = mark.omitted;
        self.has_refused = mark.has_refused;
    }
}

impl From<&Finding> for WireError {
    fn from(finding: &Finding) -> Self {
        finding
            .path
            .iter()
            .rev()
            .fold(Self::new(&finding.message), |error, step| match step {
                Step::Key(key, _) => error.under(key),
                Step::Index(index) => error.at(*index),
            })
    }
}
