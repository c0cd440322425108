//! What stands where a file is to be written.
//!
//! In: a folder and the path of a file below it. Out: the first thing on the way that is not a real
//! folder, or that is at the place of the file and is no file. Symbolic links below the folder are
//! found and never followed; the folder itself may be one.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// Something that is in the way of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Obstacle {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What it is, with an article.
    pub(crate) kind: &'static str,
}

/// Looks at every step of the way to a file.
pub(crate) fn find(folder: &Path, path: &str) -> Option<Obstacle> {
    let steps: Vec<Component<'_>> = Path::new(path).components().collect();
    let mut here = folder.to_owned();
    for (index, step) in steps.iter().enumerate() {
        here.push(step);
        // Nothing is below what is not there.
        let metadata = fs::symlink_metadata(&here).ok()?;
        let is_last = index + 1 == steps.len();
        let kind = if metadata.is_symlink() {
            "a symbolic link"
        } else if metadata.is_dir() {
            if !is_last {
                continue;
            }
            "a folder"
        } else if metadata.is_file() {
            if is_last {
                continue;
            }
            "a file, and a folder is needed"
        } else {
            "neither a file nor a folder"
        };
        return Some(Obstacle { path: here, kind });
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_folders_lead_to_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("a/b")).unwrap();
        fs::write(root.join("a/file"), "").unwrap();
        let found = |path: &str| find(root, path).map(|obstacle| obstacle.kind);
        for free in ["a/file", "a/b/new", "a/new", "new/new", "new"] {
            assert_eq!(found(free), None, "{free}");
        }
        assert_eq!(found("a/b"), Some("a folder"));
        assert_eq!(found("a/file/new"), Some("a file, and a folder is needed"));
        #[cfg(unix)]
        {
            let link = |to: &str, at: &str| {
                std::os::unix::fs::symlink(root.join(to), root.join(at)).unwrap();
            };
            link("a", "folder");
            link("a/file", "a/link");
            link("nowhere", "dangling");
            for path in [
                "folder/file",
                "folder/new",
                "a/link",
                "dangling",
                "dangling/x",
            ] {
                assert_eq!(found(path), Some("a symbolic link"), "{path}");
            }
            assert_eq!(find(&root.join("folder"), "file"), None);
        }
    }
}
