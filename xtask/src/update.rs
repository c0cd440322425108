//! `cargo xtask update`: a vendor's new document becomes the one that is generated from.
//!
//! In: an API and a file. Out: the review of what the file changes and the list of the files that
//! are written, and, unless that is all that was asked for, the file in `specs/` with everything
//! that is made from it. All of it is made in memory first and then written at once, so that a
//! document that is refused leaves everything as it was. Absent: comparing (`diff`), and judging
//! what stays in `specs.lock` (`sources`).

mod after;
pub(crate) mod file_name;
mod listing;
mod page;
mod paths;
mod plan;
mod referred;
mod review;

use std::path::PathBuf;

use generator::diagnostic::Severity;
use generator::files::{Drift, FileSet};
use generator::{Files, Generated, Input};

use crate::arguments::{Format, Update};
use crate::codegen::{self, Prepared};
use crate::failure::Failure;
use crate::findings::{self, Count, Log, View, plural};
use crate::folder_lock::WorkspaceLock;
use crate::options::Api;
use crate::path::PathText;
use crate::sources::{self, Entry, Found, PageEntry, Sources};
use crate::write::{self, Sequence, Target};
use crate::{Outcome, Terminal, diff, folder, names, read};
use after::After;
use page::Page;
use plan::Plan;

/// Runs the command.
pub(crate) fn run(arguments: &Update, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = read::root(arguments.root.as_deref())?;
    let (options, lock) = WorkspaceLock::open(&root, !arguments.dry_run, terminal)?;
    let api = options.find(&arguments.api)?;
    diff::send_messages_to_stderr(arguments.format, terminal);
    let view = View {
        format: Format::Human,
        all: arguments.all,
        least: Severity::Warning,
        more: findings::ALL,
    };
    let mut log = Log::new(view, terminal);
    let new = match read::input(&api.module, &arguments.file, &api.overlays) {
        // The file by itself: it brings what it refers to, and no other page.
        Ok(input) => Input {
            pages: Vec::new(),
            ..beside_either(options.with_options(api, input), api)
        },
        Err(unread) => {
            log.unread(&unread, terminal);
            return Ok(Outcome::Stopped);
        }
    };
    let page = Page::of(api, &arguments.file, &new.document)?;
    let plan = Plan::of(&root, &options, api, page, (&arguments.file, &new.document))?;
    let changes = match Changes::of(&plan, &new)? {
        Ok(changes) => changes,
        Err(Refused { findings, outcome }) => {
            log.unread(&findings, terminal);
            codegen::nothing_written(Count::of(&findings), terminal);
            return Ok(outcome);
        }
    };
    if !review::show(&plan, &new, &changes, (arguments, &mut log), terminal)? {
        return Ok(Outcome::Found);
    }
    let Some(work) = Work::prepare(&plan, &changes, (arguments, &mut log), terminal)? else {
        return Ok(Outcome::Found);
    };
    work.list(&plan, arguments.all, terminal);
    let Some(lock) = lock else {
        terminal.line("nothing was written, as asked");
        return Ok(Outcome::Good);
    };
    work.write(&plan, &changes, &lock)?;
    work.conclude(&plan, &changes, log, terminal);
    Ok(Outcome::Good)
}

/// What a document refers to is read from beside it, and, as far as it is not there, from beside
/// the document of before.
fn beside_either(input: Input, api: &Api) -> Input {
    let (beside, before) = (input.files.clone(), read::beside(&api.document));
    let files = Files::new(move |path| {
        beside
            .read(path)
            .or_else(|unread| before.read(path).map_err(|_| unread))
    });
    Input { files, ..input }
}

/// An API whose output changes, because it is made from the document or uses a file of it.
struct Changed {
    /// Where it is among all APIs.
    index: usize,
    /// The files that it uses and that change; empty if it is made from the document itself.
    files: Vec<PathBuf>,
}

/// What the update changes.
struct Changes {
    after: After,
    /// What all APIs are generated from afterwards.
    inputs: Vec<Input>,
    /// The APIs that change, in their order.
    apis: Vec<Changed>,
}

/// Why nothing is changed.
struct Refused {
    findings: Vec<generator::diagnostic::Diagnostic>,
    outcome: Outcome,
}

impl Changes {
    fn of(plan: &Plan<'_>, new: &Input) -> Result<Result<Self, Refused>, Failure> {
        let unread = |findings| {
            Ok(Err(Refused {
                findings,
                outcome: Outcome::Stopped,
            }))
        };
        let files = match referred::files(plan, new) {
            Ok(files) => files,
            Err(findings) => return unread(findings),
        };
        let findings = referred::refuse(plan, new, &files);
        if !findings.is_empty() {
            let outcome = Outcome::Found;
            return Ok(Err(Refused { findings, outcome }));
        }
        let after = After::of(plan, &new.document, files);
        let inputs = match after.inputs(plan) {
            Ok(inputs) => inputs,
            Err(findings) => return unread(findings),
        };
        let mut apis = Vec::new();
        for (index, (api, input)) in plan.apis.iter().zip(&inputs).enumerate() {
            let shares = plan.shares(api);
            let files = if shares {
                Vec::new()
            } else {
                after.changes(plan, api, input)
            };
            if shares || !files.is_empty() {
                apis.push(Changed { index, files });
            }
        }
        Ok(Ok(Self {
            after,
            inputs,
            apis,
        }))
    }

    /// The APIs that change, with what they are generated from.
    fn each<'a>(
        &'a self,
        plan: &'a Plan<'_>,
    ) -> impl Iterator<Item = (&'a Api, &'a Input, &'a [PathBuf])> {
        self.apis.iter().filter_map(|changed| {
            let api = plan.apis.get(changed.index)?;
            let input = self.inputs.get(changed.index)?;
            Some((api, input, changed.files.as_slice()))
        })
    }
}

/// Everything that is written.
struct Work {
    generated: Generated,
    sources: Sources,
    /// The files in `specs/`, and how they differ.
    kept: FileSet,
    drift: Drift,
    /// The files of the crate, and how they differ.
    made: FileSet,
    difference: Drift,
}

impl Work {
    /// Generates everything once more as it will be. `None` if something is wrong with a document,
    /// which is said.
    fn prepare(
        plan: &Plan<'_>,
        changes: &Changes,
        (arguments, log): (&Update, &mut Log),
        terminal: &mut Terminal<'_>,
    ) -> Result<Option<Self>, Failure> {
        let specs = plan.specs();
        let told = (&plan.options.package, plan.apis.as_slice());
        let sources = |generated: &Generated| Ok(taken(plan, arguments, changes, generated));
        let prepared = codegen::prepare(told, &changes.inputs, &specs, sources, (log, terminal))?;
        let Some(Prepared {
            generated,
            files: made,
            sources,
            locks,
        }) = prepared
        else {
            return Ok(None);
        };
        let (kept, known) = changes.after.kept(plan, locks)?;
        let present = folder::read_output(&plan.root.join("generated"))?;
        Ok(Some(Self {
            generated,
            sources,
            drift: kept.drift(&known),
            kept,
            difference: made.drift(&present),
            made,
        }))
    }

    /// Says which files are written.
    fn list(&self, plan: &Plan<'_>, all: bool, terminal: &mut Terminal<'_>) {
        let (specs, output) = (plan.specs(), plan.root.join("generated"));
        listing::show(
            (&specs, &self.drift),
            (&output, &self.difference),
            all,
            terminal,
        );
    }

    /// Writes everything or nothing. If the run is killed, `specs.lock` says that it was there
    /// until it is run again: it gets that text first and its own last. `codegen.toml` and
    /// `names.lock` follow the documents that they speak of.
    fn write(
        &self,
        plan: &Plan<'_>,
        changes: &Changes,
        lock: &WorkspaceLock,
    ) -> Result<(), Failure> {
        let documents: Vec<String> = changes.after.differing(&self.drift);
        let interim = if documents.is_empty() {
            FileSet::new()
        } else {
            interrupted(plan, changes, &documents).wanted()?
        };
        write::apply_all(&[
            Target {
                lock: &lock.specs,
                files: &self.kept,
                drift: &self.drift,
                sequence: Sequence {
                    interim,
                    late: vec!["codegen.toml", names::FILE],
                    removes_last: true,
                },
            },
            Target {
                lock: &lock.output,
                files: &self.made,
                drift: &self.difference,
                sequence: Sequence::default(),
            },
        ])
    }

    /// Says what was found in the documents, what is kept, and where it comes from.
    fn conclude(
        &self,
        plan: &Plan<'_>,
        changes: &Changes,
        mut log: Log,
        terminal: &mut Terminal<'_>,
    ) {
        let changed: Vec<&str> = changes
            .each(plan)
            .map(|(api, ..)| api.module.as_str())
            .collect();
        for report in &self.generated.reports {
            if changed.contains(&report.module.as_str()) {
                log.below(report, terminal);
            }
        }
        log.finish(terminal);
        if let Some(entry) = self.sources.get(&plan.api.module) {
            self.say_origin(plan, &entry.of_page(&plan.place()), terminal);
        }
        let (written, removed) = (
            self.difference.missing.len() + self.difference.changed.len(),
            self.difference.orphaned.len(),
        );
        terminal.line(&format!(
            "{}: {} written, {removed} removed",
            plan.root.join("generated").to_text(),
            plural(written, "file")
        ));
    }

    fn say_origin(&self, plan: &Plan<'_>, entry: &Entry, terminal: &mut Terminal<'_>) {
        let (kept, place) = (plan.document.to_text(), plan.place());
        let mut written = self.drift.missing.iter().chain(&self.drift.changed);
        let verb = if written.any(|path| *path == place) {
            "was written"
        } else {
            "has these bytes already"
        };
        let origin = if entry.origin().is_empty() {
            String::new()
        } else {
            format!(", taken{}", entry.origin())
        };
        terminal.line(&format!("{kept}: {verb}{origin}, sha256 {}", entry.sha256));
        if plan.is_new_page() {
            let note = if plan.api.by_folder {
                "it is a new page of the folder".to_owned()
            } else {
                let options = plan.specs().join("codegen.toml");
                format!("it is a new page, which `{}` lists last", options.to_text())
            };
            terminal.line(&format!("  = note: {note}"));
        }
        if entry.source.is_none() {
            terminal.line("  = note: nobody knows where it was published; `--source` says so");
        }
        if plan.renamed() {
            let (before, options) = (
                plan.api.document.to_text(),
                plan.specs().join("codegen.toml"),
            );
            let note = format!(
                "it is another kind of file than `{before}`, which was removed; `{}` names it",
                options.to_text()
            );
            terminal.line(&format!("  = note: {note}"));
        }
    }
}

/// What `specs.lock` says once the document is taken.
fn taken(plan: &Plan<'_>, arguments: &Update, changes: &Changes, generated: &Generated) -> Sources {
    let mut sources = plan.sources.clone();
    let found: Vec<Found<'_>> =
        Found::all(&plan.apis, &changes.inputs, &generated.reports).collect();
    for changed in &changes.apis {
        let Some(found) = found.get(changed.index) else {
            continue;
        };
        let module = &found.api.module;
        let known = sources.get(module).cloned().unwrap_or_default();
        if !plan.shares(found.api) {
            // Only files of it were taken: its own document, and what is known of that, stays.
            sources.set(module, changes.after.renew(found.api, &known));
            continue;
        }
        let now = found.entry();
        if plan
            .page_name()
            .is_some_and(|name| now.pages.contains_key(name))
        {
            let known = if known.sha256.is_empty() { now } else { known };
            let entry = changes.after.renew(found.api, &known);
            sources.set(module, with_page(plan, arguments, changes, entry));
            continue;
        }
        let same = known.sha256 == now.sha256;
        let date = arguments.date.clone().or(known.date.filter(|_| same));
        let entry = Entry {
            by_hand: false,
            source: arguments.source.clone().or(known.source),
            date,
            pages: known.pages,
            ..now
        };
        sources.set(module, entry);
    }
    sources
}

/// An entry once one of its pages is taken, which has an origin of its own.
fn with_page(plan: &Plan<'_>, arguments: &Update, changes: &Changes, mut entry: Entry) -> Entry {
    let (Some(name), Some(bytes)) = (plan.page_name(), changes.after.bytes(&plan.place())) else {
        return entry;
    };
    let known = entry.pages.remove(name).unwrap_or_default();
    let sha256 = sources::hash(bytes);
    let same = known.sha256 == sha256;
    let page = PageEntry {
        by_hand: false,
        source: arguments.source.clone().or(known.source),
        date: arguments.date.clone().or(known.date.filter(|_| same)),
        sha256,
    };
    entry.pages.insert(name.to_owned(), page);
    entry
}

/// What `specs.lock` says while the documents are written.
fn interrupted(plan: &Plan<'_>, changes: &Changes, documents: &[String]) -> Sources {
    let mut sources = plan.sources.clone();
    for (api, ..) in changes.each(plan) {
        let known = sources.get(&api.module).cloned();
        // An API without an entry has none of before either: whatever is there is not what was
        // taken.
        let entry = known.unwrap_or_else(|| Entry {
            document: api.named.clone(),
            by_hand: true,
            sha256: sources::hash(&std::fs::read(&api.document).unwrap_or_default()),
            ..Entry::default()
        });
        let updating = documents.to_vec();
        sources.set(&api.module, Entry { updating, ..entry });
    }
    sources
}
