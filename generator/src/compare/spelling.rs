//! Texts of Rust in which every alias is what it stands for.
//!
//! In: one state. Out: a function on code and signatures. `Option<types::Word>` and
//! `Option<String>` are one type where `Word` is another name for `String`, so code that compiles
//! with one compiles with the other.

use std::collections::BTreeMap;

use super::Side;
use super::code_difference::words;
use crate::ir::Shape;

/// How many times all aliases of a text are replaced by what they stand for; an alias of an alias
/// needs one more. What is an alias after the last stays one, so two texts of the same code can be
/// reported to differ.
///
/// A chain of aliases can be as long as the document, and each replacement reads the whole text.
/// Measured: the longest chain in real documents has three. With less, their aliases would stay; a
/// hundred would take some ten times as long for a hostile document.
const MAX_STEPS: usize = 8;

/// The length of a text, in bytes, beyond which a replacement is given up, so that the aliases
/// which are then in the text stay. Two texts of the same code can then be reported to differ.
///
/// Each use of an alias can become hundreds of words, so a struct with thousands of such fields
/// would become megabytes. Measured: in real crates the code of a struct has up to 16,000 bytes,
/// and a thousand changed structs of 90,000 bytes take a second and a half. With a tenth, the
/// aliases of the largest structs would stay; with ten times as much, such a review could take ten
/// times as long.
const MAX_BYTES: usize = 100_000;

/// The aliases of one state, each with the Rust type that it stands for.
#[derive(Default)]
pub(super) struct Spelling {
    aliases: BTreeMap<String, String>,
}

impl Spelling {
    pub(super) fn new(side: &Side<'_>) -> Self {
        let aliases = side.api.types().filter_map(|(id, item)| match &item.shape {
            // What may be null is wrapped where it is used.
            Shape::Alias(target) if !target.nullable => {
                Some((side.type_name(id), side.types.plain(&target.ty)))
            }
            _ => None,
        });
        Self {
            aliases: aliases.collect(),
        }
    }

    /// The words and signs of a text, with aliases replaced by what they stand for.
    pub(super) fn expand(&self, text: &str) -> String {
        let mut text = words(text).collect::<Vec<_>>().join(" ");
        for _ in 0..MAX_STEPS {
            match self.expand_once(&text) {
                Some(expanded) if expanded != text => text = expanded,
                _ => break,
            }
        }
        text
    }

    /// The text with each alias replaced; nothing if that would be longer than [`MAX_BYTES`].
    fn expand_once(&self, text: &str) -> Option<String> {
        let mut expanded = String::new();
        for word in words(text) {
            let Some(target) = self.aliases.get(word) else {
                push(&mut expanded, word)?;
                continue;
            };
            // The module in which it is, as operations write it.
            if let Some(before) = expanded.strip_suffix(MODULE)
                && (before.is_empty() || before.ends_with(' '))
            {
                expanded.truncate(before.trim_end().len());
            }
            for word in words(target) {
                push(&mut expanded, word)?;
            }
        }
        Some(expanded)
    }
}

/// The words of `types::`, as [`push`] writes them.
const MODULE: &str = "types : :";

/// Adds a word behind a space; nothing if the text would be longer than [`MAX_BYTES`].
fn push(text: &mut String, word: &str) -> Option<()> {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
    (text.len() <= MAX_BYTES).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling(aliases: &[(&str, &str)]) -> Spelling {
        let owned = |(name, target): &(&str, &str)| ((*name).to_owned(), (*target).to_owned());
        Spelling {
            aliases: aliases.iter().map(owned).collect(),
        }
    }

    #[test]
    fn aliases_are_replaced_with_their_module() {
        let spelling = spelling(&[("Word", "String"), ("Pair", "(Word, Word)")]);
        assert_eq!(
            spelling.expand("Vec<types::Pair>, mytypes::Word"),
            spelling.expand("Vec<(String, String)>, mytypes::String")
        );
        assert_eq!(spelling.expand("types::Word"), "String");
    }

    #[test]
    fn a_replacement_that_would_be_too_long_is_not_made() {
        let tuple = format!("({})", "u8, ".repeat(10_000));
        let spelling = spelling(&[("Long", &tuple), ("Word", "String")]);
        let text = "Long ".repeat(1_000) + "Word";
        assert_eq!(spelling.expand(&text), text);
        // One that fits is made, however long others are.
        assert_eq!(spelling.expand("Word"), "String");
    }
}
