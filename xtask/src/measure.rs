//! `cargo xtask corpus` and `cargo xtask bench`: builds the package `xtask-measure` and runs it.
//!
//! The package is separate so that other commands need not compile its dependencies. The arguments
//! are parsed before this, so that their help and their errors need no build.

use std::ffi::OsString;
use std::path::Path;

use crate::failure::Failure;
use crate::{Outcome, Terminal, process, read};

/// Runs `bench`, from a release build, since it measures.
pub(crate) fn bench(
    root: Option<&Path>,
    arguments: &[OsString],
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Failure> {
    run(root, &["--release"], arguments, terminal)
}

/// Runs `corpus`, from the same build profile as the tests, which `ci` has compiled already.
pub(crate) fn corpus(
    root: Option<&Path>,
    arguments: &[OsString],
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Failure> {
    run(root, &[], arguments, terminal)
}

fn run(
    root: Option<&Path>,
    profile: &[&str],
    arguments: &[OsString],
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Failure> {
    let root = read::root(root)?;
    if !root.join("xtask/measure/Cargo.toml").is_file() {
        return Err(Failure::new(
            "`corpus` and `bench` run only in the repository of the generator",
        )
        .help("they are the package `xtask-measure`, which is not installed with this program"));
    }
    terminal.flush();
    // Paths among the arguments are relative to the current folder, so cargo runs there.
    let mut command = process::plain_cargo(Path::new(""));
    command
        .args(["run", "--package", "xtask-measure", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .args(profile)
        .arg("--")
        .args(arguments.iter().skip(1));
    let status = command
        .status()
        .map_err(|error| Failure::io("run", Path::new(command.get_program()), &error))?;
    Ok(match status.code() {
        Some(0) => Outcome::Good,
        Some(1) => Outcome::Found,
        _ => Outcome::Stopped,
    })
}
