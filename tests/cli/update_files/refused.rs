//! Files that a vendor's document does not get.

use std::fs;

use super::*;

#[test]
fn what_belongs_to_the_workspace_is_not_replaced() {
    let place = complete();
    for (file, whose) in [
        ("codegen.toml", "names the documents of all APIs"),
        ("./x/../codegen.toml", "names the documents of all APIs"),
        ("codegen%2Etoml", "names the documents of all APIs"),
        ("CODEGEN.toml", "names the documents of all APIs"),
        ("names.lock", "has the names of all APIs"),
        ("specs.lock", "has the hashes of all documents"),
        ("mend.yaml", "is an overlay of `root`"),
        ("Mend.YAML", "is an overlay of `root`"),
        ("v/one.yaml", "is the document of `one`"),
        ("v/%74wo.yaml", "is the document of `two`"),
        ("later.yaml", "is the document of `later`"),
        ("notes.yaml", "and `root` has not used it so far"),
        ("v/common.yaml", "and belongs to `one` and `two`"),
        ("v/new.yaml", "is in the folder of `one`"),
    ] {
        for name in [file, file.rsplit("../").next().unwrap()] {
            let name = name.replace("%2E", ".").replace("%74", "t");
            place.write(&format!("vendor/{name}"), "{type: object}\n");
        }
        refused(&place, "root", file, &[whose]);
    }
    // Being equal to the file that is there is no excuse for calling it a part of the document.
    let options = fs::read_to_string(place.path("specs/mend.yaml")).unwrap();
    place.write("vendor/mend.yaml", &options);
    refused(&place, "root", "mend.yaml", &["is an overlay of `root`"]);
    refused(&place, "root", "mend.yaml", &["is an overlay of `root`"]);
}

#[test]
fn a_file_has_the_name_of_a_document() {
    let place = complete();
    for (name, why) in [
        (".cargo/config.yaml", "hidden files"),
        (".git/hooks.json", "hidden files"),
        ("Makefile", "the name of a document ends in"),
        ("build.rs", "the name of a document ends in"),
        ("x/nul.yaml", "not every system"),
        ("x/ab:c.yaml", "not every system"),
        ("x/a.yaml.", "not every system"),
    ] {
        if cfg!(windows) && name.starts_with("x/") {
            continue;
        }
        place.write(&format!("vendor/{name}"), "{type: object}\n");
        refused(&place, "one", name, &[why]);
    }
    if cfg!(windows) {
        return;
    }
    place.write("vendor/New.yaml", "{type: object}\n");
    place.write("vendor/new.yaml", "allOf: [{$ref: New.yaml}]\n");
    refused(
        &place,
        "one",
        "new.yaml",
        &["it is the same file as `New.yaml`"],
    );
}

/// The document of an API that has none yet is no free place either.
#[test]
fn the_place_of_a_document_that_is_not_there_yet_is_taken() {
    let place = place();
    place.write("vendor/later/openapi.yaml", "{type: object}\n");
    refused(
        &place,
        "root",
        "later/openapi.yaml",
        &["`[place]/specs/later/openapi.yaml` is the document of `later`"],
    );
}

#[test]
fn a_document_does_not_become_a_file_of_itself() {
    let place = complete();
    // The file that is kept as `one.yaml` refers to another file of that name.
    place.write("vendor/new/one.yaml", "{type: string}\n");
    place.write("vendor/new/next.yaml", &document("one", "one.yaml"));
    let before = place.files("");
    let ended = place.run(&["update", "one", "./vendor/new/next.yaml", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended
            .out
            .contains("the document itself is kept under that name")
            && ended.out.contains("rename it to `one.yaml`"),
        "{}",
        ended.out
    );
    assert_eq!(place.files(""), before);
    // It refers to the file of before, which is removed because the new one is of another kind.
    let json = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"One\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://a.example\"}], \
                \"paths\": {}, \"components\": {\"schemas\": {\"A\": {\"$ref\": \"one.yaml#/info\"}}}}";
    place.write("vendor/new.json", json);
    let ended = place.run(&["update", "one", "./vendor/new.json", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended
            .out
            .contains("`[place]/specs/v/one.yaml` is the document of before"),
        "{}",
        ended.out
    );
}

/// Two tables of `codegen.toml` may name one document, however they spell it. A document that
/// another API refers to is a file of that API as well. What an overlay brings in is as much ours
/// as the overlay: it is not replaced, and editing it is no edit of the vendor's document.
#[test]
fn files_and_folders_keep_their_places() {
    let place = complete();
    place.write("specs/v/models.yaml/a.yaml", "{type: string}\n");
    place.write("vendor/models.yaml", "{type: string}\n");
    refused(
        &place,
        "one",
        "models.yaml",
        &["`[place]/specs/v/models.yaml` is a folder"],
    );
    place.write("vendor/two.yaml/a.yaml", "{type: string}\n");
    let words = "`[place]/specs/v/two.yaml` is a file, and a folder is needed";
    refused(&place, "one", "two.yaml/a.yaml", &[words]);
}

#[cfg(unix)]
#[test]
fn no_link_in_specs_is_followed_or_replaced() {
    use std::os::unix::fs::symlink;

    let place = complete();
    place.write("elsewhere/a.yaml", "{type: boolean}\n");
    symlink(place.path("elsewhere"), place.path("specs/v/models")).unwrap();
    symlink(place.path("elsewhere/a.yaml"), place.path("specs/v/b.yaml")).unwrap();
    symlink(
        place.path("elsewhere/new.yaml"),
        place.path("specs/v/c.yaml"),
    )
    .unwrap();
    for (reference, link) in [
        ("models/a.yaml", "models"),
        ("models/new.yaml", "models"),
        ("b.yaml", "b.yaml"),
        ("c.yaml", "c.yaml"),
    ] {
        place.write(&format!("vendor/{reference}"), "{type: string}\n");
        place.write("vendor/one.yaml", &document("one", reference));
        let ended = update(&place, "one", &[]);
        assert_eq!(ended.status, 1, "{ended:?}");
        let words = format!("`[place]/specs/v/{link}` is a symbolic link");
        assert!(ended.out.contains(&words), "{words}\n{}", ended.out);
        let text = fs::read_to_string(place.path("elsewhere/a.yaml")).unwrap();
        assert_eq!(text, "{type: boolean}\n");
        assert_eq!(fs::read_dir(place.path("elsewhere")).unwrap().count(), 1);
        fs::remove_dir_all(place.path("vendor")).unwrap();
    }
    // The document itself.
    fs::remove_file(place.path("specs/v/c.yaml")).unwrap();
    fs::rename(
        place.path("specs/v/one.yaml"),
        place.path("elsewhere/one.yaml"),
    )
    .unwrap();
    symlink(
        place.path("elsewhere/one.yaml"),
        place.path("specs/v/one.yaml"),
    )
    .unwrap();
    place.write("vendor/one.yaml", &document("new", "common.yaml#/Money"));
    let ended = update(&place, "one", &[]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(
        ended
            .err
            .contains("`[place]/specs/v/one.yaml` is a symbolic link"),
        "{}",
        ended.err
    );
}

/// Not even if `codegen.toml` says so.
#[test]
fn a_document_is_not_kept_in_the_place_of_an_overlay() {
    let place = complete();
    place.edit("specs/codegen.toml", "v/one.yaml", "mend.yaml");
    place.write("vendor/one.yaml", &document("one", "#/paths"));
    let before = place.files("");
    let ended = update(&place, "one", &[]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended
            .out
            .contains("is an overlay of `root`, and the document of `one` cannot be kept there"),
        "{}",
        ended.out
    );
    assert_eq!(place.files(""), before);
}
