//! `files.lock`: which files of a folder the generator has written.
//!
//! In: the file in a folder that `generate` writes to. Out: [`FileList`], the files that a later
//! run may replace and remove. The list has paths and no hashes, so that it changes only when files
//! come and go: a crate is usually committed, and a hash of each file would be a second line in
//! each diff. Absent: the files themselves, and the folder that belongs to `codegen`, which is
//! output as a whole.

use std::collections::BTreeSet;
use std::path::Path;

use generator::diagnostic::Code;
use generator::files::FileSet;

use crate::failure::Failure;
use crate::folder;
use crate::path::PathText;
use crate::read;

/// The name of the file.
pub(super) const FILE: &str = "files.lock";

const HEADER: &str = "# The files that the generator has written here. The next run replaces and removes these and no others.
# Commit it with the crate.
";

/// The files of a folder that a run has written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FileList {
    paths: BTreeSet<String>,
}

impl FileList {
    /// The list in a folder; `None` if no run has written to it.
    ///
    /// # Errors
    /// A line of it is no path below the folder.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>, Failure> {
        let path = folder.join(FILE);
        if !path.exists() {
            return Ok(None);
        }
        Self::parse(&path.to_text(), &read::text(&path)?).map(Some)
    }

    fn parse(file: &str, text: &str) -> Result<Self, Failure> {
        let mut list = Self::default();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let path = line.trim_end_matches(['\n', '\r']);
            if !path.is_empty() && !path.starts_with('#') {
                if !is_below(path) {
                    let headline = format!("`{path}` is no path of a generated file");
                    let span = start..start + path.len();
                    return Err(Failure::new(headline)
                        .code(Code::Options)
                        .within(file, text, Some(span))
                        .help("finish the merge: keep the lines of both sides"));
                }
                list.paths.insert(path.to_owned());
            }
            start += line.len();
        }
        Ok(list)
    }

    /// The list of some files, itself included.
    pub(super) fn of(files: &FileSet) -> Self {
        let mut paths: BTreeSet<String> = files.iter().map(|(path, _)| path.to_owned()).collect();
        paths.insert(FILE.to_owned());
        Self { paths }
    }

    /// The files that are in one of two lists.
    pub(super) fn union(&self, other: &Self) -> Self {
        Self {
            paths: self.paths.union(&other.paths).cloned().collect(),
        }
    }

    /// Whether a run has written a file.
    pub(super) fn contains(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// The paths in their order.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// The file as it should be.
    pub(super) fn wanted(&self) -> FileSet {
        let lines: String = self.paths.iter().map(|path| format!("{path}\n")).collect();
        let mut files = FileSet::new();
        files.insert(FILE, format!("{HEADER}\n{lines}"));
        files
    }
}

/// Whether a path is one that the generator could have written: the list may have come with a crate
/// of somebody else's, and must not lead out of the folder.
fn is_below(path: &str) -> bool {
    let is_plain = |step: &str| !matches!(step, "" | "." | "..");
    let first = path.split('/').next().unwrap_or_default();
    // The marks of a merge that was not finished begin with other signs.
    path.starts_with(|first: char| first.is_ascii_alphanumeric())
        && path.split('/').all(is_plain)
        && !path.contains(['\\', ':'])
        && !path.contains(char::is_control)
        && !folder::FOREIGN.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_text_is_read_back() {
        let mut files = FileSet::new();
        files.insert("src/lib.rs", "");
        files.insert("Cargo.toml", "");
        let list = FileList::of(&files);
        let text = list.wanted().get(FILE).unwrap().to_owned();
        assert!(
            text.ends_with("\nCargo.toml\nfiles.lock\nsrc/lib.rs\n"),
            "{text}"
        );
        assert_eq!(FileList::parse(FILE, &text), Ok(list.clone()));
        assert_eq!(FileList::parse(FILE, &text.replace('\n', "\r\n")), Ok(list));
    }

    #[test]
    fn no_line_leads_out_of_the_folder() {
        for line in [
            "../victim",
            "a/../../victim",
            "/etc/passwd",
            "a//b",
            "./a",
            "a\\..\\b",
            "C:/a",
            ".git/config",
            "target/debug",
            "<<<<<<< ours",
            "=======",
        ] {
            let parsed = FileList::parse(FILE, &format!("src/lib.rs\n{line}\n"));
            assert!(parsed.is_err(), "{line}");
        }
    }
}
