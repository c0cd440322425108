//! What changed between two states of the documents, what it breaks and for whom, and which line caused it.
//!
//! In: two [`State`]s of each API: what was understood of its document, and its names. Out: a [`Review`], which `render` shows. No
//! compiler is needed: the comparison knows what the generator writes, and each change is judged by a rule of one table, `rules`.
//! Absent: reading files and revisions, which is the caller's.

mod affected_operations;
mod cargo_features;
mod cause;
mod change;
mod clients;
mod constraints;
mod draft;
mod enums;
mod expand_alias;
mod fields;
mod matching;
mod operations;
mod public_items;
mod refusal;
pub mod render;
mod responses;
pub mod rules;
mod same_shape;
mod scalar_relation;
mod server_choices;
mod side;
mod similarity;
mod structs;
#[cfg(test)]
mod tests;
mod type_relation;
mod types;
mod unions;
mod wire;

use std::cell::Cell;

pub use change::{
    ApiReview, Cause, CauseKind, Change, ChangeKind, Effect, Grade, Judgement, Line, Review, Roles,
    Sizes, SourceLocation, Verdict, Wire,
};
use draft::{About, Draft, Subject};
use matching::Matching;
pub use refusal::{Age, DocumentError, InvalidDocument, Refusal};
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
    let mut pair = Comparison::new(old, new)?;
    pair.operations();
    pair.types();
    pair.clients();
    pair.features();
    if let (Some(before), Some(after)) = (old.surface, new.surface) {
        let known = pair.drafts.iter().map(|draft| draft.rule.verdict).max();
        pair.drafts
            .extend(public_items::more_severe(before, after, known));
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

/// The review of an API that exists in one of the two states only: removed if that is the old one, added if it is the new one.
/// `None` if it has no checked API.
pub fn api_added_or_removed(state: State<'_>, age: Age) -> Option<ApiReview> {
    let side = Side::new(state)?;
    let (operations, types) = (side.api.operations.len(), side.api.types.len());
    let summary = format!("{operations} operations, {types} types");
    let item = state.report.module.clone();
    let root = Some(Pointer::root());
    let subject = |at| Subject {
        about: About::Api,
        members: item.clone(),
        item: item.clone(),
        at,
        sent: true,
        received: false,
    };
    let (draft, sizes) = match age {
        Age::Old => (
            Draft::new(&rules::API_REMOVED, &subject((root, None))).before(summary),
            Sizes {
                operations: (operations, 0),
                types: (types, 0),
            },
        ),
        Age::New => (
            Draft::new(&rules::API_ADDED, &subject((None, root))).after(summary),
            Sizes {
                operations: (0, operations),
                types: (0, types),
            },
        ),
    };
    let reaches_nothing = &mut |_: &Draft| cause::Reached::default();
    Some(ApiReview {
        module: item.clone(),
        changes: cause::finish(vec![draft], state, state, reaches_nothing),
        wording: 0,
        sizes,
    })
}

/// Two states of one API, and what was found so far.
struct Comparison<'a> {
    old: Side<'a>,
    new: Side<'a>,
    matching: Matching,
    drafts: Vec<Draft>,
    /// How many descriptions differ.
    wording: usize,
    /// How many more parts of the current pair of types may be compared.
    fuel: Cell<u32>,
}

impl<'a> Comparison<'a> {
    fn new(old: State<'a>, new: State<'a>) -> Option<Self> {
        let (old, new) = (Side::new(old)?, Side::new(new)?);
        let matching = Matching::of(&old, &new);
        Some(Self {
            old,
            new,
            matching,
            drafts: Vec::new(),
            wording: 0,
            fuel: Cell::new(0),
        })
    }

    fn record(&mut self, draft: Draft) {
        self.drafts.push(draft);
    }

    /// Counts what is only said in other words; deprecation is said by rules.
    fn count_docs(&mut self, old: &Docs, new: &Docs) {
        let same = old.title == new.title
            && old.summary == new.summary
            && old.description == new.description
            && old.examples == new.examples
            && old.external == new.external
            && old.remarks == new.remarks;
        self.wording += usize::from(!same);
    }

    fn count_description(&mut self, old: &Option<String>, new: &Option<String>) {
        self.wording += usize::from(old != new);
    }

    /// Looks up places and the operations that each change reaches, and puts first what matters most.
    fn finish(self, old: State<'_>, new: State<'_>) -> Vec<Change> {
        let mut reach =
            affected_operations::AffectedOperations::new(&self.old, &self.new, &self.matching);
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
            change.operations.len(),
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
