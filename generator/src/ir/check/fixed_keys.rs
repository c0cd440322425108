//! Keys that have no field in Rust, because the document knows one value for each.
//!
//! In: types whose tags have their constants, and what the lock says of them. Out: the same, where
//! a key that must have one value is fixed: the table of the struct writes it, and a type that was
//! there for the key alone is gone. A required `const` is fixed, and so is the tag by which unions
//! know a struct. An `enum` of one that is no tag stays a field, since a vendor may add values.
//! Absent: other keys of one value, such as optional ones, which a caller may want to leave out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::tag_constants::{StructKey, branch_tags, tag};
use crate::ir::arrange::remove_types;
use crate::ir::{
    AliasResolver, Api, Field, Float, Int, Origin, Other, Owner, Scalar, Shape, Type, TypeId,
    TypeRef, Use,
};
use crate::lock::Entry;
use crate::source::Pointer;

/// Fixes keys, and removes the types that only they had. `preset_tags` are the tags that a union
/// alone gives their values; `places` are uses that are kept beside the API.
pub(super) fn fix_keys(
    api: &mut Api,
    preset_tags: &BTreeSet<StructKey>,
    places: &mut [(Pointer, Use)],
) {
    let tags = fixed_tags(api, preset_tags);
    let mut freed: BTreeMap<usize, Scalar> = BTreeMap::new();
    for (index, item) in api.types.iter_mut().enumerate() {
        let Shape::Struct(shape) = &mut item.shape else {
            continue;
        };
        // Another value that comes is kept among the other keys, for which there must be a place
        // unless the struct is only sent.
        let keeps_others = match shape.other {
            Other::Open => true,
            Other::Forbidden => !item.received,
            Other::Typed(_) => false,
        };
        for field in &mut shape.fields {
            let is_fixed = field.fixed || tags.contains(&(index, field.wire.clone()));
            let scalar = scalar_of(field).filter(|_| is_fixed && keeps_others);
            field.fixed = scalar.is_some();
            if let Some(scalar) = scalar {
                freed.extend(field.value.ty.as_named().map(|id| (id.index(), scalar)));
                field.value = Use::plain(TypeRef::Scalar(scalar));
                field.docs.remarks.clear();
            }
        }
    }
    remove_unused(api, &freed, places);
}

/// The tags of structs that have one value in every union.
///
/// A tag whose value no schema of the struct says has it as a part of a union only. So the struct
/// must be nothing else, and its schema must not list further values.
fn fixed_tags(api: &Api, preset_tags: &BTreeSet<StructKey>) -> BTreeSet<StructKey> {
    let aliases = AliasResolver::new(&api.types);
    let elsewhere = used_elsewhere(api);
    let field = |(index, key): &StructKey| {
        let shape = api.types.get(*index)?.shape.as_struct()?;
        shape.fields.iter().find(|field| field.wire == *key)
    };
    let tags = branch_tags(&api.types, &aliases).into_iter();
    tags.filter(|(place, value)| {
        let constant = field(place).and_then(|field| field.constant.as_ref());
        let is_listed = field(place).is_some_and(|field| {
            let ty = aliases.resolve(&api.types, &field.value.ty);
            matches!(ty, TypeRef::Named(_))
        });
        value.is_some()
            && constant == value.as_ref()
            && !(preset_tags.contains(place) && (is_listed || elsewhere.contains(&place.0)))
    })
    .map(|(place, _)| place)
    .collect()
}

/// The types that are used in any other way than as a branch of a union that has a tag.
fn used_elsewhere(api: &Api) -> BTreeSet<usize> {
    let mut branches: BTreeMap<TypeId, usize> = BTreeMap::new();
    for item in &api.types {
        let Shape::Union(union) = &item.shape else {
            continue;
        };
        for variant in union.variants.iter().filter(|one| tag(one).is_some()) {
            if let Some(id) = variant.value.ty.as_named() {
                *branches.entry(id).or_default() += 1;
            }
        }
    }
    let mut uses: BTreeMap<TypeId, usize> = BTreeMap::new();
    for id in api.uses().flat_map(Use::referenced_types) {
        *uses.entry(id).or_default() += 1;
    }
    uses.into_iter()
        .filter(|(id, count)| branches.get(id).copied().unwrap_or_default() < *count)
        .map(|(id, _)| id.index())
        .collect()
}

/// The type of the constant of a field that can be fixed. A list or an object stays a field, since
/// the tables have no words for them; and so does what is sent in one direction only.
fn scalar_of(field: &Field) -> Option<Scalar> {
    let is_free = !field.required || field.value.nullable || field.read_only || field.write_only;
    let constant = field.constant.as_ref().filter(|_| !is_free)?;
    match constant {
        Value::String(_) => Some(Scalar::Text),
        Value::Bool(_) => Some(Scalar::Boolean),
        Value::Number(number) if number.is_i64() => Some(Scalar::Integer(Int::I64)),
        Value::Number(number) if number.is_u64() => Some(Scalar::Integer(Int::U64)),
        Value::Number(number) if number.as_f64().is_some_and(f64::is_finite) => {
            Some(Scalar::Number(Float::F64))
        }
        Value::Number(_) | Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Removes the inline types that fixed keys had and nothing else has.
fn remove_unused(api: &mut Api, freed: &BTreeMap<usize, Scalar>, places: &mut [(Pointer, Use)]) {
    let mut needed: BTreeSet<usize> = api
        .uses()
        .flat_map(Use::referenced_types)
        .map(TypeId::index)
        .collect();
    needed.extend(api.types.iter().filter_map(|item| match item.origin {
        Origin::Inside(Owner::Type(owner), _) => Some(owner.index()),
        Origin::Inside(..) | Origin::Named(_) => None,
    }));
    let is_inline = |index: &usize| {
        let item = api.types.get(*index);
        item.is_some_and(|item| matches!(item.origin, Origin::Inside(..)))
    };
    let gone: BTreeSet<usize> = freed
        .keys()
        .copied()
        .filter(|index| is_inline(index) && !needed.contains(index))
        .collect();
    if gone.is_empty() {
        return;
    }
    for (_, value) in places.iter_mut() {
        value.walk_mut(&mut |value| {
            let id = value.ty.as_named().filter(|id| gone.contains(&id.index()));
            if let Some(scalar) = id.and_then(|id| freed.get(&id.index())) {
                value.ty = TypeRef::Scalar(*scalar);
            }
        });
    }
    let renumbering = remove_types(api, &gone);
    places
        .iter_mut()
        .for_each(|(_, value)| renumbering.apply(value));
}

/// Lets constructors go on setting keys that were fixed before, so that a second value that a
/// vendor adds breaks no caller.
pub(super) fn preset_former_constants(types: &mut [Type], before: &[Option<&Entry>]) {
    for (item, entry) in types.iter_mut().zip(before) {
        let (Shape::Struct(shape), Some(entry)) = (&mut item.shape, entry) else {
            continue;
        };
        for field in &mut shape.fields {
            if field.required && field.constant.is_none() {
                field.preset = entry.constant(&field.wire);
            }
        }
    }
}
