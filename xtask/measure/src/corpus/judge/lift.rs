//! One schema as written in OpenAPI 3.0 or 3.1, said in JSON Schema 2020-12.
//!
//! In: the keywords of one schema, those below it already lifted. Out: the same meaning in 2020-12,
//! so that a validator which knows nothing of OpenAPI can judge values by it. Where a document is
//! unclear, the narrower reading is taken: a value that is called valid must be valid beyond doubt.
//! Absent: finding the schemas (`places`), and examples, which are taken out before.

use serde_json::{Map, Value, json};

/// Lifts one schema in place.
pub(super) fn lift(schema: &mut Map<String, Value>) {
    bound(schema, "minimum", "exclusiveMinimum");
    bound(schema, "maximum", "exclusiveMaximum");
    items(schema);
    dependencies(schema);
    // Draft 3 had a boolean here, which says nothing about the object itself.
    if schema
        .get("required")
        .is_some_and(|required| !required.is_array())
    {
        schema.remove("required");
    }
    widths(schema);
    nullable(schema);
}

/// 3.0's booleans beside a bound become bounds of their own.
fn bound(schema: &mut Map<String, Value>, inclusive: &str, exclusive: &str) {
    match schema.get(exclusive) {
        Some(Value::Bool(true)) => {
            schema.remove(exclusive);
            if let Some(limit) = schema.remove(inclusive) {
                schema.insert(exclusive.to_owned(), limit);
            }
        }
        Some(Value::Bool(false)) => drop(schema.remove(exclusive)),
        _ => {}
    }
}

/// A list under `items` is what 2020-12 calls `prefixItems`.
fn items(schema: &mut Map<String, Value>) {
    let rest = schema.remove("additionalItems");
    if schema.get("items").is_some_and(Value::is_array)
        && let Some(list) = schema.remove("items")
    {
        schema.insert("prefixItems".to_owned(), list);
        schema.extend(rest.map(|rest| ("items".to_owned(), rest)));
    }
}

/// Draft-07's `dependencies` are two keywords now.
fn dependencies(schema: &mut Map<String, Value>) {
    let Some(Value::Object(all)) = schema.remove("dependencies") else {
        return;
    };
    let (lists, schemas): (Map<_, _>, Map<_, _>) =
        all.into_iter().partition(|(_, value)| value.is_array());
    for (keyword, map) in [("dependentRequired", lists), ("dependentSchemas", schemas)] {
        if !map.is_empty() {
            schema.entry(keyword).or_insert(Value::Object(map));
        }
    }
}

/// The formats of OpenAPI that limit integers.
fn widths(schema: &mut Map<String, Value>) {
    let limits = match schema.get("format").and_then(Value::as_str) {
        Some("int8") => json!({"minimum": i8::MIN, "maximum": i8::MAX}),
        Some("int16") => json!({"minimum": i16::MIN, "maximum": i16::MAX}),
        Some("int32") => json!({"minimum": i32::MIN, "maximum": i32::MAX}),
        Some("int64") => json!({"minimum": i64::MIN, "maximum": i64::MAX}),
        Some("uint8") => json!({"minimum": 0, "maximum": u8::MAX}),
        Some("uint16") => json!({"minimum": 0, "maximum": u16::MAX}),
        Some("uint32") => json!({"minimum": 0, "maximum": u32::MAX}),
        Some("uint64") => json!({"minimum": 0, "maximum": u64::MAX}),
        _ => return,
    };
    match schema.entry("allOf").or_insert_with(|| json!([])) {
        Value::Array(branches) => branches.push(limits),
        _ => drop(schema.remove("allOf")),
    }
}

/// `nullable: true` widens its `type`; beside a reference or branches, which know nothing of it, it
/// widens the whole.
fn nullable(schema: &mut Map<String, Value>) {
    if schema.remove("nullable") != Some(Value::Bool(true)) {
        return;
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    match schema.get_mut("type") {
        Some(Value::Array(kinds)) if !kinds.contains(&json!("null")) => kinds.push(json!("null")),
        Some(kind) if kind.is_string() => *kind = json!([kind.take(), "null"]),
        _ => {}
    }
    if ["$ref", "allOf", "anyOf", "oneOf", "not", "const"]
        .iter()
        .any(|keyword| schema.contains_key(*keyword))
    {
        let rest = std::mem::take(schema);
        schema.insert("anyOf".to_owned(), json!([{"type": "null"}, rest]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lifted(mut schema: Value) -> Value {
        lift(schema.as_object_mut().unwrap());
        schema
    }

    #[test]
    fn old_spellings_keep_their_meaning() {
        assert_eq!(
            lifted(json!({"minimum": 1, "exclusiveMinimum": true})),
            json!({"exclusiveMinimum": 1})
        );
        assert_eq!(
            lifted(json!({"maximum": 1, "exclusiveMaximum": false})),
            json!({"maximum": 1})
        );
        assert_eq!(
            lifted(json!({"exclusiveMaximum": 2})),
            json!({"exclusiveMaximum": 2})
        );
        assert_eq!(
            lifted(json!({"items": [true], "additionalItems": false})),
            json!({"prefixItems": [true], "items": false})
        );
        assert_eq!(
            lifted(json!({"items": {}, "additionalItems": false})),
            json!({"items": {}})
        );
        assert_eq!(lifted(json!({"required": true})), json!({}));
        assert_eq!(
            lifted(json!({"dependencies": {"a": ["b"], "c": true}})),
            json!({"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"c": true}})
        );
    }

    #[test]
    fn null_is_allowed_where_the_document_allows_it() {
        assert_eq!(
            lifted(json!({"type": "string", "nullable": true})),
            json!({"type": ["string", "null"]})
        );
        assert_eq!(
            lifted(json!({"type": "string", "enum": ["a"], "nullable": true})),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
        assert_eq!(
            lifted(json!({"$ref": "#/a", "nullable": true})),
            json!({"anyOf": [{"type": "null"}, {"$ref": "#/a"}]})
        );
        assert_eq!(
            lifted(json!({"$ref": "#/a", "nullable": false})),
            json!({"$ref": "#/a"})
        );
    }

    #[test]
    fn formats_limit_integers() {
        let schema = lifted(json!({"format": "int8", "allOf": [true]}));
        assert_eq!(
            schema,
            json!({"format": "int8", "allOf": [true, {"minimum": -128, "maximum": 127}]})
        );
    }
}
