//! Which kinds of JSON and which constants a schema allows, whatever branch a value takes.

use serde_json::Value;

use super::Schemas;
use super::merged::MergedSchema;
use super::schema_ref::SchemaRef;
use super::values::kind_of;
use crate::ir::Kinds;
use crate::ir::lower::budget::PROFILE_DEPTH;

impl<'d> Schemas<'d, '_> {
    /// The kinds of JSON that a schema allows, null included. `depth` says how deep the search is
    /// already.
    pub(crate) fn allowed_kinds(&mut self, schema: &SchemaRef<'d>, depth: usize) -> Kinds {
        if !self.charge(1, schema.at()) {
            return Kinds::ALL;
        }
        let is_nullable = self.resolve(schema).local.is_nullable();
        let merged = self.defining_schema(schema);
        let kinds = self.allowed_kinds_of(&merged, depth);
        if is_nullable {
            kinds.with(Kinds::NULL)
        } else {
            kinds
        }
    }

    /// The same of a schema with its references merged in.
    pub(super) fn allowed_kinds_of(&mut self, merged: &MergedSchema<'d>, depth: usize) -> Kinds {
        let null = if merged.is_nullable() {
            Kinds::NULL
        } else {
            Kinds::NONE
        };
        if merged.alternatives.is_empty() {
            return match &merged.constants {
                Some(constants) => constants
                    .iter()
                    .fold(null, |kinds, constant| kinds.with(kind_of(&constant.value))),
                None => merged.effective_kinds().with(null),
            };
        }
        if depth >= PROFILE_DEPTH {
            return Kinds::ALL;
        }
        let allowed = merged
            .kinds
            .unwrap_or(Kinds::ALL.without(Kinds::NULL))
            .with(Kinds::NULL);
        merged
            .alternatives
            .iter()
            .flat_map(|alternatives| &alternatives.branches)
            .fold(null, |kinds, branch| {
                kinds.with(self.allowed_kinds(branch, depth + 1))
            })
            .and(allowed)
    }

    /// The constants that a schema allows, if it allows nothing else and all of them can be values
    /// of a tag.
    pub(crate) fn allowed_tags(&mut self, schema: &SchemaRef<'d>) -> Option<Vec<Value>> {
        self.tags_within(schema, 0)
    }

    fn tags_within(&mut self, schema: &SchemaRef<'d>, depth: usize) -> Option<Vec<Value>> {
        if !self.charge(1, schema.at()) {
            return None;
        }
        let is_nullable = self.resolve(schema).local.is_nullable();
        let merged = self.defining_schema(schema);
        if is_nullable || merged.is_nullable() {
            return None;
        }
        if let Some(constants) = &merged.constants {
            let are_tags =
                !constants.is_empty() && constants.iter().all(|constant| is_tag(&constant.value));
            return are_tags.then(|| {
                constants
                    .iter()
                    .map(|constant| constant.value.clone())
                    .collect()
            });
        }
        let [alternatives] = merged.alternatives.as_slice() else {
            return None;
        };
        if depth >= PROFILE_DEPTH {
            return None;
        }
        let mut values = Vec::new();
        for branch in &alternatives.branches {
            values.extend(self.tags_within(branch, depth + 1)?);
        }
        Some(values)
    }
}

/// `1.0` is left out, since it is another spelling of `1`; lists and objects, since no tag is one.
fn is_tag(value: &Value) -> bool {
    let is_fraction = |value: &Value| value.as_f64().is_some_and(|value| value.fract() != 0.0);
    matches!(value, Value::String(_) | Value::Bool(_))
        || value.is_i64()
        || value.is_u64()
        || is_fraction(value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ir::lower::schemas::testing::with_schemas;

    #[test]
    fn kinds_of_all_branches_are_allowed() {
        for (text, expected) in [
            ("{type: string}", Kinds::STRING),
            ("{enum: [a, 1]}", Kinds::STRING.with(Kinds::INTEGER)),
            (
                "{type: string, nullable: true}",
                Kinds::STRING.with(Kinds::NULL),
            ),
            (
                "{oneOf: [{type: string}, {anyOf: [{type: boolean}, {type: 'null'}]}]}",
                Kinds::STRING.with(Kinds::BOOLEAN).with(Kinds::NULL),
            ),
            (
                "{type: [string, integer], oneOf: [{minLength: 1}, {type: boolean}]}",
                Kinds::STRING,
            ),
        ] {
            let kinds = with_schemas(&format!("A: {text}"), |schemas, schema| {
                schemas.allowed_kinds(&schema("A"), 0)
            });
            assert_eq!(kinds, expected, "{text}");
        }
    }

    #[test]
    fn a_recursive_union_allows_anything() {
        let text = "A: {anyOf: [{$ref: '@A'}, {type: string}]}";
        let kinds = with_schemas(text, |schemas, schema| {
            schemas.allowed_kinds(&schema("A"), 0)
        });
        assert_eq!(kinds.without(Kinds::NULL), Kinds::ALL.without(Kinds::NULL));
    }

    #[test]
    fn tags_are_constants_and_nothing_else() {
        for (text, expected) in [
            ("{const: a}", Some(vec![json!("a")])),
            ("{enum: [1, true]}", Some(vec![json!(1), json!(true)])),
            (
                "{oneOf: [{const: a}, {enum: [b]}]}",
                Some(vec![json!("a"), json!("b")]),
            ),
            ("{type: string}", None),
            ("{enum: [1.5]}", Some(vec![json!(1.5)])),
            ("{enum: [1.5, 1.0]}", None),
            ("{enum: [a, null]}", None),
            ("{oneOf: [{const: a}, {type: string}]}", None),
        ] {
            let tags = with_schemas(&format!("A: {text}"), |schemas, schema| {
                schemas.allowed_tags(&schema("A"))
            });
            assert_eq!(tags, expected, "{text}");
        }
    }
}
