//! Which type and which operation became which.

use super::{document, response, rules_and_paths};

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
