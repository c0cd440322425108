//! Rules that ask for less, whatever keyword says it.

use super::*;

/// The rules of the changes of a request, with how both clients get on.
fn changes(old: &str, new: &str) -> Vec<Graded> {
    let schema = |value: &str| request(&format!("A: {{type: object, properties: {{p: {value}}}}}"));
    graded(&schema(old), &schema(new))
}

const OBJECT: &str =
    "{type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}, ";

#[test]
fn what_asks_for_less_is_looser_and_the_other_way_round_tighter() {
    let of_object = |said: &str| format!("{OBJECT}{said}}}");
    for (strict, loose, item) in [
        (
            "{type: integer, multipleOf: 4}".to_owned(),
            "{type: integer, multipleOf: 2}".to_owned(),
            "field",
        ),
        (
            "{type: array, items: {}, contains: {const: x}, minContains: 2}".to_owned(),
            "{type: array, items: {}, contains: {const: x}, minContains: 1}".to_owned(),
            "field",
        ),
        (
            "{type: array, items: {}, contains: {const: x}, maxContains: 2}".to_owned(),
            "{type: array, items: {}, contains: {const: x}, maxContains: 3}".to_owned(),
            "field",
        ),
        (
            of_object("dependentRequired: {a: [b, c]}"),
            of_object("dependentRequired: {a: [b]}"),
            "type",
        ),
        (
            of_object("dependentRequired: {a: [b], c: [b]}"),
            of_object("dependentRequired: {a: [b]}"),
            "type",
        ),
        (
            "{type: string, if: {minLength: 3}, then: {pattern: a}, else: {pattern: b}}".to_owned(),
            "{type: string, if: {minLength: 3}, else: {pattern: b}}".to_owned(),
            "field",
        ),
        (
            "{type: string, not: {enum: [a, b]}}".to_owned(),
            "{type: string, not: {enum: [a]}}".to_owned(),
            "field",
        ),
        (
            of_object("not: {required: [a]}"),
            of_object("not: {required: [a, b]}"),
            "type",
        ),
        (
            "{type: string, pattern: '^a'}".to_owned(),
            "{type: string, pattern: '^.*$'}".to_owned(),
            "field",
        ),
        (
            "{type: array, items: {type: integer, multipleOf: 4}}".to_owned(),
            "{type: array, items: {type: integer, multipleOf: 2}}".to_owned(),
            "field",
        ),
    ] {
        let found = changes(&strict, &loose);
        let (rule, old_client, new_client) = found[0];
        assert_eq!(found.len(), 1, "{strict} {loose}: {found:?}");
        assert_eq!(rule, format!("{item}-rules-loosened"), "{strict} {loose}");
        assert_eq!((old_client, new_client), (Grade::Works, Grade::MayFail));
        let found = changes(&loose, &strict);
        let (rule, old_client, new_client) = found[0];
        assert_eq!(rule, format!("{item}-rules-tightened"), "{loose} {strict}");
        assert_eq!((old_client, new_client), (Grade::MayFail, Grade::Works));
    }
}

#[test]
fn a_rule_that_all_values_meet_changes_nothing_on_the_wire() {
    let (none, all) = ("{type: string}", "{type: string, pattern: '.*'}");
    let expected = [("field-rules-tightened", Grade::Works, Grade::Works)];
    assert_eq!(changes(none, all), expected);
    let expected = [("field-rules-loosened", Grade::Works, Grade::Works)];
    assert_eq!(changes(all, none), expected);
}

/// A field with a condition of schemas inside each other, each of which may be null. The innermost
/// one has a bound.
fn deep(levels: usize, least: u32) -> Analysis {
    let innermost = format!("{{nullable: true, minimum: {least}}}");
    let condition = (1..levels).fold(innermost, |inner, _| {
        format!("{{nullable: true, not: {inner}}}")
    });
    request(&format!(
        "A: {{type: object, properties: {{p: {{type: number, not: {condition}}}}}}}"
    ))
}

#[test]
fn a_change_in_the_innermost_schema_of_a_condition_is_decided() {
    for levels in 1..=16 {
        let mut rules = [(3, 5), (5, 3)].map(|(old, new)| {
            let changes = graded(&deep(levels, old), &deep(levels, new));
            assert_eq!(changes.len(), 1, "{levels}: {changes:?}");
            changes[0].0
        });
        rules.sort_unstable();
        let expected = ["field-rules-loosened", "field-rules-tightened"];
        assert_eq!(rules, expected, "{levels}");
    }
}
