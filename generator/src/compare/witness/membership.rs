//! Whether a JSON value is one of a type.
//!
//! In: a value and a use. Out: yes, no, or `None` where that is not known. Nothing is guessed:
//! patterns and conditions are not evaluated, of formats only their samples are known, and a value
//! that several branches of a union take may be one too many for the document.

use std::cell::Cell;

use serde_json::{Map, Number, Value};

use super::{MAX_LEVELS, take_step};
use crate::compare::value_relation::{Notation, fits, same};
use crate::ir::{
    Any, Api, ChosenFormat, Enum, Field, Kinds, Other, Rule, Scalar, Shape, Struct, Type, TypeId,
    TypeRef, Union, Use, numbers,
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
        let as_text = self.notation.is_text();
        match (scalar, value) {
            (Scalar::Null, _) => Some(value.is_null()),
            (_, Value::Array(_) | Value::Object(_)) if as_text => None,
            // The text of a number or boolean can be of a format: `0.5` is a decimal.
            (_, Value::Number(_) | Value::Bool(_)) if as_text && is_text_of_form(scalar) => None,
            (Scalar::Integer(_) | Scalar::Number(_), Value::String(text)) if as_text => {
                number_of_text(text, scalar)
            }
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
            Shape::Newtype(shape) => self.has(value, &shape.value),
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
        let is_of_kind = value.is_number() == shape.kind.is_integer();
        if shape.allows_others && is_of_kind && self.reader == Reader::Document {
            // Rules of the branch that allows it are not known here.
            return None;
        }
        let is_kept = match self.reader {
            Reader::Document => false,
            Reader::Client => as_text || is_of_kind,
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
                // Another value is kept among the other keys.
                (Some(_), Some(_)) if field.fixed => Some(true),
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
            Reader::Document => {
                let as_text = self.notation.is_text();
                all(rules.iter().map(|rule| holds(rule, value, as_text)))
            }
        }
    }
}

/// Whether a key need not be in what is sent, or received, even if the document requires it.
fn is_one_way(item: &Type, field: &Field) -> bool {
    item.sent && field.read_only || item.received && field.write_only
}

/// Whether a text is a number of this type. Servers differ in what they read beside the notation of
/// JSON, such as `+1`, and in whether `1.0` is an integer.
fn number_of_text(text: &str, scalar: Scalar) -> Option<bool> {
    let Ok(number) = text.parse::<Number>() else {
        let may_be_read = text.trim().parse::<f64>().is_ok();
        return if may_be_read { None } else { Some(false) };
    };
    let is_whole = number.as_f64().is_some_and(|number| number.fract() == 0.0);
    let is_of_type = fits(&Value::Number(number.clone()), scalar, Notation::Json);
    if !is_of_type && number.is_f64() && is_whole {
        return None;
    }
    Some(is_of_type)
}

/// Whether a rule holds of a value; `None` if that is not known. A rule about another kind of value
/// does.
///
/// In parameters and headers all values are texts: a rule for texts applies to the text of a number
/// or boolean, and a text may be a number.
pub(in crate::compare) fn holds(rule: &Rule, value: &Value, as_text: bool) -> Option<bool> {
    match (rule, value) {
        (Rule::Nothing, _) => Some(false),
        (Rule::Pattern(_), Value::String(_)) | (Rule::Fits(_), _) => None,
        (Rule::Pattern(_), Value::Number(_) | Value::Bool(_)) if as_text => None,
        (Rule::MinLength(_) | Rule::MaxLength(_), Value::Number(_) | Value::Bool(_)) if as_text => {
            holds(rule, &Value::String(value.to_string()), as_text)
        }
        (_, Value::String(_)) if as_text && rule.kinds() == Kinds::NUMBER => None,
        (_, Value::Number(number)) => number_holds(rule, number),
        (Rule::MinLength(least), Value::String(text)) => Some(length(text) >= *least),
        (Rule::MaxLength(most), Value::String(text)) => Some(length(text) <= *most),
        (_, Value::Array(items)) => items_hold(rule, items, as_text),
        (_, Value::Object(object)) => object_holds(rule, object, as_text),
        (_, Value::Null | Value::Bool(_) | Value::String(_)) => Some(true),
    }
}

fn length(text: &str) -> u64 {
    text.chars().count() as u64
}

fn number_holds(rule: &Rule, number: &Number) -> Option<bool> {
    let order = |bound: &Number| numbers::compare(number, bound);
    match rule {
        Rule::Minimum(bound) => Some(order(bound).is_ge()),
        Rule::ExclusiveMinimum(bound) => Some(order(bound).is_gt()),
        Rule::Maximum(bound) => Some(order(bound).is_le()),
        Rule::ExclusiveMaximum(bound) => Some(order(bound).is_lt()),
        Rule::MultipleOf(step) => Some(numbers::is_multiple(number, step)),
        _ => Some(true),
    }
}

fn items_hold(rule: &Rule, items: &[Value], as_text: bool) -> Option<bool> {
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
            .flat_map(|item| rules.iter().map(|rule| holds(rule, item, as_text)))),
        Rule::At(position, rules) => match items.get(*position) {
            Some(item) => all(rules.iter().map(|rule| holds(rule, item, as_text))),
            None => Some(true),
        },
        Rule::Others(_) if !items.is_empty() => None,
        _ => Some(true),
    }
}

fn object_holds(rule: &Rule, object: &Map<String, Value>, as_text: bool) -> Option<bool> {
    let size = object.len() as u64;
    let has_all = |keys: &Vec<String>| keys.iter().all(|key| object.contains_key(key));
    match rule {
        Rule::MinProperties(least) => Some(size >= *least),
        Rule::MaxProperties(most) => Some(size <= *most),
        Rule::Each(rules) => all(object
            .values()
            .flat_map(|item| rules.iter().map(|rule| holds(rule, item, as_text)))),
        Rule::Keys(rules) => {
            let keys = object.keys().map(|key| Value::String(key.clone()));
            all(keys.flat_map(|key| {
                let answers = rules.iter().map(move |rule| holds(rule, &key, as_text));
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

/// Whether a scalar is a text that not every text is.
fn is_text_of_form(scalar: Scalar) -> bool {
    is_format(scalar) || matches!(scalar, Scalar::Binary | Scalar::File)
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ir::{Float, Int};

    #[test]
    fn rules_for_texts_apply_to_the_text_of_a_number() {
        for (rule, value, as_text, as_json) in [
            (Rule::MinLength(3), json!(0), Some(false), Some(true)),
            (Rule::MinLength(3), json!(100), Some(true), Some(true)),
            (Rule::MaxLength(3), json!(true), Some(false), Some(true)),
            (Rule::Pattern("^a".to_owned()), json!(0), None, Some(true)),
        ] {
            assert_eq!(holds(&rule, &value, true), as_text, "{rule:?} {value}");
            assert_eq!(holds(&rule, &value, false), as_json, "{rule:?} {value}");
        }
    }

    #[test]
    fn whether_rules_for_numbers_hold_of_a_text_is_not_known() {
        for rule in [Rule::Minimum(5.into()), Rule::MultipleOf(5.into())] {
            assert_eq!(holds(&rule, &json!("1"), true), None);
            assert_eq!(holds(&rule, &json!("1"), false), Some(true));
            assert_eq!(holds(&rule, &json!(1), true), Some(false));
        }
    }

    #[test]
    fn a_text_is_a_number_if_all_servers_read_it_as_one() {
        let (integer, number) = (Scalar::Integer(Int::I32), Scalar::Number(Float::F64));
        for (text, as_integer, as_number) in [
            ("1", Some(true), Some(true)),
            ("0.5", Some(false), Some(true)),
            ("1.0", None, Some(true)),
            ("3000000000", Some(false), Some(true)),
            ("+1", None, None),
            ("inf", None, None),
            ("x", Some(false), Some(false)),
        ] {
            assert_eq!(number_of_text(text, integer), as_integer, "{text}");
            assert_eq!(number_of_text(text, number), as_number, "{text}");
        }
    }
}
