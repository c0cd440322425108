//! Texts of Rust in which every alias is what it stands for.
//!
//! In: one state. Out: a function on code and signatures. `Option<types::Word>` and
//! `Option<String>` are one type where `Word` is another name for `String`, so code that compiles
//! with one compiles with the other.

use std::collections::BTreeMap;

use super::Side;
use super::code_difference::words;
use crate::ir::Shape;

/// How many times all aliases of a text are replaced by what they stand for. An alias of an alias
/// needs one more, so eight are enough for any chain that people write. Each time can double the
/// text, as with a tuple of two aliases. What is an alias after the last stays one: texts that are
/// the same code are then reported to differ. Any value from 4 to 20 would do.
const MAX_STEPS: usize = 8;

/// A replacement that makes a text longer than this, in bytes, is not made, so the aliases in the
/// text stay. Two texts that are the same code are then reported to differ. With this length the
/// eight replacements of a text take about 25 milliseconds, and a review can compare hundreds of
/// texts. Any value from 20,000 to 200,000 would do.
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
            let expanded = self.expand_once(&text);
            if expanded == text || expanded.len() > MAX_BYTES {
                break;
            }
            text = expanded;
        }
        text
    }

    fn expand_once(&self, text: &str) -> String {
        let mut expanded: Vec<&str> = Vec::new();
        for word in words(text) {
            match self.aliases.get(word) {
                Some(target) => {
                    // The module in which it is, as operations write it.
                    if expanded.ends_with(&["types", ":", ":"]) {
                        expanded.truncate(expanded.len() - 3);
                    }
                    expanded.extend(words(target));
                }
                None => expanded.push(word),
            }
        }
        expanded.join(" ")
    }
}
