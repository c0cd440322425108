//! Compares two states of an API: what changed, what it breaks and for whom, and which line caused
//! it.
//!
//! Takes two [`State`]s of each API and gives a [`Review`], which `render` shows. No compiler is
//! needed: the comparison knows what the generator writes, and judges each change by a rule of the
//! table in `rules`. Reading files and revisions is up to the caller.

mod affected_operations;
mod bodies;
mod branch_choice;
mod branches;
mod cargo_features;
mod cause;
mod change;
mod clients;
mod code_difference;
mod constraints;
mod draft;
mod encodings;
mod enums;
mod every_text;
mod expand_alias;
mod fields;
mod headers;
mod implication;
mod judgement;
mod kept_names;
mod key_renames;
mod listed_items;
mod matching;
mod merged_types;
mod open_enums;
mod operations;
mod overlays;
mod places;
mod public_items;
mod refusal;
mod related_rules;
pub mod render;
mod responses;
pub mod rules;
mod same_shape;
mod scalar_relation;
mod schemas_of_use;
mod schemes;
mod security;
mod server_choices;
mod side;
mod similarity;
mod spelling;
mod structs;
#[cfg(test)]
mod tests;
mod type_relation;
mod types;
mod unions;
mod unlisted_keys;
mod unread;
mod unread_bodies;
mod unsaid;
mod value_relation;
mod webhooks;
mod wire;
mod witness;
mod words;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

pub use change::{
    ApiReview, Cause, CauseKind, Change, ChangeKind, Effect, Grade, Judgement, Line, OtherName,
    Review, Roles, Sizes, SourceLocation, UnreadKeyword, Verdict, Wire, WireCount, WireSummary,
    WireVerdict, Witness, WordChange,
};
use draft::{About, Draft, Subject};
pub use listed_items::{ListedItems, add_generator_changes};
use matching::Matching;
pub use refusal::{Age, DocumentError, InvalidDocument, Refusal};
use serde_json::Value;
use side::Side;
use spelling::Spelling;

use crate::Report;
use crate::emitted_code::EmittedCode;
use crate::ir::lower::KeyPatterns;
use crate::names::Names;
use crate::source::Pointer;
use crate::surface::Surface;

/// One API of one state.
#[derive(Debug, Clone, Copy)]
pub struct State<'a> {
    /// The report on its document.
    pub report: &'a Report,
    /// Its names.
    pub names: &'a Names,
    /// Its public items, if it is to be proven that no change of them is overlooked.
    pub surface: Option<&'a Surface>,
    /// Its code without comments, if it is to be proven that no difference is overlooked.
    pub code: Option<&'a EmittedCode>,
    /// The keywords of its document that have no effect.
    pub ignored: &'a BTreeSet<Pointer>,
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
    pair.overlays();
    if let (Some(before), Some(after)) = (old.code, new.code) {
        pair.unexplained_code(before, after);
    }
    if let (Some(before), Some(after)) = (old.surface, new.surface) {
        let worst_reported = pair.drafts.iter().map(|draft| draft.rule.verdict).max();
        let spellings = (Spelling::new(&pair.old), Spelling::new(&pair.new));
        let (before, after) = ((before, &spellings.0), (after, &spellings.1));
        pair.drafts
            .extend(public_items::more_severe(before, after, worst_reported));
    }
    let sizes = Sizes {
        operations: (pair.old.api.operations.len(), pair.new.api.operations.len()),
        types: (pair.old.api.types.len(), pair.new.api.types.len()),
    };
    pair.join_shared();
    let words = std::mem::take(&mut pair.words);
    let unread = unread::changed(old, new, pair.unsaid(old, new, &words));
    Some(ApiReview {
        module: new.report.module.clone(),
        changes: pair.finish(old, new),
        words,
        unread,
        sizes,
    })
}

/// The review of an API that exists in one of the two states only: removed if that is the old one,
/// added if it is the new one. `None` if it has no checked API.
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
        words: Vec::new(),
        unread: Vec::new(),
        sizes,
    })
}

/// Two states of one API, and what was found so far.
struct Comparison<'a> {
    old: Side<'a>,
    new: Side<'a>,
    matching: Matching,
    /// The keys of security schemes that became other ones.
    renamed_schemes: BTreeMap<String, String>,
    drafts: Vec<Draft>,
    /// Which names types can keep.
    type_names: kept_names::TypeNames<'a>,
    /// Descriptions that differ.
    words: Vec<WordChange>,
    /// How many more parts of the current pair of types may be compared.
    fuel: Cell<u32>,
    /// How many more steps the search for witnesses may take.
    witness_steps: Cell<u32>,
    key_patterns: KeyPatterns,
    /// The schemas of all old types.
    type_places: BTreeSet<Pointer>,
    /// The pairs of schemas whose branches were compared.
    seen_choices: BTreeSet<(Pointer, Pointer)>,
}

impl<'a> Comparison<'a> {
    fn new(old: State<'a>, new: State<'a>) -> Option<Self> {
        let (old, new) = (Side::new(old)?, Side::new(new)?);
        let matching = Matching::of(&old, &new);
        let renamed_schemes = schemes::renamed(&old, &new);
        let old_places = old.api.types().map(|(_, item)| item.at.clone()).collect();
        Some(Self {
            type_names: kept_names::TypeNames::new(&new),
            old,
            new,
            matching,
            renamed_schemes,
            drafts: Vec::new(),
            words: Vec::new(),
            fuel: Cell::new(0),
            witness_steps: Cell::new(witness::MAX_STEPS_OF_REVIEW),
            key_patterns: KeyPatterns::default(),
            type_places: old_places,
            seen_choices: BTreeSet::new(),
        })
    }

    fn record(&mut self, draft: Draft) {
        let draft = self.with_encodings(draft);
        self.drafts.push(draft);
    }

    /// What differs between the documents, and neither a change nor a description says.
    fn unsaid(&self, old: State<'_>, new: State<'_>, words: &[WordChange]) -> Vec<unsaid::Place> {
        let operations = self.matching.operation_pairs().map(|(left, right)| {
            let (old, new) = (&self.old.api.operations, &self.new.api.operations);
            (old[left].at.clone(), new[right].at.clone())
        });
        let types = self.matching.all_type_pairs().map(|(left, right)| {
            let (old, new) = (self.old.api.type_of(left), self.new.api.type_of(right));
            (old.at.clone(), new.at.clone())
        });
        let moved = operations
            .chain(types)
            .filter(|(left, right)| left != right);
        let moved: Vec<_> = moved.collect();
        let said = unsaid::Said::new(&self.drafts, words, &moved);
        let mut places = unsaid::places(&self.old, &self.new, &moved, &said);
        // What a filter leaves out is no part of the API.
        if !old.report.filter.is_empty() || !new.report.filter.is_empty() {
            let items = self.items();
            places.retain(|place| {
                let mut around = std::iter::successors(Some(place.at.clone()), Pointer::parent);
                around.any(|at| items.contains(&at))
            });
        }
        places
    }

    /// Where the operations and types of both states are, and what is said of the whole document.
    fn items(&self) -> BTreeSet<Pointer> {
        let of = |api: &crate::ir::Api| -> Vec<Pointer> {
            let operations = api.operations.iter().map(|operation| operation.at.clone());
            let types = api.types.iter().map(|item| item.at.clone());
            operations.chain(types).collect()
        };
        let root = Pointer::root();
        let whole = ["info", "servers", "openapi"].map(|key| root.child(key));
        let items = of(self.old.api).into_iter().chain(of(self.new.api));
        items.chain(whole).collect()
    }

    /// Completes the changes and sorts them.
    fn finish(self, old: State<'_>, new: State<'_>) -> Vec<Change> {
        let mut affected =
            affected_operations::AffectedOperations::new(&self.old, &self.new, &self.matching);
        let reached = &mut |draft: &Draft| cause::Reached {
            operations: affected.of(draft.about),
            other_names: affected.other_names(draft.about),
            follows: draft.follows || affected.follows(draft.about),
        };
        let mut changes = cause::finish(self.drafts, old, new, reached);
        show_unexplained(&mut changes);
        sort_by_importance(&mut changes);
        changes
    }
}

/// Shows changes by themselves where there is nothing that they could follow from, so that a review
/// with a verdict always says why.
fn show_unexplained(changes: &mut [Change]) {
    if changes.iter().all(|change| change.follows) {
        changes.iter_mut().for_each(|change| change.follows = false);
    }
}

/// Sorts changes: first those that break code, then those that fail on the wire, then those that
/// affect many operations. Changes of one item stay together, and changes that follow from others
/// come last.
fn sort_by_importance(changes: &mut [Change]) {
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

/// How many characters of a default, of the constant of a key, or of what an overlay hides a review
/// shows; an ellipsis stands for the rest. Such a value may be an object as long as a document. Two
/// that differ only behind this beginning look the same, and the rest is in the document or its
/// overlay. Measured: of 5,501 defaults and constants, six are longer, and the longest has 143;
/// with a tenth, 1,020 would be cut. With ten times as much, the bound of all such texts
/// (`MAX_TEXT_CHARACTERS`) would cut them instead, at eight lines of a terminal.
const MAX_CONSTANT_CHARACTERS: usize = 80;

/// A constant of the document, shortened if it is long.
fn constant(value: &Option<Value>) -> String {
    let text = value
        .as_ref()
        .map_or_else(|| "none".to_owned(), Value::to_string);
    shorten(&text, MAX_CONSTANT_CHARACTERS)
}

/// The beginning of a text, with a mark where something is left out.
fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        text.to_owned()
    } else {
        format!("{}…", text.chars().take(most).collect::<String>())
    }
}
