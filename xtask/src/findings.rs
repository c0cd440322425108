//! Findings about documents as text, for people and for machines.
//!
//! In: a [`Report`], or findings about files that could not be read. Out: text on the terminal, in
//! one of five forms, and counts in words. Absent: how people see them, which the generator's own
//! renderer draws.

mod github;
mod json;
mod place;
mod sarif;

use generator::Report;
use generator::diagnostic::render::{self, Options, Style};
use generator::diagnostic::{Diagnostic, Severity};
use generator::filter::Filtered;
use generator::load::locate::Locator;

use crate::Terminal;
use crate::arguments::Format;
use crate::terminal::Paint;

/// How many lines the findings of one document take unless all are asked for, but at least one
/// finding is shown. The others are counted by code below.
///
/// A document can have thousands of findings, and the first ones, the gravest, would scroll away.
/// Chosen by eye: a finding usually has six to nine lines, so 60 are about eight findings on two
/// screens. With a tenth there would be one finding for each run; with ten times the value the
/// first ones would be twenty screens above.
const LINES: usize = 60;

/// The same, where each finding has one line without its help. Chosen by eye: about one screen.
const CONCISE_LINES: usize = 30;

/// Which findings are shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    /// The form.
    pub(crate) format: Format,
    /// Every finding, however many there are.
    pub(crate) all: bool,
    /// The least weight that people are shown; `all` shows everything, and machines get everything.
    pub(crate) least: Severity,
    /// What shows those that are not shown, such as [`ALL`].
    pub(crate) more: &'static str,
}

/// What shows every finding in a command that has the option.
pub(crate) const ALL: &str = "`--all` shows them";

/// Findings on their way to the terminal. Every form but SARIF, which is one text for all
/// documents, is written as it comes.
pub(crate) struct Log {
    view: View,
    sarif: sarif::Run,
}

impl Log {
    /// Where a machine reads the standard output, everything else that is said goes to the standard
    /// error.
    pub(crate) fn new(view: View, terminal: &mut Terminal<'_>) -> Self {
        if !matches!(view.format, Format::Human | Format::Concise) {
            terminal.hold_data();
        }
        Self {
            view,
            sarif: sarif::Run::default(),
        }
    }

    /// The findings of one report.
    pub(crate) fn report(&mut self, report: &Report, terminal: &mut Terminal<'_>) {
        self.weighing(self.view.least, report, "", terminal);
    }

    /// The same, with a blank line before them if there are any.
    pub(crate) fn below(&mut self, report: &Report, terminal: &mut Terminal<'_>) {
        self.weighing(self.view.least, report, "\n", terminal);
    }

    /// Only the errors of one report; the rest can wait until they are mended.
    pub(crate) fn errors(&mut self, report: &Report, terminal: &mut Terminal<'_>) {
        self.weighing(Severity::Error, report, "", terminal);
    }

    fn weighing(
        &mut self,
        least: Severity,
        report: &Report,
        before: &str,
        terminal: &mut Terminal<'_>,
    ) {
        let locator = Locator::new(&report.sources, report.document.as_ref());
        let text = self.text(&report.diagnostics, &locator, least, terminal.paint());
        if !text.is_empty() {
            self.write(&format!("{before}{text}"), terminal);
        }
    }

    /// Findings about files that could not be read; there is no text to point into.
    pub(crate) fn unread(&mut self, diagnostics: &[Diagnostic], terminal: &mut Terminal<'_>) {
        let text = self.text(
            diagnostics,
            &Locator::new(&[], None),
            self.view.least,
            terminal.paint(),
        );
        self.write(&text, terminal);
    }

    /// What people read gives way to data that something else writes.
    fn write(&self, text: &str, terminal: &mut Terminal<'_>) {
        match self.view.format {
            Format::Human | Format::Concise => terminal.out(text),
            Format::Json | Format::Sarif | Format::Github => terminal.data(text),
        }
    }

    /// What is written now.
    fn text(
        &mut self,
        diagnostics: &[Diagnostic],
        locator: &Locator<'_>,
        least: Severity,
        paint: Paint,
    ) -> String {
        let mut text = String::new();
        match self.view.format {
            Format::Human => {
                text = self.drawn(diagnostics, locator, (Style::Human, LINES), least, paint)
            }
            Format::Concise => {
                text = self.drawn(
                    diagnostics,
                    locator,
                    (Style::Concise, CONCISE_LINES),
                    least,
                    paint,
                )
            }
            Format::Json => each(diagnostics, locator, |found| {
                text.push_str(&json::line(found))
            }),
            Format::Github => each(diagnostics, locator, |found| {
                text.push_str(&github::command(found))
            }),
            Format::Sarif => each(diagnostics, locator, |found| self.sarif.add(found)),
        }
        text
    }

    fn drawn(
        &self,
        diagnostics: &[Diagnostic],
        locator: &Locator<'_>,
        (style, lines): (Style, usize),
        least: Severity,
        paint: Paint,
    ) -> String {
        let View { all, more, .. } = self.view;
        let shown: Vec<Diagnostic> = diagnostics
            .iter()
            .filter(|found| all || found.severity <= least)
            .cloned()
            .collect();
        let (lines, more) = ((!all).then_some(lines), more.to_owned());
        let options = Options {
            style,
            colour: paint.is_on(),
            lines,
            more,
            summary: false,
            ..Options::default()
        };
        render::render(&shown, locator, &options)
    }

    /// Ends the text.
    pub(crate) fn finish(self, terminal: &mut Terminal<'_>) {
        if self.view.format == Format::Sarif {
            terminal.data(&self.sarif.text());
        }
    }
}

/// A finding with everything that machines are told about it.
pub(crate) struct Found<'a> {
    diagnostic: &'a Diagnostic,
    at: place::Place,
    labels: Vec<(place::Place, &'a str)>,
}

fn each(diagnostics: &[Diagnostic], locator: &Locator<'_>, mut write: impl FnMut(&Found<'_>)) {
    for (diagnostic, _) in render::ordered(diagnostics, locator) {
        let labels = diagnostic
            .labels
            .iter()
            .map(|label| (place::Place::of(&label.at, locator), label.text.as_str()))
            .collect();
        write(&Found {
            diagnostic,
            at: place::Place::of_finding(diagnostic, locator),
            labels,
        });
    }
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
        let sum = |counts: &dyn Fn(&Diagnostic) -> bool| {
            diagnostics
                .iter()
                .filter(|found| counts(found))
                .map(|found| found.count as usize)
                .sum()
        };
        Self {
            errors: sum(&|found| found.severity == Severity::Error),
            warnings: sum(&|found| found.severity == Severity::Warning),
            notes: sum(&|found| found.severity == Severity::Note),
            tolerated: sum(&|found| found.tolerated),
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
        let parts = [
            (self.errors, "error"),
            (self.warnings, "warning"),
            (self.notes, "note"),
        ];
        let tolerated = match self.tolerated {
            0 => String::new(),
            1 => " (1 an error unless lenient)".to_owned(),
            many => format!(" ({many} errors unless lenient)"),
        };
        let word = |number: usize, noun: &str| {
            plural(number, noun) + if noun == "warning" { &tolerated } else { "" }
        };
        let words: Vec<String> = parts
            .iter()
            .filter(|(number, _)| *number > 0)
            .map(|(number, noun)| word(*number, noun))
            .collect();
        if words.is_empty() {
            "no findings".to_owned()
        } else {
            words.join(", ")
        }
    }
}

/// What a filter left out, behind a comma; nothing if it left nothing out.
pub(crate) fn left_out(filtered: &Filtered) -> String {
    let counts = [
        (filtered.operations, "operation"),
        (filtered.webhooks, "webhook"),
        (filtered.schemas, "schema"),
    ];
    let words: Vec<String> = counts
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, noun)| plural(number, noun))
        .collect();
    if words.is_empty() {
        String::new()
    } else {
        format!(", {} left out by the filter", words.join(" and "))
    }
}

/// `1 file`, `2 files`.
pub(crate) fn plural(number: usize, noun: &str) -> String {
    if number == 1 {
        format!("1 {noun}")
    } else {
        format!("{number} {noun}s")
    }
}
