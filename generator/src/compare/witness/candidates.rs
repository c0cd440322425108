//! Values that are worth a try: at the bounds of both sides, one step beyond them, and one of each
//! constant.
//!
//! In: uses of both sides. Out: values, the plainest first. Most are values of one side only by
//! chance; `membership` tells.

use std::cell::Cell;
use std::collections::BTreeSet;

use serde_json::{Map, Number, Value, json};

use super::membership::{Membership, OF_NO_FORMAT, Reader, sample};
use super::{LONGEST, MAX_LEVELS, take_step};
use crate::compare::value_relation::Notation;
use crate::ir::{Api, Newtype, Other, Rule, Scalar, Shape, Struct, TypeId, TypeRef, Use};

/// How many values one search tries, the plainest of both sides; and once an object has more
/// variants than this, none of its further fields is varied. What is not tried is no witness: of an
/// enum with more values, only the shortest are tried.
///
/// Without a bound, fields of objects within each other would multiply to tens of thousands.
/// Measured: 99% of objects have at most 34 properties. With up to eight values for a field, as an
/// integer without rules has, these are at most 272 variants. With half as much, the last of such
/// fields would not be varied; with thousands, one object of a few keys could take all of the steps
/// that a side has for making its values, a quarter of [`MAX_STEPS`](super::MAX_STEPS).
const MOST: usize = 400;

/// The longest text that is made for a bound of its length, in characters, and the longest list
/// that is made for one, in items. To exceed a maximum takes one more, so if it went from one of
/// 300 or more to another such, no text is made that tells the two apart. This covers 255 and 256.
/// Measured: of the `maxLength` in real documents, apart from 5,000, which is too long for an
/// example, 72% are at most 300, and 11% at most a tenth of that. With [`LONGEST`], beyond which no
/// text is tried, it would cover 90%, but a witness could be a page of one letter.
const LONGEST_MADE: u64 = 300;

/// How many levels inside a value the fields of objects and the items of lists and maps are varied;
/// an alias or a branch of a union is a level too. Deeper, each has only its plainest value. A
/// difference that is deeper is mostly a change of another type, which has a search of its own.
/// With two levels, the fields of an object in a union behind an alias would not be varied; with
/// more, the candidates multiply by the number of fields, and at most [`MOST`] are tried.
const LEVELS_MADE: usize = 3;

/// All values, each once, the plainest first: the shorter ones as JSON, numbers from zero on.
pub(super) fn plainest_first(values: Vec<Value>) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    let mut keyed: Vec<(usize, String, Value)> = values
        .into_iter()
        .map(|value| {
            let text = value.to_string();
            (text.chars().count(), text, value)
        })
        .filter(|(_, text, _)| text.len() <= LONGEST && seen.insert(text.clone()))
        .collect();
    keyed.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
    keyed.truncate(MOST);
    keyed.into_iter().map(|(_, _, value)| value).collect()
}

/// What makes values of the types of one API.
pub(super) struct Maker<'a, 's> {
    api: &'a Api,
    steps: &'s Cell<u32>,
}

impl<'a, 's> Maker<'a, 's> {
    pub(super) fn new(api: &'a Api, steps: &'s Cell<u32>) -> Self {
        Self { api, steps }
    }

    /// Values of a use, and values beside it.
    pub(super) fn around(&self, of: &Use, level: usize) -> Vec<Value> {
        if level == MAX_LEVELS || !take_step(self.steps) {
            return Vec::new();
        }
        let mut values = vec![Value::Null];
        beside_rules(&of.rules, &mut values);
        match &of.ty {
            TypeRef::Scalar(scalar) => values.extend(around_scalar(*scalar)),
            TypeRef::Any(_) => {
                values.extend([json!("x"), json!(0), json!(true), json!([]), json!({})]);
            }
            TypeRef::List(item) => self.around_list(item, &of.rules, level, &mut values),
            TypeRef::Map(item) => {
                values.push(json!({}));
                let items = self.inside(&with_rules(item, &each(&of.rules)), level);
                values.extend(items.into_iter().map(|item| json!({"x": item})));
            }
            TypeRef::Tuple(_) => values.extend(self.plainest(of, level)),
            TypeRef::Named(id) => self.around_named(*id, &of.rules, level, &mut values),
        }
        values
    }

    fn around_list(&self, item: &Use, rules: &[Rule], level: usize, values: &mut Vec<Value>) {
        values.push(json!([]));
        let item = with_rules(item, &each(rules));
        if let Some(one) = self.plainest(&item, level + 1) {
            values.push(json!([one, one]));
            values.extend(lists_of(&one, lengths(rules)));
        }
        let items = self.inside(&item, level);
        values.extend(items.into_iter().map(|item| json!([item])));
    }

    fn around_named(&self, id: TypeId, rules: &[Rule], level: usize, values: &mut Vec<Value>) {
        let item = self.api.type_of(id);
        beside_rules(&item.rules, values);
        match &item.shape {
            Shape::Newtype(Newtype { value: target, .. }) | Shape::Alias(target) => {
                let target = with_rules(&with_rules(target, &item.rules), rules);
                values.extend(self.around(&target, level + 1));
            }
            Shape::Enum(shape) => {
                let listed = shape.values.iter().take_while(|_| take_step(self.steps));
                values.extend(listed.map(|one| one.value.clone()));
            }
            Shape::Union(shape) => {
                for variant in &shape.variants {
                    values.extend(self.around(&variant.value, level + 1));
                }
            }
            Shape::Struct(shape) => self.around_struct(shape, level, values),
        }
    }

    /// The plainest object, without each of its keys, with one more key of each value, and with
    /// each value of each key.
    fn around_struct(&self, shape: &Struct, level: usize, values: &mut Vec<Value>) {
        let Some(plain) = self.plainest_object(shape, level) else {
            return;
        };
        // A copy is as many values as the object has.
        let may_copy = || (0..=plain.len()).all(|_| take_step(self.steps));
        for key in plain.keys().take_while(|_| may_copy()) {
            let mut object = plain.clone();
            object.remove(key);
            values.push(Value::Object(object));
        }
        let with = |key: &str, value: Value| {
            let mut object = plain.clone();
            object.insert(key.to_owned(), value);
            Value::Object(object)
        };
        values.push(with("x", json!("x")));
        if level < LEVELS_MADE {
            for field in &shape.fields {
                let inside = self.around(&field.value, level + 1).into_iter();
                let inside = inside.take_while(|_| may_copy());
                values.extend(inside.map(|value| with(&field.wire, value)));
                if values.len() > MOST {
                    break;
                }
            }
            if let Other::Typed(of) = &shape.other {
                let inside = self.around(of, level + 1).into_iter();
                let inside = inside.take_while(|_| may_copy());
                values.extend(inside.map(|value| with("x", value)));
            }
        }
        values.push(Value::Object(plain));
    }

    /// The values around an item of a list or a value of a map.
    fn inside(&self, of: &Use, level: usize) -> Vec<Value> {
        if level < LEVELS_MADE {
            self.around(of, level + 1)
        } else {
            self.plainest(of, level + 1).into_iter().collect()
        }
    }

    /// The plainest value of a use; `None` if none was found.
    pub(super) fn plainest(&self, of: &Use, level: usize) -> Option<Value> {
        if level >= MAX_LEVELS || !take_step(self.steps) {
            return None;
        }
        let mut values = match &of.ty {
            TypeRef::Named(id) => self.plain_named(*id, &of.rules, level),
            TypeRef::Tuple(items) => {
                let items = items.iter().map(|item| self.plainest(item, level + 1));
                let items: Option<Vec<Value>> = items.collect();
                items.map(Value::Array).into_iter().collect()
            }
            TypeRef::List(item) => self.plain_lists(item, &of.rules, level),
            TypeRef::Map(_) => vec![json!({})],
            TypeRef::Any(_) => vec![json!("x")],
            TypeRef::Scalar(scalar) => {
                let mut values = vec![json!("x"), json!(0)];
                beside_rules(&of.rules, &mut values);
                values.extend(around_scalar(*scalar));
                values
            }
        };
        values.push(Value::Null);
        values.into_iter().find(|value| self.is_of(value, of))
    }

    /// The empty list, and longer ones if rules ask for them.
    fn plain_lists(&self, item: &Use, rules: &[Rule], level: usize) -> Vec<Value> {
        let mut values = vec![json!([])];
        let lengths = lengths(rules);
        if lengths.iter().any(|length| *length > 0)
            && let Some(one) = self.plainest(&with_rules(item, &each(rules)), level + 1)
        {
            values.extend(lists_of(&one, lengths));
        }
        values
    }

    fn plain_named(&self, id: TypeId, rules: &[Rule], level: usize) -> Vec<Value> {
        let item = self.api.type_of(id);
        match &item.shape {
            Shape::Struct(shape) => {
                let object = self.plainest_object(shape, level);
                object.map(Value::Object).into_iter().collect()
            }
            Shape::Newtype(Newtype { value: target, .. }) | Shape::Alias(target) => {
                let target = with_rules(&with_rules(target, &item.rules), rules);
                self.plainest(&target, level + 1).into_iter().collect()
            }
            Shape::Union(shape) => {
                let branches = shape.variants.iter();
                branches
                    .filter_map(|variant| self.plainest(&variant.value, level + 1))
                    .collect()
            }
            Shape::Enum(shape) => shape.values.iter().map(|one| one.value.clone()).collect(),
        }
    }

    /// An object of all required keys, each with its constant or its plainest value. A document may
    /// require a `readOnly` or `writeOnly` key that the type does not, so these are there too if
    /// they have a value.
    fn plainest_object(&self, shape: &Struct, level: usize) -> Option<Map<String, Value>> {
        let mut object = Map::new();
        for field in &shape.fields {
            if !field.required && !field.read_only && !field.write_only {
                continue;
            }
            let value = match &field.constant {
                Some(constant) => Some(constant.clone()),
                None => self.plainest(&field.value, level + 1),
            };
            match value {
                Some(value) => {
                    object.insert(field.wire.clone(), value);
                }
                None if field.required => return None,
                None => {}
            }
        }
        Some(object)
    }

    fn is_of(&self, value: &Value, of: &Use) -> bool {
        let mut membership =
            Membership::new(self.api, Notation::Json, Reader::Document, self.steps);
        membership.has(value, of) == Some(true)
    }
}

/// Lists of one value, as far as they are not too long to be shown.
fn lists_of(one: &Value, lengths: BTreeSet<usize>) -> impl Iterator<Item = Value> {
    let size = one.to_string().len();
    let short = lengths
        .into_iter()
        .filter(move |length| size.saturating_mul(*length) <= LONGEST);
    short.map(|length| Value::Array(vec![one.clone(); length]))
}

fn with_rules(of: &Use, more: &[Rule]) -> Use {
    Use {
        rules: of.rules.iter().chain(more).cloned().collect(),
        ..of.clone()
    }
}

/// The rules for each item of a list or value of a map.
fn each(rules: &[Rule]) -> Vec<Rule> {
    let rules = rules.iter().filter_map(|rule| match rule {
        Rule::Each(rules) => Some(rules),
        _ => None,
    });
    rules.flatten().cloned().collect()
}

/// The lengths of lists at the bounds of rules and one step beyond.
fn lengths(rules: &[Rule]) -> BTreeSet<usize> {
    let bounds = rules.iter().filter_map(|rule| match rule {
        Rule::MinItems(bound) | Rule::MaxItems(bound) => Some(*bound),
        _ => None,
    });
    bounds.flat_map(beside_length).collect()
}

/// A length, one less and one more, unless they are too long to be made.
fn beside_length(bound: u64) -> Vec<usize> {
    let lengths = [bound.saturating_sub(1), bound, bound.saturating_add(1)];
    let made = lengths.into_iter().filter(|length| *length <= LONGEST_MADE);
    made.filter_map(|length| usize::try_from(length).ok())
        .collect()
}

fn around_scalar(scalar: Scalar) -> Vec<Value> {
    match scalar {
        Scalar::Integer(int) => {
            let (least, greatest) = int.range();
            let ends = [0, 1, -1, least - 1, least, greatest, greatest + 1];
            let ends = ends.into_iter().filter_map(Number::from_i128);
            ends.map(Value::Number).collect()
        }
        Scalar::Number(_) => vec![json!(0), json!(0.5)],
        Scalar::Boolean => vec![json!(true)],
        Scalar::Null => Vec::new(),
        Scalar::Text | Scalar::Binary | Scalar::File => vec![json!("x"), json!("")],
        _ => {
            let texts = sample(scalar).into_iter().chain([OF_NO_FORMAT]);
            texts.map(|text| json!(text)).collect()
        }
    }
}

/// Values at the bounds of rules for numbers and texts, and one step beyond.
fn beside_rules(rules: &[Rule], values: &mut Vec<Value>) {
    for rule in rules {
        match rule {
            Rule::Minimum(bound)
            | Rule::ExclusiveMinimum(bound)
            | Rule::Maximum(bound)
            | Rule::ExclusiveMaximum(bound)
            | Rule::MultipleOf(bound) => values.extend(numbers_beside(bound)),
            Rule::MinLength(bound) | Rule::MaxLength(bound) => {
                let lengths = beside_length(*bound).into_iter();
                values.extend(lengths.map(|length| json!("x".repeat(length))));
            }
            _ => {}
        }
    }
}

fn numbers_beside(bound: &Number) -> Vec<Value> {
    let integer = bound.as_i64().map(i128::from);
    match (integer.or(bound.as_u64().map(i128::from)), bound.as_f64()) {
        (Some(bound), _) => {
            let numbers = [bound - 1, bound, bound + 1].into_iter();
            numbers
                .filter_map(Number::from_i128)
                .map(Value::Number)
                .collect()
        }
        (None, Some(bound)) => [bound - 1.0, bound, bound + 1.0]
            .into_iter()
            .map(|number| json!(number))
            .collect(),
        (None, None) => Vec::new(),
    }
}
