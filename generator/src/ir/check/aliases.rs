//! Aliases that lead back to themselves.
//!
//! A chain of plain references that ends where it began says nothing, and is an error. A list of itself has values (`[[], [[]]]`),
//! but an alias in Rust cannot: its items become any JSON.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{Any, Shape, Type, TypeId, TypeRef, Use};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Finds circles of aliases; the one that closes a circle holds any JSON instead.
pub(super) fn break_circles(types: &mut [Type], sink: &mut Sink) {
    let mut marks = vec![Mark::New; types.len()];
    for start in 0..types.len() {
        if !is_alias(types, start) || marks.get(start) != Some(&Mark::New) {
            continue;
        }
        let mut walk = vec![step(types, start, &mut marks)];
        while let Some((index, targets)) = walk.last_mut() {
            let index = *index;
            let Some(target) = targets.pop() else {
                set(&mut marks, index, Mark::Done);
                walk.pop();
                continue;
            };
            match marks.get(target) {
                Some(Mark::New) => {
                    let next = step(types, target, &mut marks);
                    walk.push(next);
                }
                Some(Mark::Open) => {
                    let circle = walk
                        .iter()
                        .map(|(index, _)| *index)
                        .skip_while(|index| *index != target);
                    let plain = circle.clone().all(|index| is_plain(types, index));
                    cut(types, index, target, plain, sink);
                }
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

/// An alias with the aliases that it is made of.
fn step(types: &[Type], index: usize, marks: &mut [Mark]) -> (usize, Vec<usize>) {
    set(marks, index, Mark::Open);
    let mut found = Vec::new();
    if let Some(Shape::Alias(value)) = types.get(index).map(|item| &item.shape) {
        named(value, &mut found);
    }
    found.retain(|target| is_alias(types, *target));
    found.dedup();
    (index, found)
}

fn named(value: &Use, found: &mut Vec<usize>) {
    match &value.ty {
        TypeRef::Named(id) => found.push(id.index()),
        TypeRef::List(item) | TypeRef::Map(item) => named(item, found),
        TypeRef::Tuple(items) => items.iter().for_each(|item| named(item, found)),
        TypeRef::Scalar(_) | TypeRef::Any(_) => {}
    }
}

fn is_alias(types: &[Type], index: usize) -> bool {
    matches!(
        types.get(index).map(|item| &item.shape),
        Some(Shape::Alias(_))
    )
}

/// Whether an alias is nothing but a reference.
fn is_plain(types: &[Type], index: usize) -> bool {
    matches!(
        types.get(index).map(|item| &item.shape),
        Some(Shape::Alias(Use {
            ty: TypeRef::Named(_),
            ..
        }))
    )
}

fn cut(types: &mut [Type], index: usize, target: usize, plain: bool, sink: &mut Sink) {
    let back_to = types.get(target).map(|item| item.at.clone());
    let Some(item) = types.get_mut(index) else {
        return;
    };
    let why = if plain {
        Any::Broken
    } else {
        Any::Unsupported("recursive list".to_owned())
    };
    if let Shape::Alias(value) = &mut item.shape {
        replace(value, TypeId::new(target), &why);
    }
    if plain {
        item.docs.remarks.push("Any JSON, since the document's schema for it is only a reference that leads back to itself.".to_owned());
    }
    let finding = match plain {
        true => Diagnostic::new(
            Code::RefCycle,
            item.at.clone(),
            "this schema is only a reference that leads back to itself",
        ),
        false => Diagnostic::new(
            Code::UnsupportedFeature,
            item.at.clone(),
            "a list or map of itself has no Rust type; the inner one is any JSON",
        )
        .help("an object or a `oneOf` in the circle makes it a type of its own"),
    };
    sink.push(match back_to.filter(|at| *at != item.at) {
        Some(at) => finding.label(at, "it leads back to this one"),
        None => finding,
    });
}

fn replace(value: &mut Use, target: TypeId, why: &Any) {
    match &mut value.ty {
        TypeRef::Named(id) if *id == target => value.ty = TypeRef::Any(why.clone()),
        TypeRef::List(item) | TypeRef::Map(item) => replace(item, target, why),
        TypeRef::Tuple(items) => items.iter_mut().for_each(|item| replace(item, target, why)),
        TypeRef::Named(_) | TypeRef::Scalar(_) | TypeRef::Any(_) => {}
    }
}
