//! Which names a crate and its modules can have.
//!
//! In: any text. Out: why cargo, rustc, a file system or the emitted code cannot use it as a name.
//! Absent: choosing another name, which is the caller's.
//!
//! Cargo accepts more names than work. It builds a package `http` that depends on `http`, and only
//! the examples and documentation tests, which see both as crates, fail. So the rules are those of
//! `cargo new`, and the names of the dependencies in the emitted manifest.

use super::runtime::{DEPENDENCIES, FEATURES};
use crate::names::reserved;

/// Why a text cannot be the name of a crate or of a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    /// It has other characters than such a name, or does not begin with a letter.
    Characters,
    /// It is longer than 64 characters.
    Long,
    /// It is a keyword. A module may be called like one that can be written raw.
    Keyword,
    /// It is a crate of Rust's own distribution.
    Distribution,
    /// It is a folder into which cargo builds.
    BuildFolder,
    /// It is a device of Windows, which no file can be called.
    Device,
    /// The crate depends on a crate of this name.
    Dependency,
    /// The crate has a feature of this name already.
    Feature,
    /// The runtime has a feature of this name, or may get it.
    ReservedFeature,
    /// The crate has a module or file of this name already.
    Module,
}

/// The longest name of a package that crates.io accepts
/// (<https://doc.rust-lang.org/cargo/reference/manifest.html>, `name`). A longer one is
/// [`NameFault::Long`], whose words give the number as well. Modules and features of APIs have the
/// same bound.
const LONGEST: usize = 64;

/// Crates that every crate can name without depending on them.
const DISTRIBUTION: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];

/// The folders in which cargo keeps what it builds. Executables cannot have their names.
const BUILD_FOLDERS: &[&str] = &["build", "deps", "examples", "incremental"];

/// What the root of every crate declares, and the files that rustc takes for roots.
const MODULES: &[&str] = &["lib", "main", "runtime"];

impl NameFault {
    /// The end of a sentence about the name.
    pub fn words(self) -> &'static str {
        match self {
            Self::Characters => {
                "has characters that it cannot have, or does not begin with a letter"
            }
            Self::Long => "is longer than 64 characters",
            Self::Keyword => "is a keyword of Rust",
            Self::Distribution => "is the name of a crate of Rust's own",
            Self::BuildFolder => "is the name of a folder into which cargo builds",
            Self::Device => "is a device of Windows, which no file can be called",
            Self::Dependency => "is the name of a crate that the generated crate depends on",
            Self::Feature => "is the name of a feature that every generated crate has",
            Self::ReservedFeature => {
                "is the name of a feature that every generated crate has or may get"
            }
            Self::Module => "is part of every generated crate",
        }
    }
}

/// Whether a crate can have this name.
///
/// # Errors
/// It cannot, for this reason.
pub fn check_package_name(name: &str) -> Result<(), NameFault> {
    let well_formed = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'));
    // Code writes `_` for `-`, and some file systems do not tell capitals from small letters.
    let in_code = name.replace('-', "_").to_lowercase();
    if !well_formed {
        Err(NameFault::Characters)
    } else if name.len() > LONGEST {
        Err(NameFault::Long)
    } else if reserved::is_keyword(&in_code) {
        Err(NameFault::Keyword)
    } else if DISTRIBUTION.contains(&in_code.as_str()) {
        Err(NameFault::Distribution)
    } else if BUILD_FOLDERS.contains(&in_code.as_str()) {
        Err(NameFault::BuildFolder)
    } else if reserved::is_device(name) {
        Err(NameFault::Device)
    } else if dependencies().any(|dependency| dependency.replace('-', "_") == in_code) {
        Err(NameFault::Dependency)
    } else {
        Ok(())
    }
}

/// Whether an API can be a module of this name, and a feature. Modules are looked up from where
/// they stand, so that one can be called like a dependency.
///
/// # Errors
/// It cannot, for this reason.
pub fn check_module_name(name: &str) -> Result<(), NameFault> {
    let well_formed = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|character| {
            character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'
        });
    if !well_formed {
        Err(NameFault::Characters)
    } else if name.len() > LONGEST {
        Err(NameFault::Long)
    } else if reserved::is_never(name) {
        Err(NameFault::Keyword)
    } else if reserved::is_device(name) {
        Err(NameFault::Device)
    } else if MODULES.contains(&name) {
        Err(NameFault::Module)
    } else if features().any(|feature| feature == name) {
        Err(NameFault::Feature)
    } else {
        Ok(())
    }
}

/// Whether the feature of an API can have this name.
///
/// # Errors
/// It cannot, for this reason.
pub fn check_feature_name(name: &str) -> Result<(), NameFault> {
    let well_formed = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|character| {
            character.is_ascii_lowercase()
                || character.is_ascii_digit()
                || matches!(character, '-' | '_')
        });
    if !well_formed {
        Err(NameFault::Characters)
    } else if name.len() > LONGEST {
        Err(NameFault::Long)
    } else if reserved::is_reserved_feature(name) {
        Err(NameFault::ReservedFeature)
    } else {
        Ok(())
    }
}

/// Whether a crate with these modules and features of APIs can have an example with such a name
/// that needs such features.
///
/// # Errors
/// It cannot, for this reason.
pub fn check_example(
    name: &str,
    features: &[String],
    (modules, of_apis): (&[&str], &[&str]),
) -> Result<(), String> {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !name.chars().all(is_plain) {
        return Err(format!(
            "`{name}` is no name for an example: write letters, digits, `_` and `-`, a letter first"
        ));
    }
    if modules.contains(&name) {
        return Err(format!(
            "the generated example of the API is called `{name}`"
        ));
    }
    let known = |feature: &str| {
        of_apis.contains(&feature) || self::features().any(|known| known == feature)
    };
    match features.iter().find(|feature| !known(feature)) {
        Some(unknown) => Err(format!("the crate has no feature `{unknown}`")),
        None => Ok(()),
    }
}

/// The crates that the manifest names.
pub(super) fn dependencies() -> impl Iterator<Item = &'static str> {
    keys(DEPENDENCIES)
}

/// The features that the manifest always has.
fn features() -> impl Iterator<Item = &'static str> {
    std::iter::once("default").chain(keys(FEATURES))
}

/// The keys of tables with one entry a line.
fn keys(toml: &'static str) -> impl Iterator<Item = &'static str> {
    toml.lines()
        .filter(|line| !line.starts_with('['))
        .filter_map(|line| Some(line.split_once('=')?.0.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_called_like_nothing_that_it_would_be_taken_for() {
        for name in [
            "shop",
            "pet-shop",
            "a1",
            "http-client",
            "runtime",
            "Shop",
            "client",
        ] {
            assert_eq!(check_package_name(name), Ok(()), "{name}");
        }
        for (name, fault) in [
            ("", NameFault::Characters),
            ("1a", NameFault::Characters),
            ("-a", NameFault::Characters),
            ("_a", NameFault::Characters),
            ("é", NameFault::Characters),
            ("a.b", NameFault::Characters),
            ("type", NameFault::Keyword),
            ("self", NameFault::Keyword),
            ("Self", NameFault::Keyword),
            ("gen", NameFault::Keyword),
            ("std", NameFault::Distribution),
            ("proc-macro", NameFault::Distribution),
            ("test", NameFault::Distribution),
            ("deps", NameFault::BuildFolder),
            ("con", NameFault::Device),
            ("COM1", NameFault::Device),
            ("http", NameFault::Dependency),
            ("serde", NameFault::Dependency),
            ("serde-json", NameFault::Dependency),
            ("regex_lite", NameFault::Dependency),
            ("tokio", NameFault::Dependency),
            ("Url", NameFault::Dependency),
        ] {
            assert_eq!(check_package_name(name), Err(fault), "{name}");
        }
        assert_eq!(check_package_name(&"a".repeat(65)), Err(NameFault::Long));
    }

    #[test]
    fn a_feature_is_called_like_none_of_the_runtime() {
        for name in ["shop", "shop-v2", "shop_v2", "client", "all", "type"] {
            assert_eq!(check_feature_name(name), Ok(()), "{name}");
        }
        for (name, fault) in [
            ("", NameFault::Characters),
            ("Shop", NameFault::Characters),
            ("2a", NameFault::Characters),
            ("a/b", NameFault::Characters),
            ("a?", NameFault::Characters),
            ("default", NameFault::ReservedFeature),
            ("http3", NameFault::ReservedFeature),
        ] {
            assert_eq!(check_feature_name(name), Err(fault), "{name}");
        }
        for name in features() {
            let fault = check_feature_name(name);
            assert_eq!(fault, Err(NameFault::ReservedFeature), "{name}");
        }
    }

    #[test]
    fn a_module_is_called_like_nothing_that_is_there() {
        for name in [
            "shop", "http", "serde", "type", "std", "test", "client", "types",
        ] {
            assert_eq!(check_module_name(name), Ok(()), "{name}");
        }
        for (name, fault) in [
            ("Shop", NameFault::Characters),
            ("a-b", NameFault::Characters),
            ("self", NameFault::Keyword),
            ("crate", NameFault::Keyword),
            ("nul", NameFault::Device),
            ("runtime", NameFault::Module),
            ("main", NameFault::Module),
            ("default", NameFault::Feature),
            ("uuid", NameFault::Feature),
        ] {
            assert_eq!(check_module_name(name), Err(fault), "{name}");
        }
    }
}
