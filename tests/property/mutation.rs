//! What happens to a document: any subtree becomes any other, keys are renamed, repeated and
//! removed, values move.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::tree::{Form, Tree};

/// One change; an [`Index`] chooses among however many places there are.
#[derive(Debug, Clone)]
pub(crate) enum Mutation {
    /// A value becomes another.
    Replace(Index, Tree),
    /// A value becomes a copy of another place's.
    Copy(Index, Index),
    /// A value becomes a reference to another place.
    Refer(Index, Index),
    /// A value is wrapped: the inner list or map holds it.
    Wrap(Index, &'static str),
    /// One entry of a map or list goes.
    Remove(Index, Index),
    /// A key of a map changes.
    Rename(Index, Index, String),
    /// One entry of a map or list is there twice.
    Repeat(Index, Index),
    /// One entry of a map or list is there again: under a key that is almost the same, with
    /// something in it changed or nothing.
    Double(Index, Index, Twist, Option<(Index, Tree)>),
    /// A map gets another entry.
    Insert(Index, String, Tree),
    /// A text, or the key of an entry, gets another text in its middle.
    Taint(Index, Index, &'static str),
}

impl Mutation {
    /// Changes a tree.
    pub(crate) fn apply(&self, tree: &mut Tree) {
        let size = tree.size();
        match self {
            Self::Replace(place, value) => {
                _ = tree.at(place.index(size), |found| *found = value.clone())
            }
            Self::Copy(place, from) => {
                let copied = tree.at(from.index(size), |found| found.clone());
                // Copies of the whole double the document each time; they add nothing.
                if let Some(copied) = copied.filter(|copied| copied.size() < 300) {
                    tree.at(place.index(size), |found| *found = copied);
                }
            }
            Self::Refer(place, to) => {
                let pointers = tree.pointers();
                let target = Tree::Text(pointers[to.index(pointers.len())].clone());
                tree.at(place.index(size), |found| {
                    *found = Tree::Map(vec![("$ref".to_owned(), target)])
                });
            }
            Self::Wrap(place, key) => _ = tree.at(place.index(size), |found| wrap(found, key)),
            Self::Remove(place, entry) => {
                _ = tree.at(place.index(size), |found| remove(found, *entry))
            }
            Self::Rename(place, entry, name) => {
                tree.at(place.index(size), |found| {
                    if let Tree::Map(entries) = found
                        && !entries.is_empty()
                    {
                        let index = entry.index(entries.len());
                        entries[index].0.clone_from(name);
                    }
                });
            }
            Self::Repeat(place, entry) => {
                _ = tree.at(place.index(size), |found| repeat(found, *entry))
            }
            Self::Taint(place, at, text) => {
                tree.at(place.index(size), |found| taint(found, *at, text));
            }
            Self::Double(place, entry, twist, change) => {
                tree.at(place.index(size), |found| {
                    double(found, *entry, *twist, change.as_ref());
                });
            }
            Self::Insert(place, key, value) => {
                tree.at(place.index(size), |found| {
                    if let Tree::Map(entries) = found {
                        entries.retain(|(old, _)| old != key);
                        entries.push((key.clone(), value.clone()));
                    }
                });
            }
        }
    }
}

fn wrap(found: &mut Tree, key: &str) {
    let inner = found.clone();
    let held = if matches!(key, "allOf" | "anyOf" | "oneOf") {
        Tree::List(vec![inner])
    } else {
        inner
    };
    *found = Tree::Map(vec![(key.to_owned(), held)]);
}

fn remove(found: &mut Tree, entry: Index) {
    match found {
        Tree::Map(entries) if !entries.is_empty() => _ = entries.remove(entry.index(entries.len())),
        Tree::List(items) if !items.is_empty() => _ = items.remove(entry.index(items.len())),
        _ => {}
    }
}

fn repeat(found: &mut Tree, entry: Index) {
    match found {
        Tree::Map(entries) if !entries.is_empty() => {
            entries.push(entries[entry.index(entries.len())].clone())
        }
        Tree::List(items) if !items.is_empty() => {
            items.push(items[entry.index(items.len())].clone())
        }
        _ => {}
    }
}

fn taint(found: &mut Tree, at: Index, text: &str) {
    let target = match found {
        Tree::Text(content) => content,
        Tree::Map(entries) if !entries.is_empty() => {
            let index = at.index(entries.len());
            &mut entries[index].0
        }
        _ => return,
    };
    let middle = at.index(target.len() + 1);
    target.insert_str(target.floor_char_boundary(middle), text);
}

/// Characters that control, hide or reorder what is around them, and signs of CommonMark.
const TAINTS: &[&str] = &[
    "\u{202e}",
    "\u{202a}",
    "\u{2066}",
    "\u{2069}",
    "\u{200b}",
    "\u{200f}",
    "\u{61c}",
    "\u{feff}",
    "\u{ad}",
    "\u{2028}",
    "\u{2029}",
    "\u{85}",
    "\u{9b}",
    "\u{7f}",
    "\0",
    "\r",
    "\r\n",
    "\n",
    "\t",
    "\u{b}",
    "\u{c}",
    "\u{1b}[31m",
    "\u{e0041}",
    "`",
    "```\n",
    "\n```\n",
    "\n~~~\n",
    "\n\n    ",
    "<b>",
    "<!--",
    "[a](javascript:b)",
    "\n\n[a]: javascript:b\n\n",
    "![a](https://b.example)",
    "|",
    "\\",
    "*/",
];

/// How a key becomes another that is spelled with the same words, or means the same.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Twist {
    Upper,
    Lower,
    Before(&'static str),
    After(&'static str),
    Without(char),
}

const TWISTS: &[Twist] = &[
    Twist::Upper,
    Twist::Lower,
    Twist::Before("_"),
    Twist::Before("x-"),
    Twist::After("_"),
    Twist::After("-"),
    Twist::After(" "),
    Twist::After("2"),
    Twist::After("Error"),
    Twist::After("Required"),
    Twist::After("; charset=utf-8"),
    Twist::Without('_'),
    Twist::Without('-'),
    Twist::Without('/'),
];

impl Twist {
    fn of(self, key: &str) -> String {
        match self {
            Self::Upper => key.to_uppercase(),
            Self::Lower => key.to_lowercase(),
            Self::Before(text) => format!("{text}{key}"),
            Self::After(text) => format!("{key}{text}"),
            Self::Without(character) => key.replacen(character, "", 1),
        }
    }
}

fn double(found: &mut Tree, entry: Index, twist: Twist, change: Option<&(Index, Tree)>) {
    let changed = |value: &Tree| {
        let mut value = value.clone();
        if let Some((place, other)) = change {
            let size = value.size();
            value.at(place.index(size), |inner| *inner = other.clone());
        }
        value
    };
    match found {
        Tree::Map(entries) if !entries.is_empty() => {
            let (key, value) = &entries[entry.index(entries.len())];
            let (key, value) = (twist.of(key), changed(value));
            if !entries.iter().any(|(known, _)| *known == key) {
                entries.push((key, value));
            }
        }
        Tree::List(items) if !items.is_empty() => {
            let item = changed(&items[entry.index(items.len())]);
            items.push(match item {
                Tree::Text(text) => Tree::Text(twist.of(&text)),
                other => other,
            });
        }
        _ => {}
    }
}

/// Words that mean something in a document.
const WORDS: &[&str] = &[
    "$anchor",
    "$defs",
    "$id",
    "$ref",
    "additionalProperties",
    "allOf",
    "allowEmptyValue",
    "anyOf",
    "application/json",
    "array",
    "boolean",
    "const",
    "content",
    "contentEncoding",
    "contentMediaType",
    "cookie",
    "date-time",
    "deepObject",
    "default",
    "dependentRequired",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "explode",
    "format",
    "header",
    "if",
    "in",
    "int64",
    "integer",
    "items",
    "mapping",
    "maximum",
    "maxItems",
    "maxLength",
    "minimum",
    "minLength",
    "minProperties",
    "multipart/form-data",
    "multipleOf",
    "name",
    "not",
    "null",
    "nullable",
    "number",
    "object",
    "oneOf",
    "operationId",
    "parameters",
    "path",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyName",
    "propertyNames",
    "query",
    "readOnly",
    "requestBody",
    "required",
    "responses",
    "schema",
    "security",
    "servers",
    "string",
    "style",
    "tags",
    "text/plain",
    "title",
    "type",
    "unevaluatedProperties",
    "uniqueItems",
    "url",
    "writeOnly",
    "x-other",
];

/// Texts that try to leave the place they are put into, and names that are hard to make.
const HOSTILE: &[&str] = &[
    "",
    " ",
    "*/ pub fn escaped() {} /*",
    "\"#; compile_error!(\"escaped\"); //",
    "\"##\"###",
    "#![allow(warnings)]",
    "{}",
    "{id}",
    "{",
    "\n\n```\nfn main() { panic!() }\n```\n",
    "line\r\nline\rline",
    "\u{2028}\u{2029}\u{85}",
    "\u{202e}txet\u{202c}",
    "\u{0}",
    "\u{7f}\u{1b}[31m",
    "]]\n[dependencies]\nevil = \"1\"",
    "'''\"\"\"",
    "\\",
    "\\u{110000}",
    "../../etc/passwd",
    "#/components/schemas",
    "other.yaml#/a",
    "https://example.com/a.yaml",
    "[link](javascript:alert(1))",
    "<script>alert(1)</script>",
    "```",
    "    indented code",
    "self",
    "Self",
    "crate",
    "super",
    "_",
    "r#type",
    "Option",
    "String",
    "Vec",
    "Result",
    "Box",
    "Client",
    "new",
    "other",
    "Other",
    "Unknown",
    "clone",
    "default",
    "1st",
    "-",
    "+1",
    "a.b",
    "a b",
    "A_B",
    "aB",
    "日本語",
    "ß",
    "🦀",
    "e\u{301}",
    "^(a+)+$",
    "(",
    "\\p{Greek}{1000000}",
    "(?=x)",
    "2020-01-01T00:00:00Z",
    "200",
    "2XX",
    "default",
    "get",
    "/",
    "/a/{b}/{b}",
    "#",
    "#/",
    "#/%",
    "~",
];

/// Values that are written as they are.
const PLAIN: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0.0",
    "1",
    "-1",
    "2",
    "3.5",
    "1e3",
    "1e308",
    "1e400",
    "-1e400",
    "1e-400",
    "255",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775809",
    "123456789012345678901234567890",
];

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => select(WORDS).prop_map(str::to_owned),
        3 => select(HOSTILE).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
        1 => "[a-zA-Z0-9_/.{}-]{0,10}",
    ]
}

/// Any JSON.
fn value() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        select(PLAIN).prop_map(|plain| Tree::Plain(plain.to_owned())),
        word().prop_map(Tree::Text)
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Tree::List),
            prop::collection::vec((word(), inner), 0..4).prop_map(Tree::Map),
        ]
    })
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    prop_oneof![
        5 => (index(), value()).prop_map(|(place, value)| Mutation::Replace(place, value)),
        5 => (index(), index()).prop_map(|(place, from)| Mutation::Copy(place, from)),
        3 => (index(), index()).prop_map(|(place, to)| Mutation::Refer(place, to)),
        3 => (index(), select(&["allOf", "anyOf", "oneOf", "not", "items", "additionalProperties", "schema"][..]))
            .prop_map(|(place, key)| Mutation::Wrap(place, key)),
        2 => (index(), index()).prop_map(|(place, entry)| Mutation::Remove(place, entry)),
        3 => (index(), index(), word()).prop_map(|(place, entry, name)| Mutation::Rename(place, entry, name)),
        2 => (index(), index()).prop_map(|(place, entry)| Mutation::Repeat(place, entry)),
        5 => (index(), index(), select(TAINTS)).prop_map(|(place, at, text)| Mutation::Taint(place, at, text)),
        6 => (index(), index(), select(TWISTS), prop::option::of((index(), value())))
            .prop_map(|(place, entry, twist, change)| Mutation::Double(place, entry, twist, change)),
        5 => (index(), word(), value()).prop_map(|(place, key, value)| Mutation::Insert(place, key, value)),
    ]
}

/// A few changes, and how the result is written.
pub(crate) fn mutations() -> impl Strategy<Value = (Vec<Mutation>, Form)> {
    (
        prop::collection::vec(mutation(), 1..5),
        prop_oneof![2 => Just(Form::Dense), 1 => Just(Form::Block)],
    )
}
