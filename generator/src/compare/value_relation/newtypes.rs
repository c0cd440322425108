//! How newtypes relate to other types. On the wire they are what they hold.

use super::{ValueRelation, Values};
use crate::compare::refusal::Age;
use crate::ir::{Shape, TypeRef, Use};

impl<'a> Values<'_, 'a> {
    /// How two types relate of which at least one is a newtype, given what is in it.
    pub(super) fn inside_newtypes(&mut self, old: &TypeRef, new: &TypeRef) -> ValueRelation {
        let inside = |ty: &TypeRef, age| {
            let value = self.newtype(ty, age).cloned();
            value.unwrap_or_else(|| Use::plain(ty.clone()))
        };
        let (old, new) = (inside(old, Age::Old), inside(new, Age::New));
        self.uses(&old, &new)
    }

    /// What is in a newtype; none if the type is none.
    pub(super) fn newtype(&self, ty: &TypeRef, age: Age) -> Option<&'a Use> {
        match &self.api(age).type_of(ty.as_named()?).shape {
            Shape::Newtype(shape) => Some(&shape.value),
            _ => None,
        }
    }
}
