//! What is generated from cases is called: ring three, for what the vendors' documents do not have.
//!
//! In: some cases, and the tests in `tests/exchange`. Out: a crate of both, whose tests pass against a server on the loopback
//! interface.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use generator::Input;

use crate::{compile, input, package};

/// The cases that are called.
const CASES: [&str; 6] = [
    "bodies.yaml",
    "formats.typed.yaml",
    "forms.yaml",
    "headers.yaml",
    "parameters.yaml",
    "security.yaml",
];

fn write(folder: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let inputs: Vec<Input> = CASES.iter().map(|name| input(name)).collect();
    let files = generator::generate(&package("exchange", false), &inputs)
        .files
        .expect("every case generates");
    let _ = fs::remove_dir_all(folder);
    for (path, text) in files
        .iter()
        .filter(|(path, _)| !path.starts_with("examples/"))
    {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    // The examples are left out; what the tests need for their server is added.
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let manifest = manifest.split("\n[[example]]").next().unwrap().replace(
        "[\"macros\", \"rt\"]",
        "[\"io-util\", \"macros\", \"net\", \"rt\"]",
    );
    fs::write(
        folder.join("Cargo.toml"),
        format!("{manifest}\n[workspace]\n"),
    )
    .unwrap();
    fs::copy(
        root.parent().unwrap().join("Cargo.lock"),
        folder.join("Cargo.lock"),
    )
    .unwrap();
    for part in ["exchange", "wire"] {
        let to = folder.join(if part == "exchange" {
            "tests/exchange"
        } else {
            "wire"
        });
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(root.join(part)).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn the_operations_of_the_cases_behave() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exchange");
    write(&folder);
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--test", "exchange"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", compile::target())
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
