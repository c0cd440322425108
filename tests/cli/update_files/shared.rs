//! Files that several APIs use, and the list of what is written.

use std::fs;

use super::*;

#[test]
fn every_file_that_is_written_is_listed() {
    let place = complete();
    place.write("vendor/one.yaml", &document("one", "models/a.yaml"));
    place.write(
        "vendor/models/a.yaml",
        "allOf: [{$ref: ../common.yaml#/Money}]\n",
    );
    place.write("vendor/common.yaml", NEW_MONEY);
    let before = place.files("");
    let list = "files:\n  new       [place]/specs/v/models/a.yaml\n  replaced  [place]/specs/names.lock\n  \
                replaced  [place]/specs/specs.lock\n  replaced  [place]/specs/v/common.yaml\n  replaced  [place]/specs/v/one.yaml\n  \
                replaced  [place]/generated/API.txt\n";
    let dry = update(&place, "one", &["--dry-run"]);
    assert_eq!(dry.status, 0, "{dry:?}");
    assert!(dry.out.contains(list), "{}", dry.out);
    assert_eq!(place.files(""), before);
    let json = update(&place, "one", &["--dry-run", "--format", "json"]);
    assert!(
        json.err.contains(list) && json.out.starts_with('{'),
        "{json:?}"
    );
    let ended = update(&place, "one", &[]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains(list), "{}", ended.out);
    // The list was complete.
    let after = place.files("");
    let written: Vec<String> = after
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(*text))
        .map(|(path, _)| {
            path.strip_prefix(place.path(""))
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert!(written.len() > 6, "{written:?}");
    for path in written {
        assert!(
            ended.out.contains(&format!("[place]/{path}\n")),
            "{path}\n{}",
            ended.out
        );
    }
    let again = update(&place, "one", &["--dry-run"]);
    assert!(again.out.contains("no file changes"), "{}", again.out);
}

#[test]
fn apis_that_share_a_file_change_together() {
    let place = complete();
    place.write("vendor/one.yaml", &document("one", "common.yaml#/Money"));
    place.write("vendor/common.yaml", NEW_MONEY);
    let ended = update(&place, "one", &["--date", "2026-07-20"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    for words in [
        "`two` changes with `one`: it uses `[place]/specs/v/common.yaml`\n",
        "breaks one::Money",
        "breaks two::Money",
        "replaced  [place]/generated/src/two/types.rs\n",
    ] {
        assert!(ended.out.contains(words), "{words}\n{}", ended.out);
    }
    let check = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(check.status, 0, "{}", check.out);
    let lock = fs::read_to_string(place.path("specs/specs.lock")).unwrap();
    assert_eq!(lock.matches("2026-07-20").count(), 1, "{lock}");
    // A file that makes the other API's document faulty is refused, and both are named.
    place.write("vendor/common.yaml", "Cash: {type: string}\n");
    place.write("vendor/one.yaml", &document("one", "common.yaml#/Cash"));
    let before = place.files("");
    let broken = update(&place, "one", &[]);
    assert_eq!(broken.status, 1, "{broken:?}");
    assert!(
        broken.out.contains("`two` changes with `one`")
            && broken.out.contains("error[ref-missing]")
            && broken.out.contains("nothing was written: 1 error"),
        "{}",
        broken.out
    );
    assert_eq!(place.files(""), before);
}

#[test]
fn apis_that_share_a_document_change_together() {
    let place = complete();
    place.edit("specs/codegen.toml", "./v/../v/two.yaml", "./v//one.yaml");
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 1);
    place.write("vendor/one.yaml", &document("three", "common.yaml#/Money"));
    let ended = update(&place, "one", &[]);
    assert_eq!(ended.status, 0, "{ended:?}");
    for words in [
        "`two` changes with `one`: it is made from the same document\n",
        "breaks one::",
        "replaced  [place]/generated/src/two/operations.rs",
    ] {
        assert!(ended.out.contains(words), "{words}\n{}", ended.out);
    }
    let check = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(check.status, 0, "{}", check.out);
}

#[test]
fn an_api_that_refers_to_the_document_changes_with_it() {
    let place = complete();
    place.write(
        "specs/v/two.yaml",
        &document("two", "one.yaml#/components/schemas/A"),
    );
    let part =
        "components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}\npaths:";
    let one = document("one", "#/components/schemas/A").replace("paths:", part);
    place.write("vendor/one.yaml", &one);
    // The first version of it comes together with the reference to it.
    place.write("specs/v/one.yaml", &one);
    for api in ["one", "two"] {
        let lock = fs::read_to_string(place.path("specs/specs.lock")).unwrap();
        assert!(lock.contains(api));
    }
    place.edit("specs/specs.lock", "[one]", "[gone]");
    place.edit("specs/specs.lock", "[two]", "[gone-too]");
    place.edit("specs/specs.lock", "[one.files]", "[gone.files]");
    place.edit("specs/specs.lock", "[two.files]", "[gone-too.files]");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    place.edit("vendor/one.yaml", "a: {type: string}", "b: {type: string}");
    let ended = update(&place, "one", &[]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended
            .out
            .contains("`two` changes with `one`: it uses `[place]/specs/v/one.yaml`")
            && ended
                .out
                .contains("replaced  [place]/generated/src/two/types.rs"),
        "{}",
        ended.out
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
    // And the other way round it is not replaced without being named.
    place.write(
        "vendor/one.yaml",
        "{components: {schemas: {A: {type: string}}}}\n",
    );
    refused(
        &place,
        "two",
        "one.yaml#/components/schemas/A",
        &[
            "`[place]/specs/v/one.yaml` is the document of `one`",
            "cargo xtask update one FILE",
        ],
    );
    // Without one of its own the document means the one that is kept.
    place.write(
        "vendor/two.yaml",
        &document("zwei", "one.yaml#/components/schemas/A"),
    );
    assert_eq!(update(&place, "two", &[]).status, 0);
}

#[test]
fn a_file_that_only_an_overlay_refers_to_is_ours() {
    let place = complete();
    place.write("vendor/root.yaml", &document("root", "models/item.yaml"));
    place.write("vendor/models/item.yaml", "{type: integer}\n");
    place.write("vendor/parts/part.yaml", "{type: integer}\n");
    let ended = update(&place, "root", &[]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(!ended.out.contains("part.yaml"), "{}", ended.out);
    let part = fs::read_to_string(place.path("specs/parts/part.yaml")).unwrap();
    assert_eq!(part, "{type: string}\n");
    let lock = fs::read_to_string(place.path("specs/specs.lock")).unwrap();
    assert!(
        lock.contains("\"models/item.yaml\"") && !lock.contains("part.yaml"),
        "{lock}"
    );
    place.write("specs/parts/part.yaml", "{type: boolean}\n");
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    place.write("specs/models/item.yaml", "{type: boolean}\n");
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 1);
}

/// An API that reaches a file by a link changes with it, too.
#[cfg(unix)]
#[test]
fn an_api_that_uses_a_file_through_a_link_changes_with_it() {
    let place = complete();
    place.write("specs/v/two.yaml", &document("two", "alias.yaml#/Money"));
    std::os::unix::fs::symlink("common.yaml", place.path("specs/v/alias.yaml")).unwrap();
    let ended = place.run(&["update", "two", "./specs/v/two.yaml", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    place.write("vendor/one.yaml", &document("one", "common.yaml#/Money"));
    place.write("vendor/common.yaml", NEW_MONEY);
    let ended = update(&place, "one", &[]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended
            .out
            .contains("`two` changes with `one`: it uses `[place]/specs/v/alias.yaml`"),
        "{}",
        ended.out
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}
