//! Writes a crate into a folder that may have files of somebody else's.
//!
//! In: the lock of the folder, and the files. Out: the files on disk with `files.lock`, or a
//! refusal. Absent: following links, and looking at files that are neither written nor in the list.

use std::fs;
use std::path::Path;

use generator::files::{Drift, FileSet};

use super::file_list::{self, FileList};
use crate::failure::Failure;
use crate::folder;
use crate::folder_lock::FolderLock;
use crate::obstacle::{self, Obstacle};
use crate::path::PathText;
use crate::write::{self, Sequence, Target};

/// What was written.
pub(super) struct Written {
    pub(super) drift: Drift,
    /// The files that were replaced though no run had written them, because the caller insisted.
    pub(super) foreign: Vec<String>,
}

/// What a run wrote to a folder; nothing if the folder is empty, or if the caller insists.
///
/// # Errors
/// The folder has files, and no run has written to it.
pub(super) fn list(out: &Path, force: bool) -> Result<FileList, Failure> {
    if let Some(list) = FileList::read(out)? {
        return Ok(list);
    }
    let mut entries = fs::read_dir(out).map_err(|error| Failure::io("write to", out, &error))?;
    if entries.next().is_none() || force {
        return Ok(FileList::default());
    }
    let headline = format!(
        "`{}` has files, and no `{}` that says which of them were generated",
        out.to_text(),
        file_list::FILE
    );
    Err(Failure::new(headline)
        .help("name an empty folder, or write into this one with `--force`; its other files stay"))
}

/// Writes the files and the list of them.
///
/// # Errors
/// Something that no run wrote is in the way, or writing fails.
pub(super) fn put(
    lock: &FolderLock,
    mut files: FileSet,
    list: &FileList,
    force: bool,
) -> Result<Written, Failure> {
    let new = FileList::of(&files);
    files.extend(new.wanted());
    let (drift, present) = compare(lock.folder(), &files, list, force)?;
    write::apply_all(&[Target {
        lock,
        files: &files,
        drift: &drift,
        // A run that is killed must leave no file that a later one takes for somebody else's.
        sequence: Sequence {
            interim: list.union(&new).wanted(),
            ..Sequence::default()
        },
    }])?;
    let is_foreign = |path: &&String| present.get(path).is_some() && !list.contains(path);
    Ok(Written {
        foreign: drift.changed.iter().filter(is_foreign).cloned().collect(),
        drift,
    })
}

/// How the files that are wanted, and those that a run wrote, differ from what is there; and what
/// is there. Other files are not looked at.
///
/// # Errors
/// Something that no run wrote is in the way.
fn compare(
    out: &Path,
    files: &FileSet,
    list: &FileList,
    force: bool,
) -> Result<(Drift, FileSet), Failure> {
    let mut present = FileSet::new();
    for (path, text) in files.iter() {
        if let Some(Obstacle { path, kind }) = obstacle::find(out, path) {
            let headline = format!("`{}` is {kind}", path.to_text());
            return Err(Failure::new(headline)
                .help("nothing was written: no run replaces it or follows it; move it away"));
        }
        let Some(there) = folder::text(out, path)? else {
            continue;
        };
        if there != text && !list.contains(path) && !force {
            let headline = format!(
                "`{}` was not written by a run of the generator",
                out.join(path).to_text()
            );
            return Err(
                Failure::new(headline).help("move it away, or have it replaced with `--force`")
            );
        }
        present.insert(path, there);
    }
    for path in list.paths().filter(|path| files.get(path).is_none()) {
        // What is no file any more, or is behind a link, was not written by a run.
        if obstacle::find(out, path).is_none()
            && let Some(there) = folder::text(out, path)?
        {
            present.insert(path, there);
        }
    }
    Ok((files.drift(&present), present))
}
