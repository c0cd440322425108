use super::*;
use crate::{Analysis, File, Input};

/// A document with one operation whose answer has these headers, and these schemas.
fn known(paths: &str, schemas: &str) -> Analysis {
    let text = format!(
        "{{openapi: 3.1.0, info: {{title: T, version: '1'}}, servers: [{{url: 'https://example.com'}}], paths: {{{paths}}}, components: {{schemas: {{{schemas}}}}}}}"
    );
    let document = File {
        name: "t.yaml".to_owned(),
        bytes: text.into_bytes(),
    };
    crate::analyze(&Input {
        module: "t".to_owned(),
        document,
        ..Input::default()
    })
}

/// One line for each change: the rule, the item, the operations it reaches, and whether it only comes with another one.
fn review(old: &Analysis, new: &Analysis) -> Vec<String> {
    fn state(known: &Analysis) -> State<'_> {
        State {
            report: &known.report,
            names: known.names.as_ref().expect("names"),
            surface: None,
            overlays: 0,
            in_module: false,
        }
    }
    let review = compare_api(state(old), state(new)).expect("two APIs");
    let line = |change: &Change| {
        let follows = if change.follows { ", follows" } else { "" };
        format!(
            "{} {} [{}]{follows}",
            change.rule.id,
            change.item,
            change.operations.join(" ")
        )
    };
    review.changes.iter().map(line).collect()
}

/// An operation whose answer has a header of this schema.
fn with_header(path: &str, schema: &str) -> String {
    format!(
        "/{path}: {{get: {{operationId: {path}, responses: {{'200': {{description: d, headers: {{Level: {{schema: {schema}}}}}}}}}}}}}"
    )
}

const LEVEL: &str = "{$ref: '#/components/schemas/Level'}";

#[test]
fn a_type_of_a_header_reaches_the_operation() {
    let paths = with_header("a", LEVEL);
    let old = known(&paths, "Level: {type: string, enum: [low, high]}");
    let new = known(&paths, "Level: {type: string, enum: [low, high, most]}");
    assert_eq!(review(&old, &new), ["enum-value-added Level [a]"]);
}

#[test]
fn a_type_of_a_header_comes_with_a_new_operation() {
    let a = with_header("a", "{type: string}");
    let both = format!("{a}, {}", with_header("b", LEVEL));
    let old = known(&a, "");
    let new = known(&both, "Level: {type: string, enum: [low, high]}");
    let changes = review(&old, &new);
    let types = changes.iter().filter(|line| line.starts_with("type"));
    assert_eq!(types.collect::<Vec<_>>(), ["type-added Level [b], follows"]);
}

#[test]
fn a_type_is_known_by_the_header_or_pattern_that_has_it() {
    let renamed = |paths: &str, schemas: &str| {
        let other = |text: &str| text.replace("Level", "Grade");
        // The name of the header stays.
        let paths_of_new = paths.replace("schemas/Level", "schemas/Grade");
        review(
            &known(paths, schemas),
            &known(&paths_of_new, &other(schemas)),
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
fn an_equal_inline_type_that_parts_is_compared_with_what_stood_there() {
    let body = "/a: {get: {operationId: a, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, '201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}";
    let inline = |inner: &str| {
        format!(
            "{{type: object, properties: {{x: {{type: object, properties: {{k: {{type: string}}}}, additionalProperties: {{type: object, properties: {{n: {{type: integer}}{inner}}}}}}}}}}}"
        )
    };
    let schemas = |inner: &str| format!("A: {}, B: {}", inline(""), inline(inner));
    let (old, new) = (
        known(body, &schemas("")),
        known(body, &schemas(", m: {type: integer}")),
    );
    let expected = [
        "type-shared-otherwise BX [a], follows",
        "type-shared-otherwise BxValue [a], follows",
        "field-added BxValue [a]",
    ];
    assert_eq!(review(&old, &new), expected);
}
