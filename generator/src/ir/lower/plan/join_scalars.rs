//! Branches that are scalars or enums of one JSON kind become one, since no guard can tell them
//! apart.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value;

use super::MergedSchema;
use super::constants::{integer_kind, unheld_integers};
use super::join_branches::{common_bounds, has_rules};
use super::type_plan::{Branch, TypeKind};
use crate::ir::lower::schemas::values::same_value;
use crate::ir::lower::schemas::{Annotations, MergedBounds};
use crate::ir::{Constant, Enum, EnumKind, Float, Int, Kinds, Scalar};

/// Joins the branches of each kind in the position of the first.
pub(super) fn join_scalars(branches: &mut Vec<Branch<'_>>) {
    for kind in [Kinds::STRING, Kinds::NUMBER, Kinds::BOOLEAN] {
        let group: BTreeMap<usize, Branch<'_>> = branches
            .iter()
            .enumerate()
            .filter(|(_, branch)| scalar_kind(branch) == Some(kind))
            .map(|(index, branch)| (index, branch.clone()))
            .collect();
        if group.len() < 2 {
            continue;
        }
        let members: Vec<&Branch<'_>> = group.values().collect();
        let mut joined = joined(&members);
        if joined.is_none() {
            continue;
        }
        let mut index = 0;
        branches.retain_mut(|branch| {
            let is_other = !group.contains_key(&index);
            index += 1;
            is_other || joined.take().map(|joined| *branch = joined).is_some()
        });
    }
}

/// The JSON kind of a scalar or enum. Null is none of them: it is nullness of the union.
fn scalar_kind(branch: &Branch<'_>) -> Option<Kinds> {
    match &branch.kind {
        TypeKind::Scalar(Scalar::Integer(_) | Scalar::Number(_))
        | TypeKind::Enum(Enum {
            kind: EnumKind::Integer | EnumKind::Unsigned,
            ..
        }) => Some(Kinds::NUMBER),
        TypeKind::Scalar(Scalar::Boolean) => Some(Kinds::BOOLEAN),
        TypeKind::Scalar(Scalar::Null) => None,
        TypeKind::Scalar(_) | TypeKind::Enum(_) => Some(Kinds::STRING),
        TypeKind::Any(_) if is_unheld(branch) => Some(Kinds::NUMBER),
        TypeKind::Struct
        | TypeKind::Map
        | TypeKind::List
        | TypeKind::Tuple
        | TypeKind::Union(_)
        | TypeKind::Same(_)
        | TypeKind::Any(_) => None,
    }
}

/// Whether a branch lists integers that no integer type holds all of.
fn is_unheld(branch: &Branch<'_>) -> bool {
    let listed = branch.merged.constants.iter().flatten();
    let mut values = listed.map(|constant| &constant.value);
    let is_integer = |value: &Value| value.is_null() || value.is_i64() || value.is_u64();
    matches!(branch.kind, TypeKind::Any(_))
        && values.clone().all(is_integer)
        && integer_kind(&mut values).is_none()
}

/// One branch for several of the same kind: the only enum, since enums keep values that they do not
/// list; or all constants of several enums; or the wider scalar. An enum of integers beside
/// fractions is the scalar, since an enum keeps none of them.
fn joined<'d>(members: &[&Branch<'d>]) -> Option<Branch<'d>> {
    let first = *members.first()?;
    let enums: Vec<(&Branch<'d>, &Enum)> = members
        .iter()
        .filter_map(|branch| match &branch.kind {
            TypeKind::Enum(item) => Some((*branch, item)),
            _ => None,
        })
        .collect();
    let has_fractions = members
        .iter()
        .any(|branch| matches!(branch.kind, TypeKind::Scalar(Scalar::Number(_))));
    let kind = match enums.as_slice() {
        _ if members.iter().any(|branch| is_unheld(branch)) => unheld_integers(),
        [(only, item)] if !has_fractions => return Some(open_enum(only, item, members)),
        [_, ..] if !has_fractions => joined_enums(&enums, enums.len() < members.len())?,
        _ => {
            let scalars = members.iter().filter_map(|branch| match branch.kind {
                TypeKind::Scalar(scalar) => Some(scalar),
                _ => None,
            });
            TypeKind::Scalar(scalars.reduce(wider)?)
        }
    };
    let bounds = common_bounds(members);
    let mut remarks = Vec::new();
    let drops_rules = drops_rules(&kind, members, &bounds);
    if drops_rules {
        remarks.push("Each form of it has rules of its own.".to_owned());
    }
    let mut formats: Vec<_> = members
        .iter()
        .filter_map(|branch| branch.merged.format)
        .map(|format| format!("`{format}`"))
        .collect();
    formats.dedup();
    if formats.len() > 1 && matches!(kind, TypeKind::Scalar(Scalar::Text)) {
        remarks.push(format!("Format: {}.", formats.join(" or ")));
    }
    let merged = MergedSchema {
        bounds,
        constants: None,
        annotations: Annotations::default(),
        format: common_format(members),
        conditions: Vec::new(),
        ..(*first.merged).clone()
    };
    let name = joined_name(members, &kind);
    Some(Branch {
        kind,
        merged: Rc::new(merged),
        is_joined: true,
        named: None,
        remarks,
        drops_rules,
        name,
        ..first.clone()
    })
}

/// Whether the joined branch, which is of this kind and has these bounds, allows values that no
/// branch allows.
fn drops_rules<'d>(
    kind: &TypeKind<'d>,
    members: &[&Branch<'d>],
    bounds: &MergedBounds<'d>,
) -> bool {
    // Any JSON has no list of its values, and neither has a scalar.
    let has_enums = || {
        let mut kinds = members.iter().map(|branch| &branch.kind);
        kinds.any(|kind| matches!(kind, TypeKind::Enum(_)))
    };
    let drops_values = match kind {
        TypeKind::Any(_) => true,
        TypeKind::Scalar(_) => has_enums(),
        _ => false,
    };
    // If one branch allows every value of the scalar, the others say nothing. A format is no rule
    // that is checked, but readers want to know that it is not that of all.
    let free = MergedBounds::default();
    let kinds = kind.json_kinds();
    let allows_all = |branch: &&Branch<'d>| {
        matches!(branch.kind, TypeKind::Scalar(_))
            && branch.kind.json_kinds().contains(kinds)
            && branch.merged.format.is_none()
            && !has_rules(branch, &free)
    };
    let is_free = matches!(kind, TypeKind::Scalar(_)) && members.iter().any(allows_all);
    !is_free && (drops_values || members.iter().any(|branch| has_rules(branch, bounds)))
}

/// The only enum among several branches, for the values of all.
fn open_enum<'d>(only: &Branch<'d>, item: &Enum, members: &[&Branch<'d>]) -> Branch<'d> {
    let free = MergedBounds::default();
    let drops_rules = members.iter().any(|branch| has_rules(branch, &free));
    let is_restricted = has_rules(only, &free);
    if only.named.is_some() && !is_restricted && item.values.len() > 1 {
        // Elsewhere its other values may not be allowed. A single value would be a constant here
        // as well.
        return Branch {
            drops_rules,
            ..only.clone()
        };
    }
    let mut merged = Rc::clone(&only.merged);
    if is_restricted {
        // What holds for the listed values need not hold for the others.
        let merged = Rc::make_mut(&mut merged);
        merged.bounds = common_bounds(members);
        merged.conditions = Vec::new();
    }
    Branch {
        kind: TypeKind::Enum(Enum {
            allows_others: true,
            ..item.clone()
        }),
        merged,
        is_joined: true,
        named: None,
        drops_rules,
        ..only.clone()
    }
}

/// The name that the document gives one of the branches, if it is the only one; or else the word
/// for the kind, in which the order of the branches does not count.
fn joined_name(members: &[&Branch<'_>], kind: &TypeKind<'_>) -> String {
    let mut given: Vec<&str> = members
        .iter()
        .filter(|branch| branch.named.is_none() && branch.name != branch.kind.name())
        .map(|branch| branch.name.as_str())
        .collect();
    given.sort_unstable();
    given.dedup();
    match given.as_slice() {
        [only] => (*only).to_owned(),
        _ => kind.name().to_owned(),
    }
}

/// The format that all branches have.
fn common_format<'d>(members: &[&Branch<'d>]) -> Option<&'d str> {
    let (first, rest) = members.split_first()?;
    let format = first.merged.format?;
    rest.iter()
        .all(|branch| branch.merged.format == Some(format))
        .then_some(format)
}

/// All constants of several enums. A branch with one constant is how 3.1 describes the values of an
/// enum, so that its title and description are those of the constant.
fn joined_enums<'d>(enums: &[(&Branch<'d>, &Enum)], allows_others: bool) -> Option<TypeKind<'d>> {
    let (_, first) = enums.first()?;
    let mut values: Vec<Constant> = Vec::new();
    for (branch, item) in enums {
        let mut list = item.values.clone();
        if let [only] = list.as_mut_slice() {
            let annotations = &branch.merged.annotations;
            only.name = only
                .name
                .take()
                .or_else(|| annotations.title.map(str::to_owned));
            only.description = only
                .description
                .take()
                .or_else(|| annotations.description.map(str::to_owned));
            only.deprecated |= annotations.deprecated;
        }
        for constant in list {
            let is_new = values
                .iter()
                .all(|known| !same_value(&known.value, &constant.value));
            if is_new {
                values.push(constant);
            }
        }
    }
    let kind = match first.kind {
        EnumKind::Text => EnumKind::Text,
        EnumKind::Integer | EnumKind::Unsigned => {
            match integer_kind(values.iter().map(|constant| &constant.value)) {
                Some(kind) => kind,
                None => return Some(unheld_integers()),
            }
        }
    };
    Some(TypeKind::Enum(Enum {
        kind,
        values,
        allows_others,
    }))
}

/// The scalar that holds the values of both, which are of one JSON kind.
fn wider(one: Scalar, other: Scalar) -> Scalar {
    match (one, other) {
        (one, other) if one == other => one,
        (Scalar::Integer(a), Scalar::Integer(b)) => wider_integer(a, b),
        (Scalar::Integer(_) | Scalar::Number(_), Scalar::Integer(_) | Scalar::Number(_)) => {
            Scalar::Number(Float::F64)
        }
        _ => Scalar::Text,
    }
}

fn wider_integer(one: Int, other: Int) -> Scalar {
    let rank = |int: Int| match int {
        Int::I8 | Int::U8 => 1,
        Int::I16 | Int::U16 => 2,
        Int::I32 | Int::U32 => 3,
        Int::I64 | Int::U64 => 4,
    };
    let is_signed = |int: Int| matches!(int, Int::I8 | Int::I16 | Int::I32 | Int::I64);
    if is_signed(one) == is_signed(other) {
        return Scalar::Integer(if rank(one) >= rank(other) { one } else { other });
    }
    // Only `u64` beside a signed integer has values that `i64` has not.
    match (one, other) {
        (Int::U64, _) | (_, Int::U64) => Scalar::Number(Float::F64),
        _ => Scalar::Integer(Int::I64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wider_scalar_holds_the_values_of_both() {
        let int = Scalar::Integer;
        let float = Scalar::Number(Float::F64);
        for (one, other, expected) in [
            (int(Int::I8), int(Int::I32), int(Int::I32)),
            (int(Int::U8), int(Int::I8), int(Int::I64)),
            (int(Int::U32), int(Int::I64), int(Int::I64)),
            (int(Int::U64), int(Int::I8), float),
            (int(Int::U64), int(Int::U8), int(Int::U64)),
            (int(Int::I32), float, float),
            (Scalar::Date, Scalar::DateTime, Scalar::Text),
            (Scalar::Date, Scalar::Date, Scalar::Date),
        ] {
            assert_eq!(wider(one, other), expected, "{one:?} {other:?}");
            assert_eq!(wider(other, one), expected, "{other:?} {one:?}");
        }
    }
}
