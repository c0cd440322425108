//! `types.rs`: what is sent and received; the file that reviewers read.

mod arguments;
mod construct;
mod remarks;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Comment, code};
use super::format::{Part, Piece};
use super::past;
use super::unit::{Imports, Place, Unit, ident};
use crate::ir::{Constant, Enum, EnumKind, Field, Other, Shape, Struct, Type, TypeId, Union, Use};
use crate::surface::Origin;

pub(super) use arguments::{Argument, argument, setter_line};
pub(super) use remarks::value_remarks;

/// The parts of these types.
pub(super) fn emit(
    unit: &Unit<'_>,
    types: impl Iterator<Item = TypeId>,
    imports: &Imports,
) -> Vec<Part> {
    types
        .map(|id| {
            Part::new(
                Origin::Type(id),
                emit_type(unit, id, unit.api.type_of(id), imports),
            )
        })
        .collect()
}

fn emit_type(unit: &Unit<'_>, id: TypeId, item: &Type, imports: &Imports) -> Vec<Piece> {
    let mut pieces = match &item.shape {
        Shape::Struct(shape) => emit_struct(unit, id, item, shape, imports),
        Shape::Enum(shape) => vec![Piece::Code(emit_enum(unit, id, item, shape, imports))],
        Shape::Union(shape) => vec![Piece::Code(emit_union(unit, id, item, shape, imports))],
        Shape::Alias(target) => vec![Piece::Code(emit_alias(unit, id, item, target, imports))],
    };
    pieces.extend(past::of_type(unit, id, item, imports));
    pieces
}

/// Documentation of a named type: the vendor's words, the rules of the whole, and where it stands in the document.
fn type_docs(unit: &Unit<'_>, id: TypeId, item: &Type, rules: &[String]) -> Comment {
    Comment::of(&item.docs)
        .paragraphs(rules)
        .paragraph(format!("Schema: {}", code(unit.names.key(id).as_str())))
}

fn deprecated(is: bool) -> Option<TokenStream> {
    is.then(|| quote!(#[deprecated]))
}

fn emit_struct(
    unit: &Unit<'_>,
    id: TypeId,
    item: &Type,
    shape: &Struct,
    imports: &Imports,
) -> Vec<Piece> {
    let names = unit.names.type_names(id);
    let (doc, deprecated, name) = (
        imports.comments.attribute(&type_docs(
            unit,
            id,
            item,
            &remarks::rule_remarks(&unit.struct_rules(item, shape)),
        )),
        deprecated(item.docs.deprecated),
        ident(&names.ident),
    );
    let fields = shape
        .fields
        .iter()
        .zip(&names.members)
        .map(|(field, name)| {
            let (doc, name, ty) = (
                imports.comments.attribute(&field_docs(unit, field)),
                ident(name),
                unit.field_tokens(field, imports),
            );
            let deprecated = self::deprecated(field.docs.deprecated);
            quote!(#doc #deprecated pub #name: #ty,)
        });
    let rest = rest_fields(unit, id, shape, imports);
    let default = (item.sent && unit.derives_default(id)).then(|| quote!(, Default));
    let mut pieces = vec![Piece::Code(quote! {
        #doc
        #deprecated
        #[derive(Clone #default)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* #rest }
    })];
    if item.sent {
        pieces.extend(construct::emit(unit, id, shape, imports));
    }
    pieces
}

fn field_docs(unit: &Unit<'_>, field: &Field) -> Comment {
    Comment::of(&field.docs).sentences(&remarks::field_remarks(unit, field))
}

/// The fields for keys that match a pattern, and for all others.
fn rest_fields(unit: &Unit<'_>, id: TypeId, shape: &Struct, imports: &Imports) -> TokenStream {
    let names = unit.names.type_names(id);
    let patterns = shape
        .patterns
        .iter()
        .zip(&names.patterns)
        .map(|(pattern, name)| {
            let matches = format!("Every key that matches {}.", code(&pattern.pattern));
            let doc = Comment::of(&pattern.docs).sentences(&[matches]);
            let doc = imports.comments.attribute(&doc);
            let name = ident(name);
            let ty = map_tokens(unit, &pattern.value, imports);
            quote!(#doc pub #name: #ty,)
        });
    let other = ident(&names.other);
    let other = match &shape.other {
        Other::Forbidden => None,
        Other::Open => {
            let ty = imports.runtime("Other");
            Some(quote!(pub #other: #ty,))
        }
        Other::Typed(value) => {
            let ty = map_tokens(unit, value, imports);
            Some(quote!(#[doc = " Every other key."] pub #other: #ty,))
        }
    };
    quote!(#(#patterns)* #other)
}

fn map_tokens(unit: &Unit<'_>, value: &Use, imports: &Imports) -> TokenStream {
    unit.type_tokens(
        &crate::ir::TypeRef::Map(Box::new(value.clone())),
        Place::Types,
        imports,
    )
}

fn emit_enum(
    unit: &Unit<'_>,
    id: TypeId,
    item: &Type,
    shape: &Enum,
    imports: &Imports,
) -> TokenStream {
    let names = unit.names.type_names(id);
    let (doc, deprecated, name) = (
        imports.comments.attribute(&type_docs(
            unit,
            id,
            item,
            &remarks::rule_remarks(&item.rules),
        )),
        deprecated(item.docs.deprecated),
        ident(&names.ident),
    );
    let values = shape
        .values
        .iter()
        .zip(&names.members)
        .map(|(value, name)| {
            let (doc, deprecated) = (
                imports.comments.attribute(&value_docs(value, name.plain())),
                self::deprecated(value.deprecated),
            );
            let name = ident(name);
            quote!(#doc #deprecated #name,)
        });
    let unknown = match shape.kind {
        EnumKind::Text => {
            let unknown = imports.runtime("Unknown");
            quote!(#unknown)
        }
        EnumKind::Integer => quote!(i64),
        EnumKind::Unsigned => quote!(u64),
    };
    quote! {
        #doc
        #deprecated
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#values)*
            Unknown(#unknown),
        }
    }
}

/// A value whose words are not its name is documented by its spelling in JSON.
fn value_docs(constant: &Constant, name: &str) -> Comment {
    let text = constant
        .value
        .as_str()
        .map_or_else(|| constant.value.to_string(), str::to_owned);
    let described = constant.description.as_deref().unwrap_or_default();
    if !described.trim().is_empty() {
        Comment::default().words(described)
    } else if crate::names::words::camel(&text) != name && !text.is_empty() {
        Comment::new(code(&text))
    } else {
        Comment::default()
    }
}

fn emit_union(
    unit: &Unit<'_>,
    id: TypeId,
    item: &Type,
    shape: &Union,
    imports: &Imports,
) -> TokenStream {
    let names = unit.names.type_names(id);
    let (doc, deprecated, name) = (
        imports.comments.attribute(&type_docs(
            unit,
            id,
            item,
            &remarks::rule_remarks(&item.rules),
        )),
        deprecated(item.docs.deprecated),
        ident(&names.ident),
    );
    let variants = shape
        .variants
        .iter()
        .zip(&names.members)
        .map(|(variant, name)| {
            let doc = Comment::of(&variant.docs).sentences(&value_remarks(unit, &variant.value));
            let (doc, name) = (imports.comments.attribute(&doc), ident(name));
            let ty = unit.slot_tokens(&variant.value, true, variant.boxed, Place::Types, imports);
            quote!(#doc #name(#ty),)
        });
    let json = imports.runtime("Json");
    quote! {
        #doc
        #deprecated
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            Unknown(#json),
        }
    }
}

fn emit_alias(
    unit: &Unit<'_>,
    id: TypeId,
    item: &Type,
    target: &Use,
    imports: &Imports,
) -> TokenStream {
    let doc = type_docs(unit, id, item, &remarks::value_remarks(unit, target));
    let doc = imports.comments.attribute(&doc);
    let (name, ty) = (
        unit.type_ident(id),
        unit.type_tokens(&target.ty, Place::Types, imports),
    );
    quote!(#doc pub type #name = #ty;)
}
