//! All cases as one crate, which clippy must accept with denied warnings.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::files::FileSet;
use generator::{File, Input};

use crate::{cases, input, package};

/// The folder that cargo builds this workspace into; the dependencies are the same and are built once.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// A document whose types hold each other in a chain that is far longer than rustc looks by itself.
fn chain() -> Input {
    let schema = |index: usize| {
        format!(
            "    T{index}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/T{}'}}}}}}\n",
            index + 1
        )
    };
    let schemas: String = (0..300).map(schema).collect();
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Chain, version: '1'}}\nservers: [{{url: 'https://api.example.com'}}]\npaths:\n  /chain:\n    get:\n      \
         operationId: chain\n      responses: {{'200': {{description: Links, content: {{application/json: {{schema: {{$ref: \
         '#/components/schemas/T0'}}}}}}}}}}\ncomponents:\n  schemas:\n{schemas}    T300: {{type: string}}\n"
    );
    Input {
        module: "chain".to_owned(),
        document: File {
            name: "chain.yaml".to_owned(),
            bytes: text.into_bytes(),
        },
        ..Input::default()
    }
}

/// Writes the crate of all cases.
pub(crate) fn write(folder: &Path) {
    let inputs: Vec<Input> = cases::ALL
        .iter()
        .map(|name| input(name))
        .chain([chain(), crate::renames::all_renamed()])
        .collect();
    let files = generator::generate(&package("cases", false), &inputs)
        .files
        .expect("every case generates");
    lay(folder, &files);
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

#[test]
fn all_cases_compile_without_a_warning() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    write(&folder);
    let output = Command::new(env!("CARGO"))
        .args([
            "clippy",
            "--quiet",
            "--all-targets",
            "--",
            "--deny",
            "warnings",
        ])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
