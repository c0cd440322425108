//! A crate as a module of another: it compiles there without a warning, with a runtime of its own
//! and with one that is there.

use std::fs;
use std::path::Path;
use std::process::Command;

use generator::emit::{Details, Module, ModulePlace, Package, into_module};

use crate::{compile, input, package};

/// Names in letters of any language, every rule, and every format that has a type.
const CASES: [&str; 3] = ["names.yaml", "rules.yaml", "formats.typed.yaml"];

/// The module of a case, at a path of the crate `host`.
fn module(case: &str, path: &str, runtime: Option<&str>) -> Module {
    let package = Package {
        details: Details {
            module: Some(path.to_owned()),
            ..Details::default()
        },
        ..package("host", true)
    };
    let generated = generator::generate(&package, &[input(case)]);
    let place = ModulePlace {
        path: path.to_owned(),
        runtime: runtime.map(str::to_owned),
    };
    into_module(&generated.files.unwrap(), &place)
}

fn write(folder: &Path, module: &Module) {
    for (path, text) in module.files.iter() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn modules_compile_in_another_crate() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("module");
    let _ = fs::remove_dir_all(folder.join("src"));
    let [names, rules, formats] = CASES;
    let own = module(names, "api", None);
    let shared = module(rules, "clients::rules", Some("crate::api::runtime"));
    let formats = module(formats, "clients::formats", None);
    write(&folder.join("src/api"), &own);
    write(&folder.join("src/clients/rules"), &shared);
    write(&folder.join("src/clients/formats"), &formats);
    assert!(own.attributes.contains("uncommon_codepoints"), "{own:?}");
    let root = format!(
        "#![deny(warnings)]\n{}#[macro_use]\npub mod api;\npub mod clients;\n",
        own.attributes
    );
    fs::write(folder.join("src/lib.rs"), root).unwrap();
    let clients = "pub mod formats;\npub mod rules;\n";
    fs::write(folder.join("src/clients/mod.rs"), clients).unwrap();
    let manifest = format!(
        "[package]\nname = \"host\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{}\n[workspace]\n",
        formats.manifest
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    fs::copy(lock.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--all-features"])
        .env("CARGO_TARGET_DIR", compile::target())
        .current_dir(&folder)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
