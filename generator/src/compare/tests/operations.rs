//! Changes of parameters, bodies and responses.

use super::{document, rules_and_paths};

/// An operation with these parameters.
fn with_parameters(parameters: &str) -> crate::Analysis {
    document(
        &format!(
            "/a: {{get: {{operationId: fetch, parameters: [{parameters}], responses: {{'204': {{description: d}}}}}}}}"
        ),
        "",
    )
}

fn query(name: &str, schema: &str, required: bool) -> String {
    format!("{{name: {name}, in: query, required: {required}, schema: {schema}}}")
}

fn parameters(old: &[String], new: &[String]) -> Vec<String> {
    rules_and_paths(
        &with_parameters(&old.join(", ")),
        &with_parameters(&new.join(", ")),
    )
}

const TEXT: &str = "{type: string}";

#[test]
fn a_new_optional_parameter_is_an_addition() {
    let expected = ["parameter-added operations::Fetch::a"];
    assert_eq!(parameters(&[], &[query("a", TEXT, false)]), expected);
}

#[test]
fn a_new_required_parameter_is_an_argument() {
    let expected = ["required-parameter-added operations::Fetch::a"];
    assert_eq!(parameters(&[], &[query("a", TEXT, true)]), expected);
}

#[test]
fn a_parameter_of_the_same_name_in_another_place_is_moved() {
    let header = "{name: a, in: header, required: false, schema: {type: string}}".to_owned();
    let expected = ["parameter-moved operations::Fetch::a"];
    assert_eq!(parameters(&[query("a", TEXT, false)], &[header]), expected);
}

#[test]
fn required_parameters_in_another_order_are_arguments_in_another_order() {
    let (a, b) = (query("a", TEXT, true), query("b", TEXT, true));
    let expected = ["parameters-reordered Client::fetch"];
    assert_eq!(parameters(&[a.clone(), b.clone()], &[b, a]), expected);
}

#[test]
fn a_tighter_constraint_of_a_parameter_is_reported() {
    let limited = "{type: string, maxLength: 3}";
    let expected = ["parameter-rules-tightened operations::Fetch::a"];
    let (old, new) = (query("a", TEXT, true), query("a", limited, true));
    assert_eq!(parameters(&[old], &[new]), expected);
}

fn with_responses(responses: &str) -> crate::Analysis {
    let schemas = "A: {type: object, properties: {a: {type: string}}}, B: {type: object, properties: {b: {type: string}}}";
    document(
        &format!("/a: {{get: {{operationId: fetch, responses: {{{responses}}}}}}}"),
        schemas,
    )
}

fn answer(status: &str, name: &str) -> String {
    format!(
        "'{status}': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}"
    )
}

#[test]
fn the_first_documented_failure_is_told_from_one_more() {
    let (success, one, two) = (answer("200", "A"), answer("400", "B"), answer("404", "B"));
    let none = with_responses(&success);
    let first = with_responses(&format!("{success}, {one}"));
    let second = with_responses(&format!("{success}, {one}, {two}"));
    let rule = |changes: Vec<String>| changes[0].split(' ').next().map(str::to_owned);
    assert_eq!(
        rule(rules_and_paths(&none, &first)).as_deref(),
        Some("first-failure-added")
    );
    assert_eq!(
        rule(rules_and_paths(&first, &second)).as_deref(),
        Some("failure-added")
    );
}

#[test]
fn a_success_of_another_type_changes_the_answer() {
    let (old, new) = (
        with_responses(&answer("200", "A")),
        with_responses(&answer("200", "B")),
    );
    let expected = ["answer-type-changed Client::fetch"];
    assert_eq!(rules_and_paths(&old, &new), expected);
}

#[test]
fn the_same_success_under_another_status_breaks_no_code() {
    let (old, new) = (
        with_responses(&answer("200", "A")),
        with_responses(&answer("201", "A")),
    );
    let expected = ["success-status-changed Client::fetch"];
    assert_eq!(rules_and_paths(&old, &new), expected);
}

#[test]
fn parts_are_sent_by_their_types_and_received_as_bytes() {
    let parts = |item: &str| {
        let content = format!(
            "{{content: {{multipart/mixed: {{schema: {{type: array, items: {item}}}}}}}, description: d}}"
        );
        let body = content.replace(", description: d", ", required: true");
        document(
            &format!(
                "/a: {{post: {{operationId: send, requestBody: {body}, responses: {{'200': {content}}}}}}}"
            ),
            "",
        )
    };
    let (old, new) = (
        parts("{type: string, format: binary}"),
        parts("{type: integer}"),
    );
    assert_eq!(
        rules_and_paths(&old, &new),
        ["body-type-changed operations::SendA::body"]
    );
}
