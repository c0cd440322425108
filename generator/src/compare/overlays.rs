//! Finds changes of a document that its overlays hide.
//!
//! An overlay action takes a value away or replaces it, and the document says something else there
//! now: nothing of the API changes, so nothing else would tell. Or the place is gone, and an action
//! that used to merge into it now creates it.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, Subject};
use super::{Comparison, MAX_CONSTANT_CHARACTERS, rules, shorten, wire};
use crate::load::overlay_covers::CoveredPlace;
use crate::source::Pointer;

/// The keywords whose values are words for people.
const WORDS: [&str; 3] = ["title", "summary", "description"];

impl Comparison<'_> {
    /// Reports what overlays hide of the difference of the documents.
    pub(super) fn overlays(&mut self) {
        let subject = self.list_subject("overlay", &[]);
        let (old, new) = (
            by_place(self.old.document.covered_places()),
            by_place(self.new.document.covered_places()),
        );
        for (at, after) in &new {
            if let Some(before) = old.get(at).filter(|before| before.value != after.value) {
                let text = |place: &CoveredPlace| {
                    shorten(&place.value.to_string(), MAX_CONSTANT_CHARACTERS)
                };
                let mut draft = Draft::of(&rules::OVERLAY_COVERS, &subject, at.as_str())
                    .before(text(before))
                    .after(text(after))
                    .at(Some(&before.action), Some(&after.action));
                if is_of_words(at) {
                    draft = draft.effect(wire::UNSEEN);
                }
                self.record(draft);
            }
        }
        self.created_anew(&new, &subject);
    }

    fn created_anew(&mut self, covered: &BTreeMap<Pointer, CoveredPlace>, subject: &Subject) {
        let places = self.old.document.created_places().into_iter();
        let known: BTreeSet<Pointer> = places.map(|place| place.at).collect();
        let is_known = |at: &Pointer| {
            let mut around = std::iter::successors(Some(at.clone()), Pointer::parent);
            around.any(|place| known.contains(&place))
        };
        for created in self.new.document.created_places() {
            let was_there = self.old.document.find(&created.at).is_some();
            if was_there && !is_known(&created.at) && !covered.contains_key(&created.at) {
                let draft = Draft::of(&rules::OVERLAY_CREATES, subject, created.at.as_str());
                self.record(draft.at(Some(&created.at), Some(&created.action)));
            }
        }
    }
}

/// Whether a place holds words for people. A property may be called like one of these keywords.
fn is_of_words(at: &Pointer) -> bool {
    let tokens: Vec<_> = at.tokens().collect();
    let last_two: Vec<&str> = tokens.iter().rev().take(2).map(AsRef::as_ref).collect();
    match last_two.as_slice() {
        [_, "properties"] => false,
        [last, ..] => WORDS.contains(last),
        [] => false,
    }
}

/// The last of the values at each place.
fn by_place(places: Vec<CoveredPlace>) -> BTreeMap<Pointer, CoveredPlace> {
    let keyed = places.into_iter().map(|place| (place.at.clone(), place));
    keyed.collect()
}
