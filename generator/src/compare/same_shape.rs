//! Decides whether two types have the same members, whatever the types are called.

use super::Comparison;
use super::type_relation::{MAX_STEPS, NullChange, TypeRelation};
use crate::ir::{Enum, Field, Other, Shape, Struct, TypeId, TypeRef, Union, Use, Variant};

impl Comparison<'_> {
    /// Whether two types have the same members of the same types, in the same order.
    ///
    /// `false` for structs with pattern properties, whose fields are not compared here: equal ones
    /// are taken to differ, which reports more and hides nothing.
    pub(super) fn same_shape(&self, old: TypeId, new: TypeId) -> bool {
        self.fuel.set(MAX_STEPS);
        self.same_shape_within_fuel(old, new)
    }

    fn same_shape_within_fuel(&self, old: TypeId, new: TypeId) -> bool {
        // A type that contains itself ends here as well: it is taken to differ, which reports more
        // and hides nothing.
        if !self.burn_fuel() {
            return false;
        }
        let (old, new) = (self.old.api.type_of(old), self.new.api.type_of(new));
        match (&old.shape, &new.shape) {
            (Shape::Enum(left), Shape::Enum(right)) => same_values(left, right),
            (Shape::Struct(left), Shape::Struct(right)) => self.same_fields(left, right),
            (Shape::Union(left), Shape::Union(right)) => self.same_variants(left, right),
            (Shape::Newtype(left), Shape::Newtype(right)) => {
                left.boxed == right.boxed && self.same_use(&left.value, &right.value)
            }
            _ => false,
        }
    }

    fn same_fields(&self, left: &Struct, right: &Struct) -> bool {
        let same = |(one, other): (&Field, &Field)| {
            (&one.wire, one.required, one.boxed) == (&other.wire, other.required, other.boxed)
                && (one.fixed, &one.constant) == (other.fixed, &other.constant)
                && self.same_use(&one.value, &other.value)
        };
        let is_open = |other: &Other| !matches!(other, Other::Forbidden);
        left.fields.len() == right.fields.len()
            && left.patterns.is_empty()
            && right.patterns.is_empty()
            && is_open(&left.other) == is_open(&right.other)
            && left.fields.iter().zip(&right.fields).all(same)
    }

    fn same_variants(&self, left: &Union, right: &Union) -> bool {
        let same = |(one, other): (&Variant, &Variant)| {
            (&one.name, &one.guards, one.boxed) == (&other.name, &other.guards, other.boxed)
                && self.same_use(&one.value, &other.value)
        };
        left.variants.len() == right.variants.len()
            && left.variants.iter().zip(&right.variants).all(same)
    }

    /// Whether two values have the same type, or types of the same shape under different names.
    fn same_use(&self, old: &Use, new: &Use) -> bool {
        if self.relate_uses(old, new) == TypeRelation::Same {
            return true;
        }
        match (
            self.old.types.resolve(&old.ty),
            self.new.types.resolve(&new.ty),
        ) {
            (TypeRef::Named(left), TypeRef::Named(right)) => {
                self.null_change(old, new) == NullChange::Same
                    && self.same_shape_within_fuel(*left, *right)
            }
            (TypeRef::List(left), TypeRef::List(right))
            | (TypeRef::Map(left), TypeRef::Map(right)) => self.same_use(left, right),
            _ => false,
        }
    }
}

fn same_values(left: &Enum, right: &Enum) -> bool {
    let left_values = left.values.iter().map(|value| &value.value);
    let right_values = right.values.iter().map(|value| &value.value);
    left.kind == right.kind
        && left.allows_others == right.allows_others
        && left_values.eq(right_values)
}
