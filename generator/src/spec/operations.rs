//! Paths and their operations.
//!
//! In: `paths`. Out: one [`Operation`] for each method of each path, with everything it refers to,
//! in the document's order. A fault in a part costs that part; the others live. Absent: merging of
//! path and operation, defaults.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::bodies::{RequestBody, Response};
use super::parameters::Parameter;
use super::reader::{Reader, Used};
use super::security::Requirement;
use super::servers::Server;
use super::{expect, fit, tables};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::Method;
use crate::load::document::{Document, Kind, Node};

/// An operation.
#[derive(Debug)]
pub struct Operation<'d> {
    /// Its Operation Object.
    pub node: Node<'d>,
    /// Its method.
    pub method: Method,
    /// The key of its path.
    pub path: &'d str,
    /// The place of the path in the document.
    pub item: Node<'d>,
    /// What it says, without the parts that follow.
    pub object: openapiv3::Operation,
    /// Parameters of its path.
    pub shared: Vec<Used<'d, Parameter<'d>>>,
    /// Its own parameters.
    pub parameters: Vec<Used<'d, Parameter<'d>>>,
    /// Parameters that are not among them because they could not be read, by name where they have
    /// one.
    pub lost: Vec<Option<&'d str>>,
    /// Its request body.
    pub body: Option<Used<'d, RequestBody<'d>>>,
    /// Its responses by status, as written.
    pub responses: Vec<(&'d str, Used<'d, Response<'d>>)>,
    /// Its own `security`.
    pub security: Option<Vec<Requirement<'d>>>,
    /// Its own servers, or its path's.
    pub servers: Vec<Server<'d>>,
}

/// An operation that is not read, since a part without which it cannot be called is faulty; what is
/// wrong is reported there.
#[derive(Debug)]
pub struct LeftOut {
    /// Its method and path, or the path alone.
    pub name: String,
    /// Which part is faulty.
    pub why: String,
}

/// Parameters that cannot be read.
#[derive(Default)]
struct Lost<'d> {
    /// Their names, where they have one.
    names: Vec<Option<&'d str>>,
    /// What to say of one that a call needs.
    needed: Option<String>,
}

impl<'d> Lost<'d> {
    /// Notes a parameter. One in the path is in the path's template as well.
    fn add(&mut self, object: Node<'d>) {
        let name = object.get("name").and_then(Node::text);
        let in_path = object.get("in").and_then(Node::text) == Some("path");
        if !in_path && object.get("required").and_then(Node::bool) == Some(true) {
            let words = name.map_or("a required parameter cannot be read".to_owned(), |name| {
                format!("its parameter `{name}` cannot be read")
            });
            self.needed.get_or_insert(words);
        }
        self.names.push(name);
    }

    /// The names, if a call can do without all of them.
    fn bearable(self) -> Result<Vec<Option<&'d str>>, String> {
        self.needed.map_or(Ok(self.names), Err)
    }
}

/// What the operations of a document are called, as in `GET /items`, whatever they say.
pub fn listed(document: &Document) -> BTreeSet<String> {
    let paths = document.root().get("paths");
    let items = paths.into_iter().flat_map(Node::entries);
    let named = items.flat_map(|(path, item)| {
        methods(item).map(move |(method, _)| format!("{} {path}", method.as_str()))
    });
    named.collect()
}

/// The methods of a path item with their operations, in the order in which people list them.
pub(super) fn methods<'d>(item: Node<'d>) -> impl Iterator<Item = (Method, Node<'d>)> {
    METHODS
        .iter()
        .filter_map(move |(key, method)| Some((*method, item.get(key)?)))
}

const METHODS: [(&str, Method); 8] = [
    ("get", Method::Get),
    ("post", Method::Post),
    ("put", Method::Put),
    ("patch", Method::Patch),
    ("delete", Method::Delete),
    ("head", Method::Head),
    ("options", Method::Options),
    ("trace", Method::Trace),
];

impl<'d> Reader<'d, '_> {
    pub(super) fn paths(&mut self, node: Node<'d>) -> Vec<Operation<'d>> {
        let mut operations = Vec::new();
        for (path, item) in
            expect::section(node, self.sink).filter(|(key, _)| !key.starts_with("x-"))
        {
            if !path.starts_with('/') {
                let finding = expect::warning(
                    Code::InvalidValue,
                    item,
                    format!("the path `{path}` must start with `/`"),
                );
                self.sink.push(finding.help("a `/` is put before it"));
            }
            self.path(path, item, &mut operations);
        }
        operations
    }

    fn path(&mut self, path: &'d str, place: Node<'d>, operations: &mut Vec<Operation<'d>>) {
        let Some(item) = self
            .follow(place)
            .and_then(|end| expect::object(end.node, self.sink))
        else {
            if place.kind() != Kind::Null {
                self.leave_out(place, path.to_owned(), "the path cannot be read".to_owned());
            }
            return;
        };
        fit::check_keys(item, &tables::PATH_ITEM, self.sink);
        for key in ["query", "additionalOperations"] {
            if let Some(node) = item.get(key) {
                self.unsupported(
                    "operations with other methods than OpenAPI 3.1 has are left out",
                    node,
                );
            }
        }
        for (method, node) in methods(item).filter(|(_, node)| node.kind() != Kind::Null) {
            if !self.sieve.keeps(node, Some((path, method))) {
                continue;
            }
            match self.operation(path, item, method, node) {
                Ok(operation) => operations.push(operation),
                Err(why) => self.leave_out(node, format!("{} {path}", method.as_str()), why),
            }
        }
    }

    fn leave_out(&mut self, node: Node<'d>, name: String, why: String) {
        self.sink.push(Diagnostic::new(
            Code::LeftOut,
            node.pointer(),
            format!("`{name}` is left out, since {why}"),
        ));
        self.left_out.push(LeftOut { name, why });
    }

    /// # Errors
    /// The part without which the operation cannot be called, and which cannot be read; the other
    /// parts were looked at all the same.
    fn operation(
        &mut self,
        path: &'d str,
        item: Node<'d>,
        method: Method,
        node: Node<'d>,
    ) -> Result<Operation<'d>, String> {
        let object = self.operation_object(node).ok_or("it cannot be read")?;
        let mut lost = Lost::default();
        let shared = self.parameters(item, &mut lost);
        let parameters = self.parameters(node, &mut lost);
        let body = node
            .get("requestBody")
            .filter(|body| body.kind() != Kind::Null);
        let body = body.map(|body| {
            self.used(body, |known| &mut known.bodies, Self::request_body)
                .ok_or("its request body cannot be read")
        });
        let responses = node
            .get("responses")
            .map(|responses| self.responses(responses))
            .unwrap_or_default();
        let security = node
            .get("security")
            .and_then(|security| expect::list(security, self.sink))
            .map(|security| self.security(security));
        let servers = node
            .get("servers")
            .or_else(|| item.get("servers"))
            .map(|servers| self.servers(servers))
            .unwrap_or_default();
        if let Some(callbacks) = node.get("callbacks") {
            self.callbacks(callbacks);
        }
        let (body, lost) = (body.transpose()?, lost.bearable()?);
        Ok(Operation {
            node,
            method,
            path,
            item,
            object,
            shared,
            parameters,
            lost,
            body,
            responses,
            security,
            servers,
        })
    }

    /// The words of an operation. openapiv3 asks for `responses`, which are read one by one.
    pub(super) fn operation_object(&mut self, node: Node<'d>) -> Option<openapiv3::Operation> {
        fit::read(node, &tables::OPERATION, self.sink, |map| {
            map.insert("responses".to_owned(), Value::Object(Map::new()));
        })
    }

    fn parameters(
        &mut self,
        holder: Node<'d>,
        lost: &mut Lost<'d>,
    ) -> Vec<Used<'d, Parameter<'d>>> {
        let Some(list) = holder.get("parameters") else {
            return Vec::new();
        };
        let mut parameters = Vec::with_capacity(list.items().len());
        for node in expect::items(list, self.sink) {
            match self.used(node, |known| &mut known.parameters, Self::parameter) {
                Some(parameter) => parameters.push(parameter),
                None if node.kind() == Kind::Null => {}
                None => lost.add(self.follow(node).map_or(node, |end| end.node)),
            }
        }
        parameters
    }

    fn responses(&mut self, node: Node<'d>) -> Vec<(&'d str, Used<'d, Response<'d>>)> {
        if !matches!(node.kind(), Kind::Map | Kind::Null) {
            expect::object(node, self.sink);
            return vec![(
                "2XX",
                Used {
                    node,
                    object: Rc::new(Response::unreadable(node)),
                    description: None,
                },
            )];
        }
        let entries = expect::entries(node, self.sink).filter(|(key, _)| !key.starts_with("x-"));
        entries
            .filter_map(|(key, node)| Some((key, self.any_response(node)?)))
            .collect()
    }

    /// A response; one that cannot be read is an answer of which nothing is known.
    fn any_response(&mut self, node: Node<'d>) -> Option<Used<'d, Response<'d>>> {
        let read = self.used(node, |known| &mut known.responses, Self::response);
        let unread = || Used {
            node,
            object: Rc::new(Response::unreadable(node)),
            description: None,
        };
        read.or_else(|| (node.kind() != Kind::Null).then(unread))
    }
}

/// A document without a path or webhook is a mistake in OpenAPI 3.0 only.
pub(super) fn missing_paths(root: Node<'_>) -> Diagnostic {
    expect::warning(Code::MissingKey, root, "the document has no `paths`")
}
