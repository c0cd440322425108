//! The pages of a document in `specs/codegen.toml`: one, a list, or those of a folder.
//!
//! In: the value of `document`. Out: [`Pages`], or what is wrong with it. Absent: reading them.

use std::path::{Path, PathBuf};

use crate::update::file_name::EXTENSIONS;

/// What a `document` can be.
pub(super) const PAGES_HELP: &str = "write the path of a document, a list of paths of pages in one folder, each once, or a folder with `/` at its end";

/// The files of a folder that are pages: documents by their names, and no overlays.
pub(super) fn pages_among(names: Vec<String>, folder: &str, overlays: &[PathBuf]) -> Vec<String> {
    let is_document = |name: &str| {
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        let extension = extension.unwrap_or_default().to_lowercase();
        !name.starts_with('.') && EXTENSIONS.contains(&extension.as_str())
    };
    let is_overlay = |name: &str| {
        overlays
            .iter()
            .any(|overlay| *overlay == Path::new(folder).join(name))
    };
    let mut pages: Vec<String> = names
        .into_iter()
        .filter(|name| is_document(name) && !is_overlay(name))
        .collect();
    pages.sort();
    pages
}

/// The pages of a document.
pub(super) struct Pages {
    /// The path of the first, as the file says it.
    pub(super) first: String,
    /// The names of the others.
    pub(super) others: Vec<String>,
    /// Whether they are those of a folder.
    pub(super) by_folder: bool,
}

impl Pages {
    /// Takes a path, a list of paths, or a folder, of which `list` gives the pages.
    pub(super) fn of(
        document: &toml::Value,
        list: &dyn Fn(&str) -> Vec<String>,
    ) -> Result<Self, String> {
        let text = |value: &toml::Value| {
            let text = value.as_str().map(|text| text.replace('\\', "/"));
            text.ok_or_else(|| "`document` is neither a path nor a list of paths".to_owned())
        };
        let Some(paths) = document.as_array() else {
            let first = text(document)?;
            if !first.ends_with('/') {
                return Ok(Self {
                    first,
                    others: Vec::new(),
                    by_folder: false,
                });
            }
            let mut names = list(&first).into_iter();
            let Some(name) = names.next() else {
                return Err(format!("the folder `{first}` has no page"));
            };
            return Ok(Self {
                first: format!("{first}{name}"),
                others: names.collect(),
                by_folder: true,
            });
        };
        let paths: Vec<String> = paths.iter().map(text).collect::<Result<_, _>>()?;
        let Some((first, rest)) = paths.split_first() else {
            return Err("`document` lists no page".to_owned());
        };
        let (folder, name) = split(first);
        let mut seen = vec![name];
        for path in rest {
            let (beside, name) = split(path);
            if beside != folder {
                return Err(format!("`{path}` is in another folder than `{first}`"));
            }
            if seen.contains(&name) {
                return Err(format!("`{path}` is listed twice"));
            }
            seen.push(name);
        }
        let others = seen.split_off(1).into_iter().map(str::to_owned).collect();
        Ok(Self {
            first: first.clone(),
            others,
            by_folder: false,
        })
    }
}

/// The folder of a path and the name in it.
fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}
