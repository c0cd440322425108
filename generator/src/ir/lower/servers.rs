//! Servers and tags.

use crate::diagnostic::{Code, Diagnostic, Severity, Sink};
use crate::ir::{Server, ServerVariable, Tag};
use crate::load::document::{Kind, Node};
use crate::spec::{self, Spec};

/// The servers of the document; a warning if none of them says where the API is.
pub(super) fn lower_all(spec: &Spec<'_>, sink: &mut Sink) -> Vec<Server> {
    let servers = lower(&spec.servers, sink);
    let root = spec.document.root();
    if servers.is_empty() {
        let at = root.get("servers").filter(|node| node.kind() == Kind::List).unwrap_or(root);
        sink.push(Diagnostic::new(Code::NoServer, at.pointer(), "the document names no server").help("a client must be given a base URL"));
    } else if servers.iter().all(|server| !server.url.contains("://") && !server.url.starts_with('{')) {
        let written = spec.servers.first().map_or("", |server| server.object.url.as_str());
        let headline = format!("the server `{written}` is relative to an address that the document does not have");
        let at = spec.servers.first().map_or(root, |server| server.node).pointer();
        sink.push(Diagnostic::new(Code::NoServer, at, headline).help("a client must be given a base URL"));
    }
    servers
}

/// Servers in their order; those that nobody could call are left out.
pub(super) fn lower(servers: &[spec::Server<'_>], sink: &mut Sink) -> Vec<Server> {
    servers.iter().filter_map(|server| one(server, sink)).collect()
}

fn one(server: &spec::Server<'_>, sink: &mut Sink) -> Option<Server> {
    let object = &server.object;
    let variables: Vec<_> = object
        .variables
        .iter()
        .flatten()
        .map(|(name, variable)| ServerVariable {
            name: name.clone(),
            default: variable.default.clone(),
            values: variable.enumeration.clone(),
            description: variable.description.clone(),
        })
        .collect();
    let is_defined = |name: &str| object.variables.as_ref().is_some_and(|variables| variables.contains_key(name));
    let undefined = placeholders(&object.url).into_iter().find(|name| !is_defined(name));
    if let Some(name) = undefined {
        let headline = format!("the server's `url` has `{{{name}}}`, which is not among its `variables`; the server is left out");
        sink.push(warning(Code::MissingKey, server.node, headline).help("give the variable a `default`"));
        return None;
    }
    let url = object.url.trim().trim_end_matches('/').to_owned();
    Some(Server { at: server.node.pointer(), url, description: object.description.clone(), variables })
}

/// The names in braces.
fn placeholders(url: &str) -> Vec<&str> {
    url.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}

/// Tags in their order.
pub(super) fn tags(spec: &Spec<'_>) -> Vec<Tag> {
    let tag =
        |tag: &spec::Tag<'_>| Tag { name: tag.object.name.clone(), description: tag.object.description.clone(), at: tag.node.pointer() };
    spec.tags.iter().map(tag).collect()
}

/// A finding of a lower severity than its code has by itself.
pub(super) fn warning(code: Code, node: Node<'_>, headline: impl Into<String>) -> Diagnostic {
    let mut finding = Diagnostic::new(code, node.pointer(), headline);
    finding.severity = Severity::Warning;
    finding
}
