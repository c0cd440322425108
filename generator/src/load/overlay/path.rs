//! JSONPath, RFC 9535: what a query says, how it is read, and which nodes it selects.
//!
//! In: the text of a query, and a document. Out: nodes of the document. A query comes from an
//! overlay, which may be hostile: reading one takes time in proportion to its length, and selecting
//! spends a [budget](super::budget::OverlayBudget). No library lets a caller bound the second,
//! since lists of nodes grow while a query is evaluated (`$..*..*..*`), and none reads values that
//! are not its own, so that each document would have to be copied and the copy kept up to date.
//! Absent: normalized paths, since a node knows its pointer.

mod filter;
mod pattern;
mod read;
mod scan;
mod select;

use serde_json::Number;

pub(super) use pattern::Patterns;
pub(super) use select::{Misspelt, Selection};

/// A whole query: what follows on `$`.
#[derive(Debug, PartialEq)]
pub(super) struct Query {
    segments: Vec<Segment>,
}

impl Query {
    /// Reads a query.
    pub(super) fn read(text: &str) -> Result<Self, PathError> {
        read::query(text)
    }
}

/// Why a text is no query.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum PathError {
    /// It breaks a rule of RFC 9535.
    Syntax {
        /// The byte at which it does.
        at: usize,
        /// What is expected there, or what is wrong.
        reason: String,
    },
    /// It is longer than [`MAX_PATH`](super::budget::MAX_PATH).
    Long,
    /// It nests deeper than [`MAX_PATH_DEPTH`](super::budget::MAX_PATH_DEPTH).
    Deep {
        /// The byte at which it does.
        at: usize,
    },
}

/// Selects children of nodes, or, if it descends, children of them and of everything below them.
#[derive(Debug, PartialEq)]
struct Segment {
    descends: bool,
    selectors: Vec<Selector>,
}

/// Selects children of one node.
#[derive(Debug, PartialEq)]
enum Selector {
    Name(String),
    Wildcard,
    Index(i64),
    Slice {
        start: Option<i64>,
        end: Option<i64>,
        step: i64,
    },
    Filter(Test),
}

/// What a filter asks of a node.
#[derive(Debug, PartialEq)]
enum Test {
    Any(Vec<Test>),
    All(Vec<Test>),
    Not(Box<Test>),
    /// Whether a query selects anything.
    Exists(Inner),
    Compare {
        left: Operand,
        relation: Relation,
        right: Operand,
    },
    /// The functions `match`, which asks for the whole text, and `search`.
    Pattern {
        whole: bool,
        text: Operand,
        pattern: Operand,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// Something that has a value, or none.
#[derive(Debug, PartialEq)]
enum Operand {
    Literal(Literal),
    /// A query that selects one node at most.
    One(Inner),
    Length(Box<Operand>),
    Count(Inner),
    Value(Inner),
}

/// A query in a filter.
#[derive(Debug, PartialEq)]
struct Inner {
    /// Whether it begins at the root, with `$`, and not at the node that the filter asks about,
    /// with `@`.
    absolute: bool,
    segments: Vec<Segment>,
}

impl Inner {
    /// Whether it can select one node at most.
    fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| {
            !segment.descends
                && matches!(
                    segment.selectors.as_slice(),
                    [Selector::Name(_) | Selector::Index(_)]
                )
        })
    }
}

#[derive(Debug, PartialEq)]
enum Literal {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
}

#[cfg(test)]
mod tests;
