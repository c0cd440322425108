//! Kinds of JSON in the words of findings.

use crate::ir::Kinds;

/// The bare names: "integer or string".
pub(crate) fn names(kinds: Kinds) -> String {
    let names: Vec<_> = kinds.names().into_iter().map(str::to_lowercase).collect();
    if names.is_empty() {
        "only null".to_owned()
    } else {
        names.join(" or ")
    }
}

/// The names with an article: "an integer or a string".
pub(super) fn with_article(kinds: Kinds) -> String {
    let word = |name: &str| match name {
        "BOOLEAN" => "a boolean",
        "NUMBER" | "FRACTION" => "a number",
        "INTEGER" => "an integer",
        "STRING" => "a string",
        "ARRAY" => "an array",
        "OBJECT" => "an object",
        _ => "null",
    };
    let names: Vec<_> = kinds.names().into_iter().map(word).collect();
    if names.is_empty() {
        "null".to_owned()
    } else {
        names.join(" or ")
    }
}
