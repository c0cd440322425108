//! The headers of answers: a constant for each, with its name, its type and its spelling.

use super::table::style_name;
use crate::emit::docs::{Comment, code};
use crate::emit::item::{
    Constant, Enum, Implementation, Item, Member, Meta, Owner, Value, derived,
};
use crate::emit::type_text::type_text;
use crate::emit::unit::{FileKind, Imports, Unit};
use crate::emit::wire::literal;
use crate::ir::{Header, Operation};
use crate::surface::Origin;

/// The type that holds the constants, and the constants; nothing if no answer has a header.
pub(in crate::emit) fn emit(unit: &Unit<'_>, imports: &Imports) -> Vec<Item> {
    let headers = &unit.headers;
    if headers.is_empty() {
        return Vec::new();
    }
    imports.runtime("Style");
    let members = headers
        .iter()
        .enumerate()
        .map(|(index, header)| member(unit, index, header, imports));
    let docs = Comment::new(
        "The headers that the document describes, for `header` of an answer or an error.",
    );
    let definition = Enum {
        meta: Meta::new("Headers", Origin::Api, docs),
        derives: derived(&["Debug"]),
        is_non_exhaustive: false,
        variants: Vec::new(),
    };
    let constants = Implementation {
        owner: Owner::Type("Headers".to_owned()),
        of: None,
        members: members.collect(),
    };
    vec![Item::Enum(definition), Item::Implementation(constants)]
}

fn member(unit: &Unit<'_>, index: usize, header: &Header, imports: &Imports) -> Member {
    let key = imports.runtime("HeaderKey");
    let ty = type_text(unit.item_tokens(&header.value, FileKind::Other, imports));
    let mut docs = Comment::of(&header.docs);
    if docs.is_empty() {
        docs = Comment::new(format!("The header {}.", code(&header.wire)));
    }
    let name = unit.names.header(index).as_str();
    let style = format!("Style::{}", style_name(header.style));
    Member::Constant(Constant {
        meta: Meta::new(name, Origin::Api, docs).deprecated(header.docs.deprecated),
        attributes: Vec::new(),
        is_public: true,
        ty: format!("{key}<{ty}>"),
        value: Value::Call(format!("{key}::new"), vec![literal(&header.wire), style]),
    })
}

/// A line for the documentation of a method: the headers of its answers.
pub(super) fn remark(unit: &Unit<'_>, index: usize, operation: &Operation) -> Option<String> {
    // The constants are in the file of all operations.
    let is_below = unit.split.of_operation(index).is_some();
    let mut names: Vec<String> = Vec::new();
    for header in operation
        .responses
        .iter()
        .flat_map(|response| &response.headers)
    {
        let Some(index) = unit.headers.iter().position(|known| known.is_like(header)) else {
            continue;
        };
        let name = unit.names.header(index);
        let link = if is_below {
            format!("[`Headers::{name}`](super::Headers::{name})")
        } else {
            format!("[`Headers::{name}`]")
        };
        if !names.contains(&link) {
            names.push(link);
        }
    }
    (!names.is_empty()).then(|| format!("Headers of the answer: {}.", names.join(", ")))
}
