//! `operation!`: how an operation is called over HTTP, as a table with one line for each input.

use super::body::choices;
use super::inputs::Input;
use super::outcome::Outcome;
use crate::emit::spell::spell;
use crate::emit::unit::Unit;
use crate::emit::wire::{literal, rule_list};
use crate::ir::{Location, Operation, Parameter, SchemeKind, Style};

/// The table of one operation.
pub(super) fn emit(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    inputs: &[Input],
    outcome: &Outcome,
) -> String {
    let names = unit.names.operation(index);
    let id = operation
        .id
        .clone()
        .unwrap_or_else(|| format!("{} {}", operation.method.as_str(), operation.path));
    let (output, error) = (spell(outcome.output.clone()), spell(outcome.error.clone()));
    let mut text = format!("operation! {{ {} -> {output}, {error}:\n", names.ident);
    text.push_str(&format!(
        "    {} {} as {}",
        operation.method.as_str(),
        literal(&operation.path),
        literal(&id)
    ));
    if let Some(server) = operation.servers.first() {
        text.push_str(&format!(" at {}", literal(&server.default_url())));
    }
    if !operation.security.is_empty() {
        text.push_str(&format!(" needs [{}]", security(unit, operation)));
    }
    text.push_str(" {\n");
    for (parameter, input) in operation.parameters.iter().zip(inputs) {
        text.push_str(&format!("    {}: {},\n", input.name, slot(unit, parameter)));
    }
    if let Some(input) = inputs.get(operation.parameters.len()) {
        text.push_str(&match choices(operation).as_slice() {
            [choice] => format!("    {}: {},\n", input.name, choice.slot(unit)),
            _ => format!("    ..{},\n", input.name),
        });
    }
    if let Some(successes) = &outcome.successes {
        text.push_str(&format!("    => {successes},\n"));
    }
    text.push_str("} }\n");
    text
}

fn slot(unit: &Unit<'_>, parameter: &Parameter) -> String {
    let place = match (parameter.location, parameter.reserved) {
        (Location::Path, _) => "Path",
        (Location::Query, false) => "Query",
        (Location::Query, true) => "ReservedQuery",
        (Location::Header, _) => "Header",
        (Location::Cookie, _) => "Cookie",
    };
    let rules = rule_list(&unit.rules(&parameter.value));
    let space = if rules.is_empty() { "" } else { " " };
    format!(
        "{place}({}, {}){space}{rules}",
        literal(&parameter.wire),
        style_name(parameter.style)
    )
}

pub(super) fn style_name(style: Style) -> &'static str {
    match style {
        Style::Simple => "Simple",
        Style::SimpleExplode => "SimpleExplode",
        Style::Label => "Label",
        Style::LabelExplode => "LabelExplode",
        Style::Matrix => "Matrix",
        Style::MatrixExplode => "MatrixExplode",
        Style::Form => "Form",
        Style::FormExplode => "FormExplode",
        Style::Space => "Space",
        Style::Pipe => "Pipe",
        Style::DeepObject => "DeepObject",
        Style::Json => "Json",
    }
}

/// The alternatives of schemes, by their names in the document. Client certificates are left to the transport.
fn security(unit: &Unit<'_>, operation: &Operation) -> String {
    let alternative = |schemes: &[usize]| {
        let names = schemes
            .iter()
            .filter_map(|scheme| unit.api.schemes.get(*scheme));
        let names = names
            .filter(|scheme| scheme.kind != SchemeKind::MutualTls)
            .map(|scheme| literal(&scheme.name));
        format!("[{}]", names.collect::<Vec<_>>().join(", "))
    };
    operation
        .security
        .iter()
        .map(|item| alternative(&item.schemes))
        .collect::<Vec<_>>()
        .join(", ")
}
