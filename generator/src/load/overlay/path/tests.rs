//! Queries on small documents, judged by what RFC 9535 says and by another implementation of it.

mod against;
mod faults;
mod patterns;

use serde_json::Value;

use super::{Patterns, Query, Selection};
use crate::File;
use crate::diagnostic::Sink;
use crate::load::document::Document;
use crate::load::overlay::budget::{Excess, OverlayBudget};
use crate::load::{Files, load};

/// Steps for queries of tests that are not about their number: four times what overlays may take
/// whatever the size of the files (`FREE_STEPS`).
const MANY: usize = 1 << 24;

fn document(text: &str) -> Document {
    let file = File {
        name: "a.json".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let mut sink = Sink::new();
    let loaded = load(&file, &[], &Files::default(), &mut sink);
    loaded.document.unwrap_or_else(|| panic!("{sink:?}"))
}

#[test]
fn a_suggestion_leaves_steps_for_the_other_actions() {
    let document = document(r#"{"pets": {"one": 1, "two": 2}}"#);
    let query = Query::read("$.pets.twp").unwrap();
    // Three letters of each name against three of two keys.
    for (steps, meant, left) in [(36, Some("two"), 18), (35, None, 35)] {
        let mut budget = OverlayBudget::of_steps(steps);
        let mut patterns = Patterns::default();
        let found = Selection::new(&document, &mut budget, &mut patterns).misspelt(&query);
        assert_eq!(found.map(|found| found.meant).as_deref(), meant, "{steps}");
        assert!(
            budget.charge(left).is_ok() && budget.charge(1).is_err(),
            "{steps}"
        );
    }
}

/// The pointers of the nodes that a query selects, if it may take so many steps.
fn within(steps: usize, document: &Document, query: &str) -> Result<Vec<String>, Excess> {
    let query = Query::read(query).unwrap_or_else(|fault| panic!("{query}: {fault:?}"));
    let mut budget = OverlayBudget::of_steps(steps);
    let mut patterns = Patterns::default();
    let found = Selection::new(document, &mut budget, &mut patterns).of(&query)?;
    Ok(found
        .into_iter()
        .map(|id| document.node(id).pointer().as_str().to_owned())
        .collect())
}

fn select(document: &Document, query: &str) -> Vec<String> {
    within(MANY, document, query).unwrap()
}

#[test]
fn each_node_is_selected_once() {
    let document = document(r#"{"a": {"b": {"c": 1}}, "d": [1, 2]}"#);
    assert_eq!(
        select(&document, "$..*..*"),
        ["#/a/b", "#/d/0", "#/d/1", "#/a/b/c"]
    );
    assert_eq!(select(&document, "$.d[1, 0, 1, *]"), ["#/d/1", "#/d/0"]);
    assert_eq!(select(&document, "$['a', 'a'].b"), ["#/a/b"]);
}

#[test]
fn repetitions_are_counted_where_the_standard_counts_them() {
    let document = document(r#"[{"a": {"b": {"c": 1}}, "count": 3}, {"a": [1], "count": 1}]"#);
    // Below `a`: `b` and `c`, and `c` below `b` once more.
    assert_eq!(select(&document, "$[?count(@.a..*..*) == 1]"), ["#/0"]);
    assert_eq!(select(&document, "$[?count(@.a[0, 0, 0]) == 3]"), ["#/1"]);
    assert_eq!(
        select(&document, "$[?value(@.a[0, 0]) == 1]"),
        Vec::<String>::new()
    );
    assert_eq!(select(&document, "$[?value(@.a[0]) == 1]"), ["#/1"]);
}

#[test]
fn numbers_are_compared_by_value() {
    let document = document(
        "[1, 1.0, 10e-1, [1], [1.0], 9007199254740993, 9007199254740992.0, 18446744073709551615]",
    );
    assert_eq!(select(&document, "$[?@ == 1]"), ["#/0", "#/1", "#/2"]);
    assert_eq!(select(&document, "$[?@ == $[3]]"), ["#/3", "#/4"]);
    assert_eq!(select(&document, "$[?@ == 9007199254740993]"), ["#/5"]);
    assert_eq!(select(&document, "$[?@ > 9007199254740993]"), ["#/7"]);
}

#[test]
fn work_is_bounded() {
    let level = |inner: &str| {
        format!(
            "{{{}}}",
            ["a", "b", "c", "d"]
                .map(|key| format!("\"{key}\": {inner}"))
                .join(", ")
        )
    };
    let text = (0..6).fold("1".to_owned(), |inner, _| level(&inner));
    let document = document(&text);
    let nodes = document.tree.len();
    assert!(
        within(20 * nodes, &document, "$..*..*..*..*").is_ok(),
        "one walk for each segment"
    );
    for query in [
        "$..[?$..x]",
        "$..[?@..x || @..y || @..z]",
        "$..[?count($..*) == 1]",
        "$..[?count(@..*..*..*) == 1]",
    ] {
        assert_eq!(
            within(20 * nodes, &document, query),
            Err(Excess::Steps),
            "{query}"
        );
    }
}
