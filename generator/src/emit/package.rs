//! What makes files a crate: manifest, root, module roots and examples.

use super::docs::Comment;
use super::runtime::Needs;
use super::unit::Unit;
use super::{
    ExampleProgram, GENERATED, Package, RUST_VERSION, client, depth, docs, example, layout,
    package_dependencies, package_licence, package_readme, production, split,
};
use crate::files::FileSet;
use crate::ir::{ChosenFormat, Operation, Rule, Scalar, Type, TypeRef, Use};
use crate::quoting::is_hidden;

/// All files that are not the runtime's and not one of the four of an API.
pub(super) fn emit(package: &Package, units: &[Unit<'_>]) -> FileSet {
    let mut files = FileSet::new();
    files.insert("Cargo.toml", manifest(package, units));
    files.insert("README.md", package_readme::emit(package, units));
    files.extend(package_licence::files());
    files.insert(
        "rustfmt.toml",
        format!(
            "# {}\n# No settings: the defaults of rustfmt, whatever a workspace around it has.\n",
            GENERATED.trim_start_matches("// ")
        ),
    );
    for unit in units {
        let module = unit.names.module.plain();
        if !unit.api.operations.is_empty() {
            files.insert(
                format!("examples/{module}.rs"),
                example::program(unit, &crate_path(package, unit)),
            );
        }
        if !package.single_api {
            files.insert(format!("src/{module}/mod.rs"), module_root(package, unit));
        }
    }
    for program in &package.details.programs {
        files.insert(format!("examples/{}.rs", program.name), copy_of(program));
    }
    files.insert("src/lib.rs", root(package, units));
    files
}

/// A program that is written by hand, with a line that says so.
fn copy_of(program: &ExampleProgram) -> String {
    format!(
        "// @generated as a copy of {}; edit that file.\n{}",
        docs::line(&program.path),
        program.text
    )
}

/// The crate's name as code writes it.
pub(super) fn crate_name(package: &Package) -> String {
    package.name.replace('-', "_")
}

/// Where an API's items are, seen from outside the crate.
pub(super) fn crate_path(package: &Package, unit: &Unit<'_>) -> String {
    if let Some(module) = &package.details.module {
        format!("{}::{module}", crate_name(package))
    } else if package.single_api {
        crate_name(package)
    } else {
        format!("{}::{}", crate_name(package), unit.names.module)
    }
}

impl Needs {
    pub(super) fn of(unit: &Unit<'_>) -> Self {
        let mut needs = Self {
            oauth2: unit
                .api
                .schemes
                .iter()
                .any(|scheme| !scheme.flows.is_empty()),
            ..Self::default()
        };
        for item in &unit.api.types {
            needs.rules(&item.rules);
            let patterns = item.shape.as_struct().map(|shape| &shape.patterns);
            patterns
                .into_iter()
                .flatten()
                .for_each(|keys| needs.pattern(&keys.pattern));
        }
        // Payloads of webhooks are there only as types.
        let types = unit.api.types.iter().flat_map(Type::uses);
        let operations = unit.api.operations.iter().flat_map(Operation::uses);
        types
            .chain(operations)
            .flat_map(Use::walk)
            .for_each(|value| needs.value(value));
        needs
    }

    /// A pattern that is a literal at the start needs no regular expressions: the runtime compares
    /// the texts.
    fn pattern(&mut self, pattern: &str) {
        let is_literal = pattern.strip_prefix('^').is_some_and(|rest| {
            rest.chars()
                .all(|character| character.is_alphanumeric() || "_-/ ".contains(character))
        });
        self.patterns |= !is_literal;
    }

    fn value(&mut self, value: &Use) {
        self.rules(&value.rules);
        match &value.ty {
            TypeRef::Scalar(Scalar::DateTime | Scalar::Date) => self.times = true,
            TypeRef::Scalar(Scalar::Uuid) => self.uuids = true,
            TypeRef::Scalar(Scalar::Exact(exact)) => match exact {
                ChosenFormat::Time | ChosenFormat::Duration => self.times = true,
                ChosenFormat::Decimal => self.decimals = true,
                ChosenFormat::Uri => self.urls = true,
                ChosenFormat::Ipv4 | ChosenFormat::Ipv6 => {}
            },
            _ => {}
        }
    }

    fn rules(&mut self, rules: &[Rule]) {
        for rule in rules {
            match rule {
                Rule::Pattern(_) => self.patterns = true,
                Rule::Fits(condition) => {
                    self.conditions = true;
                    self.patterns |= condition.has_patterns();
                }
                Rule::Each(inner)
                | Rule::Keys(inner)
                | Rule::At(_, inner)
                | Rule::Matching(_, inner)
                | Rule::Others(inner) => self.rules(inner),
                _ => {}
            }
        }
    }
}

fn manifest(package: &Package, units: &[Unit<'_>]) -> String {
    let mut text = format!(
        "# {}\n[package]\nname = {}\nversion = {}\nedition = \"2024\"\n",
        GENERATED.trim_start_matches("// "),
        toml(&package.name),
        toml(&package.version)
    );
    let details = &package.details;
    let rust_version = details.rust_version.as_deref().unwrap_or(RUST_VERSION);
    text.push_str(&format!("rust-version = {}\n", toml(rust_version)));
    text.push_str(&list("authors", &details.authors));
    text.push_str(&format!(
        "description = {}\n",
        toml(package.description.trim())
    ));
    if let Some(license) = &package.license {
        text.push_str(&format!("license = {}\n", toml(license)));
    }
    for (key, value) in [
        ("repository", &details.repository),
        ("homepage", &details.homepage),
        ("documentation", &details.documentation),
    ] {
        let line = value
            .as_ref()
            .map(|value| format!("{key} = {}\n", toml(value)));
        text.push_str(&line.unwrap_or_default());
    }
    text.push_str("readme = \"README.md\"\n");
    text.push_str(&list("keywords", &details.keywords));
    text.push_str(&list("categories", &details.categories));
    if !details.publish {
        text.push_str("publish = false\n");
    }
    text.push('\n');
    text.push_str(&split::manifest(package, units));
    text.push_str(&package_dependencies::tables(package));
    if details.workspace {
        text.push_str("\n[workspace]\n");
        // Nobody edits the crate, so that what incremental builds remember would only cost memory
        // and time.
        text.push_str("\n[profile.dev]\nincremental = false\n");
    }
    for unit in units.iter().filter(|unit| !unit.api.operations.is_empty()) {
        if let Some(feature) = needed(package, unit) {
            text.push_str(&example_target(unit.names.module.plain(), &[feature]));
        }
    }
    for program in &details.programs {
        text.push_str(&example_target(&program.name, &program.features));
    }
    text
}

fn example_target(name: &str, features: &[String]) -> String {
    let features = list("required-features", features);
    format!("\n[[example]]\nname = {}\n{features}", toml(name))
}

/// The feature that the examples of an API need.
fn needed(package: &Package, unit: &Unit<'_>) -> Option<String> {
    match example::operation(unit) {
        Some(operation) => split::feature_of_operation(package, unit, operation),
        None => split::shared_feature(package, unit),
    }
}

/// A list of the manifest; nothing if it is empty.
pub(super) fn list(key: &str, values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| toml(value)).collect();
    if values.is_empty() {
        String::new()
    } else {
        format!("{key} = [{}]\n", values.join(", "))
    }
}

/// A basic string of TOML: nothing can end the string, and nothing in it is hidden.
pub(super) fn toml(text: &str) -> String {
    let mut result = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => result.push_str("\\\""),
            '\\' => result.push_str("\\\\"),
            '\n' => result.push_str("\\n"),
            other if is_hidden(other) => result.push_str(&format!("\\U{:08x}", u32::from(other))),
            other => result.push(other),
        }
    }
    result.push('"');
    result
}

/// `lib.rs`: of a crate with one API its root, otherwise a list of modules.
fn root(package: &Package, units: &[Unit<'_>]) -> String {
    if let (true, [unit]) = (package.single_api, units) {
        let docs = module_docs(package, unit);
        return format!(
            "{GENERATED}\n{docs}{}\n{}#[macro_use]\npub mod runtime;\n\n{}",
            production::of_front_page(package, units),
            attributes(units),
            module_items(package, unit)
        );
    }
    let mut text = format!("{GENERATED}\n");
    // A dash, since brackets with a colon and one word would be the definition of a link.
    let modules = units
        .iter()
        .map(|unit| format!("[`{}`] – {}", unit.names.module.plain(), heading(unit)));
    let comment = Comment::default()
        .words(&package.description)
        .paragraph("One module and one cargo feature for each API; all are on by default.")
        .list("", modules);
    text.push_str(&comment.inner());
    text.push_str(&production::of_front_page(package, units));
    text.push_str(&format!(
        "\n{}#[macro_use]\npub mod runtime;\n",
        attributes(units)
    ));
    for unit in units {
        text.push_str(&format!(
            "\n#[cfg(feature = \"{}\")]\npub mod {};\n",
            unit.names.feature, unit.names.module
        ));
    }
    text
}

/// What the whole crate is told, with a blank line. rustc looks as deep as the types go, where that
/// is deeper than usual, and takes names in the letters of any language, of which it would call
/// some uncommon or easy to confuse. clippy takes descriptions whose lists are not indented as it
/// would have them.
fn attributes(units: &[Unit<'_>]) -> String {
    let mut text = depth::attribute(units.iter().map(|unit| unit.api))
        .map(|attribute| format!("{attribute}\n"))
        .unwrap_or_default();
    if !units.iter().all(|unit| unit.names.are_ascii()) {
        text.push_str(
            "#![allow(\n    uncommon_codepoints,\n    confusable_idents,\n    mixed_script_confusables,\n    reason = \"names are spelled as the document spells them\"\n)]\n",
        );
    }
    text.push_str(
        "#![allow(\n    clippy::doc_lazy_continuation,\n    reason = \"descriptions are those of the document\"\n)]\n\n",
    );
    text
}

fn module_root(package: &Package, unit: &Unit<'_>) -> String {
    format!(
        "{GENERATED}\n{}\n{}",
        module_docs(package, unit),
        module_items(package, unit)
    )
}

/// The modules of an API; one without operations has no client. In a split crate of its own all of
/// them need what the tags share.
fn module_items(package: &Package, unit: &Unit<'_>) -> String {
    let gate = split::shared_feature(package, unit).filter(|_| package.single_api);
    let gate = gate
        .map(|feature| format!("#[cfg(feature = \"{feature}\")]\n"))
        .unwrap_or_default();
    let credential = if client::credentials(unit).is_empty() {
        "Client"
    } else {
        "{Client, Credential}"
    };
    let mut modules = String::new();
    let mut module = |allowed: &[&str], name: &str| {
        modules.push_str(&gate);
        if !allowed.is_empty() {
            let allowed: Vec<String> = allowed.iter().map(|lint| (*lint).to_owned()).collect();
            modules.push_str(&layout::attribute("allow", &allowed, ""));
        }
        modules.push_str(&format!("{name};\n"));
    };
    let mut uses = String::new();
    if !unit.api.operations.is_empty() {
        let allowed = [
            "deprecated",
            "clippy::large_enum_variant",
            "clippy::match_overlapping_arm",
            "clippy::should_implement_trait",
            "clippy::too_many_arguments",
            "clippy::type_complexity",
            "reason = \"the document is taken as it is\"",
        ];
        module(&allowed, "pub mod operations");
        uses.push_str(&format!("{gate}pub use client::{credential};\n"));
    }
    if !unit.names.servers().is_empty() {
        let allowed = [
            "clippy::module_inception",
            "reason = \"an API may be called so\"",
        ];
        module(&allowed, "pub mod servers");
    }
    let allowed = [
        "deprecated",
        "clippy::large_enum_variant",
        "clippy::should_implement_trait",
        "clippy::type_complexity",
        "reason = \"the document is taken as it is\"",
    ];
    module(&allowed, "pub mod types");
    let allowed = [
        "deprecated",
        "reason = \"what is deprecated is still read and written\"",
    ];
    module(&allowed, "mod wire");
    // The last, and in a paragraph of its own, which rustfmt does not sort with the others: rustdoc
    // shows the methods of a type in the order of the modules, and those of operations come first.
    if !unit.api.operations.is_empty() {
        modules.push_str(&format!("\n{gate}mod client;\n"));
    }
    if !unit.api.types.is_empty() {
        uses.push_str(&format!("{gate}pub use types::*;\n"));
    }
    if uses.is_empty() {
        return modules;
    }
    format!("{modules}\n{uses}")
}

/// Title and version of an API.
pub(super) fn heading(unit: &Unit<'_>) -> String {
    format!(
        "{} {}",
        docs::title(unit.api),
        docs::line(&unit.api.version)
    )
}

/// The front page of an API: title, description, an example that compiles, and where to go on.
fn module_docs(package: &Package, unit: &Unit<'_>) -> String {
    let described = Comment::of(&crate::ir::Docs {
        title: None,
        ..unit.api.docs.clone()
    });
    let mut comment = Comment::new(heading(unit)).join(described);
    if let Some(attribute) = depth::attribute(std::iter::once(unit.api)) {
        comment = comment.paragraph(format!(
            "Types hold each other deeper here than rustc looks by itself, so a crate that uses them begins with `{attribute}`."
        ));
    }
    let features = split::front_page(package, unit);
    let mut text = comment.paragraph(features.join("\n")).inner();
    // The example is the one code block that is meant to be compiled, so it comes after all text
    // that must not be compiled.
    if let Some(example) = example::doctest(unit, &crate_path(package, unit)) {
        text.push_str("//!\n");
        let lines: String = example
            .lines()
            .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
            .collect();
        text.push_str(&gated_example(
            &lines,
            needed(package, unit)
                .filter(|_| !features.is_empty())
                .as_deref(),
        ));
    }
    text.push_str(&overview(unit));
    text
}

/// The parts of an API's module, and what there is to know of a call; nothing if it has no
/// operations.
fn overview(unit: &Unit<'_>) -> String {
    if unit.api.operations.is_empty() {
        return String::new();
    }
    let mut text = OVERVIEW_CLIENT.to_owned();
    if !client::credentials(unit).is_empty() {
        text.push_str("\n- [`Credential`] says who is calling.");
    }
    text.push_str(OVERVIEW_CALLS);
    text.lines()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect()
}

const OVERVIEW_CLIENT: &str = "
- [`Client`] has a method for each operation, and the settings of all calls. A call is sent when it
  is awaited. Its methods set what is optional, and change settings for this call alone.";

const OVERVIEW_CALLS: &str = "
- [`types`] has what is sent and received, and [`operations`] for each call its inputs and an enum
  of what the document says can go wrong in it.
- A call fails with [`Error`](crate::runtime::Error): a failure that the document describes, an
  answer that it does not describe, or the reason why no answer came.
- The [module `runtime`](crate::runtime) says what a client does about limits of time, repeats,
  secrets, and answers that are not as the document says.";

/// An example is compiled only where its operation is there.
fn gated_example(docs: &str, feature: Option<&str>) -> String {
    let (Some(feature), Some(rest)) = (feature, docs.strip_prefix("//! ```no_run\n")) else {
        return docs.to_owned();
    };
    format!(
        "#![cfg_attr(feature = \"{feature}\", doc = \"```no_run\")]\n#![cfg_attr(not(feature = \"{feature}\"), doc = \"```ignore\")]\n{rest}"
    )
}
