//! `cargo xtask lint`: what is wrong with documents, and what a finding means.
//!
//! In: arguments. Out: findings and one line of summary for each document. Absent: files, nothing
//! is written but a ledger, if that is asked for.

use std::fs;
use std::path::Path;

use generator::Input;
use generator::diagnostic::{Code, Severity};

use crate::arguments::{Deny, Lint};
use crate::failure::Failure;
use crate::findings::{Count, Log, View, plural};
use crate::path::PathText;
use crate::{Outcome, Terminal, ledger, progress, read};

/// Runs the command.
pub(crate) fn run(arguments: &Lint, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    if let Some(code) = &arguments.explain {
        return explain(code, terminal);
    }
    let mut log = Log::new(
        View {
            format: arguments.format,
            all: arguments.all,
            least: Severity::Note,
        },
        terminal,
    );
    let mut outcome = Outcome::Good;
    let mut book = String::new();
    for file in &arguments.files {
        outcome = outcome.max(lint_one(file, arguments, &mut log, &mut book, terminal));
    }
    if let Some(path) = &arguments.ledger {
        fs::write(path, book).map_err(|error| Failure::io("write", path, &error))?;
    }
    log.finish(terminal);
    Ok(outcome)
}

/// One document; what became of its keywords goes into the book.
fn lint_one(
    file: &Path,
    arguments: &Lint,
    log: &mut Log,
    book: &mut String,
    terminal: &mut Terminal<'_>,
) -> Outcome {
    let input = match read::input("document", file, &arguments.overlay) {
        Ok(input) => Input {
            lenient: arguments.lenient,
            ..input
        },
        Err(unread) => {
            log.unread(&unread, terminal);
            summarise(file, Count::of(&unread), None, terminal);
            return Outcome::Stopped;
        }
    };
    let message = format!("reading {}", file.to_text());
    let report = progress::watch(terminal.shows_progress(), &message, || {
        if arguments.ledger.is_none() {
            return generator::lint(&input);
        }
        let (report, ledger) = generator::ledger(&input);
        book.push_str(&ledger::render(&file.to_text(), &ledger));
        report
    });
    log.report(&report, terminal);
    let count = Count::of(&report.diagnostics);
    let contents = format!(
        "{}, {}",
        plural(report.operations(), "operation"),
        plural(report.types(), "type")
    );
    summarise(
        file,
        count,
        report.checked.is_some().then_some(contents),
        terminal,
    );
    Outcome::found(
        count.errors > 0 || (arguments.deny == Some(Deny::Warnings) && count.warnings > 0),
    )
}

fn summarise(file: &Path, count: Count, contents: Option<String>, terminal: &mut Terminal<'_>) {
    let paint = terminal.paint();
    let words = match count {
        Count { errors: 1.., .. } => paint.red(&count.words()),
        Count { warnings: 1.., .. } => paint.yellow(&count.words()),
        _ => paint.green(&count.words()),
    };
    let contents = contents
        .map(|contents| format!(" ({contents})"))
        .unwrap_or_default();
    terminal.line(&format!("{}: {words}{contents}", file.to_text()));
}

/// What a code means; an unknown one is answered with all there are.
fn explain(name: &str, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let Some(code) = Code::ALL.iter().find(|code| code.name() == name) else {
        let names: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        return Err(Failure::new(format!("there is no code `{name}`"))
            .help(format!("the codes are {}", names.join(", "))));
    };
    let weight = match code.severity() {
        Severity::Error => "an error: nothing is written",
        Severity::Warning => "a warning: the client is correct but narrower than the document",
        Severity::Note => "a note: a choice was made",
    };
    let title = terminal.paint().bold(code.name());
    terminal.line(&format!("{title} is {weight}.\n\n{}", code.explanation()));
    Ok(Outcome::Good)
}
