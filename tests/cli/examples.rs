//! The example call of a crate: it takes its values from the document's examples, as far as they
//! fit.

use crate::place::Place;

/// The lines of the README that call the one operation of a document, which has these properties
/// and this example.
fn call(properties: &str, required: &str, example: &str) -> String {
    let place = Place::empty();
    place.write(
        "shop.yaml",
        &format!(
            "openapi: 3.1.0
info: {{title: Shop, version: '1'}}
servers: [{{url: 'https://example.com'}}]
paths:
  /shelves/{{shelf}}:
    post:
      operationId: ask
      parameters:
        - {{name: shelf, in: path, required: true, schema: {{type: integer}}, example: 1244}}
      requestBody:
        required: true
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/Question'}}}}}}
      responses: {{'204': {{description: OK}}}}
components:
  schemas:
    Question:
      type: object
      properties: {{{properties}}}
      required: [{required}]
      examples: [{example}]
"
        ),
    );
    let ended = place.run(&["generate", "./shop.yaml", "--out", "./out"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let readme = std::fs::read_to_string(place.path("out/README.md")).unwrap();
    let start = readme.find("ask(").unwrap();
    let end = readme[start..].find(".await").unwrap();
    readme[start..start + end].trim().to_owned()
}

#[test]
fn required_and_optional_fields_are_those_of_the_example() {
    let properties = "user: {type: string}, rows: {type: integer}, tags: {type: array, items: {type: string}}, rate: {type: number}";
    let example = "{user: u-17, rows: 5, tags: [sale, new], rate: 2}";
    assert_eq!(
        call(properties, "user, tags", example),
        "ask(1244, Question::new(\"u-17\", [\"sale\"]).rows(5).rate(2.0))"
    );
    assert_eq!(
        call(properties, "", example),
        "ask(1244, Question::default().user(\"u-17\").rows(5).rate(2.0))"
    );
}

#[test]
fn what_does_not_fit_is_left_out() {
    let properties = "user: {type: string}, small: {type: integer, format: int32}, flag: {type: boolean}, day: {type: string, format: date}";
    let long = "x".repeat(50);
    let example =
        format!("{{user: {long}, small: 3000000000, flag: 'yes', day: '2026-01-05', other: 1}}");
    assert_eq!(
        call(properties, "user, small", &example),
        "ask(1244, Question::new(\"user\", 1))"
    );
    assert_eq!(
        call(properties, "", "[not, an, object]"),
        "ask(1244, Question::default())"
    );
    assert_eq!(
        call("user: {type: string}", "user", "{user: 7}"),
        "ask(1244, Question::new(\"user\"))"
    );
}

#[test]
fn no_more_than_three_optional_fields_are_set() {
    let properties =
        "a: {type: integer}, b: {type: integer}, c: {type: integer}, d: {type: integer}";
    assert_eq!(
        call(properties, "", "{d: 4, c: 3, b: 2, a: 1}"),
        "ask(1244, Question::default().a(1).b(2).c(3))"
    );
}
