//! The only maker of Rust identifiers.
//!
//! In: a [`Checked`] API. Out: [`Names`], one identifier for every item that will be emitted, decided for the whole API before
//! anything is. Absent: tokens, and keywords of schemas; a clash is settled by words of the pointer of whoever came later.

pub mod allocate;
mod inline;
mod operation;

pub(crate) use operation::status_name;
pub use server::{ServerNames, VariableNames};
pub mod reserved;
mod server;
pub mod words;

use std::fmt;

use crate::diagnostic::Sink;
use crate::ir::{Checked, Shape, TypeId};

/// A Rust identifier; raw (`r#type`) where it must be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// As it is written in Rust, `r#` included.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Without `r#`, as it is written in prose.
    pub fn plain(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The names of one type and its members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeNames {
    /// The type.
    pub ident: Ident,
    /// Its fields, variants or values, in their order in the IR.
    pub members: Vec<Ident>,
    /// The fields for keys that match a pattern.
    pub patterns: Vec<Ident>,
    /// The field for all other keys.
    pub other: Ident,
    /// The literal of required fields that its constructor takes when there are many.
    pub required: Ident,
}

/// The names of one operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationNames {
    /// The method of the client.
    pub method: Ident,
    /// The struct of its inputs.
    pub ident: Ident,
    /// The enum of its documented failures.
    pub error: Ident,
    /// The enum of its successes, if there are several.
    pub output: Ident,
    /// The enum of its request bodies, if there are several.
    pub body_type: Ident,
    /// Its parameters, in their order in the IR.
    pub parameters: Vec<Ident>,
    /// The field of its body.
    pub body: Ident,
}

/// All names of one API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// The module.
    pub module: Ident,
    /// By [`TypeId`].
    types: Vec<TypeNames>,
    /// By index into `Api::operations`.
    operations: Vec<OperationNames>,
    /// By index into `Api::schemes`.
    schemes: Vec<Ident>,
    /// By index into `Api::headers`.
    headers: Vec<Ident>,
    /// By index into `Api::choices`.
    servers: Vec<ServerNames>,
}

impl Names {
    /// The names of a type.
    pub fn type_names(&self, id: TypeId) -> &TypeNames {
        &self.types[id.index()]
    }

    /// The names of an operation.
    pub fn operation(&self, index: usize) -> &OperationNames {
        &self.operations[index]
    }

    /// The variant of `Credential` for a scheme, in upper camel case.
    pub fn scheme(&self, index: usize) -> &Ident {
        &self.schemes[index]
    }

    /// The names of the servers among which a caller can choose.
    pub fn servers(&self) -> &[ServerNames] {
        &self.servers
    }

    /// Whether all names are spelled in ASCII; the compiler looks harder at others.
    pub fn are_ascii(&self) -> bool {
        let types = self.types.iter().flat_map(|names| {
            let own = [&names.ident, &names.other, &names.required];
            own.into_iter().chain(&names.members).chain(&names.patterns)
        });
        let operations = self.operations.iter().flat_map(|names| {
            let own = [&names.method, &names.ident, &names.error, &names.output, &names.body_type, &names.body];
            own.into_iter().chain(&names.parameters)
        });
        let servers = self.servers.iter().flat_map(|names| {
            let variables = names.variables.iter().flat_map(|names| [&names.field, &names.ident].into_iter().chain(&names.values));
            [&names.ident, &names.constant].into_iter().chain(variables)
        });
        types.chain(operations).chain(servers).chain(&self.schemes).chain([&self.module]).all(|ident| ident.as_str().is_ascii())
    }

    /// The constant of a header, by its index in `Api::headers`.
    pub fn header(&self, index: usize) -> &Ident {
        &self.headers[index]
    }

    /// One line for each name, for snapshots.
    pub fn dump(&self, checked: &Checked) -> String {
        let mut lines = Vec::new();
        for (id, item) in checked.api().types() {
            let names = self.type_names(id);
            lines.push(format!("{} = {}", item.at, names.ident));
            for (wire, ident) in wires(&item.shape).into_iter().zip(&names.members) {
                lines.push(format!("    {wire} = {ident}"));
            }
        }
        for (operation, names) in checked.api().operations.iter().zip(&self.operations) {
            lines.push(format!("{} = {}, {}", operation.at, names.method, names.ident));
            for (parameter, ident) in operation.parameters.iter().zip(&names.parameters) {
                lines.push(format!("    {} = {ident}", parameter.wire));
            }
        }
        lines.join("\n")
    }
}

fn wires(shape: &Shape) -> Vec<String> {
    match shape {
        Shape::Struct(item) => item.fields.iter().map(|field| field.wire.clone()).collect(),
        Shape::Enum(item) => item.values.iter().map(|value| value.value.to_string()).collect(),
        Shape::Union(item) => item.variants.iter().map(|variant| variant.name.clone()).collect(),
        Shape::Alias(_) => Vec::new(),
    }
}

/// Names everything in a checked API.
pub fn allocate(module: &str, checked: &Checked, sink: &mut Sink) -> Names {
    let api = checked.api();
    let types = inline::allocate(api, sink);
    let operations = operation::allocate(api, sink);
    let schemes = operation::allocate_schemes(api, sink);
    let headers = operation::allocate_headers(api, sink);
    let servers = server::allocate(api, sink);
    Names { module: allocate::module(module), types, operations, schemes, headers, servers }
}
