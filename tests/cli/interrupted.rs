//! What an update that was killed leaves behind: after each of its steps the state is explained as
//! what it is, and the same update, run again, ends as if nothing had happened.

use std::fs;

use crate::place::{OPTIONS, Place, document};

/// A file as one step of an update leaves it; removed if there is no text.
type Step = (&'static str, Option<Vec<u8>>);

/// A committed workspace whose shop came from its vendor, and a vendor's folder with a new
/// document.
fn place(document_name: &str, text: &[u8]) -> Place {
    let place = Place::committed();
    place.copy(&document("shop.yaml"), "first.yaml");
    let arguments = [
        "update",
        "shop",
        "./first.yaml",
        "--source",
        "them",
        "--root",
        ".",
    ];
    assert_eq!(place.run(&arguments).status, 0);
    place.write(
        "vendor/models/extra.yaml",
        "type: object\nproperties:\n  id: {type: string}\n",
    );
    fs::write(place.path("vendor").join(document_name), text).unwrap();
    place.commit();
    place
}

fn update(place: &Place, document_name: &str) -> crate::place::Ended {
    let file = format!("./vendor/{document_name}");
    place.run(&["update", "shop", &file, "--root", "."])
}

/// `specs.lock` while an update writes.
fn flagged(place: &Place, files: &str) -> Vec<u8> {
    let lock = fs::read_to_string(place.path("specs/specs.lock")).unwrap();
    let flagged = lock.replacen("[shop]\n", &format!("[shop]\nupdating = [{files}]\n"), 1);
    assert_ne!(lock, flagged);
    flagged.into_bytes()
}

fn bytes(place: &Place, path: &str) -> Option<Vec<u8>> {
    fs::read(place.path(path)).ok()
}

/// All texts in `specs/` and `generated/`.
fn texts(place: &Place) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    ["specs", "generated"]
        .iter()
        .flat_map(|folder| place.files(folder))
        .map(|(path, (bytes, _))| (path.strip_prefix(place.path("")).unwrap().to_owned(), bytes))
        .collect()
}

/// Runs the update after each of its steps.
fn after_each_step(name: &str, text: &[u8], updating: &str, paths: &[&'static str]) {
    let done = place(name, text);
    assert_eq!(update(&done, name).status, 0);
    let expected = texts(&done);
    for count in 1..=paths.len() + 1 {
        let place = place(name, text);
        let lock: Step = ("specs/specs.lock", Some(flagged(&place, updating)));
        let steps = paths.iter().map(|path| (*path, bytes(&done, path)));
        for (path, bytes) in [lock].into_iter().chain(steps).take(count) {
            match bytes {
                Some(bytes) => {
                    fs::create_dir_all(place.path(path).parent().unwrap()).unwrap();
                    fs::write(place.path(path), bytes).unwrap();
                }
                None => fs::remove_file(place.path(path)).unwrap(),
            }
        }
        let check = place.run(&["codegen", "--check", "--root", "."]);
        assert_eq!(check.status, 1, "{count}: {check:?}");
        assert!(
            !check.out.contains("document-altered"),
            "{count}: {}",
            check.out
        );
        if check.out.contains("update-interrupted") {
            let words = "run `cargo xtask update shop FILE` again";
            assert!(check.out.contains(words), "{}", check.out);
        } else {
            // Nothing of the old state is gone, or everything of the new one is there: `codegen`
            // sees to the rest.
            assert!(
                count <= 2 || count == paths.len() + 1,
                "{count}: {}",
                check.out
            );
        }
        let again = update(&place, name);
        assert_eq!(again.status, 0, "{count}: {again:?}");
        assert_eq!(texts(&place), expected, "{count}");
        let check = place.run(&["codegen", "--check", "--root", "."]);
        assert_eq!(check.status, 0, "{count}: {check:?}");
    }
}

/// The shop's document with another field and a file.
fn new_shop() -> Vec<u8> {
    let text = fs::read_to_string(document("shop.yaml")).unwrap();
    let text = text.replacen("        name:", "        title:", 1);
    format!("{text}    Extra: {{$ref: models/extra.yaml}}\n").into_bytes()
}

#[test]
fn an_update_can_be_run_again_after_each_step() {
    after_each_step(
        "openapi.yaml",
        &new_shop(),
        "\"models/extra.yaml\", \"shop.yaml\"",
        &[
            "specs/models/extra.yaml",
            "specs/shop.yaml",
            "specs/names.lock",
            "specs/specs.lock",
        ],
    );
}

#[test]
fn an_update_to_another_kind_of_file_can_be_run_again_after_each_step() {
    after_each_step(
        "page.md",
        &fs::read(document("page.md")).unwrap(),
        "\"shop.md\"",
        &[
            "specs/shop.md",
            "specs/codegen.toml",
            "specs/names.lock",
            "specs/shop.yaml",
            "specs/specs.lock",
        ],
    );
}

/// The review is that of the whole change, though half of it has been written.
#[test]
fn the_review_of_a_repeated_update_starts_at_the_last_commit() {
    let place = place("openapi.yaml", &new_shop());
    let lock = flagged(&place, "\"models/extra.yaml\", \"shop.yaml\"");
    fs::write(place.path("specs/specs.lock"), lock).unwrap();
    place.write("specs/shop.yaml", &String::from_utf8(new_shop()).unwrap());
    let again = place.run(&[
        "update",
        "shop",
        "./vendor/openapi.yaml",
        "--dry-run",
        "--root",
        ".",
    ]);
    assert_eq!(again.status, 0, "{again:?}");
    assert!(
        again.out.contains("shop: major") && again.out.contains("HEAD:specs/shop.yaml:"),
        "{}",
        again.out
    );
}

/// A document that was written by hand until the vendor's took its place belongs to nobody yet, but
/// is no new version of ours either.
#[test]
fn a_first_update_that_was_killed_is_explained_as_well() {
    let place = Place::generated();
    let lock = flagged(&place, "\"shop.yaml\"");
    fs::write(place.path("specs/specs.lock"), lock).unwrap();
    place.edit("specs/shop.yaml", "        name:", "        title:");
    let before = place.files("");
    for arguments in [
        &["codegen", "--root", "."][..],
        &["codegen", "--check", "--root", "."],
    ] {
        let ended = place.run(arguments);
        assert_eq!(ended.status, 1, "{ended:?}");
        assert!(
            ended
                .out
                .contains("error[update-interrupted]: an update of `shop` was interrupted")
                && ended.out.contains("--> [place]/specs/shop.yaml"),
            "{}",
            ended.out
        );
    }
    assert_eq!(place.files(""), before);
    // The document that is there can be taken, too.
    let ended = place.run(&["update", "shop", "./specs/shop.yaml", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}

/// An API that uses a file of the document is as interrupted as the document, and both are mended
/// by the same update.
#[test]
fn an_update_of_a_shared_file_mends_every_api() {
    for by_hand in [false, true] {
        let place = Place::workspace();
        let part = "    Extra: {$ref: extra.yaml}\n";
        let shop = fs::read_to_string(document("shop.yaml")).unwrap() + part;
        place.write("specs/shop.yaml", &shop);
        place.write("specs/other.yaml", &shop);
        place.write("specs/extra.yaml", "{type: string}\n");
        let options = OPTIONS.replace("library.json", "other.yaml");
        place.write("specs/codegen.toml", &options);
        assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
        for (api, file) in [
            ("shop", "./specs/shop.yaml"),
            ("library", "./specs/other.yaml"),
        ] {
            if api == "shop" || !by_hand {
                let ended = place.run(&["update", api, file, "--root", "."]);
                assert_eq!(ended.status, 0, "{ended:?}");
            }
        }
        let lock = fs::read_to_string(place.path("specs/specs.lock")).unwrap();
        let flag = "updating = [\"extra.yaml\"]\n";
        let lock = lock.replace("[shop]\n", &format!("[shop]\n{flag}"));
        let lock = lock.replace("[library]\n", &format!("[library]\n{flag}"));
        place.write("specs/specs.lock", &lock);
        place.write("specs/extra.yaml", "{type: integer}\n");
        place.write("vendor/shop.yaml", &shop);
        place.write("vendor/extra.yaml", "{type: integer}\n");
        let check = place.run(&["codegen", "--root", "."]);
        assert!(
            check.out.contains("nothing was written: 2 errors"),
            "{}",
            check.out
        );
        let ended = place.run(&["update", "shop", "./vendor/shop.yaml", "--root", "."]);
        assert_eq!(ended.status, 0, "{ended:?}");
        assert!(
            ended.out.contains("`library` changes with `shop`"),
            "{}",
            ended.out
        );
        let check = place.run(&["codegen", "--check", "--root", "."]);
        assert_eq!(check.status, 0, "{}", check.out);
    }
}

/// The update as it is, and not as the other tests believe it to be: it writes `specs.lock` first
/// and last.
#[test]
fn a_failed_update_leaves_no_mark() {
    let place = Place::generated();
    place.write(
        "new.yaml",
        &String::from_utf8(new_shop())
            .unwrap()
            .replace("    Extra: {$ref: models/extra.yaml}\n", ""),
    );
    fs::remove_file(place.path("generated/src/lib.rs")).unwrap();
    fs::create_dir(place.path("generated/src/lib.rs")).unwrap();
    let before = place.files("specs");
    let ended = place.run(&["update", "shop", "./new.yaml", "--root", "."]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert_eq!(place.files("specs"), before);
    assert!(OPTIONS.contains("shop.yaml"));
}
