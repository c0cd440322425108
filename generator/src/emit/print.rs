//! From items to text that is known to be tokens of Rust.
//!
//! In: [`Part`]s, and what they need in their file. Out: text with documentation in its place.
//! Absent: how an item is laid out, which is `layout`'s.

use proc_macro2::TokenStream;

use super::imports::Imports;
use super::item::{Item, Member};
use super::{layout, spacing};

/// What one type or one operation becomes in one file, in the order of the file.
pub(super) type Part = Vec<Item>;

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

/// Prints items, each below what comes before it.
pub(super) fn push_items(
    items: &[Item],
    imports: &Imports,
    text: &mut String,
) -> Result<(), NotRust> {
    for item in items {
        let printed = layout::item(item, &imports.comments);
        check(&printed, imports)?;
        spacing::separate(text, &imports.comments.head(&printed));
        imports.comments.write(&printed, text);
    }
    Ok(())
}

/// Prints the members of an `impl` with an empty line between.
pub(super) fn push_members(
    members: &[Member],
    imports: &Imports,
    text: &mut String,
) -> Result<(), NotRust> {
    let printed = layout::members(members, &imports.comments);
    check(&printed, imports)?;
    imports.comments.write(&printed, text);
    Ok(())
}

/// How many characters, from its beginning, of a text that is not Rust the report of this mistake
/// of the generator has. They tell which item it is, or where the methods begin that were printed
/// together. The text may have kilobytes. A tenth can end in the attributes before the name of a
/// type; with ten times as much, the bounds on texts of findings would cut it
/// (`diagnostic::LONGEST`), and the report for people leaves out its middle already.
const SHOWN: usize = 400;

/// What is printed must at least be tokens of Rust, with every bracket closed. The names in it are
/// those that have to be imported.
fn check(printed: &str, imports: &Imports) -> Result<(), NotRust> {
    let tokens = printed.parse::<TokenStream>().map_err(|error| NotRust {
        message: error.to_string(),
        text: printed.chars().take(SHOWN).collect(),
    })?;
    imports.note_written(&tokens);
    Ok(())
}
