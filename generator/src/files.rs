//! A set of output files, and how it differs from another.
//!
//! In: paths and texts. Out: an ordered map and its [`Drift`]. Absent: the disk, which is the
//! caller's.

use std::collections::{BTreeMap, BTreeSet};

/// Output files by path, relative to the output folder, with `/` between the parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, String>,
}

/// How what is there differs from what should be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drift {
    /// Files that should be there and are not.
    pub missing: Vec<String>,
    /// Files with another content.
    pub changed: Vec<String>,
    /// Files that are there and should not be.
    pub orphaned: Vec<String>,
}

impl Drift {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty() && self.orphaned.is_empty()
    }
}

impl FileSet {
    /// An empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file; an earlier one of the same path is replaced.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Adds all files of another set.
    pub fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
    }

    /// The text of one file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Compares this set, as it should be, with what is `present`.
    pub fn drift(&self, present: &Self) -> Drift {
        let paths: BTreeSet<&String> = self.files.keys().chain(present.files.keys()).collect();
        let mut drift = Drift::default();
        for path in paths {
            match (self.files.get(path), present.files.get(path)) {
                (Some(_), None) => drift.missing.push(path.clone()),
                (None, Some(_)) => drift.orphaned.push(path.clone()),
                (Some(wanted), Some(there)) if wanted != there => drift.changed.push(path.clone()),
                _ => {}
            }
        }
        drift
    }
}
