//! `include` and `exclude`: some operations of a document, and nothing that only the others use.

use std::fs;

use crate::place::{Ended, Place};

const DOCUMENT: &str = r#"openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://api.example.com'}]
tags: [{name: orders}, {name: admin}]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [orders]
      security: [{key: []}]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}}
    delete:
      operationId: deleteOrders
      tags: [orders, admin]
      security: [{token: []}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Report'}}}}}
  /admin/users/{id}:
    get:
      operationId: getUser
      tags: [admin]
      parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/MISSING'}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
webhooks:
  userAdded: {post: {tags: [admin], requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    token: {type: http, scheme: bearer}
  schemas:
    Order: {type: object, properties: {item: {$ref: '#/components/schemas/Item/properties/inner'}, next: {$ref: '#/components/schemas/Order'}}}
    Item: {type: object, properties: {inner: {type: object, properties: {name: {type: string}}}, price: {$ref: '#/components/schemas/Price'}}}
    Price: {type: object, properties: {value: {type: number}}}
    Report: {type: object, properties: {order: {$ref: '#/components/schemas/Order'}, by: {$ref: '#/components/schemas/User'}}}
    User: {type: object, properties: {name: {type: string}}}
    Nobody: {type: object, properties: {a: {type: string}}}
"#;

/// A workspace with the document, and more lines at the end of its options.
fn workspace(options: &str) -> Place {
    let place = Place::empty();
    place.write("specs/shop.yaml", DOCUMENT);
    place.write(
        "specs/codegen.toml",
        &format!(
            "[package]\nname = \"shops\"\nversion = \"0.1.0\"\ndescription = \"Shops\"\n\n[[api]]\nmodule = \"shop\"\ndocument = \"shop.yaml\"\n{options}"
        ),
    );
    place
}

fn generate(options: &[&str]) -> (Place, Ended) {
    let place = Place::empty();
    place.write("shop.yaml", DOCUMENT);
    let mut arguments = vec!["generate", "./shop.yaml", "--out", "./client"];
    arguments.extend(options);
    let ended = place.run(&arguments);
    (place, ended)
}

fn api(place: &Place, folder: &str) -> String {
    let text = fs::read_to_string(place.path(&format!("{folder}/API.txt"))).unwrap();
    // The runtime is the same in every crate.
    let (api, _runtime) = text.split_once("// What users see of `runtime`").unwrap();
    api.to_owned()
}

#[test]
fn what_only_others_use_is_left_out_and_counted() {
    let (place, ended) = generate(&["--include-tag", "orders", "--exclude-method", "delete"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let summary = "2 operations and 1 webhook and 3 schemas left out by the filter";
    assert!(ended.out.contains(summary), "{}", ended.out);
    let api = api(&place, "client");
    for kept in [
        "list_orders",
        "types::Order",
        "types::Item",
        "types::Price",
        "Credential::Key",
    ] {
        assert!(api.contains(kept), "{kept}: {api}");
    }
    for gone in [
        "delete_orders",
        "get_user",
        "Report",
        "User",
        "Nobody",
        "Token",
    ] {
        assert!(!api.contains(gone), "{gone}: {api}");
    }
}

/// A fault in what nobody asked for forbids nothing.
#[test]
fn faults_of_what_is_left_out_are_not_looked_at() {
    let (_, ended) = generate(&[]);
    assert!(
        ended.status == 1 && ended.out.contains("ref-missing"),
        "{ended:?}"
    );
    for options in [
        ["--exclude-path", "/admin/**"],
        ["--exclude-operation", "getUser"],
        ["--include-path", "/orders"],
    ] {
        let (_, ended) = generate(&options);
        assert!(
            ended.status == 0 && !ended.out.contains("ref-missing"),
            "{ended:?}"
        );
    }
}

#[test]
fn a_selector_that_names_nothing_is_a_finding_at_its_place() {
    let place = workspace("exclude = { paths = [\"/admin/**\"], tags = [\"admn\"] }\n");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended
            .out
            .contains("warning[filter-no-match]: `exclude` names the tag `admn`")
            && ended.out.contains("specs/codegen.toml:9:"),
        "{}",
        ended.out
    );
    let (_, ended) = generate(&["--exclude-path", "/admin/**", "--exclude-tag", "admn"]);
    assert!(
        ended.status == 0 && ended.out.contains("filter-no-match"),
        "{ended:?}"
    );
}

#[test]
fn a_filter_that_leaves_nothing_is_an_error() {
    let (place, ended) = generate(&["--include-tag", "ordres"]);
    assert!(
        ended.status == 1 && ended.out.contains("leaves no operation"),
        "{ended:?}"
    );
    assert!(!place.path("client/Cargo.toml").exists());
}

#[test]
fn a_selector_that_can_name_nothing_is_refused_at_its_line() {
    let place = workspace("\n[api.include]\nmethods = [\"fetch\"]\n");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(
        ended.err.contains("`fetch` is no method") && ended.err.contains("codegen.toml:11:12"),
        "{}",
        ended.err
    );
    assert_eq!(generate(&["--include-path", "orders"]).1.status, 2);
}

#[test]
fn what_stays_keeps_its_name_and_a_review_knows_why_the_rest_is_gone() {
    let place = workspace("exclude = { paths = [\"/admin/**\"] }\n");
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    let before = api(&place, "generated");
    place.git(&["init", "--quiet"]);
    place.commit();
    // The document changes as well, so that the filter is told from it place by place.
    place.edit(
        "specs/shop.yaml",
        "value: {type: number}",
        "value: {type: number}, tax: {type: number}",
    );
    place.edit(
        "specs/codegen.toml",
        "[\"/admin/**\"]",
        "[\"/admin/**\"], methods = [\"delete\"]",
    );
    let ended = place.run(&["diff", "--root", ".", "--format", "json"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let review: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let text = review.to_string();
    assert!(
        text.contains("\"filter\"") && text.contains("\"document\""),
        "{text}"
    );
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    let after = api(&place, "generated");
    let gone: Vec<_> = before
        .lines()
        .filter(|line| !after.contains(*line))
        .filter(|line| {
            !["delete_orders", "DeleteOrders", "Report", "User", "oken"]
                .iter()
                .any(|word| line.contains(word))
        })
        .collect();
    assert!(gone.is_empty(), "{gone:#?}");
}
