//! The commands of this repository, callable in-process: arguments in, two streams of text and an
//! exit status out.
//!
//! Everything with a side effect is here and nowhere else: the disk, child processes, the clock,
//! the terminal. Absent: any knowledge of OpenAPI or of Rust's syntax, which is the generator's.
//!
//! Exit status: 0 good, 1 something was found, 2 the command could not run.

pub mod arguments;
mod bump;
mod ci;
mod codegen;
mod diff;
mod drift;
mod explain;
pub mod failure;
mod findings;
pub mod folder;
pub mod folder_lock;
pub mod generate;
mod git;
mod init;
mod ledger;
mod lint;
mod measure;
mod names;
mod obstacle;
mod options;
mod path;
pub mod process;
pub mod progress;
pub mod read;
mod sources;
pub mod terminal;
mod update;
mod version;
pub mod write;

use std::ffi::OsString;

use arguments::{Arguments, Command};
use clap::Parser;
use failure::Failure;
pub use terminal::Terminal;

/// How a command ended; the greater, the worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// All is as it should be.
    Good,
    /// Something was found: errors in a document, drift, a failing step.
    Found,
    /// The command could not do its work, and the reason has been printed.
    Stopped,
}

impl Outcome {
    /// `Found` if something was found.
    pub fn found(found: bool) -> Self {
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

/// Runs one command line, the program's name first, and returns the exit status.
pub fn run(arguments: impl IntoIterator<Item = OsString>, terminal: &mut Terminal<'_>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    run_parsed(
        Arguments::try_parse_from(&arguments),
        terminal,
        |parsed, terminal| {
            terminal.color(parsed.color);
            dispatch(&parsed.command, &arguments, terminal)
        },
    )
}

/// Runs a command whose line was parsed, prints what went wrong, and returns the exit status.
pub fn run_parsed<A>(
    parsed: Result<A, clap::Error>,
    terminal: &mut Terminal<'_>,
    command: impl FnOnce(&A, &mut Terminal<'_>) -> Result<Outcome, Failure>,
) -> u8 {
    let outcome = match parsed {
        Ok(arguments) => command(&arguments, terminal).unwrap_or_else(|failure| {
            let text = failure.render(terminal.err_paint());
            terminal.err(&text);
            Outcome::Stopped
        }),
        Err(error) => usage(&error, terminal),
    };
    terminal.finish(outcome).status()
}

fn dispatch(
    command: &Command,
    all_arguments: &[OsString],
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Failure> {
    match command {
        Command::Init(arguments) => init::run(arguments, terminal),
        Command::Codegen(arguments) => codegen::run(arguments, terminal),
        Command::Generate(arguments) => generate::run(arguments, terminal),
        Command::Lint(arguments) => lint::run(arguments, terminal),
        Command::Diff(arguments) => diff::run(arguments, terminal),
        Command::Update(arguments) => update::run(arguments, terminal),
        Command::Explain(arguments) => explain::run(arguments, terminal),
        Command::Bump(arguments) => bump::run(arguments, terminal),
        Command::Ci(arguments) => ci::run(arguments, terminal),
        Command::Bench(arguments) => {
            measure::bench(arguments.root.as_deref(), all_arguments, terminal)
        }
        Command::Corpus(arguments) => {
            measure::corpus(arguments.root.as_deref(), all_arguments, terminal)
        }
    }
}

/// Help and version are asked for and go to the standard output; everything else is a mistake of
/// the caller.
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
