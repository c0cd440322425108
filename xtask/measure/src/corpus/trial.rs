//! Trying a crate on the examples of its document: decode, encode, compare.
//!
//! In: a document, and later what the program printed. Out: the crate as a program that reads one
//! case a line and prints what it encodes, so that only what a case reaches is compiled; then the
//! examples that did not come back as they were, and what tolerant reading made of all of them.
//! Absent: judging the examples (`judge`), building
//! and running the program (`workspace`).

mod program;
mod tolerant;

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
use super::figures::{Examples, Lost, Tolerant};
use super::judge::{Verdict, judge};
use super::part;
use super::workspace;
use xtask::failure::Failure;

/// One example and its type.
#[derive(Debug, Serialize, Deserialize)]
struct Case {
    at: String,
    rust: String,
    value: Value,
    verdict: Verdict,
}

/// How many examples each list of one document keeps, with their types and what became of them:
/// those that were lost, and, where reading is tolerant, those that it missed and those of another
/// kind. A fault of one type can lose thousands of examples, and the report of `--json` has all
/// that are kept. Chosen by eye: the report is for programs and not for a screen, so a second fault
/// should be in it behind one that loses some dozens; with ten it often would not be. A thousand of
/// some 200 bytes each would be 200 KB for each list of a document.
const TOLD: usize = 100;

/// Judges the examples and writes the program for the valid ones, with their list beside it; for
/// all of them if they are to be read tolerantly.
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
        let rust = types.get(&example.schema);
        match verdict {
            Verdict::Invalid | Verdict::OfAnotherKind => examples.invalid += 1,
            Verdict::Unjudged => examples.unjudged += 1,
            Verdict::Valid if rust.is_none() => examples.untyped += 1,
            Verdict::Valid => examples.valid += 1,
        }
        let Some(rust) = rust.filter(|_| arguments.tolerant || verdict == Verdict::Valid) else {
            continue;
        };
        cases.push(Case {
            at: example.at,
            rust: rust.clone(),
            value: example.value,
            verdict,
        });
    }
    examples.tolerant = arguments.tolerant.then(|| Tolerant {
        tried: cases.len(),
        ..Tolerant::default()
    });
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
        program::PROGRAM.replace("LIST", &list.concat()),
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
        let strict = answer(answers.next());
        if let Some(tolerant) = &mut examples.tolerant {
            tolerant.note(&case, &strict, &answer(answers.next()));
        }
        if case.verdict != Verdict::Valid {
            continue;
        }
        let why = match strict {
            Ok(json) => match serde_json::from_str::<Value>(json) {
                Ok(value) => difference(&case.value, &value),
                Err(error) => Some(format!("what was written is not JSON: {error}")),
            },
            Err(error) => Some(error.to_owned()),
        };
        match why {
            None => examples.faithful += 1,
            Some(why) => case.tell(why, &mut examples.lost),
        }
    }
    Ok(())
}

impl Case {
    /// Adds it to a list of what fell short, which has an end.
    fn tell(&self, why: String, to: &mut Vec<Lost>) {
        if to.len() < TOLD {
            to.push(Lost {
                at: self.at.clone(),
                rust: self.rust.clone(),
                why,
            });
        }
    }
}

/// What a line of the program says: what was read, or why it was not.
fn answer(line: Option<&str>) -> Result<&str, &str> {
    match line.and_then(|line| line.split_once(' ')) {
        Some(("ok", read)) => Ok(read),
        Some((_, error)) => Err(error),
        None => Err("the program ended before it"),
    }
}
