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

/// A workspace that is generated, and a page of the vendor's in a folder of its own.
fn place_with_vendor(name: &str, text: &str) -> Place {
    let place = place();
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    place.write(&format!("vendor/{name}"), text);
    place
}

#[test]
fn an_update_replaces_the_page_that_has_its_operation() {
    let new = page("orders", "number").replacen("list_orders", "all_orders", 1);
    let place = place_with_vendor("as-published.yaml", &new);
    let file = "./vendor/as-published.yaml";
    let ended = place.run(&[
        "update",
        "shop",
        file,
        "--source",
        "the vendor",
        "--date",
        "2026-07-20",
        "--root",
        ".",
    ]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("all_orders")
            && ended.out.contains(
                "specs/shop/orders.yaml: was written, taken from the vendor of 2026-07-20"
            ),
        "{ended:?}"
    );
    assert_eq!(read(&place, "specs/shop/orders.yaml"), new);
    assert_eq!(
        read(&place, "specs/shop/items.yaml"),
        page("items", "number")
    );
    assert_eq!(read(&place, "specs/codegen.toml"), OPTIONS);
    let sources = read(&place, "specs/specs.lock");
    assert!(
        sources.contains(
            "[shop.pages.\"orders.yaml\"]\nsource = \"the vendor\"\ndate = \"2026-07-20\""
        ) && sources.contains("[shop]\ndocument = \"shop/items.yaml\"\nby-hand = true"),
        "{sources}"
    );
    let check = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(check.status, 0, "{check:?}");
    let again = place.run(&["update", "shop", file, "--root", "."]);
    assert!(
        again
            .out
            .contains("has these bytes already, taken from the vendor of 2026-07-20"),
        "{again:?}"
    );
    assert_eq!(read(&place, "specs/specs.lock"), sources);
}

#[test]
fn an_update_replaces_the_first_page_and_keeps_what_is_known_of_the_others() {
    let place = place_with_vendor(
        "new.yaml",
        &page("items", "number").replacen("Shop", "Store", 1),
    );
    place.edit(
        "specs/specs.lock",
        "[shop.pages.\"orders.yaml\"]\nby-hand = true",
        "[shop.pages.\"orders.yaml\"]\nsource = \"another\"",
    );
    place.edit("specs/shop/orders.yaml", "title: Shop", "title: Store");
    // The other page is one of the vendor's and was edited: nothing is written.
    let ended = place.run(&["update", "shop", "./vendor/new.yaml", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(ended.out.contains("error[document-altered]"), "{ended:?}");
    place.edit("specs/shop/orders.yaml", "title: Store", "title: Shop");
    let ended = place.run(&[
        "update",
        "shop",
        "./vendor/new.yaml",
        "--source",
        "one",
        "--root",
        ".",
    ]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("warning[pages-differ]"), "{ended:?}");
    let sources = read(&place, "specs/specs.lock");
    assert!(
        sources.contains("[shop]\ndocument = \"shop/items.yaml\"\nsource = \"one\"")
            && sources.contains("[shop.pages.\"orders.yaml\"]\nsource = \"another\""),
        "{sources}"
    );
}

#[test]
fn an_update_adds_a_page_with_a_new_operation() {
    let place = place_with_vendor("returns.yaml", &page("returns", "number"));
    let ended = place.run(&["update", "shop", "./vendor/returns.yaml", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("it is a new page"), "{ended:?}");
    let options = read(&place, "specs/codegen.toml");
    assert!(
        options.contains(
            "document = [\"shop/items.yaml\", \"shop/orders.yaml\", \"shop/returns.yaml\"]"
        ),
        "{options}"
    );
    assert_eq!(
        read(&place, "specs/shop/returns.yaml"),
        page("returns", "number")
    );
    let check = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(check.status, 0, "{check:?}");
    assert!(read(&place, "generated/src/shop/operations.rs").contains("pub fn list_returns("));
}

#[test]
fn a_file_that_is_no_page_of_its_own_is_refused() {
    let both = page("items", "number").replacen(
        "components:",
        "  /orders:\n    get: {responses: {'200': {description: OK}}}\ncomponents:",
        1,
    );
    let none = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\n".to_owned();
    let broken = page("items", "number").replacen(
        "#/components/schemas/Item",
        "#/components/schemas/None",
        1,
    );
    for (text, reason) in [
        (
            both,
            "the file has operations of `items.yaml` and `orders.yaml`",
        ),
        (none, "has no operation that tells which page it is"),
        (broken, "error[ref-missing]"),
    ] {
        let place = place_with_vendor("page.yaml", &text);
        let before = place.files("");
        let ended = place.run(&["update", "shop", "./vendor/page.yaml", "--root", "."]);
        assert_ne!(ended.status, 0, "{ended:?}");
        assert!(
            format!("{}{}", ended.out, ended.err).contains(reason),
            "{ended:?}"
        );
        assert_eq!(place.files(""), before);
    }
}

/// The same pages as a folder, with an overlay and a note in it.
fn folder() -> Place {
    let place = place();
    let options = OPTIONS.replace(
        "document = [\"shop/items.yaml\", \"shop/orders.yaml\"]",
        "document = \"shop/\"\noverlays = [\"shop/overlay.yaml\"]",
    );
    place.write("specs/codegen.toml", &options);
    place.write("specs/shop/README.txt", "No page.");
    place.write(
        "specs/shop/overlay.yaml",
        "overlay: 1.0.0\ninfo: {title: Mend, version: '1'}\nactions:\n  - target: $.info\n    update: {title: Mended}\n",
    );
    place
}

#[test]
fn the_documents_of_a_folder_are_pages() {
    let place = folder();
    place.git(&["init", "-q"]);
    place.git(&["config", "core.autocrlf", "false"]);
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("2 operations"), "{ended:?}");
    place.commit();
    place.write("specs/shop/purchases.yaml", &page("purchases", "number"));
    let ended = place.run(&["diff", "--root", "."]);
    assert!(
        ended.out.contains("list_purchases") && !ended.out.contains("list_orders"),
        "{ended:?}"
    );
}

#[test]
fn an_update_adds_a_page_to_a_folder() {
    let place = folder();
    place.run(&["codegen", "--root", "."]);
    let options = read(&place, "specs/codegen.toml");
    place.write("vendor/returns.yaml", &page("returns", "number"));
    let ended = place.run(&["update", "shop", "./vendor/returns.yaml", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("it is a new page of the folder"),
        "{ended:?}"
    );
    assert_eq!(read(&place, "specs/codegen.toml"), options);
    let check = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(check.status, 0, "{check:?}");
    place.write("vendor/a.yaml", &page("a", "number"));
    let ended = place.run(&["update", "shop", "./vendor/a.yaml", "--root", "."]);
    assert_ne!(ended.status, 0, "{ended:?}");
    assert!(
        ended.err.contains("would come before `items.yaml`"),
        "{ended:?}"
    );
}
