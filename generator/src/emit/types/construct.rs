//! Constructors and setters of types that a request can contain.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::arguments::{Argument, argument, setter_line};
use crate::emit::format::{Piece, Table};
use crate::emit::unit::{Imports, Place, Unit, doc_tokens, ident};
use crate::ir::{Field, Other, Struct, TypeId};

/// With more required fields than this, a constructor takes them by name.
const MOST_ARGUMENTS: usize = 4;

const NEW_DOC: &str = "A value with its required fields; the others are set by methods.";

struct Slot<'a> {
    field: &'a Field,
    name: Ident,
    text: String,
}

pub(super) fn emit(unit: &Unit<'_>, id: TypeId, shape: &Struct, imports: &Imports) -> Vec<Piece> {
    let names = unit.names.type_names(id);
    let slots: Vec<Slot<'_>> =
        shape.fields.iter().zip(&names.members).map(|(field, name)| Slot { field, name: ident(name), text: name.to_string() }).collect();
    let mut pieces = Vec::new();
    if slots.iter().any(|slot| slot.field.required) {
        let needs_no_input = unit.has_default(id);
        let code =
            if needs_no_input { default_of_constants(unit, id, &slots, shape) } else { constructor(unit, id, &slots, shape, imports) };
        pieces.push(Piece::Code(code));
    }
    let lines: Vec<String> = slots.iter().filter(|slot| !slot.field.required).map(|slot| setter(unit, slot, imports)).collect();
    if !lines.is_empty() {
        pieces.push(Piece::Table(Table { name: "setters", head: names.ident.to_string(), lines, tail: String::new() }));
    }
    pieces
}

fn setter(unit: &Unit<'_>, slot: &Slot<'_>, imports: &Imports) -> String {
    let argument = argument(unit, &slot.field.value, slot.field.boxed, Place::Types, imports);
    setter_line(&slot.text, &argument, unit.needs_null(&slot.field.value))
}

/// `new`, with the required fields as arguments, or as one literal if they are many.
fn constructor(unit: &Unit<'_>, id: TypeId, slots: &[Slot<'_>], shape: &Struct, imports: &Imports) -> TokenStream {
    let required: Vec<&Slot<'_>> = slots.iter().filter(|slot| slot.field.required && constant(unit, slot).is_none()).collect();
    let name = unit.type_ident(id);
    if required.len() > MOST_ARGUMENTS {
        return constructor_by_name(unit, id, slots, &required, shape, imports);
    }
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for slot in &required {
        let (argument, value) = required_argument(unit, slot, imports);
        let name = &slot.name;
        arguments.push(quote!(#name: #argument));
        values.push((name.clone(), value));
    }
    let body = fields(unit, id, slots, shape, |slot| values.iter().find(|(name, _)| *name == slot.name).map(|(_, value)| value.clone()));
    let doc = doc_tokens(&[NEW_DOC.to_owned()]);
    quote! {
        impl #name {
            #doc
            pub fn new(#(#arguments),*) -> Self {
                Self { #body }
            }
        }
    }
}

/// A type whose every required field has one possible value needs no input.
fn default_of_constants(unit: &Unit<'_>, id: TypeId, slots: &[Slot<'_>], shape: &Struct) -> TokenStream {
    let name = unit.type_ident(id);
    let body = fields(unit, id, slots, shape, |_| None);
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self { #body }
            }
        }
    }
}

fn constructor_by_name(
    unit: &Unit<'_>,
    id: TypeId,
    slots: &[Slot<'_>],
    required: &[&Slot<'_>],
    shape: &Struct,
    imports: &Imports,
) -> TokenStream {
    let (name, literal) = (unit.type_ident(id), ident(&unit.names.type_names(id).required));
    let declared = required.iter().map(|slot| {
        let (name, ty) = (&slot.name, unit.field_tokens(slot.field, imports));
        let doc = super::field_docs(slot.field);
        quote!(#doc pub #name: #ty,)
    });
    let body = fields(unit, id, slots, shape, |slot| {
        let name = &slot.name;
        required.iter().any(|wanted| wanted.name == slot.name).then(|| quote!(required.#name))
    });
    let doc = doc_tokens(&[format!("The required fields of [`{name}`].")]);
    let doc_new = doc_tokens(&[NEW_DOC.to_owned()]);
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        pub struct #literal { #(#declared)* }
        impl #name {
            #doc_new
            pub fn new(required: #literal) -> Self {
                Self { #body }
            }
        }
    }
}

/// The variant that a required field with one possible value has.
fn constant(unit: &Unit<'_>, slot: &Slot<'_>) -> Option<TokenStream> {
    unit.constant_tokens(&slot.field.value, slot.field.constant.as_ref()?)
}

fn required_argument(unit: &Unit<'_>, slot: &Slot<'_>, imports: &Imports) -> (TokenStream, TokenStream) {
    let name = &slot.name;
    if unit.needs_null(&slot.field.value) {
        let ty = unit.field_tokens(slot.field, imports);
        return (quote!(impl Into<#ty>), quote!(#name.into()));
    }
    let argument: Argument = argument(unit, &slot.field.value, slot.field.boxed, Place::Types, imports);
    (argument.tokens(), argument.convert(name))
}

/// The fields of the literal that a constructor returns.
fn fields(
    unit: &Unit<'_>,
    id: TypeId,
    slots: &[Slot<'_>],
    shape: &Struct,
    given: impl Fn(&Slot<'_>) -> Option<TokenStream>,
) -> TokenStream {
    let names = unit.names.type_names(id);
    let fields = slots.iter().map(|slot| {
        let name = &slot.name;
        match given(slot) {
            Some(value) if value.to_string() == name.to_string() => quote!(#name,),
            Some(value) => quote!(#name: #value,),
            None if slot.field.required => {
                let value = constant(unit, slot).unwrap_or_else(|| quote!(Default::default()));
                quote!(#name: #value,)
            }
            None => quote!(#name: Default::default(),),
        }
    });
    let patterns = names.patterns.iter().map(|name| {
        let name = ident(name);
        quote!(#name: Default::default(),)
    });
    let other = (shape.other != Other::Forbidden).then(|| {
        let name = ident(&names.other);
        quote!(#name: Default::default(),)
    });
    quote!(#(#fields)* #(#patterns)* #other)
}
