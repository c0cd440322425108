//! `cargo xtask bench`: what generating costs, and what the emitted code costs rustc and the
//! program.
//!
//! In: how many types and runs, documents, peers. Out: crates below `target/bench`; a table of the
//! emitted types beside the same types with serde's derives, one of calls beside calls by hand, one
//! of documents of growing size through every generator there is, and a picture of that. Absent: a
//! verdict in the tests; machines differ, so a person reads the tables.

mod calls;
mod crates;
mod measure;
mod plot;
mod race;
mod synthetic;
mod tool;

use std::path::Path;

use measure::{Cost, median};
use xtask::arguments::Bench;
use xtask::failure::Failure;
use xtask::terminal::Terminal;
use xtask::{Outcome, progress, read};

/// Runs the command.
pub(crate) fn run(arguments: &Bench, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = read::root(arguments.root.as_deref())?;
    // The crates are built in their own folders, from which a relative path would lead elsewhere.
    let here = std::env::current_dir().map_err(|error| Failure::io("find", &root, &error))?;
    let root = here.join(root);
    let folder = root.join("target").join("bench");
    if arguments.calls {
        beside_calls_by_hand(&root, &folder, terminal)?;
        return Ok(Outcome::Good);
    }
    if arguments.documents.is_empty() {
        beside_derives(arguments, &root, &folder, terminal)?;
        if !arguments.check_only {
            terminal.line("");
            beside_calls_by_hand(&root, &folder, terminal)?;
        }
    }
    let rows = race(arguments, &root, &folder.join("race"), terminal)?;
    if let Some(file) = &arguments.plot {
        std::fs::write(file, plot::svg(&rows))
            .map_err(|error| Failure::io("write", file, &error))?;
        terminal.line(&format!("{}: written", file.display()));
    }
    Ok(Outcome::Good)
}

/// Every tool on every document, smallest first; a line is printed as soon as it is known.
fn race(
    arguments: &Bench,
    root: &Path,
    folder: &Path,
    terminal: &mut Terminal<'_>,
) -> Result<Vec<plot::Row>, Failure> {
    let tools = tool::all(&arguments.peers)?;
    let mut documents = match arguments.documents.as_slice() {
        [] => race::grown(&folder.join("documents"), &arguments.sizes)?,
        files => files
            .iter()
            .map(|file| race::document(file))
            .collect::<Result<_, _>>()?,
    };
    documents.sort_by_key(|document| document.bytes);
    terminal.line("");
    terminal.line(&race::head());
    let shows = terminal.shows_progress();
    let mut rows = Vec::new();
    for document in documents {
        let mut all: Vec<race::Figures> = Vec::new();
        for tool in &tools {
            let work = || {
                race::measure(
                    tool,
                    &document,
                    folder,
                    root,
                    arguments.runs,
                    !arguments.generate_only,
                )
            };
            let figures =
                progress::watch(shows, &format!("{} on {}", tool.name, document.name), work)?;
            terminal.line(&race::line(&document, &figures, all.first()));
            all.push(figures);
        }
        rows.push((document, all));
    }
    Ok(rows)
}

/// The emitted types beside the same types with derives.
fn beside_derives(
    arguments: &Bench,
    root: &Path,
    folder: &Path,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    crates::write(root, folder, arguments.types)?;
    let shows = terminal.shows_progress();
    let checks = progress::watch(shows, "checking both crates", || {
        checks(folder, arguments.runs)
    })?;
    terminal.line(&format!(
        "{} structs of {} fields, {} runs, medians",
        arguments.types,
        synthetic::FIELDS,
        arguments.runs
    ));
    terminal.line(&format!(
        "{:28}{:>10}{:>10}{:>8}",
        "", "tables", "derives", "ratio"
    ));
    terminal.line(&row("cargo check, rustc CPU s", checks.0.cpu, checks.1.cpu));
    terminal.line(&row("cargo check, wall s", checks.0.wall, checks.1.wall));
    if !arguments.check_only {
        let speeds = progress::watch(shows, "building and running both in release", || {
            crates::run_speed(folder)
        })?;
        terminal.line(&row("decode, µs", speeds.decode.0, speeds.decode.1));
        terminal.line(&row("encode, µs", speeds.encode.0, speeds.encode.1));
        terminal.line(&row(
            "decode and encode, µs",
            speeds.decode.0 + speeds.encode.0,
            speeds.decode.1 + speeds.encode.1,
        ));
    }
    Ok(())
}

/// Calls of a generated client beside the same calls by hand.
fn beside_calls_by_hand(
    root: &Path,
    folder: &Path,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let shows = terminal.shows_progress();
    let rows = progress::watch(shows, "building and making calls in release", || {
        calls::measure(root, folder)
    })?;
    for line in calls::table(&rows) {
        terminal.line(&line);
    }
    Ok(())
}

fn row(label: &str, tables: f64, derives: f64) -> String {
    format!(
        "{label:28}{tables:>10.2}{derives:>10.2}{:>8.2}",
        tables / derives
    )
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
