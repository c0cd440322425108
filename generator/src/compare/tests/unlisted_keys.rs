//! Keys that a type listed on one side only, or that match a pattern of one side.

use super::*;

/// How an old and a new client get on where requests have the schema, and where answers do: the
/// worst of all changes.
fn grades(old: &str, new: &str) -> [(Grade, Grade); 2] {
    [request, response].map(|document: fn(&str) -> Analysis| {
        let schema = |text: &str| document(&format!("A: {{type: object, {text}}}"));
        let changes = compared(&schema(old), &schema(new));
        let worst = |pick: fn(&Change) -> Grade| changes.iter().map(pick).max().expect("a change");
        (
            worst(|change| change.wire.old_client.grade),
            worst(Change::new_client_grade),
        )
    })
}

const WORKS: (Grade, Grade) = (Grade::Works, Grade::Works);

/// The text of a schema with a key `z`, the properties given, and other keys of a type.
fn keys(properties: &str, others: &str) -> String {
    format!("properties: {{z: {{type: string}}, {properties}}}, additionalProperties: {others}")
}

const TEXTS: &str = "{type: string}";

#[test]
fn a_new_key_of_the_type_of_other_keys_is_as_before() {
    let (old, new) = (keys("", TEXTS), keys("a: {type: string}", TEXTS));
    assert_eq!(grades(&old, &new), [WORKS, WORKS]);
    assert_eq!(grades(&new, &old), [WORKS, WORKS]);
}

#[test]
fn a_new_key_of_another_type_was_one_of_the_other_keys() {
    let (old, new) = (keys("", TEXTS), keys("a: {type: integer}", TEXTS));
    let sent = (Grade::MayFail, Grade::MayFail);
    assert_eq!(grades(&old, &new), [sent, (Grade::Fails, Grade::MayFail)]);
    assert_eq!(grades(&new, &old), [sent, (Grade::MayFail, Grade::Fails)]);
}

#[test]
fn a_new_key_of_a_wider_type_is_told_from_one_of_a_narrower_type() {
    let (old, new) = (keys("", TEXTS), keys("a: {type: [string, 'null']}", TEXTS));
    let wider = [(Grade::Works, Grade::MayFail), (Grade::Fails, Grade::Works)];
    assert_eq!(grades(&old, &new), wider);
    let (old, new) = (
        keys("", TEXTS),
        keys("a: {type: string, format: date}", TEXTS),
    );
    let narrower = [
        (Grade::MayFail, Grade::Works),
        (Grade::Works, Grade::MayFail),
    ];
    assert_eq!(grades(&old, &new), narrower);
}

#[test]
fn a_new_key_with_a_rule_is_refused_in_requests_only() {
    let (old, new) = (
        keys("", TEXTS),
        keys("a: {type: string, maxLength: 3}", TEXTS),
    );
    assert_eq!(grades(&old, &new), [(Grade::MayFail, Grade::Works), WORKS]);
    assert_eq!(grades(&new, &old), [(Grade::Works, Grade::MayFail), WORKS]);
}

#[test]
fn a_new_key_among_keys_of_any_type_is_an_addition() {
    let (old, new) = (keys("", "true"), keys("a: {type: integer}", "true"));
    assert_eq!(grades(&old, &new), [WORKS, WORKS]);
}

#[test]
fn a_new_required_key_is_missing_and_may_be_of_another_type() {
    let (old, new) = (
        keys("", TEXTS),
        format!("required: [a], {}", keys("a: {type: integer}", TEXTS)),
    );
    // An old server lacks what is new, which is not counted against new clients.
    let sent = (Grade::Fails, Grade::MayFail);
    assert_eq!(grades(&old, &new), [sent, (Grade::Fails, Grade::Works)]);
    let [_, (old_client, new_client)] = grades(&new, &old);
    assert_eq!((old_client, new_client), (Grade::Fails, Grade::Fails));
}

#[test]
fn a_map_gets_its_first_key() {
    let (map, same, other) = (
        format!("additionalProperties: {TEXTS}"),
        format!("additionalProperties: {TEXTS}, properties: {{a: {{type: string}}}}"),
        format!("additionalProperties: {TEXTS}, properties: {{a: {{type: integer}}}}"),
    );
    assert_eq!(grades(&map, &same), [WORKS, WORKS]);
    assert_eq!(grades(&same, &map), [WORKS, WORKS]);
    let differs = (Grade::MayFail, Grade::MayFail);
    assert_eq!(grades(&map, &other), [differs, differs]);
}

/// The text of a schema with a key `x-a` and keys that match a pattern.
fn patterned(others: &str, pattern: &str) -> String {
    format!(
        "properties: {{x-a: {{type: string}}}}, additionalProperties: {others}{}",
        if pattern.is_empty() {
            String::new()
        } else {
            format!(", patternProperties: {{{pattern}}}")
        }
    )
}

#[test]
fn a_pattern_says_of_other_keys_what_was_not_said() {
    let (old, new) = (
        patterned("true", ""),
        patterned("true", "'^y-': {type: integer}"),
    );
    let narrower = [
        (Grade::MayFail, Grade::Works),
        (Grade::Works, Grade::MayFail),
    ];
    assert_eq!(grades(&old, &new), narrower);
    let wider = [
        (Grade::Works, Grade::MayFail),
        (Grade::MayFail, Grade::Works),
    ];
    assert_eq!(grades(&new, &old), wider);
}

#[test]
fn a_pattern_takes_keys_from_those_of_another_type() {
    let with = |ty: &str| patterned(TEXTS, &format!("'^y-': {{type: {ty}}}"));
    let old = patterned(TEXTS, "");
    let differs = (Grade::MayFail, Grade::MayFail);
    assert_eq!(grades(&old, &with("integer")), [differs, differs]);
    assert_eq!(grades(&with("integer"), &old), [differs, differs]);
    assert_eq!(grades(&old, &with("string")), [WORKS, WORKS]);
    assert_eq!(grades(&with("string"), &old), [WORKS, WORKS]);
}

#[test]
fn a_pattern_holds_of_listed_keys_too() {
    let with =
        |pattern: &str, ty: &str| patterned("false", &format!("'{pattern}': {{type: {ty}}}"));
    let old = patterned("false", "");
    let named = |new: &str| grades(&old, new)[0];
    assert_eq!(named(&with("^y-", "integer")), WORKS);
    assert_eq!(named(&with("^x-", "string")), WORKS);
    assert_eq!(
        named(&with("^x-", "integer")),
        (Grade::MayFail, Grade::Works)
    );
    let [(old_client, new_client), received] = grades(&with("^x-", "integer"), &old);
    assert_eq!((old_client, new_client), (Grade::MayFail, Grade::MayFail));
    assert_eq!(received, WORKS);
}

#[test]
fn a_new_key_was_one_of_those_that_match_a_pattern() {
    let schema = |properties: &str| {
        format!(
            "properties: {{z: {{type: string}}, {properties}}}, patternProperties: {{'^x-': {{type: string}}}}"
        )
    };
    let differs = (Grade::MayFail, Grade::MayFail);
    let [sent, _] = grades(&schema(""), &schema("x-b: {type: integer}"));
    assert_eq!(sent, differs);
    let same = grades(&schema(""), &schema("x-b: {type: string}"));
    assert_eq!(same, [WORKS, WORKS]);
    let elsewhere = grades(&schema(""), &schema("b: {type: integer}"));
    assert_eq!(elsewhere, [WORKS, WORKS]);
}
