//! Constructors and setters of types that a request can contain.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::arguments::{argument, setter_line};
use crate::emit::format::Piece;
use crate::emit::unit::{Imports, Place, Unit, doc_tokens, ident};
use crate::ir::{Field, Other, Struct, TypeId};

/// With more required fields than this, a constructor takes them by name.
const MOST_ARGUMENTS: usize = 4;

const NEW_DOC: &str = "A value with its required fields; the others are set by methods.";

/// One struct whose constructor is written.
struct Making<'a> {
    unit: &'a Unit<'a>,
    id: TypeId,
    shape: &'a Struct,
    slots: Vec<Slot<'a>>,
    imports: &'a Imports,
}

struct Slot<'a> {
    field: &'a Field,
    name: Ident,
    text: String,
}

pub(super) fn emit(unit: &Unit<'_>, id: TypeId, shape: &Struct, imports: &Imports) -> Vec<Piece> {
    let names = unit.names.type_names(id);
    let slot = |(field, name): (_, &crate::names::Ident)| Slot { field, name: ident(name), text: name.to_string() };
    let slots = shape.fields.iter().zip(&names.members).map(slot).collect();
    let making = Making { unit, id, shape, slots, imports };
    let mut pieces: Vec<Piece> = making.constructor().map(Piece::Code).into_iter().collect();
    pieces.extend(crate::emit::operations::table(names.ident.as_str(), making.setters()));
    pieces
}

impl Making<'_> {
    /// One line for each optional field.
    fn setters(&self) -> Vec<String> {
        let optional = self.slots.iter().filter(|slot| !slot.field.required);
        optional.map(|slot| self.setter(slot)).collect()
    }

    fn setter(&self, slot: &Slot<'_>) -> String {
        let value = &slot.field.value;
        let argument = argument(self.unit, value, slot.field.boxed, Place::Types, self.imports);
        setter_line(&slot.text, &argument, self.unit.needs_null(value))
    }

    /// `new` or `default`, if anything is required.
    fn constructor(&self) -> Option<TokenStream> {
        let required: Vec<&Slot<'_>> = self.slots.iter().filter(|slot| slot.field.required && self.constant(slot).is_none()).collect();
        if self.unit.derives_default(self.id) {
            None
        } else if required.is_empty() {
            Some(self.default_of_constants())
        } else if required.len() > MOST_ARGUMENTS {
            Some(self.by_name(&required))
        } else {
            Some(self.by_position(&required))
        }
    }

    /// A type whose every required field has one possible value needs no input.
    fn default_of_constants(&self) -> TokenStream {
        let name = self.unit.type_ident(self.id);
        let body = self.fields(&|_| None);
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self { #body }
                }
            }
        }
    }

    fn by_position(&self, required: &[&Slot<'_>]) -> TokenStream {
        let (name, doc) = (self.unit.type_ident(self.id), doc_tokens(&[NEW_DOC.to_owned()]));
        let given: Vec<(TokenStream, TokenStream)> = required.iter().map(|slot| self.argument(slot)).collect();
        let arguments = required.iter().zip(&given).map(|(slot, (ty, _))| {
            let name = &slot.name;
            quote!(#name: #ty)
        });
        let body = self.fields(&|slot| {
            let position = required.iter().position(|wanted| wanted.name == slot.name)?;
            given.get(position).map(|(_, value)| value.clone())
        });
        quote! {
            impl #name {
                #doc
                pub fn new(#(#arguments),*) -> Self {
                    Self { #body }
                }
            }
        }
    }

    /// One literal with names, so that nothing is swapped by accident.
    fn by_name(&self, required: &[&Slot<'_>]) -> TokenStream {
        let (name, literal) = (self.unit.type_ident(self.id), ident(&self.unit.names.type_names(self.id).required));
        let declared = required.iter().map(|slot| {
            let (name, ty) = (&slot.name, self.unit.field_tokens(slot.field, self.imports));
            let doc = super::field_docs(self.unit, slot.field);
            quote!(#doc pub #name: #ty,)
        });
        let body = self.fields(&|slot| {
            let name = &slot.name;
            required.iter().any(|wanted| wanted.name == slot.name).then(|| quote!(required.#name))
        });
        let (doc, doc_new) = (doc_tokens(&[format!("The required fields of [`{name}`].")]), doc_tokens(&[NEW_DOC.to_owned()]));
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
    fn constant(&self, slot: &Slot<'_>) -> Option<TokenStream> {
        self.unit.constant_tokens(&slot.field.value, slot.field.constant.as_ref()?)
    }

    /// The type of a required argument, and the expression for its field.
    fn argument(&self, slot: &Slot<'_>) -> (TokenStream, TokenStream) {
        let (name, field) = (&slot.name, slot.field);
        if self.unit.needs_null(&field.value) {
            let ty = self.unit.field_tokens(field, self.imports);
            return (quote!(impl Into<#ty>), quote!(#name.into()));
        }
        let argument = argument(self.unit, &field.value, field.boxed, Place::Types, self.imports);
        (argument.tokens(), argument.convert(name))
    }

    /// The fields of the literal that a constructor returns.
    fn fields(&self, given: &dyn Fn(&Slot<'_>) -> Option<TokenStream>) -> TokenStream {
        let names = self.unit.names.type_names(self.id);
        let fields = self.slots.iter().map(|slot| {
            let (name, value) = (&slot.name, self.value(slot, given(slot)));
            if *name == value.to_string() { quote!(#name,) } else { quote!(#name: #value,) }
        });
        let other = (self.shape.other != Other::Forbidden).then_some(&names.other);
        let rest = names.patterns.iter().chain(other).map(|name| {
            let name = ident(name);
            quote!(#name: Default::default(),)
        });
        quote!(#(#fields)* #(#rest)*)
    }

    fn value(&self, slot: &Slot<'_>, given: Option<TokenStream>) -> TokenStream {
        let constant = || if slot.field.required { self.constant(slot) } else { None };
        given.or_else(constant).unwrap_or_else(|| self.unit.absent_tokens(&slot.field.value, self.imports))
    }
}
