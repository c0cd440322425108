//! Overlays that ask for too much: each ends soon, with a finding at the action.

use super::refusals::said_briefly_of;
use super::{SHOP, overlay};

/// A document with many values, at several depths.
fn large() -> String {
    let fields: String = (0..600)
        .map(|number| format!("p{number}: {{type: string, tags: [a, b]}}, "))
        .collect();
    format!("a: {{{fields}}}\n")
}

fn said(document: &str, actions: &str) -> String {
    said_briefly_of(document, &[overlay(actions)])
}

#[test]
fn a_path_that_nests_is_refused_before_it_is_read() {
    for path in [
        format!("$[?{}@.a{}]", "(".repeat(5000), ")".repeat(5000)),
        format!("$[?{}@.a", "!(".repeat(40)),
        format!("$[?{}@", "length(".repeat(5000)),
        format!("${}", "[?@".repeat(5000)),
    ] {
        let text = said(SHOP, &format!("- target: \"{path}\"\n  remove: true\n"));
        let (place, rest) = text.split_once(": ").unwrap();
        assert_eq!(place, "overlay0.yaml:4:3");
        assert!(
            rest.starts_with(
                "error[overlay-limit]: the JSONPath nests deeper than 32 levels at character "
            ),
            "{text}"
        );
    }
    let union = format!("$[{}'a']", "'a', ".repeat(20_000));
    insta::assert_snapshot!(said(SHOP, &format!("- target: \"{union}\"\n  remove: true\n")), @"
    overlay0.yaml:4:3: error[overlay-limit]: the JSONPath has 100006 bytes, which is more than 65536
    1 error
    ");
}

#[test]
fn an_expression_that_is_large_is_refused() {
    insta::assert_snapshot!(said(&large(), "- target: $..[?match(@.type,'(.{100}){99}')]\n  remove: true\n- target: $.b\n  remove: true\n"), @"
    overlay0.yaml:4:3: error[overlay-limit]: a regular expression of the JSONPath is longer than 1024 bytes, or larger than 2097152 bytes when it is compiled
    overlay0.yaml:6:11: error[overlay-no-match]: `$.b` matches nothing in the document
    2 errors
    ");
}

#[test]
fn steps_are_counted_over_all_actions_and_overlays() {
    let all = "- target: $..*\n  remove: true\n  x-matches: 0\n";
    let one = overlay(&all.repeat(1000));
    let text = said_briefly_of(&large(), &[one.clone(), one]);
    let last = text
        .lines()
        .find(|line| line.contains("overlay-limit"))
        .unwrap();
    assert!(
        last.ends_with("the rest of this action and those behind it are not applied"),
        "{last}"
    );
    assert_eq!(text.matches("overlay-limit").count(), 1);
}

#[test]
fn filters_that_walk_the_document_for_each_value_are_stopped() {
    for path in [
        "$..[?$..nothing]",
        "$..[?count($..*) == 0]",
        "$..*[?@..*[?$..nothing]]",
        "$..[?$..[?$..[?@ == 1]]]",
        "$..[?value($..type) == @]",
    ] {
        let text = said(&large(), &format!("- target: {path}\n  remove: true\n"));
        assert!(text.starts_with("overlay0.yaml:4:3: error[overlay-limit]: the overlays look at more values than they may"), "{path}: {text}");
    }
}

#[test]
fn segments_that_multiply_lists_are_walks_over_the_document() {
    let text = said(
        &large(),
        "- target: $..*..*..*..*..*..nothing\n  remove: true\n",
    );
    assert!(text.contains("overlay-no-match"), "{text}");
    let text = said(
        &large(),
        "- target: $.a[*, *, *, *, *, *, *, *][*, *, *, *].nothing\n  remove: true\n",
    );
    assert!(text.contains("overlay-no-match"), "{text}");
}

#[test]
fn updates_are_counted() {
    let numbers = |from: usize| {
        (from..from + 6000)
            .map(|number| format!("{number}, "))
            .collect::<String>()
    };
    // Each item of the one list is looked for in the other.
    let document = format!("a: [{}]\n", numbers(0));
    let text = said(
        &document,
        &format!("- target: $.a\n  update: [{}]\n", numbers(0)),
    );
    assert!(text.contains("error[overlay-limit]"), "{text}");
}

#[test]
fn keys_that_are_long_together_are_refused() {
    let key = "k".repeat(900);
    let mut actions = String::new();
    let mut path = "$".to_owned();
    for _ in 0..11 {
        actions += &format!("- target: {path}\n  update: {{{key}: {{}}}}\n");
        path += &format!(".{key}");
    }
    let text = said("a: 1", &actions);
    assert!(
        text.starts_with("overlay0.yaml:22:3: error[too-many-nodes]"),
        "{text}"
    );
}

#[test]
fn an_empty_list_is_a_level_as_in_a_file() {
    let chain = |levels: usize| "{a: ".repeat(levels) + "{}" + &"}".repeat(levels);
    let target = |level: usize| format!("${}", ".a".repeat(level - 1));
    let mut actions = String::new();
    for (level, more) in [(2, 100), (102, 100), (202, 54)] {
        let (target, update) = (target(level), chain(more));
        actions += &format!("- target: {target}\n  update: {update}\n");
    }
    // The document has all levels that it may have: 256.
    let adding = |level: usize, value: &str| {
        let last = format!("- target: {}\n  update: {{x: {value}}}\n", target(level));
        said("a: {}", &(actions.clone() + &last))
    };
    for allowed in [adding(256, "1"), adding(255, "[]"), adding(255, "[1]")] {
        assert!(!allowed.contains("too-many-nodes"), "{allowed}");
    }
    for refused in [adding(256, "[]"), adding(256, "{}"), adding(256, "[1]")] {
        assert!(refused.contains("error[too-many-nodes]"), "{refused}");
    }
}
