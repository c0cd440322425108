//! Trying a crate on the examples of its document: decode, encode, compare.
//!
//! In: a document, and later what the program printed. Out: the crate as a program that reads one
//! case a line and prints what it encodes, so that only what a case reaches is compiled; then the
//! examples that did not come back as they were. Absent: judging the examples (`judge`), building
//! and running the program (`workspace`).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use generator::Input;
use generator::diagnostic::Sink;
use generator::files::FileSet;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::PartArguments;
use super::compare::difference;
use super::figures::{Examples, Lost};
use super::judge::{Verdict, judge};
use super::part;
use super::workspace;
use xtask::failure::Failure;

/// One valid example and its type.
#[derive(Debug, Serialize, Deserialize)]
struct Case {
    at: String,
    rust: String,
    value: Value,
}

/// How many lost examples of one document are told of.
const TOLD: usize = 100;

/// Judges the examples and writes the program for the valid ones, with their list beside it.
pub(super) fn prepare(input: &Input, arguments: &PartArguments) -> Result<Examples, Failure> {
    let types: BTreeMap<String, String> = generator::schema_types(input)
        .into_iter()
        .map(|spelled| (spelled.at.to_string(), spelled.rust))
        .collect();
    let loaded = generator::load::load(
        &input.document,
        &input.overlays,
        &input.files,
        &mut Sink::new(),
    );
    let Some(document) = loaded.document else {
        return Ok(Examples::default());
    };
    let judged = judge(document.root().to_json())?;
    let mut examples = Examples {
        all: judged.len(),
        ..Examples::default()
    };
    let mut cases = Vec::new();
    for (example, verdict) in judged {
        match (verdict, types.get(&example.schema)) {
            (Verdict::Invalid, _) => examples.invalid += 1,
            (Verdict::Unjudged, _) => examples.unjudged += 1,
            (Verdict::Valid, None) => examples.untyped += 1,
            (Verdict::Valid, Some(rust)) => cases.push(Case {
                at: example.at,
                rust: rust.clone(),
                value: example.value,
            }),
        }
    }
    examples.valid = cases.len();
    if !cases.is_empty() {
        write(input, arguments, &cases)?;
    }
    Ok(examples)
}

fn write(input: &Input, arguments: &PartArguments, cases: &[Case]) -> Result<(), Failure> {
    let Some(mut files) = part::files(input, &workspace::trial(&arguments.name)) else {
        return Ok(());
    };
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut lines = String::new();
    for case in cases {
        let next = numbers.len();
        let number = *numbers.entry(case.rust.as_str()).or_insert(next);
        lines.push_str(&format!("{number} {}\n", case.value));
    }
    let mut types: Vec<(&str, usize)> = numbers.into_iter().collect();
    types.sort_by_key(|(_, number)| *number);
    let list: Vec<String> = types
        .iter()
        .map(|(rust, _)| format!("    attempt::<{rust}>,\n"))
        .collect();
    let root = files.get("src/lib.rs").unwrap_or_default();
    let main = format!(
        "#![allow(warnings)]\n{root}\nmod corpus_trial;\nfn main() {{ corpus_trial::run() }}\n"
    );
    let mut program = FileSet::new();
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.starts_with("src/") && *path != "src/lib.rs")
    {
        program.insert(path, text);
    }
    program.insert("src/main.rs", main);
    program.insert(
        "src/corpus_trial.rs",
        PROGRAM.replace("LIST", &list.concat()),
    );
    program.insert("Cargo.toml", files.get("Cargo.toml").unwrap_or_default());
    program.insert("cases.txt", lines);
    program.insert(
        "cases.json",
        serde_json::to_string(cases).map_err(|error| Failure::new(error.to_string()))?,
    );
    files = program;
    part::put(&arguments.out, &files)
}

/// Compares what the program printed with its cases.
pub(super) fn compare(
    folder: &Path,
    printed: &str,
    examples: &mut Examples,
) -> Result<(), Failure> {
    let path = folder.join("cases.json");
    let text = fs::read_to_string(&path).map_err(|error| Failure::io("read", &path, &error))?;
    let cases: Vec<Case> =
        serde_json::from_str(&text).map_err(|error| Failure::new(error.to_string()))?;
    let mut answers = printed.lines();
    for case in cases {
        let why = match answers.next().and_then(|line| line.split_once(' ')) {
            Some(("ok", json)) => match serde_json::from_str::<Value>(json) {
                Ok(value) => difference(&case.value, &value),
                Err(error) => Some(format!("what was written is not JSON: {error}")),
            },
            Some((_, error)) => Some(error.to_owned()),
            None => Some("the program ended before it".to_owned()),
        };
        match why {
            None => examples.faithful += 1,
            Some(why) if examples.lost.len() < TOLD => examples.lost.push(Lost {
                at: case.at,
                rust: case.rust,
                why,
            }),
            Some(_) => {}
        }
    }
    Ok(())
}

/// Everything but the list of types is the same for all documents.
const PROGRAM: &str = r#"//! Reads one case a line, the number of its type and JSON, and prints what its type makes of it.
use std::collections::BTreeMap;

use crate::runtime::*;
use crate::types;

/// All that is compiled once for each type.
fn attempt<T: Wire>(json: &str) -> Result<String, String> {
    let mut value = T::placeholder();
    decode(json.as_bytes(), value.target()).map_err(|(error, _)| error.to_string())?;
    encode(&value)
}

const TYPES: &[fn(&str) -> Result<String, String>] = &[
LIST];

struct SerializedValue<'a>(&'a dyn Wire);

impl serde::Serialize for SerializedValue<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::runtime::serialize(self.0, serializer)
    }
}

fn encode(value: &dyn Wire) -> Result<String, String> {
    serde_json::to_string(&SerializedValue(value)).map_err(|error| error.to_string())
}

fn case(line: &str) -> Result<String, String> {
    let (number, json) = line.split_once(' ').ok_or("no case")?;
    let number: usize = number.parse().map_err(|_| "no number")?;
    TYPES[number](json)
}

pub fn run() {
    let path = std::env::args().nth(1).expect("a file with cases");
    let cases = std::fs::read_to_string(path).expect("a text");
    for line in cases.lines() {
        match std::panic::catch_unwind(|| case(line)) {
            Ok(Ok(json)) => println!("ok {json}"),
            Ok(Err(error)) => println!("error {}", error.replace('\n', " ")),
            Err(_) => println!("error it panics"),
        }
    }
}
"#;
