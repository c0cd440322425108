//! `cargo xtask codegen`: `generated/` from the documents that `specs/codegen.toml` names.
//!
//! In: arguments. Out: files, or with `--check` how they differ; one line for each API, its
//! warnings below. Writing and checking share one comparison, so they cannot disagree.

use std::path::Path;
use std::time::{Duration, Instant};

use generator::diagnostic::{Code, Diagnostic, Place, Severity};
use generator::emit::Package;
use generator::files::{Drift, FileSet};
use generator::{Generated, Input, Report};

use crate::arguments::{Codegen, Deny};
use crate::failure::Failure;
use crate::findings::{Count, Log, View, plural};
use crate::folder_lock::WorkspaceLock;
use crate::options::{Api, Options};
use crate::path::PathText;
use crate::sources::{Altered, Found, Sources};
use crate::write::{Sequence, Target};
use crate::{Outcome, Terminal, drift, findings, folder, names, progress, read, write};

/// Runs the command.
pub(crate) fn run(arguments: &Codegen, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = read::root(arguments.root.as_deref())?;
    let (options, lock) = WorkspaceLock::open(&root, !arguments.check, terminal)?;
    let selected = options.select(&arguments.apis)?;
    let mut log = Log::new(
        View {
            format: arguments.format,
            all: arguments.all,
            least: Severity::Warning,
            more: findings::ALL,
        },
        terminal,
    );
    let start = Instant::now();
    let inputs = match inputs(&options) {
        Ok(inputs) => inputs,
        Err((inputs, unread)) => return Ok(refuse_unread(&inputs, &unread, log, terminal)),
    };
    let message = format!("generating {}", plural(inputs.len(), "API"));
    let generated = progress::watch(terminal.shows_progress(), &message, || {
        generator::generate(&options.package, &inputs)
    });
    let Some(files) = accept(&generated, &mut log, terminal)? else {
        log.finish(terminal);
        return Ok(Outcome::Found);
    };
    let output = root.join("generated");
    let present = if arguments.check {
        folder::read(&output)?
    } else {
        folder::read_output(&output)?
    };
    let difference = files.drift(&present);
    let specs = root.join("specs");
    let found = Found::all(&options.apis, &inputs, &generated.reports);
    let (sources, altered) = Sources::read(&specs)?.renew(found);
    if !altered.is_empty() {
        log.unread(&altered_findings(&specs, &altered), terminal);
    }
    let work = Work {
        output: &output,
        files,
        present: &present,
        drift: &difference,
        locks: Locks::of(&specs, &generated, &sources)?,
    };
    if let Some(lock) = &lock {
        if !altered.is_empty() {
            nothing_written(
                Count {
                    errors: altered.len(),
                    ..Count::default()
                },
                terminal,
            );
            log.finish(terminal);
            return Ok(Outcome::Found);
        }
        write::apply_all(&[
            Target {
                lock: &lock.output,
                files,
                drift: &difference,
                sequence: Sequence::default(),
            },
            Target {
                lock: &lock.specs,
                files: &work.locks.wanted,
                drift: &work.locks.drift,
                sequence: Sequence::default(),
            },
        ])?;
    }
    let reports = generated
        .reports
        .iter()
        .filter(|report| selected.contains(&report.module.as_str()));
    let warnings = reports
        .clone()
        .map(|report| Count::of(&report.diagnostics).warnings);
    let is_denied = arguments.deny == Some(Deny::Warnings) && warnings.sum::<usize>() > 0;
    report_each(reports, &work, log, terminal);
    let found = Outcome::found(is_denied || !altered.is_empty());
    if !arguments.check {
        return Ok(conclude(&work, start.elapsed(), terminal).max(found));
    }
    Ok(conclude_check(&work, terminal).max(found))
}

/// The output, and how the folder differed from it.
struct Work<'a> {
    output: &'a Path,
    files: &'a FileSet,
    present: &'a FileSet,
    drift: &'a Drift,
    locks: Locks<'a>,
}

/// The files beside `codegen.toml` that are written, and how they differ from what they should be.
pub(crate) struct Locks<'a> {
    specs: &'a Path,
    pub(crate) wanted: FileSet,
    pub(crate) known: FileSet,
    drift: Drift,
}

impl<'a> Locks<'a> {
    /// The names that were given, and where the documents come from.
    pub(crate) fn of(
        specs: &'a Path,
        generated: &Generated,
        sources: &Sources,
    ) -> Result<Self, Failure> {
        let (mut wanted, mut known) = (
            names::wanted(&generated.lock.clone().unwrap_or_default()),
            FileSet::new(),
        );
        wanted.extend(sources.wanted()?);
        for (file, _) in wanted.iter().filter(|(file, _)| specs.join(file).exists()) {
            known.insert(file, read::text(&specs.join(file))?);
        }
        Ok(Self {
            specs,
            drift: wanted.drift(&known),
            wanted,
            known,
        })
    }

    /// The names of those that differ.
    fn differing(&self) -> impl Iterator<Item = &String> {
        self.drift.missing.iter().chain(&self.drift.changed)
    }
}

/// Everything that is written, before it is.
pub(crate) struct Prepared<'a> {
    pub(crate) generated: Generated,
    pub(crate) files: FileSet,
    pub(crate) sources: Sources,
    pub(crate) locks: Locks<'a>,
}

/// Generates in memory, from documents that come from where `sources` says. `None` if something is
/// wrong with them, which is said.
pub(crate) fn prepare<'a>(
    (package, apis): (&Package, &[Api]),
    inputs: &[Input],
    specs: &'a Path,
    sources: impl FnOnce(&Generated) -> Result<Sources, Failure>,
    (log, terminal): (&mut Log, &mut Terminal<'_>),
) -> Result<Option<Prepared<'a>>, Failure> {
    let message = format!("generating {}", plural(inputs.len(), "API"));
    let generated = progress::watch(terminal.shows_progress(), &message, || {
        generator::generate(package, inputs)
    });
    let Some(files) = accept(&generated, log, terminal)?.cloned() else {
        return Ok(None);
    };
    let (sources, altered) =
        sources(&generated)?.renew(Found::all(apis, inputs, &generated.reports));
    if !altered.is_empty() {
        log.unread(&altered_findings(specs, &altered), terminal);
        nothing_written(
            Count {
                errors: altered.len(),
                ..Count::default()
            },
            terminal,
        );
        return Ok(None);
    }
    let locks = Locks::of(specs, &generated, &sources)?;
    Ok(Some(Prepared {
        generated,
        files,
        sources,
        locks,
    }))
}

/// A finding for each vendor's document that is not what was taken.
fn altered_findings(specs: &Path, altered: &[Altered]) -> Vec<Diagnostic> {
    let finding = |altered: &Altered| {
        let Altered {
            module,
            path,
            entry,
            only_line_ends,
        } = altered;
        let at = Place::File(specs.join(path).to_text());
        if entry.is_interrupted() {
            let headline = format!("an update of `{module}` was interrupted while it wrote");
            let files: Vec<String> = entry
                .updating
                .iter()
                .map(|file| format!("`{file}`"))
                .collect();
            let help = format!(
                "run `cargo xtask update {module} FILE` again, which replaces {}; to give it up, restore `{}` as it was committed",
                files.join(", "),
                specs.to_text()
            );
            return Diagnostic::new(Code::Interrupted, at, headline).help(help);
        }
        let headline = format!("the document is not what was taken{}", entry.origin());
        let document = specs.join(&entry.document).to_text();
        let help = if *only_line_ends {
            "only the ends of its lines differ, which git changed: write `* -text` into `specs/.gitattributes`, and check the file out again"
                .to_owned()
        } else {
            format!(
                "undo the edit and put the correction into an overlay; if this is published now, run `cargo xtask update {module} {document}`"
            )
        };
        Diagnostic::new(
            Code::Altered,
            Place::File(specs.join(path).to_text()),
            headline,
        )
        .help(help)
    };
    altered.iter().map(finding).collect()
}

/// All inputs; or those that could be read, with the findings about the others.
pub(crate) fn inputs(options: &Options) -> Result<Vec<Input>, (Vec<Input>, Vec<Diagnostic>)> {
    let (mut inputs, mut unread) = (Vec::new(), Vec::new());
    for api in &options.apis {
        match read::input(&api.module, &api.document, &api.overlays) {
            Ok(input) => inputs.push(options.with_options(api, input)),
            Err(faults) => {
                unread.extend(faults.into_iter().map(|fault| options.advise(api, fault)));
            }
        }
    }
    if unread.is_empty() {
        Ok(inputs)
    } else {
        Err((inputs, unread))
    }
}

/// Some files are not there: says so, and what else is wrong, so that everything can be mended at
/// once.
fn refuse_unread(
    inputs: &[Input],
    unread: &[Diagnostic],
    mut log: Log,
    terminal: &mut Terminal<'_>,
) -> Outcome {
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
pub(crate) fn accept<'a>(
    generated: &'a Generated,
    log: &mut Log,
    terminal: &mut Terminal<'_>,
) -> Result<Option<&'a FileSet>, Failure> {
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
        None => Err(
            Failure::new("the generator found no error and yet gave no files")
                .help("this is a fault of the generator, not of a document"),
        ),
    }
}

/// Prints what forbids writing; warnings can wait until it is mended.
fn print_errors(report: &Report, log: &mut Log, terminal: &mut Terminal<'_>) -> Count {
    let count = Count::of(&report.diagnostics);
    log.errors(report, terminal);
    Count {
        errors: count.errors,
        ..Count::default()
    }
}

/// Says so.
pub(crate) fn nothing_written(count: Count, terminal: &mut Terminal<'_>) {
    let text = terminal
        .paint()
        .red(&format!("nothing was written: {}", count.words()));
    terminal.line(&text);
}

/// One line for each API, and below all of them what was found in each.
fn report_each<'a>(
    reports: impl Iterator<Item = &'a Report>,
    work: &Work<'_>,
    mut log: Log,
    terminal: &mut Terminal<'_>,
) {
    let reports: Vec<&Report> = reports.collect();
    let width = reports
        .iter()
        .map(|report| report.module.len())
        .max()
        .unwrap_or_default();
    for report in &reports {
        let count = Count::of(&report.diagnostics);
        let line = format!(
            "{:width$}  {:>14}  {:>10}  {:>17}  {}{}",
            report.module,
            plural(report.operations(), "operation"),
            plural(report.types(), "type"),
            differing(&report.module, work.drift),
            count.words(),
            findings::left_out(&report.filtered),
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
    let all = drift
        .missing
        .iter()
        .chain(&drift.changed)
        .chain(&drift.orphaned);
    match all
        .filter(|path| **path == example || path.starts_with(&folder))
        .count()
    {
        0 => "unchanged".to_owned(),
        number => format!("{} changed", plural(number, "file")),
    }
}

fn conclude(work: &Work<'_>, time: Duration, terminal: &mut Terminal<'_>) -> Outcome {
    let what = match (
        work.drift.missing.len() + work.drift.changed.len(),
        work.drift.orphaned.len(),
    ) {
        (0, 0) => "nothing to write".to_owned(),
        (written, 0) => format!("{written} written"),
        (written, removed) => format!("{written} written, {removed} removed"),
    };
    let folder = work.output.to_text();
    let locks: String = work
        .locks
        .differing()
        .map(|file| format!(", {file} written"))
        .collect();
    terminal.line(&format!(
        "{folder}: {}, {what}{locks}, in {:.1} s",
        plural(work.files.len(), "file"),
        time.as_secs_f64()
    ));
    Outcome::Good
}

fn conclude_check(work: &Work<'_>, terminal: &mut Terminal<'_>) -> Outcome {
    let folder = work.output.to_text();
    let Locks {
        specs,
        wanted,
        known,
        drift: locked,
    } = &work.locks;
    if work.drift.is_empty() && locked.is_empty() {
        terminal.line(&format!(
            "{folder}: {}, all as the documents say",
            plural(work.files.len(), "file")
        ));
        return Outcome::Good;
    }
    let paint = terminal.paint();
    let mut headline: Vec<String> = Vec::new();
    if !work.drift.is_empty() {
        headline.push(format!(
            "{folder} is not what the documents say: {}",
            drift::words(work.drift)
        ));
    }
    headline.extend(work.locks.differing().map(|file| {
        format!(
            "{} is not what the documents say",
            specs.join(file).to_text()
        )
    }));
    let mut list = drift::render(work.output, work.files, work.present, work.drift, paint);
    list.push_str(&drift::render(specs, wanted, known, locked, paint));
    terminal.out(&format!(
        "\n{}{}\n{list}",
        paint.red("error: "),
        paint.bold(&headline.join("; "))
    ));
    terminal.line("  = help: run `cargo xtask codegen` and commit the result");
    Outcome::Found
}
