//! Names of operations and their parameters.

use super::allocate::{Claim, Numbers, Scope};
use super::given::Unusable;
use super::locked::{Case, Given, LockedNames};
use super::reserved::Namespace;
use super::words::{self, recase};
use super::{FormerName, Ident, OperationNames, claim_order};
use crate::diagnostic::Sink;
use crate::ir::{Api, Operation, Parameter, Status};
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

/// Names all operations. An operation that had a name keeps it, and so do its enums of failures,
/// successes and bodies; new ones follow in order. Method and struct have the same words.
pub(super) fn allocate(
    api: &Api,
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) -> Vec<OperationNames> {
    let mut all = Operations {
        api,
        locked_names,
        methods: Scope::new(Namespace::Methods),
        structs: Scope::new(Namespace::Operations),
        numbers: Numbers::default(),
        chosen: vec![None; api.operations.len()],
        derived: vec![[const { None }; 3]; api.operations.len()],
        former_names: vec![Vec::new(); api.operations.len()],
    };
    all.keep_asked();
    all.keep_locked(sink);
    all.keep_derived(sink);
    all.take_former_names(sink);
    all.claim();
    all.claim_derived(sink);
    all.finish(sink)
}

type Chosen = (Ident, Ident);

/// The operations of an API while they are named, each by its index.
struct Operations<'a, 'k> {
    api: &'a Api,
    locked_names: &'a LockedNames<'k>,
    methods: Scope,
    structs: Scope,
    numbers: Numbers,
    /// Method and struct.
    chosen: Vec<Option<Chosen>>,
    /// The enums of failures, successes and bodies.
    derived: Vec<[Option<Ident>; 3]>,
    /// Former names.
    former_names: Vec<Vec<FormerName>>,
}

impl Operations<'_, '_> {
    /// Whether an operation can have this method and this struct.
    fn check(&self, name: &str, ident: &str) -> Result<(), Unusable> {
        self.methods.check(name)?;
        self.structs.check(ident)
    }

    fn take(&mut self, name: &str, ident: &str) -> Chosen {
        (
            self.methods.take_exactly(name),
            self.structs.take_exactly(ident),
        )
    }

    /// Takes the names that `codegen.toml` asks for.
    fn keep_asked(&mut self) {
        for (index, operation) in self.api.operations.iter().enumerate() {
            let Some(name) = self.locked_names.rename(&operation.at, Case::Lower) else {
                continue;
            };
            let ident = recase::camel(name);
            if self.check(name, &ident).is_ok() {
                self.chosen[index] = Some(self.take(name, &ident));
            }
        }
    }

    /// Takes the names that the lock has.
    fn keep_locked(&mut self, sink: &mut Sink) {
        for (index, operation) in self.api.operations.iter().enumerate() {
            let (Some(entry), None) = (self.locked_names.operation(index), &self.chosen[index])
            else {
                continue;
            };
            let written = entry.member("(struct)", "*");
            let ident =
                written.map_or_else(|| recase::camel(&entry.name), |member| member.name.clone());
            let of_method = Given::entry(entry, &operation.at);
            let of_struct = written.map_or_else(
                || Given::entry(entry, &operation.at),
                |member| Given::member(member, &operation.at),
            );
            let fits = self
                .methods
                .check(&entry.name)
                .map_err(|why| (of_method, why))
                .and_then(|()| self.structs.check(&ident).map_err(|why| (of_struct, why)));
            match fits {
                Ok(()) => self.chosen[index] = Some(self.take(&entry.name, &ident)),
                Err((given, why)) => self.locked_names.refuse(&given, why, sink),
            }
        }
    }

    /// Takes the enums of operations that the lock has. Enums with the usual name are not in it; an
    /// operation that is added must not take their names either.
    fn keep_derived(&mut self, sink: &mut Sink) {
        for (index, operation) in self.api.operations.iter().enumerate() {
            let Some(entry) = self.locked_names.operation(index) else {
                continue;
            };
            let owner = self.chosen[index].as_ref().map(|(_, ident)| ident.clone());
            let has = has_derived(operation);
            for (slot, (kind, suffix)) in DERIVED.iter().enumerate() {
                self.derived[index][slot] = match entry.member(kind, "*") {
                    Some(member) => {
                        let given = Given::member(member, &operation.at);
                        self.locked_names.locked(&mut self.structs, given, sink)
                    }
                    None => owner
                        .as_ref()
                        .filter(|_| has[slot])
                        .map(|owner| format!("{}{suffix}", owner.plain()))
                        .filter(|name| self.structs.can_take(name))
                        .map(|name| self.structs.take_exactly(&name)),
                };
            }
        }
    }

    /// Takes the former names.
    fn take_former_names(&mut self, sink: &mut Sink) {
        for (index, operation) in self.api.operations.iter().enumerate() {
            let Some(entry) = self.locked_names.operation(index) else {
                continue;
            };
            let now = self.chosen[index]
                .as_ref()
                .map(|(method, _)| method.clone());
            let (methods, structs) = (&mut self.methods, &mut self.structs);
            let mut take = |name: &str| {
                let ident = recase::camel(name);
                methods.check(name)?;
                structs.check(&ident)?;
                methods.reserve(name);
                structs.reserve(&ident);
                Ok(())
            };
            let earlier = (entry.former_names.as_slice(), &operation.at);
            let mut names = self
                .locked_names
                .former_names(now.as_ref(), earlier, sink, &mut take);
            names.extend(self.locked_names.last(now.as_ref(), &entry.name, take));
            self.former_names[index] = names;
        }
    }

    /// Names the operations that have no name yet.
    fn claim(&mut self) {
        let wanted: Vec<String> = self.api.operations.iter().map(preferred).collect();
        for index in claim_order(wanted.iter().map(String::as_str), words::snake) {
            if self.chosen[index].is_some() {
                continue;
            }
            let operation = &self.api.operations[index];
            let claim = Claim {
                preferred: &wanted[index],
                qualifiers: &route_words(operation),
                at: &operation.at,
            };
            let words = self.numbers.choose(&claim, |text| {
                self.methods.is_free(text) && self.structs.is_free(text)
            });
            self.chosen[index] = Some((self.methods.take(&words), self.structs.take(&words)));
        }
    }

    /// Names the enums that have no name yet after their operations. Operations that the lock knows
    /// come first.
    fn claim_derived(&mut self, sink: &mut Sink) {
        let is_new = |index: &usize| self.locked_names.operation(*index).is_none();
        let mut order: Vec<usize> = (0..self.api.operations.len()).collect();
        order.sort_by_key(is_new);
        for index in order {
            let Some((_, owner)) = &self.chosen[index] else {
                continue;
            };
            let owner = words::respelled(owner.plain());
            for (slot, (_, suffix)) in DERIVED.iter().enumerate() {
                if self.derived[index][slot].is_none() {
                    let claim = Claim {
                        preferred: &format!("{owner} {suffix}"),
                        qualifiers: &["type".to_owned()],
                        at: &self.api.operations[index].at,
                    };
                    self.derived[index][slot] = Some(self.structs.claim(&claim, sink));
                }
            }
        }
    }

    /// All names, once everything has one.
    fn finish(mut self, sink: &mut Sink) -> Vec<OperationNames> {
        let mut names = Vec::with_capacity(self.api.operations.len());
        for index in 0..self.api.operations.len() {
            let derived = self.derived[index].each_mut().map(Option::take);
            let (Some(chosen), [Some(error), Some(output), Some(body)]) =
                (self.chosen[index].take(), derived)
            else {
                continue;
            };
            let derived = [error, output, body];
            let former_names = std::mem::take(&mut self.former_names[index]);
            let former_enums = former_names
                .iter()
                .map(|former| former_enums(former, &chosen.1, &derived, &mut self.structs))
                .collect();
            names.push(OperationNames {
                former_names,
                former_enums,
                ..names_of(self.api, index, chosen, derived, self.locked_names, sink)
            });
        }
        names
    }
}

/// Whether an operation can have an enum of failures, of successes, and of bodies.
fn has_derived(operation: &Operation) -> [bool; 3] {
    let is_success = |status: Status| matches!(status, Status::Code(200..=299) | Status::Range(2));
    let failures = operation
        .responses
        .iter()
        .any(|response| !is_success(response.status));
    let successes: usize = operation
        .responses
        .iter()
        .filter(|response| is_success(response.status) || response.status == Status::Default)
        .map(|response| response.contents.len().max(1))
        .sum();
    let bodies = operation
        .body
        .as_ref()
        .map_or(0, |body| body.contents.len());
    [failures, successes > 1, bodies > 1]
}

/// What the enums of an operation were called when it had a former name; nothing where something
/// else has that name.
fn former_enums(
    former: &FormerName,
    ident: &Ident,
    derived: &[Ident; 3],
    structs: &mut Scope,
) -> [Option<Ident>; 3] {
    let old = former.structure();
    let mut name = |now: &Ident| {
        let suffix = now.plain().strip_prefix(ident.plain())?;
        let name = format!("{}{suffix}", old.plain());
        structs.can_take(&name).then(|| structs.take_exactly(&name))
    };
    derived.each_ref().map(&mut name)
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
    let known = entry.map(Entry::index).unwrap_or_default();
    let member = |parameter: &Parameter| known.get(parameter.location.as_str(), &parameter.wire, 0);
    let mut idents: Vec<Option<Ident>> = Vec::with_capacity(operation.parameters.len());
    for parameter in &operation.parameters {
        let place = (&parameter.at, Case::Lower);
        idents.push(locked_names.part(&mut scope, place, member(parameter), sink));
    }
    let mut former_parameters = Vec::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let Some(member) = member(parameter) else {
            continue;
        };
        let now = idents[index].as_ref();
        let former =
            locked_names.former_names(now, (&member.former_names, &parameter.at), sink, |name| {
                scope.own(name)
            });
        former_parameters.extend(former.into_iter().map(|former| (index, former)));
    }
    // Former names of parameters that are gone.
    let members = entry.iter().flat_map(|entry| &entry.members);
    members
        .flat_map(|member| &member.former_names)
        .for_each(|former| _ = scope.own(&former.name));
    let wires = operation.parameters.iter();
    let wires = wires.map(|parameter| parameter.wire.as_str());
    for index in claim_order(wires, words::snake) {
        if idents[index].is_none() {
            idents[index] = Some(claim_parameter(&mut scope, operation, index, sink));
        }
    }
    let parameters: Vec<Ident> = idents.into_iter().flatten().collect();
    for (index, (parameter, ident)) in operation.parameters.iter().zip(&parameters).enumerate() {
        let last = member(parameter).and_then(|member| {
            locked_names.last(Some(ident), &member.name, |name| scope.own(name))
        });
        former_parameters.extend(last.map(|former| (index, former)));
    }
    OperationNames {
        method,
        ident,
        error,
        output,
        body_type,
        parameters,
        body: Ident("body".to_owned()),
        former_names: Vec::new(),
        former_enums: Vec::new(),
        former_parameters,
    }
}

/// Two parameters of one key differ in their location; others of one name in what the name leaves
/// out.
fn claim_parameter(
    scope: &mut Scope,
    operation: &Operation,
    index: usize,
    sink: &mut Sink,
) -> Ident {
    let parameter = &operation.parameters[index];
    let location = parameter.location.as_str().to_owned();
    let is_repeated = operation
        .parameters
        .iter()
        .enumerate()
        .any(|(other, known)| other != index && known.wire == parameter.wire);
    let qualifiers = if is_repeated || scope.reserves(&parameter.wire) {
        vec![location, "parameter".to_owned()]
    } else {
        vec![
            words::difference(&parameter.wire),
            location,
            "parameter".to_owned(),
        ]
    };
    scope.claim(
        &Claim {
            preferred: &parameter.wire,
            qualifiers: &qualifiers,
            at: &parameter.at,
        },
        sink,
    )
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
