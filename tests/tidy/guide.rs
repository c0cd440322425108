//! The user guide names every key of `specs/codegen.toml`, and no other.

use std::collections::BTreeSet;
use std::fs;

use generator::ir::Formats;

use crate::repository;

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap()
}

/// The first cell of each row of the table below a heading, without its backticks.
fn rows(page: &str, heading: &str) -> BTreeSet<String> {
    let (_, section) = page
        .split_once(&format!("\n{heading}\n"))
        .unwrap_or_else(|| panic!("the page has no heading `{heading}`"));
    let section = section.split("\n## ").next().unwrap();
    section
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(key, _)| key.to_owned())
        .collect()
}

/// The keys of a table, as serde reads them into the struct of this name.
fn keys(options: &syn::File, name: &str) -> BTreeSet<String> {
    let item = options.items.iter().find_map(|item| match item {
        syn::Item::Struct(item) if item.ident == name => Some(item),
        _ => None,
    });
    let fields = &item
        .unwrap_or_else(|| panic!("the options have no struct `{name}`"))
        .fields;
    fields
        .iter()
        .map(|field| field.ident.as_ref().unwrap().to_string().replace('_', "-"))
        .collect()
}

#[test]
fn the_reference_has_every_key_of_the_options() {
    let page = read("docs/codegen-toml.md");
    let file = |path: &str| syn::parse_file(&read(path)).unwrap();
    let options = file("xtask/src/options.rs");
    let examples = file("xtask/src/options/examples.rs");
    let selectors = file("xtask/src/options/selectors.rs");
    for (heading, options, name) in [
        ("## `[package]`", &options, "PackageText"),
        ("## `[[package.example]]`", &examples, "ExampleText"),
        ("## `[[api]]`", &options, "ApiText"),
        (
            "## `[api.include]` and `[api.exclude]`",
            &selectors,
            "SelectorsText",
        ),
    ] {
        assert_eq!(rows(&page, heading), keys(options, name), "{heading}");
    }
}

#[test]
fn the_reference_has_every_format_with_a_choice() {
    let page = read("docs/codegen-toml.md");
    let refusal = Formats::default().choose("", "").unwrap_err();
    let known: BTreeSet<String> = refusal
        .split('`')
        .skip(3)
        .step_by(2)
        .map(str::to_owned)
        .collect();
    assert!(known.contains("uuid"), "{refusal}");
    assert_eq!(rows(&page, "## `[formats]`"), known);
}

#[test]
fn the_choices_of_the_reference_are_taken() {
    let page = read("docs/codegen-toml.md");
    for line in page.lines().filter(|line| line.contains("`\"")) {
        let mut words = line.split('`').skip(1).step_by(2);
        let format = words.next().unwrap();
        for choice in words.filter(|word| word.starts_with('"')) {
            let taken = Formats::default().choose(format, choice.trim_matches('"'));
            if format != "split" {
                assert_eq!(taken, Ok(()), "{format} = {choice}");
            }
        }
    }
}
