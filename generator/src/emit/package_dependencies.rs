//! What a crate depends on: the crates of the runtime, and those that derived traits need.
//!
//! In: the dependencies that the caller adds. Out: the part of the manifest, or why one of them
//! cannot be there. Absent: asking the registry whether there is such a crate.

use semver::VersionReq;

use super::package::{list, toml};
use super::package_name::{check_package_name, dependencies};
use super::runtime::DEPENDENCIES;
use super::{NameFault, Package};

/// A crate that the caller adds to the dependencies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dependency {
    /// Its name.
    pub name: String,
    /// Which versions of it, as cargo writes it: `1.0`.
    pub version: String,
    /// The features that are asked for.
    pub features: Vec<String>,
    /// Whether its default features are left out.
    pub without_default_features: bool,
}

impl Dependency {
    /// Whether a crate can depend on it.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn check(&self) -> Result<(), String> {
        match check_package_name(&self.name) {
            Err(NameFault::Dependency) => {
                Err(format!("the crate depends on `{}` already", self.name))
            }
            Err(NameFault::Characters | NameFault::Long) => {
                Err(format!("`{}` is no name of a crate", self.name))
            }
            // What is wrong with the name of a crate that is written is not with one that is used.
            Ok(()) | Err(_) => Ok(()),
        }?;
        VersionReq::parse(&self.version).map_err(|error| {
            format!("`{}` is no version of a dependency: {error}", self.version)
        })?;
        let is_plain =
            |character: char| character.is_ascii_alphanumeric() || "_-+.".contains(character);
        let odd = self
            .features
            .iter()
            .find(|feature| feature.is_empty() || !feature.chars().all(is_plain));
        odd.map_or(Ok(()), |odd| {
            Err(format!("`{odd}` is no feature of a crate"))
        })
    }

    /// Its line in the manifest.
    fn line(&self) -> String {
        let version = toml(&self.version);
        if self.features.is_empty() && !self.without_default_features {
            return format!("{} = {version}", self.name);
        }
        let defaults = if self.without_default_features {
            ", default-features = false"
        } else {
            ""
        };
        let features = list("features", &self.features);
        let features = match features.trim_end() {
            "" => String::new(),
            features => format!(", {features}"),
        };
        format!(
            "{} = {{ version = {version}{defaults}{features} }}",
            self.name
        )
    }
}

/// The tables of dependencies, each sorted by name.
pub(super) fn tables(package: &Package) -> String {
    let added = &package.details.dependencies;
    let (normal, others) = DEPENDENCIES
        .split_once("\n\n")
        .unwrap_or((DEPENDENCIES, ""));
    let mut lines = normal.lines();
    let heading = lines.next().unwrap_or_default();
    let mut lines: Vec<String> = lines.map(str::to_owned).collect();
    lines.extend(added.iter().map(Dependency::line));
    lines.sort_by(|one, other| key(one).cmp(key(other)));
    format!("{heading}\n{}\n\n{others}", lines.join("\n"))
}

fn key(line: &str) -> &str {
    line.split_once(" =").map_or(line, |(key, _)| key)
}

/// Whether a crate that code names by this identifier is among some dependencies, or is the
/// standard library.
///
/// # Errors
/// Code cannot name it: the crate depends on it for itself, or not at all.
pub fn check_crate_of_derive(ident: &str, added: &[Dependency]) -> Result<(), String> {
    let is_it = |name: &str| name.replace('-', "_") == ident;
    if added.iter().any(|dependency| is_it(&dependency.name)) {
        return Ok(());
    }
    if dependencies().any(is_it) {
        return Err(format!(
            "`{ident}` is a dependency of the crate that has no derive macros, or is not always there"
        ));
    }
    Err(format!("the crate does not depend on `{ident}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dependency(name: &str, version: &str) -> Dependency {
        Dependency {
            name: name.to_owned(),
            version: version.to_owned(),
            ..Dependency::default()
        }
    }

    #[test]
    fn what_cargo_would_refuse_is_refused() {
        for (name, version) in [
            ("schemars", "1.0"),
            ("a-b_2", "=1.2.3"),
            ("core-api", ">=1, <3"),
        ] {
            assert_eq!(dependency(name, version).check(), Ok(()), "{name}");
        }
        for (name, version, words) in [
            ("", "1", "no name"),
            ("a b", "1", "no name"),
            ("serde", "1", "already"),
            ("regex_lite", "1", "already"),
            ("schemars", "one", "no version"),
            ("schemars", "1\"\n", "no version"),
        ] {
            let refused = dependency(name, version).check().unwrap_err();
            assert!(refused.contains(words), "{name}: {refused}");
        }
        let features = Dependency {
            features: vec!["a\"b".to_owned()],
            ..dependency("schemars", "1")
        };
        assert!(features.check().is_err());
    }

    #[test]
    fn the_tables_are_those_of_the_runtime_with_what_is_added() {
        let mut package = Package::unpublished("shop");
        assert_eq!(tables(&package), DEPENDENCIES);
        package.details.dependencies = vec![
            dependency("schemars", "1.0"),
            Dependency {
                features: vec!["derive".to_owned()],
                without_default_features: true,
                ..dependency("arbitrary", "1.4")
            },
        ];
        let text = tables(&package);
        assert!(
            text.starts_with("[dependencies]\narbitrary = { version = \"1.4\", default-features = false, features = [\"derive\"] }\nbase64 ="),
            "{text}"
        );
        assert!(text.contains("\nschemars = \"1.0\"\nserde ="), "{text}");
        assert!(text.contains("\n\n[dev-dependencies]\n"), "{text}");
    }
}
