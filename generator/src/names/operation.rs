//! Names of operations, their parameters and the headers of their answers.

use super::allocate::{Claim, Scope, choose};
use super::locked::{Case, LockedNames};
use super::reserved::Namespace;
use super::{Ident, OperationNames, words};
use crate::diagnostic::Sink;
use crate::ir::{Api, Header, Operation, Parameter};
use crate::lock::Entry;

/// The words an operation wants to be called: its id without the route, or its method and path.
pub(super) fn preferred(operation: &Operation) -> String {
    match operation.id.as_deref().filter(|id| !id.trim().is_empty()) {
        Some(id) => words::without_route(id, &operation.path, operation.method.as_str()).to_owned(),
        None => format!(
            "{} {}",
            operation.method.as_str(),
            operation.path.replace(['{', '}'], " ")
        ),
    }
}

/// Names all operations: what had a name keeps it, the others follow in order; method and struct have the same words.
pub(super) fn allocate(
    api: &Api,
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) -> Vec<OperationNames> {
    let (mut methods, mut structs) = (
        Scope::new(Namespace::Methods),
        Scope::new(Namespace::Operations),
    );
    let mut chosen = keep(api, locked_names, &mut methods, &mut structs);
    for (operation, chosen) in api
        .operations
        .iter()
        .zip(&mut chosen)
        .filter(|(_, chosen)| chosen.is_none())
    {
        let preferred = preferred(operation);
        let claim = Claim {
            preferred: &preferred,
            qualifiers: &route_words(operation),
            at: &operation.at,
        };
        let words = choose(&claim, |text| {
            methods.is_free(text) && structs.is_free(text)
        });
        *chosen = Some((methods.take(&words), structs.take(&words)));
    }
    let order = |index: usize| locked_names.operation(index).is_none();
    let mut derived: Vec<Option<[Ident; 3]>> = vec![None; api.operations.len()];
    for is_new in [false, true] {
        for (index, operation) in api
            .operations
            .iter()
            .enumerate()
            .filter(|(index, _)| order(*index) == is_new)
        {
            if let Some(Some((_, ident))) = chosen.get(index) {
                derived[index] = Some(claim_derived(
                    operation,
                    ident,
                    locked_names.operation(index),
                    &mut structs,
                    sink,
                ));
            }
        }
    }
    let named = chosen.into_iter().zip(derived).enumerate();
    named
        .filter_map(|(index, (chosen, derived))| {
            Some(names_of(api, index, chosen?, derived?, locked_names, sink))
        })
        .collect()
}

type Chosen = (Ident, Ident);

/// Gives every operation the name that it must have; the names of the past are taken as well.
fn keep(
    api: &Api,
    locked_names: &LockedNames<'_>,
    methods: &mut Scope,
    structs: &mut Scope,
) -> Vec<Option<Chosen>> {
    let mut chosen: Vec<Option<Chosen>> = vec![None; api.operations.len()];
    for asked in [true, false] {
        for (index, (operation, chosen)) in api
            .operations
            .iter()
            .zip(&mut chosen)
            .enumerate()
            .filter(|(_, (_, chosen))| chosen.is_none())
        {
            let entry = locked_names.operation(index);
            let name = if asked {
                locked_names.rename(&operation.at, Case::Lower)
            } else {
                entry.map(|entry| entry.name.as_str())
            };
            let Some(name) = name else { continue };
            let written = if asked {
                None
            } else {
                entry.and_then(|entry| entry.member("(struct)", "*"))
            };
            let ident = written.map_or_else(|| words::camel(name), |member| member.name.clone());
            if methods.can_take(name) && structs.can_take(&ident) {
                *chosen = Some((methods.take_exactly(name), structs.take_exactly(&ident)));
            }
        }
    }
    for entry in (0..api.operations.len()).filter_map(|index| locked_names.operation(index)) {
        for name in entry.was.iter().map(|was| &was.name).chain([&entry.name]) {
            methods.reserve(name);
            structs.reserve(&words::camel(name));
        }
    }
    chosen
}

fn route_words(operation: &Operation) -> Vec<String> {
    let path = operation
        .path
        .split('/')
        .filter(|part| !part.is_empty())
        .map(|part| part.replace(['{', '}'], ""));
    path.chain([operation.method.as_str().to_ascii_lowercase()])
        .collect()
}

/// The enums of failures, successes and bodies are called after the operation.
fn claim_derived(
    operation: &Operation,
    ident: &Ident,
    entry: Option<&Entry>,
    structs: &mut Scope,
    sink: &mut Sink,
) -> [Ident; 3] {
    DERIVED.map(|(kind, suffix)| {
        let known = entry
            .and_then(|entry| entry.member(kind, "*"))
            .filter(|member| structs.can_take(&member.name));
        if let Some(known) = known {
            return structs.take_exactly(&known.name);
        }
        let preferred = format!("{}{suffix}", ident.plain());
        structs.claim(
            &Claim {
                preferred: &preferred,
                qualifiers: &["type".to_owned()],
                at: &operation.at,
            },
            sink,
        )
    })
}

/// How the lock calls the types that are called after an operation, and what they are called.
pub(super) const DERIVED: [(&str, &str); 3] = [
    ("(error)", "Error"),
    ("(output)", "Output"),
    ("(body)", "Body"),
];

fn names_of(
    api: &Api,
    index: usize,
    chosen: Chosen,
    derived: [Ident; 3],
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) -> OperationNames {
    let ((method, ident), [error, output, body_type]) = (chosen, derived);
    let (operation, entry) = (&api.operations[index], locked_names.operation(index));
    let mut scope = Scope::new(Namespace::Parameters);
    let member = |parameter: &Parameter| {
        entry.and_then(|entry| entry.member(parameter.location.as_str(), &parameter.wire))
    };
    let mut idents: Vec<Option<Ident>> = Vec::with_capacity(operation.parameters.len());
    for parameter in &operation.parameters {
        let name = locked_names
            .part_name(&parameter.at, Case::Lower, member(parameter))
            .filter(|name| scope.can_take(name));
        idents.push(name.map(|name| scope.take_exactly(name)));
    }
    let past = entry
        .iter()
        .flat_map(|entry| &entry.members)
        .flat_map(|member| member.was.iter().map(|was| &was.name));
    past.for_each(|name| scope.reserve(name));
    let named = idents.into_iter().zip(&operation.parameters);
    let parameters: Vec<Ident> = named
        .map(|(known, parameter)| {
            known.unwrap_or_else(|| claim_parameter(&mut scope, parameter, sink))
        })
        .collect();
    let was = entry
        .map(|entry| locked_names.was(&method, &entry.name, &entry.was))
        .unwrap_or_default();
    let were = operation
        .parameters
        .iter()
        .zip(&parameters)
        .enumerate()
        .filter_map(|(index, (parameter, ident))| {
            let member = member(parameter)?;
            Some(
                locked_names
                    .was(ident, &member.name, &member.was)
                    .into_iter()
                    .map(move |was| (index, was)),
            )
        });
    let parameters_were = were
        .flatten()
        .filter(|(_, was)| !parameters.contains(&was.ident))
        .collect();
    OperationNames {
        method,
        ident,
        error,
        output,
        body_type,
        parameters,
        body: Ident("body".to_owned()),
        was,
        parameters_were,
    }
}

fn claim_parameter(scope: &mut Scope, parameter: &Parameter, sink: &mut Sink) -> Ident {
    let qualifiers = [
        parameter.location.as_str().to_owned(),
        "parameter".to_owned(),
    ];
    scope.claim(
        &Claim {
            preferred: &parameter.wire,
            qualifiers: &qualifiers,
            at: &parameter.at,
        },
        sink,
    )
}

/// Names the constants of the headers of answers. Two types of one header are told apart by where they stand.
pub(super) fn allocate_headers(
    api: &Api,
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) -> Vec<Ident> {
    let mut scope = Scope::new(Namespace::Constants);
    let mut keep = |index: usize| {
        let name = locked_names
            .header(index)
            .map(|entry| entry.name.as_str())
            .filter(|name| scope.can_take(name));
        name.map(|name| scope.take_exactly(name))
    };
    let headers = api.headers();
    let known: Vec<Option<Ident>> = (0..headers.len()).map(&mut keep).collect();
    let mut claim = |header: &Header| {
        let says_nothing = |part: &&str| {
            matches!(
                *part,
                "headers" | "responses" | "paths" | "components" | "#"
            )
        };
        let place: Vec<String> = header
            .at
            .as_str()
            .rsplit('/')
            .skip(1)
            .filter(|part| !says_nothing(part))
            .map(|part| part.replace("~1", " ").replace("~0", "~"))
            .collect();
        scope.claim(
            &Claim {
                preferred: &header.wire,
                qualifiers: &place,
                at: &header.at,
            },
            sink,
        )
    };
    known
        .into_iter()
        .zip(headers)
        .map(|(known, header)| known.unwrap_or_else(|| claim(header)))
        .collect()
}

/// A status as a name: its reason phrase in the HTTP registry, or the class it belongs to.
pub(crate) fn status_name(status: &str) -> &'static str {
    match status {
        "200" => "ok",
        "201" => "created",
        "202" => "accepted",
        "203" => "non authoritative information",
        "204" => "no content",
        "205" => "reset content",
        "206" => "partial content",
        "207" => "multi status",
        "208" => "already reported",
        "226" => "im used",
        "300" => "multiple choices",
        "301" => "moved permanently",
        "302" => "found",
        "303" => "see other",
        "304" => "not modified",
        "305" => "use proxy",
        "307" => "temporary redirect",
        "308" => "permanent redirect",
        "400" => "bad request",
        "401" => "unauthorized",
        "402" => "payment required",
        "403" => "forbidden",
        "404" => "not found",
        "405" => "method not allowed",
        "406" => "not acceptable",
        "407" => "proxy authentication required",
        "408" => "request timeout",
        "409" => "conflict",
        "410" => "gone",
        "411" => "length required",
        "412" => "precondition failed",
        "413" => "content too large",
        "414" => "uri too long",
        "415" => "unsupported media type",
        "416" => "range not satisfiable",
        "417" => "expectation failed",
        "418" => "im a teapot",
        "421" => "misdirected request",
        "422" => "unprocessable entity",
        "423" => "locked",
        "424" => "failed dependency",
        "425" => "too early",
        "426" => "upgrade required",
        "428" => "precondition required",
        "429" => "too many requests",
        "431" => "request header fields too large",
        "451" => "unavailable for legal reasons",
        "500" => "internal server error",
        "501" => "not implemented",
        "502" => "bad gateway",
        "503" => "service unavailable",
        "504" => "gateway timeout",
        "505" => "http version not supported",
        "506" => "variant also negotiates",
        "507" => "insufficient storage",
        "508" => "loop detected",
        "510" => "not extended",
        "511" => "network authentication required",
        "1XX" => "informational",
        "2XX" => "success",
        "3XX" => "redirection",
        "4XX" => "client error",
        "5XX" => "server error",
        "default" => "default",
        _ => "",
    }
}
