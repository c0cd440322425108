//! Which type and which operation became which.

use super::*;

/// An object with these fields, all of them strings.
fn object(name: &str, fields: &[&str]) -> String {
    let field = |field: &&str| format!("{field}: {{type: string}}");
    let fields: Vec<String> = fields.iter().map(field).collect();
    format!(
        "{name}: {{type: object, properties: {{{}}}}}",
        fields.join(", ")
    )
}

/// The changes between two documents that have these schemas and nothing that uses them.
fn unused(old: &str, new: &str) -> Vec<String> {
    rules_and_paths(&document("", old), &document("", new))
}

#[test]
fn a_type_with_the_same_members_under_a_new_name_is_renamed() {
    let (old, new) = (
        object("Cat", &["a", "b", "c"]),
        object("Dog", &["a", "b", "c"]),
    );
    assert_eq!(unused(&old, &new), ["type-renamed Dog"]);
}

#[test]
fn three_quarters_of_the_members_are_enough_for_a_rename() {
    let (old, new) = (
        object("Cat", &["a", "b", "c"]),
        object("Dog", &["a", "b", "c", "d"]),
    );
    assert_eq!(
        unused(&old, &new),
        ["type-renamed Dog", "field-added Dog::d"]
    );
}

#[test]
fn less_than_three_quarters_of_the_members_are_another_type() {
    let (old, new) = (
        object("Cat", &["a", "b", "c"]),
        object("Dog", &["a", "b", "c", "d", "e"]),
    );
    assert_eq!(unused(&old, &new), ["type-removed Cat", "type-added Dog"]);
}

#[test]
fn two_members_are_too_few_to_know_a_type_by() {
    let (old, new) = (object("Cat", &["a", "b"]), object("Dog", &["a", "b"]));
    assert_eq!(unused(&old, &new), ["type-removed Cat", "type-added Dog"]);
}

#[test]
fn a_type_in_the_place_of_another_is_known_by_half_of_its_members() {
    let owner = |name: &str| {
        format!("A: {{type: object, properties: {{pet: {{$ref: '#/components/schemas/{name}'}}}}}}")
    };
    let old = format!("{}, {}", owner("Cat"), object("Cat", &["a"]));
    let new = format!("{}, {}", owner("Dog"), object("Dog", &["a", "b"]));
    let expected = ["type-renamed Dog", "field-added Dog::b"];
    assert_eq!(rules_and_paths(&response(&old), &response(&new)), expected);
}

#[test]
fn a_type_that_keeps_its_name_is_the_same_whatever_it_holds() {
    let (old, new) = (object("Cat", &["a"]), object("Cat", &["b"]));
    let expected = ["field-removed Cat::a", "field-added Cat::b"];
    assert_eq!(unused(&old, &new), expected);
}

fn operation(path: &str, id: &str) -> String {
    format!("{path}: {{get: {{operationId: {id}, responses: {{'204': {{description: d}}}}}}}}")
}

fn operations(old: (&str, &str), new: (&str, &str)) -> Vec<String> {
    rules_and_paths(
        &document(&operation(old.0, old.1), ""),
        &document(&operation(new.0, new.1), ""),
    )
}

#[test]
fn an_operation_on_another_path_is_known_by_its_method() {
    let expected = ["operation-moved Client::one"];
    assert_eq!(operations(("/a", "one"), ("/b", "one")), expected);
}

#[test]
fn an_operation_under_another_name_is_known_by_its_route() {
    let expected = ["operation-renamed Client::two"];
    assert_eq!(operations(("/a", "one"), ("/a", "two")), expected);
}

#[test]
fn an_operation_with_another_name_and_route_is_another_operation() {
    let expected = [
        "operation-removed Client::one",
        "operation-added Client::two",
    ];
    assert_eq!(operations(("/a", "one"), ("/b", "two")), expected);
}

/// A document with operations that answer with these schemas.
fn answers(schemas: &[&str], components: &str) -> Analysis {
    let paths: Vec<String> = schemas
        .iter()
        .enumerate()
        .map(|(number, schema)| {
            let content = format!("{{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}");
            format!("/{number}: {{get: {{operationId: get{number}, responses: {{'400': {{description: d, content: {content}}}}}}}}}")
        })
        .collect();
    document(&paths.join(", "), components)
}

const FAULT: &str = "Fault: {type: object, properties: {message: {type: string}, code: {type: integer}, at: {type: string}}}";
const PROBLEM: &str = "Problem: {type: object, properties: {message: {type: string}, title: {type: string}, help: {type: string}}}";

fn ids(old: &Analysis, new: &Analysis) -> BTreeSet<&'static str> {
    let changes = compared(old, new);
    changes.iter().map(|change| change.rule.id).collect()
}

#[test]
fn a_type_that_stands_wherever_another_one_stood_is_the_same_with_other_fields() {
    let old = answers(&["Fault", "Fault"], FAULT);
    let new = answers(&["Problem", "Problem"], PROBLEM);
    let wanted = ["field-added", "field-removed", "type-renamed"];
    assert_eq!(ids(&old, &new), BTreeSet::from(wanted));
}

#[test]
fn a_type_that_another_one_replaces_in_one_place_is_another_one() {
    let (old, new) = (answers(&["Fault"], FAULT), answers(&["Problem"], PROBLEM));
    assert!(ids(&old, &new).contains("type-removed"));
    let both = format!("{PROBLEM}, {}", PROBLEM.replace("Problem", "Trouble"));
    let old = answers(&["Fault", "Fault"], FAULT);
    let new = answers(&["Problem", "Trouble"], &both);
    assert!(
        ids(&old, &new).contains("type-removed"),
        "the places disagree"
    );
}

#[test]
fn a_type_with_no_member_of_the_one_before_is_another_one() {
    let old = answers(&["Fault", "Fault"], FAULT);
    let new = answers(
        &["Problem", "Problem"],
        &PROBLEM.replace("message", "detail"),
    );
    assert!(ids(&old, &new).contains("type-removed"));
}
