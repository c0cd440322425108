//! What the lock knows stays as it was.

use super::*;
use crate::lock::Member;

fn member(wire: &str) -> Member {
    Member {
        kind: String::new(),
        wire: wire.to_owned(),
        name: wire.to_owned(),
        ..Member::default()
    }
}

/// A lock with these types, each with its members; `(boxed)` before a name says that it had a box.
fn lock(types: &[(&str, &[&str])]) -> ModuleLock {
    let entry = |(key, members): &(&str, &[&str])| {
        let members = members.iter().map(|name| {
            let boxed = name.strip_prefix("(boxed)");
            boxed.map_or_else(|| member(name), |name| Member::boxed(name, 0))
        });
        let entry = Entry {
            name: (*key).to_owned(),
            members: members.collect(),
            ..Entry::default()
        };
        (format!("#/components/schemas/{key}"), entry)
    };
    ModuleLock {
        entries: types.iter().map(entry).collect(),
        ..ModuleLock::default()
    }
}

/// The lines of the types that tell of boxes.
fn boxes(schemas: &str, lock: &ModuleLock) -> Vec<String> {
    let text = checked_with(&document(schemas), lock);
    let lines = text.lines().filter(|line| line.contains("(boxed)"));
    lines.map(|line| line.trim().to_owned()).collect()
}

const CYCLE: &str = "
In: {$ref: '#/components/schemas/A'}
Out: {type: string}
A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
";

#[test]
fn without_a_lock_the_edge_that_leads_back_is_boxed() {
    let expected = ["a?: A (boxed)"];
    assert_eq!(boxes(CYCLE, &ModuleLock::default()), expected);
    // A lock that knows both edges and no box is one of a crate that did not compile; the first
    // walk decides again.
    let known = lock(&[("A", &["b"]), ("B", &["a"])]);
    assert_eq!(boxes(CYCLE, &known), expected);
}

#[test]
fn what_had_a_box_keeps_it_and_no_other_is_needed() {
    let known = lock(&[("A", &["b", "(boxed)b"]), ("B", &["a"])]);
    assert_eq!(boxes(CYCLE, &known), ["b?: B (boxed)"]);
}

#[test]
fn a_new_edge_that_closes_a_cycle_is_boxed_itself() {
    let known = lock(&[("A", &[]), ("B", &["a"])]);
    assert_eq!(boxes(CYCLE, &known), ["b?: B (boxed)"]);
}

#[test]
fn a_box_goes_where_nothing_is_held_any_more() {
    let schemas = CYCLE.replace(
        "{b: {$ref: '#/components/schemas/B'}}",
        "{b: {type: string}}",
    );
    let known = lock(&[("A", &["b", "(boxed)b"]), ("B", &["a"])]);
    assert_eq!(boxes(&schemas, &known), [""; 0]);
}

const EQUAL: &str = "
In: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/B'}}}
Out: {type: string}
A: {type: object, properties: {sort: {type: string, enum: [up, down]}}}
B: {type: object, properties: {sort: {type: string, enum: [up, down]}}}
";

/// The line of the one of two equal inline types that became an alias.
fn alias(lock: &ModuleLock) -> String {
    let text = checked_with(&document(EQUAL), lock);
    let mut lines = text.lines().filter(|line| line.contains("sort (sent) ="));
    let alias = lines.find(|line| line.starts_with("alias"));
    alias.unwrap_or_default().to_owned()
}

#[test]
fn of_equal_types_the_one_that_was_the_definition_stays() {
    assert_eq!(
        alias(&ModuleLock::default()),
        "alias B.sort (sent) = A.sort"
    );
    let defined = lock(&[
        ("A/properties/sort", &[]),
        ("B/properties/sort", &["up", "down"]),
    ]);
    assert_eq!(alias(&defined), "alias A.sort (sent) = B.sort");
    let known = lock(&[("B/properties/sort", &[])]);
    assert_eq!(alias(&known), "alias A.sort (sent) = B.sort");
}
