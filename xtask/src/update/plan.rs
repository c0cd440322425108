//! Where a new document goes.
//!
//! In: an API and the document. Out: [`Plan`]: the path under which it is kept, and which APIs are
//! made from it. A document of another kind gets a name that says so, and `codegen.toml` is told.
//! Absent: the files that it refers to, and writing.

use std::fs;
use std::path::{Path, PathBuf};

use generator::File;
use generator::load::FileType;

use super::page::{self, Page};
use super::paths::{beside, plain, real};
use crate::failure::Failure;
use crate::obstacle::{self, Obstacle};
use crate::options::{Api, Options};
use crate::path::PathText;
use crate::read;
use crate::sources::{Entry, Sources};

/// What is to be done.
pub(super) struct Plan<'a> {
    pub(super) root: &'a Path,
    pub(super) options: &'a Options,
    pub(super) api: &'a Api,
    /// What `specs.lock` says.
    pub(super) sources: Sources,
    /// The path of the document from now on.
    pub(super) document: PathBuf,
    /// The same as `codegen.toml` says it.
    named: String,
    /// All APIs as they are told from now on.
    pub(super) apis: Vec<Api>,
    /// Whether the file is already where it is kept.
    pub(super) in_place: bool,
    /// The page that is taken, of an API with several.
    page: Option<Page>,
}

impl<'a> Plan<'a> {
    /// Finds a place for a document.
    ///
    /// # Errors
    /// The place belongs to something else.
    pub(super) fn of(
        root: &'a Path,
        options: &'a Options,
        api: &'a Api,
        page: Option<Page>,
        (file, document): (&Path, &File),
    ) -> Result<Self, Failure> {
        let (kept, named) = match &page {
            Some(page) => (
                api.document.with_file_name(&page.name),
                beside(&api.named, &page.name),
            ),
            None => (api.document.clone(), api.named.clone()),
        };
        let in_place = matches!(
            (fs::canonicalize(file), fs::canonicalize(&kept)),
            (Ok(one), Ok(other)) if one == other
        );
        let mut plan = Self {
            root,
            options,
            api,
            sources: Sources::read(&root.join("specs"))?,
            document: kept,
            named,
            apis: options.apis.clone(),
            in_place,
            page,
        };
        plan.prepare_place(document)?;
        let name = plan.document.file_name().unwrap_or_default();
        let (folder, path) = plan.location(&name.to_string_lossy());
        match obstacle::find(&folder, &path).filter(|_| !in_place) {
            Some(Obstacle { path, kind }) => {
                let headline = format!("`{}` is {kind}", path.to_text());
                Err(Failure::new(headline).help(
                    "`update` neither replaces nor follows it; move it away, or name another `document` in `codegen.toml`",
                ))
            }
            None => Ok(plan),
        }
    }

    /// Lists a new page, or gives a document of another kind another name. A page that is known is
    /// of the same kind.
    fn prepare_place(&mut self, document: &File) -> Result<(), Failure> {
        if let Some(page) = &self.page {
            let own = self
                .apis
                .iter_mut()
                .filter(|api| api.module == self.api.module);
            for api in own.filter(|_| page.is_new) {
                api.pages.push(page.name.clone());
                if api.by_folder {
                    api.pages.sort();
                }
            }
            return Ok(());
        }
        let kept = File {
            name: self.api.named.clone(),
            bytes: fs::read(&self.api.document).unwrap_or_else(|_| document.bytes.clone()),
        };
        let file_type = FileType::of(document);
        if self.in_place || FileType::of(&kept) == file_type {
            return Ok(());
        }
        self.rename(file_type, document)
    }

    /// Gives the document the name of another kind of file.
    fn rename(&mut self, form: FileType, document: &File) -> Result<(), Failure> {
        let (before, api) = (real(&self.api.document), self.api);
        self.document = api.document.with_extension(form.extension());
        let name = self.document.file_name().unwrap_or_default();
        self.named = match api.named.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{}", name.to_string_lossy()),
            None => name.to_string_lossy().into_owned(),
        };
        // An update that was killed may have written the file already.
        let is_ours = fs::read(&self.document).is_ok_and(|bytes| bytes == document.bytes)
            || self
                .entry()
                .is_some_and(|entry| entry.updating.contains(&self.place()));
        let is_named = self
            .apis
            .iter()
            .any(|other| real(&other.document) == real(&self.document));
        if is_named || (self.document.exists() && !is_ours) {
            let headline = format!(
                "the document is another kind of file than `{}`, and there is a file `{}`",
                api.named, self.named
            );
            return Err(Failure::new(headline)
                .help("move that file away, or name another `document` in `codegen.toml`"));
        }
        for shared in self
            .apis
            .iter_mut()
            .filter(|shared| real(&shared.document) == before)
        {
            (shared.document, shared.named) = (self.document.clone(), self.named.clone());
        }
        Ok(())
    }

    pub(super) fn specs(&self) -> PathBuf {
        self.root.join("specs")
    }

    /// The path of the document below `specs/`.
    pub(super) fn place(&self) -> String {
        plain(&self.named)
    }

    /// A file below the folder of the document, as a folder that may be a link and a path on which
    /// there must be none. The folder is `specs/`, or that of the document if it is kept elsewhere.
    pub(super) fn location(&self, path: &str) -> (PathBuf, String) {
        let place = self.place();
        if place.starts_with("..") || place.starts_with('/') {
            let folder = self.document.parent().unwrap_or(Path::new(""));
            return (folder.to_owned(), path.to_owned());
        }
        (self.specs(), beside(&place, path))
    }

    /// The name of the page that is taken, of an API with several.
    pub(super) fn page_name(&self) -> Option<&str> {
        self.page.as_ref().map(|page| page.name.as_str())
    }

    /// Whether a page is added.
    pub(super) fn is_new_page(&self) -> bool {
        self.page.as_ref().is_some_and(|page| page.is_new)
    }

    /// Whether an API is made from the document: two may share one.
    pub(super) fn shares(&self, api: &Api) -> bool {
        if let Some(page) = self.page_name() {
            let beside = real(&api.document.with_file_name(page)) == real(&self.document);
            let is_own = api.module == self.api.module;
            return is_own || beside && page::names(api).any(|name| name == page);
        }
        let document = real(&api.document);
        document == real(&self.api.document) || document == real(&self.document)
    }

    /// What `specs.lock` says of the document.
    pub(super) fn entry(&self) -> Option<&Entry> {
        self.sources.get(&self.api.module)
    }

    /// Whether the document has another path from now on.
    pub(super) fn renamed(&self) -> bool {
        self.page.is_none() && self.named != self.api.named
    }

    /// The document of before under its old name: its path below `specs/`. An update that was
    /// killed may have left one behind as well.
    pub(super) fn replaced(&self) -> Option<String> {
        let left = self
            .entry()
            .filter(|entry| entry.is_interrupted())
            .map(|entry| plain(&entry.document));
        let before = self.renamed().then(|| plain(&self.api.named));
        before.or(left).filter(|old| {
            let path = self.specs().join(old);
            let named = self
                .apis
                .iter()
                .any(|api| real(&api.document) == real(&path));
            !named && path.is_file()
        })
    }

    /// `codegen.toml` with a new path or page, if there is one.
    pub(super) fn new_options(&self) -> Result<Option<String>, Failure> {
        if !self.renamed() && (!self.is_new_page() || self.api.by_folder) {
            return Ok(None);
        }
        let mut text = read::text(&self.specs().join("codegen.toml"))?;
        let path = |path: String| toml::Value::String(path);
        let value = if self.is_new_page() {
            let known = page::names(self.api).map(|name| beside(&self.api.named, name));
            toml::Value::Array(known.chain([self.named.clone()]).map(path).collect())
        } else {
            path(self.named.clone())
        };
        let value = value.to_string();
        let is_told = |api: &&Api| {
            if self.is_new_page() {
                api.module == self.api.module
            } else {
                self.shares(api)
            }
        };
        for api in self.options.apis.iter().rev().filter(is_told) {
            if text.get(api.span.clone()).is_none() {
                return Err(Failure::new("`codegen.toml` changed while it was read")
                    .help("run the command again"));
            }
            text.replace_range(api.span.clone(), &value);
        }
        Ok(Some(text))
    }
}
