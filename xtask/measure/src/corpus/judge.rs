//! A second opinion on the examples of a document.
//!
//! In: a document as JSON. Out: its examples, each judged against its schema by a validator that
//! shares nothing with the generator. So this is the one place outside of the generator that knows
//! words of OpenAPI. Absent: Rust types.

mod examples;
mod kinds;
mod lift;
mod places;

use std::collections::BTreeMap;

use jsonschema::{Draft, Registry, Validator};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub(crate) use examples::Example;

use xtask::failure::Failure;

/// The name under which references reach the document.
const DOCUMENT: &str = "document:///document";

/// What the validator says of an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Verdict {
    /// It is a value of its schema.
    Valid,
    /// It is not, but it is of a JSON kind that its schema allows.
    Invalid,
    /// It is not even of a JSON kind that its schema allows.
    OfAnotherKind,
    /// The validator cannot read the schema.
    Unjudged,
}

/// Judges all examples.
pub(crate) fn judge(mut document: Value) -> Result<Vec<(Example, Verdict)>, Failure> {
    let examples = examples::collect(&mut document);
    let unreadable = |error: &dyn std::fmt::Display| {
        Failure::new(format!("the validator cannot take the document: {error}"))
    };
    let targets: Vec<String> = examples
        .iter()
        .map(|example| target(&document, &example.schema))
        .collect();
    let registry = Registry::new()
        .draft(Draft::Draft202012)
        .add(DOCUMENT, document)
        .map_err(|error| unreadable(&error))?;
    let registry = registry.prepare().map_err(|error| unreadable(&error))?;
    let mut validators: BTreeMap<String, Option<Validator>> = BTreeMap::new();
    let mut judged = Vec::with_capacity(examples.len());
    for (example, target) in examples.into_iter().zip(targets) {
        let validator = validators
            .entry(target)
            .or_insert_with_key(|target| validator(&registry, target));
        let verdict = match validator {
            None => Verdict::Unjudged,
            Some(validator) if validator.is_valid(&example.value) => Verdict::Valid,
            Some(validator) if kinds::is_allowed(validator, &example.value) => Verdict::Invalid,
            Some(_) => Verdict::OfAnotherKind,
        };
        judged.push((example, verdict));
    }
    Ok(judged)
}

/// The schema that a schema stands for which is nothing but a reference, so that each is read once.
fn target(document: &Value, pointer: &str) -> String {
    /// How many references are followed, so that a circle has an end. A longer chain is left where
    /// the walk stands, and that schema is read like any other, so the value decides only how often
    /// the same schema is read. Measured: chains have at most two links, so anything from two on
    /// would do; with 32 a circle costs as many look-ups.
    const LONGEST: usize = 32;
    let mut pointer = pointer.to_owned();
    for _ in 0..LONGEST {
        let schema = pointer
            .strip_prefix('#')
            .and_then(|pointer| document.pointer(pointer))
            .and_then(Value::as_object);
        let reference = schema
            .filter(|schema| schema.len() == 1)
            .and_then(|schema| schema.get("$ref"))
            .and_then(Value::as_str);
        match reference.filter(|reference| reference.starts_with("#/") && !reference.contains('%'))
        {
            Some(reference) => reference.clone_into(&mut pointer),
            None => break,
        }
    }
    pointer
}

/// A validator for the schema at a pointer, which sees the whole document.
fn validator(registry: &Registry<'_>, pointer: &str) -> Option<Validator> {
    let schema = json!({"$ref": format!("{DOCUMENT}{}", escape(pointer))});
    let options = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .with_registry(registry)
        .should_validate_formats(true)
        .with_format("byte", is_base64)
        .offline();
    options.build(&schema).ok()
}

/// A pointer as a fragment may write it: what is no part of a URI is percent-encoded.
fn escape(pointer: &str) -> String {
    let mut text = String::with_capacity(pointer.len());
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"#/~-._!$&'()*+,;=:@".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

/// Base64 as RFC 4648 has it, in the standard alphabet and with padding.
fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let padding = text.len() - body.len();
    text.len().is_multiple_of(4)
        && padding <= 2
        && body
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_validator_sees_the_whole_document_and_its_old_spellings() {
        let document = json!({"components": {"schemas": {
            "Id": {"type": "integer", "format": "int32", "minimum": 0, "exclusiveMinimum": true, "example": 0},
            "A b/c": {"properties": {"id": {"$ref": "#/components/schemas/Id", "nullable": true}}, "examples": [{"id": null}, {"id": 3000000000_u32}]},
            "Odd": {"type": "text", "example": 1},
            "Date": {"type": "string", "format": "date", "example": "1/2/2026"},
            "Blob": {"type": "string", "format": "byte", "examples": ["YQ==", "YQ", "%"]},
        }}});
        let judged = judge(document).unwrap();
        let verdicts: Vec<String> = judged
            .iter()
            .map(|(example, verdict)| format!("{} {verdict:?}", example.value))
            .collect();
        let expected = [
            "0 Invalid",
            "{\"id\":null} Valid",
            "{\"id\":3000000000} Invalid",
            "1 Unjudged",
            "\"1/2/2026\" Invalid",
            "\"YQ==\" Valid",
            "\"YQ\" Invalid",
            "\"%\" Invalid",
        ];
        assert_eq!(verdicts, expected);
    }

    #[test]
    fn a_value_of_another_kind_is_told_from_one_that_is_wrong_inside() {
        let document = json!({"components": {"schemas": {
            "Object": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}, "examples": [{}, {"a": 1}, [], "a"]},
            "Merged": {"allOf": [{"$ref": "#/components/schemas/Object"}], "examples": [{}, []]},
            "Maybe": {"anyOf": [{"$ref": "#/components/schemas/Object"}, {"type": "null"}], "examples": [{}, 1]},
            "Either": {"oneOf": [{"$ref": "#/components/schemas/Object"}, {"type": "string", "maxLength": 1}], "examples": [{}, "ab", 1]},
            "Level": {"enum": [1, 2], "examples": [3, "1"]},
            "One": {"const": "a", "examples": ["b", 1]},
            "Text": {"type": "string", "pattern": "^a$", "examples": ["b", 1]},
        }}});
        let judged = judge(document).unwrap();
        let verdicts: Vec<String> = judged
            .iter()
            .filter(|(_, verdict)| *verdict == Verdict::OfAnotherKind)
            .map(|(example, _)| {
                let name = example.schema.rsplit('/').next().unwrap_or_default();
                format!("{name} {}", example.value)
            })
            .collect();
        let expected = [
            "Object []",
            "Object \"a\"",
            "Merged []",
            "Maybe 1",
            "Either 1",
            "Level \"1\"",
            "One 1",
            "Text 1",
        ];
        assert_eq!(verdicts, expected);
        let wrong = judged
            .iter()
            .filter(|(_, verdict)| *verdict == Verdict::Invalid);
        assert_eq!(wrong.count(), 9);
    }
}
