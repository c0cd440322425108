//! The house rules as a test: who may know what, sizes, names, and what must not be in the sources
//! at all.
//!
//! In: the sources of this repository. Out: one failing test per rule, naming every file and line
//! that breaks it. Each rule has cases of its own that prove it finds its fault. Absent: what rustc
//! and clippy already say.

mod comparison;
mod guide;
mod imports;
mod layers;
mod modules;
mod page;
mod scan;
mod sizes;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

/// A source file: its path from the repository's root, with `/` between the parts, and its text.
struct Source {
    path: String,
    text: String,
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// All Rust files below some folders of the repository, in the order of their paths.
fn sources(folders: &[&str]) -> Vec<Source> {
    let root = repository();
    let mut paths = Vec::new();
    for folder in folders {
        collect(&root.join(folder), &mut paths);
    }
    paths.sort();
    paths.dedup();
    assert!(!paths.is_empty(), "there are no sources in {folders:?}");
    let name = |path: &Path| {
        path.strip_prefix(&root)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/")
    };
    paths
        .iter()
        .map(|path| Source {
            path: name(path),
            text: fs::read_to_string(path).unwrap(),
        })
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // What cargo builds, and what the generator writes, is not written by hand.
            if !path.ends_with("target") && !path.ends_with("tests/expected") {
                collect(&path, paths);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// Fails with every fault that a rule finds.
fn hold(folders: &[&str], rule: impl Fn(&Source) -> Vec<String>) {
    let faults: Vec<String> = sources(folders).iter().flat_map(rule).collect();
    assert!(
        faults.is_empty(),
        "{} broken:\n{}\n",
        faults.len(),
        faults.join("\n")
    );
}

const WRITTEN_BY_HAND: [&str; 4] = ["generator/src", "generator/runtime", "xtask", "tests"];
const SHIPPED: [&str; 4] = [
    "generator/src",
    "generator/runtime/src",
    "xtask/src",
    "xtask/measure/src",
];

#[test]
fn modules_import_only_what_they_may() {
    let crates = imports::dependencies(
        &fs::read_to_string(repository().join("generator/Cargo.toml")).unwrap(),
    );
    hold(&["generator/src"], |source| {
        imports::check(&source.path, &source.text, &crates)
    });
}

#[test]
fn files_are_short() {
    hold(&WRITTEN_BY_HAND, |source| {
        sizes::files(&source.path, &source.text)
    });
}

#[test]
fn comments_are_as_wide_as_code() {
    hold(&WRITTEN_BY_HAND, |source| {
        sizes::comments(&source.path, &source.text)
    });
}

#[test]
fn functions_are_short() {
    hold(&WRITTEN_BY_HAND, |source| {
        sizes::functions(&source.path, &source.text)
    });
}

#[test]
fn what_is_listed_as_longer_is_longer() {
    let sources = sources(&WRITTEN_BY_HAND);
    let texts: Vec<(&str, &str)> = sources
        .iter()
        .map(|source| (source.path.as_str(), source.text.as_str()))
        .collect();
    let faults = sizes::needless(&texts);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn files_are_named_for_what_they_do() {
    hold(&WRITTEN_BY_HAND, |source| words::file_name(&source.path));
}

#[test]
fn nothing_panics_and_nothing_has_a_random_order() {
    hold(&SHIPPED, |source| words::code(&source.path, &source.text));
}

#[test]
fn nothing_is_left_for_later() {
    hold(&WRITTEN_BY_HAND, |source| {
        words::unfinished(&source.path, &source.text)
    });
}

#[test]
fn no_document_is_special() {
    hold(&["generator/src", "generator/runtime"], |source| {
        words::vendors(&source.path, &source.text)
    });
}
