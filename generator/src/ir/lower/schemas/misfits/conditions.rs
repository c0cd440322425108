//! Values that do not meet a condition (`not`, `if`, `contains`), as the runtime evaluates it.
//!
//! Absent: what a condition means. That is in the file of the runtime that is compiled here as
//! well.

use serde_json::{Map, Number, Value};

use super::{Comparison, PARTS_PER_VALUE, parts};
use crate::ir::Condition;
use crate::ir::guards::integer_of;
use crate::ir::lower::patterns::Patterns;
use crate::ir::lower::schemas::values::{are_distinct, same_value};
use crate::ir::lower::schemas::{MergedSchema, Schemas};
use crate::ir::numbers::{self, decimal};
use crate::quoting::code_span;

// The file depends on nothing of the runtime but `decimal`, which is imported above.
#[expect(
    dead_code,
    reason = "only the runtime has values that cannot be looked at"
)]
#[path = "../../../../../runtime/src/condition.rs"]
mod runtime;

use decimal::Decimal;
use runtime::{ConditionNumber, ConditionValue, Primitives, View};

/// How many bytes a condition may have to be quoted; of a longer one only the keywords are named.
/// It stands in one line with the rest of the finding. A tenth would quote hardly more than
/// `{"not":{"const":1}}`; ten times as many would fill a screen.
const QUOTED_BYTES: usize = 200;

impl<'d> Schemas<'d, '_> {
    /// Why a value does not meet a condition of a schema.
    pub(super) fn misfit_of_conditions(
        &mut self,
        merged: &MergedSchema<'d>,
        value: &Value,
        comparison: Comparison,
    ) -> Option<String> {
        if merged.conditions.is_empty() {
            return None;
        }
        let (size, is_whole) = (parts(value), comparison.is_whole || !has_object(value));
        merged.conditions.iter().find_map(|condition| {
            let schema = condition.schema();
            // Each keyword is asked at most once of each value.
            let charged = parts(schema).saturating_mul(size) / PARTS_PER_VALUE;
            if !self.charge_example(charged, merged.at) || !(is_whole || is_kept(schema, true)) {
                return None;
            }
            let mut primitives = SurePrimitives(&mut self.patterns);
            let is_valid = runtime::is_valid(schema, value, &mut primitives)?;
            (!is_valid).then(|| format!("it does not fit {}", named(condition)))
        })
    }
}

fn named(condition: &Condition) -> String {
    let text = condition.to_string();
    if text.len() <= QUOTED_BYTES {
        return code_span(&text);
    }
    let keywords = condition.schema().as_object().map(Map::keys);
    let keywords = keywords
        .into_iter()
        .flatten()
        .map(|keyword| code_span(keyword));
    format!("its {}", keywords.collect::<Vec<_>>().join(" and "))
}

fn has_object(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_object),
        value => value.is_object(),
    }
}

/// Whether what a schema says of a part of a value holds for all of it, whatever further keys it
/// has: that it is refused, or else that it is allowed.
fn is_kept(schema: &Value, is_refused: bool) -> bool {
    let Value::Object(keywords) = schema else {
        return true;
    };
    let each = |argument: &Value, is_refused: bool| match argument {
        Value::Array(schemas) => schemas.iter().all(|schema| is_kept(schema, is_refused)),
        schema => is_kept(schema, is_refused),
    };
    let of_keys = |argument: &Value| {
        let mut schemas = argument.as_object().into_iter().flat_map(Map::values);
        schemas.all(|schema| is_kept(schema, true))
    };
    keywords
        .iter()
        .all(|(keyword, argument)| match keyword.as_str() {
            "const" | "enum" => !has_object(argument),
            "required" | "minProperties" => !is_refused,
            "maxProperties" => is_refused,
            "dependentRequired" | "uniqueItems" => false,
            "properties" | "patternProperties" | "dependentSchemas" => {
                is_refused && of_keys(argument)
            }
            "additionalProperties" | "propertyNames" => is_refused && is_kept(argument, true),
            "not" => is_kept(argument, !is_refused),
            "oneOf" | "if" | "contains" => each(argument, true) && each(argument, false),
            "allOf" | "anyOf" | "items" | "prefixItems" | "then" | "else" => {
                each(argument, is_refused)
            }
            _ => true,
        })
}

/// Answers only what is sure.
struct SurePrimitives<'p>(&'p mut Patterns);

impl Primitives for SurePrimitives<'_> {
    fn matches(&mut self, pattern: &str, text: &str) -> Option<bool> {
        self.0.matches(pattern, text)
    }
}

impl ConditionValue for Value {
    type Number = Number;

    fn of_text(text: &str) -> Self {
        text.into()
    }

    fn view(&self) -> View<'_, Self> {
        match self {
            Self::Null => View::Null,
            Self::Bool(value) => View::Boolean(*value),
            Self::Number(number) => View::Number(number),
            Self::String(text) => View::Text(text),
            Self::Array(items) => View::List(items),
            Self::Object(_) => View::Object,
        }
    }

    fn member(&self, key: &str) -> Option<&Self> {
        self.get(key)
    }

    fn entries(&self) -> impl Iterator<Item = (&str, &Self)> {
        let entries = self.as_object().into_iter().flatten();
        entries.map(|(key, value)| (key.as_str(), value))
    }

    fn equals(&self, other: &Self) -> bool {
        same_value(self, other)
    }

    fn are_distinct(items: &[Self]) -> bool {
        are_distinct(items)
    }
}

impl ConditionNumber for Number {
    fn as_i128(&self) -> Option<i128> {
        integer_of(self)
    }

    fn decimal(&self) -> Decimal {
        numbers::decimal_of(self)
    }
}
