//! A crate that is split by tag: which feature has what, and that every choice of features
//! compiles.
//!
//! In: a case with tags. Out: what `API.txt` says of features, and cargo's word on each feature
//! alone, on none and on all.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use generator::Generated;
use generator::names::{Naming, Split};

use crate::{compile, input, package};

const CASE: &str = "tags.split.yaml";

/// The features of the case: everything, what the tags share, and the tags.
const FEATURES: [&str; 6] = [
    "all",
    "client",
    "mod-tag",
    "pets",
    "store-orders",
    "u540d-u524d",
];

fn generate(single_api: bool) -> Generated {
    generator::generate(&package("split", single_api), &[input(CASE)])
}

fn text(generated: &Generated, path: &str) -> String {
    generated
        .files
        .as_ref()
        .unwrap()
        .get(path)
        .unwrap_or_else(|| panic!("no {path}"))
        .to_owned()
}

/// The names in a file that follow these words.
fn names(text: &str, head: &str) -> Vec<String> {
    let rest = text.lines().filter_map(|line| line.strip_prefix(head));
    rest.map(|rest| {
        rest.chars()
            .take_while(|character| character.is_alphanumeric())
            .collect()
    })
    .collect()
}

#[test]
fn the_manifest_has_a_feature_for_each_tag() {
    let manifest = text(&generate(true), "Cargo.toml");
    let default = "default = [\"all\", \"gzip\", \"reqwest\", \"rustls\"]\n";
    assert!(manifest.contains(default), "{manifest}");
    assert!(
        manifest.contains("\nclient = [\"jiff\", \"pattern\", \"uuid\"]\n")
            && manifest.contains("\npets = [\"client\"]\n"),
        "{manifest}"
    );
    assert!(
        manifest.contains("required-features = [\"mod-tag\"]"),
        "{manifest}"
    );
    let manifest = text(&generate(false), "Cargo.toml");
    assert!(
        manifest.contains("\ntags = [\"jiff\", \"pattern\", \"uuid\"]\n")
            && manifest.contains("\ntags-pets = [\"tags\"]\n"),
        "{manifest}"
    );
    assert!(
        manifest.contains("tags-all = [\"tags-mod-tag\", \"tags-pets\","),
        "{manifest}"
    );
}

#[test]
fn what_one_tag_uses_stands_in_its_file_and_all_else_above() {
    let generated = generate(true);
    let pets = text(&generated, "src/types/pets.rs");
    assert_eq!(
        names(&pets, "pub struct "),
        ["Cat", "Dog", "Person", "PersonRequired", "Pet", "PetFilter"]
    );
    assert_eq!(
        names(&text(&generated, "src/types/store_orders.rs"), "pub enum "),
        ["OrderState"]
    );
    let shared = text(&generated, "src/types.rs");
    // Several tags use the first two; the others are used by a header and by an operation without
    // tags.
    for name in ["Money", "Problem", "Cursor", "Health"] {
        assert!(shared.contains(&format!(" {name} {{")), "{name}: {shared}");
    }
    assert!(!shared.contains("struct Pet "), "{shared}");
    assert_eq!(
        names(&text(&generated, "src/types/all.rs"), "pub struct "),
        ["Leaf", "Sale", "Seller", "Unused"]
    );
    assert_eq!(
        names(&text(&generated, "src/operations/pets.rs"), "pub struct "),
        ["ListPets", "AddPet"]
    );
    assert_eq!(
        names(&text(&generated, "src/operations.rs"), "pub struct "),
        ["Health"]
    );
}

#[test]
fn the_list_of_items_says_which_feature_has_them() {
    let list = text(&generate(true), "API.txt");
    for line in [
        "#[cfg(feature = \"pets\")] pub fn Client::list_pets(&self) -> Call<'_, ListPets>",
        "#[cfg(feature = \"pets\")] #[non_exhaustive] pub struct types::Pet:",
        "#[deprecated] pub fn Client::health(&self)",
        "#[non_exhaustive] pub struct types::Money:",
        "pub types::Pet::id: i64",
    ] {
        assert!(
            list.lines().any(|known| known.starts_with(line)),
            "{line}\n{list}"
        );
    }
}

/// The same items as in the crate with one file a kind: only where they stand and what they need
/// differs.
#[test]
fn a_split_changes_no_path() {
    let whole = generator::Input {
        naming: Naming::default(),
        ..input(CASE)
    };
    let whole = generator::generate(&package("split", true), &[whole]);
    let lines = |generated: &Generated| -> BTreeSet<String> {
        let list = text(generated, "API.txt");
        let bare = |line: &str| {
            line.split_once(")] ")
                .filter(|_| line.starts_with("#[cfg"))
                .map_or(line, |(_, rest)| rest)
                .to_owned()
        };
        list.lines().map(bare).collect()
    };
    assert_eq!(lines(&whole), lines(&generate(true)));
}

#[test]
fn names_of_features_stay_and_can_be_chosen() {
    let lock = generate(true)
        .lock
        .unwrap()
        .module("tags")
        .cloned()
        .unwrap();
    assert_eq!(
        lock.entries.get("#/tags/Store Orders").unwrap().name,
        "store-orders"
    );
    let mut naming = Naming {
        lock,
        split: Split::Tag,
        ..Naming::default()
    };
    naming.lock.entries.get_mut("#/tags/mod").unwrap().name = "module".to_owned();
    naming
        .renames
        .insert("#/tags/名前".to_owned(), "names".to_owned());
    let generated = generator::generate(
        &package("split", true),
        &[generator::Input {
            naming,
            ..input(CASE)
        }],
    );
    let manifest = text(&generated, "Cargo.toml");
    assert!(
        manifest.contains("all = [\"module\", \"names\", \"pets\", \"store-orders\"]\n"),
        "{manifest}"
    );
    assert!(!generated.reports[0].has_errors());
}

#[test]
fn every_choice_of_features_compiles_without_a_warning() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("split");
    compile::lay(&folder, generate(true).files.as_ref().unwrap());
    assert!(!text(&generate(true), "Cargo.toml").contains("\n[features]\n\n"));
    let pairs = ["pets,store-orders"];
    for features in ["", "default"].into_iter().chain(FEATURES).chain(pairs) {
        let output = Command::new(env!("CARGO"))
            .args([
                "clippy",
                "--quiet",
                "--all-targets",
                "--no-default-features",
                "--features",
                features,
                "--",
                "--deny",
                "warnings",
            ])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", compile::target())
            .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{features}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
