//! The arguments of `init`.

use std::path::PathBuf;

use clap::Args;

/// Make a folder that is generated from, from one page or document
///
/// FILE is a Markdown page, YAML or JSON. `specs/codegen.toml` is written, FILE is taken as `update` takes it,
/// with the files beside it that it refers to, and the crate is written to `generated/`. If the document has
/// errors, nothing stays.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask init shop.yaml
  cargo xtask init page.md --name shop-client --module shop --root ../clients"
)]
pub(crate) struct Init {
    /// The document
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The name of the crate [default: from the name of the file]
    #[arg(long, value_name = "CRATE")]
    pub(crate) name: Option<String>,
    /// The name of the module [default: from the name of the crate]
    #[arg(long, value_name = "MODULE")]
    pub(crate) module: Option<String>,
    /// Where it was published, for `specs/specs.lock`
    #[arg(long, value_name = "TEXT")]
    pub(crate) source: Option<String>,
    /// The folder to make it in [default: the current folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}
