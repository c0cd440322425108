//! What an update changes, for every API that it changes.
//!
//! In: the state of before, as far as it is known, and that of after. Out: the review on the
//! terminal, or the errors of a document. Absent: comparing, which is the generator's, and the list
//! of files.

use generator::{Input, Report};

use super::Changes;
use super::plan::Plan;
use crate::arguments::{DiffFormat, Update};
use crate::codegen;
use crate::diff::{self, AnalyzedPair, DocumentSet};
use crate::failure::Failure;
use crate::findings::{self, Count, Log};
use crate::git::Revision;
use crate::options::Api;
use crate::path::PathText;
use crate::sources;
use crate::{Terminal, progress, read};

/// Shows what the document changes, or the errors of a document that changes; says whether there
/// are none.
pub(super) fn show(
    plan: &Plan<'_>,
    new: &Input,
    changes: &Changes,
    (arguments, log): (&Update, &mut Log),
    terminal: &mut Terminal<'_>,
) -> Result<bool, Failure> {
    let after = after(plan, new, changes);
    say_shared(plan, changes, terminal);
    let mut before = Before::of(plan, changes)?;
    let old = DocumentSet {
        title: before.title.clone(),
        inputs: std::mem::take(&mut before.inputs),
        in_modules: true,
        items: None,
    };
    let message = format!("comparing {} with {}", old.title, after.title);
    let mut pairs = progress::watch(terminal.shows_progress(), &message, || {
        diff::analyze_all(&old, &after)
    });
    let shown = (arguments.format, diff::errors(arguments.all, findings::ALL));
    if broken(&pairs).next().is_some() {
        if arguments.format == DiffFormat::Text {
            show_errors(&pairs, log, terminal);
        } else {
            diff::refuse((&old, &after), &pairs, shown, terminal);
            codegen::nothing_written(errors(&pairs), terminal);
        }
        return Ok(false);
    }
    leave_out(&mut pairs, &before, terminal);
    if pairs.is_empty() {
        return Ok(true);
    }
    let Some(review) = diff::review(&old, &after, &pairs, shown, terminal) else {
        return Ok(false);
    };
    diff::show(&review, arguments.format, arguments.all, terminal);
    // After an update the findings are about the file that is kept.
    if arguments.dry_run {
        for report in pairs.iter().filter_map(AnalyzedPair::new_report) {
            log.below(report, terminal);
        }
    }
    Ok(true)
}

/// The documents of all APIs that change. The new one has the name that the caller gave, which the
/// findings show.
fn after(plan: &Plan<'_>, new: &Input, changes: &Changes) -> DocumentSet {
    let input = |(api, input, _): (&Api, &Input, _)| {
        // A page is no document by itself, so all pages have the names under which they are kept.
        if api.module == plan.api.module && api.pages.is_empty() {
            changes.after.named_by_caller(plan, new)
        } else {
            input.clone()
        }
    };
    DocumentSet {
        title: new.document.name.clone(),
        inputs: changes.each(plan).map(input).collect(),
        in_modules: true,
        items: None,
    }
}

/// Says which other APIs change, and why.
fn say_shared(plan: &Plan<'_>, changes: &Changes, terminal: &mut Terminal<'_>) {
    for (api, _, files) in changes.each(plan) {
        if api.module == plan.api.module {
            continue;
        }
        let what = match files {
            [] => "is made from the same document".to_owned(),
            files => {
                let names: Vec<String> = files
                    .iter()
                    .map(|file| format!("`{}`", file.to_text()))
                    .collect();
                format!("uses {}", names.join(" and "))
            }
        };
        terminal.line(&format!(
            "`{}` changes with `{}`: it {what}",
            api.module, plan.api.module
        ));
    }
}

/// Shows the errors of the documents of after.
fn show_errors(pairs: &[AnalyzedPair], log: &mut Log, terminal: &mut Terminal<'_>) {
    for report in broken(pairs) {
        log.errors(report, terminal);
    }
    codegen::nothing_written(errors(pairs), terminal);
}

/// How many errors the documents of after have.
fn errors(pairs: &[AnalyzedPair]) -> Count {
    let mut count = Count::default();
    for report in broken(pairs) {
        count.add(Count {
            warnings: 0,
            notes: 0,
            tolerated: 0,
            ..Count::of(&report.diagnostics)
        });
    }
    count
}

fn broken(pairs: &[AnalyzedPair]) -> impl Iterator<Item = &Report> {
    pairs
        .iter()
        .filter_map(AnalyzedPair::new_report)
        .filter(|report| report.has_errors())
}

/// Takes away what cannot be compared, and says so.
fn leave_out(pairs: &mut Vec<AnalyzedPair>, before: &Before, terminal: &mut Terminal<'_>) {
    pairs.retain_mut(|both| {
        let why = if both.discard_invalid_old() {
            "the document of before has errors"
        } else if let Some(report) = both.new_report()
            && before.unknown.contains(&report.module)
        {
            "there is no revision to compare with"
        } else {
            return true;
        };
        if let Some(report) = both.new_report() {
            terminal.line(&format!("{}: not compared, since {why}", report.module));
        }
        false
    });
}

/// The state of before.
struct Before {
    title: String,
    /// The documents that are known. For a document that is the first of its API there is none.
    inputs: Vec<Input>,
    /// The modules whose state of before is nowhere to be found.
    unknown: Vec<String>,
}

impl Before {
    /// What is kept, or the last commit: where the new document has been put by hand, or where an
    /// update was killed, what is kept is the state of after already.
    fn of(plan: &Plan<'_>, changes: &Changes) -> Result<Self, Failure> {
        let mut before = Self {
            title: plan.api.document.to_text(),
            inputs: Vec::new(),
            unknown: Vec::new(),
        };
        let mut head = None;
        for (api, ..) in changes.each(plan) {
            let Some(api) = plan
                .options
                .apis
                .iter()
                .find(|old| old.module == api.module)
            else {
                continue;
            };
            let kept = read::input(&api.module, &api.document, &api.overlays).ok();
            let is_main = api.module == plan.api.module;
            let is_after = (is_main && plan.in_place)
                || kept.as_ref().is_some_and(|kept| is_new(plan, api, kept));
            if !is_after {
                before
                    .inputs
                    .extend(kept.map(|kept| plan.options.with_options(api, kept)));
                continue;
            }
            if head.is_none() {
                head = Some(match Revision::find(plan.root, "HEAD") {
                    Ok(revision) => Some(diff::document_set::revision(&revision)?),
                    Err(_) => None,
                });
            }
            let Some(Some(states)) = &head else {
                before.unknown.push(api.module.clone());
                continue;
            };
            if is_main {
                before.title.clone_from(&states.title);
            }
            let input = states
                .inputs
                .iter()
                .find(|input| input.module == api.module);
            before.inputs.extend(input.cloned());
        }
        Ok(before)
    }
}

/// Whether a document or a file of it is not what was taken, so that it may be that of after.
fn is_new(plan: &Plan<'_>, api: &Api, kept: &Input) -> bool {
    let entry = plan.sources.get(&api.module);
    entry.is_some_and(|entry| !entry.faults(&sources::entry_of(api, kept)).is_empty())
}
