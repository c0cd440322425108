//! What is made of changed cases compiles: many of them are the modules of one crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::emit::Package;
use generator::names::{Naming, Split};
use generator::{File, Input};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};

use crate::lock;
use crate::mutation::mutations;
use crate::tree::Form;
use crate::{documents, number};

/// The folder that cargo builds this workspace into; the dependencies are the same and are built
/// once.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .unwrap()
        .to_owned()
}

fn package() -> Package {
    Package {
        name: "mutants".to_owned(),
        version: "0.1.0".to_owned(),
        description: "Cases.".to_owned(),
        license: None,
        single_api: false,
        details: Default::default(),
    }
}

/// Changed cases that the generator takes.
fn taken(wanted: usize) -> Vec<Input> {
    let config = Config {
        rng_seed: RngSeed::Fixed(number("PROPERTY_SEED", 1)),
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new(config);
    let strategy = (select(documents()), mutations());
    let mut inputs = Vec::new();
    while inputs.len() < wanted {
        let (case, (mutations, _)) = strategy.new_tree(&mut runner).unwrap().current();
        let mut tree = case.tree;
        for mutation in &mutations {
            mutation.apply(&mut tree);
        }
        let document = File {
            name: "case.json".to_owned(),
            bytes: tree.write(Form::Dense).into_bytes(),
        };
        let lenient = inputs.len() % 2 == 0;
        let naming = Naming {
            split: if lenient { Split::Tag } else { Split::None },
            ..Naming::default()
        };
        let input = Input {
            module: format!("m{}", inputs.len()),
            document,
            lenient,
            naming,
            ..Input::default()
        };
        if generator::generate(&package(), std::slice::from_ref(&input))
            .files
            .is_some()
        {
            inputs.push(input);
        }
    }
    inputs
}

/// What is made of locks in which one name is a bad word, where the generator accepts it.
fn with_changed_locks(wanted: usize) -> Vec<Input> {
    let all = lock::changed(false);
    let step = (all.len() / wanted).max(1);
    let mut inputs = Vec::new();
    for changed in all.iter().step_by(step) {
        let Ok(input) = lock::with_text(&changed.text) else {
            continue;
        };
        let input = Input {
            module: format!("m{}", inputs.len()),
            ..input
        };
        if generator::generate(&package(), std::slice::from_ref(&input))
            .files
            .is_some()
        {
            inputs.push(input);
        }
    }
    inputs
}

#[test]
#[ignore = "takes minutes; run it with `cargo test -p tests --test property -- --ignored`"]
fn changed_cases_compile() {
    compile("mutants", &taken(number("PROPERTY_COMPILED", 60) as usize));
}

#[test]
#[ignore = "takes minutes; run it with `cargo test -p tests --test property -- --ignored`"]
fn accepted_names_of_a_lock_compile() {
    let wanted = number("PROPERTY_COMPILED", 60) as usize;
    compile("locked", &with_changed_locks(wanted));
}

/// Makes one crate of all inputs, which clippy has to accept.
fn compile(name: &str, inputs: &[Input]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let files = generator::generate(&package(), inputs).files.unwrap();
    for (path, text) in files.iter() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match path.file_name().and_then(|name| name.to_str()) {
            Some("Cargo.toml") => format!("{text}\n[workspace]\n"),
            Some("lib.rs") => format!("#![deny(warnings)]\n{text}"),
            _ => text.to_owned(),
        };
        fs::write(path, text).unwrap();
    }
    for input in inputs {
        fs::write(
            folder.join(format!("{}.json", input.module)),
            &input.document.bytes,
        )
        .unwrap();
    }
    let lock = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "clippy",
            "--quiet",
            "--all-targets",
            "--all-features",
            "--",
            "--deny",
            "warnings",
        ])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "the documents are in {}:\n{}",
        folder.display(),
        String::from_utf8_lossy(&output.stderr)
    );
}
