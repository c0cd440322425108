//! Names that cannot be used, in `names.lock` and `codegen.toml`: each is a finding at its line.

use std::fs;

use crate::place::{Ended, Place, argument};

/// Edits a line of the names of a workspace that was generated, and generates again.
fn edited(from: &str, to: &str) -> (Place, Ended) {
    let place = Place::generated();
    place.edit("specs/names.lock", from, to);
    let before = place.files("generated");
    let ended = place.run(&["codegen", "--root", "."]);
    if ended.status != 0 {
        assert_eq!(place.files("generated"), before, "nothing is touched");
    }
    (place, ended)
}

/// Where a line of a file is, as findings say it.
fn line(place: &Place, file: &str, text: &str) -> String {
    let all = fs::read_to_string(place.path(file)).unwrap();
    let number = all.lines().position(|line| line.contains(text)).unwrap() + 1;
    format!("{file}:{number}:")
}

#[test]
fn a_name_that_is_no_identifier_is_an_error_at_its_line() {
    for name in ["get-a", "1x", "self", "r#type", "\"a b\""] {
        let (place, ended) = edited("/get = list_products", &format!("/get = {name}"));
        assert_eq!(ended.status, 1, "{name}: {ended:?}");
        let at = line(&place, "specs/names.lock", name);
        assert!(
            ended.out.contains("error[locked-name]") && ended.out.contains(&at),
            "{name}: {}",
            ended.out
        );
    }
}

#[test]
fn a_name_of_another_kind_is_replaced_with_one_warning() {
    let (place, ended) = edited("schemas/Product = Product", "schemas/Product = product");
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("warning[locked-name]") && ended.out.contains("specs/names.lock:"),
        "{}",
        ended.out
    );
    let again = place.run(&["codegen", "--root", "."]);
    assert!(
        again.status == 0 && !again.out.contains("locked-name"),
        "{again:?}"
    );
}

#[test]
fn machines_get_the_line_as_well() {
    let place = Place::generated();
    place.edit("specs/names.lock", "/get = list_products", "/get = get-a");
    let json = place.run(&["codegen", "--root", ".", "--format", "json"]);
    assert_eq!(json.status, 1);
    let found: serde_json::Value = serde_json::from_str(json.out.lines().next().unwrap()).unwrap();
    assert_eq!(found["code"], "locked-name");
    assert!(found["file"].as_str().unwrap().ends_with("names.lock"));
    assert!(found["line"].is_u64(), "{found}");
}

#[test]
fn a_line_that_is_not_understood_is_shown() {
    let (place, ended) = edited("/get = list_products", "/get = list_products again");
    assert_eq!(ended.status, 2, "{ended:?}");
    let at = line(&place, "specs/names.lock", "list_products again");
    assert!(ended.err.contains(&at), "{}", ended.err);
}

#[test]
fn a_byte_order_mark_and_line_ends_change_no_name() {
    let place = Place::generated();
    let text = fs::read_to_string(place.path("specs/names.lock")).unwrap();
    place.write(
        "specs/names.lock",
        &format!("\u{feff}{}", text.replace('\n', "\r\n")),
    );
    let before = place.files("generated");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert_eq!(place.files("generated"), before);
    assert_eq!(
        fs::read_to_string(place.path("specs/names.lock")).unwrap(),
        text
    );
}

#[test]
fn the_lock_of_a_crate_from_generate_is_checked_too() {
    let place = Place::empty();
    let arguments = ["generate", &argument("shop.yaml"), "--out", "./client"];
    assert_eq!(place.run(&arguments).status, 0);
    place.edit("client/names.lock", "/get = list_products", "/get = fn-x");
    let ended = place.run(&arguments);
    assert_eq!(ended.status, 1, "{ended:?}");
    let at = line(&place, "client/names.lock", "fn-x");
    assert!(ended.out.contains(&at), "{}", ended.out);
}

#[test]
fn a_rename_that_cannot_be_made_is_an_error_at_its_line() {
    for (key, name) in [
        ("#/components/schemas/Product", "not a name"),
        ("#/components/schemas/Product", "product"),
        ("#/components/schemas/Product", "Self"),
        ("#/components/schemas/Product", "r#Product"),
        ("#/components/schemas/Product", "Option"),
        ("#/components/schemas/Product", "Pro_duct"),
        ("#/components/schemas/None", "Nothing"),
        ("#/paths/~1products/get", "listProducts"),
    ] {
        let place = Place::workspace();
        place.edit(
            "specs/codegen.toml",
            "document = \"shop.yaml\"\n",
            &format!("document = \"shop.yaml\"\n[api.rename]\n\"{key}\" = \"{name}\"\n"),
        );
        let ended = place.run(&["codegen", "--root", "."]);
        assert_eq!(ended.status, 1, "{name}: {ended:?}");
        let at = line(&place, "specs/codegen.toml", &format!("= \"{name}\""));
        assert!(
            ended.out.contains("error[invalid-rename]") && ended.out.contains(&at),
            "{name}: {}",
            ended.out
        );
    }
}
