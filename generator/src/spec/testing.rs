//! Small documents for tests, and findings as concise text.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Place, Severity, Sink};
use crate::load::document::{Document, NodeId, Scalar, Slot, Tree};
use crate::source::Source;

/// A document of one file without a text.
pub(crate) fn document(value: &Value) -> Document {
    files(&[("openapi.yaml", value)])
}

/// A document of several files.
pub(crate) fn files(files: &[(&str, &Value)]) -> Document {
    let mut tree = Tree::default();
    let roots = files
        .iter()
        .enumerate()
        .map(|(index, (_, value))| insert(&mut tree, Slot::Root(index), value))
        .collect();
    let sources = files
        .iter()
        .map(|(name, _)| Source::new(name, &[]).0)
        .collect();
    Document::new(tree, sources, roots, BTreeMap::new())
}

fn insert(tree: &mut Tree, slot: Slot<'_>, value: &Value) -> NodeId {
    match value {
        Value::Null => tree.insert(slot, Scalar::Null),
        Value::Bool(value) => tree.insert(slot, Scalar::Bool(*value)),
        Value::Number(number) => tree.insert(slot, Scalar::Number(number.clone())),
        Value::String(text) => tree.insert(slot, Scalar::Text(text)),
        Value::Array(items) => {
            let node = tree.open(slot);
            let children: Vec<_> = items
                .iter()
                .enumerate()
                .map(|(index, item)| insert(tree, Slot::Item(node, index), item))
                .collect();
            tree.close_list(node, &children);
            node
        }
        Value::Object(entries) => {
            let node = tree.open(slot);
            let children: Vec<_> = entries
                .iter()
                .map(|(key, value)| insert(tree, Slot::Key(node, key), value))
                .collect();
            tree.close_map(node, &children);
            node
        }
    }
}

/// One line for each finding: severity, code, place, headline; labels and help indented below. In
/// an order of its own, so that tests do not depend on how findings are sorted for people.
pub(crate) fn concise(sink: Sink) -> String {
    let mut text = String::new();
    let mut findings = sink.into_sorted();
    findings.sort_by(|a, b| {
        (a.severity, a.code, &a.at, &a.headline).cmp(&(b.severity, b.code, &b.at, &b.headline))
    });
    for finding in findings {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        text += &format!(
            "{severity}[{}] {}: {}\n",
            finding.code,
            place(&finding.at),
            finding.headline
        );
        for label in &finding.labels {
            text += &format!("  {}: {}\n", place(&label.at), label.text);
        }
        if let Some(help) = finding.help {
            text += &format!("  help: {help}\n");
        }
    }
    text
}

fn place(place: &Place) -> String {
    match place {
        Place::File(name) | Place::Span(name, _) => name.clone(),
        Place::Pointer(pointer) => pointer.to_string(),
    }
}

/// The document of a YAML text.
pub(crate) fn yaml(text: &str, sink: &mut Sink) -> Document {
    let file = crate::source::File {
        name: "openapi.yaml".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    crate::load::load(&file, &[], &crate::load::Files::default(), sink)
        .document
        .unwrap()
}
