//! Which fields and branches are boxed, because their type would contain itself otherwise.
//!
//! A walk in the order of discovery; the edge that leads back to a type further out on the walk is the one that is boxed.
//! Lists and maps need no box, and neither do the edges that a boxed one leads to.

use super::held;
use crate::ir::{Shape, Type, TypeId, TypeRef, Use};

/// One type on the walk.
struct Step {
    index: usize,
    /// Its edges: the field or branch, and the struct or union that it holds.
    edges: Vec<(usize, usize)>,
    next: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Boxes what closes a cycle.
pub(super) fn close(types: &mut [Type]) {
    let mut marks = vec![Mark::New; types.len()];
    for start in 0..types.len() {
        if marks.get(start) != Some(&Mark::New) {
            continue;
        }
        let mut stack = vec![enter(types, start, &mut marks)];
        while let Some(step) = stack.last_mut() {
            let Some((slot, target)) = step.edges.get(step.next).copied() else {
                set(&mut marks, step.index, Mark::Done);
                stack.pop();
                continue;
            };
            step.next += 1;
            match marks.get(target) {
                Some(Mark::New) => stack.push(enter(types, target, &mut marks)),
                Some(Mark::Open) => put_in_box(types, step.index, slot),
                Some(Mark::Done) | None => {}
            }
        }
    }
}

fn set(marks: &mut [Mark], index: usize, mark: Mark) {
    if let Some(known) = marks.get_mut(index) {
        *known = mark;
    }
}

fn enter(types: &[Type], index: usize, marks: &mut [Mark]) -> Step {
    set(marks, index, Mark::Open);
    let mut edges = Vec::new();
    let mut add = |slot: usize, value: &Use| edges.extend(solid(types, value).into_iter().map(|target| (slot, target)));
    match types.get(index).map(|item| &item.shape) {
        Some(Shape::Struct(shape)) => shape.fields.iter().enumerate().for_each(|(slot, field)| add(slot, &field.value)),
        Some(Shape::Union(shape)) => shape.variants.iter().enumerate().for_each(|(slot, variant)| add(slot, &variant.value)),
        Some(Shape::Alias(_) | Shape::Enum(_)) | None => {}
    }
    Step { index, edges, next: 0 }
}

/// The structs and unions that a value holds, through aliases.
pub(super) fn solid(types: &[Type], value: &Use) -> Vec<usize> {
    let mut open = Vec::new();
    held(value, &mut open);
    let mut found = Vec::new();
    let mut seen = Vec::new();
    while let Some(id) = open.pop() {
        match types.get(id.index()).map(|item| &item.shape) {
            Some(Shape::Struct(_) | Shape::Union(_)) => found.push(id.index()),
            Some(Shape::Alias(value)) => follow(id, value, &mut seen, &mut open),
            Some(Shape::Enum(_)) | None => {}
        }
    }
    found
}

/// Chains of aliases are free of circles by now; tuples may still name one another twice.
fn follow(id: TypeId, value: &Use, seen: &mut Vec<TypeId>, open: &mut Vec<TypeId>) {
    if matches!(value.ty, TypeRef::Tuple(_)) {
        if seen.contains(&id) {
            return;
        }
        seen.push(id);
    }
    held(value, open);
}

fn put_in_box(types: &mut [Type], index: usize, slot: usize) {
    match types.get_mut(index).map(|item| &mut item.shape) {
        Some(Shape::Struct(shape)) => shape.fields.get_mut(slot).into_iter().for_each(|field| field.boxed = true),
        Some(Shape::Union(shape)) => shape.variants.get_mut(slot).into_iter().for_each(|variant| variant.boxed = true),
        Some(Shape::Alias(_) | Shape::Enum(_)) | None => {}
    }
}
