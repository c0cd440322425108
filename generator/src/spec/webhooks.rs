//! Webhooks and callbacks: requests that the API sends.
//!
//! In: `webhooks` or `x-webhooks`, and the `callbacks` of operations. Out: their payloads. Absent:
//! their parameters, responses and security, since a client does not receive requests. They are
//! reported, because the receiver has to read them in the document.

use super::bodies::RequestBody;
use super::operations::methods;
use super::reader::{Reader, Used};
use super::{expect, fit, tables};
use crate::diagnostic::keyword_use::Support;
use crate::ir::Method;
use crate::load::document::Node;

/// A request that the API sends.
#[derive(Debug)]
pub struct Webhook<'d> {
    /// Its Operation Object.
    pub node: Node<'d>,
    /// Its key, with the method if several share it.
    pub name: String,
    /// What it says.
    pub object: openapiv3::Operation,
    /// Its payload.
    pub body: Option<Used<'d, RequestBody<'d>>>,
}

impl<'d> Reader<'d, '_> {
    pub(super) fn webhooks(&mut self, node: Node<'d>) -> Vec<Webhook<'d>> {
        let items: Vec<_> = expect::entries(node, self.sink)
            .filter(|(key, _)| !key.starts_with("x-"))
            .collect();
        let mut webhooks: Vec<Webhook<'d>> = items
            .into_iter()
            .flat_map(|(name, item)| self.incoming(name, item))
            .collect();
        self.open_callbacks();
        webhooks.retain(|webhook| self.sieve.keeps(webhook.node, None));
        webhooks
    }

    /// Collects what the `callbacks` of an operation receive; those of a component once.
    pub(super) fn callbacks(&mut self, node: Node<'d>) {
        self.open_callbacks.push(node);
        self.open_callbacks();
    }

    /// Collects what waits. A callback can have callbacks itself, and a document can chain
    /// thousands of them.
    fn open_callbacks(&mut self) {
        while let Some(node) = self.open_callbacks.pop() {
            for (name, callback) in
                expect::entries(node, self.sink).filter(|(key, _)| !key.starts_with("x-"))
            {
                self.callback(name, callback);
            }
        }
    }

    fn callback(&mut self, name: &'d str, callback: Node<'d>) {
        let Some(callback) = self.follow(callback) else {
            return;
        };
        for (_, item) in
            expect::entries(callback.node, self.sink).filter(|(key, _)| !key.starts_with("x-"))
        {
            let found = self.incoming(name, item);
            self.callbacks.extend(found);
        }
    }

    fn incoming(&mut self, name: &'d str, item: Node<'d>) -> Vec<Webhook<'d>> {
        let Some(item) = self
            .follow(item)
            .and_then(|end| expect::object(end.node, self.sink))
        else {
            return Vec::new();
        };
        if !self.called_back.insert(item.id()) {
            return Vec::new();
        }
        fit::check_keys(item, &tables::PATH_ITEM, self.sink);
        self.only_told(item, "a path", &["parameters", "servers"]);
        let operations: Vec<_> = methods(item).collect();
        let several = operations.len() > 1;
        operations
            .into_iter()
            .filter_map(|(method, node)| self.webhook(name, several.then_some(method), node))
            .collect()
    }

    fn webhook(
        &mut self,
        name: &str,
        method: Option<Method>,
        node: Node<'d>,
    ) -> Option<Webhook<'d>> {
        let object = self.operation_object(node)?;
        self.only_told(
            node,
            "an operation",
            &["parameters", "responses", "security", "servers"],
        );
        let body = node
            .get("requestBody")
            .and_then(|body| self.used(body, |known| &mut known.bodies, Self::request_body));
        self.open_callbacks.extend(node.get("callbacks"));
        let name = method.map_or_else(
            || name.to_owned(),
            |method| format!("{name} {}", method.as_str().to_lowercase()),
        );
        Some(Webhook {
            node,
            name,
            object,
            body,
        })
    }

    /// Reports what of a request to others no type has. An answer that only has words loses
    /// nothing.
    fn only_told(&mut self, node: Node<'d>, object: &'static str, keys: &[&str]) {
        for (key, value) in keys.iter().filter_map(|key| Some((*key, node.get(key)?))) {
            self.sink
                .keyword(object, key, Support::Documentation, || value.pointer());
            let words = match key {
                "parameters" => {
                    "the parameters of webhooks and callbacks are documentation only; their payloads have types"
                }
                "responses" => {
                    "what webhooks and callbacks are answered is documentation only; their payloads have types"
                }
                _ => {
                    "`security` and `servers` of webhooks and callbacks are documentation only; their payloads have types"
                }
            };
            let says = if key == "responses" {
                value.entries().any(|(_, response)| {
                    ["content", "headers", "$ref"]
                        .iter()
                        .any(|key| response.get(key).is_some())
                })
            } else {
                value.entries().len() + value.items().len() > 0
            };
            if says {
                self.unsupported(words, value);
            }
        }
    }
}
