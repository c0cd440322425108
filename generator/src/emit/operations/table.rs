//! `operation!`: how an operation is called over HTTP, as a table with one line for each input.

use super::body::choices;
use super::inputs::Input;
use super::outcome::Outcome;
use crate::emit::item::{Entry, Item, Table};
use crate::emit::unit::{Imports, Unit};
use crate::emit::wire::{literal, rule_list};
use crate::ir::{Location, Operation, Parameter, Rule, SchemeKind, Style};

/// The table of one operation.
pub(super) fn emit(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    inputs: &[Input],
    outcome: &Outcome,
    imports: &Imports,
) -> Item {
    let names = unit.names.operation(index);
    let id = operation
        .id
        .clone()
        .unwrap_or_else(|| format!("{} {}", operation.method.as_str(), operation.path));
    let mut entries = vec![
        Entry::Line(format!("id: {}", literal(&id))),
        Entry::Line(format!(
            "route: {} {}",
            operation.method.as_str(),
            literal(&operation.path)
        )),
    ];
    if let Some(server) = operation.servers.first() {
        let server = literal(&server.default_url());
        entries.push(Entry::Line(format!("server: {server}")));
    }
    if !operation.security.is_empty() {
        let security = security(unit, operation);
        entries.push(Entry::Line(format!("security: [{security}]")));
    }
    if let Some(marked) = operation.idempotency.marked {
        entries.push(Entry::Line(format!("idempotent: {marked}")));
    }
    if let Some(header) = &operation.idempotency.key_header {
        entries.push(Entry::Line(format!("key: {}", literal(header))));
    }
    let limit = operation.body.as_ref().and_then(|body| body.max_bytes);
    if let Some(bytes) = limit {
        entries.push(Entry::Line(format!("body_limit: {bytes}")));
    }
    let slots = slots(unit, operation, inputs, imports);
    if !slots.is_empty() {
        entries.push(Entry::block("inputs:", slots));
    }
    entries.extend(outcome.entries());
    let bound = format!(
        "Operation<Output = {}, Error = {}>",
        outcome.output, outcome.error
    );
    let own = ["Debug".to_owned(), "PartialEq".to_owned(), bound];
    let mut traits = vec![(names.ident.to_string(), own.to_vec())];
    traits.extend(outcome.traits());
    Item::Table(Table {
        name: "operation",
        head: names.ident.to_string(),
        entries,
        tail: String::new(),
        traits,
        members: Vec::new(),
    })
}

/// Where each input goes.
fn slots(
    unit: &Unit<'_>,
    operation: &Operation,
    inputs: &[Input],
    imports: &Imports,
) -> Vec<Entry> {
    let parameters = operation.parameters.iter().zip(inputs);
    let parameters = parameters
        .map(|(parameter, input)| Entry::Line(slot(unit, parameter, &input.name, imports)));
    let body = inputs.get(operation.parameters.len());
    let body = body.map(|input| match choices(operation).as_slice() {
        [choice] => choice.entry(unit, &input.name, imports),
        _ => Entry::Line(format!("..{}", input.name)),
    });
    parameters.chain(body).collect()
}

/// Where a parameter goes, with what is not usual there: `tags: query "tags[]" Pipe [MaxItems(3)]`.
fn slot(unit: &Unit<'_>, parameter: &Parameter, name: &str, imports: &Imports) -> String {
    let (place, usual) = match (parameter.location, parameter.reserved) {
        (Location::Path, _) => ("path", Style::Simple),
        (Location::Query, false) => ("query", Style::FormExplode),
        (Location::Query, true) => ("reserved_query", Style::FormExplode),
        (Location::Header, _) => ("header", Style::Simple),
        (Location::Cookie, _) => ("cookie", Style::FormExplode),
    };
    let mut line = format!("{name}: {place}");
    if parameter.wire != name {
        line.push_str(&format!(" {}", literal(&parameter.wire)));
    }
    if parameter.style != usual {
        imports.table_prelude("operations");
        line.push_str(&format!(" {}", style_name(parameter.style)));
    }
    line + &rules(&unit.rules(&parameter.value), imports)
}

/// The rules of an input behind its place.
pub(super) fn rules(rules: &[Rule], imports: &Imports) -> String {
    if rules.is_empty() {
        return String::new();
    }
    imports.table_prelude("operations");
    format!(" {}", rule_list(rules))
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

/// The alternatives of schemes, by their names in the document, with their scopes. Client
/// certificates are left to the transport.
fn security(unit: &Unit<'_>, operation: &Operation) -> String {
    let alternatives = operation.security.iter().map(|alternative| {
        let needed = alternative.needed().filter_map(|(index, scopes)| {
            let scheme = unit.api.schemes.get(index)?;
            (scheme.kind != SchemeKind::MutualTls).then(|| scheme_entry(&scheme.name, scopes))
        });
        format!("[{}]", needed.collect::<Vec<_>>().join(", "))
    });
    alternatives.collect::<Vec<_>>().join(", ")
}

fn scheme_entry(name: &str, scopes: &[String]) -> String {
    let scopes: Vec<String> = scopes.iter().map(|scope| literal(scope)).collect();
    match scopes.as_slice() {
        [] => literal(name),
        scopes => format!("{} [{}]", literal(name), scopes.join(", ")),
    }
}
