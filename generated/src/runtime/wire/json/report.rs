//! What deviates from the document in one text, in the order in which it was found.

use std::ops::Range;

use crate::runtime::deviation::Correction;
use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::wire::error::{Step, path_of};
use crate::runtime::wire::{Shape, WireError};

/// The number of deviations of one text that are described; further ones are only counted.
///
/// A list can have a fault in each item, and a description has a message and a path, some 250
/// bytes: those of the four million items that 8 MiB can have would take a gigabyte, and a thousand
/// take 250 KB. Chosen by eye: hardly anybody reads more, so ten times as many would only take
/// megabytes. With a tenth, more answers would be refused by a tolerance other than the default,
/// which refuses a text with further corrections, because their kinds are unknown.
///
/// The first one that strict reading refuses is described even if a thousand are.
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
            Step::Key(key, _) => &**key,
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
    /// Those that are only counted.
    pub(crate) omitted: Omitted,
    /// Whether strict reading refuses one of those that are described.
    has_refused: bool,
}

/// Deviations that are counted and not described.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Omitted {
    pub(crate) count: usize,
    /// How many of them strict reading refuses.
    pub(crate) refused: usize,
    /// The last ones, if they are of one value, so that they can be retracted.
    last: Option<LastOmitted>,
}

/// The last deviations that were only counted. All are of the same value.
#[derive(Debug, Clone, Copy)]
struct LastOmitted {
    /// The first byte of the value, and the length of its path.
    start: usize,
    depth: usize,
    count: usize,
    refused: usize,
}

impl Omitted {
    fn add(&mut self, value: &Range<usize>, depth: usize, is_refused: bool) {
        let refused = usize::from(is_refused);
        self.count += 1;
        self.refused += refused;
        let start = value.start;
        self.last = match self.last {
            _ if value.is_empty() => None,
            Some(last) if last.start == start && last.depth == depth => Some(LastOmitted {
                count: last.count + 1,
                refused: last.refused + refused,
                ..last
            }),
            _ => Some(LastOmitted {
                start,
                depth,
                count: 1,
                refused,
            }),
        };
    }

    /// Takes back the last ones if they are of this value.
    fn retract(&mut self, start: usize, depth: usize) {
        let is_same = |last: &mut LastOmitted| last.start == start && last.depth == depth;
        if let Some(last) = self.last.take_if(is_same) {
            self.count -= last.count;
            self.refused -= last.refused;
        }
    }
}

/// A state of a report to which it can return.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    depth: usize,
    findings: usize,
    omitted: Omitted,
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
        let is_refused = correction.is_refused();
        let is_first_refused = is_refused && !self.has_refused;
        self.has_refused |= is_first_refused;
        // The first one that strict reading refuses is described in any case, because it is the
        // error of the answer.
        if self.findings.len() >= DESCRIBED && !is_first_refused {
            let depth = self.path.len() + below.count();
            self.omitted.add(&value, depth, is_refused);
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
        self.omitted.retract(start, depth);
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

    /// Whether the last deviation is that the value that begins at a byte was converted.
    pub(super) fn has_converted(&self, start: usize) -> bool {
        let depth = self.path.len();
        // Strict reading refuses no other deviation of a value that was read.
        let is_omitted = self
            .omitted
            .last
            .is_some_and(|last| last.start == start && last.depth == depth && last.refused > 0);
        is_omitted
            || self.findings.last().is_some_and(|finding| {
                finding.value.start == start
                    && finding.path.len() == depth
                    && finding.correction == Correction::Converted
            })
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
