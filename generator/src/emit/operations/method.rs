//! The methods of the client: one for each operation, together in one block.

use super::inputs::Input;
use super::outcome::Outcome;
use super::{headers, route};
use crate::emit::docs::{Comment, beside, code};
use crate::emit::item::{Argument, Body, Expression, Function, Meta, Visibility};
use crate::emit::spell::spell;
use crate::emit::unit::{Imports, Unit};
use crate::ir::Operation;
use crate::surface::Origin;

/// The method of an operation: required inputs are its arguments, in the order of the document, the body last.
pub(super) fn emit(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    inputs: &[Input],
    outcome: &Outcome,
    imports: &Imports,
) -> Function {
    let names = unit.names.operation(index);
    let call = imports.runtime("Call");
    let docs = method_docs(unit, index, operation, inputs, outcome);
    Function {
        meta: Meta::new(names.method.as_str(), Origin::Operation(index), docs)
            .deprecated(operation.docs.deprecated),
        attributes: Vec::new(),
        visibility: Visibility::Public,
        generics: "",
        receiver: Some("&self"),
        arguments: arguments(inputs),
        returns: format!("{call}<'_, {}>", names.ident),
        body: Body::Literal {
            call: Some("self.call"),
            name: names.ident.to_string(),
            fields: inputs.iter().map(value).collect(),
            rest: None,
        },
    }
}

/// The arguments of the method, in order.
pub(in crate::emit) fn arguments(inputs: &[Input]) -> Vec<Argument> {
    let given = inputs.iter().filter(|input| input.positional);
    given
        .map(|input| Argument {
            name: input.name.clone(),
            ty: spell(input.argument.tokens()),
        })
        .collect()
}

/// A field of the operation's struct: what is given, or nothing.
fn value(input: &Input) -> (String, Expression) {
    let value = if input.positional {
        input.given()
    } else {
        Expression::plain(input.absent)
    };
    (input.name.clone(), value)
}

fn method_docs(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    inputs: &[Input],
    _outcome: &Outcome,
) -> Comment {
    let names = unit.names.operation(index);
    let arguments: Vec<String> = inputs
        .iter()
        .filter(|input| input.positional)
        .filter_map(argument_doc)
        .collect();
    Comment::of(&beside(&operation.docs, names.method.plain()))
        .paragraph(arguments.join("\n"))
        .paragraph(headers::remark(unit, index, operation).unwrap_or_default())
        .paragraph(route_and_server(operation))
}

/// The route, and where it leads if that is not where the others go.
fn route_and_server(operation: &Operation) -> String {
    let server = operation.servers.first();
    let server = server.map(|server| {
        format!(
            " at {}, unless a base URL is chosen",
            code(&server.default_url())
        )
    });
    route(operation) + &server.unwrap_or_default()
}

/// What the document says of an argument, in a list below the description.
fn argument_doc(input: &Input) -> Option<String> {
    let first = input.docs.first_paragraph()?;
    Some(format!("- `{}`: {first}", input.name))
}
