//! Paths and their operations.
//!
//! In: `paths`. Out: one [`Operation`] for each method of each path, with everything it refers to, in the document's
//! order. A fault in a part costs that part; the others live. Absent: merging of path and operation, defaults.

use serde_json::{Map, Value};

use super::bodies::{RequestBody, Response};
use super::parameters::Parameter;
use super::reader::{Reader, Used};
use super::security::Requirement;
use super::servers::Server;
use super::{expect, fit, tables};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::Method;
use crate::load::document::{Kind, Node};

/// An operation.
#[derive(Debug)]
pub struct Operation<'d> {
    /// Its Operation Object.
    pub node: Node<'d>,
    /// Its method.
    pub method: Method,
    /// The key of its path.
    pub path: &'d str,
    /// Where the path stands.
    pub item: Node<'d>,
    /// What it says, without the parts that follow.
    pub object: openapiv3::Operation,
    /// Parameters of its path.
    pub shared: Vec<Used<'d, Parameter<'d>>>,
    /// Its own parameters.
    pub parameters: Vec<Used<'d, Parameter<'d>>>,
    /// Whether a parameter was left out because it could not be read.
    pub incomplete: bool,
    /// Its request body.
    pub body: Option<Used<'d, RequestBody<'d>>>,
    /// Its responses by status, as written.
    pub responses: Vec<(&'d str, Used<'d, Response<'d>>)>,
    /// Its own `security`.
    pub security: Option<Vec<Requirement<'d>>>,
    /// Its own servers, or its path's.
    pub servers: Vec<Server<'d>>,
}

/// The methods of a path item with their operations, in the document's order.
pub(super) fn methods<'d>(item: Node<'d>) -> impl Iterator<Item = (Method, Node<'d>)> {
    item.entries().filter_map(|(key, node)| Some((method(key)?, node)))
}

fn method(key: &str) -> Option<Method> {
    Some(match key {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        _ => return None,
    })
}

impl<'d> Reader<'d, '_> {
    pub(super) fn paths(&mut self, node: Node<'d>) -> Vec<Operation<'d>> {
        let mut operations = Vec::new();
        for (path, item) in expect::entries(node, self.sink).filter(|(key, _)| !key.starts_with("x-")) {
            if !path.starts_with('/') {
                let finding = expect::warning(Code::InvalidValue, item, format!("the path `{path}` must start with `/`"));
                self.sink.push(finding.help("a `/` is put before it"));
            }
            self.path(path, item, &mut operations);
        }
        operations
    }

    fn path(&mut self, path: &'d str, place: Node<'d>, operations: &mut Vec<Operation<'d>>) {
        let Some(item) = self.follow(place).and_then(|end| expect::object(end.node, self.sink)) else { return };
        fit::check_keys(item, &tables::PATH_ITEM, self.sink);
        for key in ["query", "additionalOperations"] {
            if let Some(node) = item.get(key) {
                self.unsupported("operations with other methods than OpenAPI 3.1 has are left out", node);
            }
        }
        for (method, node) in methods(item) {
            operations.extend(self.operation(path, item, method, node));
        }
    }

    fn operation(&mut self, path: &'d str, item: Node<'d>, method: Method, node: Node<'d>) -> Option<Operation<'d>> {
        let object = self.operation_object(node)?;
        let mut incomplete = false;
        let shared = self.parameters(item, &mut incomplete);
        let parameters = self.parameters(node, &mut incomplete);
        let body = node.get("requestBody").and_then(|body| self.used(body, |known| &mut known.bodies, Self::request_body));
        let responses = node.get("responses").map(|responses| self.responses(responses)).unwrap_or_default();
        let security = node.get("security").filter(|node| node.kind() != Kind::Null).map(|security| self.security(security));
        let servers = node.get("servers").or_else(|| item.get("servers")).map(|servers| self.servers(servers)).unwrap_or_default();
        if let Some(callbacks) = node.get("callbacks") {
            self.callbacks(callbacks);
        }
        Some(Operation { node, method, path, item, object, shared, parameters, incomplete, body, responses, security, servers })
    }

    /// The words of an operation. openapiv3 asks for `responses`, which are read one by one.
    pub(super) fn operation_object(&mut self, node: Node<'d>) -> Option<openapiv3::Operation> {
        fit::read(node, &tables::OPERATION, self.sink, |map| {
            map.insert("responses".to_owned(), Value::Object(Map::new()));
        })
    }

    fn parameters(&mut self, holder: Node<'d>, incomplete: &mut bool) -> Vec<Used<'d, Parameter<'d>>> {
        let Some(list) = holder.get("parameters") else { return Vec::new() };
        let mut parameters = Vec::with_capacity(list.items().len());
        for node in expect::items(list, self.sink) {
            match self.used(node, |known| &mut known.parameters, Self::parameter) {
                Some(parameter) => parameters.push(parameter),
                None => *incomplete = true,
            }
        }
        parameters
    }

    fn responses(&mut self, node: Node<'d>) -> Vec<(&'d str, Used<'d, Response<'d>>)> {
        let entries = expect::entries(node, self.sink).filter(|(key, _)| !key.starts_with("x-"));
        entries.filter_map(|(key, node)| Some((key, self.used(node, |known| &mut known.responses, Self::response)?))).collect()
    }
}

/// A document without a path or webhook is a mistake in OpenAPI 3.0 only.
pub(super) fn missing_paths(root: Node<'_>) -> Diagnostic {
    expect::warning(Code::MissingKey, root, "the document has no `paths`")
}
