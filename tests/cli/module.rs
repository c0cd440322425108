//! `generate --module`: a module of a crate that is there, in place of a crate of its own.

use std::fs;

use crate::place::{Ended, Place, argument};

fn host() -> Place {
    let place = Place::empty();
    place.write(
        "Cargo.toml",
        "[package]\nname = \"my-host\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    place.write("src/lib.rs", "");
    place
}

fn generate(place: &Place, flags: &[&str]) -> Ended {
    let document = argument("shop.yaml");
    let mut arguments = vec!["generate", &document];
    arguments.extend(flags);
    place.run(&arguments)
}

/// All Rust code below a folder.
fn code(place: &Place, folder: &str) -> String {
    place
        .files(folder)
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|end| end == "rs"))
        .map(|(_, (bytes, _))| String::from_utf8(bytes).unwrap())
        .collect()
}

#[test]
fn a_module_has_a_runtime_of_its_own() {
    let place = host();
    let ended = generate(&place, &["--module", "./src/clients/shop"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let root = fs::read_to_string(place.path("src/clients/shop/mod.rs")).unwrap();
    assert!(root.contains("#[macro_use]\npub mod runtime;"), "{root}");
    assert!(
        root.contains("use my_host::clients::shop::Client"),
        "{root}"
    );
    assert!(!root.contains("#!["), "{root}");
    let code = code(&place, "src/clients/shop");
    assert!(code.contains("use crate::clients::shop::runtime::"));
    assert!(code.contains("$crate::clients::shop::runtime::"));
    assert!(!code.contains("crate::runtime"));
    for path in ["names.lock", "files.lock", "API.txt", "runtime/LICENSE-MIT"] {
        assert!(
            place.path(&format!("src/clients/shop/{path}")).is_file(),
            "{path}"
        );
    }
    for path in ["Cargo.toml", "examples", "README.md", "lib.rs"] {
        assert!(
            !place.path(&format!("src/clients/shop/{path}")).exists(),
            "{path}"
        );
    }
}

#[test]
fn a_module_can_use_a_runtime_that_is_there() {
    let place = host();
    let ended = generate(
        &place,
        &["--module", "./src/shop", "--runtime", "crate::api::runtime"],
    );
    assert_eq!(ended.status, 0, "{ended:?}");
    let code = code(&place, "src/shop");
    assert!(code.contains("use crate::api::runtime::") && !code.contains("crate::runtime"));
    assert!(!code.contains("pub mod runtime;"));
    assert!(!place.path("src/shop/runtime").exists());
}

#[test]
fn what_the_crate_has_to_say_is_printed_and_nothing_of_it_is_changed() {
    let place = host();
    let before = [
        fs::read_to_string(place.path("Cargo.toml")).unwrap(),
        fs::read_to_string(place.path("src/lib.rs")).unwrap(),
    ];
    let ended = generate(&place, &["--module", "./src/api"]);
    for line in ["pub mod api;", "[dependencies]", "reqwest = ", "[features]"] {
        assert!(ended.out.contains(line), "{line}: {}", ended.out);
    }
    let printed = ended.out.split_once("unless it is there:\n").unwrap().1;
    let _: toml::Table = printed.parse().expect("the tables of a manifest");
    let after =
        ["Cargo.toml", "src/lib.rs"].map(|file| fs::read_to_string(place.path(file)).unwrap());
    assert_eq!(before, after);
}

#[test]
fn a_second_run_changes_nothing_and_keeps_names() {
    let place = host();
    assert_eq!(generate(&place, &["--module", "./src/api"]).status, 0);
    let before = place.files("src");
    assert_eq!(generate(&place, &["--module", "./src/api"]).status, 0);
    assert_eq!(place.files("src"), before);
}

#[test]
fn a_place_that_can_be_no_module_is_refused() {
    let place = host();
    for flags in [
        &["--module", "./api"][..],
        &["--module", "./src"],
        &["--module", "./src/my-api"],
        &["--module", "./src/fn"],
        &["--module", "./src/api", "--runtime", "runtime"],
        &["--module", "./src/api", "--runtime", "crate::a-b"],
        &["--module", "./src/api", "--out", "./client"],
        &["--module", "./src/api", "--split", "tag"],
        &["--module", "./src/api", "--standalone"],
        &[],
    ] {
        let ended = generate(&place, flags);
        assert_eq!(ended.status, 2, "{flags:?}: {ended:?}");
    }
    assert!(!place.path("src/api").exists());
    let alone = Place::empty();
    assert_eq!(generate(&alone, &["--module", "./src/api"]).status, 2);
}
