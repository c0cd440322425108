//! The commands `corpus` and `bench`: they try the generator on many documents and measure what it
//! costs.
//!
//! They are a package of their own because a JSON Schema validator and the kernel's accounting of
//! child processes are compiled only for them. `cargo xtask corpus` and `cargo xtask bench` build
//! and run this package; the declaration of their arguments is in `xtask::arguments`.

mod bench;
mod corpus;

use std::ffi::OsString;
use std::path::Path;

use clap::{Parser, Subcommand};
use corpus::CorpusPart;
use xtask::arguments::{Bench, Corpus};
use xtask::terminal::Color;
use xtask::{Outcome, Terminal};

/// The command line of this package.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true
)]
struct Arguments {
    /// Colours: `auto` (on a terminal, unless NO_COLOR is set), `always` or `never`
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_possible_values = true
    )]
    color: Color,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Bench(Bench),
    Corpus(Corpus),
    CorpusPart(CorpusPart),
    /// A command of xtask.
    #[command(external_subcommand)]
    Other(#[expect(dead_code, reason = "xtask parses the whole line again")] Vec<OsString>),
}

/// Runs one command line, the program's name first, and returns the exit status.
///
/// `bench` measures the command `generate` of this very program, so that what is measured comes
/// from the same build; every command that is not declared here is therefore passed to xtask.
pub fn run(arguments: impl IntoIterator<Item = OsString>, terminal: &mut Terminal<'_>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    match Arguments::try_parse_from(&arguments) {
        Ok(Arguments {
            command: Command::Other(_),
            ..
        }) => xtask::run(arguments, terminal),
        parsed => xtask::run_parsed(parsed, terminal, |arguments, terminal| {
            terminal.color(arguments.color);
            match &arguments.command {
                Command::Bench(arguments) => bench::run(arguments, terminal),
                Command::Corpus(arguments) => corpus::run(arguments, terminal),
                Command::CorpusPart(arguments) => corpus::part::run(&arguments.part, terminal),
                Command::Other(_) => Ok(Outcome::Stopped),
            }
        }),
    }
}

/// Runs rustc and measures it, if cargo calls this program in place of rustc; returns rustc's exit
/// status.
pub fn as_rustc(arguments: impl Iterator<Item = OsString>) -> Option<u8> {
    let folder = std::env::var_os(corpus::meter::FOLDER)?;
    let arguments: Vec<OsString> = arguments.collect();
    Some(corpus::meter::rustc(Path::new(&folder), &arguments))
}
