//! Renames that can be undone.
//!
//! In: files that are moved away, and files that take their place. Out: the folder with all of them
//! in place, or as it was. Absent: what the files say, and the order of the steps, which is that of
//! `write`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::path::PathText;

/// Renames that were made.
#[derive(Debug, Default)]
pub(super) struct Moves {
    /// Where each file was, and where it is now; undone from the end.
    done: Vec<(PathBuf, PathBuf)>,
    /// The folders that were created, the innermost last.
    created: Vec<PathBuf>,
    /// How many files have been put aside; their names are numbers.
    aside: usize,
}

impl Moves {
    /// Moves a file out of the way, into a folder.
    pub(super) fn put_aside(&mut self, from: &Path, folder: &Path) -> Result<(), Failure> {
        let to = self.place_in(folder);
        self.rename(from, &to)
    }

    /// Gives a file that is about to be replaced a second name in a folder. It stays where it is
    /// until the new one takes its place, so that whoever is interrupted leaves the one or the
    /// other, and never neither.
    fn keep(&mut self, from: &Path, folder: &Path) -> Result<(), Failure> {
        let to = self.place_in(folder);
        let kept = fs::hard_link(from, &to).or_else(|_| fs::copy(from, &to).map(|_| ()));
        kept.map_err(|error| Failure::io("keep", from, &error))?;
        self.done.push((from.to_owned(), to));
        Ok(())
    }

    fn place_in(&mut self, folder: &Path) -> PathBuf {
        self.aside += 1;
        folder.join(self.aside.to_string())
    }

    /// Moves a file to its place, and creates the folders above it. A file that is there is kept in
    /// the folder `old`.
    pub(super) fn place(&mut self, from: &Path, to: &Path, old: &Path) -> Result<(), Failure> {
        let folder = to.parent().unwrap_or(to);
        let missing: Vec<&Path> = folder
            .ancestors()
            .take_while(|above| !above.as_os_str().is_empty() && !above.exists())
            .collect();
        make_folder(folder)?;
        self.created
            .extend(missing.into_iter().rev().map(Path::to_owned));
        match fs::symlink_metadata(to) {
            // Not every system gives a link a second name.
            Ok(metadata) if metadata.is_symlink() => self.put_aside(to, old)?,
            // A folder cannot be replaced by a file: renaming fails and says so.
            Ok(metadata) if !metadata.is_dir() => self.keep(to, old)?,
            _ => {}
        }
        self.rename(from, to)
    }

    fn rename(&mut self, from: &Path, to: &Path) -> Result<(), Failure> {
        fs::rename(from, to).map_err(|error| {
            Failure::io("move", from, &error).help(format!("it was to become `{}`", to.to_text()))
        })?;
        self.done.push((from.to_owned(), to.to_owned()));
        Ok(())
    }

    /// Puts everything back, the last first, and says whether that was possible. It goes on after a
    /// failure, since every file that is back is one less that is lost.
    pub(super) fn undo(&mut self) -> bool {
        let mut all = true;
        for (from, to) in self.done.drain(..).rev() {
            if let Some(parent) = from.parent() {
                let _ = fs::create_dir_all(parent);
            }
            all &= fs::rename(to, from).is_ok();
        }
        for folder in self.created.drain(..).rev() {
            let _ = fs::remove_dir(folder);
        }
        all
    }
}

#[cfg(test)]
impl Moves {
    /// Which files of a folder were written and removed, in order.
    pub(super) fn placed(&self, folder: &Path) -> Vec<String> {
        let below = |path: &Path| path.strip_prefix(folder).ok().map(|path| path.to_text());
        let mut placed = Vec::new();
        for (from, to) in &self.done {
            if let Some(path) = below(to) {
                placed.push(path);
            } else if let Some(path) = below(from).filter(|_| !from.exists()) {
                placed.push(format!("{path} (removed)"));
            }
        }
        placed
    }
}

pub(super) fn make_folder(path: &Path) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(|error| Failure::io("create", path, &error))
}

/// Removes the folders above a removed file, as long as they are empty; the output folder itself
/// stays.
pub(super) fn remove_empty_folders(folder: &Path, path: &str) {
    for above in Path::new(path)
        .ancestors()
        .skip(1)
        .take_while(|above| !above.as_os_str().is_empty())
    {
        let removed: io::Result<()> = fs::remove_dir(folder.join(above));
        if removed.is_err() {
            return;
        }
    }
}
