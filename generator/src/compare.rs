//! What changed between two states of the documents, what it breaks and for whom, and which line caused it.
//!
//! In: two [`State`]s of each API: what was understood of its document, and its names. Out: a [`Review`], which `render` shows. No
//! compiler is needed: the comparison knows what the generator writes, and each change is judged by a rule of one table, `rules`.
//! Absent: reading files and revisions, which is the caller's.

mod alike;
mod answers;
mod cause;
mod change;
mod choices;
mod clients;
mod draft;
mod features;
mod fields;
mod items;
mod limits;
mod matching;
mod operations;
mod reach;
mod refusal;
pub mod render;
mod resemble;
pub mod rules;
mod side;
#[cfg(test)]
mod tests;
mod types;
mod wire;
mod written;

use std::cell::Cell;

pub use change::{
    ApiReview, By, Cause, Change, Effect, Grade, Judgement, Kind, Line, Review, Roles, Site, Sizes,
    Verdict, Wire,
};
use draft::{About, Draft, Subject};
use matching::Matching;
pub use refusal::{Age, Fault, Faulty, Refusal};
use serde_json::Value;
use side::Side;

use crate::Report;
use crate::ir::Docs;
use crate::names::Names;
use crate::source::Pointer;
use crate::surface::Surface;

/// One API of one state.
#[derive(Debug, Clone, Copy)]
pub struct State<'a> {
    /// What was understood of its document.
    pub report: &'a Report,
    /// Its names.
    pub names: &'a Names,
    /// Its public items, if it is to be proven that no change of them is overlooked.
    pub surface: Option<&'a Surface>,
    /// How many of its sources are overlays: those behind the first.
    pub overlays: usize,
    /// Whether its paths begin with its module.
    pub in_module: bool,
}

/// Compares one API with itself at another time. `None` if one of the two has no checked API.
pub fn compare_api(old: State<'_>, new: State<'_>) -> Option<ApiReview> {
    let mut pair = Pair::new(old, new)?;
    pair.operations();
    pair.types();
    pair.clients();
    pair.features();
    if let (Some(before), Some(after)) = (old.surface, new.surface) {
        let known = pair.drafts.iter().map(|draft| draft.rule.verdict).max();
        pair.drafts.extend(items::graver(before, after, known));
    }
    let sizes = Sizes {
        operations: (pair.old.api.operations.len(), pair.new.api.operations.len()),
        types: (pair.old.api.types.len(), pair.new.api.types.len()),
    };
    let wording = pair.wording;
    Some(ApiReview {
        module: new.report.module.clone(),
        changes: pair.finish(old, new),
        wording,
        sizes,
    })
}

/// An API that is in one of two states only; `before` says in which.
pub fn lone_api(state: State<'_>, before: bool) -> Option<ApiReview> {
    let side = Side::new(state)?;
    let rule = if before {
        &rules::API_REMOVED
    } else {
        &rules::API_ADDED
    };
    let at = Some(Pointer::root());
    let at = if before { (at, None) } else { (None, at) };
    let item = state.report.module.clone();
    let draft = Draft::new(
        rule,
        &Subject {
            about: About::Api,
            members: item.clone(),
            item,
            at,
            sent: true,
            received: false,
        },
    );
    let words = format!(
        "{} operations, {} types",
        side.api.operations.len(),
        side.api.types.len()
    );
    let draft = if before {
        draft.was(words)
    } else {
        draft.is(words)
    };
    let both = |number: usize| if before { (number, 0) } else { (0, number) };
    let sizes = Sizes {
        operations: both(side.api.operations.len()),
        types: both(side.api.types.len()),
    };
    let changes = cause::finish(vec![draft], state, state, &mut |_| {
        cause::Reached::default()
    });
    Some(ApiReview {
        module: state.report.module.clone(),
        changes,
        wording: 0,
        sizes,
    })
}

/// Two states of one API, and what was found so far.
struct Pair<'a> {
    old: Side<'a>,
    new: Side<'a>,
    matching: Matching,
    drafts: Vec<Draft>,
    /// How many descriptions differ.
    wording: usize,
    /// How much of one type may still be looked at.
    looks: Cell<u32>,
}

impl<'a> Pair<'a> {
    fn new(old: State<'a>, new: State<'a>) -> Option<Self> {
        let (old, new) = (Side::new(old)?, Side::new(new)?);
        let matching = Matching::of(&old, &new);
        Some(Self {
            old,
            new,
            matching,
            drafts: Vec::new(),
            wording: 0,
            looks: Cell::new(0),
        })
    }

    fn note(&mut self, draft: Draft) {
        self.drafts.push(draft);
    }

    /// Counts what is only said in other words; deprecation is said by rules.
    fn wording(&mut self, old: &Docs, new: &Docs) {
        let same = old.title == new.title
            && old.summary == new.summary
            && old.description == new.description
            && old.examples == new.examples
            && old.external == new.external
            && old.remarks == new.remarks;
        self.wording += usize::from(!same);
    }

    fn words(&mut self, old: &Option<String>, new: &Option<String>) {
        self.wording += usize::from(old != new);
    }

    /// Looks up places and the operations that each change reaches, and puts first what matters most.
    fn finish(self, old: State<'_>, new: State<'_>) -> Vec<Change> {
        let mut reach = reach::Reach::new(&self.old, &self.new, &self.matching);
        let reached = &mut |draft: &Draft| cause::Reached {
            operations: reach.of(draft.about),
            follows: draft.follows || reach.follows(draft.about),
        };
        let mut changes = cause::finish(self.drafts, old, new, reached);
        order(&mut changes);
        changes
    }
}

/// What breaks first; then what the wire cannot take; then what reaches far. Changes of one item stay together, and what only comes with
/// another change comes last.
fn order(changes: &mut [Change]) {
    let weight = |change: &Change| {
        (
            change.verdict(),
            !change.follows,
            change.wire.worst(),
            change.reaches.len(),
        )
    };
    let mut heaviest = std::collections::BTreeMap::new();
    for change in changes.iter() {
        let entry = heaviest
            .entry(change.item.clone())
            .or_insert_with(|| (weight(change), 0_usize));
        entry.0 = entry.0.max(weight(change));
        entry.1 += usize::from(change.verdict() == Verdict::Major);
    }
    changes.sort_by_cached_key(|change| {
        let item = heaviest.get(&change.item).copied();
        (
            std::cmp::Reverse((change.verdict(), !change.follows)),
            std::cmp::Reverse(item),
            change.item.clone(),
            std::cmp::Reverse(change.wire.worst()),
        )
    });
}

/// A constant of the document, shortened if it is long.
fn constant(value: &Option<Value>) -> String {
    let text = value
        .as_ref()
        .map_or_else(|| "none".to_owned(), Value::to_string);
    shorten(&text, 80)
}

/// The beginning of a text, with a mark where something is left out.
fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        text.to_owned()
    } else {
        format!("{}…", text.chars().take(most).collect::<String>())
    }
}
