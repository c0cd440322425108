//! JSON, read by `serde_json`.
//!
//! In: a text that begins like JSON. Out: nodes. A text that is not JSON but is valid YAML, say with comments or a
//! trailing comma, is read as YAML.

use serde_json::Deserializer;
use serde_json::error::Category;

use super::plant::{Dialect, Planter};
use super::tree::{NodeId, Tree};
use super::{Parse, faults, yaml};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::Span;

/// Reads the content into the tree.
pub(super) fn read(parse: Parse<'_>, tree: &mut Tree, sink: &mut Sink) -> Option<NodeId> {
    let text = parse.content.text();
    let mut planter = Planter::new(tree, Dialect { yaml: None });
    let mut deserializer = Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    let result = planter.root(parse.index, &mut deserializer).and_then(|root| deserializer.end().map(|()| root));
    let found = planter.faults;
    match result {
        Ok(root) => {
            faults::report(parse, root, found, tree, sink);
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

/// The byte at which the parser stopped; its columns count bytes.
fn span(text: &str, error: &serde_json::Error) -> Span {
    let line = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let mut start = (line + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let length = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Span { start, end: start + length }
}

fn headline(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let message = text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message);
    match error.classify() {
        Category::Eof => format!("the JSON text ends too early: {message}"),
        _ => format!("not valid JSON: {message}"),
    }
}
