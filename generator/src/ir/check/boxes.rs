//! Which fields, branches and newtypes are boxed, because their type would contain itself
//! otherwise.
//!
//! The walk over types that hold each other starts at the first of them and takes the fields of a
//! type by name. An edge back to a type on the current path is boxed. So neither the order of a
//! document nor a type that is added elsewhere moves a box. Lists and maps need no box.
//!
//! What the lock knows stays as it was: what had a box keeps it, and a cycle that a new edge closes
//! is opened at a new edge.

use std::collections::BTreeSet;

use crate::ir::graph::{Graph, Step};
use crate::ir::{AliasResolver, Shape, Type, TypeId, TypeRef, Use};
use crate::lock::{self, Entry};

/// A type that a field, branch or newtype contains by value: an edge of the graph in which no cycle
/// may be left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Containment {
    /// The field or branch, by its place; of a newtype 0.
    member: usize,
    /// The struct, union or newtype.
    target: usize,
}

/// The edges of each type.
type Containments = Vec<Vec<Containment>>;

/// Boxes what closes a cycle.
pub(super) fn box_cycles(types: &mut [Type], before: &[Option<&Entry>]) {
    let mut edges = edges(types);
    let mut new = Vec::new();
    if !before.is_empty() {
        keep_boxes(types, &mut edges, before);
        new = take_new_edges(types, &mut edges, before);
    }
    break_cycles(types, &on_cycles(&edges));
    if new.iter().any(|edges| !edges.is_empty()) {
        break_new_cycles(types, &edges, &new);
    }
}

/// Boxes what had a box, if it still holds such a type.
fn keep_boxes(types: &mut [Type], edges: &mut Containments, before: &[Option<&Entry>]) {
    for ((item, edges), entry) in types.iter_mut().zip(edges).zip(before) {
        let Some(members) = entry.map(Entry::index) else {
            continue;
        };
        let parts = parts(item);
        let had_box = |member: &usize| {
            parts
                .get(*member)
                .is_some_and(|(wire, before)| members.is_boxed(wire, *before))
        };
        let boxed: BTreeSet<usize> = edges
            .iter()
            .map(|edge| edge.member)
            .filter(had_box)
            .collect();
        edges.retain(|edge| !boxed.contains(&edge.member));
        for member in boxed {
            item.shape.box_member(member);
        }
    }
}

/// Takes the edges out that the lock does not know.
fn take_new_edges(
    types: &[Type],
    edges: &mut Containments,
    before: &[Option<&Entry>],
) -> Containments {
    let mut new = Vec::new();
    for ((item, edges), entry) in types.iter().zip(edges).zip(before) {
        let (members, parts) = (entry.map(Entry::index).unwrap_or_default(), parts(item));
        let is_known = |edge: &Containment| {
            parts
                .get(edge.member)
                .is_some_and(|(wire, before)| members.get("", wire, *before).is_some())
        };
        let (known, unknown) = edges.iter().copied().partition(is_known);
        *edges = known;
        new.push(unknown);
    }
    new
}

fn graph(edges: &Containments) -> Graph {
    let targets = |edges: &Vec<Containment>| edges.iter().map(|edge| edge.target).collect();
    Graph::new(edges.iter().map(targets).collect())
}

/// The edges that lie on a cycle.
fn on_cycles(edges: &Containments) -> Containments {
    let components = graph(edges).components();
    let stays = |from: usize, edge: &Containment| components[edge.target] == components[from];
    let filtered = edges.iter().enumerate().map(|(from, edges)| {
        let edges = edges.iter().copied();
        edges.filter(|edge| stays(from, edge)).collect()
    });
    filtered.collect()
}

/// Breaks all cycles by boxing the edges that lead back in a depth-first walk.
fn break_cycles(types: &mut [Type], edges: &Containments) {
    for step in graph(edges).depth_first(0..types.len()) {
        if let Step::Back(back) = step {
            let edge = edges[back.from][back.position];
            types[back.from].shape.box_member(edge.member);
        }
    }
}

/// Breaks the cycles that new edges close. The other edges form no cycle, so they have a
/// topological order. Of the edges on a cycle, the new ones that lead back in that order are boxed.
fn break_new_cycles(types: &mut [Type], edges: &Containments, new: &Containments) {
    let free: Containments = types
        .iter()
        .zip(edges)
        .map(|(item, edges)| {
            let edges = edges.iter().copied();
            edges
                .filter(|edge| !item.shape.is_boxed(edge.member))
                .collect()
        })
        .collect();
    let ranks = ranks(&graph(&free), types.len());
    let all: Containments = free
        .iter()
        .zip(new)
        .map(|(free, new)| free.iter().chain(new).copied().collect())
        .collect();
    for (from, edges) in on_cycles(&all).iter().enumerate() {
        for edge in edges.iter().filter(|edge| new[from].contains(edge)) {
            if ranks[edge.target] <= ranks[from] {
                types[from].shape.box_member(edge.member);
            }
        }
    }
}

/// The place of each node in an order in which every edge leads forward; there are no cycles.
fn ranks(graph: &Graph, nodes: usize) -> Vec<usize> {
    // From the last root to the first, so that components of one type are ranked as the types are.
    let order = graph.post_order((0..nodes).rev());
    let mut ranks = vec![0; nodes];
    for (rank, node) in order.into_iter().rev().enumerate() {
        ranks[node] = rank;
    }
    ranks
}

/// The names of fields or branches as the lock has them, each with how many of the same name come
/// before it. The lock has nothing of the value of a newtype,
/// which always counts as new.
fn parts(item: &Type) -> Vec<(&str, usize)> {
    let wires: Vec<&str> = members(item).map(|(wire, _)| wire).collect();
    let before = lock::repetitions(wires.iter().copied());
    wires.into_iter().zip(before).collect()
}

/// The fields of a struct, the branches of a union or the value of a newtype, each with its name.
fn members(item: &Type) -> impl Iterator<Item = (&str, &Use)> {
    let value = match &item.shape {
        Shape::Newtype(shape) => Some(("", &shape.value)),
        Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => None,
    };
    let members = item.shape.members();
    members
        .map(|member| (member.wire, member.value))
        .chain(value)
}

/// The edges of all types, by the names of their fields and in the order of their branches.
fn edges(types: &[Type]) -> Containments {
    let aliases = AliasResolver::new(types);
    let of_type = |item: &Type| {
        let mut members: Vec<_> = members(item).enumerate().collect();
        if item.shape.as_struct().is_some() {
            members.sort_by_key(|(_, (wire, _))| *wire);
        }
        let edges = members.into_iter().flat_map(|(index, (_, value))| {
            let targets = held_by_value(types, &aliases, value).into_iter();
            targets.map(move |target| Containment {
                member: index,
                target,
            })
        });
        edges.collect()
    };
    types.iter().map(of_type).collect()
}

/// The structs, unions and newtypes that a value holds, through aliases.
fn held_by_value(types: &[Type], aliases: &AliasResolver, value: &Use) -> Vec<usize> {
    let mut waiting: Vec<TypeId> = value.types_by_value().collect();
    let mut found = Vec::new();
    // Aliases of tuples may name each other more than once, and doubling with every name would
    // never end.
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        let id = aliases.last_alias(id);
        match types.get(id.index()).map(|item| &item.shape) {
            Some(Shape::Struct(_) | Shape::Union(_) | Shape::Newtype(_)) => found.push(id.index()),
            Some(Shape::Alias(target)) => {
                if !matches!(target.ty, TypeRef::Tuple(_)) || seen.insert(id) {
                    waiting.extend(target.types_by_value());
                }
            }
            Some(Shape::Enum(_)) | None => {}
        }
    }
    found
}
