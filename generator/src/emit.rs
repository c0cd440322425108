//! From checked APIs and their names to the files of a crate.
//!
//! In: [`Checked`] and [`Names`]; nothing can be emitted without both. Out: a [`FileSet`], and the [`Surface`] of what is in it. Absent: the document and the disk.
//! What is complex in a client stands in the embedded runtime, which is copied as it is; what is emitted here is data and thin calls.

mod client;
mod depth;
mod docs;
mod example;
mod format;
mod operations;
mod package;
mod parts;
mod past;
mod runtime;
mod sample;
mod servers;
mod spell;
mod surface;
mod types;
mod unit;
mod wire;
mod written;

use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::files::FileSet;
use crate::ir::Checked;
use crate::names::Names;
use crate::surface::Surface;
use format::{NotRust, Part};
pub use parts::{Spell, SpelledAnswer, SpelledAnswers, SpelledCredential, SpelledInput};
use surface::Found;
use unit::Unit;
pub use written::written;

/// The crate to write.
#[derive(Debug, Clone)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its description.
    pub description: String,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// Whether it stands alone: one API at the root of the crate, and a workspace of its own.
    pub standalone: bool,
}

/// What [`emit`] gives.
#[derive(Debug)]
pub struct Emitted {
    /// The files of the crate.
    pub files: FileSet,
    /// Every public item in them.
    pub surface: Surface,
    /// For each API the operation and the credential that its examples use, as the lock has them.
    pub examples: Vec<(Option<String>, Option<String>)>,
}

/// Emits the whole crate; `None` only if the generator itself wrote something that is not Rust, which is reported.
pub fn emit(package: &Package, apis: &[(&Checked, &Names)], sink: &mut Sink) -> Option<Emitted> {
    write(package, apis, sink, true)
}

/// What [`emit`] would write, without laying out its files, which is most of the work; `files` has no code.
pub fn survey(package: &Package, apis: &[(&Checked, &Names)], sink: &mut Sink) -> Option<Emitted> {
    write(package, apis, sink, false)
}

fn write(package: &Package, apis: &[(&Checked, &Names)], sink: &mut Sink, lays_out: bool) -> Option<Emitted> {
    let units: Vec<Unit<'_>> = apis.iter().map(|(checked, names)| Unit::new(checked.api(), names)).collect();
    let mut files = package::emit(package, &units);
    let mut found = surface::roots(&files, &units);
    files.extend(runtime::files());
    let mut sound = true;
    for (index, unit) in units.iter().enumerate() {
        for (path, text, public) in emit_api(package, index, unit, lays_out) {
            found.extend(public);
            match text {
                Ok(text) => files.insert(path, text),
                Err(fault) => {
                    sound = false;
                    sink.push(internal(&path, &fault));
                }
            }
        }
    }
    let surface = found.into_surface();
    files.insert("API.txt", format!("{GENERATED}\n{}{surface}", surface::HEADER));
    let examples = units.iter().map(example::chosen).collect();
    sound.then_some(Emitted { files, surface, examples })
}

/// A file of an API: its path, its text, and what is public in it.
type Written = (String, Result<String, NotRust>, Found);

/// The files of one API; they do not depend on each other, so each has a thread.
fn emit_api(package: &Package, index: usize, unit: &Unit<'_>, lays_out: bool) -> Vec<Written> {
    let folder = if package.standalone { "src".to_owned() } else { format!("src/{}", unit.names.module.plain()) };
    let mut kinds = vec![ApiFile::Types, ApiFile::Wire];
    if !unit.api.operations.is_empty() {
        kinds.extend([ApiFile::Operations, ApiFile::Client]);
    }
    if !unit.names.servers().is_empty() {
        kinds.push(ApiFile::Servers);
    }
    let place = surface::Place { api: index, module: if package.standalone { None } else { Some(unit.names.module.as_str()) } };
    let write = |kind: ApiFile| {
        let mut reader = surface::Reader::new(unit, place, kind);
        let (parts, mut see) = (kind.parts(unit), |origin, seen: format::Seen<'_>| reader.see(origin, &seen));
        let text = match lays_out {
            true => format::file(&kind.header(), &parts, &mut see),
            false => format::survey(&parts, &mut see).map(|()| String::new()),
        };
        (text, reader.found)
    };
    std::thread::scope(|scope| {
        let running: Vec<_> = kinds.into_iter().map(|kind| (kind, scope.spawn(move || write(kind)))).collect();
        let wait = |(kind, thread): (ApiFile, std::thread::ScopedJoinHandle<'_, _>)| {
            let (text, found) = thread.join().unwrap_or_else(|_| (Err(NotRust::panicked()), Found::default()));
            (format!("{folder}/{}.rs", kind.name()), text, found)
        };
        running.into_iter().map(wait).collect()
    })
}

/// The files that are written for each API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ApiFile {
    Types,
    Wire,
    Operations,
    Client,
    Servers,
}

impl ApiFile {
    /// Its name, which is also the name of its module.
    fn name(self) -> &'static str {
        match self {
            Self::Types => "types",
            Self::Wire => "wire",
            Self::Operations => "operations",
            Self::Client => "client",
            Self::Servers => "servers",
        }
    }

    fn header(self) -> [String; 2] {
        let purpose = match self {
            Self::Types => "What is sent and received.",
            Self::Wire => "How types are spelled in JSON: tables, no code.",
            Self::Operations => "What can be called.",
            Self::Client => "How to connect, and how to prove who is calling.",
            Self::Servers => "The servers that the document names, for `base_url` of a client or a call.",
        };
        [GENERATED.to_owned(), format!("//! {purpose}")]
    }

    fn parts(self, unit: &Unit<'_>) -> Vec<Part> {
        match self {
            Self::Types => types::emit(unit),
            Self::Wire => wire::emit(unit),
            Self::Operations => operations::emit(unit),
            Self::Client => client::emit(unit),
            Self::Servers => servers::emit(unit),
        }
    }
}

/// The first line of every generated file, by which people and tools know it.
pub(crate) const GENERATED: &str = "// @generated from an OpenAPI document; do not edit.";

fn internal(path: &str, fault: &NotRust) -> Diagnostic {
    Diagnostic::new(
        Code::Internal,
        Place::File(path.to_owned()),
        format!("the generator wrote something that is not Rust: {}", fault.message),
    )
    .help(format!("this is a fault of the generator, please report it with the document; the text begins with: {}", fault.text))
}
