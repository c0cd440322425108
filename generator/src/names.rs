//! The only maker of Rust identifiers.
//!
//! In: a [`Checked`] API, the names of the last time and those asked for ([`Naming`]). Out:
//! [`Names`], one identifier for every item that will be emitted, decided for the whole API before
//! anything is. What had a name keeps it; of what is new, whoever is called exactly so has a name
//! first, and a clash is settled by words that tell the others apart. Absent: tokens, and keywords
//! of schemas.

pub mod allocate;
mod conversion;
mod derives;
mod entries;
mod given;
mod header;
mod inline;
mod locked;
mod members;
mod operation;
pub mod reason;
mod record;
mod scheme;

pub use conversion::Conversion;
pub use derives::{Derives, check_derive, crate_of_derive};
pub(crate) use members::MOST_ARGUMENTS;
pub(crate) use operation::status_name;
pub use scheme::{CredentialNames, SchemeNames};
pub use server::{ServerNames, VariableNames};
pub use tag::{Group, Groups, Split, check_tag_feature};
pub mod reserved;
mod server;
mod shared;
mod tag;
mod variable;
pub mod words;

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::ir::identity::Keys;
use crate::ir::{Checked, SchemeKind, Shape, TypeId};
use crate::lock::ModuleLock;
use crate::nearest::nearest;
use crate::source::{Pointer, Source, Span};
use locked::LockedNames;

/// What is given about the names of one API.
#[derive(Debug, Clone, Default)]
pub struct Naming {
    /// The names of the last time.
    pub lock: ModuleLock,
    /// Names that somebody asks for, by pointer.
    pub renames: BTreeMap<String, String>,
    /// The version of the crate that is written.
    pub version: String,
    /// For how many minor versions a name stays usable after it was changed.
    pub keep: u32,
    /// How items are spread over files, each of which has a name.
    pub split: Split,
    /// The cargo feature of the API; without it, it is called like the module.
    pub feature: Option<String>,
    /// The cargo features of tags, by tag.
    pub tag_features: BTreeMap<String, String>,
    /// Traits that types derive besides those that they have.
    pub derives: Derives,
    /// The texts that names come from.
    pub files: NameFiles,
}

/// The texts that names come from, so that findings can show the lines concerned.
#[derive(Debug, Clone, Default)]
pub struct NameFiles {
    /// `names.lock`, in which the sites of the lock are.
    pub lock: Option<Source>,
    /// `codegen.toml`.
    pub options: Option<Source>,
    /// Where `codegen.toml` asks for the name of each place.
    pub renames: BTreeMap<String, Span>,
    /// Where `codegen.toml` names the feature of each tag.
    pub features: BTreeMap<String, Span>,
}

impl NameFiles {
    /// A place in `codegen.toml`, if both are known.
    fn place(&self, span: Option<&Span>) -> Option<Place> {
        let asked = self.options.as_ref().zip(span);
        asked.map(|(file, span)| Place::Span(file.name().to_owned(), *span))
    }

    /// The texts that findings point into. They are not part of the document, so that a report has
    /// them only for its findings.
    pub fn shown_by<'a>(
        &'a self,
        diagnostics: &'a [Diagnostic],
    ) -> impl Iterator<Item = &'a Source> {
        let is_shown = |file: &&Source| {
            diagnostics
                .iter()
                .any(|found| matches!(&found.at, Place::Span(name, _) if name == file.name()))
        };
        self.lock.iter().chain(&self.options).filter(is_shown)
    }
}

/// A former name that can still be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerName {
    /// The name.
    pub ident: Ident,
    /// The version in which it was given up.
    pub since: String,
}

/// A Rust identifier; raw (`r#type`) where it must be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// This very name, raw if it is a keyword.
    fn exact(name: &str) -> Self {
        Self(reserved::identifier(name))
    }

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

impl FormerName {
    /// The struct of an operation whose method had this name.
    pub fn structure(&self) -> Ident {
        Ident::exact(&words::recase::camel(self.ident.plain()))
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
    pub required: Option<Ident>,
    /// Former names.
    pub former_names: Vec<FormerName>,
    /// Former names of its members, by their index.
    pub former_members: Vec<(usize, FormerName)>,
    /// Which branches of a union have `From`, in their order in the IR; none for other types.
    pub conversions: Vec<Conversion>,
    /// The traits that it derives because somebody asks for them, as they are written.
    pub derives: Vec<String>,
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
    /// Former names, of the method; those of the struct follow.
    pub former_names: Vec<FormerName>,
    /// For each of them, what the enums of failures, of successes and of bodies were called; none
    /// if something else is called so now.
    pub former_enums: Vec<[Option<Ident>; 3]>,
    /// Former names of its parameters, by their index.
    pub former_parameters: Vec<(usize, FormerName)>,
}

/// All names of one API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// The module.
    pub module: Ident,
    /// The cargo feature of the API, where it has one.
    pub feature: String,
    /// By [`TypeId`].
    types: Vec<TypeNames>,
    /// By index into `Api::operations`.
    operations: Vec<OperationNames>,
    /// By index into `Api::schemes`.
    schemes: Vec<SchemeNames>,
    /// In the order of `Api::credentials`.
    credentials: Vec<CredentialNames>,
    /// By index into `Api::headers`.
    headers: Vec<Ident>,
    /// By index into `Api::choices`.
    servers: Vec<ServerNames>,
    /// Features and modules.
    groups: Groups,
    /// What the lock knows everything by.
    keys: Keys,
    /// The operation that examples call, and the schemes that they use, as the lock has them.
    example: (Option<String>, Option<String>),
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
        &self.schemes[index].variant
    }

    /// The words of the function that makes the credential of a scheme, in lower case.
    pub fn maker(&self, index: usize) -> &str {
        &self.schemes[index].maker
    }

    /// The environment variables of a scheme, one for each argument in order.
    pub fn variables(&self, index: usize, kind: &SchemeKind) -> Vec<String> {
        self.schemes[index].variables(kind, self.module.plain())
    }

    /// The names of everything that a caller can prove to be somebody with, in the order of
    /// `Api::credentials`.
    pub fn credentials(&self) -> &[CredentialNames] {
        &self.credentials
    }

    /// What the lock knows a type by.
    pub fn key(&self, id: TypeId) -> &Pointer {
        &self.keys.types[id.index()]
    }

    /// What the lock knows an operation by.
    pub fn operation_key(&self, index: usize) -> &Pointer {
        &self.keys.operations[index].key
    }

    /// The operation that the examples of the last time called.
    pub fn example(&self) -> Option<&str> {
        self.example.0.as_deref()
    }

    /// The security schemes that the examples of the last time used, joined by `+`.
    pub fn credential(&self) -> Option<&str> {
        self.example.1.as_deref()
    }

    /// The features and modules that the items are spread over; empty if they are not.
    pub fn groups(&self) -> &Groups {
        &self.groups
    }

    /// The names of the servers among which a caller can choose.
    pub fn servers(&self) -> &[ServerNames] {
        &self.servers
    }

    /// Whether all names are spelled in ASCII; the compiler looks harder at others.
    pub fn are_ascii(&self) -> bool {
        let types = self.types.iter().flat_map(|names| {
            let own = [&names.ident, &names.other];
            let former = names.former_members.iter().map(|(_, former)| former);
            let former = names
                .former_names
                .iter()
                .chain(former)
                .map(|former| &former.ident);
            own.into_iter()
                .chain(&names.required)
                .chain(&names.members)
                .chain(&names.patterns)
                .chain(former)
        });
        let operations = self.operations.iter().flat_map(|names| {
            let own = [
                &names.method,
                &names.ident,
                &names.error,
                &names.output,
                &names.body_type,
                &names.body,
            ];
            let former = names.former_parameters.iter().map(|(_, former)| former);
            let former = names
                .former_names
                .iter()
                .chain(former)
                .map(|former| &former.ident);
            own.into_iter().chain(&names.parameters).chain(former)
        });
        let servers = self.servers.iter().flat_map(|names| {
            let variables = names.variables.iter().flat_map(|names| {
                [&names.field, &names.ident]
                    .into_iter()
                    .chain(&names.values)
            });
            [&names.ident, &names.constant].into_iter().chain(variables)
        });
        types
            .chain(operations)
            .chain(servers)
            .chain(self.schemes.iter().map(|names| &names.variant))
            .chain(&self.headers)
            .chain([&self.module])
            .all(|ident| ident.as_str().is_ascii())
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
            lines.push(format!(
                "{} = {}, {}",
                operation.at, names.method, names.ident
            ));
            for (parameter, ident) in operation.parameters.iter().zip(&names.parameters) {
                lines.push(format!("    {} = {ident}", parameter.wire));
            }
        }
        lines.join("\n")
    }
}

fn wires(shape: &Shape) -> Vec<String> {
    if let Shape::Enum(shape) = shape {
        let values = shape.values.iter();
        return values.map(|value| value.value.to_string()).collect();
    }
    shape
        .members()
        .map(|member| member.wire.to_owned())
        .collect()
}

/// The order in which texts of one scope are named: first those that are called exactly so, then
/// those that have all letters of their name, then the others; within each in the order of the
/// texts, so that it does not depend on the order of the document.
fn claim_order<'t>(
    texts: impl Iterator<Item = &'t str>,
    in_case: impl Fn(&str) -> String,
) -> Vec<usize> {
    let mut order: Vec<_> = texts
        .enumerate()
        .map(|(index, text)| (words::claimed(text, &in_case(text)), text, index))
        .collect();
    order.sort();
    order.into_iter().map(|(_, _, index)| index).collect()
}

/// Names everything in a checked API.
pub fn allocate(module: &str, checked: &Checked, naming: &Naming, sink: &mut Sink) -> Names {
    let api = checked.api();
    let locked_names = LockedNames::new(api, naming, sink);
    let mut types = inline::allocate(api, &locked_names, sink);
    conversion::decide(api, &locked_names, &mut types);
    derives::decide(api, naming, &mut types, sink);
    let operations = operation::allocate(api, &locked_names, sink);
    let (schemes, credentials) = scheme::allocate(api, &locked_names, sink);
    let headers = header::allocate(api, &locked_names, sink);
    let servers = server::allocate(api, &locked_names, sink);
    let groups = tag::allocate(api, &locked_names, naming, sink);
    let example = (naming.lock.example.clone(), naming.lock.credential.clone());
    let module = allocate::module(module);
    let feature = naming.feature.clone();
    let names = Names {
        feature: feature.unwrap_or_else(|| module.plain().to_owned()),
        module,
        types,
        operations,
        schemes,
        credentials,
        headers,
        servers,
        groups,
        keys: locked_names.keys,
        example,
    };
    names.refuse_renames(checked, naming, sink);
    names
}

/// The place that was probably meant: one with the same parent, or else any with a similar pointer.
fn meant<'p>(place: &str, known: impl Iterator<Item = &'p str> + Clone) -> Option<&'p str> {
    let (parent, token) = place.rsplit_once('/')?;
    let beside = known.clone().filter_map(|known| {
        let (other, token) = known.rsplit_once('/')?;
        (other == parent).then_some(token)
    });
    match nearest(token, beside) {
        Some(token) => known
            .clone()
            .find(|known| known.rsplit_once('/') == Some((parent, token))),
        None => nearest(place, known),
    }
}

impl Names {
    /// Reports what was asked for and is not so: nothing is there, or something else has the name.
    fn refuse_renames(&self, checked: &Checked, naming: &Naming, sink: &mut Sink) {
        if naming.renames.is_empty() {
            return;
        }
        let given = record::places(self, checked);
        for (place, wanted) in &naming.renames {
            let headline = match given.get(place.as_str()) {
                None => format!("`codegen.toml` renames `{place}`, where nothing with a name is"),
                Some(names) if !names.contains(wanted) => format!(
                    "`codegen.toml` calls `{place}` `{wanted}`, which is no free name there"
                ),
                Some(_) => continue,
            };
            let at = match naming.files.place(naming.files.renames.get(place)) {
                Some(asked) => asked,
                None if given.contains_key(place.as_str()) => {
                    Place::from(Pointer::new(place.as_str()))
                }
                None => Place::File("codegen.toml".to_owned()),
            };
            let finding = Diagnostic::new(Code::InvalidRename, at, headline);
            sink.push(match meant(place, given.keys().map(String::as_str)) {
                Some(meant) if !given.contains_key(place.as_str()) => {
                    finding.help(format!("did you mean `{meant}`?"))
                }
                _ => finding,
            });
        }
    }
}
