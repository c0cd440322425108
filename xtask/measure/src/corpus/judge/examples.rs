//! The examples of a document, and the document said in JSON Schema 2020-12.
//!
//! In: a document as JSON. Out: each example with the pointer of the schema that it is for, and the
//! document with every schema lifted in place, so that pointers still lead to the same schemas.
//! Absent: judging.

use serde_json::{Map, Value};

use super::lift;
use super::places::{Is, Stand, below};

/// A value that a document gives as an example.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Example {
    /// Where it stands.
    pub(crate) at: String,
    /// The schema that it is for.
    pub(crate) schema: String,
    /// The value.
    pub(crate) value: Value,
}

/// Lifts all schemas of a document and takes out its examples.
pub(super) fn collect(document: &mut Value) -> Vec<Example> {
    let shared = document
        .pointer("/components/examples")
        .cloned()
        .unwrap_or_default();
    let mut walk = Walk {
        shared,
        found: Vec::new(),
        at: "#".to_owned(),
    };
    walk.object(Is::Document, document);
    walk.found
}

struct Walk {
    /// `components.examples`, to which the examples of media types and parameters refer.
    shared: Value,
    found: Vec<Example>,
    at: String,
}

impl Walk {
    fn object(&mut self, is: Is, value: &mut Value) {
        let Value::Object(map) = value else { return };
        for (key, value) in map.iter_mut() {
            if let Some((stand, is)) = below(is, key) {
                self.within(key, |walk| walk.standing(stand, is, value));
            }
        }
        match is {
            Is::Schema => {
                self.of_schema(map);
                lift::lift(map);
            }
            Is::Media | Is::Parameter => self.of_content(map),
            _ => {}
        }
    }

    fn standing(&mut self, stand: Stand, is: Is, value: &mut Value) {
        match (stand, value) {
            (Stand::One, value) => self.object(is, value),
            (Stand::Either | Stand::List, Value::Array(list)) => {
                for (position, value) in list.iter_mut().enumerate() {
                    self.within(&position.to_string(), |walk| walk.object(is, value));
                }
            }
            (Stand::Either, value) => self.object(is, value),
            (Stand::Map | Stand::Maps, Value::Object(map)) => {
                let inner = if stand == Stand::Maps {
                    Stand::Map
                } else {
                    Stand::One
                };
                for (key, value) in map.iter_mut() {
                    self.within(key, |walk| walk.standing(inner, is, value));
                }
            }
            _ => {}
        }
    }

    /// Does something one step deeper.
    fn within(&mut self, key: &str, work: impl FnOnce(&mut Self)) {
        let length = self.at.len();
        self.at.push('/');
        self.at.push_str(&token(key));
        work(self);
        self.at.truncate(length);
    }

    fn add(&mut self, step: &str, schema: String, value: Value) {
        self.found.push(Example {
            at: format!("{}/{step}", self.at),
            schema,
            value,
        });
    }

    /// `example` and `examples` of a schema; a list in 3.1, a map in documents that mistake it for
    /// that of a media type.
    fn of_schema(&mut self, schema: &mut Map<String, Value>) {
        if let Some(value) = schema.remove("example") {
            self.add("example", self.at.clone(), value);
        }
        if let Some(Value::Array(values)) = schema.remove("examples") {
            for (position, value) in values.into_iter().enumerate() {
                self.add(&format!("examples/{position}"), self.at.clone(), value);
            }
        }
    }

    /// `example` and `examples` beside a `schema`.
    fn of_content(&mut self, content: &Map<String, Value>) {
        if !content.contains_key("schema") {
            return;
        }
        let schema = format!("{}/schema", self.at);
        if let Some(value) = content.get("example") {
            self.add("example", schema.clone(), value.clone());
        }
        let named = content.get("examples").and_then(Value::as_object);
        for (name, example) in named.into_iter().flatten() {
            if let Some(value) = self.resolve(example).get("value").cloned() {
                self.add(&format!("examples/{}", token(name)), schema.clone(), value);
            }
        }
    }

    fn resolve<'a>(&'a self, example: &'a Value) -> &'a Value {
        let name = example
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|text| text.strip_prefix("#/components/examples/"));
        name.and_then(|name| self.shared.pointer(&format!("/{name}")))
            .unwrap_or(example)
    }
}

/// A key as a step of a pointer, spelled as the generator spells it.
fn token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn examples_are_found_with_their_schemas() {
        let mut document = json!({
            "components": {
                "examples": {"one": {"value": 1}},
                "schemas": {"A": {
                    "example": {"example": 1},
                    "properties": {"example": {"type": "integer", "examples": [2, 3]}, "b/c": {"example": null, "nullable": true}},
                }},
            },
            "paths": {"/a": {"get": {
                "parameters": [{"schema": {"type": "string"}, "example": "x"}],
                "responses": {"200": {"content": {"a/b": {"schema": {}, "examples": {"p": {"$ref": "#/components/examples/one"}, "q": {}}}}}},
            }}},
        });
        let found: Vec<String> = collect(&mut document)
            .iter()
            .map(|one| format!("{} {} {}", one.at, one.schema, one.value))
            .collect();
        let expected = [
            "#/components/schemas/A/properties/example/examples/0 #/components/schemas/A/properties/example 2",
            "#/components/schemas/A/properties/example/examples/1 #/components/schemas/A/properties/example 3",
            "#/components/schemas/A/properties/b~1c/example #/components/schemas/A/properties/b~1c null",
            "#/components/schemas/A/example #/components/schemas/A {\"example\":1}",
            "#/paths/~1a/get/parameters/0/example #/paths/~1a/get/parameters/0/schema \"x\"",
            "#/paths/~1a/get/responses/200/content/a~1b/examples/p #/paths/~1a/get/responses/200/content/a~1b/schema 1",
        ];
        assert_eq!(found, expected);
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"]["example"],
            json!({"type": "integer"})
        );
    }
}
