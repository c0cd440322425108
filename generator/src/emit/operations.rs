//! `operations.rs`: what can be called. Each operation is data: a struct of its inputs, which knows
//! how to become a request and what its answers mean; nothing here does I/O.

mod body;
mod headers;
mod inputs;
mod method;
mod outcome;
mod repeats;
mod scopes;
mod table;

use super::deprecated_aliases;
use super::docs::{Comment, code};
use super::item::{Field, Fields, Item, Member, Meta, Owner, Setter, Setters, Struct, derived};
use super::print::Part;
use super::types::{argument, setter_docs};
use super::unit::{FileKind, Imports, Unit};
use crate::ir::{Operation, Shape, TypeId};
use crate::surface::Origin;

pub(super) use body::bodies;
pub(super) use headers::emit as headers;
pub(super) use inputs::{Input, inputs};
pub(super) use method::arguments;
pub(super) use outcome::{Outcome, answers, has_value};

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
    let mut items = vec![definition(unit, index, operation, &inputs)];
    items.push(table::emit(
        unit, index, operation, &inputs, &outcome, imports,
    ));
    items.extend(setters(unit, index, &inputs, imports));
    items.extend(outcome.enums.iter().cloned().map(Item::Enum));
    items.extend(body::body_type(unit, index, operation, imports));
    items.extend(deprecated_aliases::of_operation(
        unit, index, &inputs, &outcome, imports,
    ));
    let method = method::emit(unit, index, operation, &inputs, &outcome, imports);
    (items, Member::Function(method))
}

/// Method and path, as every reader of HTTP documentation looks for them.
fn route(operation: &Operation) -> String {
    code(&format!("{} {}", operation.method.as_str(), operation.path))
}

/// The struct of the inputs.
fn definition(unit: &Unit<'_>, index: usize, operation: &Operation, inputs: &[Input]) -> Item {
    let names = unit.names.operation(index);
    let docs = Comment::new(format!(
        "The inputs of [`Client::{}`]: {}",
        names.method.plain(),
        route(operation)
    ));
    let fields = inputs.iter().map(|input| Field {
        meta: Meta::new(input.name.clone(), input.origin, input.docs.clone()),
        ty: input.slot.clone(),
    });
    Item::Struct(Struct {
        meta: Meta::new(names.ident.as_str(), Origin::Operation(index), docs),
        derives: derived(&["Clone"]),
        is_non_exhaustive: true,
        fields: Fields::Named(fields.collect()),
    })
}

/// Setters for all that is not an argument, on the call that the method returns.
fn setters(unit: &Unit<'_>, index: usize, inputs: &[Input], imports: &Imports) -> Vec<Item> {
    let owner = Owner::Call(unit.names.operation(index).ident.to_string());
    let given = inputs.iter().filter(|input| !input.positional);
    let (groups, single): (Vec<&Input>, Vec<&Input>) =
        given.partition(|input| input.group.is_some());
    let grouped = groups.into_iter().filter_map(|input| {
        Some(Setters {
            owner: owner.clone(),
            group: Some(input.name.clone()),
            entries: group_setters(unit, input.group?, imports),
        })
    });
    let entries = single.into_iter().map(|input| {
        let meta = Meta::new(input.name.clone(), input.origin, input.setter_docs.clone());
        input.argument.setter(meta, input.nullable)
    });
    let own = Setters {
        owner: owner.clone(),
        group: None,
        entries: entries.collect(),
    };
    grouped
        .chain([own])
        .filter(|setters| !setters.entries.is_empty())
        .map(Item::Setters)
        .collect()
}

/// The fields of an object that is spread over the query are set one by one.
fn group_setters(unit: &Unit<'_>, group: TypeId, imports: &Imports) -> Vec<Setter> {
    let Shape::Struct(shape) = &unit.api.type_of(group).shape else {
        return Vec::new();
    };
    let fields = shape
        .fields
        .iter()
        .zip(&unit.names.type_names(group).members)
        .enumerate();
    fields
        .map(|(index, (field, name))| {
            let origin = Origin::Field(group, index);
            let meta = Meta::new(name.as_str(), origin, setter_docs(unit, field));
            argument(unit, &field.value, field.boxed, FileKind::Other, imports)
                .setter(meta, unit.needs_null(&field.value))
        })
        .collect()
}
