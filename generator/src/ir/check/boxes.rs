//! Which fields and branches are boxed, because their type would contain itself otherwise.
//!
//! Types that hold each other are walked from the first of them, by the names of their fields; the edge that leads back to a type further out
//! on the walk is the one that is boxed. So neither the order of a document nor a type that is added elsewhere moves a box.
//! Lists and maps need no box, and neither do the edges that a boxed one leads to.

mod circles;

use super::held;
use crate::ir::{Shape, Type, TypeId, TypeRef, Use};

/// An edge: the field or branch, and the struct or union that it holds.
type Edge = (usize, usize);

/// One type on the walk.
struct Step {
    index: usize,
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
    let mut edges: Vec<Vec<Edge>> = types.iter().map(|item| edges(types, item)).collect();
    let circles = circles::circles(&edges.iter().map(|edges| edges.iter().map(|edge| edge.1).collect()).collect::<Vec<_>>());
    for (index, edges) in edges.iter_mut().enumerate() {
        edges.retain(|(_, target)| circles.get(*target) == circles.get(index));
    }
    let mut marks = vec![Mark::New; types.len()];
    for start in 0..types.len() {
        if marks.get(start) == Some(&Mark::New) {
            walk(types, &edges, start, &mut marks);
        }
    }
}

fn walk(types: &mut [Type], edges: &[Vec<Edge>], start: usize, marks: &mut [Mark]) {
    let mut path = vec![Step { index: start, next: 0 }];
    set(marks, start, Mark::Open);
    while let Some(step) = path.last_mut() {
        let Some((slot, target)) = edges.get(step.index).and_then(|edges| edges.get(step.next)).copied() else {
            set(marks, step.index, Mark::Done);
            path.pop();
            continue;
        };
        step.next += 1;
        match marks.get(target) {
            Some(Mark::New) => {
                set(marks, target, Mark::Open);
                path.push(Step { index: target, next: 0 });
            }
            Some(Mark::Open) => put_in_box(types, step.index, slot),
            Some(Mark::Done) | None => {}
        }
    }
}

fn set(marks: &mut [Mark], index: usize, mark: Mark) {
    if let Some(known) = marks.get_mut(index) {
        *known = mark;
    }
}

/// The edges of a type, by the names of its fields and in the order of its branches.
fn edges(types: &[Type], item: &Type) -> Vec<Edge> {
    let mut edges = Vec::new();
    let mut add = |slot: usize, value: &Use| edges.extend(solid(types, value).into_iter().map(|target| (slot, target)));
    match &item.shape {
        Shape::Struct(shape) => {
            let mut fields: Vec<_> = shape.fields.iter().enumerate().collect();
            fields.sort_by(|(_, one), (_, other)| one.wire.cmp(&other.wire));
            fields.into_iter().for_each(|(slot, field)| add(slot, &field.value));
        }
        Shape::Union(shape) => shape.variants.iter().enumerate().for_each(|(slot, variant)| add(slot, &variant.value)),
        Shape::Alias(_) | Shape::Enum(_) => {}
    }
    edges
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
