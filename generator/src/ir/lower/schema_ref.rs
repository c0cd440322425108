//! A schema of a schema: the nodes that must all hold there.
//!
//! One node mostly; several where the branches of an `allOf` give the same property, or where the keywords beside a
//! `oneOf` hold for each of its branches. Where branches of a union were merged, a schema can also be either of several.
//! Absent: what the nodes say.

use crate::ir::Kinds;
use crate::load::document::{Node, NodeId};

/// A node that must hold, perhaps without the choice between branches that it offers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Conjunct<'d> {
    pub(super) node: Node<'d>,
    /// Its `oneOf` and `anyOf` are left out, since one of the branches stands beside it.
    pub(super) without_alternatives: bool,
}

/// The nodes that must all hold for a value, and the kinds that are looked at.
#[derive(Debug, Clone)]
pub(super) struct SchemaRef<'d> {
    first: Conjunct<'d>,
    rest: Vec<Conjunct<'d>>,
    only: Kinds,
    /// If there are any, one of these holds instead.
    either: Vec<SchemaRef<'d>>,
}

/// What makes two schemas the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SchemaKey {
    parts: Vec<(NodeId, bool)>,
    only: Kinds,
    either: Vec<SchemaKey>,
}

impl<'d> SchemaRef<'d> {
    /// One node, all of it.
    pub(super) fn of(node: Node<'d>) -> Self {
        Self {
            first: Conjunct {
                node,
                without_alternatives: false,
            },
            rest: Vec::new(),
            only: Kinds::ALL,
            either: Vec::new(),
        }
    }

    /// Either of several schemas; the only one, if all are the same. `None` if there is none.
    pub(super) fn any_of(schemas: Vec<Self>) -> Option<Self> {
        let mut keys = std::collections::BTreeSet::new();
        let mut different = Vec::with_capacity(schemas.len());
        for schema in schemas {
            let inner = if schema.either.is_empty() {
                vec![schema]
            } else {
                schema.either
            };
            different.extend(inner.into_iter().filter(|schema| keys.insert(schema.key())));
        }
        if different.len() < 2 {
            return different.pop();
        }
        let first = different.first()?.first;
        Some(Self {
            first,
            rest: Vec::new(),
            only: Kinds::ALL,
            either: different,
        })
    }

    /// The node that it is named and reported after.
    pub(super) fn at(&self) -> Node<'d> {
        self.first.node
    }

    /// The kinds that are looked at.
    pub(super) fn only(&self) -> Kinds {
        self.only
    }

    /// The schemas of which one holds; none if this is not such a schema.
    pub(super) fn branches(&self) -> &[Self] {
        &self.either
    }

    /// The node, if it is one and all of it.
    pub(super) fn single(&self) -> Option<Node<'d>> {
        (self.len() == 1 && !self.first.without_alternatives && self.only == Kinds::ALL)
            .then_some(self.first.node)
    }

    /// All parts.
    pub(super) fn parts(&self) -> impl Iterator<Item = Conjunct<'d>> + '_ {
        std::iter::once(self.first).chain(self.rest.iter().copied())
    }

    /// How many nodes it is made of.
    pub(super) fn len(&self) -> usize {
        1 + self.rest.len() + self.either.len()
    }

    /// The same schema without its alternatives.
    #[must_use]
    pub(super) fn without_alternatives(&self) -> Self {
        let strip = |part: Conjunct<'d>| Conjunct {
            without_alternatives: true,
            ..part
        };
        Self {
            first: strip(self.first),
            rest: self.rest.iter().copied().map(strip).collect(),
            ..self.clone()
        }
    }

    /// The same schema, looking at some kinds only.
    #[must_use]
    pub(super) fn narrowed(&self, only: Kinds) -> Self {
        Self {
            only: self.only.and(only),
            ..self.clone()
        }
    }

    /// Where this schema and the other both hold.
    #[must_use]
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.only = both.only.and(other.only);
        for part in other.parts() {
            both.add(part);
        }
        both
    }

    fn add(&mut self, part: Conjunct<'d>) {
        if self.first.node.id() == part.node.id() {
            self.first.without_alternatives &= part.without_alternatives;
        } else if let Some(known) = self
            .rest
            .iter_mut()
            .find(|known| known.node.id() == part.node.id())
        {
            known.without_alternatives &= part.without_alternatives;
        } else {
            self.rest.push(part);
        }
    }

    /// Its identity: the order of the parts does not matter.
    pub(super) fn key(&self) -> SchemaKey {
        let mut parts: Vec<_> = self
            .parts()
            .map(|part| (part.node.id(), part.without_alternatives))
            .collect();
        parts.sort_unstable();
        SchemaKey {
            parts,
            only: self.only,
            either: self.either.iter().map(Self::key).collect(),
        }
    }
}
