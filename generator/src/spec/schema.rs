//! A reader of Schema Objects in the 2020-12 dialect, into which OpenAPI 3.0 spellings are lifted.
//!
//! In: a node that should be a schema. Out: [`Schema`], every keyword in one struct, nothing interpreted across
//! references. Absent: meaning (that is `ir::lower`), and following `$ref` (that is `spec::reference`).

use serde_json::{Number, Value};

use crate::ir::Kinds;
use crate::load::document::Node;

/// A schema as written, after lifting. Sub-schemas stay nodes; they are read when they are needed.
#[derive(Debug, Clone)]
pub struct Schema<'d> {
    /// Where it stands.
    pub node: Node<'d>,
    /// `true` (or `{}`) allows everything, `false` nothing.
    pub boolean: Option<bool>,
    /// `$ref` as written; siblings are in the other fields.
    pub reference: Option<&'d str>,
    /// `type`, with `nullable: true` lifted to `null`; `None` if it does not say.
    pub kinds: Option<Kinds>,
    /// `format`.
    pub format: Option<&'d str>,
    /// `const`.
    pub constant: Option<Value>,
    /// `enum`.
    pub values: Option<Vec<Value>>,
    /// `x-enum-varnames`, `x-enumNames`, `x-ms-enum` and their like: a name for each value of `enum`.
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
    /// `dependentRequired` (and the lists of draft-04 `dependencies`).
    pub dependent: Vec<(&'d str, Vec<&'d str>)>,
    /// `items`.
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
    /// Keywords of the standard that are kept as documentation only (`not`, `if`, `contains`, …) with their nodes.
    pub documentary: Vec<(&'d str, Node<'d>)>,
}

/// `discriminator`.
#[derive(Debug, Clone)]
pub struct Discriminator<'d> {
    /// Where it stands.
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
