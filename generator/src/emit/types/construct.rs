//! Constructors and setters of types that a request can contain.

use super::arguments::argument;
use crate::emit::docs::Comment;
use crate::emit::item::{
    Argument, Body, Expression, Field as FieldItem, Fields, Function, Implementation, Item, Member,
    Meta, Owner, Setters, Struct as StructItem, Visibility, derived,
};
use crate::emit::type_text::type_text;
use crate::emit::unit::{FileKind, Imports, Unit};
use crate::ir::{Field, Other, Struct, TypeId};
use crate::names::{Ident, MOST_ARGUMENTS};
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
    index: usize,
    field: &'a Field,
    name: &'a str,
}

pub(super) fn emit(unit: &Unit<'_>, id: TypeId, shape: &Struct, imports: &Imports) -> Vec<Item> {
    let names = unit.names.type_names(id);
    let slots = shape.rust_fields().filter_map(|(index, field)| {
        let name = names.members.get(index)?.as_str();
        Some(Slot { index, field, name })
    });
    let making = Making {
        unit,
        id,
        shape,
        slots: slots.collect(),
        imports,
    };
    let mut items = making.constructor();
    items.extend(making.setters());
    items
}

impl Making<'_> {
    /// The name of the type.
    fn name(&self) -> &str {
        self.unit.names.type_names(self.id).ident.as_str()
    }

    /// One setter for each optional field.
    fn setters(&self) -> Option<Item> {
        let optional = self.slots.iter().filter(|slot| !slot.field.required);
        let entries: Vec<_> = optional.map(|slot| self.setter(slot)).collect();
        (!entries.is_empty()).then(|| {
            Item::Setters(Setters {
                owner: Owner::Type(self.name().to_owned()),
                group: None,
                entries,
            })
        })
    }

    fn setter(&self, slot: &Slot<'_>) -> crate::emit::item::Setter {
        let (value, boxed) = (&slot.field.value, slot.field.boxed);
        let meta = Meta::new(
            slot.name,
            Origin::Field(self.id, slot.index),
            super::setter_docs(self.unit, slot.field),
        );
        argument(self.unit, value, boxed, FileKind::Types, self.imports)
            .setter(meta, self.unit.needs_null(value))
    }

    /// `new` or `default`, if anything is required.
    fn constructor(&self) -> Vec<Item> {
        let required: Vec<&Slot<'_>> = self
            .slots
            .iter()
            .filter(|slot| slot.field.required && self.constant(slot).is_none())
            .collect();
        if self.unit.derives_default(self.id) {
            Vec::new()
        } else if required.is_empty() {
            vec![self.default_of_constants()]
        } else {
            match &self.unit.names.type_names(self.id).required {
                Some(literal) if required.len() > MOST_ARGUMENTS => {
                    self.by_name(&required, literal)
                }
                _ => vec![self.by_position(&required)],
            }
        }
    }

    /// A type whose every required field has one possible value needs no input.
    fn default_of_constants(&self) -> Item {
        let meta = Meta::new("default", Origin::Type(self.id), Comment::default());
        let function = Function {
            visibility: Visibility::Trait,
            ..Function::returning_self(meta, Vec::new(), self.value(&|_| None))
        };
        self.implementation(Some("Default"), function)
    }

    fn by_position(&self, required: &[&Slot<'_>]) -> Item {
        let given: Vec<(String, Expression)> =
            required.iter().map(|slot| self.argument(slot)).collect();
        let arguments = required
            .iter()
            .zip(&given)
            .map(|(slot, (ty, _))| Argument {
                name: slot.name.to_owned(),
                ty: ty.clone(),
            })
            .collect();
        let value = self.value(&|slot| {
            let position = required
                .iter()
                .position(|wanted| wanted.index == slot.index)?;
            given.get(position).map(|(_, value)| value.clone())
        });
        self.new_function(arguments, value)
    }

    /// One literal with names, so that nothing is swapped by accident.
    fn by_name(&self, required: &[&Slot<'_>], literal: &Ident) -> Vec<Item> {
        let literal = literal.to_string();
        let fields = required.iter().map(|slot| FieldItem {
            meta: Meta::new(
                slot.name,
                Origin::Field(self.id, slot.index),
                super::field_docs(self.unit, slot.field),
            ),
            ty: type_text(self.unit.field_tokens(slot.field, self.imports)),
        });
        let value = self.value(&|slot| {
            required
                .iter()
                .any(|wanted| wanted.index == slot.index)
                .then(|| Expression {
                    root: "required".to_owned(),
                    calls: vec![format!(".{}", slot.name)],
                })
        });
        let docs = Comment::new(format!("The required fields of [`{}`].", self.name()));
        let declaration = Item::Struct(StructItem {
            meta: Meta::new(literal.clone(), Origin::Type(self.id), docs),
            derives: derived(&["Debug", "Clone", "PartialEq"]),
            is_non_exhaustive: false,
            fields: Fields::Named(fields.collect()),
        });
        let argument = Argument {
            name: "required".to_owned(),
            ty: literal,
        };
        vec![declaration, self.new_function(vec![argument], value)]
    }

    fn new_function(&self, arguments: Vec<Argument>, body: Body) -> Item {
        let meta = Meta::new("new", Origin::Type(self.id), Comment::new(NEW_DOC));
        self.implementation(None, Function::returning_self(meta, arguments, body))
    }

    fn implementation(&self, of: Option<&'static str>, function: Function) -> Item {
        Item::Implementation(Implementation {
            owner: Owner::Type(self.name().to_owned()),
            of,
            members: vec![Member::Function(function)],
        })
    }

    /// The value that a required field has without being given one.
    fn constant(&self, slot: &Slot<'_>) -> Option<Expression> {
        let constant = slot.field.set_value()?;
        let tokens = self.unit.constant_tokens(&slot.field.value, constant)?;
        // A minus is spelled with a space in front, as between two operands.
        Some(Expression::plain(type_text(tokens).trim_start().to_owned()))
    }

    /// The type of a required argument, and the expression for its field.
    fn argument(&self, slot: &Slot<'_>) -> (String, Expression) {
        let field = slot.field;
        if self.unit.needs_null(&field.value) {
            let ty = self.unit.field_tokens(field, self.imports);
            let argument = super::GivenAs::Into(ty);
            return (type_text(argument.tokens()), argument.convert(slot.name));
        }
        let argument = argument(
            self.unit,
            &field.value,
            field.boxed,
            FileKind::Types,
            self.imports,
        );
        (type_text(argument.tokens()), argument.convert(slot.name))
    }

    /// The literal that a constructor returns: what is given and what is constant, and everything
    /// else absent.
    fn value(&self, given: &dyn Fn(&Slot<'_>) -> Option<Expression>) -> Body {
        let mut fields: Vec<(String, Expression)> = Vec::new();
        for slot in &self.slots {
            let constant = || {
                if slot.field.required {
                    self.constant(slot)
                } else {
                    None
                }
            };
            if let Some(value) = given(slot).or_else(constant) {
                fields.push((slot.name.to_owned(), value));
            }
        }
        let all = self.slots.len()
            + self.shape.patterns.len()
            + usize::from(self.shape.other != Other::Forbidden);
        Body::Literal {
            call: None,
            name: "Self".to_owned(),
            rest: (fields.len() < all).then_some("crate::runtime::placeholder()"),
            fields,
        }
    }
}
