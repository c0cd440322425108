//! The files to which a vendor's document refers, and whether they may be written.
//!
//! In: a plan and the document. Out: the files with their places below `specs/`, and a finding for
//! each that must not be written. A file may be put where nothing is, or replace one that this
//! document already uses; everything else in `specs/` belongs to somebody. Absent: files to which
//! only an overlay refers, since these are ours.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use generator::Input;
use generator::diagnostic::{Code, Diagnostic, Place};

use super::file_name::name_fault;
use super::paths::{beside, folded, plain, real};
use super::plan::Plan;
use crate::obstacle::{self, Obstacle};
use crate::options::Api;
use crate::path::PathText;
use crate::sources::{self, referred};
use crate::{names, read};

/// A file to which the document refers.
#[derive(Debug)]
pub(super) struct ReferredFile {
    /// Its path below the folder of the document.
    path: String,
    /// Its path below `specs/`.
    pub(super) place: String,
    pub(super) bytes: Vec<u8>,
}

/// The files to which the document refers, as far as the APIs that are made from it use them.
pub(super) fn files(plan: &Plan<'_>, new: &Input) -> Result<Vec<ReferredFile>, Vec<Diagnostic>> {
    let mut own = referred(new, &[]);
    let mut used = BTreeSet::new();
    for api in plan.apis.iter().filter(|api| plan.shares(api)) {
        if api.overlays.is_empty() {
            used.extend(own.keys().cloned());
        } else {
            used.extend(referred(new, &read::overlays(&api.overlays)?).into_keys());
        }
    }
    own.retain(|path, _| used.contains(path));
    let document = plan.place();
    let file = |(path, bytes): (String, Vec<u8>)| ReferredFile {
        place: beside(&document, &path),
        path,
        bytes,
    };
    Ok(own.into_iter().map(file).collect())
}

/// A finding for each file that must not be written.
pub(super) fn refuse(plan: &Plan<'_>, new: &Input, files: &[ReferredFile]) -> Vec<Diagnostic> {
    let ownership = Ownership::of(plan, new);
    let mut places = BTreeMap::new();
    let mut refused = Vec::new();
    if let Some(what) = ownership.ours.get(&folded(&plan.document)) {
        let document = plan.document.to_text();
        let headline = format!(
            "`{document}` {what}, and the document of `{}` cannot be kept there",
            plan.api.module
        );
        let at = Place::File(plan.specs().join("codegen.toml").to_text());
        refused
            .push(Diagnostic::new(Code::ForeignFile, at, headline).help("name another `document`"));
    }
    for file in files {
        let other = places.insert(folded(&ownership.target(file)), &file.path);
        let twice = other.map(|other| {
            Refusal::new(
                format!("it is the same file as `{other}` on systems that do not tell capital from small letters"),
                "rename one of them and take the document from there",
            )
        });
        if let Some(Refusal { reason, help }) = ownership.refuse(file).or(twice) {
            let headline = format!("the document refers to `{}`: {reason}", file.path);
            let at = Place::File(new.document.name.clone());
            refused.push(Diagnostic::new(Code::ForeignFile, at, headline).help(help));
        }
    }
    refused
}

/// Why a file is not written.
struct Refusal {
    reason: String,
    help: String,
}

impl Refusal {
    fn new(reason: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            help: help.into(),
        }
    }
}

/// What in `specs/` belongs to whom.
struct Ownership<'a> {
    plan: &'a Plan<'a>,
    new: &'a Input,
    /// Files that no document may refer to, and what they are.
    ours: BTreeMap<String, String>,
    /// The documents of other APIs, with their modules.
    documents: BTreeMap<String, String>,
    /// The files that the document uses already.
    own: BTreeSet<PathBuf>,
}

impl<'a> Ownership<'a> {
    fn of(plan: &'a Plan<'a>, new: &'a Input) -> Self {
        let specs = plan.specs();
        let (mut ours, mut documents) = (BTreeMap::new(), BTreeMap::new());
        for (file, what) in [
            ("codegen.toml", "names the documents of all APIs"),
            (names::FILE, "has the names of all APIs"),
            (sources::FILE, "has the hashes of all documents"),
        ] {
            ours.insert(folded(&specs.join(file)), what.to_owned());
        }
        for api in &plan.options.apis {
            for overlay in &api.overlays {
                let what = format!("is an overlay of `{}`", api.module);
                ours.insert(folded(overlay), what);
            }
            for page in &api.pages {
                let page = api.document.with_file_name(page);
                if real(&page) != real(&plan.document) {
                    let what = format!("is a page of `{}`", api.module);
                    ours.insert(folded(&page), what);
                }
            }
            if !plan.shares(api) {
                documents.insert(folded(&api.document), api.module.clone());
            }
        }
        let shares = plan.options.apis.iter().filter(|api| plan.shares(api));
        let own = shares.flat_map(|api| used(plan, api)).collect();
        Self {
            plan,
            new,
            ours,
            documents,
            own,
        }
    }

    fn target(&self, file: &ReferredFile) -> PathBuf {
        self.plan.specs().join(&file.place)
    }

    fn refuse(&self, file: &ReferredFile) -> Option<Refusal> {
        let (target, kept) = (self.target(file), folded(&self.target(file)));
        if let Some(what) = self.ours.get(&kept) {
            let reason = format!("`{}` {what}", target.to_text());
            return Some(Refusal::new(reason, MOVE));
        }
        if kept == folded(&self.plan.document) {
            return (file.bytes != self.new.document.bytes).then(|| self.is_itself());
        }
        let before = self.plan.replaced();
        if before.is_some_and(|before| kept == folded(&self.plan.specs().join(before))) {
            let reason = format!(
                "`{}` is the document of before and is removed",
                target.to_text()
            );
            return Some(Refusal::new(reason, MOVE));
        }
        // What is there already is not written, whosever it is.
        let present = fs::read(&target).ok();
        if present.as_ref() == Some(&file.bytes) {
            return None;
        }
        if let Some(module) = self.documents.get(&kept) {
            return Some(Refusal::new(
                format!("`{}` is the document of `{module}`", target.to_text()),
                format!(
                    "take that one first with `cargo xtask update {module} FILE`; or move `{}` to a folder of its own, \
                     and what the document refers to is read from `specs/`",
                    self.new.document.name
                ),
            ));
        }
        if let Some(reason) = name_fault(&file.path) {
            return Some(Refusal::new(
                reason,
                "bundle the document into one file, or rename that one",
            ));
        }
        let (folder, path) = self.plan.location(&file.path);
        if let Some(Obstacle { path, kind }) = obstacle::find(&folder, &path) {
            return Some(Refusal::new(
                format!("`{}` is {kind}", path.to_text()),
                MOVE,
            ));
        }
        if self.own.contains(&real(&target)) {
            return None;
        }
        if present.is_some() {
            return Some(self.is_not_own(&target));
        }
        let api = self.neighbour(&target)?;
        let reason = format!(
            "`{}` is in the folder of `{}`",
            target.to_text(),
            api.module
        );
        Some(Refusal::new(reason, MOVE))
    }

    fn is_itself(&self) -> Refusal {
        let name = self.plan.document.file_name().unwrap_or_default();
        Refusal::new(
            "the document itself is kept under that name, and it is another file",
            format!(
                "if the document refers to itself, rename it to `{}`; if not, name another `document` in `codegen.toml`",
                name.to_string_lossy()
            ),
        )
    }

    /// Another API whose folder a file is in, below that of the document.
    fn neighbour(&self, target: &Path) -> Option<&Api> {
        let folder = |document: &Path| real(document.parent().unwrap_or(Path::new("")));
        let (own, target) = (folder(&self.plan.document), real(target));
        self.plan.options.apis.iter().find(|api| {
            let other = folder(&api.document);
            !self.plan.shares(api)
                && other != own
                && other.starts_with(&own)
                && target.starts_with(other)
        })
    }

    /// A file that is there and that the document has not used so far.
    fn is_not_own(&self, target: &Path) -> Refusal {
        let apis = self.plan.options.apis.iter();
        let users: Vec<String> = apis
            .filter(|api| !self.plan.shares(api))
            .filter(|api| used(self.plan, api).contains(&real(target)))
            .map(|api| format!("`{}`", api.module))
            .collect();
        let whose = if users.is_empty() {
            format!("and `{}` has not used it so far", self.plan.api.module)
        } else {
            format!("and belongs to {}", users.join(" and "))
        };
        Refusal::new(format!("`{}` is there {whose}", target.to_text()), MOVE)
    }
}

const MOVE: &str = "name a `document` in a folder of its own in `codegen.toml`, or move the file that is in the way";

/// The files that an API used so far: those that were taken with its document, those that an update
/// which was killed was writing, and those to which the document refers.
fn used(plan: &Plan<'_>, api: &Api) -> BTreeSet<PathBuf> {
    let mut places = BTreeSet::new();
    if let Some(entry) = plan.sources.get(&api.module) {
        places.extend(
            entry
                .files
                .keys()
                .map(|path| beside(&plain(&entry.document), path)),
        );
        places.extend(entry.updating.iter().cloned());
    }
    if let Ok(kept) = read::input(&api.module, &api.document, &[]) {
        let paths = referred(&kept, &[]).into_keys();
        places.extend(paths.map(|path| beside(&plain(&api.named), &path)));
    }
    places
        .iter()
        .map(|place| real(&plan.specs().join(place)))
        .collect()
}
