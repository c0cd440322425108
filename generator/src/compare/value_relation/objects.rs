//! How the values of two object types relate.

use serde_json::Value;

use super::ValueRelation::{Disjoint, Equal, Overlap, Subset, Superset};
use super::{Part, Rules, ValueRelation, Values, fits, is_any, same};
use crate::compare::refusal::Age;
use crate::compare::witness::rule_holds;
use crate::ir::{Any, Enum, Field, Other, Rule, Shape, Struct, TypeRef, Use};

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
        let api = self.api(age);
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

    /// How two objects relate. No change says the rules of fields of types that are no pair; those
    /// of the values of two maps are said of the maps.
    pub(super) fn objects(&mut self, old: Object<'_>, new: Object<'_>) -> ValueRelation {
        let outer = self.rules;
        if outer == Rules::SaidHere && (old.shape.is_some() || new.shape.is_some()) {
            self.rules = Rules::Compared;
        }
        let relation = self.keys(old, new);
        self.rules = outer;
        relation
    }

    fn keys(&mut self, old: Object<'_>, new: Object<'_>) -> ValueRelation {
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
                    let values = self.fields(field, counterpart);
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
                        Rest::Of(other) => self.uses(&field.value, other),
                    };
                    if field.required {
                        values.and(Superset)
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
                Rest::Of(other) => self.uses(other, &field.value),
            };
            relation = relation.and(if field.required {
                values.and(Subset)
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

    /// The values of one key. The type of a key that is fixed says less than its constant.
    pub(super) fn fields(&mut self, old: &Field, new: &Field) -> ValueRelation {
        let fixed = |field: &'_ Field| field.constant.clone().filter(|_| field.fixed);
        match (fixed(old), fixed(new)) {
            (Some(old), Some(new)) if same(&old, &new, self.notation.is_text()) => Equal,
            (Some(_), Some(_)) => Disjoint,
            (Some(constant), None) => self.constant(&constant, &new.value, Age::New),
            (None, Some(constant)) => self.constant(&constant, &old.value, Age::Old).reversed(),
            (None, None) => self.uses(&old.value, &new.value),
        }
    }

    /// One value compared with a use, as if the value were the old side.
    pub(super) fn constant(&self, constant: &Value, of: &Use, age: Age) -> ValueRelation {
        let mut parts = Vec::new();
        self.collect(of, &[], age, &mut parts);
        let relations = parts.iter().map(|part| match part {
            Part::Null if constant.is_null() => Equal,
            Part::Null => Disjoint,
            Part::Unresolved(_) => Overlap,
            Part::Type(ty, rules) => self
                .constant_and_type(constant, ty, age)
                .and(self.constant_and_rules(constant, rules)),
        });
        let relations: Vec<ValueRelation> = relations.collect();
        match relations.as_slice() {
            [only] => *only,
            several if several.iter().any(|one| one.includes_old()) => Superset,
            several if several.contains(&Overlap) => Overlap,
            _ => Disjoint,
        }
    }

    /// Whether a constant meets rules, none of which are given where rules are not compared.
    fn constant_and_rules(&self, constant: &Value, rules: &[Rule]) -> ValueRelation {
        let as_text = self.notation.is_text();
        let mut answers = rules.iter().map(|rule| rule_holds(rule, constant, as_text));
        if answers.clone().any(|answer| answer == Some(false)) {
            Disjoint
        } else if answers.all(|answer| answer == Some(true)) {
            Equal
        } else {
            Overlap
        }
    }

    fn constant_and_type(&self, constant: &Value, ty: &TypeRef, age: Age) -> ValueRelation {
        let api = self.api(age);
        let is_listed = |shape: &Enum| {
            let mut values = shape.values.iter();
            values.any(|one| same(&one.value, constant, self.notation.is_text()))
        };
        match ty {
            TypeRef::Any(Any::Never) => Disjoint,
            TypeRef::Any(_) => Superset,
            TypeRef::Scalar(scalar) if fits(constant, *scalar, self.notation) => Superset,
            TypeRef::Named(id) => match &api.type_of(*id).shape {
                Shape::Enum(shape) if is_listed(shape) && shape.values.len() == 1 => Equal,
                Shape::Enum(shape) if is_listed(shape) => Superset,
                _ => Disjoint,
            },
            _ => Disjoint,
        }
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
