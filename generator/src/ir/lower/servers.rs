//! Servers and tags.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Severity, Sink};
use crate::ir::servers::placeholder;
use crate::ir::{Server, ServerVariable, Tag};
use crate::load::document::{Kind, Node};
use crate::spec::{self, Spec};

/// The servers of the document. If none of them says where the API is, this is reported.
pub(super) fn lower_all(spec: &Spec<'_>, sink: &mut Sink) -> Vec<Server> {
    let servers = lower(&spec.servers, sink);
    let root = spec.document.root();
    if servers.is_empty() {
        let at = root
            .get("servers")
            .filter(|node| node.kind() == Kind::List)
            .unwrap_or(root);
        sink.push(
            Diagnostic::new(Code::NoServer, at.pointer(), "the document names no server")
                .help("a client must be given a base URL"),
        );
    } else if !servers.iter().any(Server::is_absolute) {
        let written = spec
            .servers
            .first()
            .map_or("", |server| server.object.url.as_str());
        let headline = format!(
            "the server `{written}` is relative to an address that the document does not have"
        );
        let at = spec
            .servers
            .first()
            .map_or(root, |server| server.node)
            .pointer();
        sink.push(
            Diagnostic::new(Code::NoServer, at, headline).help("a client must be given a base URL"),
        );
    }
    servers
}

/// Servers in their order; those that no client could call are left out.
pub(super) fn lower(servers: &[spec::Server<'_>], sink: &mut Sink) -> Vec<Server> {
    servers
        .iter()
        .filter_map(|server| one(server, sink))
        .collect()
}

/// The servers of an operation; none if the first is that of the document, which callers can
/// replace for all operations at once.
pub(super) fn own(
    servers: &[spec::Server<'_>],
    general: &[Server],
    sink: &mut Sink,
) -> Vec<Server> {
    let own = lower(servers, sink);
    let first = general
        .iter()
        .find(|server| server.is_absolute())
        .or(general.first());
    let same = own
        .first()
        .zip(first)
        .is_some_and(|(own, first)| own.default_url() == first.default_url());
    if same { Vec::new() } else { own }
}

fn one(server: &spec::Server<'_>, sink: &mut Sink) -> Option<Server> {
    let object = &server.object;
    let url = object.url.trim().trim_end_matches('/').to_owned();
    let names = placeholders(&url);
    let defined = object.variables.iter().flatten();
    let is_defined = |name: &str| {
        object
            .variables
            .as_ref()
            .is_some_and(|variables| variables.contains_key(name))
    };
    if let Some(name) = names.iter().find(|name| !is_defined(name)) {
        let headline = format!(
            "the server's `url` has `{{{name}}}`, which is not among its `variables`; the server is left out"
        );
        sink.push(
            warning(Code::MissingKey, server.node, headline).help("give the variable a `default`"),
        );
        return None;
    }
    let mut variables = Vec::with_capacity(names.len());
    for (name, variable) in defined {
        let node = server
            .node
            .get("variables")
            .and_then(|variables| variables.get(name))
            .unwrap_or(server.node);
        if names.contains(name.as_str()) {
            variables.push(self::variable(name, variable, node, sink));
        } else {
            let headline =
                format!("the server's `url` has no `{{{name}}}`; the variable has no effect");
            sink.push(warning(Code::InvalidValue, node, headline));
        }
    }
    let server = Server {
        at: server.node.pointer(),
        url,
        description: object.description.clone(),
        variables,
    };
    if server.is_absolute() && server.default_url().contains(['?', '#', '@', ' ']) {
        let headline = format!(
            "`{}` is no address that a path can follow; the server is left out",
            server.url
        );
        let mut finding = Diagnostic::new(Code::InvalidValue, &server.at, headline);
        finding.severity = Severity::Warning;
        sink.push(finding.help("a server has no user, query or fragment"));
        return None;
    }
    Some(server)
}

/// A variable; its default counts as one of its values.
fn variable(
    name: &str,
    variable: &openapiv3::ServerVariable,
    node: Node<'_>,
    sink: &mut Sink,
) -> ServerVariable {
    let mut seen = BTreeSet::new();
    let mut values: Vec<String> = variable
        .enumeration
        .iter()
        .filter(|value| seen.insert(value.as_str()))
        .cloned()
        .collect();
    if !values.is_empty() && !values.contains(&variable.default) {
        let headline = format!(
            "the default `{}` is not in `enum`; it is taken as one more value",
            variable.default
        );
        sink.push(warning(
            Code::InvalidValue,
            node.get("default").unwrap_or(node),
            headline,
        ));
        values.push(variable.default.clone());
    }
    ServerVariable {
        name: name.to_owned(),
        default: variable.default.clone(),
        values,
        description: variable.description.clone(),
    }
}

/// The names in braces.
fn placeholders(url: &str) -> BTreeSet<&str> {
    std::iter::successors(placeholder(url), |(_, _, rest)| placeholder(rest))
        .map(|(_, name, _)| name)
        .collect()
}

/// Tags in their order.
pub(super) fn tags(spec: &Spec<'_>) -> Vec<Tag> {
    let tag = |tag: &spec::Tag<'_>| Tag {
        name: tag.object.name.clone(),
        description: tag.object.description.clone(),
        at: tag.node.pointer(),
    };
    spec.tags.iter().map(tag).collect()
}

/// A finding of a lower severity than its code has by itself.
pub(super) fn warning(code: Code, node: Node<'_>, headline: impl Into<String>) -> Diagnostic {
    let mut finding = Diagnostic::new(code, node.pointer(), headline);
    finding.severity = Severity::Warning;
    finding
}
