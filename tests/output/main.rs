//! What the generator makes of small documents with one feature each.
//!
//! Ring one: it says the same. The findings, the meaning and the names of each document in
//! `../cases/good` are a snapshot each, and its files are a module of the crate `../expected`.
//! Ring two: it compiles. That crate is a member of the workspace, so clippy sees it like all other
//! code, and rustdoc sees in it what `API.txt` lists (`rustdoc.rs`).
//! To add a case, add a file.

mod budget;
mod churn;
mod compile;
mod derives;
mod expected;
mod explain;
mod formatted;
mod keywords;
mod locked;
mod long_defaults;
mod module;
mod pointers;
mod quick_starts;
mod renames;
mod runtime_items;
mod rustdoc;
mod settled;
mod split;
mod suite;
mod twice;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use generator::diagnostic::render::{Options, Style};
use generator::diagnostic::{Code, Sink};
use generator::emit::Package;
use generator::ir::Formats;
use generator::load::locate::Locator;
use generator::names::{Naming, Split};
use generator::{File, Files, Input, Report, Unread};

mod cases {
    include!(concat!(env!("OUT_DIR"), "/cases.rs"));
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/good")
}

fn read(name: &str) -> File {
    File {
        name: name.to_owned(),
        bytes: fs::read(folder().join(name)).unwrap(),
    }
}

/// A case as an input: the document, and its overlay if there is one; `x.lenient.yaml` has faults
/// that may pass, `x.typed.yaml` asks for a type for every format, `x.split.yaml` is split by tag,
/// and a folder holds `openapi.yaml` and the files that it refers to.
fn input(name: &str) -> Input {
    let stem = stem(name);
    if folder().join(name).is_dir() {
        let below = folder().join(name);
        let files = Files::new(move |path| {
            fs::read(below.join(path))
                .map_err(|error| Unread::new(Code::NotFound, error.to_string()))
        });
        let document = read(&format!("{name}/openapi.yaml"));
        return Input {
            module: stem.replace('-', "_"),
            document,
            files,
            ..Input::default()
        };
    }
    let overlay = format!("{stem}.overlay.yaml");
    let overlays = if folder().join(&overlay).is_file() {
        vec![read(&overlay)]
    } else {
        Vec::new()
    };
    let formats = if name.contains(".typed.") {
        typed()
    } else {
        Formats::default()
    };
    let lenient = name.contains(".lenient.");
    let split = if name.contains(".split.") {
        Split::Tag
    } else {
        Split::None
    };
    let naming = Naming {
        split,
        ..Naming::default()
    };
    Input {
        module: stem.replace('-', "_"),
        document: read(name),
        overlays,
        lenient,
        formats,
        naming,
        ..Input::default()
    }
}

/// A type for every format that has one.
fn typed() -> Formats {
    let mut formats = Formats::default();
    let chosen = [
        ("decimal", "rust_decimal"),
        ("duration", "jiff"),
        ("ipv4", "std"),
        ("ipv6", "std"),
        ("time", "jiff"),
        ("uri", "url"),
    ];
    chosen
        .into_iter()
        .for_each(|(format, choice)| formats.choose(format, choice).unwrap());
    formats
}

fn package(name: &str, single_api: bool) -> Package {
    Package {
        name: name.to_owned(),
        version: "0.1.0".to_owned(),
        description: "A case.".to_owned(),
        license: None,
        single_api,
        details: Default::default(),
    }
}

fn stem(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// The whole pipeline on one case, compared with its snapshots and with its module of the crate of
/// all cases.
fn check(name: &str) {
    let stem = stem(name);
    let generated = generator::generate(&package("case", true), &[input(name)]);
    let report = &generated.reports[0];
    snapshot(stem, "findings", &findings(report));
    let checked = report.checked.as_ref().expect("every case is understood");
    let names = generator::names::allocate("case", checked, &Default::default(), &mut Sink::new());
    snapshot(stem, "ir", &generator::ir::print::api(checked.api()));
    snapshot(stem, "names", &names.dump(checked));
    expected::check(stem);
}

fn snapshot(stem: &str, kind: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots"));
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(format!("{stem}.{kind}"), text));
}

fn findings(report: &Report) -> String {
    let locator = Locator::new(&report.sources, report.document.as_ref());
    generator::diagnostic::render::render(
        &report.diagnostics,
        &locator,
        &Options {
            style: Style::Concise,
            ..Options::default()
        },
    )
}

/// The output for the three vendors is its own snapshot, and its diff is what a reviewer reads.
#[test]
fn generated_is_what_the_documents_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let arguments = ["xtask", "codegen", "--check", "--root"]
        .map(OsString::from)
        .into_iter()
        .chain([root.into()]);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = xtask::run(arguments, &mut xtask::Terminal::new(&mut out, &mut err));
    assert_eq!(
        status,
        0,
        "{}{}",
        String::from_utf8_lossy(&out),
        String::from_utf8_lossy(&err)
    );
}

#[test]
fn every_case_gives_the_same_bytes_twice() {
    for name in cases::ALL {
        let generate = || generator::generate(&package("case", true), &[input(name)]).files;
        assert!(generate() == generate(), "{name}");
    }
}
