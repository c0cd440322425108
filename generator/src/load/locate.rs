//! Where a place of the document stands in its file.
//!
//! In: a [`Place`]. Out: [`Location`]: file, line, column and bytes. A file is indexed when the
//! first place in it is asked for, once for all places. Absent: drawing it, which
//! `diagnostic::render` does.

pub(super) mod index;
mod json;
mod lines;
pub(super) mod yaml;

use std::cell::OnceCell;

use super::content::Content;
use super::document::{Document, NodeId};
use crate::diagnostic::Place;
use crate::source::{Pointer, Source, Span};
use index::{Index, Step};
pub(super) use json::scalars as json_scalars;
use lines::Lines;

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location<'d> {
    /// The file: an index into the sources.
    pub source: usize,
    /// The file's name.
    pub name: &'d str,
    /// The line, counted from one.
    pub line: usize,
    /// The column in characters, counted from one.
    pub column: usize,
    /// The bytes to point at: the key of a mapping's value, the beginning of a list's item.
    pub span: Span,
    /// The bytes of the value; the same as `span` where there is no key.
    pub value: Span,
    /// Whether the value is a scalar.
    pub is_scalar: bool,
    /// Whether the place is a whole file: there is nothing in it to point at.
    pub whole: bool,
}

/// Finds places; it remembers what it has read.
#[derive(Debug)]
pub struct Locator<'d> {
    sources: &'d [Source],
    document: Option<&'d Document>,
    files: Vec<Indexed<'d>>,
}

#[derive(Debug, Default)]
struct Indexed<'d> {
    index: OnceCell<Option<(Content<'d>, Index)>>,
    lines: OnceCell<Lines>,
}

impl<'d> Locator<'d> {
    /// Finds places in these sources and in the document that was made of them.
    pub fn new(sources: &'d [Source], document: Option<&'d Document>) -> Self {
        Self {
            sources,
            document,
            files: sources.iter().map(|_| Indexed::default()).collect(),
        }
    }

    /// The texts that places are in.
    pub fn sources(&self) -> &'d [Source] {
        self.sources
    }

    /// The location of a place. A pointer that leads nowhere is located at the last place on its
    /// way that exists. `None` for a file that is none of the sources.
    pub fn locate(&self, place: &Place) -> Option<Location<'d>> {
        match place {
            Place::File(name) => self.location(self.source(name)?, None),
            Place::Span(name, span) => self.location(self.source(name)?, Some((*span, *span))),
            Place::Pointer(pointer) => self.locate_pointer(pointer),
        }
    }

    /// The same, but at the value itself if that is a number, a text or another scalar in one line,
    /// and not at its key.
    pub fn locate_value(&self, place: &Place) -> Option<Location<'d>> {
        let location = self.locate(place)?;
        let text = self.sources.get(location.source)?.text();
        let value = text.get(location.value.start..location.value.end)?;
        // A list or a map in one line is pointed at by its key.
        if !location.is_scalar || value.is_empty() || value.contains('\n') {
            return Some(location);
        }
        let (line, column) = self.position(location.source, location.value.start)?;
        Some(Location {
            line,
            column,
            span: location.value,
            ..location
        })
    }

    /// The line and the column of a byte of a source, both counted from one, the column in
    /// characters.
    pub fn position(&self, source: usize, offset: usize) -> Option<(usize, usize)> {
        let text = self.sources.get(source)?.text();
        Some(self.lines(source)?.position(text, offset))
    }

    /// The bytes of the line at a byte of a source, without its end.
    pub fn line_at(&self, source: usize, offset: usize) -> Option<Span> {
        let text = self.sources.get(source)?.text();
        Some(self.lines(source)?.line(text, offset))
    }

    fn source(&self, name: &str) -> Option<usize> {
        self.sources.iter().position(|source| source.name() == name)
    }

    fn lines(&self, source: usize) -> Option<&Lines> {
        let text = self.sources.get(source)?.text();
        Some(
            self.files
                .get(source)?
                .lines
                .get_or_init(|| Lines::of(text)),
        )
    }

    fn index(&self, source: usize) -> Option<&(Content<'d>, Index)> {
        let text = self.sources.get(source)?;
        let indexed = self.files.get(source)?.index.get_or_init(|| {
            let content = Content::of(text).ok()?;
            let index = Index::of(&content);
            Some((content, index))
        });
        indexed.as_ref()
    }

    fn locate_pointer(&self, pointer: &Pointer) -> Option<Location<'d>> {
        let Some(document) = self.document else {
            let name = if pointer.file().is_empty() {
                self.sources.first()?.name()
            } else {
                pointer.file()
            };
            return self.location(self.source(name)?, None);
        };
        let (source, steps) = trace(document, nearest(document, pointer)?);
        let Some((content, index)) = self.index(source) else {
            return self.location(source, None);
        };
        let Some(entry) = index.find(steps) else {
            return self.location(source, None);
        };
        self.location(
            source,
            Some((
                content.span(index.primary(&entry)),
                content.span(entry.value),
            )),
        )
        .map(|location| Location {
            is_scalar: entry.is_scalar(),
            ..location
        })
    }

    fn location(&self, source: usize, spans: Option<(Span, Span)>) -> Option<Location<'d>> {
        let file = self.sources.get(source)?;
        let (span, value) = spans.unwrap_or((Span { start: 0, end: 0 }, Span { start: 0, end: 0 }));
        let (line, column) = self.lines(source)?.position(file.text(), span.start);
        Some(Location {
            source,
            name: file.name(),
            line,
            column,
            span,
            value,
            is_scalar: false,
            whole: spans.is_none(),
        })
    }
}

/// The node at a pointer, or the last one on the way to it.
fn nearest(document: &Document, pointer: &Pointer) -> Option<NodeId> {
    let mut node = if pointer.file().is_empty() {
        document.root()
    } else {
        document.root_of(pointer.file())?
    };
    for token in pointer.tokens() {
        let Some(next) = node.step(&token) else { break };
        node = next;
    }
    Some(node.id())
}

/// The source a node is written in, and the steps to it there. A node that an overlay put into the
/// document is written in the overlay's file.
pub(super) fn trace(document: &Document, id: NodeId) -> (usize, Vec<Step<'_>>) {
    let mut steps = Vec::new();
    let mut node = document.node(document.original(id));
    while let Some(parent) = node.parent() {
        steps.push(node.written_step());
        node = document.node(document.original(parent.id()));
    }
    steps.reverse();
    (node.source(), steps)
}

#[cfg(test)]
mod tests;
