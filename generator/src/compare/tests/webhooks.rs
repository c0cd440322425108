//! Webhooks and callbacks.

use super::{input, rules_and_paths};
use crate::Analysis;

/// A document with these webhooks and these components.
fn webhooks(webhooks: &str, components: &str) -> Analysis {
    crate::analyze(&input(format!(
        "{{openapi: 3.1.0, info: {{title: T, version: '1'}}, paths: {{}}, webhooks: {{{webhooks}}}, components: {{{components}}}}}"
    )))
}

/// A document whose only operation has a callback at this address.
fn callback(address: &str, method: &str) -> Analysis {
    let seen = "responses: {'204': {description: d}}";
    super::document(
        &format!(
            "/a: {{get: {{operationId: fetch, {seen}, callbacks: {{done: {{'{address}': {{{method}: {{{seen}}}}}}}}}}}}}"
        ),
        "",
    )
}

#[test]
fn a_callback_is_known_by_its_name() {
    let old = callback("{$request.query.to}", "post");
    for (address, method) in [
        ("{$request.query.at}", "post"),
        ("{$request.query.to}", "put"),
    ] {
        let expected = ["webhook-called-otherwise webhooks::done"];
        assert_eq!(rules_and_paths(&old, &callback(address, method)), expected);
    }
}

#[test]
fn parameters_and_answers_that_are_referred_to_are_compared() {
    let hook = "paid: {parameters: [{$ref: '#/components/parameters/A'}], post: {responses: {'200': {$ref: '#/components/responses/B'}}}}";
    let with = |kind: &str, media: &str| {
        let components = format!(
            "parameters: {{A: {{name: X-A, in: header, description: {kind}, schema: {{type: {kind}}}}}}}, responses: {{B: {{description: d, content: {{{media}: {{}}}}}}}}"
        );
        webhooks(hook, &components)
    };
    let old = with("string", "text/plain");
    let expected = ["webhook-parameter-changed webhooks::paid::header X-A"];
    assert_eq!(
        rules_and_paths(&old, &with("integer", "text/plain")),
        expected
    );
    let expected = ["webhook-answer-changed webhooks::paid::200"];
    assert_eq!(rules_and_paths(&old, &with("string", "text/csv")), expected);
}

#[test]
fn another_media_type_is_not_another_payload_as_well() {
    let with = |media: &str| {
        let schema = "{type: array, items: {type: string}}";
        let body = format!("{{content: {{{media}: {{schema: {schema}}}}}}}");
        webhooks(&format!("paid: {{post: {{requestBody: {body}}}}}"), "")
    };
    let (json, xml) = (with("application/json"), with("application/xml"));
    let expected = ["webhook-media-type-changed webhooks::paid"];
    assert_eq!(rules_and_paths(&json, &xml), expected);
    assert_eq!(rules_and_paths(&xml, &json), expected);
}

#[test]
fn a_payload_that_is_gone_is_called_so_beside_its_type() {
    let with = |body: &str| webhooks(&format!("paid: {{post: {{{body}}}}}"), "");
    let schema = "{type: object, properties: {a: {type: string}}}";
    let with_body = with(&format!(
        "requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}"
    ));
    let without = with("responses: {'204': {description: d}}");
    let rules = |old: &Analysis, new: &Analysis| -> Vec<String> {
        let lines = rules_and_paths(old, new).into_iter();
        lines.filter(|line| line.contains("payload")).collect()
    };
    assert_eq!(
        rules(&with_body, &without),
        ["webhook-payload-removed webhooks::paid"]
    );
    assert_eq!(
        rules(&without, &with_body),
        ["webhook-payload-added webhooks::paid"]
    );
}
