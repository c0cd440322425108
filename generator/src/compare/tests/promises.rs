//! Rules of what is received: the bodies and headers of answers.

use super::{compared, document, rules_and_paths};
use crate::compare::{Effect, Grade};

/// An operation whose answer has this schema and this header.
fn answered(schema: &str, header: &str) -> crate::Analysis {
    let answer = format!(
        "{{description: d, headers: {{X-A: {header}}}, content: {{application/json: {{schema: {schema}}}}}}}"
    );
    document(
        &format!("/a: {{get: {{operationId: fetch, responses: {{'200': {answer}}}}}}}"),
        "",
    )
}

const TEXT: &str = "{schema: {type: string}}";
const LIST: &str = "{type: array, items: {type: string}}";

#[test]
fn a_rule_at_the_root_of_an_answer_is_a_promise() {
    for (less, more) in [
        (LIST, "{type: array, items: {type: string}, minItems: 1}"),
        (LIST, "{type: array, items: {type: string, maxLength: 3}}"),
        (
            "{type: string, maxLength: 5}",
            "{type: string, maxLength: 3}",
        ),
        (
            "{type: object, additionalProperties: {type: string}}",
            "{type: object, additionalProperties: {type: string}, minProperties: 1}",
        ),
    ] {
        let (less, more) = (answered(less, TEXT), answered(more, TEXT));
        let expected = ["answer-rules-tightened operations::Fetch::200"];
        assert_eq!(rules_and_paths(&less, &more), expected);
        let expected = ["answer-rules-loosened operations::Fetch::200"];
        assert_eq!(rules_and_paths(&more, &less), expected);
    }
}

#[test]
fn a_rule_of_a_header_and_whether_it_is_there_are_promises() {
    let rules = |old: &str, new: &str| rules_and_paths(&answered(LIST, old), &answered(LIST, new));
    let (ruled, required) = (
        "{schema: {type: string, pattern: ^a}}",
        "{required: true, schema: {type: string}}",
    );
    for (old, new, expected) in [
        (TEXT, ruled, "header-rules-tightened"),
        (ruled, TEXT, "header-rules-loosened"),
        (TEXT, required, "header-now-required"),
        (required, TEXT, "header-now-optional"),
    ] {
        let expected = [format!("{expected} operations::Fetch::200::X-A")];
        assert_eq!(rules(old, new), expected);
    }
}

#[test]
fn a_header_that_several_answers_refer_to_is_one() {
    let with = |required: bool| {
        let answer = "{description: d, headers: {X-A: {$ref: '#/components/headers/A'}}}";
        let operation = |id: &str| format!("{{operationId: {id}, responses: {{'204': {answer}}}}}");
        let paths = format!(
            "/a: {{get: {}, put: {}}}",
            operation("one"),
            operation("two")
        );
        let text = super::source(&paths, "").replace(
            "schemas: {}",
            &format!(
                "schemas: {{}}, headers: {{A: {{required: {required}, schema: {{type: string}}}}}}"
            ),
        );
        crate::analyze(&super::input(text))
    };
    let expected = ["header-now-required operations::Headers::X_A"];
    assert_eq!(rules_and_paths(&with(false), &with(true)), expected);
}

/// Who reads has to look where a promise is weaker. Nobody builds an answer, and a client reads one
/// without a look at its rules.
#[test]
fn a_weaker_promise_concerns_those_who_read() {
    let (less, more) = (
        answered(LIST, TEXT),
        answered("{type: array, items: {type: string}, minItems: 1}", TEXT),
    );
    for (old, new, reads) in [
        (&less, &more, Effect::None),
        (&more, &less, Effect::Differs),
    ] {
        let changes = compared(old, new);
        let roles = changes[0].roles;
        assert_eq!((roles.builds, roles.reads), (Effect::None, reads));
        assert_eq!(changes[0].wire.worst(), Grade::Works);
    }
}

/// Another pattern breaks the old promise.
#[test]
fn another_promise_counts_as_a_weaker_one() {
    let with = |pattern: &str| answered(&format!("{{type: string, pattern: {pattern}}}"), TEXT);
    let expected = ["answer-rules-loosened operations::Fetch::200"];
    assert_eq!(rules_and_paths(&with("^a"), &with("^b")), expected);
}

/// The rules of a type that only answers have are a promise as well.
#[test]
fn a_rule_of_a_received_type_concerns_those_who_read() {
    let with = |most: u32| {
        let schema =
            format!("A: {{type: object, properties: {{a: {{type: string, maxLength: {most}}}}}}}");
        super::response(&schema)
    };
    let changes = compared(&with(3), &with(4));
    assert_eq!(changes[0].rule.id, "field-rules-loosened");
    let roles = changes[0].roles;
    assert_eq!((roles.builds, roles.reads), (Effect::None, Effect::Differs));
}
