//! `cargo xtask bench`: what the emitted code costs rustc and the program, beside the same types with serde's derives.
//!
//! In: how many types and runs. Out: two crates below `target/bench`, a table of both and the ratios. Absent: a verdict in the
//! tests; machines differ, so a person reads the table.

mod crates;
mod measure;
mod synthetic;

use std::path::Path;

use crate::arguments::Bench;
use crate::failure::Failure;
use crate::terminal::Terminal;
use crate::{Outcome, progress, read};
use measure::{Cost, median};

/// Runs the command.
pub(crate) fn run(arguments: &Bench, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = read::root(arguments.root.as_deref())?;
    // The crates are built in their own folders, from which a relative path would lead elsewhere.
    let here = std::env::current_dir().map_err(|error| Failure::io("find", &root, &error))?;
    let root = here.join(root);
    let folder = root.join("target").join("bench");
    crates::write(&root, &folder, arguments.types)?;
    let shows = terminal.shows_progress();
    let checks = progress::watch(shows, "checking both crates", || checks(&folder, arguments.runs))?;
    terminal.line(&format!("{} structs of {} fields, {} runs, medians", arguments.types, synthetic::FIELDS, arguments.runs));
    terminal.line(&format!("{:28}{:>10}{:>10}{:>8}", "", "tables", "derives", "ratio"));
    terminal.line(&row("cargo check, rustc CPU s", checks.0.cpu, checks.1.cpu));
    terminal.line(&row("cargo check, wall s", checks.0.wall, checks.1.wall));
    if !arguments.check_only {
        let speeds = progress::watch(shows, "building and running both in release", || crates::run_speed(&folder))?;
        terminal.line(&row("decode, µs", speeds.decode.0, speeds.decode.1));
        terminal.line(&row("encode, µs", speeds.encode.0, speeds.encode.1));
        terminal.line(&row("decode and encode, µs", speeds.decode.0 + speeds.encode.0, speeds.decode.1 + speeds.encode.1));
    }
    Ok(Outcome::Good)
}

fn row(label: &str, tables: f64, derives: f64) -> String {
    format!("{label:28}{tables:>10.2}{derives:>10.2}{:>8.2}", tables / derives)
}

/// Checks the two crates in turn, so that a machine whose speed drifts is fair to both.
fn checks(folder: &Path, runs: usize) -> Result<(Cost, Cost), Failure> {
    let (tables, derives) = (folder.join("tables"), folder.join("derives"));
    measure::check(folder, &tables)?;
    measure::check(folder, &derives)?;
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..runs.max(1) {
        first.push(measure::check(folder, &tables)?);
        second.push(measure::check(folder, &derives)?);
    }
    Ok((median(&first), median(&second)))
}
