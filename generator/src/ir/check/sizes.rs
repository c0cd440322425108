//! Which branches are boxed because they are large.
//!
//! A union is as large as its largest branch, and all but that one would pay. The limit is on the branch alone, not on its
//! neighbours, so that a change in one schema does not change how another is held.

use super::boxes::solid;
use crate::ir::{Field, Int, Other, Scalar, Shape, Type, TypeRef, Use};

/// Branches above this many bytes are boxed.
const LIMIT: usize = 192;

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
            let other = if matches!(shape.other, Other::Forbidden) { 0 } else { 24 };
            let fields: usize = shape.fields.iter().map(|field| field_size(types, field, sizes)).sum();
            fields + 24 * shape.patterns.len() + other
        }
        Shape::Union(shape) => {
            let all: Vec<_> =
                shape.variants.iter().map(|variant| if variant.boxed { 8 } else { value_size(types, &variant.value, sizes) }).collect();
            if let Some(Type { shape: Shape::Union(shape), .. }) = types.get_mut(index) {
                for (variant, size) in shape.variants.iter_mut().zip(&all) {
                    variant.boxed |= *size > LIMIT;
                }
            }
            8 + all.into_iter().map(|size| if size > LIMIT { 8 } else { size }).max().unwrap_or(0).max(32)
        }
        Shape::Enum(_) => 24,
        Shape::Alias(value) => value_size(types, value, sizes),
    }
}

fn field_size(types: &[Type], field: &Field, sizes: &[Option<usize>]) -> usize {
    let tag = if field.required && !field.value.nullable { 0 } else { 8 };
    tag + if field.boxed { 8 } else { value_size(types, &field.value, sizes) }
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
            Some(Shape::Enum(_)) | None => 24,
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
        Scalar::Integer(Int::I32 | Int::U32) => 4,
        Scalar::Integer(Int::I64 | Int::U64) | Scalar::Number(_) | Scalar::Date => 8,
        Scalar::Uuid => 16,
        Scalar::Text | Scalar::Time | Scalar::Duration | Scalar::Base64 | Scalar::Binary => 24,
        Scalar::DateTime => 40,
    }
}
