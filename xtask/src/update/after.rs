//! `specs/` as it will be, before it is.
//!
//! In: a plan, and the files that come with the document. Out: [`After`]: what every API is
//! generated from afterwards, which APIs change by that, and the files to write. Absent: the
//! vendor's folder; what is read here is what `codegen` will read.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use generator::diagnostic::{Code, Diagnostic};
use generator::files::{Drift, FileSet};
use generator::{File, Files, Input, Unread};

use super::paths::{beside, plain, real};
use super::plan::Plan;
use super::referred::ReferredFile;
use crate::codegen::Locks;
use crate::failure::Failure;
use crate::options::Api;
use crate::path::PathText;
use crate::sources::{Entry, hash, referred};
use crate::{folder, read};

/// The files of the document, and how `specs/` changes by them.
pub(super) struct After {
    /// The document and its files by their paths below `specs/`.
    taken: BTreeMap<String, Vec<u8>>,
    /// The document of before, if it is removed.
    removed: Option<String>,
    disk: Arc<Disk>,
}

/// The disk with some changes.
struct Disk {
    /// The bytes of the files that are taken, whether that changes them or not; `None` for a file
    /// that is removed.
    files: BTreeMap<PathBuf, Option<Vec<u8>>>,
}

impl After {
    pub(super) fn of(plan: &Plan<'_>, document: &File, files: Vec<ReferredFile>) -> Self {
        let specs = plan.specs();
        let taken: BTreeMap<String, Vec<u8>> = files
            .into_iter()
            .map(|file| (file.place, file.bytes))
            .chain([(plan.place(), document.bytes.clone())])
            .collect();
        let removed = plan.replaced();
        let changed = taken
            .iter()
            .map(|(place, bytes)| (place, Some(bytes.clone())));
        let gone = removed.iter().map(|place| (place, None));
        let files = changed
            .chain(gone)
            .map(|(place, bytes)| (real(&specs.join(place)), bytes))
            .collect();
        Self {
            taken,
            removed,
            disk: Arc::new(Disk { files }),
        }
    }

    /// The bytes of the document or of a file of it, by its path below `specs/`.
    pub(super) fn bytes(&self, place: &str) -> Option<&[u8]> {
        self.taken.get(place).map(Vec::as_slice)
    }

    /// What every API is generated from.
    pub(super) fn inputs(&self, plan: &Plan<'_>) -> Result<Vec<Input>, Vec<Diagnostic>> {
        let (mut inputs, mut unread) = (Vec::new(), Vec::new());
        for api in &plan.apis {
            let document = self.disk.files.get(&real(&api.document));
            let read = if let Some(Some(bytes)) = document {
                let document = File {
                    name: api.document.to_text(),
                    bytes: bytes.clone(),
                };
                let input = |overlays| Input {
                    document,
                    overlays,
                    ..Input::default()
                };
                read::overlays(&api.overlays).map(input)
            } else {
                read::input(&api.module, &api.document, &api.overlays)
            };
            match read {
                Ok(input) => {
                    let files = Disk::beside(&self.disk, &api.document);
                    inputs.push(plan.options.with_options(api, Input { files, ..input }));
                }
                Err(faults) => unread.extend(faults),
            }
        }
        if unread.is_empty() {
            Ok(inputs)
        } else {
            Err(unread)
        }
    }

    /// The new document under the name that the caller gave, with the files that it will have.
    pub(super) fn named_by_caller(&self, plan: &Plan<'_>, new: &Input) -> Input {
        Input {
            files: Disk::beside(&self.disk, &plan.document),
            ..new.clone()
        }
    }

    /// The files that an API uses and that change: on the disk, or because `specs.lock` has another
    /// hash for them, or because an update that was killed was writing them.
    pub(super) fn changes(&self, plan: &Plan<'_>, api: &Api, input: &Input) -> Vec<PathBuf> {
        let folder = api.document.parent().unwrap_or(Path::new("")).to_owned();
        let is_near = |path: &PathBuf| path.starts_with(real(&folder));
        if !self.disk.files.keys().any(is_near) {
            return Vec::new();
        }
        let entry = plan.sources.get(&api.module);
        let is_taken = |place: &&String| self.taken.contains_key(*place);
        let interrupted = entry
            .into_iter()
            .flat_map(|entry| entry.updating.iter().filter(is_taken));
        let known = |path: &String| {
            let entry = entry.filter(|entry| !entry.by_hand)?;
            entry.files.get(path)
        };
        let files = referred(input, &input.overlays);
        let named = plain(&api.named);
        let shown = |place: &str| plan.specs().join(plain(place));
        let changed = files.iter().filter_map(|(path, bytes)| {
            let file = folder.join(path);
            self.disk.files.get(&real(&file))?;
            let differs = fs::read(&file).ok().as_ref() != Some(bytes)
                || known(path).is_some_and(|known| *known != hash(bytes));
            differs.then(|| shown(&beside(&named, path)))
        });
        let new = self.disk.files.get(&real(&api.document));
        let own = new.filter(|new| fs::read(&api.document).ok() != **new);
        let mut changes: Vec<PathBuf> = own
            .map(|_| shown(&named))
            .into_iter()
            .chain(changed)
            .collect();
        if changes.is_empty() {
            changes.extend(interrupted.map(|place| shown(place)));
        }
        changes
    }

    /// The entry of an API that uses files of the document, with the hashes of those.
    pub(super) fn renew(&self, api: &Api, entry: &Entry) -> Entry {
        let folder = api.document.parent().unwrap_or(Path::new(""));
        let mut entry = Entry {
            updating: Vec::new(),
            ..entry.clone()
        };
        for (path, known) in &mut entry.files {
            if let Some(Some(bytes)) = self.disk.files.get(&real(&folder.join(path))) {
                *known = hash(bytes);
            }
        }
        entry
    }

    /// The document and its files, as far as they change.
    pub(super) fn differing(&self, drift: &Drift) -> Vec<String> {
        let paths = drift.missing.iter().chain(&drift.changed);
        paths
            .filter(|path| self.taken.contains_key(*path))
            .cloned()
            .collect()
    }

    /// The files in `specs/` as they will be, and as they are.
    pub(super) fn kept(
        &self,
        plan: &Plan<'_>,
        locks: Locks<'_>,
    ) -> Result<(FileSet, FileSet), Failure> {
        let (specs, mut wanted, mut known) = (plan.specs(), locks.wanted, locks.known);
        for (place, bytes) in &self.taken {
            wanted.insert(place, String::from_utf8_lossy(bytes));
            if let Some(text) = folder::text(&specs, place)? {
                known.insert(place, text);
            }
        }
        if let Some(options) = plan.new_options()? {
            known.insert("codegen.toml", read::text(&specs.join("codegen.toml"))?);
            wanted.insert("codegen.toml", options);
        }
        if let Some(place) = &self.removed {
            known.insert(place, "");
        }
        Ok((wanted, known))
    }
}

impl Disk {
    /// The files in the folder of a document and below it.
    fn beside(disk: &Arc<Self>, document: &Path) -> Files {
        let folder = document.parent().unwrap_or(Path::new("")).to_owned();
        let (disk, present, root) = (Arc::clone(disk), read::beside(document), real(&folder));
        Files::new(move |path| {
            let file = real(&folder.join(path));
            match disk.files.get(&file).filter(|_| file.starts_with(&root)) {
                Some(Some(bytes)) => Ok(bytes.clone()),
                Some(None) => Err(Unread::new(Code::NotFound, "it is removed by the update")),
                None => present.read(path),
            }
        })
    }
}
