//! Conditions on values that no type has: `not`, `if`, `contains` and their like.
//!
//! In: a JSON Schema without references, of keywords that the generator writes, and a value. Out:
//! whether the value is valid against the schema. Deliberately absent: formats, which annotate, and
//! which values are asked (`fits`). The generator compiles this file as well and compares defaults
//! and examples by the same code, so it uses nothing but the standard library and `decimal`, which
//! is compiled there as well: [`ConditionValue`] is all it knows of a value.

use std::cmp::Ordering;

use super::decimal::Decimal;

/// A JSON value, as far as conditions look at it.
pub(crate) trait ConditionValue: Sized {
    /// Its numbers.
    type Number: ConditionNumber;

    /// A string.
    fn of_text(text: &str) -> Self;
    /// What it is.
    fn view(&self) -> View<'_, Self>;
    /// The value of a key; none if it is no object or does not have the key.
    fn member(&self, key: &str) -> Option<&Self>;
    /// The entries of an object; none if it is none.
    fn entries(&self) -> impl Iterator<Item = (&str, &Self)>;
    /// Whether it is equal to another value: `1` is `1.0`, and keys have no order.
    fn equals(&self, other: &Self) -> bool;
    /// Whether no two of these are equal.
    fn are_distinct(items: &[Self]) -> bool;
}

/// A JSON number, as far as conditions look at it.
pub(crate) trait ConditionNumber {
    /// The integer, if it is one of 128 bits.
    fn as_i128(&self) -> Option<i128>;
    /// All its digits.
    fn decimal(&self) -> Decimal;
}

/// What a value is.
pub(crate) enum View<'v, V: ConditionValue> {
    Null,
    Boolean(bool),
    Number(&'v V::Number),
    Text(&'v str),
    List(&'v [V]),
    Object,
    /// It cannot be looked at.
    Unknown,
}

/// The checks that are not the same for a client and for the generator; none if there is no answer.
pub(crate) trait Primitives {
    /// Whether a pattern matches somewhere in a text.
    fn matches(&mut self, pattern: &str, text: &str) -> Option<bool>;
}

/// Whether a value is valid against a schema; none if that depends on what nobody can tell.
pub(crate) fn is_valid<V: ConditionValue>(
    schema: &V,
    value: &V,
    primitives: &mut dyn Primitives,
) -> Option<bool> {
    let mut evaluation = Evaluation {
        primitives,
        is_unsure: false,
    };
    let is_valid = evaluation.fits(schema, value);
    (!evaluation.is_unsure).then_some(is_valid)
}

/// The evaluation of one schema. It is as deep as the schema, whose depth the generator bounds.
struct Evaluation<'o> {
    primitives: &'o mut dyn Primitives,
    /// Something could not be told, so that the result says nothing.
    is_unsure: bool,
}

impl Evaluation<'_> {
    fn fits<V: ConditionValue>(&mut self, schema: &V, value: &V) -> bool {
        match (schema.view(), value.view()) {
            (View::Boolean(allows), _) => allows,
            (View::Object, View::Unknown) => {
                self.is_unsure = true;
                true
            }
            (View::Object, _) => schema
                .entries()
                .all(|(keyword, argument)| self.holds(keyword, argument, schema, value)),
            _ => true,
        }
    }

    /// Whether a value is valid against one keyword of a schema.
    fn holds<V: ConditionValue>(
        &mut self,
        keyword: &str,
        argument: &V,
        schema: &V,
        value: &V,
    ) -> bool {
        match keyword {
            "type" => is_of_type(argument, value),
            "const" => argument.equals(value),
            "enum" => items(argument).iter().any(|known| known.equals(value)),
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
                    .member(branch)
                    .is_none_or(|branch| self.fits(branch, value))
            }
            _ => match value.view() {
                View::Number(number) => Self::holds_of_number(keyword, argument, number),
                View::Text(text) => self.holds_of_text(keyword, argument, text),
                View::List(items) => self.holds_of_list(keyword, argument, schema, items),
                View::Object => self.holds_of_object(keyword, argument, schema, value),
                View::Null | View::Boolean(_) | View::Unknown => true,
            },
        }
    }

    /// How many of several schemas a value is valid against.
    fn count<V: ConditionValue>(&mut self, schemas: &V, value: &V) -> usize {
        let schemas = items(schemas).iter();
        schemas.filter(|schema| self.fits(*schema, value)).count()
    }

    fn holds_of_number<N: ConditionNumber>(
        keyword: &str,
        argument: &impl ConditionValue<Number = N>,
        value: &N,
    ) -> bool {
        let View::Number(bound) = argument.view() else {
            return true;
        };
        let order = compare(value, bound);
        match keyword {
            "minimum" => order.is_ge(),
            "maximum" => order.is_le(),
            "exclusiveMinimum" => order.is_gt(),
            "exclusiveMaximum" => order.is_lt(),
            "multipleOf" => value.decimal().is_multiple_of(&bound.decimal()),
            _ => true,
        }
    }

    fn holds_of_text(&mut self, keyword: &str, argument: &impl ConditionValue, text: &str) -> bool {
        let count = || length(text.chars().count());
        match keyword {
            "minLength" => as_count(argument).is_none_or(|least| count() >= least),
            "maxLength" => as_count(argument).is_none_or(|most| count() <= most),
            "pattern" => match argument.view() {
                View::Text(regex) => self.matches(regex, text),
                _ => true,
            },
            _ => true,
        }
    }

    fn matches(&mut self, regex: &str, text: &str) -> bool {
        let answer = self.primitives.matches(regex, text);
        self.answered(answer)
    }

    fn answered(&mut self, answer: Option<bool>) -> bool {
        self.is_unsure |= answer.is_none();
        answer.unwrap_or_default()
    }

    fn holds_of_list<V: ConditionValue>(
        &mut self,
        keyword: &str,
        argument: &V,
        schema: &V,
        list: &[V],
    ) -> bool {
        let count = length(list.len());
        match keyword {
            "minItems" => as_count(argument).is_none_or(|least| count >= least),
            "maxItems" => as_count(argument).is_none_or(|most| count <= most),
            "uniqueItems" => {
                let is_wanted = matches!(argument.view(), View::Boolean(true));
                !is_wanted || V::are_distinct(list)
            }
            "prefixItems" => items(argument)
                .iter()
                .zip(list)
                .all(|(schema, item)| self.fits(schema, item)),
            "items" => {
                let positions = schema
                    .member("prefixItems")
                    .map_or(0, |prefix| items(prefix).len());
                list.iter()
                    .skip(positions)
                    .all(|item| self.fits(argument, item))
            }
            "contains" => {
                let bound = |keyword| schema.member(keyword).and_then(as_count);
                let found = length(
                    list.iter()
                        .filter(|item| self.fits(argument, *item))
                        .count(),
                );
                found >= bound("minContains").unwrap_or(1)
                    && bound("maxContains").is_none_or(|most| found <= most)
            }
            _ => true,
        }
    }

    fn holds_of_object<V: ConditionValue>(
        &mut self,
        keyword: &str,
        argument: &V,
        schema: &V,
        object: &V,
    ) -> bool {
        let count = || length(object.entries().count());
        let has = |key: &V| match key.view() {
            View::Text(key) => object.member(key).is_some(),
            _ => true,
        };
        match keyword {
            "minProperties" => as_count(argument).is_none_or(|least| count() >= least),
            "maxProperties" => as_count(argument).is_none_or(|most| count() <= most),
            "required" => items(argument).iter().all(has),
            "dependentRequired" => argument
                .entries()
                .all(|(key, others)| object.member(key).is_none() || items(others).iter().all(has)),
            "dependentSchemas" => argument
                .entries()
                .all(|(key, schema)| object.member(key).is_none() || self.fits(schema, object)),
            "propertyNames" => object
                .entries()
                .all(|(key, _)| self.fits(argument, &V::of_text(key))),
            "properties" => argument.entries().all(|(key, schema)| {
                object
                    .member(key)
                    .is_none_or(|value| self.fits(schema, value))
            }),
            "patternProperties" => argument.entries().all(|(regex, schema)| {
                object
                    .entries()
                    .all(|(key, value)| !self.matches(regex, key) || self.fits(schema, value))
            }),
            "additionalProperties" => object
                .entries()
                .all(|(key, value)| self.is_named(schema, key) || self.fits(argument, value)),
            _ => true,
        }
    }

    /// Whether a key is one of `properties`, or matches one of `patternProperties`.
    fn is_named<V: ConditionValue>(&mut self, schema: &V, key: &str) -> bool {
        let properties = schema.member("properties");
        properties.is_some_and(|properties| properties.member(key).is_some())
            || schema.member("patternProperties").is_some_and(|patterns| {
                patterns
                    .entries()
                    .any(|(regex, _)| self.matches(regex, key))
            })
    }
}

/// Whether a value is of one of the types that a schema names.
fn is_of_type<V: ConditionValue>(names: &V, value: &V) -> bool {
    let is_of = |name: &V| {
        let View::Text(name) = name.view() else {
            return true;
        };
        let shape = value.view();
        match name {
            "null" => matches!(shape, View::Null),
            "boolean" => matches!(shape, View::Boolean(_)),
            "string" => matches!(shape, View::Text(_)),
            "array" => matches!(shape, View::List(_)),
            "object" => matches!(shape, View::Object),
            "number" => matches!(shape, View::Number(_)),
            // `1.0` and integers of any size are integers.
            "integer" => matches!(shape, View::Number(number) if !number.decimal().is_fraction()),
            _ => true,
        }
    };
    match names.view() {
        View::List(names) => names.iter().any(is_of),
        _ => is_of(names),
    }
}

/// Numbers are compared digit by digit. Integers of 128 bits need not be taken apart for it.
fn compare(left: &impl ConditionNumber, right: &impl ConditionNumber) -> Ordering {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => left.cmp(&right),
        _ => left.decimal().cmp(&right.decimal()),
    }
}

fn length(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// The value of a keyword that counts.
fn as_count(argument: &impl ConditionValue) -> Option<u64> {
    match argument.view() {
        View::Number(count) => {
            let count = count.as_i128().filter(|count| *count >= 0)?;
            // No value has so many parts.
            Some(u64::try_from(count).unwrap_or(u64::MAX))
        }
        _ => None,
    }
}

fn items<V: ConditionValue>(json: &V) -> &[V] {
    match json.view() {
        View::List(items) => items,
        _ => &[],
    }
}
