//! The order of everything, so that none of it is the order in which the document happens to be
//! written.
//!
//! In: an API as it was lowered, and the names it had the last time. Out: the same API with its
//! types sorted by their keys; with the fields of objects and the parameters of operations as they
//! were, and new ones behind those they follow in the document. Absent: enum values and branches,
//! whose order is a list's and means something.

use std::collections::{BTreeMap, BTreeSet};

use super::identity::{self, Keys};
use super::{Api, Origin, Owner, Rule, Shape, TypeId, TypeRef, Use};
use crate::lock::{Entry, ModuleLock};
use crate::source::Pointer;

/// The new place of each type.
#[derive(Debug)]
pub struct Renumbering(Vec<TypeId>);

impl Renumbering {
    fn new_id(&self, id: TypeId) -> TypeId {
        self.0.get(id.index()).copied().unwrap_or(id)
    }

    /// Lets a use refer to types by their new places; those of the API itself do so already.
    pub fn apply(&self, value: &mut Use) {
        value.walk_mut(&mut |value| {
            if let TypeRef::Named(id) = &mut value.ty {
                *id = self.new_id(*id);
            }
        });
    }
}

/// Puts everything into its place.
pub fn arrange(api: &mut Api, lock: &ModuleLock) -> Renumbering {
    correct_owners(api);
    let keys = Keys::of(api);
    let mut order: Vec<(Pointer, usize)> = keys.types.into_iter().zip(0..).collect();
    order.sort();
    let renumbering = renumber(
        api,
        &order.iter().map(|(_, index)| *index).collect::<Vec<_>>(),
    );
    for ((key, _), item) in order.iter().zip(&mut api.types) {
        if let (Shape::Struct(shape), Some(entry)) =
            (&mut item.shape, lock.entries.get(key.as_str()))
        {
            let ranks = ranks(entry);
            keep_locked_order(&mut shape.fields, |field| {
                ranks.get(&("", field.wire.as_str())).copied()
            });
        }
    }
    for (operation, key) in api.operations.iter_mut().zip(&keys.operations) {
        let known = [&key.key, &key.other].map(|key| lock.entries.get(key.as_str()));
        if let Some(entry) = known.into_iter().flatten().next() {
            let ranks = ranks(entry);
            keep_locked_order(&mut operation.parameters, |parameter| {
                ranks
                    .get(&(parameter.location.as_str(), parameter.wire.as_str()))
                    .copied()
            });
        }
    }
    renumbering
}

fn ranks(entry: &Entry) -> BTreeMap<(&str, &str), usize> {
    entry
        .members
        .iter()
        .map(|member| (member.kind.as_str(), member.wire.as_str()))
        .zip(0..)
        .collect()
}

/// Sorts what has a rank by it; what has none stays after the element before it.
fn keep_locked_order<T>(items: &mut Vec<T>, rank: impl Fn(&T) -> Option<usize>) {
    let ranks: Vec<Option<usize>> = items.iter().map(rank).collect();
    let mut before = None;
    let keys: Vec<(Option<usize>, usize)> = ranks
        .iter()
        .enumerate()
        .map(|(position, rank)| {
            // Behind one that was there come the new ones that follow it, in the order of the
            // document.
            let is_new = rank.is_none();
            before = rank.or(before);
            (before, if is_new { position + 1 } else { 0 })
        })
        .collect();
    let mut sorted: Vec<((Option<usize>, usize), T)> =
        keys.into_iter().zip(items.drain(..)).collect();
    sorted.sort_by_key(|(key, _)| *key);
    items.extend(sorted.into_iter().map(|(_, item)| item));
}

/// An inline schema belongs to the type around it, not to the one that happened to be read first of
/// those that take it over: two schemas that merge a third one by `allOf` take over its inline
/// properties, and whichever was lowered first made their types.
fn correct_owners(api: &mut Api) {
    let places: BTreeMap<Pointer, usize> = api
        .types
        .iter()
        .zip(0..)
        .map(|(item, index)| (item.at.clone(), index))
        .collect();
    let shared = identity::shared(api);
    for index in 0..api.types.len() {
        let item = &api.types[index];
        let Origin::Inside(Owner::Type(owner), role) = &item.origin else {
            continue;
        };
        // What is a part of each branch of a choice belongs to its branch.
        if shared.contains(&item.at) {
            continue;
        }
        let mut path = Vec::new();
        identity::role_path(role, &mut path);
        let tail: String = path
            .iter()
            .fold(Pointer::new(""), |tail, token| tail.child(token))
            .as_str()
            .to_owned();
        let Some(above) = item
            .at
            .as_str()
            .strip_suffix(&tail)
            .filter(|_| !tail.is_empty())
        else {
            continue;
        };
        if let Some(around) = places
            .get(&Pointer::new(above))
            .filter(|around| **around != owner.index() && **around != index)
        {
            let role = role.clone();
            api.types[index].origin = Origin::Inside(Owner::Type(TypeId::new(*around)), role);
        }
    }
}

/// Removes types that nothing refers to.
pub(super) fn remove_types(api: &mut Api, gone: &BTreeSet<usize>) -> Renumbering {
    let removed = gone
        .iter()
        .filter_map(|index| api.types.get(*index).cloned());
    api.removed = removed.collect();
    let order: Vec<usize> = (0..api.types.len())
        .filter(|index| !gone.contains(index))
        .collect();
    renumber(api, &order)
}

/// Gives each type the place that `order` gives its old one, and leaves out what is not in it.
fn renumber(api: &mut Api, order: &[usize]) -> Renumbering {
    let mut new = vec![TypeId::new(0); api.types.len()];
    for (position, old) in order.iter().enumerate() {
        new[*old] = TypeId::new(position);
    }
    let mut types: Vec<Option<super::Type>> = std::mem::take(&mut api.types)
        .into_iter()
        .map(Some)
        .collect();
    api.types = order
        .iter()
        .filter_map(|old| types.get_mut(*old).and_then(Option::take))
        .collect();
    let renumbering = Renumbering(new);
    for item in api.types.iter_mut().chain(&mut api.removed) {
        if let Origin::Inside(Owner::Type(owner), _) = &mut item.origin {
            *owner = renumbering.new_id(*owner);
        }
        sort_keys(&mut item.rules);
    }
    for value in api.uses_mut() {
        renumbering.apply(value);
        value.walk_mut(&mut |value| sort_keys(&mut value.rules));
    }
    renumbering
}

/// Keys that must be there together are a set, which the document has to write as a list.
fn sort_keys(rules: &mut [Rule]) {
    for rule in rules {
        match rule {
            Rule::AnyOf(groups) | Rule::OneOf(groups) => {
                groups.iter_mut().for_each(|group| group.sort())
            }
            Rule::DependentRequired(_, others) => others.sort(),
            Rule::Each(inner)
            | Rule::Keys(inner)
            | Rule::At(_, inner)
            | Rule::Matching(_, inner)
            | Rule::Others(inner) => sort_keys(inner),
            _ => {}
        }
    }
}
