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
    give_own_types(types);
    for cycle in cycles(types) {
        break_at(types, cycle.edge, sink);
    }
}

/// Turns a list, map or tuple of each cycle that has one into a type of its own.
///
/// Two searches find them all. The first one can leave cycles that share types with the one that it
/// saw. Every cycle has an edge that leads back, and the second search takes the first list, map or
/// tuple behind each. The references before it have one target each, so all cycles through that
/// edge pass it.
fn give_own_types(types: &mut [Type]) {
    // A struct reads better than an enum with one branch, so a map is preferred.
    give_own_type_of_each(types, |cycle| cycle.map.or(cycle.container));
    give_own_type_of_each(types, |cycle| cycle.container);
}

fn give_own_type_of_each(types: &mut [Type], chosen: fn(Cycle) -> Option<usize>) {
    for index in cycles(types).into_iter().filter_map(chosen) {
        if let Some(item) = types.get_mut(index) {
            give_own_type(item);
        }
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
    use crate::ir::Origin;
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
    fn what_is_left_of_cycles_is_nothing_but_references() {
        let mut numbers = Numbers(1);
        for _ in 0..20_000 {
            let mut types = aliases(&mut numbers);
            give_own_types(&mut types);
            let left = cycles(&types);
            assert!(
                left.iter().all(|cycle| cycle.container.is_none()),
                "{types:#?}"
            );
        }
    }
}
