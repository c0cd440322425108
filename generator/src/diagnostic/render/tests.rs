//! Complete renderings of faults in small texts.

use super::*;
use crate::File;
use crate::diagnostic::{Code, Sink};
use crate::load;
use crate::source::Pointer;

/// What a person sees of findings at some pointers of one file.
fn at(name: &str, text: &str, options: &Options, pointers: &[&str]) -> String {
    let mut sink = Sink::new();
    let loaded = load::load(
        &File {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        },
        &[],
        &crate::load::Files::default(),
        &mut sink,
    );
    assert!(sink.is_empty(), "{sink:?}");
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    let found: Vec<_> = pointers
        .iter()
        .map(|pointer| {
            Diagnostic::new(
                Code::RefMissing,
                Pointer::new(*pointer),
                format!("look at {pointer}"),
            )
        })
        .collect();
    render(&found, &locator, options)
}

#[test]
fn wide_characters_and_tabs() {
    let text = "{\n\t\"名前\": {\"é\":\t[\"x\", {\"🦀\": 1}]}\n}\n";
    insta::assert_snapshot!(at("shop.json", text, &Options::default(), &["#/名前", "#/名前/é", "#/名前/é/0", "#/名前/é/1", "#/名前/é/1/🦀"]), @r#"
    error[ref-missing]: look at #/名前
     --> shop.json:2:2
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |     ^^^^^^

    error[ref-missing]: look at #/名前/é
     --> shop.json:2:9
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |              ^^^

    error[ref-missing]: look at #/名前/é/0
     --> shop.json:2:15
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |                       ^^^

    error[ref-missing]: look at #/名前/é/1
     --> shop.json:2:20
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |                            ^

    error[ref-missing]: look at #/名前/é/1/🦀
     --> shop.json:2:26
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |                                   ^

    5 errors
    "#);
}

#[test]
fn anchors_and_merge_keys() {
    let text = "base: &base\n  type: object\n  list: &list\n  - name: one\n  - - two\nuse: *base\nmerged:\n  own: 1\n  <<: *base\nflow: {x: *list, <<: [{y: 1}, {y: 2, z: 3}]}\n";
    let pointers = [
        "#/use",
        "#/use/list/0/name",
        "#/merged/type",
        "#/merged/list/1/0",
        "#/flow/x/0",
        "#/flow/y",
        "#/flow/z",
    ];
    insta::assert_snapshot!(at("shop.yaml", text, &Options::default(), &pointers), @"
    error[ref-missing]: look at #/merged/type
     --> shop.yaml:2:9
      |
    2 |   type: object
      |         ^^^^^^

    error[ref-missing]: look at #/flow/x/0
     --> shop.yaml:4:5
      |
    4 |   - name: one
      |     ^^^^

    error[ref-missing]: look at #/use/list/0/name
     --> shop.yaml:4:11
      |
    4 |   - name: one
      |           ^^^

    error[ref-missing]: look at #/merged/list/1/0
     --> shop.yaml:5:7
      |
    5 |   - - two
      |       ^^^

    error[ref-missing]: look at #/use
     --> shop.yaml:6:1
      |
    6 | use: *base
      | ^^^

    error[ref-missing]: look at #/flow/y
      --> shop.yaml:10:27
       |
    10 | flow: {x: *list, <<: [{y: 1}, {y: 2, z: 3}]}
       |                           ^

    error[ref-missing]: look at #/flow/z
      --> shop.yaml:10:41
       |
    10 | flow: {x: *list, <<: [{y: 1}, {y: 2, z: 3}]}
       |                                         ^

    7 errors
    ");
}

#[test]
fn a_pointer_that_leads_nowhere_is_shown_at_its_last_place() {
    insta::assert_snapshot!(at("shop.yaml", "paths:\n  /a:\n    get: {}\n", &Options::default(), &["#/paths/~1a/post", "#/components/schemas/Pet"]), @"
    error[ref-missing]: look at #/components/schemas/Pet
     --> shop.yaml:1:1
      |
    1 | paths:
      | ^^^^^

    error[ref-missing]: look at #/paths/~1a/post
     --> shop.yaml:2:3
      |
    2 |   /a:
      |   ^^

    2 errors
    ");
}

#[test]
fn a_line_that_is_too_long() {
    let text = format!(
        "{{\"a\": \"{}\", \"key\": {{\"b\": \"{}\"}}}}",
        "x".repeat(5_000),
        "y".repeat(5_000)
    );
    insta::assert_snapshot!(at("min.json", &text, &Options { width: 80, ..Options::default() }, &["#/key"]), @r#"
    error[ref-missing]: look at #/key
     --> min.json:1:5011
      |
    1 | ...xxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "key": {"b": "yyyyyyyyyyyyyyyyyyyyyyyy...
      |                                    ^^^^^

    1 error
    "#);
    let text = format!(
        "{{\"a\": \"{}\", \"key\": {{\"b\": \"{}\"}}}}",
        "x".repeat(500),
        "y".repeat(500)
    );
    insta::assert_snapshot!(at("min.json", &text, &Options { width: 80, ..Options::default() }, &["#/key"]), @r#"
    error[ref-missing]: look at #/key
     --> min.json:1:511
      |
    1 | ...xxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "key": {"b": "yyyyyyyyyyyyyyyyyyyyyyyy...
      |                                    ^^^^^

    1 error
    "#);
}

#[test]
fn an_excerpt_controls_nothing() {
    let text = "{\n  \"a\u{9b}31m\u{9b}2J\u{85}\": {\n\t\"b\u{202e}\u{200b}\": {\"c\u{7f}\u{feff}\u{ad}\": 1}\r\n}}";
    insta::assert_snapshot!(at("a\u{9b}.json", text, &Options::default(), &["#/a\u{9b}31m\u{9b}2J\u{85}/b\u{202e}\u{200b}/c\u{7f}\u{feff}\u{ad}", "#/a\u{9b}31m\u{9b}2J\u{85}"]), @r#"
    error[ref-missing]: look at #/a\u{9b}31m\u{9b}2J\u{85}
     --> a\u{9b}.json:2:3
      |
    2 |   "a\u{9b}31m\u{9b}2J\u{85}": {
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^

    error[ref-missing]: look at #/a\u{9b}31m\u{9b}2J\u{85}/b\u{202e}\u{200b}/c\u{7f}\u{feff}\u{ad}
     --> a\u{9b}.json:3:18
      |
    3 |     "b\u{202e}\u{200b}": {"c\u{7f}\u{feff}\u{ad}": 1}
      |                                                    ^

    2 errors
    "#);
}

#[test]
fn one_line_each() {
    let options = Options {
        style: Style::Concise,
        ..Options::default()
    };
    insta::assert_snapshot!(at("shop.yaml", "a:\n- ä: 1\n  b: {c: 2}\n", &options, &["#/a/0/b/c", "#/a", "#/a/0"]), @"
    shop.yaml:1:1: error[ref-missing]: look at #/a
    shop.yaml:2:3: error[ref-missing]: look at #/a/0
    shop.yaml:3:10: error[ref-missing]: look at #/a/0/b/c
    3 errors
    ");
}

#[test]
fn only_some_are_shown() {
    let options = Options {
        lines: Some(1),
        more: "--all shows them".to_owned(),
        ..Options::default()
    };
    insta::assert_snapshot!(at("shop.yaml", "a: 1\nb: 2\n", &options, &["#/b", "#/a"]), @"
    error[ref-missing]: look at #/a
     --> shop.yaml:1:4
      |
    1 | a: 1
      |    ^

    … and 1 more; --all shows them
      1 error[ref-missing]
    2 errors
    ");
}

#[test]
fn colours() {
    let options = Options {
        colour: true,
        ..Options::default()
    };
    insta::assert_snapshot!(at("shop.yaml", "a: 1\n", &options, &["#/a"]).replace('\u{1b}', "^"), @"
    ^[1m^[91merror[ref-missing]^[0m^[1m: look at #/a^[0m
     ^[1m^[94m--> ^[0mshop.yaml:1:4
      ^[1m^[94m|^[0m
    ^[1m^[94m1^[0m ^[1m^[94m|^[0m a: 1
      ^[1m^[94m|^[0m    ^[1m^[91m^^[0m

    1 error
    ");
}

#[test]
fn labels_near_and_far_and_without_a_place() {
    let text = format!(
        "a: 1\nb: 2\n{}c: 3\nd: 4\n",
        "# a comment that fills the page\n".repeat(200)
    );
    let loaded = load::load(
        &File {
            name: "shop.yaml".to_owned(),
            bytes: text.into_bytes(),
        },
        &[],
        &crate::load::Files::default(),
        &mut Sink::new(),
    );
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    let found = Diagnostic::new(
        Code::DuplicateOperation,
        Pointer::new("#/b"),
        "a headline\nof two lines",
    )
    .label(Pointer::new("#/c"), "far")
    .label(Pointer::new("#/a"), "near")
    .label(Pointer::new("#/d"), "far as well")
    .label(
        Place::File("other.yaml".to_owned()),
        "a file that is not here",
    )
    .help("do this\nand that");
    insta::assert_snapshot!(render(&[found], &locator, &Options::default()), @"
    error[duplicate-operation]: a headline of two lines
       --> shop.yaml:2:1
        |
      1 | a: 1
        | - near
      2 | b: 2
        | ^
        |
       ::: shop.yaml:203:1
        |
    203 | c: 3
        | - far
    204 | d: 4
        | - far as well
        |
        = note: other.yaml: a file that is not here
        = help: do this
                and that

    1 error
    ");
}

#[test]
fn a_file_that_is_missing() {
    let found = Diagnostic::new(
        Code::NotFound,
        Place::File("specs/shop.yaml".to_owned()),
        "no such file",
    )
    .help("check `document` in codegen.toml");
    let locator = Locator::new(&[], None);
    insta::assert_snapshot!(render(std::slice::from_ref(&found), &locator, &Options::default()), @"
    error[file-not-found]: no such file
    --> specs/shop.yaml
     = help: check `document` in codegen.toml

    1 error
    ");
    insta::assert_snapshot!(render(&[found], &locator, &Options { style: Style::Concise, ..Options::default() }), @"
    specs/shop.yaml: error[file-not-found]: no such file
    1 error
    ");
}
