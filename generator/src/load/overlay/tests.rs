//! Overlays applied to small documents: what becomes of the document, and what is said.

use serde_json::{Value, json};

use crate::File;
use crate::diagnostic::render::{Options, Style, render};
use crate::diagnostic::{Place, Sink};
use crate::load::locate::Locator;
use crate::load::{Loaded, load};
use crate::source::Pointer;

const SHOP: &str = "\
openapi: 3.1.0
info:
  title: Shop
  version: '1'
tags: [pets, toys, food]
paths:
  /pets:
    get:
      tags: [pets]
      deprecated: true
    post:
      tags: [pets]
  /toys:
    get:
      tags: [toys]
";

fn overlay(actions: &str) -> String {
    format!("overlay: 1.1.0\ninfo: {{title: Mend, version: 1}}\nactions:\n{actions}")
}

fn run(document: &str, overlays: &[String]) -> (Loaded, Sink) {
    let file = |name: &str, text: &str| File { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let overlays: Vec<File> = overlays.iter().enumerate().map(|(number, text)| file(&format!("overlay{number}.yaml"), text)).collect();
    let mut sink = Sink::new();
    let loaded = load(&file("shop.yaml", document), &overlays, &mut sink);
    (loaded, sink)
}

/// The document after some actions, of which nothing is said.
fn applied(document: &str, actions: &str) -> Value {
    let (loaded, sink) = run(document, &[overlay(actions)]);
    assert!(sink.is_empty(), "{sink:?}");
    loaded.document.unwrap().root().to_json()
}

/// What is said about an overlay.
fn said(text: String) -> String {
    let (loaded, sink) = run(SHOP, &[text]);
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    render(&sink.into_sorted(), &locator, &Options { width: 100, ..Options::default() })
}

/// The same, one line each.
fn said_briefly(text: String) -> String {
    let (loaded, sink) = run(SHOP, &[text]);
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    render(&sink.into_sorted(), &locator, &Options { style: Style::Concise, ..Options::default() })
}

#[test]
fn mappings_are_merged_key_by_key() {
    let result = applied(
        SHOP,
        "- target: $.info\n  update: {title: Store, contact: {name: Ann}}\n- target: $.info\n  update: {contact: {email: a@b.c}}\n",
    );
    assert_eq!(result["info"], json!({"title": "Store", "version": "1", "contact": {"name": "Ann", "email": "a@b.c"}}));
    let keys: Vec<&String> = result.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["openapi", "info", "tags", "paths"], "the order of keys stays");
}

#[test]
fn lists_grow() {
    let appended = applied("a: [1]", "- target: $.a\n  update: [2, [3]]\n");
    assert_eq!(appended, json!({"a": [1, 2, [3]]}), "the items of a list");
    let appended = applied("a: [1]", "- target: $.a\n  update: {b: 2}\n");
    assert_eq!(appended, json!({"a": [1, {"b": 2}]}), "a mapping as one item");
    let appended = applied("a: [1]", "- target: $.a\n  update: text\n");
    assert_eq!(appended, json!({"a": [1, "text"]}), "a primitive as one item");
    let appended = applied("a: {b: [1]}", "- target: $\n  update: {a: {b: [1, 2]}}\n");
    assert_eq!(appended, json!({"a": {"b": [1, 1, 2]}}), "concatenated as they are");
}

#[test]
fn primitives_are_replaced() {
    assert_eq!(
        applied("a: 1\nb: [x, y]", "- target: $.a\n  update: text\n- target: $.b[0]\n  update: null\n"),
        json!({"a": "text", "b": [null, "y"]})
    );
}

#[test]
fn nodes_are_removed() {
    let result = applied(SHOP, "- target: $.paths['/pets']\n  remove: true\n- target: $.tags[?@ == 'toys']\n  remove: true\n");
    assert_eq!(result["paths"], json!({"/toys": {"get": {"tags": ["toys"]}}}));
    assert_eq!(result["tags"], json!(["pets", "food"]));
    assert_eq!(applied("a: [1, 2, 3, 4]", "- target: $.a[0, 2]\n  remove: true\n- target: $.a[1]\n  remove: true\n"), json!({"a": [2]}));
}

#[test]
fn a_node_and_one_inside_it_are_removed() {
    assert_eq!(applied("a: {b: {c: 1}}\nd: 1", "- target: $.a..*\n  remove: true\n"), json!({"a": {}, "d": 1}));
}

#[test]
fn many_places_change_at_once() {
    let result = applied(SHOP, "- target: $.paths.*.get\n  update: {security: []}\n  x-matches: 2\n");
    assert_eq!(result["paths"]["/pets"]["get"]["security"], json!([]));
    assert_eq!(result["paths"]["/toys"]["get"]["security"], json!([]));
}

#[test]
fn nodes_are_copied() {
    let result = applied(
        SHOP,
        "- target: $.paths\n  update: {/food: {}}\n- target: $.paths['/food']\n  copy: $.paths['/toys']\n- target: $.paths['/toys']\n  remove: true\n",
    );
    assert_eq!(result["paths"]["/food"], json!({"get": {"tags": ["toys"]}}));
    assert_eq!(result["paths"].get("/toys"), None);
    assert_eq!(applied("a: {b: 1}", "- target: $.a\n  copy: $\n"), json!({"a": {"b": 1, "a": {"b": 1}}}), "a node into itself");
}

#[test]
fn actions_see_what_earlier_ones_did() {
    let result = applied(
        "a: 1",
        "- target: $\n  update: {b: {}}\n- target: $.b\n  update: {c: []}\n- target: $.b.c\n  update: [x, y]\n- target: $.b.c[0]\n  remove: true\n- target: $.b.c[0]\n  update: z\n",
    );
    assert_eq!(result, json!({"a": 1, "b": {"c": ["z"]}}));
}

#[test]
fn overlays_are_applied_in_order() {
    let one = overlay("- target: $.info\n  update: {title: One}\n");
    let two = overlay("- target: $.info[?@ == 'One']\n  update: Two\n");
    let (loaded, sink) = run(SHOP, &[one, two]);
    assert!(sink.is_empty(), "{sink:?}");
    assert_eq!(loaded.document.unwrap().root().to_json()["info"]["title"], "Two");
}

#[test]
fn an_overlay_may_be_json_and_may_extend() {
    let text = r#"{"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "extends": "https://example.com/shop.yaml", "x-note": 1,
        "actions": [{"target": "$.info", "description": "why", "update": {"title": "Json"}}]}"#;
    let (loaded, sink) = run(SHOP, &[text.to_owned()]);
    assert!(sink.is_empty(), "{sink:?}");
    assert_eq!(loaded.document.unwrap().root().to_json()["info"]["title"], "Json");
}

#[test]
fn a_target_may_match_nothing_if_it_says_so() {
    assert_eq!(applied("a: 1", "- target: $.b\n  remove: true\n  x-matches: 0\n"), json!({"a": 1}));
}

#[test]
fn places_point_to_where_a_node_is_written() {
    let actions = "- target: $.tags[0]\n  remove: true\n- target: $.tags\n  update: [{name: books}]\n- target: $.info\n  update: {title: Store, license: {name: MIT}}\n- target: $.paths\n  update: {/food: {}}\n- target: $.paths['/food']\n  copy: $.paths['/toys']\n";
    let (loaded, sink) = run(SHOP, &[overlay(actions)]);
    assert!(sink.is_empty(), "{sink:?}");
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    let at = |pointer: &str| {
        let place = locator.locate(&Place::Pointer(Pointer::new(pointer))).unwrap();
        let text = &loaded.sources[place.source].text()[place.span.start..place.span.end];
        format!("{}:{}:{} {text}", place.name, place.line, place.column)
    };
    assert_eq!(at("#/tags/0"), "shop.yaml:5:14 toys", "an item that moved up");
    assert_eq!(at("#/tags/1"), "shop.yaml:5:20 food");
    assert_eq!(at("#/tags/2"), "overlay0.yaml:7:12 name", "an item that was appended");
    assert_eq!(at("#/info/title"), "overlay0.yaml:9:12 title", "a value that was replaced");
    assert_eq!(at("#/info/license/name"), "overlay0.yaml:9:36 name", "a mapping that was added");
    assert_eq!(at("#/info/version"), "shop.yaml:4:3 version");
    assert_eq!(at("#/paths/~1food"), "overlay0.yaml:11:12 /food");
    assert_eq!(at("#/paths/~1food/get/tags"), "shop.yaml:15:7 tags", "a copied node stands where its original does");
    assert_eq!(at("overlay0.yaml#/actions/1/update/0/name"), "overlay0.yaml:7:12 name");
}

#[test]
fn a_target_that_matches_nothing() {
    insta::assert_snapshot!(said(overlay("- target: $.info\n  update: {x: 1}\n- target: $.paths['/cats'].get\n  remove: true\n")), @"
    error[overlay-no-match]: `$.paths['/cats'].get` matches nothing in the document
     --> overlay0.yaml:6:3
      |
    6 | - target: $.paths['/cats'].get
      |   ^^^^^^
      |
      = help: the document may have changed: mend `target`, delete the action, or say `x-matches: 0`

    1 error
    ");
}

#[test]
fn a_target_that_matches_another_number() {
    insta::assert_snapshot!(said(overlay("- target: $.paths.*\n  update: {x: 1}\n  x-matches: 1\n")), @"
    error[overlay-matches]: `$.paths.*` matches 2 places, but `x-matches` says 1
     --> overlay0.yaml:4:3
      |
    4 | - target: $.paths.*
      |   ^^^^^^
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
     --> overlay0.yaml:5:3
      |
    5 |   copy: $.paths.*
      |   ^^^^
      |
      = help: name the one place to copy from

    error[overlay-no-match]: `copy` matches nothing, but must match one
     --> overlay0.yaml:7:3
      |
    7 |   copy: $.nothing
      |   ^^^^
      |
      = help: name the one place to copy from

    2 errors
    ");
}

#[test]
fn a_path_that_does_not_parse() {
    insta::assert_snapshot!(said(overlay("- target: $.paths./pets\n  remove: true\n- target: paths\n  remove: true\n- target: $.paths[\n  remove: true\n")), @"
    error[overlay-invalid]: not a JSONPath at character 9, before `/pets`: in dot member name, must start with lowercase alpha or '_'
     --> overlay0.yaml:4:3
      |
    4 | - target: $.paths./pets
      |   ^^^^^^
      |
      = help: RFC 9535 says how; keys with special characters stand in brackets: `$.paths['/pets']`

    error[overlay-invalid]: not a JSONPath at character 1, before `paths`
     --> overlay0.yaml:6:3
      |
    6 | - target: paths
      |   ^^^^^^
      |
      = help: RFC 9535 says how; keys with special characters stand in brackets: `$.paths['/pets']`

    error[overlay-invalid]: not a JSONPath at character 8, before `[`
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
    let actions = "- target: $\n  update: {a: {}}\n".to_owned() + &"- target: $.a\n  copy: $\n".repeat(300);
    assert!(said_briefly(overlay(&actions)).contains("error[too-many-nodes]"));
}
