//! What a type is known by from one version of a document to the next.
//!
//! In: an [`Api`]. Out: for each type a key that looks like its pointer and does not change when lists are reordered: where a pointer
//! goes through a list (`parameters/0`, `oneOf/2`), the key has the words that tell the item from its neighbours. Absent: names.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::Graph;
use super::{Api, Origin, Owner, Role, Type};
use crate::source::Pointer;

/// The key of each type, in their order; no key is there twice.
pub fn keys(api: &Api) -> Vec<Pointer> {
    let shared = shared(api);
    let mut keys: Vec<Option<Pointer>> = vec![None; api.types.len()];
    let owners = Graph::new(api.types.iter().map(owner_type).collect());
    // The key of an owner is the beginning of the keys of what is inside, so that it comes first.
    for index in owners.post_order(0..api.types.len()) {
        let key = key(api, &api.types[index], &keys, &shared);
        keys[index] = Some(key);
    }
    unique(
        api,
        keys.into_iter()
            .map(|key| key.unwrap_or_else(Pointer::root))
            .collect(),
    )
}

/// The type whose key is the beginning of this one's, if there is one.
fn owner_type(item: &Type) -> Vec<usize> {
    match &item.origin {
        Origin::Inside(Owner::Type(owner), _) => vec![owner.index()],
        Origin::Inside(Owner::Operation(_) | Owner::Webhook(_), _) | Origin::Named(_) => Vec::new(),
    }
}

/// The places of several types: a schema beside a choice is a part of each branch, and is another type with each.
pub(super) fn shared(api: &Api) -> BTreeSet<Pointer> {
    let (mut seen, mut shared) = (BTreeSet::new(), BTreeSet::new());
    for item in &api.types {
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

/// Whether a pointer counts the items of a list. A property with one of these names and a number for its only key is taken for a list
/// as well, which costs nothing: its key is made of words then, and they tell it apart as well.
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

/// Two types of one key are told apart by a number, in the order of their pointers.
fn unique(api: &Api, mut keys: Vec<Pointer>) -> Vec<Pointer> {
    let mut same: BTreeMap<Pointer, Vec<usize>> = BTreeMap::new();
    for (index, key) in keys.iter().enumerate() {
        same.entry(key.clone()).or_default().push(index);
    }
    for (key, mut indices) in same.clone() {
        indices.sort_by(|one, other| api.types[*one].at.cmp(&api.types[*other].at));
        for (count, index) in indices.iter().enumerate().skip(1) {
            let numbered = (count + 1..)
                .map(|number| key.child(&number.to_string()))
                .find(|numbered| !same.contains_key(numbered));
            keys[*index] = numbered.unwrap_or_else(|| key.clone());
        }
    }
    keys
}
