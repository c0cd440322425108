//! Docs of objects other than schemas: operations, parameters, headers, bodies.

use crate::ir::Docs;
use crate::load::document::Node;

/// The docs of an object, completed by those of its schema: the nearer description wins.
pub(super) fn over(
    description: Option<&str>,
    deprecated: bool,
    examples: &[Node<'_>],
    schema: Docs,
) -> Docs {
    let examples = if examples.is_empty() {
        schema.examples
    } else {
        examples.iter().map(|node| node.to_json()).collect()
    };
    Docs {
        description: description
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
            .or(schema.description),
        deprecated: deprecated || schema.deprecated,
        examples,
        ..schema
    }
}

/// Nothing but a description.
pub(super) fn description(text: Option<&str>) -> Docs {
    Docs {
        description: text.filter(|text| !text.is_empty()).map(str::to_owned),
        ..Docs::default()
    }
}

/// The docs of an operation.
pub(super) fn operation(object: &openapiv3::Operation) -> Docs {
    Docs {
        summary: object.summary.clone().filter(|text| !text.is_empty()),
        description: object.description.clone().filter(|text| !text.is_empty()),
        deprecated: object.deprecated,
        external: object
            .external_docs
            .as_ref()
            .map(|external| (external.url.clone(), external.description.clone())),
        ..Docs::default()
    }
}

/// `externalDocs`.
pub(super) fn external((url, description): (&str, Option<&str>)) -> (String, Option<String>) {
    (url.to_owned(), description.map(str::to_owned))
}
