//! The temporary folder in which new texts are prepared.
//!
//! In: an output folder that this run has locked. Out: a folder beside it, on the same disk. It has
//! the same name in each run, so that a run finds what a killed one left behind: whoever has the
//! lock of the output folder knows that nobody is using it.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::path::PathText;

/// How the name begins; the name of the output folder follows.
const PREFIX: &str = ".generated-";

/// The file by which a temporary folder is known as one.
const MARKER: &str = "temporary";

/// A temporary folder, removed when it is dropped.
#[derive(Debug)]
pub(super) struct Staging {
    path: PathBuf,
    is_kept: bool,
}

impl Staging {
    /// Creates the temporary folder of an output folder.
    pub(super) fn create(folder: &Path) -> Result<Self, Failure> {
        remove_leftover(folder)?;
        let path = beside(folder, "");
        let fault = |error| Failure::io("create", &path, &error);
        fs::create_dir(&path).map_err(fault)?;
        let staging = Self {
            path: path.clone(),
            is_kept: false,
        };
        let text = "Files of a run that has not ended. The next run removes this folder.\n";
        fs::write(path.join(MARKER), text).map_err(fault)?;
        Ok(staging)
    }

    /// A file or folder in it.
    pub(super) fn join(&self, name: impl AsRef<Path>) -> PathBuf {
        self.path.join(name)
    }

    /// Leaves the folder to the user, because it has the only copy of a file that could not be put
    /// back. No run removes it.
    pub(super) fn keep(&mut self) -> &Path {
        self.is_kept = true;
        let _ = fs::remove_file(self.path.join(MARKER));
        &self.path
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.is_kept {
            // What cannot be removed now is removed by the next run.
            let _ = remove(&self.path);
        }
    }
}

/// A path beside a folder that belongs to its runs.
pub(crate) fn beside(folder: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(PREFIX);
    name.push(folder.file_name().unwrap_or_default());
    name.push(suffix);
    folder.with_file_name(name)
}

/// Removes what a killed run left beside a folder. The caller has locked that folder.
///
/// # Errors
/// There is something of that name that no run created, or it cannot be removed.
pub(crate) fn remove_leftover(folder: &Path) -> Result<(), Failure> {
    let path = beside(folder, "");
    let is_folder = match fs::symlink_metadata(&path) {
        Ok(metadata) => metadata.is_dir(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Failure::io("read", &path, &error)),
    };
    // A run that was killed before it wrote the marker left an empty folder, and removing that one
    // harms nobody.
    if is_folder && (path.join(MARKER).is_file() || is_empty(&path)) {
        return remove(&path).map_err(|error| Failure::io("remove", &path, &error));
    }
    let headline = format!("`{}` is in the way", path.to_text());
    Err(Failure::new(headline).help(
        "runs prepare their files under that name; what is there was not created by one, or was kept after a failure: move it away",
    ))
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// Removes a temporary folder, the marker last, so that what is left of it is still known if this
/// is interrupted. No link is followed.
fn remove(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() == MARKER {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    match fs::remove_file(folder.join(MARKER)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::remove_dir(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_run_left_behind_is_removed() {
        let above = tempfile::tempdir().unwrap();
        let out = above.path().join("out");
        let mut staging = Staging::create(&out).unwrap();
        let path = staging.join("");
        fs::write(staging.join("0"), "text").unwrap();
        // As a killed run leaves it.
        staging.is_kept = true;
        drop(staging);
        remove_leftover(&out).unwrap();
        assert!(!path.exists());
        fs::create_dir(&path).unwrap();
        remove_leftover(&out).unwrap();
        assert!(!path.exists());
        fs::create_dir(&path).unwrap();
        fs::write(path.join("mine"), "mine").unwrap();
        assert!(remove_leftover(&out).is_err() && Staging::create(&out).is_err());
        assert!(path.join("mine").exists());
        fs::remove_dir_all(&path).unwrap();
        let mut kept = Staging::create(&out).unwrap();
        fs::write(kept.join("0"), "text").unwrap();
        kept.keep();
        drop(kept);
        assert!(remove_leftover(&out).is_err() && path.join("0").exists());
    }
}
