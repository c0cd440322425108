//! The types of the values that the subschemas of a condition are about.
//!
//! A condition is a JSON Schema. In: a condition, and the types that its value can have. Out: the
//! first thing that a caller finds who looks at each subschema with the types of its values.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::ir::aliases::AliasResolver;
use crate::ir::{Api, Shape, Struct, Type, TypeId, TypeRef};

/// Looks at the keywords of a schema, given the types that its values can have.
type Look<'l, T> = dyn Fn(&Map<String, Value>, &[&TypeRef]) -> Option<T> + 'l;

/// The types of an API, of which some are sent.
pub(super) struct ConditionPlaces<'a> {
    pub(super) types: &'a [Type],
    aliases: AliasResolver,
}

impl<'a> ConditionPlaces<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        Self {
            types: &api.types,
            aliases: AliasResolver::new(&api.types),
        }
    }

    /// A type behind its aliases.
    pub(super) fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        self.aliases.resolve(self.types, ty)
    }

    /// The first that is found in a condition on values of any of several types, or in one of its
    /// subschemas. It is as deep as the condition, whose nesting is bounded.
    pub(super) fn find<T>(
        &self,
        schema: &Value,
        places: &[&TypeRef],
        look: &Look<'_, T>,
    ) -> Option<T> {
        let keywords = schema.as_object()?;
        let here = |schema| self.find(schema, places, look);
        look(keywords, places).or_else(|| {
            keywords
                .iter()
                .find_map(|(keyword, value)| match keyword.as_str() {
                    "not" | "if" | "then" | "else" => here(value),
                    "allOf" | "anyOf" | "oneOf" => items(value).find_map(here),
                    "dependentSchemas" => entries(value).find_map(|(_, schema)| here(schema)),
                    "properties" => entries(value).find_map(|(key, schema)| {
                        let structs = self.structs(places);
                        let fields = structs.iter().flat_map(|shape| &shape.fields);
                        let fields = fields.filter(|field| field.wire == *key);
                        let inner: Vec<_> = fields.map(|field| &field.value.ty).collect();
                        self.find(schema, &inner, look)
                    }),
                    "additionalProperties" => self.find(value, &self.values(places), look),
                    "patternProperties" => {
                        let inner = self.values(places);
                        entries(value).find_map(|(_, schema)| self.find(schema, &inner, look))
                    }
                    "items" | "contains" => self.find(value, &self.parts(places), look),
                    "prefixItems" => {
                        let inner = self.parts(places);
                        items(value).find_map(|schema| self.find(schema, &inner, look))
                    }
                    _ => None,
                })
        })
    }

    /// The objects that values of some types can be.
    pub(super) fn structs(&self, places: &[&TypeRef]) -> Vec<&'a Struct> {
        let mut open: Vec<TypeId> = places.iter().filter_map(|ty| ty.as_named()).collect();
        let (mut seen, mut structs) = (BTreeSet::new(), Vec::new());
        while let Some(id) = open.pop() {
            let item = self.types.get(self.aliases.last_alias(id).index());
            let Some(item) = item.filter(|item| item.sent && seen.insert(id)) else {
                continue;
            };
            match &item.shape {
                Shape::Struct(shape) => structs.push(shape),
                Shape::Alias(target) => open.extend(target.ty.as_named()),
                Shape::Union(shape) => {
                    let variants = shape.variants.iter();
                    open.extend(variants.filter_map(|variant| variant.value.ty.as_named()));
                }
                Shape::Enum(_) | Shape::Newtype(_) => {}
            }
        }
        structs
    }

    /// What lists and maps of some types hold.
    pub(super) fn parts<'t>(&'t self, places: &[&'t TypeRef]) -> Vec<&'t TypeRef> {
        let newtype = |ty: &TypeRef| match &self.types.get(ty.as_named()?.index())?.shape {
            Shape::Newtype(shape) => Some(&shape.value.ty),
            _ => None,
        };
        let resolved = places.iter().map(|ty| self.resolve(ty));
        let resolved = resolved.map(|ty| newtype(ty).unwrap_or(ty));
        let parts = resolved.flat_map(TypeRef::parts);
        parts.map(|value| &value.ty).collect()
    }

    /// What the keys of objects and maps of some types hold.
    pub(super) fn values<'t>(&'t self, places: &[&'t TypeRef]) -> Vec<&'t TypeRef> {
        let mut values = self.parts(places);
        for shape in self.structs(places) {
            values.extend(shape.fields.iter().map(|field| &field.value.ty));
            values.extend(shape.patterns.iter().map(|keys| &keys.value.ty));
            values.extend(shape.other.typed().map(|value| &value.ty));
        }
        values
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

pub(super) fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> + Clone {
    value.as_object().into_iter().flat_map(Map::iter)
}
