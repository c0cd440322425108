//! What makes a generated crate one that fits anywhere: its manifest, its licence texts, and the
//! workspace around it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::place::{Ended, Place, argument};

const FLAGS: [&str; 20] = [
    "--crate-version",
    "1.2.3",
    "--license",
    "MIT",
    "--description",
    "The \"shop\"",
    "--repository",
    "https://example.com/shop",
    "--homepage",
    "https://example.com",
    "--keyword",
    "shop",
    "--category",
    "api-bindings",
    "--author",
    "Ann <ann@example.com>",
    "--rust-version",
    "1.90",
    "--publish",
    "--all",
];

fn generate(place: &Place, out: &str, flags: &[&str]) -> Ended {
    let document = argument("shop.yaml");
    let mut arguments = vec!["generate", &document, "--out", out];
    arguments.extend(flags);
    place.run(&arguments)
}

fn manifest(place: &Place, folder: &str) -> toml::Table {
    let text = fs::read_to_string(place.path(&format!("{folder}/Cargo.toml"))).unwrap();
    text.parse().unwrap()
}

/// The packages of a workspace, as cargo sees them.
fn metadata(folder: &Path, more: &[&str]) -> serde_json::Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--format-version", "1"])
        .args(more)
        .current_dir(folder)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_manifest_says_what_was_asked_for() {
    let place = Place::empty();
    let ended = generate(&place, "./client", &FLAGS);
    assert_eq!(ended.status, 0, "{ended:?}");
    let by_flags = manifest(&place, "client")["package"].clone();
    for (key, value) in [
        ("version", "1.2.3"),
        ("license", "MIT"),
        ("description", "The \"shop\""),
        ("repository", "https://example.com/shop"),
        ("homepage", "https://example.com"),
        ("rust-version", "1.90"),
    ] {
        assert_eq!(by_flags[key].as_str(), Some(value), "{key}");
    }
    assert!(by_flags.get("publish").is_none());
    let place = Place::workspace();
    place.edit(
        "specs/codegen.toml",
        "license = \"MIT\"\n",
        "license = \"MIT\"\nrepository = \"https://example.com/shop\"\nhomepage = \"https://example.com\"\nkeywords = [\"shop\"]\n\
         categories = [\"api-bindings\"]\nauthors = [\"Ann <ann@example.com>\"]\npublish = true\nrust-version = \"1.90\"\n",
    );
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    let by_options = manifest(&place, "generated")["package"].clone();
    for key in [
        "license",
        "repository",
        "homepage",
        "keywords",
        "categories",
        "authors",
        "rust-version",
    ] {
        assert_eq!(by_options[key], by_flags[key], "{key}");
    }
}

#[test]
fn nothing_is_published_unless_asked_for() {
    let place = Place::empty();
    assert_eq!(generate(&place, "./client", &[]).status, 0);
    let manifest = manifest(&place, "client");
    assert_eq!(manifest["package"]["publish"].as_bool(), Some(false));
    assert!(manifest["package"].get("license").is_none());
    let ended = generate(&place, "./other", &["--publish"]);
    assert_eq!(ended.status, 2, "a licence is needed: {ended:?}");
}

#[test]
fn what_a_registry_refuses_is_refused_before_anything_is_written() {
    for flags in [
        ["--crate-version", "1.2"],
        ["--license", "MIT, please"],
        ["--repository", "example.com"],
        ["--keyword", "two words"],
        ["--category", "API Bindings"],
        ["--author", " "],
        ["--rust-version", "1.80"],
    ] {
        let place = Place::empty();
        let ended = generate(&place, "./client", &flags);
        assert_eq!(ended.status, 2, "{flags:?}: {ended:?}");
        assert!(!place.path("client/Cargo.toml").exists());
    }
    for (from, to, words) in [
        (
            "version = \"0.1.0\"",
            "version = \"0.1\"",
            "codegen.toml:3:11",
        ),
        ("license = \"MIT\"", "license = \"\"", "codegen.toml:5:11"),
        ("license = \"MIT\"", "keywords = [\"a b\"]", "`keywords`"),
        ("license = \"MIT\"", "publish = true", "needs a `license`"),
    ] {
        let place = Place::workspace();
        place.edit("specs/codegen.toml", from, to);
        let ended = place.run(&["codegen", "--root", "."]);
        assert!(
            ended.status == 2 && ended.err.contains(words),
            "{to}: {ended:?}"
        );
    }
}

/// Adds a program that is written by hand to the options of a workspace.
fn add_example(place: &Place, file: &str, feature: &str) {
    let entry =
        format!("[[package.example]]\nfile = \"{file}\"\nfeatures = [\"{feature}\"]\n\n[[api]]");
    place.edit("specs/codegen.toml", "[[api]]", &entry);
}

#[test]
fn programs_that_are_written_by_hand_are_examples_of_the_crate() {
    let place = Place::workspace();
    let program = "//! Shows what a loop is.\n\nfn main() {}\n";
    place.write("specs/examples/loop.rs", program);
    add_example(&place, "examples/loop.rs", "tracing");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert_eq!(
        std::fs::read_to_string(place.path("generated/examples/loop.rs")).unwrap(),
        format!("// @generated as a copy of specs/examples/loop.rs; edit that file.\n{program}")
    );
    let manifest = manifest(&place, "generated");
    let targets = manifest["example"].as_array().unwrap();
    let target = targets.last().unwrap();
    assert_eq!(target["name"].as_str(), Some("loop"));
    assert_eq!(
        target["required-features"].as_array().unwrap()[0].as_str(),
        Some("tracing")
    );
    let readme = std::fs::read_to_string(place.path("generated/README.md")).unwrap();
    assert!(
        readme
            .contains("| `cargo run --example loop --features tracing` | Shows what a loop is. |")
    );
    // A changed program is a change of the crate.
    place.write("specs/examples/loop.rs", "fn main() { loop {} }\n");
    let ended = place.run(&["codegen", "--root", ".", "--check"]);
    assert_eq!(ended.status, 1, "{ended:?}");
}

#[test]
fn a_program_that_cannot_be_an_example_is_refused() {
    for (file, feature, words) in [
        ("loop.rs", "tracking", "the crate has no feature `tracking`"),
        ("2.rs", "tracing", "`2` is no name for an example"),
        ("gone.rs", "tracing", "specs/gone.rs"),
    ] {
        let place = Place::workspace();
        place.write("specs/loop.rs", "fn main() {}\n");
        add_example(&place, file, feature);
        let ended = place.run(&["codegen", "--root", "."]);
        assert!(
            ended.status == 2 && ended.err.contains(words),
            "{file}: {ended:?}"
        );
        assert!(!place.path("generated").exists());
    }
    let place = Place::workspace();
    place.write("specs/loop.rs", "fn main() {}\n");
    add_example(&place, "loop.rs", "tracing");
    add_example(&place, "loop.rs", "tracing");
    let ended = place.run(&["codegen", "--root", "."]);
    assert!(
        ended.err.contains("there are two examples called `loop`"),
        "{ended:?}"
    );
}

#[test]
fn the_licence_of_the_runtime_is_in_every_crate() {
    let place = Place::empty();
    assert_eq!(generate(&place, "./client", &[]).status, 0);
    for (file, words) in [
        ("LICENSE-MIT", "MIT License"),
        ("LICENSE-APACHE", "Apache License"),
        ("README.md", "## Licence"),
    ] {
        let text = fs::read_to_string(place.path(&format!("client/{file}"))).unwrap();
        assert!(text.contains(words), "{file}");
    }
}

/// A crate is a member of the workspace around it; whoever wants one of its own asks for it.
#[test]
fn a_crate_is_a_member_of_the_workspace_around_it() {
    let place = Place::empty();
    place.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n",
    );
    let ended = generate(&place, "./crates/shop", &[]);
    assert!(
        ended.status == 0 && !ended.out.contains("members"),
        "{ended:?}"
    );
    let names = |value: &serde_json::Value| -> BTreeSet<String> {
        let packages = value["packages"].as_array().unwrap();
        packages
            .iter()
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let seen = metadata(&place.path(""), &["--no-deps"]);
    assert!(names(&seen).contains("shop"), "{seen}");
    let outside = generate(&place, "./elsewhere/shop", &[]);
    let advice = "add `\"elsewhere/shop\"` to `members`";
    assert!(outside.out.contains(advice), "{}", outside.out);
    let alone = generate(&place, "./alone/shop", &["--standalone"]);
    assert!(
        alone.status == 0 && !alone.out.contains("members"),
        "{alone:?}"
    );
    assert!(manifest(&place, "alone/shop").contains_key("workspace"));
    assert!(manifest(&place, "alone/shop").contains_key("profile"));
    metadata(&place.path("alone/shop"), &["--no-deps"]);
}

#[test]
fn cargo_packages_a_generated_crate() {
    let place = Place::empty();
    assert_eq!(
        generate(&place, "./client", &["--license", "MIT", "--publish"]).status,
        0
    );
    let output = Command::new(env!("CARGO"))
        .args(["package", "--list", "--allow-dirty", "--offline"])
        .current_dir(place.path("client"))
        .output()
        .unwrap();
    let listed = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    for file in ["LICENSE-MIT", "LICENSE-APACHE", "README.md", "src/lib.rs"] {
        assert!(listed.lines().any(|line| line == file), "{file}: {listed}");
    }
}

/// An older compiler could not build the dependencies, and a newer one is not asked for.
#[test]
fn the_oldest_compiler_is_the_one_that_the_dependencies_ask_for() {
    let metadata = metadata(Path::new(env!("CARGO_MANIFEST_DIR")), &[]);
    let packages = metadata["packages"].as_array().unwrap();
    let find = |id: &serde_json::Value| packages.iter().find(|one| one["id"] == *id).unwrap();
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let start = packages
        .iter()
        .find(|one| one["name"] == "recommenders")
        .unwrap();
    let mut open = vec![&start["id"]];
    let mut seen: Vec<&serde_json::Value> = Vec::new();
    let mut highest = (0, 0);
    while let Some(id) = open.pop() {
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let package = find(id);
        if let Some(version) = package["rust_version"]
            .as_str()
            .filter(|_| *id != start["id"])
        {
            let mut numbers = version.split('.').map(|part| part.parse::<u32>().unwrap());
            highest = highest.max((numbers.next().unwrap(), numbers.next().unwrap()));
        }
        let node = nodes.iter().find(|one| one["id"] == *id).unwrap();
        for dependency in node["deps"].as_array().unwrap() {
            let kinds = dependency["dep_kinds"].as_array().unwrap();
            if kinds.iter().any(|kind| kind["kind"] != "dev") {
                open.push(&dependency["pkg"]);
            }
        }
    }
    assert_eq!(
        format!("{}.{}", highest.0, highest.1),
        generator::emit::RUST_VERSION
    );
}
