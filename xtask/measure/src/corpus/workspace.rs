//! One workspace of all crates, so that their dependencies are compiled once and cargo keeps every
//! processor busy.
//!
//! In: the names of crates and programs below a folder. Out: for each whether it compiled, and what
//! rustc used for it. A crate that cargo calls fresh was not compiled, and is no proof of anything.
//! Absent: what the crates are.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use serde::Deserialize;

use super::child::Usage;
use super::excerpt;
use super::meter;
use xtask::failure::Failure;
use xtask::process;

/// What cargo is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    /// `cargo check` of libraries, each as if it had just been written.
    Check,
    /// `cargo build` of programs.
    Build,
}

/// What became of one crate.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// Whether rustc compiled it now.
    pub(super) compiled: bool,
    /// Whether cargo had it already.
    pub(super) fresh: bool,
    /// What rustc found.
    pub(super) findings: Vec<String>,
    /// What rustc used.
    pub(super) usage: Option<Usage>,
}

/// The folder of the workspace.
pub(super) struct Workspace {
    pub(super) folder: PathBuf,
}

/// How many findings of rustc about one crate are kept; a last one says that there were more. All
/// that are kept are shown if the crate does not compile. A fault of the generator is usually
/// repeated in many types of a crate, and the crate itself stays in the folder for the rest. Chosen
/// by eye: ten take up to 70 lines, two or three screens. With one, a second fault would not be
/// seen; a hundred would push the other crates out of sight.
const KEPT: usize = 10;

/// How many lines of each such finding are kept; a last line counts the others. Chosen by eye: what
/// is wrong, the place, and the line of code with its mark usually take five lines, and there is
/// room for one more, such as a longer message. With three the mark would be missing. With sixty,
/// the notes and suggestions behind it, which can be dozens of lines, would hide other findings.
const LINES: usize = 6;

impl Workspace {
    /// Where the crate of a document stands.
    pub(super) fn crate_folder(&self, name: &str) -> PathBuf {
        self.folder.join("crates").join(name)
    }

    /// Where its program stands.
    pub(super) fn trial_folder(&self, name: &str) -> PathBuf {
        self.folder.join("trials").join(trial(name))
    }

    /// The program that was built.
    pub(super) fn program(&self, name: &str) -> PathBuf {
        self.target().join("debug").join(trial(name))
    }

    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    fn figures(&self) -> PathBuf {
        self.folder.join("figures")
    }

    /// Writes the manifest for the crates and programs given; `lock` pins the dependencies that
    /// others were tested with.
    pub(super) fn write(
        &self,
        crates: &[&str],
        trials: &[&str],
        lock: &Path,
    ) -> Result<(), Failure> {
        let crates = crates
            .iter()
            .map(|name| format!("    \"crates/{name}\",\n"));
        let trials = trials
            .iter()
            .map(|name| format!("    \"trials/{}\",\n", trial(name)));
        let members: String = crates.chain(trials).collect();
        let text = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n[profile.dev]\ndebug = false\nincremental = false\n"
        );
        put(&self.folder.join("Cargo.toml"), &text)?;
        let pinned = fs::read_to_string(lock).unwrap_or_default();
        put(&self.folder.join("Cargo.lock"), &pinned)?;
        fs::create_dir_all(self.figures())
            .map_err(|error| Failure::io("create", &self.figures(), &error))
    }

    /// Compiles all that are named; `each` is called when one is done.
    pub(super) fn make(
        &self,
        task: Task,
        names: &[&str],
        jobs: usize,
        each: &mut dyn FnMut(&str),
    ) -> Result<BTreeMap<String, Made>, Failure> {
        let packages: Vec<String> = names
            .iter()
            .map(|name| {
                if task == Task::Build {
                    trial(name)
                } else {
                    (*name).to_owned()
                }
            })
            .collect();
        let mut made: BTreeMap<String, Made> = packages
            .iter()
            .map(|name| (name.clone(), Made::default()))
            .collect();
        for name in &packages {
            self.renew(task, name)?;
        }
        let mut command = self.command(task, &packages, jobs)?;
        let mut running = command
            .spawn()
            .map_err(|error| Failure::io("run", Path::new("cargo"), &error))?;
        let mut finished = false;
        for line in running
            .stdout
            .take()
            .into_iter()
            .flat_map(|out| BufReader::new(out).lines())
            .map_while(Result::ok)
        {
            let Ok(message) = serde_json::from_str::<Message>(&line) else {
                continue;
            };
            finished |= message.reason == "build-finished";
            if let Some(one) = made.get_mut(&message.package()) {
                message.note(one, each);
            }
        }
        running
            .wait()
            .map_err(|error| Failure::io("run", Path::new("cargo"), &error))?;
        if !finished {
            return Err(
                Failure::new("cargo could not begin to compile").help("what it said stands above")
            );
        }
        for (name, made) in &mut made {
            made.usage = meter::read(&self.figures(), name);
            made.compiled &= !made.fresh && made.usage.is_some() || task == Task::Build;
        }
        Ok(names
            .iter()
            .zip(packages)
            .filter_map(|(name, package)| Some(((*name).to_owned(), made.remove(&package)?)))
            .collect())
    }

    /// Forgets old figures, and makes a library look as if it had just been written.
    fn renew(&self, task: Task, name: &str) -> Result<(), Failure> {
        let figures = self
            .figures()
            .join(format!("{}.json", name.replace('-', "_")));
        if figures.exists() {
            fs::remove_file(&figures).map_err(|error| Failure::io("remove", &figures, &error))?;
        }
        if task == Task::Check {
            let root = self.crate_folder(name).join("src/lib.rs");
            let touched = fs::File::options()
                .write(true)
                .open(&root)
                .and_then(|file| file.set_modified(SystemTime::now()));
            touched.map_err(|error| Failure::io("touch", &root, &error))?;
        }
        Ok(())
    }

    fn command(&self, task: Task, packages: &[String], jobs: usize) -> Result<Command, Failure> {
        let this = std::env::current_exe()
            .map_err(|error| Failure::io("find", Path::new("xtask"), &error))?;
        let mut command = process::plain_cargo(&self.folder);
        command.arg(if task == Task::Check {
            "check"
        } else {
            "build"
        });
        command
            .args(["--message-format=json", "--keep-going", "--quiet"])
            .arg(format!("--jobs={jobs}"));
        command.args(packages.iter().flat_map(|name| ["--package", name]));
        command
            .env("CARGO_TARGET_DIR", self.target())
            .env("RUSTFLAGS", "-D warnings");
        command
            .env("RUSTC_WORKSPACE_WRAPPER", this)
            .env(meter::FOLDER, self.figures());
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit());
        Ok(command)
    }
}

/// The name of the program that tries a crate.
pub(super) fn trial(name: &str) -> String {
    format!("{name}-trial")
}

fn put(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(|error| Failure::io("create", parent, &error))?;
    fs::write(path, text).map_err(|error| Failure::io("write", path, &error))
}

/// A line of cargo's, as far as it matters here.
#[derive(Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    package_id: String,
    #[serde(default)]
    fresh: bool,
    message: Option<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    level: String,
    rendered: Option<String>,
}

impl Message {
    /// The name of the package: an id is a URL that ends in `name#version`, or in `#name@version`.
    fn package(&self) -> String {
        let (url, fragment) = self.package_id.rsplit_once('#').unwrap_or_default();
        match fragment.split_once('@') {
            Some((name, _)) => name.to_owned(),
            None => url.rsplit('/').next().unwrap_or_default().to_owned(),
        }
    }

    fn note(self, made: &mut Made, each: &mut dyn FnMut(&str)) {
        let package = self.package();
        match (self.reason.as_str(), self.message) {
            ("compiler-artifact", _) => {
                made.compiled = true;
                made.fresh = self.fresh;
                each(&package);
            }
            ("compiler-message", Some(finding)) if finding.level != "note" => {
                let text = match made.findings.len().cmp(&KEPT) {
                    Ordering::Less => finding.rendered,
                    Ordering::Equal => Some("further findings of rustc are not kept".to_owned()),
                    Ordering::Greater => None,
                };
                made.findings
                    .extend(text.map(|text| excerpt::first_lines(&text, LINES)));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_known_by_their_ids() {
        let message = |id: &str| Message {
            reason: String::new(),
            package_id: id.to_owned(),
            fresh: false,
            message: None,
        };
        assert_eq!(
            message("path+file:///a/corpus-b#0.1.0").package(),
            "corpus-b"
        );
        assert_eq!(
            message("path+file:///a/b#corpus-c@0.1.0").package(),
            "corpus-c"
        );
        assert_eq!(message("").package(), "");
    }
}
