//! For every node of several texts: its place shows its own key, and its value reads as the node.

use serde_json::Value;

use super::*;
use crate::diagnostic::Sink;
use crate::load::document::{Kind, Node};
use crate::load::load;
use crate::source::File;

const BLOCK: &str = "\
# a comment
openapi: 3.1.0
'quoted key': \"a \\\"text\\\"\"
\"esc\\u0061ped\": 'it''s'
200: number key
true: bool key
empty:
text: |
  first
  second
folded: >-
  one
  two
plain: several words
  on two lines
list:
- a
-   name: first
- - nested
  -
    deep: 1
-
  - [x, {y: z}, 'w']
inline: {a: 1, 'b': [2, 3], c: {}, d: []}
naïve ключ: 値
? complex
: value
windows: end
";

const ANCHORS: &str = "\
defaults: &defaults
  timeout: &time 30
  tags: &tags [a, b]
service:
  <<: *defaults
  name: one
other: {<<: [*defaults, {name: two, extra: 3}], time: *time}
again: *tags
*time : key by alias
";

const JSON: &str = "{\r\n\t\"a\": [1, -2.5e3, true, null, \"\\\"x\\\\\", {\"b~/c\": {}}, []],\r\n\t\"n\\u00e4me\": \"wert\",  \"\": {\"名\":\"前\"}\r\n}";

const PAGE: &str = "Title\n=====\n\n1. step\n\n   ```yaml post /v2/x\n   openapi: 3.1.0\n   info:\n     title: |\n       text\n\n       more\n   list: [ä, b]\n   ```\n\nend\n";

fn check(name: &str, text: &str) {
    let mut sink = Sink::new();
    let loaded = load(
        &File {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        },
        &[],
        &crate::load::Files::default(),
        &mut sink,
    );
    assert!(sink.is_empty(), "{name}: {sink:?}");
    let document = loaded.document.as_ref().unwrap();
    let locator = Locator::new(&loaded.sources, Some(document));
    let mut seen = 0;
    let mut waiting = vec![document.root()];
    while let Some(node) = waiting.pop() {
        check_node(&locator, text, node);
        seen += 1;
        waiting.extend(node.items());
        waiting.extend(node.entries().map(|(_, value)| value));
    }
    assert!(seen > 5, "{name}: {seen} nodes");
}

fn check_node(locator: &Locator<'_>, text: &str, node: Node<'_>) {
    let pointer = node.pointer();
    let place = locator.locate(&Place::Pointer(pointer.clone())).unwrap();
    assert!(!place.whole, "{pointer}");
    let shown = &text[place.span.start..place.span.end];
    let line: Vec<char> = text
        .split('\n')
        .nth(place.line - 1)
        .unwrap()
        .chars()
        .collect();
    let first = shown.chars().next();
    assert!(
        first.is_none() || line.get(place.column - 1).copied() == first,
        "{pointer}: {}:{} is {shown}",
        place.line,
        place.column
    );
    match node.key() {
        Some(key) => assert!(
            shown.starts_with('*') || reads_as(shown, &Value::String(key.to_owned())),
            "{pointer}: {shown}"
        ),
        None => assert!(!shown.is_empty(), "{pointer}"),
    }
    let value = &text[place.value.start..place.value.end];
    if !matches!(node.kind(), Kind::Map | Kind::List)
        && !value.contains('\n')
        && !value.starts_with('*')
    {
        assert!(reads_as(value, &node.to_json()), "{pointer}: {value}");
    }
}

/// Whether a text reads as a value; a key reads as text, whatever it would be as a value.
fn reads_as(text: &str, value: &Value) -> bool {
    value.as_str() == Some(text)
        || serde_yaml::from_str::<Value>(text).is_ok_and(|read| read == *value)
}

#[test]
fn every_node_of_a_block_style_text_is_found() {
    check("a.yaml", BLOCK);
    check("a.yaml", &BLOCK.replace('\n', "\r\n"));
}

#[test]
fn every_node_behind_anchors_and_merge_keys_is_found() {
    check("a.yaml", ANCHORS);
}

#[test]
fn every_node_of_a_json_text_is_found() {
    check("a.json", JSON);
    check(
        "a.json",
        &serde_json::to_string(&serde_json::from_str::<Value>(JSON).unwrap()).unwrap(),
    );
    check(
        "loose.yaml",
        "{a: 1, // : 2,\n \"b\": [x, 'y',], # end\n}\n",
    );
}

#[test]
fn every_node_of_a_page_is_found() {
    check("page.md", PAGE);
    check("page.txt", &PAGE.replace('\n', "\r\n"));
}

#[test]
fn places_of_a_merge_are_where_the_value_is_written() {
    let loaded = load(
        &File {
            name: "a.yaml".to_owned(),
            bytes: ANCHORS.as_bytes().to_vec(),
        },
        &[],
        &crate::load::Files::default(),
        &mut Sink::new(),
    );
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    let at = |pointer: &str| {
        let place = locator
            .locate(&Place::Pointer(Pointer::new(pointer)))
            .unwrap();
        (place.line, place.column)
    };
    assert_eq!(at("#/service/tags/1"), (3, 19));
    assert_eq!(at("#/other/timeout"), (2, 3));
    assert_eq!(at("#/other/extra"), (7, 37));
    assert_eq!(at("#/other/time"), (7, 49));
    assert_eq!(at("#/again"), (8, 1));
    assert_eq!(at("#/again/0"), (3, 16));
    assert_eq!(at("#/30"), (9, 1));
}

#[test]
fn without_a_document_the_file_is_the_place() {
    let loaded = load(
        &File {
            name: "a.yaml".to_owned(),
            bytes: b"a: [".to_vec(),
        },
        &[],
        &crate::load::Files::default(),
        &mut Sink::new(),
    );
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    let place = locator.locate(&Place::Pointer(Pointer::root())).unwrap();
    assert!(place.whole);
    assert_eq!(locator.locate(&Place::File("b.yaml".to_owned())), None);
}
