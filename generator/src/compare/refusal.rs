//! A comparison that is refused because documents have errors.
//!
//! How a caller can go on in spite of the errors depends on the caller, so the hint is set by it.

use super::render::plural;
use crate::Report;
use crate::diagnostic::render::{location, ordered};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::load::locate::Locator;

/// Why nothing was compared.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// What was to be compared, in words for people.
    pub titles: (String, String),
    /// The documents with errors, those of the old state first.
    pub documents: Vec<InvalidDocument>,
}

/// One of the two states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// The state of before.
    Old,
    /// The state of after.
    New,
}

impl Age {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
        }
    }
}

/// A document with errors.
#[derive(Debug, Clone)]
pub struct InvalidDocument {
    /// The state that it belongs to.
    pub age: Age,
    /// Its module; empty for a document by itself.
    pub module: String,
    /// Its file.
    pub file: String,
    /// How many errors it has.
    pub count: usize,
    /// Its errors, as far as they are kept one by one.
    pub errors: Vec<DocumentError>,
    /// How to go on in spite of them, if that is possible.
    pub hint: Option<String>,
}

/// One error, with its place as a person looks for it.
#[derive(Debug, Clone)]
pub struct DocumentError {
    /// The rule that was broken.
    pub code: &'static str,
    /// The finding in one line.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The file that it is in.
    pub file: Option<String>,
    /// The line and the column, both counted from one.
    pub position: Option<(usize, usize)>,
    /// The place in the document.
    pub pointer: Option<String>,
}

impl InvalidDocument {
    /// The errors of a report; `None` if it has none.
    pub fn of(report: &Report, age: Age, in_module: bool) -> Option<Self> {
        let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
        let locator = Locator::new(&report.sources, report.document.as_ref());
        let errors: Vec<DocumentError> = ordered(&report.diagnostics, &locator)
            .into_iter()
            .map(|(found, _)| found)
            .filter(is_error)
            .map(|found| DocumentError::of(found, &locator))
            .collect();
        let count = report.diagnostics.iter().filter(is_error);
        let count = count.map(|found| found.count as usize).sum();
        (count > 0).then(|| Self {
            age,
            module: if in_module {
                report.module.clone()
            } else {
                String::new()
            },
            file: report
                .sources
                .first()
                .map(|source| source.name().to_owned())
                .unwrap_or_default(),
            count,
            errors,
            hint: None,
        })
    }

    /// `the old document has 2 errors`.
    pub fn summary(&self) -> String {
        format!(
            "the {} document has {}",
            self.age.name(),
            plural(self.count, "error")
        )
    }
}

impl DocumentError {
    fn of(found: &Diagnostic, locator: &Locator<'_>) -> Self {
        let location = location(found, locator);
        let (named, pointer) = match &found.at {
            Place::File(name) | Place::Span(name, _) => (Some(name.clone()), None),
            Place::Pointer(pointer) => (None, Some(pointer.to_string())),
        };
        Self {
            code: found.code.name(),
            message: found.headline.clone(),
            help: found.help.clone(),
            position: location
                .as_ref()
                .filter(|location| !location.whole)
                .map(|location| (location.line, location.column)),
            file: location.map(|location| location.name.to_owned()).or(named),
            pointer,
        }
    }

    /// `file:line:column`, as far as it is known.
    pub fn place(&self) -> String {
        match (&self.file, self.position) {
            (Some(file), Some((line, column))) => format!("{file}:{line}:{column}"),
            (Some(file), None) => file.clone(),
            (None, _) => self.pointer.clone().unwrap_or_default(),
        }
    }
}
