//! From bytes to one tree: JSON, YAML, a Markdown page with a fence, overlays, and where a place
//! stands in its file.
//!
//! In: [`File`]s. Out: a [`Document`], and lines and columns for its pointers. Every fault is
//! pushed to the sink; the document is there whenever a tree could be built, even with faults, so
//! that later stages can report theirs. Absent: OpenAPI's meaning, and opening files: those that a
//! `$ref` names are asked for.

pub(crate) mod address;
mod content;
pub mod document;
mod faults;
pub mod files;
mod json;
pub mod locate;
mod markdown;
mod overlay;
pub mod overlay_covers;
pub mod overlay_edits;
mod pages;
mod tree;
mod tree_builder;
mod yaml;

use std::collections::BTreeMap;

pub use content::FileType;
pub use document::{Document, Kind, Node, NodeId};
pub use files::{Files, Unread};

use crate::File;
use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::source::Source;
use content::{Content, Format};
use tree::{Scalar, Slot, Tree};

/// Files above this are refused. The tree addresses its text with 32 bits, and a document takes
/// several times its size in memory. The largest description measured has 13 MB.
pub const MAX_BYTES: usize = 512 << 20;

/// Lists and mappings nested deeper than this are refused, because later stages walk the tree
/// recursively and must not exhaust the stack of a thread. The deepest description measured has 26
/// levels. YAML's reader has a lower limit of its own, 128.
pub const MAX_DEPTH: usize = 256;

/// Documents with more nodes than this are refused, whether they are written or made by YAML
/// aliases. A node takes 32 bytes with its place in a list of children, so this is 512 MiB. The
/// largest description measured has 260,000 nodes.
pub const MAX_NODES: usize = 16 << 20;

/// Values whose pointer is longer than this are refused, because every finding about them repeats
/// it.
const MAX_POINTER: usize = 8 << 10;

/// Documents with more text than this are refused, whether it is written or made by YAML aliases.
/// It is twice the largest file, so only aliases and many files reach it, and the offsets of texts
/// fit 32 bits.
const MAX_TEXT: usize = 1 << 30;

/// What [`load`] gives.
#[derive(Debug)]
pub struct Loaded {
    /// All files that could be read as text: the document first, then the overlays, then the other
    /// pages, then those they refer to.
    pub sources: Vec<Source>,
    /// The document with its overlays applied and all its files, if it could be parsed.
    pub document: Option<Document>,
}

/// Reads a document, applies overlays to it, and reads the files that it refers to.
pub fn load(document: &File, overlays: &[File], files: &Files, sink: &mut Sink) -> Loaded {
    load_pages(document, &[], overlays, files, sink)
}

/// The same for an API on several pages: the document is the first, and the others are files beside
/// it, by their names.
pub fn load_pages(
    document: &File,
    pages: &[String],
    overlays: &[File],
    files: &Files,
    sink: &mut Sink,
) -> Loaded {
    let mut tree = Tree::default();
    let mut sources = Vec::new();
    let root = read(document, &mut sources, &mut tree, sink);
    let mut roots = Vec::with_capacity(1 + overlays.len());
    for overlay in overlays {
        roots.push(read(overlay, &mut sources, &mut tree, sink));
    }
    for page in pages {
        if let Some(page) = page_file(document, page, files, sink) {
            roots.push(read(&page, &mut sources, &mut tree, sink));
        }
    }
    let Some(root) = root else {
        return Loaded {
            sources,
            document: None,
        };
    };
    // Sources and roots go together; the root of a file that could not be read is null and not
    // used.
    roots.insert(0, Some(root));
    let (readable, pages): (Vec<usize>, Vec<usize>) = (1..roots.len())
        .filter(|source| roots.get(*source).is_some_and(Option::is_some))
        .partition(|source| *source <= overlays.len());
    let root_or_null = |(source, root): (usize, Option<NodeId>)| {
        root.unwrap_or_else(|| tree.insert(Slot::Root(source), Scalar::Null))
    };
    let roots = roots.into_iter().enumerate().map(root_or_null).collect();
    let mut document = Document::new(tree, sources, roots, BTreeMap::new());
    let disagreements = pages::unite(&mut document, &pages, sink);
    overlay::apply(&mut document, &readable, sink);
    pages::report(&document, &disagreements, sink);
    files::gather(&mut document, files, sink);
    Loaded {
        sources: document.sources().to_vec(),
        document: Some(document),
    }
}

/// A further page, which stands beside the document.
fn page_file(document: &File, page: &str, files: &Files, sink: &mut Sink) -> Option<File> {
    let name = match address::folder(&document.name) {
        "" => page.to_owned(),
        folder => format!("{folder}/{page}"),
    };
    match files.read(page) {
        Ok(bytes) => Some(File { name, bytes }),
        Err(unread) => {
            sink.push(Diagnostic::new(
                unread.code,
                Place::File(name),
                unread.reason,
            ));
            None
        }
    }
}

/// Reads one file into the tree as the root of a new source.
fn read(
    file: &File,
    sources: &mut Vec<Source>,
    tree: &mut Tree,
    sink: &mut Sink,
) -> Option<NodeId> {
    let index = sources.len();
    let (source, fault) = source(file);
    sources.push(source.clone());
    if let Some(fault) = fault {
        sink.push(fault);
        return None;
    }
    let content = Content::of(&source)
        .map_err(|fault| sink.push(fault))
        .ok()?;
    let parsed = Parse {
        source: &source,
        index,
        content: &content,
    };
    match content.format() {
        Format::Json => json::read(parsed, tree, sink),
        Format::Yaml => yaml::read(parsed, tree, sink),
    }
}

fn source(file: &File) -> (Source, Option<Diagnostic>) {
    if file.bytes.len() > MAX_BYTES {
        let headline = format!(
            "the file has {} bytes, which is more than {MAX_BYTES}",
            file.bytes.len()
        );
        let fault = Diagnostic::new(Code::TooLarge, Place::File(file.name.clone()), headline);
        return (
            Source::empty(&file.name),
            Some(fault.help("split the document, or take away what the client does not need")),
        );
    }
    let (source, fault) = Source::new(&file.name, &file.bytes);
    if fault.is_none() && source.text().trim().is_empty() {
        let fault = Diagnostic::new(
            Code::Syntax,
            Place::File(file.name.clone()),
            "the file is empty",
        );
        return (
            source,
            Some(fault.help("an OpenAPI document begins with a line like `openapi: 3.1.0`")),
        );
    }
    (source, fault)
}

/// What a format's reader is given: one source and the part of it that is the document.
#[derive(Debug, Clone, Copy)]
struct Parse<'s> {
    source: &'s Source,
    index: usize,
    content: &'s Content<'s>,
}

#[cfg(test)]
mod tests;
