//! The generators that are measured: this one, and peers where they are installed.
//!
//! In: names, and paths that a person gave. Out: how each is called, and the crate that its files
//! make. Absent: judging what they write; a crate that does not compile is said to be one.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::corpus::child::{self, Ended};
use xtask::failure::Failure;

/// A generator.
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    program: PathBuf,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    Ours,
    Ploidy,
    OpenapiToRust,
    Oas3Gen,
}

/// What is looked for on the `PATH`.
const PEERS: [(&str, Kind); 3] = [
    ("ploidy", Kind::Ploidy),
    ("openapi-to-rust", Kind::OpenapiToRust),
    ("oas3-gen", Kind::Oas3Gen),
];

/// This generator, then the peers that are named as `NAME=PATH` or found on the `PATH`.
pub(crate) fn all(named: &[String]) -> Result<Vec<Tool>, Failure> {
    let this =
        std::env::current_exe().map_err(|error| Failure::io("find", Path::new("xtask"), &error))?;
    let mut tools = vec![Tool {
        name: "this",
        program: this,
        kind: Kind::Ours,
    }];
    let paths = std::env::var_os("PATH").unwrap_or_default();
    for (name, kind) in PEERS {
        let given = named
            .iter()
            .find_map(|text| text.strip_prefix(name)?.strip_prefix('='))
            .map(PathBuf::from);
        let found = || {
            std::env::split_paths(&paths)
                .map(|folder| folder.join(name))
                .find(|file| file.is_file())
        };
        tools.extend(given.or_else(found).map(|program| Tool {
            name,
            program,
            kind,
        }));
    }
    match named.iter().find(|text| {
        !PEERS
            .iter()
            .any(|(name, _)| text.split('=').next() == Some(name))
    }) {
        Some(unknown) => Err(Failure::new(format!(
            "`{unknown}` is no peer that this command can call"
        ))
        .help("it knows ploidy, openapi-to-rust and oas3-gen, each as NAME=PATH")),
        None => Ok(tools),
    }
}

impl Tool {
    /// Writes a crate of that name for a document into a folder, which is emptied before.
    pub(crate) fn generate(
        &self,
        document: &Path,
        folder: &Path,
        name: &str,
    ) -> Result<Ended, Failure> {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(|error| Failure::io("remove", folder, &error))?;
        }
        fs::create_dir_all(folder).map_err(|error| Failure::io("create", folder, &error))?;
        let mut command = Command::new(&self.program);
        let sources = folder.join("src");
        let arguments: Vec<OsString> = match self.kind {
            Kind::Ours => words(
                &[
                    "generate",
                    "--standalone",
                    "--lenient",
                    "--name",
                    name,
                    "--out",
                ],
                [folder.as_os_str(), document.as_os_str()],
            ),
            Kind::Ploidy => words(
                &["generate", "rust", "--name", name, "--output"],
                [folder.as_os_str(), document.as_os_str()],
            ),
            Kind::OpenapiToRust => words(
                &["generate", "--quiet", "--output-dir"],
                [sources.as_os_str(), document.as_os_str()],
            ),
            Kind::Oas3Gen => {
                let mut all = words(
                    &["generate", "client-mod", "--input"],
                    [document.as_os_str(), "--output".as_ref()],
                );
                all.push(sources.clone().into());
                all
            }
        };
        let ended = child::run({
            command.args(arguments);
            command
        })?;
        if ended.good {
            self.complete(folder, &sources, name)?;
        }
        Ok(ended)
    }

    /// Some write modules only: they get a manifest, and a root that is their first module.
    fn complete(&self, folder: &Path, sources: &Path, name: &str) -> Result<(), Failure> {
        let dependencies = match self.kind {
            Kind::Ours => return Ok(()),
            Kind::Ploidy => {
                let manifest = folder.join("Cargo.toml");
                let text = fs::read_to_string(&manifest)
                    .map_err(|error| Failure::io("read", &manifest, &error))?;
                return write(&manifest, &format!("{text}\n[workspace]\n"));
            }
            Kind::OpenapiToRust => {
                let file = sources.join("REQUIRED_DEPS.toml");
                fs::read_to_string(&file).map_err(|error| Failure::io("read", &file, &error))?
            }
            Kind::Oas3Gen => OAS3_GEN.to_owned(),
        };
        write(
            &folder.join("Cargo.toml"),
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{dependencies}\n[workspace]\n"
            ),
        )?;
        write(
            &sources.join("lib.rs"),
            "#[path = \"mod.rs\"]\npub mod api;\n",
        )
    }
}

fn words(first: &[&str], last: [&std::ffi::OsStr; 2]) -> Vec<OsString> {
    first
        .iter()
        .map(OsString::from)
        .chain(last.map(OsString::from))
        .collect()
}

fn write(file: &Path, text: &str) -> Result<(), Failure> {
    fs::write(file, text).map_err(|error| Failure::io("write", file, &error))
}

/// What the files of `oas3-gen` name; it writes no manifest.
const OAS3_GEN: &str = r#"[dependencies]
anyhow = "1"
better_default = "1"
chrono = { version = "0.4", features = ["serde"] }
http = "1"
indexmap = { version = "2", features = ["serde"] }
oas3-gen-support = "*"
percent-encoding = "2"
regex = "1"
reqwest = { version = "0.13", features = ["json", "multipart", "query", "form", "stream"] }
secrecy = "0.10"
serde = { version = "1", features = ["derive"] }
serde_html_form = "0.4"
serde_json = "1"
serde_with = "3"
uuid = { version = "1", features = ["serde"] }
validator = { version = "0.20", features = ["derive"] }
"#;
