//! Tags that only a union gives a value.
//!
//! `mapping: {kitty: Cat}` says that the key of a cat is `kitty`, though the schema of a cat says
//! no more than `type: string`. In: types whose unions have their guards. Out: the same, where such
//! a field has the value as its constant, so that a constructor sets it. A struct that is a branch
//! of several unions has one only if they agree.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::ir::{AliasResolver, Guard, Scalar, Shape, Type, TypeId, TypeRef, Variant};
use crate::quoting::code_span;

/// The key of a struct, by the index of the struct.
pub(super) type StructKey = (usize, String);

/// Sets the constants of tags, and returns the keys that have one from here alone.
pub(super) fn preset_tags(types: &mut [Type]) -> BTreeSet<StructKey> {
    let aliases = AliasResolver::new(types);
    let mut preset_keys = BTreeSet::new();
    for ((index, key), value) in branch_tags(types, &aliases) {
        let Some(value) = value else { continue };
        let fits = can_hold(types, &aliases, index, &key, &value);
        if let Some(item) = types.get_mut(index).filter(|_| fits) {
            preset(item, &key, value);
            preset_keys.insert((index, key));
        }
    }
    preset_keys
}

/// The tags by which unions know a struct, each with its value if there is only one. A struct that
/// is a branch of a branch too, as the child of a child of a base is, can have the tag of that one
/// in place of its own.
pub(super) fn branch_tags(
    types: &[Type],
    aliases: &AliasResolver,
) -> BTreeMap<StructKey, Option<Value>> {
    let mut tags: BTreeMap<StructKey, Option<Value>> = BTreeMap::new();
    for item in types {
        let Shape::Union(union) = &item.shape else {
            continue;
        };
        for variant in &union.variants {
            let Some((key, value)) = tag(variant) else {
                continue;
            };
            let TypeRef::Named(id) = aliases.resolve(types, &variant.value.ty) else {
                continue;
            };
            tags.entry((id.index(), key.to_owned()))
                .and_modify(|known| *known = known.take().filter(|known| Some(known) == value))
                .or_insert_with(|| value.cloned());
        }
    }
    for ((union, key), value) in tags.clone() {
        for branch in branches_of(types, aliases, union) {
            if let Some(known) = tags.get_mut(&(branch, key.clone())) {
                *known = known.take().filter(|known| Some(known) == value.as_ref());
            }
        }
    }
    hand_down(types, aliases, &mut tags);
    tags
}

/// Gives the tag of a branch that is itself a union to the branches of that one: whichever of them
/// a value is, it has this tag. A branch of several unions has it only if each of them has it.
fn hand_down(
    types: &[Type],
    aliases: &AliasResolver,
    tags: &mut BTreeMap<StructKey, Option<Value>>,
) {
    let mut unions_of: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for union in 0..types.len() {
        for branch in branches_of(types, aliases, union) {
            unions_of.entry(branch).or_default().insert(union);
        }
    }
    let mut waiting: Vec<StructKey> = tags.keys().cloned().collect();
    while let Some((union, key)) = waiting.pop() {
        let Some(Some(value)) = tags.get(&(union, key.clone())).cloned() else {
            continue;
        };
        let has_tag = |union: &usize| {
            let known = tags.get(&(*union, key.clone()));
            known.and_then(Option::as_ref) == Some(&value)
        };
        let branches: Vec<StructKey> = branches_of(types, aliases, union)
            .filter(|branch| unions_of.get(branch).into_iter().flatten().all(has_tag))
            .map(|branch| (branch, key.clone()))
            .filter(|place| !tags.contains_key(place))
            .collect();
        for branch in branches {
            tags.insert(branch.clone(), Some(value.clone()));
            waiting.push(branch);
        }
    }
}

/// The branches of a type, if it is a union. Those inside them are not looked for: a base lists all
/// that build on it, however far below, so that they are branches of each base between, too.
fn branches_of<'t>(
    types: &'t [Type],
    aliases: &'t AliasResolver,
    index: usize,
) -> impl Iterator<Item = usize> + 't {
    let union = types.get(index).and_then(|item| match &item.shape {
        Shape::Union(union) => Some(union),
        _ => None,
    });
    let branches = union.into_iter().flat_map(|union| &union.variants);
    let types = branches.map(|variant| aliases.resolve(types, &variant.value.ty));
    types.filter_map(TypeRef::as_named).map(TypeId::index)
}

/// The key that tells a branch from others, and its value if there is only one.
pub(super) fn tag(variant: &Variant) -> Option<(&str, Option<&Value>)> {
    variant.guards.iter().find_map(|guard| match guard {
        Guard::Tag(key, values) => match values.as_slice() {
            [only] => Some((key.as_str(), Some(only))),
            _ => Some((key.as_str(), None)),
        },
        _ => None,
    })
}

/// Whether the type of a key is one that a tag can be.
fn can_hold(
    types: &[Type],
    aliases: &AliasResolver,
    index: usize,
    key: &str,
    value: &Value,
) -> bool {
    let shape = types.get(index).and_then(|item| item.shape.as_struct());
    let field = shape.and_then(|shape| shape.fields.iter().find(|field| field.wire == key));
    let Some(field) = field.filter(|field| field.required && field.constant.is_none()) else {
        return false;
    };
    match aliases.resolve(types, &field.value.ty) {
        TypeRef::Scalar(Scalar::Text) => value.is_string(),
        TypeRef::Scalar(Scalar::Integer(_)) => value.is_i64() || value.is_u64(),
        TypeRef::Scalar(Scalar::Boolean) => value.is_boolean(),
        TypeRef::Named(id) => match types.get(id.index()).map(|item| &item.shape) {
            Some(Shape::Enum(item)) => item.values.iter().any(|known| known.value == *value),
            _ => false,
        },
        _ => false,
    }
}

fn preset(item: &mut Type, key: &str, value: Value) {
    let is_sent = item.sent;
    let Shape::Struct(shape) = &mut item.shape else {
        return;
    };
    let field = shape.fields.iter_mut().find(|field| field.wire == key);
    let Some(field) = field else { return };
    if is_sent {
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let remark = format!("Set to {}, by which a union knows it.", code_span(&text));
        field.docs.remarks.push(remark);
    }
    field.constant = Some(value);
}
