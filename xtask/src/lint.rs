//! `cargo xtask lint`: what is wrong with documents, and what a finding means.
//!
//! In: arguments. Out: findings and one line of summary for each document. Absent: files, nothing
//! is written but a ledger, if that is asked for.

use std::fs;

use generator::Input;
use generator::diagnostic::{Code, Diagnostic, Severity};

use crate::arguments::{Deny, Lint};
use crate::failure::Failure;
use crate::findings::{self, Count, Log, View, plural};
use crate::options::Options;
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
            more: findings::ALL,
        },
        terminal,
    );
    let mut outcome = Outcome::Good;
    let mut book = String::new();
    for document in documents(arguments)? {
        let found = lint_one(document, arguments, &mut log, &mut book, terminal);
        outcome = outcome.max(found);
    }
    if let Some(path) = &arguments.ledger {
        fs::write(path, book).map_err(|error| Failure::io("write", path, &error))?;
    }
    log.finish(terminal);
    Ok(outcome)
}

/// A document, or the pages of an API, under the name by which the user knows it.
struct Document {
    name: String,
    input: Result<Input, Vec<Diagnostic>>,
}

/// The files that were given, or what `specs/codegen.toml` names.
fn documents(arguments: &Lint) -> Result<Vec<Document>, Failure> {
    if !arguments.files.is_empty() {
        let documents = arguments.files.iter().map(|file| Document {
            name: file.to_text(),
            input: read::input("document", file, &arguments.overlay),
        });
        return Ok(documents.collect());
    }
    let root = read::root(arguments.root.as_deref()).map_err(|failure| {
        failure.help("name the documents, as in `lint shop.yaml`, or the repository with `--root`")
    })?;
    let options = Options::read(&root)?;
    let documents = options.apis.iter().map(|api| Document {
        name: api.module.clone(),
        input: read::input(&api.module, &api.document, &api.overlays)
            .map(|input| options.with_options(api, input)),
    });
    Ok(documents.collect())
}

/// One document; what became of its keywords goes into the book.
fn lint_one(
    document: Document,
    arguments: &Lint,
    log: &mut Log,
    book: &mut String,
    terminal: &mut Terminal<'_>,
) -> Outcome {
    let name = document.name;
    let input = match document.input {
        Ok(input) => Input {
            lenient: input.lenient || arguments.lenient,
            ..input
        },
        Err(unread) => {
            log.unread(&unread, terminal);
            summarise(&name, Count::of(&unread), None, terminal);
            return Outcome::Stopped;
        }
    };
    let message = format!("reading {name}");
    let report = progress::watch(terminal.shows_progress(), &message, || {
        if arguments.ledger.is_none() {
            return generator::lint(&input);
        }
        let (report, ledger) = generator::ledger(&input);
        book.push_str(&ledger::render(&name, &ledger));
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
        &name,
        count,
        report.checked.is_some().then_some(contents),
        terminal,
    );
    Outcome::found(
        count.errors > 0 || (arguments.deny == Some(Deny::Warnings) && count.warnings > 0),
    )
}

fn summarise(name: &str, count: Count, contents: Option<String>, terminal: &mut Terminal<'_>) {
    let paint = terminal.paint();
    let words = match count {
        Count { errors: 1.., .. } => paint.red(&count.words()),
        Count { warnings: 1.., .. } => paint.yellow(&count.words()),
        _ => paint.green(&count.words()),
    };
    let contents = contents
        .map(|contents| format!(" ({contents})"))
        .unwrap_or_default();
    terminal.line(&format!("{name}: {words}{contents}"));
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
