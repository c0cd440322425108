//! `names.lock` on the disk: beside `codegen.toml`, or in a crate that `generate` wrote.
//!
//! In: a folder. Out: the lock in it, empty if there is none; or how it differs from what it should be. Absent: what names mean.

use std::path::Path;

use generator::diagnostic::Code;
use generator::files::FileSet;
use generator::lock::Lock;

use crate::failure::Failure;
use crate::path::Shown;
use crate::read;

/// The name of the file.
pub(crate) const FILE: &str = "names.lock";

/// The lock in a folder.
///
/// # Errors
/// There is one, and a line of it is not understood, as after a merge that was not finished.
pub(crate) fn read(folder: &Path) -> Result<Lock, Failure> {
    let path = folder.join(FILE);
    if !path.exists() {
        return Ok(Lock::default());
    }
    parse(&path.shown(), &read::text(&path)?)
}

/// The lock that a text says.
///
/// # Errors
/// A line of it is not understood.
pub(crate) fn parse(file: &str, text: &str) -> Result<Lock, Failure> {
    Lock::parse(text).map_err(|fault| {
        let start: usize = text.split_inclusive('\n').take(fault.line.saturating_sub(1)).map(str::len).sum();
        let length = text.lines().nth(fault.line.saturating_sub(1)).map_or(0, str::len);
        Failure::new(fault.message)
            .code(Code::Options)
            .within(file, text, Some(start..start + length))
            .help("take the file of either side of a merge and run `cargo xtask codegen`; it adds what is missing")
    })
}

/// The file as it should be.
pub(crate) fn wanted(lock: &Lock) -> FileSet {
    let mut files = FileSet::new();
    files.insert(FILE, lock.to_string());
    files
}
