//! The line of `codegen.toml` that a review offers for a renamed item keeps its old name.

use super::*;
use crate::names::Naming;

const CAT: &str = "type: object, properties: {a: {type: string}, b: {type: string}, kind: {type: string, enum: [x, y]}}";

/// The path and value of the line that the change of an item offers.
fn line(changes: &[Change], path: &str) -> Option<(String, String)> {
    let change = changes.iter().find(|change| change.path == path)?;
    let (_, rest) = change.hint.split_once(": `")?;
    let (line, _) = rest.split_once('`')?;
    let (key, value) = line.split_once(" = ")?;
    let text = |quoted: &str| serde_json::from_str(quoted).expect("a plain string");
    Some((text(key), text(value)))
}

/// Compares two documents, and again with the line that the change of an item offers.
fn rules_with_line(old: &str, new: &str, path: &str) -> Vec<String> {
    let before = crate::analyze(&input(old.to_owned()));
    let changes = compared(&before, &crate::analyze(&input(new.to_owned())));
    let found: Vec<_> = changes
        .iter()
        .map(|change| (change.rule.id, &change.path))
        .collect();
    let line = line(&changes, path).unwrap_or_else(|| panic!("no line for {path} in {found:?}"));
    let after = Input {
        naming: Naming {
            renames: BTreeMap::from([line]),
            ..Naming::default()
        },
        ..input(new.to_owned())
    };
    rules_and_paths(&before, &crate::analyze(&after))
}

#[test]
fn a_type_keeps_its_name() {
    let old = source("", &format!("Cat: {{{CAT}}}"));
    let new = source("", &format!("Dog: {{{CAT}}}"));
    assert_eq!(
        rules_with_line(&old, &new, "Dog"),
        ["type-moved Cat", "type-moved CatKind"]
    );
}

#[test]
fn a_field_keeps_its_name() {
    let pet = |key: &str| {
        format!("Pet: {{type: object, properties: {{{key}: {{type: string, format: date-time}}}}}}")
    };
    let (old, new) = (
        source("", &pet("expires")),
        source("", &pet("expires_date")),
    );
    let found = rules_with_line(&old, &new, "Pet::expires_date");
    assert_eq!(found, ["field-key-respelled Pet::expires"]);
}

#[test]
fn an_operation_keeps_its_name() {
    let path = |id: &str| {
        let answers = "responses: {'204': {description: d}}";
        source(
            &format!("/a: {{get: {{operationId: {id}, {answers}}}}}"),
            "",
        )
    };
    let found = rules_with_line(&path("one"), &path("two"), "Client::two");
    assert_eq!(found, ["operation-id-changed Client::one"]);
}

#[test]
fn a_name_that_another_type_has_cannot_be_kept() {
    let types = |cat: &str, dog: &str| {
        let dog_members =
            "type: object, properties: {c: {type: string}, d: {type: string}, e: {type: string}}";
        let content = |name: &str| {
            format!(
                "{{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}"
            )
        };
        let path = |id: &str, name: &str| {
            format!(
                "/{id}: {{get: {{operationId: {id}, responses: {}}}}}",
                content(name)
            )
        };
        document(
            &format!("{}, {}", path("cat", cat), path("dog", dog)),
            &format!("{cat}: {{{CAT}}}, {dog}: {{{dog_members}}}"),
        )
    };
    let changes = compared(&types("Cat", "Dog"), &types("Dog", "Cat"));
    let hint = |path: &str| {
        let change = changes.iter().find(|change| change.path == path);
        change.map(|change| &*change.hint)
    };
    let plain = Some("replace the name everywhere");
    assert_eq!((hint("Cat"), hint("Dog")), (plain, plain));
}
