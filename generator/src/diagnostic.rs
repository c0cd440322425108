//! What is wrong with an input, as values.
//!
//! In: findings of every room. Out: a sorted, deduplicated list that `diagnostic::render` turns into text.
//! Absent: formatting of locations before rendering, and any knowledge of OpenAPI beyond the codes' names.

mod code;
pub mod render;

pub use code::Code;

use crate::source::{Pointer, Span};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The output is correct but narrower than the document.
    Warning,
    /// A choice was made.
    Note,
}

impl Severity {
    /// The word that messages begin with.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A whole file, by name.
    File(String),
    /// A range of a file's bytes, by name; for texts that could not be parsed.
    Span(String, Span),
    /// A place in the parsed document.
    Pointer(Pointer),
}

impl From<Pointer> for Place {
    fn from(pointer: Pointer) -> Self {
        Self::Pointer(pointer)
    }
}

impl From<&Pointer> for Place {
    fn from(pointer: &Pointer) -> Self {
        Self::Pointer(pointer.clone())
    }
}

/// One finding: what is left of it in one line is the headline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule was broken.
    pub code: Code,
    /// How much it weighs; the code's own severity unless a caller lowered it.
    pub severity: Severity,
    /// The finding in one line, without its place.
    pub headline: String,
    /// The primary place.
    pub at: Place,
    /// Other places that explain it.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
}

/// A secondary place with what is to be seen there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub at: Place,
    /// What is there.
    pub text: String,
}

impl Diagnostic {
    /// A finding with the severity of its code.
    pub fn new(code: Code, at: impl Into<Place>, headline: impl Into<String>) -> Self {
        Self { code, severity: code.severity(), headline: headline.into(), at: at.into(), labels: Vec::new(), help: None }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Adds a secondary place.
    #[must_use]
    pub fn label(mut self, at: impl Into<Place>, text: impl Into<String>) -> Self {
        self.labels.push(Label { at: at.into(), text: text.into() });
        self
    }
}

/// Collects findings; every layer pushes and goes on.
#[derive(Debug, Default)]
pub struct Sink {
    list: Vec<Diagnostic>,
}

impl Sink {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all findings of another list.
    pub fn extend(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// Whether a finding forbids writing.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many findings there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All findings without repetitions, the gravest first, then by place: whole files, spans, pointers, each in the
    /// order a reader counts in (`/items/2` before `/items/10`). Only `render` knows the order of the files' lines.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut list = self.list;
        list.sort_by_cached_key(|found| (found.severity, PlaceOrder::of(&found.at), found.code, found.headline.clone()));
        list.dedup_by(|later, first| {
            (later.code, later.severity, &later.at, &later.headline) == (first.code, first.severity, &first.at, &first.headline)
        });
        list
    }
}

/// The canonical order of places.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum PlaceOrder {
    File(String),
    Span(String, Span),
    Pointer(String, Vec<TokenOrder>),
}

/// Indexes of lists by number, keys by text.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum TokenOrder {
    Index(usize),
    Key(String),
}

impl PlaceOrder {
    fn of(place: &Place) -> Self {
        match place {
            Place::File(name) => Self::File(name.clone()),
            Place::Span(name, span) => Self::Span(name.clone(), *span),
            Place::Pointer(pointer) => {
                let token = |token: String| token.parse().map_or(TokenOrder::Key(token), TokenOrder::Index);
                Self::Pointer(pointer.file().to_owned(), pointer.tokens().map(token).collect())
            }
        }
    }
}
