//! Servers, `info` and tags: who the API is and where it lives.

use super::reader::Reader;
use super::{expect, fit, tables};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::Node;

/// A server.
#[derive(Debug)]
pub struct Server<'d> {
    /// Its Server Object.
    pub node: Node<'d>,
    /// What it says.
    pub object: openapiv3::Server,
}

/// A tag.
#[derive(Debug)]
pub struct Tag<'d> {
    /// Its Tag Object.
    pub node: Node<'d>,
    /// What it says.
    pub object: openapiv3::Tag,
}

/// `info` and the other keys about the document as a whole.
#[derive(Debug, Default)]
pub struct Info<'d> {
    /// What it says; without a usable `info`, nothing.
    pub object: openapiv3::Info,
    /// `summary`, which OpenAPI 3.1 added.
    pub summary: Option<&'d str>,
    /// `externalDocs` of the document.
    pub external: Option<(&'d str, Option<&'d str>)>,
}

impl<'d> Reader<'d, '_> {
    pub(super) fn servers(&mut self, node: Node<'d>) -> Vec<Server<'d>> {
        let servers = expect::items(node, self.sink);
        servers
            .filter_map(|node| {
                Some(Server {
                    node,
                    object: fit::read(node, &tables::SERVER, self.sink, |_| {})?,
                })
            })
            .collect()
    }

    pub(super) fn tags(&mut self, node: Node<'d>) -> Vec<Tag<'d>> {
        let tags = expect::items(node, self.sink);
        tags.filter_map(|node| {
            Some(Tag {
                node,
                object: fit::read(node, &tables::TAG, self.sink, |_| {})?,
            })
        })
        .collect()
    }

    pub(super) fn info(&mut self, root: Node<'d>) -> Info<'d> {
        let external = root
            .get("externalDocs")
            .and_then(|node| super::schema::external(node, self.sink));
        let Some(node) = root.get("info") else {
            self.sink.push(Diagnostic::new(
                Code::MissingKey,
                root.pointer(),
                "the document has no `info`",
            ));
            return Info {
                external,
                ..Info::default()
            };
        };
        let object = fit::read(node, &tables::INFO, self.sink, |_| {}).unwrap_or_default();
        let summary = node
            .get("summary")
            .and_then(|node| expect::words(node, self.sink));
        Info {
            object,
            summary,
            external,
        }
    }
}
