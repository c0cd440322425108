//! A temporary folder with a small workspace in it, and the commands run there.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;

/// Two documents of different kinds that have nothing wrong with them.
pub(crate) const OPTIONS: &str = r#"[package]
name = "shops"
version = "0.1.0"
description = "Clients for shops"
license = "MIT"

[[api]]
module = "shop"
document = "shop.yaml"

[[api]]
module = "library"
document = "library.json"
"#;

/// How a command ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: u8,
    /// What it was asked for.
    pub(crate) out: String,
    /// Why it could not run.
    pub(crate) err: String,
}

/// A temporary folder.
pub(crate) struct Place {
    folder: TempDir,
}

impl Place {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A folder with `specs/`, and no output yet.
    pub(crate) fn workspace() -> Self {
        let place = Self::empty();
        place.write("specs/codegen.toml", OPTIONS);
        for name in ["shop.yaml", "library.json"] {
            place.copy(&document(name), &format!("specs/{name}"));
        }
        place
    }

    /// The same, with its output written.
    pub(crate) fn generated() -> Self {
        let place = Self::workspace();
        let ended = place.run(&["codegen", "--root", "."]);
        assert_eq!(ended.status, 0, "{}{}", ended.out, ended.err);
        place
    }

    /// The same as [`Place::workspace`], under git and committed.
    pub(crate) fn committed() -> Self {
        let place = Self::workspace();
        place.git(&["init", "-q"]);
        // Whatever the system does by default, as many installations on Windows do.
        place.git(&["config", "core.autocrlf", "false"]);
        place.commit();
        place
    }

    /// Commits everything.
    pub(crate) fn commit(&self) {
        self.git(&["add", "."]);
        self.git(&[
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@b",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "-qm",
            "one more",
        ]);
    }

    pub(crate) fn git(&self, arguments: &[&str]) {
        assert!(
            Command::new("git")
                .args(arguments)
                .current_dir(self.path(""))
                .status()
                .unwrap()
                .success(),
            "{arguments:?}"
        );
    }

    /// Replaces the first of a text in a file.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replacen(from, to, 1));
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn copy(&self, from: &Path, to: &str) {
        fs::copy(from, self.path(to)).unwrap();
    }

    /// Copies the files of a folder.
    pub(crate) fn copy_all(&self, from: &Path, to: &str) {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            self.copy(
                &entry.path(),
                &format!("{to}/{}", entry.file_name().to_str().unwrap()),
            );
        }
    }

    /// Runs a command line; `.` and every argument that begins with `./` mean this folder, and
    /// texts show it as `[place]`, however it is written there: with `/` on every system, and with
    /// the colon behind the letter of a drive as GitHub wants it.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        let here = self.folder.path().to_str().unwrap();
        let shown = here.replace('\\', "/");
        let words = arguments.iter().map(|word| match word.strip_prefix("./") {
            Some(path) => self.path(path).into_os_string(),
            None if *word == "." => here.into(),
            None => OsString::from(word),
        });
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let status = xtask::run(
            [OsString::from("xtask")].into_iter().chain(words),
            &mut xtask::Terminal::new(&mut out, &mut err),
        );
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            text.replace(&shown, "[place]")
                .replace(&shown.replace(':', "%3A"), "[place]")
        };
        Ended {
            status,
            out: text(out),
            err: text(err),
        }
    }

    /// Every file below a folder with its bytes and the time of its last change.
    pub(crate) fn files(&self, path: &str) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut files = BTreeMap::new();
        collect(&self.path(path), &mut files);
        files
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, (Vec<u8>, SystemTime)>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let time = fs::metadata(&path).unwrap().modified().unwrap();
            files.insert(path.clone(), (fs::read(&path).unwrap(), time));
        }
    }
}

/// A document of this test's own folder.
pub(crate) fn document(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("cli/documents")
        .join(name)
}

/// A document of this test's own folder, as an argument.
pub(crate) fn argument(name: &str) -> String {
    document(name).to_str().unwrap().to_owned()
}
