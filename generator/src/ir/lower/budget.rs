//! How much work combining schemas may take.
//!
//! `allOf`, and what stands beside branches, can be combined in more ways than a document has annotations: a few lines can ask for
//! 2^40 types. Whoever combines says how much; when it is too much, this is reported once and nothing more is combined.
//! What is read plainly costs nothing.

use super::schemas::Types;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::Node;

/// Steps for all combinations of one document; large real ones take a tenth of it.
const EFFORT: usize = 500_000;

/// What is left of the budget for one document.
#[derive(Debug)]
pub(super) struct Budget {
    left: usize,
}

impl Budget {
    /// All of it.
    pub(super) fn new() -> Self {
        Self { left: EFFORT }
    }
}

impl<'d> Types<'d, '_> {
    /// Takes some of the budget; `false` when there is none left.
    pub(super) fn charge(&mut self, steps: usize, at: Node<'d>) -> bool {
        if self.budget.left == 0 {
            return false;
        }
        self.budget.left = self.budget.left.saturating_sub(steps);
        if self.budget.left == 0 {
            let headline =
                "the schemas of the document combine in too many ways; the last of them is here";
            let finding = Diagnostic::new(Code::TooLarge, at.pointer(), headline);
            self.sink
                .push(finding.help("take apart what `allOf`, `oneOf` and `anyOf` combine here"));
        }
        self.budget.left > 0
    }
}
