//! The methods of the client: one for each operation, together in one block.

use super::inputs::Input;
use super::outcome::Outcome;
use super::{headers, repeats, route, scopes};
use crate::emit::docs::{Comment, beside, code};
use crate::emit::item::{Argument, Body, Expression, Function, Meta, Visibility};
use crate::emit::type_text::type_text;
use crate::emit::types::{rule_remarks, setter_docs};
use crate::emit::unit::{Imports, Unit};
use crate::ir::{Operation, Rule, TypeId};
use crate::surface::Origin;

/// The method of an operation: required inputs are its arguments, in the order of the document, the
/// body last.
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
            ty: type_text(input.argument.tokens()),
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

/// What the document says, then what is given, what comes back, and how it fails.
fn method_docs(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    inputs: &[Input],
    outcome: &Outcome,
) -> Comment {
    let names = unit.names.operation(index);
    let arguments: Vec<String> = inputs
        .iter()
        .filter(|input| input.positional)
        .filter_map(argument_doc)
        .collect();
    let mut docs =
        Comment::of(&beside(&operation.docs, names.method.plain())).paragraph(arguments.join("\n"));
    let optional = optional_docs(unit, inputs);
    if !optional.is_empty() {
        docs = docs.list("Optional, as methods of the call:", optional.into_iter());
    }
    let groups = inputs.iter().filter_map(|input| input.group);
    let rules = groups.flat_map(|group| group_rules(unit, group));
    docs.paragraphs(&rules.collect::<Vec<_>>())
        .paragraph(returns(&outcome.output))
        .paragraph(fails(outcome))
        .paragraph(headers::remark(unit, index, operation).unwrap_or_default())
        .paragraph(repeats::remark(operation).unwrap_or_default())
        .paragraph(scopes::remark(unit, operation).unwrap_or_default())
        .paragraph(route_and_server(operation))
}

/// What can be given by methods of the call, each with its words.
fn optional_docs(unit: &Unit<'_>, inputs: &[Input]) -> Vec<String> {
    let entry = |name: &str, docs: &Comment| {
        let name = name.trim_start_matches("r#");
        match docs.first_paragraph() {
            Some(words) => format!("`{name}`: {words}"),
            None => format!("`{name}`"),
        }
    };
    let mut entries = Vec::new();
    for input in inputs.iter().filter(|input| !input.positional) {
        let Some(group) = input.group else {
            entries.push(entry(&input.name, &input.setter_docs));
            continue;
        };
        let fields = unit.api.type_of(group).shape.as_struct();
        let fields = fields.into_iter().flat_map(|shape| &shape.fields);
        let names = &unit.names.type_names(group).members;
        entries.extend(
            fields
                .zip(names)
                .map(|(field, name)| entry(name.as_str(), &setter_docs(unit, field))),
        );
    }
    entries
}

/// The rules that several inputs have together, because the document has them in one object.
fn group_rules(unit: &Unit<'_>, group: TypeId) -> Vec<String> {
    let names = &unit.names.type_names(group).members;
    let names: Vec<String> = names.iter().map(|name| code(name.plain())).collect();
    let (counts, others): (Vec<Rule>, Vec<Rule>) = unit
        .api
        .type_of(group)
        .rules
        .iter()
        .cloned()
        .partition(|rule| matches!(rule, Rule::MinProperties(_)));
    let counts = counts.iter().filter_map(|rule| match rule {
        Rule::MinProperties(count) => {
            Some(format!("Give at least {count} of {}.", names.join(", ")))
        }
        _ => None,
    });
    counts.chain(rule_remarks(&others)).collect()
}

/// What a success gives, as a link to the type of the API that is in it.
fn returns(output: &str) -> String {
    if output == "()" {
        return String::new();
    }
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    let named = output.find("types::").map(|start| {
        let rest = &output[start + "types::".len()..];
        let end = rest.find(|character| !is_name(character));
        &output[start..start + "types::".len() + end.unwrap_or(rest.len())]
    });
    match named {
        Some(path) if path == output => format!("Returns [`{output}`]."),
        Some(path) => format!("Returns [`{output}`]({path})."),
        // Any other plain name is the enum of the answers, which is in the same module as the
        // operation.
        None if output.chars().all(is_name) && output != "String" && output != "Bytes" => {
            format!("Returns [`{output}`].")
        }
        None => format!("Returns `{output}`."),
    }
}

/// The enum of the failures, if the document has any.
fn fails(outcome: &Outcome) -> String {
    if outcome.has_failures() {
        format!(
            "Fails with [`{}`] where the document describes the failure.",
            outcome.error
        )
    } else {
        String::new()
    }
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
    Some(format!(
        "- `{}`: {first}",
        input.name.trim_start_matches("r#")
    ))
}
