//! Findings for programs: one JSON object in each line.
//!
//! In: a finding. Out: a line. The keys are part of the command's interface; its `--help` lists
//! them, and none is ever left out.

use serde_json::{Value, json};

use super::Found;
use super::place::Place;

/// One finding as one line.
pub(super) fn line(found: &Found<'_>) -> String {
    let diagnostic = found.diagnostic;
    let mut value = json!({
        "severity": diagnostic.severity.name(),
        "code": diagnostic.code.name(),
        "message": diagnostic.headline,
        "help": diagnostic.help,
    });
    put(&mut value, &found.at);
    let label = |(at, text): &(Place, &str)| {
        let mut value = json!({ "message": text });
        put(&mut value, at);
        value
    };
    value["labels"] = found.labels.iter().map(label).collect();
    value["tolerated"] = diagnostic.tolerated.into();
    value["count"] = diagnostic.count.into();
    format!("{value}\n")
}

fn put(value: &mut Value, at: &Place) {
    value["file"] = at.file.clone().into();
    value["line"] = at.region.map(|region| region.line).into();
    value["column"] = at.region.map(|region| region.column).into();
    value["end_line"] = at.region.map(|region| region.end_line).into();
    value["end_column"] = at.region.map(|region| region.end_column).into();
    value["pointer"] = at.pointer.clone().into();
}
