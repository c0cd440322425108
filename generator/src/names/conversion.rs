//! Which branches of a union have `From` for their type.
//!
//! In: an API and its lock. Out: a [`Conversion`] for each branch. A branch has `From` if no other
//! one has its type in Rust. Where several have it, the one that had `From` before keeps it, so
//! that a branch that is added later takes nothing away; where none had it, none gets it, since
//! nothing says which one a value means. Absent: the code of an implementation.
//!
//! The lock has no types, so it cannot tell which of two branches had `From` for a type if both
//! were there and one of them changed its type. Then neither has it: a caller does not compile,
//! where a guess could silently make the other branch.

use std::collections::BTreeMap;

use super::TypeNames;
use super::locked::{self, LockedNames};
use crate::ir::{AliasResolver, Api, Scalar, Shape, Type, TypeId, TypeRef, Union, Use, Variant};
use crate::lock::{self, Entry};

/// Whether a value of a branch's type makes the union by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// It makes this branch.
    From,
    /// It makes another branch of the same type, which was there first.
    OtherBranch,
    /// It makes none.
    None,
}

/// Decides for all unions.
pub(super) fn decide(api: &Api, locked_names: &LockedNames<'_>, names: &mut [TypeNames]) {
    let types = RustTypes {
        api,
        aliases: AliasResolver::new(&api.types),
    };
    for ((id, item), names) in api.types().zip(names) {
        if let Shape::Union(shape) = &item.shape {
            let entry = locked_names.type_entry(id.index());
            names.conversions = conversions(&types, (id, item, shape), entry);
        }
    }
}

/// The conversion of each branch of a union.
fn conversions(
    types: &RustTypes<'_>,
    (id, item, shape): (TypeId, &Type, &Union),
    entry: Option<&Entry>,
) -> Vec<Conversion> {
    let had_from = had_from(item, entry);
    let mut alike: BTreeMap<RustType, Vec<usize>> = BTreeMap::new();
    for (index, variant) in shape.variants.iter().enumerate() {
        let ty = types.of(&variant.value);
        alike.entry(ty).or_default().push(index);
    }
    let mut conversions = vec![Conversion::None; shape.variants.len()];
    for (ty, branches) in alike {
        // What fits no branch is held as any JSON, and a type is made of itself already.
        if ty == RustType::Json || ty == RustType::Named(id) {
            continue;
        }
        let chosen = chosen(&branches, &had_from);
        let chosen = chosen.filter(|index| !types.is_wrapped(&shape.variants[*index]));
        if let Some(chosen) = chosen {
            branches
                .iter()
                .for_each(|index| conversions[*index] = Conversion::OtherBranch);
            conversions[chosen] = Conversion::From;
        }
    }
    conversions
}

/// Whether the lock says that a branch had `From`, if its type was in no other branch: it knows the
/// branch, and has no mark that another one had it.
fn had_from(item: &Type, entry: Option<&Entry>) -> Vec<bool> {
    let known = entry.map(Entry::index).unwrap_or_default();
    let wires = locked::wires(&item.shape);
    let before = lock::repetitions(wires.iter().map(String::as_str));
    let branches = wires.iter().zip(before);
    branches
        .map(|(wire, before)| {
            known.get("", wire, before).is_some() && !known.has_no_from(wire, before)
        })
        .collect()
}

/// Which one of some branches of the same type has `From`.
fn chosen(branches: &[usize], had_from: &[bool]) -> Option<usize> {
    if let [only] = branches {
        return Some(*only);
    }
    let mut earlier = branches.iter().filter(|index| had_from[**index]);
    match (earlier.next(), earlier.next()) {
        (Some(one), None) => Some(*one),
        _ => None,
    }
}

/// A type as the compiler sees it: without the names of aliases, which it replaces.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum RustType {
    Scalar(Scalar),
    List(Box<Self>),
    Map(Box<Self>),
    Tuple(Vec<Self>),
    Named(TypeId),
    Json,
    OrNull(Box<Self>),
}

/// What the types of an API are in Rust.
struct RustTypes<'a> {
    api: &'a Api,
    aliases: AliasResolver,
}

impl RustTypes<'_> {
    /// The type of a value. A checked API bounds how deep and how large a type is behind its
    /// aliases.
    fn of(&self, value: &Use) -> RustType {
        let inner = |item: &Use| Box::new(self.of(item));
        let plain = match self.aliases.resolve(&self.api.types, &value.ty) {
            TypeRef::Scalar(scalar) if scalar.is_string() => RustType::Scalar(Scalar::Text),
            TypeRef::Scalar(scalar) => RustType::Scalar(*scalar),
            TypeRef::List(item) => RustType::List(inner(item)),
            TypeRef::Map(item) => RustType::Map(inner(item)),
            TypeRef::Tuple(items) => {
                RustType::Tuple(items.iter().map(|item| self.of(item)).collect())
            }
            TypeRef::Named(id) => RustType::Named(*id),
            TypeRef::Any(_) => RustType::Json,
        };
        let has_null = matches!(plain, RustType::Json | RustType::Scalar(Scalar::Null));
        if self.aliases.is_nullable(value) && !has_null {
            RustType::OrNull(Box::new(plain))
        } else {
            plain
        }
    }

    /// Whether a branch holds a box inside the type of null, so that a value of its type is not
    /// what it holds.
    fn is_wrapped(&self, variant: &Variant) -> bool {
        variant.boxed && matches!(self.of(&variant.value), RustType::OrNull(_))
    }
}
