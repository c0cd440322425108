//! `explain`: a name in, and out comes why the item is as it is; or the names that were probably
//! meant.

use crate::place::{OPTIONS, Place, document};

/// What is said of a name, which must be known.
fn explain(place: &Place, name: &str) -> String {
    let ended = place.run(&["explain", name, "--root", "."]);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""), "{}", ended.out);
    ended.out
}

#[test]
fn a_field_tells_its_line_its_type_and_its_name() {
    let place = Place::generated();
    let text = explain(&place, "shop::Product::price");
    insta::assert_snapshot!(text, @"
    shop::Product::price
        pub price: Option<f64>

    comes from
        #/components/schemas/Product/properties/price
        [place]/specs/shop.yaml:33:9

    the document says
        [place]/specs/shop.yaml:33  type: number

    its type
        `Option<f64>`
        a number without a format: 64 bits
        optional: no `required` names it
        `null` is no value: `Option`, where `None` is absent

    its name
        `price`: after its key `price`
        `price`: kept by `names.lock`
    ");
    for name in [
        "shops::shop::Product::price",
        "shop::types::Product::price",
        "Product::price",
        "price",
    ] {
        assert_eq!(explain(&place, name), text, "{name}");
    }
    assert!(
        explain(&place, "shop#/components/schemas/Product/properties/price")
            .ends_with(text.split_once('\n').unwrap().1)
    );
}

#[test]
fn a_document_can_be_explained_by_itself() {
    let place = Place::empty();
    place.copy(&document("shop.yaml"), "shop.yaml");
    let ended = place.run(&["explain", "Product::price", "--document", "./shop.yaml"]);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""), "{ended:?}");
    assert!(
        ended.out.starts_with("api::Product::price\n")
            && ended.out.contains("[place]/shop.yaml:33"),
        "{}",
        ended.out
    );
    let ended = place.run(&["explain", "Product", "--document", "./none.yaml"]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(ended.err.contains("[place]/none.yaml"), "{}", ended.err);
}

#[test]
fn clients_and_credentials_come_from_servers_and_schemes() {
    let place = Place::workspace();
    let client = explain(&place, "shop::Client");
    assert!(
        client.contains("    #/servers\n    [place]/specs/shop.yaml:5:1\n"),
        "{client}"
    );
    place.edit(
        "specs/shop.yaml",
        "components:\n",
        "security: [{token: []}]\ncomponents:\n  securitySchemes: {token: {type: http, scheme: bearer}}\n",
    );
    let credential = explain(&place, "shop::Credential");
    assert!(
        credential.contains("    #/components/securitySchemes\n"),
        "{credential}"
    );
}

#[test]
fn an_operation_answers_to_its_method_its_id_and_its_route() {
    let place = Place::workspace();
    let text = explain(&place, "list_products");
    assert!(
        text.starts_with("shop::Client::list_products (GET /products)\n"),
        "{text}"
    );
    assert!(
        text.contains("`limit` in the query, a method of the call  [place]/specs/shop.yaml:13"),
        "{text}"
    );
    for name in [
        "GET /products",
        "shop::list_products",
        "shop::Client::list_products",
    ] {
        assert!(
            explain(&place, name).contains("[place]/specs/shop.yaml:9:5"),
            "{name}"
        );
    }
}

#[test]
fn overlays_and_pages_are_named_by_their_lines() {
    let place = Place::empty();
    let api = "[[api]]\nmodule = \"ferry\"\ndocument = \"page.md\"\noverlays = [\"server.overlay.yaml\"]\n";
    place.write(
        "specs/codegen.toml",
        &format!("{}{api}", OPTIONS.split("[[api]]").next().unwrap()),
    );
    for name in ["page.md", "server.overlay.yaml"] {
        place.copy(&crate::place::document(name), &format!("specs/{name}"));
    }
    assert!(explain(&place, "ferry::departures").contains("[place]/specs/page.md:12:5"));
    let servers = explain(&place, "ferry#/servers");
    assert!(
        servers.contains(
            "[place]/specs/server.overlay.yaml:6  the action on `$`\n        put there: `#/servers`"
        ),
        "{servers}"
    );
    assert!(
        servers.contains("no item of Rust stands for this place alone"),
        "{servers}"
    );
}

#[test]
fn an_unknown_name_has_neighbours() {
    let place = Place::workspace();
    for (name, help) in [
        ("shop::Product::prize", "is `shop::Product::price` meant?"),
        ("list_product", "`shop::Client::list_products`"),
        (
            "shop#/components/schemas/Produkt/properties",
            "is `shop#/components/schemas/Product/properties` meant?",
        ),
        (
            "nowhere::to_be_seen",
            "write a Rust path, the method or operationId of an operation",
        ),
    ] {
        let ended = place.run(&["explain", name, "--root", "."]);
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{ended:?}");
        assert!(
            ended.err.contains(&format!("nothing is called `{name}`")) && ended.err.contains(help),
            "{}",
            ended.err
        );
    }
}

#[test]
fn a_name_of_many_things_asks_which() {
    let place = Place::workspace();
    let options = ["a", "b", "c"]
        .map(|module| format!("[[api]]\nmodule = \"{module}\"\ndocument = \"shop.yaml\"\n"));
    place.write(
        "specs/codegen.toml",
        &format!("{OPTIONS}{}", options.concat()),
    );
    let ended = place.run(&["explain", "Product::price", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.out.starts_with(
            "`Product::price` is the name of 4 things; say which:\n    shop::Product::price\n"
        ),
        "{}",
        ended.out
    );
}

#[test]
fn a_document_with_errors_cannot_be_explained() {
    let place = Place::workspace();
    place.write("specs/shop.yaml", "openapi: 3.1.0\n");
    let ended = place.run(&["explain", "shop::Product", "--root", "."]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(
        ended.err.contains("the documents of shop have errors"),
        "{}",
        ended.err
    );
}
