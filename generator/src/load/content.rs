//! Which part of a file is the document, and in which format.
//!
//! In: a [`Source`]. Out: [`Content`], a text with its [`Format`] and the way back to the file's
//! bytes. Absent: parsing it.

use std::borrow::Cow;

use super::markdown;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::File;
use crate::source::{Source, Span};

/// How a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Yaml,
}

/// What kind of file a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileType {
    /// A Markdown page.
    Page,
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

impl FileType {
    /// What kind of file it is: by its name, or by its text if the name says nothing.
    pub fn of(file: &File) -> Self {
        let (source, _) = Source::new(&file.name, &file.bytes);
        let begins_as_json = source.text().trim_start().starts_with(['{', '[']);
        match extension(&source).as_deref() {
            _ if is_page(&source) => Self::Page,
            Some("json") => Self::Json,
            Some("yaml" | "yml") => Self::Yaml,
            _ if begins_as_json => Self::Json,
            _ => Self::Yaml,
        }
    }

    /// How names of such files end.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Page => "md",
            Self::Json => "json",
            Self::Yaml => "yaml",
        }
    }
}

/// The text of a document inside its file.
#[derive(Debug)]
pub(super) struct Content<'s> {
    text: Cow<'s, str>,
    name: &'s str,
    /// Where pieces of the text begin: in the text, and in the file. Empty if the text is the whole
    /// file.
    pieces: Vec<Piece>,
}

/// One stretch of text that stands in the file without interruption.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    /// Where it begins in the content.
    pub(super) start: usize,
    /// Where it begins in the file.
    pub(super) origin: usize,
}

impl<'s> Content<'s> {
    /// Finds the document in a file.
    ///
    /// # Errors
    /// The file is a Markdown page without exactly one fence that holds an OpenAPI document.
    pub(super) fn of(source: &'s Source) -> Result<Self, Diagnostic> {
        if is_page(source) {
            return markdown::content(source);
        }
        Ok(Self {
            text: Cow::Borrowed(source.text()),
            name: source.name(),
            pieces: Vec::new(),
        })
    }

    /// A text that was gathered from pieces of a file.
    pub(super) fn gathered(name: &'s str, text: String, pieces: Vec<Piece>) -> Self {
        Self {
            text: Cow::Owned(text),
            name,
            pieces,
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn format(&self) -> Format {
        if self.text.trim_start().starts_with(['{', '[']) {
            Format::Json
        } else {
            Format::Yaml
        }
    }

    /// The bytes of the file for bytes of the text.
    pub(super) fn span(&self, span: Span) -> Span {
        let start = self.offset(span.start);
        Span {
            start,
            end: if span.end > span.start {
                self.offset(span.end - 1) + 1
            } else {
                start
            },
        }
    }

    /// The place in the file for bytes of the text.
    pub(super) fn place(&self, span: Span) -> Place {
        Place::Span(self.name.to_owned(), self.span(span))
    }

    fn offset(&self, offset: usize) -> usize {
        let after = self.pieces.partition_point(|piece| piece.start <= offset);
        match after.checked_sub(1).and_then(|last| self.pieces.get(last)) {
            Some(piece) => piece.origin + (offset - piece.start),
            None => offset,
        }
    }
}

/// Whether a file is a Markdown page: by its name, or, if the name says nothing, by a fence with an
/// OpenAPI document in a text that is not such a document itself.
fn is_page(source: &Source) -> bool {
    match extension(source).as_deref() {
        Some("md" | "markdown" | "mdx") => true,
        Some("json" | "yaml" | "yml") => false,
        _ => {
            !source.text().trim_start().starts_with(['{', '['])
                && !markdown::looks_like_openapi(source.text())
                && markdown::has_fence(source)
        }
    }
}

fn extension(source: &Source) -> Option<String> {
    source
        .name()
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase())
}
