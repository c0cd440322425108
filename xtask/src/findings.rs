//! Findings about documents as text: the one place that asks the generator to render them.
//!
//! In: a [`Report`], or findings about files that could not be read. Out: text, and counts in words.
//! Absent: lines and columns, which the generator's own renderer finds.

use generator::Report;
use generator::diagnostic::render::{Options, Style};
use generator::diagnostic::{Diagnostic, Severity};
use generator::load::locate::Locator;

use crate::arguments::Format;
use crate::terminal::Paint;

/// How many findings of one document are shown unless all are asked for.
const LIMIT: usize = 30;

/// Which findings are shown, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    /// The form.
    pub(crate) format: Format,
    /// Every finding, however many there are.
    pub(crate) all: bool,
    /// The least weight that is shown; `all` shows everything.
    pub(crate) least: Severity,
    /// Colours.
    pub(crate) paint: Paint,
}

/// How many findings there are of each weight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) notes: usize,
    /// How many of the warnings would be errors without `--lenient`.
    pub(crate) tolerated: usize,
}

impl Count {
    pub(crate) fn of(diagnostics: &[Diagnostic]) -> Self {
        let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
            tolerated: diagnostics.iter().filter(|diagnostic| diagnostic.tolerated).count(),
        }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.notes += other.notes;
        self.tolerated += other.tolerated;
    }

    /// `2 errors, 3 warnings (1 an error unless lenient)`; what there is none of is left out.
    pub(crate) fn words(self) -> String {
        let parts = [(self.errors, "error"), (self.warnings, "warning"), (self.notes, "note")];
        let tolerated = match self.tolerated {
            0 => String::new(),
            1 => " (1 an error unless lenient)".to_owned(),
            many => format!(" ({many} errors unless lenient)"),
        };
        let word = |number: usize, noun: &str| plural(number, noun) + if noun == "warning" { &tolerated } else { "" };
        let words: Vec<String> = parts.iter().filter(|(number, _)| *number > 0).map(|(number, noun)| word(*number, noun)).collect();
        if words.is_empty() { "no findings".to_owned() } else { words.join(", ") }
    }
}

/// `1 file`, `2 files`.
pub(crate) fn plural(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// The findings of one report, with a line that counts what is not shown.
pub(crate) fn render(report: &Report, view: View) -> String {
    let locator = Locator::new(&report.sources, report.document.as_ref());
    text(&report.diagnostics, &locator, view)
}

/// Findings about files that could not be read; there is no text to point into.
pub(crate) fn list(diagnostics: &[Diagnostic], view: View) -> String {
    text(diagnostics, &Locator::new(&[], None), view)
}

fn text(diagnostics: &[Diagnostic], locator: &Locator<'_>, view: View) -> String {
    let shown: Vec<Diagnostic> = diagnostics.iter().filter(|diagnostic| view.all || diagnostic.severity <= view.least).cloned().collect();
    let options = Options {
        style: if view.format == Format::Concise { Style::Concise } else { Style::Human },
        colour: view.paint.is_on(),
        limit: (!view.all).then_some(LIMIT),
        more: "`--all` shows them".to_owned(),
        summary: false,
        ..Options::default()
    };
    generator::diagnostic::render::render(&shown, locator, &options)
}
