//! What everything with a name is known by from one version of a document to the next.
//!
//! In: an [`Api`]. Out: [`Keys`]: for each thing a key that looks like its pointer and does not
//! change when lists are reordered: where a pointer goes through a list (`parameters/0`,
//! `oneOf/2`), the key has the words that tell the item from its neighbours. Two things may be at
//! one place (a Path Item Object that two paths refer to, a Header Object under two names). A type
//! may also be known by the place of something else. Still no key occurs twice. Absent: names.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::Graph;
use super::{Api, Header, Operation, Origin, Owner, Role, Scheme, Server, Type};
use crate::source::Pointer;

/// The keys of everything in an API that has a name of its own; no two of them are equal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys {
    /// By index into `Api::types`.
    pub types: Vec<Pointer>,
    /// By index into `Api::operations`.
    pub operations: Vec<Key>,
    /// By index into `Api::schemes`.
    pub schemes: Vec<Key>,
    /// By index into `Api::headers`.
    pub headers: Vec<Key>,
    /// By index into `Api::choices`.
    pub servers: Vec<Key>,
    /// The first tags of operations.
    pub tags: BTreeMap<String, Pointer>,
}

/// The key of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key.
    pub key: Pointer,
    /// What it would be without, or with, another thing at its place. A thing keeps its name when
    /// another comes to its place or goes.
    pub other: Pointer,
}

impl Keys {
    /// Gives everything a key.
    pub fn of(api: &Api) -> Self {
        let mut taken = BTreeSet::new();
        // The first of several things at one place gets the place as its key. In a lock that was
        // written before each thing had a key of its own, the last of them wrote the only entry,
        // in the opposite of this order, so that it keeps its name.
        let tags = tags(api, &mut taken);
        let headers = api.headers();
        let headers = assign(&mut taken, headers.into_iter().map(of_header));
        let servers = assign(&mut taken, api.choices().into_iter().map(of_server));
        let schemes = assign(&mut taken, api.schemes.iter().map(of_scheme));
        let operations = assign(&mut taken, api.operations.iter().map(of_operation));
        Self {
            types: types(api, &taken),
            operations,
            schemes,
            headers,
            servers,
            tags,
        }
    }
}

/// The place of something, and words that tell it from others at that place; they may be empty.
type Wanted = (Pointer, String);

fn of_operation(operation: &Operation) -> Wanted {
    (operation.at.clone(), operation.path.clone())
}

fn of_header(header: &Header) -> Wanted {
    (header.at.clone(), header.wire.to_ascii_lowercase())
}

fn of_scheme(scheme: &Scheme) -> Wanted {
    (scheme.at.clone(), scheme.name.clone())
}

fn of_server(server: &Server) -> Wanted {
    let description = server.description.clone().unwrap_or_default();
    (server.key(), description.trim().to_owned())
}

fn tags(api: &Api, taken: &mut BTreeSet<Pointer>) -> BTreeMap<String, Pointer> {
    let tags = api
        .operations
        .iter()
        .filter_map(|operation| operation.tags.first());
    let keys: BTreeMap<String, Pointer> = tags
        .map(|tag| (tag.clone(), Pointer::root().child("tags").child(tag)))
        .collect();
    taken.extend(keys.values().cloned());
    keys
}

/// Gives the things of one kind their keys: the place of what is alone there; otherwise the place
/// with the words, or a number where those are said twice as well.
fn assign(taken: &mut BTreeSet<Pointer>, wanted: impl Iterator<Item = Wanted>) -> Vec<Key> {
    let wanted: Vec<Wanted> = wanted.collect();
    let (mut places, mut said) = (BTreeMap::new(), BTreeMap::new());
    for one in &wanted {
        *places.entry(&one.0).or_insert(0) += 1;
        *said.entry(one).or_insert(0) += 1;
    }
    let keys = wanted.iter().map(|one| {
        let (at, words) = one;
        let alone = places.get(at) == Some(&1) && !taken.contains(at);
        let told = (said.get(one) == Some(&1) && !words.is_empty()).then(|| at.child(words));
        let numbered = (1..).map(|number: usize| at.child(&number.to_string()));
        let wished = alone.then(|| at.clone()).into_iter().chain(told.clone());
        let key = wished
            .chain(numbered)
            .find(|key| !taken.contains(key))
            .unwrap_or_else(|| at.clone());
        taken.insert(key.clone());
        let other = if alone {
            told.unwrap_or_else(|| at.child("1"))
        } else {
            at.clone()
        };
        Key { key, other }
    });
    keys.collect()
}

/// The key of each type, in their order; none of them is one of those that are taken.
fn types(api: &Api, taken: &BTreeSet<Pointer>) -> Vec<Pointer> {
    let shared = shared(api);
    // A type that is not needed any more must not leave its key to another one.
    let all: Vec<&Type> = api.types.iter().chain(&api.removed).collect();
    let mut keys: Vec<Option<Pointer>> = vec![None; all.len()];
    let owners = Graph::new(all.iter().map(|item| owner_type(item)).collect());
    // The key of an owner is the beginning of the keys of what is inside, so that it comes first.
    for index in owners.post_order(0..all.len()) {
        let key = key(api, all[index], &keys, &shared);
        keys[index] = Some(key);
    }
    let keys = keys
        .into_iter()
        .map(|key| key.unwrap_or_else(Pointer::root))
        .collect();
    let mut keys = unique(&all, keys, taken);
    keys.truncate(api.types.len());
    keys
}

/// The type whose key is the beginning of this one's, if there is one.
fn owner_type(item: &Type) -> Vec<usize> {
    match &item.origin {
        Origin::Inside(Owner::Type(owner), _) => vec![owner.index()],
        Origin::Inside(Owner::Operation(_) | Owner::Webhook(_), _) | Origin::Named(_) => Vec::new(),
    }
}

/// The places of several types: a schema beside a choice is a part of each branch, and is another
/// type with each.
pub(super) fn shared(api: &Api) -> BTreeSet<Pointer> {
    let (mut seen, mut shared) = (BTreeSet::new(), BTreeSet::new());
    for item in api.types.iter().chain(&api.removed) {
        if !seen.insert(&item.at) {
            shared.insert(item.at.clone());
        }
    }
    shared
}

fn key(api: &Api, item: &Type, keys: &[Option<Pointer>], shared: &BTreeSet<Pointer>) -> Pointer {
    let Origin::Inside(owner, role) = &item.origin else {
        return item.at.clone();
    };
    if !goes_through_list(&item.at) && !shared.contains(&item.at) {
        return item.at.clone();
    }
    let owner = match owner {
        Owner::Type(id) => keys.get(id.index()).cloned().flatten(),
        Owner::Operation(index) => api
            .operations
            .get(*index)
            .map(|operation| operation.at.clone()),
        Owner::Webhook(index) => api.webhooks.get(*index).map(|webhook| webhook.at.clone()),
    };
    let mut path = Vec::new();
    role_path(role, &mut path);
    owner.map_or_else(
        || item.at.clone(),
        |owner| path.iter().fold(owner, |key, token| key.child(token)),
    )
}

/// Whether a pointer counts the items of a list. A property with one of these names and a number
/// for its only key is taken for a list as well, which costs nothing: its key is made of words
/// then, and they tell it apart as well.
fn goes_through_list(at: &Pointer) -> bool {
    let tokens: Vec<String> = at.tokens().collect();
    let is_list = |word: &str| {
        matches!(
            word,
            "allOf" | "oneOf" | "anyOf" | "prefixItems" | "items" | "parameters"
        )
    };
    tokens
        .windows(2)
        .any(|pair| is_list(&pair[0]) && pair[1].bytes().all(|byte| byte.is_ascii_digit()))
}

/// A role in the words of a pointer.
pub(super) fn role_path(role: &Role, path: &mut Vec<String>) {
    let mut push = |words: &[&str]| path.extend(words.iter().map(|word| (*word).to_owned()));
    match role {
        Role::Itself => {}
        Role::Property(name) => push(&["properties", name]),
        Role::Pattern(pattern) => push(&["patternProperties", pattern]),
        Role::Other => push(&["additionalProperties"]),
        Role::Parameter(name) => push(&["parameters", name]),
        Role::RequestBody(media) => push(&["requestBody", media.as_deref().unwrap_or("content")]),
        Role::ResponseBody(status, media) => {
            push(&["responses", status, media.as_deref().unwrap_or("content")])
        }
        Role::ResponseHeader(status, name) => push(&["responses", status, "headers", name]),
        Role::Payload => push(&["payload"]),
        Role::Item(inner) => inside(inner, &["items"], path),
        Role::MapValue(inner) => inside(inner, &["additionalProperties"], path),
        Role::TupleItem(inner, position) => {
            inside(inner, &["prefixItems", &position.to_string()], path)
        }
        Role::Branch(inner, words) => inside(inner, &["oneOf", words], path),
    }
}

fn inside(inner: &Role, words: &[&str], path: &mut Vec<String>) {
    role_path(inner, path);
    path.extend(words.iter().map(|word| (*word).to_owned()));
}

/// Two types of one key are told apart by a number, in the order of their pointers; so is a type
/// whose key is taken.
fn unique(types: &[&Type], mut keys: Vec<Pointer>, taken: &BTreeSet<Pointer>) -> Vec<Pointer> {
    let mut same: BTreeMap<Pointer, Vec<usize>> = BTreeMap::new();
    for (index, key) in keys.iter().enumerate() {
        same.entry(key.clone()).or_default().push(index);
    }
    for (key, mut indices) in same.clone() {
        indices.sort_by(|one, other| types[*one].at.cmp(&types[*other].at));
        let first = usize::from(!taken.contains(&key));
        let mut numbered = (2..)
            .map(|number: usize| key.child(&number.to_string()))
            .filter(|numbered| !same.contains_key(numbered) && !taken.contains(numbered));
        for index in indices.into_iter().skip(first) {
            keys[index] = numbered.next().unwrap_or_else(|| key.clone());
        }
    }
    keys
}
