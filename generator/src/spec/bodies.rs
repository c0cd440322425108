//! Request Body, Response and Media Type Objects.
//!
//! In: nodes. Out: openapiv3's objects with the places of their media types and schemas. Absent:
//! examples, which are the greater part of large documents and which no later stage reads.

use serde_json::{Map, Value};

use super::encodings::Encoding;
use super::parameters::Header;
use super::reader::{Reader, Used};
use super::{expect, fit, tables};
use crate::diagnostic::Code;
use crate::load::document::{Kind, Node};

/// A body in one media type.
#[derive(Debug)]
pub struct Media<'d> {
    /// Its Media Type Object.
    pub node: Node<'d>,
    /// The media type as written.
    pub name: &'d str,
    /// Its schema.
    pub schema: Option<Node<'d>>,
    /// What it says of the fields of a form.
    pub encodings: Vec<Encoding<'d>>,
    /// Whether what it says of the schema cannot be read.
    pub broken: bool,
}

/// A request body.
#[derive(Debug)]
pub struct RequestBody<'d> {
    /// Its Request Body Object.
    pub node: Node<'d>,
    /// What it says, without its content.
    pub object: openapiv3::RequestBody,
    /// Its media types.
    pub content: Vec<Media<'d>>,
}

/// A response.
#[derive(Debug)]
pub struct Response<'d> {
    /// Its Response Object.
    pub node: Node<'d>,
    /// What it says, without content, headers and links.
    pub object: openapiv3::Response,
    /// Its media types.
    pub content: Vec<Media<'d>>,
    /// Its headers by name.
    pub headers: Vec<(&'d str, Used<'d, Header<'d>>)>,
    /// Whether what it says of its content cannot be read.
    pub broken: bool,
}

impl<'d> Response<'d> {
    /// A response of which nothing can be read.
    pub(super) fn unreadable(node: Node<'d>) -> Self {
        Self {
            node,
            object: openapiv3::Response::default(),
            content: Vec::new(),
            headers: Vec::new(),
            broken: true,
        }
    }
}

impl<'d> Reader<'d, '_> {
    pub(super) fn request_body(&mut self, node: Node<'d>) -> Option<RequestBody<'d>> {
        let empty = |map: &mut Map<String, Value>| {
            map.insert("content".to_owned(), Value::Object(Map::new()));
        };
        let object = fit::read(node, &tables::REQUEST_BODY, self.sink, empty)?;
        let content = node
            .get("content")
            .map(|content| self.content(content))
            .unwrap_or_default();
        (!is_broken(node)).then_some(RequestBody {
            node,
            object,
            content,
        })
    }

    pub(super) fn response(&mut self, node: Node<'d>) -> Option<Response<'d>> {
        let object = fit::read(node, &tables::RESPONSE, self.sink, |_| {})?;
        let content = node
            .get("content")
            .map(|content| self.content(content))
            .unwrap_or_default();
        let headers = node
            .get("headers")
            .map(|headers| self.headers(headers))
            .unwrap_or_default();
        if let Some(links) = node.get("links").filter(|links| links.entries().len() > 0) {
            self.unsupported("`links` have no counterpart in a client", links);
        }
        Some(Response {
            node,
            object,
            content,
            headers,
            broken: is_broken(node),
        })
    }

    fn headers(&mut self, node: Node<'d>) -> Vec<(&'d str, Used<'d, Header<'d>>)> {
        let headers = expect::entries(node, self.sink);
        headers
            .filter_map(|(name, node)| {
                Some((
                    name,
                    self.used(node, |known| &mut known.headers, Self::header)?,
                ))
            })
            .collect()
    }

    /// The media types of `content`, in their order.
    pub(super) fn content(&mut self, node: Node<'d>) -> Vec<Media<'d>> {
        let types = expect::entries(node, self.sink);
        types
            .filter_map(|(name, node)| self.media(name, node))
            .collect()
    }

    /// openapiv3's Media Type Object holds nothing but a schema, examples and encodings, which are
    /// read here, so none is made.
    fn media(&mut self, name: &'d str, node: Node<'d>) -> Option<Media<'d>> {
        if !name.contains('/') {
            let finding = expect::warning(
                Code::InvalidValue,
                node,
                format!("`{name}` is no media type; it is ignored"),
            );
            self.sink
                .push(finding.help("a media type is `application/json` and its like"));
            return None;
        }
        let Some(node) = self
            .follow(node)
            .and_then(|end| expect::object(end.node, self.sink))
        else {
            return Some(Media {
                node,
                name,
                schema: None,
                encodings: Vec::new(),
                broken: node.kind() != Kind::Null,
            });
        };
        fit::check_keys(node, &tables::MEDIA_TYPE, self.sink);
        let encodings = self.encodings(name, node);
        let written = node.get("schema");
        let schema = written.filter(|schema| {
            let usable = matches!(schema.kind(), Kind::Map | Kind::Bool(_));
            if !usable {
                expect::wrong_kind(*schema, "a schema (a mapping or a boolean)", self.sink);
            }
            usable
        });
        let broken = schema.is_none() && written.is_some_and(|node| node.kind() != Kind::Null);
        Some(Media {
            node,
            name,
            schema,
            encodings,
            broken,
        })
    }
}

/// Whether there is a `content` that is none.
fn is_broken(node: Node<'_>) -> bool {
    node.get("content")
        .is_some_and(|content| !matches!(content.kind(), Kind::Map | Kind::Null))
}
