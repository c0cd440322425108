//! Exclusive access to an output folder.
//!
//! In: a folder. Out: [`FolderLock`], without which nothing can be written there. A second run
//! waits until the first one has ended, and is refused after a minute. Absent: a lock file that
//! could stay behind. On Unix the folder itself is locked; on Windows, where that is impossible, a
//! file beside it is opened exclusively, which the system deletes when its last handle is closed.
//! In both cases the lock ends with its process, so that a run that was killed blocks nobody.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::Terminal;
use crate::failure::Failure;
use crate::options::Options;
use crate::path::PathText;
use crate::write::staging;

/// How long a run waits for another one, for each folder, until it gives up with an error.
/// Measured: the largest description (13 MB) took twelve seconds on two busy cores, without
/// optimization. A much smaller value would refuse a run behind such a one; a much larger one would
/// keep a script waiting for a run that is stuck.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How long a run waits before it says so. Chosen by eye: a message about a shorter wait would be
/// noise, and after about a second a person asks what happens.
const SILENT_WAIT: Duration = Duration::from_secs(1);

/// The pause between two attempts. An attempt is a few calls of the system, so that fifty of them
/// in a second cost little, and a person hardly notices a delay of 20 milliseconds.
const PAUSE: Duration = Duration::from_millis(20);

/// How often creating a folder is attempted, before the run ends with the error of the system.
/// Another run has to remove a folder between two calls of the system for an attempt to fail, so
/// even ten failures in a row are unlikely. A file in the way fails each time, so there must be an
/// end; an attempt at it is a few calls of the system, so a hundred take a millisecond or so. Any
/// value from ten to ten thousand would do.
const CREATE_ATTEMPTS: u32 = 100;

/// The right to write to the folders of a workspace.
#[derive(Debug)]
pub(crate) struct WorkspaceLock {
    /// The documents and their locks.
    pub(crate) specs: FolderLock,
    /// The crate.
    pub(crate) output: FolderLock,
}

impl WorkspaceLock {
    /// The options of a workspace, and its lock if the command writes: what another run is just
    /// changing is read after it has ended. The folders are always locked in the same order, so
    /// that no two runs can wait for each other.
    ///
    /// # Errors
    /// The folder is no workspace, or another run keeps the lock for too long.
    pub(crate) fn open(
        root: &Path,
        writes: bool,
        terminal: &mut Terminal<'_>,
    ) -> Result<(Options, Option<Self>), Failure> {
        // A folder that is no workspace is refused before anything is created in it.
        let options = Options::read(root)?;
        if !writes {
            return Ok((options, None));
        }
        let lock = Self {
            specs: FolderLock::acquire(&root.join("specs"), terminal)?,
            output: FolderLock::acquire(&root.join("generated"), terminal)?,
        };
        Ok((Options::read(root)?, Some(lock)))
    }
}

/// The right to write to a folder, until it is dropped.
#[derive(Debug)]
pub struct FolderLock {
    folder: PathBuf,
    /// The folders that had to be created first, the innermost first. Those that are empty at the
    /// end are removed again.
    created: Vec<PathBuf>,
    /// Keeps the lock. `None` on a file system that has no locks.
    _file: Option<File>,
}

/// The result of one attempt.
enum Attempt {
    /// Nobody else has the lock. There is no file where the file system has no locks.
    Held(Option<File>),
    /// Another run has it.
    Busy,
    /// Another run has removed the folder meanwhile.
    Gone,
}

impl FolderLock {
    /// Waits for the lock of a folder, which is created if there is none, and removes what a killed
    /// run left beside it.
    ///
    /// # Errors
    /// Another run keeps the lock for too long, or the folder cannot be created.
    pub fn acquire(folder: &Path, terminal: &mut Terminal<'_>) -> Result<Self, Failure> {
        let message = format!(
            "waiting for another run that writes to `{}`\n",
            folder.to_text()
        );
        Self::acquire_within(folder, LONGEST_WAIT, || terminal.err(&message))
    }

    /// The same with another limit. `waiting` is called once, if it takes longer than a person
    /// expects.
    pub fn acquire_within(
        folder: &Path,
        longest_wait: Duration,
        mut waiting: impl FnMut(),
    ) -> Result<Self, Failure> {
        let folder = resolve(folder)?;
        let (start, mut is_told, mut created) = (Instant::now(), false, Vec::new());
        loop {
            created.extend(create(&folder)?);
            match attempt(&folder).map_err(|error| Failure::io("lock", &folder, &error))? {
                Attempt::Held(file) => {
                    let lock = Self {
                        folder,
                        created,
                        _file: file,
                    };
                    staging::remove_leftover(&lock.folder)?;
                    return Ok(lock);
                }
                Attempt::Gone => continue,
                Attempt::Busy => {}
            }
            if start.elapsed() >= longest_wait {
                let headline = format!("another run is writing to `{}`", folder.to_text());
                return Err(Failure::new(headline)
                    .help("run the command again when it has ended, or end it if it is stuck"));
            }
            if start.elapsed() >= SILENT_WAIT && !is_told {
                is_told = true;
                waiting();
            }
            thread::sleep(PAUSE);
        }
    }

    /// The folder; where a symbolic link was given, the folder to which it leads.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for FolderLock {
    /// Runs before the file is closed, so nobody else can hold the folder that is removed.
    fn drop(&mut self) {
        for folder in &self.created {
            if fs::remove_dir(folder).is_err() {
                return;
            }
        }
    }
}

/// The folder itself where a link or a path without a name (`.`, `a/..`) was given, since the
/// temporary folder is created beside it.
fn resolve(folder: &Path) -> Result<PathBuf, Failure> {
    let is_link = fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_symlink());
    if !is_link && folder.file_name().is_some() {
        return Ok(folder.to_owned());
    }
    fs::canonicalize(folder).map_err(|error| {
        let failure = Failure::io("write to", folder, &error);
        if is_link {
            failure.help("it is a symbolic link that leads nowhere")
        } else {
            failure
        }
    })
}

/// Creates a folder and those above it; gives those that did not exist, the innermost first.
///
/// The standard library first creates a folder and then, if it exists already, asks whether it is
/// a folder. Another run can remove it between the two; the same holds for the folders above.
fn create(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut missing = Vec::new();
    let mut attempts = 0;
    loop {
        attempts += 1;
        missing.extend(
            folder
                .ancestors()
                .take_while(|above| !above.as_os_str().is_empty() && !above.exists())
                .map(Path::to_owned),
        );
        match fs::create_dir_all(folder) {
            Ok(()) => return Ok(missing),
            Err(error) if attempts < CREATE_ATTEMPTS && may_be_removed(&error) => {}
            Err(error) => return Err(Failure::io("create", folder, &error)),
        }
    }
}

/// Whether creating a folder can have failed because another run removed one of the folders
/// meanwhile. A file or a broken link in the way gives the same errors.
fn may_be_removed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotFound
    )
}

#[cfg(unix)]
fn attempt(folder: &Path) -> io::Result<Attempt> {
    use std::fs::TryLockError;
    use std::os::unix::fs::MetadataExt;

    let file = match File::open(folder) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Attempt::Gone),
        Err(error) => return Err(error),
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(Attempt::Busy),
        // Some network file systems lock no folders. A run must be possible there, too.
        Err(TryLockError::Error(_)) => return Ok(Attempt::Held(None)),
    }
    // The run that had the lock may have removed the folder, and a third one may have created
    // another.
    let identity = |metadata: &fs::Metadata| (metadata.dev(), metadata.ino());
    match fs::metadata(folder) {
        Ok(metadata) if identity(&metadata) == identity(&file.metadata()?) => {
            Ok(Attempt::Held(Some(file)))
        }
        Ok(_) => Ok(Attempt::Gone),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Attempt::Gone),
        Err(error) => Err(error),
    }
}

#[cfg(windows)]
fn attempt(folder: &Path) -> io::Result<Attempt> {
    use std::os::windows::fs::OpenOptionsExt;

    // From the documentation of Windows on `CreateFile`, access rights and error codes: the
    // rights to write and to delete, deletion with the last handle, and the error of a file that
    // somebody else has opened exclusively.
    const GENERIC_WRITE: u32 = 0x4000_0000;
    const DELETE: u32 = 0x0001_0000;
    const FILE_FLAG_DELETE_ON_CLOSE: u32 = 0x0400_0000;
    const ERROR_SHARING_VIOLATION: i32 = 32;

    let opened = File::options()
        .write(true)
        .create(true)
        .access_mode(GENERIC_WRITE | DELETE)
        .share_mode(0)
        .custom_flags(FILE_FLAG_DELETE_ON_CLOSE)
        .open(staging::beside(folder, ".lock"));
    match opened {
        Ok(file) => Ok(Attempt::Held(Some(file))),
        Err(error) if error.raw_os_error() == Some(ERROR_SHARING_VIOLATION) => Ok(Attempt::Busy),
        // A file that is being deleted cannot be opened for a moment.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied && folder.is_dir() => {
            Ok(Attempt::Busy)
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// How long these tests wait for a lock at most, unless another thread is to give it back: then
    /// it is [`LONGEST_WAIT`]. Two attempts are refused because another holds the lock, and take
    /// that long and up to a [`PAUSE`] more. The others with this limit have the folder at once, or
    /// fail at once because a link leads nowhere. On Windows a lock that is being deleted stays
    /// busy for a moment, so there must be further attempts: this allows three. Any value from one
    /// pause to half a second would do; ten times the value would make the tests a second longer.
    const SHORT: Duration = Duration::from_millis(50);

    #[test]
    fn a_second_run_waits_and_is_refused_in_the_end() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("out");
        let first = FolderLock::acquire_within(&folder, SHORT, || {}).unwrap();
        let refused = FolderLock::acquire_within(&folder, SHORT, || {}).unwrap_err();
        assert!(format!("{refused:?}").contains("another run is writing to"));
        let (told, wait) = mpsc::channel();
        thread::scope(|scope| {
            let second = scope.spawn(|| {
                let waiting = || told.send(()).unwrap();
                FolderLock::acquire_within(&folder, LONGEST_WAIT, waiting).is_ok()
            });
            wait.recv().unwrap();
            drop(first);
            assert!(second.join().unwrap());
        });
    }

    #[test]
    fn folders_that_stay_empty_are_removed() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("a/b");
        drop(FolderLock::acquire_within(&folder, SHORT, || {}).unwrap());
        assert_eq!(fs::read_dir(above.path()).unwrap().count(), 0);
        let lock = FolderLock::acquire_within(&folder, SHORT, || {}).unwrap();
        fs::write(folder.join("file"), "").unwrap();
        drop(lock);
        assert!(folder.join("file").exists());
        drop(FolderLock::acquire_within(&folder, SHORT, || {}).unwrap());
        assert!(folder.join("file").exists());
    }

    /// Each of many threads finds the folder as it would be if it were alone, though each removes
    /// it.
    #[test]
    fn a_folder_that_is_removed_and_created_again_has_one_holder() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("out");
        let mark = above.path().join("mark");
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let lock =
                            FolderLock::acquire_within(&folder, LONGEST_WAIT, || {}).unwrap();
                        let alone = File::create_new(&mark);
                        assert!(alone.is_ok(), "two runs have the same folder");
                        fs::remove_file(&mark).unwrap();
                        drop(lock);
                    }
                });
            }
        });
    }

    #[cfg(unix)]
    #[test]
    fn a_link_means_the_folder_to_which_it_leads() {
        let above = tempfile::tempdir().unwrap();
        let (link, real) = (above.path().join("link"), above.path().join("real"));
        std::os::unix::fs::symlink(&real, &link).unwrap();
        assert!(FolderLock::acquire_within(&link, SHORT, || {}).is_err());
        fs::create_dir(&real).unwrap();
        let lock = FolderLock::acquire_within(&link, SHORT, || {}).unwrap();
        assert_eq!(lock.folder(), fs::canonicalize(&real).unwrap());
        assert!(FolderLock::acquire_within(&real, SHORT, || {}).is_err());
    }
}
