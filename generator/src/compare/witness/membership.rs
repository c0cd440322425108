//! Whether a JSON value is one of a type.
//!
//! In: a value and a use. Out: yes, no, or `None` where that is not known. Nothing is guessed:
//! patterns, formats and conditions are not evaluated, and a value that several branches of a union
//! take may be one too many for the document.

use std::cell::Cell;

use serde_json::{Map, Number, Value};

use super::{MAX_LEVELS, take_step};
use crate::compare::value_relation::{Notation, fits, same};
use crate::ir::{
    Any, Api, ChosenFormat, Enum, Field, Other, Rule, Scalar, Shape, Struct, Type, TypeId, TypeRef,
    Union, Use,
};

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// The document: what it allows.
    Document,
    /// A client that reads an answer. It checks no rules and no formats, and keeps unknown values
    /// of enums and unions.
    Client,
}

/// What tries values on the types of one API.
pub(super) struct Membership<'a, 's> {
    api: &'a Api,
    notation: Notation,
    reader: Reader,
    steps: &'s Cell<u32>,
    level: usize,
}

/// All of these: no if one is no, and yes if all are yes.
fn all(answers: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = Some(true);
    for answer in answers {
        match answer {
            Some(true) => {}
            Some(false) => return Some(false),
            None => known = None,
        }
    }
    known
}

impl<'a, 's> Membership<'a, 's> {
    pub(super) fn new(
        api: &'a Api,
        notation: Notation,
        reader: Reader,
        steps: &'s Cell<u32>,
    ) -> Self {
        Self {
            api,
            notation,
            reader,
            steps,
            level: 0,
        }
    }

    /// Whether a value is one of a use.
    pub(super) fn has(&mut self, value: &Value, of: &Use) -> Option<bool> {
        if self.level == MAX_LEVELS || !take_step(self.steps) {
            return None;
        }
        self.level += 1;
        let answer = if value.is_null() && of.nullable {
            Some(true)
        } else {
            all([self.ty(value, &of.ty), self.rules(value, &of.rules)])
        };
        self.level -= 1;
        answer
    }

    fn ty(&mut self, value: &Value, ty: &TypeRef) -> Option<bool> {
        match (ty, value) {
            (TypeRef::Any(Any::Never), _) => Some(false),
            (TypeRef::Any(Any::Unspecified | Any::FreeForm), _) => Some(true),
            (TypeRef::Any(_), _) => None,
            (TypeRef::Scalar(scalar), _) => self.scalar(value, *scalar),
            (TypeRef::Named(id), _) => self.named(value, *id),
            // How lists and objects are written as text is not looked into.
            (TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Tuple(_), _)
                if self.notation.is_text() =>
            {
                None
            }
            (TypeRef::List(item), Value::Array(items)) => {
                all(items.iter().map(|value| self.has(value, item)))
            }
            (TypeRef::Map(item), Value::Object(object)) => {
                all(object.values().map(|value| self.has(value, item)))
            }
            (TypeRef::Tuple(uses), Value::Array(items)) if items.len() == uses.len() => {
                let pairs = items.iter().zip(uses);
                all(pairs.map(|(value, of)| self.has(value, of)))
            }
            // A longer list may be allowed.
            (TypeRef::Tuple(uses), Value::Array(items)) if items.len() > uses.len() => None,
            (TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Tuple(_), _) => Some(false),
        }
    }

    fn scalar(&self, value: &Value, scalar: Scalar) -> Option<bool> {
        match (scalar, value) {
            (Scalar::Null, _) => Some(value.is_null()),
            (_, Value::Array(_) | Value::Object(_)) if self.notation.is_text() => None,
            // The bytes of a body or part, not a value in JSON.
            (Scalar::Binary | Scalar::File, Value::String(_)) => None,
            (Scalar::Binary | Scalar::File, _) => Some(false),
            (_, Value::String(text)) if is_format(scalar) && self.reader == Reader::Document => {
                of_format(scalar, text)
            }
            _ => Some(fits(value, scalar, self.notation)),
        }
    }

    fn named(&mut self, value: &Value, id: TypeId) -> Option<bool> {
        let api = self.api;
        let item = api.type_of(id);
        let by_shape = match &item.shape {
            Shape::Alias(target) => self.has(value, target),
            Shape::Enum(shape) => self.constant(value, shape),
            Shape::Union(shape) => self.branches(value, shape),
            Shape::Struct(_) if self.notation.is_text() => None,
            Shape::Struct(shape) => match value {
                Value::Object(object) => self.object(object, item, shape),
                _ => Some(false),
            },
        };
        all([by_shape, self.rules(value, &item.rules)])
    }

    fn constant(&self, value: &Value, shape: &Enum) -> Option<bool> {
        let as_text = self.notation.is_text();
        let is_listed = |one: &Value| same(value, one, as_text);
        if shape.values.iter().any(|one| is_listed(&one.value)) {
            return Some(true);
        }
        let is_kept = match self.reader {
            Reader::Document => false,
            Reader::Client => as_text || value.is_number() == shape.kind.is_integer(),
        };
        match value {
            Value::String(_) | Value::Number(_) => Some(is_kept),
            _ => Some(false),
        }
    }

    /// A client keeps what is of no branch. A document may allow a value of one branch alone.
    fn branches(&mut self, value: &Value, shape: &Union) -> Option<bool> {
        if self.reader == Reader::Client {
            return Some(true);
        }
        let mut taken = 0;
        let mut is_known = true;
        for variant in &shape.variants {
            match self.has(value, &variant.value) {
                Some(true) => taken += 1,
                Some(false) => {}
                None => is_known = false,
            }
        }
        match (taken, is_known) {
            (0, true) => Some(false),
            (1, true) => Some(true),
            _ => None,
        }
    }

    fn object(&mut self, object: &Map<String, Value>, item: &Type, shape: &Struct) -> Option<bool> {
        // Most objects that are tried lack a key, and the values of the others need not be asked.
        let is_missing = |field: &Field| field.required && !object.contains_key(&field.wire);
        if shape.fields.iter().any(is_missing) {
            return Some(false);
        }
        let document = self.reader == Reader::Document;
        let mut answers = Vec::new();
        for field in &shape.fields {
            answers.push(match (object.get(&field.wire), &field.constant) {
                // The document may require it: the type does not because of its direction.
                (None, _) if document && is_one_way(item, field) => None,
                (None, _) => Some(true),
                (Some(value), Some(constant)) if document => Some(value == constant),
                (Some(value), _) => self.has(value, &field.value),
            });
        }
        let is_field = |key: &String| shape.fields.iter().any(|field| field.wire == *key);
        for (_, value) in object.iter().filter(|(key, _)| !is_field(key)) {
            answers.push(match &shape.other {
                _ if !shape.patterns.is_empty() => None,
                Other::Forbidden => Some(!document),
                Other::Open => Some(true),
                Other::Typed(of) => self.has(value, of),
            });
        }
        all(answers)
    }

    /// Whether rules hold of a value.
    pub(super) fn rules(&self, value: &Value, rules: &[Rule]) -> Option<bool> {
        match self.reader {
            Reader::Client => Some(true),
            Reader::Document => all(rules.iter().map(|rule| holds(rule, value))),
        }
    }
}

/// Whether a key need not be in what is sent, or received, even if the document requires it.
fn is_one_way(item: &Type, field: &Field) -> bool {
    item.sent && field.read_only || item.received && field.write_only
}

/// Whether a rule holds of a value. A rule about another kind of value does.
fn holds(rule: &Rule, value: &Value) -> Option<bool> {
    match (rule, value) {
        (Rule::Nothing, _) => Some(false),
        (Rule::Pattern(_), Value::String(_)) | (Rule::Fits(_), _) => None,
        (_, Value::Number(number)) => number_holds(rule, number),
        (Rule::MinLength(least), Value::String(text)) => Some(length(text) >= *least),
        (Rule::MaxLength(most), Value::String(text)) => Some(length(text) <= *most),
        (_, Value::Array(items)) => items_hold(rule, items),
        (_, Value::Object(object)) => object_holds(rule, object),
        (_, Value::Null | Value::Bool(_) | Value::String(_)) => Some(true),
    }
}

fn length(text: &str) -> u64 {
    text.chars().count() as u64
}

fn number_holds(rule: &Rule, number: &Number) -> Option<bool> {
    let order = |bound: &Number| match (number.as_i64(), bound.as_i64()) {
        (Some(number), Some(bound)) => Some(number.cmp(&bound)),
        _ => number.as_f64()?.partial_cmp(&bound.as_f64()?),
    };
    match rule {
        Rule::Minimum(bound) => Some(order(bound)?.is_ge()),
        Rule::ExclusiveMinimum(bound) => Some(order(bound)?.is_gt()),
        Rule::Maximum(bound) => Some(order(bound)?.is_le()),
        Rule::ExclusiveMaximum(bound) => Some(order(bound)?.is_lt()),
        Rule::MultipleOf(step) => match (number.as_i64(), step.as_i64()) {
            (Some(number), Some(step)) if step > 0 => Some(number % step == 0),
            _ => None,
        },
        _ => Some(true),
    }
}

fn items_hold(rule: &Rule, items: &[Value]) -> Option<bool> {
    let length = items.len() as u64;
    match rule {
        Rule::MinItems(least) => Some(length >= *least),
        Rule::MaxItems(most) => Some(length <= *most),
        Rule::UniqueItems => {
            let mut pairs = items.iter().enumerate();
            Some(pairs.all(|(position, item)| !items[..position].contains(item)))
        }
        Rule::Each(rules) => all(items
            .iter()
            .flat_map(|item| rules.iter().map(|rule| holds(rule, item)))),
        Rule::At(position, rules) => match items.get(*position) {
            Some(item) => all(rules.iter().map(|rule| holds(rule, item))),
            None => Some(true),
        },
        Rule::Others(_) if !items.is_empty() => None,
        _ => Some(true),
    }
}

fn object_holds(rule: &Rule, object: &Map<String, Value>) -> Option<bool> {
    let size = object.len() as u64;
    let has_all = |keys: &Vec<String>| keys.iter().all(|key| object.contains_key(key));
    match rule {
        Rule::MinProperties(least) => Some(size >= *least),
        Rule::MaxProperties(most) => Some(size <= *most),
        Rule::Each(rules) => all(object
            .values()
            .flat_map(|item| rules.iter().map(|rule| holds(rule, item)))),
        Rule::Keys(rules) => {
            let keys = object.keys().map(|key| Value::String(key.clone()));
            all(keys.flat_map(|key| {
                let answers = rules.iter().map(move |rule| holds(rule, &key));
                answers.collect::<Vec<_>>()
            }))
        }
        Rule::Matching(..) | Rule::Others(_) if !object.is_empty() => None,
        Rule::AnyOf(groups) => Some(groups.iter().any(has_all)),
        Rule::OneOf(groups) => Some(groups.iter().filter(|keys| has_all(keys)).count() == 1),
        Rule::DependentRequired(key, others) => Some(!object.contains_key(key) || has_all(others)),
        _ => Some(true),
    }
}

fn is_format(scalar: Scalar) -> bool {
    sample(scalar).is_some()
}

/// A text of a format, for formats that have one.
pub(super) fn sample(scalar: Scalar) -> Option<&'static str> {
    Some(match scalar {
        Scalar::DateTime => "2024-01-31T12:00:00Z",
        Scalar::Date => "2024-01-31",
        Scalar::Time | Scalar::Exact(ChosenFormat::Time) => "12:00:00Z",
        Scalar::Duration | Scalar::Exact(ChosenFormat::Duration) => "P1D",
        Scalar::Uuid => "00000000-0000-4000-8000-000000000000",
        Scalar::Base64 => "eA==",
        Scalar::Exact(ChosenFormat::Decimal) => "0.5",
        Scalar::Exact(ChosenFormat::Ipv4) => "192.0.2.1",
        Scalar::Exact(ChosenFormat::Ipv6) => "2001:db8::1",
        Scalar::Exact(ChosenFormat::Uri) => "https://example.com/",
        Scalar::Text
        | Scalar::Integer(_)
        | Scalar::Number(_)
        | Scalar::Boolean
        | Scalar::Null
        | Scalar::Binary
        | Scalar::File => return None,
    })
}

/// A text that is of no format which can be told by its form.
pub(super) const OF_NO_FORMAT: &str = "x";

/// Whether a text is of a format, as far as that is known without reading the format: the samples
/// of others and a letter are not.
fn of_format(scalar: Scalar, text: &str) -> Option<bool> {
    let is_told_by_form = !matches!(
        scalar,
        Scalar::Base64 | Scalar::Exact(ChosenFormat::Uri | ChosenFormat::Decimal)
    );
    match sample(scalar) {
        Some(sample) if sample == text => Some(true),
        _ if text == OF_NO_FORMAT && is_told_by_form => Some(false),
        _ => None,
    }
}
