//! The other files of a document: those that a `$ref` names, relative to the file that says it.
//!
//! In: a document, and a function that reads files. Out: their trees as further roots of the
//! document. Nothing is opened here: the function is asked for paths below the folder of the main
//! document, and for nothing else. A file that cannot be read is remembered with the reason and
//! reported by whoever needs it, since a `$ref` may stand in an example, where it means nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use super::MAX_BYTES;
use super::address::{self, Address};
use super::document::{Document, Node, NodeId, Scalar, Slot};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::File;
use crate::source::Source;

/// At how many files of a document no further one is read. The document itself, its pages and
/// overlays below its folder, and every other file that it names there count, whether a file can be
/// read or not; what references name by URL or outside of the folder is never read and does not
/// count. A reference to a further file is an error wherever the reference is followed.
///
/// A document can name a new file in each of its references, and each is opened, read and kept with
/// a path and a root of its own. Measured: 4,000 small files take a tenth of a second and 37 MB.
/// Split into one file for each operation and each schema, the description with most of them has
/// 2,604.
const MAX_FILES: usize = 4096;

/// How many bytes the files that a document names may have together. The file that goes beyond is
/// not kept and none is read after it; a reference to either is an error wherever the reference is
/// followed.
///
/// Each file may have [`MAX_BYTES`], and their texts stay in memory for findings, so [`MAX_FILES`]
/// of them could ask for two terabytes. A description that is split into files needs about as many
/// bytes as in a single one, which may have this many. The document itself, its pages and overlays
/// do not count: a user lists them.
const MAX_ALL_BYTES: usize = MAX_BYTES;

/// Reads the files that a document refers to, by their paths below its folder: `models/pet.yaml`,
/// without `.` and `..`.
#[derive(Clone, Default)]
pub struct Files(Option<Arc<ReadFile>>);

type ReadFile = dyn Fn(&str) -> Result<Vec<u8>, Unread> + Send + Sync;

impl Files {
    /// Asks this function for every file; it must give the same bytes whenever it is asked.
    pub fn new(read: impl Fn(&str) -> Result<Vec<u8>, Unread> + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(read)))
    }

    /// The bytes of one file.
    ///
    /// # Errors
    /// The function that reads files has no such file, or there is no such function.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, Unread> {
        self.0.as_ref().map_or_else(
            || {
                Err(Unread::new(
                    Code::NotFound,
                    "no files are read for this document",
                ))
            },
            |read| read(path),
        )
    }

    /// These files and no others.
    pub fn of(files: BTreeMap<String, Vec<u8>>) -> Self {
        Self::new(move |path| {
            files
                .get(path)
                .cloned()
                .ok_or_else(|| Unread::new(Code::NotFound, "there is no such file"))
        })
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.0.is_some() {
            "Files(..)"
        } else {
            "Files(none)"
        })
    }
}

/// Why a file is not there.
#[derive(Debug, Clone)]
pub struct Unread {
    /// The rule that is broken: [`Code::NotFound`], [`Code::RefOutside`], [`Code::TooLarge`], or
    /// [`Code::Syntax`] for a text that is no document.
    pub code: Code,
    /// Why, as the end of a sentence.
    pub reason: String,
    /// What is wrong with its text, if it could be read and is no document.
    pub faults: Vec<Diagnostic>,
}

impl Unread {
    /// A file that the reader does not give.
    pub fn new(code: Code, reason: impl Into<String>) -> Self {
        Self {
            code,
            reason: reason.into(),
            faults: Vec::new(),
        }
    }
}

/// The files of a document, by path.
#[derive(Debug, Default)]
pub(super) struct FileIndex {
    /// The path of each source below the folder of the main document; none for one that is
    /// elsewhere.
    paths: Vec<Option<String>>,
    /// What became of each path that was asked for.
    known: BTreeMap<String, Indexed>,
}

#[derive(Debug)]
enum Indexed {
    Source(usize),
    Unread(Unread),
}

/// What a reference's file is.
#[derive(Debug)]
pub enum Target<'d> {
    /// The root of a file.
    Root(Node<'d>),
    /// A URL.
    Remote,
    /// A file outside the folder of the main document.
    Outside,
    /// A file that cannot be read, by its path; no reason if nobody asked for it.
    Unread(String, Option<&'d Unread>),
}

impl FileIndex {
    /// The files of a document whose files are there already.
    pub(super) fn of(sources: &[Source]) -> Self {
        let folder = sources
            .first()
            .map_or("", |source| address::folder(source.name()));
        let mut files = Self::default();
        for (index, source) in sources.iter().enumerate() {
            let path = address::below(folder, source.name()).map(str::to_owned);
            if let Some(path) = &path {
                files
                    .known
                    .entry(path.clone())
                    .or_insert(Indexed::Source(index));
            }
            files.paths.push(path);
        }
        files
    }

    pub(super) fn path(&self, source: usize) -> Option<&str> {
        self.paths.get(source)?.as_deref()
    }

    /// The source that findings call by a name: its path, as far as it has one.
    pub(super) fn source(&self, path: &str) -> Option<usize> {
        self.paths
            .iter()
            .position(|known| known.as_deref() == Some(path))
    }
}

impl Document {
    /// The file that a reference in a source names.
    pub fn file(&self, source: usize, file: &str) -> Target<'_> {
        if address::is_remote(file) {
            return Target::Remote;
        }
        let here = self.files.path(source).unwrap_or_default();
        let Some(path) = address::relative_to(here, file) else {
            return Target::Outside;
        };
        match self.files.known.get(&path) {
            Some(Indexed::Source(index)) => self
                .root_at(*index)
                .map_or(Target::Unread(path, None), Target::Root),
            Some(Indexed::Unread(why)) => Target::Unread(path, Some(why)),
            None => Target::Unread(path, None),
        }
    }

    /// The paths of the files that it refers to, below the folder of the main document, where it
    /// has this many overlays.
    pub fn referred(&self, overlays: usize) -> impl Iterator<Item = &str> {
        self.files
            .paths
            .iter()
            .skip(1 + overlays)
            .flatten()
            .map(String::as_str)
    }

    /// The path of a source below the folder of the main document, or else its name.
    pub fn path_of(&self, source: usize) -> &str {
        let name = || {
            self.sources()
                .get(source)
                .map_or("", |source| source.name())
        };
        self.files.path(source).unwrap_or_else(name)
    }
}

/// Reads every file that the document refers to, and those that they refer to.
pub(super) fn gather(document: &mut Document, files: &Files, sink: &mut Sink) {
    gather_within(MAX_ALL_BYTES, document, files, sink);
}

/// The same with as many bytes for all files.
fn gather_within(most: usize, document: &mut Document, files: &Files, sink: &mut Sink) {
    let Some(read) = &files.0 else { return };
    let mut seen = 0;
    let mut left = Some(most);
    while seen < document.tree.len() {
        let wanted = wanted(document, seen);
        seen = document.tree.len();
        for path in wanted {
            let too_large = |reason| Err(Unread::new(Code::TooLarge, reason));
            let indexed = if document.files.known.len() >= MAX_FILES {
                too_large(format!("a document has at most {MAX_FILES} files"))
            } else if left.is_none() {
                too_large(beyond(most))
            } else {
                read(&path).and_then(|bytes| {
                    left = left.and_then(|left| left.checked_sub(bytes.len()));
                    match left {
                        Some(_) => add(document, &path, bytes, sink),
                        None => too_large(beyond(most)),
                    }
                })
            };
            let indexed = indexed.map_or_else(Indexed::Unread, Indexed::Source);
            document.files.known.insert(path, indexed);
        }
    }
}

fn beyond(most: usize) -> String {
    format!("the files that the document names have more than {most} bytes together")
}

/// The paths of files that nodes from a position on refer to and that nobody asked for yet.
fn wanted(document: &Document, from: usize) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for node in document
        .tree
        .ids(from)
        .filter(|id| may_refer(document, *id))
        .map(|id| document.node(id))
    {
        let file = Address::read(node.text().unwrap_or_default()).file;
        if file.is_empty() || address::is_remote(file) {
            continue;
        }
        let here = document.files.path(node.source()).unwrap_or_default();
        paths.extend(
            address::relative_to(here, file)
                .filter(|path| !document.files.known.contains_key(path)),
        );
    }
    paths
}

/// Whether a node is a `$ref`, or a value in the `mapping` of a `discriminator` that looks like a
/// file.
fn may_refer(document: &Document, id: NodeId) -> bool {
    let node = document.node(id);
    match node.key() {
        Some("$ref") => node.text().is_some_and(|text| !text.starts_with('#')),
        Some(_) => {
            let is_file = |text: &str| !text.starts_with('#') && text.contains(['.', '/']);
            node.text().is_some_and(is_file)
                && node.parent().is_some_and(|mapping| {
                    mapping.key() == Some("mapping")
                        && mapping.parent().and_then(Node::key) == Some("discriminator")
                })
        }
        None => false,
    }
}

/// Adds a file to the tree.
fn add(
    document: &mut Document,
    path: &str,
    bytes: Vec<u8>,
    sink: &mut Sink,
) -> Result<usize, Unread> {
    let folder = document
        .sources
        .first()
        .map_or("", |source| address::folder(source.name()));
    let name = if folder.is_empty() {
        path.to_owned()
    } else {
        format!("{folder}/{path}")
    };
    let index = document.sources.len();
    let mut faults = Sink::new();
    let root = super::read(
        &File { name, bytes },
        &mut document.sources,
        &mut document.tree,
        &mut faults,
    );
    let readable = root.is_some();
    document
        .roots
        .push(root.unwrap_or_else(|| document.tree.insert(Slot::Root(index), Scalar::Null)));
    document.files.paths.push(readable.then(|| path.to_owned()));
    if readable {
        sink.extend(faults);
        return Ok(index);
    }
    Err(Unread {
        faults: faults.into_sorted(),
        ..Unread::new(Code::Syntax, "it is no document")
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::load::load;

    #[test]
    fn nothing_is_read_behind_the_file_that_makes_all_too_large() {
        let file = File {
            name: "main.yaml".to_owned(),
            bytes: b"a: [{$ref: one.yaml}, {$ref: three.yaml}, {$ref: two.yaml}]".to_vec(),
        };
        let loaded = load(&file, &[], &Files::default(), &mut Sink::new());
        let mut document = loaded.document.unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&asked);
        let files = Files::new(move |path| {
            record.lock().unwrap().push(path.to_owned());
            Ok(b"b: 12345".to_vec())
        });
        gather_within(15, &mut document, &files, &mut Sink::new());
        assert_eq!(*asked.lock().unwrap(), ["one.yaml", "three.yaml"]);
        assert!(matches!(document.file(0, "one.yaml"), Target::Root(_)));
        for path in ["three.yaml", "two.yaml"] {
            let Target::Unread(_, Some(why)) = document.file(0, path) else {
                panic!("{path} was read");
            };
            assert_eq!(why.code, Code::TooLarge);
            assert!(why.reason.ends_with("more than 15 bytes together"));
        }
    }
}
