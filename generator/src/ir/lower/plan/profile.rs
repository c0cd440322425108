//! What is known of the values of a branch, as far as guards can ask for it.
//!
//! A key that an object does not declare counts as absent from its values, even where the schema
//! would allow it: otherwise no two objects could be told apart. Absent: choosing guards
//! (`discriminate`).

use serde_json::Value;

use super::type_plan::{Branch, TypeKind, UnionPlan, ValueProfile};
use super::{MergedSchema, Schemas};
use crate::ir::Kinds;
use crate::ir::lower::budget::PROFILED_OBJECTS;

impl<'d> UnionPlan<'d> {
    /// A union of branches that have their guards.
    pub(super) fn of(branches: Vec<Branch<'d>>, schemas: &mut Schemas<'d, '_>) -> Self {
        let profile = branches
            .iter()
            .fold(ValueProfile::default(), |profile, branch| {
                profile.or(ValueProfile::of(branch, schemas))
            });
        Self { branches, profile }
    }
}

impl<'d> ValueProfile<'d> {
    /// What is known of the values of a branch.
    pub(super) fn of(branch: &Branch<'d>, schemas: &mut Schemas<'d, '_>) -> Self {
        let merged = &branch.merged;
        match &branch.kind {
            TypeKind::Union(union) => union.profile.clone(),
            TypeKind::Struct | TypeKind::Map => Self::of_object(merged),
            TypeKind::List | TypeKind::Tuple => Self {
                kinds: Kinds::ARRAY,
                items: item_kinds(merged, schemas),
                length: matches!(branch.kind, TypeKind::Tuple).then_some(merged.list.prefix.len()),
                ..Self::default()
            },
            kind => Self {
                kinds: kind.json_kinds(),
                items: Kinds::ALL,
                ..Self::default()
            },
        }
    }

    /// What is known of the values of an object.
    pub(super) fn of_object(merged: &MergedSchema<'d>) -> Self {
        let object = &merged.object;
        let keys = object
            .properties
            .iter()
            .map(|property| (property.key, vec![property.schema.clone()]));
        Self {
            kinds: Kinds::OBJECT,
            required: object.required.iter().copied().collect(),
            keys: keys.collect(),
            objects: 1,
            typed_others: object.additional.is_some()
                || object.properties.is_empty() && !object.closed,
            items: Kinds::NONE,
            length: None,
        }
    }

    /// What is known of values of either.
    fn or(self, other: Self) -> Self {
        if self.kinds.is_empty() {
            return other;
        }
        let required = match (self.objects > 0, other.objects > 0) {
            (true, true) => self
                .required
                .intersection(&other.required)
                .copied()
                .collect(),
            (true, false) => self.required,
            (false, _) => other.required,
        };
        let mut keys = self.keys;
        for (key, schemas) in other.keys {
            keys.entry(key).or_default().extend(schemas);
        }
        let objects = self.objects.saturating_add(other.objects);
        // Fewer schemas than objects mean that the constants are not known.
        if objects > PROFILED_OBJECTS {
            keys.values_mut().for_each(Vec::clear);
        }
        Self {
            kinds: self.kinds.with(other.kinds),
            required,
            keys,
            objects,
            typed_others: self.typed_others || other.typed_others,
            items: self.items.with(other.items),
            length: self.length.filter(|length| Some(*length) == other.length),
        }
    }

    /// The declared keys, the short ones first, as a person would choose one to call a branch
    /// after. Their order in the document means nothing.
    pub(super) fn keys_by_length(&self) -> Vec<&'d str> {
        let mut keys: Vec<&'d str> = self.keys.keys().copied().collect();
        keys.sort_by_key(|key| (key.len(), *key));
        keys
    }

    /// Whether an object can have a key at all.
    pub(super) fn knows(&self, key: &str) -> bool {
        self.keys.contains_key(key) || self.required.contains(key)
    }

    /// The constants that a key has in all of the objects.
    pub(super) fn tags(&self, key: &str, schemas: &mut Schemas<'d, '_>) -> Option<Vec<Value>> {
        let declared = self
            .keys
            .get(key)
            .filter(|declared| declared.len() == self.objects)?;
        let mut values = Vec::new();
        for schema in declared {
            values.extend(schemas.allowed_tags(schema)?);
        }
        Some(values)
    }
}

/// The kinds of all items of a list; of a tuple, those of its positions and of what may follow.
fn item_kinds<'d>(merged: &MergedSchema<'d>, schemas: &mut Schemas<'d, '_>) -> Kinds {
    let Some(items) = &merged.list.items else {
        return Kinds::ALL;
    };
    merged
        .list
        .prefix
        .iter()
        .chain([items])
        .fold(Kinds::NONE, |kinds, schema| {
            kinds.with(schemas.allowed_kinds(schema, 1))
        })
}
