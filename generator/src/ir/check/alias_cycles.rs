//! Aliases that lead back to themselves.
//!
//! A list of itself has values (`[[], [[]]]`), but an alias in Rust cannot be one, so one type of
//! the cycle becomes a type of its own: a map becomes a struct whose keys are all data, a list or a
//! tuple becomes an enum with one branch. A chain of plain references that ends where it began says
//! nothing, and is an error.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::graph::{Edge, Graph, Step};
use crate::ir::{
    Any, Docs, Guard, Kinds, Other, Shape, Struct, Type, TypeId, TypeRef, Union, Use, Variant,
};

/// How often cycles are looked for, with one list, map or tuple of each turned into a type of its
/// own.
///
/// One search breaks cycles that share no types; where they share some, another can be needed. Each
/// walks over all types, and a hostile document could ask for many. What is left after the last
/// search is broken at the reference that closes the cycle: it holds any JSON, with a finding. No
/// description measured has a cycle of aliases, so a few searches are enough, and more would only
/// take time.
const SEARCHES: usize = 3;

/// A cycle of aliases.
struct Cycle {
    /// The edge that closes it.
    edge: Edge,
    /// A map in it.
    map: Option<usize>,
    /// The first list, map or tuple, counted from where the edge leads. None if the cycle is of
    /// nothing but references.
    container: Option<usize>,
}

/// Breaks every cycle of aliases.
pub(super) fn break_alias_cycles(types: &mut [Type], sink: &mut Sink) {
    for search in 0..SEARCHES {
        // A struct reads better than an enum with one branch, so a map is preferred.
        let own_type = |cycle: Cycle| match search {
            0 => cycle.map.or(cycle.container),
            _ => cycle.container,
        };
        let chosen: BTreeSet<usize> = cycles(types).into_iter().filter_map(own_type).collect();
        if chosen.is_empty() {
            break;
        }
        for index in chosen {
            if let Some(item) = types.get_mut(index) {
                give_own_type(item);
            }
        }
    }
    for cycle in cycles(types) {
        break_at(types, cycle.edge, cycle.container.is_none(), sink);
    }
}

/// One cycle for each edge between aliases that leads back.
fn cycles(types: &[Type]) -> Vec<Cycle> {
    let graph = Graph::new(
        types
            .iter()
            .map(|item| alias_targets(types, item))
            .collect(),
    );
    let mut walk = graph.depth_first(0..types.len());
    let mut found = Vec::new();
    while let Some(step) = walk.next() {
        if let Step::Back(edge) = step {
            let members = || walk.path().skip_while(|node| *node != edge.to);
            found.push(Cycle {
                edge,
                map: members().find(|node| is_map(&types[*node])),
                container: members().find(|node| !is_reference(&types[*node])),
            });
        }
    }
    found
}

/// The aliases that an alias refers to, each once. The last is followed first, which decides where
/// a cycle of lists is broken.
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

fn is_map(item: &Type) -> bool {
    let target = item.shape.as_alias();
    target.is_some_and(|target| matches!(target.ty, TypeRef::Map(_)))
}

/// Whether an alias is nothing but a reference.
fn is_reference(item: &Type) -> bool {
    let target = item.shape.as_alias();
    target.is_some_and(|target| target.ty.as_named().is_some())
}

/// Makes a list, map or tuple a type of its own.
fn give_own_type(item: &mut Type) {
    let Shape::Alias(target) = &item.shape else {
        return;
    };
    let (name, kinds) = match &target.ty {
        TypeRef::Map(value) => {
            item.shape = Shape::Struct(Struct {
                fields: Vec::new(),
                patterns: Vec::new(),
                other: Other::Typed((**value).clone()),
            });
            return;
        }
        TypeRef::List(_) => ("List", Kinds::ARRAY),
        TypeRef::Tuple(_) => ("Tuple", Kinds::ARRAY),
        TypeRef::Scalar(_) | TypeRef::Named(_) | TypeRef::Any(_) => return,
    };
    // The rules are those of the list, which is the value of the branch now.
    let mut value = target.clone();
    value.rules.append(&mut item.rules);
    item.shape = Shape::Union(Union {
        variants: vec![Variant {
            at: item.at.clone(),
            name: name.to_owned(),
            value,
            guards: vec![Guard::Kind(kinds)],
            docs: Docs::default(),
            boxed: false,
        }],
    });
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
            "too many lists or maps of themselves share types; the inner one is any JSON",
        )
        .help("an object or a `oneOf` in the cycle makes it a type of its own"),
    };
    sink.push(match back_to.filter(|at| *at != item.at) {
        Some(at) => finding.label(at, "it leads back to this one"),
        None => finding,
    });
}
