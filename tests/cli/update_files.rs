//! Which files `update` writes: those of the vendor's document, below the folder of its API, and
//! nobody else's.

mod refused;
mod shared;

use std::fs;

use crate::place::{Ended, Place};

/// Two APIs in a folder, with a file that both use, and one in the folder above with an overlay,
/// whose folder holds all others.
const OPTIONS: &str = r#"[package]
name = "shops"
version = "0.1.0"
description = "Clients for shops"

[[api]]
module = "one"
document = "v/one.yaml"

[[api]]
module = "two"
document = "./v/../v/two.yaml"

[[api]]
module = "root"
document = "root.yaml"
overlays = ["mend.yaml"]

[[api]]
module = "later"
document = "later/openapi.yaml"
"#;

const MONEY: &str =
    "Money: {type: object, required: [amount], properties: {amount: {type: string}}}\n";
const NEW_MONEY: &str =
    "Money: {type: object, required: [amount], properties: {amount: {type: integer}}}\n";
const OVERLAY: &str = "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n  - target: $\n    update: {components: {schemas: {Part: \
                       {$ref: parts/part.yaml}}}}\n";

/// A document whose only answer is what a reference says.
fn document(path: &str, reference: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: {path}, version: '1'}}\nservers: [{{url: 'https://shop.example'}}]\npaths:\n  /{path}:\n    get:\n      \
         responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '{reference}'}}}}}}}}}}\n"
    )
}

/// A workspace of these APIs, generated; `one` and `two` came from their vendor.
fn place() -> Place {
    let place = Place::empty();
    // An API without a document cannot be generated, so the last one gets its table afterwards.
    let options = OPTIONS.split("[[api]]\nmodule = \"later\"").next().unwrap();
    place.write("specs/codegen.toml", options);
    place.write("specs/v/one.yaml", &document("one", "common.yaml#/Money"));
    place.write("specs/v/two.yaml", &document("two", "common.yaml#/Money"));
    place.write("specs/v/common.yaml", MONEY);
    place.write("specs/root.yaml", &document("root", "models/item.yaml"));
    place.write("specs/models/item.yaml", "{type: string}\n");
    place.write("specs/mend.yaml", OVERLAY);
    place.write("specs/parts/part.yaml", "{type: string}\n");
    place.write("specs/notes.yaml", "ours\n");
    for (api, file) in [("one", "./specs/v/one.yaml"), ("two", "./specs/v/two.yaml")] {
        let ended = place.run(&["update", api, file, "--source", "them", "--root", "."]);
        assert_eq!(ended.status, 0, "{ended:?}");
    }
    place.write("specs/codegen.toml", OPTIONS);
    place
}

/// The same without the API that has no document yet.
fn complete() -> Place {
    let place = place();
    place.edit("specs/codegen.toml", "later/openapi.yaml", "later.yaml");
    place.write(
        "specs/later.yaml",
        &document("later", "#/components/schemas/A"),
    );
    place.edit(
        "specs/later.yaml",
        "paths:",
        "components: {schemas: {A: {type: string}}}\npaths:",
    );
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    place
}

fn update(place: &Place, api: &str, more: &[&str]) -> Ended {
    let file = format!("./vendor/{api}.yaml");
    place.run(&[&["update", api, file.as_str(), "--root", "."], more].concat())
}

/// The update of an API is refused for a file, nothing is changed, and these words say why.
fn refused(place: &Place, api: &str, reference: &str, words: &[&str]) {
    place.write(&format!("vendor/{api}.yaml"), &document(api, reference));
    let before = place.files("");
    for more in [&[][..], &["--dry-run"]] {
        let ended = update(place, api, more);
        assert_eq!(ended.status, 1, "{reference}: {ended:?}");
        for word in [
            &["error[foreign-file]", "nothing was written: 1 error"],
            words,
        ]
        .concat()
        {
            assert!(ended.out.contains(word), "{word}\n{}", ended.out);
        }
        assert_eq!(place.files(""), before, "{reference}");
    }
    fs::remove_dir_all(place.path("vendor")).unwrap();
}
