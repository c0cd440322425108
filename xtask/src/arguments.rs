//! The command line, declared once; help texts are these comments.
//!
//! In: words. Out: `Arguments`. Absent: what the commands do.

mod extras;
mod init;
mod measure;
mod packaging;
mod selection;
mod upkeep;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::terminal::Color;
pub(crate) use extras::Extras;
pub(crate) use init::Init;
pub use measure::{Bench, Corpus};
use packaging::Packaging;
use selection::Selection;
pub(crate) use upkeep::{Bump, Explain, Update};

const STATUS: &str = "Exit status: 0 good; 1 something was found (errors in a document, drift, a failing step); 2 could not run.";

/// Generates typed Rust clients from OpenAPI documents, and checks what was generated.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, disable_help_subcommand = true, after_help = STATUS)]
pub(crate) struct Arguments {
    /// Colours: `auto` (on a terminal, unless NO_COLOR is set), `always` or `never`
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_possible_values = true
    )]
    pub(crate) color: Color,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(Init),
    Codegen(Codegen),
    // In a box, since it has many more options than the others.
    Generate(Box<Generate>),
    Lint(Lint),
    Diff(Diff),
    Update(Update),
    Explain(Explain),
    Bump(Bump),
    Ci(Ci),
    Bench(Bench),
    Corpus(Corpus),
}

/// Write `generated/` from the documents that `specs/codegen.toml` names
///
/// All documents become one crate, so all of it is generated, compared and written together:
/// files that already say the right thing are not touched, files that no document asks for are
/// deleted, and nothing is written when any document has errors. If writing fails half-way, what
/// was there is put back. A folder `generated/` with files of which none was generated is left as it is.
/// Of two runs the second waits for the first. `generated/Cargo.lock` and `generated/target` are left alone. A document that
/// `update` took and that was edited since is refused; the hashes of all others are renewed.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask codegen                write what is missing or has changed
  cargo xtask codegen shop           the same, but report only on the API `shop`
  cargo xtask codegen --check        write nothing; list every missing, changed and orphaned file"
)]
pub(crate) struct Codegen {
    /// Report only on these APIs (modules of `specs/codegen.toml`)
    ///
    /// The crate is still generated as a whole, and an error in any document is always shown.
    #[arg(value_name = "API")]
    pub(crate) apis: Vec<String>,
    /// Write nothing; fail if `generated/` differs from what would be written
    #[arg(long)]
    pub(crate) check: bool,
    /// How findings are shown: `human`, `concise`, `json`, `sarif` or `github`, as in `lint`
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_possible_values = true
    )]
    pub(crate) format: Format,
    /// Show every finding, notes included
    #[arg(long)]
    pub(crate) all: bool,
    /// `warnings`: exit with 1 also when there are warnings; what is generated is written nevertheless
    #[arg(long, value_name = "WHAT", hide_possible_values = true)]
    pub(crate) deny: Option<Deny>,
    /// The folder that holds `specs/` and `generated/` [default: the nearest one above the current folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

/// What a crate is split by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SplitBy {
    /// The first tag of each operation
    Tag,
}

/// Generate a crate of its own from any one document
///
/// FILE is JSON, YAML, or a Markdown page with one fenced OpenAPI document; files that it refers to are
/// read from its folder and below. The crate can be a member of any workspace. A folder that already has
/// files is written to only if an earlier run wrote to it. `files.lock` in the folder lists what was
/// written: the next run replaces these files, and removes those that are no longer part of the output;
/// all others stay. Symbolic links below the folder are neither followed nor replaced. Of two runs into
/// one folder the second waits for the first.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask generate shop.yaml --out ../shop-client
  cargo xtask generate page.md --overlay corrections.yaml --name shop-client --out /tmp/shop-client
  cargo xtask generate theirs.json --lenient --out ../their-client
  cargo xtask generate shop.yaml --module src/api
  cargo xtask generate large.json --split tag --out ../large-client
  cargo xtask generate shop.yaml --derive Payment=derive_more::IsVariant --dependency derive_more=2 --out ../shop-client
  cargo xtask generate large.json --include-tag orders --exclude-path '/internal/**' --out ../orders-client"
)]
pub(crate) struct Generate {
    /// The document
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The folder to write the crate to
    #[arg(long, value_name = "DIR", required_unless_present = "module")]
    pub(crate) out: Option<PathBuf>,
    /// Write a module into a crate that is there, in place of a crate; `src/api` becomes `crate::api`
    ///
    /// The module has a runtime of its own, unless `--runtime` names one. What `Cargo.toml` and the root of the crate have to say is
    /// printed; neither is changed.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["out", "name", "split"])]
    pub(crate) module: Option<PathBuf>,
    /// The path of a runtime that the crate has already, such as `crate::runtime`
    #[arg(long, value_name = "PATH", requires = "module")]
    pub(crate) runtime: Option<String>,
    /// The crate's name [default: from the name of the file]
    #[arg(long, value_name = "CRATE")]
    pub(crate) name: Option<String>,
    /// An OpenAPI Overlay that corrects the document; may be given more than once, applied in order
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
    /// Let faults pass that are confined to one schema, parameter, response or operation
    ///
    /// They become warnings: the place is any JSON, or its operation is left out, and everything else is generated.
    /// For documents that nobody here can mend; a correction in an overlay is better.
    #[arg(long)]
    pub(crate) lenient: bool,
    /// Give each `tag` of the operations files and a cargo feature of its own
    ///
    /// A feature has the operations of its tag (the first of an operation's tags) and the types that nothing else uses. What
    /// several tags use is there with each of them, and alone with the feature `client`; what no operation uses comes with
    /// `all`, which is the default.
    #[arg(long, value_name = "BY")]
    pub(crate) split: Option<SplitBy>,
    #[command(flatten)]
    pub(crate) packaging: Packaging,
    #[command(flatten)]
    pub(crate) extras: Extras,
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// Write into a folder to which no run has written, and replace files that no run wrote; its other files stay
    #[arg(long)]
    pub(crate) force: bool,
    /// How findings are shown: `human`, `concise`, `json`, `sarif` or `github`, as in `lint`
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_possible_values = true
    )]
    pub(crate) format: Format,
    /// Show every finding, notes included
    #[arg(long)]
    pub(crate) all: bool,
}

/// Say what is wrong with documents, and write nothing
///
/// Errors forbid generating; warnings mean that the client is correct but narrower than the
/// document; notes tell of choices. Findings go to the standard output.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask lint                   the documents of this folder
  cargo xtask lint shop.yaml
  cargo xtask lint page.md --overlay corrections.yaml --deny warnings
  cargo xtask lint *.json --format concise
  cargo xtask lint shop.yaml --ledger ledger.txt
  cargo xtask lint shop.yaml --format sarif >findings.sarif
  cargo xtask lint --explain union-overlap"
)]
pub(crate) struct Lint {
    /// Documents to read, each by itself [default: those that `specs/codegen.toml` names]
    ///
    /// Those of `specs/codegen.toml` are read as `codegen` reads them: with their overlays and options,
    /// and all pages of an API as one document.
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// An overlay to apply to each FILE; may be given more than once, applied in order
    #[arg(long, value_name = "FILE", requires = "files")]
    pub(crate) overlay: Vec<PathBuf>,
    /// The folder that holds `specs/` [default: the nearest one above the current folder]
    #[arg(long, value_name = "DIR", conflicts_with = "files")]
    pub(crate) root: Option<PathBuf>,
    /// Let faults pass that are confined to one place, as `generate --lenient` does
    #[arg(long)]
    pub(crate) lenient: bool,
    /// How findings are shown: `human`, `concise`, `json`, `sarif` or `github`
    ///
    /// `human` draws the lines concerned, `concise` has one line for each finding. The others hold
    /// every finding, and leave the standard output to them: `json` has one object in each line with
    /// the keys severity (error, warning, note), code, message, help, file, line, column, end_line,
    /// end_column (counted from 1, columns in characters, the end behind the last), pointer, labels
    /// (message and a place each), tolerated (an error unless lenient) and count (for how many
    /// findings it stands); what is not known is null. `sarif` is one log of SARIF 2.1.0 for all
    /// documents, `github` has the commands that annotate a pull request.
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_possible_values = true,
        verbatim_doc_comment
    )]
    pub(crate) format: Format,
    /// Show every finding; without it at most a screen of them, and how many more there are of each code
    #[arg(long)]
    pub(crate) all: bool,
    /// `warnings`: exit with 1 also when there are only warnings
    #[arg(long, value_name = "WHAT", hide_possible_values = true)]
    pub(crate) deny: Option<Deny>,
    /// Write to this file what became of each keyword of the documents, and every place of any JSON with the reason
    #[arg(long, value_name = "FILE")]
    pub(crate) ledger: Option<PathBuf>,
    /// Say what a finding's code means, and read no document
    #[arg(long, value_name = "CODE", conflicts_with_all = ["files", "overlay", "format"])]
    pub(crate) explain: Option<String>,
}

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// With the lines concerned
    Human,
    /// One line each
    Concise,
    /// One JSON object in each line
    Json,
    /// One log of SARIF 2.1.0
    Sarif,
    /// Workflow commands of GitHub Actions
    Github,
}

/// What counts as a failure besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Deny {
    /// Warnings
    Warnings,
}

/// Say what changed between two states, what it breaks and for whom, and which line caused it
///
/// A state is a revision of git, a folder that holds `specs/codegen.toml`, or one document. Documents,
/// overlays and options are compared as the generator understands them; nothing is compiled. The
/// verdict is about the generated crate: whether code that uses it goes on compiling. What happens
/// between clients and servers of different age is judged beside it.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask diff                   what changed since the last commit
  cargo xtask diff main              what changed since the branch left `main`, and what is not committed
  cargo xtask diff v1.0.0 HEAD       two revisions
  cargo xtask diff old.yaml new.yaml --deny rust"
)]
pub(crate) struct Diff {
    /// The state of before: a revision, a folder, or a document [default: HEAD]
    #[arg(value_name = "BASE")]
    pub(crate) base: Option<String>,
    /// The state of after [default: the working tree]
    #[arg(value_name = "HEAD")]
    pub(crate) head: Option<String>,
    /// An overlay to apply to both of two documents; may be given more than once, applied in order
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
    /// Let faults pass in both of two documents that are confined to one place, as `generate --lenient` does
    #[arg(long)]
    pub(crate) lenient: bool,
    /// How the review is shown: `text`, `markdown`, `json` or `html`; all but `text` have the standard output to themselves, and say
    /// in their own form which document has errors, so that nothing was compared
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        hide_possible_values = true
    )]
    pub(crate) format: DiffFormat,
    /// Exit with 1 if something breaks code (`rust`), if something fails between clients and servers of different age (`wire`), or if
    /// there is `any` change
    #[arg(long, value_name = "WHAT", hide_possible_values = true)]
    pub(crate) deny: Option<DenyChange>,
    /// Show every change, description, operation and name in each format, however many there are; `markdown` may then be too long for
    /// a comment; long types, values and examples still end with `…`
    #[arg(long)]
    pub(crate) all: bool,
    /// List the rules by which changes are judged: what each weighs, and for whom
    #[arg(long, conflicts_with_all = ["base", "explain", "format"])]
    pub(crate) rules: bool,
    /// Say what a rule means, with what clients and servers of different age do
    #[arg(long, value_name = "RULE", conflicts_with_all = ["base", "format"])]
    pub(crate) explain: Option<String>,
    /// The folder that holds `specs/` [default: the nearest one above the current folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

/// How a review is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For a terminal
    Text,
    /// For a comment on a pull request
    Markdown,
    /// For programs; `review.schema.json` in the sources says what is in it
    Json,
    /// One page with the lines of both sides
    Html,
}

/// Which changes count as a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DenyChange {
    /// Those that break code that uses the crate (`breaking` is another name)
    #[value(alias = "breaking")]
    Rust,
    /// Those that fail between clients and servers of different age
    Wire,
    /// All
    Any,
}

/// Check everything that must hold before a change lands
///
/// Runs the steps below in this order, goes on after a step that fails, and ends with a table.
/// The output of cargo and of the test runners is shown as it is.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask ci                     everything
  cargo xtask ci format clippy       only these two steps"
)]
pub(crate) struct Ci {
    /// Run only these steps [default: all]
    #[arg(value_name = "STEP")]
    pub(crate) steps: Vec<StepName>,
    /// The folder of the workspace [default: the nearest one above the current folder that holds `specs/codegen.toml`]
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

/// One step of `ci`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum StepName {
    /// The hand-written sources are formatted (cargo fmt --check)
    Format,
    /// No warning of clippy in any target of the workspace
    Clippy,
    /// `generated/` is what the documents say (codegen --check)
    Codegen,
    /// The generated crate compiles without features, with each of them alone, and for wasm32-unknown-unknown if that target is installed
    Features,
    /// All tests, doc tests included
    Tests,
    /// The documentation builds without a warning
    Docs,
    /// Generating twice gives the same bytes
    Reproducible,
    /// All documents of `../shared/corpus` generate, and a third of them compiles; passes where there are none
    Corpus,
}
