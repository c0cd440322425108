//! A value as a parameter sees it: text, a list, or named parts in order.

use super::wire::{self, Fields, Json, Shape, View, Wire};
use std::borrow::Cow;

/// Why a stream cannot be written in another place.
pub(crate) const STREAM: &str =
    "a stream can be the whole body or a file of a form, and nothing else";

/// Whether a value has a file that is a stream, of which there is no text.
pub(crate) fn holds_stream(value: &dyn Wire) -> bool {
    match value.view() {
        View::File(file) => file.source.is_some(),
        View::List | View::Texts(_) => {
            let mut items = (0..value.count()).filter_map(|index| value.item(index));
            items.any(holds_stream)
        }
        View::Map | View::Object => {
            let mut found = false;
            members(value, &mut |_, value| found |= holds_stream(value));
            found
        }
        _ => false,
    }
}

/// The text that a value is by itself, which most parameters are. It is not copied.
pub(crate) fn plain_text(value: &dyn Wire) -> Option<Cow<'_, str>> {
    match value.view() {
        View::Text(text) => Some(text.as_str().into()),
        View::True => Some("true".into()),
        View::False => Some("false".into()),
        View::Signed(value) => Some(value.to_string().into()),
        View::Unsigned(value) => Some(value.to_string().into()),
        _ => None,
    }
}

/// What a parameter is made of. Absent and null values leave no trace in it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Nothing,
    /// A string.
    Text(String),
    /// A number, `true` or `false`: what JSON does not put into quotes.
    Bare(String),
    List(Vec<Tree>),
    Parts(Vec<(String, Tree)>),
}

impl Tree {
    /// Takes a value apart.
    pub(crate) fn of(value: &dyn Wire) -> Self {
        match value.view() {
            View::Absent | View::Null => Self::Nothing,
            View::True => Self::Bare("true".to_owned()),
            View::False => Self::Bare("false".to_owned()),
            View::Signed(value) => Self::Bare(value.to_string()),
            View::Unsigned(value) => Self::Bare(value.to_string()),
            View::Float(value) => Self::Bare(value.to_string()),
            View::Single(value) => Self::Bare(value.to_string()),
            View::Text(text) => Self::Text(text.clone()),
            View::Bytes(bytes) => Self::Text(String::from_utf8_lossy(bytes).into_owned()),
            View::File(file) => Self::Text(String::from_utf8_lossy(&file.bytes).into_owned()),
            View::OwnedText => {
                let mut made = String::new();
                value.text(&mut |text| text.clone_into(&mut made));
                Self::Text(made)
            }
            View::Json(json) => Self::of_json(json),
            View::List | View::Texts(_) => Self::List(
                (0..value.count())
                    .filter_map(|index| value.item(index))
                    .map(Self::of)
                    .collect(),
            ),
            View::Map | View::Object => {
                let mut parts = Parts::default();
                members(value, &mut |key, value| parts.add(key, value));
                Self::Parts(parts.0)
            }
        }
    }

    fn of_json(json: &Json) -> Self {
        match json {
            Json::Null => Self::Nothing,
            Json::String(text) => Self::Text(text.clone()),
            Json::Bool(_) | Json::Number(_) => Self::Bare(json.to_string()),
            Json::Raw(raw) => Self::Text(raw.as_str().to_owned()),
            Json::Array(items) => Self::List(items.iter().map(Self::of_json).collect()),
            Json::Object(entries) => {
                let mut parts = Parts::default();
                entries
                    .iter()
                    .for_each(|(key, value)| parts.add(key, value));
                Self::Parts(parts.0)
            }
        }
    }

    /// The texts of a list, or of one value.
    pub(crate) fn texts(&self) -> Vec<String> {
        match self {
            Self::Nothing => Vec::new(),
            Self::List(items) => items.iter().filter_map(Self::text).collect(),
            other => other.text().into_iter().collect(),
        }
    }

    /// The value as one text. What is nested deeper than the styles of the standard reach is
    /// written as JSON.
    pub(crate) fn text(&self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Text(text) | Self::Bare(text) => Some(text.clone()),
            nested => Some(nested.json().to_string()),
        }
    }

    /// The value with its items or as a whole as text: an object becomes JSON.
    pub(crate) fn flat(self) -> Self {
        match &self {
            Self::Parts(_) => self.text().map_or(Self::Nothing, Self::Text),
            Self::Nothing | Self::Text(_) | Self::Bare(_) | Self::List(_) => self,
        }
    }

    fn json(&self) -> Json {
        match self {
            Self::Nothing => Json::Null,
            Self::Text(text) => Json::String(text.clone()),
            Self::Bare(text) => text.parse().unwrap_or_else(|_| Json::String(text.clone())),
            Self::List(items) => items.iter().map(Self::json).collect(),
            Self::Parts(parts) => parts
                .iter()
                .map(|(key, part)| (key.clone(), part.json()))
                .collect(),
        }
    }
}

/// The parts of an object that are there.
#[derive(Default)]
struct Parts(Vec<(String, Tree)>);

impl Parts {
    fn add(&mut self, key: &str, value: &dyn Wire) {
        match Tree::of(value) {
            Tree::Nothing => {}
            part => self.0.push((key.to_owned(), part)),
        }
    }
}

/// What is said of a value that is no form, because it has no names of fields.
pub(crate) const NO_FIELDS: &str = "must be an object, since the fields of a form have names";

/// Whether a value is an object, a map or a JSON object, and so has a name for each field.
pub(crate) fn has_fields(value: &dyn Wire) -> bool {
    matches!(
        value.view(),
        View::Object | View::Map | View::Json(Json::Object(_))
    )
}

/// Gives every key of an object, a map or JSON with its value, in order.
pub(crate) fn members(value: &dyn Wire, each: &mut dyn FnMut(&str, &dyn Wire)) {
    match value.view() {
        View::Json(Json::Object(entries)) => {
            entries.iter().for_each(|(key, value)| each(key, value))
        }
        View::Map => value.entries(each),
        View::Object => value.fields(&mut Members(each)),
        _ => {}
    }
}

/// Hands on the fields of an object.
struct Members<'a>(&'a mut dyn FnMut(&str, &dyn Wire));

impl Fields for Members<'_> {
    fn fields(&mut self, shape: &'static Shape, fields: &[&dyn Wire]) {
        wire::written(shape, fields).for_each(|(key, constant)| (self.0)(key, constant));
        shape
            .keys
            .iter()
            .zip(fields)
            .for_each(|(key, field)| (self.0)(key, *field));
        for rest in fields.iter().skip(shape.keys.len()) {
            rest.entries(self.0);
        }
    }
}
