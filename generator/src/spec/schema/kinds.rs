//! `type`: a word or a list of words.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::Kinds;
use crate::load::document::{Kind, Node};
use crate::nearest::nearest;
use crate::spec::expect;

const WORDS: [(&str, Kinds); 7] = [
    ("null", Kinds::NULL),
    ("boolean", Kinds::BOOLEAN),
    ("integer", Kinds::INTEGER),
    ("number", Kinds::NUMBER),
    ("string", Kinds::STRING),
    ("array", Kinds::ARRAY),
    ("object", Kinds::OBJECT),
];

/// The kinds that `type` allows; `None` if it says nothing usable.
pub(super) fn read(node: Node<'_>, sink: &mut Sink) -> Option<Kinds> {
    match node.kind() {
        Kind::Text(word) => one(node, word, sink),
        Kind::List => several(node, sink),
        _ => {
            expect::wrong_kind(node, "a string or a list of strings", sink);
            None
        }
    }
}

fn several(node: Node<'_>, sink: &mut Sink) -> Option<Kinds> {
    if node.items().len() == 0 {
        sink.push(Diagnostic::new(
            Code::InvalidValue,
            node.pointer(),
            "`type` must name at least one type",
        ));
    }
    let mut kinds = Kinds::NONE;
    for item in node.items() {
        match item.kind() {
            Kind::Text(word) => kinds = kinds.with(one(item, word, sink).unwrap_or_default()),
            Kind::Null => {
                sink.push(
                    expect::warning(Code::WrongKind, item, "`null` in `type` must be in quotes")
                        .help("write `\"null\"`"),
                );
                kinds = kinds.with(Kinds::NULL);
            }
            _ => expect::wrong_kind(item, "a string", sink),
        }
    }
    (!kinds.is_empty()).then_some(kinds)
}

fn one(node: Node<'_>, word: &str, sink: &mut Sink) -> Option<Kinds> {
    let known = WORDS
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, kinds)| *kinds);
    if known.is_none() {
        sink.push(
            Diagnostic::new(
                Code::InvalidValue,
                node.pointer(),
                format!("`{word}` is not a type"),
            )
            .help(advice(word)),
        );
    }
    known
}

fn advice(word: &str) -> String {
    let meant = match word {
        "any" | "mixed" | "*" => return "leave `type` out to allow any value".to_owned(),
        "file" | "binary" => return "write `type: string` with `format: binary`".to_owned(),
        "date" | "date-time" | "datetime" | "uuid" | "uri" | "email" | "password" | "byte" => {
            return format!(
                "write `type: string` with `format: {}`",
                if word == "datetime" {
                    "date-time"
                } else {
                    word
                }
            );
        }
        "int32" | "int64" | "long" | "int" => Some("integer"),
        "float" | "double" | "decimal" => Some("number"),
        "bool" => Some("boolean"),
        "map" | "dict" | "hash" => Some("object"),
        "list" | "set" => Some("array"),
        "text" | "str" | "enum" => Some("string"),
        "None" | "nil" => Some("null"),
        other => nearest(other, WORDS.iter().map(|(name, _)| *name)),
    };
    meant.map_or_else(
        || "the types are null, boolean, integer, number, string, array and object".to_owned(),
        |meant| format!("did you mean `{meant}`?"),
    )
}
