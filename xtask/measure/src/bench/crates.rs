//! The crates that are measured: the emitted one, its twin with derives, and a program that runs
//! both.

use std::fs;
use std::path::Path;

use generator::emit::{Details, Package};
use generator::{File, Input};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{measure, synthetic};
use xtask::failure::Failure;

/// How many items the body has that is decoded and encoded. With eight fields each that is more
/// than a hundred kilobytes, as a large page of results may have. Measured: each of the four times
/// is hundreds of microseconds or more, beside which the clock and the fixed costs of a call do not
/// count; with a tenth they would count more, and with ten times as many the body would be one and
/// a half megabytes, which few answers are. Figures of two values cannot be compared.
const LENGTH: usize = 500;

/// Writes all three.
pub(crate) fn write(root: &Path, folder: &Path, count: usize) -> Result<(), Failure> {
    let document = synthetic::document(count);
    let file = File {
        name: "synthetic.json".to_owned(),
        bytes: document.to_string().into_bytes(),
    };
    let package = Package {
        name: "tables".to_owned(),
        version: "0.1.0".to_owned(),
        description: "Types with tables".to_owned(),
        license: None,
        single_api: true,
        details: Details {
            workspace: true,
            ..Details::default()
        },
    };
    let generated = generator::generate(
        &package,
        &[Input {
            module: "tables".to_owned(),
            document: file,
            ..Input::default()
        }],
    );
    let Some(files) = generated.files else {
        return Err(Failure::new("the synthetic document gives no files")
            .help("this is a fault of the generator"));
    };
    for (path, text) in files.iter() {
        put(&folder.join("tables").join(path), text)?;
    }
    put(&folder.join("derives/Cargo.toml"), DERIVES)?;
    put(
        &folder.join("derives/src/lib.rs"),
        &synthetic::derives(count),
    )?;
    put(&folder.join("speed/Cargo.toml"), SPEED)?;
    put(&folder.join("speed/src/main.rs"), PROGRAM)?;
    put(
        &folder.join("speed/src/body.json"),
        &synthetic::body(LENGTH).to_string(),
    )?;
    ["tables", "derives", "speed"]
        .iter()
        .try_for_each(|name| lock(root, &folder.join(name)))
}

/// Gives a package the lock file of the workspace, so that it has the same dependencies.
pub(crate) fn lock(root: &Path, package: &Path) -> Result<(), Failure> {
    let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap_or_default();
    put(&package.join("Cargo.lock"), &lock)
}

/// Writes a file, unless it has that text already.
pub(crate) fn put(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(|error| Failure::io("create", parent, &error))?;
    fs::write(path, text).map_err(|error| Failure::io("write", path, &error))
}

/// Microseconds for a body of 500 items: tables, then derives.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct Speeds {
    pub(crate) decode: (f64, f64),
    pub(crate) encode: (f64, f64),
}

/// Builds the program in release and runs it.
pub(crate) fn run_speed(folder: &Path) -> Result<Speeds, Failure> {
    let package = folder.join("speed");
    measure::run(folder, &package, &["build", "--release", "--quiet"])?;
    let program = folder.join("target/release/speed");
    figures(&program)
}

/// Runs a program that prints its figures as JSON. What it says besides goes to the terminal.
pub(crate) fn figures<T: DeserializeOwned>(program: &Path) -> Result<T, Failure> {
    let output = std::process::Command::new(program)
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|error| Failure::io("run", program, &error))?;
    let text = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("the program did not print its figures: {error}")))
}

const DERIVES: &str = r#"[package]
name = "derives"
version = "0.1.0"
edition = "2024"
publish = false

[dependencies]
serde = { version = "1.0", features = ["derive"] }

[workspace]
"#;

const SPEED: &str = r#"[package]
name = "speed"
version = "0.1.0"
edition = "2024"
publish = false

[dependencies]
derives = { path = "../derives" }
serde_json = "1.0"
tables = { path = "../tables" }

[workspace]
"#;

const PROGRAM: &str = r#"//! Decodes and encodes one body with both crates in turn, and prints the medians in microseconds.
use std::hint::black_box;
use std::time::Instant;

use tables::runtime::{self, Wire};

/// How often each of the four is timed. A disturbance moves a median only if it lasts for half of
/// the rounds. Measured: a round takes some three milliseconds, so that is more than half a second;
/// with a tenth, another program that starts could do it. Ten times as many would take twelve
/// seconds.
const ROUNDS: usize = 400;

fn time(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1e6
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Reads as a call reads an answer.
fn decode(text: &[u8]) -> Vec<tables::Item0> {
    let mut items = Vec::placeholder();
    runtime::decode(text, items.target()).expect("decodes with tables");
    items
}

fn main() {
    let text = include_bytes!("body.json").as_slice();
    let ours = decode(text);
    let theirs: Vec<derives::Item0> = serde_json::from_slice(text).expect("decodes with derives");
    assert_eq!(serde_json::to_value(&ours).expect("encodes"), serde_json::to_value(&theirs).expect("encodes"));
    let mut figures: [Vec<f64>; 4] = Default::default();
    for _ in 0..ROUNDS {
        figures[0].push(time(|| drop(black_box(decode(black_box(text))))));
        figures[1].push(time(|| drop(black_box(serde_json::from_slice::<Vec<derives::Item0>>(black_box(text))))));
        figures[2].push(time(|| drop(black_box(serde_json::to_vec(black_box(&ours))))));
        figures[3].push(time(|| drop(black_box(serde_json::to_vec(black_box(&theirs))))));
    }
    let [a, b, c, d] = figures.map(median);
    println!("{{\"decode\":[{a},{b}],\"encode\":[{c},{d}]}}");
}
"#;
