//! Traits that `codegen.toml` or the arguments of `generate` let the types of a crate derive.

use std::fs;

use crate::place::{Ended, Place};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    Order: {type: object, properties: {id: {type: integer}}}
    State: {type: string, enum: [open, paid]}
    Value: {oneOf: [{type: string}, {type: integer}]}
    Name: {type: string}
";

/// A workspace with these lines in the table of the package, and these at its end.
fn place(package: &str, end: &str) -> Place {
    let place = Place::workspace();
    place.write("specs/shop.yaml", DOCUMENT);
    place.edit(
        "specs/codegen.toml",
        "license = \"MIT\"\n",
        &format!("license = \"MIT\"\n{package}\n"),
    );
    place.edit(
        "specs/codegen.toml",
        "document = \"shop.yaml\"\n",
        &format!("document = \"shop.yaml\"\n{end}\n"),
    );
    place
}

/// The attribute above a type.
fn derived(types: &str, head: &str) -> String {
    let (above, _) = types.split_once(head).unwrap();
    let lines = above.lines().rev();
    let mut derives = lines.filter(|line| line.starts_with("#[derive("));
    derives.next().unwrap().to_owned()
}

/// All types have `PartialOrd`; `Order` has a trait of `schemars` besides, `State` one of
/// `derive_more`.
fn assert_derived(types: &str) {
    for (head, derives) in [
        ("pub struct Order", "PartialOrd, ::schemars::JsonSchema"),
        ("pub enum Value", "Clone, PartialOrd"),
        // Its table orders it.
        ("pub enum State", "Clone, ::derive_more::IsVariant"),
    ] {
        let attribute = format!("#[derive({derives})]");
        assert_eq!(derived(types, head), attribute, "{head}");
    }
}

#[test]
fn types_derive_what_the_file_asks_for() {
    let place = place(
        "derives = [\"PartialOrd\"]\ndependencies = { schemars = \"1.0\", derive-more = { version = \"2\", default-features = false, features = [\"is_variant\"] } }",
        "[api.derives]\nOrder = [\"schemars::JsonSchema\"]\nState = [\"derive_more::IsVariant\"]\n",
    );
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let read = |path: &str| fs::read_to_string(place.path(path)).unwrap();
    let types = read("generated/src/shop/types.rs");
    assert_derived(&types);
    let library = read("generated/src/library/types.rs");
    assert!(library.contains("PartialOrd)]"), "{library}");
    let manifest: toml::Table = read("generated/Cargo.toml").parse().unwrap();
    let dependencies = manifest["dependencies"].as_table().unwrap();
    assert_eq!(dependencies["schemars"].as_str(), Some("1.0"));
    assert_eq!(
        dependencies["derive-more"]["default-features"].as_bool(),
        Some(false)
    );
    let items = read("generated/API.txt");
    let order = items
        .lines()
        .find(|line| line.contains("shop::types::Order:"));
    assert!(
        order.unwrap().contains("::schemars::JsonSchema"),
        "{order:?}"
    );
}

#[test]
fn what_cannot_be_derived_is_refused_at_its_line() {
    for (package, end, words) in [
        ("derives = [\"Clone\"]", "", "types have already"),
        ("derives = [\"Copy\"]", "", "names no crate"),
        ("derives = [\"a b\"]", "", "no path of identifiers"),
        ("derives = [\"Ord\", \"Ord\"]", "", "`Ord` is listed twice"),
        (
            "derives = [\"schemars::JsonSchema\"]",
            "",
            "the crate does not depend on `schemars`",
        ),
        (
            "derives = [\"tokio::Main\"]",
            "",
            "`tokio` is a dependency of the crate that has no derive macros",
        ),
        (
            "dependencies = { serde = \"1\" }",
            "",
            "depends on `serde` already",
        ),
        (
            "dependencies = { schemars = \"new\" }",
            "",
            "no version of a dependency",
        ),
        (
            "",
            "derives = { Oder = [\"Ord\"] }",
            "there is no type `Oder`",
        ),
        (
            "",
            "derives = { Name = [\"Ord\"] }",
            "another name of a type",
        ),
        ("", "derives = { State = [\"Ord\"] }", "has `Ord` already"),
        (
            "derives = [\"Ord\"]",
            "derives = { Order = [\"Ord\"] }",
            "derives `Ord` twice",
        ),
    ] {
        let place = place(package, end);
        let ended = place.run(&["codegen", "--root", "."]);
        let said = format!("{}{}", ended.out, ended.err);
        let text = fs::read_to_string(place.path("specs/codegen.toml")).unwrap();
        let wanted = if end.is_empty() { package } else { end };
        let line = text.lines().position(|line| line == wanted).unwrap() + 1;
        assert!(
            ended.status != 0
                && said.contains(words)
                && said.contains(&format!("specs/codegen.toml:{line}:")),
            "{package} {end}: {said}"
        );
        assert!(!place.path("generated").exists(), "{package} {end}");
    }
}

/// The result of `generate` with these arguments.
fn generate(place: &Place, arguments: &[&str]) -> Ended {
    place.write("shop.yaml", DOCUMENT);
    let all = [&["generate", "./shop.yaml", "--out", "./client"], arguments].concat();
    place.run(&all)
}

#[test]
fn generate_takes_derives_and_their_crates_as_arguments() {
    let place = Place::empty();
    let arguments = [
        "--derive",
        "PartialOrd",
        "--derive",
        "State=derive_more::IsVariant",
        "--derive",
        "Order=schemars::JsonSchema",
        "--dependency",
        "schemars=1.0",
        "--dependency",
        "derive_more={ version = \"2\", features = [\"is_variant\"] }",
    ];
    let ended = generate(&place, &arguments);
    assert_eq!(ended.status, 0, "{ended:?}");
    let read = |path: &str| fs::read_to_string(place.path(path)).unwrap();
    let types = read("client/src/types.rs");
    assert_derived(&types);
    let manifest: toml::Table = read("client/Cargo.toml").parse().unwrap();
    let dependencies = manifest["dependencies"].as_table().unwrap();
    assert_eq!(dependencies["schemars"].as_str(), Some("1.0"));
    let features = &dependencies["derive_more"]["features"];
    assert_eq!(features[0].as_str(), Some("is_variant"));
}

#[test]
fn an_argument_that_cannot_be_derived_is_shown() {
    for (arguments, words, at) in [
        (
            ["--derive", "Oder=Ord"],
            "there is no type `Oder`",
            "command line:1:15",
        ),
        (["--derive", "Copy"], "names no crate", "command line:1:10"),
        (
            ["--derive", "a::B"],
            "`--dependency` adds crates",
            "command line:1:10",
        ),
        (
            ["--dependency", "serde=1"],
            "depends on `serde` already",
            "command line:1:20",
        ),
        (["--dependency", "schemars"], "has no `=`", ""),
        (["--dependency", "schemars={"], "is no dependency", ""),
    ] {
        let place = Place::empty();
        let ended = generate(&place, &arguments);
        let said = format!("{}{}", ended.out, ended.err);
        assert!(
            ended.status != 0 && said.contains(words) && said.contains(at),
            "{arguments:?}: {said}"
        );
        assert!(!place.path("client").exists(), "{arguments:?}");
    }
    let twice = ["--dependency", "a=1", "--dependency", "a=2"];
    let ended = generate(&Place::empty(), &twice);
    assert!(ended.err.contains("is given twice for `a`"), "{ended:?}");
}
