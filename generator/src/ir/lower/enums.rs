//! `enum` and `const`: lists of constants.

use std::collections::BTreeSet;

use serde_json::Value;

use super::intersect::kind_of;
use crate::ir::{Constant, Enum, EnumKind, Kinds};
use crate::spec::schema::Schema;

/// What a list of constants is.
pub(super) enum ConstantList {
    /// No value but perhaps null.
    Nothing,
    /// Strings or integers.
    Enum(Enum),
    /// Booleans.
    Boolean,
    /// Floats, lists or objects, of these kinds: the type is the plain one.
    Plain(Kinds),
    /// Several kinds.
    Mixed(Kinds),
}

/// The constants that a schema lists, each once, with the names and descriptions that extensions give them.
pub(super) fn constants(schema: &mut Schema<'_>) -> Option<Vec<Constant>> {
    if let Some(value) = schema.constant.take() {
        let listed = schema
            .values
            .as_ref()
            .is_none_or(|values| values.contains(&value));
        return Some(if listed {
            vec![plain(value)]
        } else {
            Vec::new()
        });
    }
    let values = schema.values.take()?;
    let names = names(schema, values.len());
    let mut seen = BTreeSet::new();
    let mut list = Vec::with_capacity(values.len());
    for (position, value) in values.into_iter().enumerate() {
        if seen.insert(value.to_string()) {
            let name = names.get(position).cloned();
            let description = schema
                .value_descriptions
                .get(position)
                .filter(|text| !text.is_empty())
                .cloned();
            list.push(Constant {
                value,
                name,
                description,
                deprecated: false,
            });
        }
    }
    Some(list)
}

/// Names are taken only if there is one for each value.
fn names(schema: &mut Schema<'_>, count: usize) -> Vec<String> {
    let names = std::mem::take(&mut schema.value_names);
    let distinct: BTreeSet<_> = names.iter().collect();
    if names.len() == count && distinct.len() == count {
        names
    } else {
        Vec::new()
    }
}

fn plain(value: Value) -> Constant {
    Constant {
        value,
        name: None,
        description: None,
        deprecated: false,
    }
}

/// A constant in the kind that is allowed: strings written without quotes, numbers written in them.
pub(super) fn coerce(value: &Value, allowed: Kinds) -> Option<Value> {
    match value {
        Value::Number(_) | Value::Bool(_) if allowed == Kinds::STRING => {
            Some(Value::String(value.to_string()))
        }
        Value::String(text) if allowed == Kinds::INTEGER => {
            text.parse::<i64>().ok().map(Value::from)
        }
        Value::String(text) if allowed == Kinds::BOOLEAN => {
            text.parse::<bool>().ok().map(Value::from)
        }
        Value::Number(number) if allowed == Kinds::INTEGER => {
            let whole = number
                .as_f64()
                .filter(|float| float.fract() == 0.0 && float.abs() < 9e15)?;
            Some(Value::from(whole as i64))
        }
        _ => None,
    }
}

/// What a list of constants is.
pub(super) fn classify(constants: &[Constant]) -> ConstantList {
    let kinds = constants
        .iter()
        .fold(Kinds::NONE, |kinds, constant| {
            kinds.with(kind_of(&constant.value))
        })
        .without(Kinds::NULL);
    let whole = constants.iter().all(|constant| !constant.value.is_f64());
    match kinds {
        Kinds::NONE => ConstantList::Nothing,
        Kinds::STRING => ConstantList::Enum(listed(EnumKind::Text, constants)),
        Kinds::INTEGER if whole => ConstantList::Enum(listed(EnumKind::Integer, constants)),
        Kinds::BOOLEAN => ConstantList::Boolean,
        Kinds::INTEGER | Kinds::FRACTION | Kinds::NUMBER => ConstantList::Plain(Kinds::NUMBER),
        Kinds::ARRAY | Kinds::OBJECT => ConstantList::Plain(kinds),
        mixed => ConstantList::Mixed(mixed),
    }
}

fn listed(kind: EnumKind, constants: &[Constant]) -> Enum {
    Enum {
        kind,
        values: constants
            .iter()
            .filter(|constant| constant.value != Value::Null)
            .cloned()
            .collect(),
    }
}
