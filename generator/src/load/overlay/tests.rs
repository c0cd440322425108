//! Overlays applied to small documents: what becomes of the document.

mod bounds;
mod refusals;

use serde_json::{Value, json};

use super::budget::OverlayBudget;
use super::restored;
use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::load::locate::Locator;
use crate::load::{Loaded, load};
use crate::source::File;
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
    let file = |name: &str, text: &str| File {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let overlays: Vec<File> = overlays
        .iter()
        .enumerate()
        .map(|(number, text)| file(&format!("overlay{number}.yaml"), text))
        .collect();
    let mut sink = Sink::new();
    let loaded = load(
        &file("shop.yaml", document),
        &overlays,
        &crate::load::Files::default(),
        &mut sink,
    );
    (loaded, sink)
}

/// The document after some actions, of which nothing is said.
fn applied(document: &str, actions: &str) -> Value {
    let (loaded, sink) = run(document, &[overlay(actions)]);
    assert!(sink.is_empty(), "{sink:?}");
    loaded.document.unwrap().root().to_json()
}

#[test]
fn mappings_are_merged_key_by_key() {
    let result = applied(
        SHOP,
        "- target: $.info\n  update: {title: Store, contact: {name: Ann}}\n- target: $.info\n  update: {contact: {email: a@b.c}}\n",
    );
    assert_eq!(
        result["info"],
        json!({"title": "Store", "version": "1", "contact": {"name": "Ann", "email": "a@b.c"}})
    );
    let keys: Vec<&String> = result.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        ["openapi", "info", "tags", "paths"],
        "the order of keys stays"
    );
}

#[test]
fn lists_grow() {
    let appended = applied("a: [1]", "- target: $.a\n  update: [2, [3]]\n");
    assert_eq!(appended, json!({"a": [1, 2, [3]]}), "the items of a list");
    let appended = applied("a: [1]", "- target: $.a\n  update: {b: 2}\n");
    assert_eq!(
        appended,
        json!({"a": [1, {"b": 2}]}),
        "a mapping as one item"
    );
    let appended = applied("a: [1]", "- target: $.a\n  update: text\n");
    assert_eq!(
        appended,
        json!({"a": [1, "text"]}),
        "a primitive as one item"
    );
    let appended = applied("a: {b: [1]}", "- target: $\n  update: {a: {b: [1, 2]}}\n");
    assert_eq!(
        appended,
        json!({"a": {"b": [1, 1, 2]}}),
        "concatenated as they are"
    );
}

#[test]
fn primitives_are_replaced() {
    assert_eq!(
        applied(
            "a: 1\nb: [x, y]",
            "- target: $.a\n  update: text\n- target: $.b[0]\n  update: null\n"
        ),
        json!({"a": "text", "b": [null, "y"]})
    );
}

#[test]
fn nodes_are_removed() {
    let result = applied(
        SHOP,
        "- target: $.paths['/pets']\n  remove: true\n- target: $.tags[?@ == 'toys']\n  remove: true\n",
    );
    assert_eq!(
        result["paths"],
        json!({"/toys": {"get": {"tags": ["toys"]}}})
    );
    assert_eq!(result["tags"], json!(["pets", "food"]));
    assert_eq!(
        applied(
            "a: [1, 2, 3, 4]",
            "- target: $.a[0, 2]\n  remove: true\n- target: $.a[1]\n  remove: true\n"
        ),
        json!({"a": [2]})
    );
}

#[test]
fn a_node_and_one_inside_it_are_removed() {
    assert_eq!(
        applied("a: {b: {c: 1}}\nd: 1", "- target: $.a..*\n  remove: true\n"),
        json!({"a": {}, "d": 1})
    );
}

#[test]
fn many_places_change_at_once() {
    let result = applied(
        SHOP,
        "- target: $.paths.*.get\n  update: {security: []}\n  x-matches: 2\n",
    );
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
    assert_eq!(
        applied("a: {b: 1}", "- target: $.a\n  copy: $\n"),
        json!({"a": {"b": 1, "a": {"b": 1}}}),
        "a node into itself"
    );
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
fn many_changes_to_one_container_are_one_change() {
    let numbers = |from: usize| {
        (from..from + 20_000)
            .map(|number| format!("k{number}: {number}, "))
            .collect::<String>()
    };
    let document = format!("a: {{{}}}\nb: [{}]\n", numbers(0), "1, 2, ".repeat(10_000));
    let result = applied(
        &document,
        &format!(
            "- target: $\n  update: {{a: {{{}}}}}\n- target: $.a[?@ >= 25000]\n  remove: true\n- target: $.b[?@ == 1]\n  remove: true\n\
             - target: $.b[*]\n  update: 3\n- target: $.b\n  update: 4\n",
            numbers(10_000).replace(": ", ": 1")
        ),
    );
    let map = result["a"].as_object().unwrap();
    assert_eq!(
        map.len(),
        10_000,
        "all values that were replaced begin with 1, so are above the bound"
    );
    assert_eq!(result["b"].as_array().unwrap().len(), 10_001);
    assert_eq!(
        (&result["b"][0], &result["b"][10_000]),
        (&json!(3), &json!(4))
    );
}

#[test]
fn overlays_are_applied_in_order() {
    let one = overlay("- target: $.info\n  update: {title: One}\n");
    let two = overlay("- target: $.info[?@ == 'One']\n  update: Two\n");
    let (loaded, sink) = run(SHOP, &[one, two]);
    assert!(sink.is_empty(), "{sink:?}");
    assert_eq!(
        loaded.document.unwrap().root().to_json()["info"]["title"],
        "Two"
    );
}

#[test]
fn an_overlay_may_be_json_and_may_extend() {
    let text = r#"{"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "extends": "https://example.com/shop.yaml", "x-note": 1,
        "actions": [{"target": "$.info", "description": "why", "update": {"title": "Json"}}]}"#;
    let (loaded, sink) = run(SHOP, &[text.to_owned()]);
    assert!(sink.is_empty(), "{sink:?}");
    assert_eq!(
        loaded.document.unwrap().root().to_json()["info"]["title"],
        "Json"
    );
}

#[test]
fn a_target_may_match_nothing_if_it_says_so() {
    assert_eq!(
        applied("a: 1", "- target: $.b\n  remove: true\n  x-matches: 0\n"),
        json!({"a": 1})
    );
}

#[test]
fn places_point_to_where_a_node_is_written() {
    let actions = "- target: $.tags[0]\n  remove: true\n- target: $.tags\n  update: [{name: books}]\n- target: $.info\n  update: {title: Store, license: {name: MIT}}\n- target: $.paths\n  update: {/food: {}}\n- target: $.paths['/food']\n  copy: $.paths['/toys']\n";
    let (loaded, sink) = run(SHOP, &[overlay(actions)]);
    assert!(sink.is_empty(), "{sink:?}");
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    let at = |pointer: &str| {
        let place = locator
            .locate(&Place::Pointer(Pointer::new(pointer)))
            .unwrap();
        let text = &loaded.sources[place.source].text()[place.span.start..place.span.end];
        format!("{}:{}:{} {text}", place.name, place.line, place.column)
    };
    assert_eq!(
        at("#/tags/0"),
        "shop.yaml:5:14 toys",
        "an item that moved up"
    );
    assert_eq!(at("#/tags/1"), "shop.yaml:5:20 food");
    assert_eq!(
        at("#/tags/2"),
        "overlay0.yaml:7:12 {",
        "an item that was appended"
    );
    assert_eq!(
        at("#/info/title"),
        "overlay0.yaml:9:12 title",
        "a value that was replaced"
    );
    assert_eq!(
        at("#/info/license/name"),
        "overlay0.yaml:9:36 name",
        "a mapping that was added"
    );
    assert_eq!(at("#/info/version"), "shop.yaml:4:3 version");
    assert_eq!(at("#/paths/~1food"), "overlay0.yaml:11:12 /food");
    assert_eq!(
        at("#/paths/~1food/get/tags"),
        "shop.yaml:15:7 tags",
        "a copied node stands where its original does"
    );
    assert_eq!(
        at("overlay0.yaml#/actions/1/update/0/name"),
        "overlay0.yaml:7:13 name"
    );
}

#[test]
fn what_is_removed_and_put_back_is_needless() {
    let needless = |document: &str, actions: &str| {
        let (loaded, sink) = run(document, &[overlay(actions)]);
        let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
        let line = |place: &Place| locator.locate(place).unwrap().line;
        let found = sink.into_sorted();
        let labels = |one: &Diagnostic| {
            one.labels
                .iter()
                .map(|label| line(&label.at))
                .collect::<Vec<usize>>()
        };
        found
            .iter()
            .map(|one| (one.code.name(), line(&one.at), labels(one)))
            .collect::<Vec<_>>()
    };
    let actions = "- target: $.servers\n  remove: true\n- target: $\n  update: {servers: [{url: 'https://a.example'}]}\n";
    let nothing = Vec::new();
    assert_eq!(
        needless("servers: []", actions),
        nothing,
        "the action is needed"
    );
    assert_eq!(
        needless("servers: [{url: 'https://b.example'}]", actions),
        nothing,
        "the vendor says something else"
    );
    assert_eq!(
        needless("servers: [{url: 'https://a.example'}]", actions),
        [("overlay-no-change", 4, vec![7])]
    );
    let both = "- target: $[a, b]\n  remove: true\n- target: $\n  update: {a: 1, b: 2}\n"
        .replace("[a, b]", "['a', 'b']");
    assert_eq!(
        needless("{a: 1, b: 1}", &both),
        nothing,
        "one of the two is needed"
    );
    assert_eq!(
        needless("{a: 1, b: 2}", &both),
        [("overlay-no-change", 4, vec![7])]
    );
    assert_eq!(
        needless(
            "a: [1]",
            "- target: $.a[0]\n  remove: true\n- target: $.a\n  update: 1\n"
        ),
        nothing,
        "items have no place"
    );
}

/// The actions were applied before, so what the steps do not suffice for is only not told.
#[test]
fn a_search_for_needless_actions_ends_without_an_error() {
    let actions = "- target: $.a\n  remove: true\n- target: $.b\n  remove: true\n- target: $\n  update: {a: 1, b: 2}\n";
    let (loaded, _) = run("{a: 1, b: 2}", &[overlay(actions)]);
    let document = loaded.document.unwrap();
    let found = |steps: usize| {
        let (mut budget, mut sink) = (OverlayBudget::of_steps(steps), Sink::new());
        restored::report(&document, &mut budget, &mut sink);
        let codes = sink.into_sorted();
        codes.iter().map(|one| one.code).collect::<Vec<_>>()
    };
    assert_eq!(found(0), []);
    assert_eq!(found(50), [Code::OverlayNoChange]);
    assert_eq!(found(1_000), [Code::OverlayNoChange; 2]);
}
