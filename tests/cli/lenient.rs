//! `--lenient` and `lenient = true`: faults of one place cost that place, faults of the whole cost
//! everything.

use crate::place::{OPTIONS, Place};

const BROKEN: &str = "openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://example.com'}]
paths:
  /items:
    get:
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}
components:
  schemas:
    Item: {type: object, properties: {id: {type: string}, size: {$ref: '#/components/schemas/Size'}}}
";

#[test]
fn a_confined_fault_is_an_error_unless_lenient() {
    let place = Place::empty();
    place.write("shop.yaml", BROKEN);
    let strict = place.run(&["generate", "./shop.yaml", "--out", "./out"]);
    assert_eq!(strict.status, 1, "{strict:?}");
    assert!(
        strict.out.contains("error[ref-missing]") && !place.path("out").exists(),
        "{strict:?}"
    );
    let lenient = place.run(&["generate", "./shop.yaml", "--out", "./out", "--lenient"]);
    assert_eq!(lenient.status, 0, "{lenient:?}");
    assert!(
        lenient.out.contains("warning[ref-missing]")
            && lenient
                .out
                .contains("1 warning (1 an error unless lenient)"),
        "{lenient:?}"
    );
    assert!(
        std::fs::read_to_string(place.path("out/src/types.rs"))
            .unwrap()
            .contains("pub size: Option<Json>")
    );
}

#[test]
fn lint_is_as_lenient_as_asked() {
    let place = Place::empty();
    place.write("shop.yaml", BROKEN);
    assert_eq!(place.run(&["lint", "./shop.yaml"]).status, 1);
    assert_eq!(place.run(&["lint", "./shop.yaml", "--lenient"]).status, 0);
    assert_eq!(
        place
            .run(&["lint", "./shop.yaml", "--lenient", "--deny", "warnings"])
            .status,
        1
    );
}

#[test]
fn an_api_of_the_options_can_be_lenient() {
    let place = Place::workspace();
    place.write("specs/shop.yaml", BROKEN);
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 1);
    place.write(
        "specs/codegen.toml",
        &OPTIONS.replacen(
            "document = \"shop.yaml\"",
            "document = \"shop.yaml\"\nlenient = true",
            1,
        ),
    );
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert_eq!(place.run(&["codegen", "--root", ".", "--check"]).status, 0);
}

#[test]
fn a_fault_of_the_whole_document_stays_an_error() {
    let place = Place::empty();
    place.write(
        "old.yaml",
        "swagger: '2.0'\ninfo: {title: Old, version: 1.0.0}\npaths: {}\n",
    );
    place.write("bad.yaml", "openapi: 3.1.0\ninfo: {\n");
    for file in ["./old.yaml", "./bad.yaml"] {
        assert_eq!(place.run(&["lint", file, "--lenient"]).status, 1, "{file}");
    }
}
