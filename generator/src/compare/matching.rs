//! Decides which old type and which old operation became which new one.
//!
//! The same Rust name comes first, because that is what code uses. Then the same position in the
//! document; then the same position in types and operations that are matched already; then similar
//! members anywhere; then all positions together. What is left is removed or added.

use std::collections::BTreeMap;

use super::Side;
use super::similarity::{self, Profile};
use crate::ir::{Api, Content, Header, Operation, Origin, Owner, Shape, TypeId, Use};

/// In so many places a type must stand for another one, and in no place for a third, before one
/// common member is enough to pair them. In fewer places they are shown as removed and added,
/// unless their names, positions or members pair them.
///
/// One place is no evidence, because a field may get another type. Three would leave out a type
/// that only a request and its answer have. Counter-example: two operations whose answers change
/// from one page of results to another that shares a field; they are shown as a rename with many
/// changed fields.
const MIN_PLACES: usize = 2;

/// The pairs of both states.
#[derive(Debug)]
pub(super) struct Matching {
    /// For each old type, the new one.
    forward: Vec<Option<TypeId>>,
    /// For each new type, the old one.
    reverse: Vec<Option<TypeId>>,
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
            operations,
            new_is_matched,
        };
        matching.pair_by_name(old, new);
        matching.pair_by_pointer(old.api, new.api);
        let profiles = (similarity::profiles(old.api), similarity::profiles(new.api));
        matching.pair_by_use(old.api, new.api, &profiles);
        for (left, right) in similarity::pairs(&profiles, &matching.forward, &matching.reverse) {
            matching.pair(left, right);
        }
        // Types that were paired by their members lead to further ones in the same positions.
        matching.pair_by_use(old.api, new.api, &profiles);
        matching.pair_by_all_uses(old.api, new.api, &profiles);
        matching.pair_by_use(old.api, new.api, &profiles);
        matching
    }

    /// The new type that an old one became.
    pub(super) fn forward(&self, old: TypeId) -> Option<TypeId> {
        self.forward.get(old.index()).copied().flatten()
    }

    /// The old type that became a new one.
    pub(super) fn reverse(&self, new: TypeId) -> Option<TypeId> {
        self.reverse.get(new.index()).copied().flatten()
    }

    /// Pairs of types in the order of the old ones.
    pub(super) fn type_pairs(&self) -> impl Iterator<Item = (TypeId, TypeId)> {
        self.forward
            .iter()
            .enumerate()
            .filter_map(|(index, new)| new.map(|new| (TypeId::new(index), new)))
    }

    /// Pairs of operations in the order of the old ones.
    pub(super) fn operation_pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.operations
            .iter()
            .enumerate()
            .filter_map(|(index, new)| new.map(|new| (index, new)))
    }

    /// Pairs two types unless one has a partner, and returns whether it did.
    fn pair(&mut self, old: TypeId, new: TypeId) -> bool {
        let free = self.forward(old).is_none() && self.reverse(new).is_none();
        if free {
            self.forward[old.index()] = Some(new);
            self.reverse[new.index()] = Some(old);
        }
        free
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

    fn pair_by_pointer(&mut self, old: &Api, new: &Api) {
        let partners: BTreeMap<_, TypeId> = new
            .types()
            .filter(|(id, _)| self.reverse(*id).is_none())
            .map(|(id, item)| (item.at.clone(), id))
            .collect();
        for (id, item) in old.types() {
            if let Some(partner) = partners.get(&item.at) {
                self.pair(id, *partner);
            }
        }
    }

    /// Follows pairs to the types that they refer to: two types in the same position are a pair if
    /// half of their members agree.
    ///
    /// Inline types that play the same role in the same owner, such as the items of the same field,
    /// need no common member: they have no name that could belong to another type.
    fn pair_by_use(&mut self, old: &Api, new: &Api, profiles: &(Vec<Profile>, Vec<Profile>)) {
        let mut found = self.in_place(old, new);
        while let Some((left, right)) = found.pop() {
            let (old_profile, new_profile) =
                (&profiles.0[left.index()], &profiles.1[right.index()]);
            let is_similar = old_profile.similarity(new_profile)
                >= similarity::MIN_SIMILARITY_IN_PLACE
                || old_profile.is_same_kind(new_profile) && self.same_role(old, new, left, right);
            if is_similar && self.pair(left, right) {
                type_uses(old, new, left, right, &mut found);
            }
        }
    }
}

impl Matching {
    /// Pairs types of which one stands wherever the other one stood, in several places, and which
    /// have a member in common.
    ///
    /// In one place a type may well be replaced by another one. Where all places agree, the new
    /// type is the old one to its users, and what differs is said once for the type: without the
    /// pair it would be another type in each of the places.
    fn pair_by_all_uses(&mut self, old: &Api, new: &Api, profiles: &(Vec<Profile>, Vec<Profile>)) {
        let mut forward: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
        let mut reverse: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
        for (left, right) in self.in_place(old, new) {
            forward.entry(left).or_default().push(right);
            reverse.entry(right).or_default().push(left);
        }
        let only = |list: &[TypeId], wanted: TypeId| list.iter().all(|other| *other == wanted);
        for (left, rights) in forward {
            let Some(right) = rights.first().copied() else {
                continue;
            };
            let lefts = reverse.get(&right).map_or(&[][..], Vec::as_slice);
            let agree = rights.len() >= MIN_PLACES && only(&rights, right) && only(lefts, left);
            let similarity = profiles.0[left.index()].similarity(&profiles.1[right.index()]);
            if agree && similarity > 0.0 {
                self.pair(left, right);
            }
        }
    }

    /// The types in the same positions of matched operations and types.
    fn in_place(&self, old: &Api, new: &Api) -> Matches {
        let mut found = Vec::new();
        for (left, right) in self.operation_pairs() {
            operation_uses(&old.operations[left], &new.operations[right], &mut found);
        }
        for (left, right) in self.type_pairs() {
            type_uses(old, new, left, right, &mut found);
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

type Matches = Vec<(TypeId, TypeId)>;

fn operation_uses(old: &Operation, new: &Operation, found: &mut Matches) {
    for parameter in &old.parameters {
        let counterpart = new
            .parameters
            .iter()
            .find(|other| other.wire == parameter.wire && other.location == parameter.location);
        counterpart
            .iter()
            .for_each(|counterpart| pairs_in_place(&parameter.value, &counterpart.value, found));
    }
    if let (Some(old), Some(new)) = (&old.body, &new.body) {
        contents(&old.contents, &new.contents, found);
    }
    for response in &old.responses {
        let counterpart = new
            .responses
            .iter()
            .find(|other| other.status == response.status);
        if let Some(counterpart) = counterpart {
            contents(&response.contents, &counterpart.contents, found);
            headers(&response.headers, &counterpart.headers, found);
        }
    }
}

fn headers(old: &[Header], new: &[Header], found: &mut Matches) {
    for header in old {
        let counterpart = new
            .iter()
            .find(|other| other.wire.eq_ignore_ascii_case(&header.wire));
        counterpart
            .iter()
            .for_each(|counterpart| pairs_in_place(&header.value, &counterpart.value, found));
    }
}

fn contents(old: &[Content], new: &[Content], found: &mut Matches) {
    for content in old {
        let counterpart = new.iter().find(|other| other.media == content.media);
        counterpart
            .iter()
            .for_each(|counterpart| pairs_in_place(&content.value, &counterpart.value, found));
    }
}

fn type_uses(old: &Api, new: &Api, left: TypeId, right: TypeId, found: &mut Matches) {
    match (&old.type_of(left).shape, &new.type_of(right).shape) {
        (Shape::Struct(old), Shape::Struct(new)) => {
            let partners: BTreeMap<&str, &Use> = new
                .fields
                .iter()
                .map(|field| (field.wire.as_str(), &field.value))
                .collect();
            for field in &old.fields {
                partners
                    .get(field.wire.as_str())
                    .iter()
                    .for_each(|counterpart| pairs_in_place(&field.value, counterpart, found));
            }
            for keys in &old.patterns {
                let counterpart = new.patterns.iter();
                let counterpart = counterpart.filter(|other| other.pattern == keys.pattern);
                counterpart
                    .for_each(|counterpart| pairs_in_place(&keys.value, &counterpart.value, found));
            }
            if let (Some(old), Some(new)) = (old.other.typed(), new.other.typed()) {
                pairs_in_place(old, new, found);
            }
        }
        (Shape::Union(old), Shape::Union(new)) => {
            let partners: BTreeMap<&str, &Use> = new
                .variants
                .iter()
                .map(|variant| (variant.name.as_str(), &variant.value))
                .collect();
            for variant in &old.variants {
                partners
                    .get(variant.name.as_str())
                    .iter()
                    .for_each(|counterpart| pairs_in_place(&variant.value, counterpart, found));
            }
        }
        (Shape::Alias(old), Shape::Alias(new)) => pairs_in_place(old, new, found),
        _ => {}
    }
}

/// Adds the named types in the same position of two uses. Keeps a list of what is left instead of
/// recursion, because types nest deeply.
fn pairs_in_place(old: &Use, new: &Use, found: &mut Matches) {
    let mut waiting = vec![(old, new)];
    while let Some((old, new)) = waiting.pop() {
        found.extend(old.ty.as_named().zip(new.ty.as_named()));
        if std::mem::discriminant(&old.ty) == std::mem::discriminant(&new.ty) {
            waiting.extend(old.ty.parts().iter().zip(new.ty.parts()).rev());
        }
    }
}
