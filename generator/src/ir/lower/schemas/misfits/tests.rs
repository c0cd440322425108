//! Values that do not fit, with the reason; and values of which this is not sure.

use serde_json::json;

use super::*;
use crate::ir::lower::schemas::testing::{with_schemas, with_schemas_of};
use crate::spec::Version;

mod conditions;

fn misfit(schema: &str, value: &Value) -> Option<String> {
    compared(schema, value, Comparison::WHOLE)
}

/// Why a value does not fit that may be a part of one.
fn misfit_of_part(schema: &str, value: &Value) -> Option<String> {
    let comparison = Comparison {
        is_whole: false,
        ..Comparison::WHOLE
    };
    compared(schema, value, comparison)
}

fn compared(schema: &str, value: &Value, comparison: Comparison) -> Option<String> {
    let text = format!("A: {schema}\nN: {{type: string, nullable: true}}\nS: {{type: string}}");
    with_schemas(&text, |schemas, schema| {
        let merged = schemas.merged(&schema("A"));
        schemas.misfit(&merged, value, comparison)
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
            r"{pattern: '^\S+$'}",
            json!("a b"),
            r"it does not match `^\S+$`",
        ),
        (
            r"{pattern: '^[^\s]+$'}",
            json!("a\u{a0}b"),
            r"it does not match `^[^\s]+$`",
        ),
        ("{pattern: '^.$'}", json!("\r"), "it does not match `^.$`"),
        (
            "{type: integer, maximum: 5}",
            json!(9),
            "it is not at most 5",
        ),
        ("{exclusiveMinimum: 1}", json!(1), "it is not more than 1"),
        (
            "{minLength: 5}",
            json!("a"),
            "it has fewer characters than 5",
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
        ("{multipleOf: 0.5}", json!(0.75), "it is no multiple of 0.5"),
        (
            "{minimum: 18446744073709551615}",
            json!(18_446_744_073_709_551_614_u64),
            "it is not at least 18446744073709551615",
        ),
        (
            "{minimum: 9223372036854775807}",
            json!(9_223_372_036_854_775_806_u64),
            "it is not at least 9223372036854775807",
        ),
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
        (
            "{type: object, required: [a], properties: {a: {readOnly: true}}}",
            json!({}),
        ),
        (
            "{required: [a], properties: {a: {$ref: '@S', writeOnly: true}}}",
            json!({}),
        ),
        ("{multipleOf: 0.1}", json!(0.3)),
        (
            "{patternProperties: {'^x': {}}, additionalProperties: false}",
            json!({"x1": 1}),
        ),
        (
            "{patternProperties: {'^(?!x)': {}}, additionalProperties: false}",
            json!({"a": 1}),
        ),
        (
            "{anyOf: [{required: [a]}, {required: [b]}]}",
            json!({"b": 1}),
        ),
        ("{uniqueItems: true}", json!([1, "1", [1], {"a": 1}])),
        ("{enum: [{a: [1]}]}", json!({"a": [1.0]})),
        ("{oneOf: [{type: integer}, {type: number}]}", json!(1)),
        ("{pattern: '^(?!a)'}", json!("a")),
        ("{pattern: '^\\s$'}", json!("\u{a0}")),
        ("{}", json!([])),
    ] {
        assert_eq!(misfit(schema, &value), None, "{schema} {value}");
    }
}

#[test]
fn a_key_is_missing_only_in_a_default() {
    for (schema, value, expected) in [
        ("{type: object, required: [a]}", json!({}), "it lacks `a`"),
        (
            "{items: {required: [a, b]}}",
            json!([{"a": 1}]),
            "item 0: it lacks `b`",
        ),
        (
            "{minProperties: 2}",
            json!({"a": 1}),
            "it has fewer keys than 2",
        ),
        ("{minProperties: 1}", json!({}), "it has fewer keys than 1"),
        (
            "{dependentRequired: {a: [b, c]}}",
            json!({"a": 1, "b": 2}),
            "it has `a` and lacks `c`",
        ),
        (
            "{anyOf: [{required: [a]}, {required: [b]}]}",
            json!({"c": 1}),
            "it fits no branch",
        ),
    ] {
        assert_eq!(
            misfit(schema, &value).as_deref(),
            Some(expected),
            "{schema}"
        );
        assert_eq!(misfit_of_part(schema, &value), None, "{schema}");
    }
    assert_eq!(
        misfit("{dependentRequired: {a: [b]}}", &json!({"c": 1})),
        None
    );
}

#[test]
fn a_default_is_whole_and_an_example_may_be_a_part() {
    for (text, expected) in [
        ("A: {type: object, required: [a], default: {}}", 1),
        (
            "A: {type: object, required: [a], example: {}, examples: [{}]}",
            0,
        ),
    ] {
        let ((), findings) = with_schemas_of(Version::V31, text, |schemas, schema| {
            schemas.merged(&schema("A"));
            schemas.report_misfits();
        });
        assert_eq!(findings, expected, "{text}");
    }
}

#[test]
fn keys_fit_the_schemas_of_names_and_of_patterns() {
    for (schema, value, expected) in [
        (
            "{propertyNames: {pattern: '^a'}}",
            json!({"a": 1, "b": 1}),
            "the key `b`: it does not match `^a`",
        ),
        (
            "{propertyNames: {maxLength: 1}}",
            json!({"ab": 1}),
            "the key `ab`: it has more characters than 1",
        ),
        (
            "{patternProperties: {'^x': {type: integer}}}",
            json!({"y": "s", "x1": "s"}),
            "`x1`: it is a string, and integer is allowed",
        ),
        (
            "{properties: {xa: {type: string}}, patternProperties: {'^x': {maxLength: 1}}}",
            json!({"xa": "ab"}),
            "`xa`: it has more characters than 1",
        ),
        (
            "{patternProperties: {'^x': {}}, additionalProperties: false}",
            json!({"x": 1, "y": 1}),
            "`y` is not among its keys",
        ),
        (
            "{patternProperties: {'^x': {}}, additionalProperties: {type: integer}}",
            json!({"x": "s", "y": "s"}),
            "`y`: it is a string, and integer is allowed",
        ),
    ] {
        assert_eq!(
            misfit_of_part(schema, &value).as_deref(),
            Some(expected),
            "{schema}"
        );
    }
}

#[test]
fn integers_have_the_range_of_their_type() {
    let i32 = "it is out of the range of `int32`, -2147483648 to 2147483647";
    let i64 =
        "it is out of the range of the integer type, -9223372036854775808 to 9223372036854775807";
    for (schema, value, expected) in [
        (
            "{type: integer, format: int32}",
            json!(3_000_000_000_u64),
            Some(i32),
        ),
        (
            "{type: number, format: int32}",
            json!(3_000_000_000_u64),
            Some(i32),
        ),
        (
            "{format: u-int8}",
            json!(-1),
            Some("it is out of the range of `u-int8`, 0 to 255"),
        ),
        (
            "{type: integer, format: int64}",
            json!(1e30),
            Some("it is out of the range of `int64`, -9223372036854775808 to 9223372036854775807"),
        ),
        (
            "{type: integer}",
            json!(9_223_372_036_854_775_808_u64),
            Some(i64),
        ),
        ("{type: integer}", json!(i64::MAX), None),
        (
            "{type: integer, format: int32, maximum: 5000000000}",
            json!(3_000_000_000_u64),
            None,
        ),
        (
            "{type: integer, minimum: 0, maximum: 18446744073709551615}",
            json!(u64::MAX),
            None,
        ),
        (
            "{type: integer, format: uint64}",
            json!(18_446_744_073_709_551_616_f64),
            None,
        ),
        (
            "{type: integer, enum: [18446744073709551615]}",
            json!(u64::MAX),
            None,
        ),
        ("{type: number}", json!(1e30), None),
        ("{}", json!(u64::MAX), None),
        ("{type: string, format: int32}", json!("3000000000"), None),
    ] {
        assert_eq!(
            misfit(schema, &value).as_deref(),
            expected,
            "{schema} {value}"
        );
    }
}

#[test]
fn items_are_repeated_by_value() {
    for value in [json!([1, 1.0]), json!([{"a": 1, "b": 2}, {"b": 2, "a": 1}])] {
        let found = misfit("{uniqueItems: true}", &value);
        assert_eq!(found.as_deref(), Some("an item is repeated"), "{value}");
    }
}

#[test]
fn formats_have_a_form() {
    for (format, fitting, others) in [
        (
            "uuid",
            &[
                "3fa85f64-5717-4562-b3fc-2c963f66afa6",
                "3FA85F6457174562B3FC2C963F66AFA6",
            ][..],
            &["", "1", "3fa85f64-5717-4562-b3fc-2c963f66afag", "é"][..],
        ),
        (
            "ipv4",
            &["127.0.0.1"],
            &["127.0.0", "256.0.0.1", "10.0.0.0/8", "::1"],
        ),
        (
            "ipv6",
            &["::1", "2001:db8::1", "fe80::1%eth0"],
            &["127.0.0.1", "1", ":::"],
        ),
        (
            "time",
            &[
                "12:30:00Z",
                "23:59:60.5+01:00",
                "12:30:00",
                "08:15",
                "12:30:00-07:00",
            ],
            &["24:00:00Z", "now", "12", "1:2:3", "12:99", "12:00:00x", ""],
        ),
        ("email", &["any text"], &[]),
    ] {
        let schema = format!("{{type: string, format: {format}}}");
        for text in fitting {
            assert_eq!(misfit(&schema, &json!(text)), None, "{format} {text}");
        }
        for text in others {
            let expected = format!("it is no {format}");
            assert_eq!(misfit(&schema, &json!(text)), Some(expected), "{text}");
        }
    }
}

#[test]
fn siblings_of_a_reference_are_compared_in_parts_as_well() {
    let item = "{$ref: '@S', maxLength: 2}";
    for (schema, value, expected) in [
        (
            format!("{{properties: {{a: {item}}}}}"),
            json!({"a": "abc"}),
            "`a`: it has more characters than 2",
        ),
        (
            format!("{{type: array, items: {item}}}"),
            json!(["ab", "abc"]),
            "item 1: it has more characters than 2",
        ),
        (
            format!("{{oneOf: [{item}, {{type: integer}}]}}"),
            json!("abc"),
            "it has more characters than 2",
        ),
    ] {
        let found = misfit(&schema, &value);
        assert_eq!(found.as_deref(), Some(expected), "{schema} {value}");
    }
    for (schema, value) in [
        (format!("{{properties: {{a: {item}}}}}"), json!({"a": "ab"})),
        // The target allows null, or the siblings do.
        (
            "{properties: {a: {$ref: '@N', maxLength: 2}}}".to_owned(),
            json!({"a": null}),
        ),
        (
            "{properties: {a: {$ref: '@S', nullable: true}}}".to_owned(),
            json!({"a": null}),
        ),
        // A type that contradicts the target does not count.
        (
            "{properties: {a: {$ref: '@S', type: integer}}}".to_owned(),
            json!({"a": "x"}),
        ),
    ] {
        assert_eq!(misfit(&schema, &value), None, "{schema} {value}");
    }
}
