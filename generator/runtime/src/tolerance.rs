//! Which deviations a tolerant call corrects.

use super::deviation_kind::DeviationKind;
use super::wire::{Finding, Report};

/// What a tolerant call may correct in one answer, and how often; an answer that needs more is the
/// error that strict reading makes of it.
///
/// A correction is what strict reading refuses: a placeholder or a converted value. Deviations that
/// leave the value as it was received, such as an unknown value of an enumeration, are accepted by
/// every call. The default corrects all that can be.
///
/// ```ignore
/// // At most ten keys that are missing or null, and nothing else.
/// let tolerance = Tolerance::only([DeviationKind::MissingKey, DeviationKind::Null]).at_most(10);
/// let decoded = client.products().tolerance(tolerance).tolerant().await?;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tolerance {
    /// A bit for each kind, since a set on the heap could not be copied.
    kinds: u32,
    most: usize,
}

impl Tolerance {
    /// Corrects only deviations of these kinds.
    pub fn only(kinds: impl IntoIterator<Item = DeviationKind>) -> Self {
        Self {
            kinds: bits(kinds),
            most: usize::MAX,
        }
    }

    /// Corrects no deviations of these kinds.
    #[must_use]
    pub fn except(mut self, kinds: impl IntoIterator<Item = DeviationKind>) -> Self {
        self.kinds &= !bits(kinds);
        self
    }

    /// Corrects no more than this number of places in one answer.
    #[must_use]
    pub fn at_most(mut self, corrections: usize) -> Self {
        self.most = corrections;
        self
    }

    /// Whether an answer with these deviations can be corrected. The kinds of corrections that are
    /// only counted are unknown, so only the default accepts an answer with such corrections.
    pub(crate) fn accepts(self, report: &Report) -> bool {
        let is_correction = |finding: &&Finding| finding.correction.is_refused();
        let corrections = || report.findings.iter().filter(is_correction);
        corrections().all(|finding| self.kinds & bit(finding.kind) != 0)
            && corrections().count() <= self.most
            && (report.omitted.refused == 0 || self == Self::default())
    }
}

impl Default for Tolerance {
    /// Corrects all that can be corrected.
    fn default() -> Self {
        Self {
            kinds: u32::MAX,
            most: usize::MAX,
        }
    }
}

fn bits(kinds: impl IntoIterator<Item = DeviationKind>) -> u32 {
    kinds.into_iter().fold(0, |bits, kind| bits | bit(kind))
}

fn bit(kind: DeviationKind) -> u32 {
    1 << kind as u32
}
