//! What is generated is formatted as rustfmt does with its default settings.
//!
//! In: the crate of all cases with its runtime, that of one case split by tag, and that of one case
//! alone. Out: what `cargo fmt --check` would change.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use generator::Input;
use generator::files::FileSet;

use crate::{cases, input, package};

/// What `cargo fmt --check` says of a crate; nothing if it is formatted.
fn complaints(name: &str, files: &FileSet) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("formatted")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in files.iter() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match path.file_name().and_then(|name| name.to_str()) {
            Some("Cargo.toml") if !text.contains("[workspace]") => format!("{text}\n[workspace]\n"),
            _ => text.to_owned(),
        };
        fs::write(path, text).unwrap();
    }
    let output = Command::new(env!("CARGO"))
        .args(["fmt", "--check", "--", "--color", "never"])
        .current_dir(&folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.code().is_some());
    let (out, err) = (output.stdout, output.stderr);
    let text = String::from_utf8_lossy(&out).into_owned() + &String::from_utf8_lossy(&err);
    if output.status.success() {
        String::new()
    } else {
        text
    }
}

fn generated(single_api: bool, inputs: &[Input]) -> FileSet {
    let generated = generator::generate(&package("formatted", single_api), inputs);
    generated.files.expect("every case generates")
}

#[test]
fn the_crate_of_all_cases_is_formatted() {
    let inputs: Vec<Input> = cases::ALL
        .iter()
        .map(|name| input(name))
        .chain([crate::renames::all_renamed()])
        .collect();
    let found = complaints("all", &generated(false, &inputs));
    assert!(found.is_empty(), "{found}");
}

#[test]
fn every_case_by_itself_is_formatted() {
    let mut found = String::new();
    for name in cases::ALL {
        let files = generated(true, &[input(name)]);
        found.push_str(&complaints(crate::stem(name), &files));
    }
    assert!(found.is_empty(), "{found}");
}

/// The longest name that is tried. What rustfmt does with names that leave no room for anything
/// else in a line is not worth its rules.
const LONGEST: usize = 64;

/// Names so long that lines have to be broken at every place where rustfmt breaks one.
#[test]
fn long_names_are_formatted() {
    let mut found = String::new();
    for length in (4..=LONGEST).step_by(3) {
        let text = fs::read_to_string(crate::folder().join("../formatted/long.yaml")).unwrap();
        let name = "n".repeat(length);
        let document = generator::File {
            name: "long.yaml".to_owned(),
            bytes: text.replace("LONG", &name).into_bytes(),
        };
        let input = Input {
            module: "long".to_owned(),
            document,
            ..Input::default()
        };
        let case = complaints(&format!("long{length}"), &generated(true, &[input]));
        if !case.is_empty() {
            found.push_str(&format!("{length}: {case}"));
        }
    }
    assert!(found.is_empty(), "{found}");
}
