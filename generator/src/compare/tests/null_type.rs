//! The type that has null alone: a type that has null and more is wider.

use super::*;

/// The rules of the changes of a request and of an answer, with how both clients get on.
fn changes(template: &str, old: &str, new: &str) -> [Vec<Graded>; 2] {
    [request, response].map(|document: fn(&str) -> Analysis| {
        let schema = |text: &str| document(&template.replace("VALUE", text));
        let mut changes = graded(&schema(old), &schema(new));
        changes.retain(|(rule, _, _)| *rule != "code-follows");
        changes
    })
}

const NULLS: [&str; 3] = ["{type: 'null'}", "{const: null}", "{enum: [null]}"];
const MORE: [&str; 3] = [
    "{type: [string, 'null']}",
    "{type: [integer, 'null']}",
    "{anyOf: [{type: array, items: {type: string}}, {type: 'null'}]}",
];
const FIELD: &str = "A: {type: object, properties: {p: VALUE}}";

#[test]
fn more_than_null_is_wider() {
    for null in NULLS {
        for more in MORE {
            let wider = [
                vec![("field-type-changed", Grade::Works, Grade::MayFail)],
                vec![("field-type-changed", Grade::Fails, Grade::Works)],
            ];
            assert_eq!(changes(FIELD, null, more), wider, "{null} {more}");
            let narrower = [
                vec![("field-type-changed", Grade::MayFail, Grade::Works)],
                vec![("field-type-changed", Grade::Works, Grade::Fails)],
            ];
            assert_eq!(changes(FIELD, more, null), narrower, "{null} {more}");
        }
    }
}

#[test]
fn what_is_never_null_is_another_value() {
    for null in NULLS {
        let [sent, received] = changes(FIELD, null, "{type: string}");
        let expected = [("field-type-changed", Grade::Fails, Grade::Fails)];
        assert_eq!(sent, expected);
        assert_eq!(received, expected);
        assert!(changes(FIELD, null, NULLS[0]).iter().all(Vec::is_empty));
    }
}

#[test]
fn null_inside_a_use_is_compared() {
    for template in [
        "A: VALUE",
        "A: {type: array, items: VALUE}",
        "A: {type: object, additionalProperties: VALUE}",
        "A: {type: object, properties: {p: {$ref: '#/components/schemas/B'}}}, B: VALUE",
        "A: {type: object, properties: {p: {type: array, items: VALUE}}}",
    ] {
        for (old, new, sent, received) in [
            (
                NULLS[0],
                MORE[0],
                (Grade::Works, Grade::MayFail),
                Grade::Works,
            ),
            (
                MORE[0],
                NULLS[0],
                (Grade::MayFail, Grade::Works),
                Grade::Fails,
            ),
        ] {
            let [requests, answers] = changes(template, old, new);
            let worst = |changes: &[(&str, Grade, Grade)]| {
                let old_client = changes
                    .iter()
                    .map(|change| change.1)
                    .max()
                    .expect("a change");
                let new_client = changes
                    .iter()
                    .map(|change| change.2)
                    .max()
                    .expect("a change");
                (old_client, new_client)
            };
            assert_eq!(worst(&requests), sent, "{template}: {requests:?}");
            assert_eq!(worst(&answers).1, received, "{template}: {answers:?}");
        }
    }
}

#[test]
fn any_json_has_null_as_well() {
    let wider = [
        vec![("field-widened", Grade::Works, Grade::MayFail)],
        vec![("field-widened", Grade::Fails, Grade::Works)],
    ];
    assert_eq!(changes(FIELD, MORE[0], "{}"), wider);
}

#[test]
fn a_named_type_that_was_null_alone_is_wider() {
    let object = "{type: [object, 'null'], properties: {a: {type: string}}}";
    for value in [object, "{enum: [a, b, null]}"] {
        let [sent, received] = changes("A: VALUE", NULLS[0], value);
        let expected = [("type-kind-changed", Grade::Works, Grade::MayFail)];
        assert_eq!(sent, expected, "{value}");
        let (rule, _, new_client) = received[0];
        assert_eq!(
            (rule, new_client),
            ("type-kind-changed", Grade::Works),
            "{value}"
        );
    }
}
