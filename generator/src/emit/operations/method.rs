//! The methods of the client: one for each operation, together in one block.

use quote::quote;

use super::inputs::Input;
use super::{headers, route};
use crate::emit::docs::{Comment, beside, code};
use crate::emit::format::Member;
use crate::emit::lay;
use crate::emit::spell::spell;
use crate::emit::unit::{Imports, Unit, ident};
use crate::ir::Operation;
use crate::surface::Origin;

/// The method of an operation: required inputs are its arguments, in the order of the document, the body last.
pub(super) fn emit(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    inputs: &[Input],
    imports: &Imports,
) -> Member {
    let names = unit.names.operation(index);
    let (method, name) = (ident(&names.method), ident(&names.ident));
    let call = imports.runtime("Call");
    let deprecated = operation.docs.deprecated.then(|| quote!(#[deprecated]));
    let given = inputs.iter().filter(|input| input.positional);
    let arguments: Vec<_> = given
        .map(|input| (&input.name, input.argument.tokens()))
        .collect();
    let (argument_names, argument_types): (Vec<_>, Vec<_>) = arguments.iter().cloned().unzip();
    let item = quote! {
        impl Client {
            #deprecated
            pub fn #method(&self, #(#argument_names: #argument_types),*) -> #call<'_, #name> {}
        }
    };
    let head = ["&self".to_owned()].into_iter().chain(
        arguments
            .into_iter()
            .map(|(name, ty)| format!("{name}: {}", spell(ty))),
    );
    let comment = method_docs(unit, index, operation, inputs);
    let mut text = imports.comments.line(&comment, "    ");
    if deprecated.is_some() {
        text.push_str("    #[deprecated]\n");
    }
    let head: Vec<String> = head.collect();
    text.push_str(&lay::call(
        "    ",
        &format!("pub fn {method}"),
        &head,
        &format!(" -> Call<'_, {name}> {{"),
    ));
    text.push_str(&lay::literal(
        "        ",
        &format!("self.call({name}"),
        &values(inputs),
        ")",
    ));
    text.push_str("    }\n");
    Member {
        origin: Origin::Operation(index),
        text,
        item,
    }
}

/// The fields of the operation's struct, with what is not given left out.
fn values(inputs: &[Input]) -> Vec<String> {
    let value = |input: &Input| {
        let name = input.name.to_string();
        let value = spell(if input.positional {
            input.given()
        } else {
            input.absent.clone()
        })
        .replace("|(", "| (");
        if name == value {
            name
        } else {
            format!("{name}: {value}")
        }
    };
    inputs.iter().map(value).collect()
}

fn method_docs(unit: &Unit<'_>, index: usize, operation: &Operation, inputs: &[Input]) -> Comment {
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
