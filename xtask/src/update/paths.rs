//! Paths that can be compared.
//!
//! In: paths as people and documents write them. Out: one spelling for each file.

use std::fs;
use std::path::{Path, PathBuf};

/// A path without `.`, without needless `..`, and with single `/`. It may still begin with `..` or
/// `/`.
pub(super) fn plain(path: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/').filter(|step| !matches!(*step, "" | ".")) {
        match steps.last() {
            Some(last) if step == ".." && *last != ".." => drop(steps.pop()),
            _ => steps.push(step),
        }
    }
    let root = if path.starts_with('/') { "/" } else { "" };
    format!("{root}{}", steps.join("/"))
}

/// The path of a file below the folder of another one.
pub(super) fn beside(document: &str, path: &str) -> String {
    match document.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{path}"),
        None => path.to_owned(),
    }
}

/// The file that a path leads to, links resolved; as far as there is none, the path that it would
/// have.
pub(super) fn real(path: &Path) -> PathBuf {
    if let Ok(real) = fs::canonicalize(path) {
        return real;
    }
    match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) if folder.as_os_str().is_empty() => {
            real(Path::new(".")).join(name)
        }
        (Some(folder), Some(name)) => real(folder).join(name),
        _ => path.to_owned(),
    }
}

/// What is equal for two paths that are one file on a system that does not tell capital from small
/// letters. What is committed is checked out on such systems, too.
pub(super) fn folded(path: &Path) -> String {
    real(path).to_string_lossy().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_one_spelling() {
        for (path, expected) in [
            ("shop/openapi.yaml", "shop/openapi.yaml"),
            ("./shop//openapi.yaml", "shop/openapi.yaml"),
            ("a/../shop.yaml", "shop.yaml"),
            ("../x/./y.yaml", "../x/y.yaml"),
            ("../../y.yaml", "../../y.yaml"),
            ("/abs/../y.yaml", "/y.yaml"),
        ] {
            assert_eq!(plain(path), expected, "{path}");
        }
        assert_eq!(beside("a/b.yaml", "c/d.yaml"), "a/c/d.yaml");
        assert_eq!(beside("b.yaml", "c/d.yaml"), "c/d.yaml");
    }

    #[test]
    fn a_file_has_one_place_before_and_after_it_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/../b/New.yaml");
        fs::create_dir(folder.path().join("a")).unwrap();
        let before = (
            real(&folder.path().join("b/New.yaml")),
            folded(&folder.path().join("b/New.yaml")),
        );
        fs::create_dir(folder.path().join("b")).unwrap();
        fs::write(folder.path().join("b/New.yaml"), "").unwrap();
        assert_eq!((real(&path), folded(&path)), before);
        assert_eq!(folded(&folder.path().join("b/new.YAML")), before.1);
    }
}
