//! What is said in many short lines costs a bounded multiple of its size, wherever it is said.
//!
//! The most memory of a process is measured, so that each document is generated in a process of its
//! own: this program, told to run one test.

use std::env;
use std::fmt::Write;
use std::process::Command;

use generator::emit::Package;
use generator::{File, Input};
use serde_json::Value;

use crate::hostile::peak;
use crate::places;

/// How large the text is. Each of its lines has two bytes, and three in the document.
const LINES: usize = 700_000;

/// How often the size of the document may be needed, besides what a process needs that generates
/// next to nothing. Several copies are alive at a time, of the document, its meaning and its
/// comments, and a line of the output has up to ten bytes.
const MOST: u64 = 20;

/// Where the text stands.
const PLACES: [&str; 16] = [
    "/info/title",
    "/info/description",
    "/externalDocs/description",
    "/tags/0/description",
    "/servers/0/description",
    "/servers/1/variables/base/description",
    "/components/securitySchemes/key/description",
    "/components/schemas/Thing/description",
    "/components/schemas/Thing/properties/plain/description",
    "/components/schemas/Thing/properties/values/oneOf/0/description",
    "/paths/~1a~1{id}/post/summary",
    "/paths/~1a~1{id}/post/description",
    "/paths/~1a~1{id}/post/parameters/0/description",
    "/paths/~1a~1{id}/post/requestBody/description",
    "/paths/~1a~1{id}/post/responses/404/description",
    "/paths/~1a~1{id}/post/responses/200/headers/X-Header/description",
];

const PLACE: &str = "MEMORY_PLACE";

/// The bytes of a document, and the most memory, in MB, of a process that generated a crate from
/// it.
fn measured(place: &str) -> (u64, u64) {
    let output = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "memory::one_document",
            "--ignored",
            "--nocapture",
        ])
        .env(PLACE, place)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let mut numbers = text
        .lines()
        .find_map(|line| line.strip_prefix("measured: "))
        .unwrap_or_else(|| panic!("{place}: {text}{}", String::from_utf8_lossy(&output.stderr)))
        .split(' ')
        .map(|number| number.parse().unwrap());
    (numbers.next().unwrap(), numbers.next().unwrap())
}

#[test]
#[ignore = "is run by the test below, in a process of its own"]
fn one_document() {
    let place = env::var(PLACE).unwrap();
    let mut document = places::words("x");
    if !place.is_empty() {
        *document.pointer_mut(&place).expect("the place is there") =
            Value::String("a\n".repeat(LINES));
    }
    let bytes = document.to_string().into_bytes();
    drop(document);
    let size = bytes.len();
    let package = Package {
        name: "case".to_owned(),
        version: "0.1.0".to_owned(),
        description: "A case.".to_owned(),
        license: None,
        single_api: true,
        details: Default::default(),
    };
    let input = Input {
        module: "case".to_owned(),
        document: File {
            name: "case.json".to_owned(),
            bytes,
        },
        ..Input::default()
    };
    let generated = generator::generate(&package, &[input]);
    assert!(
        generated.files.is_some(),
        "{:?}",
        generated.reports[0].diagnostics
    );
    println!("\nmeasured: {size} {}", peak());
}

#[test]
fn lines_cost_no_memory_of_their_own() {
    let (_, least) = measured("");
    let mut faults = String::new();
    for place in PLACES {
        let (size, most) = measured(place);
        println!("{place}: {most} MB for {size} bytes, {least} MB for none");
        if most.saturating_sub(least) * 1_000_000 > MOST * size {
            let _ = writeln!(
                faults,
                "{place}: {most} MB for {size} bytes, {least} MB for none"
            );
        }
    }
    assert!(faults.is_empty(), "{faults}");
}
