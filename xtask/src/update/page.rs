//! Which page of an API a file becomes.
//!
//! In: an API with several pages, and a file. Out: the name of the page, which is the one that has
//! an operation of the file, or a new one under the file's own name. Absent: an API with one
//! document, which every file replaces.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use generator::diagnostic::Sink;
use generator::load::{self, FileType};
use generator::{File, Files, spec};

use super::file_name::name_fault;
use super::paths::real;
use crate::failure::Failure;
use crate::options::Api;
use crate::path::PathText;

/// A page that an update replaces or adds.
#[derive(Debug)]
pub(super) struct Page {
    /// Its name beside the first page.
    pub(super) name: String,
    /// Whether the API does not have it yet.
    pub(super) is_new: bool,
}

impl Page {
    /// Finds the page for a file; none if the API has one document.
    ///
    /// # Errors
    /// The file has operations of several pages or none at all, is of another kind than the page,
    /// or has a name that is taken.
    pub(super) fn of(api: &Api, path: &Path, file: &File) -> Result<Option<Self>, Failure> {
        if api.pages.is_empty() {
            return Ok(None);
        }
        let here = real(path);
        let kept: Vec<File> = names(api).filter_map(|name| read(api, name)).collect();
        if let Some(name) = names(api).find(|name| real(&api.document.with_file_name(name)) == here)
        {
            return Ok(Some(Self::known(name)));
        }
        let operations = operations(file);
        let has_one = |page: &&File| !self::operations(page).is_disjoint(&operations);
        let found: Vec<&File> = kept.iter().filter(has_one).collect();
        match found.as_slice() {
            [] => Self::new(api, path, &operations).map(Some),
            [page] if FileType::of(page) == FileType::of(file) => Ok(Some(Self::known(&page.name))),
            [page] => Err(Failure::new(format!(
                "the file is of another kind than the page `{}`, which has the same operation",
                page.name
            ))
            .help("give it that form, or name another page in `codegen.toml`")),
            several => Err(Failure::new(format!(
                "the file has operations of {}",
                quoted(several.iter().map(|page| page.name.as_str()))
            ))
            .help("take the pages one by one, or list the file in `codegen.toml` in their place")),
        }
    }

    fn known(name: &str) -> Self {
        let name = name.to_owned();
        let is_new = false;
        Self { name, is_new }
    }

    /// A page under the file's own name.
    fn new(api: &Api, path: &Path, operations: &BTreeSet<String>) -> Result<Self, Failure> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let taken = api.document.with_file_name(name.as_ref());
        if operations.is_empty() {
            let headline = format!(
                "`{}` has no operation that tells which page it is",
                path.to_text()
            );
            return Err(Failure::new(headline).help(format!(
                "the pages of `{}` are {}",
                api.module,
                quoted(names(api))
            )));
        }
        if let Some(reason) = name_fault(&name) {
            return Err(
                Failure::new(format!("there can be no page `{name}`: {reason}"))
                    .help("rename the file"),
            );
        }
        if taken.exists() {
            let headline = format!(
                "no page has an operation of the file, and there is a file `{}`",
                taken.to_text()
            );
            return Err(Failure::new(headline).help("rename the file"));
        }
        let first = names(api).next().unwrap_or_default();
        if api.by_folder && name.as_ref() < first {
            let headline =
                format!("the page `{name}` would come before `{first}`, which counts first");
            return Err(Failure::new(headline).help(
                "rename the file, since the pages of a folder are in the order of their names",
            ));
        }
        let name = name.into_owned();
        Ok(Self { name, is_new: true })
    }
}

/// The names of all pages, the first one first.
pub(super) fn names(api: &Api) -> impl Iterator<Item = &str> {
    let first = api.document.file_name().and_then(|name| name.to_str());
    first
        .into_iter()
        .chain(api.pages.iter().map(String::as_str))
}

fn quoted<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    names.join(" and ")
}

/// A page as it is kept, under its name. One that cannot be read has no operations, and is reported
/// when all are generated.
fn read(api: &Api, name: &str) -> Option<File> {
    let bytes = fs::read(api.document.with_file_name(name)).ok()?;
    let name = name.to_owned();
    Some(File { name, bytes })
}

/// The operations of a page by itself. What is wrong with it is reported when all are generated.
fn operations(page: &File) -> BTreeSet<String> {
    let loaded = load::load(page, &[], &Files::default(), &mut Sink::new());
    let document = loaded.document.as_ref();
    document.map(spec::operations::listed).unwrap_or_default()
}
