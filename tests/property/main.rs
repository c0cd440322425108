//! Every case of `../cases/good`, changed at random: the generator must take or refuse any
//! document, and say why.
//!
//! `PROPERTY_MUTATIONS` says how many documents are tried (2,000 unless it is set), `PROPERTY_SEED`
//! which ones; the same seed tries the same documents. A document that fails is made smaller, and
//! its text is printed.

mod comments;
mod compile;
mod holds;
mod hostile;
mod lock;
mod memory;
mod mutation;
mod places;
mod review;
mod rust;
mod tree;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use generator::diagnostic::Sink;
use generator::lock::ModuleLock;
use generator::{File, Files};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};

use mutation::mutations;
use tree::{Form, Tree};

/// A number from the environment.
fn number(name: &str, default: u64) -> u64 {
    env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(default)
}

/// A case that is changed.
#[derive(Debug, Clone)]
struct Case {
    name: String,
    tree: Tree,
    /// The names that it has while nothing is changed.
    lock: Arc<ModuleLock>,
}

/// All documents with their overlays applied.
fn documents() -> Vec<Case> {
    let files = cases();
    let (overlays, documents): (Vec<PathBuf>, Vec<PathBuf>) = files
        .into_iter()
        .partition(|path| path.to_str().unwrap().contains(".overlay."));
    documents
        .iter()
        .map(|path| {
            let overlay = overlays
                .iter()
                .find(|overlay| **overlay == path.with_extension("overlay.yaml"));
            let file = |path: &PathBuf| File {
                name: path.to_str().unwrap().to_owned(),
                bytes: fs::read(path).unwrap(),
            };
            let loaded = generator::load::load(
                &file(path),
                &overlay.map(file).into_iter().collect::<Vec<_>>(),
                &Files::default(),
                &mut Sink::new(),
            );
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let tree = Tree::of(loaded.document.unwrap().root());
            let lock = Arc::new(names_of(&name, tree.write(Form::Dense).as_bytes()));
            Case { name, tree, lock }
        })
        .collect()
}

/// The names of a document.
fn names_of(name: &str, bytes: &[u8]) -> ModuleLock {
    let known = generator::analyze(&holds::input(name, bytes, true, ModuleLock::default()));
    known.lock()
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/good");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

/// Runs a property on as many threads as there are processors, each with a seed of its own.
fn run<S: Strategy>(
    share: u64,
    strategy: impl Fn() -> S + Sync,
    holds: impl Fn(S::Value) -> Result<(), String> + Sync,
) where
    S::Value: std::fmt::Debug,
{
    let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    let cases = number("PROPERTY_MUTATIONS", 2000) / share / threads + 1;
    let seed = number("PROPERTY_SEED", 1);
    let runner = &|thread: u64| {
        let config = Config {
            cases: u32::try_from(cases).unwrap(),
            rng_seed: RngSeed::Fixed(seed * 1000 + thread),
            failure_persistence: None,
            max_shrink_iters: 2000,
            ..Config::default()
        };
        let result = TestRunner::new(config).run(&strategy(), |value| {
            holds(value).map_err(TestCaseError::fail)
        });
        result.err().map(|fault| {
            if let TestError::Fail(reason, _) = fault {
                reason.to_string()
            } else {
                fault.to_string()
            }
        })
    };
    let faults: Vec<String> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|thread| scope.spawn(move || runner(thread)))
            .collect();
        running
            .into_iter()
            .filter_map(|thread| thread.join().unwrap())
            .collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn any_change_of_a_case_is_taken_or_refused() {
    let documents = documents();
    run(
        1,
        || (select(documents.clone()), mutations(), any::<bool>()),
        |(case, (mutations, form), lenient)| {
            let mut tree = case.tree;
            for mutation in &mutations {
                mutation.apply(&mut tree);
            }
            let file = if matches!(form, Form::Dense) {
                "case.json"
            } else {
                "case.yaml"
            };
            let text = tree.write(form);
            holds::check(file, text.as_bytes(), lenient, &case.lock).map_err(|fault| {
                format!("{fault}\nfrom {}, lenient: {lenient}:\n{text}", case.name)
            })
        },
    );
}

#[test]
fn any_change_of_bytes_is_taken_or_refused() {
    let files: Vec<(String, Vec<u8>, Arc<ModuleLock>)> = cases()
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let bytes = fs::read(path).unwrap();
            let lock = Arc::new(names_of(&name, &bytes));
            (name, bytes, lock)
        })
        .collect();
    let edit = || {
        (
            any::<Index>(),
            0..8_usize,
            prop::collection::vec(
                prop_oneof![any::<u8>(), select(b" \n\t:-{}[]&*!|>'\"#%@`,?~0".to_vec())],
                0..4,
            ),
        )
    };
    run(
        4,
        || (select(files.clone()), prop::collection::vec(edit(), 1..4)),
        |((name, mut bytes, lock), edits)| {
            for (place, length, new) in edits {
                let start = place.index(bytes.len());
                let end = bytes.len().min(start + length);
                bytes.splice(start..end, new);
            }
            holds::check(&name, &bytes, false, &lock)
                .map_err(|fault| format!("{fault}\n{name}:\n{}", String::from_utf8_lossy(&bytes)))
        },
    );
}
