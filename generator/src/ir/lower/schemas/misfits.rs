//! Defaults and examples that do not fit the schema that gives them.
//!
//! In: a schema with everything that is said of it; examples of parameters, headers and media types
//! with their schema. Out: findings. Only what is sure is reported: kinds, constants, bounds,
//! lengths, and the same of items and properties. Examples are often parts of a value, so a missing
//! key is none. A value that fits no branch of a `oneOf` or `anyOf` does not fit; how many it fits
//! is not counted. Absent: conditions (`not`, `if`, `contains`), and formats but for dates.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::{Map, Number, Value};

use super::Schemas;
use super::kind_words;
use super::merged::MergedSchema;
use super::schema_ref::SchemaRef;
use super::values::{json_text, kind_of, same_value};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::Kinds;
use crate::load::document::{Kind, Node};
use crate::quoting::code_span;

/// How many constants, or properties, of a schema count as one more value of the bound on examples
/// (`EXAMPLE_VALUES`) when a value is compared with them, and how many values count as one when
/// they are only copied or put side by side. A schema with thousands of constants is looked through
/// for each item of a list, and an example with thousands of values is copied for each schema that
/// has it, so that the compared values alone would not bound the time. Measured: 96% of the
/// lists of constants and 94% of the objects have fewer, which count as nothing more. With one, an
/// object of ten properties would count as eleven values, and the bound is only three and a half
/// times what real documents need; with 160, 200,000 values could be compared with 159 parts each,
/// 32 million in place of 3.
const PARTS_PER_VALUE: usize = 16;

/// How many bytes of a text take about as long to copy, or to count the characters of, as one value
/// takes to copy, so that a text of megabytes is not free. Measured: either takes some ten
/// nanoseconds. With a tenth, texts of ordinary length would count; with ten times as many, a long
/// text could take ten times as long as its parts say.
const BYTES_PER_PART: usize = 64;

/// How many lists, objects and branches inside each other are looked into when a value is compared
/// with its schema. The comparison is recursive. What is deeper counts as fitting. Measured: the
/// deepest example has 15 lists and objects inside each other, so a much smaller value would miss
/// faults of real examples; a much larger one would take more of the stack.
const COMPARED_DEPTH: usize = 16;

/// What is said of an item, a property or a branch.
#[derive(Debug, Clone)]
pub(super) struct ComparedPart<'d> {
    definition: Rc<MergedSchema<'d>>,
    /// Whether a sibling of its reference allows null.
    is_nullable: bool,
}

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
        let given = holder.get("example");
        let named = holder.get("examples").into_iter().flat_map(Node::entries);
        let named = named.filter_map(|(_, example)| self.example_value(example));
        let all: Vec<Node<'d>> = given.into_iter().chain(named).collect();
        // Many places share one example, and are one place for a reader.
        let new = all
            .into_iter()
            .filter(|at| self.judged_uses.insert((schema.id(), at.id())));
        let new: Vec<_> = new.map(|at| (schema, at)).collect();
        self.unjudged_uses.extend(new);
    }

    /// The value of an Example Object, or of the one that it refers to. One that leads nowhere is
    /// reported as a note, since nothing that is generated needs it.
    fn example_value(&mut self, example: Node<'d>) -> Option<Node<'d>> {
        if let Some(object) = self.example_object(example) {
            return object.get("value").or_else(|| object.get("dataValue"));
        }
        let at = example.get("$ref").unwrap_or(example);
        let headline = "the example refers to nothing";
        self.report(Diagnostic::new(
            Code::ExampleInvalid,
            at.pointer(),
            headline,
        ));
        None
    }

    /// The Example Object at the end of references; `None` if they lead to nothing or in a circle.
    /// A document may chain thousands and begin at each of them, so each is followed once.
    fn example_object(&mut self, example: Node<'d>) -> Option<Node<'d>> {
        let (mut object, mut chain) = (example, BTreeSet::new());
        let end = loop {
            if let Some(known) = self.example_objects.get(&object.id()) {
                break *known;
            }
            if !chain.insert(object.id()) {
                break None;
            }
            let Some(reference) = object.get("$ref").and_then(Node::text) else {
                break Some(object);
            };
            match self.references.target(object, reference) {
                Some(target) => object = target,
                None => break None,
            }
        };
        self.example_objects
            .extend(chain.into_iter().map(|id| (id, end)));
        end
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
        let value = at.to_json();
        self.charge_example(parts(&value) / PARTS_PER_VALUE, at);
        if let Some(misfit) = self.misfit(merged, &value, 0) {
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
            let charged = constants.len() / PARTS_PER_VALUE + parts(value) / PARTS_PER_VALUE;
            if !self.charge_example(charged, merged.at) {
                return None;
            }
            let is_listed = constants.iter().any(|one| same_value(&one.value, value));
            if !is_listed {
                return Some("it is not among the values that are listed".to_owned());
            }
        }
        let misfit = match value {
            Value::Number(number) => misfit_of_number(merged, number),
            Value::String(text) => self.misfit_of_text(merged, text),
            Value::Array(items) => self.misfit_of_list(merged, items, depth),
            Value::Object(entries) => self.misfit_of_object(merged, entries, depth),
            Value::Null | Value::Bool(_) => None,
        };
        misfit.or_else(|| self.misfit_of_branches(merged, value, depth))
    }

    /// Why a value fits no branch of some `oneOf` or `anyOf`. The branches of a base schema are not
    /// listed in the document, which may leave some out.
    fn misfit_of_branches(
        &mut self,
        merged: &MergedSchema<'d>,
        value: &Value,
        depth: usize,
    ) -> Option<String> {
        if depth >= COMPARED_DEPTH {
            return None;
        }
        let listed = merged.alternatives.iter().filter(|one| !one.is_derived);
        listed.into_iter().find_map(|alternatives| {
            let mut reasons = Vec::new();
            for branch in &alternatives.branches {
                if !self.charge_example(1, merged.at) {
                    return None;
                }
                let inner = self.part(branch).definition;
                let misfit = self.misfit(&inner, value, depth + 1)?;
                let is_of_kind = inner
                    .kinds
                    .is_none_or(|kinds| kinds.contains(kind_of(value)));
                reasons.extend(is_of_kind.then_some(misfit));
            }
            match (alternatives.branches.as_slice(), reasons.as_slice()) {
                ([], _) => None,
                // The value is meant for the only branch that is of its kind.
                (_, [only]) => Some(only.clone()),
                _ => Some("it fits no branch".to_owned()),
            }
        })
    }

    fn misfit_of_text(&mut self, merged: &MergedSchema<'d>, text: &str) -> Option<String> {
        let counted = text.len() / BYTES_PER_PART;
        if !self.charge_example(counted / PARTS_PER_VALUE, merged.at) {
            return None;
        }
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
        if merged.bounds.unique {
            let compared = items.iter().map(parts).sum::<usize>();
            if !self.charge_example(compared / PARTS_PER_VALUE, merged.at) {
                return None;
            }
            if repeats(items) {
                return Some("an item is repeated".to_owned());
            }
        }
        if depth >= COMPARED_DEPTH {
            return None;
        }
        let list = &merged.list;
        items.iter().enumerate().find_map(|(index, item)| {
            let schema = match list.prefix.get(index) {
                Some(position) => position,
                None if list.closed => {
                    let most = list.prefix.len();
                    return Some(format!("it has more items than {most}"));
                }
                None => list.items.as_ref()?,
            };
            let misfit = self.misfit_of_part(merged, schema, item, depth)?;
            Some(format!("item {index}: {misfit}"))
        })
    }

    fn misfit_of_object(
        &mut self,
        merged: &MergedSchema<'d>,
        entries: &Map<String, Value>,
        depth: usize,
    ) -> Option<String> {
        let object = &merged.object;
        if depth >= COMPARED_DEPTH
            || entries.is_empty()
            || !self.charge_example(object.properties.len() / PARTS_PER_VALUE, merged.at)
        {
            return None;
        }
        let count = entries.len() as u64;
        if let Some(most) = merged.bounds.max_properties.filter(|most| count > *most) {
            return Some(format!("it has more keys than {most}"));
        }
        let properties: BTreeMap<_, _> = object
            .properties
            .iter()
            .map(|property| (property.key, &property.schema))
            .collect();
        // Of a key that a pattern may match, nothing is sure but what `properties` says.
        let others = object.additional.as_ref();
        let others = others.filter(|_| object.patterns.is_empty());
        let is_closed = object.closed && object.patterns.is_empty();
        entries.iter().find_map(|(key, value)| {
            let declared = properties.get(key.as_str()).copied();
            if declared.is_none() && is_closed {
                return Some(format!("{} is not among its keys", code_span(key)));
            }
            let misfit = self.misfit_of_part(merged, declared.or(others)?, value, depth)?;
            Some(format!("{}: {misfit}", code_span(key)))
        })
    }

    /// Why an item, or the value of a key, does not fit its schema.
    fn misfit_of_part(
        &mut self,
        merged: &MergedSchema<'d>,
        schema: &SchemaRef<'d>,
        value: &Value,
        depth: usize,
    ) -> Option<String> {
        if !self.charge_example(1, merged.at) {
            return None;
        }
        let part = self.part(schema);
        if value.is_null() && part.is_nullable {
            return None;
        }
        self.misfit(&part.definition, value, depth + 1)
    }

    /// What a part is compared by, which is found out once for all values of it.
    fn part(&mut self, schema: &SchemaRef<'d>) -> ComparedPart<'d> {
        let id = schema.as_node().map(Node::id);
        if let Some(known) = id.and_then(|id| self.compared.get(&id)) {
            return known.clone();
        }
        let resolved = self.resolve(schema);
        let is_nullable = resolved.local.is_nullable();
        let part = ComparedPart {
            definition: self.definition_of(resolved),
            is_nullable,
        };
        if let Some(id) = id {
            self.compared.insert(id, part.clone());
        }
        part
    }
}

/// About how long it takes to copy a value, in parts: each value in it is one, and so are
/// [`BYTES_PER_PART`] bytes of its texts.
fn parts(value: &Value) -> usize {
    let inner = match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
        Value::String(text) => text.len() / BYTES_PER_PART,
        Value::Array(items) => items.iter().map(parts).sum(),
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| key.len() / BYTES_PER_PART + parts(value))
            .sum(),
    };
    1 + inner
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
    let out_of_bounds = checks.into_iter().find_map(|(bound, holds, words)| {
        let bound = bound.as_ref()?;
        (!holds(value, bound.as_f64()?)).then(|| format!("it is not {words} {bound}"))
    });
    out_of_bounds.or_else(|| {
        let mut steps = bounds.multiples.iter();
        let missed = steps.find(|step| is_multiple(number, step) == Some(false));
        missed.map(|step| format!("it is no multiple of {step}"))
    })
}

/// Whether an integer is a multiple of another one. Of fractions this is not sure, since most have
/// no exact double.
fn is_multiple(number: &Number, step: &Number) -> Option<bool> {
    let rest = number.as_i64()?.checked_rem(step.as_i64()?)?;
    Some(rest == 0)
}

/// Whether two items are the same text. `1` and `1.0` are the same value as well, which nobody
/// writes in one list.
fn repeats(items: &[Value]) -> bool {
    let mut seen = BTreeSet::new();
    !items.iter().all(|item| seen.insert(json_text(item)))
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
    /// The bytes of a `date-time` up to its seconds (RFC 3339, section 5.6).
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
