//! Parses OpenAPI 3.0 and 3.1 documents and emits typed Rust clients: text in, files and
//! diagnostics out.
//!
//! ```text
//! Source -> Document -> Spec -> Api -> Api -> Checked -> Names -> FileSet
//!        load        read    lower  arrange check     allocate emit
//! ```
//! Nothing here touches a disk, a clock, the environment or the network.

pub mod analysis;
pub mod compare;
pub mod diagnostic;
pub mod emit;
pub mod emitted_code;
pub mod explain;
pub mod files;
pub mod filter;
pub mod fingerprint;
pub mod input;
pub mod ir;
pub mod ledger;
pub mod load;
pub mod lock;
pub mod names;
pub mod nearest;
pub mod quoting;
pub mod report;
pub mod source;
pub mod spec;
pub mod surface;

pub use analysis::Analysis;
pub use input::Input;
pub use load::{Files, Unread};
pub use report::Report;
pub use source::File;

use std::collections::BTreeSet;

use diagnostic::{Code, Place, Sink};
use emit::{Emitted, Package};
use files::FileSet;
use filter::Filtered;
use ir::{Checked, Use};
use ledger::Ledger;
use load::Loaded;
use lock::{Lock, ModuleLock};
use names::Names;
use source::Pointer;
use surface::Surface;

/// Compiles and runs the example of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../docs/embedding.md")]
struct Embedding;

/// One document on its way through the pipeline, with the findings so far.
struct Stages {
    loaded: Loaded,
    /// The checked API, if no error was found.
    checked: Option<Checked>,
    /// The type of each schema that stands by itself, if they are kept.
    types: Vec<(Pointer, Use)>,
    /// What a filter left out.
    filtered: Filtered,
    sink: Sink,
}

/// What a run of the pipeline keeps besides its result, because only few callers want it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    Nothing,
    /// What became of each keyword.
    Ledger,
    /// The keywords that have no effect.
    Ignored,
    /// The type of each schema that stands by itself.
    Types,
}

/// The pipeline up to [`Checked`]. It stops at the first stage that yields nothing for the next.
fn check(input: &Input, keep: Keep) -> Stages {
    let mut sink = if input.lenient {
        Sink::lenient()
    } else {
        Sink::new()
    };
    match keep {
        Keep::Ledger => sink.keep_ledger(),
        Keep::Ignored => sink.keep_ignored_keywords(),
        Keep::Nothing | Keep::Types => {}
    }
    let mut loaded = load::load_pages(
        &input.document,
        &input.pages,
        &input.overlays,
        &input.files,
        &mut sink,
    );
    if let Some(document) = &mut loaded.document {
        // Nothing that is read from here on depends on the order of the document's keys.
        document.sort_keys();
        if keep == Keep::Ledger {
            document.watch();
        }
    }
    let mut types = Vec::new();
    let mut filtered = Filtered::default();
    let checked = loaded.document.as_ref().and_then(|document| {
        let spec = spec::read_filtered(document, &input.filter, &mut sink)?;
        filtered = spec.filtered;
        let mut api;
        if keep == Keep::Types {
            (api, types) = ir::lower::lower_with_places(&spec, &input.formats, &mut sink);
        } else {
            api = ir::lower::lower_as(&spec, &input.formats, &mut sink);
        }
        let renumbering = ir::arrange::arrange(&mut api, &input.naming.lock);
        types.iter_mut().for_each(|(_, ty)| renumbering.apply(ty));
        let lock = &input.naming.lock;
        Some(ir::check::check_with_places(
            api, &mut types, lock, &mut sink,
        ))
    });
    Stages {
        checked: checked.filter(|_| !sink.has_errors()),
        loaded,
        types,
        filtered,
        sink,
    }
}

impl Stages {
    fn name(&mut self, input: &Input) -> Option<Names> {
        self.checked
            .as_ref()
            .map(|checked| names::allocate(&input.module, checked, &input.naming, &mut self.sink))
    }

    fn report(self, input: &Input) -> Report {
        let diagnostics = self.sink.into_sorted();
        let mut sources = self.loaded.sources;
        sources.extend(input.naming.files.shown_by(&diagnostics).cloned());
        Report {
            module: input.module.clone(),
            sources,
            document: self.loaded.document,
            checked: self.checked,
            diagnostics,
            filter: input.filter.clone(),
            filtered: self.filtered,
        }
    }
}

/// Reads and checks one document without emitting anything.
pub fn lint(input: &Input) -> Report {
    check(input, Keep::Nothing).report(input)
}

/// Reads, checks and names one document without writing anything, so that it can be compared with
/// another state of itself.
pub fn analyze(input: &Input) -> Analysis {
    let mut stages = check(input, Keep::Ignored);
    let mut ignored: BTreeSet<Pointer> = stages.sink.take_ledger().into_keys().collect();
    let names = stages.name(input);
    let api = stages.checked.as_ref().zip(names.as_ref());
    let package = Package::unpublished(&input.module);
    let emitted = api.and_then(|api| emit::for_comparison(&package, api, &mut stages.sink));
    let (surface, code) = emitted
        .map(|emitted| (emitted.surface, emitted.code))
        .unzip();
    let report = stages.report(input);
    // A keyword that a validator would check has a finding instead of an entry.
    let unsupported = report
        .diagnostics
        .iter()
        .filter_map(|found| match &found.at {
            Place::Pointer(at) if found.code == Code::UnsupportedKeyword => Some(at.clone()),
            _ => None,
        });
    ignored.extend(unsupported);
    Analysis {
        report,
        names,
        surface,
        code,
        ignored,
        overlays: input.overlays.len(),
    }
}

/// What [`generate`] and [`public_api`] return.
#[derive(Debug)]
pub struct Generated {
    /// The files of the crate; `None` if any document has errors, and always `None` from
    /// [`public_api`].
    pub files: Option<FileSet>,
    /// Every public item of the crate, unless a document has errors.
    pub surface: Option<Surface>,
    /// The names that were given, for the next run, unless a document has errors.
    pub lock: Option<Lock>,
    /// One report for each input, in their order.
    pub reports: Vec<Report>,
}

/// Generates one crate from one or more documents.
pub fn generate(package: &Package, inputs: &[Input]) -> Generated {
    run(inputs, |apis, sink| {
        let mut emitted = emit::emit(package, apis, sink)?;
        let files = std::mem::take(&mut emitted.files);
        Some((emitted, Some(files)))
    })
}

/// The public items that [`generate`] would write, without laying out its files.
pub fn public_api(package: &Package, inputs: &[Input]) -> Generated {
    run(inputs, |apis, sink| {
        Some((emit::public_api(package, apis, sink)?, None))
    })
}

/// The whole pipeline for all inputs. Nothing is emitted unless all of them can be.
fn run(
    inputs: &[Input],
    emit: impl Fn(&[(&Checked, &Names)], &mut Sink) -> Option<(Emitted, Option<FileSet>)>,
) -> Generated {
    let mut all: Vec<Stages> = inputs
        .iter()
        .map(|input| check(input, Keep::Nothing))
        .collect();
    let names: Vec<Option<Names>> = inputs
        .iter()
        .zip(&mut all)
        .map(|(input, stages)| stages.name(input))
        .collect();
    let apis: Vec<(&Checked, &Names)> = all
        .iter()
        .zip(&names)
        .filter_map(|(stages, names)| stages.checked.as_ref().zip(names.as_ref()))
        .collect();
    let refused = apis.len() < inputs.len() || all.iter().any(|stages| stages.sink.has_errors());
    let mut faults = Sink::new();
    let emitted = if refused {
        None
    } else {
        emit(&apis, &mut faults)
    };
    let lock = emitted
        .as_ref()
        .map(|(emitted, _)| lock(inputs, &apis, emitted));
    let (surface, files) = emitted.map_or((None, None), |(emitted, files)| {
        (Some(emitted.surface), files)
    });
    if let Some(first) = all.first_mut() {
        first.sink.extend(faults);
    }
    Generated {
        files,
        surface,
        lock,
        reports: inputs
            .iter()
            .zip(all)
            .map(|(input, stages)| stages.report(input))
            .collect(),
    }
}

/// The names that were given, for the next run.
fn lock(inputs: &[Input], apis: &[(&Checked, &Names)], emitted: &Emitted) -> Lock {
    let mut lock = Lock::default();
    for ((input, (checked, names)), (example, credential)) in
        inputs.iter().zip(apis).zip(&emitted.examples)
    {
        let module = ModuleLock {
            example: example.clone(),
            credential: credential.clone(),
            ..names.lock(checked)
        };
        lock.modules.insert(input.module.clone(), module);
    }
    lock
}

/// Reads and checks one document as [`lint`] does, and says what became of each of its keywords.
pub fn ledger(input: &Input) -> (Report, Ledger) {
    let mut stages = check(input, Keep::Ledger);
    let taken = stages.sink.take_ledger();
    let report = stages.report(input);
    let api = report.checked.as_ref().map(Checked::api);
    let ledger = report
        .document
        .as_ref()
        .map(|document| ledger::summarize(&taken, document, &report.diagnostics, api));
    (report, ledger.unwrap_or_default())
}

/// A schema, and the type that it became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaType {
    /// Where the schema stands.
    pub at: Pointer,
    /// The type as the root of a crate with a single API would write it, `Vec<types::Pet>`; the
    /// items of `runtime` and `BTreeMap` stand bare.
    pub rust: String,
}

/// Which type each schema of a document became that stands by itself; empty if the document has
/// errors.
pub fn schema_types(input: &Input) -> Vec<SchemaType> {
    let mut stages = check(input, Keep::Types);
    let types = std::mem::take(&mut stages.types);
    let names = stages.name(input);
    let Some((checked, names)) = stages.checked.as_ref().zip(names.as_ref()) else {
        return Vec::new();
    };
    let texts = emit::type_texts(checked, names, types.iter().map(|(_, ty)| ty));
    types
        .into_iter()
        .zip(texts)
        .map(|((at, _), rust)| SchemaType { at, rust })
        .collect()
}
