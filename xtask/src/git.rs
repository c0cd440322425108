//! What git knows: files of a revision.
//!
//! In: a folder of the repository, and names of revisions. Out: bytes and texts. Absent: changing
//! anything.

use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// A revision of the repository that a folder is in.
#[derive(Debug, Clone)]
pub(crate) struct Revision {
    folder: PathBuf,
    name: String,
    commit: String,
}

impl Revision {
    /// Finds a revision by any name that git takes: a commit, a branch, a tag, `HEAD~3`.
    pub(crate) fn find(folder: &Path, name: &str) -> Result<Self, Failure> {
        let wanted = format!("{name}^{{commit}}");
        let found = run(
            folder,
            &[
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                &wanted,
            ],
        )?;
        let Some(commit) = found
            .as_deref()
            .map(|bytes| String::from_utf8_lossy(bytes).trim().to_owned())
        else {
            return Err(Failure::new(format!("`{name}` is no file, no folder and no revision of git"))
                .help("name a document, a folder that holds `specs/codegen.toml`, a commit, a branch or a tag"));
        };
        Ok(Self {
            folder: folder.to_owned(),
            name: name.to_owned(),
            commit,
        })
    }

    /// The same revision under another name.
    pub(crate) fn called(self, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..self
        }
    }

    /// The first characters of its hash.
    pub(crate) fn short(&self) -> &str {
        self.commit.get(..9).unwrap_or(&self.commit)
    }

    /// The name that it was asked for by.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The bytes of a file, as seen from the folder; `None` if it is not there.
    pub(crate) fn read(&self, path: &Path) -> Result<Option<Vec<u8>>, Failure> {
        let object = format!("{}:./{}", self.commit, plain(path));
        run(&self.folder, &["cat-file", "blob", &object])
    }
}

impl Revision {
    /// The names of the files in a folder, as seen from the folder of the revision.
    pub(crate) fn list(&self, folder: &Path) -> Result<Vec<String>, Failure> {
        let object = format!("{}:./{}", self.commit, plain(folder));
        let entries = lines(&self.folder, &["ls-tree", &object])?;
        // `MODE blob HASH<tab>NAME`; a name with unusual characters is quoted and is no page.
        let name = |line: &String| {
            let (about, name) = line.split_once('\t')?;
            about.contains(" blob ").then(|| name.to_owned())
        };
        Ok(entries.iter().filter_map(name).collect())
    }
}

/// The names of all tags that the last commit of a folder contains.
pub(crate) fn tags(folder: &Path) -> Result<Vec<String>, Failure> {
    lines(folder, &["tag", "--list", "--merged", "HEAD"])
}

/// The commits that changed a file, the last first.
pub(crate) fn history(folder: &Path, path: &Path) -> Result<Vec<String>, Failure> {
    lines(folder, &["log", "--format=%H", "--", &plain(path)])
}

fn lines(folder: &Path, arguments: &[&str]) -> Result<Vec<String>, Failure> {
    let text = run(folder, arguments)?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&text)
        .lines()
        .map(str::to_owned)
        .collect())
}

/// A path without `.` and `..`, with `/` between its parts.
fn plain(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for component in path.components() {
        match component {
            Component::ParentDir => drop(parts.pop()),
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    parts.join("/")
}

/// What git prints, if it succeeds.
fn run(folder: &Path, arguments: &[&str]) -> Result<Option<Vec<u8>>, Failure> {
    let mut command = Command::new("git");
    if !folder.as_os_str().is_empty() {
        command.current_dir(folder);
    }
    let output = command
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    let output = output.map_err(|error| Failure::io("run", Path::new("git"), &error))?;
    Ok(output.status.success().then_some(output.stdout))
}
