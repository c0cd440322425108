//! Values that do not meet a condition.

use serde_json::json;

use super::{misfit, misfit_of_part};
use crate::ir::lower::schemas::testing::with_schemas;

#[test]
fn a_condition_that_is_not_met_is_quoted() {
    for (schema, value, expected) in [
        (
            "{not: {const: x}}",
            json!("x"),
            r#"it does not fit `{"not":{"const":"x"}}`"#,
        ),
        (
            "{type: array, contains: {type: string}}",
            json!([1]),
            r#"it does not fit `{"contains":{"type":"string"}}`"#,
        ),
        (
            "{type: string, if: {minLength: 3}, then: {pattern: '^x'}, else: {const: y}}",
            json!("abc"),
            r#"it does not fit `{"if":{"minLength":3},"then":{"pattern":"^x"},"else":{"const":"y"}}`"#,
        ),
        (
            "{dependentSchemas: {a: {maxProperties: 1}}}",
            json!({"a": 1, "b": 2}),
            r#"it does not fit `{"dependentSchemas":{"a":{"maxProperties":1}}}`"#,
        ),
        (
            "{properties: {a: {not: {enum: [1, 2]}}}}",
            json!({"a": 2.0}),
            r#"`a`: it does not fit `{"not":{"enum":[1,2]}}`"#,
        ),
        (
            "{type: number, not: {multipleOf: 0.1}}",
            json!(0.3),
            r#"it does not fit `{"not":{"multipleOf":0.1}}`"#,
        ),
        (
            "{type: integer, not: {multipleOf: 3}}",
            json!(9),
            r#"it does not fit `{"not":{"multipleOf":3}}`"#,
        ),
        (
            "{not: {enum: [[{a: 1, b: 2}]]}}",
            json!([{"b": 2, "a": 1.0}]),
            r#"it does not fit `{"not":{"enum":[[{"a":1,"b":2}]]}}`"#,
        ),
    ] {
        let found = misfit(schema, &value);
        assert_eq!(found.as_deref(), Some(expected), "{schema} {value}");
    }
    let long = format!("{{not: {{const: {}}}}}", "x".repeat(300));
    let found = misfit(&long, &json!("x".repeat(300)));
    assert_eq!(found.as_deref(), Some("it does not fit its `not`"));
}

#[test]
fn a_condition_that_is_met_or_of_which_this_is_not_sure_is_none() {
    for (schema, value) in [
        ("{not: {const: x}}", json!("y")),
        (
            "{type: string, nullable: true, not: {const: x}}",
            json!(null),
        ),
        ("{type: string, not: {pattern: '^\\s$'}}", json!("x")),
        ("{type: string, not: {pattern: '^.$'}}", json!("\r")),
        ("{type: number, not: {multipleOf: 0.1}}", json!(0.35)),
        ("{type: array, contains: {const: 1}}", json!([1.0])),
        // No condition is made of it.
        ("{type: string, not: {format: date}}", json!("2020-01-01")),
    ] {
        assert_eq!(misfit(schema, &value), None, "{schema} {value}");
    }
}

/// An example may leave out keys, which can only matter where it has objects.
#[test]
fn a_part_breaks_a_condition_only_if_the_whole_does() {
    let object = json!({"a": 1});
    for (schema, is_sure) in [
        ("{not: {required: [a]}}", true),
        ("{not: {properties: {a: {const: 1}}}}", false),
        ("{not: {properties: {b: {const: 1}}}}", false),
        ("{not: {not: {required: [b]}}}", false),
        ("{if: {required: [a]}, then: {required: [b]}}", false),
        (
            "{dependentSchemas: {a: {properties: {a: {const: 2}}}}}",
            true,
        ),
        ("{dependentSchemas: {a: {required: [b]}}}", false),
        ("{not: {const: {a: 1}}}", false),
        ("{not: {type: object}}", true),
    ] {
        assert!(misfit(schema, &object).is_some(), "{schema}");
        assert_eq!(
            misfit_of_part(schema, &object).is_some(),
            is_sure,
            "{schema}"
        );
    }
    let not = "{not: {const: x}}";
    assert!(misfit_of_part(not, &json!("x")).is_some());
}

#[test]
fn a_value_may_not_fit_a_condition() {
    with_schemas("A: {type: string, not: {enum: [a]}}", |schemas, schema| {
        let merged = schemas.merged(&schema("A"));
        assert!(!schemas.may_fit(&merged, &json!("a")));
        assert!(schemas.may_fit(&merged, &json!("b")));
    });
}

/// Each keyword is asked of each item, so that this counts as more values.
#[test]
fn a_condition_on_a_large_value_is_charged() {
    let text = "A: {type: array, not: {items: {enum: [1, 2, 3, 4, 5, 6, 7]}}}";
    with_schemas(text, |schemas, schema| {
        let merged = schemas.merged(&schema("A"));
        let large = json!(vec![7; 10_000]);
        let refused = (0..100).filter(|_| !schemas.may_fit(&merged, &large));
        assert_eq!(refused.count(), 30);
    });
}
