//! What any JSON is made of, and what it becomes.

use std::collections::BTreeMap;

use super::{Json, JsonNumber, JsonObject};

impl From<()> for Json {
    fn from((): ()) -> Self {
        Self::Null
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<JsonNumber> for Json {
    fn from(value: JsonNumber) -> Self {
        Self::Number(value)
    }
}

macro_rules! from_integers {
    ($($type:ident as $wide:ident),*) => { $(
        impl From<$type> for Json {
            fn from(value: $type) -> Self {
                Self::Number($wide::from(value).into())
            }
        }
    )* };
}

from_integers! { i8 as i64, i16 as i64, i32 as i64, i64 as i64, u8 as u64, u16 as u64, u32 as u64, u64 as u64 }

impl From<f64> for Json {
    /// JSON has no word for infinity and for what is no number: they become `null`.
    fn from(value: f64) -> Self {
        serde_json::Number::from_f64(value).map_or(Self::Null, |number| {
            Self::Number(JsonNumber::of_text(&number.to_string()))
        })
    }
}

impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Json {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl<T: Into<Self>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Into<Self>> From<BTreeMap<String, T>> for Json {
    fn from(entries: BTreeMap<String, T>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T: Into<Self>> FromIterator<T> for Json {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::Array(items.into_iter().map(Into::into).collect())
    }
}

impl<K: Into<String>, V: Into<Self>> FromIterator<(K, V)> for Json {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self::Object(entries.into_iter().collect())
    }
}

impl From<JsonObject> for Json {
    fn from(entries: JsonObject) -> Self {
        Self::Object(entries)
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::Number(JsonNumber::of_text(&number.to_string())),
            Value::String(text) => Self::String(text),
            Value::Array(items) => items.into_iter().collect(),
            Value::Object(entries) => entries.into_iter().collect(),
        }
    }
}

impl From<Json> for serde_json::Value {
    /// A number keeps the digits that `serde_json` can hold: without its feature
    /// `arbitrary_precision` those of a double. What it cannot hold at all, `1e400` or a
    /// [`RawJson`](super::RawJson), becomes a string with its JSON text.
    fn from(value: Json) -> Self {
        match value {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(value),
            Json::Number(number) => {
                let text = number.text();
                match text.parse() {
                    Ok(number) => Self::Number(number),
                    Err(_) => Self::String(text.into_owned()),
                }
            }
            Json::String(text) => Self::String(text),
            Json::Array(items) => items.into_iter().map(Self::from).collect(),
            Json::Object(entries) => entries
                .into_iter()
                .map(|(key, value)| (key, Self::from(value)))
                .collect(),
            Json::Raw(raw) => Self::String(raw.as_str().to_owned()),
        }
    }
}

impl PartialEq<serde_json::Value> for Json {
    fn eq(&self, other: &serde_json::Value) -> bool {
        let other = Self::from(other.clone());
        *self == other
    }
}

impl PartialEq<Json> for serde_json::Value {
    fn eq(&self, other: &Json) -> bool {
        other == self
    }
}

impl PartialEq<str> for Json {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

macro_rules! compare {
    ($($type:ty),*) => { $(
        impl PartialEq<$type> for Json {
            fn eq(&self, other: &$type) -> bool {
                let other = Self::from(*other);
                *self == other
            }
        }
    )* };
}

compare! { bool, i32, i64, u32, u64, f64, &str }
