//! The options that add to the code of a crate: what its types derive, and the names of features.

use clap::Args;

/// What is added to the code.
#[derive(Debug, Args)]
#[command(next_help_heading = "What the code has besides")]
pub(crate) struct Extras {
    /// A trait that all types derive, or one type: `PartialOrd`, `Order=derive_more::IsVariant`; may be given more than once
    #[arg(long, value_name = "[TYPE=]TRAIT")]
    pub(crate) derive: Vec<String>,
    /// A crate that derived traits come from: `derive_more=2`, or `NAME={…}` as in `Cargo.toml`; may be given more than once
    #[arg(long, value_name = "NAME=VERSION")]
    pub(crate) dependency: Vec<String>,
    /// The name of the cargo feature of a tag, with `--split`; may be given more than once
    #[arg(long, value_name = "TAG=FEATURE", requires = "split")]
    pub(crate) tag_feature: Vec<String>,
}
