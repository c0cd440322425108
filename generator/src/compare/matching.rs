//! Decides which old type and which old operation became which new one.
//!
//! The same Rust name comes first, because that is what code uses. Then the same position in the
//! document; then the same position in types and operations that are matched already; then similar
//! members anywhere; then all positions together. A name pairs two types that share nothing else
//! only if no other type has the members and the positions of the old one. What is left is removed
//! or added, unless it merged with another type or was split from one (`merged_types`).

use std::collections::BTreeMap;

use super::places::{Places, TypePair};
use super::similarity::{self, Profile};
use super::{Side, branches};
use crate::ir::{Api, Operation, Origin, Owner, Type, TypeId};
use crate::source::Pointer;

/// The number of places in which a type must stand for another one, and in no place for a third,
/// before one common member is enough to pair them. With fewer places they are shown as removed and
/// added, unless something else pairs them.
///
/// One place is little evidence, because a field may get another type. Three would leave out a type
/// that only a request and its answer have. Counter-example: two operations whose answers change
/// from one page of results to another that shares a field; they are shown as a rename with many
/// changed fields.
const MIN_PLACES: usize = 2;

/// What speaks for a pair of types.
#[derive(Debug)]
pub(super) struct Evidence<'a> {
    pub(super) places: Places<'a>,
    profiles: (Vec<Profile>, Vec<Profile>),
}

impl Evidence<'_> {
    fn profiles_of(&self, left: TypeId, right: TypeId) -> (&Profile, &Profile) {
        (
            &self.profiles.0[left.index()],
            &self.profiles.1[right.index()],
        )
    }

    fn are_of_one_kind(&self, left: TypeId, right: TypeId) -> bool {
        let (profile, other) = self.profiles_of(left, right);
        profile.is_same_kind(other)
    }
}

/// The pairs of both states.
#[derive(Debug)]
pub(super) struct Matching {
    /// For each old type, the new one.
    forward: Vec<Option<TypeId>>,
    /// For each new type, the old one.
    reverse: Vec<Option<TypeId>>,
    /// For each old type that became one with another, the new one that both became.
    pub(super) merged: BTreeMap<TypeId, TypeId>,
    /// For each new type that another one became as well, the old one that became both.
    pub(super) split: BTreeMap<TypeId, TypeId>,
    /// For each old operation, the new one.
    pub(super) operations: Vec<Option<usize>>,
    /// For each new operation, whether there is an old one.
    pub(super) new_is_matched: Vec<bool>,
}

impl Matching {
    /// Finds all pairs.
    pub(super) fn of(old: &Side<'_>, new: &Side<'_>) -> Self {
        let (forward, reverse) = (
            vec![None; old.api.types.len()],
            vec![None; new.api.types.len()],
        );
        let operations = match_operations(old, new);
        let mut new_is_matched = vec![false; new.api.operations.len()];
        for position in operations.iter().flatten() {
            new_is_matched[*position] = true;
        }
        let mut matching = Self {
            forward,
            reverse,
            merged: BTreeMap::new(),
            split: BTreeMap::new(),
            operations,
            new_is_matched,
        };
        matching.pair_by_name(old, new);
        matching.pair_by_pointer(old.api, new.api);
        let evidence = Evidence {
            places: Places::new(old.api, new.api),
            profiles: (similarity::profiles(old.api), similarity::profiles(new.api)),
        };
        matching.pair_by_use(old.api, new.api, &evidence);
        let profiles = &evidence.profiles;
        for (left, right) in similarity::pairs(profiles, &matching.forward, &matching.reverse) {
            matching.pair(left, right);
        }
        // Types that were paired by their members lead to further ones in the same positions.
        matching.pair_by_use(old.api, new.api, &evidence);
        matching.separate_taken_names(&evidence);
        matching.pair_by_use(old.api, new.api, &evidence);
        matching.pair_by_all_uses(old.api, new.api, &evidence);
        matching.pair_by_use(old.api, new.api, &evidence);
        matching.pair_merged_and_split(old, new, &evidence);
        matching
    }

    /// The new type that an old one became; of several, the first.
    pub(super) fn forward(&self, old: TypeId) -> Option<TypeId> {
        let partner = self.forward.get(old.index()).copied().flatten();
        partner.or_else(|| self.merged.get(&old).copied())
    }

    /// The old type that became a new one; of several, the first.
    pub(super) fn reverse(&self, new: TypeId) -> Option<TypeId> {
        let partner = self.reverse.get(new.index()).copied().flatten();
        partner.or_else(|| self.split.get(&new).copied())
    }

    /// Whether an old type became a new one.
    pub(super) fn is_pair(&self, old: TypeId, new: TypeId) -> bool {
        self.forward(old) == Some(new) || self.split.get(&new) == Some(&old)
    }

    /// Pairs of types in the order of the old ones, each type in one pair.
    pub(super) fn type_pairs(&self) -> impl Iterator<Item = TypePair> {
        self.forward
            .iter()
            .enumerate()
            .filter_map(|(index, new)| new.map(|new| (TypeId::new(index), new)))
    }

    /// Pairs with a type that is in another pair already.
    pub(super) fn further_pairs(&self) -> impl Iterator<Item = TypePair> {
        let merged = self.merged.iter().map(|(left, right)| (*left, *right));
        merged.chain(self.split.iter().map(|(right, left)| (*left, *right)))
    }

    /// All pairs of types.
    pub(super) fn all_type_pairs(&self) -> impl Iterator<Item = TypePair> {
        self.type_pairs().chain(self.further_pairs())
    }

    /// Pairs of operations in the order of the old ones.
    pub(super) fn operation_pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.operations
            .iter()
            .enumerate()
            .filter_map(|(index, new)| new.map(|new| (index, new)))
    }

    /// Whether neither of two types has a partner.
    fn are_free(&self, old: TypeId, new: TypeId) -> bool {
        self.forward(old).is_none() && self.reverse(new).is_none()
    }

    /// Pairs two types unless one has a partner.
    fn pair(&mut self, old: TypeId, new: TypeId) {
        if self.are_free(old, new) {
            self.forward[old.index()] = Some(new);
            self.reverse[new.index()] = Some(old);
        }
    }

    /// Takes two types apart that were a pair.
    fn separate(&mut self, old: TypeId, new: TypeId) {
        self.forward[old.index()] = None;
        self.reverse[new.index()] = None;
    }

    fn pair_by_name(&mut self, old: &Side<'_>, new: &Side<'_>) {
        let name = |side: &Side<'_>, id| side.names.type_names(id).ident.clone();
        let partners: BTreeMap<_, TypeId> =
            new.api.types().map(|(id, _)| (name(new, id), id)).collect();
        for (id, _) in old.api.types() {
            if let Some(partner) = partners.get(&name(old, id)) {
                self.pair(id, *partner);
            }
        }
    }

    /// Pairs types by the place of their schemas, where only one type of each state has it. A
    /// schema that others include by `allOf` is the place of a type in each of them, and says
    /// nothing of which became which.
    fn pair_by_pointer(&mut self, old: &Api, new: &Api) {
        let (left, right) = (only_types_by_pointer(old), only_types_by_pointer(new));
        for (at, id) in left {
            if let Some(partner) = right.get(at) {
                self.pair(id, *partner);
            }
        }
    }

    /// Follows pairs to the types that they refer to: two types in the same position are a pair if
    /// half of their members agree.
    ///
    /// Inline types that play the same role in the same owner, such as the items of the same field,
    /// need no common member: they have no name that could belong to another type.
    fn pair_by_use(&mut self, old: &Api, new: &Api, evidence: &Evidence<'_>) {
        let mut found = self.in_place(&evidence.places);
        while let Some((left, right)) = found.pop() {
            let is_pair = self.are_free(left, right)
                && (self.similarity(evidence, left, right) >= similarity::MIN_SIMILARITY_IN_PLACE
                    || evidence.are_of_one_kind(left, right)
                        && self.same_role(old, new, left, right));
            if is_pair {
                self.pair(left, right);
                evidence.places.of_types(left, right, &mut found);
            }
        }
    }

    /// How similar two types are: by their members, or, of unions, by what the branches hold. The
    /// branches of a union have their names from the types that they hold, so if these have other
    /// names, all branches seem to be others.
    pub(super) fn similarity(&self, evidence: &Evidence<'_>, left: TypeId, right: TypeId) -> f64 {
        let (profile, other) = evidence.profiles_of(left, right);
        let by_branches = branches::similarity(&evidence.places, (left, right), &self.forward);
        profile.similarity(other).max(by_branches)
    }
}

impl Matching {
    /// Pairs types of which one stands wherever the other one stood, in several places, and which
    /// have a member in common.
    ///
    /// In one place a type may well be replaced by another one. Where all places agree, the new
    /// type is the old one to its users, and what differs is said once for the type: without the
    /// pair it would be another type in each of the places.
    fn pair_by_all_uses(&mut self, old: &Api, new: &Api, evidence: &Evidence<'_>) {
        let is_alias = |item: &Type| item.shape.as_alias().is_some();
        let mut places = self.in_place(&evidence.places);
        // What an alias stands for is a pair of its own.
        places.retain(|(left, right)| {
            !is_alias(old.type_of(*left)) && !is_alias(new.type_of(*right))
        });
        for (left, right, count) in only_counterparts(&places) {
            if count >= MIN_PLACES && self.similarity(evidence, left, right) > 0.0 {
                self.pair(left, right);
            }
        }
    }

    /// Separates types that only share a name, and pairs the old one with the new type that has its
    /// members and all of its places.
    ///
    /// A name comes first, because that is what code uses. But two types may exchange their names,
    /// or a type may leave its name to another one. Taken for one type, both would have lost and
    /// gained all of their members, and requests that are the same as before would be said to fail.
    fn separate_taken_names(&mut self, evidence: &Evidence<'_>) {
        let is_one = |matching: &Self, left, right| {
            matching.similarity(evidence, left, right) >= similarity::MIN_SIMILARITY_IN_PLACE
        };
        for (left, right, _) in only_counterparts(&self.in_place(&evidence.places)) {
            let (own, other) = (self.forward(left), self.reverse(right));
            let shares_only_a_name = |pair: Option<TypePair>| {
                pair.is_none_or(|(left, right)| !is_one(self, left, right))
            };
            let has_its_members =
                self.similarity(evidence, left, right) >= similarity::MIN_SIMILARITY_ANYWHERE;
            if own.is_some_and(|own| own != right)
                && has_its_members
                && shares_only_a_name(own.map(|own| (left, own)))
                && shares_only_a_name(other.map(|other| (other, right)))
            {
                own.into_iter().for_each(|own| self.separate(left, own));
                other
                    .into_iter()
                    .for_each(|other| self.separate(other, right));
                self.pair(left, right);
            }
        }
    }

    /// The types in the same positions of matched operations and types.
    pub(super) fn in_place(&self, places: &Places<'_>) -> Vec<TypePair> {
        let mut found = Vec::new();
        for (left, right) in self.operation_pairs() {
            places.of_operations(left, right, &mut found);
        }
        for (left, right) in self.all_type_pairs() {
            places.of_types(left, right, &mut found);
        }
        found
    }

    /// Whether two inline types play the same role in the same owner.
    fn same_role(&self, old: &Api, new: &Api, left: TypeId, right: TypeId) -> bool {
        let (Origin::Inside(mine, role), Origin::Inside(other, counterpart)) =
            (&old.type_of(left).origin, &new.type_of(right).origin)
        else {
            return false;
        };
        let same_owner = match (mine, other) {
            (Owner::Type(mine), Owner::Type(other)) => self.forward(*mine) == Some(*other),
            (Owner::Operation(mine), Owner::Operation(other)) => {
                self.operations.get(*mine).copied().flatten() == Some(*other)
            }
            _ => false,
        };
        same_owner && role == counterpart
    }
}

/// The types whose schema is that of no other type, by its place.
fn only_types_by_pointer(api: &Api) -> BTreeMap<&Pointer, TypeId> {
    let mut found: BTreeMap<&Pointer, Option<TypeId>> = BTreeMap::new();
    for (id, item) in api.types() {
        found
            .entry(&item.at)
            .and_modify(|only| *only = None)
            .or_insert(Some(id));
    }
    found
        .into_iter()
        .filter_map(|(at, only)| Some((at, only?)))
        .collect()
}

/// The pairs of types of which each stands in all places of the other, with the number of places.
fn only_counterparts(places: &[TypePair]) -> Vec<(TypeId, TypeId, usize)> {
    let mut forward: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut reverse: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (left, right) in places {
        forward.entry(*left).or_default().push(*right);
        reverse.entry(*right).or_default().push(*left);
    }
    let only = |list: &[TypeId], wanted: TypeId| list.iter().all(|other| *other == wanted);
    let pair = |(left, rights): (&TypeId, &Vec<TypeId>)| {
        let right = rights.first().copied()?;
        let lefts = reverse.get(&right).map_or(&[][..], Vec::as_slice);
        let agree = only(rights, right) && only(lefts, *left);
        agree.then_some((*left, right, rights.len()))
    };
    forward.iter().filter_map(pair).collect()
}

/// Pairs operations by the name of their Rust method, then by route, then by id. Two operations
/// that exchanged their routes and kept their names are both moved, since a call by name now takes
/// the other route.
fn match_operations(old: &Side<'_>, new: &Side<'_>) -> Vec<Option<usize>> {
    let mut pairs = vec![None; old.api.operations.len()];
    let mut free = vec![true; new.api.operations.len()];
    let name = |side: &Side<'_>, index: usize| Some(side.names.operation(index).method.to_string());
    let route = |side: &Side<'_>, index: usize| Some(route(&side.api.operations[index]));
    let id = |side: &Side<'_>, index: usize| side.api.operations[index].id.clone();
    for key in [
        &name as &dyn Fn(&Side<'_>, usize) -> Option<String>,
        &route,
        &id,
    ] {
        let partners: BTreeMap<String, usize> = (0..free.len())
            .filter(|index| free[*index])
            .filter_map(|index| Some((key(new, index)?, index)))
            .collect();
        for (index, pair) in pairs
            .iter_mut()
            .enumerate()
            .filter(|(_, pair)| pair.is_none())
        {
            let partner = key(old, index)
                .and_then(|key| partners.get(&key).copied())
                .filter(|partner| free[*partner]);
            if let Some(partner) = partner {
                *pair = Some(partner);
                free[partner] = false;
            }
        }
    }
    pairs
}

/// Method and path, without the names of path parameters, which do not show in a request.
pub(super) fn route(operation: &Operation) -> String {
    let mut text = format!("{} ", operation.method.as_str());
    let mut inside = false;
    for character in operation.path.chars() {
        match character {
            '{' => inside = true,
            '}' => {
                inside = false;
                text.push_str("{}");
            }
            other if !inside => text.push(other),
            _ => {}
        }
    }
    text
}
