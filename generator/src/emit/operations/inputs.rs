//! The inputs of an operation: its parameters and its body, each with the way in which it is given.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::body::{Choice, choices};
use crate::emit::docs::{Comment, beside};
use crate::emit::item::Expression;
use crate::emit::presence::Wrapper;
use crate::emit::type_text::type_text;
use crate::emit::types::{GivenAs, argument, default_remark, value_remarks};
use crate::emit::unit::{FileKind, Imports, Unit, ident};
use crate::ir::{Body, Codec, Location, Operation, Parameter, Rule, Style, TypeId, TypeRef};
use crate::surface::Origin;

/// One input.
pub(crate) struct Input {
    /// Its field and argument.
    pub(crate) name: String,
    /// The type of its field.
    pub(crate) slot: String,
    /// How it is given.
    pub(crate) argument: GivenAs,
    /// Whether it is an argument of the method; a setter otherwise.
    pub(crate) positional: bool,
    /// Whether it can be null.
    pub(crate) nullable: bool,
    /// The value when it is not given.
    pub(crate) absent: &'static str,
    /// The object whose fields are set one by one, if its value is spread over the query.
    pub(crate) group: Option<TypeId>,
    /// What the document says.
    pub(crate) docs: Comment,
    /// What the setter says: what the input is, and what its value must be.
    pub(crate) setter_docs: Comment,
    /// What of the API it is made from.
    pub(crate) origin: Origin,
}

impl Input {
    /// The value of the field, made of the argument.
    pub(crate) fn given(&self) -> Expression {
        self.argument.convert(&self.name)
    }
}

/// All inputs in the order of the struct's fields: parameters, then the body.
pub(crate) fn inputs(unit: &Unit<'_>, index: usize, imports: &Imports) -> Vec<Input> {
    let operation = &unit.api.operations[index];
    let names = unit.names.operation(index);
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let mut inputs: Vec<Input> = parameters
        .enumerate()
        .map(|(position, (parameter, name))| {
            let origin = Origin::Parameter(index, position);
            parameter_input(
                unit,
                operation,
                parameter,
                name.to_string(),
                origin,
                imports,
            )
        })
        .collect();
    inputs.extend(
        operation
            .body
            .as_ref()
            .map(|body| body_input(unit, index, operation, body, imports)),
    );
    separate_groups(unit, &mut inputs, imports);
    inputs
}

/// What the client does about an idempotency key that is not given.
fn idempotency_remark(operation: &Operation, parameter: &Parameter) -> Option<String> {
    let is_key = operation.idempotency.is_key(&parameter.wire);
    let is_made = parameter.location == Location::Header && !parameter.required;
    let is_repeated = operation.idempotency.marked != Some(false);
    (is_key && is_made).then(|| {
        let made = "The client makes a random one unless it is given. All attempts of a call have the same";
        match is_repeated {
            true => format!("{made}, so that the call is repeated after every failure that may pass."),
            false => format!("{made}."),
        }
    })
}

fn parameter_input(
    unit: &Unit<'_>,
    operation: &Operation,
    parameter: &Parameter,
    name: String,
    origin: Origin,
    imports: &Imports,
) -> Input {
    let mut sentences = value_remarks(unit, &parameter.value);
    sentences.extend(
        parameter
            .default
            .as_ref()
            .and_then(|default| default_remark(&default.to_string())),
    );
    sentences.extend(idempotency_remark(operation, parameter));
    let group = group(unit, parameter);
    let nullable = unit.needs_null(&parameter.value);
    let required = parameter.required;
    let slot = match group {
        Some(_) => unit.type_tokens(&parameter.value.ty, FileKind::Other, imports),
        None => unit.slot_tokens(&parameter.value, required, false, FileKind::Other, imports),
    };
    let absent = match (group, required) {
        (Some(_), _) => "Default::default()",
        (None, false) => unit.absent(&parameter.value, imports),
        // It is always given.
        (None, true) => "",
    };
    let argument = match (required && nullable, group) {
        (true, None) => GivenAs::Into(slot.clone()),
        _ => argument(unit, &parameter.value, false, FileKind::Other, imports),
    };
    let words = Comment::of(&beside(&parameter.docs, &parameter.wire));
    Input {
        name,
        slot: type_text(slot),
        argument,
        positional: required && group.is_none(),
        nullable: nullable && !required,
        absent,
        group,
        setter_docs: words.summary().sentences(&sentences),
        docs: words.sentences(&sentences),
        origin,
    }
}

/// An object that is spread over the query, of which no key is required by itself.
fn group(unit: &Unit<'_>, parameter: &Parameter) -> Option<TypeId> {
    let TypeRef::Named(id) = unit.resolve(&parameter.value.ty) else {
        return None;
    };
    let spread = parameter.style == Style::FormExplode && !unit.is_nullable(&parameter.value);
    // A key that is always written would also be there if nothing is given.
    let item = unit.api.type_of(*id);
    let shape = item.shape.as_struct();
    let has_no_constants = shape.is_some_and(|shape| shape.fixed_keys().next().is_none());
    // What may be left out may not be refused for being empty.
    let mut rules = item.rules.iter().chain(&parameter.value.rules);
    let may_be_empty = parameter.required || !rules.any(Rule::asks_for_parts);
    let is_group = spread && has_no_constants && may_be_empty && unit.derives_default(*id);
    is_group.then_some(*id)
}

/// Two groups, or a group and a parameter, may have a field of one name; such a group is given as a
/// whole.
fn separate_groups(unit: &Unit<'_>, inputs: &mut [Input], imports: &Imports) {
    let fields = |input: &Input| -> Vec<String> {
        let Some(group) = input.group else {
            return vec![input.name.clone()];
        };
        unit.names
            .type_names(group)
            .members
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    let all: Vec<Vec<String>> = inputs.iter().map(fields).collect();
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    all.iter()
        .flatten()
        .for_each(|name| *uses.entry(name).or_default() += 1);
    for (input, names) in inputs.iter_mut().zip(&all) {
        let clashes = names
            .iter()
            .any(|name| uses.get(&**name).is_some_and(|uses| *uses > 1));
        let reserved = names
            .iter()
            .any(|name| crate::names::reserved::Namespace::Parameters.reserves(name));
        if let (Some(group), true) = (input.group, clashes || reserved) {
            let ty = unit.type_tokens(&TypeRef::Named(group), FileKind::Other, imports);
            input.group = None;
            input.argument = GivenAs::Into(ty);
            input.positional = true;
        }
    }
}

fn body_input(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    body: &Body,
    imports: &Imports,
) -> Input {
    let names = unit.names.operation(index);
    let (plain, argument, nullable) = match choices(operation).as_slice() {
        [choice] => content_input(unit, choice, imports),
        _ => {
            let name = ident(&names.body_type);
            (quote!(#name), GivenAs::Into(quote!(#name)), false)
        }
    };
    // `null` cannot be given as an optional body: leaving it out says the same, and `Nullable`
    // would be in the way of every call.
    let slot = Wrapper::new(body.required, body.required && nullable).wrap(plain, imports);
    let argument = if body.required && nullable {
        GivenAs::Into(slot.clone())
    } else {
        argument
    };
    let limit = body
        .max_bytes
        .map(|bytes| format!("At most {bytes} bytes."));
    let sentences: Vec<String> = limit.into_iter().collect();
    let docs = Comment::of(&body.docs);
    Input {
        name: names.body.to_string(),
        slot: type_text(slot),
        argument,
        positional: body.required,
        nullable: false,
        absent: "None",
        group: None,
        setter_docs: docs.clone().summary().sentences(&sentences),
        docs: docs.sentences(&sentences),
        origin: Origin::Body(index),
    }
}

fn content_input(
    unit: &Unit<'_>,
    choice: &Choice<'_>,
    imports: &Imports,
) -> (TokenStream, GivenAs, bool) {
    let plain = choice.plain_type(unit, imports);
    match choice.content.codec {
        Codec::Bytes | Codec::Text => (plain.clone(), GivenAs::Into(plain), false),
        Codec::Json | Codec::Form | Codec::Multipart => {
            let value = &choice.content.value;
            (
                plain,
                argument(unit, value, false, FileKind::Other, imports),
                unit.needs_null(value),
            )
        }
    }
}
