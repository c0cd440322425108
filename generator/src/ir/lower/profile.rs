//! What is known of the values of a branch, as far as guards can ask for it.
//!
//! In: a [`Branch`]. Out: a [`ValueProfile`]. A key that an object does not declare is taken to be absent from its values, even
//! where the schema would allow it: otherwise no two objects could be told apart. Absent: alternatives_in_progress guards (`plan`).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::kind::{TypeKind, kinds_of};
use super::merged::MergedSchema;
use super::schema_ref::SchemaRef;
use super::schemas::Types;
use super::union::{Branch, UnionPlan};
use crate::ir::{EnumKind, Kinds, Scalar};

/// How deep items of lists and branches of branches are looked at.
const DEPTH: usize = 6;

/// Of more alternatives than this the constants are not compared.
const ALTERNATIVES: usize = 4096;

/// What is known of the values of a branch.
#[derive(Debug, Clone, Default)]
pub(super) struct ValueProfile<'d> {
    pub(super) kinds: Kinds,
    /// Keys that each object has.
    pub(super) required: BTreeSet<&'d str>,
    /// Keys that objects declare, with their schemas in each alternative.
    pub(super) keys: BTreeMap<&'d str, Vec<SchemaRef<'d>>>,
    /// How many alternatives there are; a key with fewer schemas is not in all of them.
    pub(super) alternatives: usize,
    /// Objects can have keys that are not declared, of a type of their own.
    pub(super) typed_others: bool,
    /// The kinds of the items of lists.
    pub(super) items: Kinds,
    /// The length of lists, if it is fixed.
    pub(super) length: Option<usize>,
}

impl<'d> ValueProfile<'d> {
    /// The declared keys, those first that a person would call a branch after: the short ones. The document's order means nothing.
    pub(super) fn by_length(&self) -> Vec<&'d str> {
        let mut keys: Vec<&'d str> = self.keys.keys().copied().collect();
        keys.sort_by_key(|key| (key.len(), *key));
        keys
    }
}

impl<'d> Types<'d, '_> {
    /// What is known of the values of a branch.
    pub(super) fn profile(&mut self, branch: &Branch<'d>) -> ValueProfile<'d> {
        self.profile_of(&branch.kind, &branch.merged, 0)
    }

    /// UnionPlan with what is known of the values of any of them.
    pub(super) fn union_plan(&mut self, list: Vec<Branch<'d>>) -> UnionPlan<'d> {
        let mut profile = ValueProfile::default();
        for branch in &list {
            let one = self.profile(branch);
            profile = either(profile, one);
        }
        UnionPlan { list, profile }
    }

    fn profile_of(
        &mut self,
        kind: &TypeKind<'d>,
        merged: &MergedSchema<'d>,
        depth: usize,
    ) -> ValueProfile<'d> {
        match kind {
            TypeKind::Union(branches) => branches.profile.clone(),
            TypeKind::Struct | TypeKind::Map => object(merged),
            TypeKind::List | TypeKind::Tuple => {
                let length = if matches!(kind, TypeKind::Tuple) {
                    Some(merged.list.prefix.len())
                } else {
                    None
                };
                ValueProfile {
                    kinds: Kinds::ARRAY,
                    items: self.item_kinds(merged, depth),
                    length,
                    ..ValueProfile::default()
                }
            }
            kind => ValueProfile {
                kinds: kinds_of_type(kind),
                items: Kinds::ALL,
                ..ValueProfile::default()
            },
        }
    }

    /// The kinds of all items of a list; of a tuple, those of its schemas and of what may follow.
    fn item_kinds(&mut self, merged: &MergedSchema<'d>, depth: usize) -> Kinds {
        let Some(items) = merged.list.items.clone() else {
            return Kinds::ALL;
        };
        let schemas: Vec<_> = merged.list.prefix.iter().cloned().chain([items]).collect();
        schemas.iter().fold(Kinds::NONE, |kinds, schema| {
            kinds.with(self.json_kinds(schema, depth + 1))
        })
    }

    /// The JSON kinds that a schema allows.
    pub(super) fn json_kinds(&mut self, schema: &SchemaRef<'d>, depth: usize) -> Kinds {
        if !self.charge(1, schema.at()) {
            return Kinds::ALL;
        }
        let beside = self.resolve(schema).merged.is_nullable();
        let merged = self.defining_schema(schema);
        let null = if beside || merged.is_nullable() {
            Kinds::NULL
        } else {
            Kinds::NONE
        };
        if merged.alternatives.is_empty() {
            if let Some(constants) = &merged.constants {
                return constants.iter().fold(null, |kinds, constant| {
                    kinds.with(super::intersect::kind_of(&constant.value))
                });
            }
            return kinds_of(&merged).with(null);
        }
        if depth > DEPTH {
            return Kinds::ALL;
        }
        let branches: Vec<_> = merged
            .alternatives
            .iter()
            .flat_map(|choice| choice.branches.iter().cloned())
            .collect();
        let allowed = merged
            .kinds
            .unwrap_or(Kinds::ALL.without(Kinds::NULL))
            .with(null)
            .with(Kinds::NULL);
        branches
            .into_iter()
            .fold(null, |kinds, schema| {
                kinds.with(self.json_kinds(&schema, depth + 1))
            })
            .and(allowed)
    }

    /// The constants that a key has in all alternatives of a branch.
    pub(super) fn constants_of(
        &mut self,
        profile: &ValueProfile<'d>,
        key: &str,
    ) -> Option<Vec<Value>> {
        let schemas = profile
            .keys
            .get(key)
            .filter(|schemas| schemas.len() == profile.alternatives)?
            .clone();
        let mut values = Vec::new();
        for schema in &schemas {
            values.extend(self.constants_of_schema(schema, 0)?);
        }
        Some(values)
    }

    /// The constants that a schema allows, if it allows nothing else.
    fn constants_of_schema(&mut self, schema: &SchemaRef<'d>, depth: usize) -> Option<Vec<Value>> {
        if !self.charge(1, schema.at()) {
            return None;
        }
        let beside = self.resolve(schema).merged.is_nullable();
        let merged = self.defining_schema(schema);
        if beside || merged.is_nullable() {
            return None;
        }
        if let Some(constants) = &merged.constants {
            let fit = !constants.is_empty()
                && constants
                    .iter()
                    .all(|constant| is_key_value(&constant.value));
            return fit.then(|| {
                constants
                    .iter()
                    .map(|constant| constant.value.clone())
                    .collect()
            });
        }
        let [choice] = merged.alternatives.as_slice() else {
            return None;
        };
        if depth > DEPTH {
            return None;
        }
        let mut values = Vec::new();
        for branch in choice.branches.clone() {
            values.extend(self.constants_of_schema(&branch, depth + 1)?);
        }
        Some(values)
    }

    /// Whether the type of one object can hold each value of another that gets past its guards.
    pub(super) fn can_hold(&mut self, one: &ValueProfile<'d>, other: &ValueProfile<'d>) -> bool {
        if one.typed_others || one.alternatives != 1 || other.alternatives != 1 {
            return false;
        }
        other.keys.iter().all(|(key, schemas)| {
            let (Some([mine]), [theirs]) =
                (one.keys.get(key).map(Vec::as_slice), schemas.as_slice())
            else {
                return !one.keys.contains_key(key);
            };
            self.can_hold_schema(mine, theirs, 0)
        })
    }

    /// Whether a schema can hold each value of another.
    fn can_hold_schema(
        &mut self,
        one: &SchemaRef<'d>,
        other: &SchemaRef<'d>,
        depth: usize,
    ) -> bool {
        if one.key() == other.key() || !self.charge(1, one.at()) {
            return true;
        }
        let targets = (self.resolve(one).target, self.resolve(other).target);
        if let (Some(one), Some(other)) = targets
            && one.id() == other.id()
        {
            return true;
        }
        let (mine, theirs) = (self.json_kinds(one, 0), self.json_kinds(other, 0));
        let (one, other) = (self.defining_schema(one), self.defining_schema(other));
        let same_format =
            one.format.is_none() || one.format == other.format || one.constants.is_some();
        if !mine.contains(theirs) || !same_format {
            return false;
        }
        let inside = theirs.and(Kinds::ARRAY.with(Kinds::OBJECT));
        let plain = one.alternatives.is_empty() && other.alternatives.is_empty() && depth < DEPTH;
        inside.is_empty()
            || plain
                && self.can_hold_items(&one, &other, depth + 1)
                && self.can_hold_keys(&one, &other, depth + 1)
    }

    fn can_hold_items(
        &mut self,
        one: &MergedSchema<'d>,
        other: &MergedSchema<'d>,
        depth: usize,
    ) -> bool {
        match (&one.list.items, &other.list.items) {
            _ if !one.list.prefix.is_empty() || !other.list.prefix.is_empty() => false,
            (None, _) => true,
            (Some(one), Some(other)) => self.can_hold_schema(one, other, depth),
            (Some(_), None) => other
                .kinds
                .is_some_and(|kinds| !kinds.contains(Kinds::ARRAY)),
        }
    }

    fn can_hold_keys(
        &mut self,
        one: &MergedSchema<'d>,
        other: &MergedSchema<'d>,
        depth: usize,
    ) -> bool {
        let (mine, theirs) = (&one.object, &other.object);
        let special = |object: &super::merged::ObjectKeywords<'d>| {
            object.additional.is_some() || !object.patterns.is_empty()
        };
        if special(mine)
            || special(theirs)
            || mine
                .required
                .iter()
                .any(|key| !theirs.required.contains(key))
        {
            return false;
        }
        theirs.properties.iter().all(|property| {
            match mine
                .properties
                .iter()
                .find(|known| known.key == property.key)
            {
                Some(known) => self.can_hold_schema(&known.schema, &property.schema, depth),
                None => !mine.closed,
            }
        })
    }
}

fn is_key_value(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Bool(_)) || value.is_i64() || value.is_u64()
}

fn object<'d>(merged: &MergedSchema<'d>) -> ValueProfile<'d> {
    let object = &merged.object;
    let declared = object
        .properties
        .iter()
        .map(|property| (property.key, vec![property.schema.clone()]));
    ValueProfile {
        kinds: Kinds::OBJECT,
        required: object.required.iter().copied().collect(),
        keys: declared.collect(),
        alternatives: 1,
        typed_others: object.additional.is_some() || object.properties.is_empty() && !object.closed,
        items: Kinds::NONE,
        length: None,
    }
}

/// What is known of values of either.
fn either<'d>(one: ValueProfile<'d>, other: ValueProfile<'d>) -> ValueProfile<'d> {
    if one.kinds.is_empty() {
        return other;
    }
    let objects = (one.alternatives > 0, other.alternatives > 0);
    let required = match objects {
        (true, true) => one
            .required
            .intersection(&other.required)
            .copied()
            .collect(),
        (true, false) => one.required,
        _ => other.required,
    };
    let mut keys = one.keys;
    for (key, schemas) in other.keys {
        keys.entry(key).or_default().extend(schemas);
    }
    // Of very many alternatives only the keys are kept: schemas fewer than alternatives mean that the constants are not known.
    let alternatives = one.alternatives.saturating_add(other.alternatives);
    if alternatives > ALTERNATIVES {
        keys.values_mut().for_each(Vec::clear);
    }
    ValueProfile {
        kinds: one.kinds.with(other.kinds),
        required,
        keys,
        alternatives,
        typed_others: one.typed_others || other.typed_others,
        items: one.items.with(other.items),
        length: if one.length == other.length {
            one.length
        } else {
            None
        },
    }
}

/// The JSON kinds of a kind.
pub(super) fn kinds_of_type(kind: &TypeKind<'_>) -> Kinds {
    match kind {
        TypeKind::Scalar(Scalar::Integer(_)) => Kinds::INTEGER,
        TypeKind::Scalar(Scalar::Number(_)) => Kinds::NUMBER,
        TypeKind::Scalar(Scalar::Boolean) => Kinds::BOOLEAN,
        TypeKind::Scalar(Scalar::Null) => Kinds::NULL,
        TypeKind::Scalar(_) => Kinds::STRING,
        TypeKind::Enum(item) if item.kind == EnumKind::Integer => Kinds::INTEGER,
        TypeKind::Enum(_) => Kinds::STRING,
        TypeKind::Struct | TypeKind::Map => Kinds::OBJECT,
        TypeKind::List | TypeKind::Tuple => Kinds::ARRAY,
        TypeKind::Union(branches) => branches.profile.kinds,
        TypeKind::Same(_) | TypeKind::Any(_) => Kinds::ALL,
    }
}
