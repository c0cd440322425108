//! Every keyword of JSON Schema 2020-12, in every position that a schema can have: none is ignored
//! in silence.
//!
//! A document with the keyword is compared with the same document without it. Either what the types
//! and rules mean is another thing, so that the keyword shapes a type or is enforced, or a finding
//! says that it is not checked. A keyword that only annotates is neither. Whether values are
//! stopped is tested with the compiled client (`tests/exchange`); this test holds that nothing is
//! forgotten.

use generator::{File, Input};
use serde_json::{Map, Value, json};

/// A keyword beside others that give it something to say.
struct Sample {
    base: Value,
    /// The keywords that are tested, all of them at once where they belong together.
    keywords: Value,
    /// They say nothing about which values are valid.
    annotates: bool,
}

/// One a line: what the keywords do (`counts`, `annotates`), what stands beside them, and the
/// keywords.
const SAMPLES: &str = include_str!("keywords/samples.jsonl");

fn samples() -> Vec<Sample> {
    let sample = |line: &str| {
        let (fate, base, keywords): (String, Value, Value) =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        Sample {
            base,
            keywords,
            annotates: fate == "annotates",
        }
    };
    SAMPLES.lines().map(sample).collect()
}

/// All keywords of the seven vocabularies, in the order of the specification.
const KEYWORDS: [&str; 60] = [
    "$schema",
    "$vocabulary",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$ref",
    "$dynamicRef",
    "$defs",
    "$comment",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "prefixItems",
    "items",
    "contains",
    "properties",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "type",
    "enum",
    "const",
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxContains",
    "minContains",
    "maxProperties",
    "minProperties",
    "required",
    "dependentRequired",
    "title",
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "examples",
    "format",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    // Keywords of older dialects, which documents still have.
    "dependencies",
    "additionalItems",
    "definitions",
];

/// A position, and a document that has a schema there.
type Position = (&'static str, fn(Value) -> Value);

const POSITIONS: [Position; 16] = [
    ("body", body),
    ("property", |schema| body(property(schema))),
    ("required property", |schema| {
        let mut object = property(schema);
        object["required"] = json!(["p"]);
        body(object)
    }),
    ("item", |schema| body(property(list_of(schema)))),
    ("item of an item", |schema| body(list_of(list_of(schema)))),
    ("item of a tuple", |schema| {
        let list = json!({"type": "array", "prefixItems": [schema], "minItems": 1, "items": false});
        body(property(list))
    }),
    ("value of a map", |schema| {
        body(property(
            json!({"type": "object", "additionalProperties": schema}),
        ))
    }),
    ("other value of an object", |schema| {
        let mut object = property(json!({"type": "string"}));
        object["additionalProperties"] = schema;
        body(object)
    }),
    ("value of a pattern", |schema| {
        let mut object = property(json!({"type": "string"}));
        object["patternProperties"] = json!({"^y": schema});
        body(object)
    }),
    ("branch of oneOf", |schema| {
        body(property(json!({"oneOf": [schema, other_branch()]})))
    }),
    ("branch of anyOf", |schema| {
        body(property(json!({"anyOf": [schema, other_branch()]})))
    }),
    ("nullable branch", |schema| {
        body(property(json!({"anyOf": [schema, {"type": "null"}]})))
    }),
    ("part of allOf", |schema| {
        body(property(json!({"allOf": [schema, {"description": "d"}]})))
    }),
    ("component", |schema| {
        let mut document = body(property(json!({"$ref": "#/components/schemas/S"})));
        document["components"]["schemas"]["S"] = schema;
        document
    }),
    ("parameter", |schema| {
        let mut document = body(json!({"type": "string"}));
        document["paths"]["/a"]["post"]["parameters"] =
            json!([{"name": "p", "in": "query", "schema": schema}]);
        document
    }),
    ("response", |schema| {
        let mut document = body(json!({"type": "string"}));
        document["paths"]["/a"]["post"]["responses"]["200"]["content"] =
            json!({"application/json": {"schema": schema}});
        document
    }),
];

fn body(schema: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/a": {"post": {
            "operationId": "a",
            "requestBody": {"required": true, "content": {"application/json": {"schema": schema}}},
            "responses": {"200": {"description": ""}}
        }}},
        "components": {"schemas": {
            "Named": {"type": "object", "properties": {"n": {"type": "integer"}}},
            "Long": {"type": "string", "minLength": 9}
        }}
    })
}

fn property(schema: Value) -> Value {
    json!({"type": "object", "properties": {"p": schema}})
}

fn list_of(schema: Value) -> Value {
    json!({"type": "array", "items": schema})
}

/// A branch that no sample is like.
fn other_branch() -> Value {
    json!({"type": "object", "required": ["zz"], "properties": {"zz": {"const": "other"}}})
}

/// The meaning of a document without its remarks, and its findings.
fn meaning(document: &Value) -> (String, Vec<String>) {
    let report = generator::lint(&Input {
        document: File {
            name: "a.json".to_owned(),
            bytes: document.to_string().into_bytes(),
        },
        ..Input::default()
    });
    let api = report.checked.as_ref().map(|checked| {
        let text = generator::ir::print::api(checked.api());
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'));
        lines.collect::<Vec<_>>().join("\n")
    });
    let findings = report.diagnostics.iter();
    let findings = findings.map(|finding| format!("{:?}: {}", finding.at, finding.headline));
    (api.unwrap_or_default(), findings.collect())
}

fn both(base: &Value, keywords: &Value) -> Value {
    let entries = [base, keywords].into_iter().filter_map(Value::as_object);
    let all: Map<String, Value> = entries
        .flatten()
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    Value::Object(all)
}

#[test]
fn no_keyword_is_ignored_in_silence() {
    let mut silent = Vec::new();
    for sample in samples().iter().filter(|sample| !sample.annotates) {
        for (name, document) in POSITIONS {
            let (before, known) = meaning(&document(sample.base.clone()));
            let (after, found) = meaning(&document(both(&sample.base, &sample.keywords)));
            let says = found.iter().any(|finding| !known.contains(finding));
            if before == after && !says {
                silent.push(format!(
                    "{} beside {} as {name}",
                    sample.keywords, sample.base
                ));
            }
        }
    }
    assert!(
        silent.is_empty(),
        "{} are ignored:\n{}",
        silent.len(),
        silent.join("\n")
    );
}

#[test]
fn every_keyword_has_a_sample() {
    let samples = samples();
    let has = |keyword: &&str| {
        samples
            .iter()
            .any(|sample| sample.keywords.get(keyword).is_some())
    };
    let missing: Vec<&str> = KEYWORDS
        .into_iter()
        .filter(|keyword| !has(keyword))
        .collect();
    assert_eq!(missing, [""; 0]);
}
