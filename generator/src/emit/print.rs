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
    /// The text around the first line that is not Rust.
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

/// How many characters of a text that is not Rust the report of this mistake of the generator has,
/// a quarter of them before the line that is wrong. They tell what is wrong, and usually in which
/// item. The text may have kilobytes. A tenth can end in the attributes before the name of a type;
/// with ten times as much, the bounds on texts of findings would cut it (`diagnostic::LONGEST`),
/// and the report for people leaves out its middle already.
const SHOWN: usize = 400;

/// What is printed must at least be tokens of Rust, with every bracket closed. The names in it are
/// those that have to be imported.
fn check(printed: &str, imports: &Imports) -> Result<(), NotRust> {
    let tokens = printed.parse::<TokenStream>().map_err(|error| NotRust {
        message: error.to_string(),
        text: excerpt(printed),
    })?;
    imports.note_written(&tokens);
    Ok(())
}

/// The part of a text around its first line that is not Rust. The parser does not say where it
/// stopped, so each line is looked at by itself, without its brackets, which may be closed on
/// another line. If only a bracket is missing, it is the beginning of the text.
fn excerpt(text: &str) -> String {
    let is_rust = |line: &str| {
        let without_brackets = line.replace(['(', ')', '[', ']', '{', '}'], " ");
        without_brackets.parse::<TokenStream>().is_ok()
    };
    let before: usize = text
        .split_inclusive('\n')
        .take_while(|line| is_rust(line))
        .map(str::len)
        .sum();
    let at = if before < text.len() { before } else { 0 };
    let (before, behind) = text.split_at(at);
    let skipped = before.chars().count().saturating_sub(SHOWN / 4);
    let shown: String = before.chars().skip(skipped).collect();
    let left = SHOWN - shown.chars().count();
    let start = if skipped > 0 { "…" } else { "" };
    let end = if behind.chars().nth(left).is_some() {
        "…"
    } else {
        ""
    };
    format!(
        "{start}{shown}{}{end}",
        behind.chars().take(left).collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, excerpt};

    #[test]
    fn the_line_that_is_not_rust_is_shown() {
        let good = "let text = f(\"(\");\n".repeat(100);
        let text = format!("pub fn f() {{\n{good}let wrong = \"open;\n{good}}}\n");
        let shown = excerpt(&text);
        assert!(shown.contains("let wrong = \"open;\n"), "{shown}");
        assert!(shown.starts_with('…') && shown.ends_with('…'), "{shown}");
        assert_eq!(shown.chars().count(), SHOWN + 2);
    }

    #[test]
    fn where_a_bracket_is_missing_the_text_begins() {
        assert_eq!(excerpt("pub fn f() {\n    1\n"), "pub fn f() {\n    1\n");
    }
}
