//! The command line of `corpus`, and of its parts that it runs in child processes.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Try the generator on a folder of documents
///
/// Each document is generated in a process of its own, so that time and memory are its own and a fault
/// of one stops no other. Crates are written below `target/corpus`. Fails if any document fell short.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask corpus ../documents
  cargo xtask corpus ../documents --examples --json report.json
  cargo xtask corpus ../documents --compile --filter petstore
  cargo xtask corpus ../documents --compile --one-in 3"
)]
pub(crate) struct Corpus {
    /// A folder with documents: its `.json`, `.yaml` and `.yml` files, without those of its folders
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Check each crate with `-D warnings`, and measure what that costs rustc
    #[arg(long)]
    pub(crate) compile: bool,
    /// Decode every valid example into its type, encode it again, and compare
    #[arg(long)]
    pub(crate) examples: bool,
    /// How many documents are worked on at a time [default: the number of processors]
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<usize>,
    /// Compile and try only about one in N documents, always the same ones
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) one_in: u32,
    /// Write all figures and everything that fell short to this file
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Only documents whose name contains this text
    #[arg(long, value_name = "TEXT")]
    pub(crate) filter: Option<String>,
    /// The folder of the workspace [default: the nearest one above the current folder that holds `specs/codegen.toml`]
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

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
}
