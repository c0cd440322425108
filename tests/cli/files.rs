//! Documents of several files: findings point into the file they are about, `--check` reads all of
//! them, and no `$ref` leaves the folder.

use crate::place::{OPTIONS, Place};

fn shop(schema: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\npaths:\n  /items:\n    get:\n      \
         operationId: list\n      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '{schema}'}}}}}}}}}}\n"
    )
}

const ITEM: &str = "type: object\nproperties:\n  id: {type: string}\n";

/// The lines of `lint --format concise`.
fn lint(place: &Place) -> String {
    place
        .run(&["lint", "./shop/openapi.yaml", "--format", "concise"])
        .out
}

#[test]
fn a_folder_of_files_is_one_document() {
    let place = Place::empty();
    place.write("shop/openapi.yaml", &shop("models/item.yaml"));
    place.write("shop/models/item.yaml", ITEM);
    let ended = place.run(&["generate", "./shop/openapi.yaml", "--out", "./out"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let types = std::fs::read_to_string(place.path("out/src/types.rs")).unwrap();
    assert!(
        types.contains("pub struct Item {") && types.contains("/// Schema: `models/item.yaml#`"),
        "{types}"
    );
}

#[test]
fn findings_point_into_the_file_that_they_are_about() {
    let place = Place::empty();
    place.write("shop/openapi.yaml", &shop("models/item.yaml"));
    place.write(
        "shop/models/item.yaml",
        "type: object\nproperties:\n  id: {type: string, minLength: x}\n  size: {$ref: 'none.yaml#/Size'}\n",
    );
    insta::assert_snapshot!(lint(&place), @"
    [place]/shop/models/item.yaml:3:33: error[wrong-kind]: `minLength` must be a number, not a string
    [place]/shop/models/item.yaml:4:16: error[file-not-found]: `none.yaml#/Size` points to the file `models/none.yaml`, which cannot be read: there is no such file
    [place]/shop/models/item.yaml:4:3: note[any-type]: any JSON, since the document's schema for it cannot be read
    [place]/shop/openapi.yaml: 2 errors, 1 note
    ");
}

#[test]
fn a_file_that_is_no_document_is_shown_where_it_breaks() {
    let place = Place::empty();
    place.write("shop/openapi.yaml", &shop("item.yaml"));
    place.write("shop/item.yaml", "type: object\nproperties: [\n");
    insta::assert_snapshot!(lint(&place), @"
    [place]/shop/item.yaml:3:1: error[syntax]: not valid YAML: did not find expected node content
    [place]/shop/openapi.yaml:8:73: note[any-type]: any JSON, since the document's schema for it cannot be read
    [place]/shop/openapi.yaml: 1 error, 1 note
    ");
    place.write("shop/item.yaml", "type: object\ntype: string\n");
    insta::assert_snapshot!(lint(&place), @"
    [place]/shop/item.yaml:2:1: error[duplicate-key]: the mapping has the key `type` already
    [place]/shop/openapi.yaml: 1 error
    ");
    // A file that only an example names is nobody's business.
    place.write("shop/openapi.yaml", &shop("#/components/schemas/A"));
    let example = "components: {schemas: {A: {type: object, example: {$ref: item.yaml}}}}\n";
    place.write(
        "shop/openapi.yaml",
        &(shop("#/components/schemas/A") + example),
    );
    place.write("shop/item.yaml", "[\n");
    assert_eq!(place.run(&["lint", "./shop/openapi.yaml"]).status, 0);
}

#[test]
fn check_reads_the_files_that_are_referred_to() {
    let place = Place::workspace();
    place.write("specs/shop.yaml", &shop("models/item.yaml"));
    place.write("specs/models/item.yaml", ITEM);
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    assert_eq!(place.run(&["codegen", "--root", ".", "--check"]).status, 0);
    place.write("specs/models/item.yaml", &ITEM.replace("id:", "key:"));
    let drifted = place.run(&["codegen", "--root", ".", "--check"]);
    assert_eq!(drifted.status, 1, "{drifted:?}");
    assert!(drifted.out.contains("src/shop/types.rs"), "{}", drifted.out);
}

#[test]
fn an_overlay_can_bring_in_a_file() {
    let place = Place::workspace();
    place.write("specs/shop.yaml", &shop("#/components/schemas/Item"));
    place.write("specs/parts/item.yaml", ITEM);
    place.write(
        "specs/overlay.yaml",
        "overlay: 1.0.0\ninfo: {title: Parts, version: '1'}\nactions:\n  - target: $\n    update: {components: {schemas: {Item: {$ref: \
         parts/item.yaml}}}}\n",
    );
    let options = OPTIONS.replacen(
        "document = \"shop.yaml\"",
        "document = \"shop.yaml\"\noverlays = [\"overlay.yaml\"]",
        1,
    );
    place.write("specs/codegen.toml", &options);
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
}

#[test]
fn nothing_outside_the_folder_is_read() {
    let place = Place::empty();
    place.write("item.yaml", ITEM);
    for reference in ["../item.yaml", "%2e%2e/item.yaml", "models/../../item.yaml"] {
        place.write("shop/openapi.yaml", &shop(reference));
        assert!(lint(&place).contains("error[ref-outside]"), "{reference}");
    }
    let absolute = place.path("item.yaml").to_str().unwrap().to_owned();
    place.write("shop/openapi.yaml", &shop(&absolute));
    let text = lint(&place);
    // The letter of a drive looks like the scheme of a URI.
    let code = if cfg!(windows) { "remote" } else { "outside" };
    assert!(text.contains(&format!("error[ref-{code}]")), "{text}");
    place.write("shop/openapi.yaml", &shop("https://example.com/item.yaml"));
    assert!(lint(&place).contains("error[ref-remote]"));
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_folder() {
    let place = Place::empty();
    place.write("item.yaml", ITEM);
    place.write("shop/openapi.yaml", &shop("item.yaml"));
    std::os::unix::fs::symlink(place.path("item.yaml"), place.path("shop/item.yaml")).unwrap();
    let text = lint(&place);
    assert!(
        text.contains("error[ref-outside]") && text.contains("a link that leads out"),
        "{text}"
    );
}
