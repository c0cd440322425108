//! `names.lock` on the disk: beside `codegen.toml`, or in a crate that `generate` wrote.
//!
//! In: a folder. Out: the lock in it, empty if there is none, with the text that findings about its
//! names point into. Absent: what names mean.

use std::path::Path;

use generator::diagnostic::Code;
use generator::files::FileSet;
use generator::lock::{Lock, ModuleLock};
use generator::source::Source;

use crate::failure::Failure;
use crate::path::PathText;
use crate::read;

/// The name of the file.
pub(crate) const FILE: &str = "names.lock";

/// The names of the last run.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    lock: Lock,
    /// The text that they were read from.
    pub(crate) source: Option<Source>,
}

impl Names {
    /// The lock in a folder.
    ///
    /// # Errors
    /// There is one, and a line of it is not understood, as after a merge that was not finished.
    pub(crate) fn read(folder: &Path) -> Result<Self, Failure> {
        let path = folder.join(FILE);
        if !path.exists() {
            return Ok(Self::default());
        }
        Self::parse(&path.to_text(), &read::text(&path)?)
    }

    /// The lock that a text says.
    ///
    /// # Errors
    /// A line of it is not understood.
    pub(crate) fn parse(file: &str, text: &str) -> Result<Self, Failure> {
        let (source, _) = Source::new(file, text.as_bytes());
        let text = source.text();
        let lock = Lock::parse(text).map_err(|fault| {
            let above = fault.line.saturating_sub(1);
            let start: usize = text.split_inclusive('\n').take(above).map(str::len).sum();
            let length = text.lines().nth(above).map_or(0, str::len);
            Failure::new(fault.message)
                .code(Code::Options)
                .within(file, text, Some(start..start + length))
                .help("take the file of either side of a merge and run `cargo xtask codegen`; it adds what is missing")
        })?;
        Ok(Self {
            lock,
            source: Some(source),
        })
    }

    /// The names of one module.
    pub(crate) fn module(&self, name: &str) -> Option<&ModuleLock> {
        self.lock.module(name)
    }
}

/// The file as it should be.
pub(crate) fn wanted(lock: &Lock) -> FileSet {
    let mut files = FileSet::new();
    files.insert(FILE, lock.to_string());
    files
}
