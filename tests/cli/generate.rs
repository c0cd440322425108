//! `generate`: a crate of its own from one document.

use std::fs;

use crate::place::{Place, argument, document};

#[test]
fn it_writes_a_crate_that_says_it_was_generated() {
    let place = Place::empty();
    let ended = place.run(&["generate", &argument("shop.yaml"), "--out", "./client"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let manifest = fs::read_to_string(place.path("client/Cargo.toml")).unwrap();
    assert!(
        manifest
            .lines()
            .take_while(|line| line.starts_with('#'))
            .any(|line| line.contains("@generated")),
        "{manifest}"
    );
    assert!(manifest.contains("name = \"shop\""), "{manifest}");
    assert!(place.path("client/src/lib.rs").is_file());
    assert!(
        ended.out.contains("shop: 1 operation, 1 type"),
        "{}",
        ended.out
    );
    let before = place.files("client");
    assert_eq!(
        place
            .run(&["generate", &argument("shop.yaml"), "--out", "./client"])
            .status,
        0
    );
    assert_eq!(
        place.files("client"),
        before,
        "no file is touched, its time neither"
    );
}

#[test]
fn overlays_and_a_name_may_be_given() {
    let place = Place::empty();
    let overlay = argument("server.overlay.yaml");
    let ended = place.run(&[
        "generate",
        &argument("page.md"),
        "--overlay",
        &overlay,
        "--name",
        "ferry-times",
        "--out",
        "./client",
    ]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        !ended.out.contains("no-server"),
        "the overlay names a server: {}",
        ended.out
    );
    assert!(
        fs::read_to_string(place.path("client/Cargo.toml"))
            .unwrap()
            .contains("name = \"ferry-times\"")
    );
    let bad = place.run(&[
        "generate",
        &argument("page.md"),
        "--name",
        "9 lives",
        "--out",
        "./other",
    ]);
    assert_eq!(bad.status, 2);
    assert!(
        bad.err.contains("`9 lives` is not a name for a crate"),
        "{}",
        bad.err
    );
}

#[test]
fn nothing_is_written_from_a_document_with_errors() {
    let place = Place::empty();
    place.write("old.yaml", "swagger: '2.0'\n");
    let ended = place.run(&["generate", "./old.yaml", "--out", "./client"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.out.contains("error[swagger-2]") && ended.out.contains("nothing was written"),
        "{}",
        ended.out
    );
    assert!(!place.path("client").exists());
    let missing = place.run(&["generate", "./none.yaml", "--out", "./client"]);
    assert_eq!(missing.status, 2);
    assert!(
        missing.out.contains("error[file-not-found]"),
        "{}",
        missing.out
    );
    assert!(!place.path("client").exists());
}

/// Where there are many operations with tags, a split is offered; it moves files and back again,
/// and no folder is left behind.
#[test]
fn a_large_crate_can_be_split_by_tag() {
    let place = Place::empty();
    let operation = |index: usize| {
        format!(
            "  /{index}: {{get: {{tags: [{}], responses: {{'200': {{description: It}}}}}}}}\n",
            ["odd", "even"][index % 2]
        )
    };
    let paths: String = (0..201).map(operation).collect();
    place.write(
        "large.yaml",
        &format!("openapi: 3.1.0\ninfo: {{title: Large, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n{paths}"),
    );
    let whole = place.run(&["generate", "./large.yaml", "--out", "./client"]);
    assert!(
        whole
            .out
            .contains("`--split tag` would make a cargo feature of each of its 2 tags"),
        "{}",
        whole.out
    );
    let before = place.files("client");
    let split = place.run(&[
        "generate",
        "./large.yaml",
        "--out",
        "./client",
        "--split",
        "tag",
    ]);
    assert!(
        split.status == 0 && !split.out.contains("--split"),
        "{split:?}"
    );
    assert!(place.path("client/src/operations/even.rs").is_file());
    assert_eq!(
        place
            .run(&["generate", "./large.yaml", "--out", "./client"])
            .status,
        0
    );
    assert!(place.files("client").keys().eq(before.keys()));
    assert!(!place.path("client/src/operations").exists());
}

#[test]
fn a_crate_is_not_called_like_a_crate_that_it_depends_on() {
    let place = Place::empty();
    place.copy(&document("library.json"), "http.json");
    let ended = place.run(&["generate", "./http.json", "--out", "./client"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let manifest = fs::read_to_string(place.path("client/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"api-http\""), "{manifest}");
    assert!(
        ended.out.contains(
            "= note: the crate is not called `http`, which is the name of a crate that the generated crate depends on"
        ),
        "{}",
        ended.out
    );
    for name in ["serde", "serde-json", "fn", "test", "deps"] {
        let asked = place.run(&[
            "generate",
            "./http.json",
            "--name",
            name,
            "--out",
            "./other",
        ]);
        assert_eq!((asked.status, asked.out.as_str()), (2, ""), "{asked:?}");
        assert!(
            asked
                .err
                .contains(&format!("`{name}` is not a name for a crate: it is ")),
            "{}",
            asked.err
        );
        assert!(!place.path("other").exists());
    }
}
