//! How the types of a value before and after relate: the same, wider, narrower or unrelated.
//!
//! The relation is seen from where the types are used. What differs within a named type is reported
//! for that type and does not count here. Constraints of values are compared in `constraints`.

use super::Comparison;
use super::refusal::Age;
use super::scalar_relation::relate_scalars;
use super::witness::not_null;
use crate::ir::{EnumKind, Scalar, Shape, TypeId, TypeRef, Union, Use};

/// How the new type relates to the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TypeRelation {
    /// Both are the same type in Rust.
    Same,
    /// It has every value of the old type, and more.
    Wider,
    /// It has some of the values of the old type, and no others.
    Narrower,
    /// Neither has all values of the other, or that is not known.
    Unrelated,
}

impl TypeRelation {
    /// The relation of two tuples, given those of two of their parts: one wider and one narrower
    /// part are unrelated.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, other) => other,
            (own, Self::Same) => own,
            (own, other) if own == other => own,
            _ => Self::Unrelated,
        }
    }

    /// The relation with old and new exchanged.
    fn reversed(self) -> Self {
        match self {
            Self::Wider => Self::Narrower,
            Self::Narrower => Self::Wider,
            other => other,
        }
    }
}

/// How the nullness of a value changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NullChange {
    Same,
    NowAllowed,
    NoLongerAllowed,
}

/// How many steps one question about two types may take; a step compares two parts of them, or
/// resolves an alias or a union. Pairs that were compared are not remembered, so structs that hold
/// the next struct twice double the steps with every level. A review asks thousands of such
/// questions.
///
/// What is not compared when no step is left counts as different: types are "unrelated", shapes are
/// not the same, and values are "an overlap". So a change can be reported where there is none, or
/// as a worse or milder one than it is. A struct takes about a step for each key, more where a key
/// nests, and the largest measured has 212 keys, which a tenth would not hold. Measured: 2,000
/// fields, each with another union of 40 structs than before, take less than a second; with ten
/// times as many steps they could take several.
pub(super) const MAX_STEPS: u32 = 1000;

impl Comparison<'_> {
    /// How two types relate, without regard to nullness.
    pub(super) fn relate_types(&self, old: &TypeRef, new: &TypeRef) -> TypeRelation {
        self.fuel.set(MAX_STEPS);
        self.relate_within_fuel(old, new)
    }

    /// Whether two values have the same type and the same nullness.
    pub(super) fn is_same_use(&self, old: &Use, new: &Use) -> bool {
        self.relate_types(&old.ty, &new.ty) == TypeRelation::Same
            && self.null_change(old, new) == NullChange::Same
    }

    /// Takes one step from the fuel, and returns whether there was one.
    pub(super) fn burn_fuel(&self) -> bool {
        let left = self.fuel.get().checked_sub(1);
        self.fuel.set(left.unwrap_or_default());
        left.is_some()
    }

    fn relate_within_fuel(&self, old: &TypeRef, new: &TypeRef) -> TypeRelation {
        if !self.burn_fuel() {
            return TypeRelation::Unrelated;
        }
        if self.is_matched(old, new) {
            return TypeRelation::Same;
        }
        // An alias is the type that it stands for, so a new alias of the same type changes nothing.
        let (left, right) = (self.old.types.resolve(old), self.new.types.resolve(new));
        match (left, right) {
            (TypeRef::Named(left), TypeRef::Named(right)) => self.relate_named(*left, *right),
            (TypeRef::Named(left), right) => self.relate_named_to_unnamed(*left, Age::Old, right),
            (left, TypeRef::Named(right)) => self
                .relate_named_to_unnamed(*right, Age::New, left)
                .reversed(),
            (left, right) => self.relate_unnamed(left, right),
        }
    }

    /// Compares what lists, maps and tuples hold.
    pub(super) fn relate_uses(&self, old: &Use, new: &Use) -> TypeRelation {
        let null = match self.null_change(old, new) {
            NullChange::Same => TypeRelation::Same,
            NullChange::NowAllowed => TypeRelation::Wider,
            NullChange::NoLongerAllowed => TypeRelation::Narrower,
        };
        self.relate_within_fuel(&old.ty, &new.ty).and(null)
    }

    /// Whether null became allowed, or ceased to be, at this use. An alias that became nullable is
    /// reported for the alias and not for each of its uses, and a type that has null by itself is
    /// another type.
    pub(super) fn null_change(&self, old: &Use, new: &Use) -> NullChange {
        let (before, after) = (
            self.old.types.needs_null(old),
            self.new.types.needs_null(new),
        );
        match (before, after) {
            _ if self.is_matched(&old.ty, &new.ty) && old.nullable == new.nullable => {
                NullChange::Same
            }
            _ if self.has_null_type(old, new) => NullChange::Same,
            (false, true) => NullChange::NowAllowed,
            (true, false) => NullChange::NoLongerAllowed,
            _ => NullChange::Same,
        }
    }

    /// Whether one of two types has null by itself.
    pub(super) fn has_null_type(&self, old: &Use, new: &Use) -> bool {
        self.old.types.has_null(&old.ty) || self.new.types.has_null(&new.ty)
    }

    /// Two uses of which the types are compared: without null, of which a change of its own is
    /// reported, unless one of the types has it.
    pub(super) fn uses_of_types(&self, old: &Use, new: &Use) -> (Use, Use) {
        if self.has_null_type(old, new) {
            (old.clone(), new.clone())
        } else {
            (not_null(old), not_null(new))
        }
    }

    fn relate_unnamed(&self, old: &TypeRef, new: &TypeRef) -> TypeRelation {
        match (old, new) {
            (TypeRef::Any(_), TypeRef::Any(_)) => TypeRelation::Same,
            (TypeRef::Any(_), _) => TypeRelation::Narrower,
            (_, TypeRef::Any(_)) => TypeRelation::Wider,
            (TypeRef::Scalar(old), TypeRef::Scalar(new)) => relate_scalars(*old, *new),
            (TypeRef::List(old), TypeRef::List(new)) | (TypeRef::Map(old), TypeRef::Map(new)) => {
                self.relate_uses(old, new)
            }
            (TypeRef::Tuple(old), TypeRef::Tuple(new)) if old.len() == new.len() => old
                .iter()
                .zip(new)
                .fold(TypeRelation::Same, |relation, (old, new)| {
                    relation.and(self.relate_uses(old, new))
                }),
            _ => TypeRelation::Unrelated,
        }
    }

    /// Named types are the same if they are matched; their members are compared where the types
    /// are. A union that gained the type as a branch is wider.
    fn relate_named(&self, old: TypeId, new: TypeId) -> TypeRelation {
        let (old_ref, new_ref) = (&TypeRef::Named(old), &TypeRef::Named(new));
        if self.is_matched(old_ref, new_ref) {
            return TypeRelation::Same;
        }
        let (old, new) = (self.old.api.type_of(old), self.new.api.type_of(new));
        match (&old.shape, &new.shape) {
            (_, Shape::Union(shape)) if any_branch(shape, |ty| self.is_matched(old_ref, ty)) => {
                TypeRelation::Wider
            }
            (Shape::Union(shape), _) if any_branch(shape, |ty| self.is_matched(ty, new_ref)) => {
                TypeRelation::Narrower
            }
            _ => TypeRelation::Unrelated,
        }
    }

    /// Whether both are named types, and the matching says that they are one.
    pub(super) fn is_matched(&self, old: &TypeRef, new: &TypeRef) -> bool {
        matches!((old, new), (TypeRef::Named(old), TypeRef::Named(new)) if self.matching.is_pair(*old, *new))
    }

    /// How a type without a name relates to a named one of the other state, as if the named one
    /// were the old one.
    fn relate_named_to_unnamed(
        &self,
        named: TypeId,
        named_in: Age,
        unnamed: &TypeRef,
    ) -> TypeRelation {
        let api = match named_in {
            Age::Old => self.old.api,
            Age::New => self.new.api,
        };
        match (&api.type_of(named).shape, unnamed) {
            (_, TypeRef::Any(_)) => TypeRelation::Wider,
            (Shape::Enum(shape), TypeRef::Scalar(scalar)) => match (shape.kind, scalar) {
                (EnumKind::Text, Scalar::Text)
                | (
                    EnumKind::Integer | EnumKind::Unsigned,
                    Scalar::Integer(_) | Scalar::Number(_),
                ) => TypeRelation::Wider,
                _ => TypeRelation::Unrelated,
            },
            // The values of the map are not looked at: that a struct became a map is what a reader
            // has to know.
            (Shape::Struct(_), TypeRef::Map(_)) => TypeRelation::Wider,
            (Shape::Union(shape), _) => {
                let is_branch = any_branch(shape, |branch| match named_in {
                    Age::Old => self.is_same_outside_unions(branch, unnamed),
                    Age::New => self.is_same_outside_unions(unnamed, branch),
                });
                if is_branch {
                    TypeRelation::Narrower
                } else {
                    TypeRelation::Unrelated
                }
            }
            _ => TypeRelation::Unrelated,
        }
    }

    /// Whether two types are the same. Unions within them are not searched for branches, so that
    /// the search ends.
    fn is_same_outside_unions(&self, old: &TypeRef, new: &TypeRef) -> bool {
        match (old, new) {
            (TypeRef::Scalar(old), TypeRef::Scalar(new)) => old == new,
            (TypeRef::List(old), TypeRef::List(new)) | (TypeRef::Map(old), TypeRef::Map(new)) => {
                self.is_same_outside_unions(&old.ty, &new.ty)
            }
            (TypeRef::Named(old), TypeRef::Named(new)) => self.matching.is_pair(*old, *new),
            _ => false,
        }
    }
}

fn any_branch(shape: &Union, is_wanted: impl Fn(&TypeRef) -> bool) -> bool {
    let mut branches = shape.variants.iter().map(|variant| &variant.value.ty);
    branches.any(is_wanted)
}
