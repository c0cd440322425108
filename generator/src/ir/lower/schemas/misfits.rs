//! Defaults and examples that do not fit the schema that gives them.
//!
//! In: a schema with everything that is said of it; examples of parameters, headers and media types
//! with their schema. Out: findings. Only what is sure is reported: kinds, constants, bounds,
//! lengths, and the same of items and properties. Examples are often parts of a value, so a missing
//! key is none. A schema with branches is judged by its kinds alone. Absent: formats but for dates.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::{Map, Number, Value};

use super::Schemas;
use super::kind_words;
use super::merged::MergedSchema;
use super::schema_ref::SchemaRef;
use super::values::{kind_of, same_value};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::Kinds;
use crate::ir::lower::budget::EXAMPLE_DEPTH;
use crate::load::document::{Kind, Node};
use crate::quoting::code_span;

/// How many constants, or properties, of a schema are looked through for one value of the bound on
/// examples (`EXAMPLE_VALUES`). A schema with thousands is looked through for each item of a list,
/// so that the values alone would not bound the time. Sixteen take about as long as the rest of a
/// value; any number from 4 to 100 would do.
const PARTS_PER_VALUE: usize = 16;

impl<'d> Schemas<'d, '_> {
    /// Remembers a schema that gives a `default` or an example. It is judged when all schemas were
    /// read: judging reads schemas itself.
    pub(super) fn note_examples(&mut self, node: Node<'d>) {
        let has_any = ["default", "example", "examples"]
            .iter()
            .any(|keyword| node.get(keyword).is_some());
        if has_any && self.judged.insert(node.id()) {
            self.unjudged.push(node);
        }
    }

    /// Remembers the examples of a parameter, a header or a media type, which are values of its
    /// schema.
    pub(crate) fn note_examples_of(&mut self, schema: Node<'d>, holder: Node<'d>) {
        let named = holder.get("examples").into_iter().flat_map(Node::entries);
        // An Example Object that is a reference has no value here.
        let named = named.filter_map(|(_, example)| example.get("value"));
        let given = holder.get("example").into_iter().chain(named);
        self.unjudged_uses.extend(given.map(|at| (schema, at)));
    }

    /// Reports all defaults and examples that do not fit their schema.
    pub(crate) fn report_misfits(&mut self) {
        for (schema, at) in std::mem::take(&mut self.unjudged_uses) {
            let merged = self.merged_node(schema);
            if !self.judge(&merged, "example", at) {
                return;
            }
        }
        while let Some(node) = self.unjudged.pop() {
            let merged = self.merged_node(node);
            let listed = node
                .get("examples")
                .filter(|list| list.kind() == Kind::List);
            let listed = listed.into_iter().flat_map(Node::items);
            let given = [
                ("default", node.get("default")),
                ("example", node.get("example")),
            ];
            let given = given
                .into_iter()
                .filter_map(|(word, at)| Some((word, at?)))
                .chain(listed.map(|at| ("example", at)));
            for (word, at) in given {
                if !self.judge(&merged, word, at) {
                    return;
                }
            }
        }
    }

    /// Reports a value that does not fit its schema. Returns `false` if no more values may be
    /// judged.
    fn judge(&mut self, merged: &MergedSchema<'d>, word: &str, at: Node<'d>) -> bool {
        if !self.charge_example(1, at) {
            return false;
        }
        if let Some(misfit) = self.misfit(merged, &at.to_json(), 0) {
            let headline = format!("the {word} does not fit the schema: {misfit}");
            let finding = Diagnostic::new(Code::ExampleInvalid, at.pointer(), headline);
            self.report(finding);
        }
        if self.patterns.is_newly_exhausted() {
            let headline = "matching the texts of the document with its patterns takes too long; from here on they are not compared with patterns";
            let finding = Diagnostic::new(Code::ExampleInvalid, at.pointer(), headline);
            self.report(finding);
        }
        true
    }

    /// Whether a value may be of a schema; it may if nobody can tell.
    pub(crate) fn may_fit(&mut self, merged: &MergedSchema<'d>, value: &Value) -> bool {
        !self.charge_example(1, merged.at) || self.misfit(merged, value, 0).is_none()
    }

    /// Why a value is not of a schema, if that is sure.
    fn misfit(&mut self, merged: &MergedSchema<'d>, value: &Value, depth: usize) -> Option<String> {
        if merged.broken || merged.conflict.is_some() {
            return None;
        }
        if merged.never {
            return Some("no value does".to_owned());
        }
        if value.is_null() {
            let is_forbidden = merged.kinds.is_some() && !merged.is_nullable();
            let may_be_in_branch = !merged.alternatives.is_empty();
            return (is_forbidden && !may_be_in_branch).then(|| "null is not allowed".to_owned());
        }
        let kind = kind_of(value);
        if let Some(kinds) = merged.kinds.filter(|kinds| !kinds.contains(kind)) {
            let found = match kind {
                Kinds::FRACTION => "a number with a fraction".to_owned(),
                kind => kind_words::with_article(kind).to_string(),
            };
            let wanted = kind_words::names(kinds);
            return Some(format!("it is {found}, and {wanted} is allowed"));
        }
        if let Some(constants) = &merged.constants {
            if !self.charge_example(constants.len() / PARTS_PER_VALUE, merged.at) {
                return None;
            }
            let is_listed = constants.iter().any(|one| same_value(&one.value, value));
            if !is_listed {
                return Some("it is not among the values that are listed".to_owned());
            }
        }
        match value {
            Value::Number(number) => misfit_of_number(merged, number),
            Value::String(text) => self.misfit_of_text(merged, text),
            Value::Array(items) => self.misfit_of_list(merged, items, depth),
            Value::Object(entries) => self.misfit_of_object(merged, entries, depth),
            Value::Null | Value::Bool(_) => None,
        }
    }

    fn misfit_of_text(&mut self, merged: &MergedSchema<'d>, text: &str) -> Option<String> {
        let length = text.chars().count() as u64;
        if let Some(least) = merged.bounds.min_length.filter(|least| length < *least) {
            return Some(format!("it is shorter than {least} characters"));
        }
        if let Some(most) = merged.bounds.max_length.filter(|most| length > *most) {
            return Some(format!("it is longer than {most} characters"));
        }
        let mut patterns = merged.bounds.patterns.iter();
        let missed = patterns.find(|pattern| {
            is_sure(pattern.text) && self.patterns.matches(pattern.text, text) == Some(false)
        });
        if let Some(pattern) = missed {
            return Some(format!("it does not match {}", code_span(pattern.text)));
        }
        let is_wrong = match merged.format {
            Some("date") => !has_form(text, "0000-00-00"),
            Some("date-time") => !is_date_time(text),
            _ => false,
        };
        let format = merged.format.filter(|_| is_wrong)?;
        Some(format!("it is no {format}"))
    }

    fn misfit_of_list(
        &mut self,
        merged: &MergedSchema<'d>,
        items: &[Value],
        depth: usize,
    ) -> Option<String> {
        let count = items.len() as u64;
        if let Some(least) = merged.bounds.min_items.filter(|least| count < *least) {
            return Some(format!("it has fewer items than {least}"));
        }
        if let Some(most) = merged.bounds.max_items.filter(|most| count > *most) {
            return Some(format!("it has more items than {most}"));
        }
        let schema = merged.list.items.clone();
        let schema = schema.filter(|_| merged.list.prefix.is_empty() && depth < EXAMPLE_DEPTH)?;
        let (inner, is_nullable) = self.part(&schema);
        items.iter().enumerate().find_map(|(index, item)| {
            if !self.charge_example(1, merged.at) || item.is_null() && is_nullable {
                return None;
            }
            let misfit = self.misfit(&inner, item, depth + 1)?;
            Some(format!("item {index}: {misfit}"))
        })
    }

    fn misfit_of_object(
        &mut self,
        merged: &MergedSchema<'d>,
        entries: &Map<String, Value>,
        depth: usize,
    ) -> Option<String> {
        let properties = &merged.object.properties;
        if depth >= EXAMPLE_DEPTH
            || entries.is_empty()
            || !self.charge_example(properties.len() / PARTS_PER_VALUE, merged.at)
        {
            return None;
        }
        let properties: BTreeMap<_, _> = properties
            .iter()
            .map(|property| (property.key, &property.schema))
            .collect();
        entries.iter().find_map(|(key, value)| {
            let schema = properties.get(key.as_str())?;
            if !self.charge_example(1, merged.at) {
                return None;
            }
            let (inner, is_nullable) = self.part(schema);
            if value.is_null() && is_nullable {
                return None;
            }
            let misfit = self.misfit(&inner, value, depth + 1)?;
            Some(format!("{}: {misfit}", code_span(key)))
        })
    }

    /// What is said of an item or a property, and whether a sibling of its reference allows null.
    fn part(&mut self, schema: &SchemaRef<'d>) -> (Rc<MergedSchema<'d>>, bool) {
        let is_nullable = self.resolve(schema).local.is_nullable();
        (self.defining_schema(schema), is_nullable)
    }
}

fn misfit_of_number(merged: &MergedSchema<'_>, number: &Number) -> Option<String> {
    let value = number.as_f64()?;
    let bounds = &merged.bounds;
    type Holds = fn(f64, f64) -> bool;
    let checks: [(&Option<Number>, Holds, &str); 4] = [
        (&bounds.minimum, |value, bound| value >= bound, "at least"),
        (
            &bounds.exclusive_minimum,
            |value, bound| value > bound,
            "more than",
        ),
        (&bounds.maximum, |value, bound| value <= bound, "at most"),
        (
            &bounds.exclusive_maximum,
            |value, bound| value < bound,
            "less than",
        ),
    ];
    checks.into_iter().find_map(|(bound, holds, words)| {
        let bound = bound.as_ref()?;
        (!holds(value, bound.as_f64()?)).then(|| format!("it is not {words} {bound}"))
    })
}

/// Whether a text is sure not to match a pattern that it does not match. What white space is
/// differs between dialects, so that such patterns are left out.
fn is_sure(pattern: &str) -> bool {
    !["\\s", "\\S"].iter().any(|class| pattern.contains(class))
}

/// Whether a text has a digit for each `0` and the other characters where they are.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(found, wanted)| match wanted {
                b'0' => found.is_ascii_digit(),
                wanted => found.eq_ignore_ascii_case(&wanted),
            })
}

/// RFC 3339, in which a space may replace the `T`.
fn is_date_time(text: &str) -> bool {
    const TO_SECONDS: usize = "0000-00-00T00:00:00".len();
    let (Some(start), Some(rest)) = (text.get(..TO_SECONDS), text.get(TO_SECONDS..)) else {
        return false;
    };
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|digit: char| digit.is_ascii_digit()),
        None => rest,
    };
    (has_form(start, "0000-00-00T00:00:00") || has_form(start, "0000-00-00 00:00:00"))
        && (zone.eq_ignore_ascii_case("z") || has_form(zone, "+00:00") || has_form(zone, "-00:00"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ir::lower::schemas::testing::with_schemas;

    fn misfit(schema: &str, value: &Value) -> Option<String> {
        let text = format!("A: {schema}\nN: {{type: string, nullable: true}}\nS: {{type: string}}");
        with_schemas(&text, |schemas, schema| {
            let merged = schemas.merged(&schema("A"));
            schemas.misfit(&merged, value, 0)
        })
    }

    #[test]
    fn what_does_not_fit_has_a_reason() {
        for (schema, value, expected) in [
            (
                "{type: integer}",
                json!("x"),
                "it is a string, and integer is allowed",
            ),
            (
                "{type: integer}",
                json!(1.5),
                "it is a number with a fraction, and integer is allowed",
            ),
            ("{type: string}", json!(null), "null is not allowed"),
            (
                "{enum: [a, b]}",
                json!("c"),
                "it is not among the values that are listed",
            ),
            ("{pattern: '^a'}", json!("ba"), "it does not match `^a`"),
            (
                "{type: integer, maximum: 5}",
                json!(9),
                "it is not at most 5",
            ),
            ("{exclusiveMinimum: 1}", json!(1), "it is not more than 1"),
            (
                "{minLength: 5}",
                json!("a"),
                "it is shorter than 5 characters",
            ),
            (
                "{type: string, format: date-time}",
                json!("now"),
                "it is no date-time",
            ),
            (
                "{type: string, format: date}",
                json!("2020-1-1"),
                "it is no date",
            ),
            (
                "{type: array, maxItems: 1}",
                json!([1, 2]),
                "it has more items than 1",
            ),
            (
                "{type: array, items: {$ref: '@S'}}",
                json!([1]),
                "item 0: it is an integer, and string is allowed",
            ),
            (
                "{properties: {a: {$ref: '@S'}}}",
                json!({"a": null}),
                "`a`: null is not allowed",
            ),
            ("false", json!(1), "no value does"),
        ] {
            assert_eq!(
                misfit(schema, &value).as_deref(),
                Some(expected),
                "{schema} {value}"
            );
        }
    }

    #[test]
    fn what_fits_and_what_is_not_sure_has_none() {
        for (schema, value) in [
            ("{type: number}", json!(1)),
            ("{type: integer}", json!(1.0)),
            ("{type: string, nullable: true}", json!(null)),
            ("{enum: [1]}", json!(1.0)),
            ("{oneOf: [{type: string}, {type: 'null'}]}", json!(null)),
            (
                "{type: string, format: date-time}",
                json!("2020-01-02 03:04:05.6+07:00"),
            ),
            (
                "{properties: {a: {$ref: '@N'}}}",
                json!({"a": null, "b": 1}),
            ),
            (
                "{properties: {a: {$ref: '@S', nullable: true}}}",
                json!({"a": null}),
            ),
            ("{type: object, required: [a]}", json!({})),
            ("{pattern: '^(?!a)'}", json!("a")),
            ("{pattern: '^\\s$'}", json!("\u{a0}")),
            ("{}", json!([])),
        ] {
            assert_eq!(misfit(schema, &value), None, "{schema} {value}");
        }
    }
}
