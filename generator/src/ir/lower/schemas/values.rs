//! JSON values as schemas compare them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::ir::Kinds;

/// The kind of a value.
pub(crate) fn kind_of(value: &Value) -> Kinds {
    match value {
        Value::Null => Kinds::NULL,
        Value::Bool(_) => Kinds::BOOLEAN,
        Value::Number(number)
            if number.is_f64() && number.as_f64().is_some_and(|float| float.fract() != 0.0) =>
        {
            Kinds::FRACTION
        }
        Value::Number(_) => Kinds::INTEGER,
        Value::String(_) => Kinds::STRING,
        Value::Array(_) => Kinds::ARRAY,
        Value::Object(_) => Kinds::OBJECT,
    }
}

/// Whether two values are equal by JSON Schema, where `1` and `1.0` are.
pub(crate) fn same_value(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => {
            a == b
                || a.as_f64()
                    .is_some_and(|a| Some(a) == b.as_f64() && a.abs() < Kinds::EXACT_FLOATS)
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_value(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let is_in = |(key, a): (&String, &Value)| b.get(key).is_some_and(|b| same_value(a, b));
            a.len() == b.len() && a.iter().all(is_in)
        }
        _ => one == other,
    }
}

/// Whether no two values are equal by JSON Schema. They are compared as texts of which equal values
/// have the same, since lists of thousands cannot be compared each with each.
pub(crate) fn are_distinct<'v>(values: impl IntoIterator<Item = &'v Value>) -> bool {
    let mut seen = BTreeSet::new();
    values
        .into_iter()
        .all(|value| seen.insert(json_text(&canonical(value))))
}

/// The value with its keys in order, and integers without a point.
fn canonical(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            coerce(value, Kinds::INTEGER).unwrap_or_else(|| value.clone())
        }
        Value::Array(items) => items.iter().map(canonical).collect(),
        Value::Object(entries) => {
            let sorted: BTreeMap<_, _> = entries.iter().collect();
            let entries = sorted.into_iter();
            let entries = entries.map(|(key, value)| (key.clone(), canonical(value)));
            Value::Object(entries.collect())
        }
        _ => value.clone(),
    }
}

/// The JSON text of a value, which is its identity in a set: `1` and `1.0` are two there. A set is
/// needed since documents list thousands of values, which cannot all be compared with each other.
pub(crate) fn json_text(value: &Value) -> String {
    value.to_string()
}

/// A constant in the kind that is allowed: a string written without quotes, a number or boolean
/// written in them.
pub(super) fn coerce(value: &Value, allowed: Kinds) -> Option<Value> {
    match value {
        Value::Number(_) | Value::Bool(_) if allowed == Kinds::STRING => {
            Some(Value::String(value.to_string()))
        }
        Value::String(text) if allowed == Kinds::INTEGER => text
            .parse::<i64>()
            .map(Value::from)
            .or_else(|_| text.parse::<u64>().map(Value::from))
            .ok(),
        Value::String(text) if allowed == Kinds::BOOLEAN => {
            text.parse::<bool>().ok().map(Value::from)
        }
        Value::Number(number) if allowed == Kinds::INTEGER => {
            let whole = number
                .as_f64()
                .filter(|float| float.fract() == 0.0 && float.abs() < Kinds::EXACT_FLOATS)?;
            Some(Value::from(whole as i64))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_float_without_a_fraction_is_an_integer() {
        assert_eq!(kind_of(&json!(1)), Kinds::INTEGER);
        assert_eq!(kind_of(&json!(1.0)), Kinds::INTEGER);
        assert_eq!(kind_of(&json!(1.5)), Kinds::FRACTION);
    }

    #[test]
    fn numbers_are_compared_by_value() {
        assert!(same_value(&json!(1), &json!(1.0)));
        assert!(!same_value(&json!(1), &json!(2)));
        assert!(!same_value(&json!(1), &json!("1")));
        assert!(same_value(
            &json!({"a": [1], "b": 2}),
            &json!({"b": 2.0, "a": [1.0]})
        ));
        assert!(!same_value(&json!({"a": 1}), &json!({"b": 1})));
        assert!(!same_value(&json!([1]), &json!([1, 2])));
        // As floats, these two would be the same.
        assert!(!same_value(
            &json!(9_007_199_254_740_993_u64),
            &json!(9_007_199_254_740_992_u64)
        ));
    }

    #[test]
    fn values_are_distinct_by_what_they_are() {
        assert!(!are_distinct(&[json!(1), json!(1.0)]));
        assert!(!are_distinct(&[
            json!({"a": 1, "b": [2.0]}),
            json!({"b": [2], "a": 1})
        ]));
        assert!(are_distinct(&[
            json!(1),
            json!("1"),
            json!(1.5),
            json!([1])
        ]));
    }

    #[test]
    fn only_other_spellings_of_the_allowed_kind_are_taken() {
        assert_eq!(coerce(&json!(3), Kinds::STRING), Some(json!("3")));
        assert_eq!(coerce(&json!("3"), Kinds::INTEGER), Some(json!(3)));
        assert_eq!(coerce(&json!("x"), Kinds::INTEGER), None);
        assert_eq!(coerce(&json!("true"), Kinds::BOOLEAN), Some(json!(true)));
        assert_eq!(coerce(&json!(2.5), Kinds::INTEGER), None);
        assert_eq!(coerce(&json!([]), Kinds::STRING), None);
        // Of several kinds, nothing says which is meant.
        assert_eq!(coerce(&json!(3), Kinds::STRING.with(Kinds::BOOLEAN)), None);
    }
}
