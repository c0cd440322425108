//! Schemas of bodies that are text or bytes in Rust.

use super::{compared, document, rules_and_paths};
use crate::Analysis;
use crate::compare::{Effect, Grade};

/// An operation whose body has this media type and this schema.
fn sent(media: &str, schema: &str) -> Analysis {
    let body = format!("{{required: true, content: {{{media}: {{schema: {schema}}}}}}}");
    document(
        &format!(
            "/a: {{post: {{operationId: store, requestBody: {body}, responses: {{'204': {{description: d}}}}}}}}"
        ),
        "",
    )
}

/// An operation whose answer has this media type and this schema.
fn received(media: &str, schema: &str) -> Analysis {
    let content = format!("{{{media}: {{schema: {schema}}}}}");
    document(
        &format!(
            "/a: {{get: {{operationId: fetch, responses: {{'200': {{description: d, content: {content}}}}}}}}}"
        ),
        "",
    )
}

#[test]
fn another_schema_of_text_or_bytes_is_said() {
    for (media, old, new) in [
        ("text/plain", "{type: string}", "{type: integer}"),
        (
            "text/plain",
            "{type: string}",
            "{type: string, format: date}",
        ),
        ("text/csv", "{type: string}", "{type: string, enum: [a]}"),
        (
            "application/jsonl",
            "{type: string}",
            "{type: string, maxLength: 1}",
        ),
        (
            "application/xml",
            "{type: object, properties: {title: {type: string}}}",
            "{type: object, properties: {title: {type: integer}}}",
        ),
        ("application/octet-stream", "{}", "{maxLength: 1}"),
    ] {
        let expected = ["unread-body-schema-changed operations::Store::body"];
        assert_eq!(
            rules_and_paths(&sent(media, old), &sent(media, new)),
            expected
        );
        let expected = ["unread-answer-schema-changed operations::Fetch::200"];
        let (old, new) = (received(media, old), received(media, new));
        assert_eq!(rules_and_paths(&old, &new), expected);
    }
}

/// Neither client checks the body, so the one with the looser schema may send what the server with
/// the tighter one refuses.
#[test]
fn a_tighter_schema_may_refuse_what_old_clients_send() {
    let grades = |old: &str, new: &str| {
        let changes = compared(&sent("text/plain", old), &sent("text/plain", new));
        let wire = &changes[0].wire;
        (wire.old_client.grade, wire.new_client.grade)
    };
    let (works, may_fail) = (Grade::Works, Grade::MayFail);
    let with = |more: &str| format!("{{type: string, {more}}}");
    for (old, new) in [
        ("minLength: 1", "minLength: 2"),
        ("maxLength: 2", "maxLength: 1"),
        ("enum: [a, b]", "enum: [a]"),
        ("title: T", "pattern: ^a"),
    ] {
        let (old, new) = (with(old), with(new));
        assert_eq!(grades(&old, &new), (may_fail, works), "{old} {new}");
        assert_eq!(grades(&new, &old), (works, may_fail), "{new} {old}");
    }
    for (old, new) in [("enum: [a]", "enum: [b]"), ("format: date", "format: uuid")] {
        let (old, new) = (with(old), with(new));
        assert_eq!(grades(&old, &new), (may_fail, may_fail), "{old} {new}");
    }
}

#[test]
fn an_answer_works_and_concerns_those_who_read_it() {
    let schema = |most: u32| {
        received(
            "text/plain",
            &format!("{{type: string, maxLength: {most}}}"),
        )
    };
    for (old, new, reads) in [(1, 2, Effect::Differs), (2, 1, Effect::None)] {
        let changes = compared(&schema(old), &schema(new));
        assert_eq!(changes[0].wire.worst(), Grade::Works);
        let roles = changes[0].roles;
        assert_eq!((roles.builds, roles.reads), (Effect::None, reads));
    }
}

#[test]
fn words_and_other_spellings_of_bytes_are_no_other_schema() {
    for (media, old, new) in [
        (
            "text/plain",
            "{type: string, description: a}",
            "{type: string, description: b, x-a: 1}",
        ),
        (
            "application/octet-stream",
            "{type: string, format: binary}",
            "{}",
        ),
        ("application/octet-stream", "true", "{}"),
    ] {
        assert!(compared(&sent(media, old), &sent(media, new)).is_empty());
    }
}
