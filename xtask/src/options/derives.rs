//! Traits that types derive besides their own, and the crates that these come from: `derives` of
//! the package and of an API, and `[package.dependencies]`; `--derive` and `--dependency` of
//! `generate`.
//!
//! In: their texts. Out: [`Derives`] of an API and the dependencies of the crate, or what is wrong
//! and where. Absent: whether there is such a type, which only the document says.

use std::collections::BTreeMap;
use std::ops::Range;

use generator::emit::{Dependency, check_crate_of_derive};
use generator::names::{Derives, check_derive, crate_of_derive};
use generator::source::Span;
use serde::Deserialize;
use toml::Spanned;

/// What is wrong, and where.
type Fault = (String, Range<usize>);

/// A list of traits.
pub(crate) type Traits = Vec<Spanned<String>>;

/// A dependency: its version, or that and more.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum DependencyText {
    Version(String),
    Table(DependencyTable),
}

/// A dependency with its features.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct DependencyTable {
    version: String,
    #[serde(default)]
    features: Vec<String>,
    #[serde(default = "yes")]
    default_features: bool,
}

fn yes() -> bool {
    true
}

impl DependencyText {
    fn dependency(&self, name: &str) -> Dependency {
        let name = name.to_owned();
        match self {
            Self::Version(version) => Dependency {
                name,
                version: version.clone(),
                ..Dependency::default()
            },
            Self::Table(table) => Dependency {
                name,
                version: table.version.clone(),
                features: table.features.clone(),
                without_default_features: !table.default_features,
            },
        }
    }
}

/// The dependencies of a crate.
pub(crate) fn dependencies(texts: &BTreeMap<String, Spanned<DependencyText>>) -> Vec<Dependency> {
    let texts = texts.iter();
    texts
        .map(|(name, text)| text.as_ref().dependency(name))
        .collect()
}

/// Whether cargo takes the dependencies.
pub(crate) fn check_dependencies(
    texts: &BTreeMap<String, Spanned<DependencyText>>,
) -> Result<(), Fault> {
    texts.iter().try_for_each(|(name, text)| {
        let dependency = text.as_ref().dependency(name);
        dependency.check().map_err(|reason| (reason, text.span()))
    })
}

/// Whether each trait of a list is one that types can derive, and comes from a dependency.
pub(crate) fn check(traits: &Traits, dependencies: &[Dependency]) -> Result<(), Fault> {
    for (index, item) in traits.iter().enumerate() {
        let (path, fault) = (item.as_ref(), |reason| Err((reason, item.span())));
        if let Err(reason) = check_derive(path) {
            return fault(format!("`{path}` {reason}"));
        }
        if traits
            .iter()
            .take(index)
            .any(|other| other.as_ref() == path)
        {
            return fault(format!("`{path}` is listed twice"));
        }
        if let Some(ident) = crate_of_derive(path)
            && let Err(reason) = check_crate_of_derive(ident, dependencies)
        {
            return fault(format!(
                "`{path}` cannot be derived: {reason}; `[package.dependencies]` or `--dependency` adds crates"
            ));
        }
    }
    Ok(())
}

/// What the types of an API derive.
pub(crate) fn derives(all: &Traits, types: &BTreeMap<String, Traits>) -> Derives {
    let placed = |item: &Spanned<String>| {
        let Range { start, end } = item.span();
        (item.as_ref().clone(), Some(Span { start, end }))
    };
    let types = types
        .iter()
        .map(|(name, traits)| (name.clone(), traits.iter().map(placed).collect()));
    Derives {
        all: all.iter().map(|item| item.as_ref().clone()).collect(),
        types: types.collect(),
    }
}
