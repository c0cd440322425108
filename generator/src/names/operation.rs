//! Names of operations, their parameters and security schemes.

use super::allocate::{Claim, Scope, choose};
use super::reserved::Namespace;
use super::{Ident, OperationNames, words};
use crate::diagnostic::Sink;
use crate::ir::{Api, Header, Location, Operation, Parameter};

/// The words an operation wants to be called: its id without the route, or its method and path.
pub(super) fn wish(operation: &Operation) -> String {
    match operation.id.as_deref().filter(|id| !id.trim().is_empty()) {
        Some(id) => words::without_route(id, &operation.path, operation.method.as_str()).to_owned(),
        None => format!("{} {}", operation.method.as_str(), operation.path.replace(['{', '}'], " ")),
    }
}

/// Names all operations, in the document's order; method and struct have the same words.
pub(super) fn allocate(api: &Api, sink: &mut Sink) -> Vec<OperationNames> {
    let mut methods = Scope::new(Namespace::Methods);
    let mut structs = Scope::new(Namespace::Operations);
    let mut chosen = Vec::with_capacity(api.operations.len());
    for operation in &api.operations {
        let wish = wish(operation);
        let claim = Claim { wish: &wish, qualifiers: &route_words(operation), at: &operation.at };
        let words = choose(&claim, |text| methods.is_free(text) && structs.is_free(text));
        chosen.push((methods.take(&words), structs.take(&words)));
    }
    let named = chosen.into_iter().zip(&api.operations);
    named.map(|((method, ident), operation)| names_of(operation, method, ident, &mut structs, sink)).collect()
}

fn route_words(operation: &Operation) -> Vec<String> {
    let path = operation.path.split('/').filter(|part| !part.is_empty()).map(|part| part.replace(['{', '}'], ""));
    path.chain([operation.method.as_str().to_ascii_lowercase()]).collect()
}

fn names_of(operation: &Operation, method: Ident, ident: Ident, structs: &mut Scope, sink: &mut Sink) -> OperationNames {
    let mut derived = |suffix: &str| {
        let wish = format!("{}{suffix}", ident.plain());
        structs.claim(&Claim { wish: &wish, qualifiers: &["type".to_owned()], at: &operation.at }, sink)
    };
    let (error, output, body_type) = (derived("Error"), derived("Output"), derived("Body"));
    let mut scope = Scope::new(Namespace::Parameters);
    let parameters = operation.parameters.iter().map(|parameter| claim_parameter(&mut scope, parameter, sink)).collect();
    OperationNames { method, ident, error, output, body_type, parameters, body: Ident("body".to_owned()) }
}

fn claim_parameter(scope: &mut Scope, parameter: &Parameter, sink: &mut Sink) -> Ident {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let qualifiers = [place.to_owned(), "parameter".to_owned()];
    scope.claim(&Claim { wish: &parameter.wire, qualifiers: &qualifiers, at: &parameter.at }, sink)
}

/// Names the variants of `Credential`, one for each scheme.
pub(super) fn allocate_schemes(api: &Api, sink: &mut Sink) -> Vec<Ident> {
    let mut scope = Scope::new(Namespace::Variants);
    let mut claim = |name: &str, at| scope.claim(&Claim { wish: name, qualifiers: &["scheme".to_owned()], at }, sink);
    api.schemes.iter().map(|scheme| claim(&scheme.name, &scheme.at)).collect()
}

/// Names the constants of the headers of answers. Two types of one header are told apart by where they stand.
pub(super) fn allocate_headers(api: &Api, sink: &mut Sink) -> Vec<Ident> {
    let mut scope = Scope::new(Namespace::Headers);
    let mut claim = |header: &Header| {
        let says_nothing = |part: &&str| matches!(*part, "headers" | "responses" | "paths" | "components" | "#");
        let place: Vec<String> = header
            .at
            .as_str()
            .rsplit('/')
            .skip(1)
            .filter(|part| !says_nothing(part))
            .map(|part| part.replace("~1", " ").replace("~0", "~"))
            .collect();
        scope.claim(&Claim { wish: &header.wire, qualifiers: &place, at: &header.at }, sink)
    };
    api.headers().into_iter().map(&mut claim).collect()
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
