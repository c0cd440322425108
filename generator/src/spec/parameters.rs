//! Parameter and Header Objects.
//!
//! In: a node. Out: openapiv3's object with the places of its schema, content and examples. Absent:
//! which styles a client can send (that is `ir::lower`).

use serde_json::{Map, Value};

use super::bodies::Media;
use super::reader::Reader;
use super::{expect, fit, tables};
use crate::diagnostic::Code;
use crate::load::document::{Kind, Node};

/// A parameter.
#[derive(Debug)]
pub struct Parameter<'d> {
    /// Its Parameter Object.
    pub node: Node<'d>,
    /// What it says, without schema and examples.
    pub object: openapiv3::Parameter,
    /// Its type.
    pub format: Format<'d>,
    /// Values of `example` and `examples`.
    pub examples: Vec<Node<'d>>,
}

/// A header of a response.
#[derive(Debug)]
pub struct Header<'d> {
    /// Its Header Object.
    pub node: Node<'d>,
    /// What it says, without schema and examples.
    pub object: openapiv3::Header,
    /// Its type.
    pub format: Format<'d>,
    /// Values of `example` and `examples`.
    pub examples: Vec<Node<'d>>,
}

/// Where the type of a parameter or header stands.
#[derive(Debug)]
pub enum Format<'d> {
    /// `schema`.
    Schema(Node<'d>),
    /// The only media type of `content`.
    Content(Media<'d>),
    /// Nowhere.
    Missing,
}

impl<'d> Reader<'d, '_> {
    pub(super) fn parameter(&mut self, node: Node<'d>) -> Option<Parameter<'d>> {
        let format = self.format(node);
        let object = fit::read(node, &tables::PARAMETER, self.sink, satisfy_openapiv3)?;
        self.style(node, &object);
        Some(Parameter {
            node,
            object,
            format,
            examples: examples(node),
        })
    }

    pub(super) fn header(&mut self, node: Node<'d>) -> Option<Header<'d>> {
        let format = self.format(node);
        let object = fit::read(node, &tables::HEADER, self.sink, satisfy_openapiv3)?;
        Some(Header {
            node,
            object,
            format,
            examples: examples(node),
        })
    }

    fn format(&mut self, node: Node<'d>) -> Format<'d> {
        let content = node
            .get("content")
            .map(|content| self.content(content))
            .unwrap_or_default();
        match (node.get("schema"), content.into_iter().next()) {
            (Some(schema), None) if matches!(schema.kind(), Kind::Map | Kind::Bool(_)) => {
                Format::Schema(schema)
            }
            (Some(_), None) => Format::Missing,
            (schema, Some(media)) => {
                if let Some(schema) = schema {
                    self.sink.push(expect::warning(
                        Code::InvalidValue,
                        schema,
                        "`schema` beside `content` has no effect",
                    ));
                }
                Format::Content(media)
            }
            (None, None) => {
                let finding = expect::warning(
                    Code::MissingKey,
                    node,
                    "neither `schema` nor `content` gives the type; it is taken as a string",
                );
                self.sink.push(finding.help("add `schema`"));
                Format::Missing
            }
        }
    }

    /// A style that the location does not have was taken out by [`satisfy_openapiv3`].
    fn style(&mut self, node: Node<'d>, object: &openapiv3::Parameter) {
        let (Some(style), Some(location)) =
            (node.get("style"), node.get("in").and_then(Node::text))
        else {
            return;
        };
        let Some(word) = style.text().filter(|word| !styles(location).contains(word)) else {
            return;
        };
        if tables::STYLES.contains(&word) {
            let default = default_style(object);
            let headline =
                format!("`{word}` is no style of a {location} parameter; `{default}` is used");
            self.sink
                .push(expect::warning(Code::UnsupportedParameter, style, headline));
        }
    }
}

/// What openapiv3 asks for and is kept beside it: a type, and a style that fits the location.
fn satisfy_openapiv3(map: &mut Map<String, Value>) {
    if !map.contains_key("schema") {
        map.insert("content".to_owned(), Value::Object(Map::new()));
    }
    let location = map.get("in").and_then(Value::as_str).unwrap_or("header");
    if map
        .get("style")
        .and_then(Value::as_str)
        .is_some_and(|style| !styles(location).contains(&style))
    {
        map.remove("style");
    }
}

fn styles(location: &str) -> &'static [&'static str] {
    match location {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "cookie" => &["form"],
        _ => &["simple"],
    }
}

fn default_style(object: &openapiv3::Parameter) -> &'static str {
    match object {
        openapiv3::Parameter::Query { .. } | openapiv3::Parameter::Cookie { .. } => "form",
        openapiv3::Parameter::Path { .. } | openapiv3::Parameter::Header { .. } => "simple",
    }
}

/// The values of `example` and `examples`. Example Objects that are references or external are
/// documentation elsewhere.
fn examples(node: Node<'_>) -> Vec<Node<'_>> {
    let named = node.get("examples").into_iter().flat_map(|examples| {
        examples
            .entries()
            .filter_map(|(_, example)| example.get("value"))
    });
    node.get("example").into_iter().chain(named).collect()
}
