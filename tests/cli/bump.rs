//! `bump`: the version that what changed asks for, and a section of the changelog; or a refusal.

use std::fs;

use crate::place::{OPTIONS, Place};

const LOCK: &str = "version = 4\n\n[[package]]\nname = \"serde\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"shops\"\nversion = \"0.1.0\"\n";

const LOG: &str = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A command.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n";

/// A generated workspace that was released as v0.1.0.
fn released() -> Place {
    let place = Place::committed();
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    place.write("Cargo.lock", LOCK);
    place.write("CHANGELOG.md", LOG);
    place.commit();
    place.git(&["tag", "v0.1.0"]);
    place
}

fn breaking(place: &Place) {
    place.edit("specs/shop.yaml", "        name:", "        title:");
    place.edit("specs/shop.yaml", "[id, name]", "[id]");
}

fn adding(place: &Place) {
    place.edit(
        "specs/shop.yaml",
        "        price:",
        "        colour: {type: string}\n        price:",
    );
}

fn version(place: &Place) -> String {
    let manifest = fs::read_to_string(place.path("generated/Cargo.toml")).unwrap();
    manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = "))
        .unwrap()
        .trim_matches('"')
        .to_owned()
}

#[test]
fn a_breaking_change_raises_the_second_number_of_0() {
    let place = released();
    breaking(&place);
    let ended = place.run(&["bump", "--date", "2026-07-20", "--root", "."]);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""), "{}", ended.out);
    assert!(
        ended.out.starts_with("since v0.1.0, the newest tag: major, decided by `required-field-removed` at shop::Product::name\n"),
        "{}",
        ended.out
    );
    assert!(
        ended.out.contains("shops 0.1.0 -> 0.2.0\n"),
        "{}",
        ended.out
    );
    assert_eq!(version(&place), "0.2.0");
    assert_eq!(
        fs::read_to_string(place.path("specs/codegen.toml")).unwrap(),
        OPTIONS.replacen("0.1.0", "0.2.0", 1)
    );
    let lock = LOCK.replace(
        "name = \"shops\"\nversion = \"0.1.0\"",
        "name = \"shops\"\nversion = \"0.2.0\"",
    );
    assert_eq!(fs::read_to_string(place.path("Cargo.lock")).unwrap(), lock);
    insta::assert_snapshot!(fs::read_to_string(place.path("CHANGELOG.md")).unwrap(), @"
    # Changelog

    ## [Unreleased]

    ## [0.2.0] - 2026-07-20

    ### Breaking

    - `shop::Product::name`: the required field is gone: `String`.
      Remove what reads it, and the argument of `new`.

    ### New

    - `shop::Product::title`: there is a new optional field: `Option<String>`.

    ### Added

    - A command.

    ## [0.1.0] - 2026-01-01

    - First.
    ");
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
    let again = place.run(&["bump", "--root", "."]);
    assert!(
        again.status == 0
            && again
                .out
                .ends_with("the version stays 0.2.0, which says so already\n"),
        "{again:?}"
    );
}

#[test]
fn what_is_new_raises_the_last_number_of_0_and_the_second_of_1() {
    let place = released();
    adding(&place);
    let ended = place.run(&["bump", "--dry-run", "--root", "."]);
    assert!(
        ended.status == 0 && ended.out.contains("shops 0.1.0 -> 0.1.1\n"),
        "{ended:?}"
    );
    assert!(
        ended.out.ends_with("nothing was written, as asked\n") && version(&place) == "0.1.0",
        "{ended:?}"
    );
    place.git(&["checkout", "-q", "."]);
    place.edit("specs/codegen.toml", "0.1.0", "1.0.0");
    place.commit();
    place.git(&["tag", "v1.0.0"]);
    adding(&place);
    let ended = place.run(&["bump", "--root", "."]);
    assert!(
        ended.status == 0 && ended.out.contains("shops 1.0.0 -> 1.1.0\n"),
        "{ended:?}"
    );
    assert_eq!(version(&place), "1.1.0");
}

#[test]
fn without_a_tag_the_commit_that_set_the_version_counts() {
    let place = Place::committed();
    place.edit(
        "specs/codegen.toml",
        "Clients for shops",
        "Typed clients for shops",
    );
    adding(&place);
    place.commit();
    let ended = place.run(&["bump", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended
            .out
            .contains(", which set the version to 0.1.0: minor, decided by `field-added`"),
        "{}",
        ended.out
    );
    assert!(
        fs::read_to_string(place.path("CHANGELOG.md"))
            .unwrap()
            .starts_with("# Changelog\n\n## [Unreleased]\n\n## [0.1.1] - unreleased\n")
    );
}

#[test]
fn nothing_changed_is_nothing_to_do() {
    let place = released();
    let before = place.files("");
    let ended = place.run(&["bump", "--root", "."]);
    assert_eq!(
        (ended.status, ended.out.as_str()),
        (
            0,
            "since v0.1.0, the newest tag: nothing changed\nthe version stays 0.1.0\n"
        )
    );
    assert_eq!(place.files(""), before);
}

#[test]
fn a_version_that_is_too_low_is_refused_unless_somebody_says_why() {
    let place = released();
    breaking(&place);
    let before = place.files("");
    for (arguments, reason) in [
        (
            &["--to", "0.1.1"][..],
            "0.1.1 is too low: what changed asks for 0.2.0",
        ),
        (
            &["--to", "0.1.0"],
            "the version is 0.1.0 already, and 0.1.0 is no step forward",
        ),
        (&["--to", "next"], "`next` is no version"),
        (&["--because", "nobody uses it"], "--to <VERSION>"),
        (
            &["--base", "no-such-tag"],
            "`no-such-tag` is no file, no folder and no revision",
        ),
        (&["--check", "--to", "0.2.0"], "cannot be used with"),
    ] {
        let ended = place.run(&[&["bump", "--root", "."], arguments].concat());
        assert!(
            ended.status == 2 && ended.err.contains(reason),
            "{reason}: {ended:?}"
        );
        assert_eq!(place.files(""), before, "{reason}");
    }
    let ended = place.run(&[
        "bump",
        "--root",
        ".",
        "--to",
        "0.1.1",
        "--because",
        "The field never worked.",
    ]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        fs::read_to_string(place.path("CHANGELOG.md"))
            .unwrap()
            .contains("## [0.1.1] - unreleased\n\n**Why 0.1.1 will do:** The field never worked.\n\n### Breaking\n")
    );
    let checked = place.run(&["bump", "--check", "--root", "."]);
    assert!(
        checked.status == 0 && checked.out.contains("the version 0.1.1 will do"),
        "{checked:?}"
    );
    place.edit("CHANGELOG.md", "**Why 0.1.1 will do:**", "By the way:");
    assert_eq!(place.run(&["bump", "--check", "--root", "."]).status, 1);
}

#[test]
fn a_section_that_is_there_already_is_left_alone() {
    let place = released();
    adding(&place);
    place.edit("CHANGELOG.md", "## [0.1.0]", "## [0.1.1]");
    let before = place.files("");
    let ended = place.run(&["bump", "--root", "."]);
    assert!(
        ended.status == 2 && ended.err.contains("has a section for 0.1.1 already"),
        "{ended:?}"
    );
    assert_eq!(place.files(""), before);
}

#[test]
fn a_state_that_cannot_be_compared_is_refused() {
    let nowhere = Place::workspace().run(&["bump", "--root", "."]);
    assert!(
        nowhere.status == 2
            && nowhere
                .err
                .contains("there is no released state to compare with"),
        "{nowhere:?}"
    );
    let place = released();
    place.write("specs/shop.yaml", "openapi: 3.1.0\n");
    let before = place.files("");
    let broken = place.run(&["bump", "--root", "."]);
    assert!(
        broken.status == 2 && broken.out.contains("nothing was compared"),
        "{broken:?}"
    );
    assert_eq!(place.files(""), before);
    // The command has no `--all` of its own.
    place.write("specs/shop.yaml", &crate::diff::broken(100));
    let many = place.run(&["bump", "--root", "."]);
    assert!(
        many.status == 2
            && many
                .out
                .contains("more; `cargo xtask diff --all` shows them"),
        "{many:?}"
    );
}

#[test]
fn the_check_passes_as_soon_as_the_version_says_what_breaks() {
    let place = released();
    let check = |place: &Place| place.run(&["bump", "--check", "--root", "."]);
    adding(&place);
    let added = check(&place);
    assert!(
        added.status == 0 && added.out.ends_with("the next version is 0.1.1\n"),
        "what is new can wait: {added:?}"
    );
    breaking(&place);
    let broken = check(&place);
    assert!(
        broken.status == 1
            && broken
                .out
                .contains("error: the version is 0.1.0, and what breaks code asks for 0.2.0"),
        "{broken:?}"
    );
    place.commit();
    assert_eq!(check(&place).status, 1, "a commit changes nothing about it");
    assert_eq!(place.run(&["bump", "--root", "."]).status, 0);
    let bumped = check(&place);
    assert!(
        bumped.status == 0 && bumped.out.ends_with("the version 0.2.0 says so\n"),
        "{bumped:?}"
    );
    place.commit();
    place.edit("specs/shop.yaml", "        price:", "        cost:");
    assert_eq!(
        check(&place).status,
        0,
        "0.2.0 is not released yet, so it may break more"
    );
    // Whether something breaks is another question than whether the version says so.
    for (base, status) in [("v0.1.0", 1), ("HEAD", 1)] {
        let denied = place.run(&["diff", base, "--deny", "breaking", "--root", "."]);
        assert_eq!(denied.status, status, "{denied:?}");
    }
}

#[test]
fn a_version_that_was_raised_too_little_is_found() {
    let place = Place::committed();
    breaking(&place);
    place.edit("specs/codegen.toml", "0.1.0", "0.1.1");
    let check =
        |place: &Place, base: &str| place.run(&["bump", "--check", "--base", base, "--root", "."]);
    let low = check(&place, "HEAD");
    assert!(
        low.status == 1
            && low
                .out
                .contains("the version is 0.1.1, and what breaks code asks for 0.2.0"),
        "{low:?}"
    );
    place.edit("specs/codegen.toml", "0.1.1", "0.2.0");
    assert_eq!(check(&place, "HEAD").status, 0);
}

/// A minor version that gives up a deprecated name breaks whoever still uses it, so it is a major
/// one.
#[test]
fn names_that_the_new_version_gives_up_count() {
    let place = released();
    let rename = "\n[api.rename]\n\"#/components/schemas/Book\" = \"Volume\"\n";
    let options = OPTIONS.replacen("0.1.0", "1.0.0", 1).replacen(
        "license = \"MIT\"",
        "license = \"MIT\"\nkeep-renamed = 1",
        1,
    );
    place.write("specs/codegen.toml", &format!("{options}{rename}"));
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    assert!(
        fs::read_to_string(place.path("generated/API.txt"))
            .unwrap()
            .contains("library::types::Book")
    );
    place.commit();
    place.git(&["tag", "v1.0.0"]);
    adding(&place);
    let ended = place.run(&["bump", "--root", "."]);
    assert!(
        ended.status == 0 && ended.out.contains("shops 1.0.0 -> 2.0.0\n"),
        "{ended:?}"
    );
    assert!(
        !fs::read_to_string(place.path("generated/API.txt"))
            .unwrap()
            .contains("library::types::Book")
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}
