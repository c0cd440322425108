//! Aliases that lead back to themselves.
//!
//! A chain of plain references that ends where it began says nothing, and is an error. A list of itself has values (`[[], [[]]]`),
//! but an alias in Rust cannot be one: its items become any JSON.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::graph::{Edge, Graph, Step};
use crate::ir::{Any, Shape, Type, TypeId, TypeRef, Use};

/// Breaks every cycle of aliases: the one that closes it holds any JSON where it led back.
pub(super) fn break_alias_cycles(types: &mut [Type], sink: &mut Sink) {
    for (edge, is_plain) in closing_edges(types) {
        break_at(types, edge, is_plain, sink);
    }
}

/// The edges between aliases that close a cycle, each with whether the cycle is of nothing but references.
fn closing_edges(types: &[Type]) -> Vec<(Edge, bool)> {
    let graph = Graph::new(
        types
            .iter()
            .map(|item| alias_targets(types, item))
            .collect(),
    );
    let mut walk = graph.depth_first(0..types.len());
    let mut closing = Vec::new();
    while let Some(step) = walk.next() {
        if let Step::Back(edge) = step {
            let mut cycle = walk.path().skip_while(|node| *node != edge.to);
            let is_plain = cycle.all(|node| is_reference(&types[node]));
            closing.push((edge, is_plain));
        }
    }
    closing
}

/// The aliases that an alias refers to, each once. The last is followed first, which decides where a cycle of lists is broken.
fn alias_targets(types: &[Type], item: &Type) -> Vec<usize> {
    let target = item.shape.as_alias();
    let mut found: Vec<usize> = target
        .into_iter()
        .flat_map(Use::referenced_types)
        .map(TypeId::index)
        .filter(|index| is_alias(types, *index))
        .collect();
    let mut seen = BTreeSet::new();
    found.reverse();
    found.retain(|target| seen.insert(*target));
    found
}

fn is_alias(types: &[Type], index: usize) -> bool {
    types
        .get(index)
        .is_some_and(|item| item.shape.as_alias().is_some())
}

/// Whether an alias is nothing but a reference.
fn is_reference(item: &Type) -> bool {
    let target = item.shape.as_alias();
    target.is_some_and(|target| target.ty.as_named().is_some())
}

fn break_at(types: &mut [Type], edge: Edge, is_plain: bool, sink: &mut Sink) {
    let back_to = types.get(edge.to).map(|item| item.at.clone());
    let Some(item) = types.get_mut(edge.from) else {
        return;
    };
    let reason = if is_plain {
        Any::Broken
    } else {
        Any::Unsupported("recursive list".to_owned())
    };
    if let Shape::Alias(target) = &mut item.shape {
        target.walk_mut(&mut |value| {
            if value.ty == TypeRef::Named(TypeId::new(edge.to)) {
                value.ty = TypeRef::Any(reason.clone());
            }
        });
    }
    if is_plain {
        item.docs.remarks.push("Any JSON, since the document's schema for it is only a reference that leads back to itself.".to_owned());
    }
    let finding = match is_plain {
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
