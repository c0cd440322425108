//! How deep types hold types, which is how deep rustc looks when it asks whether an answer can be sent between threads.
//!
//! In: an API. Out: the recursion limit its crate needs, if the usual one is too low. Absent: everything else about types.

use crate::ir::{Api, Other, Shape, Type, TypeRef, Use};

/// rustc's own limit.
const USUAL: usize = 128;

/// How many types stand between a struct and what its field holds: `Option<Box<Vec<T>>>` and the field itself.
const LAYERS: usize = 4;

/// The attribute that a crate needs which uses these APIs, if any; a power of two, so that it seldom changes.
pub(super) fn attribute<'a>(apis: impl Iterator<Item = &'a Api>) -> Option<String> {
    let needed = apis.map(deepest).max().unwrap_or_default() * LAYERS + USUAL / 4;
    (needed > USUAL).then(|| format!("#![recursion_limit = \"{}\"]", needed.next_power_of_two()))
}

/// The longest way that a search from type to type goes before it meets a type again.
fn deepest(api: &Api) -> usize {
    let held: Vec<Vec<usize>> = api.types.iter().map(holds).collect();
    let mut seen = vec![false; held.len()];
    let mut deepest = 0;
    for start in 0..held.len() {
        let mut path: Vec<(usize, usize)> = Vec::new();
        enter(start, &mut seen, &mut path);
        while let Some((at, next)) = path.last_mut() {
            match held[*at].get(*next) {
                Some(below) => {
                    *next += 1;
                    enter(*below, &mut seen, &mut path);
                    deepest = deepest.max(path.len());
                }
                None => drop(path.pop()),
            }
        }
    }
    deepest
}

fn enter(at: usize, seen: &mut [bool], path: &mut Vec<(usize, usize)>) {
    if !std::mem::replace(&mut seen[at], true) {
        path.push((at, 0));
    }
}

/// The types that a type holds.
fn holds(item: &Type) -> Vec<usize> {
    let mut held = Vec::new();
    match &item.shape {
        Shape::Struct(shape) => {
            shape.fields.iter().for_each(|field| collect(&field.value, &mut held));
            shape.patterns.iter().for_each(|pattern| collect(&pattern.value, &mut held));
            if let Other::Typed(value) = &shape.other {
                collect(value, &mut held);
            }
        }
        Shape::Union(shape) => shape.variants.iter().for_each(|variant| collect(&variant.value, &mut held)),
        Shape::Alias(value) => collect(value, &mut held),
        Shape::Enum(_) => {}
    }
    held
}

fn collect(value: &Use, held: &mut Vec<usize>) {
    match &value.ty {
        TypeRef::Named(id) => held.push(id.index()),
        TypeRef::List(item) | TypeRef::Map(item) => collect(item, held),
        TypeRef::Tuple(items) => items.iter().for_each(|item| collect(item, held)),
        TypeRef::Scalar(_) | TypeRef::Any(_) => {}
    }
}
