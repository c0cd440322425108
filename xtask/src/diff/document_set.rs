//! The two states that are compared: working tree, folder, revision of git, or one document.
//!
//! In: arguments. Out: [`DocumentSet`], the inputs of each. Absent: reading what the documents say.

use std::path::{Path, PathBuf};

use generator::diagnostic::{Code, Diagnostic, Place};
use generator::{File, Files, Input, Unread};

use crate::arguments::Diff;
use crate::failure::Failure;
use crate::git::Revision;
use crate::names::{self, Names};
use crate::options::Options;
use crate::path::PathText;
use crate::read;

/// The list of public items of the generated crate.
const ITEMS: &str = "generated/API.txt";

/// Everything that is generated from, at one time.
#[derive(Debug)]
pub(crate) struct DocumentSet {
    /// What it is called.
    pub(crate) title: String,
    /// Its documents with their overlays.
    pub(crate) inputs: Vec<Input>,
    /// Whether each document is a module of one crate.
    pub(crate) in_modules: bool,
    /// The list of public items that was committed with the documents, if it is known.
    pub(crate) items: Option<String>,
}

/// The two states that the arguments name.
pub(super) fn pair(arguments: &Diff) -> Result<(DocumentSet, DocumentSet), Failure> {
    let base = arguments.base.as_deref().unwrap_or("HEAD");
    let (base_file, head_file) = (
        is_file(base),
        arguments.head.as_deref().is_some_and(is_file),
    );
    if base_file || head_file {
        let Some(head) = arguments.head.as_deref().filter(|_| base_file && head_file) else {
            let other = if base_file {
                arguments.head.as_deref()
            } else {
                Some(base)
            };
            return Err(only_document(other));
        };
        return Ok((
            file(Path::new(base), arguments)?,
            file(Path::new(head), arguments)?,
        ));
    }
    if !arguments.overlay.is_empty() || arguments.lenient {
        return Err(
            Failure::new("`--overlay` and `--lenient` are for two documents")
                .help("a workspace says both in `specs/codegen.toml`"),
        );
    }
    // In a workspace, or with a folder of one, names may be those of revisions.
    if arguments.root.is_none() && read::root(None).is_err() {
        let given = [&arguments.base, &arguments.head];
        exist(&given.into_iter().flatten().collect::<Vec<_>>())?;
    }
    let old = named(base, arguments.root.as_deref())?;
    let new = match arguments.head.as_deref() {
        Some(head) => named(head, arguments.root.as_deref())?,
        None => workspace(&read::root(arguments.root.as_deref())?, "the working tree")?,
    };
    Ok((old, new))
}

fn is_file(name: &str) -> bool {
    Path::new(name).is_file()
}

/// Refuses names that no file and no folder has.
fn exist(names: &[&String]) -> Result<(), Failure> {
    let missing = names.iter().filter(|name| !Path::new(name).exists());
    let missing: Vec<String> = missing.map(|name| format!("`{name}`")).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let headline = format!("there is no file or folder {}", missing.join(" and no "));
    let failure = Failure::new(headline);
    Err(failure.help("name two files: `cargo xtask diff old.yaml new.yaml`"))
}

/// What to say of one document whose counterpart is no document.
fn only_document(other: Option<&str>) -> Failure {
    let failure = match other {
        Some(other) if !Path::new(other).exists() => Failure::new(format!(
            "`{other}` is no file, and a document can only be compared with another document"
        )),
        _ => Failure::new("a document can only be compared with another document"),
    };
    failure.help("name two files: `cargo xtask diff old.yaml new.yaml`")
}

/// One document by itself.
fn file(path: &Path, arguments: &Diff) -> Result<DocumentSet, Failure> {
    let input = read::input("document", path, &arguments.overlay)
        .map_err(|faults| Failure::new(unread(&faults)))?;
    Ok(DocumentSet {
        title: path.to_text(),
        inputs: vec![Input {
            lenient: arguments.lenient,
            ..input
        }],
        in_modules: false,
        items: None,
    })
}

/// The files that cannot be read, each with its reason.
fn unread(faults: &[Diagnostic]) -> String {
    let words: Vec<String> = faults
        .iter()
        .map(|fault| match &fault.at {
            Place::File(name) => format!("`{name}`: {}", fault.headline),
            Place::Span(..) | Place::Pointer(_) => fault.headline.clone(),
        })
        .collect();
    words.join("; ")
}

/// A folder or a revision.
fn named(name: &str, root: Option<&Path>) -> Result<DocumentSet, Failure> {
    let folder = Path::new(name);
    if folder.join("specs/codegen.toml").is_file() {
        let items = read::text(&folder.join(ITEMS)).ok();
        return Ok(DocumentSet {
            items,
            ..workspace(folder, name)?
        });
    }
    revision(&Revision::find(&read::root(root)?, name)?)
}

/// What is on the disk now.
pub(crate) fn workspace(root: &Path, title: &str) -> Result<DocumentSet, Failure> {
    of(&Options::read(root)?, title)
}

/// What some options say of what is on the disk now.
pub(crate) fn of(options: &Options, title: &str) -> Result<DocumentSet, Failure> {
    let inputs =
        crate::codegen::inputs(options).map_err(|(_, faults)| Failure::new(unread(&faults)))?;
    Ok(DocumentSet {
        title: title.to_owned(),
        inputs,
        in_modules: true,
        items: None,
    })
}

/// What a revision of git holds.
pub(crate) fn revision(revision: &Revision) -> Result<DocumentSet, Failure> {
    let folder = Path::new("specs");
    let path = folder.join("codegen.toml");
    let name = |path: &Path| format!("{}:{}", revision.name(), path.to_text());
    let Some(bytes) = revision.read(&path)? else {
        return Err(Failure::new(format!(
            "the revision `{}` has no `specs/codegen.toml`",
            revision.name()
        )));
    };
    let list = |folder: &Path| revision.list(folder).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let mut options = Options::parse_listing(&name(&path), &text, folder, &list)?;
    let lock = folder.join(names::FILE);
    if let Some(bytes) = revision.read(&lock)? {
        options.names = Names::parse(&name(&lock), &String::from_utf8_lossy(&bytes))?;
    }
    let read = |path: &PathBuf| match revision.read(path)? {
        Some(bytes) => Ok(File {
            name: name(path),
            bytes,
        }),
        None => Err(Failure::new(format!(
            "the revision `{}` has no `{}`",
            revision.name(),
            path.to_text()
        ))),
    };
    let mut inputs = Vec::new();
    for api in &options.apis {
        let overlays = api
            .overlays
            .iter()
            .map(read)
            .collect::<Result<Vec<File>, Failure>>()?;
        let (module, document, files) = (
            api.module.clone(),
            read(&api.document)?,
            files_beside(revision, &api.document),
        );
        let (formats, naming) = (api.formats.clone(), options.naming(api));
        inputs.push(Input {
            module,
            document,
            pages: api.pages.clone(),
            overlays,
            files,
            lenient: api.lenient,
            formats,
            naming,
            filter: api.filter.clone(),
        });
    }
    let items = revision.read(Path::new(ITEMS))?;
    Ok(DocumentSet {
        title: revision.name().to_owned(),
        inputs,
        in_modules: true,
        items: items.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
    })
}

/// The files in the folder of a document and below it, at that revision.
fn files_beside(revision: &Revision, document: &Path) -> Files {
    let (revision, folder) = (
        revision.clone(),
        document.parent().unwrap_or(Path::new("")).to_owned(),
    );
    Files::new(move |path| match revision.read(&folder.join(path)) {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Err(Unread::new(
            Code::NotFound,
            "there is no such file in the revision",
        )),
        Err(_) => Err(Unread::new(Code::NotFound, "git cannot be run")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All names at once, since one who misspelt a folder misspelt it twice.
    #[test]
    fn every_name_that_nothing_has_is_told() {
        let told = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let names: Vec<&String> = names.iter().collect();
            exist(&names).err().map(|failure| format!("{failure:?}"))
        };
        assert_eq!(told(&[".", "src"]), None);
        for (names, headline) in [
            (
                &["no-such-a.yaml", "no-such-b.yaml"][..],
                "there is no file or folder `no-such-a.yaml` and no `no-such-b.yaml`",
            ),
            (
                &[".", "no-such-b.yaml"],
                "there is no file or folder `no-such-b.yaml`",
            ),
        ] {
            let failure = told(names).unwrap();
            assert!(failure.contains(headline), "{failure}");
        }
    }
}
