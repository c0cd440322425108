//! `operations.rs`: what can be called. Each operation is data: a struct of its inputs, which knows how to become a
//! request and what its answers mean; nothing here does I/O.

mod body;
mod headers;
mod inputs;
mod method;
mod outcome;
mod table;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Comment, code};
use super::format::{Member, Part, Piece, Table};
use super::past;
use super::types::{argument, setter_line};
use super::unit::{Imports, Place, Unit, ident, plain_ident};
use crate::ir::{Operation, Shape, TypeId};
use crate::surface::Origin;

pub(super) use body::bodies;
pub(super) use headers::emit as headers;
pub(super) use inputs::{Input, inputs};
pub(super) use outcome::answers;
pub(super) use outcome::{has_value, status_variant};

/// The parts of these operations, and their methods of the client.
pub(super) fn emit(
    unit: &Unit<'_>,
    operations: &[usize],
    imports: &Imports,
) -> (Vec<Part>, Vec<Member>) {
    operations
        .iter()
        .map(|index| emit_operation(unit, *index, &unit.api.operations[*index], imports))
        .unzip()
}

fn emit_operation(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    imports: &Imports,
) -> (Part, Member) {
    let inputs = inputs(unit, index, imports);
    let outcome = outcome::plan(unit, index, imports);
    let mut pieces = vec![Piece::Code(definition(
        unit, index, operation, &inputs, imports,
    ))];
    let enums = outcome
        .types
        .iter()
        .cloned()
        .chain(body::body_type(unit, index, operation, imports));
    pieces.extend(enums.flat_map(|(text, shown)| [Piece::Shown(shown), Piece::Text(text)]));
    pieces.push(Piece::Shown(implementation(unit, index, &outcome)));
    if !inputs.is_empty() {
        imports.words("of_operations");
    }
    pieces.push(Piece::Text(table::emit(
        unit, index, operation, &inputs, &outcome,
    )));
    pieces.extend(setters(unit, index, &inputs, imports));
    let enums = outcome
        .enums(unit, index)
        .into_iter()
        .chain(body::takes_several(operation).then_some(&unit.names.operation(index).body_type));
    pieces.extend(past::of_operation(
        unit,
        index,
        &inputs,
        &enums.collect::<Vec<_>>(),
        imports,
    ));
    (
        Part::new(Origin::Operation(index), pieces),
        method::emit(unit, index, operation, &inputs, imports),
    )
}

/// Method and path, as every reader of HTTP documentation looks for them.
fn route(operation: &Operation) -> String {
    code(&format!("{} {}", operation.method.as_str(), operation.path))
}

fn definition(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    inputs: &[Input],
    imports: &Imports,
) -> TokenStream {
    let names = unit.names.operation(index);
    let (name, method) = (ident(&names.ident), &names.method);
    let doc = Comment::new(format!(
        "The inputs of [`Client::{}`]: {}",
        method.plain(),
        route(operation)
    ));
    let doc = imports.comments.attribute(&doc);
    let fields = inputs.iter().map(|input| {
        let (doc, name, ty) = (
            imports.comments.attribute(&input.docs),
            &input.name,
            &input.slot,
        );
        quote!(#doc pub #name: #ty,)
    });
    quote! {
        #doc
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    }
}

/// What `operation!` implements.
fn implementation(unit: &Unit<'_>, index: usize, outcome: &outcome::Outcome) -> TokenStream {
    let (name, operation) = (
        ident(&unit.names.operation(index).ident),
        plain_ident("Operation"),
    );
    let (output, error) = (&outcome.output, &outcome.error);
    quote! {
        impl #operation for #name { type Output = #output; type Error = #error; }
        impl Debug for #name {}
        impl PartialEq for #name {}
    }
}

/// Setters for all that is not an argument, on the call that the method returns.
fn setters(unit: &Unit<'_>, index: usize, inputs: &[Input], imports: &Imports) -> Vec<Piece> {
    let ident = &unit.names.operation(index).ident;
    let given = inputs.iter().filter(|input| !input.positional);
    let (groups, single): (Vec<&Input>, Vec<&Input>) =
        given.partition(|input| input.group.is_some());
    let mut pieces = Vec::new();
    for input in groups {
        let lines = input
            .group
            .map(|group| group_lines(unit, group, imports))
            .unwrap_or_default();
        pieces.extend(table(&format!("Call<{ident}>.{}", input.name), lines));
    }
    let lines: Vec<String> = single
        .iter()
        .map(|input| setter_line(&input.name.to_string(), &input.argument, input.nullable))
        .collect();
    pieces.extend(table(&format!("Call<{ident}>"), lines));
    pieces
}

/// The table of setters for an owner, if it has any.
pub(super) fn table(head: &str, lines: Vec<String>) -> Option<Piece> {
    (!lines.is_empty()).then(|| {
        Piece::Table(Table {
            name: "setters",
            head: head.to_owned(),
            lines,
            tail: String::new(),
        })
    })
}

/// The fields of an object that is spread over the query are set one by one.
fn group_lines(unit: &Unit<'_>, group: TypeId, imports: &Imports) -> Vec<String> {
    let Shape::Struct(shape) = &unit.api.type_of(group).shape else {
        return Vec::new();
    };
    let fields = shape
        .fields
        .iter()
        .zip(&unit.names.type_names(group).members);
    fields
        .map(|(field, name)| {
            setter_line(
                name.as_str(),
                &argument(unit, &field.value, field.boxed, Place::Elsewhere, imports),
                unit.needs_null(&field.value),
            )
        })
        .collect()
}
