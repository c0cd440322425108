//! The command lines of `corpus` and `bench`. The package `xtask-measure` runs both commands; they are
//! declared here so that their help and their errors need no build of that package.

use std::path::PathBuf;

use clap::Args;

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
  cargo xtask corpus ../documents --examples --tolerant
  cargo xtask corpus ../documents --compile --filter petstore
  cargo xtask corpus ../documents --compile --one-in 3
  cargo xtask corpus ../documents --check-fmt"
)]
pub struct Corpus {
    /// A folder with documents: its `.json`, `.yaml` and `.yml` files, without those of its folders
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Check each crate with `-D warnings`, and measure what that costs rustc
    #[arg(long)]
    pub compile: bool,
    /// Ask rustfmt whether each crate is formatted
    #[arg(long)]
    pub check_fmt: bool,
    /// Decode every valid example into its type, encode it again, and compare
    #[arg(long)]
    pub examples: bool,
    /// Read every example tolerantly too, valid or not, and count deviations by kind; each whose outer JSON kind is right must be read
    #[arg(long, requires = "examples")]
    pub tolerant: bool,
    /// How many documents are worked on at a time [default: the number of processors]
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
    /// Compile and try only about one in N documents, always the same ones
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub one_in: u32,
    /// Write all figures and everything that fell short to this file
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Only documents whose name contains this text
    #[arg(long, value_name = "TEXT")]
    pub filter: Option<String>,
    /// The folder of the workspace [default: the nearest one above the current folder that holds `specs/codegen.toml`]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

/// Measure what generating costs, and what the emitted code costs rustc and the program
///
/// Without documents: a crate of many structs and its twin with serde's derives are checked in turn,
/// and decode and encode one body; calls are made through a generated client and by hand with reqwest
/// and derives, in memory and on the loopback interface; then documents of growing size are generated and their crates
/// checked from nothing. With documents: these are. The peers `ploidy`, `openapi-to-rust` and `oas3-gen`
/// get the same documents if they are on the PATH. Figures are medians; nothing is judged. All is
/// written below `target/bench`.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask bench                  1,000 structs beside derives, then 250 to 4,000 structs
  cargo xtask bench --types 200 --runs 3 --check-only --sizes 100,200
  cargo xtask bench --calls          what a call costs beside the same call by hand
  cargo xtask bench github.json stripe.json --plot cost.svg"
)]
pub struct Bench {
    /// Measure these documents instead
    #[arg(value_name = "DOCUMENT")]
    pub documents: Vec<PathBuf>,
    /// How many structs have twins with derives
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub types: usize,
    /// How many structs the documents of growing size have
    #[arg(long, value_name = "N,…", value_delimiter = ',', default_values_t = [250, 500, 1000, 2000, 4000])]
    pub sizes: Vec<usize>,
    /// How often each crate with a twin is checked, and each document is generated
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub runs: usize,
    /// Measure only what a call costs, in time and in allocations
    #[arg(long, conflicts_with_all = ["documents", "check_only", "generate_only", "plot"])]
    pub calls: bool,
    /// Leave out decoding, encoding and calls, which need a release build
    #[arg(long)]
    pub check_only: bool,
    /// Do not compile what is generated from the documents
    #[arg(long)]
    pub generate_only: bool,
    /// Where a peer is: `ploidy=path/to/ploidy`; may be given more than once [default: from the PATH]
    #[arg(long = "peer", value_name = "NAME=PATH")]
    pub peers: Vec<String>,
    /// Write a picture of the figures over the size of the documents
    #[arg(long, value_name = "FILE.svg")]
    pub plot: Option<PathBuf>,
    /// The folder of the workspace [default: the nearest one above the current folder that holds `specs/codegen.toml`]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}
