//! Whether a value meets a condition of the document.
//!
//! In: a JSON Schema as JSON text, which the generator wrote, and a value that is about to be sent.
//! Out: whether the value is valid against the schema. The generator resolves references, leaves
//! out keywords that only annotate, and writes no keyword that `condition` does not know.
//! Deliberately absent: everything that answers are read with.
//!
//! The schema is text and not a table, because one literal costs rustc next to nothing, while a
//! table of nested lists would cost as much as the type that it is about. It is parsed each time it
//! is asked, which takes microseconds and is only done before a request.

use super::condition::{self, ConditionNumber, ConditionValue, Primitives, View};
use super::decimal::Decimal;
use super::pattern;
use super::wire::{Json, JsonNumber};
use std::collections::BTreeSet;

/// Whether a value is valid against a schema. A value is taken for valid if its schema holds a
/// pattern that this build cannot match, or if the value is nested too deep to be looked at.
pub(crate) fn is_valid(schema: &str, value: &Json) -> bool {
    let Ok(schema) = schema.parse::<Json>() else {
        return true;
    };
    condition::is_valid(&schema, value, &mut ClientPrimitives).unwrap_or(true)
}

/// The checks of a client, which has no patterns without the feature for them.
struct ClientPrimitives;

impl Primitives for ClientPrimitives {
    fn matches(&mut self, pattern: &str, text: &str) -> Option<bool> {
        pattern::matches(pattern, text)
    }
}

impl ConditionValue for Json {
    type Number = JsonNumber;

    fn of_text(text: &str) -> Self {
        Self::String(text.to_owned())
    }

    fn view(&self) -> View<'_, Self> {
        match self {
            Self::Null => View::Null,
            Self::Bool(value) => View::Boolean(*value),
            Self::Number(number) => View::Number(number),
            Self::String(text) => View::Text(text),
            Self::Array(items) => View::List(items),
            Self::Object(_) => View::Object,
            Self::Raw(_) => View::Unknown,
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
        self == other
    }

    fn are_distinct(items: &[Self]) -> bool {
        items.iter().collect::<BTreeSet<_>>().len() == items.len()
    }
}

impl ConditionNumber for JsonNumber {
    fn as_i128(&self) -> Option<i128> {
        self.as_i128()
    }

    fn decimal(&self) -> Decimal {
        self.decimal()
    }
}
