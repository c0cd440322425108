//! From checked APIs and their names to the files of a crate.
//!
//! In: [`Checked`] and [`Names`]; nothing can be emitted without both. Out: a [`FileSet`], and the
//! [`Surface`] of what is in it. Absent: the document and the disk. What is complex in a client
//! stands in the embedded runtime, which is copied as it is; what is emitted here is data and thin
//! calls.

mod client;
mod comments;
mod deprecated_aliases;
mod depth;
mod docs;
mod example;
mod imports;
mod item;
mod layout;
mod markdown;
mod operations;
mod output_file;
mod package;
mod package_dependencies;
mod package_details;
mod package_licence;
mod package_module;
mod package_name;
mod package_readme;
mod parts;
mod pointers;
mod presence;
mod print;
mod production;
mod render;
mod runtime;
mod sample;
mod schema_types;
mod servers;
mod spacing;
mod split;
mod surface;
mod type_text;
mod types;
mod unit;
mod wire;

use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::emitted_code::EmittedCode;
use crate::files::FileSet;
use crate::ir::Checked;
use crate::names::Names;
use crate::surface::Surface;
pub use package_dependencies::{Dependency, check_crate_of_derive};
pub use package_details::{
    DetailFault, Details, ExampleProgram, RUST_VERSION, check_license, check_version,
};
pub use package_module::{Module, ModulePlace, into_module};
pub use package_name::{
    NameFault, check_example, check_feature_name, check_module_name, check_package_name,
};
pub use parts::{CredentialText, InputText, ResponseText, ResponsesText, TypeTexts};
pub use presence::Wrapper;
use print::NotRust;
use render::{Job, RenderedFile};
pub use runtime::ITEMS as RUNTIME_ITEMS;
pub use schema_types::type_texts;
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
    /// Whether it has one API, at the root of the crate.
    pub single_api: bool,
    /// What else its manifest says.
    pub details: Details,
}

impl Package {
    /// A crate that holds one API and is never written.
    pub(crate) fn unpublished(module: &str) -> Self {
        Self {
            name: module.to_owned(),
            version: String::new(),
            description: String::new(),
            license: None,
            single_api: true,
            details: Details::default(),
        }
    }
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
    /// The code of all APIs without comments, if it was asked for.
    pub code: EmittedCode,
}

/// Emits the whole crate; `None` only if the generator itself wrote something that is not Rust,
/// which is reported.
pub fn emit(package: &Package, apis: &[(&Checked, &Names)], sink: &mut Sink) -> Option<Emitted> {
    run(package, apis, sink, Run::Emit)
}

/// What [`emit`] would write, without laying out its files, which is most of the work; `files` has
/// no code.
pub fn public_api(
    package: &Package,
    apis: &[(&Checked, &Names)],
    sink: &mut Sink,
) -> Option<Emitted> {
    run(package, apis, sink, Run::Survey)
}

/// The same for one API, with its code as it would stand in the files, to be compared with another
/// state.
pub fn for_comparison(
    package: &Package,
    api: (&Checked, &Names),
    sink: &mut Sink,
) -> Option<Emitted> {
    run(package, &[api], sink, Run::Compare)
}

/// What is wanted of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Run {
    /// Its files.
    Emit,
    /// Its public items.
    Survey,
    /// Its public items, and the code of its one API without comments.
    Compare,
}

fn run(
    package: &Package,
    apis: &[(&Checked, &Names)],
    sink: &mut Sink,
    run: Run,
) -> Option<Emitted> {
    let units: Vec<Unit<'_>> = apis
        .iter()
        .map(|(checked, names)| Unit::new(checked.api(), names))
        .collect();
    let mut files = package::emit(package, &units);
    let mut found = surface::roots(package, &units);
    files.extend(runtime::files());
    for unit in &units {
        if let Some(text) = pointers::emit(unit) {
            files.insert(
                format!("{}/{}", folder(package, unit), pointers::FILE),
                text,
            );
        }
    }
    let (mut sound, mut code) = (true, EmittedCode::default());
    for (path, (text, public, part)) in emit_apis(package, &units, run) {
        found.extend(public);
        code.extend(part);
        match text {
            Ok(text) => files.insert(path, text),
            Err(fault) => {
                sound = false;
                sink.push(internal(&path, &fault));
            }
        }
    }
    let surface = found.into_surface();
    files.insert(
        "API.txt",
        format!(
            "{GENERATED}\n{}{surface}{}{}",
            surface::HEADER,
            surface::RUNTIME_HEADER,
            runtime::ITEMS
        ),
    );
    let examples = units.iter().map(example::chosen).collect();
    sound.then_some(Emitted {
        files,
        surface,
        examples,
        code,
    })
}

/// The folder of an API.
fn folder(package: &Package, unit: &Unit<'_>) -> String {
    if package.single_api {
        "src".to_owned()
    } else {
        format!("src/{}", unit.names.module.plain())
    }
}

/// A file of an API with its path.
type Written = (String, RenderedFile);

/// The files of all APIs.
fn emit_apis(package: &Package, units: &[Unit<'_>], run: Run) -> Vec<Written> {
    let (mut paths, mut jobs) = (Vec::new(), Vec::new());
    for (index, unit) in units.iter().enumerate() {
        let folder = folder(package, unit);
        let place = surface::place(package, index, unit);
        for file in output_file::of(package, unit) {
            paths.push(format!("{folder}/{}", file.path()));
            jobs.push(Job { unit, place, file });
        }
    }
    paths.into_iter().zip(render::render(&jobs, run)).collect()
}

/// The first line of every generated file, by which people and tools know it.
pub(crate) const GENERATED: &str = "// @generated from an OpenAPI document; do not edit.";

fn internal(path: &str, fault: &NotRust) -> Diagnostic {
    Diagnostic::new(
        Code::Internal,
        Place::File(path.to_owned()),
        format!(
            "the generator wrote something that is not Rust: {}",
            fault.message
        ),
    )
    .help(format!(
        "this is a fault of the generator, please report it with the document; the text there: {}",
        fault.text
    ))
}
