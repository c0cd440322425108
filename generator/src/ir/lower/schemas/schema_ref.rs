//! Which schemas describe a value.
//!
//! Mostly it is one node. It is several nodes where parts of an `allOf` declare the same property,
//! or where the siblings of a `oneOf` hold for each of its branches. It is any one of several where
//! branches of a union were joined. Absent: what the nodes say.

use std::collections::BTreeSet;

use crate::ir::Kinds;
use crate::load::document::{Node, NodeId};

/// A node that must hold, with or without its `oneOf` and `anyOf`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Conjunct<'d> {
    pub(super) node: Node<'d>,
    /// Its `oneOf` and `anyOf` do not count, since one of their branches is a conjunct of its own.
    pub(super) without_alternatives: bool,
}

/// The schemas that describe a value: nodes that must all hold, for the kinds of JSON given.
#[derive(Debug, Clone)]
pub(crate) struct SchemaRef<'d> {
    first: Conjunct<'d>,
    rest: Vec<Conjunct<'d>>,
    kinds: Kinds,
    /// If there are any, one of these holds, and the nodes are only what it is reported after.
    any_of: Vec<SchemaRef<'d>>,
}

/// The identity of a [`SchemaRef`]; the order of its nodes does not matter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SchemaKey {
    conjuncts: Vec<(NodeId, bool)>,
    kinds: Kinds,
    any_of: Vec<SchemaKey>,
}

impl<'d> SchemaRef<'d> {
    /// One node, all of it.
    pub(crate) fn of(node: Node<'d>) -> Self {
        Self {
            first: Conjunct {
                node,
                without_alternatives: false,
            },
            rest: Vec::new(),
            kinds: Kinds::ALL,
            any_of: Vec::new(),
        }
    }

    /// Any one of several, each counted once. The only one, if all are the same; `None` if there is
    /// none.
    pub(crate) fn any_of(schemas: Vec<Self>) -> Option<Self> {
        let mut keys = BTreeSet::new();
        let mut distinct = Vec::with_capacity(schemas.len());
        for schema in schemas {
            let flat = if schema.any_of.is_empty() {
                vec![schema]
            } else {
                schema.any_of
            };
            distinct.extend(flat.into_iter().filter(|schema| keys.insert(schema.key())));
        }
        if distinct.len() < 2 {
            return distinct.pop();
        }
        let first = distinct.first()?.first;
        Some(Self {
            first,
            rest: Vec::new(),
            kinds: Kinds::ALL,
            any_of: distinct,
        })
    }

    /// The node that it is named and reported after.
    pub(crate) fn at(&self) -> Node<'d> {
        self.first.node
    }

    /// The node that was added last.
    pub(crate) fn last(&self) -> Node<'d> {
        self.rest.last().unwrap_or(&self.first).node
    }

    /// The kinds of JSON that it is about.
    pub(super) fn kinds(&self) -> Kinds {
        self.kinds
    }

    /// The schemas of which one holds; none where its own nodes count.
    pub(super) fn branches(&self) -> &[Self] {
        &self.any_of
    }

    /// The node, if it is only one and all of it.
    pub(crate) fn as_node(&self) -> Option<Node<'d>> {
        (self.len() == 1 && !self.first.without_alternatives && self.kinds == Kinds::ALL)
            .then_some(self.first.node)
    }

    /// The nodes that must hold.
    pub(super) fn conjuncts(&self) -> impl Iterator<Item = Conjunct<'d>> + '_ {
        std::iter::once(self.first).chain(self.rest.iter().copied())
    }

    /// Whether a node is among those that must hold.
    pub(crate) fn contains(&self, node: Node<'d>) -> bool {
        self.conjuncts()
            .any(|conjunct| conjunct.node.id() == node.id())
    }

    /// Whether all of each node counts, for values of every kind.
    pub(super) fn is_whole(&self) -> bool {
        self.kinds == Kinds::ALL
            && self
                .conjuncts()
                .all(|conjunct| !conjunct.without_alternatives)
    }

    /// How many schemas it is made of, which is what reading it costs.
    pub(crate) fn len(&self) -> usize {
        1 + self.rest.len() + self.any_of.len()
    }

    /// The same without the `oneOf` and `anyOf` of its nodes.
    #[must_use]
    pub(crate) fn without_alternatives(&self) -> Self {
        let strip = |conjunct: Conjunct<'d>| Conjunct {
            without_alternatives: true,
            ..conjunct
        };
        Self {
            first: strip(self.first),
            rest: self.rest.iter().copied().map(strip).collect(),
            ..self.clone()
        }
    }

    /// Whether it is one node without its `oneOf` and `anyOf`.
    pub(crate) fn is_without_alternatives(&self) -> bool {
        self.len() == 1 && self.first.without_alternatives
    }

    /// The same for values of some kinds only.
    #[must_use]
    pub(crate) fn narrowed(&self, kinds: Kinds) -> Self {
        Self {
            kinds: self.kinds.and(kinds),
            ..self.clone()
        }
    }

    /// Both must hold.
    #[must_use]
    pub(crate) fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.kinds = both.kinds.and(other.kinds);
        for conjunct in other.conjuncts() {
            both.add(conjunct);
        }
        both
    }

    /// A node that is there already counts once, with its alternatives if either of the two has
    /// them.
    fn add(&mut self, conjunct: Conjunct<'d>) {
        let known = std::iter::once(&mut self.first)
            .chain(&mut self.rest)
            .find(|known| known.node.id() == conjunct.node.id());
        match known {
            Some(known) => known.without_alternatives &= conjunct.without_alternatives,
            None => self.rest.push(conjunct),
        }
    }

    /// Its identity.
    pub(crate) fn key(&self) -> SchemaKey {
        let mut conjuncts: Vec<_> = self
            .conjuncts()
            .map(|conjunct| (conjunct.node.id(), conjunct.without_alternatives))
            .collect();
        conjuncts.sort_unstable();
        SchemaKey {
            conjuncts,
            kinds: self.kinds,
            any_of: self.any_of.iter().map(Self::key).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sink;
    use crate::spec::testing::yaml;

    #[test]
    fn the_order_of_the_nodes_does_not_matter() {
        let document = yaml("a: {}\nb: {}", &mut Sink::new());
        let of = |key: &str| SchemaRef::of(document.root().get(key).unwrap());
        assert_eq!(of("a").and(&of("b")).key(), of("b").and(&of("a")).key());
        assert_eq!(of("a").and(&of("a")).key(), of("a").key());
        assert_ne!(of("a").without_alternatives().key(), of("a").key());
    }

    #[test]
    fn any_of_the_same_is_that_one() {
        let document = yaml("a: {}\nb: {}", &mut Sink::new());
        let of = |key: &str| SchemaRef::of(document.root().get(key).unwrap());
        let any_of = |keys: &[&str]| SchemaRef::any_of(keys.iter().map(|key| of(key)).collect());
        assert_eq!(any_of(&["a", "a"]).unwrap().key(), of("a").key());
        assert!(any_of(&[]).is_none());
        let both = any_of(&["a", "b"]).unwrap();
        assert!(both.as_node().is_none());
        let nested = SchemaRef::any_of(vec![both.clone(), of("b")]).unwrap();
        assert_eq!(nested.key(), both.key());
    }

    #[test]
    fn a_node_keeps_its_alternatives_if_either_side_has_them() {
        let document = yaml("a: {}", &mut Sink::new());
        let whole = SchemaRef::of(document.root().get("a").unwrap());
        let stripped = whole.without_alternatives();
        assert_eq!(stripped.and(&whole).key(), whole.key());
        assert!(stripped.and(&stripped).as_node().is_none());
    }
}
