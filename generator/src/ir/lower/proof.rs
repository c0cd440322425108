//! Proves a plan on examples, and reports what it cannot tell apart.
//!
//! In: a plan and its branches. Out: findings. An example of each branch is made from its required keys and constants;
//! the plan must lead it to its branch. Absent: changing the plan.

use serde_json::{Map, Value};

use super::discriminate::BranchGuards;
use super::intersect::{kind_of, same_value};
use super::kind::{TypeKind, kinds_of};
use super::merged::MergedSchema;
use super::schema_ref::SchemaRef;
use super::schemas::Types;
use super::union::Branch;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Guard, Kinds};
use crate::load::document::Node;

/// How deep examples go.
const DEPTH: usize = 3;

/// How many overlaps of one union are listed.
const LISTED: usize = 3;

/// Reports values that fit two branches and examples that do not come to their own.
pub(super) fn report<'d>(
    types: &mut Types<'d, '_>,
    plan: &BranchGuards<'d>,
    branches: &[Branch<'d>],
    at: Node<'d>,
) {
    let mut found: Vec<(usize, usize, Value)> = Vec::new();
    let anything = |index: &usize| {
        plan.profiles
            .get(*index)
            .is_some_and(|profile| profile.kinds == Kinds::ALL)
    };
    for (one, other) in &plan.overlaps {
        let (Some(first), Some(second)) = (branches.get(*one), branches.get(*other)) else {
            continue;
        };
        let mut example = types.example(&first.kind, &first.merged, 0);
        if let (Value::Object(example), Value::Object(more)) =
            (&mut example, types.example(&second.kind, &second.merged, 0))
        {
            more.into_iter().for_each(|(key, value)| {
                example.entry(key).or_insert(value);
            });
        }
        found.push((*one, *other, example));
    }
    for index in &plan.order {
        let Some(branch) = branches.get(*index).filter(|_| !anything(index)) else {
            continue;
        };
        let mut example = types.example(&branch.kind, &branch.merged, 0);
        for guard in plan.guards.get(*index).into_iter().flatten() {
            if let (Guard::Tag(key, values), Value::Object(example)) = (guard, &mut example) {
                example.insert(key.clone(), values.first().cloned().unwrap_or_default());
            }
        }
        let taken = plan.order.iter().find(|index| {
            plan.guards
                .get(**index)
                .is_some_and(|guards| holds(guards, &example))
        });
        if let Some(taken) = taken.filter(|taken| *taken != index)
            && !found
                .iter()
                .any(|(one, other, _)| (one, other) == (taken, index))
        {
            found.push((*taken, *index, example));
        }
    }
    let more = found.len().saturating_sub(LISTED);
    for (one, other, example) in found.into_iter().take(LISTED) {
        let (Some(first), Some(second)) = (branches.get(one), branches.get(other)) else {
            continue;
        };
        let headline = format!(
            "`{}` and `{}` can both fit {example}; `{}` is asked first",
            first.name, second.name, first.name
        );
        let mut finding = Diagnostic::new(Code::UnionOverlap, at.pointer(), headline);
        if more > 0 {
            finding = finding.help(format!(
                "{more} more pairs of branches of this union overlap"
            ));
        } else {
            finding = finding
                .help("a required key of its own, or a `discriminator`, sets a branch apart");
        }
        types.sink.push(finding);
    }
}

/// Reports a union that is any JSON.
pub(super) fn report_undecided(types: &mut Types<'_, '_>, at: Node<'_>) {
    let finding = Diagnostic::new(
        Code::UnionUndecided,
        at.pointer(),
        "nothing tells the branches apart, so this is any JSON",
    );
    types.sink.push(
        finding.help(
            "a `discriminator`, or a required key of its own in each branch, sets them apart",
        ),
    );
}

/// Whether all guards hold for a value.
fn holds(guards: &[Guard], value: &Value) -> bool {
    guards.iter().all(|guard| match guard {
        Guard::Kind(kinds) => kinds.contains(kind_of(value)),
        Guard::Tag(key, values) => value
            .get(key)
            .is_some_and(|tag| values.iter().any(|known| same_value(known, tag))),
        Guard::Has(keys) => value.is_object() && keys.iter().all(|key| value.get(key).is_some()),
        Guard::Lacks(keys) => value.is_object() && keys.iter().all(|key| value.get(key).is_none()),
        Guard::Value(values) => values.iter().any(|known| same_value(known, value)),
        Guard::Items(kinds) => value
            .as_array()
            .is_some_and(|items| items.iter().all(|item| kinds.contains(kind_of(item)))),
        Guard::Length(length) => value.as_array().is_some_and(|items| items.len() == *length),
    })
}

impl<'d> Types<'d, '_> {
    /// A small value of a kind.
    fn example(&mut self, kind: &TypeKind<'d>, merged: &MergedSchema<'d>, depth: usize) -> Value {
        match kind {
            TypeKind::Union(branches) => match branches.list.first() {
                Some(branch) if depth < DEPTH => {
                    self.example(&branch.kind, &branch.merged, depth + 1)
                }
                _ => Value::Null,
            },
            TypeKind::Enum(item) => item
                .values
                .first()
                .map_or(Value::Null, |constant| constant.value.clone()),
            _ => self.example_of(merged, depth),
        }
    }

    fn example_at(&mut self, schema: &SchemaRef<'d>, depth: usize) -> Value {
        let merged = self.defining_schema(schema);
        self.example_of(&merged, depth)
    }

    fn example_of(&mut self, merged: &MergedSchema<'d>, depth: usize) -> Value {
        if !self.charge(1, merged.at) {
            return Value::Null;
        }
        if let Some(constant) = merged.constants.as_ref().and_then(|list| list.first()) {
            return constant.value.clone();
        }
        let branch = merged
            .alternatives
            .first()
            .and_then(|choice| choice.branches.first());
        if let Some(branch) = branch.filter(|_| merged.object.is_empty() && depth < DEPTH) {
            return self.example_at(&branch.clone(), depth + 1);
        }
        let kinds = kinds_of(merged);
        match kinds {
            _ if kinds.contains(Kinds::OBJECT) => self.example_object(merged, depth),
            _ if kinds.contains(Kinds::STRING) => {
                Value::from(if merged.format == Some("date-time") {
                    "2024-01-01T00:00:00Z"
                } else {
                    "text"
                })
            }
            _ if kinds.contains(Kinds::INTEGER) => merged
                .bounds
                .minimum
                .clone()
                .map_or_else(|| Value::from(1), Value::Number),
            _ if kinds.contains(Kinds::ARRAY) => {
                let schemas: Vec<_> = merged
                    .list
                    .prefix
                    .iter()
                    .chain(
                        merged
                            .list
                            .items
                            .iter()
                            .take(usize::from(merged.list.prefix.is_empty())),
                    )
                    .cloned()
                    .collect();
                let items = schemas
                    .iter()
                    .take(if depth < DEPTH { usize::MAX } else { 0 });
                Value::Array(
                    items
                        .map(|schema| self.example_at(schema, depth + 1))
                        .collect(),
                )
            }
            _ if kinds.contains(Kinds::BOOLEAN) => Value::Bool(true),
            _ => Value::Null,
        }
    }

    /// Required keys, and constants, which are there in practice even where they are optional.
    fn example_object(&mut self, merged: &MergedSchema<'d>, depth: usize) -> Value {
        let mut example = Map::new();
        for property in &merged.object.properties {
            let required = merged.object.required.contains(&property.key);
            let said = self.defining_schema(&property.schema);
            if required || said.constants.as_ref().is_some_and(|list| list.len() == 1) {
                let value = if depth < DEPTH {
                    self.example_of(&said, depth + 1)
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
}
