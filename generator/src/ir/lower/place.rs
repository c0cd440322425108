//! A place of a schema: the nodes that must all hold there.
//!
//! One node mostly; several where the branches of an `allOf` give the same property, or where the keywords beside a
//! `oneOf` hold for each of its branches. Where branches of a union were merged, a place can also be either of several.
//! Absent: what the nodes say.

use crate::ir::Kinds;
use crate::load::document::{Node, NodeId};

/// A node that must hold, perhaps without the choice between branches that it offers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'d> {
    pub(super) node: Node<'d>,
    /// Its `oneOf` and `anyOf` are left out, since one of the branches stands beside it.
    pub(super) bare: bool,
}

/// The nodes that must all hold for a value, and the kinds that are looked at.
#[derive(Debug, Clone)]
pub(super) struct Place<'d> {
    first: Part<'d>,
    rest: Vec<Part<'d>>,
    only: Kinds,
    /// If there are any, one of these holds instead.
    either: Vec<Place<'d>>,
}

/// What makes two places the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    parts: Vec<(NodeId, bool)>,
    only: Kinds,
    either: Vec<Key>,
}

impl<'d> Place<'d> {
    /// One node, all of it.
    pub(super) fn of(node: Node<'d>) -> Self {
        Self {
            first: Part { node, bare: false },
            rest: Vec::new(),
            only: Kinds::ALL,
            either: Vec::new(),
        }
    }

    /// Either of several places; the only one, if all are the same. `None` if there is none.
    pub(super) fn either(places: Vec<Self>) -> Option<Self> {
        let mut keys = std::collections::BTreeSet::new();
        let mut different = Vec::with_capacity(places.len());
        for place in places {
            let inner = if place.either.is_empty() {
                vec![place]
            } else {
                place.either
            };
            different.extend(inner.into_iter().filter(|place| keys.insert(place.key())));
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

    /// The places of which one holds; none if this is not such a place.
    pub(super) fn alternatives(&self) -> &[Self] {
        &self.either
    }

    /// The node, if it is one and all of it.
    pub(super) fn single(&self) -> Option<Node<'d>> {
        (self.len() == 1 && !self.first.bare && self.only == Kinds::ALL).then_some(self.first.node)
    }

    /// All parts.
    pub(super) fn parts(&self) -> impl Iterator<Item = Part<'d>> + '_ {
        std::iter::once(self.first).chain(self.rest.iter().copied())
    }

    /// How many nodes it is made of.
    pub(super) fn len(&self) -> usize {
        1 + self.rest.len() + self.either.len()
    }

    /// The same place without its choices.
    #[must_use]
    pub(super) fn bare(&self) -> Self {
        let strip = |part: Part<'d>| Part { bare: true, ..part };
        Self {
            first: strip(self.first),
            rest: self.rest.iter().copied().map(strip).collect(),
            ..self.clone()
        }
    }

    /// The same place, looking at some kinds only.
    #[must_use]
    pub(super) fn narrowed(&self, only: Kinds) -> Self {
        Self {
            only: self.only.and(only),
            ..self.clone()
        }
    }

    /// Where this place and the other both hold.
    #[must_use]
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.only = both.only.and(other.only);
        for part in other.parts() {
            both.add(part);
        }
        both
    }

    fn add(&mut self, part: Part<'d>) {
        if self.first.node.id() == part.node.id() {
            self.first.bare &= part.bare;
        } else if let Some(known) = self
            .rest
            .iter_mut()
            .find(|known| known.node.id() == part.node.id())
        {
            known.bare &= part.bare;
        } else {
            self.rest.push(part);
        }
    }

    /// Its identity: the order of the parts does not matter.
    pub(super) fn key(&self) -> Key {
        let mut parts: Vec<_> = self
            .parts()
            .map(|part| (part.node.id(), part.bare))
            .collect();
        parts.sort_unstable();
        Key {
            parts,
            only: self.only,
            either: self.either.iter().map(Self::key).collect(),
        }
    }
}
