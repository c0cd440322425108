//! The values that a review gives as examples, and what it says without one.

use super::*;

/// The grades of old and of new clients, each with the value that shows it.
fn judged(changes: &[Change]) -> [String; 2] {
    let worst = |pick: fn(&Change) -> &Judgement| {
        let judgement = changes
            .iter()
            .map(pick)
            .max_by_key(|judgement| judgement.grade);
        let judgement = judgement.expect("a change");
        match &judgement.witness {
            Some(witness) => format!("{}: {}", judgement.grade.name(), witness.value),
            None => judgement.grade.name().to_owned(),
        }
    };
    [
        worst(|change| &change.wire.old_client),
        worst(|change| &change.wire.new_client),
    ]
}

fn property(schema: &str) -> String {
    format!("A: {{type: object, required: [p], properties: {{p: {schema}}}}}")
}

/// What is said where a required property of a request changes.
fn sent(old: &str, new: &str) -> [String; 2] {
    judged(&compared(
        &request(&property(old)),
        &request(&property(new)),
    ))
}

/// What is said where a required property of an answer changes.
fn received(old: &str, new: &str) -> [String; 2] {
    judged(&compared(
        &response(&property(old)),
        &response(&property(new)),
    ))
}

#[test]
fn a_limit_is_shown_by_the_value_beyond_it() {
    for (old, new, old_client, new_client) in [
        (
            "{type: integer}",
            "{type: integer, maximum: 100}",
            "may fail: 101",
            "works",
        ),
        (
            "{type: integer, maximum: 100}",
            "{type: integer, maximum: 50}",
            "may fail: 51",
            "works",
        ),
        (
            "{type: string, maxLength: 3}",
            "{type: string, maxLength: 2}",
            "may fail: \"xxx\"",
            "works",
        ),
        (
            "{type: string, minLength: 2}",
            "{type: string, minLength: 1}",
            "works",
            "may fail: \"x\"",
        ),
        (
            "{type: array, items: {type: string}}",
            "{type: array, items: {type: string, maxLength: 2}}",
            "may fail: [\"xxx\"]",
            "works",
        ),
        (
            "{type: array, items: {type: boolean}}",
            "{type: array, items: {type: boolean}, maxItems: 2}",
            "may fail: [true,true,true]",
            "works",
        ),
    ] {
        assert_eq!(sent(old, new), [old_client, new_client], "{old} {new}");
    }
}

#[test]
fn what_fails_is_shown_by_a_value() {
    for (old, new, old_client, new_client) in [
        (
            "{type: integer}",
            "{type: string}",
            "fails: \"\"",
            "fails: 0",
        ),
        (
            "{type: integer, format: int32}",
            "{type: integer, format: int64}",
            "fails: 2147483648",
            "works",
        ),
        ("{type: integer}", "{type: number}", "fails: 0.5", "works"),
        (
            "{type: string}",
            "{type: [string, 'null']}",
            "fails: null",
            "works",
        ),
    ] {
        assert_eq!(received(old, new), [old_client, new_client], "{old} {new}");
    }
}

/// Clients keep values that their document does not list, and texts of any form.
#[test]
fn what_a_client_reads_all_the_same_is_not_said_to_fail() {
    for (old, new) in [
        ("{type: string, enum: [a, b]}", "{type: string}"),
        ("{type: string, format: date}", "{type: string}"),
        ("{type: string, format: uuid}", "{type: string}"),
    ] {
        assert_eq!(received(old, new), ["may fail", "works"], "{old} {new}");
        assert_eq!(received(new, old), ["works", "may fail"], "{new} {old}");
    }
}

/// No text of a pattern is made, so nothing proves that one is refused.
#[test]
fn what_cannot_be_shown_may_fail_and_says_so() {
    let (old, new) = ("{type: string, pattern: '^a+$'}", "{type: integer}");
    let [request_of, response_of] = [request as fn(&str) -> Analysis, response];
    let changes = compared(&request_of(&property(old)), &request_of(&property(new)));
    let judgement = &changes[0].wire.old_client;
    assert_eq!(judgement.grade, Grade::MayFail);
    assert!(
        judgement
            .reason
            .ends_with("no value was found that proves it")
    );
    let changes = compared(&response_of(&property(old)), &response_of(&property(new)));
    assert_eq!(changes[0].wire.new_client.grade, Grade::MayFail);
}

#[test]
fn a_key_is_shown_by_an_object_that_lacks_it() {
    let old = "A: {type: object, required: [a], properties: {a: {type: integer, minimum: 5}}}";
    let new = "A: {type: object, required: [a, b], properties: {a: {type: integer, minimum: 5}, b: {type: string}}}";
    let changes = compared(&request(old), &request(new));
    assert_eq!(judged(&changes)[0], "fails: {\"a\":5}");
    let changes = compared(&response(old), &response(new));
    assert_eq!(judged(&changes), ["works", "fails: {\"a\":5}"]);
}

/// Values are made and tried within bounds, however types are nested.
#[test]
fn types_that_contain_each_other_are_searched_within_bounds() {
    let branch = |name: &str| {
        let branches: Vec<String> = (0..12)
            .map(|index| {
                format!("{{type: array, items: {{$ref: '#/components/schemas/{name}{index}'}}}}")
            })
            .collect();
        branches.join(", ")
    };
    let schemas = |last: &str| {
        let all: Vec<String> = (0..12)
            .map(|index| format!("B{index}: {{oneOf: [{}, {{type: {last}}}]}}", branch("B")))
            .collect();
        format!(
            "A: {{type: object, properties: {{p: {{oneOf: [{}]}}}}}}, {}",
            branch("B"),
            all.join(", ")
        )
    };
    let changes = compared(&request(&schemas("string")), &request(&schemas("integer")));
    assert!(!changes.is_empty());
}

/// Copies of a large object count as many steps as the object has keys.
#[test]
fn an_object_of_very_many_keys_is_searched_within_bounds() {
    let schemas = |kind: &str| {
        let fields: Vec<String> = (0..2_000).map(|index| format!("k{index}")).collect();
        let typed: Vec<String> = fields
            .iter()
            .map(|field| format!("{field}: {{type: integer}}"))
            .collect();
        let (fields, typed) = (fields.join(", "), typed.join(", "));
        format!(
            "A: {{type: object, properties: {{p: {{{kind}: {{$ref: '#/components/schemas/B'}}}}}}}}, \
             B: {{type: object, required: [{fields}], properties: {{{typed}}}}}"
        )
    };
    let list = schemas("type: array, minItems: 200, items");
    let map = schemas("type: object, additionalProperties");
    let changes = compared(&request(&list), &request(&map));
    assert_eq!(changes.len(), 1);
}

/// What is said of the changes of one rule.
fn judged_of_rule(changes: Vec<Change>, rule: &str) -> [String; 2] {
    let of_rule = changes.into_iter().filter(|change| change.rule.id == rule);
    judged(&of_rule.collect::<Vec<_>>())
}

/// The items gain a required key as well, which the rule of the list has nothing to do with.
#[test]
fn a_rule_is_shown_by_a_value_that_the_rule_refuses() {
    let list = |limit: u32, key: &str| {
        request(&format!(
            "A: {{type: object, required: [tags], properties: {{tags: {{type: array, maxItems: {limit}, items: {{$ref: '#/components/schemas/Item'}}}}}}}}, \
             Item: {{type: object, {key} properties: {{id: {{type: integer}}}}}}"
        ))
    };
    let changes = compared(&list(5, ""), &list(3, "required: [id],"));
    let judged = judged_of_rule(changes, "field-rules-tightened");
    assert_eq!(judged, ["may fail: [{},{},{},{}]", "works"]);
    let object = |limit: &str, key: &str| {
        request(&format!(
            "A: {{type: object, required: [p], properties: {{p: {{$ref: '#/components/schemas/B'}}}}}}, \
             B: {{type: object, {limit} {key} properties: {{id: {{type: integer}}}}}}"
        ))
    };
    let (old, new) = (
        object("", ""),
        object("maxProperties: 9,", "required: [id],"),
    );
    let judged = judged_of_rule(compared(&old, &new), "type-rules-tightened");
    assert_eq!(judged, ["may fail", "works"]);
}

/// The objects gain a required key as well, which the other keys have nothing to do with.
#[test]
fn other_keys_are_shown_by_an_object_that_is_allowed_without_them() {
    let object = |key: &str, other: &str| {
        request(&format!(
            "A: {{type: object, {key} properties: {{a: {{type: integer}}}}, additionalProperties: {{type: {other}}}}}"
        ))
    };
    let changes = compared(&object("", "string"), &object("required: [a],", "integer"));
    let judged = judged_of_rule(changes, "object-other-changed");
    assert_eq!(
        judged,
        [
            "may fail: {\"a\":0,\"x\":\"x\"}",
            "may fail: {\"a\":0,\"x\":0}"
        ]
    );
}

/// Making candidates leaves steps for trying them.
#[test]
fn an_object_of_many_required_keys_is_shown() {
    for count in [65, 75, 150] {
        let keys: Vec<String> = (0..count).map(|index| format!("k{index}")).collect();
        let fields: Vec<String> = keys
            .iter()
            .map(|key| format!("{key}: {{type: integer}}"))
            .collect();
        let property = |kind: &str| {
            request(&format!(
                "A: {{type: object, required: [p], properties: {{p: {kind}}}}}, \
                 B: {{type: object, required: [{}], properties: {{{}}}}}",
                keys.join(", "),
                fields.join(", ")
            ))
        };
        let (old, new) = (
            property("{$ref: '#/components/schemas/B'}"),
            property("{type: boolean}"),
        );
        let [old_client, new_client] = judged_of_rule(compared(&old, &new), "field-type-changed");
        assert!(
            old_client.starts_with("fails: {\"k0\":0,"),
            "{count}: {old_client}"
        );
        assert_eq!(new_client, "fails: true");
    }
}

/// The schema in which the example is looked up is that of the object.
#[test]
fn a_rule_for_other_keys_is_shown_by_an_object() {
    let object = |limit: u32| {
        request(&format!(
            "A: {{type: object, required: [a], properties: {{a: {{type: integer}}}}, additionalProperties: {{type: string, maxLength: {limit}}}}}"
        ))
    };
    let changes = compared(&object(3), &object(2));
    let judged = judged_of_rule(changes, "field-rules-tightened");
    assert_eq!(judged, ["may fail: {\"a\":0,\"x\":\"xxx\"}", "works"]);
}

/// Of an object without such a key it is not known whether the document allows it.
#[test]
fn an_object_has_the_keys_that_are_required_only_in_the_other_direction() {
    let object = |keys: &str, more: &str| {
        format!(
            "A: {{type: object, required: [{keys}], properties: {{a: {{type: integer}}, k: {{type: integer, {more}}}, b: {{type: integer}}}}}}"
        )
    };
    let (old, new) = (
        object("a, k", "writeOnly: true"),
        object("a, k, b", "writeOnly: true"),
    );
    let changes = compared(&response(&old), &response(&new));
    assert_eq!(judged(&changes), ["works", "fails: {\"a\":0,\"k\":0}"]);
    let (old, new) = (
        object("a, k", "readOnly: true"),
        object("a, k, b", "readOnly: true"),
    );
    let changes = compared(&request(&old), &request(&new));
    assert_eq!(judged(&changes), ["may fail: {\"a\":0,\"k\":0}", "works"]);

    let property = |kind: &str| {
        request(&format!(
            "A: {{type: object, required: [p], properties: {{p: {kind}}}}}, \
             B: {{type: object, required: [k], properties: {{k: {{type: integer, readOnly: true}}}}}}"
        ))
    };
    let (old, new) = (
        property("{$ref: '#/components/schemas/B'}"),
        property("{type: boolean}"),
    );
    let changes = judged_of_rule(compared(&old, &new), "field-type-changed");
    assert_eq!(changes, ["fails: {\"k\":0}", "fails: true"]);
}

/// What is said of the type of a parameter.
fn query(old: &str, new: &str) -> [String; 2] {
    let parameter = |schema: &str| {
        let path = format!(
            "/a: {{get: {{operationId: find, parameters: [{{name: q, in: query, required: true, schema: {schema}}}], responses: {{'204': {{description: d}}}}}}}}"
        );
        document(&path, "")
    };
    judged_of_rule(
        compared(&parameter(old), &parameter(new)),
        "parameter-type-changed",
    )
}

#[test]
fn a_number_in_a_parameter_is_a_text() {
    let (text, boolean) = ("{type: string, minLength: 3}", "{type: boolean}");
    let few = "{type: integer, maximum: 5}";
    assert_eq!(query(text, few)[0], "may fail: \"xxx\"");
    let uuid = "{type: string, format: uuid}";
    let sample = "fails: \"00000000-0000-4000-8000-000000000000\"";
    assert_eq!(query("{type: number}", uuid), ["may fail", sample]);
    assert_eq!(query(boolean, uuid), ["may fail", sample]);
}

#[test]
fn a_long_constant_is_no_example() {
    let of = |text: &str| request(&property(&format!("{{const: {text}}}")));
    let (old, new) = (of("a"), of("b"));
    assert_eq!(judged(&compared(&old, &new))[0], "fails: \"a\"");
    let (old, new) = (of(&"a".repeat(3000)), of(&"b".repeat(3000)));
    let [old_client, new_client] = judged(&compared(&old, &new));
    assert_eq!([old_client, new_client], ["may fail", "may fail"]);
}
