//! The headers of answers: a constant for each, with its name, its type and its spelling.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::style_name;
use crate::emit::docs::{Comment, code};
use crate::emit::format::{Block, Member, Piece};
use crate::emit::spell::spell;
use crate::emit::unit::{Imports, Place, Unit, ident};
use crate::emit::wire::literal;
use crate::ir::{Header, Operation};
use crate::surface::Origin;

/// The type that holds the constants, and the constants; nothing if no answer has a header.
pub(in crate::emit) fn emit(unit: &Unit<'_>, imports: &Imports) -> Vec<Piece> {
    let headers = &unit.headers;
    if headers.is_empty() {
        return Vec::new();
    }
    let key = imports.runtime("HeaderKey");
    imports.runtime("Style");
    let members = headers
        .iter()
        .enumerate()
        .map(|(index, header)| member(unit, index, header, &quote!(#key), imports))
        .collect();
    let definition = quote! {
        #[doc = " The headers that the document describes, for `header` of an answer or an error."]
        #[derive(Debug)]
        pub enum Headers {}
    };
    vec![
        Piece::Code(definition),
        Piece::Block(Block {
            head: "impl Headers".to_owned(),
            members,
        }),
    ]
}

fn member(
    unit: &Unit<'_>,
    index: usize,
    header: &Header,
    key: &TokenStream,
    imports: &Imports,
) -> Member {
    let (name, ty) = (
        ident(unit.names.header(index)),
        unit.item_tokens(&header.value, Place::Elsewhere, imports),
    );
    let mut comment = Comment::of(&header.docs);
    if comment.is_empty() {
        comment = Comment::new(format!("The header {}.", code(&header.wire)));
    }
    let deprecated = header.docs.deprecated.then(|| quote!(#[deprecated]));
    let mark = if header.docs.deprecated {
        "    #[deprecated]\n"
    } else {
        ""
    };
    let value = format!(
        "HeaderKey::new({}, Style::{})",
        literal(&header.wire),
        style_name(header.style)
    );
    let text = format!(
        "{}{mark}    pub const {name}: HeaderKey<{}> = {value};\n",
        imports.comments.line(&comment, "    "),
        spell(ty.clone())
    );
    let item = quote!(impl Headers { #deprecated pub const #name: #key<#ty> = 0; });
    Member {
        origin: Origin::Api,
        text,
        item,
    }
}

/// A line for the documentation of a method: the headers of its answers.
pub(super) fn remark(unit: &Unit<'_>, index: usize, operation: &Operation) -> Option<String> {
    // The constants stand in the file of all operations.
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
