//! The keywords of a condition that hold no schemas, in the spelling of the runtime.
//!
//! Absent: those that hold schemas (`translation`).

use serde_json::{Map, Value};

use crate::ir::Kinds;
use crate::ir::lower::patterns::Patterns;
use crate::ir::lower::schemas::merged::{Nullness, lists_null};
use crate::load::document::Node;
use crate::spec::schema::{Bounds, Schema};

/// Kinds as `type` names them.
pub(super) fn names_of(kinds: Kinds) -> Value {
    let names = kinds.names().into_iter().map(str::to_lowercase);
    let names: Vec<String> = names.collect();
    match names.as_slice() {
        [only] => Value::from(only.as_str()),
        _ => Value::from(names),
    }
}

pub(super) fn add_bounds(
    bounds: &Bounds<'_>,
    patterns: &mut Patterns,
    keywords: &mut Map<String, Value>,
) -> Result<(), String> {
    let numbers = [
        ("minimum", &bounds.minimum),
        ("exclusiveMinimum", &bounds.exclusive_minimum),
        ("maximum", &bounds.maximum),
        ("exclusiveMaximum", &bounds.exclusive_maximum),
        ("multipleOf", &bounds.multiple_of),
    ];
    let counts = [
        ("minLength", bounds.min_length),
        ("maxLength", bounds.max_length),
        ("minItems", bounds.min_items),
        ("maxItems", bounds.max_items),
        ("minProperties", bounds.min_properties),
        ("maxProperties", bounds.max_properties),
    ];
    for (keyword, number) in numbers {
        keywords.extend(number.clone().map(|it| (keyword.to_owned(), it.into())));
    }
    for (keyword, count) in counts {
        keywords.extend(count.map(|it| (keyword.to_owned(), it.into())));
    }
    if let Some(pattern) = bounds.pattern {
        keywords.insert("pattern".to_owned(), checkable(pattern, patterns)?.into());
    }
    if bounds.unique_items {
        keywords.insert("uniqueItems".to_owned(), true.into());
    }
    Ok(())
}

/// The value of a keyword that counts.
pub(super) fn count(keyword: &str, node: Node<'_>) -> Result<Value, String> {
    let count = node.to_json();
    if count.is_u64() {
        Ok(count)
    } else {
        Err(format!("its `{keyword}` is no count"))
    }
}

/// The same keywords, with `null` as a further value if the schema asks for it and they forbid it.
///
/// `nullable` does. A `type` and an `enum` that disagree about `null` allow it, as they do where a
/// type is made of them; by the standard they do not, so that this holds only where allowing more
/// refuses nothing.
pub(super) fn with_null(
    schema: &Schema<'_>,
    keywords: Map<String, Value>,
    is_exact: bool,
) -> Map<String, Value> {
    let is_wanted = match Nullness::of(schema) {
        Nullness::Requested => !keywords.is_empty(),
        Nullness::Allowed => {
            let by_type = schema.kinds.is_none_or(|kinds| kinds.contains(Kinds::NULL));
            let is_forbidden = !by_type || lists_null(schema) == Some(false);
            is_forbidden && (schema.nullable || !is_exact)
        }
        Nullness::Unspecified | Nullness::Forbidden => false,
    };
    if !is_wanted {
        return keywords;
    }
    let null = Map::from_iter([("type".to_owned(), names_of(Kinds::NULL))]);
    let either = list(vec![Value::Object(null), Value::Object(keywords)]);
    Map::from_iter([("anyOf".to_owned(), either)])
}

/// A keyword about the form of a text, which the client does not check.
pub(super) fn unchecked_annotation(schema: &Schema<'_>) -> Option<&'static str> {
    let keywords = [
        ("format", schema.format),
        ("contentEncoding", schema.content_encoding),
        ("contentMediaType", schema.content_media),
    ];
    let mut given = keywords.into_iter().filter(|(_, value)| value.is_some());
    given.next().map(|(keyword, _)| keyword)
}

/// Whether a schema has no keyword that a value can break. It is as deep as a condition.
pub(super) fn says_nothing(schema: &Value) -> bool {
    let Value::Object(keywords) = schema else {
        return false;
    };
    keywords.iter().all(|(keyword, value)| match value {
        Value::Array(schemas) if keyword == "allOf" => schemas.iter().all(says_nothing),
        _ => false,
    })
}

/// Adds the keywords of one condition. Of `dependentSchemas` each entry is a condition, and a key
/// can have several, since `dependencies` says the same.
pub(super) fn add_condition(condition: Map<String, Value>, keywords: &mut Map<String, Value>) {
    for (keyword, value) in condition {
        match (keywords.get_mut(&keyword), value) {
            (Some(Value::Object(known)), Value::Object(entries))
                if keyword == "dependentSchemas" =>
            {
                for (key, schema) in entries {
                    let schema = match known.remove(&key) {
                        Some(other) => all_of(vec![other, schema]),
                        None => schema,
                    };
                    known.insert(key, schema);
                }
            }
            (_, value) => {
                keywords.insert(keyword, value);
            }
        }
    }
}

/// Schemas that all hold.
pub(super) fn all_of(mut schemas: Vec<Value>) -> Value {
    match schemas.len() {
        1 => schemas.pop().unwrap_or(Value::Bool(true)),
        _ => Value::Object(Map::from_iter([("allOf".to_owned(), list(schemas))])),
    }
}

/// A pattern as the runtime matches it.
pub(super) fn checkable(pattern: &str, patterns: &mut Patterns) -> Result<String, String> {
    patterns
        .in_runtime(pattern)
        .ok_or_else(|| "it has a pattern that the client cannot check".to_owned())
}

pub(super) fn add_entries(
    keyword: &str,
    entries: Map<String, Value>,
    keywords: &mut Map<String, Value>,
) {
    if !entries.is_empty() {
        keywords.insert(keyword.to_owned(), Value::Object(sorted(entries)));
    }
}

/// Entries in the order of their keys, since nothing depends on the order of the document.
pub(super) fn sorted(entries: Map<String, Value>) -> Map<String, Value> {
    let mut entries: Vec<(String, Value)> = entries.into_iter().collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    entries.into_iter().collect()
}

pub(super) fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Value {
    list(texts.into_iter().map(Value::from).collect())
}

/// Values of which the order does not matter, in one that does not depend on the document.
pub(super) fn list(mut values: Vec<Value>) -> Value {
    values.sort_by_cached_key(Value::to_string);
    Value::Array(values)
}
