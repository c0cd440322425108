//! `codegen`, `codegen --check`, and the step of `ci` that generates twice.

use std::fs;

use crate::place::{OPTIONS, Place};

#[test]
fn it_writes_a_crate_and_then_has_nothing_to_do() {
    let place = Place::workspace();
    let first = place.run(&["codegen", "--root", "."]);
    assert_eq!(first.status, 0, "{first:?}");
    assert!(
        first
            .out
            .lines()
            .any(|line| line.starts_with("shop ") && line.contains("1 operation ")),
        "{}",
        first.out
    );
    assert!(
        first
            .out
            .lines()
            .any(|line| line.starts_with("library ") && line.contains("1 operation ")),
        "{}",
        first.out
    );
    for path in ["Cargo.toml", "src/lib.rs"] {
        assert!(place.path("generated").join(path).is_file(), "{path}");
    }
    let before = place.files("generated");
    let second = place.run(&["codegen", "--root", "."]);
    assert_eq!(second.status, 0, "{second:?}");
    assert!(second.out.contains("nothing to write"), "{}", second.out);
    assert_eq!(
        place.files("generated"),
        before,
        "no file is touched, its time neither"
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}

#[test]
fn check_names_every_missing_changed_and_orphaned_file_and_writes_nothing() {
    let place = Place::generated();
    let manifest = fs::read_to_string(place.path("generated/Cargo.toml")).unwrap();
    place.write(
        "generated/Cargo.toml",
        &format!("{manifest}# edited by hand\n"),
    );
    place.write("generated/src/orphan.rs", "fn orphan() {}\n");
    fs::remove_file(place.path("generated/src/lib.rs")).unwrap();
    let before = place.files("generated");
    let ended = place.run(&["codegen", "--check", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.out.contains("1 missing, 1 changed, 1 orphaned"),
        "{}",
        ended.out
    );
    for line in [
        "missing   [place]/generated/src/lib.rs",
        "changed   [place]/generated/Cargo.toml",
        "orphaned  [place]/generated/src/orphan.rs",
    ] {
        assert!(ended.out.contains(line), "{line}\n{}", ended.out);
    }
    assert!(
        ended.out.contains("    -# edited by hand"),
        "the diff shows what is there: {}",
        ended.out
    );
    assert!(
        ended.out.contains("run `cargo xtask codegen`"),
        "{}",
        ended.out
    );
    assert_eq!(place.files("generated"), before);
}

#[test]
fn writing_mends_all_drift_and_leaves_what_is_cargos() {
    let place = Place::generated();
    let wanted = place.files("generated");
    place.write("generated/Cargo.toml", "[package]\n");
    place.write("generated/src/old/orphan.rs", "");
    place.write("generated/Cargo.lock", "cargo's");
    place.write("generated/target/debug/x", "cargo's");
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
    assert!(!place.path("generated/src/old").exists());
    for path in ["generated/Cargo.lock", "generated/target/debug/x"] {
        assert_eq!(
            fs::read_to_string(place.path(path)).unwrap(),
            "cargo's",
            "{path}"
        );
    }
    let texts = |files: std::collections::BTreeMap<_, (Vec<u8>, _)>| {
        files
            .into_values()
            .map(|(bytes, _)| bytes)
            .collect::<Vec<_>>()
    };
    fs::remove_file(place.path("generated/Cargo.lock")).unwrap();
    fs::remove_dir_all(place.path("generated/target")).unwrap();
    assert_eq!(texts(place.files("generated")), texts(wanted));
    assert_eq!(
        fs::read_dir(place.path("")).unwrap().count(),
        2,
        "nothing is left beside specs and generated"
    );
}

#[test]
fn named_apis_are_reported_alone_and_written_together() {
    let place = Place::workspace();
    let ended = place.run(&["codegen", "library", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("library ") && !ended.out.contains("shop "),
        "{}",
        ended.out
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
    let unknown = place.run(&["codegen", "shoe", "--root", "."]);
    assert_eq!(unknown.status, 2);
    assert!(
        unknown.err.contains("there is no API `shoe`") && unknown.err.contains("`shop`, `library`"),
        "{}",
        unknown.err
    );
}

#[test]
fn a_missing_document_is_a_finding_and_nothing_is_touched() {
    let place = Place::generated();
    place.write(
        "specs/codegen.toml",
        &OPTIONS.replace("shop.yaml", "shoe.yaml"),
    );
    let before = place.files("generated");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(
        ended.out.contains("error[file-not-found]")
            && ended.out.contains("[place]/specs/shoe.yaml")
            && ended
                .out
                .contains("`[place]/specs/codegen.toml:9` names the files of `shop`")
            && ended.out.contains("cargo xtask update shop FILE"),
        "{}",
        ended.out
    );
    assert_eq!(place.files("generated"), before);
}

#[test]
fn errors_of_all_documents_are_shown_at_once() {
    let place = Place::generated();
    place.write(
        "specs/shop.yaml",
        "swagger: '2.0'\ninfo: {title: Old, version: 1.0.0}\npaths: {}\n",
    );
    place.write("specs/library.json", "{");
    let before = place.files("generated");
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.out.contains("error[swagger-2]") && ended.out.contains("error[syntax]"),
        "{}",
        ended.out
    );
    assert!(ended.out.contains("nothing was written"), "{}", ended.out);
    assert_eq!(place.files("generated"), before);
}

#[test]
fn faults_of_the_options_name_their_line() {
    let place = Place::workspace();
    place.write(
        "specs/codegen.toml",
        &OPTIONS.replace("document = \"shop.yaml\"", "documnt = \"shop.yaml\""),
    );
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!((ended.status, ended.out.as_str()), (2, ""));
    insta::assert_snapshot!(ended.err, @r#"
    error[invalid-options]: unknown field `documnt`
     --> [place]/specs/codegen.toml:9:1
      |
    9 | documnt = "shop.yaml"
      | ^^^^^^^
      = help: did you mean `document`?
    "#);
    assert!(!place.path("generated").exists());
    let nowhere = Place::empty().run(&["codegen", "--root", "."]);
    assert_eq!(nowhere.status, 2);
    assert!(
        nowhere.err.contains("error[file-not-found]") && nowhere.err.contains("codegen.toml"),
        "{}",
        nowhere.err
    );
}

#[test]
fn the_order_of_generating_is_always_the_same() {
    let place = Place::workspace();
    let ended = place.run(&["ci", "reproducible", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("the same bytes twice") && ended.out.contains("all steps passed"),
        "{}",
        ended.out
    );
}

#[test]
fn ci_goes_on_after_a_failing_step() {
    let place = Place::generated();
    place.write("generated/src/orphan.rs", "");
    let ended = place.run(&["ci", "codegen", "reproducible", "--root", "."]);
    assert_eq!(ended.status, 1, "{ended:?}");
    let summary = ended.out.split("== summary").nth(1).unwrap();
    assert!(
        summary.contains("codegen       failed") && summary.contains("reproducible  ok"),
        "{summary}"
    );
    assert!(
        summary.contains("1 of 2 failed; run again with `cargo xtask ci codegen`"),
        "{summary}"
    );
}

#[test]
fn warnings_fail_a_run_only_when_denied() {
    let place = Place::generated();
    let arguments = ["codegen", "--root", ".", "--deny", "warnings"];
    let clean = place.run(&arguments);
    assert_eq!(clean.status, 0, "{}{}", clean.out, clean.err);
    place.edit(
        "specs/shop.yaml",
        "        name:",
        "        shade: {type: string, colour: red}\n        name:",
    );
    let denied = place.run(&arguments);
    assert_eq!(denied.status, 1, "{}{}", denied.out, denied.err);
    assert!(denied.out.contains("warning"), "{}", denied.out);
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    let checked = place.run(&[&arguments[..], &["--check"]].concat());
    assert_eq!(checked.status, 1, "{}{}", checked.out, checked.err);
}
