//! The commands of this repository, callable in-process: arguments in, two streams of text and an exit status out.
//!
//! Everything with a side effect is here and nowhere else: the disk, child processes, the clock, the terminal.
//! Absent: any knowledge of OpenAPI or of Rust's syntax, which is the generator's.
//!
//! Exit status: 0 good, 1 something was found, 2 the command could not run.

mod arguments;
mod bench;
mod bump;
mod ci;
mod codegen;
mod corpus;
mod diff;
mod drift;
mod explain;
mod failure;
mod findings;
mod folder;
mod generate;
mod git;
mod ledger;
mod lint;
mod names;
mod options;
mod process;
mod progress;
mod read;
mod sources;
mod terminal;
mod update;
mod version;
mod write;

use std::ffi::OsString;

use arguments::{Arguments, Command};
use clap::Parser;
pub use terminal::Terminal;

/// How a command ended; the greater, the worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// All is as it should be.
    Good,
    /// Something was found: errors in a document, drift, a failing step.
    Found,
    /// The command could not do its work, and the reason has been printed.
    Stopped,
}

impl Outcome {
    fn found(found: bool) -> Self {
        if found { Self::Found } else { Self::Good }
    }

    fn status(self) -> u8 {
        match self {
            Self::Good => 0,
            Self::Found => 1,
            Self::Stopped => 2,
        }
    }
}

/// Runs one command line, the program's name first, and gives the exit status.
pub fn run(arguments: impl IntoIterator<Item = OsString>, terminal: &mut Terminal<'_>) -> u8 {
    let outcome = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => {
            terminal.color(arguments.color);
            dispatch(&arguments.command, terminal)
        }
        Err(error) => usage(&error, terminal),
    };
    terminal.finish(outcome).status()
}

/// Runs rustc and measures it, if cargo was told to call this program for it; gives rustc's exit status.
pub fn as_rustc(arguments: impl Iterator<Item = OsString>) -> Option<u8> {
    let folder = std::env::var_os(corpus::meter::FOLDER)?;
    let arguments: Vec<OsString> = arguments.collect();
    Some(corpus::meter::rustc(
        std::path::Path::new(&folder),
        &arguments,
    ))
}

fn dispatch(command: &Command, terminal: &mut Terminal<'_>) -> Outcome {
    let result = match command {
        Command::Codegen(arguments) => codegen::run(arguments, terminal),
        Command::Generate(arguments) => generate::run(arguments, terminal),
        Command::Lint(arguments) => lint::run(arguments, terminal),
        Command::Diff(arguments) => diff::run(arguments, terminal),
        Command::Update(arguments) => update::run(arguments, terminal),
        Command::Explain(arguments) => explain::run(arguments, terminal),
        Command::Bump(arguments) => bump::run(arguments, terminal),
        Command::Ci(arguments) => ci::run(arguments, terminal),
        Command::Bench(arguments) => bench::run(arguments, terminal),
        Command::Corpus(arguments) => corpus::run(arguments, terminal),
        Command::CorpusPart(arguments) => corpus::part::run(&arguments.part, terminal),
    };
    result.unwrap_or_else(|failure| {
        let text = failure.render(terminal.err_paint());
        terminal.err(&text);
        Outcome::Stopped
    })
}

/// Help and version are asked for and go to the standard output; everything else is a mistake of the caller.
fn usage(error: &clap::Error, terminal: &mut Terminal<'_>) -> Outcome {
    if error.use_stderr() {
        let text = if terminal.err_paint().is_on() {
            error.render().ansi().to_string()
        } else {
            error.to_string()
        };
        terminal.err(&text);
        Outcome::Stopped
    } else {
        let text = if terminal.paint().is_on() {
            error.render().ansi().to_string()
        } else {
            error.to_string()
        };
        terminal.out(&text);
        Outcome::Good
    }
}
