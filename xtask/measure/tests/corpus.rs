//! The command `corpus` from outside, since it runs its own program in child processes. Absent:
//! compiling, which needs the dependencies of a client; `cargo xtask ci` does that where a corpus
//! is present.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const GOOD: &str = r##"
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths: {}
components:
  schemas:
    Item:
      type: object
      required: [id]
      properties:
        id: {type: integer, example: 1}
        anything: {}
      example: {id: wrong}
"##;

fn corpus(folder: &Path, arguments: &[&str]) -> io::Result<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-measure"));
    command
        .args([
            "corpus",
            "documents",
            "--root",
            ".",
            "--json",
            "report.json",
        ])
        .args(arguments);
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
}

#[test]
fn a_document_that_falls_short_stops_no_other() {
    let place = tempfile::tempdir().unwrap();
    std::fs::create_dir(place.path().join("documents")).unwrap();
    for (name, text) in [
        ("good.yaml", GOOD),
        ("bad.json", "{\"openapi\": \"4.0.0\"}"),
        ("broken.json", "{"),
        ("notes.txt", ""),
    ] {
        std::fs::write(place.path().join("documents").join(name), text).unwrap();
    }
    let output = corpus(place.path(), &[]).unwrap();
    let (out, err) = (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    );
    assert_eq!((output.status.code(), err.as_str()), (Some(1), ""), "{out}");
    assert!(
        out.contains("generated  1 of 3 (33.33 %), 1 of them strictly")
            && out.contains("bad.json fell short"),
        "{out}"
    );
    let report: Value =
        serde_json::from_str(&std::fs::read_to_string(place.path().join("report.json")).unwrap())
            .unwrap();
    assert_eq!(report[2]["document"], "good.yaml");
    assert_eq!(
        report[2]["untyped"],
        serde_json::json!(["#/components/schemas/Item/properties/anything: Unspecified"])
    );
    assert!(
        report[2]["usage"]["peak"].as_u64().unwrap() > 1_000_000,
        "{report}"
    );
    assert!(
        place
            .path()
            .join("target/corpus/crates/corpus-good-yaml/src/types.rs")
            .is_file()
    );
    let good = corpus(place.path(), &["--filter", "good"]).unwrap();
    assert_eq!(good.status.code(), Some(0));
}

#[test]
fn a_folder_without_documents_is_a_mistake() {
    let place = tempfile::tempdir().unwrap();
    std::fs::create_dir(place.path().join("documents")).unwrap();
    assert_eq!(corpus(place.path(), &[]).unwrap().status.code(), Some(2));
}

#[test]
fn only_examples_can_be_read_tolerantly() {
    let place = tempfile::tempdir().unwrap();
    let output = corpus(place.path(), &["--tolerant"]).unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{err}");
    assert!(err.contains("--examples"), "{err}");
}
