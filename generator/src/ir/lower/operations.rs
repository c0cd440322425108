//! Operations and webhooks.
//!
//! In: operations as written, and the builder of types. Out: the operations of the IR, with the
//! parameters of the path and all defaults, and every schema a type. Absent: names of Rust, and how
//! a request is built.

mod bodies;
mod encodings;
mod idempotency;
mod media;
mod parameters;
mod path;
mod repeated_findings;
mod responses;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::build::Builder;
use super::security::SchemeResolver;
use super::{object_docs, servers};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{Alternative, Docs, Operation, Owner, Role, Scheme, Server, Type, Use, Webhook};
use crate::load::document::Node;
use crate::quoting::code_span;
use crate::source::Pointer;
use crate::spec::{self, Spec};
use repeated_findings::RepeatedFindings;

/// What the lowering of one document carries from operation to operation.
pub(super) struct Lowering<'a, 'd, 's> {
    spec: &'a Spec<'d>,
    servers: &'a [Server],
    builder: Builder<'d, 's>,
    repeated: RepeatedFindings,
}

impl<'a, 'd, 's> Lowering<'a, 'd, 's> {
    pub(super) fn new(spec: &'a Spec<'d>, servers: &'a [Server], builder: Builder<'d, 's>) -> Self {
        Self {
            spec,
            servers,
            builder,
            repeated: RepeatedFindings::default(),
        }
    }

    /// All operations, and the schemes that they use.
    pub(super) fn operations(&mut self) -> (Vec<Operation>, Vec<Scheme>) {
        let spec = self.spec;
        if spec.operations.is_empty() && spec.left_out.is_empty() {
            let root = spec.document.root();
            let at = root.get("paths").unwrap_or(root).pointer();
            self.sink().push(Diagnostic::new(
                Code::NoOperations,
                at,
                "the document has no operations; only its types are generated",
            ));
        }
        duplicates(&spec.operations, self.sink());
        let mut resolver = SchemeResolver::new(spec);
        let general = resolver.alternatives(&spec.security);
        let mut operations = Vec::with_capacity(spec.operations.len());
        for (index, operation) in spec.operations.iter().enumerate() {
            let security = operation
                .security
                .as_ref()
                .map_or_else(|| general.clone(), |own| resolver.alternatives(own));
            let mut lowered = self.operation(index, operation, security.alternatives);
            lowered
                .docs
                .remarks
                .extend(remarks(operation, &security.unknown));
            operations.push(lowered);
        }
        let schemes = resolver.finish(spec, &mut operations, self.sink());
        (operations, schemes)
    }

    fn operation(
        &mut self,
        index: usize,
        operation: &spec::Operation<'d>,
        security: Vec<Alternative>,
    ) -> Operation {
        let owner = Owner::Operation(index);
        let template = if operation.path.starts_with('/') {
            operation.path.to_owned()
        } else {
            format!("/{}", operation.path)
        };
        let parts = path::parts(&template, operation.item, self.sink());
        let parameters = self.parameters(operation, owner);
        let parameters = path::agree(&parts, parameters, operation, self.sink());
        let body = operation
            .body
            .as_ref()
            .and_then(|body| self.body(body, owner));
        let responses = self.responses(operation, owner);
        let servers = servers::own(&operation.servers, self.servers, self.builder.sink());
        Operation {
            at: operation.node.pointer(),
            id: operation
                .object
                .operation_id
                .clone()
                .filter(|id| !id.trim().is_empty()),
            method: operation.method,
            path: template,
            parts,
            tags: operation.object.tags.clone(),
            docs: docs(operation),
            parameters,
            body,
            responses,
            security,
            idempotency: idempotency::read(operation.node, self.sink()),
            servers,
        }
    }

    /// Payloads of webhooks and callbacks.
    pub(super) fn webhooks(&mut self) -> Vec<Webhook> {
        self.spec
            .webhooks
            .iter()
            .enumerate()
            .map(|(index, webhook)| self.webhook(index, webhook))
            .collect()
    }

    fn webhook(&mut self, index: usize, webhook: &spec::Webhook<'d>) -> Webhook {
        let media = webhook
            .body
            .as_ref()
            .map(|body| body.object.content.as_slice())
            .unwrap_or_default();
        Webhook {
            at: webhook.node.pointer(),
            name: webhook.name.clone(),
            docs: object_docs::operation(&webhook.object),
            contents: self.contents(media, false, Owner::Webhook(index), &|_| Role::Payload),
        }
    }

    /// All types, and those that were recorded; reports the repeated findings.
    pub(super) fn finish(mut self) -> (Vec<Type>, Vec<(Pointer, Use)>) {
        std::mem::take(&mut self.repeated).report(self.builder.sink());
        self.builder.finish()
    }

    fn sink(&mut self) -> &mut Sink {
        self.builder.sink()
    }
}

/// What is missing in an operation, since the document's description of it cannot be read.
fn remarks(operation: &spec::Operation<'_>, unknown: &[&str]) -> Vec<String> {
    let lost = operation
        .lost
        .iter()
        .filter(|name| name.is_none_or(|name| !operation.path.contains(&format!("{{{name}}}"))));
    let lost = lost.map(|name| match name {
        Some(name) => format!(
            "The parameter {} is left out, since the document's description of it cannot be read.",
            code_span(name)
        ),
        None => "A parameter is left out, since the document's description of it cannot be read."
            .to_owned(),
    });
    let unknown = unknown.iter().map(|name| {
        let name = code_span(name);
        format!("The document also asks for the credential {name}, which it does not describe.")
    });
    lost.chain(unknown).collect()
}

/// The docs of an operation; those of its path if it has none of its own.
fn docs(operation: &spec::Operation<'_>) -> Docs {
    let docs = object_docs::operation(&operation.object);
    if docs.summary.is_some() || docs.description.is_some() {
        return docs;
    }
    let of_path = |key: &str| {
        operation
            .item
            .get(key)
            .and_then(Node::text)
            .map(str::to_owned)
    };
    Docs {
        summary: of_path("summary"),
        description: of_path("description"),
        ..docs
    }
}

/// Reports operations that share an `operationId`.
fn duplicates(operations: &[spec::Operation<'_>], sink: &mut Sink) {
    let mut seen: BTreeMap<&str, &spec::Operation<'_>> = BTreeMap::new();
    for operation in operations {
        let Some(id) = operation
            .object
            .operation_id
            .as_deref()
            .filter(|id| !id.trim().is_empty())
        else {
            continue;
        };
        let Some(first) = seen.get(id) else {
            seen.insert(id, operation);
            continue;
        };
        let at = operation
            .node
            .get("operationId")
            .unwrap_or(operation.node)
            .pointer();
        let finding = Diagnostic::new(
            Code::DuplicateOperation,
            at,
            format!("another operation has the `operationId` `{id}`"),
        );
        let label = format!("{} {} has it first", first.method.as_str(), first.path);
        sink.push(
            finding
                .label(first.node.pointer(), label)
                .help("give each operation an `operationId` of its own"),
        );
    }
}
