//! Values of headers: texts in the style `simple` of the standard.
//!
//! Comes in: the text of a header. Goes out: a value of the type that the document gives it.
//! Absent: JSON in headers, which is read like any JSON.

use super::super::header_list::{split, unquote_item};
use super::input::Input;
use super::slot::Slot;
use super::{Target, WireError};
use serde::Deserializer;
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::borrow::Cow;

/// Reads the text of a header into a place.
pub(crate) fn read_text(text: &str, explode: bool, target: Target<'_>) -> Result<(), WireError> {
    let text = text.into();
    Slot::new(Text { text, explode }).read(target)
}

/// A text that becomes whatever is asked of it.
#[derive(Clone)]
struct Text<'a> {
    text: Cow<'a, str>,
    /// Whether the parts of an object are `key=value` rather than `key,value`.
    explode: bool,
}

impl<'a> Text<'a> {
    /// The items as they are written, with their quotes.
    fn items(&'a self) -> impl Iterator<Item = &'a str> {
        split(&self.text, ',')
            .map(str::trim)
            .filter(|text| !text.is_empty())
    }

    fn item(&self, text: &'a str) -> Self {
        Self {
            text: unquote_item(text),
            explode: self.explode,
        }
    }

    fn entries(&'a self) -> Vec<(Cow<'a, str>, Self)> {
        let mut items = self.items();
        let mut entries = Vec::new();
        while let Some(item) = items.next() {
            let entry = match self.explode {
                true => item.split_once('='),
                false => items.next().map(|value| (item, value)),
            };
            entries.extend(entry.map(|(key, value)| (unquote_item(key), self.item(value))));
        }
        entries
    }
}

impl<'de> Deserializer<'de> for Text<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_str(&self.text)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &*self.text {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            text => visitor.visit_str(text),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match (self.text.parse(), self.text.parse()) {
            (Ok(number), _) => visitor.visit_i64(number),
            (_, Ok(number)) => visitor.visit_u64(number),
            _ => self.deserialize_f64(visitor),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.text.parse() {
            Ok(number) => visitor.visit_f64(number),
            Err(_) => visitor.visit_str(&self.text),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let items = self.items().map(|text| self.item(text));
        visitor.visit_seq(SeqDeserializer::new(items))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(MapDeserializer::new(self.entries().into_iter()))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u128 f32 char str string bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct struct enum identifier ignored_any
    }
}

impl IntoDeserializer<'_, Error> for Text<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
