//! How the values of two object types relate.

use super::ValueRelation::{Disjoint, Equal, Overlap, Subset, Superset};
use super::{ValueRelation, Values, is_any};
use crate::compare::refusal::Age;
use crate::ir::{Field, Other, Shape, Struct, TypeRef, Use};

/// An object, of which a struct and a map are special cases.
#[derive(Debug, Clone, Copy)]
pub(super) struct Object<'a> {
    shape: Option<&'a Struct>,
    other: Rest<'a>,
}

/// What keys without a field may hold.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rest<'a> {
    Forbidden,
    Any,
    Of(&'a Use),
}

impl<'a> Values<'_, 'a> {
    pub(super) fn object<'t>(&self, ty: &'t TypeRef, age: Age) -> Option<Object<'t>>
    where
        'a: 't,
    {
        let api = match age {
            Age::Old => self.comparison.old.api,
            Age::New => self.comparison.new.api,
        };
        match ty {
            TypeRef::Map(value) => Some(Object {
                shape: None,
                other: Rest::Of(value),
            }),
            TypeRef::Named(id) => match &api.type_of(*id).shape {
                Shape::Struct(shape) => Some(Object {
                    shape: Some(shape),
                    other: rest(&shape.other),
                }),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn objects(&mut self, old: Object<'_>, new: Object<'_>) -> ValueRelation {
        let mut relation = self.rest(old.other, new.other);
        for field in old.shape.iter().flat_map(|shape| &shape.fields) {
            let counterpart = field_of(new.shape, &field.wire);
            relation = relation.and(match counterpart {
                Some(counterpart) => {
                    let presence = match (field.required, counterpart.required) {
                        (true, false) => Superset,
                        (false, true) => Subset,
                        _ => Equal,
                    };
                    let may_lack = !field.required && !counterpart.required;
                    let values = self.uses(&field.value, &counterpart.value);
                    if may_lack {
                        values.in_container()
                    } else {
                        values.and(presence)
                    }
                }
                None => {
                    let values = match new.other {
                        Rest::Forbidden if field.required => Disjoint,
                        Rest::Forbidden => Subset,
                        Rest::Any => Superset,
                        Rest::Of(other) => self.uses(&field.value, other).and(Superset),
                    };
                    if field.required {
                        values
                    } else {
                        values.in_container()
                    }
                }
            });
        }
        for field in new.shape.iter().flat_map(|shape| &shape.fields) {
            if field_of(old.shape, &field.wire).is_some() {
                continue;
            }
            let values = match old.other {
                Rest::Forbidden if field.required => Disjoint,
                Rest::Forbidden => Superset,
                Rest::Any => Subset,
                Rest::Of(other) => self.uses(other, &field.value).and(Subset),
            };
            relation = relation.and(if field.required {
                values
            } else {
                values.in_container()
            });
        }
        let has_patterns =
            |object: Object<'_>| object.shape.is_some_and(|shape| !shape.patterns.is_empty());
        // Patterns are not compared by the keys that they match.
        if has_patterns(old) || has_patterns(new) {
            return relation.and(Overlap);
        }
        relation
    }

    /// All keys without a field.
    pub(super) fn rest(&mut self, old: Rest<'_>, new: Rest<'_>) -> ValueRelation {
        match (old, new) {
            (Rest::Forbidden, Rest::Forbidden) | (Rest::Any, Rest::Any) => Equal,
            (Rest::Forbidden, _) => Superset,
            (_, Rest::Forbidden) => Subset,
            (Rest::Any, Rest::Of(value)) if is_any(&value.ty) => Equal,
            (Rest::Of(value), Rest::Any) if is_any(&value.ty) => Equal,
            (Rest::Any, Rest::Of(_)) => Subset,
            (Rest::Of(_), Rest::Any) => Superset,
            (Rest::Of(old), Rest::Of(new)) => self.uses(old, new).in_container(),
        }
    }
}

pub(super) fn rest(other: &Other) -> Rest<'_> {
    match other {
        Other::Forbidden => Rest::Forbidden,
        Other::Open => Rest::Any,
        Other::Typed(value) => Rest::Of(value),
    }
}

fn field_of<'s>(shape: Option<&'s Struct>, wire: &str) -> Option<&'s Field> {
    shape?.fields.iter().find(|field| field.wire == wire)
}
