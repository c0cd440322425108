//! Names of servers, their variables and the values of those, in the module `servers`.
//!
//! What had a name keeps it, the types of variables included, before anything new is named.

use super::allocate::{Claim, LetterCase, Numbers, Scope};
use super::given::Unusable;
use super::locked::{Given, LockedNames};
use super::record::member;
use super::reserved::Namespace;
use super::words::{self, recase};
use super::{Ident, given};
use crate::diagnostic::Sink;
use crate::ir::{Api, Server, ServerVariable};
use crate::lock::{Entry, MemberIndex};
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

/// The most words of a server's description that are taken as its name; words are what has blanks
/// between them.
///
/// `Production`, `EU sandbox` and `Live API server` are names. Four words are often half a sentence
/// (`The production API server`), which would be a long identifier that changes with the next
/// wording. Measured: of 23 descriptions of servers that have only letters, digits, hyphens and
/// underscores, 20 have up to three words, and three have four. A server with a longer description
/// is called after the fixed labels of its host, or `server` where there are none.
const MOST_WORDS: usize = 3;

/// How the lock calls the parts of a server: its struct and its constant, where those are not the
/// name in another case; its variables; their types, where those are not called after server and
/// variable; and their values.
const STRUCT: &str = "(struct)";
const CONSTANT: &str = "(constant)";
const VARIABLE: &str = "variable";
const TYPE: &str = "type";
const VALUE: &str = "value";

/// Struct and constant of a server.
type Chosen = (Ident, Ident);

/// Names the servers among which a caller can choose.
pub(super) fn allocate(
    api: &Api,
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) -> Vec<ServerNames> {
    let (mut types, mut constants) = (
        Scope::new(Namespace::Types),
        Scope::new(Namespace::Constants),
    );
    let choices = api.choices();
    // A description may be put into other words, so the name that a server had counts for more.
    let mut known: Vec<Option<Chosen>> = Vec::with_capacity(choices.len());
    for (index, server) in choices.iter().enumerate() {
        let locked = Locked::of(server, index, locked_names);
        known.push(locked.and_then(|locked| locked.keep(&mut types, &mut constants, sink)));
    }
    let mut idents: Vec<Vec<Option<Ident>>> = Vec::with_capacity(choices.len());
    for (index, server) in choices.iter().enumerate() {
        let owner = known[index].as_ref().map(|(ident, _)| ident);
        let locked = Locked::of(server, index, locked_names);
        idents.push(locked.map_or_else(
            || vec![None; server.variables.len()],
            |locked| locked.keep_types(owner, &mut types, sink),
        ));
    }
    let mut numbers = Numbers::default();
    let mut claim = |(server, known): (&&Server, Option<Chosen>)| {
        known.unwrap_or_else(|| claim(server, &mut types, &mut constants, &mut numbers))
    };
    let chosen: Vec<Chosen> = choices.iter().zip(known).map(&mut claim).collect();
    let named = choices.into_iter().zip(chosen).zip(idents).enumerate();
    named
        .map(|(index, ((server, (ident, constant)), idents))| {
            let known = locked_names
                .server(index)
                .map(Entry::index)
                .unwrap_or_default();
            let variables = Variables {
                server,
                owner: &ident,
                known,
                locked_names,
                is_older: locked_names.server(index).is_some_and(has_no_variables),
            };
            ServerNames {
                variables: variables.allocate(idents, &mut types, sink),
                ident,
                constant,
            }
        })
        .collect()
}

/// Whether a lock is older than the names of variables in it.
fn has_no_variables(entry: &Entry) -> bool {
    !entry.members.iter().any(|member| member.kind == VARIABLE)
}

/// What the lock says of a server.
struct Locked<'a, 'k> {
    server: &'a Server,
    entry: &'k Entry,
    locked_names: &'a LockedNames<'k>,
}

impl<'a, 'k> Locked<'a, 'k> {
    fn of(server: &'a Server, index: usize, locked_names: &'a LockedNames<'k>) -> Option<Self> {
        let entry = locked_names.server(index)?;
        Some(Self {
            server,
            entry,
            locked_names,
        })
    }

    /// Takes its struct and its constant.
    fn keep(&self, types: &mut Scope, constants: &mut Scope, sink: &mut Sink) -> Option<Chosen> {
        let name = &self.entry.name;
        let at = &self.server.at;
        let spelled = |kind: &str, case: fn(&str) -> String| match self.entry.member(kind, "*") {
            Some(member) => (member.name.clone(), Given::member(member, at)),
            None => (case(name), Given::entry(self.entry, at)),
        };
        let (ident, of_ident) = spelled(STRUCT, recase::camel);
        let (constant, of_constant) = spelled(CONSTANT, recase::shouted);
        // The name is the constant in lower case.
        let named = given::check_text(name).and_then(|()| {
            (constant.to_lowercase() == *name)
                .then_some(())
                .ok_or(Unusable::Case(LetterCase::Snake))
        });
        let fits = named
            .map_err(|why| (Given::entry(self.entry, at), why))
            .and_then(|()| types.check(&ident).map_err(|why| (of_ident, why)))
            .and_then(|()| constants.check(&constant).map_err(|why| (of_constant, why)));
        match fits {
            Ok(()) => Some((
                types.take_exactly(&ident),
                constants.take_exactly(&constant),
            )),
            Err((given, why)) => {
                self.locked_names.refuse(&given, why, sink);
                None
            }
        }
    }

    /// Takes the types of its variables.
    fn keep_types(
        &self,
        owner: Option<&Ident>,
        types: &mut Scope,
        sink: &mut Sink,
    ) -> Vec<Option<Ident>> {
        let known = self.entry.index();
        let keep = |variable: &ServerVariable| {
            known.get(VARIABLE, &variable.name, 0)?;
            if let Some(member) = known.get(TYPE, &variable.name, 0) {
                let given = Given::member(member, &self.server.at);
                return self.locked_names.locked(types, given, sink);
            }
            let name = value_type(owner?, variable);
            types.can_take(&name).then(|| types.take_exactly(&name))
        };
        self.server.variables.iter().map(keep).collect()
    }
}

/// What the type of a variable is called unless that is taken.
fn value_type(owner: &Ident, variable: &ServerVariable) -> String {
    recase::camel(&preferred_type(owner, variable))
}

fn preferred_type(owner: &Ident, variable: &ServerVariable) -> String {
    format!("{} {}", owner.plain(), variable.name)
}

/// Struct and constant have the same words.
fn claim(
    server: &Server,
    types: &mut Scope,
    constants: &mut Scope,
    numbers: &mut Numbers,
) -> Chosen {
    let claim = Claim {
        preferred: &preferred(server),
        qualifiers: &qualifiers(server),
        at: &server.at,
    };
    let words = numbers.choose(&claim, |text| {
        types.is_free(text) && constants.is_free(text)
    });
    (types.take(&words), constants.take(&words))
}

/// What the lock keeps of a server.
pub(super) fn entry(server: &Server, names: &ServerNames) -> Entry {
    let name = names.constant.plain().to_lowercase();
    let mut members = Vec::new();
    if names.ident.plain() != recase::camel(&name) {
        members.push(member(STRUCT, "*", &names.ident, Vec::new()));
    }
    if names.constant.plain() != recase::shouted(&name) {
        members.push(member(CONSTANT, "*", &names.constant, Vec::new()));
    }
    for (variable, of) in server.variables.iter().zip(&names.variables) {
        members.push(member(VARIABLE, &variable.name, &of.field, Vec::new()));
        if of.ident.plain() != value_type(&names.ident, variable) {
            members.push(member(TYPE, &variable.name, &of.ident, Vec::new()));
        }
        let values = variable.values.iter().zip(&of.values);
        members.extend(
            values.map(|(value, ident)| {
                member(VALUE, &value_key(variable, value), ident, Vec::new())
            }),
        );
    }
    Entry {
        name,
        members,
        ..Entry::default()
    }
}

/// The variables of a server and their values, as the lock has them.
pub(super) fn parts(server: &Server) -> Vec<String> {
    let of = |variable: &ServerVariable| {
        let values = variable.values.iter();
        let values = values.map(|value| part(VALUE, &value_key(variable, value)));
        std::iter::once(part(VARIABLE, &variable.name))
            .chain(values)
            .collect::<Vec<_>>()
    };
    sorted(server.variables.iter().flat_map(of))
}

/// The same of a server that the lock knows.
pub(super) fn known_parts(entry: &Entry) -> Vec<String> {
    let members = entry.members.iter();
    let members = members.filter(|member| member.kind == VARIABLE || member.kind == VALUE);
    sorted(members.map(|member| part(&member.kind, &member.wire)))
}

fn part(kind: &str, wire: &str) -> String {
    format!("{kind} {wire}")
}

fn sorted(parts: impl Iterator<Item = String>) -> Vec<String> {
    let mut parts: Vec<String> = parts.collect();
    parts.sort();
    parts
}

/// A value of a variable: the steps of a pointer from the variables to it, `region/eu`.
fn value_key(variable: &ServerVariable, value: &str) -> String {
    let steps = Pointer::new("").child(&variable.name).child(value);
    steps.as_str().trim_start_matches('/').to_owned()
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
    if is_name && (1..=MOST_WORDS).contains(&count) {
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

/// The variables of one server.
struct Variables<'a> {
    server: &'a Server,
    owner: &'a Ident,
    known: MemberIndex<'a>,
    locked_names: &'a LockedNames<'a>,
    is_older: bool,
}

impl Variables<'_> {
    fn scope(&self, namespace: Namespace) -> Scope {
        if self.is_older {
            Scope::recasing(namespace)
        } else {
            Scope::new(namespace)
        }
    }

    /// Names them; those of their types that had a name have it already.
    fn allocate(
        &self,
        idents: Vec<Option<Ident>>,
        types: &mut Scope,
        sink: &mut Sink,
    ) -> Vec<VariableNames> {
        let variables = &self.server.variables;
        let names: Vec<&str> = variables.iter().map(|one| one.name.as_str()).collect();
        let wires: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut fields = self.scope(Namespace::Fields);
        let fields = self.names(&mut fields, (VARIABLE, &wires), (&names, "variable"), sink);
        let named = variables.iter().zip(fields).zip(idents);
        named
            .map(|((variable, field), ident)| {
                let owner = words::respelled(self.owner.plain());
                let preferred = format!("{owner} {}", variable.name);
                let ident = ident.unwrap_or_else(|| self.claim(types, &preferred, "value", sink));
                let names: Vec<&str> = variable.values.iter().map(String::as_str).collect();
                let wires: Vec<String> = variable
                    .values
                    .iter()
                    .map(|value| value_key(variable, value))
                    .collect();
                let mut values = self.scope(Namespace::Variants);
                VariableNames {
                    field,
                    ident,
                    values: self.names(&mut values, (VALUE, &wires), (&names, "value"), sink),
                }
            })
            .collect()
    }

    /// Names all of one scope: what the lock knows first, then the others as they want to be
    /// called, or with a word behind it.
    fn names(
        &self,
        scope: &mut Scope,
        (kind, wires): (&str, &[String]),
        (preferred_names, word): (&[&str], &str),
        sink: &mut Sink,
    ) -> Vec<Ident> {
        let mut known: Vec<Option<Ident>> = Vec::with_capacity(wires.len());
        for wire in wires {
            let member = self.known.get(kind, wire, 0);
            let given = member.map(|member| Given::member(member, &self.server.at));
            known.push(given.and_then(|given| self.locked_names.locked(scope, given, sink)));
        }
        known
            .into_iter()
            .zip(preferred_names)
            .map(|(known, preferred)| {
                known.unwrap_or_else(|| self.claim(scope, preferred, word, sink))
            })
            .collect()
    }

    fn claim(&self, scope: &mut Scope, preferred: &str, word: &str, sink: &mut Sink) -> Ident {
        scope.claim(
            &Claim {
                preferred,
                qualifiers: &[word.to_owned()],
                at: &self.server.at,
            },
            sink,
        )
    }
}
