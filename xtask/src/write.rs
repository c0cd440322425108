//! Makes a folder say what a [`FileSet`] says, or leaves it as it was.
//!
//! In: the output, the folder, and how they differ. Out: the files on disk. New texts are first written in full to a temporary
//! folder beside it; only then are they renamed into place, one by one, and every step is undone if a later one fails.
//! Absent: deciding what differs, and following symbolic links.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::files::{Drift, FileSet};
use tempfile::TempDir;

use crate::failure::Failure;
use crate::path::Shown;

/// A folder, what it should say, and how it differs from that.
pub(crate) struct Target<'a> {
    pub(crate) folder: &'a Path,
    pub(crate) files: &'a FileSet,
    pub(crate) drift: &'a Drift,
}

/// Writes what is missing or has changed and removes what is orphaned; files that are right are not touched.
pub fn apply(folder: &Path, files: &FileSet, drift: &Drift) -> Result<(), Failure> {
    apply_all(&[Target {
        folder,
        files,
        drift,
    }])
}

/// The same in several folders: either all of them say what they should afterwards, or all of them are as they were.
pub(crate) fn apply_all(targets: &[Target<'_>]) -> Result<(), Failure> {
    let mut staged = Vec::new();
    for target in targets.iter().filter(|target| !target.drift.is_empty()) {
        let staging = staging(target.folder)?;
        let texts = stage(&staging, target.files, target.drift)?;
        staged.push((target, staging, texts));
    }
    let mut moves = Moves { done: Vec::new() };
    let result = staged.iter().try_for_each(|(target, staging, texts)| {
        moves.run(
            target.folder,
            &staging.path().join("old"),
            texts,
            target.drift,
        )
    });
    result.inspect_err(|_| moves.undo())
}

/// A temporary folder on the same disk.
fn staging(folder: &Path) -> Result<TempDir, Failure> {
    let above = folder
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(above).map_err(|error| Failure::io("create", above, &error))?;
    tempfile::Builder::new()
        .prefix(".generated-")
        .tempdir_in(above)
        .map_err(|error| Failure::io("create a temporary folder in", above, &error))
}

/// Writes the new texts beside the folder; each gets a number for a name, since their folders do not matter here.
fn stage(
    staging: &TempDir,
    files: &FileSet,
    drift: &Drift,
) -> Result<Vec<(PathBuf, String)>, Failure> {
    let mut staged = Vec::new();
    for path in drift.missing.iter().chain(&drift.changed) {
        let place = staging.path().join(staged.len().to_string());
        fs::write(&place, files.get(path).unwrap_or_default())
            .map_err(|error| Failure::io("write", &place, &error))?;
        staged.push((place, path.clone()));
    }
    Ok(staged)
}

/// Renames that were made, so that they can be undone.
struct Moves {
    done: Vec<(PathBuf, PathBuf)>,
}

impl Moves {
    /// What was there before goes to `old`.
    fn run(
        &mut self,
        folder: &Path,
        old: &Path,
        staged: &[(PathBuf, String)],
        drift: &Drift,
    ) -> Result<(), Failure> {
        make_folder(old)?;
        // Orphans go first: one of them may be a link or a file where a folder must stand, or the other way round.
        for path in &drift.orphaned {
            self.rename(&folder.join(path), &old.join(self.done.len().to_string()))?;
        }
        for path in &drift.changed {
            self.keep(&folder.join(path), &old.join(self.done.len().to_string()))?;
        }
        for path in &drift.orphaned {
            remove_empty_folders(folder, path);
        }
        for (from, path) in staged {
            let to = folder.join(path);
            make_folder(to.parent().unwrap_or(folder))?;
            self.rename(from, &to)?;
        }
        Ok(())
    }

    /// Gives a file that is about to be replaced a second name. It stays where it is until the new one takes its place, so that
    /// whoever is interrupted leaves the one or the other, and never neither.
    fn keep(&mut self, from: &Path, to: &Path) -> Result<(), Failure> {
        let kept = fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(|_| ()));
        kept.map_err(|error| Failure::io("keep", from, &error))?;
        self.done.push((from.to_owned(), to.to_owned()));
        Ok(())
    }

    fn rename(&mut self, from: &Path, to: &Path) -> Result<(), Failure> {
        fs::rename(from, to).map_err(|error| {
            Failure::io("move", from, &error).help(format!("it was to become `{}`", to.shown()))
        })?;
        self.done.push((from.to_owned(), to.to_owned()));
        Ok(())
    }

    /// Puts everything back, the last first. What cannot be put back is given up: the first failure is the one to report.
    fn undo(&mut self) {
        for (from, to) in self.done.drain(..).rev() {
            if let Some(parent) = from.parent() {
                let _ = fs::create_dir_all(parent);
            }
            let _ = fs::rename(to, from);
        }
    }
}

fn make_folder(path: &Path) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(|error| Failure::io("create", path, &error))
}

/// Removes the folders above a removed file, as long as they are empty; the output folder itself stays.
fn remove_empty_folders(folder: &Path, path: &str) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder;

    fn set(files: &[(&str, &str)]) -> FileSet {
        let mut set = FileSet::new();
        for (path, text) in files {
            set.insert(*path, *text);
        }
        set
    }

    fn write(folder: &Path, files: &FileSet) -> Result<(), Failure> {
        apply(folder, files, &files.drift(&folder::read(folder).unwrap()))
    }

    #[test]
    fn only_what_differs_is_touched() {
        let above = tempfile::tempdir().unwrap();
        let out = above.path().join("out");
        write(
            &out,
            &set(&[("a.rs", "a"), ("old/b.rs", "b"), ("c.rs", "c")]),
        )
        .unwrap();
        let time = fs::metadata(out.join("a.rs")).unwrap().modified().unwrap();
        let wanted = set(&[("a.rs", "a"), ("c.rs", "new"), ("d/e.rs", "e")]);
        fs::write(out.join("Cargo.lock"), "kept").unwrap();
        write(&out, &wanted).unwrap();
        assert_eq!(folder::read(&out).unwrap(), wanted);
        assert_eq!(
            fs::metadata(out.join("a.rs")).unwrap().modified().unwrap(),
            time
        );
        assert!(!out.join("old").exists() && out.join("Cargo.lock").exists());
        assert_eq!(
            fs::read_dir(above.path()).unwrap().count(),
            1,
            "the temporary folder is gone"
        );
    }

    #[test]
    fn a_file_and_a_folder_may_change_places() {
        let above = tempfile::tempdir().unwrap();
        let out = above.path().join("out");
        write(&out, &set(&[("a", "file"), ("b/c", "folder")])).unwrap();
        let wanted = set(&[("a/x", "folder"), ("b", "file")]);
        write(&out, &wanted).unwrap();
        assert_eq!(folder::read(&out).unwrap(), wanted);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_replaced_and_never_followed() {
        let above = tempfile::tempdir().unwrap();
        let (out, outside) = (above.path().join("out"), above.path().join("outside"));
        fs::create_dir_all(&out).unwrap();
        fs::create_dir_all(&outside).unwrap();
        fs::write(outside.join("mine.rs"), "mine").unwrap();
        std::os::unix::fs::symlink(&outside, out.join("src")).unwrap();
        write(&out, &set(&[("src/lib.rs", "new")])).unwrap();
        assert_eq!(fs::read_to_string(outside.join("mine.rs")).unwrap(), "mine");
        assert!(!outside.join("lib.rs").exists());
        assert_eq!(fs::read_to_string(out.join("src/lib.rs")).unwrap(), "new");
        std::os::unix::fs::symlink(&outside, above.path().join("link")).unwrap();
        assert!(folder::read(&above.path().join("link")).is_err());
    }

    #[test]
    fn a_failure_half_way_leaves_what_was_there() {
        let above = tempfile::tempdir().unwrap();
        let out = above.path().join("out");
        let before = set(&[("a.rs", "a"), ("orphan/b.rs", "b"), ("z/keep.rs", "keep")]);
        write(&out, &before).unwrap();
        // The drift is a lie: `z` is a folder with a file in it, so the last rename is refused after the others were made.
        let wanted = set(&[("a.rs", "new"), ("z", "file")]);
        let drift = Drift {
            missing: vec!["z".into()],
            changed: vec!["a.rs".into()],
            orphaned: vec!["orphan/b.rs".into()],
        };
        assert!(apply(&out, &wanted, &drift).is_err());
        assert_eq!(folder::read(&out).unwrap(), before);
        assert_eq!(
            fs::read_dir(above.path()).unwrap().count(),
            1,
            "the temporary folder is gone"
        );
        // A folder that was finished before is as it was, too.
        let other = above.path().join("other");
        let texts = set(&[("new", "text")]);
        let targets = [
            Target {
                folder: &other,
                files: &texts,
                drift: &texts.drift(&FileSet::new()),
            },
            Target {
                folder: &out,
                files: &wanted,
                drift: &drift,
            },
        ];
        assert!(apply_all(&targets).is_err());
        assert_eq!(
            (folder::read(&out).unwrap(), folder::read(&other).unwrap()),
            (before, FileSet::new())
        );
    }
}
