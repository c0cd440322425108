//! Parses OpenAPI 3.0 and 3.1 documents and emits typed Rust clients: text in, files and diagnostics out.
//!
//! ```text
//! Source -> Document -> Spec -> Api -> Checked -> Names -> tokens -> FileSet
//!        load        read   lower  check     allocate   emit
//! ```
//! Nothing here touches a disk, a clock, the environment or the network.

pub mod compare;
pub mod diagnostic;
pub mod emit;
pub mod explain;
pub mod files;
pub mod fingerprint;
pub mod ir;
pub mod ledger;
pub mod load;
pub mod lock;
pub mod names;
pub mod quoting;
pub mod source;
pub mod spec;
pub mod surface;

use diagnostic::{Diagnostic, Sink};
use emit::{Emitted, Package};
use files::FileSet;
use ir::{Checked, Formats};
pub use load::{Files, Unread};

use ledger::Ledger;
use load::Document;
use lock::{Lock, ModuleLock};
use names::{Names, Naming};
use source::{Pointer, Source};
use surface::Surface;

/// Compiles and runs the example of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../docs/embedding.md")]
struct Embedding;

/// A file as it was read: the name that messages use, and its bytes.
#[derive(Debug, Clone, Default)]
pub struct File {
    /// Usually its path as the user gave it.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// One API to generate: what becomes one module.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The module's name, a Rust identifier.
    pub module: String,
    /// The document: JSON, YAML, or a Markdown page with a fence.
    pub document: File,
    /// Overlays, applied in this order.
    pub overlays: Vec<File>,
    /// Who reads the files that the document refers to.
    pub files: Files,
    /// Whether a fault that is confined to one schema, parameter, response or operation costs that place and not everything: it
    /// becomes a warning, and the place any JSON or its operation left out.
    pub lenient: bool,
    /// The names of the last time, and names that somebody asks for.
    pub naming: Naming,
    /// Which formats of strings have a type, and which are text.
    pub formats: Formats,
}

/// What was understood of one document, with all findings about it.
#[derive(Debug)]
pub struct Report {
    /// The module's name.
    pub module: String,
    /// The texts that findings point into.
    pub sources: Vec<Source>,
    /// The parsed document, if it could be parsed.
    pub document: Option<Document>,
    /// The checked API, if no error was found.
    pub checked: Option<Checked>,
    /// All findings, the gravest first.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Whether a finding forbids writing.
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == diagnostic::Severity::Error)
    }

    /// How many findings would be errors if the input were not lenient.
    pub fn tolerated(&self) -> usize {
        self.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.tolerated)
            .count()
    }

    /// How many operations there are.
    pub fn operations(&self) -> usize {
        self.checked
            .as_ref()
            .map_or(0, |checked| checked.api().operations.len())
    }

    /// How many named types there are.
    pub fn types(&self) -> usize {
        self.checked
            .as_ref()
            .map_or(0, |checked| checked.api().types.len())
    }
}

/// What [`generate`] and [`survey`] give.
#[derive(Debug)]
pub struct Generated {
    /// The files of the crate; `None` if any document has errors, or if nobody asked for them.
    pub files: Option<FileSet>,
    /// Every public item of the crate, if there are files.
    pub surface: Option<Surface>,
    /// The names that were given, for the next time; like `files`, only if everything could be written.
    pub lock: Option<Lock>,
    /// One report for each input, in their order.
    pub reports: Vec<Report>,
}

/// Reads and checks one document without emitting anything.
pub fn lint(input: &Input) -> Report {
    understand(input).report(input)
}

/// One API of one state: what was understood of its document, and its names if it can be generated.
#[derive(Debug)]
pub struct Known {
    /// What was understood.
    pub report: Report,
    /// Its names.
    pub names: Option<Names>,
    /// Its public items.
    pub surface: Option<Surface>,
    /// How many of its sources are overlays: those behind the first.
    pub overlays: usize,
}

impl Known {
    /// The names that were given, for another state of the same document; none if it cannot be generated.
    pub fn lock(&self) -> ModuleLock {
        let names = self.report.checked.as_ref().zip(self.names.as_ref());
        names
            .map(|(checked, names)| names.lock(checked))
            .unwrap_or_default()
    }
}

/// A crate that holds one API and is never written.
fn package(module: &str) -> Package {
    Package {
        name: module.to_owned(),
        version: String::new(),
        description: String::new(),
        license: None,
        standalone: true,
    }
}

/// Reads, checks and names one document without writing anything, so that it can be compared with another state of itself.
pub fn know(input: &Input) -> Known {
    let mut understood = understand(input);
    let names = understood.name(input);
    let api = understood.checked.as_ref().zip(names.as_ref());
    let surface = api
        .and_then(|api| emit::survey(&package(&input.module), &[api], &mut understood.sink))
        .map(|emitted| emitted.surface);
    Known {
        report: understood.report(input),
        names,
        surface,
        overlays: input.overlays.len(),
    }
}

/// Generates one crate from one or more documents.
pub fn generate(package: &Package, inputs: &[Input]) -> Generated {
    make(inputs, true, |apis, sink| emit::emit(package, apis, sink))
}

/// What [`generate`] would show to users of the crate, without its files: `files` is `None`.
pub fn survey(package: &Package, inputs: &[Input]) -> Generated {
    make(inputs, false, |apis, sink| {
        emit::survey(package, apis, sink)
    })
}

fn make(
    inputs: &[Input],
    lays_out: bool,
    emit: impl Fn(&[(&Checked, &Names)], &mut Sink) -> Option<Emitted>,
) -> Generated {
    let mut all: Vec<Understood> = inputs.iter().map(understand).collect();
    let names: Vec<Option<Names>> = inputs
        .iter()
        .zip(&mut all)
        .map(|(input, understood)| understood.name(input))
        .collect();
    let apis: Vec<(&Checked, &Names)> = all
        .iter()
        .zip(&names)
        .filter_map(|(one, names)| one.checked.as_ref().zip(names.as_ref()))
        .collect();
    let mut faults = Sink::new();
    let refused = all.iter().any(|understood| understood.sink.has_errors());
    let emitted = if apis.len() == inputs.len() && !refused {
        emit(&apis, &mut faults)
    } else {
        None
    };
    let lock = emitted.as_ref().map(|emitted| lock(inputs, &apis, emitted));
    let (files, surface) = emitted.map_or((None, None), |emitted| {
        (lays_out.then_some(emitted.files), Some(emitted.surface))
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
            .map(|(input, understood)| understood.report(input))
            .collect(),
    }
}

/// The names that were given, for the next time.
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
    let mut sink = sink(input);
    sink.keep_ledger();
    let mut loaded = load(input, &mut sink);
    if let Some(document) = &mut loaded.document {
        document.watch();
    }
    let mut understood = proceed(input, loaded, sink);
    let taken = understood.sink.take_ledger();
    let report = understood.report(input);
    let api = report.checked.as_ref().map(Checked::api);
    let ledger = report
        .document
        .as_ref()
        .map(|document| ledger::weigh(&taken, document, &report.diagnostics, api));
    (report, ledger.unwrap_or_default())
}

/// A schema, and the type that it became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelled {
    /// Where the schema stands.
    pub at: Pointer,
    /// The type as the root of a standalone crate would write it, `Vec<types::Pet>`; the items of `runtime` and `BTreeMap` stand bare.
    pub rust: String,
}

/// Which type each schema of a document became that stands by itself; empty if the document has errors.
pub fn spell(input: &Input) -> Vec<Spelled> {
    let mut sink = sink(input);
    let loaded = load(input, &mut sink);
    let Some(spec) = loaded
        .document
        .as_ref()
        .and_then(|document| spec::read(document, &mut sink))
    else {
        return Vec::new();
    };
    let (mut api, mut places) = ir::lower::lower_with_places(&spec, &input.formats, &mut sink);
    let renumbering = ir::arrange::arrange(&mut api, &input.naming.lock);
    places
        .iter_mut()
        .for_each(|(_, value)| renumbering.apply(value));
    let checked = ir::check::check(api, &input.naming.lock, &mut sink);
    if sink.has_errors() {
        return Vec::new();
    }
    let names = names::allocate(&input.module, &checked, &input.naming, &mut sink);
    let texts = emit::written(&checked, &names, places.iter().map(|(_, value)| value));
    places
        .into_iter()
        .zip(texts)
        .map(|((at, _), rust)| Spelled { at, rust })
        .collect()
}

fn sink(input: &Input) -> Sink {
    if input.lenient {
        Sink::lenient()
    } else {
        Sink::new()
    }
}

/// Reads a document; whatever is read from it after this does not depend on the order of its keys.
fn load(input: &Input, sink: &mut Sink) -> load::Loaded {
    let mut loaded = load::load(&input.document, &input.overlays, &input.files, sink);
    if let Some(document) = &mut loaded.document {
        document.sort_keys();
    }
    loaded
}

/// One document on its way, with the findings so far.
struct Understood {
    loaded: load::Loaded,
    checked: Option<Checked>,
    sink: Sink,
}

/// Source -> Document -> Spec -> Api -> Checked; stops at the first arrow behind which nothing is left.
fn understand(input: &Input) -> Understood {
    let mut sink = sink(input);
    let loaded = load(input, &mut sink);
    proceed(input, loaded, sink)
}

fn proceed(input: &Input, loaded: load::Loaded, mut sink: Sink) -> Understood {
    let spec = loaded
        .document
        .as_ref()
        .and_then(|document| spec::read(document, &mut sink));
    let api = spec.map(|spec| {
        let mut api = ir::lower::lower_as(&spec, &input.formats, &mut sink);
        ir::arrange::arrange(&mut api, &input.naming.lock);
        api
    });
    let checked = api
        .map(|api| ir::check::check(api, &input.naming.lock, &mut sink))
        .filter(|_| !sink.has_errors());
    Understood {
        loaded,
        checked,
        sink,
    }
}

impl Understood {
    fn name(&mut self, input: &Input) -> Option<Names> {
        self.checked
            .as_ref()
            .map(|checked| names::allocate(&input.module, checked, &input.naming, &mut self.sink))
    }

    fn report(self, input: &Input) -> Report {
        let load::Loaded { sources, document } = self.loaded;
        Report {
            module: input.module.clone(),
            sources,
            document,
            checked: self.checked,
            diagnostics: self.sink.into_sorted(),
        }
    }
}
