//! Names of the past: what was renamed can be called by its old name for a while, with a warning.
//!
//! In: the names that `names` kept. Out: aliases of types, constants and functions for values and branches, and methods that call those of
//! the new name. Absent: fields, of which a struct cannot have two for one value; their setters keep the old name.

use proc_macro2::TokenStream;
use quote::quote;

use super::format::Piece;
use super::operations::Input;
use super::types::Argument;
use super::unit::{Imports, Place, Unit, ident};
use crate::ir::{Shape, Type, TypeId};
use crate::names::Was;

/// The warning, which says what to write.
fn deprecated(was: &Was, now: &str) -> TokenStream {
    let (since, note) = (&was.since, format!("renamed to `{now}`"));
    quote!(#[deprecated(since = #since, note = #note)])
}

/// Aliases of a type and of its members.
pub(super) fn of_type(unit: &Unit<'_>, id: TypeId, item: &Type, imports: &Imports) -> Vec<Piece> {
    let names = unit.names.type_names(id);
    let now = ident(&names.ident);
    let mut tokens: Vec<TokenStream> = names
        .was
        .iter()
        .map(|was| alias(was, &was.ident, &names.ident))
        .collect();
    for (index, was) in &names.members_were {
        let Some(member) = names.members.get(*index) else {
            continue;
        };
        let (warning, old, new) = (
            deprecated(was, member.plain()),
            ident(&was.ident),
            ident(member),
        );
        let doc = format!(" The former name of `{}`.", member.plain());
        let inside = match &item.shape {
            Shape::Enum(_) => {
                quote! { #[allow(non_upper_case_globals, reason = "it was a variant")] pub const #old: Self = Self::#new; }
            }
            Shape::Union(shape) => {
                let Some(variant) = shape.variants.get(*index) else {
                    continue;
                };
                let ty = unit.type_tokens(&variant.value.ty, Place::Types, imports);
                let ty = if variant.boxed { quote!(Box<#ty>) } else { ty };
                quote! { #[allow(non_snake_case, reason = "it was a variant")] pub fn #old(value: #ty) -> Self { Self::#new(value) } }
            }
            Shape::Struct(shape) => {
                let Some(field) = shape
                    .fields
                    .get(*index)
                    .filter(|field| item.sent && !field.required)
                else {
                    continue;
                };
                let argument =
                    super::types::argument(unit, &field.value, field.boxed, Place::Types, imports);
                let ty = given(&argument, unit.needs_null(&field.value), imports);
                quote! { #[must_use] pub fn #old(self, value: #ty) -> Self { self.#new(value) } }
            }
            Shape::Alias(_) => continue,
        };
        tokens.push(quote!(impl #now { #[doc = #doc] #warning #inside }));
    }
    tokens.into_iter().map(Piece::Code).collect()
}

/// Aliases of an operation: its struct, its enums, its method and its setters.
pub(super) fn of_operation(
    unit: &Unit<'_>,
    index: usize,
    inputs: &[Input],
    enums: &[&crate::names::Ident],
    imports: &Imports,
) -> Vec<Piece> {
    let names = unit.names.operation(index);
    let (method, now) = (ident(&names.method), ident(&names.ident));
    let mut tokens: Vec<TokenStream> = Vec::new();
    for (was, enums_were) in names.was.iter().zip(&names.enums_were) {
        tokens.push(alias(was, &was.structure(), &names.ident));
        let all = [&names.error, &names.output, &names.body_type];
        for name in enums {
            let old = all.into_iter().zip(enums_were);
            let old = old.filter(|(now, _)| now == name);
            for old in old.filter_map(|(_, old)| old.as_ref()) {
                let (warning, old, new) = (deprecated(was, name.plain()), ident(old), ident(name));
                tokens.push(quote!(#[doc = " A name of the past."] #warning pub type #old = #new;));
            }
        }
        let call = imports.runtime("Call");
        let (warning, old) = (deprecated(was, names.method.plain()), ident(&was.ident));
        let given: Vec<&Input> = inputs.iter().filter(|input| input.positional).collect();
        let (arguments, types): (Vec<_>, Vec<_>) = given
            .iter()
            .map(|input| (&input.name, input.argument.tokens()))
            .unzip();
        let doc = format!(" The former name of [`Client::{}`].", names.method.plain());
        tokens.push(quote! {
            impl Client {
                #[doc = #doc]
                #warning
                pub fn #old(&self, #(#arguments: #types),*) -> #call<'_, #now> { self.#method(#(#arguments),*) }
            }
        });
    }
    for (position, was) in &names.parameters_were {
        let Some(input) = inputs
            .get(*position)
            .filter(|input| !input.positional && input.group.is_none())
        else {
            continue;
        };
        let (call, old, new, warning) = (
            imports.runtime("Call"),
            ident(&was.ident),
            &input.name,
            deprecated(was, &input.name.to_string()),
        );
        let ty = given(&input.argument, input.nullable, imports);
        let doc = format!(" The former name of `{new}`.");
        tokens.push(quote!(impl #call<'_, #now> { #[doc = #doc] #warning pub fn #old(self, value: #ty) -> Self { self.#new(value) } }));
    }
    tokens.into_iter().map(Piece::Code).collect()
}

fn alias(was: &Was, old: &crate::names::Ident, now: &crate::names::Ident) -> TokenStream {
    let (warning, old, new) = (deprecated(was, now.plain()), ident(old), ident(now));
    let doc = format!(" The former name of [`{}`].", now.plain());
    quote!(#[doc = #doc] #warning pub type #old = #new;)
}

/// The type of a setter's argument.
fn given(argument: &Argument, nullable: bool, imports: &Imports) -> TokenStream {
    match argument {
        Argument::Exact(ty) | Argument::Into(ty) if nullable => {
            let nullable = imports.runtime("Nullable");
            quote!(impl Into<#nullable<#ty>>)
        }
        other => other.tokens(),
    }
}
