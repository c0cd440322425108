//! The options that say what the manifest of a crate says.

use clap::Args;
use generator::emit::{Details, Package, check_license, check_version};

use crate::failure::Failure;

/// What the manifest says.
#[derive(Debug, Args)]
#[command(next_help_heading = "What `Cargo.toml` says")]
pub(crate) struct Packaging {
    /// The version of the crate
    #[arg(long, value_name = "VERSION", default_value = "0.1.0")]
    pub(crate) crate_version: String,
    /// What the crate is [default: names the document]
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// The licence of the crate, as an SPDX expression [default: none]
    #[arg(long, value_name = "SPDX")]
    license: Option<String>,
    /// Where its sources are
    #[arg(long, value_name = "URL")]
    repository: Option<String>,
    /// Its page
    #[arg(long, value_name = "URL")]
    homepage: Option<String>,
    /// A word to find it by; may be given more than once
    #[arg(long, value_name = "WORD")]
    keyword: Vec<String>,
    /// A category of crates.io; may be given more than once
    #[arg(long, value_name = "CATEGORY")]
    category: Vec<String>,
    /// Who made it; may be given more than once
    #[arg(long, value_name = "NAME")]
    author: Vec<String>,
    /// Let it be published; without it `Cargo.toml` says `publish = false`
    #[arg(long, requires = "license", conflicts_with = "module")]
    publish: bool,
    /// The oldest compiler that it asks for [default: the oldest that its dependencies take]
    #[arg(long, value_name = "VERSION")]
    rust_version: Option<String>,
    /// Make the crate a workspace of its own, with profiles; without it, it can be a member of any
    #[arg(long, conflicts_with = "module")]
    pub(crate) standalone: bool,
}

impl Packaging {
    /// The crate with this name, generated from this file.
    ///
    /// # Errors
    /// Cargo or the registry would refuse it.
    pub(crate) fn package(&self, name: String, file: &str) -> Result<Package, Failure> {
        check_version(&self.crate_version)
            .map_err(|reason| Failure::new(reason).help("write it as in 0.2.0"))?;
        if let Some(license) = &self.license {
            check_license(license).map_err(Failure::new)?;
        }
        let details = Details {
            repository: self.repository.clone(),
            homepage: self.homepage.clone(),
            documentation: None,
            keywords: self.keyword.clone(),
            categories: self.category.clone(),
            authors: self.author.clone(),
            publish: self.publish,
            rust_version: self.rust_version.clone(),
            workspace: self.standalone,
            module: None,
            dependencies: Vec::new(),
            programs: Vec::new(),
        };
        details
            .check()
            .map_err(|fault| Failure::new(format!("`{}`: {}", fault.key, fault.reason)))?;
        Ok(Package {
            name,
            version: self.crate_version.clone(),
            description: self
                .description
                .clone()
                .unwrap_or_else(|| format!("A typed client generated from {file}")),
            license: self.license.clone(),
            single_api: true,
            details,
        })
    }
}
