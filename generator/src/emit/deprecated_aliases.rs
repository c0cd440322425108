//! Former names: what was renamed can be called by its old name for a while, with a warning.
//!
//! In: the names that `names` kept. Out: aliases of types, constants and functions for values and
//! branches, and methods that call those of the new name. Absent: fields, of which a struct cannot
//! have two for one value; their setters keep the old name.

use super::docs::Comment;
use super::item::{
    Alias, Argument, Body, Constant, Deprecation, Function, Implementation, Item, Member, Meta,
    Owner, Value, Visibility,
};
use super::operations::{Input, Outcome, arguments};
use super::type_text::type_text;
use super::types::argument;
use super::unit::{FileKind, Imports, Unit};
use crate::ir::{Shape, Type, TypeId};
use crate::names::{FormerName, Ident};
use crate::surface::Origin;

/// A former name with its documentation and the warning, which says what to write.
fn former_meta(former: &FormerName, old: &Ident, now: &str, docs: &str, origin: Origin) -> Meta {
    Meta {
        deprecation: Deprecation::Renamed {
            since: former.since.clone(),
            note: format!("renamed to `{now}`"),
        },
        ..Meta::new(old.as_str(), origin, Comment::new(docs))
    }
}

fn alias(former_name: &FormerName, old: &Ident, now: &Ident, origin: Origin) -> Item {
    let docs = format!("The former name of [`{}`].", now.plain());
    Item::Alias(Alias {
        meta: former_meta(former_name, old, now.plain(), &docs, origin),
        ty: now.to_string(),
    })
}

fn member_of(owner: Owner, member: Member) -> Item {
    Item::Implementation(Implementation {
        owner,
        of: None,
        members: vec![member],
    })
}

/// A function that calls one of another name; the names of its arguments are those of the other.
fn function(
    meta: Meta,
    attribute: Option<&str>,
    receiver: Option<&'static str>,
    argument: String,
    call: String,
) -> Member {
    Member::Function(Function {
        meta,
        attributes: attribute.map(str::to_owned).into_iter().collect(),
        visibility: Visibility::Public,
        generics: "",
        receiver,
        arguments: vec![Argument {
            name: "value".to_owned(),
            ty: argument,
        }],
        returns: "Self".to_owned(),
        body: Body::Call(call, vec!["value".to_owned()]),
    })
}

/// Aliases of a type and of its members.
pub(super) fn of_type(unit: &Unit<'_>, id: TypeId, item: &Type, imports: &Imports) -> Vec<Item> {
    let (names, origin) = (unit.names.type_names(id), Origin::Type(id));
    let own = names
        .former_names
        .iter()
        .map(|former| alias(former, &former.ident, &names.ident, origin));
    let members = names
        .former_members
        .iter()
        .filter_map(|(index, former)| member(unit, id, item, *index, former, imports));
    let owner = || Owner::Type(names.ident.to_string());
    let members = members.map(|member| member_of(owner(), member));
    own.chain(members).collect()
}

/// A value, a branch or a setter under its former name.
fn member(
    unit: &Unit<'_>,
    id: TypeId,
    item: &Type,
    index: usize,
    former: &FormerName,
    imports: &Imports,
) -> Option<Member> {
    let new = unit.names.type_names(id).members.get(index)?;
    let docs = format!("The former name of `{}`.", new.plain());
    let meta = former_meta(former, &former.ident, new.plain(), &docs, Origin::Type(id));
    match &item.shape {
        Shape::Enum(_) => Some(Member::Constant(Constant {
            meta,
            attributes: vec![
                "allow(non_upper_case_globals, reason = \"it was a variant\")".to_owned(),
            ],
            is_public: true,
            ty: "Self".to_owned(),
            value: Value::Plain(format!("Self::{new}")),
        })),
        Shape::Union(shape) => {
            let variant = shape.variants.get(index)?;
            let ty = type_text(unit.type_tokens(&variant.value.ty, FileKind::Types, imports));
            let ty = if variant.boxed {
                format!("Box<{ty}>")
            } else {
                ty
            };
            let attribute = "allow(non_snake_case, reason = \"it was a variant\")";
            Some(function(
                meta,
                Some(attribute),
                None,
                ty,
                format!("Self::{new}"),
            ))
        }
        Shape::Struct(shape) => {
            let field = shape.fields.get(index)?;
            if !item.sent || field.required || field.fixed {
                return None;
            }
            let nullable = unit.needs_null(&field.value);
            if nullable {
                imports.runtime("Nullable");
            }
            let ty =
                argument(unit, &field.value, field.boxed, FileKind::Types, imports).given(nullable);
            let call = format!("self.{new}");
            Some(function(meta, Some("must_use"), Some("self"), ty, call))
        }
        Shape::Newtype(_) | Shape::Alias(_) => None,
    }
}

/// Aliases of an operation: its struct, its enums, its method and its setters.
pub(super) fn of_operation(
    unit: &Unit<'_>,
    index: usize,
    inputs: &[Input],
    outcome: &Outcome,
    imports: &Imports,
) -> Vec<Item> {
    let (names, origin) = (unit.names.operation(index), Origin::Operation(index));
    let mut items = Vec::new();
    for (former, former_enums) in names.former_names.iter().zip(&names.former_enums) {
        items.push(alias(former, &former.structure(), &names.ident, origin));
        let mut enums = outcome.enum_names(unit, index);
        enums.extend(outcome.takes_several.then_some(&names.body_type));
        let all = [&names.error, &names.output, &names.body_type];
        for name in enums {
            let old = all.into_iter().zip(former_enums);
            let old = old.filter(|(now, _)| *now == name);
            for old in old.filter_map(|(_, old)| old.as_ref()) {
                items.push(Item::Alias(Alias {
                    meta: former_meta(former, old, name.plain(), "A former name.", origin),
                    ty: name.to_string(),
                }));
            }
        }
        items.push(method(unit, index, former, inputs, imports));
    }
    let owner = || Owner::Call(names.ident.to_string());
    for (position, former) in &names.former_parameters {
        let Some(input) = inputs
            .get(*position)
            .filter(|input| !input.positional && input.group.is_none())
        else {
            continue;
        };
        imports.runtime("Call");
        if input.nullable {
            imports.runtime("Nullable");
        }
        let docs = format!("The former name of `{}`.", input.name);
        let meta = former_meta(former, &former.ident, &input.name, &docs, origin);
        let (ty, call) = (
            input.argument.given(input.nullable),
            format!("self.{}", input.name),
        );
        // A call is marked as something that must be used by itself.
        let setter = function(meta, None, Some("self"), ty, call);
        items.push(member_of(owner(), setter));
    }
    items
}

/// The method of the client under its former name.
fn method(
    unit: &Unit<'_>,
    index: usize,
    former: &FormerName,
    inputs: &[Input],
    imports: &Imports,
) -> Item {
    let names = unit.names.operation(index);
    let call = imports.runtime("Call");
    let now = names.method.plain();
    let docs = format!("The former name of [`Client::{now}`].");
    let arguments = arguments(inputs);
    let given = arguments
        .iter()
        .map(|argument| argument.name.clone())
        .collect();
    let function = Function {
        meta: former_meta(former, &former.ident, now, &docs, Origin::Operation(index)),
        attributes: Vec::new(),
        visibility: Visibility::Public,
        generics: "",
        receiver: Some("&self"),
        arguments,
        returns: format!("{call}<'_, {}>", names.ident),
        body: Body::Call(format!("self.{}", names.method), given),
    };
    member_of(Owner::Type("Client".to_owned()), Member::Function(function))
}
