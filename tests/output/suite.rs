//! The document of the suite of schemas: every schema of `../suite`, at every position.
//!
//! In: the files of the suite. Out: an input for the crate of all cases, whose module `suite` the
//! tests in `../exchange` call with the values of the suite. One object has a property for each
//! schema and position, so that one type reads most values; bodies and parameters are operations.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use generator::{File, Input};
use serde_json::{Map, Value, json};

/// The files of the suite, and whether their schemas are those of parameters too.
const FILES: [(&str, bool); 6] = [
    ("anything", false),
    ("keywords", false),
    ("lists", false),
    ("numbers", true),
    ("objects", false),
    ("texts", true),
];

/// A schema of the suite.
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) schema: Value,
    /// The headlines of all findings about it.
    pub(crate) said: Vec<String>,
    /// The same of positions, by their names, where it is not the same.
    pub(crate) said_as: BTreeMap<String, Vec<String>>,
    /// Its keywords say nothing about which values are valid.
    pub(crate) annotates: bool,
    /// Why some of its values are not what the standard says.
    pub(crate) differs: Option<String>,
    /// Positions, by their letters, at which it means something else.
    pub(crate) skip: String,
    pub(crate) is_parameter: bool,
    pub(crate) fine: Vec<Value>,
    pub(crate) stopped: Vec<Value>,
    pub(crate) unreadable: Vec<Value>,
    pub(crate) unchecked: Vec<Value>,
    pub(crate) open: Vec<Value>,
    /// What is read, and what is sent.
    pub(crate) left_out: Vec<Value>,
}

impl Group {
    /// The values that the schema forbids, whatever becomes of them.
    pub(crate) fn invalid(&self) -> impl Iterator<Item = &Value> {
        let read = self.stopped.iter().chain(&self.unchecked).chain(&self.open);
        let left_out = self.left_out.iter().map(|pair| &pair[0]);
        read.chain(&self.unreadable).chain(left_out)
    }
}

/// The schemas of all files.
pub(crate) fn groups() -> Vec<Group> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("suite");
    let mut groups = Vec::new();
    for (name, is_parameter) in FILES {
        let text = fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
        let listed: Vec<Value> = serde_json::from_str(&text).unwrap();
        groups.extend(listed.iter().map(|group| self::group(group, is_parameter)));
    }
    groups
}

fn group(group: &Value, is_parameter: bool) -> Group {
    let text = |key: &str| group[key].as_str().unwrap_or_default().to_owned();
    let values = |key: &str| group[key].as_array().cloned().unwrap_or_default();
    let texts = |list: &Value| {
        let list = list.as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let said_as = group["said_as"].as_object().into_iter().flatten();
    let said_as = said_as.map(|(name, list)| (name.clone(), texts(list)));
    Group {
        id: text("id"),
        schema: group["schema"].clone(),
        said: texts(&group["said"]),
        said_as: said_as.collect(),
        annotates: group["annotates"] == true,
        differs: group["differs"].as_str().map(str::to_owned),
        skip: text("skip"),
        is_parameter,
        fine: values("fine"),
        stopped: values("stopped"),
        unreadable: values("unreadable"),
        unchecked: values("unchecked"),
        open: values("open"),
        left_out: values("left_out"),
    }
}

/// A schema at a position: the letter of the position, and what is around the schema.
type Position = (char, fn(Value) -> Value);

/// `../exchange/suite.rs` has the same letters, with the values.
const POSITIONS: [Position; 12] = [
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
    // A reference to the first position, which is met a second time.
    ('r', |schema| schema),
    // A branch of a component that is itself a branch.
    (
        'u',
        |schema| json!({"oneOf": [schema, {"type": "object", "required": ["zz"], "properties": {"zz": {"const": "other"}}}]}),
    ),
    // Keywords beside a reference to any JSON.
    ('s', |schema| {
        let mut schema = schema;
        schema["$ref"] = json!("#/components/schemas/Anything");
        schema
    }),
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
                'r' => json!({"$ref": format!("#/components/schemas/Places/properties/p_{id}")}),
                'u' => {
                    let name = format!("around_{id}");
                    let inner = json!({"$ref": format!("#/components/schemas/{name}")});
                    schemas.insert(name, place(group.schema.clone()));
                    json!({"oneOf": [inner, {"type": "object", "required": ["yy"], "properties": {"yy": {"const": "another"}}}]})
                }
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
    schemas.insert("Anything".to_owned(), json!({"description": "Any JSON."}));
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

#[test]
fn the_crate_has_the_suite() {
    crate::expected::check("suite");
}
