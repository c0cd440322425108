//! Overlays that cannot be applied: what is said.

use super::{SHOP, overlay, run};
use crate::diagnostic::render::{Options, Style, render};
use crate::load::locate::Locator;

/// What is said about an overlay.
fn said(text: String) -> String {
    let (loaded, sink) = run(SHOP, &[text]);
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    render(
        &sink.into_sorted(),
        &locator,
        &Options {
            width: 100,
            ..Options::default()
        },
    )
}

/// The same, one line each.
fn said_briefly(text: String) -> String {
    said_briefly_of(SHOP, &[text])
}

/// What is said about overlays of a document, one line each.
pub(super) fn said_briefly_of(document: &str, overlays: &[String]) -> String {
    let (loaded, sink) = run(document, overlays);
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    render(
        &sink.into_sorted(),
        &locator,
        &Options {
            style: Style::Concise,
            ..Options::default()
        },
    )
}

#[test]
fn a_target_that_matches_nothing() {
    insta::assert_snapshot!(said(overlay("- target: $.info\n  update: {x: 1}\n- target: $.paths['/cats'].get\n  remove: true\n")), @"
    error[overlay-no-match]: `$.paths['/cats'].get` matches nothing in the document
     --> overlay0.yaml:6:11
      |
    6 | - target: $.paths['/cats'].get
      |           ^^^^^^^^^^^^^^^^^^^^
      |
      = help: the document may have changed: mend `target`, delete the action, or say `x-matches: 0`

    1 error
    ");
}

#[test]
fn a_name_that_was_meant_is_suggested() {
    let help = |target: &str| {
        let action = format!("- target: {target}\n  remove: true\n");
        let said = said(overlay(&action));
        let help = said.lines().find_map(|line| line.split_once("help: "));
        help.map(|(_, help)| help.to_owned()).unwrap()
    };
    assert_eq!(
        help("$.paths['/pet'].get"),
        "there is no `/pet`; did you mean `/pets`?"
    );
    assert_eq!(help("$.tag[0]"), "there is no `tag`; did you mean `tags`?");
    // Behind another selector it may be missing in many places.
    for target in [
        "$.paths.*.gett",
        "$..tag",
        "$.paths['/cats'].get",
        "$.tags[9]",
    ] {
        assert!(
            help(target).starts_with("the document may have changed"),
            "{target}"
        );
    }
}

#[test]
fn a_target_that_matches_another_number() {
    insta::assert_snapshot!(said(overlay("- target: $.paths.*\n  update: {x: 1}\n  x-matches: 1\n")), @"
    error[overlay-matches]: `$.paths.*` matches 2 places, but `x-matches` says 1
     --> overlay0.yaml:4:11
      |
    4 | - target: $.paths.*
      |           ^^^^^^^^^
      |
      = help: look at what the document has there now; then mend `target` or `x-matches`

    1 error
    ");
}

#[test]
fn an_action_that_changes_nothing() {
    insta::assert_snapshot!(said(overlay("- target: $.info\n  update: {title: Shop}\n")), @"
    warning[overlay-no-change]: the action changes nothing: the document says the same at `$.info`
     --> overlay0.yaml:4:3
      |
    4 | - target: $.info
      |   ^^^^^^
      |
      = help: delete the action

    1 warning
    ");
    insta::assert_snapshot!(said(overlay("- target: $.tags\n  update: [toys]\n- target: $\n  update: {tags: [food]}\n- target: $.info\n  update: {}\n")), @"
    warning[overlay-no-change]: the action changes nothing: the document says the same at `$.tags`
     --> overlay0.yaml:4:3
      |
    4 | - target: $.tags
      |   ^^^^^^
      |
      = help: delete the action

    warning[overlay-no-change]: the action changes nothing: the document says the same at `$`
     --> overlay0.yaml:6:3
      |
    6 | - target: $
      |   ^^^^^^
      |
      = help: delete the action

    warning[overlay-no-change]: the action changes nothing: the document says the same at `$.info`
     --> overlay0.yaml:8:3
      |
    8 | - target: $.info
      |   ^^^^^^
      |
      = help: delete the action

    3 warnings
    ");
}

#[test]
fn values_that_cannot_be_merged() {
    insta::assert_snapshot!(said(overlay("- target: $\n  update:\n    info:\n      title: {a: 1}\n")), @"
    error[overlay-invalid]: a mapping cannot be merged into a string
     --> overlay0.yaml:7:7
      |
    7 |       title: {a: 1}
      |       ^^^^^
      |
     ::: shop.yaml:3:3
      |
    3 |   title: Shop
      |   ----- this is a string
      |
      = help: remove the old value by an action of its own first, or give a value of the same kind

    1 error
    ");
    insta::assert_snapshot!(said(overlay("- target: $.info\n  update: text\n")), @"
    error[overlay-invalid]: a string cannot be merged into a mapping
     --> overlay0.yaml:5:3
      |
    5 |   update: text
      |   ^^^^^^
      |
     ::: shop.yaml:2:1
      |
    2 | info:
      | ---- this is a mapping
      |
      = help: remove the old value by an action of its own first, or give a value of the same kind

    1 error
    ");
    insta::assert_snapshot!(said(overlay("- target: $.info.*\n  update: text\n- target: $.*\n  update: {}\n")), @"
    error[overlay-invalid]: `$.*` matches values of different kinds
     --> overlay0.yaml:6:3
      |
    6 | - target: $.*
      |   ^^^^^^
      |
      = help: make one action for each kind

    1 error
    ");
}

#[test]
fn the_whole_document_cannot_go() {
    insta::assert_snapshot!(said(overlay("- target: $\n  remove: true\n")), @"
    error[overlay-invalid]: the whole document cannot be removed or replaced
     --> overlay0.yaml:4:3
      |
    4 | - target: $
      |   ^^^^^^
      |
      = help: let `target` select something in the document

    1 error
    ");
}

#[test]
fn copies_need_one_origin() {
    insta::assert_snapshot!(said(overlay("- target: $.info\n  copy: $.paths.*\n- target: $.info\n  copy: $.nothing\n")), @"
    error[overlay-matches]: `copy` matches 2 places, but must match one
     --> overlay0.yaml:5:9
      |
    5 |   copy: $.paths.*
      |         ^^^^^^^^^
      |
      = help: name the one place to copy from

    error[overlay-no-match]: `copy` matches nothing, but must match one
     --> overlay0.yaml:7:9
      |
    7 |   copy: $.nothing
      |         ^^^^^^^^^
      |
      = help: name the one place to copy from

    2 errors
    ");
}

#[test]
fn a_path_that_does_not_parse() {
    insta::assert_snapshot!(said(overlay("- target: $.paths./pets\n  remove: true\n- target: paths\n  remove: true\n- target: $.paths[\n  remove: true\n")), @"
    error[overlay-invalid]: not a JSONPath at character 9, before `/pets`: expected a key or `*`
     --> overlay0.yaml:4:3
      |
    4 | - target: $.paths./pets
      |   ^^^^^^
      |
      = help: RFC 9535 says how; keys with special characters stand in brackets: `$.paths['/pets']`

    error[overlay-invalid]: not a JSONPath at character 1, before `paths`: expected `$`
     --> overlay0.yaml:6:3
      |
    6 | - target: paths
      |   ^^^^^^
      |
      = help: RFC 9535 says how; keys with special characters stand in brackets: `$.paths['/pets']`

    error[overlay-invalid]: not a JSONPath at its end: expected a key in quotes, an index, `*`, `:` or `?`
     --> overlay0.yaml:8:3
      |
    8 | - target: $.paths[
      |   ^^^^^^
      |
      = help: RFC 9535 says how; keys with special characters stand in brackets: `$.paths['/pets']`

    3 errors
    ");
}

#[test]
fn overlays_that_are_none() {
    insta::assert_snapshot!(said_briefly("openapi: 3.1.0\n".to_owned()), @"
    overlay0.yaml:1:1: error[overlay-invalid]: the file has no key `overlay`
    1 error
    ");
    insta::assert_snapshot!(said_briefly("[]".to_owned()), @"
    overlay0.yaml:1:1: error[overlay-invalid]: an overlay is a mapping, but this is a list
    1 error
    ");
    insta::assert_snapshot!(said_briefly("overlay: 2.0.0\ninfo: {title: t, version: 1}\nactions: []\n".to_owned()), @"
    overlay0.yaml:1:1: error[overlay-invalid]: the overlay version `2.0.0` is not known
    1 error
    ");
    insta::assert_snapshot!(said_briefly("overlay: 1.0.0\naction: []\n".to_owned()), @"
    overlay0.yaml:1:1: error[overlay-invalid]: an overlay needs `info.title`
    overlay0.yaml:1:1: error[overlay-invalid]: an overlay needs `info.version`
    overlay0.yaml:1:1: error[overlay-invalid]: an overlay needs a list `actions`
    overlay0.yaml:2:1: error[overlay-invalid]: `action` is no key of an overlay here
    4 errors
    ");
    insta::assert_snapshot!(said_briefly("overlay: 1.0.0\ninfo: {title: t, version: 1}\nactions: []\n".to_owned()), @"
    overlay0.yaml:3:1: error[overlay-invalid]: the list of actions is empty
    1 error
    ");
    insta::assert_snapshot!(said_briefly("overlay: [1\n".to_owned()), @"
    overlay0.yaml:2:1: error[syntax]: not valid YAML: did not find expected ',' or ']'
    1 error
    ");
}

#[test]
fn actions_that_are_none() {
    let actions = "- text\n- update: {}\n- target: $\n- target: 5\n  remove: true\n- target: $\n  remove: yes\n- target: $\n  update: {}\n  copy: $.a\n- target: $\n  updates: {}\n- target: $.tags\n  remove: true\n  update: []\n- target: $.info\n  update: {x: 1}\n  x-matches: one\n";
    insta::assert_snapshot!(said_briefly(overlay(actions)), @"
    overlay0.yaml:4:3: error[overlay-invalid]: an action is a mapping, but this is a string
    overlay0.yaml:5:3: error[overlay-invalid]: the action has no `target`
    overlay0.yaml:6:3: error[overlay-invalid]: the action neither updates nor removes anything
    overlay0.yaml:7:3: error[overlay-invalid]: a JSONPath is a string, but this is a number
    overlay0.yaml:10:3: error[overlay-invalid]: `remove` is true or false, but this is a string
    overlay0.yaml:13:3: error[overlay-invalid]: an action has `update` or `copy`, not both
    overlay0.yaml:14:3: error[overlay-invalid]: the action neither updates nor removes anything
    overlay0.yaml:15:3: error[overlay-invalid]: `updates` is no key of an overlay here
    overlay0.yaml:21:3: error[overlay-invalid]: `x-matches` is the number of places that `target` must match
    overlay0.yaml:18:3: warning[overlay-invalid]: `update` has no effect beside `remove: true`
    9 errors, 1 warning
    ");
    insta::assert_snapshot!(said_briefly("overlay: 1.0.1\ninfo: {title: t, version: 1}\nactions:\n- target: $.info\n  copy: $.tags\n".to_owned()), @"
    overlay0.yaml:5:3: error[overlay-invalid]: overlays of version 1.0 have no `copy`
    1 error
    ");
}

#[test]
fn a_document_that_doubles_is_stopped() {
    let mut actions =
        "- target: $\n  update: {k0: {}}\n- target: $.k0\n  copy: $.paths\n".to_owned();
    for level in 1..40 {
        let before = level - 1;
        actions += &format!("- target: $\n  update: {{k{level}: {{x: {{}}, y: {{}}}}}}\n");
        for half in ["x", "y"] {
            actions += &format!("- target: $.k{level}.{half}\n  copy: $.k{before}\n");
        }
    }
    assert!(said_briefly(overlay(&actions)).contains("error[too-many-nodes]"));
    // Here lists grow too, and each has a new list of items every time, which costs more than its
    // nodes.
    let actions =
        "- target: $\n  update: {a: {}}\n".to_owned() + &"- target: $.a\n  copy: $\n".repeat(300);
    assert!(said_briefly(overlay(&actions)).contains("error[overlay-limit]"));
}
