//! Finds old types that became one new type, and old types that became several.
//!
//! In: the types that stand in the same positions of both states, and the pairs that were found of
//! them. Out: further pairs of a type without a partner with one that has a partner already. Two
//! types with the same members become one where a document gives them one schema, and one becomes
//! two where the schema is written twice. What uses them has not changed, except for the name.

use std::collections::{BTreeMap, BTreeSet};

use super::Side;
use super::matching::{Evidence, Matching};
use super::places::{State, TypePair};
use super::similarity::MIN_SIMILARITY_ANYWHERE;
use crate::ir::TypeId;

/// The most rounds of the search. Each also looks inside the pairs that the last one found, so a
/// type inside another one is found one round later; a type that is not found by the last one is
/// shown as removed or added.
///
/// A round looks at all positions of both states, so without a bound, thousands of types, each
/// inside the next, would take as many passes over the document. Measured: pairs of versions of
/// real documents take at most three rounds, so with one, types in merged ones would be missed.
/// Eight are more than twice that, and a pair of documents of 4,000 types that takes all of them
/// needs no longer than one that takes two. With ten times as many, documents made for it could
/// take eighty passes.
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
            let (merged, mut split) = self.merged_and_split(&places, evidence);
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

    /// The old types that became one that has a partner, and the new types that were split off one.
    fn merged_and_split(
        &self,
        places: &[TypePair],
        evidence: &Evidence<'_>,
    ) -> (Vec<TypePair>, Vec<TypePair>) {
        let old = Half {
            state: &evidence.places.old,
            partner: &|id| self.forward(id),
        };
        let new = Half {
            state: &evidence.places.new,
            partner: &|id| self.reverse(id),
        };
        let is_one = |pair: &TypePair| self.is_one(evidence, *pair);
        let merged = lone_types(places.iter().copied(), &old, &new);
        let merged = merged.into_iter().filter(is_one).collect();
        let split = lone_types(
            places.iter().map(|(left, right)| (*right, *left)),
            &new,
            &old,
        );
        let split = split.into_iter().map(|(right, left)| (left, right));
        (merged, split.filter(is_one).collect())
    }

    /// Whether two types have most of their members in common; of other names of types, whether
    /// the types that they stand for are a pair.
    fn is_one(&self, evidence: &Evidence<'_>, (left, right): TypePair) -> bool {
        let (old, new) = (&evidence.places.old, &evidence.places.new);
        if old.is_alias(left) || new.is_alias(right) {
            let (before, after) = (old.target(left), new.target(right));
            return !old.is_alias(before) && !new.is_alias(after) && self.is_pair(before, after);
        }
        self.similarity(evidence, left, right) >= MIN_SIMILARITY_ANYWHERE
    }
}

/// One of the two states, and the partners of its types in the other one.
struct Half<'a> {
    state: &'a State<'a>,
    partner: &'a dyn Fn(TypeId) -> Option<TypeId>,
}

/// The types of one state without a partner, each with the type of the other state that stands in
/// all of its places and has a partner. The pairs of types in the same places begin with those of
/// the first state.
fn lone_types(
    places: impl Iterator<Item = (TypeId, TypeId)>,
    lone: &Half<'_>,
    taken: &Half<'_>,
) -> Vec<(TypeId, TypeId)> {
    let mut counterparts: BTreeMap<TypeId, BTreeSet<TypeId>> = BTreeMap::new();
    for (id, other) in places {
        // Where the place has another name of a type, the type itself is a pair of its own.
        if lone.state.is_alias(id) || !taken.state.is_alias(other) {
            counterparts.entry(id).or_default().insert(other);
        }
    }
    let found = counterparts.into_iter().filter_map(|(id, others)| {
        let other = only_one(&others)?;
        let partner = (taken.partner)(other).filter(|_| (lone.partner)(id).is_none())?;
        // What the partner was another name of is no second type.
        (lone.state.target(partner) != id).then_some((id, other))
    });
    found.collect()
}

fn only_one(ids: &BTreeSet<TypeId>) -> Option<TypeId> {
    ids.first().copied().filter(|_| ids.len() == 1)
}
