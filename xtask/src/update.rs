//! `cargo xtask update`: a vendor's new document becomes the one that is generated from.
//!
//! In: an API and a file. Out: the review of what the file changes, and, unless that is all that was asked for, the file in `specs/`
//! with everything that is made from it. All of it is made in memory first and then written at once, so that a document that is
//! refused leaves everything as it was. Absent: comparing (`diff`), and judging what stays in `specs.lock` (`sources`).

mod plan;

use generator::diagnostic::Severity;
use generator::files::Drift;
use generator::{Files, Generated, Input};

use crate::arguments::{DiffFormat, Format, Update};
use crate::codegen::{self, Prepared};
use crate::diff::{self, States};
use crate::failure::Failure;
use crate::findings::{Count, Log, View, plural};
use crate::folder_lock::WorkspaceLock;
use crate::options::Api;
use crate::path::Shown;
use crate::sources::{Entry, Found, Sources};
use crate::write::{self, Sequence, Target};
use crate::{Outcome, Terminal, folder, progress, read};
use plan::Plan;

/// Runs the command.
pub(crate) fn run(arguments: &Update, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = read::root(arguments.root.as_deref())?;
    let (options, lock) = WorkspaceLock::open(&root, !arguments.dry_run, terminal)?;
    let api = options.find(&arguments.api)?;
    diff::hold(arguments.format, terminal);
    let view = View {
        format: Format::Human,
        all: arguments.all,
        least: Severity::Warning,
    };
    let mut log = Log::new(view, terminal);
    let new = match read::input(&api.module, &arguments.file, &api.overlays) {
        Ok(input) => beside_either(options.with_options(api, input), api),
        Err(unread) => {
            log.unread(&unread, terminal);
            return Ok(Outcome::Stopped);
        }
    };
    let plan = Plan::of(&root, &options, api, &arguments.file, &new.document)?;
    if !review(&plan, &new, arguments, &mut log, terminal)? {
        return Ok(Outcome::Found);
    }
    let Some(lock) = lock else {
        terminal.line("nothing was written, as asked");
        return Ok(Outcome::Good);
    };
    write_all((&plan, &lock), &new, arguments, log, terminal)
}

/// What a document refers to is read from beside it, and, as far as it is not there, from beside the document of before.
fn beside_either(input: Input, api: &Api) -> Input {
    let (beside, before) = (input.files.clone(), read::beside(&api.document));
    let files = Files::new(move |path| {
        beside
            .read(path)
            .or_else(|unread| before.read(path).map_err(|_| unread))
    });
    Input { files, ..input }
}

/// Shows what the document changes, or its errors; says whether it has none.
fn review(
    plan: &Plan<'_>,
    new: &Input,
    arguments: &Update,
    log: &mut Log,
    terminal: &mut Terminal<'_>,
) -> Result<bool, Failure> {
    let title = new.document.name.clone();
    let old = plan.before()?;
    let nothing = || States {
        title: "nothing".to_owned(),
        inputs: Vec::new(),
        in_modules: true,
    };
    let (compared, old) = (old.is_some(), old.unwrap_or_else(nothing));
    let new = States {
        title,
        inputs: vec![new.clone()],
        in_modules: true,
    };
    let message = format!("comparing {} with {}", old.title, new.title);
    let mut pairs = progress::watch(terminal.shows_progress(), &message, || {
        diff::know_all(&old, &new)
    });
    let broken = pairs.iter_mut().any(diff::Both::forget_broken);
    for report in pairs.iter().filter_map(diff::Both::new_report) {
        if report.has_errors() {
            if arguments.format == DiffFormat::Text {
                log.errors(report, terminal);
            } else {
                diff::refuse((&old, &new), &pairs, arguments.format, terminal);
            }
            let count = Count {
                warnings: 0,
                notes: 0,
                tolerated: 0,
                ..Count::of(&report.diagnostics)
            };
            codegen::nothing_written(count, terminal);
            return Ok(false);
        }
    }
    if broken || !compared {
        let why = if broken {
            "the document of before has errors"
        } else {
            "there is no revision to compare with"
        };
        terminal.line(&format!("{}: not compared, since {why}", plan.api.module));
        return Ok(true);
    }
    let Some(review) = diff::review(&old, &new, &pairs, arguments.format, terminal) else {
        return Ok(false);
    };
    diff::show(&review, arguments.format, arguments.all, terminal);
    // After an update the findings are about the file that is kept.
    for report in pairs
        .iter()
        .filter_map(diff::Both::new_report)
        .filter(|_| arguments.dry_run)
    {
        log.below(report, terminal);
    }
    Ok(true)
}

/// Generates everything once more as it will be, and writes it.
fn write_all(
    (plan, lock): (&Plan<'_>, &WorkspaceLock),
    new: &Input,
    arguments: &Update,
    mut log: Log,
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Failure> {
    let inputs = match plan.inputs(new) {
        Ok(inputs) => inputs,
        Err(unread) => {
            log.unread(&unread, terminal);
            return Ok(Outcome::Stopped);
        }
    };
    let (specs, output) = (plan.specs(), plan.root.join("generated"));
    let told = (&plan.options.package, plan.apis.as_slice());
    let sources = |generated: &Generated| taken(plan, arguments, &inputs, generated);
    let Some(prepared) = codegen::prepare(told, &inputs, &specs, sources, (&mut log, terminal))?
    else {
        return Ok(Outcome::Found);
    };
    let Prepared {
        generated,
        files,
        sources,
        locks,
    } = prepared;
    let (wanted, known) = plan.kept(&inputs, &generated.reports, locks)?;
    let (drift, difference) = (
        wanted.drift(&known),
        files.drift(&folder::read_output(&output)?),
    );
    let (kept, made) = (
        Target {
            lock: &lock.specs,
            files: &wanted,
            drift: &drift,
            sequence: Sequence::default(),
        },
        Target {
            lock: &lock.output,
            files: &files,
            drift: &difference,
            sequence: Sequence::default(),
        },
    );
    write::apply_all(&[kept, made])?;
    for report in generated
        .reports
        .iter()
        .filter(|report| report.module == plan.api.module)
    {
        log.below(report, terminal);
    }
    log.finish(terminal);
    conclude(plan, sources.get(&plan.api.module), &drift, terminal);
    let (written, removed) = (
        difference.missing.len() + difference.changed.len(),
        difference.orphaned.len(),
    );
    terminal.line(&format!(
        "{}: {} written, {removed} removed",
        output.shown(),
        plural(written, "file")
    ));
    Ok(Outcome::Good)
}

/// What `specs.lock` says once the document is taken.
fn taken(
    plan: &Plan<'_>,
    arguments: &Update,
    inputs: &[Input],
    generated: &Generated,
) -> Result<Sources, Failure> {
    let mut sources = Sources::read(&plan.specs())?;
    for found in
        Found::all(&plan.apis, inputs, &generated.reports).filter(|found| plan.concerns(found.api))
    {
        let now = found.entry();
        let known = sources.get(&found.api.module).cloned().unwrap_or_default();
        let same = known.sha256 == now.sha256;
        let date = arguments.date.clone().or(known.date.filter(|_| same));
        let entry = Entry {
            by_hand: false,
            source: arguments.source.clone().or(known.source),
            date,
            ..now
        };
        sources.set(&found.api.module, entry);
    }
    Ok(sources)
}

/// What is kept, and where it comes from.
fn conclude(plan: &Plan<'_>, entry: Option<&Entry>, drift: &Drift, terminal: &mut Terminal<'_>) {
    let Some(entry) = entry else { return };
    let kept = plan.document.shown();
    let same = !drift
        .missing
        .iter()
        .chain(&drift.changed)
        .any(|path| *path == plan.named);
    let verb = if same {
        "has these bytes already"
    } else {
        "was written"
    };
    let origin = if entry.origin().is_empty() {
        String::new()
    } else {
        format!(", taken{}", entry.origin())
    };
    terminal.line(&format!("{kept}: {verb}{origin}, sha256 {}", entry.sha256));
    if entry.source.is_none() {
        terminal.line("  = note: nobody knows where it was published; `--source` says so");
    }
    if plan.renamed() {
        let (before, options) = (plan.api.document.shown(), plan.specs().join("codegen.toml"));
        let note = format!(
            "it is another kind of file than `{before}`, which was removed; `{}` names it",
            options.shown()
        );
        terminal.line(&format!("  = note: {note}"));
    }
}
