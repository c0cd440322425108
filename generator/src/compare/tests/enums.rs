//! Changes of enums and unions.

use super::*;

fn changed(old: &str, new: &str) -> Vec<String> {
    rules_and_paths(
        &response(&format!("A: {old}")),
        &response(&format!("A: {new}")),
    )
}

#[test]
fn a_new_value_is_an_addition() {
    let expected = ["enum-value-added A::High"];
    assert_eq!(changed("{enum: [low]}", "{enum: [low, high]}"), expected);
}

/// The enum keeps what it does not list, so it is the type of both branches.
#[test]
fn a_value_of_an_enum_beside_any_text_is_allowed_without_being_listed() {
    let of = |keyword: &str, text: &str, values: &str| {
        request(&format!(
            "A: {{type: object, properties: {{p: {{{keyword}: [{text}, {{type: string, enum: [{values}]}}]}}}}}}"
        ))
    };
    let graded = |keyword: &str, text: &str| {
        let (few, many) = (of(keyword, text, "low"), of(keyword, text, "low, high"));
        (super::graded(&few, &many), super::graded(&many, &few))
    };
    let works = Grade::Works;
    assert_eq!(
        graded("anyOf", "{type: string, description: Any.}"),
        (
            vec![("enum-value-added", works, works)],
            vec![("enum-value-removed", works, works)]
        )
    );
    assert_eq!(
        graded("oneOf", "{type: string}"),
        (
            vec![("enum-value-added", works, Grade::MayFail)],
            vec![("enum-value-removed", Grade::MayFail, works)]
        )
    );
}

#[test]
fn a_value_that_is_gone_is_named() {
    let expected = ["enum-value-removed A::High"];
    assert_eq!(changed("{enum: [low, high]}", "{enum: [low]}"), expected);
}

#[test]
fn values_in_another_order_are_one_change() {
    let (old, new) = ("{enum: [low, high]}", "{enum: [high, low]}");
    assert_eq!(changed(old, new), ["enum-values-reordered A"]);
}

#[test]
fn values_of_another_json_kind_are_one_change() {
    let (old, new) = ("{enum: [a, b]}", "{enum: [1, 2]}");
    assert_eq!(changed(old, new), ["enum-kind-changed A"]);
}

const UNION: &str = "{oneOf: [{type: string}, {type: integer}]}";

#[test]
fn a_new_branch_of_a_union_is_an_addition() {
    let new = "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}";
    assert_eq!(changed(UNION, new), ["union-branch-added A::Boolean"]);
}

#[test]
fn a_branch_of_another_name_with_the_same_type_is_a_rename() {
    let titled =
        |title: &str| format!("{{oneOf: [{{type: string, title: {title}}}, {{type: integer}}]}}");
    let expected = ["union-branch-renamed A::Label"];
    assert_eq!(changed(&titled("Name"), &titled("Label")), expected);
}

#[test]
fn branches_in_another_order_are_one_change() {
    let new = "{oneOf: [{type: integer}, {type: string}]}";
    assert_eq!(changed(UNION, new), ["union-branches-reordered A"]);
}

#[test]
fn booleans_of_one_value_are_compared_by_it() {
    let schema = |value: &str| request(&format!("A: {{type: object, properties: {{p: {value}}}}}"));
    let graded = |old: &str, new: &str| super::graded(&schema(old), &schema(new));
    let other = [("field-rules-tightened", Grade::MayFail, Grade::MayFail)];
    let looser = [("field-rules-loosened", Grade::Works, Grade::MayFail)];
    for (yes, no, both) in [
        ("{enum: [true]}", "{enum: [false]}", "{type: boolean}"),
        ("{const: true}", "{const: false}", "{enum: [true, false]}"),
        (
            "{type: [boolean, 'null'], enum: [true, null]}",
            "{type: [boolean, 'null'], enum: [false, null]}",
            "{type: [boolean, 'null']}",
        ),
        (
            "{enum: [true, null]}",
            "{enum: [false, null]}",
            "{enum: [true, false, null]}",
        ),
        (
            "{anyOf: [{const: true}, {type: 'null'}]}",
            "{anyOf: [{const: false}, {type: 'null'}]}",
            "{anyOf: [{type: boolean}, {type: 'null'}]}",
        ),
    ] {
        assert_eq!(graded(yes, no), other, "{yes}");
        assert_eq!(graded(yes, both), looser, "{yes}");
    }
}

#[test]
fn other_values_that_are_allowed_beside_a_list_are_values_of_the_enum() {
    let of = |p: &str| request(&format!("A: {{type: object, properties: {{p: {p}}}}}"));
    let (closed, text) = (of("{enum: [low, high]}"), of("{type: string}"));
    let open = of("{anyOf: [{enum: [low, high]}, {type: string}]}");
    let works = Grade::Works;
    let narrowed = ("field-narrowed", works, works);
    assert!(super::graded(&text, &open).contains(&narrowed));
    let may_fail = Grade::MayFail;
    let opened = super::graded(&closed, &open);
    assert_eq!(opened, [("enum-opened", works, may_fail)]);
    let closed_again = super::graded(&open, &closed);
    assert_eq!(closed_again, [("enum-closed", may_fail, works)]);
    // Beside the values of an enum, an `anyOf` allows nothing more.
    let listed = |values: &str| {
        of(&format!(
            "{{enum: [{values}], anyOf: [{{type: string}}, {{type: integer}}]}}"
        ))
    };
    let removed = super::graded(&listed("low, high"), &listed("low"));
    assert_eq!(removed, [("enum-value-removed", may_fail, works)]);
}
