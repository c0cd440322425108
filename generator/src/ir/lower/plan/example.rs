//! A small value of a branch: what a server would send that sends no more than it must.

use serde_json::{Map, Value};

use super::type_plan::{Branch, TypeKind};
use super::{MergedSchema, SchemaRef, Schemas};
use crate::ir::Kinds;
use crate::ir::lower::budget::EXAMPLE_DEPTH;
use crate::ir::lower::schemas::values::kind_of;

/// An example of a branch.
pub(super) fn example<'d>(branch: &Branch<'d>, schemas: &mut Schemas<'d, '_>) -> Value {
    of_branch(branch, 0, schemas)
}

fn of_branch<'d>(branch: &Branch<'d>, depth: usize, schemas: &mut Schemas<'d, '_>) -> Value {
    match &branch.kind {
        TypeKind::Union(union) => match union.branches.first() {
            Some(first) if depth < EXAMPLE_DEPTH => of_branch(first, depth + 1, schemas),
            _ => Value::Null,
        },
        TypeKind::Enum(item) => item
            .values
            .first()
            .map_or(Value::Null, |constant| constant.value.clone()),
        kind => {
            let kinds = kind.json_kinds();
            let value = of_schema(&branch.merged, depth, schemas);
            if kinds.contains(kind_of(&value)) {
                value
            } else {
                // What the branch was joined of says which kind it is, and not its own schema.
                of_kinds(kinds, &branch.merged, depth, schemas)
            }
        }
    }
}

fn at_schema<'d>(schema: &SchemaRef<'d>, depth: usize, schemas: &mut Schemas<'d, '_>) -> Value {
    let merged = schemas.defining_schema(schema);
    of_schema(&merged, depth, schemas)
}

fn of_schema<'d>(merged: &MergedSchema<'d>, depth: usize, schemas: &mut Schemas<'d, '_>) -> Value {
    if !schemas.charge(1, merged.at) {
        return Value::Null;
    }
    if let Some(constant) = merged.constants.as_ref().and_then(|list| list.first()) {
        return constant.value.clone();
    }
    let is_deeper = depth < EXAMPLE_DEPTH;
    let branch = merged
        .alternatives
        .first()
        .and_then(|alternatives| alternatives.branches.first());
    if let Some(branch) = branch.filter(|_| merged.object.is_empty() && is_deeper) {
        return at_schema(branch, depth + 1, schemas);
    }
    of_kinds(merged.effective_kinds(), merged, depth, schemas)
}

/// A value of the first of these kinds.
fn of_kinds<'d>(
    kinds: Kinds,
    merged: &MergedSchema<'d>,
    depth: usize,
    schemas: &mut Schemas<'d, '_>,
) -> Value {
    let is_deeper = depth < EXAMPLE_DEPTH;
    match kinds {
        kinds if kinds.contains(Kinds::OBJECT) => object(merged, depth, schemas),
        kinds if kinds.contains(Kinds::STRING) => text(merged),
        kinds if kinds.contains(Kinds::INTEGER) => {
            let minimum = merged.bounds.minimum.clone();
            minimum.map_or_else(|| Value::from(1), Value::Number)
        }
        kinds if kinds.contains(Kinds::ARRAY) && is_deeper => list(merged, depth, schemas),
        kinds if kinds.contains(Kinds::ARRAY) => Value::Array(Vec::new()),
        kinds if kinds.contains(Kinds::BOOLEAN) => Value::Bool(true),
        _ => Value::Null,
    }
}

fn text(merged: &MergedSchema<'_>) -> Value {
    Value::from(match merged.format {
        Some("date-time") => "2024-01-01T00:00:00Z",
        _ => "text",
    })
}

/// The positions of a tuple, or one item.
fn list<'d>(merged: &MergedSchema<'d>, depth: usize, schemas: &mut Schemas<'d, '_>) -> Value {
    let one_item = usize::from(merged.list.prefix.is_empty());
    let items = merged
        .list
        .prefix
        .iter()
        .chain(merged.list.items.iter().take(one_item));
    Value::Array(
        items
            .map(|schema| at_schema(schema, depth + 1, schemas))
            .collect(),
    )
}

/// Required keys, and constants, which are there in practice even where they are optional.
fn object<'d>(merged: &MergedSchema<'d>, depth: usize, schemas: &mut Schemas<'d, '_>) -> Value {
    let mut example = Map::new();
    for property in &merged.object.properties {
        let is_required = merged.object.required.contains(&property.key);
        let schema = schemas.defining_schema(&property.schema);
        let is_constant = schema
            .constants
            .as_ref()
            .is_some_and(|list| list.len() == 1);
        if is_required || is_constant {
            let value = if depth < EXAMPLE_DEPTH {
                of_schema(&schema, depth + 1, schemas)
            } else {
                Value::Null
            };
            example.insert(property.key.to_owned(), value);
        }
    }
    for key in &merged.object.required {
        if !example.contains_key(*key) {
            example.insert((*key).to_owned(), Value::Null);
        }
    }
    Value::Object(example)
}
