//! Where a run writes: a crate of its own, or a module of somebody's crate.
//!
//! In: arguments. Out: [`Target`], the folder and the name of the crate. Absent: writing.

use std::fs;
use std::path::{Component, Path, PathBuf};

use generator::emit::{ModulePlace, NameFault, check_module_name, check_package_name};
use generator::names::reserved::is_keyword;
use serde::Deserialize;

use crate::arguments::Generate;
use crate::failure::Failure;
use crate::options;
use crate::path::PathText;

/// Where a run writes.
pub(super) struct Target {
    /// The folder.
    pub(super) folder: PathBuf,
    /// The name of the crate.
    pub(super) name: String,
    /// A default name that a crate cannot have, and why.
    pub(super) replaced: Option<(String, NameFault)>,
    /// Where it is in a crate that is there, if it is a module.
    pub(super) module: Option<ModulePlace>,
}

#[derive(Deserialize)]
struct Manifest {
    package: Option<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
}

/// What the arguments name.
pub(super) fn of(arguments: &Generate) -> Result<Target, Failure> {
    if let Some(folder) = &arguments.module {
        return module(folder, arguments.runtime.as_deref());
    }
    let (name, replaced) = match &arguments.name {
        Some(name) => {
            check_package_name(name).map_err(|reason| {
                Failure::new(options::not_a_crate_name(name, reason)).help(options::NAME_HELP)
            })?;
            (name.clone(), None)
        }
        None => super::default_name(&arguments.file),
    };
    Ok(Target {
        folder: arguments.out.clone().unwrap_or_default(),
        name,
        replaced,
        module: None,
    })
}

/// A module of the crate around a folder.
fn module(folder: &Path, runtime: Option<&str>) -> Result<Target, Failure> {
    let absolute =
        std::path::absolute(folder).map_err(|error| Failure::io("find", folder, &error))?;
    let Some((root, name)) = absolute.ancestors().skip(1).find_map(package) else {
        let headline = format!("no `Cargo.toml` of a crate is above `{}`", folder.to_text());
        return Err(Failure::new(headline)
            .help("`--module` writes into a crate that is there; `--out` makes a new one"));
    };
    let steps: Vec<String> = absolute
        .strip_prefix(root)
        .unwrap_or(&absolute)
        .components()
        .map(|step| match step {
            Component::Normal(step) => step.to_string_lossy().into_owned(),
            other => other.as_os_str().to_string_lossy().into_owned(),
        })
        .collect();
    let Some((_, steps)) = steps
        .split_first()
        .filter(|(first, rest)| *first == "src" && !rest.is_empty())
    else {
        let headline = format!("`{}` is no folder of a module", folder.to_text());
        return Err(Failure::new(headline).help("name one below `src`, such as `src/api`"));
    };
    if let Some(keyword) = steps.iter().find(|step| is_keyword(step)) {
        return Err(Failure::new(format!(
            "`{keyword}` is not a name for a module: it is a keyword of Rust"
        )));
    }
    for step in steps {
        check_module_name(step).map_err(|reason| {
            Failure::new(format!(
                "`{step}` is not a name for a module: it {}",
                reason.words()
            ))
        })?;
    }
    if let Some(path) = runtime {
        check_runtime(path)?;
    }
    Ok(Target {
        folder: folder.to_owned(),
        name,
        replaced: None,
        module: Some(ModulePlace {
            path: steps.join("::"),
            runtime: runtime.map(str::to_owned),
        }),
    })
}

/// The name of the crate whose folder this is.
fn package(folder: &Path) -> Option<(&Path, String)> {
    let text = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let manifest: Manifest = toml::from_str(&text).ok()?;
    Some((folder, manifest.package?.name))
}

fn check_runtime(path: &str) -> Result<(), Failure> {
    let mut steps = path.split("::");
    let begins = steps.next() == Some("crate");
    let is_name = |step: &str| {
        step.chars()
            .all(|one| one == '_' || one.is_ascii_alphanumeric())
            && step.starts_with(|first: char| first == '_' || first.is_ascii_alphabetic())
    };
    let mut rest = steps.peekable();
    if begins && rest.peek().is_some() && rest.all(is_name) {
        Ok(())
    } else {
        Err(
            Failure::new(format!("`{path}` is no path of a module of the crate"))
                .help("write it from the root of the crate, as in `crate::runtime`"),
        )
    }
}
