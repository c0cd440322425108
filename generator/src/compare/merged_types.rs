//! Finds old types that became one new type, and old types that became several.
//!
//! In: the types that stand in the same positions of both states, and the pairs that were found of
//! them. Out: further pairs of a type without a partner with one that has a partner already. Two
//! types with the same members become one where a document gives them one schema, and one becomes
//! two where the schema is written twice. What uses them has not changed, except for the name.

use std::collections::{BTreeMap, BTreeSet};

use super::Side;
use super::matching::{Evidence, Matching};
use super::places::TypePair;
use super::similarity::MIN_SIMILARITY_ANYWHERE;
use crate::ir::{Api, TypeId};

/// How often the search is repeated with the pairs that it found, which lead to types inside them.
///
/// A type inside another one is found one round later, and a round looks at all positions of both
/// states, so a document with types nested in each other could make the search quadratic. Types
/// deeper in merged or split ones are shown as removed or added. The most rounds of the pairs of
/// documents measured are three; any value from 4 to 32 would do.
const MOST_ROUNDS: usize = 8;

impl Matching {
    /// Adds the pairs of a type without a partner and the one that stands in all of its places and
    /// has its members.
    pub(super) fn pair_merged_and_split(
        &mut self,
        old: &Side<'_>,
        new: &Side<'_>,
        evidence: &Evidence<'_>,
    ) {
        let new_names: BTreeSet<String> =
            new.api.types().map(|(id, _)| new.type_name(id)).collect();
        let keeps_its_name = |left: TypeId| new_names.contains(&old.type_name(left));
        for _ in 0..MOST_ROUNDS {
            let places = self.in_place(&evidence.places);
            let merged = self.merged_types((old.api, new.api), &places, evidence);
            let mut split = self.split_types((old.api, new.api), &places, evidence);
            // A type that is still there under its name did not become another one: what used it
            // and uses the new one has changed.
            split.retain(|(left, _)| !keeps_its_name(*left));
            if merged.is_empty() && split.is_empty() {
                break;
            }
            self.merged.extend(merged);
            self.split
                .extend(split.into_iter().map(|(left, right)| (right, left)));
        }
    }

    /// Old types without a partner, each with the new type in all of its places, which has a
    /// partner.
    fn merged_types(
        &self,
        (old, new): (&Api, &Api),
        places: &[TypePair],
        evidence: &Evidence<'_>,
    ) -> Vec<TypePair> {
        let mut counterparts: BTreeMap<TypeId, BTreeSet<TypeId>> = BTreeMap::new();
        for (left, right) in places {
            // Where the place has another name of a type, the type itself is a pair of its own.
            if is_alias(old, *left) || !is_alias(new, *right) {
                counterparts.entry(*left).or_default().insert(*right);
            }
        }
        let only = counterparts.into_iter().filter_map(|(left, rights)| {
            let right = only_one(&rights)?;
            let partner = self
                .reverse(right)
                .filter(|_| self.forward(left).is_none())?;
            // What the partner was another name of is no second type.
            (evidence.places.old.target(partner) != left).then_some((left, right))
        });
        only.filter(|(left, right)| self.is_one(evidence, (old, *left), (new, *right)))
            .collect()
    }

    /// New types without a partner, each behind the old type in all of its places, which has a
    /// partner.
    fn split_types(
        &self,
        (old, new): (&Api, &Api),
        places: &[TypePair],
        evidence: &Evidence<'_>,
    ) -> Vec<TypePair> {
        let mut counterparts: BTreeMap<TypeId, BTreeSet<TypeId>> = BTreeMap::new();
        for (left, right) in places {
            if is_alias(new, *right) || !is_alias(old, *left) {
                counterparts.entry(*right).or_default().insert(*left);
            }
        }
        let only = counterparts.into_iter().filter_map(|(right, lefts)| {
            let left = only_one(&lefts)?;
            let partner = self
                .forward(left)
                .filter(|_| self.reverse(right).is_none())?;
            (evidence.places.new.target(partner) != right).then_some((left, right))
        });
        only.filter(|(left, right)| self.is_one(evidence, (old, *left), (new, *right)))
            .collect()
    }

    /// Whether two types have most of their members in common; of other names of types, whether
    /// the types that they stand for are a pair.
    fn is_one(
        &self,
        evidence: &Evidence<'_>,
        (old, left): (&Api, TypeId),
        (new, right): (&Api, TypeId),
    ) -> bool {
        if is_alias(old, left) || is_alias(new, right) {
            let (before, after) = (
                evidence.places.old.target(left),
                evidence.places.new.target(right),
            );
            return !is_alias(old, before) && !is_alias(new, after) && self.is_pair(before, after);
        }
        self.similarity(evidence, left, right) >= MIN_SIMILARITY_ANYWHERE
    }
}

fn is_alias(api: &Api, id: TypeId) -> bool {
    api.type_of(id).shape.as_alias().is_some()
}

fn only_one(ids: &BTreeSet<TypeId>) -> Option<TypeId> {
    ids.first().copied().filter(|_| ids.len() == 1)
}
