//! `update`: a vendor's new document in, a review out, and everything or nothing written.

use std::fs;

use crate::place::{OPTIONS, Place, document};

/// The shop's document with a change that breaks code.
fn new_shop() -> String {
    let text = fs::read_to_string(document("shop.yaml")).unwrap();
    assert!(text.contains("        name:"));
    text.replacen("        name:", "        title:", 1)
}

/// A workspace whose shop came from its vendor, with an overlay.
fn taken(overlay: &str) -> Place {
    let place = Place::workspace();
    place.write(
        "specs/overlay.yaml",
        &format!("overlay: 1.0.0\ninfo: {{title: Mend, version: '1'}}\nactions:\n{overlay}"),
    );
    let options = OPTIONS.replacen(
        "document = \"shop.yaml\"",
        "document = \"shop.yaml\"\noverlays = [\"overlay.yaml\"]",
        1,
    );
    place.write("specs/codegen.toml", &options);
    place.copy(&document("shop.yaml"), "first.yaml");
    let ended = place.run(&[
        "update",
        "shop",
        "./first.yaml",
        "--source",
        "https://example.com/shop",
        "--root",
        ".",
    ]);
    assert_eq!(ended.status, 0, "{ended:?}");
    place
}

const TITLE: &str = "  - target: $.info\n    update: {x-mended: true}\n";

fn texts(place: &Place) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    place
        .files("")
        .into_iter()
        .map(|(path, (bytes, _))| (path, bytes))
        .collect()
}

#[test]
fn a_new_document_is_kept_byte_for_byte_with_everything_made_from_it() {
    let place = Place::generated();
    let text = new_shop().replace('\n', "\r\n");
    place.write("vendor/openapi.yaml", &text);
    let ended = place.run(&[
        "update",
        "shop",
        "./vendor/openapi.yaml",
        "--date",
        "2026-07-20",
        "--source",
        "https://example.com/openapi.yaml",
        "--root",
        ".",
    ]);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""), "{}", ended.out);
    assert!(
        ended.out.contains("shop: major") && ended.out.contains("[place]/vendor/openapi.yaml:"),
        "{}",
        ended.out
    );
    assert!(ended.out.contains("[place]/specs/shop.yaml: was written, taken from https://example.com/openapi.yaml of 2026-07-20"));
    assert_eq!(
        fs::read_to_string(place.path("specs/shop.yaml")).unwrap(),
        text
    );
    let lock = fs::read_to_string(place.path("specs/specs.lock")).unwrap();
    let hash = ended
        .out
        .split("sha256 ")
        .nth(1)
        .unwrap()
        .lines()
        .next()
        .unwrap();
    let entry = format!(
        "[shop]\ndocument = \"shop.yaml\"\nsource = \"https://example.com/openapi.yaml\"\ndate = \"2026-07-20\"\nsha256 = \"{hash}\"\n"
    );
    assert!(
        lock.contains(&entry)
            && lock.contains("[library]\ndocument = \"library.json\"\nby-hand = true\n"),
        "{lock}"
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
    assert_eq!(
        fs::read_dir(place.path("")).unwrap().count(),
        3,
        "nothing is left beside specs, generated and the vendor's folder"
    );
}

#[test]
fn the_same_document_again_changes_nothing() {
    let place = taken(TITLE);
    let before = place.files("");
    let ended = place.run(&["update", "shop", "./first.yaml", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("nothing changed") && ended.out.contains("has these bytes already"),
        "{}",
        ended.out
    );
    assert_eq!(place.files(""), before);
}

#[test]
fn a_dry_run_shows_the_review_alone() {
    let place = Place::generated();
    place.write("new.yaml", &new_shop());
    let before = place.files("");
    let ended = place.run(&["update", "shop", "./new.yaml", "--dry-run", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("shop: major") && ended.out.ends_with("nothing was written, as asked\n"),
        "{}",
        ended.out
    );
    let markdown = place.run(&[
        "update",
        "shop",
        "./new.yaml",
        "--dry-run",
        "--format",
        "markdown",
        "--root",
        ".",
    ]);
    assert!(
        markdown.out.starts_with("### API review: **major**")
            && !markdown.out.contains("nothing was written"),
        "{}",
        markdown.out
    );
    assert!(
        markdown.err.contains("warning[")
            && markdown.err.ends_with("nothing was written, as asked\n"),
        "{}",
        markdown.err
    );
    assert_eq!(place.files(""), before);
}

#[test]
fn another_kind_of_file_gets_another_name() {
    let place = Place::generated();
    place.copy(&document("page.md"), "new.md");
    let ended = place.run(&["update", "shop", "./new.md", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let note = "it is another kind of file than `[place]/specs/shop.yaml`, which was removed; `[place]/specs/codegen.toml` names it";
    assert!(
        ended.out.contains("[place]/specs/shop.md: was written") && ended.out.contains(note),
        "{}",
        ended.out
    );
    assert!(!place.path("specs/shop.yaml").exists());
    let options = fs::read_to_string(place.path("specs/codegen.toml")).unwrap();
    assert_eq!(options, OPTIONS.replace("shop.yaml", "shop.md"));
    let check = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(check.status, 0, "{}", check.out);
    // A file that happens to have the name is nobody's to overwrite.
    place.write("specs/shop.json", "mine");
    place.copy(&document("library.json"), "new.json");
    let taken = place.run(&["update", "shop", "./new.json", "--root", "."]);
    assert_eq!(taken.status, 2, "{taken:?}");
    assert!(
        taken.err.contains("there is a file `shop.json`"),
        "{}",
        taken.err
    );
}

#[test]
fn files_that_it_refers_to_come_along() {
    let place = Place::generated();
    let text = new_shop();
    place.write(
        "vendor/openapi.yaml",
        &format!("{text}    Extra: {{$ref: models/extra.yaml}}\n"),
    );
    place.write(
        "vendor/models/extra.yaml",
        "type: object\nproperties:\n  id: {type: string}\n",
    );
    let ended = place.run(&["update", "shop", "./vendor/openapi.yaml", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(place.path("specs/models/extra.yaml").is_file());
    assert!(
        fs::read_to_string(place.path("specs/specs.lock"))
            .unwrap()
            .contains("[shop.files]\n\"models/extra.yaml\" = \"")
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
    // The next one brings only what is new of itself.
    place.write(
        "later/openapi.yaml",
        &format!("{text}    Extra: {{$ref: models/extra.yaml}}\n    More: {{type: string}}\n"),
    );
    let later = place.run(&["update", "shop", "./later/openapi.yaml", "--root", "."]);
    assert_eq!(later.status, 0, "{later:?}");
    place.write("specs/models/extra.yaml", "type: object\n");
    let altered = place.run(&["codegen", "--root", "."]);
    assert!(
        altered.out.contains("error[document-altered]")
            && altered.out.contains("specs/models/extra.yaml"),
        "{}",
        altered.out
    );
}

#[test]
fn an_api_gets_its_first_document() {
    let place = Place::generated();
    place.write(
        "specs/codegen.toml",
        &format!("{OPTIONS}\n[[api]]\nmodule = \"toys\"\ndocument = \"toys/openapi.yaml\"\n"),
    );
    place.write("new.yaml", &new_shop());
    let ended = place.run(&["update", "toys", "./new.yaml", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("toys: ") && ended.out.contains("nobody knows where it was published"),
        "{}",
        ended.out
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}

#[test]
fn a_needless_action_is_named() {
    let place = taken(TITLE);
    let text = new_shop();
    place.write(
        "new.yaml",
        &text.replacen("info:\n", "info:\n  x-mended: true\n", 1),
    );
    let ended = place.run(&["update", "shop", "./new.yaml", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("warning[overlay-no-change]")
            && ended.out.contains("help: delete the action"),
        "{}",
        ended.out
    );
    assert!(
        ended.out.contains("--> [place]/specs/overlay.yaml:4:"),
        "{}",
        ended.out
    );
}

/// Everything is as it was after an update that ends with this status and says this.
fn untouched(place: &Place, text: &str, status: u8, words: &[&str]) {
    place.write("new.yaml", text);
    let before = place.files("");
    let ended = place.run(&["update", "shop", "./new.yaml", "--root", "."]);
    assert_eq!(ended.status, status, "{ended:?}");
    for word in words {
        assert!(
            ended.out.contains(word) || ended.err.contains(word),
            "{word}\n{}{}",
            ended.out,
            ended.err
        );
    }
    assert_eq!(place.files(""), before);
}

#[test]
fn a_failed_update_leaves_everything_as_it_was() {
    let place = taken(TITLE);
    untouched(
        &place,
        "openapi: 3.1.0\n",
        1,
        &["[place]/new.yaml", "nothing was written: "],
    );
    untouched(&place, "", 1, &["the file is empty"]);
    // The files of the other API count as well.
    fs::remove_file(place.path("specs/library.json")).unwrap();
    untouched(
        &place,
        &new_shop(),
        2,
        &["specs/library.json", "error[file-not-found]"],
    );
    place.copy(&document("library.json"), "specs/library.json");
    place.write("specs/specs.lock", "<<<<<<< ours\n");
    untouched(
        &place,
        &new_shop(),
        2,
        &["specs/specs.lock:1:", "finish the merge"],
    );
}

/// The documents are in place by then, and are taken back.
#[test]
fn a_failure_while_writing_is_undone() {
    let place = taken(TITLE);
    fs::remove_file(place.path("generated/src/lib.rs")).unwrap();
    fs::create_dir(place.path("generated/src/lib.rs")).unwrap();
    untouched(
        &place,
        &new_shop(),
        2,
        &[
            "error: cannot move",
            "it was to become `[place]/generated/src/lib.rs`",
        ],
    );
    place.copy(&document("page.md"), "new.md");
    let before = place.files("");
    let ended = place.run(&["update", "library", "./new.md", "--root", "."]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert_eq!(
        place.files(""),
        before,
        "another kind of file is taken back as well"
    );
}

#[test]
fn an_overlay_that_no_longer_fits_is_an_error() {
    let name = "  - target: $.components.schemas.*.properties.name\n    x-matches: 1\n    update: {description: The name}\n";
    let place = taken(name);
    untouched(
        &place,
        &new_shop(),
        1,
        &[
            "error[overlay-matches]",
            "matches 0 places, but `x-matches` says 1",
            "specs/overlay.yaml:4:",
        ],
    );
    let place = taken(&name.replace("    x-matches: 1\n", ""));
    untouched(
        &place,
        &new_shop(),
        1,
        &["error[overlay-no-match]", "nothing was written"],
    );
}

#[test]
fn mistakes_of_the_caller_name_themselves() {
    let place = Place::generated();
    place.write("new.yaml", &new_shop());
    let before = place.files("");
    for (arguments, reason) in [
        (
            &["update", "shoe", "./new.yaml", "--root", "."][..],
            "there is no API `shoe`",
        ),
        (
            &["update", "shop", "./none.yaml", "--root", "."],
            "error[file-not-found]",
        ),
        (
            &[
                "update",
                "shop",
                "./new.yaml",
                "--date",
                "20.7.2026",
                "--root",
                ".",
            ],
            "a date is written as in 2026-07-20",
        ),
        (
            &[
                "update",
                "shop",
                "./new.yaml",
                "--date",
                "2026-02-30",
                "--root",
                ".",
            ],
            "a date is written as in 2026-07-20",
        ),
    ] {
        let ended = place.run(arguments);
        assert_eq!(ended.status, 2, "{ended:?}");
        assert!(
            ended.out.contains(reason) || ended.err.contains(reason),
            "{}{}",
            ended.out,
            ended.err
        );
    }
    assert_eq!(place.files(""), before);
}

#[test]
fn only_update_changes_what_was_taken() {
    let place = taken(TITLE);
    place.write("specs/shop.yaml", &new_shop());
    let before = texts(&place);
    for arguments in [
        &["codegen", "--root", "."][..],
        &["codegen", "--check", "--root", "."],
    ] {
        let ended = place.run(arguments);
        assert_eq!(ended.status, 1, "{ended:?}");
        assert!(ended.out.contains("error[document-altered]: the document is not what was taken from https://example.com/shop"));
        assert!(
            ended
                .out
                .contains("run `cargo xtask update shop [place]/specs/shop.yaml`"),
            "{}",
            ended.out
        );
        assert_eq!(texts(&place), before);
    }
    let other = place.run(&["update", "library", "./specs/library.json", "--root", "."]);
    assert_eq!(
        other.status, 1,
        "the document of another API counts as well: {other:?}"
    );
    assert_eq!(texts(&place), before);
    let ended = place.run(&[
        "update",
        "shop",
        "./specs/shop.yaml",
        "--date",
        "2026-07-20",
        "--root",
        ".",
    ]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended
            .out
            .contains("not compared, since there is no revision to compare with"),
        "{}",
        ended.out
    );
    assert!(
        ended
            .out
            .contains("taken from https://example.com/shop of 2026-07-20"),
        "{}",
        ended.out
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}

#[test]
fn what_is_written_by_hand_is_renewed_by_codegen() {
    let place = Place::generated();
    let text = fs::read_to_string(place.path("specs/shop.yaml")).unwrap();
    place.write("specs/shop.yaml", &format!("# A remark.\n{text}"));
    let drifted = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(drifted.status, 1, "{drifted:?}");
    assert!(
        drifted
            .out
            .contains("specs/specs.lock is not what the documents say"),
        "{}",
        drifted.out
    );
    assert!(
        drifted.out.contains("run `cargo xtask codegen`"),
        "{}",
        drifted.out
    );
    let renewed = place.run(&["codegen", "--root", "."]);
    assert_eq!(renewed.status, 0, "{renewed:?}");
    assert!(
        renewed.out.contains("specs.lock written"),
        "{}",
        renewed.out
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}
