//! `specs.lock`: for each document where it was published, when, and the hash of its bytes.
//!
//! In: the text of the file, and the documents as they are. Out: [`Sources`] as they should be, and
//! the documents that are not what a vendor published. A document that `update` took belongs to its
//! vendor, and only `update` changes it; every other one is written by hand, and whoever generates
//! renews its hash. Absent: overlays, which are always ours.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use generator::diagnostic::{Code, Sink};
use generator::files::FileSet;
use generator::{File, Input, Report, load};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::options::Api;
use crate::path::PathText;
use crate::read;

/// The name of the file.
pub(crate) const FILE: &str = "specs.lock";

const HEADER: &str = "# Where each document comes from, and the hash of its bytes. `cargo xtask update` writes an entry when it takes a
# vendor's document, which nothing else may change; `cargo xtask codegen` renews those that are written by hand.
";

/// Where the documents of all APIs come from, by module.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Sources(BTreeMap<String, Entry>);

/// Where a document comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Entry {
    /// Its path, as `codegen.toml` says it.
    pub(crate) document: String,
    /// Whether it is ours to edit.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) by_hand: bool,
    /// Where it was published, in the words of whoever took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    /// The hash of its bytes.
    pub(crate) sha256: String,
    /// The files in `specs/` that an update is writing. Only a run that was killed leaves such a
    /// list behind: until the next update some of these files may be new and some old, and the
    /// other keys are those of before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) updating: Vec<String>,
    /// The hashes of the files that it refers to, by their paths below its folder. What only an
    /// overlay refers to is not among them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) files: BTreeMap<String, String>,
    /// Where its other pages come from, by their names beside it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) pages: BTreeMap<String, PageEntry>,
}

/// Where a further page of an API comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct PageEntry {
    /// Whether it is ours to edit.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) by_hand: bool,
    /// Where it was published, in the words of whoever took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    /// The hash of its bytes.
    pub(crate) sha256: String,
}

/// A vendor's document with other bytes than those that were taken, or one whose update was killed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Altered {
    /// The module.
    pub(crate) module: String,
    /// The document, or the file of it.
    pub(crate) path: String,
    /// What was taken.
    pub(crate) entry: Entry,
    /// Whether it has the bytes that were taken but for the ends of its lines.
    pub(crate) only_line_ends: bool,
}

impl Sources {
    /// What the file in a folder says; nothing if there is none.
    ///
    /// # Errors
    /// A line of it is not understood, as after a merge that was not finished.
    pub(crate) fn read(folder: &Path) -> Result<Self, Failure> {
        let path = folder.join(FILE);
        if !path.exists() {
            return Ok(Self::default());
        }
        let (file, text) = (path.to_text(), read::text(&path)?);
        toml::from_str(&text).map_err(|error| {
            let words: Vec<&str> = error.message().split_whitespace().collect();
            Failure::new(words.join(" "))
                .code(Code::Options)
                .within(&file, &text, error.span())
                .help("finish the merge: take the entry of the side whose document is kept")
        })
    }

    /// The entry of a module.
    pub(crate) fn get(&self, module: &str) -> Option<&Entry> {
        self.0.get(module)
    }

    /// Says where a document comes from.
    pub(crate) fn set(&mut self, module: &str, entry: Entry) {
        self.0.insert(module.to_owned(), entry);
    }

    /// The entries as the documents want them, and the vendors' documents that are not what was
    /// taken.
    pub(crate) fn renew<'a>(&self, found: impl Iterator<Item = Found<'a>>) -> (Self, Vec<Altered>) {
        let (mut renewed, mut altered) = (Self::default(), Vec::new());
        for found in found {
            let now = found.entry();
            let module = &found.api.module;
            let known = self.0.get(module);
            if let Some(known) = known {
                altered.extend(known.faults(&now).into_iter().map(|path| {
                    let entry = known.of_page(&path);
                    Altered {
                        module: module.clone(),
                        only_line_ends: found
                            .bytes(&path)
                            .is_some_and(|bytes| only_line_ends(&bytes, &entry.sha256)),
                        path,
                        entry,
                    }
                }));
            }
            let pages = now.pages.iter().map(|(name, page)| {
                let taken = known.and_then(|known| known.pages.get(name));
                let entry = taken.filter(|taken| !taken.by_hand).unwrap_or(page);
                (name.clone(), entry.clone())
            });
            let pages: BTreeMap<String, PageEntry> = pages.collect();
            let entry = match known.filter(|known| !known.by_hand) {
                None => Entry { pages, ..now },
                Some(known) => {
                    let files = now.files.into_iter().map(|(path, hash)| {
                        (
                            path.clone(),
                            known.files.get(&path).cloned().unwrap_or(hash),
                        )
                    });
                    Entry {
                        document: now.document,
                        files: files.collect(),
                        pages,
                        updating: Vec::new(),
                        ..known.clone()
                    }
                }
            };
            renewed.0.insert(module.clone(), entry);
        }
        (renewed, altered)
    }

    /// The file as it should be.
    pub(crate) fn wanted(&self) -> Result<FileSet, Failure> {
        let text = toml::to_string(self)
            .map_err(|error| Failure::new(format!("`{FILE}` cannot be written: {error}")))?;
        let mut files = FileSet::new();
        files.insert(FILE, format!("{HEADER}\n{text}"));
        Ok(files)
    }
}

impl Entry {
    /// Whether an update of the document was killed while it wrote.
    pub(crate) fn is_interrupted(&self) -> bool {
        !self.updating.is_empty()
    }

    /// The paths that forbid generating: what was taken from a vendor and has other bytes now.
    /// After an update that was killed it is the document, whatever it says, since nobody can tell
    /// which of the files are new.
    pub(crate) fn faults(&self, now: &Self) -> Vec<String> {
        if self.is_interrupted() {
            return vec![now.document.clone()];
        }
        let pages = self.altered_pages(now);
        if self.by_hand {
            pages.collect()
        } else {
            self.altered(now).chain(pages).collect()
        }
    }

    /// The pages that were taken from a vendor and have other bytes.
    fn altered_pages<'a>(&'a self, now: &'a Self) -> impl Iterator<Item = String> + 'a {
        let differs = |(name, page): &(&String, &PageEntry)| {
            let now = now.pages.get(*name);
            !page.by_hand && now.is_some_and(|now| now.sha256 != page.sha256)
        };
        self.pages
            .iter()
            .filter(differs)
            .map(|(name, _)| format!("{}{name}", folder_of(&now.document)))
    }

    /// The entry as it would be if one of its pages were the document: a page has an origin of its
    /// own.
    pub(crate) fn of_page(&self, path: &str) -> Self {
        let name = path.strip_prefix(&folder_of(&self.document));
        match name.and_then(|name| self.pages.get(name)) {
            Some(page) => Self {
                document: path.to_owned(),
                source: page.source.clone(),
                date: page.date.clone(),
                sha256: page.sha256.clone(),
                ..self.clone()
            },
            None => self.clone(),
        }
    }

    /// The files that are in both and have other bytes.
    fn altered<'a>(&'a self, now: &'a Self) -> impl Iterator<Item = String> + 'a {
        let document = (self.sha256 != now.sha256).then(|| now.document.clone());
        let folder = folder_of(&now.document);
        let differs = |path: &&String| {
            now.files
                .get(*path)
                .is_some_and(|hash| self.files.get(*path) != Some(hash))
        };
        document.into_iter().chain(
            self.files
                .keys()
                .filter(differs)
                .map(move |path| format!("{folder}{path}")),
        )
    }

    /// Where it comes from, as the end of a sentence.
    pub(crate) fn origin(&self) -> String {
        let source = self
            .source
            .as_ref()
            .map(|source| format!(" from {source}"))
            .unwrap_or_default();
        let date = self
            .date
            .as_ref()
            .map(|date| format!(" of {date}"))
            .unwrap_or_default();
        format!("{source}{date}")
    }
}

/// The folder of a document with the separator, or nothing.
fn folder_of(document: &str) -> String {
    let folder = document.rsplit_once('/');
    folder
        .map(|(folder, _)| format!("{folder}/"))
        .unwrap_or_default()
}

/// A document as it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found<'a> {
    pub(crate) api: &'a Api,
    pub(crate) input: &'a Input,
    pub(crate) report: &'a Report,
}

impl<'a> Found<'a> {
    /// All documents with what was understood of them.
    pub(crate) fn all(
        apis: &'a [Api],
        inputs: &'a [Input],
        reports: &'a [Report],
    ) -> impl Iterator<Item = Self> {
        apis.iter()
            .zip(inputs)
            .zip(reports)
            .map(|((api, input), report)| Self { api, input, report })
    }

    /// The bytes of the document or of one of its pages, by its path in `specs/`.
    fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        if path == self.api.named {
            return Some(self.input.document.bytes.clone());
        }
        let name = path.strip_prefix(&folder_of(&self.api.named))?;
        let page = self.api.pages.iter().find(|page| *page == name)?;
        self.input.files.read(page).ok()
    }

    /// Its entry if it is written by hand.
    pub(crate) fn entry(&self) -> Entry {
        let document = self.report.document.as_ref();
        let paths = document
            .into_iter()
            .flat_map(|document| document.referred(self.input.overlays.len()))
            .map(str::to_owned)
            .collect();
        entry(self.api, self.input, paths)
    }
}

/// Whether a document has a hash as soon as its lines end as on another system, which is what git
/// makes of a text on request.
fn only_line_ends(bytes: &[u8], wanted: &str) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let unix = text.replace("\r\n", "\n");
    hash(unix.as_bytes()) == wanted || hash(unix.replace('\n', "\r\n").as_bytes()) == wanted
}

/// The entry of a document that nobody has looked at yet, if it is written by hand.
pub(crate) fn entry_of(api: &Api, input: &Input) -> Entry {
    let paths = referred(input, &input.overlays).into_keys().collect();
    entry(api, input, paths)
}

/// A file to which only an overlay refers is ours, like the overlay, and has no hash.
fn entry(api: &Api, input: &Input, mut paths: Vec<String>) -> Entry {
    paths.retain(|path| !input.pages.contains(path));
    if !input.overlays.is_empty() && !paths.is_empty() {
        let own = referred(input, &[]);
        paths.retain(|path| own.contains_key(path));
    }
    let page = |name: &String| {
        let entry = PageEntry {
            by_hand: true,
            sha256: hash(&input.files.read(name).ok()?),
            ..PageEntry::default()
        };
        Some((name.clone(), entry))
    };
    let hashed = |path: String| {
        let bytes = input.files.read(&path).ok()?;
        Some((path, hash(&bytes)))
    };
    Entry {
        document: api.named.clone(),
        by_hand: true,
        sha256: hash(&input.document.bytes),
        files: paths.into_iter().filter_map(hashed).collect(),
        pages: input.pages.iter().filter_map(page).collect(),
        ..Entry::default()
    }
}

/// The other pages of a document, and the files to which it refers with some overlays, by their
/// paths below its folder.
pub(crate) fn referred(input: &Input, overlays: &[File]) -> BTreeMap<String, Vec<u8>> {
    let mut sink = Sink::new();
    let loaded = load::load_pages(
        &input.document,
        &input.pages,
        overlays,
        &input.files,
        &mut sink,
    );
    let document = loaded.document.as_ref();
    let paths = document
        .into_iter()
        .flat_map(|document| document.referred(overlays.len()));
    paths
        .filter_map(|path| Some((path.to_owned(), input.files.read(path).ok()?)))
        .collect()
}

/// The SHA-256 of some bytes, as `sha256sum` writes it.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_other_programs() {
        assert_eq!(
            hash(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn its_text_is_read_back() {
        let entry = Entry {
            document: "a/b.yaml".into(),
            source: Some("a \"page\"".into()),
            sha256: "00".into(),
            ..Entry::default()
        };
        let files = BTreeMap::from([("models/c.yaml".to_owned(), "11".to_owned())]);
        let mut sources = Sources::default();
        sources.set(
            "two",
            Entry {
                by_hand: true,
                date: Some("2026-01-31".into()),
                files,
                ..entry.clone()
            },
        );
        sources.set("one", entry);
        let folder = tempfile::tempdir().unwrap();
        let text = sources.wanted().unwrap().get(FILE).unwrap().to_owned();
        std::fs::write(folder.path().join(FILE), &text).unwrap();
        assert_eq!(Sources::read(folder.path()).unwrap(), sources, "{text}");
        std::fs::write(folder.path().join(FILE), "<<<<<<< ours\n").unwrap();
        assert!(Sources::read(folder.path()).is_err());
    }
}
