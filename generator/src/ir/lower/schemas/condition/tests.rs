use crate::ir::lower::schemas::testing::with_schemas;

/// The conditions of a schema as JSON text, then what is said of the keywords that are none.
fn conditions(schema: &str) -> Vec<String> {
    let text = format!("A: {schema}\nText: {{type: string, minLength: 1}}");
    with_schemas(&text, |schemas, schema| {
        let written = schemas.read(schema("A").at());
        let (conditions, unchecked) = schemas.conditions(&written);
        let unchecked = unchecked.into_iter();
        let unchecked = unchecked.map(|it| format!("`{}` {}", it.keyword, it.says));
        conditions
            .iter()
            .map(ToString::to_string)
            .chain(unchecked)
            .collect()
    })
}

fn unchecked(keyword: &str, reason: &str) -> String {
    format!("`{keyword}` is not checked, since {reason}; it stays documentation")
}

#[test]
fn counts_are_counts_at_every_depth() {
    let reason = "its `minContains` is no count";
    assert_eq!(
        conditions("{contains: {type: string}, minContains: '2'}"),
        [unchecked("contains", reason)]
    );
    assert_eq!(
        conditions("{not: {contains: {type: string}, minContains: '2'}}"),
        [unchecked("not", reason)]
    );
    assert_eq!(
        conditions("{not: {contains: {type: string}, minContains: 2}}"),
        [r#"{"not":{"contains":{"type":"string"},"minContains":2}}"#]
    );
}

#[test]
fn a_count_that_begins_at_none_and_has_no_end_is_no_condition() {
    let trivial =
        "`contains` has no effect, since `minContains` is 0 and there is no `maxContains`";
    for (schema, expected) in [
        ("{contains: {type: string}, minContains: 0}", trivial),
        (
            "{not: {minItems: 3, contains: {type: string}, minContains: 0}}",
            r#"{"not":{"minItems":3}}"#,
        ),
        (
            "{contains: {type: string}, minContains: 0, maxContains: 0}",
            r#"{"contains":{"type":"string"},"minContains":0,"maxContains":0}"#,
        ),
    ] {
        assert_eq!(conditions(schema), [expected], "{schema}");
    }
}

#[test]
fn several_entries_of_a_key_all_hold() {
    assert_eq!(
        conditions("{not: {dependentRequired: {a: [b]}, dependencies: {a: [c, b]}}}"),
        [r#"{"not":{"dependentRequired":{"a":["b","c"]}}}"#]
    );
    assert_eq!(
        conditions(
            "{not: {dependentSchemas: {a: {minProperties: 2}}, dependencies: {a: {maxProperties: 3}}}}"
        ),
        [
            r#"{"not":{"dependentSchemas":{"a":{"allOf":[{"maxProperties":3},{"minProperties":2}]}}}}"#
        ]
    );
}

/// Without the keyword, each of these would refuse every value, or every value of a type.
#[test]
fn what_cannot_be_read_makes_no_condition() {
    let unread = "it has a keyword that cannot be read";
    let (nothing, format) = (
        "it says nothing of values",
        "it has `format`, which is not checked",
    );
    for (schema, reason) in [
        ("{minProprties: 3}", unread),
        ("{type: object, minProprties: 3}", unread),
        ("{required: true}", unread),
        ("{enum: []}", unread),
        ("{minLength: '3'}", unread),
        ("{minLength: null}", unread),
        ("{exclusiveMinimum: true}", unread),
        ("{properties: {a: {type: strng}}}", unread),
        ("{allOf: [{anyOf: []}]}", unread),
        ("{format: email}", format),
        ("{type: string, format: email}", format),
        ("{properties: {a: {format: date}}, required: [a]}", format),
        (
            "{contentEncoding: base64}",
            "it has `contentEncoding`, which is not checked",
        ),
        (
            "{contentMediaType: image/png}",
            "it has `contentMediaType`, which is not checked",
        ),
        ("{description: d}", nothing),
        ("{allOf: [{title: T}, {x-a: 1}]}", nothing),
        ("{then: {type: string}}", "it has `then` without `if`"),
        ("{contains: {maxItms: 1}}", unread),
    ] {
        let found = conditions(&format!("{{not: {schema}}}"));
        assert_eq!(found, [unchecked("not", reason)], "not: {schema}");
        let found = conditions(&format!("{{if: {schema}, then: {{type: string}}}}"));
        assert_eq!(found, [unchecked("if", reason)], "if: {schema}");
    }
    assert_eq!(
        conditions("{contains: {format: date}, maxContains: 1}"),
        [unchecked("contains", format)]
    );
    assert_eq!(
        conditions("{if: {type: string}, then: {oneOf: [{format: date}, {maxLength: 3}]}}"),
        [unchecked("if", format)]
    );
}

/// A schema that allows more than was meant refuses nothing that is valid in these places.
#[test]
fn formats_matter_only_where_less_must_not_be_said() {
    for (schema, expected) in [
        (
            "{contains: {type: string, format: date}}",
            r#"{"contains":{"type":"string"}}"#,
        ),
        (
            "{if: {type: string}, then: {format: date, minLength: 1}}",
            r#"{"if":{"type":"string"},"then":{"minLength":1}}"#,
        ),
        (
            "{dependentSchemas: {a: {properties: {b: {format: date}}}}}",
            r#"{"dependentSchemas":{"a":{"properties":{"b":{}}}}}"#,
        ),
        ("{not: {}}", r#"{"not":true}"#),
        (
            "{not: {required: [a], properties: {a: {description: d}}}}",
            r#"{"not":{"properties":{"a":{}},"required":["a"]}}"#,
        ),
    ] {
        assert_eq!(conditions(schema), [expected], "{schema}");
    }
}

#[test]
fn null_is_allowed_as_it_is_for_types() {
    let text = |then: &str| conditions(&format!("{{if: {{type: integer}}, then: {then}}}"));
    let condition = |then: &str| format!(r#"{{"if":{{"type":"integer"}},"then":{then}}}"#);
    for (schema, expected) in [
        (
            "{nullable: true, enum: [x]}",
            r#"{"anyOf":[{"enum":["x"]},{"type":"null"}]}"#,
        ),
        (
            "{nullable: true, $ref: '@Text'}",
            r#"{"anyOf":[{"allOf":[{"type":"string","minLength":1}]},{"type":"null"}]}"#,
        ),
        (
            "{nullable: true, type: string, enum: [x]}",
            r#"{"anyOf":[{"type":"null"},{"type":["null","string"],"enum":["x"]}]}"#,
        ),
        (
            "{type: string, enum: [x, null]}",
            r#"{"anyOf":[{"type":"null"},{"type":"string","enum":["x",null]}]}"#,
        ),
        ("{enum: [x, null]}", r#"{"enum":["x",null]}"#),
        ("{enum: [x]}", r#"{"enum":["x"]}"#),
        (
            "{nullable: true, type: string}",
            r#"{"type":["null","string"]}"#,
        ),
        ("{nullable: true}", "{}"),
    ] {
        assert_eq!(text(schema), [condition(expected)], "{schema}");
    }
    // By the letter, `null` does not meet this one.
    assert_eq!(
        conditions("{not: {type: [string, 'null'], enum: [x]}}"),
        [r#"{"not":{"type":["null","string"],"enum":["x"]}}"#]
    );
}

#[test]
fn constants_are_spelled_as_in_types() {
    for (schema, expected) in [
        (
            "{not: {type: string, enum: [1, true, x]}}",
            r#"{"not":{"type":"string","enum":["1","true","x"]}}"#,
        ),
        (
            "{not: {type: [integer, 'null'], const: '1'}}",
            r#"{"not":{"type":["null","integer"],"const":1}}"#,
        ),
    ] {
        assert_eq!(conditions(schema), [expected], "{schema}");
    }
    let reason = "its `enum` has a value that is not of its type";
    assert_eq!(
        conditions("{not: {type: integer, enum: [1, x]}}"),
        [unchecked("not", reason)]
    );
}

#[test]
fn no_key_is_required_that_need_not_be_sent() {
    let reason = "it requires `id`, which need not be sent (`readOnly`)";
    let read_only = "id: {type: string, readOnly: true}";
    for (keyword, schema) in [
        (
            "contains",
            format!("{{contains: {{required: [id], properties: {{{read_only}}}}}}}"),
        ),
        (
            "contains",
            format!(
                "{{contains: {{allOf: [{{required: [id]}}, {{properties: {{{read_only}}}}}]}}}}"
            ),
        ),
        (
            "contains",
            "{contains: {required: [id], properties: {id: {$ref: '@Id'}}}}".to_owned(),
        ),
        (
            "contains",
            "{contains: {required: [id], properties: {id: {allOf: [{$ref: '@Id'}]}}}}".to_owned(),
        ),
        (
            "not",
            format!("{{not: {{dependentRequired: {{a: [id]}}, properties: {{{read_only}}}}}}}"),
        ),
        (
            "if",
            format!(
                "{{properties: {{{read_only}}}, if: {{type: object}}, then: {{required: [id]}}}}"
            ),
        ),
        (
            "dependentSchemas",
            format!(
                "{{dependentSchemas: {{a: {{required: [id, b], properties: {{{read_only}}}}}}}}}"
            ),
        ),
    ] {
        let schema = format!("{schema}\nId: {{type: string, readOnly: true}}");
        assert_eq!(
            conditions(&schema),
            [unchecked(keyword, reason)],
            "{schema}"
        );
    }
    assert_eq!(
        conditions("{contains: {required: [a], properties: {id: {readOnly: true}}}}"),
        [r#"{"contains":{"properties":{"id":{}},"required":["a"]}}"#]
    );
}

/// Whether such a key need not be sent is not known, so no condition may ask for it.
#[test]
fn a_key_of_very_many_parts_is_not_required() {
    let parts = "{title: T}, ".repeat(70);
    let schema = format!(
        "{{if: {{required: [a]}}, then: {{required: [id]}}, properties: {{id: {{allOf: [{{readOnly: true}}, {parts}]}}}}}}"
    );
    let reason = "it requires `id`, which need not be sent (`readOnly`)";
    assert_eq!(conditions(&schema), [unchecked("if", reason)]);
}

#[test]
fn what_is_too_large_says_how() {
    let nested = (0..20).fold("{type: string}".to_owned(), |inner, _| {
        format!("{{allOf: [{inner}]}}")
    });
    let parts = "{type: string}, ".repeat(70);
    let values: Vec<String> = (0..2_000).map(|index| index.to_string()).collect();
    for (schema, reason) in [
        (nested, "its schemas are nested more than 16 deep"),
        (
            format!("{{anyOf: [{parts}]}}"),
            "it has more than 60 schemas",
        ),
        (
            format!("{{enum: [{}]}}", values.join(", ")),
            "it has more than 4000 bytes",
        ),
        (
            format!("{{const: '{}'}}", "x".repeat(5_000)),
            "it has more than 4000 bytes",
        ),
    ] {
        let found = conditions(&format!("{{not: {schema}}}"));
        assert_eq!(found, [unchecked("not", reason)]);
    }
}
