//! Makes a folder say what a [`FileSet`] says, or leaves it as it was.
//!
//! In: the output, the lock of the folder, and how they differ. Out: the files on disk. New texts
//! are first written in full to a temporary folder beside it; only then are they renamed into
//! place, one by one, and every step is undone if a later one fails. Absent: deciding what differs,
//! and following symbolic links.

mod moves;
pub(crate) mod staging;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::files::{Drift, FileSet};

use crate::failure::Failure;
use crate::folder_lock::FolderLock;
use crate::path::PathText;
use moves::{Moves, make_folder, remove_empty_folders};
use staging::Staging;

/// A folder, what it should say, and how it differs from that.
pub(crate) struct Target<'a> {
    pub(crate) lock: &'a FolderLock,
    pub(crate) files: &'a FileSet,
    pub(crate) drift: &'a Drift,
    pub(crate) sequence: Sequence,
}

/// What whoever comes after a run that was killed must be able to rely on. By default the files may
/// be written in any order.
#[derive(Debug, Default)]
pub(crate) struct Sequence {
    /// Files that say something else while the others are written. They get this text before
    /// anything else happens, and their own when all is done.
    pub(crate) interim: FileSet,
    /// Files that are replaced after all others, in this order.
    pub(crate) late: Vec<&'static str>,
    /// Whether files are removed after the others have been written, and not before. A file cannot
    /// then become a folder.
    pub(crate) removes_last: bool,
}

/// Writes what is missing or has changed and removes what is orphaned; files that are right are not
/// touched.
pub fn apply(lock: &FolderLock, files: &FileSet, drift: &Drift) -> Result<(), Failure> {
    apply_all(&[Target {
        lock,
        files,
        drift,
        sequence: Sequence::default(),
    }])
}

/// The same in several folders, one after the other: either all of them say what they should
/// afterwards, or all of them are as they were.
pub(crate) fn apply_all(targets: &[Target<'_>]) -> Result<(), Failure> {
    let mut prepared = Vec::new();
    for target in targets.iter().filter(|target| !target.drift.is_empty()) {
        prepared.push(Prepared::of(target)?);
    }
    let mut moves = Moves::default();
    let result = prepared.iter().try_for_each(|one| one.run(&mut moves));
    result.map_err(|failure| undo(&mut moves, &mut prepared, failure))
}

/// Takes everything back. What cannot be put back is left where the user finds it.
fn undo(moves: &mut Moves, prepared: &mut [Prepared<'_>], failure: Failure) -> Failure {
    if moves.undo() {
        return failure;
    }
    let kept: Vec<String> = prepared
        .iter_mut()
        .map(|one| format!("`{}`", one.staging.keep().to_text()))
        .collect();
    failure.help(format!(
        "not every file could be put back; those of before are in {}",
        kept.join(" and ")
    ))
}

/// The new texts of a folder, written in full beside it.
struct Prepared<'a> {
    target: &'a Target<'a>,
    staging: Staging,
    /// The text of each file that is written, by the file's path. Their own names are numbers,
    /// since their folders do not matter here.
    texts: BTreeMap<&'a str, PathBuf>,
    /// The texts that files have meanwhile.
    interim: BTreeMap<&'a str, PathBuf>,
}

impl<'a> Prepared<'a> {
    fn of(target: &'a Target<'a>) -> Result<Self, Failure> {
        let Target {
            lock,
            files,
            drift,
            sequence,
        } = target;
        let staging = Staging::create(lock.folder())?;
        let (mut texts, mut interim) = (BTreeMap::new(), BTreeMap::new());
        let write = |text: &str, number: usize, kind: &str| {
            let place = staging.join(format!("{kind}{number}"));
            fs::write(&place, text).map_err(|error| Failure::io("write", &place, &error))?;
            Ok::<PathBuf, Failure>(place)
        };
        for (path, text) in sequence.interim.iter() {
            let present = fs::read(lock.folder().join(path)).ok();
            if present.as_deref() != Some(text.as_bytes()) {
                interim.insert(path, write(text, interim.len(), "interim")?);
            }
        }
        let differing = drift.missing.iter().chain(&drift.changed);
        let returning = interim.keys().copied();
        for path in differing.map(String::as_str).chain(returning) {
            if !texts.contains_key(path) {
                let text = files.get(path).unwrap_or_default();
                texts.insert(path, write(text, texts.len(), "")?);
            }
        }
        Ok(Self {
            target,
            staging,
            texts,
            interim,
        })
    }

    /// Makes all renames.
    fn run(&self, moves: &mut Moves) -> Result<(), Failure> {
        let (folder, sequence) = (self.target.lock.folder(), &self.target.sequence);
        let old = self.staging.join("old");
        make_folder(&old)?;
        for (path, text) in &self.interim {
            moves.place(text, &folder.join(path), &old)?;
        }
        if !sequence.removes_last {
            self.remove(moves, &old)?;
        }
        let is_final = |path: &str| sequence.interim.get(path).is_some();
        let is_late = |path: &str| sequence.late.contains(&path);
        let early = self
            .texts
            .keys()
            .filter(|path| !is_final(path) && !is_late(path));
        let late = sequence.late.iter().filter(|path| !is_final(path));
        self.place_each(early.chain(late), moves, &old)?;
        if sequence.removes_last {
            self.remove(moves, &old)?;
        }
        let last = self.texts.keys().filter(|path| is_final(path));
        self.place_each(last, moves, &old)
    }

    fn place_each<'p>(
        &self,
        paths: impl Iterator<Item = &'p &'p str>,
        moves: &mut Moves,
        old: &Path,
    ) -> Result<(), Failure> {
        let folder = self.target.lock.folder();
        for path in paths {
            if let Some(text) = self.texts.get(path) {
                moves.place(text, &folder.join(path), old)?;
            }
        }
        Ok(())
    }

    /// Puts the orphans aside.
    fn remove(&self, moves: &mut Moves, old: &Path) -> Result<(), Failure> {
        let folder = self.target.lock.folder();
        for path in &self.target.drift.orphaned {
            moves.put_aside(&folder.join(path), old)?;
        }
        for path in &self.target.drift.orphaned {
            remove_empty_folders(folder, path);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::folder;

    fn set(files: &[(&str, &str)]) -> FileSet {
        let mut set = FileSet::new();
        for (path, text) in files {
            set.insert(*path, *text);
        }
        set
    }

    fn lock(folder: &Path) -> FolderLock {
        FolderLock::acquire_within(folder, Duration::ZERO, || {}).unwrap()
    }

    fn write(folder: &Path, files: &FileSet) -> Result<(), Failure> {
        let drift = files.drift(&folder::read(folder).unwrap());
        apply(&lock(folder), files, &drift)
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
        // The drift is a lie: `z` is a folder with a file in it, so the last rename is refused
        // after the others were made.
        let wanted = set(&[("a.rs", "new"), ("z", "file")]);
        let drift = Drift {
            missing: vec!["z".into()],
            changed: vec!["a.rs".into()],
            orphaned: vec!["orphan/b.rs".into()],
        };
        assert!(apply(&lock(&out), &wanted, &drift).is_err());
        assert_eq!(folder::read(&out).unwrap(), before);
        assert_eq!(
            fs::read_dir(above.path()).unwrap().count(),
            1,
            "the temporary folder is gone"
        );
        // A folder that was finished before is as it was, too.
        let other = above.path().join("other");
        let texts = set(&[("new", "text")]);
        let (first, second) = (lock(&other), lock(&out));
        let targets = [
            Target {
                lock: &first,
                files: &texts,
                drift: &texts.drift(&FileSet::new()),
                sequence: Sequence {
                    interim: set(&[("new", "meanwhile"), ("other", "meanwhile")]),
                    ..Sequence::default()
                },
            },
            Target {
                lock: &second,
                files: &wanted,
                drift: &drift,
                sequence: Sequence::default(),
            },
        ];
        assert!(apply_all(&targets).is_err());
        assert_eq!(
            (folder::read(&out).unwrap(), folder::read(&other).unwrap()),
            (before, FileSet::new())
        );
    }

    /// The steps of a run, as far as the names of the files tell them: each text is read as soon as
    /// the one before it has been written.
    #[test]
    fn files_are_written_in_the_order_that_is_asked_for() {
        let above = tempfile::tempdir().unwrap();
        let out = above.path().join("out");
        let present = set(&[("lock", "old"), ("old", "old"), ("same", "same")]);
        write(&out, &present).unwrap();
        let wanted = set(&[
            ("a", "new"),
            ("b", "new"),
            ("c", "new"),
            ("lock", "new"),
            ("same", "same"),
        ]);
        let drift = wanted.drift(&present);
        let held = lock(&out);
        let target = Target {
            lock: &held,
            files: &wanted,
            drift: &drift,
            sequence: Sequence {
                interim: set(&[("lock", "interim"), ("same", "interim")]),
                late: vec!["b", "a"],
                removes_last: true,
            },
        };
        let prepared = Prepared::of(&target).unwrap();
        let mut moves = Moves::default();
        prepared.run(&mut moves).unwrap();
        assert_eq!(
            moves.placed(&out),
            [
                "lock",
                "same",
                "c",
                "b",
                "a",
                "old (removed)",
                "lock",
                "same"
            ]
        );
        assert_eq!(folder::read(&out).unwrap(), wanted);
        assert!(moves.undo());
        assert_eq!(folder::read(&out).unwrap(), present);
    }

    #[test]
    fn what_cannot_be_put_back_is_kept() {
        let above = tempfile::tempdir().unwrap();
        let out = above.path().join("out");
        write(&out, &set(&[("a", "old")])).unwrap();
        let (held, wanted) = (lock(&out), set(&[("a", "new")]));
        let target = Target {
            lock: &held,
            files: &wanted,
            drift: &wanted.drift(&set(&[("a", "old")])),
            sequence: Sequence::default(),
        };
        let mut prepared = [Prepared::of(&target).unwrap()];
        let mut moves = Moves::default();
        prepared[0].run(&mut moves).unwrap();
        // At the worst moment a folder takes the place of the file, and cannot be moved away.
        fs::remove_file(out.join("a")).unwrap();
        fs::create_dir_all(out.join("a/b")).unwrap();
        fs::write(prepared[0].staging.join("0"), "").unwrap();
        let failure = undo(&mut moves, &mut prepared, Failure::new("first"));
        assert!(
            format!("{failure:?}").contains(".generated-out"),
            "{failure:?}"
        );
        drop(prepared);
        let kept = above.path().join(".generated-out/old/1");
        assert_eq!(fs::read_to_string(kept).unwrap(), "old");
    }
}
