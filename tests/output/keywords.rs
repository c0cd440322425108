//! Every keyword of JSON Schema 2020-12, in every position that a schema can have: none is ignored
//! in silence.
//!
//! The table is the suite of schemas (`../suite`), whose values `../exchange` sends with the
//! compiled client. Here each schema is put in each position. Without any one of its keywords it
//! must mean another thing, or a finding must say that the keyword has no effect; one that only
//! annotates must do neither. The findings are exactly those that the suite lists. And each keyword
//! must forbid a value of the suite, which an independent validator confirms.

use std::collections::BTreeSet;

use generator::diagnostic::Code;
use generator::{File, Input};
use serde_json::{Value, json};

use crate::suite::{Group, groups};

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

/// A position, its letter in the suite if it has one, and a document that has a schema there.
type Position = (&'static str, char, fn(Value) -> Value);

/// The letter of a position that the suite does not have.
const NONE: char = '-';

const POSITIONS: [Position; 16] = [
    ("body", NONE, body),
    ("property", 'p', |schema| body(property(schema))),
    ("required property", NONE, |schema| {
        let mut object = property(schema);
        object["required"] = json!(["p"]);
        body(object)
    }),
    ("item", 'i', |schema| body(property(list_of(schema)))),
    ("item of an item", NONE, |schema| {
        body(list_of(list_of(schema)))
    }),
    ("item of a tuple", NONE, |schema| {
        let list = json!({"type": "array", "prefixItems": [schema], "minItems": 1, "items": false});
        body(property(list))
    }),
    ("value of a map", 'm', |schema| {
        body(property(
            json!({"type": "object", "additionalProperties": schema}),
        ))
    }),
    ("other value of an object", 'o', |schema| {
        let mut object = property(json!({"type": "string"}));
        object["additionalProperties"] = schema;
        body(object)
    }),
    ("value of a pattern", 'q', |schema| {
        let mut object = property(json!({"type": "string"}));
        object["patternProperties"] = json!({"^y": schema});
        body(object)
    }),
    ("branch of oneOf", 'b', |schema| {
        body(property(json!({"oneOf": [schema, other_branch()]})))
    }),
    ("branch of anyOf", 'b', |schema| {
        body(property(json!({"anyOf": [schema, other_branch()]})))
    }),
    ("nullable branch", 'n', |schema| {
        body(property(json!({"anyOf": [schema, {"type": "null"}]})))
    }),
    ("part of allOf", 'a', |schema| {
        body(property(json!({"allOf": [schema, {"description": "d"}]})))
    }),
    ("component", 'c', |schema| {
        let mut document = body(property(json!({"$ref": "#/components/schemas/S"})));
        document["components"]["schemas"]["S"] = schema;
        document
    }),
    ("parameter", NONE, |schema| {
        let mut document = body(json!({"type": "string"}));
        document["paths"]["/a"]["post"]["parameters"] =
            json!([{"name": "p", "in": "query", "schema": schema}]);
        document
    }),
    ("response", NONE, |schema| {
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
        "components": {"schemas": {}}
    })
}

fn property(schema: Value) -> Value {
    json!({"type": "object", "properties": {"p": schema}})
}

fn list_of(schema: Value) -> Value {
    json!({"type": "array", "items": schema})
}

/// A branch that no schema of the suite is like.
fn other_branch() -> Value {
    json!({"type": "object", "required": ["zz"], "properties": {"zz": {"const": "other"}}})
}

/// A document with a schema in a position, and with the schemas of the suite that it refers to.
fn document(place: fn(Value) -> Value, schema: Value, groups: &[Group]) -> Value {
    let mut document = place(schema);
    let text = document.to_string();
    for group in groups {
        if text.contains(&format!("\"#/components/schemas/{}\"", group.id)) {
            document["components"]["schemas"][&group.id] = group.schema.clone();
        }
    }
    document
}

/// The meaning of a document without its remarks, and what its findings say.
fn meaning(document: &Value) -> (String, BTreeSet<String>) {
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
    let findings = findings.filter(|finding| finding.code != Code::UnusedComponent);
    let findings = findings.map(|finding| finding.headline.clone());
    (api.unwrap_or_default(), findings.collect())
}

/// The keywords of a schema that are tested. `type` is implied by most others, `{}` says nothing, a
/// `title` names branches, and a `default` is one of fields and parameters only.
fn tested(schema: &Value) -> Vec<&String> {
    let keywords = schema.as_object().into_iter().flatten();
    let says_something = keywords.filter(|(_, value)| **value != json!({}));
    let keywords: Vec<&String> = says_something.map(|(keyword, _)| keyword).collect();
    let is_alone = keywords.len() == 1;
    let is_tested =
        |keyword: &&String| is_alone || !["type", "title", "default"].contains(&keyword.as_str());
    keywords.into_iter().filter(is_tested).collect()
}

#[test]
fn no_keyword_is_ignored_in_silence() {
    let groups = groups();
    let mut faults = Vec::new();
    for group in &groups {
        for (name, _, place) in POSITIONS {
            let (whole, said) = meaning(&document(place, group.schema.clone(), &groups));
            for keyword in tested(&group.schema) {
                let mut rest = group.schema.clone();
                rest.as_object_mut().unwrap().remove(keyword);
                let (without, known) = meaning(&document(place, rest, &groups));
                let counts = whole != without || !said.is_subset(&known);
                if counts == group.annotates {
                    let fault = if counts { "counts" } else { "is ignored" };
                    faults.push(format!("{}: `{keyword}` {fault} as {name}", group.id));
                }
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{}:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn findings_are_exactly_those_that_the_suite_lists() {
    let groups = groups();
    let mut faults = Vec::new();
    for group in &groups {
        for (name, letter, place) in POSITIONS {
            // A scalar parameter is all that the suite has.
            let is_skipped = name == "parameter" && !group.is_parameter;
            if group.skip.contains(letter) || is_skipped {
                continue;
            }
            let (_, found) = meaning(&document(place, group.schema.clone(), &groups));
            let (_, known) = meaning(&document(place, json!({"type": "string"}), &groups));
            let found: BTreeSet<&str> = found.difference(&known).map(String::as_str).collect();
            let listed = group.said_as.get(name).unwrap_or(&group.said);
            let listed: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
            if found != listed {
                faults.push(format!("{} as {name}: {found:?}", group.id));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{}:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// A validator of a schema that can refer to those of the suite.
fn validator(schema: &Value, groups: &[Group]) -> jsonschema::Validator {
    let named = groups.iter();
    let named = named.map(|group| (group.id.clone(), group.schema.clone()));
    let schemas: serde_json::Map<String, Value> = named.collect();
    let root = json!({"allOf": [schema], "components": {"schemas": schemas}});
    jsonschema::draft202012::new(&root).unwrap()
}

/// Keywords that choose a type and forbid no value.
const GIVE_TYPES: [&str; 2] = ["format", "contentEncoding"];

/// The values are what the standard says of them, but in groups that say how they differ. Each
/// keyword forbids one of them that is valid without it, or a finding says that it forbids none.
#[test]
fn every_keyword_forbids_a_value_of_the_suite() {
    let groups = groups();
    let mut faults = Vec::new();
    for group in groups.iter().filter(|group| group.differs.is_none()) {
        let id = &group.id;
        let standard = validator(&group.schema, &groups);
        let invalid: Vec<&Value> = group.invalid().collect();
        let wrong = group.fine.iter().filter(|value| !standard.is_valid(value));
        faults.extend(wrong.map(|value| format!("{id}: {value} is not valid")));
        let wrong = invalid.iter().filter(|value| standard.is_valid(value));
        faults.extend(wrong.map(|value| format!("{id}: {value} is valid")));
        let sent = group.left_out.iter().map(|pair| &pair[1]);
        let wrong = sent.filter(|value| !standard.is_valid(value));
        faults.extend(wrong.map(|value| format!("{id}: {value} is sent and not valid")));
        if !group.unchecked.is_empty() && group.said.is_empty() {
            faults.push(format!("{id}: nothing says what is not checked"));
        }
        if group.annotates || !group.said.is_empty() {
            continue;
        }
        for keyword in tested(&group.schema) {
            let mut rest = group.schema.clone();
            rest.as_object_mut().unwrap().remove(keyword);
            let without = validator(&rest, &groups);
            let forbids = invalid.iter().any(|value| without.is_valid(value));
            // Beside a keyword about the rest, `properties` allow more.
            let allows = group.fine.iter().any(|value| !without.is_valid(value));
            if !forbids && !allows && !GIVE_TYPES.contains(&keyword.as_str()) {
                faults.push(format!("{id}: `{keyword}` forbids none of the values"));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{}:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Keywords that the suite cannot have: a name that is unique in the document, and those that leave
/// a key out of one direction.
const APART: [(&str, &str); 3] = [
    (
        "$id",
        r#"{"type": "string", "$id": "https://example.com/x"}"#,
    ),
    ("readOnly", r#"{"type": "string", "readOnly": true}"#),
    ("writeOnly", r#"{"type": "string", "writeOnly": true}"#),
];

#[test]
fn what_forbids_no_value_is_no_finding() {
    for (keyword, schema) in APART {
        for (name, _, place) in POSITIONS {
            let schema = serde_json::from_str(schema).unwrap();
            let (_, found) = meaning(&place(schema));
            let (_, known) = meaning(&place(json!({"type": "string"})));
            assert_eq!(found, known, "{keyword} as {name}");
        }
    }
}

#[test]
fn every_keyword_is_in_the_suite() {
    let groups = groups();
    let is_apart = |keyword: &str| APART.iter().any(|(apart, _)| *apart == keyword);
    let has = |keyword: &&str| {
        let mut schemas = groups.iter().map(|group| &group.schema);
        is_apart(keyword) || schemas.any(|schema| schema.get(keyword).is_some())
    };
    let missing: Vec<&str> = KEYWORDS
        .into_iter()
        .filter(|keyword| !has(keyword))
        .collect();
    assert_eq!(missing, [""; 0]);
}
