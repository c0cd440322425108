//! Values that do not fit, with the reason; and values of which this is not sure.

use serde_json::json;

use super::*;
use crate::ir::lower::schemas::testing::with_schemas;

fn misfit(schema: &str, value: &Value) -> Option<String> {
    let text = format!("A: {schema}\nN: {{type: string, nullable: true}}\nS: {{type: string}}");
    with_schemas(&text, |schemas, schema| {
        let merged = schemas.merged(&schema("A"));
        schemas.misfit(&merged, value, 0)
    })
}

#[test]
fn what_does_not_fit_has_a_reason() {
    for (schema, value, expected) in [
        (
            "{type: integer}",
            json!("x"),
            "it is a string, and integer is allowed",
        ),
        (
            "{type: integer}",
            json!(1.5),
            "it is a number with a fraction, and integer is allowed",
        ),
        ("{type: string}", json!(null), "null is not allowed"),
        (
            "{enum: [a, b]}",
            json!("c"),
            "it is not among the values that are listed",
        ),
        ("{pattern: '^a'}", json!("ba"), "it does not match `^a`"),
        (
            "{type: integer, maximum: 5}",
            json!(9),
            "it is not at most 5",
        ),
        ("{exclusiveMinimum: 1}", json!(1), "it is not more than 1"),
        (
            "{minLength: 5}",
            json!("a"),
            "it is shorter than 5 characters",
        ),
        (
            "{type: string, format: date-time}",
            json!("now"),
            "it is no date-time",
        ),
        (
            "{type: string, format: date}",
            json!("2020-1-1"),
            "it is no date",
        ),
        (
            "{type: array, maxItems: 1}",
            json!([1, 2]),
            "it has more items than 1",
        ),
        (
            "{type: array, items: {$ref: '@S'}}",
            json!([1]),
            "item 0: it is an integer, and string is allowed",
        ),
        (
            "{properties: {a: {$ref: '@S'}}}",
            json!({"a": null}),
            "`a`: null is not allowed",
        ),
        ("{multipleOf: 3}", json!(4), "it is no multiple of 3"),
        ("{uniqueItems: true}", json!([1, 1]), "an item is repeated"),
        (
            "{prefixItems: [{type: string}], items: {type: integer}}",
            json!(["a", "b"]),
            "item 1: it is a string, and integer is allowed",
        ),
        (
            "{prefixItems: [{type: string}], items: false}",
            json!(["a", 1]),
            "it has more items than 1",
        ),
        (
            "{maxProperties: 1}",
            json!({"a": 1, "b": 2}),
            "it has more keys than 1",
        ),
        (
            "{type: object, additionalProperties: {type: integer}}",
            json!({"a": "x"}),
            "`a`: it is a string, and integer is allowed",
        ),
        (
            "{properties: {a: {}}, additionalProperties: false}",
            json!({"a": 1, "b": 2}),
            "`b` is not among its keys",
        ),
        (
            "{anyOf: [{type: integer, maximum: 5}, {type: 'null'}]}",
            json!(9),
            "it is not at most 5",
        ),
        (
            "{oneOf: [{type: string, maxLength: 1}, {$ref: '@S', pattern: '^x'}, {enum: [1]}]}",
            json!(2),
            "it is not among the values that are listed",
        ),
        (
            "{oneOf: [{type: string, maxLength: 1}, {type: string, pattern: '^x'}]}",
            json!("abc"),
            "it fits no branch",
        ),
        (
            "{items: {items: {items: {items: {items: {type: string}}}}}}",
            json!([[[[[1]]]]]),
            "item 0: item 0: item 0: item 0: item 0: it is an integer, and string is allowed",
        ),
        ("false", json!(1), "no value does"),
    ] {
        assert_eq!(
            misfit(schema, &value).as_deref(),
            Some(expected),
            "{schema} {value}"
        );
    }
}

#[test]
fn what_fits_and_what_is_not_sure_has_none() {
    for (schema, value) in [
        ("{type: number}", json!(1)),
        ("{type: integer}", json!(1.0)),
        ("{type: string, nullable: true}", json!(null)),
        ("{enum: [1]}", json!(1.0)),
        ("{oneOf: [{type: string}, {type: 'null'}]}", json!(null)),
        (
            "{type: string, format: date-time}",
            json!("2020-01-02 03:04:05.6+07:00"),
        ),
        (
            "{properties: {a: {$ref: '@N'}}}",
            json!({"a": null, "b": 1}),
        ),
        (
            "{properties: {a: {$ref: '@S', nullable: true}}}",
            json!({"a": null}),
        ),
        ("{type: object, required: [a]}", json!({})),
        ("{multipleOf: 0.1}", json!(0.3)),
        (
            "{patternProperties: {'^x': {}}, additionalProperties: false}",
            json!({"x1": 1}),
        ),
        (
            "{anyOf: [{required: [a]}, {required: [b]}]}",
            json!({"c": 1}),
        ),
        ("{oneOf: [{type: integer}, {type: number}]}", json!(1)),
        ("{pattern: '^(?!a)'}", json!("a")),
        ("{pattern: '^\\s$'}", json!("\u{a0}")),
        ("{}", json!([])),
    ] {
        assert_eq!(misfit(schema, &value), None, "{schema} {value}");
    }
}
