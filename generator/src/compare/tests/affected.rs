//! Which operations a change affects, and which changes only follow from others.

use serde_json::json;

use super::*;

/// An operation whose answer has a header of this schema.
fn with_header(path: &str, schema: &str) -> String {
    format!(
        "/{path}: {{get: {{operationId: {path}, responses: {{'200': {{description: d, headers: {{Level: {{schema: {schema}}}}}}}}}}}}}"
    )
}

const LEVEL: &str = "{$ref: '#/components/schemas/Level'}";

#[test]
fn a_change_of_a_type_in_a_header_affects_its_operation() {
    let paths = with_header("a", LEVEL);
    let old = document(&paths, "Level: {type: string, enum: [low, high]}");
    let new = document(&paths, "Level: {type: string, enum: [low, high, most]}");
    assert_eq!(review(&old, &new), ["enum-value-added Level [a]"]);
}

#[test]
fn a_new_type_follows_from_the_new_operation_that_uses_it() {
    let a = with_header("a", "{type: string}");
    let both = format!("{a}, {}", with_header("b", LEVEL));
    let old = document(&a, "");
    let new = document(&both, "Level: {type: string, enum: [low, high]}");
    let changes = review(&old, &new);
    let types = changes.iter().filter(|line| line.starts_with("type"));
    assert_eq!(types.collect::<Vec<_>>(), ["type-added Level [b], follows"]);
}

#[test]
fn a_renamed_type_is_found_by_the_header_or_pattern_that_uses_it() {
    let renamed = |paths: &str, schemas: &str| {
        let other = |text: &str| text.replace("Level", "Grade");
        // The name of the header stays.
        let paths_of_new = paths.replace("schemas/Level", "schemas/Grade");
        review(
            &document(paths, schemas),
            &document(&paths_of_new, &other(schemas)),
        )
    };
    let schemas = "Level: {type: string, enum: [low, high]}";
    let expected = ["type-renamed Grade [a]"];
    assert_eq!(renamed(&with_header("a", LEVEL), schemas), expected);
    let body = "/a: {get: {operationId: a, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}";
    let keys = format!("{schemas}, B: {{type: object, patternProperties: {{'^x': {LEVEL}}}}}");
    assert_eq!(renamed(body, &keys)[0], expected[0]);
}

#[test]
fn an_alias_that_diverges_is_compared_with_the_inline_type_it_was() {
    let body = "/a: {get: {operationId: a, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, '201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}";
    let inline = |inner: &str| {
        format!(
            "{{type: object, properties: {{x: {{type: object, properties: {{k: {{type: string}}}}, additionalProperties: {{type: object, properties: {{n: {{type: integer}}{inner}}}}}}}}}}}"
        )
    };
    let schemas = |inner: &str| format!("A: {}, B: {}", inline(""), inline(inner));
    let (old, new) = (
        document(body, &schemas("")),
        document(body, &schemas(", m: {type: integer}")),
    );
    let expected = [
        "type-shared-otherwise BX [a], follows",
        "type-shared-otherwise BxValue [a], follows",
        "field-added BxValue [a]",
    ];
    assert_eq!(review(&old, &new), expected);
}

/// Two operations whose bodies are equal inline types.
fn twins(values: &str) -> Analysis {
    let operation = |path: &str| {
        let schema = format!("{{type: object, properties: {{size: {{enum: [{values}]}}}}}}");
        format!(
            "/{path}: {{post: {{operationId: {path}, requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}, \
             responses: {{'204': {{description: d}}}}}}}}"
        )
    };
    document(&format!("{}, {}", operation("one"), operation("two")), "")
}

#[test]
fn a_change_of_equal_types_names_all_their_names_with_their_operations() {
    let changes = compared(&twins("small, large"), &twins("small"));
    assert_eq!(changes.len(), 1, "{changes:#?}");
    let others: Vec<(&str, &[String])> = changes[0]
        .other_names
        .iter()
        .map(|name| (name.path.as_str(), &*name.operations))
        .collect();
    assert!(!others.is_empty(), "{changes:#?}");
    let review = Review {
        titles: ("old".to_owned(), "new".to_owned()),
        apis: vec![
            compare_api(state(&twins("small, large")), state(&twins("small"))).expect("two APIs"),
        ],
    };
    let (path, operations) = others[0];
    let text = render::text(&review, render::Options::default());
    assert!(
        text.contains(&format!("also called {path} in {}", operations.join(", "))),
        "{text}"
    );
    for page in [
        render::markdown(&review, false),
        render::html(&review, false),
    ] {
        assert!(
            page.contains("ther names (1)") && page.contains(path),
            "{page}"
        );
    }
}

#[test]
fn all_operations_of_a_change_are_named_if_all_is_asked_for() {
    let of = |kind: &str| {
        let operation = |number: usize| {
            let content = "{application/json: {schema: {$ref: '#/components/schemas/A'}}}";
            format!(
                "/p{number}: {{get: {{operationId: op{number}, responses: {{'200': {{description: d, content: {content}}}}}}}}}"
            )
        };
        let paths: Vec<String> = (0..9).map(operation).collect();
        let keywords: Vec<String> = (0..9)
            .map(|number| format!("x-k{number}: {kind}"))
            .collect();
        let keywords = keywords.join(", ");
        let schema =
            format!("A: {{type: object, {keywords}, properties: {{a: {{type: {kind}}}}}}}");
        document(&paths.join(", "), &schema)
    };
    let (old, new) = (of("string"), of("integer"));
    let review = Review {
        titles: ("old".to_owned(), "new".to_owned()),
        apis: vec![compare_api(state(&old), state(&new)).expect("two APIs")],
    };
    let page = |all| {
        let options = render::Options::default();
        render::text(&review, render::Options { all, ..options })
    };
    let (short, long) = (page(false), page(true));
    assert!(short.contains("op3 and 5 more"), "{short}");
    assert!(short.contains("`x-k7` (1) and 1 more"), "{short}");
    assert!(
        long.contains("op8") && long.contains("`x-k8` (1)"),
        "{long}"
    );
    assert!(!long.contains(" more"), "{long}");
}

/// As JSON, which may nest deeper than YAML.
#[test]
fn the_operation_around_another_name_is_found_however_deep_the_name_is() {
    let operation = |name: &str, most: u32| {
        let inner =
            json!({"type": "object", "properties": {"n": {"type": "integer", "maximum": most}}});
        let nested = (0..70).fold(
            inner,
            |inner, _| json!({"type": "object", "properties": {"k": inner}}),
        );
        let content = json!({"application/json": {"schema": nested}});
        json!({"post": {"operationId": name, "requestBody": {"content": content}, "responses": {"204": {"description": ""}}}})
    };
    let both = |most| {
        let paths = json!({"/a": operation("a", most), "/b": operation("b", most)});
        let info = json!({"title": "T", "version": "1"});
        let document = json!({"openapi": "3.1.0", "info": info, "servers": [{"url": "https://example.com"}], "paths": paths});
        crate::analyze(&input(document.to_string()))
    };
    let changes = compared(&both(9), &both(8));
    let tightened = changes
        .iter()
        .find(|change| change.rule.id == "field-rules-tightened");
    let names = &tightened.expect("the change").other_names;
    let operations: Vec<_> = names.iter().map(|name| name.operations.join(" ")).collect();
    assert_eq!(operations, ["b"]);
}
