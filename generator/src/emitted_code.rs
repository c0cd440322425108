//! The code that is emitted for one API, without comments, by what of the API it is made from.
//!
//! In: nothing; `emit` reads it off the items that it prints. Out: [`EmittedCode`], so that a
//! comparison of two states can find code that differs though no rule says so. Absent:
//! documentation, which changes no behaviour, and the order of the parts in a file.

use std::collections::BTreeMap;

use crate::ir::TypeId;

/// The emitted code of one API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EmittedCode {
    parts: BTreeMap<CodePart, String>,
}

/// What a part of the code is made from; indices are those of the IR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CodePart {
    /// A type with its table.
    Type(TypeId),
    /// What stands below all types or tables and belongs to none of them.
    BelowTypes,
    /// An operation with its method of the client.
    Operation(usize),
    /// The constants by which headers of answers are read.
    Headers,
    /// The client and its credentials.
    Client,
    /// The servers that can be chosen by name.
    Servers,
}

impl EmittedCode {
    /// Adds text to a part.
    pub(crate) fn push(&mut self, part: CodePart, text: &str) {
        self.parts.entry(part).or_default().push_str(text);
    }

    /// Adds all parts of another, behind what is there of the same parts.
    pub(crate) fn extend(&mut self, other: Self) {
        for (part, text) in other.parts {
            self.push(part, &text);
        }
    }

    /// The text of a part; empty if nothing is emitted for it.
    pub fn part(&self, part: CodePart) -> &str {
        self.parts.get(&part).map_or("", String::as_str)
    }
}
