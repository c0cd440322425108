//! Names of servers, their variables and the values of those, in the module `servers`.

use std::collections::BTreeSet;

use super::allocate::{Claim, Scope, choose};
use super::locked::LockedNames;
use super::reserved::Namespace;
use super::{Ident, words};
use crate::diagnostic::Sink;
use crate::ir::{Api, Server, ServerVariable};
use crate::source::Pointer;

/// The names of one server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerNames {
    /// Its struct, if it has variables.
    pub ident: Ident,
    /// Its constant, if it has none.
    pub constant: Ident,
    /// Its variables, in their order.
    pub variables: Vec<VariableNames>,
}

/// The names of one variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariableNames {
    /// Its field and setter.
    pub field: Ident,
    /// The enum of its values, if they are listed.
    pub ident: Ident,
    /// Its values, in their order.
    pub values: Vec<Ident>,
}

/// More words than this are a sentence about a server and not its name.
const WORDS: usize = 3;

/// Names the servers among which a caller can choose.
pub(super) fn allocate(
    api: &Api,
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) -> Vec<ServerNames> {
    let (mut types, mut constants) = (Scope::new(Namespace::Types), BTreeSet::new());
    let mut chosen = Vec::new();
    // A description may be put into other words, so the name that a server had counts for more.
    let known = |server: &Server| {
        locked_names
            .entry(&key(server))
            .map(|entry| entry.name.clone())
    };
    let mut order: Vec<(usize, &Server)> = api.choices().into_iter().enumerate().collect();
    order.sort_by_key(|(index, server)| (known(server).is_none(), *index));
    for (index, server) in order {
        let preferred = known(server).unwrap_or_else(|| preferred(server));
        let claim = Claim {
            preferred: &preferred,
            qualifiers: &qualifiers(server),
            at: &server.at,
        };
        let words = choose(&claim, |text| {
            types.is_free(text) && !constants.contains(&shouted(text))
        });
        constants.insert(shouted(&words));
        chosen.push((index, server, types.take(&words), Ident(shouted(&words))));
    }
    chosen.sort_by_key(|(index, ..)| *index);
    let named = chosen.into_iter().map(|(_, server, ident, constant)| {
        let variables = variables(server, &ident, &mut types, sink);
        ServerNames {
            ident,
            constant,
            variables,
        }
    });
    named.collect()
}

/// What the lock knows a server by: its address, since its place in the list says nothing.
pub(super) fn key(server: &Server) -> Pointer {
    Pointer::root().child("servers").child(&server.url)
}

fn shouted(text: &str) -> String {
    words::snake(text).to_uppercase()
}

/// A server is called as its description calls it, if that is short, or else after its host.
fn preferred(server: &Server) -> String {
    let description = server
        .description
        .as_deref()
        .unwrap_or_default()
        .trim()
        .trim_end_matches('.');
    let is_name = description
        .chars()
        .all(|character| character.is_alphanumeric() || " -_".contains(character));
    let count = description.split_whitespace().count();
    if is_name && (1..=WORDS).contains(&count) {
        return description.to_owned();
    }
    let host = host(server);
    if host.is_empty() {
        "server".to_owned()
    } else {
        host
    }
}

/// The fixed labels of the host.
fn host(server: &Server) -> String {
    let rest = server
        .url
        .split_once("://")
        .map_or(server.url.as_str(), |(_, rest)| rest);
    let host = rest.split('/').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    host.split('.')
        .filter(|label| !label.contains(['{', '}']))
        .collect::<Vec<_>>()
        .join(" ")
}

/// What tells servers of one preferred name apart: path, port, variables, scheme, host.
fn qualifiers(server: &Server) -> Vec<String> {
    let url = server.default_url();
    let (scheme, rest) = url.split_once("://").unwrap_or(("", &url));
    let (place, path) = rest.split_once('/').unwrap_or((rest, ""));
    let port = place.split_once(':').map_or("", |(_, port)| port);
    let variables = server
        .variables
        .iter()
        .map(|variable| variable.name.as_str());
    let words = [path, port]
        .into_iter()
        .chain(variables)
        .chain([scheme])
        .map(str::to_owned)
        .chain([host(server)]);
    words.filter(|word| !word.is_empty()).collect()
}

fn variables(
    server: &Server,
    owner: &Ident,
    types: &mut Scope,
    sink: &mut Sink,
) -> Vec<VariableNames> {
    let mut fields = Scope::new(Namespace::Fields);
    let mut name = |variable: &ServerVariable| {
        let mut claim = |scope: &mut Scope, preferred: &str, word: &str| {
            scope.claim(
                &Claim {
                    preferred,
                    qualifiers: &[word.to_owned()],
                    at: &server.at,
                },
                sink,
            )
        };
        let field = claim(&mut fields, &variable.name, "variable");
        let ident = claim(
            types,
            &format!("{} {}", owner.plain(), variable.name),
            "value",
        );
        let mut variants = Scope::new(Namespace::Variants);
        let values = variable
            .values
            .iter()
            .map(|value| claim(&mut variants, value, "value"))
            .collect();
        VariableNames {
            field,
            ident,
            values,
        }
    };
    server.variables.iter().map(&mut name).collect()
}
