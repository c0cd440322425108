//! From a checked API and its names to the files of a crate.

/// The crate to write.
#[derive(Debug, Clone)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its description.
    pub description: String,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// Whether it stands alone: one API at the root of the crate, and a workspace of its own.
    pub standalone: bool,
}
