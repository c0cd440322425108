//! What a text names.
//!
//! In: a Rust path, an operation (its method, its operationId, `POST /path`), or a pointer. Out:
//! [`Answer`]. Absent: choosing an API, which is the caller's.

use std::collections::BTreeSet;

use super::Api;
use crate::ir;
use crate::names::words;
use crate::nearest;
use crate::source::Pointer;
use crate::surface::{Item, Origin};

/// What can be explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// What it is called.
    pub title: String,
    /// The path of the item in a crate of its own; empty if it was named in another way.
    pub path: String,
    /// What of the API it is, if something was made from it.
    pub origin: Option<Origin>,
    /// The place in the document.
    pub at: Option<Pointer>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One thing, or several that share a name.
    Found(Vec<Subject>),
    /// Nothing; the names that are nearest, and how many others are near.
    Near {
        /// The nearest ones, at most six.
        names: Vec<String>,
        /// How many others are near.
        others: usize,
    },
}

/// How many bytes a name must have in snake case, where `aB` is `a_b`, to be looked for inside
/// longer ones, so that `PetStore` is offered for `pet`. Measured: two letters from a name of a
/// document are in 21% of its names, three in 12%, and four in 9%; of the words in names, 7% have
/// three letters and 2% two. So two would find more by chance, and four would miss words. A shorter
/// name is compared by its spelling only.
const SHORTEST_PART: usize = 3;

/// How many names of each API are offered, or keys for the first wrong step of a pointer; the
/// others are counted. Thousands of names can hold a short word, and those that are offered stand
/// in one sentence. Chosen by eye: with one or two, the name that is meant may well be among the
/// others, and dozens are hard to read.
const MOST: usize = 6;

pub(super) fn find(api: &Api<'_>, text: &str) -> Answer {
    let text = text.trim();
    // `r#type` is a word of a path.
    let is_pointer = text.contains("#/") || text.ends_with('#');
    let found = if is_pointer {
        pointer(api, text)
    } else {
        named(api, text)
    };
    if !found.is_empty() {
        return Answer::Found(found);
    }
    let beside = if is_pointer {
        near_pointer(api, text)
    } else {
        Vec::new()
    };
    let mut names = if beside.is_empty() {
        near(api, text)
    } else {
        beside
    };
    let others = names.len().saturating_sub(MOST);
    names.truncate(MOST);
    Answer::Near { names, others }
}

/// A place in the document: whatever was made from it, or the place alone.
fn pointer(api: &Api<'_>, text: &str) -> Vec<Subject> {
    let at = Pointer::new(text);
    let Some(document) = &api.analysis.report.document else {
        return Vec::new();
    };
    if document.find(&at).is_none() && document.overlay_edits(&at).is_empty() {
        return Vec::new();
    }
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    for item in api
        .surface
        .items()
        .iter()
        .filter(|item| item.at.as_ref() == Some(&at) && is_telling(item))
    {
        if seen.insert(item.origin) {
            let title = format!("{at}: {}", title(api, item));
            found.push(Subject {
                title,
                path: String::new(),
                origin: Some(item.origin),
                at: Some(at.clone()),
            });
        }
    }
    if found.is_empty() {
        found.push(Subject {
            title: at.to_string(),
            path: String::new(),
            origin: None,
            at: Some(at),
        });
    }
    found
}

fn named(api: &Api<'_>, text: &str) -> Vec<Subject> {
    if let Some(found) = operation(api, text) {
        return found;
    }
    let wanted: Vec<&str> = plain(text).collect();
    let ends = |item: &&Item| {
        let parts: Vec<&str> = plain(&item.path).collect();
        !wanted.is_empty() && parts.ends_with(&wanted)
    };
    let matching: Vec<&Item> = api.surface.items().iter().filter(ends).collect();
    let shortest = matching.iter().map(|item| plain(&item.path).count()).min();
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    for item in matching
        .into_iter()
        .filter(|item| Some(plain(&item.path).count()) == shortest)
    {
        if seen.insert((&item.path, item.origin)) {
            let at = item.at.clone().or_else(|| place_of_client(api, &item.path));
            found.push(Subject {
                title: title(api, item),
                path: item.path.clone(),
                origin: Some(item.origin),
                at,
            });
        }
    }
    found
}

/// Where the document says what an item of every client is made of: the servers or, if there are
/// none, what the API is called, and the security schemes.
fn place_of_client(api: &Api<'_>, path: &str) -> Option<Pointer> {
    let places: &[&str] = match plain(path).last()? {
        "Client" | "BASE_URL" => &["#/servers", "#/info"],
        "Credential" => &["#/components/securitySchemes"],
        _ => return None,
    };
    let document = api.analysis.report.document.as_ref()?;
    let mut places = places.iter().map(|place| Pointer::new(*place));
    places.find(|place| document.find(place).is_some())
}

/// An operation by its operationId, its method and path, or the method of the client.
fn operation(api: &Api<'_>, text: &str) -> Option<Vec<Subject>> {
    let operations = &api.checked.api().operations;
    let is_meant = |(index, one): &(usize, &ir::Operation)| {
        let route = format!("{} {}", one.method.as_str(), one.path);
        one.id.as_deref() == Some(text)
            || route.eq_ignore_ascii_case(text)
            || api.names.operation(*index).method.plain() == text
    };
    let (index, one) = operations.iter().enumerate().find(is_meant)?;
    let module = api.names.module.plain();
    let title = format!(
        "{module}::Client::{} ({} {})",
        api.names.operation(index).method.plain(),
        one.method.as_str(),
        one.path
    );
    Some(vec![Subject {
        title,
        path: String::new(),
        origin: Some(Origin::Operation(index)),
        at: Some(one.at.clone()),
    }])
}

/// The parts of a path that tell items apart, without `r#`.
fn plain(path: &str) -> impl Iterator<Item = &str> {
    let parts = path
        .split("::")
        .map(|part| part.strip_prefix("r#").unwrap_or(part));
    parts.filter(|part| !matches!(*part, "types" | "operations" | "crate" | ""))
}

fn title(api: &Api<'_>, item: &Item) -> String {
    format!(
        "{}::{}",
        api.names.module.plain(),
        plain(&item.path).collect::<Vec<_>>().join("::")
    )
}

/// Whether an item stands for its place, and not for something that goes with it.
fn is_telling(item: &Item) -> bool {
    !matches!(
        item.origin,
        Origin::Api | Origin::Body(_) | Origin::Response(..) | Origin::Other(_)
    )
}

/// The names that were probably meant, the nearest first: those that hold the text or are held by
/// it, or are spelled nearly so.
fn near(api: &Api<'_>, text: &str) -> Vec<String> {
    let candidates = candidates(api);
    let last = |name: &str| words::snake(name.rsplit([':', '/', ' ']).next().unwrap_or(name));
    let wanted = last(text);
    let rank = |candidate: &String| {
        let own = last(candidate);
        // One that holds the other is farther than a slip of the pen.
        let holds = |one: &str, other: &str| other.len() >= SHORTEST_PART && one.contains(other);
        let inside = (holds(&own, &wanted) || holds(&wanted, &own))
            .then(|| nearest::MOST_EDITS + own.len().abs_diff(wanted.len()));
        nearest::near(&wanted, &own).or(inside)
    };
    // Of those that are equally near: a type for a type and a method for a method, and the
    // outermost.
    let is_upper = |name: &str| {
        name.rsplit(':')
            .next()
            .is_some_and(|last| last.starts_with(char::is_uppercase))
    };
    let order = |one: &str| (is_upper(one) != is_upper(text), plain(one).count());
    let ranked = candidates
        .iter()
        .filter_map(|one| Some((!shares_owner(text, one), rank(one)?, order(one), one)));
    let mut ranked: Vec<(bool, usize, (bool, usize), &String)> = ranked.collect();
    ranked.sort();
    ranked.into_iter().map(|(.., name)| name.clone()).collect()
}

/// The pointer with its first wrong step put right.
fn near_pointer(api: &Api<'_>, text: &str) -> Vec<String> {
    let at = Pointer::new(text);
    let Some(document) = &api.analysis.report.document else {
        return Vec::new();
    };
    let root = if at.file().is_empty() {
        Some(document.root())
    } else {
        document.root_of(at.file())
    };
    let Some(mut node) = root else {
        return Vec::new();
    };
    for (token, depth) in at.tokens().zip(1..) {
        let Some(next) = node.step(&token) else {
            let mut ranked: Vec<(usize, &str)> = node
                .entries()
                .filter_map(|(key, _)| {
                    Some((
                        nearest::near(&token.to_lowercase(), &key.to_lowercase())?,
                        key,
                    ))
                })
                .collect();
            ranked.sort_unstable();
            let rest = |key: &str| {
                at.tokens()
                    .skip(depth)
                    .fold(node.pointer().child(key), |pointer, token| {
                        pointer.child(&token)
                    })
            };
            return ranked
                .into_iter()
                .map(|(_, key)| format!("{}{}", api.names.module.plain(), rest(key)))
                .collect();
        };
        node = next;
    }
    Vec::new()
}

/// Whether the part before the last of one is in the other.
fn shares_owner(one: &str, other: &str) -> bool {
    let parts: Vec<&str> = plain(one).collect();
    let owner = parts
        .len()
        .checked_sub(2)
        .and_then(|index| parts.get(index));
    owner.is_some_and(|owner| plain(other).any(|part| part == *owner))
}

fn candidates(api: &Api<'_>) -> BTreeSet<String> {
    let items = api
        .surface
        .items()
        .iter()
        .filter(|item| item.origin != Origin::Api)
        .map(|item| title(api, item));
    let routes = api
        .checked
        .api()
        .operations
        .iter()
        .map(|one| format!("{} {}", one.method.as_str(), one.path));
    items.chain(routes).collect()
}
