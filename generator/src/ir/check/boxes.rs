//! Which fields and branches are boxed, because their type would contain itself otherwise.
//!
//! Types that hold each other are walked from the first of them, by the names of their fields; the edge that leads back to a type further out
//! on the walk is the one that is boxed. So neither the order of a document nor a type that is added elsewhere moves a box.
//! Lists and maps need no box, and neither do the edges that a boxed one leads to.
//!
//! What the lock knows stays as it was: what had a box keeps it, and a circle that a new edge closes is opened at a new edge.

mod circles;

use std::collections::BTreeSet;

use super::held;
use crate::ir::{Shape, Type, TypeId, TypeRef, Use};
use crate::lock::{self, Entry};

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
pub(super) fn close(types: &mut [Type], before: &[Option<&Entry>]) {
    let mut edges: Vec<Vec<Edge>> = types.iter().map(|item| edges(types, item)).collect();
    let mut new = Vec::new();
    if !before.is_empty() {
        keep(types, &mut edges, before);
        new = split(types, &mut edges, before);
    }
    open(types, &in_circles(&edges));
    if new.iter().any(|edges| !edges.is_empty()) {
        close_new(types, &edges, &new);
    }
}

/// Boxes what had a box, if it still holds a struct or union.
fn keep(types: &mut [Type], edges: &mut [Vec<Edge>], before: &[Option<&Entry>]) {
    for (index, (edges, entry)) in edges.iter_mut().zip(before).enumerate() {
        let had = |slot: usize| {
            entry.is_some_and(|entry| {
                entry
                    .member(lock::BOXED, wire(types.get(index), slot))
                    .is_some()
            })
        };
        let boxed: BTreeSet<usize> = edges
            .iter()
            .map(|edge| edge.0)
            .filter(|slot| had(*slot))
            .collect();
        edges.retain(|edge| !boxed.contains(&edge.0));
        boxed
            .into_iter()
            .for_each(|slot| put_in_box(types, index, slot));
    }
}

/// Takes the edges out that the lock does not know.
fn split(types: &[Type], edges: &mut [Vec<Edge>], before: &[Option<&Entry>]) -> Vec<Vec<Edge>> {
    let mut new = Vec::new();
    for (index, (edges, entry)) in edges.iter_mut().zip(before).enumerate() {
        let is_known = |edge: &Edge| {
            entry.is_some_and(|entry| entry.member("", wire(types.get(index), edge.0)).is_some())
        };
        let (known, unknown) = edges.iter().copied().partition(is_known);
        *edges = known;
        new.push(unknown);
    }
    new
}

/// The edges that lie on a circle.
fn in_circles(edges: &[Vec<Edge>]) -> Vec<Vec<Edge>> {
    let circles = circles::circles(
        &edges
            .iter()
            .map(|edges| edges.iter().map(|edge| edge.1).collect())
            .collect::<Vec<_>>(),
    );
    let stays = |index: usize, edge: &Edge| circles.get(edge.1) == circles.get(index);
    edges
        .iter()
        .enumerate()
        .map(|(index, edges)| {
            edges
                .iter()
                .copied()
                .filter(|edge| stays(index, edge))
                .collect()
        })
        .collect()
}

/// Opens all circles.
fn open(types: &mut [Type], edges: &[Vec<Edge>]) {
    let mut marks = vec![Mark::New; types.len()];
    for start in 0..types.len() {
        if marks.get(start) == Some(&Mark::New) {
            walk(types, edges, start, &mut marks);
        }
    }
}

/// Opens the circles that new edges close: without them there are none, so that all others lead forward in an order of their own. Of
/// what lies on a circle, the new edges that lead back in that order are boxed.
fn close_new(types: &mut [Type], edges: &[Vec<Edge>], new: &[Vec<Edge>]) {
    let is_free = |index: usize, edge: &Edge| !is_boxed(types.get(index), edge.0);
    let mut known: Vec<Vec<Edge>> = edges.to_vec();
    known
        .iter_mut()
        .enumerate()
        .for_each(|(index, edges)| edges.retain(|edge| is_free(index, edge)));
    let ranks = ranks(&known);
    let all: Vec<Vec<Edge>> = known
        .iter()
        .zip(new)
        .map(|(known, new)| known.iter().chain(new).copied().collect())
        .collect();
    for (index, edges) in in_circles(&all).iter().enumerate() {
        for (slot, target) in edges
            .iter()
            .filter(|edge| new.get(index).is_some_and(|new| new.contains(edge)))
        {
            if ranks.get(*target) <= ranks.get(index) {
                put_in_box(types, index, *slot);
            }
        }
    }
}

/// The place of each node in an order in which every edge leads forward; there are no circles.
fn ranks(edges: &[Vec<Edge>]) -> Vec<usize> {
    let (mut ranks, mut next) = (vec![0; edges.len()], edges.len());
    let mut seen = vec![false; edges.len()];
    // From the last start to the first, so that what stands alone is ranked as the types are.
    for start in (0..edges.len()).rev() {
        let mut path = vec![Step {
            index: start,
            next: 0,
        }];
        if std::mem::replace(&mut seen[start], true) {
            continue;
        }
        while let Some(step) = path.last_mut() {
            let Some((_, target)) = edges
                .get(step.index)
                .and_then(|edges| edges.get(step.next))
                .copied()
            else {
                next -= 1;
                ranks[step.index] = next;
                path.pop();
                continue;
            };
            step.next += 1;
            if seen
                .get_mut(target)
                .is_some_and(|seen| !std::mem::replace(seen, true))
            {
                path.push(Step {
                    index: target,
                    next: 0,
                });
            }
        }
    }
    ranks
}

/// The name of a field or branch, as the lock has it.
fn wire(item: Option<&Type>, slot: usize) -> &str {
    match item.map(|item| &item.shape) {
        Some(Shape::Struct(shape)) => shape.fields.get(slot).map_or("", |field| &field.wire),
        Some(Shape::Union(shape)) => shape.variants.get(slot).map_or("", |variant| &variant.name),
        Some(Shape::Alias(_) | Shape::Enum(_)) | None => "",
    }
}

fn is_boxed(item: Option<&Type>, slot: usize) -> bool {
    match item.map(|item| &item.shape) {
        Some(Shape::Struct(shape)) => shape.fields.get(slot).is_some_and(|field| field.boxed),
        Some(Shape::Union(shape)) => shape
            .variants
            .get(slot)
            .is_some_and(|variant| variant.boxed),
        Some(Shape::Alias(_) | Shape::Enum(_)) | None => false,
    }
}

fn walk(types: &mut [Type], edges: &[Vec<Edge>], start: usize, marks: &mut [Mark]) {
    let mut path = vec![Step {
        index: start,
        next: 0,
    }];
    set(marks, start, Mark::Open);
    while let Some(step) = path.last_mut() {
        let Some((slot, target)) = edges
            .get(step.index)
            .and_then(|edges| edges.get(step.next))
            .copied()
        else {
            set(marks, step.index, Mark::Done);
            path.pop();
            continue;
        };
        step.next += 1;
        match marks.get(target) {
            Some(Mark::New) => {
                set(marks, target, Mark::Open);
                path.push(Step {
                    index: target,
                    next: 0,
                });
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
    let mut add = |slot: usize, value: &Use| {
        edges.extend(solid(types, value).into_iter().map(|target| (slot, target)))
    };
    match &item.shape {
        Shape::Struct(shape) => {
            let mut fields: Vec<_> = shape.fields.iter().enumerate().collect();
            fields.sort_by(|(_, one), (_, other)| one.wire.cmp(&other.wire));
            fields
                .into_iter()
                .for_each(|(slot, field)| add(slot, &field.value));
        }
        Shape::Union(shape) => shape
            .variants
            .iter()
            .enumerate()
            .for_each(|(slot, variant)| add(slot, &variant.value)),
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
        Some(Shape::Struct(shape)) => shape
            .fields
            .get_mut(slot)
            .into_iter()
            .for_each(|field| field.boxed = true),
        Some(Shape::Union(shape)) => shape
            .variants
            .get_mut(slot)
            .into_iter()
            .for_each(|variant| variant.boxed = true),
        Some(Shape::Alias(_) | Shape::Enum(_)) | None => {}
    }
}
