//! A reader of Schema Objects in the 2020-12 dialect, into which OpenAPI 3.0 spellings are lifted.
//!
//! In: a node that should be a schema. Out: [`Schema`], every keyword in one struct, nothing
//! interpreted across references. Absent: meaning (that is `ir::lower`), and following `$ref` (that
//! is `spec::reference`). Faults are reported at their place, and the keyword is treated as absent.
//! Keywords of the standard that no type has the meaning of are collected in
//! [`Schema::conditional_keywords`], for `ir::lower` to make conditions of; words that are not of
//! the standard are reported here.

mod bounds;
mod enums;
mod keywords;
mod kinds;
#[cfg(test)]
mod tests;

use serde_json::{Number, Value};

use crate::diagnostic::Sink;
use crate::ir::Kinds;
use crate::load::document::{Kind, Node};

pub(super) use keywords::external;

/// Reads a schema in one pass over its keys. What is no schema at all is reported and reads as
/// `true`.
pub fn read<'d>(node: Node<'d>, sink: &mut Sink) -> Schema<'d> {
    let mut schema = Schema::empty(node);
    match node.kind() {
        Kind::Bool(value) => schema.boolean = Some(value),
        Kind::Map if node.entries().len() == 0 => schema.boolean = Some(true),
        Kind::Map => keywords::read(&mut schema, sink),
        _ => {
            super::expect::wrong_kind(node, "a schema (a mapping or a boolean)", sink);
            schema.boolean = Some(true);
            schema.broken = node.kind() != Kind::Null;
        }
    }
    schema
}

/// A schema as written, after lifting. Sub-schemas stay nodes; they are read when they are needed.
#[derive(Debug, Clone)]
pub struct Schema<'d> {
    /// Its place in the document.
    pub node: Node<'d>,
    /// Whether it is no schema at all.
    pub broken: bool,
    /// A keyword that values can break was reported, and reads as absent: the schema allows more
    /// than was meant.
    pub is_faulty: bool,
    /// `true` (or `{}`) allows everything, `false` nothing.
    pub boolean: Option<bool>,
    /// `$ref` as written; siblings are in the other fields.
    pub reference: Option<&'d str>,
    /// `type`, with `nullable: true` lifted to `null`; `None` if it does not say.
    pub kinds: Option<Kinds>,
    /// `nullable: true`; where `type` is there too, `kinds` already says it.
    pub nullable: bool,
    /// `format`.
    pub format: Option<&'d str>,
    /// `const`.
    pub constant: Option<Value>,
    /// `enum`.
    pub values: Option<Vec<Value>>,
    /// `x-enum-varnames`, `x-enumNames`, `x-ms-enum` and their like: a name for each value of
    /// `enum`.
    pub value_names: Vec<String>,
    /// `x-enum-descriptions` and its like: a description for each value of `enum`.
    pub value_descriptions: Vec<String>,
    /// `properties` in their order.
    pub properties: Vec<(&'d str, Node<'d>)>,
    /// `required`.
    pub required: Vec<&'d str>,
    /// `additionalProperties`.
    pub additional: Option<Node<'d>>,
    /// `unevaluatedProperties`.
    pub unevaluated: Option<Node<'d>>,
    /// `patternProperties` in their order.
    pub patterns: Vec<(&'d str, Node<'d>)>,
    /// `propertyNames`.
    pub names: Option<Node<'d>>,
    /// `dependentRequired`, and what of `dependentSchemas` and draft-04 `dependencies` says the
    /// same.
    pub dependent: Vec<(&'d str, Vec<&'d str>)>,
    /// `items`, or `unevaluatedItems` where there is none.
    pub items: Option<Node<'d>>,
    /// `prefixItems` (and the list form of `items`).
    pub prefix: Vec<Node<'d>>,
    /// `allOf`.
    pub all_of: Vec<Node<'d>>,
    /// `oneOf`.
    pub one_of: Vec<Node<'d>>,
    /// `anyOf`.
    pub any_of: Vec<Node<'d>>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator<'d>>,
    /// Bounds, with 3.0's boolean `exclusiveMinimum` and `exclusiveMaximum` lifted to numbers.
    pub bounds: Bounds<'d>,
    /// `title`.
    pub title: Option<&'d str>,
    /// `description`.
    pub description: Option<&'d str>,
    /// `default`.
    pub default: Option<Node<'d>>,
    /// `example` and `examples`.
    pub examples: Vec<Node<'d>>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `contentEncoding`.
    pub content_encoding: Option<&'d str>,
    /// `contentMediaType`.
    pub content_media: Option<&'d str>,
    /// `externalDocs`: address and description.
    pub external: Option<(&'d str, Option<&'d str>)>,
    /// Keywords of the standard that no type has the meaning of (`not`, `if`, `contains`, …), with
    /// their nodes. Most of them are checked as conditions on values.
    pub conditional_keywords: Vec<(&'d str, Node<'d>)>,
}

impl<'d> Schema<'d> {
    fn empty(node: Node<'d>) -> Self {
        Self {
            node,
            broken: false,
            is_faulty: false,
            boolean: None,
            reference: None,
            kinds: None,
            nullable: false,
            format: None,
            constant: None,
            values: None,
            value_names: Vec::new(),
            value_descriptions: Vec::new(),
            properties: Vec::new(),
            required: Vec::new(),
            additional: None,
            unevaluated: None,
            patterns: Vec::new(),
            names: None,
            dependent: Vec::new(),
            items: None,
            prefix: Vec::new(),
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            discriminator: None,
            bounds: Bounds::default(),
            title: None,
            description: None,
            default: None,
            examples: Vec::new(),
            deprecated: false,
            read_only: false,
            write_only: false,
            content_encoding: None,
            content_media: None,
            external: None,
            conditional_keywords: Vec::new(),
        }
    }
}

/// `discriminator`.
#[derive(Debug, Clone)]
pub struct Discriminator<'d> {
    /// Its place in the document.
    pub node: Node<'d>,
    /// `propertyName`.
    pub property: &'d str,
    /// `mapping`: tag value and reference (or component name) as written.
    pub mapping: Vec<(&'d str, &'d str)>,
}

/// Numeric constraints, absent where the document does not say.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the standard's keywords")]
pub struct Bounds<'d> {
    pub minimum: Option<Number>,
    pub exclusive_minimum: Option<Number>,
    pub maximum: Option<Number>,
    pub exclusive_maximum: Option<Number>,
    pub multiple_of: Option<Number>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<&'d str>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
}
