//! Finds changes of a document that its overlays hide.
//!
//! An overlay action takes a value away or replaces it, and the document says something else there
//! now: nothing of the API changes, so nothing else would tell. Or the place is gone, and an action
//! that used to merge into it now creates it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::draft::{Draft, Subject};
use super::{Comparison, MAX_CONSTANT_CHARACTERS, rules, shorten, wire};
use crate::load::Document;
use crate::load::overlay_covers::CoveredPlace;
use crate::source::Pointer;

/// The keywords whose values are words for people.
const WORDS: [&str; 3] = ["title", "summary", "description"];

impl Comparison<'_> {
    /// Reports what overlays hide of the difference of the documents.
    pub(super) fn overlays(&mut self) {
        let subject = self.list_subject("overlay", &[]);
        let (old, new) = (by_place(self.old.document), by_place(self.new.document));
        for (at, now) in &new {
            let Some(was) = old.get(at) else {
                continue;
            };
            // An action can cover any number of places, so values are copied one by one.
            let (before, after) = (was.value.to_json(), now.value.to_json());
            if before != after {
                let text = |value: &Value| shorten(&value.to_string(), MAX_CONSTANT_CHARACTERS);
                let actions = (was.action.pointer(), now.action.pointer());
                let mut draft = Draft::of(&rules::OVERLAY_COVERS, &subject, at.as_str())
                    .before(text(&before))
                    .after(text(&after))
                    .at(Some(&actions.0), Some(&actions.1));
                if is_of_words(at) {
                    draft = draft.effect(wire::UNSEEN);
                }
                self.record(draft);
            }
        }
        self.created_anew(&new, &subject);
    }

    fn created_anew(&mut self, covered: &BTreeMap<Pointer, CoveredPlace<'_>>, subject: &Subject) {
        let places = self.old.document.created_places();
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
fn by_place(document: &Document) -> BTreeMap<Pointer, CoveredPlace<'_>> {
    let places = document.covered_places();
    places.map(|place| (place.value.pointer(), place)).collect()
}
