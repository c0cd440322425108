//! Finds changes of keywords that have no effect on the client, so that a review is not silent
//! about them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::State;
use super::change::UnreadKeyword;
use super::unsaid::Place;
use crate::load::document::{Kind, Node};
use crate::source::Pointer;

/// The keywords without effect that differ, by their names: those that readers pass over, and these
/// others. What is new or gone as a whole is reported as that.
pub(super) fn changed(old: State<'_>, new: State<'_>, others: Vec<Place>) -> Vec<UnreadKeyword> {
    let (Some(before), Some(after)) = (&old.report.document, &new.report.document) else {
        return Vec::new();
    };
    let mut places: BTreeMap<String, BTreeSet<Pointer>> = BTreeMap::new();
    let mut counted = BTreeSet::new();
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
            let differing = differing(&keyword, at, was, is);
            places.entry(keyword).or_default().extend(differing);
            counted.insert(at.clone());
        }
    }
    for Place { keyword, at } in others {
        let mut around = std::iter::successors(Some(at.clone()), Pointer::parent);
        let is_counted = around.any(|around| counted.contains(&around));
        if !is_counted && (keyword != "tags" || !uses_tags) {
            let differing = differing(&keyword, &at, before.find(&at), after.find(&at));
            places.entry(keyword).or_default().extend(differing);
        }
    }
    let keyword = |(keyword, places): (String, BTreeSet<Pointer>)| UnreadKeyword {
        keyword,
        places: places.into_iter().collect(),
    };
    places.into_iter().map(keyword).collect()
}

/// Where a keyword differs: it has one place, or one for each name.
fn differing(
    keyword: &str,
    at: &Pointer,
    old: Option<Node<'_>>,
    new: Option<Node<'_>>,
) -> Vec<Pointer> {
    let named = old.zip(new).map(|(old, new)| named(keyword, old, new));
    match named {
        Some(named) if !named.is_empty() => named,
        _ => vec![at.clone()],
    }
}

/// What differs of examples, links or tags that have names, which are many in one place.
fn named(keyword: &str, old: Node<'_>, new: Node<'_>) -> Vec<Pointer> {
    let has_names = match (old.kind(), new.kind()) {
        (Kind::Map, Kind::Map) => ["examples", "links"].contains(&keyword),
        (Kind::List, Kind::List) => {
            let mut items = old.items().chain(new.items());
            keyword == "tags" && items.all(|item| item.get("name").is_some())
        }
        _ => false,
    };
    if !has_names {
        return Vec::new();
    }
    let entries = |node: Node<'_>| -> BTreeMap<String, (Value, Pointer)> {
        let of_map = node.entries().map(|(key, item)| (key.to_owned(), item));
        let name = |item: Node<'_>| item.get("name").and_then(Node::text).map(str::to_owned);
        let of_list = node
            .items()
            .map(|item| (name(item).unwrap_or_default(), item));
        of_map
            .chain(of_list)
            .map(|(name, item)| (name, (item.to_json(), item.pointer())))
            .collect()
    };
    let (old, new) = (entries(old), entries(new));
    let is_same =
        |name: &String| old.get(name).map(|(item, _)| item) == new.get(name).map(|(item, _)| item);
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    names
        .into_iter()
        .filter(|name| !is_same(name))
        .filter_map(|name| new.get(name).or_else(|| old.get(name)))
        .map(|(_, at)| at.clone())
        .collect()
}

/// Whether tags have an effect: they divide the API into features, or select its operations. What
/// follows from other tags is then reported where it is.
fn uses_tags(state: State<'_>) -> bool {
    !state.names.groups().all.is_empty() || !state.report.filter.is_empty()
}
