//! Where a new document goes.
//!
//! In: an API and the document. Out: [`Plan`]: the path under which it is kept, the state of before, the inputs and the texts of
//! after. A document of another kind gets a name that says so, and `codegen.toml` is told. Absent: writing.

use std::fs;
use std::path::{Path, PathBuf};

use generator::diagnostic::Diagnostic;
use generator::files::FileSet;
use generator::load::Form;
use generator::{File, Input, Report};

use crate::codegen::Locks;
use crate::diff::{self, States};
use crate::failure::Failure;
use crate::git::Revision;
use crate::options::{Api, Options};
use crate::path::Shown;
use crate::read;
use crate::sources::Found;

/// What is to be done.
pub(super) struct Plan<'a> {
    pub(super) root: &'a Path,
    pub(super) options: &'a Options,
    pub(super) api: &'a Api,
    /// The path of the document from now on.
    pub(super) document: PathBuf,
    /// The same as `codegen.toml` says it.
    pub(super) named: String,
    /// All APIs as they are told from now on.
    pub(super) apis: Vec<Api>,
    /// Whether the file is already where it is kept.
    in_place: bool,
}

impl<'a> Plan<'a> {
    /// Finds a place for a document.
    pub(super) fn of(
        root: &'a Path,
        options: &'a Options,
        api: &'a Api,
        file: &Path,
        document: &File,
    ) -> Result<Self, Failure> {
        let in_place = matches!((fs::canonicalize(file), fs::canonicalize(&api.document)), (Ok(one), Ok(other)) if one == other);
        let mut plan = Self {
            root,
            options,
            api,
            document: api.document.clone(),
            named: api.named.clone(),
            apis: options.apis.clone(),
            in_place,
        };
        let kept = File {
            name: api.named.clone(),
            bytes: fs::read(&api.document).unwrap_or_else(|_| document.bytes.clone()),
        };
        let form = Form::of(document);
        if in_place || Form::of(&kept) == form {
            return Ok(plan);
        }
        plan.document = api.document.with_extension(form.extension());
        plan.named = format!(
            "{}{}",
            folder(&api.named),
            plan.document
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
        );
        if plan.document.exists() {
            let headline = format!(
                "the document is another kind of file than `{}`, and there is a file `{}`",
                api.named, plan.named
            );
            return Err(Failure::new(headline)
                .help("move that file away, or name another `document` in `codegen.toml`"));
        }
        for shared in plan
            .apis
            .iter_mut()
            .filter(|shared| shared.document == api.document)
        {
            (shared.document, shared.named) = (plan.document.clone(), plan.named.clone());
        }
        Ok(plan)
    }

    pub(super) fn specs(&self) -> PathBuf {
        self.root.join("specs")
    }

    /// Whether an API is made from the document: two may share one.
    pub(super) fn concerns(&self, api: &Api) -> bool {
        api.document == self.api.document || api.document == self.document
    }

    /// The state of before: what is kept, or, if the new document has been put there by hand, the last commit. Where no document was
    /// kept there is nothing in it; where there is no commit, there is no such state.
    pub(super) fn before(&self) -> Result<Option<States>, Failure> {
        if self.in_place {
            let Ok(head) = Revision::find(self.root, "HEAD") else {
                return Ok(None);
            };
            let mut states = diff::states::revision(&head)?;
            states
                .inputs
                .retain(|input| input.module == self.api.module);
            return Ok(Some(states));
        }
        let title = self.api.document.shown();
        let input = read::input(&self.api.module, &self.api.document, &self.api.overlays).ok();
        let inputs = input
            .map(|input| self.options.with_options(self.api, input))
            .into_iter()
            .collect();
        Ok(Some(States {
            title,
            inputs,
            in_modules: true,
        }))
    }

    /// Everything that is generated from afterwards; the document goes by the name that it will have.
    pub(super) fn inputs(&self, new: &Input) -> Result<Vec<Input>, Vec<Diagnostic>> {
        let document = File {
            name: self.document.shown(),
            bytes: new.document.bytes.clone(),
        };
        let (mut inputs, mut unread) = (Vec::new(), Vec::new());
        for api in &self.apis {
            let read = if self.concerns(api) {
                let input = |overlays| Input {
                    document: document.clone(),
                    overlays,
                    files: new.files.clone(),
                    ..Input::default()
                };
                read::overlays(&api.overlays).map(input)
            } else {
                read::input(&api.module, &api.document, &api.overlays)
            };
            match read {
                Ok(input) => inputs.push(self.options.with_options(api, input)),
                Err(faults) => unread.extend(faults),
            }
        }
        if unread.is_empty() {
            Ok(inputs)
        } else {
            Err(unread)
        }
    }

    /// The files in `specs/` as they will be, and as they are.
    pub(super) fn kept(
        &self,
        inputs: &[Input],
        reports: &[Report],
        locks: Locks<'_>,
    ) -> Result<(FileSet, FileSet), Failure> {
        let (specs, mut wanted, mut known) = (self.specs(), locks.wanted, locks.known);
        let found =
            Found::all(&self.apis, inputs, reports).filter(|found| self.concerns(found.api));
        for found in found {
            wanted.insert(
                &*self.named,
                String::from_utf8_lossy(&found.input.document.bytes),
            );
            for (path, bytes) in found.files() {
                wanted.insert(
                    format!("{}{path}", folder(&self.named)),
                    String::from_utf8_lossy(&bytes),
                );
            }
        }
        if self.renamed() {
            wanted.insert(
                "codegen.toml",
                self.rename(read::text(&specs.join("codegen.toml"))?)?,
            );
        }
        for (path, _) in wanted.iter() {
            if let Ok(bytes) = fs::read(specs.join(path)) {
                known.insert(path, String::from_utf8_lossy(&bytes));
            }
        }
        if self.renamed() && self.api.document.exists() {
            known.insert(&*self.api.named, "");
        }
        Ok((wanted, known))
    }

    /// Whether the document has another path from now on.
    pub(super) fn renamed(&self) -> bool {
        self.named != self.api.named
    }

    /// `codegen.toml` with the new path.
    fn rename(&self, mut text: String) -> Result<String, Failure> {
        let value = toml::Value::String(self.named.clone()).to_string();
        for api in self
            .options
            .apis
            .iter()
            .rev()
            .filter(|api| self.concerns(api))
        {
            if text.get(api.span.clone()).is_none() {
                return Err(Failure::new("`codegen.toml` changed while it was read")
                    .help("run the command again"));
            }
            text.replace_range(api.span.clone(), &value);
        }
        Ok(text)
    }
}

/// The folder of a path, with its last `/`.
fn folder(path: &str) -> String {
    path.rsplit_once('/')
        .map(|(folder, _)| format!("{folder}/"))
        .unwrap_or_default()
}
