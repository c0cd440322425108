//! Finds types that were renamed by how similar their members are.
//!
//! Only types without a partner are compared, and only with those that share a member, so that the
//! search does not grow with the square of the number of types.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Field, Scalar, Shape, Type, TypeId, TypeRef, Use};

/// The similarity, from 0 to 1, from which a type is taken for the one that stood in the same
/// position, such as the same field of the same struct, if neither has another partner. Two types
/// of one name that are less similar are taken to share only the name where another type has the
/// members and the places of one of them.
///
/// The position is evidence by itself, so half of the members is enough. With a lower value, types
/// that differ in more members than they share would be one; with a higher one, a type that lost
/// half of its members would be shown as removed and added, unless something else pairs it.
/// Counter-example: a field whose type is gone, and which now has a new type with half of its
/// members; this is shown as a rename with many changed fields.
pub(super) const MIN_SIMILARITY_IN_PLACE: f64 = 0.5;

/// The similarity from which a type anywhere is taken for one that is gone, and from which two
/// types in the same places are one although one of them has another partner.
///
/// Nothing but the members speaks for the first, and another type speaks against the second, so
/// more than half must agree. With three of four, one of the smallest types that are paired by
/// their members ([`MIN_MEMBERS`]) may gain a member but lose none. At 2/3 it might lose one of
/// three; above 3/4 it might gain none. Counter-example: a page of results with three fields is
/// gone, and another one with these and a fourth was added; they are shown as a rename.
pub(super) const MIN_SIMILARITY_ANYWHERE: f64 = 0.75;

/// A member that more new types without a partner have is no reason to compare them.
///
/// Half of the types of a document may have an `id`. Following it would compare all that have it
/// with each other: 25 million comparisons for 5,000 old types and as many new ones. Types that
/// share nothing rarer are shown as removed and added, unless something else pairs them. Measured:
/// in real documents 5% of the types have no member that at most 64 types of the document have;
/// with a tenth of the value it would be 25%. To compare 5,000 types, of whose ten members each is
/// in 64 types, takes a second; with ten times the value it could be seven.
const MAX_TYPES_SHARING_A_MEMBER: usize = 64;

/// How many members a type needs to be paired by its members alone ([`pairs`]). Types with few of
/// them agree by chance: many consist of an `id` and a `name`. Measured: of the types with two
/// members, 40% have the same ones as another type of their document, with three 35%, and with four
/// 28%. Smaller types are shown as removed and added, unless something else pairs them: these are
/// 38% of all types, and with a bound of four they would be 53%.
const MIN_MEMBERS: usize = 3;

/// What the similarity of types is computed from: the kind of the type, and its members with the
/// outermost kind of their types.
///
/// Names of types do not count, because a rename of one must not make others differ.
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
                    .map(|field| format!("{}: {}", field.wire, kind_of_field(field)))
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
            Shape::Newtype(shape) => (
                "newtype",
                BTreeSet::from([outer_kind(&shape.value).to_owned()]),
            ),
            Shape::Alias(target) => ("alias", BTreeSet::from([outer_kind(target).to_owned()])),
        };
        Self { kind, members }
    }

    /// Whether both are structs, or both enums, and so on.
    pub(super) fn is_same_kind(&self, other: &Self) -> bool {
        self.kind == other.kind
    }

    /// The members that both have, divided by all members of either: from 0 to 1. Types of two
    /// kinds are never similar; two empty ones of a kind are the same.
    pub(super) fn similarity(&self, other: &Self) -> f64 {
        if self.kind != other.kind {
            return 0.0;
        }
        let shared = self.members.intersection(&other.members).count();
        let all = self.members.len() + other.members.len() - shared;
        if all == 0 { 1.0 } else { share(shared, all) }
    }
}

/// A part of a whole, from 0 to 1; nothing of nothing is 0.
pub(super) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        to_float(part) / to_float(whole)
    }
}

/// Exact up to four thousand million, which is more than any document has.
fn to_float(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// The kind of a field. A key without a field would have an enum, which it has where the document
/// of the other state does not require it.
fn kind_of_field(field: &Field) -> &'static str {
    match (field.fixed, &field.value.ty) {
        (true, TypeRef::Scalar(Scalar::Text | Scalar::Integer(_))) => "named",
        _ => outer_kind(&field.value),
    }
}

/// The outermost kind of a type, without names.
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

/// The profiles of all types, by the index of the type.
pub(super) fn profiles(api: &Api) -> Vec<Profile> {
    api.types.iter().map(Profile::of).collect()
}

/// Pairs of similar types that have no partner, the most similar first. A type can be in several
/// pairs; the caller takes the first.
pub(super) fn pairs(
    profiles: &(Vec<Profile>, Vec<Profile>),
    old: &[Option<TypeId>],
    new: &[Option<TypeId>],
) -> Vec<(TypeId, TypeId)> {
    let unpaired = |partners: &[Option<TypeId>]| -> Vec<usize> {
        partners
            .iter()
            .enumerate()
            .filter(|(_, partner)| partner.is_none())
            .map(|(index, _)| index)
            .collect()
    };
    let mut owners: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for index in unpaired(new) {
        for member in &profiles.1[index].members {
            owners.entry(member).or_default().push(index);
        }
    }
    let mut found: Vec<(f64, usize, usize)> = Vec::new();
    for left in unpaired(old) {
        let profile = &profiles.0[left];
        if profile.kind == "alias" || profile.members.len() < MIN_MEMBERS {
            continue;
        }
        let shared = profile
            .members
            .iter()
            .filter_map(|member| owners.get(member.as_str()))
            .filter(|list| list.len() <= MAX_TYPES_SHARING_A_MEMBER);
        let candidates: BTreeSet<usize> = shared.flatten().copied().collect();
        let similar = candidates
            .into_iter()
            .map(|right| (profile.similarity(&profiles.1[right]), left, right));
        found.extend(similar.filter(|(similarity, ..)| *similarity >= MIN_SIMILARITY_ANYWHERE));
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    found
        .into_iter()
        .map(|(_, left, right)| (TypeId::new(left), TypeId::new(right)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(kind: &'static str, members: &[&str]) -> Profile {
        Profile {
            kind,
            members: members.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn similarity_is_the_share_of_common_members() {
        let (one, other) = (
            profile("struct", &["a", "b"]),
            profile("struct", &["b", "c"]),
        );
        assert!((one.similarity(&other) - 1.0 / 3.0).abs() < f64::EPSILON);
    }

    #[test]
    fn types_of_two_kinds_are_not_similar() {
        let (one, other) = (profile("struct", &["a"]), profile("union", &["a"]));
        assert!(one.similarity(&other).abs() < f64::EPSILON);
    }

    #[test]
    fn a_member_that_many_types_share_is_no_reason_to_compare_them() {
        let many = MAX_TYPES_SHARING_A_MEMBER + 1;
        let shared = profile("struct", &["a", "b", "c"]);
        let profiles = (vec![shared.clone()], vec![shared; many]);
        assert_eq!(pairs(&profiles, &[None], &vec![None; many]), []);
    }

    #[test]
    fn the_most_similar_type_comes_first() {
        let old = profile("struct", &["a", "b", "c", "d"]);
        let less = profile("struct", &["a", "b", "c"]);
        let profiles = (vec![old.clone()], vec![less, old]);
        let best = pairs(&profiles, &[None], &[None, None]).first().copied();
        assert_eq!(best, Some((TypeId::new(0), TypeId::new(1))));
    }
}
