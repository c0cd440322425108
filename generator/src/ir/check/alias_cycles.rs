//! Aliases that lead back to themselves.
//!
//! A list of itself has values (`[[], [[]]]`), but an alias in Rust cannot be one, so it becomes a
//! newtype. If several lists, maps and tuples contain each other, all of them become newtypes: one
//! of them would do, but which one would depend on the order of the document. A chain of plain
//! references that ends where it began says nothing, and is an error.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::graph::{Edge, Graph, Step};
use crate::ir::{Any, Newtype, Shape, Type, TypeId, TypeRef, Use};

/// Breaks every cycle of aliases.
pub(super) fn break_alias_cycles(types: &mut [Type], sink: &mut Sink) {
    make_newtypes(types);
    for edge in edges_back(types) {
        break_at(types, edge, sink);
    }
}

/// Makes newtypes of the lists, maps and tuples that contain themselves.
fn make_newtypes(types: &mut [Type]) {
    let graph = graph(types);
    let components = graph.components();
    let contains_itself = |index: usize| {
        let mut targets = graph.successors(index).iter();
        // An edge within a component lies on a cycle.
        targets.any(|target| components[*target] == components[index])
    };
    for (index, item) in types.iter_mut().enumerate() {
        if contains_itself(index) {
            make_newtype(item);
        }
    }
}

fn make_newtype(item: &mut Type) {
    let Shape::Alias(target) = &item.shape else {
        return;
    };
    if let TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Tuple(_) = target.ty {
        item.shape = Shape::Newtype(Newtype {
            value: target.clone(),
            boxed: false,
        });
    }
}

/// One edge of each cycle that is left.
fn edges_back(types: &[Type]) -> Vec<Edge> {
    let back = |step| match step {
        Step::Back(edge) => Some(edge),
        Step::Enter(_) | Step::Leave(_) => None,
    };
    graph(types)
        .depth_first(0..types.len())
        .filter_map(back)
        .collect()
}

/// The aliases that each alias refers to.
fn graph(types: &[Type]) -> Graph {
    let targets = types.iter().map(|item| alias_targets(types, item));
    Graph::new(targets.collect())
}

/// The aliases that an alias refers to, each once.
fn alias_targets(types: &[Type], item: &Type) -> Vec<usize> {
    let target = item.shape.as_alias();
    let found: BTreeSet<usize> = target
        .into_iter()
        .flat_map(Use::referenced_types)
        .map(TypeId::index)
        .filter(|index| is_alias(types, *index))
        .collect();
    found.into_iter().collect()
}

fn is_alias(types: &[Type], index: usize) -> bool {
    types
        .get(index)
        .is_some_and(|item| item.shape.as_alias().is_some())
}

/// Lets a reference that closes a cycle of nothing but references be any JSON.
fn break_at(types: &mut [Type], edge: Edge, sink: &mut Sink) {
    let back_to = types.get(edge.to).map(|item| item.at.clone());
    let Some(item) = types.get_mut(edge.from) else {
        return;
    };
    if let Shape::Alias(target) = &mut item.shape {
        target.ty = TypeRef::Any(Any::Broken);
    }
    item.docs.remarks.push("Any JSON, since the document's schema for it is only a reference that leads back to itself.".to_owned());
    let finding = Diagnostic::new(
        Code::RefCycle,
        item.at.clone(),
        "this schema is only a reference that leads back to itself",
    );
    sink.push(match back_to.filter(|at| *at != item.at) {
        Some(at) => finding.label(at, "it leads back to this one"),
        None => finding,
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Docs, Origin};
    use crate::source::Pointer;

    /// Numbers that look random, and are the same in every run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, bound: usize) -> usize {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            usize::try_from(self.0 >> 33).unwrap_or_default() % bound
        }
    }

    fn alias(ty: TypeRef) -> Type {
        Type {
            at: Pointer::new(""),
            origin: Origin::Named(String::new()),
            docs: Docs::default(),
            shape: Shape::Alias(Use::plain(ty)),
            rules: Vec::new(),
            sent: false,
            received: false,
        }
    }

    /// References, lists, maps and tuples of each other.
    fn aliases(numbers: &mut Numbers) -> Vec<Type> {
        let count = 2 + numbers.below(9);
        let any =
            |numbers: &mut Numbers| Use::plain(TypeRef::Named(TypeId::new(numbers.below(count))));
        let types = (0..count).map(|_| {
            alias(match numbers.below(5) {
                0 => any(numbers).ty,
                1 => TypeRef::List(Box::new(any(numbers))),
                2 => TypeRef::Map(Box::new(any(numbers))),
                _ => {
                    let items = 1 + numbers.below(4);
                    TypeRef::Tuple((0..items).map(|_| any(numbers)).collect())
                }
            })
        });
        types.collect()
    }

    #[test]
    fn no_alias_of_a_list_map_or_tuple_contains_itself() {
        let mut numbers = Numbers(1);
        for _ in 0..20_000 {
            let mut types = aliases(&mut numbers);
            make_newtypes(&mut types);
            let graph = graph(&types);
            for (index, item) in types.iter().enumerate() {
                let is_reference = |target: &Use| target.ty.as_named().is_some();
                if !item.shape.as_alias().is_none_or(is_reference) {
                    let reached = graph.reachable(graph.successors(index).iter().copied());
                    assert!(!reached[index], "{types:#?}");
                }
            }
        }
    }

    #[test]
    fn what_contains_nothing_of_itself_is_still_an_alias() {
        let list = |index| {
            alias(TypeRef::List(Box::new(Use::plain(TypeRef::Named(
                TypeId::new(index),
            )))))
        };
        let mut types = [list(1), list(1), list(1)];
        make_newtypes(&mut types);
        let aliases = types.map(|item| item.shape.as_alias().is_some());
        assert_eq!(aliases, [true, false, true]);
    }
}
