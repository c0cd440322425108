//! The crate of all cases, `tests/expected`, is what the generator writes now.
//!
//! The crate is a member of the workspace. So clippy and rustdoc see it as they see all code, the
//! tests in `tests/exchange` call it, and a change of the output shows as a change of real code.
//! Its runtime is not a copy but the sources in `generator/runtime`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use generator::files::FileSet;
use generator::{File, Input};

use crate::{cases, input, package};

/// The files of the crate as they should be.
static FILES: LazyLock<BTreeMap<String, String>> = LazyLock::new(generate);

/// The folder of the crate.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("expected")
}

/// A document whose types hold each other in a chain that is longer than rustc follows by default.
fn chain() -> Input {
    /// The number of types in the chain. rustc's default recursion limit is 128, so a crate with
    /// this chain compiles only with the attribute.
    const LENGTH: usize = 140;
    let mut text = String::from(
        "openapi: 3.1.0
info: {title: Chain, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /chain:
    get:
      operationId: chain
      responses:
        '200':
          description: Links
          content: {application/json: {schema: {$ref: '#/components/schemas/T0'}}}
components:
  schemas:
",
    );
    for index in 0..LENGTH {
        text.push_str(&format!(
            "    T{index}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/T{}'}}}}}}\n",
            index + 1
        ));
    }
    text.push_str(&format!("    T{LENGTH}: {{type: string}}\n"));
    Input {
        module: "chain".to_owned(),
        document: File {
            name: "chain.yaml".to_owned(),
            bytes: text.into_bytes(),
        },
        ..Input::default()
    }
}

fn generate() -> BTreeMap<String, String> {
    let inputs: Vec<Input> = cases::ALL
        .iter()
        .map(|name| input(name))
        .chain([
            chain(),
            crate::renames::all_renamed(),
            crate::suite::input(),
        ])
        .collect();
    let files = generator::generate(&package("expected", false), &inputs)
        .files
        .expect("every case generates");
    adapt(&files)
}

/// A generated crate as a member of this workspace: with the sources of the runtime instead of a
/// copy, and with all examples in one program, because `cargo test` links every example.
fn adapt(files: &FileSet) -> BTreeMap<String, String> {
    const RUNTIME: &str = "pub mod runtime;";
    let mut examples = String::new();
    let mut limit = "";
    let mut adapted = BTreeMap::new();
    for (path, text) in files.iter() {
        if path.starts_with("src/runtime/") {
            continue;
        }
        if let Some(name) = path.strip_prefix("examples/") {
            let module = name.trim_end_matches(".rs");
            examples.push_str(&format!(
                "\n#[allow(dead_code, reason = \"each has a main function\")]\nmod {module};\n"
            ));
            // Only the root of a program can raise the limit.
            let (raised, rest): (Vec<&str>, Vec<&str>) = text
                .split_inclusive('\n')
                .partition(|line| line.starts_with("#![recursion_limit"));
            limit = raised.first().copied().unwrap_or(limit);
            // Nothing is left between its two empty lines.
            let rest = rest.concat().replace("\n\n\n", "\n\n");
            adapted.insert(format!("examples/all/{name}"), rest);
            continue;
        }
        let text = match path {
            "src/lib.rs" => {
                assert!(text.contains(RUNTIME), "{text}");
                let shared =
                    format!("#[path = \"../../../generator/runtime/src/mod.rs\"]\n{RUNTIME}");
                text.replace(RUNTIME, &shared)
            }
            "Cargo.toml" => text.split("\n[[example]]").next().unwrap().to_owned(),
            _ => text.to_owned(),
        };
        adapted.insert(path.to_owned(), text);
    }
    let main = format!("//! The examples of all cases.\n\n{limit}{examples}\nfn main() {{}}\n");
    adapted.insert("examples/all/main.rs".to_owned(), main);
    adapted
}

/// What is in the folder of the crate.
fn present() -> BTreeMap<String, String> {
    fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
        let Ok(entries) = fs::read_dir(folder) else {
            return;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                collect(&path, &format!("{name}/"), found);
            } else {
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(&folder(), "", &mut found);
    found
}

/// The files of one case are as they should be.
pub(crate) fn check(stem: &str) {
    let module = stem.replace('-', "_");
    let is_of_case = |path: &str| {
        path == format!("src/{module}.rs")
            || path.starts_with(&format!("src/{module}/"))
            || path == format!("examples/all/{module}.rs")
    };
    compare(&is_of_case);
}

/// Compares some files of the crate with what is there, or writes them if expectations are blessed.
fn compare(concerns: &dyn Fn(&str) -> bool) {
    let present = present();
    let bless = std::env::var_os("INSTA_UPDATE").is_some_and(|value| value == "always");
    let mut faults = Vec::new();
    for (path, text) in FILES.iter().filter(|(path, _)| concerns(path)) {
        match present.get(path) {
            Some(there) if there == text => {}
            _ if bless => {
                let path = folder().join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            there => {
                let there = there.map_or("", String::as_str);
                let diff = similar::TextDiff::from_lines(there, text.as_str());
                faults.push(diff.unified_diff().header(path, path).to_string());
            }
        }
    }
    for path in present.keys().filter(|path| concerns(path)) {
        if !FILES.contains_key(path) {
            if bless {
                fs::remove_file(folder().join(path)).unwrap();
            } else {
                faults.push(format!("{path}: no case asks for this file\n"));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{}\ntests/expected is not what the generator writes; read the differences, and accept them with \
         `INSTA_UPDATE=always cargo test -p tests --test output`",
        faults.concat()
    );
}

#[test]
fn the_rest_of_the_crate_is_as_it_should_be() {
    let modules: Vec<String> = cases::ALL
        .iter()
        .map(|name| crate::stem(name).replace('-', "_"))
        .collect();
    let is_of_case = |path: &str| {
        modules.iter().any(|module| {
            path == format!("src/{module}.rs")
                || path.starts_with(&format!("src/{module}/"))
                || path == format!("examples/all/{module}.rs")
        })
    };
    compare(&|path| !is_of_case(path));
}
