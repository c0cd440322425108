//! The body of an operation: the ways in which it can be given, and the table that says how each is
//! written.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::{rules, style_name};
use crate::emit::docs::{Comment, code};
use crate::emit::item::{Entry, Enum, Item, Meta, Payload, Table, Variant, derived};
use crate::emit::type_text::type_text;
use crate::emit::unit::{FileKind, Imports, Unit};
use crate::emit::wire::literal;
use crate::ir::{Codec, Content, Encoding, Operation, Scalar, Shape, Spelling, Style, TypeRef};
use crate::names::words::recase;
use crate::surface::Origin;

/// A body in one media type, or in several that are written alike.
pub(super) struct Choice<'a> {
    pub(super) content: &'a Content,
    /// Its media types.
    media: Vec<&'a str>,
}

/// The bodies that differ in type or in the way they are written.
pub(super) fn choices(operation: &Operation) -> Vec<Choice<'_>> {
    let mut choices: Vec<Choice<'_>> = Vec::new();
    for content in operation.body.iter().flat_map(|body| &body.contents) {
        let known = choices.iter_mut().find(|known| {
            known.content.codec == content.codec
                && match content.codec {
                    Codec::Json | Codec::Form | Codec::Multipart => {
                        known.content.value == content.value
                    }
                    Codec::Text => essence(&known.content.media) == essence(&content.media),
                    // Bytes say themselves of which of the media types they are.
                    Codec::Bytes => true,
                }
        });
        match known {
            Some(known) => known.media.push(&content.media),
            None => choices.push(Choice {
                content,
                media: vec![&content.media],
            }),
        }
    }
    choices
}

fn essence(media: &str) -> String {
    media
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

impl Choice<'_> {
    /// The type of its value, without regard to nullness.
    pub(super) fn plain_type(&self, unit: &Unit<'_>, imports: &Imports) -> TokenStream {
        let bytes = |name| {
            let name = imports.runtime(name);
            quote!(#name)
        };
        match self.content.codec {
            // It can say its media type, and be a stream.
            Codec::Bytes => bytes("FilePart"),
            Codec::Text => quote!(String),
            Codec::Json | Codec::Form | Codec::Multipart => {
                unit.type_tokens(&self.content.value.ty, FileKind::Other, imports)
            }
        }
    }

    fn item_type(&self, unit: &Unit<'_>, imports: &Imports) -> TokenStream {
        match self.content.codec {
            Codec::Bytes | Codec::Text => self.plain_type(unit, imports),
            Codec::Json | Codec::Form | Codec::Multipart => {
                unit.item_tokens(&self.content.value, FileKind::Other, imports)
            }
        }
    }

    /// How it is written, with what is not usual of it:
    /// `body: json "application/hal+json" [MinItems(1)]`.
    pub(super) fn entry(&self, unit: &Unit<'_>, name: &str, imports: &Imports) -> Entry {
        let (codec, usual) = match self.content.codec {
            Codec::Json => ("json", "application/json"),
            Codec::Text => ("text", "text/plain"),
            Codec::Bytes => ("bytes", "application/octet-stream"),
            Codec::Form => ("form", ""),
            Codec::Multipart => ("multipart", "multipart/form-data"),
        };
        let media = match self.content.codec {
            Codec::Bytes => self.media.join(", "),
            Codec::Form => String::new(),
            // A range is no media type that could be sent.
            _ if self.content.media.contains('*') => usual.to_owned(),
            _ => self.content.media.clone(),
        };
        let mut line = format!("{name}: {codec}");
        if media != usual {
            line.push_str(&format!(" {}", literal(&media)));
        }
        let parts = match self.content.codec {
            Codec::Form => {
                let (style, parts) = form(unit, self.content);
                if style != Style::FormExplode {
                    imports.table_prelude("operations");
                    line.push_str(&format!(" {}", style_name(style)));
                }
                parts
            }
            Codec::Multipart => parts(unit, self.content, Style::FormExplode),
            Codec::Json | Codec::Text | Codec::Bytes => Vec::new(),
        };
        let rules = match self.content.codec {
            Codec::Text | Codec::Bytes => String::new(),
            Codec::Json | Codec::Form | Codec::Multipart => {
                rules(&unit.rules(&self.content.value), imports)
            }
        };
        if parts.is_empty() {
            return Entry::Line(line + &rules);
        }
        imports.table_prelude("operations");
        Entry::Block {
            head: line,
            entries: parts.into_iter().map(Entry::Line).collect(),
            tail: rules,
        }
    }
}

/// The variants of all bodies: each is called after its codec, or after its media type where
/// several share one; a number tells those apart whose media types have the same words.
fn variants(all: &[Choice<'_>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(all.len());
    for choice in all {
        let codec = choice.content.codec;
        let alone = all
            .iter()
            .filter(|other| other.content.codec == codec)
            .count()
            == 1;
        let name = match codec {
            _ if !alone => recase::camel(&choice.content.media),
            Codec::Json => "Json".to_owned(),
            Codec::Form => "Form".to_owned(),
            Codec::Multipart => "Multipart".to_owned(),
            Codec::Text => "Text".to_owned(),
            Codec::Bytes => "Bytes".to_owned(),
        };
        let numbered = (2..).map(|number: usize| format!("{name}{number}"));
        let free = std::iter::once(name.clone())
            .chain(numbered)
            .find(|text| !names.contains(text));
        names.extend(free);
    }
    names
}

/// The style of all composite fields of a form that share one, and what differs from it.
fn form(unit: &Unit<'_>, content: &Content) -> (Style, Vec<String>) {
    let composite = |value: &crate::ir::Use| !is_scalar(unit, &value.ty);
    let TypeRef::Named(id) = unit.resolve(&content.value.ty) else {
        return (Style::FormExplode, parts(unit, content, Style::FormExplode));
    };
    let Shape::Struct(shape) = &unit.api.type_of(*id).shape else {
        return (Style::FormExplode, parts(unit, content, Style::FormExplode));
    };
    let in_brackets = |key: &str| {
        let style = Spelling::Style {
            style: Style::DeepObject,
            reserved: false,
        };
        content
            .encodings
            .iter()
            .any(|encoding| encoding.key == key && encoding.spelling == style)
    };
    let mut fields = shape
        .fields
        .iter()
        .filter(|field| composite(&field.value))
        .peekable();
    let all = fields.peek().is_some() && fields.all(|field| in_brackets(&field.wire));
    let style = if all {
        Style::DeepObject
    } else {
        Style::FormExplode
    };
    (style, parts(unit, content, style))
}

/// What is said of the fields, but for what would be done anyway.
fn parts(unit: &Unit<'_>, content: &Content, general: Style) -> Vec<String> {
    let scalars: Vec<&str> = match unit.resolve(&content.value.ty) {
        TypeRef::Named(id) => {
            let shape = unit.api.type_of(*id).shape.as_struct();
            let fields = shape.into_iter().flat_map(|shape| &shape.fields);
            fields
                .filter(|field| is_scalar(unit, &field.value.ty))
                .map(|field| field.wire.as_str())
                .collect()
        }
        _ => Vec::new(),
    };
    let needed = |encoding: &&Encoding| match &encoding.spelling {
        Spelling::Style { reserved: true, .. } => true,
        // One text is spelled alike in all styles.
        Spelling::Style { style, .. } => {
            !scalars.contains(&encoding.key.as_str())
                && (*style != general || general != Style::DeepObject)
        }
        Spelling::Media { media, .. } => media != "application/octet-stream",
    };
    let part = |encoding: &Encoding| {
        let key = literal(&encoding.key);
        match &encoding.spelling {
            Spelling::Style {
                style,
                reserved: false,
            } => format!("Styled({key}, {})", style_name(*style)),
            Spelling::Style {
                style,
                reserved: true,
            } => format!("ReservedStyled({key}, {})", style_name(*style)),
            Spelling::Media { media, .. } => format!("Media({key}, {})", literal(media)),
        }
    };
    content.encodings.iter().filter(needed).map(part).collect()
}

/// Whether a value is always one text.
fn is_scalar(unit: &Unit<'_>, ty: &TypeRef) -> bool {
    match unit.resolve(ty) {
        TypeRef::Scalar(scalar) => *scalar != Scalar::File,
        TypeRef::Named(id) => matches!(unit.api.type_of(*id).shape, Shape::Enum(_)),
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Tuple(_) | TypeRef::Any(_) => false,
    }
}

/// The variants of the enum of bodies, each with the index of its content.
pub(crate) fn bodies(unit: &Unit<'_>, index: usize) -> Vec<(String, usize)> {
    let operation = &unit.api.operations[index];
    let choices = choices(operation);
    if choices.len() < 2 {
        return Vec::new();
    }
    let all: Vec<&Content> = operation
        .body
        .iter()
        .flat_map(|body| &body.contents)
        .collect();
    let position = |content: &Content| {
        all.iter()
            .position(|other| std::ptr::eq(*other, content))
            .unwrap_or_default()
    };
    variants(&choices)
        .into_iter()
        .zip(&choices)
        .map(|(variant, choice)| (variant, position(choice.content)))
        .collect()
}

/// Whether the body is an enum.
pub(super) fn takes_several(operation: &Operation) -> bool {
    choices(operation).len() > 1
}

/// The enum of bodies of an operation that takes several, and its table.
pub(super) fn body_type(
    unit: &Unit<'_>,
    index: usize,
    operation: &Operation,
    imports: &Imports,
) -> Vec<Item> {
    let choices = choices(operation);
    if choices.len() < 2 {
        return Vec::new();
    }
    let names = unit.names.operation(index);
    let (name, origin) = (names.body_type.to_string(), Origin::Body(index));
    let mut variants_of_enum = Vec::new();
    let mut entries = Vec::new();
    for (variant, choice) in variants(&choices).into_iter().zip(&choices) {
        let media: Vec<String> = choice.media.iter().map(|media| code(media)).collect();
        entries.push(choice.entry(unit, &variant, imports));
        variants_of_enum.push(Variant {
            meta: Meta::new(variant, origin, Comment::new(media.join(", "))),
            payload: Payload::Value(type_text(choice.item_type(unit, imports))),
        });
    }
    let docs = Comment::new(format!(
        "A body of [`{}`], in one of its media types.",
        names.ident
    ));
    let body = Enum {
        meta: Meta::new(name.clone(), origin, docs),
        derives: derived(&["Debug", "Clone", "PartialEq"]),
        is_non_exhaustive: true,
        variants: variants_of_enum,
    };
    let table = Table {
        name: "bodies",
        head: name.clone(),
        entries,
        tail: String::new(),
        traits: vec![(name, vec!["Bodies".to_owned()])],
        members: Vec::new(),
    };
    vec![Item::Enum(body), Item::Table(table)]
}
