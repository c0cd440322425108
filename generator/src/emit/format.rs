//! From tokens to the text of items, with a blank line between.
//!
//! In: [`Part`]s, and what they need in their file. Out: text that is known to parse. prettyplease prints items; it would print the body of a macro as loose
//! tokens, so tables are laid out here. Whoever wants to know what is printed is shown every item on its way.

use proc_macro2::TokenStream;

use super::imports::Imports;
use super::{lay, spacing};
use crate::surface::Origin;

/// What one type or one operation becomes in one file.
pub(super) struct Part {
    /// The type, the operation, or the API as a whole.
    pub(super) origin: Origin,
    /// In the order of the file.
    pub(super) pieces: Vec<Piece>,
}

impl Part {
    pub(super) fn new(origin: Origin, pieces: Vec<Piece>) -> Self {
        Self { origin, pieces }
    }
}

/// What is shown of a piece before it is printed.
pub(super) enum Seen<'a> {
    /// An item of Rust.
    Item(&'a syn::Item),
    /// A macro call, which is not parsed any further.
    Table(&'a Table),
}

/// A part of a file.
pub(super) enum Piece {
    /// One or more items.
    Code(TokenStream),
    /// A macro call that is laid out as a table.
    Table(Table),
    /// Text that is laid out already; its items are shown beside it.
    Text(String),
    /// Items that a text or a macro stands for: shown, not printed.
    Shown(TokenStream),
    /// Members of one `impl`.
    Block(Block),
}

/// An `impl` whose members are laid out already.
pub(super) struct Block {
    /// What stands before the brace.
    pub(super) head: String,
    /// Its members, in order.
    pub(super) members: Vec<Member>,
}

/// A member of an `impl`.
pub(super) struct Member {
    /// What it is made from.
    pub(super) origin: Origin,
    /// Its lines, indented.
    pub(super) text: String,
    /// An `impl` with this member alone, as it is shown.
    pub(super) item: TokenStream,
}

/// A macro call with a list of entries: `object! { Name {` … `} }`.
pub(super) struct Table {
    /// The macro.
    pub(super) name: &'static str,
    /// What stands before the entries: `EventType: text`.
    pub(super) head: String,
    /// The entries, without their commas.
    pub(super) lines: Vec<String>,
    /// What stands behind the entries: rules in brackets, or nothing.
    pub(super) tail: String,
}

/// A mistake of the generator itself: what it wanted to write is not Rust.
#[derive(Debug)]
pub(super) struct NotRust {
    /// What the parser says.
    pub(super) message: String,
    /// The beginning of the text.
    pub(super) text: String,
}

impl NotRust {
    /// The thread that wrote a file ended before it was done.
    pub(super) fn panicked() -> Self {
        Self {
            message: "an emitter stopped before it was done".to_owned(),
            text: String::new(),
        }
    }
}

/// Lays out parts, each piece below what comes before it.
pub(super) fn push_parts(
    parts: &[Part],
    imports: &Imports,
    text: &mut String,
    see: &mut dyn FnMut(Origin, Seen<'_>),
) -> Result<(), NotRust> {
    for (origin, piece) in pieces(parts) {
        let mut laid = String::new();
        match piece {
            Piece::Shown(_) | Piece::Block(_) => show(origin, piece, see)?,
            Piece::Text(_) | Piece::Code(_) | Piece::Table(_) => {}
        }
        match piece {
            Piece::Shown(_) => {}
            Piece::Text(piece) => push_text(piece, imports, &mut laid)?,
            Piece::Block(block) => push_block(block, imports, &mut laid)?,
            Piece::Code(tokens) => {
                imports.note_written(tokens);
                let items = parse(tokens)?;
                items.iter().for_each(|item| see(origin, Seen::Item(item)));
                push_items(items, &mut laid);
            }
            Piece::Table(table) => {
                see(origin, Seen::Table(table));
                push_text(&lay_out(table), imports, &mut laid)?;
            }
        }
        spacing::separate(text, &imports.comments.head(&laid));
        imports.comments.write(&laid, text);
    }
    Ok(())
}

/// Lays out the members of an `impl` with an empty line between.
pub(super) fn push_members(
    members: &[Member],
    imports: &Imports,
    text: &mut String,
) -> Result<(), NotRust> {
    let mut laid = String::new();
    lay_out_members(members, imports, &mut laid)?;
    imports.comments.write(&laid, text);
    Ok(())
}

fn lay_out_members(
    members: &[Member],
    imports: &Imports,
    laid: &mut String,
) -> Result<(), NotRust> {
    for (index, member) in members.iter().enumerate() {
        if index > 0 {
            laid.push('\n');
        }
        push_text(&member.text, imports, laid)?;
    }
    Ok(())
}

/// Shows what [`push_parts`] would print, without printing it.
pub(super) fn survey(parts: &[Part], see: &mut dyn FnMut(Origin, Seen<'_>)) -> Result<(), NotRust> {
    pieces(parts).try_for_each(|(origin, piece)| show(origin, piece, see))
}

fn show(
    origin: Origin,
    piece: &Piece,
    see: &mut dyn FnMut(Origin, Seen<'_>),
) -> Result<(), NotRust> {
    match piece {
        Piece::Code(tokens) | Piece::Shown(tokens) => parse(tokens)?
            .iter()
            .for_each(|item| see(origin, Seen::Item(item))),
        Piece::Table(table) => see(origin, Seen::Table(table)),
        Piece::Block(block) => show_members(&block.members, see)?,
        Piece::Text(_) => {}
    }
    Ok(())
}

/// Shows the members of an `impl`.
pub(super) fn show_members(
    members: &[Member],
    see: &mut dyn FnMut(Origin, Seen<'_>),
) -> Result<(), NotRust> {
    for member in members {
        parse(&member.item)?
            .iter()
            .for_each(|item| see(member.origin, Seen::Item(item)));
    }
    Ok(())
}

fn pieces(parts: &[Part]) -> impl Iterator<Item = (Origin, &Piece)> {
    parts
        .iter()
        .flat_map(|part| part.pieces.iter().map(|piece| (part.origin, piece)))
}

fn parse(tokens: &TokenStream) -> Result<Vec<syn::Item>, NotRust> {
    let fault = |error: syn::Error| NotRust {
        message: error.to_string(),
        text: tokens.to_string().chars().take(400).collect(),
    };
    Ok(syn::parse2::<syn::File>(tokens.clone())
        .map_err(fault)?
        .items)
}

fn push_items(items: Vec<syn::Item>, text: &mut String) {
    let mut before_is_use = true;
    for (index, item) in items.into_iter().enumerate() {
        let is_use = matches!(item, syn::Item::Use(_) | syn::Item::Mod(_));
        if index > 0 && !(is_use && before_is_use) {
            text.push('\n');
        }
        before_is_use = is_use;
        let item = prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        });
        push_spaced(&spacing::tighten(&item), text);
    }
}

/// Puts a blank line between the members of an impl, which the printer sets solid.
fn push_spaced(item: &str, text: &mut String) {
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        let next = lines.peek().copied().unwrap_or("}");
        let ends_method = line == "    }" && next != "}";
        let before_method = line.starts_with("    const ") && next.starts_with("    fn ");
        if ends_method || before_method {
            text.push('\n');
        }
    }
}

/// Text from elsewhere must at least be tokens of Rust, with every bracket closed.
fn push_text(laid: &str, imports: &Imports, text: &mut String) -> Result<(), NotRust> {
    let tokens = laid.parse::<TokenStream>().map_err(|error| NotRust {
        message: error.to_string(),
        text: laid.chars().take(400).collect(),
    })?;
    imports.note_written(&tokens);
    text.push_str(laid);
    Ok(())
}

fn push_block(block: &Block, imports: &Imports, text: &mut String) -> Result<(), NotRust> {
    text.push_str(&format!("{} {{\n", block.head));
    lay_out_members(&block.members, imports, text)?;
    text.push_str("}\n");
    Ok(())
}

/// A table with one entry a line.
fn lay_out(table: &Table) -> String {
    let tail = if table.tail.is_empty() {
        String::new()
    } else {
        format!(" {}", table.tail)
    };
    lay::table(
        &format!("{}! {{ {}", table.name, table.head),
        &table.lines,
        &format!("{tail} }}"),
    )
}
