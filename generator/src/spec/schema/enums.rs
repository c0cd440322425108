//! Names and descriptions of enum values, which vendors write in extensions of several spellings.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Schema;
use crate::diagnostic::{Code, Sink};
use crate::load::document::{Kind, Node};
use crate::spec::expect;

/// The extensions seen on one schema; they are read when its `enum` is known.
#[derive(Default)]
pub(super) struct Extensions<'d> {
    names: Option<Node<'d>>,
    descriptions: Option<Node<'d>>,
    microsoft: Option<Node<'d>>,
}

impl<'d> Extensions<'d> {
    /// Keeps the extension if it speaks of enum values; answers whether it does.
    pub(super) fn take(&mut self, key: &str, node: Node<'d>) -> bool {
        match key {
            "x-enum-varnames" | "x-enumNames" | "x-enum-names" | "x-enum-keys" => {
                self.names = Some(node)
            }
            "x-enum-descriptions" | "x-enumDescriptions" | "x-enum-description" => {
                self.descriptions = Some(node)
            }
            "x-ms-enum" => self.microsoft = Some(node),
            _ => return false,
        }
        true
    }

    /// Gives the schema a name and a description for each value of its `enum`, or none at all.
    pub(super) fn apply_to(self, schema: &mut Schema<'d>, sink: &mut Sink) {
        let Some(values) = &schema.values else { return };
        let listed = self.microsoft.and_then(|node| node.get("values"));
        schema.value_names = match self.names {
            Some(node) => aligned(node, values, sink),
            None => listed.map_or_else(Vec::new, |node| looked_up(node, values, "name")),
        };
        schema.value_descriptions = match self.descriptions {
            Some(node) => aligned(node, values, sink),
            None => listed.map_or_else(Vec::new, |node| looked_up(node, values, "description")),
        };
    }
}

/// A list in the order of the values, or a map from value to words. Words of another number say
/// nothing certain.
fn aligned(node: Node<'_>, values: &[Value], sink: &mut Sink) -> Vec<String> {
    if node.kind() == Kind::Map {
        let words = node
            .entries()
            .filter_map(|(value, words)| Some((value.to_owned(), words.text()?)))
            .collect();
        return named(values, &words);
    }
    let words: Vec<String> = node
        .items()
        .map(|item| item.text().unwrap_or_default().to_owned())
        .collect();
    if words.len() == values.len() {
        return words;
    }
    let headline = format!(
        "{} has {} entries for {} values of `enum`; it is left out",
        expect::title(node),
        words.len(),
        values.len()
    );
    sink.push(expect::warning(Code::InvalidValue, node, headline));
    Vec::new()
}

/// The words under `key` of the entry whose `value` is the value; if no entry has any, none at all.
fn looked_up(node: Node<'_>, values: &[Value], key: &str) -> Vec<String> {
    let words = node
        .items()
        .filter_map(|item| {
            Some((
                json_text(&item.get("value")?.to_json()),
                item.get(key)?.text()?,
            ))
        })
        .collect();
    let words = named(values, &words);
    if words.iter().all(String::is_empty) {
        Vec::new()
    } else {
        words
    }
}

fn named(values: &[Value], words: &BTreeMap<String, &str>) -> Vec<String> {
    values
        .iter()
        .map(|value| {
            words
                .get(&json_text(value))
                .copied()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

fn json_text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
