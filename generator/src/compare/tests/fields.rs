//! How changes of fields are graded: what breaks depends on whether the type is sent or received.

use super::{Grade, compared, request, response, rules_and_paths};
use crate::Analysis;

fn object(properties: &str, required: &str) -> String {
    format!("A: {{type: object, properties: {{{properties}}}, required: [{required}]}}")
}

/// The rules for the change of one field of a request, from one schema and list of required fields
/// to another.
fn in_request(old: (&str, &str), new: (&str, &str)) -> Vec<String> {
    both(request, old, new)
}

fn in_response(old: (&str, &str), new: (&str, &str)) -> Vec<String> {
    both(response, old, new)
}

fn both(document: fn(&str) -> Analysis, old: (&str, &str), new: (&str, &str)) -> Vec<String> {
    let (old, new) = (object(old.0, old.1), object(new.0, new.1));
    rules_and_paths(&document(&old), &document(&new))
}

const TEXT: &str = "a: {type: string}";
const TWO: &str = "a: {type: string}, b: {type: string}";

#[test]
fn a_new_optional_field_is_an_addition() {
    assert_eq!(in_request((TEXT, ""), (TWO, "")), ["field-added A::b"]);
}

#[test]
fn a_new_required_field_of_a_request_breaks_who_builds_it() {
    let expected = ["required-field-added-to-request A::b"];
    assert_eq!(in_request((TEXT, "a"), (TWO, "a, b")), expected);
}

#[test]
fn a_new_required_field_of_a_response_is_an_addition() {
    let expected = ["required-field-added A::b"];
    assert_eq!(in_response((TEXT, "a"), (TWO, "a, b")), expected);
}

#[test]
fn a_new_required_field_with_one_value_is_set_by_the_constructor() {
    let constant = "a: {type: string}, b: {const: x}";
    let expected = ["constant-field-added A::b", "type-added AB"];
    let listed = "a: {type: string}, b: {enum: [x]}";
    assert_eq!(in_request((TEXT, "a"), (listed, "a, b")), expected);
    // A constant has no field that code could name.
    let expected = ["constant-added A::b"];
    assert_eq!(in_request((TEXT, "a"), (constant, "a, b")), expected);
    let expected = ["constant-removed A::b"];
    assert_eq!(in_request((constant, "a, b"), (TEXT, "a")), expected);
}

/// The changes of a key `b` from one schema to another, and what an old client and a new one get
/// from the other server.
fn of_key(
    document: fn(&str) -> Analysis,
    old: &str,
    new: &str,
) -> Vec<(&'static str, Grade, Grade)> {
    let schema = |b: &str| object(&format!("a: {{type: string}}, b: {b}"), "a, b");
    let changes = compared(&document(&schema(old)), &document(&schema(new)));
    let changes = changes.iter().filter(|change| change.path == "A::b");
    let grades = changes.map(|change| {
        let wire = &change.wire;
        let grades = (wire.old_client.grade, wire.new_client.grade);
        (change.rule.id, grades.0, grades.1)
    });
    grades.collect()
}

#[test]
fn a_second_value_of_a_constant_is_a_new_field() {
    let (one, two, text) = ("{const: x}", "{enum: [x, y]}", "{type: string}");
    for wide in [two, text] {
        // No lock says that it was a constant.
        let expected = [("field-not-constant", Grade::Works, Grade::MayFail)];
        assert_eq!(of_key(request, one, wide), expected);
        let expected = [("field-not-fixed", Grade::Works, Grade::Works)];
        assert_eq!(of_key(response, one, wide), expected);
        let expected = [("field-fixed", Grade::MayFail, Grade::Works)];
        assert_eq!(of_key(request, wide, one), expected);
    }
    let expected = [("field-fixed", Grade::Fails, Grade::Fails)];
    assert_eq!(of_key(request, "{enum: [y, z]}", one), expected);
    // No integer is shown that the server refuses.
    let expected = [("field-fixed", Grade::MayFail, Grade::Fails)];
    assert_eq!(of_key(request, "{type: integer}", one), expected);
    let expected = [("field-not-fixed", Grade::Works, Grade::Works)];
    assert_eq!(of_key(response, one, "{enum: [x]}"), expected);
}

#[test]
fn a_constant_that_need_not_be_there_before_may_be_missing() {
    let schema = |required: &str| response(&object("a: {type: string}, b: {const: x}", required));
    let changes = compared(&schema("a"), &schema("a, b"));
    let change = changes
        .iter()
        .find(|change| change.rule.id == "field-fixed");
    let wire = &change.expect("the field is gone").wire;
    // An old server may leave it out, which a new client does not read.
    let grades = (wire.old_client.grade, wire.new_client.grade);
    assert_eq!(grades, (Grade::Works, Grade::MayFail));
}

#[test]
fn a_removed_required_field_is_told_from_an_optional_one() {
    assert_eq!(in_request((TWO, "a"), (TEXT, "a")), ["field-removed A::b"]);
    let expected = ["required-field-removed A::b"];
    assert_eq!(in_request((TWO, "a, b"), (TEXT, "a")), expected);
}

#[test]
fn a_field_that_becomes_required_is_reported() {
    let expected = ["field-now-required A::a"];
    assert_eq!(in_request((TEXT, ""), (TEXT, "a")), expected);
}

#[test]
fn a_field_that_becomes_nullable_is_reported() {
    let nullable = "a: {type: [string, 'null']}";
    let expected = ["field-now-nullable A::a"];
    assert_eq!(in_request((TEXT, "a"), (nullable, "a")), expected);
}

#[test]
fn an_integer_that_becomes_a_number_is_wider() {
    let (old, new) = ("a: {type: integer}", "a: {type: number}");
    assert_eq!(in_request((old, "a"), (new, "a")), ["field-widened A::a"]);
}

#[test]
fn a_text_that_becomes_an_integer_is_unrelated() {
    let expected = ["field-type-changed A::a"];
    assert_eq!(
        in_request((TEXT, "a"), ("a: {type: integer}", "a")),
        expected
    );
}

#[test]
fn constraints_of_a_field_whose_type_changed_are_not_reported() {
    let limited = "a: {type: integer, minimum: 1}";
    let expected = ["field-type-changed A::a"];
    assert_eq!(in_request((TEXT, "a"), (limited, "a")), expected);
}

#[test]
fn a_tighter_constraint_of_a_field_is_reported_by_itself() {
    let limited = "a: {type: string, minLength: 1}";
    let expected = ["field-rules-tightened A::a"];
    assert_eq!(in_request((TEXT, "a"), (limited, "a")), expected);
}

#[test]
fn fields_in_another_order_break_a_constructor_only_if_they_are_its_arguments() {
    let swapped = "b: {type: string}, a: {type: string}";
    let expected = ["fields-reordered A"];
    assert_eq!(in_request((TWO, ""), (swapped, "")), expected);
    let expected = ["arguments-reordered A::new"];
    assert_eq!(in_request((TWO, "a, b"), (swapped, "a, b")), expected);
}

#[test]
fn a_list_of_a_wider_type_is_wider() {
    let list = |items: &str| format!("a: {{type: array, items: {{type: {items}}}}}");
    let (old, new) = (list("integer"), list("number"));
    assert_eq!(in_request((&old, "a"), (&new, "a")), ["field-widened A::a"]);
}

/// A key that is gone beside one that came, in a request; a field of the other name is not there.
fn keys(old: &str, new: &str, required: bool) -> Vec<String> {
    let fields = |key: &str| {
        let list = if required { key } else { "" };
        request(&object(&format!("{key}: {{type: string}}"), list))
    };
    let changes = compared(&fields(old), &fields(new));
    changes
        .iter()
        .map(|change| change.rule.id.to_owned())
        .collect()
}

#[test]
fn a_key_that_came_beside_one_that_is_gone_looks_renamed_if_they_share_a_word() {
    for required in [true, false] {
        let renamed = keys("comment", "order_comment", required);
        assert_eq!(renamed, ["field-key-changed"]);
        assert_eq!(keys("shopId", "shop_id", required), ["field-key-respelled"]);
    }
    for (gone, came) in [
        ("colour", "weight"),
        ("userID", "userName"),
        ("id", "owner_id"),
    ] {
        let unrelated = keys(gone, came, false);
        assert_eq!(unrelated, ["field-removed", "field-added"], "{gone}");
    }
}

#[test]
fn two_keys_of_one_type_with_a_name_are_two_keys() {
    let with = |key: &str| {
        let money = "Money: {type: object, properties: {amount: {type: number}}}";
        let own = format!("{key}: {{$ref: '#/components/schemas/Money'}}");
        let always = "total: {$ref: '#/components/schemas/Money'}";
        request(&format!(
            "{}, {money}",
            object(&format!("{always}, {own}"), "")
        ))
    };
    let rules = |gone: &str, came: &str| rules_and_paths(&with(gone), &with(came));
    assert_eq!(
        rules("discount", "shipping"),
        ["field-removed A::discount", "field-added A::shipping"]
    );
    assert_eq!(
        rules("discount", "order_discount"),
        ["field-key-changed A::order_discount"]
    );
}

#[test]
fn another_constant_is_another_value_of_every_request() {
    let constant = |value: &str| {
        request(&format!(
            "A: {{type: object, required: [a], properties: {{a: {{const: {value}}}}}}}"
        ))
    };
    for (old, new) in [
        ("{b: 1}", "{b: 2}"),
        ("[x]", "[y]"),
        ("1.5", "2.5"),
        ("x", "y"),
        ("x", "1"),
        ("true", "false"),
    ] {
        let changes = compared(&constant(old), &constant(new));
        let ids: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
        assert_eq!(ids, ["field-constant-changed"], "{old}");
        assert_eq!(changes[0].wire.old_client.grade, Grade::Fails);
    }
}
