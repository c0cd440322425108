//! `cargo xtask diff`: what changed between two states, what it breaks and for whom, and which line
//! caused it.
//!
//! In: arguments that name two states. Out: a review in one of four forms. Absent: comparing, which
//! is the generator's.

pub(crate) mod document_set;
mod refused;
mod rules;

use std::thread;

use generator::compare::render::{self, Options as View};
use generator::compare::{self, Age, ApiReview, ListedItems, Review, State, Verdict, WireVerdict};
use generator::names::{NameFiles, Naming};
use generator::{Analysis, Input, Report};

use crate::arguments::{DenyChange, Diff, DiffFormat};
use crate::failure::Failure;
use crate::findings;
use crate::{Outcome, Terminal, progress};
pub(crate) use document_set::DocumentSet;
pub(crate) use refused::{refuse, view as errors};

/// Runs the command.
pub(crate) fn run(arguments: &Diff, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    if arguments.rules {
        return Ok(rules::table(terminal));
    }
    if let Some(rule) = &arguments.explain {
        return rules::explain(rule, terminal);
    }
    send_messages_to_stderr(arguments.format, terminal);
    let (old, new) = document_set::pair(arguments)?;
    let message = format!("comparing {} with {}", old.title, new.title);
    let pairs = progress::watch(terminal.shows_progress(), &message, || {
        analyze_all(&old, &new)
    });
    let view = errors(arguments.all, findings::ALL);
    let Some(review) = review(&old, &new, &pairs, (arguments.format, view), terminal) else {
        return Ok(Outcome::Stopped);
    };
    show(&review, arguments.format, arguments.all, terminal);
    let denied = match arguments.deny {
        None => false,
        Some(DenyChange::Rust) => review.verdict() == Some(Verdict::Major),
        Some(DenyChange::Wire) => review.wire().verdict() == WireVerdict::Breaking,
        Some(DenyChange::Any) => review.verdict().is_some(),
    };
    Ok(Outcome::found(denied))
}

/// Where a machine reads the standard output, what is said to people goes to the standard error.
pub(crate) fn send_messages_to_stderr(format: DiffFormat, terminal: &mut Terminal<'_>) {
    if format != DiffFormat::Text {
        terminal.hold_data();
    }
}

/// Writes a review to the standard output.
pub(crate) fn show(review: &Review, format: DiffFormat, all: bool, terminal: &mut Terminal<'_>) {
    let view = View {
        colour: terminal.paint().is_on(),
        all,
    };
    terminal.data(&match format {
        DiffFormat::Text => render::text(review, view),
        DiffFormat::Markdown => render::markdown(review, all),
        DiffFormat::Json => render::json(review),
        DiffFormat::Html => render::html(review, all),
    });
}

/// One API in both states, as far as it is there.
pub(crate) struct AnalyzedPair {
    old: Option<Analysis>,
    new: Option<Analysis>,
}

impl AnalyzedPair {
    /// What was understood of the document of after.
    pub(crate) fn new_report(&self) -> Option<&Report> {
        self.new.as_ref().map(|analysis| &analysis.report)
    }

    /// Leaves out the document of before if it has errors, and says whether it had.
    pub(crate) fn discard_invalid_old(&mut self) -> bool {
        self.old
            .take_if(|analysis| analysis.report.has_errors())
            .is_some()
    }
}

/// Understands every API of both states, each on a thread of its own.
pub(crate) fn analyze_all(old: &DocumentSet, new: &DocumentSet) -> Vec<AnalyzedPair> {
    if let ([before], [after]) = (old.inputs.as_slice(), new.inputs.as_slice())
        && !new.in_modules
    {
        return vec![analyze_with_names_of_old(before, after)];
    }
    let mut jobs: Vec<(Option<&Input>, Option<&Input>)> = Vec::new();
    for input in &old.inputs {
        let twin = new.inputs.iter().find(|twin| twin.module == input.module);
        jobs.push((Some(input), twin));
    }
    for input in new
        .inputs
        .iter()
        .filter(|input| !old.inputs.iter().any(|other| other.module == input.module))
    {
        jobs.push((None, Some(input)));
    }
    thread::scope(|scope| {
        let running: Vec<_> = jobs
            .into_iter()
            .map(|(old, new)| {
                let start = |input: Option<_>| {
                    input.map(|input| scope.spawn(move || generator::analyze(input)))
                };
                (start(old), start(new))
            })
            .collect();
        let end = |thread: Option<thread::ScopedJoinHandle<'_, Analysis>>| {
            thread.and_then(|thread| thread.join().ok())
        };
        running
            .into_iter()
            .map(|(old, new)| AnalyzedPair {
                old: end(old),
                new: end(new),
            })
            .collect()
    })
}

/// Understands two documents that have no lock: the second takes the names of the first over, as a
/// crate would that was generated from one and then from the other.
fn analyze_with_names_of_old(before: &Input, after: &Input) -> AnalyzedPair {
    let old = generator::analyze(before);
    let naming = Naming {
        lock: old.lock(),
        // These names were read from no file.
        files: NameFiles::default(),
        ..after.naming.clone()
    };
    let new = generator::analyze(&Input {
        naming,
        ..after.clone()
    });
    AnalyzedPair {
        old: Some(old),
        new: Some(new),
    }
}

/// Understands some documents, each on a thread of its own.
pub(crate) fn analyze(inputs: &[Input]) -> Vec<Analysis> {
    thread::scope(|scope| {
        let running: Vec<_> = inputs
            .iter()
            .map(|input| scope.spawn(move || generator::analyze(input)))
            .collect();
        running
            .into_iter()
            .filter_map(|thread| thread.join().ok())
            .collect()
    })
}

/// The review, unless a document has errors: then that is said in the same form.
pub(crate) fn review(
    old: &DocumentSet,
    new: &DocumentSet,
    pairs: &[AnalyzedPair],
    shown: (DiffFormat, findings::View),
    terminal: &mut Terminal<'_>,
) -> Option<Review> {
    if refuse((old, new), pairs, shown, terminal) {
        return None;
    }
    let mut apis: Vec<ApiReview> = Vec::new();
    for pair in pairs {
        apis.extend(match (as_state(&pair.old, old), as_state(&pair.new, new)) {
            (Some(before), Some(after)) => compare::compare_api(before, after),
            (Some(before), None) => compare::api_added_or_removed(before, Age::Old),
            (None, Some(after)) => compare::api_added_or_removed(after, Age::New),
            (None, None) => None,
        });
    }
    if !new.in_modules {
        apis.iter_mut().for_each(|api| api.module.clear());
    }
    let mut review = Review {
        titles: (old.title.clone(), new.title.clone()),
        apis,
    };
    if let Some(before) = listed(old, pairs, |pair| pair.old.as_ref()) {
        let after = listed(new, pairs, |pair| pair.new.as_ref());
        compare::add_generator_changes(&mut review, &before, after.as_ref());
    }
    Some(review)
}

/// The list of items that was committed with a state, beside the items that its documents give now.
fn listed<'a>(
    set: &'a DocumentSet,
    pairs: &'a [AnalyzedPair],
    of: impl Fn(&'a AnalyzedPair) -> Option<&'a Analysis>,
) -> Option<ListedItems<'a>> {
    let named = |analysis: &'a Analysis| {
        let surface = analysis.surface.as_ref()?;
        Some((analysis.report.module.as_str(), surface))
    };
    Some(ListedItems {
        committed: set.items.as_deref()?,
        surfaces: pairs.iter().filter_map(of).filter_map(named).collect(),
    })
}

fn as_state<'a>(analysis: &'a Option<Analysis>, document_set: &DocumentSet) -> Option<State<'a>> {
    let analysis = analysis.as_ref()?;
    Some(State {
        report: &analysis.report,
        names: analysis.names.as_ref()?,
        surface: analysis.surface.as_ref(),
        code: analysis.code.as_ref(),
        ignored: &analysis.ignored,
        overlays: analysis.overlays,
        in_module: document_set.in_modules,
    })
}
