//! Which branches are boxed because they are much larger than the others.
//!
//! A union is as large as its largest branch, and all the others would pay for it. Branches that are all large are left as they
//! are: a box for each would only be in the way of who matches on them. Absent: cycles (`boxes`).

use super::boxes::solid;
use crate::ir::{Field, Int, Other, Scalar, Shape, Type, TypeRef, Use};

/// Branches below this many bytes are never boxed.
const LARGE: usize = 192;

/// A branch that is larger than the next by this many bytes is boxed; clippy objects to 200.
const GAP: usize = 160;

/// Boxes large branches. Cycles are closed by now, so that each size is known when those it is made of are.
pub(super) fn box_large(types: &mut [Type]) {
    let mut sizes: Vec<Option<usize>> = vec![None; types.len()];
    for start in 0..types.len() {
        let mut stack = vec![start];
        while let Some(index) = stack.last().copied() {
            if sizes.get(index).copied().flatten().is_some() {
                stack.pop();
                continue;
            }
            let missing = missing(types, index, &sizes, &stack);
            if !missing.is_empty() {
                stack.extend(missing);
                continue;
            }
            let size = measure(types, index, &sizes);
            if let Some(slot) = sizes.get_mut(index) {
                *slot = Some(size);
            }
            stack.pop();
        }
    }
}

/// The structs and unions inside a type whose size is not known yet.
fn missing(types: &[Type], index: usize, sizes: &[Option<usize>], stack: &[usize]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut look = |value: &Use| {
        let unknown = solid(types, value).into_iter().filter(|target| sizes.get(*target).copied().flatten().is_none());
        found.extend(unknown.filter(|target| stack.last() != Some(target)));
    };
    match types.get(index).map(|item| &item.shape) {
        Some(Shape::Struct(shape)) => shape.fields.iter().filter(|field| !field.boxed).for_each(|field| look(&field.value)),
        Some(Shape::Union(shape)) => shape.variants.iter().filter(|variant| !variant.boxed).for_each(|variant| look(&variant.value)),
        Some(Shape::Alias(_) | Shape::Enum(_)) | None => {}
    }
    found
}

fn measure(types: &mut [Type], index: usize, sizes: &[Option<usize>]) -> usize {
    let Some(item) = types.get(index) else { return 0 };
    match &item.shape {
        Shape::Struct(shape) => {
            let other = if matches!(shape.other, Other::Forbidden) { 0 } else { 8 };
            let fields: usize = shape.fields.iter().map(|field| field_size(types, field, sizes)).sum();
            (fields + 24 * shape.patterns.len() + other).next_multiple_of(8)
        }
        Shape::Union(shape) => {
            let mut all: Vec<_> =
                shape.variants.iter().map(|variant| if variant.boxed { 8 } else { value_size(types, &variant.value, sizes) }).collect();
            let boxed = box_outliers(&mut all);
            if let Some(Type { shape: Shape::Union(shape), .. }) = types.get_mut(index) {
                for position in boxed {
                    shape.variants.get_mut(position).into_iter().for_each(|variant| variant.boxed = true);
                }
            }
            all.into_iter().max().unwrap_or(0).max(UNKNOWN).next_multiple_of(8)
        }
        Shape::Enum(_) => 16,
        Shape::Alias(value) => value_size(types, value, sizes),
    }
}

/// The bytes of the branch that keeps what fits no other.
const UNKNOWN: usize = 32;

/// Boxes the largest as long as it is much larger than the next; gives the positions.
fn box_outliers(sizes: &mut [usize]) -> Vec<usize> {
    let mut boxed = Vec::new();
    for _ in 0..sizes.len() {
        let Some((largest, size)) = sizes.iter().copied().enumerate().max_by_key(|(_, size)| *size) else { break };
        let next = sizes.iter().enumerate().filter(|(position, _)| *position != largest).map(|(_, size)| *size).max();
        if size < LARGE || size - next.unwrap_or(0).max(UNKNOWN).min(size) < GAP {
            break;
        }
        if let Some(size) = sizes.get_mut(largest) {
            *size = 8;
        }
        boxed.push(largest);
    }
    boxed
}

fn field_size(types: &[Type], field: &Field, sizes: &[Option<usize>]) -> usize {
    if field.boxed {
        return 8;
    }
    let size = value_size(types, &field.value, sizes);
    let certain = field.required && !field.value.nullable;
    size + if certain { 0 } else { tag_size(&field.value, size) }
}

/// The bytes that absence and null cost beyond the value; texts, lists and all that holds one have room for it inside.
fn tag_size(value: &Use, size: usize) -> usize {
    match &value.ty {
        TypeRef::Scalar(Scalar::Integer(_) | Scalar::Number(_)) => size,
        TypeRef::Scalar(Scalar::Uuid | Scalar::Date) => 4,
        _ => 0,
    }
}

/// An estimate of the bytes of a value; what is behind a pointer does not count.
fn value_size(types: &[Type], value: &Use, sizes: &[Option<usize>]) -> usize {
    match &value.ty {
        TypeRef::Scalar(scalar) => scalar_size(*scalar),
        TypeRef::List(_) | TypeRef::Map(_) => 24,
        TypeRef::Tuple(items) => items.iter().map(|item| value_size(types, item, sizes)).sum(),
        TypeRef::Any(_) => 32,
        TypeRef::Named(id) => match types.get(id.index()).map(|item| &item.shape) {
            Some(Shape::Alias(inner)) => alias_size(types, inner, sizes),
            Some(Shape::Struct(_) | Shape::Union(_)) => sizes.get(id.index()).copied().flatten().unwrap_or(8),
            Some(Shape::Enum(_)) | None => 16,
        },
    }
}

/// What an alias stands for: a scalar, a pointer, or structs and unions whose sizes are known.
fn alias_size(types: &[Type], value: &Use, sizes: &[Option<usize>]) -> usize {
    match &value.ty {
        TypeRef::Scalar(scalar) => scalar_size(*scalar),
        _ => solid(types, value).into_iter().map(|target| sizes.get(target).copied().flatten().unwrap_or(8)).sum::<usize>().max(32),
    }
}

fn scalar_size(scalar: Scalar) -> usize {
    match scalar {
        Scalar::Null | Scalar::Boolean | Scalar::Integer(Int::I8 | Int::U8) => 1,
        Scalar::Integer(Int::I16 | Int::U16) => 2,
        Scalar::Integer(Int::I32 | Int::U32) | Scalar::Date => 4,
        Scalar::Integer(Int::I64 | Int::U64) | Scalar::Number(_) => 8,
        Scalar::Uuid => 16,
        Scalar::Text | Scalar::Time | Scalar::Duration | Scalar::Base64 | Scalar::Binary => 24,
        Scalar::DateTime => 40,
    }
}
