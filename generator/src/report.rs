//! What the generator knows about one document after a run: the checked API and all findings.

use crate::diagnostic::{Diagnostic, Severity};
use crate::filter::{Filter, Filtered};
use crate::ir::Checked;
use crate::load::Document;
use crate::source::Source;

/// One document, what it means, and all findings about it.
#[derive(Debug)]
pub struct Report {
    /// The module's name.
    pub module: String,
    /// The texts that findings point into.
    pub sources: Vec<Source>,
    /// The parsed document, if it could be parsed.
    pub document: Option<Document>,
    /// The checked API, if no error was found.
    pub checked: Option<Checked>,
    /// All findings, the gravest first.
    pub diagnostics: Vec<Diagnostic>,
    /// Which operations were asked for.
    pub filter: Filter,
    /// What that left out.
    pub filtered: Filtered,
}

impl Report {
    /// Whether a finding forbids writing.
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many findings would be errors if the input were not lenient.
    pub fn tolerated(&self) -> usize {
        self.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.tolerated)
            .count()
    }

    /// How many operations there are.
    pub fn operations(&self) -> usize {
        self.checked
            .as_ref()
            .map_or(0, |checked| checked.api().operations.len())
    }

    /// How many named types there are.
    pub fn types(&self) -> usize {
        self.checked
            .as_ref()
            .map_or(0, |checked| checked.api().types.len())
    }
}
