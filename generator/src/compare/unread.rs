//! Finds changes of keywords that have no effect on the client, so that a review is not silent
//! about them.

use std::collections::{BTreeMap, BTreeSet};

use super::State;
use super::change::UnreadKeyword;
use super::unsaid::Place;
use crate::source::Pointer;

/// The keywords without effect that differ, by their names: those that readers pass over, and these
/// others. What is new or gone as a whole is reported as that.
pub(super) fn changed(old: State<'_>, new: State<'_>, others: Vec<Place>) -> Vec<UnreadKeyword> {
    let (Some(before), Some(after)) = (&old.report.document, &new.report.document) else {
        return Vec::new();
    };
    let mut places: BTreeMap<String, BTreeSet<Pointer>> = BTreeMap::new();
    let all: BTreeSet<&Pointer> = old.ignored.iter().chain(new.ignored).collect();
    let uses_tags = uses_tags(old) || uses_tags(new);
    for at in all {
        let (Some(around), Some(keyword)) = (at.parent(), at.tokens().last()) else {
            continue;
        };
        if keyword == "tags" && uses_tags {
            continue;
        }
        let is_kept = before.find(&around).is_some() && after.find(&around).is_some();
        let (was, is) = (before.find(at), after.find(at));
        if is_kept && was.map(|node| node.to_json()) != is.map(|node| node.to_json()) {
            places.entry(keyword).or_default().insert(at.clone());
        }
    }
    let counted: BTreeSet<Pointer> = places.values().flatten().cloned().collect();
    for Place { keyword, at } in others {
        let mut around = std::iter::successors(at.parent(), Pointer::parent);
        let is_counted = around.any(|around| counted.contains(&around));
        if !is_counted && (keyword != "tags" || !uses_tags) {
            places.entry(keyword).or_default().insert(at);
        }
    }
    let keyword = |(keyword, places): (String, BTreeSet<Pointer>)| UnreadKeyword {
        keyword,
        places: places.into_iter().collect(),
    };
    places.into_iter().map(keyword).collect()
}

/// Whether tags have an effect: they divide the API into features, or select its operations. What
/// follows from other tags is then reported where it is.
fn uses_tags(state: State<'_>) -> bool {
    !state.names.groups().all.is_empty() || !state.report.filter.is_empty()
}
