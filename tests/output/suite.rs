//! The document of the suite of schemas: every schema of `../suite`, at every position.
//!
//! In: the files of the suite. Out: an input for the crate of all cases, whose module `suite` the
//! tests in `../exchange` call with the values of the suite. One object has a property for each
//! schema and position, so that one type reads most values; bodies and parameters are operations.

use std::fs;
use std::path::Path;

use generator::{File, Input};
use serde_json::{Map, Value, json};

/// The files of the suite, and whether their schemas are those of parameters too.
const FILES: [(&str, bool); 5] = [
    ("anything", false),
    ("lists", false),
    ("numbers", true),
    ("objects", false),
    ("texts", true),
];

/// A schema of the suite.
struct Group {
    id: String,
    schema: Value,
    /// What a finding says of it.
    said: Option<String>,
    /// Positions, by their letters, at which it means something else.
    skip: String,
    is_parameter: bool,
}

fn groups() -> Vec<Group> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("suite");
    let mut groups = Vec::new();
    for (name, is_parameter) in FILES {
        let text = fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
        let listed: Vec<Value> = serde_json::from_str(&text).unwrap();
        groups.extend(listed.into_iter().map(|group| Group {
            id: group["id"].as_str().unwrap().to_owned(),
            schema: group["schema"].clone(),
            said: group["said"].as_str().map(str::to_owned),
            skip: group["skip"].as_str().unwrap_or_default().to_owned(),
            is_parameter,
        }));
    }
    groups
}

/// A schema at a position: the letter of the position, and what is around the schema.
type Position = (char, fn(Value) -> Value);

/// `../exchange/suite.rs` has the same letters, with the values.
const POSITIONS: [Position; 9] = [
    ('p', |schema| schema),
    ('i', |schema| json!({"type": "array", "items": schema})),
    (
        'm',
        |schema| json!({"type": "object", "additionalProperties": schema}),
    ),
    (
        'o',
        |schema| json!({"type": "object", "properties": {"named": {"type": "boolean"}}, "additionalProperties": schema}),
    ),
    (
        'q',
        |schema| json!({"type": "object", "properties": {"named": {"type": "boolean"}}, "patternProperties": {"^y": schema}}),
    ),
    (
        'a',
        |schema| json!({"allOf": [schema, {"description": "A part."}]}),
    ),
    (
        'b',
        |schema| json!({"oneOf": [schema, {"type": "object", "required": ["zz"], "properties": {"zz": {"const": "other"}}}]}),
    ),
    ('n', |schema| json!({"anyOf": [schema, {"type": "null"}]})),
    // A reference; the component stands at the end of the document.
    ('c', |schema| schema),
];

/// The document of the suite.
pub(crate) fn input() -> Input {
    let mut properties = Map::new();
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for group in groups() {
        let id = &group.id;
        let reference = json!({"$ref": format!("#/components/schemas/{id}")});
        for (letter, place) in POSITIONS {
            if group.skip.contains(letter) {
                continue;
            }
            let schema = match letter {
                'c' => reference.clone(),
                _ => place(group.schema.clone()),
            };
            properties.insert(format!("{letter}_{id}"), schema);
        }
        let root = operation(&format!("root_{id}"), Some(&reference), None);
        paths.insert(format!("/root/{id}"), json!({"post": root}));
        if group.is_parameter {
            let parameter = operation(&format!("param_{id}"), None, Some(&reference));
            paths.insert(format!("/param/{id}"), json!({"get": parameter}));
        }
        schemas.insert(group.id, group.schema);
    }
    schemas.insert(
        "Places".to_owned(),
        json!({"type": "object", "properties": properties}),
    );
    let places = json!({"$ref": "#/components/schemas/Places"});
    let root = operation("places", Some(&places), None);
    paths.insert("/places".to_owned(), json!({"post": root}));
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Schemas at every position", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas}
    });
    Input {
        module: "suite".to_owned(),
        document: File {
            name: "suite.json".to_owned(),
            bytes: serde_json::to_vec_pretty(&document).unwrap(),
        },
        ..Input::default()
    }
}

fn operation(id: &str, body: Option<&Value>, parameter: Option<&Value>) -> Value {
    let mut operation =
        json!({"operationId": id, "responses": {"204": {"description": "Nothing"}}});
    if let Some(schema) = body {
        operation["requestBody"] =
            json!({"required": true, "content": {"application/json": {"schema": schema}}});
    }
    if let Some(schema) = parameter {
        operation["parameters"] =
            json!([{"name": "p", "in": "query", "required": true, "schema": schema}]);
    }
    operation
}

/// A keyword that is not checked is named by a finding; the others have none of that kind.
#[test]
fn what_is_not_checked_is_said() {
    let report = generator::lint(&input());
    let headlines: Vec<&str> = report
        .diagnostics
        .iter()
        .map(|finding| finding.headline.as_str())
        .collect();
    for group in groups() {
        if let Some(said) = &group.said {
            let is_said = headlines.iter().any(|headline| headline.contains(said));
            assert!(is_said, "{}: {said}: {headlines:#?}", group.id);
        }
    }
}

#[test]
fn the_crate_has_the_suite() {
    crate::expected::check("suite");
}
