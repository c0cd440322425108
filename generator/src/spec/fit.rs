//! An object of the standard as openapiv3 wants it.
//!
//! In: a node and the table of keys that its object has. Out: openapiv3's value for it. On the way
//! each key is checked by itself, so that a fault is found at its own pointer and costs that key
//! only: a library that fails on the first fault would lose the whole object and the place. Every
//! Schema Object becomes a reference to its own pointer, since schemas are read by
//! [`spec::schema`](super::schema); examples and what is read elsewhere is left out, which also
//! keeps the copies small. Extensions are silent.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::expect;
use crate::diagnostic::keyword_use::Support;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::{Kind, Node};
use crate::nearest::nearest;

/// The keys of an object.
pub(super) struct Table {
    /// What the object is, with its article.
    pub(super) what: &'static str,
    /// Its keys.
    pub(super) keys: &'static [(&'static str, Want)],
    /// The keys that it cannot do without.
    pub(super) required: &'static [(&'static str, Need)],
}

/// What a key must have.
pub(super) enum Want {
    /// A string.
    Text,
    /// A string for people.
    Words,
    /// A string; a number or boolean that lacks its quotes is taken as one.
    Loose,
    /// A boolean.
    Bool,
    /// A list of strings, which may lack their quotes.
    Texts,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// A schema.
    Schema,
    /// Anything: it is read elsewhere, or by nobody.
    Elsewhere,
    /// Anything: it is read elsewhere, for people.
    Told,
    /// An object.
    Object(&'static Table),
    /// A map of objects.
    Map(&'static Table),
}

/// What happens if a required key is missing.
pub(super) enum Need {
    /// An error; there is no object.
    Error,
    /// A warning; there is no object.
    Warning,
    /// A warning; the text is used.
    Filled(&'static str),
    /// The text is used without a word, because the key has no effect.
    Silent(&'static str),
}

/// Reads an object; `satisfy_openapiv3` adds what openapiv3 asks for and this document has
/// elsewhere.
pub(super) fn read<T: DeserializeOwned>(
    node: Node<'_>,
    table: &Table,
    sink: &mut Sink,
    satisfy_openapiv3: impl FnOnce(&mut Map<String, Value>),
) -> Option<T> {
    let map = fit(node, table, sink)?;
    object(node, map, table, sink, satisfy_openapiv3)
}

/// Makes an object of keys that were checked.
pub(super) fn object<T: DeserializeOwned>(
    node: Node<'_>,
    mut map: Map<String, Value>,
    table: &Table,
    sink: &mut Sink,
    satisfy_openapiv3: impl FnOnce(&mut Map<String, Value>),
) -> Option<T> {
    satisfy_openapiv3(&mut map);
    match serde_json::from_value(Value::Object(map)) {
        Ok(object) => Some(object),
        Err(error) => {
            sink.push(Diagnostic::new(
                Code::InvalidValue,
                node.pointer(),
                format!("this is not {}: {error}", table.what),
            ));
            None
        }
    }
}

/// The checked keys of an object.
pub(super) fn fit(node: Node<'_>, table: &Table, sink: &mut Sink) -> Option<Map<String, Value>> {
    let object = expect::object(node, sink)?;
    let mut map = Map::new();
    table.record_support(object, sink);
    for (key, value) in object.entries().filter(|(key, _)| !key.starts_with("x-")) {
        match table.keys.iter().find(|(name, _)| *name == key) {
            Some((_, want)) => {
                map.extend(want.take(value, sink).map(|value| (key.to_owned(), value)));
            }
            None => unknown(table, key, value, sink),
        }
    }
    complete(object, table, map, sink)
}

/// Reports the keys that are not of the standard, of an object that is not copied.
pub(super) fn check_keys(node: Node<'_>, table: &Table, sink: &mut Sink) {
    table.record_support(node, sink);
    for (key, value) in node.entries().filter(|(key, _)| !key.starts_with("x-")) {
        if !table.keys.iter().any(|(name, _)| *name == key) {
            unknown(table, key, value, sink);
        }
    }
}

/// Keywords that documents write beside `schema`: below a media type or a header by mistake, and in
/// parameters because OpenAPI 2.0 had them there. `required` and `description` are none of these:
/// what holds the media type has them too.
const OF_SCHEMAS: [&str; 22] = [
    "$ref",
    "type",
    "format",
    "enum",
    "const",
    "default",
    "nullable",
    "properties",
    "additionalProperties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
];

fn unknown(table: &Table, key: &str, node: Node<'_>, sink: &mut Sink) {
    let headline = format!("`{key}` is not a key of {}; it is ignored", table.what);
    let finding = Diagnostic::new(Code::UnsupportedKeyword, node.pointer(), headline);
    let has_schema = table.keys.iter().any(|(name, _)| *name == "schema");
    let meant = nearest(key, table.keys.iter().map(|(name, _)| *name));
    sink.push(match meant {
        _ if has_schema && OF_SCHEMAS.contains(&key) => {
            finding.help(format!("`{key}` belongs under `schema`"))
        }
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        None => finding,
    });
}

fn complete(
    node: Node<'_>,
    table: &Table,
    mut map: Map<String, Value>,
    sink: &mut Sink,
) -> Option<Map<String, Value>> {
    let mut usable = true;
    for (key, need) in table
        .required
        .iter()
        .filter(|(key, _)| node.get(key).is_none())
    {
        let headline = || format!("{} must have `{key}`", table.what);
        match need {
            Need::Error => sink.push(Diagnostic::new(
                Code::MissingKey,
                node.pointer(),
                headline(),
            )),
            Need::Warning | Need::Filled(_) => {
                sink.push(expect::warning(Code::MissingKey, node, headline()))
            }
            Need::Silent(_) => {}
        }
        match need {
            Need::Error | Need::Warning => usable = false,
            Need::Filled(text) | Need::Silent(text) => {
                map.insert((*key).to_owned(), Value::from(*text));
            }
        }
    }
    // A required key of a wrong kind was reported at the key.
    usable &= table.required.iter().all(|(key, _)| map.contains_key(*key));
    usable.then_some(map)
}

impl Table {
    /// Records what becomes of each key. Whether a key that another reader should read was read is
    /// checked there.
    fn record_support(&self, node: Node<'_>, sink: &mut Sink) {
        for (key, value) in node.entries() {
            let want = self
                .keys
                .iter()
                .find(|(name, _)| *name == key)
                .map(|(_, want)| want);
            sink.keyword(
                self.what,
                key,
                want.map_or(Support::Ignored, Want::support),
                || value.pointer(),
            );
        }
    }
}

impl Want {
    fn support(&self) -> Support {
        match self {
            Self::Words | Self::Told => Support::Documentation,
            Self::Object(table)
                if table
                    .keys
                    .iter()
                    .all(|(_, want)| want.support() == Support::Documentation) =>
            {
                Support::Documentation
            }
            _ => Support::Honoured,
        }
    }

    fn take(&self, node: Node<'_>, sink: &mut Sink) -> Option<Value> {
        match self {
            Self::Text => expect::text(node, sink).map(Value::from),
            Self::Words => expect::words(node, sink).map(Value::from),
            Self::Loose => loose(node, sink).map(Value::from),
            Self::Bool => node.bool().map(Value::from).or_else(|| {
                expect::boolean(node, sink);
                None
            }),
            Self::Texts => Some(
                expect::items(node, sink)
                    .filter_map(|item| loose(item, sink))
                    .collect::<Vec<_>>()
                    .into(),
            ),
            Self::OneOf(words) => one_of(node, words, sink),
            Self::Schema => schema(node, sink),
            Self::Elsewhere | Self::Told => None,
            Self::Object(table) => fit(node, table, sink).map(Value::Object),
            Self::Map(table) => {
                let objects = expect::entries(node, sink).filter(|(key, _)| !key.starts_with("x-"));
                Some(
                    objects
                        .filter_map(|(key, node)| {
                            Some((key.to_owned(), Value::Object(fit(node, table, sink)?)))
                        })
                        .collect(),
                )
            }
        }
    }
}

/// A string, or a number or boolean that lacks its quotes.
pub(super) fn loose(node: Node<'_>, sink: &mut Sink) -> Option<String> {
    let text = match node.kind() {
        Kind::Number(number) => number.to_string(),
        Kind::Bool(value) => value.to_string(),
        _ => return expect::text(node, sink).map(str::to_owned),
    };
    let headline = format!(
        "{} must be a string, not {}; it is read as `{text}`",
        expect::title(node),
        node.kind_name()
    );
    sink.push(expect::warning(Code::WrongKind, node, headline).help("put it in quotes"));
    Some(text)
}

fn one_of(node: Node<'_>, words: &[&str], sink: &mut Sink) -> Option<Value> {
    let text = expect::text(node, sink)?;
    if words.contains(&text) {
        return Some(Value::from(text));
    }
    let known = words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let finding = Diagnostic::new(
        Code::InvalidValue,
        node.pointer(),
        format!("{} cannot be `{text}`", expect::title(node)),
    );
    sink.push(match nearest(text, words.iter().copied()) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        None => finding.help(format!("it can be {known}")),
    });
    None
}

fn schema(node: Node<'_>, sink: &mut Sink) -> Option<Value> {
    if !matches!(node.kind(), Kind::Map | Kind::Bool(_)) {
        expect::wrong_kind(node, "a schema (a mapping or a boolean)", sink);
        return None;
    }
    let mut stub = Map::new();
    stub.insert("$ref".to_owned(), Value::from(node.pointer().as_str()));
    Some(Value::Object(stub))
}
