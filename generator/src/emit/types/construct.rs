//! Constructors and setters of types that a request can contain.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::arguments::{argument, setter_line};
use crate::emit::docs::Comment;
use crate::emit::format::{Block, Member, Piece};
use crate::emit::lay;
use crate::emit::spell::spell;
use crate::emit::unit::{Imports, Place, Unit, ident};
use crate::ir::{Field, Other, Struct, TypeId};
use crate::names::MOST_ARGUMENTS;
use crate::surface::Origin;

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
    let slot = |(field, name): (_, &crate::names::Ident)| Slot {
        field,
        name: ident(name),
        text: name.to_string(),
    };
    let slots = shape.fields.iter().zip(&names.members).map(slot).collect();
    let making = Making {
        unit,
        id,
        shape,
        slots,
        imports,
    };
    let mut pieces = making.constructor();
    pieces.extend(crate::emit::operations::table(
        names.ident.as_str(),
        making.setters(),
    ));
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
        let argument = argument(
            self.unit,
            value,
            slot.field.boxed,
            Place::Types,
            self.imports,
        );
        setter_line(&slot.text, &argument, self.unit.needs_null(value))
    }

    /// `new` or `default`, if anything is required.
    fn constructor(&self) -> Vec<Piece> {
        let required: Vec<&Slot<'_>> = self
            .slots
            .iter()
            .filter(|slot| slot.field.required && self.constant(slot).is_none())
            .collect();
        if self.unit.derives_default(self.id) {
            Vec::new()
        } else if required.is_empty() {
            vec![self.default_of_constants()]
        } else if required.len() > MOST_ARGUMENTS {
            self.by_name(&required)
        } else {
            vec![self.by_position(&required)]
        }
    }

    /// A type whose every required field has one possible value needs no input.
    fn default_of_constants(&self) -> Piece {
        let name = self.unit.type_ident(self.id);
        let text = format!(
            "    fn default() -> Self {{\n{}    }}\n",
            self.value(&|_| None)
        );
        self.block(
            &format!("impl Default for {name}"),
            text,
            quote!(impl Default for #name {}),
        )
    }

    fn by_position(&self, required: &[&Slot<'_>]) -> Piece {
        let name = self.unit.type_ident(self.id);
        let given: Vec<(TokenStream, TokenStream)> =
            required.iter().map(|slot| self.argument(slot)).collect();
        let (names, types): (Vec<_>, Vec<_>) = required
            .iter()
            .zip(&given)
            .map(|(slot, (ty, _))| (&slot.name, ty))
            .unzip();
        let arguments: Vec<String> = names
            .iter()
            .zip(&types)
            .map(|(name, ty)| format!("{name}: {}", spell(ty.to_token_stream())))
            .collect();
        let value = self.value(&|slot| {
            let position = required
                .iter()
                .position(|wanted| wanted.name == slot.name)?;
            given.get(position).map(|(_, value)| value.clone())
        });
        self.new_block(
            &arguments,
            &value,
            quote!(impl #name { pub fn new(#(#names: #types),*) -> Self {} }),
        )
    }

    /// One literal with names, so that nothing is swapped by accident.
    fn by_name(&self, required: &[&Slot<'_>]) -> Vec<Piece> {
        let (name, literal) = (
            self.unit.type_ident(self.id),
            ident(&self.unit.names.type_names(self.id).required),
        );
        let declared = required.iter().map(|slot| {
            let (name, ty) = (&slot.name, self.unit.field_tokens(slot.field, self.imports));
            let doc = super::field_docs(self.unit, slot.field);
            let doc = self.imports.comments.attribute(&doc);
            quote!(#doc pub #name: #ty,)
        });
        let value = self.value(&|slot| {
            let name = &slot.name;
            required
                .iter()
                .any(|wanted| wanted.name == slot.name)
                .then(|| quote!(required.#name))
        });
        let comment = Comment::new(format!("The required fields of [`{name}`]."));
        let doc = self.imports.comments.attribute(&comment);
        let declaration = quote! {
            #doc
            #[derive(Debug, Clone, PartialEq)]
            pub struct #literal { #(#declared)* }
        };
        let new = quote!(impl #name { pub fn new(required: #literal) -> Self {} });
        vec![
            Piece::Code(declaration),
            self.new_block(&[format!("required: {literal}")], &value, new),
        ]
    }

    fn new_block(&self, arguments: &[String], value: &str, item: TokenStream) -> Piece {
        let comment = Comment::new(NEW_DOC);
        let mut text = self.imports.comments.line(&comment, "    ");
        text.push_str(&lay::call("    ", "pub fn new", arguments, " -> Self {"));
        text.push_str(&format!("{value}    }}\n"));
        self.block(
            &format!("impl {}", self.unit.type_ident(self.id)),
            text,
            item,
        )
    }

    fn block(&self, head: &str, text: String, item: TokenStream) -> Piece {
        Piece::Block(Block {
            head: head.to_owned(),
            members: vec![Member {
                origin: Origin::Type(self.id),
                text,
                item,
            }],
        })
    }

    /// The variant that a required field with one possible value has.
    fn constant(&self, slot: &Slot<'_>) -> Option<TokenStream> {
        self.unit
            .constant_tokens(&slot.field.value, slot.field.constant.as_ref()?)
    }

    /// The type of a required argument, and the expression for its field.
    fn argument(&self, slot: &Slot<'_>) -> (TokenStream, TokenStream) {
        let (name, field) = (&slot.name, slot.field);
        if self.unit.needs_null(&field.value) {
            let ty = self.unit.field_tokens(field, self.imports);
            return (quote!(impl Into<#ty>), quote!(#name.into()));
        }
        let argument = argument(
            self.unit,
            &field.value,
            field.boxed,
            Place::Types,
            self.imports,
        );
        (argument.tokens(), argument.convert(name))
    }

    /// The literal that a constructor returns: what is given and what is constant, and everything else absent.
    fn value(&self, given: &dyn Fn(&Slot<'_>) -> Option<TokenStream>) -> String {
        let mut fields: Vec<String> = Vec::new();
        for slot in &self.slots {
            let constant = || {
                if slot.field.required {
                    self.constant(slot)
                } else {
                    None
                }
            };
            let Some(value) = given(slot).or_else(constant) else {
                continue;
            };
            let (name, value) = (slot.name.to_string(), spell(value));
            fields.push(if name == value {
                name
            } else {
                format!("{name}: {value}")
            });
        }
        let all = self.slots.len()
            + self.shape.patterns.len()
            + usize::from(self.shape.other != Other::Forbidden);
        let rest = if fields.len() < all {
            Some("crate::runtime::placeholder()")
        } else {
            None
        };
        lay::update("        ", "Self", &fields, rest)
    }
}
