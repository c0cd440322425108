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

/// How many bytes a file may have. A larger one is refused, which is an error; for a file that a
/// `$ref` names, it is one where the reference is followed.
///
/// The text of a file stays in memory beside its tree, so a file that was named by mistake (a
/// database, an image of a disk) must not be read into one. Measured: the largest description has
/// 13 MB, and descriptions have 14 to 106 bytes for each node. So [`MAX_NODES`] nodes are written
/// in 0.2 to 1.8 GB, and both bounds refuse about the same descriptions. A value of gigabytes would
/// not go with the 32 bits of offsets of texts, see `MAX_TEXT`.
pub const MAX_BYTES: usize = 512 << 20;

/// A file that nests lists and mappings deeper than this, empty ones included, is refused, and so
/// is an action of an overlay that would make such a value.
///
/// Reading the tree and later stages are recursive, and all levels together must fit into the stack
/// of a thread; Rust gives one 2 MiB unless told otherwise. With 256 levels a stage has 8 KiB of it
/// for each. Measured: the deepest description has 30 levels, so a much smaller value would refuse
/// real ones.
pub const MAX_DEPTH: usize = 256;

/// How many nodes a document may have together with its overlays and other files, written or made
/// by YAML aliases. The file, or the action of an overlay, that goes beyond is refused.
///
/// Nine lists of ten aliases each, every one to the list before, are a billion values in a few
/// lines. A node takes some 30 to 50 bytes without its text, so this many take 0.5 to 0.8 GB; ten
/// times as many would take up to 8 GB, which many machines do not have. Measured: the largest
/// description has 260,000 nodes, about a sixtieth of this. A tenth of the value would be six of
/// its size, for a document with all its pages, files and copies of overlays.
pub const MAX_NODES: usize = 16 << 20;

/// A file with a value whose pointer has more bytes than this is refused, and so is an action of an
/// overlay that would make one. Escapes do not count, and each index counts alike.
///
/// Each finding about a value repeats its pointer, while the bound on all pointers of a file
/// together (`POINTER_GROWTH`) counts it once; a key of megabytes would make each such finding as
/// long. Measured: the longest pointer has 327 bytes. 8 KiB leave room for [`MAX_DEPTH`] levels
/// with keys of 31 bytes. A tenth would be 2.5 times the longest; with ten times the value a
/// finding could have 80 KiB.
const MAX_POINTER: usize = 8 << 10;

/// How many bytes of text a document may have together with its overlays and other files, written
/// or made by YAML aliases. The file that goes beyond is refused.
///
/// It is twice [`MAX_BYTES`], so a single file without aliases does not reach it; aliases that
/// repeat long texts, or many files, can. A value and its key may be stored before this is noticed,
/// and the offsets of texts have 32 bits, so the value must leave room below 4 GiB for them.
const MAX_TEXT: usize = 1 << 30;

/// The deepest nesting of lists and mappings that `serde_yaml` reads. It is a number in the source
/// of the library (`remaining_depth` in `de.rs`) that cannot be set. Here it stands in the message
/// about a deeper text, which is refused, and bounds how `locate` follows merge keys.
const YAML_DEPTH: usize = 128;

/// Nodes that a file may make besides those in proportion to its size, by YAML aliases, and
/// overlays besides those in proportion to the document. The file, or the action of an overlay,
/// that goes beyond is refused.
///
/// A small file may use a shared block thousands of times. What an overlay brings itself counts for
/// `NODES_PER_NODE`. Measured: the largest description has 260,000 nodes, a fourth of this, so with
/// a tenth a small file with aliases could not become half as large. A million nodes take some 30
/// to 50 MB, which a few lines of a hostile file may ask for; ten times the value would let them
/// ask for half a gigabyte.
const FREE_NODES: usize = 1 << 20;

/// Bytes of text that a file may make besides those in proportion to its size, for the same reason,
/// and again bytes of pointers, which overlays may make as well. The file or action that goes
/// beyond is refused.
///
/// The value is 64 bytes for each of the [`FREE_NODES`]. Measured: a node has 24 bytes of text and
/// a pointer of 88 on average, so all of them can have ordinary texts, and three quarters ordinary
/// pointers. A tenth would be a quarter of the texts; ten times the value is more than half of a
/// gigabyte, which a few lines of a hostile file could ask for.
const FREE_TEXT: usize = 64 << 20;

/// From this many keys on, a map has a second list of its children, sorted by key.
///
/// `components/schemas` can have thousands of keys, and each of as many references looks for one.
/// Measured: 99% of the maps of real documents have fewer than 16 keys, which are compared one by
/// one. With two, 59% would have a second list, of four bytes for each key, and of eight in the
/// index of `locate`; with 160, looking for a key could compare 159 in place of 9, and looking for
/// repeated keys 12,561 pairs. The value decides only time and memory.
const SORTED_FROM: usize = 16;

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
