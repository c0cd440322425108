//! The command line of the child processes of `corpus`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// One document of `corpus`; what it finds goes to the standard output as JSON.
#[derive(Debug, Args)]
#[command(hide = true)]
pub(crate) struct CorpusPart {
    /// What to do
    #[command(subcommand)]
    pub(crate) part: Part,
}

/// What is done with one document.
#[derive(Debug, Subcommand)]
pub(crate) enum Part {
    /// Generate its crate
    Generate(PartArguments),
    /// Judge its examples, and write the program that tries the valid ones
    Judge(PartArguments),
}

/// A document and where its crate goes.
#[derive(Debug, Args)]
pub(crate) struct PartArguments {
    /// The document
    pub(crate) file: PathBuf,
    /// The name of its crate
    #[arg(long)]
    pub(crate) name: String,
    /// The folder for what is written
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// Try the examples tolerantly as well, those that are not valid included
    #[arg(long)]
    pub(crate) tolerant: bool,
}
