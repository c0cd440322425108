//! Where an answer deviates from its document, and values that were read in spite of that.

use super::deviation_kind::DeviationKind;
use super::received_response::ReceivedResponse;
use super::wire::{Finding, Report};
use std::fmt;

/// What was done about a value that deviates from the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Correction {
    /// The value is kept as it was received: a text that is not of its format, or a value or a
    /// branch that the document does not list.
    Kept,
    /// The value is the nearest one that its type has: a double for an integer with more digits,
    /// the text of an escape for half of a surrogate pair in a key.
    Approximated,
    /// The object is closed and has no place for the key, so it is left out.
    LeftOut,
    /// The list has more items than its type, and those behind are left out.
    Shortened,
    /// A number became a text, a text that spells a number became one, or half of a surrogate pair
    /// became a replacement character.
    Converted,
    /// A placeholder replaces a value that is missing or of another kind.
    Placeholder,
}

impl Correction {
    /// Whether strict reading makes an error of it, because the value would be another one than was
    /// received.
    #[must_use]
    pub fn is_refused(self) -> bool {
        matches!(self, Self::Shortened | Self::Converted | Self::Placeholder)
    }

    fn words(self) -> &'static str {
        match self {
            Self::Kept => "kept as it is",
            Self::Approximated => "approximated",
            Self::LeftOut | Self::Shortened => "left out",
            Self::Converted => "converted",
            Self::Placeholder => "replaced by a placeholder",
        }
    }
}

/// One place where an answer deviates from the document. It never shows a secret of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    path: String,
    message: String,
    found: String,
    kind: DeviationKind,
    correction: Correction,
}

impl Deviation {
    pub(crate) fn new(answer: &ReceivedResponse, skipped: usize, finding: &Finding) -> Self {
        let words = |text: &str| answer.redact_beginning(text);
        let value = finding.value.start + skipped..finding.value.end + skipped;
        Self {
            path: finding.path(&words),
            message: words(&finding.message),
            found: answer.excerpt_of(value),
            kind: finding.kind,
            correction: finding.correction,
        }
    }

    /// A status that the document does not list.
    pub(crate) fn of_status(answer: &ReceivedResponse) -> Self {
        Self {
            path: "$".to_owned(),
            message: format!("the document does not list the status {}", answer.status),
            found: answer.excerpt(0),
            kind: DeviationKind::UnknownStatus,
            correction: Correction::Kept,
        }
    }

    /// Where it is, as a JSON path such as `$.detail[0].loc`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the document says, and what kind of value was received:
    /// `expected a string, found null`.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The beginning of the value as it was received; empty if it is missing.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// In which way it deviates.
    #[must_use]
    pub fn kind(&self) -> DeviationKind {
        self.kind
    }

    /// What was done about it.
    #[must_use]
    pub fn correction(&self) -> Correction {
        self.correction
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.message, self.path)?;
        if !self.found.is_empty() {
            write!(f, " ({})", self.found)?;
        }
        write!(f, ", {}", self.correction.words())
    }
}

/// All deviations of one answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Deviations {
    pub(crate) described: Vec<Deviation>,
    pub(crate) omitted: usize,
    /// How many of those that are omitted strict reading refuses.
    pub(crate) omitted_refused: usize,
}

impl Deviations {
    /// Those of a text that begins behind some bytes of the answer.
    pub(crate) fn new(answer: &ReceivedResponse, skipped: usize, report: &Report) -> Self {
        let findings = report.findings.iter();
        Self {
            described: findings
                .map(|finding| Deviation::new(answer, skipped, finding))
                .collect(),
            omitted: report.omitted.count,
            omitted_refused: report.omitted.refused,
        }
    }
}

/// A value that was read tolerantly, with what was corrected in it.
///
/// Where the answer deviates from the document there may be placeholders, which nobody has sent: an
/// empty text, 0, `false`, an empty list or map, an object of placeholders, an unknown value of an
/// enumeration or a union. So the value is only given by methods whose names say so, and is not
/// sent by accident.
#[derive(Debug, Clone)]
#[must_use = "the deviations say whether the value can be used"]
pub struct Decoded<T> {
    value: T,
    deviations: Deviations,
}

impl<T> Decoded<T> {
    pub(crate) fn new(value: T, deviations: Deviations) -> Self {
        Self { value, deviations }
    }

    /// Where the answer deviates from the document, in the order of the text. Beyond a thousand
    /// they are only counted.
    #[must_use]
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations.described
    }

    /// How many deviations there are beyond those that are described.
    #[must_use]
    pub fn omitted(&self) -> usize {
        self.deviations.omitted
    }

    /// Whether no value is converted, shortened or a placeholder, so that strict reading gives the
    /// same value.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        let refused = |deviation: &Deviation| deviation.correction.is_refused();
        // The first one that is refused is always described.
        !self.deviations().iter().any(refused)
    }

    /// The value, with the placeholders in it.
    pub fn corrected(&self) -> &T {
        &self.value
    }

    /// The value itself, with the placeholders in it.
    pub fn into_corrected(self) -> T {
        self.value
    }

    /// The value itself if no value in it is converted, shortened or a placeholder.
    ///
    /// # Errors
    /// If there are such values: the same again.
    pub fn into_exact(self) -> Result<T, Self> {
        if self.is_exact() {
            Ok(self.value)
        } else {
            Err(self)
        }
    }
}
