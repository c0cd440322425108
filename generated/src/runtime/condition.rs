//! Conditions on values that no type has: `not`, `if`, `contains` and their like.
//!
//! In: a JSON Schema as JSON text, which the generator wrote, and a value that is about to be sent.
//! Out: whether the value is valid against the schema. The generator resolves references, leaves
//! out keywords that only annotate, and writes no keyword that is not known here. Deliberately
//! absent: formats, which annotate, and everything that answers are read with.
//!
//! The schema is text and not a table, because one literal costs rustc next to nothing, while a
//! table of nested lists would cost as much as the type that it is about. It is parsed each time it
//! is asked, which takes microseconds and is only done before a request.

use super::check::is_multiple;
use super::pattern;
use super::wire::{Json, JsonNumber, JsonObject, Kind, kind};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Whether a value is valid against a schema. A value is taken for valid if its schema holds a
/// pattern that this build cannot match, or if the value is nested too deep to be looked at.
pub(crate) fn is_valid(schema: &str, value: &Json) -> bool {
    let Ok(schema) = schema.parse::<Json>() else {
        return true;
    };
    let mut evaluation = Evaluation::default();
    evaluation.fits(&schema, value) || evaluation.is_unsure
}

/// The evaluation of one schema. It is as deep as the schema, whose depth the generator bounds.
#[derive(Default)]
struct Evaluation {
    /// A pattern could not be matched, or a value is nested too deep to be looked at, so that the
    /// result says nothing.
    is_unsure: bool,
}

impl Evaluation {
    fn fits(&mut self, schema: &Json, value: &Json) -> bool {
        match schema {
            Json::Bool(allows) => *allows,
            Json::Object(_) if matches!(value, Json::Raw(_)) => {
                self.is_unsure = true;
                true
            }
            Json::Object(keywords) => keywords
                .iter()
                .all(|(keyword, argument)| self.holds(keyword, argument, keywords, value)),
            _ => true,
        }
    }

    /// Whether a value is valid against one keyword of a schema.
    fn holds(&mut self, keyword: &str, argument: &Json, schema: &JsonObject, value: &Json) -> bool {
        match keyword {
            "type" => is_of_type(argument, value),
            "const" => argument == value,
            "enum" => items(argument).iter().any(|known| known == value),
            "not" => !self.fits(argument, value),
            "allOf" => self.count(argument, value) == items(argument).len(),
            "anyOf" => self.count(argument, value) > 0,
            "oneOf" => self.count(argument, value) == 1,
            "if" => {
                let branch = if self.fits(argument, value) {
                    "then"
                } else {
                    "else"
                };
                schema
                    .get(branch)
                    .is_none_or(|branch| self.fits(branch, value))
            }
            _ => match value {
                Json::Number(number) => holds_of_number(keyword, argument, number),
                Json::String(text) => self.holds_of_text(keyword, argument, text),
                Json::Array(items) => self.holds_of_list(keyword, argument, schema, items),
                Json::Object(_) if keyword == "dependentSchemas" => entries(argument)
                    .all(|(key, schema)| value.get(key).is_none() || self.fits(schema, value)),
                Json::Object(entries) => self.holds_of_object(keyword, argument, schema, entries),
                Json::Null | Json::Bool(_) | Json::Raw(_) => true,
            },
        }
    }

    /// How many of several schemas a value is valid against.
    fn count(&mut self, schemas: &Json, value: &Json) -> usize {
        let schemas = items(schemas).iter();
        schemas.filter(|schema| self.fits(schema, value)).count()
    }

    fn holds_of_text(&mut self, keyword: &str, argument: &Json, text: &str) -> bool {
        match keyword {
            "minLength" => argument
                .as_u64()
                .is_none_or(|least| length(text.chars().count()) >= least),
            "maxLength" => argument
                .as_u64()
                .is_none_or(|most| length(text.chars().count()) <= most),
            "pattern" => argument
                .as_str()
                .is_none_or(|regex| self.matches(regex, text)),
            _ => true,
        }
    }

    fn matches(&mut self, regex: &str, text: &str) -> bool {
        let answer = pattern::matches(regex, text);
        self.is_unsure |= answer.is_none();
        answer.unwrap_or_default()
    }

    fn holds_of_list(
        &mut self,
        keyword: &str,
        argument: &Json,
        schema: &JsonObject,
        list: &[Json],
    ) -> bool {
        let count = length(list.len());
        match keyword {
            "minItems" => argument.as_u64().is_none_or(|least| count >= least),
            "maxItems" => argument.as_u64().is_none_or(|most| count <= most),
            "uniqueItems" => {
                let is_wanted = argument.as_bool() == Some(true);
                !is_wanted || list.iter().collect::<BTreeSet<_>>().len() == list.len()
            }
            "prefixItems" => items(argument)
                .iter()
                .zip(list)
                .all(|(schema, item)| self.fits(schema, item)),
            "items" => {
                let positions = schema
                    .get("prefixItems")
                    .map_or(0, |prefix| items(prefix).len());
                list.iter()
                    .skip(positions)
                    .all(|item| self.fits(argument, item))
            }
            "contains" => {
                let bound = |keyword| schema.get(keyword).and_then(Json::as_u64);
                let found = length(list.iter().filter(|item| self.fits(argument, item)).count());
                found >= bound("minContains").unwrap_or(1)
                    && bound("maxContains").is_none_or(|most| found <= most)
            }
            _ => true,
        }
    }

    fn holds_of_object(
        &mut self,
        keyword: &str,
        argument: &Json,
        schema: &JsonObject,
        object: &JsonObject,
    ) -> bool {
        let count = length(object.len());
        let has = |key: &Json| key.as_str().is_none_or(|key| object.contains_key(key));
        match keyword {
            "minProperties" => argument.as_u64().is_none_or(|least| count >= least),
            "maxProperties" => argument.as_u64().is_none_or(|most| count <= most),
            "required" => items(argument).iter().all(has),
            "dependentRequired" => entries(argument)
                .all(|(key, others)| !object.contains_key(key) || items(others).iter().all(has)),
            "propertyNames" => object
                .keys()
                .all(|key| self.fits(argument, &Json::String(key.clone()))),
            "properties" => entries(argument)
                .all(|(key, schema)| object.get(key).is_none_or(|value| self.fits(schema, value))),
            "patternProperties" => entries(argument).all(|(regex, schema)| {
                object
                    .iter()
                    .all(|(key, value)| !self.matches(regex, key) || self.fits(schema, value))
            }),
            "additionalProperties" => object
                .iter()
                .all(|(key, value)| self.is_named(schema, key) || self.fits(argument, value)),
            _ => true,
        }
    }

    /// Whether a key is one of `properties`, or matches one of `patternProperties`.
    fn is_named(&mut self, schema: &JsonObject, key: &str) -> bool {
        let properties = schema.get("properties");
        properties.is_some_and(|properties| properties.get(key).is_some())
            || schema.get("patternProperties").is_some_and(|patterns| {
                entries(patterns).any(|(regex, _)| self.matches(regex, key))
            })
    }
}

/// Whether a value is of one of the types that a schema names.
fn is_of_type(names: &Json, value: &Json) -> bool {
    let is_of = |name: &Json| {
        let kinds = match name.as_str() {
            Some("null") => kind::NULL,
            Some("boolean") => kind::BOOLEAN,
            Some("string") => kind::STRING,
            Some("array") => kind::ARRAY,
            Some("object") => kind::OBJECT,
            Some("number") => return matches!(value, Json::Number(_)),
            // `1.0` and integers of any size are integers.
            Some("integer") => {
                return value
                    .as_number()
                    .is_some_and(|number| !number.is_fraction());
            }
            _ => return true,
        };
        Kind::of(value).meets(kinds)
    };
    match names {
        Json::Array(names) => names.iter().any(is_of),
        name => is_of(name),
    }
}

fn holds_of_number(keyword: &str, argument: &Json, value: &JsonNumber) -> bool {
    let Some(bound) = argument.as_number() else {
        return true;
    };
    let order = compare(value, bound);
    match keyword {
        "minimum" => order != Some(Ordering::Less),
        "maximum" => order != Some(Ordering::Greater),
        "exclusiveMinimum" => order == Some(Ordering::Greater),
        "exclusiveMaximum" => order == Some(Ordering::Less),
        "multipleOf" => match (value.as_i128(), bound.as_i128()) {
            (Some(value), Some(step)) => value.checked_rem(step).is_none_or(|rest| rest == 0),
            _ => match (value.as_f64(), bound.as_f64()) {
                (Some(value), Some(step)) => is_multiple(value, step),
                _ => true,
            },
        },
        _ => true,
    }
}

/// Integers are compared digit by digit, other numbers as doubles.
fn compare(left: &JsonNumber, right: &JsonNumber) -> Option<Ordering> {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

fn length(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn items(json: &Json) -> &[Json] {
    json.as_array().map_or(&[], Vec::as_slice)
}

fn entries(json: &Json) -> impl Iterator<Item = (&String, &Json)> {
    json.as_object().into_iter().flatten()
}
