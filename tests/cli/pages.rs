//! An API on several pages: they are one document, and each is tracked by itself.

use crate::place::Place;

const OPTIONS: &str = r#"[package]
name = "shops"
version = "0.1.0"
description = "Clients for shops"

[[api]]
module = "shop"
document = ["shop/items.yaml", "shop/orders.yaml"]
"#;

/// A page with one operation, and a component that all pages have.
fn page(name: &str, price: &str) -> String {
    format!(
        "openapi: 3.1.0
info: {{title: Shop, version: '1'}}
servers: [{{url: 'https://example.com'}}]
paths:
  /{name}:
    get:
      operationId: list_{name}
      responses:
        '200':
          description: OK
          content: {{application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Item'}}}}}}}}
components:
  schemas:
    Item:
      type: object
      properties:
        price: {{type: {price}}}
"
    )
}

fn place() -> Place {
    let place = Place::empty();
    place.write("specs/codegen.toml", OPTIONS);
    place.write("specs/shop/items.yaml", &page("items", "number"));
    place.write("specs/shop/orders.yaml", &page("orders", "number"));
    place
}

fn read(place: &Place, path: &str) -> String {
    std::fs::read_to_string(place.path(path)).unwrap()
}

#[test]
fn pages_that_agree_are_one_document() {
    let place = place();
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("2 operations"), "{ended:?}");
    let operations = read(&place, "generated/src/shop/operations.rs");
    assert!(
        operations.contains("pub fn list_items(") && operations.contains("pub fn list_orders("),
        "{operations}"
    );
    let check = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(check.status, 0, "{check:?}");
    let sources = read(&place, "specs/specs.lock");
    assert!(
        sources.contains("[shop.pages.\"orders.yaml\"]\nby-hand = true"),
        "{sources}"
    );
}

#[test]
fn a_difference_is_shown_with_both_places_and_the_first_page_counts() {
    let place = place();
    place.write("specs/shop/orders.yaml", &page("orders", "string"));
    let ended = place.run(&["codegen", "--root", ".", "--format", "concise"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let expected = "specs/shop/orders.yaml:14:5: warning[pages-differ]: two pages disagree about `#/components/schemas/Item`";
    assert!(ended.out.contains(expected), "{ended:?}");
    let shown = place.run(&["codegen", "--root", "."]).out;
    assert!(
        shown.contains("specs/shop/items.yaml:14") && shown.contains("this page is listed before"),
        "{shown}"
    );
    let types = read(&place, "generated/src/shop/types.rs");
    assert!(types.contains("pub price: Option<f64>"), "{types}");
}

#[test]
fn an_item_is_explained_where_its_page_has_it() {
    let place = place();
    place.run(&["codegen", "--root", "."]);
    let ended = place.run(&["explain", "--root", ".", "shop::Client::list_orders"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("specs/shop/orders.yaml:6"), "{ended:?}");
}

#[test]
fn a_page_of_another_version_and_one_that_is_not_there_are_refused() {
    let place = place();
    place.edit("specs/shop/orders.yaml", "openapi: 3.1.0", "openapi: 3.0.3");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(ended.out.contains("error[page-version]"), "{ended:?}");
    std::fs::remove_file(place.path("specs/shop/orders.yaml")).unwrap();
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.out.contains("error[file-not-found]") && ended.out.contains("specs/shop/orders.yaml"),
        "{ended:?}"
    );
    assert!(!place.path("generated").exists());
}

#[test]
fn a_vendors_page_may_not_be_edited_and_one_of_ours_may() {
    let place = place();
    place.run(&["codegen", "--root", "."]);
    place.edit(
        "specs/specs.lock",
        "[shop.pages.\"orders.yaml\"]\nby-hand = true",
        "[shop.pages.\"orders.yaml\"]\nsource = \"the vendor\"",
    );
    place.edit("specs/shop/items.yaml", "title: Shop", "title: Store");
    place.edit("specs/shop/orders.yaml", "title: Shop", "title: Store");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.out.contains(
            "error[document-altered]: the document is not what was taken from the vendor"
        ) && ended.out.contains("specs/shop/orders.yaml"),
        "{ended:?}"
    );
    place.edit("specs/shop/orders.yaml", "title: Store", "title: Shop");
    place.edit("specs/shop/items.yaml", "title: Store", "title: Shop");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(read(&place, "specs/specs.lock").contains("source = \"the vendor\""));
}

#[test]
fn states_with_several_pages_are_compared() {
    let place = place();
    place.git(&["init", "-q"]);
    place.git(&["config", "core.autocrlf", "false"]);
    place.commit();
    place.edit("specs/shop/orders.yaml", "/orders:", "/purchases:");
    let ended = place.run(&["diff", "--root", "."]);
    assert!(
        ended.out.contains("/purchases") && ended.out.contains("specs/shop/orders.yaml:6"),
        "{ended:?}"
    );
}
