//! How much two types look alike.
//!
//! In: APIs. Out: the features of each type, and pairs of types without a partner that look alike enough to be one type under
//! another name. Candidates are found by what they share, never by comparing all with all.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Shape, Type, TypeId, TypeRef, Use};

/// From here on, a type in the place of another is taken for the same.
pub(super) const MIN_SIMILARITY_IN_PLACE: f64 = 0.5;

/// From here on, a type anywhere is taken for the same.
const MIN_SIMILARITY_ANYWHERE: f64 = 0.75;

/// A feature that more types share says nothing, and would make the search slow.
const MAX_TYPES_SHARING_A_MEMBER: usize = 64;

/// With fewer features, a likeness may be chance.
const MIN_MEMBERS: usize = 3;

/// What a type is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Profile {
    kind: &'static str,
    members: BTreeSet<String>,
}

impl Profile {
    fn of(item: &Type) -> Self {
        let (kind, members) = match &item.shape {
            Shape::Struct(shape) => (
                "struct",
                shape
                    .fields
                    .iter()
                    .map(|field| format!("{}: {}", field.wire, outer_kind(&field.value)))
                    .collect(),
            ),
            Shape::Enum(shape) => (
                "enum",
                shape
                    .values
                    .iter()
                    .map(|value| value.value.to_string())
                    .collect(),
            ),
            Shape::Union(shape) => (
                "union",
                shape
                    .variants
                    .iter()
                    .map(|variant| format!("{}: {}", variant.name, outer_kind(&variant.value)))
                    .collect(),
            ),
            Shape::Alias(target) => ("alias", BTreeSet::from([outer_kind(target).to_owned()])),
        };
        Self { kind, members }
    }

    /// Whether both are structs, or both enums, and so on.
    pub(super) fn is_kind_of(&self, other: &Self) -> bool {
        self.kind == other.kind
    }

    /// What part of all members both have: from 0 to 1.
    pub(super) fn similarity(&self, other: &Self) -> f64 {
        if self.kind != other.kind {
            return 0.0;
        }
        let shared = self.members.intersection(&other.members).count();
        let all = self.members.len() + other.members.len() - shared;
        if all == 0 {
            1.0
        } else {
            to_float(shared) / to_float(all)
        }
    }
}

/// Exact up to four thousand million, which no document has.
fn to_float(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// The outermost form of a value; names may differ.
fn outer_kind(value: &Use) -> &'static str {
    match &value.ty {
        TypeRef::Scalar(_) => "scalar",
        TypeRef::List(_) => "list",
        TypeRef::Map(_) => "map",
        TypeRef::Tuple(_) => "tuple",
        TypeRef::Named(_) => "named",
        TypeRef::Any(_) => "any",
    }
}

/// The features of all types.
pub(super) fn profiles(api: &Api) -> Vec<Profile> {
    api.types.iter().map(Profile::of).collect()
}

/// Pairs of types that have no partner and look alike, the best first.
pub(super) fn pairs(
    profiles: &(Vec<Profile>, Vec<Profile>),
    old: &[Option<TypeId>],
    new: &[Option<TypeId>],
) -> Vec<(TypeId, TypeId)> {
    let alone = |partners: &[Option<TypeId>]| -> Vec<usize> {
        partners
            .iter()
            .enumerate()
            .filter(|(_, partner)| partner.is_none())
            .map(|(index, _)| index)
            .collect()
    };
    let mut with: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for index in alone(new) {
        for member in &profiles.1[index].members {
            with.entry(member).or_default().push(index);
        }
    }
    let mut found: Vec<(f64, usize, usize)> = Vec::new();
    for left in alone(old) {
        let mine = &profiles.0[left];
        if mine.kind == "alias" || mine.members.len() < MIN_MEMBERS {
            continue;
        }
        let shared = mine
            .members
            .iter()
            .filter_map(|member| with.get(member.as_str()))
            .filter(|list| list.len() <= MAX_TYPES_SHARING_A_MEMBER);
        let candidates: BTreeSet<usize> = shared.flatten().copied().collect();
        let rated = candidates
            .into_iter()
            .map(|right| (mine.similarity(&profiles.1[right]), left, right));
        found.extend(rated.filter(|(similarity, ..)| *similarity >= MIN_SIMILARITY_ANYWHERE));
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    found
        .into_iter()
        .map(|(_, left, right)| (TypeId::new(left), TypeId::new(right)))
        .collect()
}
