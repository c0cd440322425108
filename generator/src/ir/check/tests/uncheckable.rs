//! Rules that require a `readOnly` key.

use super::*;

/// The type `In`, and the warnings.
fn sent(schema: &str) -> String {
    let schemas = format!(
        "In: {schema}\n\
         Out: {{type: string}}\n\
         Base: {{type: object, properties: {{id: {{type: string, readOnly: true}}, a: {{type: string}}}}}}\n\
         Choice: {{oneOf: [{{$ref: '#/components/schemas/Base'}}, {{type: string}}]}}"
    );
    let schemas = schemas.replace('@', "#/components/schemas/");
    let all = checked(&schemas);
    let lines = all
        .lines()
        .filter(|line| line.contains(" In ") || line.starts_with("warning"));
    lines.collect::<Vec<_>>().join("\n")
}

const DROPPED: &str = "warning[unsupported-keyword] #/components/schemas/In: a condition is not \
                       checked, since it requires `id`, which need not be sent (`readOnly`)";

#[test]
fn a_rule_does_not_require_what_need_not_be_sent() {
    for (schema, expected) in [
        (
            "{allOf: [{$ref: '@Base'}, {if: {required: [a]}, then: {required: [id]}}]}",
            "alias In (sent) = Base",
        ),
        (
            "{$ref: '@Base', not: {required: [id]}}",
            "alias In (sent) = Base",
        ),
        (
            "{allOf: [{$ref: '@Base'}], anyOf: [{required: [id]}, {required: [b]}]}",
            "struct In (sent)",
        ),
        (
            "{type: object, properties: {b: {$ref: '@Base'}}, not: {properties: {b: {required: [id]}}}}",
            "struct In (sent)",
        ),
        (
            "{type: object, properties: {b: {$ref: '@Choice'}}, not: {properties: {b: {required: [id]}}}}",
            "struct In (sent)",
        ),
        (
            "{type: array, items: {$ref: '@Base'}, contains: {required: [id]}}",
            "alias In (sent) = [Base]",
        ),
        (
            "{type: object, additionalProperties: {$ref: '@Base'}, not: {additionalProperties: {dependentRequired: {a: [id]}}}}",
            "alias In (sent) = {Base}",
        ),
    ] {
        assert_eq!(sent(schema), format!("{expected}\n{DROPPED}"), "{schema}");
    }
}

#[test]
fn other_keys_are_required_as_before() {
    for (schema, expected) in [
        (
            "{allOf: [{$ref: '@Base'}], dependentRequired: {a: [id, b], c: [id]}}",
            "struct In (sent) [a needs b]",
        ),
        (
            "{type: array, items: {$ref: '@Base'}, contains: {required: [a]}}",
            r#"alias In (sent) = [Base] [fits {"contains":{"required":["a"]}}]"#,
        ),
        (
            "{type: object, properties: {b: {$ref: '@Base'}, id: {type: string}}, not: {required: [id]}}",
            r#"struct In (sent) [fits {"not":{"required":["id"]}}]"#,
        ),
    ] {
        assert_eq!(sent(schema), expected, "{schema}");
    }
}
