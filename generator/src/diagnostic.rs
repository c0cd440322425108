//! What is wrong with an input, as values.
//!
//! In: findings of every stage. Out: a sorted, deduplicated list that `diagnostic::render` turns
//! into text. Absent: formatting of locations before rendering, and any knowledge of OpenAPI beyond
//! the codes' names.

mod code;
pub mod keyword_use;
pub mod render;

pub use code::Code;

use std::collections::{BTreeMap, BTreeSet};

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
    /// Whether the fault costs no more than the place that it is in; its code says so unless a
    /// caller knows better.
    pub confined: bool,
    /// Whether it would be an error if the sink were not lenient.
    pub tolerated: bool,
    /// The finding in one line, without its place.
    pub headline: String,
    /// The primary place.
    pub at: Place,
    /// Other places that explain it.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
    /// For how many findings it stands: one, but for the last of a code that was found too often to
    /// keep them all.
    pub count: u32,
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
        Self {
            code,
            severity: code.severity(),
            confined: code.is_confined(),
            tolerated: false,
            headline: headline.into(),
            at: at.into(),
            labels: Vec::new(),
            help: None,
            count: 1,
        }
    }

    /// Says how far the fault reaches, where its code alone does not tell.
    #[must_use]
    pub fn confined(mut self, confined: bool) -> Self {
        self.confined = confined;
        self
    }

    /// What comes first when findings are listed: by severity, and of the warnings those that say
    /// that something is lost.
    pub fn gravity(&self) -> (Severity, bool) {
        (
            self.severity,
            !(self.tolerated || self.code == Code::LeftOut),
        )
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
        self.labels.push(Label {
            at: at.into(),
            text: text.into(),
        });
        self
    }
}

/// Collects findings; every layer pushes and goes on.
///
/// Leniency is decided here and nowhere else: every layer puts something usable in the place of
/// what it reports, and a lenient sink lets that pass where the fault is confined to the place.
#[derive(Debug, Default)]
pub struct Sink {
    list: Vec<Diagnostic>,
    lenient: bool,
    /// What became of each keyword, if anybody asked.
    ledger: Option<keyword_use::Coverage>,
    /// Whether only keywords without effect are kept.
    only_ignored: bool,
    /// How many there were of each code and weight, and whether they were tolerated, without
    /// repetitions of those that are kept.
    counts: BTreeMap<FindingKind, u32>,
    /// What is kept, by what makes two findings equal.
    known: BTreeSet<(FindingKind, Place, String)>,
    /// How many there were with all repetitions.
    pushed: usize,
}

/// Findings of one kind are kept up to a number.
type FindingKind = (Severity, Code, bool);

/// The number of different findings of one kind that are kept; one finding behind those of its
/// weight counts the others, among which repetitions are not looked for. A hostile document can
/// have millions, each with texts of its own. Programs read them as well, so it is more than a
/// person reads. Measured: the most of one kind in a real document are 547, which a tenth of the
/// value would hold with little room. With a headline, a help and a label of [`LONGEST`] bytes
/// each, 10,000 take 60 MB, and 20 MB more to know repetitions by, without their places, whose
/// pointers the findings share; ten times as many would take 800 MB.
const KEPT: u32 = 10_000;

/// The longest headline, help or label, in bytes; a longer one ends with an ellipsis. They quote
/// keys, which have at most 8 KiB, and values, which may be as long as the document, and are kept
/// until the end of the run: ten thousand findings ([`KEPT`]) with three such texts each take 60
/// MB. Measured: the longest patterns that they quote have some 1,300 bytes. With less than that,
/// such a text would be cut; with ten times as much, those findings would take 600 MB.
const LONGEST: usize = 2_000;

impl Sink {
    /// An empty list that takes every error as one.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty list in which an error that is confined to its place becomes a warning.
    pub fn lenient() -> Self {
        Self {
            lenient: true,
            ..Self::default()
        }
    }

    /// Adds a finding.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        if self.lenient && diagnostic.confined && diagnostic.severity == Severity::Error {
            diagnostic.severity = Severity::Warning;
            diagnostic.tolerated = true;
        }
        self.pushed += diagnostic.count as usize;
        shorten(&mut diagnostic.headline);
        let kind = (diagnostic.severity, diagnostic.code, diagnostic.tolerated);
        let (at, headline) = (diagnostic.at.clone(), diagnostic.headline.clone());
        let key = (kind, at, headline);
        if self.known.contains(&key) {
            return;
        }
        let count = self.counts.entry(kind).or_default();
        *count = count.saturating_add(diagnostic.count);
        if *count <= KEPT {
            self.known.insert(key);
            diagnostic
                .labels
                .iter_mut()
                .for_each(|label| shorten(&mut label.text));
            diagnostic.help.as_mut().map(shorten);
            self.list.push(diagnostic);
        }
    }

    /// Adds all findings of another list.
    pub fn extend(&mut self, other: Self) {
        let rest = other.rest();
        other
            .list
            .into_iter()
            .chain(rest)
            .for_each(|diagnostic| self.push(diagnostic));
    }

    /// Whether a finding forbids writing.
    pub fn has_errors(&self) -> bool {
        self.counts
            .keys()
            .next()
            .is_some_and(|(severity, ..)| *severity == Severity::Error)
    }

    /// One finding for each kind of which there were more than are kept.
    fn rest(&self) -> Vec<Diagnostic> {
        let more = self.counts.iter().filter(|(_, count)| **count > KEPT);
        more.map(|((severity, code, tolerated), count)| {
            let headline = format!(
                "{} more findings of this kind were counted and are not listed",
                count - KEPT
            );
            let rest = Diagnostic::new(*code, Pointer::root(), headline);
            Diagnostic {
                severity: *severity,
                tolerated: *tolerated,
                count: count - KEPT,
                ..rest
            }
        })
        .collect()
    }

    /// How many findings there were, with repetitions: whoever compares two of these numbers asks
    /// whether something was found between.
    pub fn len(&self) -> usize {
        self.pushed
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All findings without repetitions, the gravest first, then by place: whole files, spans,
    /// pointers, each in the order a reader counts in (`/items/2` before `/items/10`). Only
    /// `render` knows the order of the files' lines. If there are errors, findings about what is
    /// left out are dropped, since nothing is written.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let nothing_written = self.has_errors();
        let rest = self.rest();
        let mut list = self.list;
        list.retain(|found| !(nothing_written && found.code == Code::LeftOut));
        list.sort_by_cached_key(|found| {
            (
                found.gravity(),
                PlaceOrder::of(&found.at),
                found.code,
                found.headline.clone(),
            )
        });
        // Behind all others of their weight, since they say what is not there.
        for last in rest
            .into_iter()
            .filter(|last| !(nothing_written && last.code == Code::LeftOut))
        {
            let behind = list.partition_point(|found| found.gravity() <= last.gravity());
            list.insert(behind, last);
        }
        list
    }
}

fn shorten(text: &mut String) {
    if text.len() > LONGEST {
        text.truncate(text.floor_char_boundary(LONGEST));
        text.push('…');
        // Cut alone, it would keep the memory of the whole text.
        text.shrink_to_fit();
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
                let token = |token: String| {
                    token
                        .parse()
                        .map_or(TokenOrder::Key(token), TokenOrder::Index)
                };
                Self::Pointer(
                    pointer.file().to_owned(),
                    pointer.tokens().map(token).collect(),
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(mut sink: Sink) -> Vec<Diagnostic> {
        sink.push(Diagnostic::new(
            Code::RefMissing,
            Pointer::new("#/a"),
            "a part",
        ));
        sink.push(Diagnostic::new(
            Code::LeftOut,
            Pointer::new("#/b"),
            "what it costs",
        ));
        sink.push(Diagnostic::new(
            Code::UnionOverlap,
            Pointer::new("#/0"),
            "another",
        ));
        sink.into_sorted()
    }

    #[test]
    fn a_lenient_sink_takes_confined_errors_as_warnings_and_lists_them_first() {
        let found = faults(Sink::lenient());
        let shown: Vec<_> = found
            .iter()
            .map(|one| (one.code, one.severity, one.tolerated))
            .collect();
        let wanted = [
            (Code::RefMissing, Severity::Warning, true),
            (Code::LeftOut, Severity::Warning, false),
            (Code::UnionOverlap, Severity::Warning, false),
        ];
        assert_eq!(shown, wanted);
    }

    #[test]
    fn what_would_be_left_out_is_not_told_where_nothing_is_written() {
        let codes: Vec<_> = faults(Sink::new())
            .iter()
            .map(|one| (one.code, one.severity))
            .collect();
        assert_eq!(
            codes,
            [
                (Code::RefMissing, Severity::Error),
                (Code::UnionOverlap, Severity::Warning)
            ]
        );
    }

    #[test]
    fn a_fault_of_the_whole_document_is_always_an_error() {
        let mut sink = Sink::lenient();
        sink.push(Diagnostic::new(Code::Swagger2, Pointer::root(), "old"));
        sink.push(Diagnostic::new(Code::WrongKind, Pointer::root(), "the paths").confined(false));
        assert_eq!(
            sink.into_sorted()
                .iter()
                .filter(|one| one.severity == Severity::Error && !one.tolerated)
                .count(),
            2
        );
    }

    #[test]
    fn a_repetition_takes_no_room() {
        let mut sink = Sink::new();
        let finding = |number: u32| {
            let at = Pointer::root().child(&number.to_string());
            Diagnostic::new(Code::AnyType, at, "x")
        };
        for number in 0..KEPT {
            sink.push(finding(0));
            sink.push(finding(number));
        }
        assert_eq!(sink.len(), 20_000);
        let list = sink.into_sorted();
        assert_eq!(list.len(), 10_000, "each once");
        assert!(list.iter().all(|found| found.count == 1));
    }

    #[test]
    fn what_is_found_too_often_is_counted() {
        let mut sink = Sink::new();
        let mut other = Sink::new();
        for number in 0..KEPT + 5 {
            sink.push(Diagnostic::new(
                Code::AnyType,
                Pointer::root().child(&number.to_string()),
                "x".repeat(LONGEST + 1),
            ));
            other.push(Diagnostic::new(
                Code::AnyType,
                Pointer::root().child(&format!("other{number}")),
                "y",
            ));
        }
        sink.push(Diagnostic::new(Code::NoOperations, Pointer::root(), "z"));
        sink.extend(other);
        assert_eq!(sink.len(), 20_011);
        let list = sink.into_sorted();
        assert_eq!(list.len(), 10_002);
        assert_eq!(list[1].headline.chars().count(), LONGEST + 1);
        let last = list.last().unwrap();
        assert_eq!((last.code, last.count), (Code::AnyType, KEPT + 10));
        assert_eq!(
            last.headline,
            "10010 more findings of this kind were counted and are not listed"
        );
    }

    /// Each of thousands of findings may quote a value of many kilobytes.
    #[test]
    fn a_text_that_was_cut_does_not_keep_the_memory_of_the_whole() {
        let mut sink = Sink::new();
        let text = "x".repeat(50 * LONGEST);
        sink.push(Diagnostic::new(Code::AnyType, Pointer::root(), text));
        let kept = &sink.into_sorted()[0].headline;
        assert!(kept.capacity() < 2 * LONGEST, "{}", kept.capacity());
    }
}
