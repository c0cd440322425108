//! A value as a parameter sees it: text, a list, or named parts in order.

use super::wire::{Json, Output, Shape, Wire};

/// What a parameter is made of. Absent and null values leave no trace in it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Nothing,
    Text(String),
    List(Vec<Tree>),
    Parts(Vec<(String, Tree)>),
}

impl Tree {
    /// Takes a value apart.
    pub(crate) fn of(value: &dyn Wire) -> Self {
        let mut tree = Self::Nothing;
        if !value.is_absent() {
            value.write(&mut tree);
        }
        tree
    }

    /// The texts of a list, or of one value.
    pub(crate) fn texts(&self) -> Vec<String> {
        match self {
            Self::Nothing => Vec::new(),
            Self::List(items) => items.iter().filter_map(Self::text).collect(),
            other => other.text().into_iter().collect(),
        }
    }

    /// The value as one text. What is nested deeper than the styles of the standard reach is written as JSON.
    pub(crate) fn text(&self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Text(text) => Some(text.clone()),
            nested => Some(nested.json().to_string()),
        }
    }

    fn json(&self) -> Json {
        match self {
            Self::Nothing => Json::Null,
            Self::Text(text) => Json::String(text.clone()),
            Self::List(items) => items.iter().map(Self::json).collect(),
            Self::Parts(parts) => parts.iter().map(|(key, part)| (key.clone(), part.json())).collect(),
        }
    }
}

impl Output for Tree {
    fn null(&mut self) {
        *self = Self::Nothing;
    }
    fn boolean(&mut self, value: bool) {
        *self = Self::Text(value.to_string());
    }
    fn signed(&mut self, value: i64) {
        *self = Self::Text(value.to_string());
    }
    fn unsigned(&mut self, value: u64) {
        *self = Self::Text(value.to_string());
    }
    fn float(&mut self, value: f64) {
        *self = Self::Text(value.to_string());
    }
    fn single(&mut self, value: f32) {
        *self = Self::Text(value.to_string());
    }
    fn text(&mut self, value: &str) {
        *self = Self::Text(value.to_owned());
    }
    fn json(&mut self, value: &Json) {
        *self = match value {
            Json::Null => Self::Nothing,
            Json::String(text) => Self::Text(text.clone()),
            Json::Bool(_) | Json::Number(_) => Self::Text(value.to_string()),
            Json::Array(items) => Self::List(items.iter().map(|item| Self::of(item)).collect()),
            Json::Object(parts) => Self::Parts(parts.iter().map(|(key, part)| (key.clone(), Self::of(part))).collect()),
        };
    }
    fn list(&mut self, items: &mut dyn ExactSizeIterator<Item = &dyn Wire>) {
        *self = Self::List(items.map(Self::of).collect());
    }
    fn map(&mut self, entries: &dyn Wire) {
        let mut parts = Vec::new();
        entries.entries(&mut |key, value| parts.push((key.to_owned(), Self::of(value))));
        *self = Self::Parts(parts);
    }
    fn object(&mut self, shape: &'static Shape, fields: &[&dyn Wire]) {
        let named = shape.keys.iter().zip(fields).map(|(key, field)| ((*key).to_owned(), Self::of(*field)));
        let mut parts: Vec<(String, Self)> = named.collect();
        for rest in fields.iter().skip(shape.keys.len()) {
            rest.entries(&mut |key, value| parts.push((key.to_owned(), Self::of(value))));
        }
        parts.retain(|(_, part)| *part != Self::Nothing);
        *self = Self::Parts(parts);
    }
}
