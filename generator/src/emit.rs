//! From checked APIs and their names to the files of a crate.
//!
//! In: [`Checked`] and [`Names`]; nothing can be emitted without both. Out: a [`FileSet`]. Absent: the document and the disk.
//! What is complex in a client stands in the embedded runtime, which is copied as it is; what is emitted here is data and thin calls.

mod client;
mod depth;
mod docs;
mod example;
mod format;
mod operations;
mod package;
mod runtime;
mod sample;
mod spell;
mod types;
mod unit;
mod wire;

use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::files::FileSet;
use crate::ir::Checked;
use crate::names::Names;
use format::{NotRust, Piece};
pub use spell::spell;
use unit::Unit;

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

/// Emits the whole crate; `None` only if the generator itself wrote something that is not Rust, which is reported.
pub fn emit(package: &Package, apis: &[(&Checked, &Names)], sink: &mut Sink) -> Option<FileSet> {
    let units: Vec<Unit<'_>> = apis.iter().map(|(checked, names)| Unit { api: checked.api(), names }).collect();
    let mut files = package::emit(package, &units);
    files.extend(runtime::files());
    let mut sound = true;
    for unit in &units {
        for (path, text) in emit_api(package, unit) {
            match text {
                Ok(text) => files.insert(path, text),
                Err(fault) => {
                    sound = false;
                    sink.push(internal(&path, &fault));
                }
            }
        }
    }
    sound.then_some(files)
}

type Emitted = (String, Result<String, NotRust>);

/// The files of one API; they do not depend on each other, so each has a thread.
fn emit_api(package: &Package, unit: &Unit<'_>) -> Vec<Emitted> {
    let folder = if package.standalone { "src".to_owned() } else { format!("src/{}", unit.names.module.plain()) };
    let mut jobs: Vec<(&str, Job<'_>)> =
        vec![("types.rs", Box::new(|| text("What is sent and received.", &types::emit(unit)))), ("wire.rs", Box::new(|| wire_text(unit)))];
    if !unit.api.operations.is_empty() {
        jobs.push(("operations.rs", Box::new(|| text("What can be called.", &operations::emit(unit)))));
        jobs.push(("client.rs", Box::new(|| text("How to connect, and how to prove who is calling.", &client::emit(unit)))));
    }
    std::thread::scope(|scope| {
        let running: Vec<_> = jobs.into_iter().map(|(name, job)| (name, scope.spawn(job))).collect();
        running
            .into_iter()
            .map(|(name, thread)| (format!("{folder}/{name}"), thread.join().unwrap_or_else(|_| Err(NotRust::panicked()))))
            .collect()
    })
}

type Job<'a> = Box<dyn FnOnce() -> Result<String, NotRust> + Send + 'a>;

fn text(purpose: &str, pieces: &[Piece]) -> Result<String, NotRust> {
    format::file(&[GENERATED.to_owned(), format!("//! {purpose}")], pieces)
}

/// The first line of every generated file, by which people and tools know it.
pub(crate) const GENERATED: &str = "// @generated from an OpenAPI document; do not edit.";

fn wire_text(unit: &Unit<'_>) -> Result<String, NotRust> {
    let mut pieces = wire::emit(unit);
    if !pieces.is_empty() {
        pieces.insert(
            0,
            Piece::Code(quote::quote!(
                use super::types::*;
            )),
        );
    }
    text("How types are spelled in JSON: tables, no code.", &pieces)
}

fn internal(path: &str, fault: &NotRust) -> Diagnostic {
    Diagnostic::new(
        Code::Internal,
        Place::File(path.to_owned()),
        format!("the generator wrote something that is not Rust: {}", fault.message),
    )
    .help(format!("this is a fault of the generator, please report it with the document; the text begins with: {}", fault.text))
}
