//! What the comparison with other clients says of this one is held by tests, which exist.

use std::collections::BTreeSet;
use std::fs;

use crate::repository;

/// The cells of the first table below a heading of a page, without its head.
fn table(page: &str, heading: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(repository().join(page)).unwrap();
    let (_, below) = text
        .split_once(&format!("{heading}\n"))
        .unwrap_or_else(|| panic!("{page} has no heading `{heading}`"));
    let lines = below.lines().skip_while(|line| !line.starts_with('|'));
    let rows = lines.take_while(|line| line.starts_with('|')).skip(2);
    rows.map(|row| {
        let cells = row.trim_matches('|').split('|');
        cells.map(|cell| cell.trim().to_owned()).collect()
    })
    .collect()
}

fn features() -> Vec<Vec<String>> {
    table("README.md", "## What calls do, and what those of others do")
}

/// The tests that a row names.
fn named(row: &[String]) -> Vec<&str> {
    let quoted = row[1].split('`').skip(1).step_by(2);
    quoted.collect()
}

/// Whether there is a test of this name, with the file that it is in.
fn exists(name: &str) -> bool {
    let Some((file, test)) = name.split_once("::") else {
        return false;
    };
    let path = repository().join(format!("generator/runtime/tests/{file}.rs"));
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().any(|line| {
        let line = line.trim_start();
        let line = line.strip_prefix("async ").unwrap_or(line);
        line.strip_prefix("fn ").is_some_and(|rest| {
            rest.strip_prefix(test)
                .is_some_and(|rest| rest.starts_with('('))
        })
    })
}

#[test]
fn each_feature_of_the_comparison_has_tests() {
    let features = features();
    let tests = table("docs/comparison.md", "## The tests");
    let first =
        |rows: &[Vec<String>]| -> Vec<String> { rows.iter().map(|row| row[0].clone()).collect() };
    assert_eq!(first(&features), first(&tests));
    for (feature, row) in features.iter().zip(&tests) {
        let is_there = feature[1] != "no";
        assert_eq!(is_there, !named(row).is_empty(), "{row:?}");
        for test in named(row) {
            assert!(exists(test), "there is no test `{test}`");
        }
    }
}

#[test]
fn each_row_has_as_many_cells_as_the_head() {
    let widths: BTreeSet<usize> = features().iter().map(Vec::len).collect();
    assert_eq!(widths, BTreeSet::from([8]));
}

#[test]
fn a_test_that_does_not_exist_is_found() {
    assert!(exists("limits::an_attempt_and_the_whole_call_have_limits"));
    for name in ["limits::an_attempt", "nothing::at_all", "limits"] {
        assert!(!exists(name), "{name}");
    }
}
