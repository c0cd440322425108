//! Any bytes as an overlay of documents that are given, as an overlay and the document it is for,
//! and as a JSONPath: nothing panics, every finding is at a place inside a text, and every node
//! that is left stands where its pointer says.
//!
//! How long an input takes is the fuzzer's business (`-timeout`).

#![no_main]

use generator::diagnostic::Sink;
use generator::load::locate::Locator;
use generator::load::{Loaded, Node};
use generator::{File, Files};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

/// Documents that overlays are tried on: of all kinds of values, with keys that have to be quoted,
/// of some depth, and with equal values.
const BASES: [&str; 4] = [
    "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\ntags: [a, b, c]\npaths: {/a: {get: {}}, /b: {get: {}}}\n",
    r#"{"a": [1, 1.0, -3, 1e2, true, null, "a b", "ä", ["x", ["y", ["z"]]], {}], "b": {"a": {"a": {"a": "abab"}}, "": 0, "b'\"]": "b"}}"#,
    r#"[{"a": 1, "b": "x"}, {"a": 2, "b": "xx"}, {"a": 2, "b": "xx"}, [[[[[[1, 2], 3], 4], 5], 6], 7]]"#,
    "base: &base {type: object, properties: {a: {type: string, pattern: '[a-z]+'}, b: {type: integer}}}\nall: [*base, *base, {allOf: [*base]}]\n",
];

/// How many nodes of a document are looked for at their pointers. An overlay can make a document
/// large, and a fuzzer needs many runs in a second.
const MOST_NODES: usize = 2000;

fn file(name: &str, bytes: &[u8]) -> File {
    File {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    }
}

fn look(base: &File, overlays: &[File]) {
    let mut sink = Sink::new();
    let loaded = generator::load::load(base, overlays, &Files::default(), &mut sink);
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    for found in sink.into_sorted() {
        let labels = found.labels.iter().map(|label| &label.at);
        for at in [&found.at].into_iter().chain(labels) {
            let place = locator.locate(at).expect("a place");
            let text = loaded.sources[place.source].text();
            let span = text.get(place.span.start..place.span.end);
            assert!(span.is_some(), "{found:?}");
        }
    }
    find_all(&loaded);
}

fn find_all(loaded: &Loaded) {
    let Some(document) = &loaded.document else {
        return;
    };
    let mut open: Vec<Node<'_>> = vec![document.root()];
    for _ in 0..MOST_NODES {
        let Some(node) = open.pop() else {
            return;
        };
        let pointer = node.pointer();
        let found = document.find(&pointer).map(Node::id);
        assert_eq!(found, Some(node.id()), "{pointer:?}");
        open.extend(node.items());
        open.extend(node.entries().map(|(_, value)| value));
    }
}

/// An overlay of two actions with one target.
fn with_target(target: &str, how: u8) -> File {
    let mut actions = vec![
        json!({"target": target, "update": {"x-added": [1, {"a": "b"}]}}),
        json!({"target": target, "update": ["added"]}),
        json!({"target": target, "update": "replaced"}),
        json!({"target": target, "remove": true}),
        json!({"target": "$.a", "copy": target}),
    ];
    let count = actions.len();
    actions.rotate_left(usize::from(how) % count);
    actions.truncate(2);
    let overlay = json!({"overlay": "1.1.0", "info": {"title": "a", "version": "1"}, "actions": actions});
    file("overlay.json", overlay.to_string().as_bytes())
}

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let base = file("base.yaml", BASES[usize::from(first & 3)].as_bytes());
    let name = ["overlay.json", "overlay.yaml"][usize::from(first >> 2 & 1)];
    match first >> 3 & 3 {
        0 => look(&base, &[file(name, rest)]),
        1 => {
            let end = rest.iter().position(|byte| *byte == 0).unwrap_or(rest.len());
            let (overlay, document) = rest.split_at(end);
            let document = document.strip_prefix(b"\0").unwrap_or_default();
            look(&file("base.yaml", document), &[file(name, overlay)]);
        }
        _ => {
            if let Ok(target) = std::str::from_utf8(rest) {
                look(&base, &[with_target(target, first >> 5)]);
            }
        }
    }
});
