//! A document of many structs, the same types with derives, and a body of them.

use std::fmt::Write;

use serde_json::{Value, json};

/// How many fields each struct has: one for each entry of [`fields`], which has texts, numbers, a
/// boolean, lists and other structs, required and optional. Measured: component schemas with
/// properties have 5.4 in the mean, so the figures for each struct are rather those of a large one.
/// Figures of two values cannot be compared.
pub(crate) const FIELDS: usize = 8;

/// The field types: name, schema, and the type that a person would write for it. Nine of ten
/// structs hold the tenth, which holds none, so that nothing is boxed and both crates have the same
/// layout.
fn fields(index: usize, count: usize) -> [(&'static str, Value, String); FIELDS] {
    let leaf = (index - index % 10 + 9).min(count - 1);
    let (schema, ty) = if leaf == index {
        (json!({ "type": "string" }), "String".to_owned())
    } else {
        (
            json!({ "$ref": format!("#/components/schemas/Item{leaf}") }),
            format!("Item{leaf}"),
        )
    };
    [
        ("id", json!({ "type": "string" }), "String".to_owned()),
        ("count", json!({ "type": "integer" }), "i64".to_owned()),
        ("active", json!({ "type": "boolean" }), "bool".to_owned()),
        (
            "price",
            json!({ "type": "number" }),
            "Option<f64>".to_owned(),
        ),
        (
            "name",
            json!({ "type": "string" }),
            "Option<String>".to_owned(),
        ),
        (
            "tags",
            json!({ "type": "array", "items": { "type": "string" } }),
            "Vec<String>".to_owned(),
        ),
        ("next", schema.clone(), format!("Option<{ty}>")),
        (
            "others",
            json!({ "type": "array", "items": schema }),
            format!("Option<Vec<{ty}>>"),
        ),
    ]
}

/// The fields that a struct must have: those of [`fields`] whose type is no `Option`. Half of the
/// fields are required, so that the figures have the cost of both sorts.
const REQUIRED: [&str; 4] = ["id", "count", "active", "tags"];

/// An OpenAPI document with one operation that answers the first of `count` structs.
pub(crate) fn document(count: usize) -> Value {
    let schema = |index| {
        let properties: serde_json::Map<String, Value> = fields(index, count)
            .into_iter()
            .map(|(name, schema, _)| (name.to_owned(), schema))
            .collect();
        json!({ "type": "object", "additionalProperties": false, "required": REQUIRED, "properties": properties })
    };
    let schemas: serde_json::Map<String, Value> = (0..count)
        .map(|index| (format!("Item{index}"), schema(index)))
        .collect();
    let content = json!({ "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Item0" } } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Synthetic", "version": "1" },
        "servers": [{ "url": "https://api.example.com" }],
        "paths": { "/items": { "get": { "operationId": "listItems", "responses": { "200": { "description": "Items", "content": content } } } } },
        "components": { "schemas": schemas },
    })
}

/// The same types, written by hand with serde's derives.
pub(crate) fn derives(count: usize) -> String {
    let mut text = String::from("use serde::{Deserialize, Serialize};\n");
    for index in 0..count {
        let _ = write!(
            text,
            "\n#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]\n#[non_exhaustive]\npub struct Item{index} {{\n"
        );
        for (name, _, ty) in fields(index, count) {
            if ty.starts_with("Option") {
                text.push_str("    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n");
            }
            let _ = writeln!(text, "    pub {name}: {ty},");
        }
        text.push_str("}\n");
    }
    text
}

/// A body of the operation: a list of items that hold items, with their keys in the document's
/// order, as servers write them.
pub(crate) fn body(length: usize) -> Value {
    let leaf = |index: usize| json!({ "id": format!("leaf-{index}"), "count": index, "active": index.is_multiple_of(2), "tags": ["a", "b"] });
    let item = |index: usize| {
        json!({
            "id": format!("item-{index}"),
            "count": index,
            "active": index.is_multiple_of(2),
            "price": f64::from(u32::try_from(index).unwrap_or_default()) + 0.5,
            "name": format!("Item number {index}"),
            "tags": ["a", "b"],
            "next": leaf(index + 1),
            "others": [leaf(index + 2), leaf(index + 3)],
        })
    };
    (0..length).map(item).collect()
}
