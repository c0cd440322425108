//! The document as written: OpenAPI objects and schemas, with references resolved, before any
//! meaning for a client.
//!
//! In: a [`Document`]. Out: [`Spec`], typed views of its objects. Absent: Rust, identifiers,
//! output.
//!
//! Operations, parameters, bodies, responses and security objects are openapiv3's, each
//! deserialised by itself at its own pointer (`fit`); schemas are read by [`schema`], which
//! understands OpenAPI 3.0 and JSON Schema 2020-12 alike.

pub mod bodies;
pub mod encodings;
mod expect;
mod fit;
pub mod operations;
pub mod parameters;
mod prune;
mod reader;
pub mod reference;
pub mod schema;
pub mod security;
pub mod servers;
mod sieve;
mod tables;
pub mod version;
pub mod webhooks;

pub use bodies::{Media, RequestBody, Response};
pub use encodings::Encoding;
pub use operations::{LeftOut, Operation};
pub use parameters::{Format, Header, Parameter};
pub use reader::Used;
pub use reference::References;
pub use security::{Requirement, Scheme, SchemeObject};
pub use servers::{Info, Server, Tag};
pub use version::Version;
pub use webhooks::Webhook;

#[cfg(test)]
pub(crate) mod testing;

use crate::diagnostic::Sink;
use crate::filter::{Filter, Filtered};
use crate::load::document::{Document, Node};
use reader::Reader;

/// An OpenAPI document as written.
#[derive(Debug)]
pub struct Spec<'d> {
    /// The tree it stands in.
    pub document: &'d Document,
    /// Its OpenAPI version.
    pub version: Version,
    /// Title, version and words about the whole.
    pub info: Info<'d>,
    /// Its servers.
    pub servers: Vec<Server<'d>>,
    /// Its tags.
    pub tags: Vec<Tag<'d>>,
    /// `components.schemas`.
    pub schemas: Vec<(&'d str, Node<'d>)>,
    /// `components.securitySchemes`.
    pub schemes: Vec<Scheme<'d>>,
    /// What operations without a `security` of their own require.
    pub security: Vec<Requirement<'d>>,
    /// Its operations, in its order.
    pub operations: Vec<Operation<'d>>,
    /// Operations that are not among them, since they cannot be called.
    pub left_out: Vec<LeftOut>,
    /// Its webhooks, then the callbacks of its operations.
    pub webhooks: Vec<Webhook<'d>>,
    /// What a filter left out.
    pub filtered: Filtered,
}

/// Reads a document; `None` if it is no OpenAPI document of a version that is read.
pub fn read<'d>(document: &'d Document, sink: &mut Sink) -> Option<Spec<'d>> {
    read_filtered(document, &Filter::default(), sink)
}

/// Reads the operations of a document that a filter keeps, and the schemas that they use. Of the
/// others not even the faults are found.
pub fn read_filtered<'d>(
    document: &'d Document,
    filter: &Filter,
    sink: &mut Sink,
) -> Option<Spec<'d>> {
    let root = document.root();
    let version = version::read(root, sink)?;
    fit::check_keys(root, &tables::DOCUMENT, sink);
    let mut reader = Reader::new(document, filter, sink);
    let info = reader.info(root);
    let servers = root
        .get("servers")
        .map(|node| reader.servers(node))
        .unwrap_or_default();
    let mut tags = root
        .get("tags")
        .map(|node| reader.tags(node))
        .unwrap_or_default();
    let security = root
        .get("security")
        .map(|node| reader.general_security(node))
        .unwrap_or_default();
    let (mut schemas, schemes) = root
        .get("components")
        .map(|node| reader.components(node))
        .unwrap_or_default();
    let operations = root
        .get("paths")
        .map(|node| reader.paths(node))
        .unwrap_or_default();
    // `x-webhooks` is what documents of OpenAPI 3.0 have.
    let mut webhooks = Vec::new();
    for node in ["webhooks", "x-webhooks"]
        .iter()
        .filter_map(|key| root.get(key))
    {
        webhooks.extend(reader.webhooks(node));
    }
    let left_out = std::mem::take(&mut reader.left_out);
    let mut filtered = reader.sieve.finish(&operations, root, reader.sink);
    webhooks.extend(reader.finish());
    if !filter.is_empty() {
        let is_used = |tag: &Tag<'d>| {
            let name = &tag.object.name;
            operations
                .iter()
                .any(|operation| operation.object.tags.contains(name))
        };
        tags.retain(is_used);
        filtered.schemas = prune::retain_used(&mut schemas, document, &operations, &webhooks);
    }
    if version == Version::V30 && root.get("paths").is_none() {
        sink.push(operations::missing_paths(root));
    }
    Some(Spec {
        document,
        version,
        info,
        servers,
        tags,
        schemas,
        schemes,
        security,
        operations,
        left_out,
        webhooks,
        filtered,
    })
}

/// `components.schemas` and `components.securitySchemes`; the other components are read where they
/// are used.
type Components<'d> = (Vec<(&'d str, Node<'d>)>, Vec<Scheme<'d>>);

impl<'d> Reader<'d, '_> {
    fn components(&mut self, node: Node<'d>) -> Components<'d> {
        if expect::section(node, self.sink).next().is_none() {
            return Components::default();
        }
        fit::check_keys(node, &tables::COMPONENTS, self.sink);
        let schemas = node
            .get("schemas")
            .map(|node| expect::section(node, self.sink).collect())
            .unwrap_or_default();
        let schemes = node
            .get("securitySchemes")
            .map(|node| self.schemes(node))
            .unwrap_or_default();
        (schemas, schemes)
    }
}
