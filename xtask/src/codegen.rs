//! `cargo xtask codegen`: `generated/` from the documents that `specs/codegen.toml` names.
//!
//! In: arguments. Out: files, or with `--check` how they differ; one line for each API, its warnings below.
//! Writing and checking share one comparison, so they cannot disagree.

use std::path::Path;
use std::time::{Duration, Instant};

use generator::diagnostic::{Diagnostic, Severity};
use generator::files::{Drift, FileSet};
use generator::{Generated, Input, Report};

use crate::arguments::Codegen;
use crate::failure::Failure;
use crate::findings::{Count, Log, View, plural};
use crate::options::Options;
use crate::{Outcome, Terminal, drift, folder, names, progress, read, write};

/// Runs the command.
pub(crate) fn run(arguments: &Codegen, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = read::root(arguments.root.as_deref())?;
    let options = Options::read(&root)?;
    let selected = options.select(&arguments.apis)?;
    let mut log = Log::new(View { format: arguments.format, all: arguments.all, least: Severity::Warning }, terminal);
    let start = Instant::now();
    let inputs = match inputs(&options) {
        Ok(inputs) => inputs,
        Err((inputs, unread)) => return Ok(refuse_unread(&inputs, &unread, log, terminal)),
    };
    let message = format!("generating {}", plural(inputs.len(), "API"));
    let generated = progress::watch(terminal.shows_progress(), &message, || generator::generate(&options.package, &inputs));
    let Some(files) = accept(&generated, &mut log, terminal)? else {
        log.finish(terminal);
        return Ok(Outcome::Found);
    };
    let output = root.join("generated");
    let present = folder::read(&output)?;
    let difference = files.drift(&present);
    let specs = root.join("specs");
    let (lock, known) = (names::wanted(&generated.lock.clone().unwrap_or_default()), names::present(&specs)?);
    let names = Names { specs: &specs, drift: lock.drift(&known), lock, known };
    let work = Work { output: &output, files, present: &present, drift: &difference, names };
    if !arguments.check {
        write::apply(&output, files, &difference)?;
        write::apply(&specs, &work.names.lock, &work.names.drift)?;
    }
    let reports = generated.reports.iter().filter(|report| selected.contains(&report.module.as_str()));
    report_each(reports, &work, log, terminal);
    Ok(if arguments.check { conclude_check(&work, terminal) } else { conclude(&work, start.elapsed(), terminal) })
}

/// The output, and how the folder differed from it.
struct Work<'a> {
    output: &'a Path,
    files: &'a FileSet,
    present: &'a FileSet,
    drift: &'a Drift,
    names: Names<'a>,
}

/// The lock of names, and how the file differed from it.
struct Names<'a> {
    specs: &'a Path,
    lock: FileSet,
    known: FileSet,
    drift: Drift,
}

/// All inputs; or those that could be read, with the findings about the others.
pub(crate) fn inputs(options: &Options) -> Result<Vec<Input>, (Vec<Input>, Vec<Diagnostic>)> {
    let (mut inputs, mut unread) = (Vec::new(), Vec::new());
    for api in &options.apis {
        match read::input(&api.module, &api.document, &api.overlays) {
            Ok(input) => {
                let (formats, naming) = (api.formats.clone(), options.naming(api));
                inputs.push(Input { lenient: api.lenient, formats, naming, ..input });
            }
            Err(faults) => unread.extend(faults),
        }
    }
    if unread.is_empty() { Ok(inputs) } else { Err((inputs, unread)) }
}

/// Some files are not there: says so, and what else is wrong, so that everything can be mended at once.
fn refuse_unread(inputs: &[Input], unread: &[Diagnostic], mut log: Log, terminal: &mut Terminal<'_>) -> Outcome {
    log.unread(unread, terminal);
    let mut count = Count::of(unread);
    for report in inputs.iter().map(generator::lint) {
        count.add(print_errors(&report, &mut log, terminal));
    }
    log.finish(terminal);
    nothing_written(count, terminal);
    Outcome::Stopped
}

/// The files of a crate, unless a document has errors, which are then printed.
pub(crate) fn accept<'a>(generated: &'a Generated, log: &mut Log, terminal: &mut Terminal<'_>) -> Result<Option<&'a FileSet>, Failure> {
    if generated.reports.iter().any(Report::has_errors) {
        let mut count = Count::default();
        for report in &generated.reports {
            count.add(print_errors(report, log, terminal));
        }
        nothing_written(count, terminal);
        return Ok(None);
    }
    match &generated.files {
        Some(files) => Ok(Some(files)),
        None => {
            Err(Failure::new("the generator found no error and yet gave no files")
                .help("this is a fault of the generator, not of a document"))
        }
    }
}

/// Prints what forbids writing; warnings can wait until it is mended.
fn print_errors(report: &Report, log: &mut Log, terminal: &mut Terminal<'_>) -> Count {
    let count = Count::of(&report.diagnostics);
    log.errors(report, terminal);
    Count { errors: count.errors, ..Count::default() }
}

fn nothing_written(count: Count, terminal: &mut Terminal<'_>) {
    let text = terminal.paint().red(&format!("nothing was written: {}", count.words()));
    terminal.line(&text);
}

/// One line for each API, and below all of them what was found in each.
fn report_each<'a>(reports: impl Iterator<Item = &'a Report>, work: &Work<'_>, mut log: Log, terminal: &mut Terminal<'_>) {
    let reports: Vec<&Report> = reports.collect();
    let width = reports.iter().map(|report| report.module.len()).max().unwrap_or_default();
    for report in &reports {
        let count = Count::of(&report.diagnostics);
        let line = format!(
            "{:width$}  {:>14}  {:>10}  {:>17}  {}",
            report.module,
            plural(report.operations(), "operation"),
            plural(report.types(), "type"),
            differing(&report.module, work.drift),
            count.words(),
        );
        terminal.line(line.trim_end());
    }
    for report in reports {
        log.below(report, terminal);
    }
    log.finish(terminal);
}

/// How many files of a module differ.
fn differing(module: &str, drift: &Drift) -> String {
    let (folder, example) = (format!("src/{module}/"), format!("examples/{module}.rs"));
    let all = drift.missing.iter().chain(&drift.changed).chain(&drift.orphaned);
    match all.filter(|path| **path == example || path.starts_with(&folder)).count() {
        0 => "unchanged".to_owned(),
        number => format!("{} changed", plural(number, "file")),
    }
}

fn conclude(work: &Work<'_>, time: Duration, terminal: &mut Terminal<'_>) -> Outcome {
    let what = match (work.drift.missing.len() + work.drift.changed.len(), work.drift.orphaned.len()) {
        (0, 0) => "nothing to write".to_owned(),
        (written, 0) => format!("{written} written"),
        (written, removed) => format!("{written} written, {removed} removed"),
    };
    let folder = work.output.display();
    let names = if work.names.drift.is_empty() { "" } else { ", names.lock written" };
    terminal.line(&format!("{folder}: {}, {what}{names}, in {:.1} s", plural(work.files.len(), "file"), time.as_secs_f64()));
    Outcome::Good
}

fn conclude_check(work: &Work<'_>, terminal: &mut Terminal<'_>) -> Outcome {
    let folder = work.output.display();
    if work.drift.is_empty() && work.names.drift.is_empty() {
        terminal.line(&format!("{folder}: {}, all as the documents say", plural(work.files.len(), "file")));
        return Outcome::Good;
    }
    let paint = terminal.paint();
    let parts = [(folder.to_string(), work.drift), (work.names.specs.join(names::FILE).display().to_string(), &work.names.drift)];
    let differing = parts.iter().filter(|(_, drift)| !drift.is_empty());
    let headline: Vec<String> =
        differing.map(|(name, drift)| format!("{name} is not what the documents say: {}", drift::words(drift))).collect();
    let headline = headline.join("; ");
    let mut list = drift::render(work.output, work.files, work.present, work.drift, paint);
    list.push_str(&drift::render(work.names.specs, &work.names.lock, &work.names.known, &work.names.drift, paint));
    terminal.out(&format!("\n{}{}\n{list}", paint.red("error: "), paint.bold(&headline)));
    terminal.line("  = help: run `cargo xtask codegen` and commit the result");
    Outcome::Found
}
