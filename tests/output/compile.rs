//! All cases as one crate, which clippy must accept with denied warnings.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::Input;

use crate::{cases, input, package};

/// The folder that cargo builds this workspace into; the dependencies are the same and are built once.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_owned()
}

fn write(folder: &Path) {
    let inputs: Vec<Input> = cases::ALL.iter().map(|name| input(name)).collect();
    let files = generator::generate(&package("cases", false), &inputs).files.expect("every case generates");
    for part in ["src", "examples"] {
        let _ = fs::remove_dir_all(folder.join(part));
    }
    for (path, text) in files.iter() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match path.file_name().and_then(|name| name.to_str()) {
            Some("Cargo.toml") => format!("{text}\n[workspace]\n"),
            Some("lib.rs") => format!("#![deny(warnings)]\n{text}"),
            _ => text.to_owned(),
        };
        fs::write(path, text).unwrap();
    }
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
}

#[test]
fn all_cases_compile_without_a_warning() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    write(&folder);
    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--quiet", "--all-targets", "--", "--deny", "warnings"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
