//! Compares the schemas of bodies that are text or bytes in Rust, whatever their schemas say.
//!
//! In: two contents without a codec that reads schemas, such as `text/plain` or `application/xml`.
//! Out: one change if a keyword differs that says which bodies are valid. What a `$ref` refers to
//! is a type of its own, and compared as that. Absent: descriptions and other keywords without
//! meaning.

use serde_json::{Map, Value};

use super::draft::Draft;
use super::wire::{self, WireEffect};
use super::{Comparison, rules, shorten};
use crate::ir::{Codec, Content};
use crate::load::Document;

/// How many characters of a schema are shown. A schema of XML can be as long as its document; the
/// beginning of one tells text from objects. Chosen by eye, two lines of a terminal. Measured: 98%
/// of such schemas are no longer; with half as many characters it would be 76%. The longest has
/// 3,491, more than forty lines for one change.
const MAX_SCHEMA_CHARACTERS: usize = 160;

/// Keywords of a schema that say nothing of which values are valid.
const WORDS: [&str; 8] = [
    "$comment",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "title",
    "default",
];

/// Keywords whose values are schemas by names of their own.
const NAMED_SCHEMAS: [&str; 5] = [
    "$defs",
    "definitions",
    "dependentSchemas",
    "patternProperties",
    "properties",
];

/// Keywords whose values are no schemas.
const VALUES: [&str; 3] = ["const", "enum", "required"];

impl Comparison<'_> {
    /// Reports another schema of a body of a request.
    pub(super) fn unread_body(&mut self, old: &Content, new: &Content, template: &Draft) {
        self.unread_schema((old, new), &rules::BODY_UNREAD, template);
    }

    /// Reports another schema of the body of an answer.
    pub(super) fn unread_answer(&mut self, old: &Content, new: &Content, template: &Draft) {
        self.unread_schema((old, new), &rules::ANSWER_UNREAD, template);
    }

    /// Reports another schema of a body that is text or bytes, by this rule.
    pub(super) fn unread_schema(
        &mut self,
        (old, new): (&Content, &Content),
        rule: &'static rules::Rule,
        template: &Draft,
    ) {
        let is_unread = |content: &Content| matches!(content.codec, Codec::Text | Codec::Bytes);
        if !is_unread(old) || !is_unread(new) {
            return;
        }
        let schemas = [
            schema_of(self.old.document, old),
            schema_of(self.new.document, new),
        ];
        let [before, after] = &schemas;
        if before == after {
            return;
        }
        let shown = |schema: &Value| match schema {
            Value::Null => "no schema".to_owned(),
            schema => shorten(&schema.to_string(), MAX_SCHEMA_CHARACTERS),
        };
        let draft = Draft {
            rule,
            ..template.clone()
        };
        let draft = draft.before(shown(before)).after(shown(after));
        self.record(draft.effect(effect(before, after, template.sent)));
    }
}

/// What another schema means on the wire: some values may be sent that the other side forbids.
fn effect(old: &Value, new: &Value, sent: bool) -> WireEffect {
    let (tighter, looser) = direction(old, new);
    match (tighter, looser) {
        (true, false) if sent => wire::UNREAD_TIGHTENED,
        (false, true) if sent => wire::UNREAD_LOOSENED,
        // A promise that holds as before, and more.
        (true, false) => wire::UNSEEN,
        _ => wire::UNREAD,
    }
}

/// Whether some values are forbidden that were allowed, and the other way round. Only keywords of
/// which this is plain are looked at; any other difference counts as both.
fn direction(old: &Value, new: &Value) -> (bool, bool) {
    let (Some(before), Some(after)) = (keywords(old), keywords(new)) else {
        return (true, true);
    };
    let (mut tighter, mut looser) = (false, false);
    for key in before.keys().chain(after.keys()) {
        let (was, is) = (before.get(key), after.get(key));
        if was == is {
            continue;
        }
        let (less, more) = match (was, is) {
            (None, Some(_)) => (true, false),
            (Some(_), None) => (false, true),
            (Some(was), Some(is)) => narrowed(key, was, is).unwrap_or((true, true)),
            (None, None) => (false, false),
        };
        tighter |= less;
        looser |= more;
    }
    (tighter, looser)
}

/// Whether a keyword allows less than before, and whether it allows more; `None` if that is not
/// known.
fn narrowed(key: &str, old: &Value, new: &Value) -> Option<(bool, bool)> {
    match key {
        "enum" | "type" => {
            let list = |value: &Value| match value {
                Value::Array(values) => values.clone(),
                one => vec![one.clone()],
            };
            let (before, after) = (list(old), list(new));
            let gone = before.iter().any(|value| !after.contains(value));
            let came = after.iter().any(|value| !before.contains(value));
            Some((gone, came))
        }
        "minLength" | "minimum" | "minItems" | "minProperties" => {
            let (before, after) = (old.as_f64()?, new.as_f64()?);
            Some((after > before, after < before))
        }
        "maxLength" | "maximum" | "maxItems" | "maxProperties" => {
            let (before, after) = (old.as_f64()?, new.as_f64()?);
            Some((after < before, after > before))
        }
        _ => None,
    }
}

/// The keywords of a schema; of none, no keyword. `None` if the schema is a boolean.
fn keywords(schema: &Value) -> Option<Map<String, Value>> {
    match schema {
        Value::Null => Some(Map::new()),
        Value::Object(keywords) => Some(keywords.clone()),
        _ => None,
    }
}

/// The schema of a body, with what says which bodies are valid; null if all are.
fn schema_of(document: &Document, content: &Content) -> Value {
    let node = document.find(&content.at.child("schema"));
    let mut schema = node.map_or(Value::Null, |node| meaning(&node.to_json()));
    // OpenAPI 3.0 says of bytes that they are a string, and 3.1 says nothing.
    if let (Codec::Bytes, Some(keywords)) = (content.codec, schema.as_object_mut())
        && keywords
            .get("format")
            .is_some_and(|format| format == "binary")
    {
        keywords.remove("format");
        keywords.remove("type");
    }
    let allows_all = schema == Value::Bool(true) || schema == Value::Object(Map::new());
    if allows_all { Value::Null } else { schema }
}

/// A schema without keywords that say nothing of values.
pub(super) fn meaning(schema: &Value) -> Value {
    match schema {
        Value::Object(keywords) => {
            let kept = keywords
                .iter()
                .filter(|(key, _)| !WORDS.contains(&key.as_str()) && !key.starts_with("x-"));
            let kept = kept.map(|(key, value)| {
                let value = match value {
                    value if VALUES.contains(&key.as_str()) => value.clone(),
                    Value::Object(schemas) if NAMED_SCHEMAS.contains(&key.as_str()) => {
                        let schemas = schemas.iter();
                        schemas
                            .map(|(name, schema)| (name.clone(), meaning(schema)))
                            .collect()
                    }
                    value => meaning(value),
                };
                (key.clone(), value)
            });
            kept.collect()
        }
        Value::Array(schemas) => schemas.iter().map(meaning).collect(),
        other => other.clone(),
    }
}
