//! Where objects, schemas and examples stand in an OpenAPI document: one table.
//!
//! In: what an object is, and one of its keys. Out: what stands below the key. This is on purpose
//! not the generator's reader: what judges the generator must not share its mistakes. Absent: what
//! the keywords mean.

/// What an object of the document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Is {
    Document,
    Components,
    PathItem,
    Operation,
    /// A parameter or header.
    Parameter,
    /// A request body or an answer.
    Body,
    Media,
    Encoding,
    Schema,
}

/// How objects stand below a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    /// The value is one.
    One,
    /// The value is a list of them.
    List,
    /// The value is a map whose values are.
    Map,
    /// The value is a map of such maps.
    Maps,
    /// The value is a list of them, or one.
    Either,
}

/// What stands below a key; `None` if it is data, words, or nothing with a schema.
pub(super) fn below(is: Is, key: &str) -> Option<(Stand, Is)> {
    use Stand::{Either, List, Map, Maps, One};
    Some(match (is, key) {
        (Is::Document, "components") => (One, Is::Components),
        (Is::Document, "paths" | "webhooks") => (Map, Is::PathItem),
        (Is::Components, "schemas") => (Map, Is::Schema),
        (Is::Components, "parameters" | "headers") => (Map, Is::Parameter),
        (Is::Components, "requestBodies" | "responses") => (Map, Is::Body),
        (Is::Components, "callbacks") => (Maps, Is::PathItem),
        (Is::Components, "pathItems") => (Map, Is::PathItem),
        (Is::Components, "mediaTypes") => (Map, Is::Media),
        (Is::PathItem, "parameters") => (List, Is::Parameter),
        (
            Is::PathItem,
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query",
        ) => (One, Is::Operation),
        (Is::Operation, "parameters") => (List, Is::Parameter),
        (Is::Operation, "requestBody") => (One, Is::Body),
        (Is::Operation, "responses") => (Map, Is::Body),
        (Is::Operation, "callbacks") => (Maps, Is::PathItem),
        (Is::Parameter | Is::Media, "schema") => (One, Is::Schema),
        (Is::Parameter | Is::Body, "content") => (Map, Is::Media),
        (Is::Body | Is::Encoding, "headers") => (Map, Is::Parameter),
        (Is::Media, "encoding") => (Map, Is::Encoding),
        (Is::Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => (List, Is::Schema),
        (Is::Schema, "items") => (Either, Is::Schema),
        (
            Is::Schema,
            "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas"
            | "dependencies",
        ) => (Map, Is::Schema),
        (
            Is::Schema,
            "not"
            | "if"
            | "then"
            | "else"
            | "contains"
            | "contentSchema"
            | "propertyNames"
            | "additionalItems"
            | "additionalProperties"
            | "unevaluatedItems"
            | "unevaluatedProperties",
        ) => (One, Is::Schema),
        _ => return None,
    })
}
