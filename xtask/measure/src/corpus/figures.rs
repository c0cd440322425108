//! What is found out about each document: the rows of the table, and of the file that `--json`
//! writes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::child::Usage;

/// One document.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Row {
    /// Its file name.
    pub(crate) document: String,
    /// What generating gave, unless the process broke.
    #[serde(flatten)]
    pub(crate) generated: Generated,
    /// What generating used, as a process.
    pub(crate) usage: Usage,
    /// How the process broke that was to generate or to judge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) broken: Option<String>,
    /// What rustfmt would change, if it was asked; nothing if the crate is formatted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) unformatted: Option<Vec<String>>,
    /// What compiling gave, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) compiled: Option<Compiled>,
    /// What became of the examples, if that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) examples: Option<Examples>,
}

/// What generating one document gave.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Generated {
    /// Whether there is a crate.
    pub(crate) generated: bool,
    /// Whether nothing had to be left out for it.
    pub(crate) strict: bool,
    /// Seconds from bytes to files in memory.
    pub(crate) seconds: f64,
    /// Operations and types.
    pub(crate) operations: usize,
    pub(crate) types: usize,
    /// Lines of Rust, without those of the runtime.
    pub(crate) lines: usize,
    /// How often each finding was reported.
    pub(crate) findings: BTreeMap<String, usize>,
    /// What forbids writing, or would without leniency.
    pub(crate) errors: Vec<String>,
    /// Places of type any JSON, with the reason.
    pub(crate) untyped: Vec<String>,
}

/// What compiling one crate gave.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Compiled {
    /// Whether it compiles without a warning.
    pub(crate) good: bool,
    /// What rustc used for this crate alone.
    pub(crate) usage: Usage,
    /// What rustc found first, and of each finding the first lines.
    pub(crate) errors: Vec<String>,
}

/// What became of the examples of one document.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Examples {
    /// All that were found.
    pub(crate) all: usize,
    /// Those whose schema has no type of its own: parts of an `allOf`, and what no operation uses.
    pub(crate) untyped: usize,
    /// Those that are no values of their schema.
    pub(crate) invalid: usize,
    /// Those whose schema the validator cannot read.
    pub(crate) unjudged: usize,
    /// Those that are values of their schema.
    pub(crate) valid: usize,
    /// Those of the valid ones that came back as they were.
    pub(crate) faithful: usize,
    /// The first of the others.
    pub(crate) lost: Vec<Lost>,
    /// What tolerant reading made of them, if that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) tolerant: Option<Tolerant>,
    /// Why the program that tries them could not be built or run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) broken: Option<String>,
}

/// What tolerant reading made of the examples of one document, valid or not.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Tolerant {
    /// Those that were tried: all whose schema has a type.
    pub(crate) tried: usize,
    /// Those that were read.
    pub(crate) read: usize,
    /// How often each deviation was reported: its kind and what was done about it.
    pub(crate) deviations: BTreeMap<String, Count>,
    /// How many were not read because they are of another JSON kind than their schema says.
    pub(crate) others: usize,
    /// The first of these.
    pub(crate) of_another_kind: Vec<Lost>,
    /// How many had to be read and were not, or not as strict reading reads them.
    pub(crate) missed: usize,
    /// The first of these.
    pub(crate) unread: Vec<Lost>,
}

/// How often something was found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Count {
    /// At how many places.
    pub(crate) places: usize,
    /// In how many examples.
    pub(crate) examples: usize,
}

/// An example that did not come back as it was.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Lost {
    /// Where the example stands.
    pub(crate) at: String,
    /// The type.
    pub(crate) rust: String,
    /// The error, or where the two differ.
    pub(crate) why: String,
}

impl Examples {
    /// How many the program is to try.
    pub(crate) fn tried(&self) -> usize {
        let tolerant = self.tolerant.as_ref();
        tolerant.map_or(self.valid, |tolerant| tolerant.tried)
    }
}

impl Row {
    /// Whether anything is not as it should be.
    pub(crate) fn fell_short(&self) -> bool {
        !self.generated.generated
            || self.broken.is_some()
            || self
                .unformatted
                .as_ref()
                .is_some_and(|places| !places.is_empty())
            || self
                .compiled
                .as_ref()
                .is_some_and(|compiled| !compiled.good)
            || self.examples.as_ref().is_some_and(|examples| {
                examples.broken.is_some()
                    || examples.faithful < examples.valid
                    || examples
                        .tolerant
                        .as_ref()
                        .is_some_and(|tolerant| tolerant.missed > 0)
            })
    }
}
