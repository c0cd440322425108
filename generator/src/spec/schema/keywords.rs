//! Every keyword of a schema, in one pass over its keys.

use super::enums::Extensions;
use super::{Discriminator, Schema, kinds};
use crate::diagnostic::keyword_use::Support;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::Kinds;
use crate::load::document::{Kind, Node};
use crate::nearest::nearest;
use crate::spec::expect;

/// What can only be understood when all keys were seen.
#[derive(Default)]
struct Pending<'d> {
    extensions: Extensions<'d>,
    exclusive_minimum: Option<Node<'d>>,
    exclusive_maximum: Option<Node<'d>>,
    additional_items: Option<Node<'d>>,
    listed_items: bool,
}

/// Fills the schema from its node, which is a map.
pub(super) fn read<'d>(schema: &mut Schema<'d>, sink: &mut Sink) {
    let mut pending = Pending::default();
    for (key, node) in schema.node.entries() {
        let fate = one(schema, &mut pending, key, node, sink);
        sink.keyword("a schema", key, fate, || node.pointer());
    }
    finish(schema, pending, sink);
}

/// One keyword, and what becomes of it.
fn one<'d>(
    schema: &mut Schema<'d>,
    pending: &mut Pending<'d>,
    key: &str,
    node: Node<'d>,
    sink: &mut Sink,
) -> Support {
    if key.starts_with("x-") {
        return if pending.extensions.take(key, node) {
            Support::Honoured
        } else {
            Support::Ignored
        };
    }
    let before = sink.len();
    let constrains =
        applicator(schema, pending, key, node, sink) || assertion(schema, pending, key, node, sink);
    schema.is_faulty |= sink.len() > before;
    if constrains || modifier(schema, key, node, sink) {
        return Support::Honoured;
    }
    if is_conditional(schema, key, node) {
        return Support::Honoured;
    }
    if annotation(schema, key, node, sink) {
        return Support::Documentation;
    }
    match silent(key) {
        Some(fate) => fate,
        None => {
            unknown(key, node, sink);
            schema.is_faulty = true;
            Support::Ignored
        }
    }
}

fn finish<'d>(schema: &mut Schema<'d>, pending: Pending<'d>, sink: &mut Sink) {
    let before = sink.len();
    schema
        .bounds
        .lift(pending.exclusive_minimum, pending.exclusive_maximum, sink);
    schema.is_faulty |= sink.len() > before;
    if schema.nullable {
        schema.kinds = schema.kinds.map(|kinds| kinds.with(Kinds::NULL));
    }
    if pending.listed_items {
        schema.items = pending.additional_items;
    } else if let Some(node) = pending
        .additional_items
        .filter(|node| node.bool() != Some(true))
    {
        let headline = "`additionalItems` has no effect unless `items` is a list";
        sink.push(Diagnostic::new(
            Code::UnsupportedKeyword,
            node.pointer(),
            headline,
        ));
    }
    pending.extensions.apply_to(schema, sink);
}

/// Keywords with schemas inside.
fn applicator<'d>(
    schema: &mut Schema<'d>,
    pending: &mut Pending<'d>,
    key: &str,
    node: Node<'d>,
    sink: &mut Sink,
) -> bool {
    match key {
        "$ref" => schema.reference = expect::text(node, sink),
        "properties" => schema.properties = expect::entries(node, sink).collect(),
        "patternProperties" => schema.patterns = expect::entries(node, sink).collect(),
        "additionalProperties" => schema.additional = subschema(node, sink),
        "unevaluatedProperties" => schema.unevaluated = subschema(node, sink),
        "propertyNames" => schema.names = subschema(node, sink),
        "items" if node.kind() == Kind::List => {
            pending.listed_items = true;
            schema.prefix = node.items().collect();
        }
        "items" => schema.items = subschema(node, sink),
        "prefixItems" => schema.prefix = expect::items(node, sink).collect(),
        "additionalItems" => pending.additional_items = subschema(node, sink),
        "allOf" => schema.all_of = branches(node, sink),
        "oneOf" => schema.one_of = branches(node, sink),
        "anyOf" => schema.any_of = branches(node, sink),
        "discriminator" => schema.discriminator = discriminator(node, sink),
        "unevaluatedItems" if !EVALUATE.iter().any(|key| schema.node.get(key).is_some()) => {
            schema.items = subschema(node, sink)
        }
        "dependencies" | "dependentSchemas" => dependencies(schema, key, node, sink),
        _ => return false,
    }
    true
}

/// Keywords that can evaluate items beside `prefixItems`, by themselves or by the schemas in them.
/// Without them `unevaluatedItems` is what `items` is. With one, which items are left depends on
/// the value, so `unevaluatedItems` is reported as not checked.
const EVALUATE: [&str; 13] = [
    "items",
    "contains",
    "$ref",
    "allOf",
    "anyOf",
    "oneOf",
    "if",
    "then",
    "else",
    "dependencies",
    "dependentSchemas",
    "$dynamicRef",
    "$recursiveRef",
];

/// Keywords that a value can break.
fn assertion<'d>(
    schema: &mut Schema<'d>,
    pending: &mut Pending<'d>,
    key: &str,
    node: Node<'d>,
    sink: &mut Sink,
) -> bool {
    match key {
        "type" => schema.kinds = kinds::read(node, sink),
        "nullable" => schema.nullable = expect::boolean(node, sink),
        "format" => schema.format = expect::text(node, sink),
        "const" => schema.constant = Some(node.to_json()),
        "enum" => values(schema, node, sink),
        "required" => required(schema, node, sink),
        "dependentRequired" => {
            schema.dependent.extend(
                expect::entries(node, sink)
                    .map(|(key, node)| (key, expect::texts(node, sink)))
                    .collect::<Vec<_>>(),
            );
        }
        "contentEncoding" => schema.content_encoding = expect::text(node, sink),
        "contentMediaType" => schema.content_media = expect::text(node, sink),
        "exclusiveMinimum" if node.bool() == Some(true) => pending.exclusive_minimum = Some(node),
        "exclusiveMaximum" if node.bool() == Some(true) => pending.exclusive_maximum = Some(node),
        _ => return schema.bounds.take(key, node, sink),
    }
    true
}

/// Keywords about the use of a value.
fn modifier<'d>(schema: &mut Schema<'d>, key: &str, node: Node<'d>, sink: &mut Sink) -> bool {
    match key {
        "deprecated" => schema.deprecated = expect::boolean(node, sink),
        "readOnly" => schema.read_only = expect::boolean(node, sink),
        "writeOnly" => schema.write_only = expect::boolean(node, sink),
        _ => return false,
    }
    true
}

/// Keywords for people.
fn annotation<'d>(schema: &mut Schema<'d>, key: &str, node: Node<'d>, sink: &mut Sink) -> bool {
    match key {
        "title" => schema.title = expect::words(node, sink),
        "description" => schema.description = expect::words(node, sink),
        "default" => schema.default = Some(node),
        "example" => schema.examples.push(node),
        "examples" if node.kind() == Kind::List => schema.examples.extend(node.items()),
        "examples" => expect::wrong_words(node, "a list", sink),
        "externalDocs" => schema.external = external(node, sink),
        _ => return false,
    }
    true
}

/// Keywords that hold or name definitions, which references reach, or that say nothing about
/// values. XML is not read here.
fn silent(key: &str) -> Option<Support> {
    match key {
        "$id" | "$anchor" | "$defs" | "definitions" => Some(Support::Honoured),
        "$comment" | "$schema" | "$vocabulary" | "$dynamicAnchor" | "$recursiveAnchor" | "xml" => {
            Some(Support::Ignored)
        }
        _ => None,
    }
}

/// Keywords that no type has the meaning of. `ir::lower` makes conditions of them, and reports
/// those that it makes none of.
const CONDITIONAL: [&str; 11] = [
    "not",
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "contentSchema",
    "$dynamicRef",
    "$recursiveRef",
];

fn is_conditional<'d>(schema: &mut Schema<'d>, key: &str, node: Node<'d>) -> bool {
    let known = CONDITIONAL.iter().find(|name| **name == key);
    schema
        .conditional_keywords
        .extend(known.map(|name| (*name, node)));
    known.is_some()
}

fn unknown(key: &str, node: Node<'_>, sink: &mut Sink) {
    let headline = format!("`{key}` is not a keyword of schemas; it is ignored");
    let finding = Diagnostic::new(Code::UnsupportedKeyword, node.pointer(), headline);
    sink.push(match nearest(key, KNOWN) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        None => finding,
    });
}

/// What a misspelt keyword can have been meant to be. Absent: keywords of two to four letters that
/// many words are near to (`if`, `then`, `else`, `xml`), those that are read but not to be written
/// any more (`dependencies`), and those that say nothing about values (`$comment`).
const KNOWN: [&str; 50] = [
    "$ref",
    "type",
    "format",
    "nullable",
    "enum",
    "const",
    "properties",
    "required",
    "items",
    "prefixItems",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "additionalProperties",
    "patternProperties",
    "unevaluatedProperties",
    "unevaluatedItems",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "dependentRequired",
    "dependentSchemas",
    "discriminator",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
];

/// A schema, which is read when it is needed; what is none is reported here, and read as a broken
/// one.
fn subschema<'d>(node: Node<'d>, sink: &mut Sink) -> Option<Node<'d>> {
    if !matches!(node.kind(), Kind::Map | Kind::Bool(_)) {
        expect::wrong_kind(node, "a schema (a mapping or a boolean)", sink);
    }
    (node.kind() != Kind::Null).then_some(node)
}

fn branches<'d>(node: Node<'d>, sink: &mut Sink) -> Vec<Node<'d>> {
    if node.kind() == Kind::List && node.items().len() == 0 {
        sink.push(expect::warning(
            Code::InvalidValue,
            node,
            format!("{} must have at least one branch", expect::title(node)),
        ));
    }
    expect::items(node, sink)
        .filter_map(|branch| subschema(branch, sink))
        .collect()
}

fn values<'d>(schema: &mut Schema<'d>, node: Node<'d>, sink: &mut Sink) {
    if node.kind() == Kind::List && node.items().len() == 0 {
        sink.push(expect::warning(
            Code::InvalidValue,
            node,
            "`enum` must list at least one value; it is ignored",
        ));
        return;
    }
    let values: Vec<_> = expect::items(node, sink).map(Node::to_json).collect();
    schema.values = (!values.is_empty()).then_some(values);
}

/// The keys that must be there; a boolean is what draft 3 of JSON Schema had in the place of a
/// list.
fn required<'d>(schema: &mut Schema<'d>, node: Node<'d>, sink: &mut Sink) {
    if node.bool().is_some() {
        let headline = "`required` must be a list of keys, not a boolean; it is ignored";
        let help = "list the key in `required` of the schema that has it among its `properties`";
        sink.push(expect::warning(Code::WrongKind, node, headline).help(help));
        return;
    }
    schema.required = expect::texts(node, sink);
}

/// `dependentSchemas`, and draft-07's `dependencies`: a list, or a schema that only lists what is
/// required, is `dependentRequired`.
fn dependencies<'d>(schema: &mut Schema<'d>, keyword: &str, node: Node<'d>, sink: &mut Sink) {
    let keyword = if keyword == "dependencies" {
        "dependencies"
    } else {
        "dependentSchemas"
    };
    for (key, value) in expect::entries(node, sink) {
        let only_required = value
            .get("required")
            .filter(|list| value.entries().len() == 1 && list.kind() == Kind::List);
        match only_required
            .or(Some(value))
            .filter(|list| list.kind() == Kind::List)
        {
            Some(list) => schema.dependent.push((key, expect::texts(list, sink))),
            None => schema.conditional_keywords.push((keyword, value)),
        }
    }
}

fn discriminator<'d>(node: Node<'d>, sink: &mut Sink) -> Option<Discriminator<'d>> {
    let mut property = None;
    let mut mapping = Vec::new();
    for (key, value) in expect::object(node, sink)?.entries() {
        match key {
            "propertyName" => property = expect::text(value, sink),
            "mapping" => {
                let targets = expect::entries(value, sink)
                    .filter_map(|(tag, target)| Some((tag, expect::text(target, sink)?)));
                mapping = targets.collect();
            }
            _ if key.starts_with("x-") => {}
            _ => {
                let headline = format!("`{key}` is not a key of a discriminator; it is ignored");
                sink.push(Diagnostic::new(
                    Code::UnsupportedKeyword,
                    value.pointer(),
                    headline,
                ));
            }
        }
    }
    if property.is_none() && node.get("propertyName").is_none() {
        sink.push(Diagnostic::new(
            Code::MissingKey,
            node.pointer(),
            "`discriminator` has no `propertyName`",
        ));
    }
    property.map(|property| Discriminator {
        node,
        property,
        mapping,
    })
}

/// `externalDocs`, which other objects have too.
pub(in crate::spec) fn external<'d>(
    node: Node<'d>,
    sink: &mut Sink,
) -> Option<(&'d str, Option<&'d str>)> {
    if node.kind() != Kind::Map {
        expect::wrong_words(node, "a mapping", sink);
        return None;
    }
    let description = node
        .get("description")
        .and_then(|node| expect::words(node, sink));
    match node.get("url") {
        Some(url) => expect::words(url, sink).map(|url| (url, description)),
        None => {
            sink.push(expect::warning(
                Code::MissingKey,
                node,
                "`externalDocs` has no `url`; it is left out",
            ));
            None
        }
    }
}
