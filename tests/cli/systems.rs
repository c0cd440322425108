//! What differs between systems and must not differ here: line ends, and names that no file can
//! have.

use std::fs;

use crate::place::{OPTIONS, Place, argument, document};

#[test]
fn other_line_ends_of_output_are_named_as_such() {
    let place = Place::generated();
    let root = fs::read_to_string(place.path("generated/src/lib.rs")).unwrap();
    place.write("generated/src/lib.rs", &root.replace('\n', "\r\n"));
    let ended = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended
            .out
            .contains("changed   [place]/generated/src/lib.rs\n    (only line ends differ;"),
        "{}",
        ended.out
    );
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}

/// What git makes of a text on a system with other line ends, unless it is told to leave it alone.
#[test]
fn a_vendors_document_with_other_line_ends_is_not_called_edited() {
    let place = Place::workspace();
    place.copy(&document("shop.yaml"), "first.yaml");
    let taken = place.run(&["update", "shop", "./first.yaml", "--root", "."]);
    assert_eq!(taken.status, 0, "{taken:?}");
    let text = fs::read_to_string(place.path("specs/shop.yaml")).unwrap();
    place.write("specs/shop.yaml", &text.replace('\n', "\r\n"));
    let ended = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.out.contains("error[document-altered]")
            && ended.out.contains("only the ends of its lines differ")
            && !ended.out.contains("undo the edit"),
        "{}",
        ended.out
    );
    place.write("specs/shop.yaml", &text);
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}

/// On Windows these are devices, whatever their extension.
#[test]
fn a_module_is_not_called_like_a_device() {
    for name in ["con", "aux", "nul", "prn", "com1", "lpt9"] {
        let place = Place::workspace();
        place.write(
            "specs/codegen.toml",
            &OPTIONS.replace("module = \"shop\"", &format!("module = \"{name}\"")),
        );
        let ended = place.run(&["codegen", "--root", "."]);
        assert_eq!(ended.status, 2, "{ended:?}");
        assert!(
            ended.err.contains(&format!(
                "`{name}` is not a name for a module: it is a device of Windows"
            )),
            "{}",
            ended.err
        );
    }
}

/// The program in `examples/` is called like the crate.
#[test]
fn a_crate_is_not_called_like_a_device() {
    let place = Place::empty();
    let shop = argument("shop.yaml");
    let asked = place.run(&["generate", &shop, "--name", "nul", "--out", "./client"]);
    assert!(
        asked.status == 2 && asked.err.contains("`nul` is not a name for a crate"),
        "{asked:?}"
    );
    place.write("shop/Con.yaml", &fs::read_to_string(&shop).unwrap());
    let found = place.run(&["generate", "./shop/Con.yaml", "--out", "./client"]);
    assert_eq!(found.status, 0, "{found:?}");
    assert!(place.path("client/examples/api_con.rs").is_file());
}

#[test]
fn a_tag_is_not_called_like_a_device() {
    let place = Place::empty();
    let operation = |tag: &str| {
        format!("  /{tag}: {{get: {{tags: [{tag}], responses: {{'200': {{description: It}}}}}}}}\n")
    };
    let paths: String = ["con", "COM3", "items"].map(operation).concat();
    place.write(
        "shop.yaml",
        &format!("openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n{paths}"),
    );
    let ended = place.run(&[
        "generate",
        "./shop.yaml",
        "--split",
        "tag",
        "--out",
        "./client",
    ]);
    assert_eq!(ended.status, 0, "{ended:?}");
    for file in ["con_tag.rs", "com3_tag.rs", "items.rs"] {
        let path = place.path("client/src/operations").join(file);
        assert!(path.is_file(), "{file}");
    }
}

#[test]
fn a_folder_in_the_place_of_a_document_is_called_one() {
    let place = Place::empty();
    place.write("shop.yaml/notes.txt", "");
    let ended = place.run(&["lint", "./shop.yaml"]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(
        ended.out.contains("this is a folder, not a file"),
        "{}",
        ended.out
    );
}
