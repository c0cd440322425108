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
