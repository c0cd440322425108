//! Inputs that must be refused: each file of `../cases/bad` is named after the code of its one
//! error.
//!
//! `x.overlay.yaml` is the overlay for `x.yaml`; a folder holds `openapi.yaml` and the files that
//! it refers to. To add a case, add a file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::place::{Ended, OPTIONS, Place};

/// A document, its overlay, and the code of its error.
struct Case {
    file: PathBuf,
    overlay: Option<PathBuf>,
    code: String,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/bad");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let documents = files
        .into_iter()
        .filter(|file| !file.to_str().unwrap().ends_with(".overlay.yaml"));
    let case = |file: PathBuf| {
        let overlay = Some(file.with_extension("overlay.yaml")).filter(|overlay| overlay.is_file());
        let code = file.file_stem().unwrap().to_str().unwrap().to_owned();
        Case {
            code,
            overlay,
            file: if file.is_dir() {
                file.join("openapi.yaml")
            } else {
                file
            },
        }
    };
    documents.map(case).collect()
}

/// The codes of all errors that were printed, each once.
fn errors(ended: &Ended) -> Vec<String> {
    let code = |line: &str| Some(line.strip_prefix("error[")?.split(']').next()?.to_owned());
    let mut codes: Vec<String> = ended.out.lines().filter_map(code).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// Runs every case, and fails with all that did not end as they should.
fn check(run: impl Fn(&Case) -> (Ended, bool)) {
    let mut wrong = String::new();
    for case in cases() {
        let (ended, untouched) = run(&case);
        let refused = ended.status == 1 && errors(&ended) == [case.code.as_str()] && untouched;
        if !refused || ended.err.contains("panicked") {
            let (name, code) = (&case.file, &case.code);
            wrong.push_str(&format!(
                "{name:?}: wanted status 1 and {code}: {ended:#?}, untouched: {untouched}\n"
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn lint_names_the_fault() {
    let place = Place::empty();
    check(|case| {
        let mut arguments = vec!["lint", case.file.to_str().unwrap()];
        if let Some(overlay) = &case.overlay {
            arguments.extend(["--overlay", overlay.to_str().unwrap()]);
        }
        (place.run(&arguments), true)
    });
}

#[test]
fn codegen_leaves_what_is_there() {
    let place = Place::generated();
    check(|case| {
        let name = case.file.file_name().unwrap().to_str().unwrap();
        if name == "openapi.yaml" {
            place.copy_all(case.file.parent().unwrap(), "specs");
        } else {
            place.copy(&case.file, &format!("specs/{name}"));
        }
        let mut options = OPTIONS.replace("shop.yaml", name);
        if let Some(overlay) = &case.overlay {
            place.copy(overlay, "specs/overlay.yaml");
            options = options.replacen(
                &format!("\"{name}\""),
                &format!("\"{name}\"\noverlays = [\"overlay.yaml\"]"),
                1,
            );
        }
        place.write("specs/codegen.toml", &options);
        let before = place.files("generated");
        let ended = place.run(&["codegen", "--root", "."]);
        (ended, place.files("generated") == before)
    });
}

#[test]
fn every_case_is_named_after_a_code() {
    let place = Place::empty();
    for case in cases() {
        assert_eq!(
            place.run(&["lint", "--explain", &case.code]).status,
            0,
            "{}",
            case.code
        );
    }
}
