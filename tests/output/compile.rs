//! Crates that a test writes and cargo compiles.

use std::fs;
use std::path::{Path, PathBuf};

use generator::files::FileSet;

/// The folder that cargo builds this workspace into; the dependencies are the same and are built
/// once.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Writes a crate that accepts no warning, and nothing else into its folder.
pub(crate) fn lay(folder: &Path, files: &FileSet) {
    for part in ["src", "examples"] {
        let _ = fs::remove_dir_all(folder.join(part));
    }
    for (path, text) in files.iter() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match path.file_name().and_then(|name| name.to_str()) {
            Some("Cargo.toml") if !text.contains("[workspace]") => format!("{text}\n[workspace]\n"),
            Some("lib.rs") => format!("#![deny(warnings)]\n{text}"),
            _ => text.to_owned(),
        };
        fs::write(path, text).unwrap();
    }
    let lock = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
}
