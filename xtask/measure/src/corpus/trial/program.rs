//! The program that tries the types of a crate, as text.

/// Everything but the list of types is the same for all documents.
pub(super) const PROGRAM: &str = r#"//! Reads one case a line, the number of its type and JSON, and prints what its type makes of it: a
//! line for strict reading, and another one for tolerant reading if that is asked for.
use std::collections::BTreeMap;

use crate::runtime::*;
use crate::types;

/// Reads JSON text into a place, and says what there is to say about it before the value.
type Read = fn(&[u8], Target<'_>) -> Result<String, String>;

/// All that is compiled once for each type.
fn attempt<T: Wire>(json: &str, read: Read) -> Result<String, String> {
    let mut value = T::placeholder();
    let said = read(json.as_bytes(), value.target())?;
    Ok(said + &encode(&value)?)
}

const TYPES: &[fn(&str, Read) -> Result<String, String>] = &[
LIST];

fn strictly(text: &[u8], place: Target<'_>) -> Result<String, String> {
    decode(text, place).map_err(|(error, _)| error.to_string())?;
    Ok(String::new())
}

/// Says how many deviations there are of each kind: `MissingKey/Placeholder=2,Null/Placeholder=1`.
fn tolerantly(text: &[u8], place: Target<'_>) -> Result<String, String> {
    let report = examine(text, place).map_err(|(error, _)| error.to_string())?;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for finding in &report.findings {
        let what = format!("{:?}/{:?}", finding.kind, finding.correction);
        *counts.entry(what).or_default() += 1;
    }
    let counts: Vec<String> = counts.iter().map(|(what, count)| format!("{what}={count}")).collect();
    Ok(format!("{} ", counts.join(",")))
}

struct SerializedValue<'a>(&'a dyn Wire);

impl serde::Serialize for SerializedValue<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::runtime::serialize(self.0, serializer)
    }
}

fn encode(value: &dyn Wire) -> Result<String, String> {
    serde_json::to_string(&SerializedValue(value)).map_err(|error| error.to_string())
}

fn case(line: &str, read: Read) -> Result<String, String> {
    let (number, json) = line.split_once(' ').ok_or("no case")?;
    let number: usize = number.parse().map_err(|_| "no number")?;
    TYPES[number](json, read)
}

fn say(line: &str, read: Read) {
    match std::panic::catch_unwind(|| case(line, read)) {
        Ok(Ok(said)) => println!("ok {said}"),
        Ok(Err(error)) => println!("error {}", error.replace('\n', " ")),
        Err(_) => println!("error it panics"),
    }
}

pub fn run() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("a file with cases");
    let is_tolerant = arguments.next().is_some();
    let cases = std::fs::read_to_string(path).expect("a text");
    for line in cases.lines() {
        say(line, strictly);
        if is_tolerant {
            say(line, tolerantly);
        }
    }
}
"#;
