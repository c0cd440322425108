//! `operations.rs`: what can be called. Each operation is data: a struct of its inputs, which knows how to become a
//! request and what its answers mean; nothing here does I/O.

mod inputs;
mod outcome;
mod request;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::format::{Part, Piece, Table};
use super::types::{argument, setter_line};
use super::unit::{Imports, Place, Unit, doc_tokens, ident};
use crate::ir::{Operation, Shape, TypeId};
use crate::surface::Origin;

pub(super) use inputs::{Input, inputs};
pub(super) use outcome::status_variant;

/// The parts of `operations.rs`, in the document's order.
pub(super) fn emit(unit: &Unit<'_>) -> Vec<Part> {
    let imports = Imports::default();
    let operations = unit.api.operations.iter().enumerate();
    let mut parts: Vec<Part> = operations
        .map(|(index, operation)| Part::new(Origin::Operation(index), emit_operation(unit, index, operation, &imports)))
        .collect();
    let uses = imports.uses();
    if !parts.is_empty() {
        parts.insert(0, Part::new(Origin::Api, vec![Piece::Code(quote!(use super::client::Client; #uses))]));
    }
    parts
}

fn emit_operation(unit: &Unit<'_>, index: usize, operation: &Operation, imports: &Imports) -> Vec<Piece> {
    let inputs = inputs(unit, index, imports);
    let outcome = outcome::plan(unit, index, imports);
    let mut pieces = vec![
        Piece::Code(definition(unit, index, operation, &inputs)),
        Piece::Code(outcome.types.clone()),
        Piece::Code(request::body_type(unit, index, operation, imports)),
        Piece::Code(implementation(unit, index, operation, &inputs, &outcome, imports)),
        Piece::Code(method(unit, index, operation, &inputs, imports)),
    ];
    pieces.retain(|piece| !matches!(piece, Piece::Code(tokens) if tokens.is_empty()));
    pieces.extend(setters(unit, index, &inputs, imports));
    pieces
}

/// Whether a success of the operation has a value.
pub(super) fn has_value(unit: &Unit<'_>, index: usize) -> bool {
    outcome::plan(unit, index, &Imports::default()).output.to_string() != "()"
}

/// Method and path, as every reader of HTTP documentation looks for them.
fn route(operation: &Operation) -> String {
    format!("`{} {}`", operation.method.as_str(), operation.path.replace('`', "'"))
}

/// The route, and where it leads if that is not where the others go.
fn route_and_server(operation: &Operation) -> String {
    let server =
        operation.servers.first().map(|server| format!(" at `{}`, unless a base URL is chosen", server.default_url().replace('`', "'")));
    route(operation) + &server.unwrap_or_default()
}

fn definition(unit: &Unit<'_>, index: usize, operation: &Operation, inputs: &[Input]) -> TokenStream {
    let names = unit.names.operation(index);
    let (name, method) = (ident(&names.ident), &names.method);
    let doc = doc_tokens(&[format!("The inputs of [`Client::{}`]: {}", method.plain(), route(operation))]);
    let fields = inputs.iter().map(|input| {
        let (doc, name, ty) = (doc_tokens(&input.docs), &input.name, &input.slot);
        quote!(#doc pub #name: #ty,)
    });
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    }
}

fn implementation(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    inputs: &[Input],
    outcome: &outcome::Outcome,
    imports: &Imports,
) -> TokenStream {
    let name = ident(&unit.names.operation(index).ident);
    let id = operation.id.clone().unwrap_or_else(|| format!("{} {}", operation.method.as_str(), operation.path));
    let security = security(unit, operation);
    let (output, error, body) = (&outcome.output, &outcome.error, &outcome.body);
    let request = request::body(unit, index, operation, inputs, imports);
    let (trait_name, builder, parts, result) =
        (imports.runtime("Operation"), imports.runtime("RequestBuilder"), imports.runtime("Parts"), imports.runtime("Outcome"));
    quote! {
        impl #trait_name for #name {
            type Output = #output;
            type Error = #error;
            const ID: &'static str = #id;
            const SECURITY: &'static [&'static [&'static str]] = &[#(#security),*];
            fn request(&self, request: &mut #builder) {
                #request
            }
            fn outcome(parts: &#parts) -> #result<Self> {
                #body
            }
        }
    }
}

fn security(unit: &Unit<'_>, operation: &Operation) -> Vec<TokenStream> {
    let alternative = |schemes: &[usize]| {
        let names = schemes.iter().filter_map(|scheme| unit.api.schemes.get(*scheme)).map(|scheme| scheme.name.as_str());
        quote!(&[#(#names),*])
    };
    operation.security.iter().map(|item| alternative(&item.schemes)).collect()
}

/// The method of the client: required inputs are its arguments, in the order path, body, then the rest.
fn method(unit: &Unit<'_>, index: usize, operation: &Operation, inputs: &[Input], imports: &Imports) -> TokenStream {
    let names = unit.names.operation(index);
    let (method, name) = (ident(&names.method), ident(&names.ident));
    let extras: Vec<String> = inputs.iter().filter(|input| input.positional).filter_map(argument_doc).collect();
    let route = route_and_server(operation);
    let extras = if extras.is_empty() { vec![route] } else { vec![extras.join("\n"), route] };
    let doc = doc_tokens(&docs::lines(&docs::beside(&operation.docs, names.method.plain()), &extras));
    let deprecated = operation.docs.deprecated.then(|| quote!(#[deprecated]));
    let arguments = inputs.iter().filter(|input| input.positional).map(|input| {
        let (name, ty) = (&input.name, input.argument.tokens());
        quote!(#name: #ty)
    });
    let values = inputs.iter().map(|input| {
        let name = &input.name;
        let value = if input.positional { input.given() } else { input.absent.clone() };
        if *name == value.to_string() { quote!(#name,) } else { quote!(#name: #value,) }
    });
    let call = imports.runtime("Call");
    quote! {
        impl Client {
            #doc
            #deprecated
            pub fn #method(&self, #(#arguments),*) -> #call<'_, #name> {
                self.call(#name { #(#values)* })
            }
        }
    }
}

/// What the document says of an argument, in a list below the description.
fn argument_doc(input: &Input) -> Option<String> {
    let first = input.docs.iter().take_while(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join(" ");
    (!first.is_empty()).then(|| format!("- `{}`: {first}", input.name))
}

/// How many setters one table may have: the macro works one by one, and rustc bounds how deep that may go.
const MOST_SETTERS: usize = 100;

/// Setters for all that is not an argument, on the call that the method returns.
fn setters(unit: &Unit<'_>, index: usize, inputs: &[Input], imports: &Imports) -> Vec<Piece> {
    let ident = &unit.names.operation(index).ident;
    let given = inputs.iter().filter(|input| !input.positional);
    let (groups, single): (Vec<&Input>, Vec<&Input>) = given.partition(|input| input.group.is_some());
    let mut pieces = Vec::new();
    for input in groups {
        let lines = input.group.map(|group| group_lines(unit, group, imports)).unwrap_or_default();
        pieces.extend(tables(&format!("Call<{ident}>.{}", input.name), &lines));
    }
    let lines: Vec<String> = single.iter().map(|input| setter_line(&input.name.to_string(), &input.argument, input.nullable)).collect();
    pieces.extend(tables(&format!("Call<{ident}>"), &lines));
    pieces
}

pub(super) fn tables(head: &str, lines: &[String]) -> Vec<Piece> {
    let table =
        |lines: &[String]| Piece::Table(Table { name: "setters", head: head.to_owned(), lines: lines.to_vec(), tail: String::new() });
    lines.chunks(MOST_SETTERS).map(table).collect()
}

/// The fields of an object that is spread over the query are set one by one.
fn group_lines(unit: &Unit<'_>, group: TypeId, imports: &Imports) -> Vec<String> {
    let Shape::Struct(shape) = &unit.api.type_of(group).shape else { return Vec::new() };
    let fields = shape.fields.iter().zip(&unit.names.type_names(group).members);
    fields
        .map(|(field, name)| {
            setter_line(name.as_str(), &argument(unit, &field.value, field.boxed, Place::Elsewhere, imports), unit.needs_null(&field.value))
        })
        .collect()
}
