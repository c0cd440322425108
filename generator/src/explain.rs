//! Why one item is as it is: the lines it comes from, the overlay actions that touched it, and what
//! made its type and its name.
//!
//! In: what was understood of a document, and what somebody calls an item. Out: [`Explanation`], or
//! the names that were probably meant. What is said is read off the document, the meaning and the
//! names as they are; the stages remember nothing for it. Absent: files and options, which are the
//! caller's.

mod find;
mod locations;
mod reason;
mod schema_facts;

use std::fmt;

use crate::analysis::Analysis;
use crate::input::Input;
use crate::ir::Checked;
use crate::names::Names;
use crate::names::reason::Reasons;
use crate::quoting::escape_hidden;
use crate::surface::{Item, Origin, Surface};
pub use find::{Answer, Subject};
use locations::Locations;
use reason::Explainer;
use schema_facts::SchemaFacts;

/// Why one item is as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What it is called.
    pub title: String,
    /// How it is declared.
    pub signatures: Vec<String>,
    /// What there is to say, by question; a line that begins with spaces belongs to the one before.
    pub parts: Vec<(&'static str, Vec<String>)>,
}

impl fmt::Display for Explanation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Keys and values of the document stand in all of it.
        let safe = |text: &str| escape_hidden(text, |_| false);
        writeln!(formatter, "{}", safe(&self.title))?;
        self.signatures
            .iter()
            .try_for_each(|line| writeln!(formatter, "    {}", safe(line)))?;
        for (title, lines) in self.parts.iter().filter(|(_, lines)| !lines.is_empty()) {
            writeln!(formatter, "\n{title}")?;
            lines
                .iter()
                .try_for_each(|line| writeln!(formatter, "    {}", safe(line)))?;
        }
        Ok(())
    }
}

/// One API that can be asked about.
pub struct Api<'a> {
    input: &'a Input,
    analysis: &'a Analysis,
    checked: &'a Checked,
    names: &'a Names,
    surface: &'a Surface,
}

impl<'a> Api<'a> {
    /// `None` if the document has errors.
    pub fn new(input: &'a Input, analysis: &'a Analysis) -> Option<Self> {
        let checked = analysis.report.checked.as_ref()?;
        Some(Self {
            input,
            analysis,
            checked,
            names: analysis.names.as_ref()?,
            surface: analysis.surface.as_ref()?,
        })
    }

    /// What a text names: a Rust path, an operation, or a pointer.
    pub fn find(&self, text: &str) -> Answer {
        find::find(self, text)
    }

    /// Why it is as it is.
    pub fn explain(&self, subject: &Subject) -> Explanation {
        let locations = Locations::new(self.analysis);
        let facts = SchemaFacts::of(self, subject, &locations);
        let explainer = Explainer {
            api: self,
            facts: &facts,
            locations: &locations,
        };
        let names = Reasons::new(self.checked, self.names, &self.input.naming);
        let name = match subject.origin {
            Some(Origin::Type(id)) => names.of_type(id),
            Some(
                Origin::Field(id, index) | Origin::Value(id, index) | Origin::Branch(id, index),
            ) => names.of_member(id, index),
            Some(Origin::Operation(index)) => names.of_operation(index),
            Some(Origin::Parameter(operation, index)) => names.of_parameter(operation, index),
            Some(Origin::Scheme(index)) => names.of_scheme(index),
            _ => Vec::new(),
        };
        let from = subject
            .at
            .iter()
            .flat_map(|at| [at.to_string(), locations.place(at)])
            .collect();
        Explanation {
            title: subject.title.clone(),
            signatures: self.signatures(subject),
            parts: vec![
                ("comes from", from),
                ("overlays", locations.overlay_edits(&facts.places)),
                ("the document says", facts.lines.clone()),
                ("its type", explainer.of(subject)),
                ("its name", name),
            ],
        }
    }

    /// The items that are made from it.
    fn signatures(&self, subject: &Subject) -> Vec<String> {
        let Some(origin) = subject.origin else {
            return Vec::new();
        };
        let is_own = |item: &&Item| {
            item.origin == origin && (subject.path.is_empty() || item.path == subject.path)
        };
        self.surface
            .items()
            .iter()
            .filter(is_own)
            .map(Item::signature)
            .collect()
    }
}

/// At most so many characters of a text are shown.
fn shown(text: &str) -> String {
    /// An `enum`, a `pattern` or the reason of an overlay action can have kilobytes. Of a longer
    /// one the rest is an ellipsis. Chosen by eye: a line or two of a terminal. Measured: 91% of
    /// the lists of `enum` and 99% of the patterns are no longer. With half as much it would be 82%
    /// and 96%; with ten times as much, one of them could take a dozen lines.
    const MOST: usize = 100;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        line
    } else {
        line.chars().take(MOST).chain(['…']).collect()
    }
}

#[cfg(test)]
mod tests;
