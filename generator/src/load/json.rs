//! JSON, read by `serde_json`.
//!
//! In: a text that begins like JSON. Out: nodes. A text that is not JSON but is valid YAML, say
//! with comments or a trailing comma, is read as YAML.

use serde_json::Deserializer;
use serde_json::error::Category;

use super::locate::json_scalars;
use super::tree::{NodeId, Tree};
use super::tree_builder::{Dialect, Faults, TreeBuilder};
use super::{Parse, faults, yaml};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::Span;

/// Reads the content into the tree.
pub(super) fn read(parse: Parse<'_>, tree: &mut Tree, sink: &mut Sink) -> Option<NodeId> {
    let text = parse.content.text();
    let (mut result, mut found) = build(text, parse.index, tree);
    if result
        .as_ref()
        .is_err_and(|error| error.to_string().starts_with("number out of range"))
    {
        (result, found) = build(&without_large_numbers(text), parse.index, tree);
    }
    match result {
        Ok(root) => {
            faults::report(parse, &found, tree, sink);
            Some(root)
        }
        Err(error) => {
            let at = span(text, &error);
            if let Some(limit) = found.limit {
                sink.push(faults::limit(limit, parse.content.place(at)));
                return None;
            }
            let fault = Diagnostic::new(Code::Syntax, parse.content.place(at), headline(&error));
            yaml::read_instead(parse, fault, tree, sink)
        }
    }
}

/// Reads a text; one that fails leaves nothing in the tree.
fn build(text: &str, source: usize, tree: &mut Tree) -> (serde_json::Result<NodeId>, Faults) {
    let mark = tree.mark();
    let mut builder = TreeBuilder::new(tree, Dialect { text, yaml: false });
    let mut deserializer = Deserializer::from_str(text);
    // The builder has a limit of its own, which is above the library's.
    deserializer.disable_recursion_limit();
    let result = builder
        .root(source, &mut deserializer)
        .and_then(|root| deserializer.end().map(|()| root));
    let faults = builder.faults;
    if result.is_err() {
        tree.cut(mark);
    }
    (result, faults)
}

/// The text with the largest number there is for every number that is larger; the library would
/// refuse them. Columns behind such a number change, lines do not.
fn without_large_numbers(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut copied = 0;
    for at in json_scalars(text) {
        let token = text.get(at.start..at.end).unwrap_or_default();
        let value = if token.starts_with('"') {
            None
        } else {
            token.parse::<f64>().ok()
        };
        if let Some(value) = value.filter(|value| value.is_infinite()) {
            result.push_str(text.get(copied..at.start).unwrap_or_default());
            result.push_str(&format!("{:e}", value.clamp(f64::MIN, f64::MAX)));
            copied = at.end;
        }
    }
    result.push_str(text.get(copied..).unwrap_or_default());
    result
}

/// The byte at which the parser stopped; its columns count bytes.
fn span(text: &str, error: &serde_json::Error) -> Span {
    let line = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    let mut start = (line + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let length = text
        .get(start..)
        .and_then(|rest| rest.chars().next())
        .map_or(0, char::len_utf8);
    Span {
        start,
        end: start + length,
    }
}

fn headline(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let message = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(message, _)| message);
    match error.classify() {
        Category::Eof => format!("the JSON text ends too early: {message}"),
        _ => format!("not valid JSON: {message}"),
    }
}
