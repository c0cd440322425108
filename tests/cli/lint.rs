//! `lint`: findings, their forms, and what makes it fail.

use crate::place::{Place, argument, document};

#[test]
fn a_document_without_faults_is_good() {
    let ended = Place::empty().run(&["lint", &argument("shop.yaml"), &argument("library.json")]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let summaries: Vec<&str> = ended
        .out
        .lines()
        .filter(|line| line.ends_with("(1 operation, 1 type)"))
        .collect();
    assert_eq!(summaries.len(), 2, "{}", ended.out);
}

#[test]
fn without_files_the_documents_of_the_folder_are_read() {
    let place = Place::workspace();
    place.edit(
        "specs/codegen.toml",
        "document = \"shop.yaml\"",
        "document = [\"shop.yaml\", \"more.yaml\"]\noverlays = [\"server.overlay.yaml\"]",
    );
    place.copy(
        &document("server.overlay.yaml"),
        "specs/server.overlay.yaml",
    );
    // By itself this page has no server, and refers to a schema of the other one.
    let more = "openapi: 3.1.0\ninfo: {title: Shop, version: 1.0.0}\npaths:\n  /more:\n    get:\n      operationId: more\n      \
        responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Product'}}}}}\n";
    place.write("specs/more.yaml", more);
    let ended = place.run(&["lint", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let summaries: Vec<&str> = ended.out.lines().collect();
    assert_eq!(
        summaries,
        [
            "shop: no findings (2 operations, 1 type)",
            "library: no findings (1 operation, 1 type)"
        ]
    );
}

#[test]
fn findings_suggest_what_was_meant_and_point_at_it() {
    let place = Place::empty();
    place.write(
        "shop.yaml",
        r#"openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
servers: [{url: "https://shop.example.com"}]
security: [{tokn: []}]
paths:
  /a:
    get:
      operationId: getA
      parameters: [{name: q, in: query, type: string}]
      responses: {'200': {description: D, content: {application/json: {type: array}}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas: {A: {type: string, format: dat-time}, B: {type: string, maxLength: "7"}}
"#,
    );
    let ended = place.run(&["lint", "./shop.yaml", "--format", "json"]);
    let found: Vec<serde_json::Value> = ended
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let at = |line: u64, column: u64| {
        let finding = found
            .iter()
            .find(|one| one["line"] == line && one["column"] == column);
        finding.map(|one| one["help"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(at(4, 13).as_deref(), Some("did you mean `token`?"));
    let under = Some("`type` belongs under `schema`");
    assert_eq!(
        (at(9, 41).as_deref(), at(10, 72).as_deref()),
        (under, under)
    );
    // A wrong value is pointed at, and not its key.
    assert_eq!(
        at(13, 39).as_deref(),
        Some("did you mean `date-time`?"),
        "{}",
        ended.out
    );
    assert!(at(13, 79).is_some(), "{}", ended.out);
}

#[test]
fn warnings_fail_only_when_denied() {
    let place = Place::empty();
    let page = argument("page.md");
    let ended = place.run(&["lint", &page]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("warning[no-server]") && ended.out.contains("page.md: 1 warning"),
        "{}",
        ended.out
    );
    assert_eq!(place.run(&["lint", &page, "--deny", "warnings"]).status, 1);
    let overlay = argument("server.overlay.yaml");
    assert_eq!(
        place
            .run(&["lint", &page, "--overlay", &overlay, "--deny", "warnings"])
            .status,
        0
    );
}

#[test]
fn the_concise_form_has_one_line_for_each_finding() {
    let place = Place::empty();
    place.write(
        "old.yaml",
        "swagger: '2.0'\ninfo: {title: Old, version: 1.0.0}\npaths: {}\n",
    );
    let ended = place.run(&["lint", "./old.yaml", "--format", "concise"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    let lines: Vec<&str> = ended.out.lines().collect();
    assert_eq!(lines.len(), 2, "{}", ended.out);
    assert!(lines[0].contains("error[swagger-2]"), "{}", ended.out);
    assert_eq!(lines[1], "[place]/old.yaml: 1 error");
}

#[test]
fn the_worst_document_decides() {
    let place = Place::empty();
    let ended = place.run(&["lint", "./none.yaml", &argument("shop.yaml")]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(
        ended.out.contains("error[file-not-found]") && ended.out.contains("shop.yaml: "),
        "{}",
        ended.out
    );
    let overlay = place.run(&["lint", &argument("shop.yaml"), "--overlay", "./none.yaml"]);
    assert_eq!(overlay.status, 2, "{overlay:?}");
}

#[test]
fn a_ledger_counts_keywords() {
    let place = Place::empty();
    let path = place.path("ledger.txt");
    let ended = place.run(&[
        "lint",
        &argument("shop.yaml"),
        "--ledger",
        path.to_str().unwrap(),
    ]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let text = std::fs::read_to_string(path).unwrap();
    assert!(
        text.contains("`type` of a schema\n") && text.contains("keywords honoured"),
        "{text}"
    );
}

#[test]
fn every_code_is_explained() {
    let place = Place::empty();
    let ended = place.run(&["lint", "--explain", "union-overlap"]);
    assert_eq!(ended.status, 0);
    assert!(
        ended.out.starts_with("union-overlap is a warning:") && ended.out.contains("Example:"),
        "{}",
        ended.out
    );
    let unknown = place.run(&["lint", "--explain", "union"]);
    assert_eq!(unknown.status, 2);
    assert!(
        unknown.err.contains("there is no code `union`") && unknown.err.contains("union-overlap"),
        "{}",
        unknown.err
    );
}

#[test]
fn colours_are_as_asked_for() {
    let place = Place::empty();
    assert!(!place.run(&["lint", "./none.yaml"]).out.contains('\u{1b}'));
    assert!(
        place
            .run(&["lint", "./none.yaml", "--color", "always"])
            .out
            .contains('\u{1b}')
    );
}
