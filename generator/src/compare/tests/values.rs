//! What other values mean on the wire, whatever the types are called in Rust.

use super::*;
use crate::compare::value_relation::ValueRelation;

/// How an old client and a new client get on with the other server, where the property `p` of what
/// is sent changes.
fn sent(old: &str, new: &str) -> (Grade, Grade) {
    let schema = |property: &str| format!("A: {{type: object, properties: {{p: {property}}}}}");
    let changes = compared(&request(&schema(old)), &request(&schema(new)));
    let worst = |pick: fn(&Change) -> Grade| changes.iter().map(pick).max().expect("a change");
    (
        worst(|change| change.wire.old_client.grade),
        worst(|change| change.wire.new_client.grade),
    )
}

const MORE: (Grade, Grade) = (Grade::Works, Grade::MayFail);
const LESS: (Grade, Grade) = (Grade::MayFail, Grade::Works);
const SOME: (Grade, Grade) = (Grade::MayFail, Grade::MayFail);
const NONE: (Grade, Grade) = (Grade::Fails, Grade::Fails);

/// The grades of a pair, and those of the reversed pair.
fn both_ways(old: &str, new: &str) -> [(Grade, Grade); 2] {
    [sent(old, new), sent(new, old)]
}

#[test]
fn scalars_are_compared_by_their_json() {
    assert_eq!(both_ways("{type: integer}", "{type: number}"), [MORE, LESS]);
    assert_eq!(both_ways("{type: integer}", "{type: string}"), [NONE, NONE]);
    let (date, text) = ("{type: string, format: date}", "{type: string}");
    assert_eq!(both_ways(date, text), [MORE, LESS]);
    let (narrow, wide) = (
        "{type: integer, format: int32}",
        "{type: integer, format: int64}",
    );
    assert_eq!(both_ways(narrow, wide), [MORE, LESS]);
    assert_eq!(both_ways("{type: boolean}", "{}"), [MORE, LESS]);
}

#[test]
fn an_enum_is_compared_by_its_values() {
    let (few, many) = (
        "{enum: [a, b]}",
        "{oneOf: [{enum: [a, b]}, {type: integer}]}",
    );
    assert_eq!(both_ways(few, many), [MORE, LESS]);
    assert_eq!(both_ways("{enum: [a, b]}", "{type: string}"), [MORE, LESS]);
    assert_eq!(both_ways("{enum: [a, b]}", "{type: integer}"), [NONE, NONE]);
    assert_eq!(both_ways("{enum: [1, 2]}", "{type: integer}"), [MORE, LESS]);
}

#[test]
fn lists_have_the_empty_list_in_common() {
    let (texts, numbers) = (
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: boolean}}",
    );
    assert_eq!(both_ways(texts, numbers), [SOME, SOME]);
    assert_eq!(both_ways(texts, "{type: string}"), [NONE, NONE]);
    let whole = "{type: array, items: {type: integer}}";
    let any = "{type: array, items: {type: number}}";
    assert_eq!(both_ways(whole, any), [MORE, LESS]);
}

#[test]
fn a_map_has_every_object_whose_values_it_allows() {
    let fields = "{type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}";
    let map = "{type: object, additionalProperties: {type: string}}";
    assert_eq!(both_ways(fields, map), [MORE, LESS]);
    let numbers = "{type: object, additionalProperties: {type: integer}}";
    assert_eq!(both_ways(fields, numbers), [SOME, SOME]);
    let required = "{type: object, additionalProperties: false, required: [a], properties: {a: {type: string}}}";
    assert_eq!(both_ways(required, numbers), [NONE, NONE]);
}

#[test]
fn a_union_has_the_values_of_its_branches() {
    let union = "{oneOf: [{type: string}, {type: integer}]}";
    assert_eq!(both_ways("{type: string}", union), [MORE, LESS]);
    assert_eq!(both_ways("{type: boolean}", union), [NONE, NONE]);
    let other = "{oneOf: [{type: integer}, {type: boolean}]}";
    assert_eq!(sent(union, other).1, Grade::MayFail);
}

/// The grades where a query parameter changes.
fn query(old: &str, new: &str) -> (Grade, Grade) {
    let parameter = |parameter: &str| {
        let path = format!(
            "/a: {{get: {{operationId: find, parameters: [{{name: q, in: query, {parameter}}}], responses: {{'204': {{description: d}}}}}}}}"
        );
        document(&path, "")
    };
    let changes = compared(&parameter(old), &parameter(new));
    let worst = |pick: fn(&Change) -> Grade| changes.iter().map(pick).max().expect("a change");
    (
        worst(|change| change.wire.old_client.grade),
        worst(|change| change.wire.new_client.grade),
    )
}

#[test]
fn a_parameter_is_compared_by_its_text() {
    let (number, text) = ("schema: {type: integer}", "schema: {type: string}");
    assert_eq!(query(number, text), MORE);
    assert_eq!(query(text, number), LESS);
    let list = "schema: {type: array, items: {type: string}}";
    assert_eq!(query(text, list), MORE);
    assert_eq!(query(list, text), LESS);
    let joined = "explode: false, schema: {type: array, items: {type: string}}";
    assert_eq!(query(text, joined), SOME);
}

#[test]
fn exploding_one_value_makes_no_difference() {
    let (whole, exploded) = (
        "explode: false, schema: {type: string}",
        "explode: true, schema: {type: string}",
    );
    assert_eq!(query(whole, exploded), (Grade::Works, Grade::Works));
    let list = |explode: bool| {
        format!("explode: {explode}, schema: {{type: array, items: {{type: string}}}}")
    };
    assert_eq!(query(&list(false), &list(true)), NONE);
}

#[test]
fn the_name_of_a_path_parameter_is_not_sent() {
    let named = |name: &str| {
        let path = format!(
            "'/a/{{{name}}}': {{get: {{operationId: find, parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}], responses: {{'204': {{description: d}}}}}}}}"
        );
        document(&path, "")
    };
    let changes = compared(&named("id"), &named("book"));
    let worst = changes.iter().map(|change| change.wire.worst()).max();
    assert_eq!(worst, Some(Grade::Works));
}

#[test]
fn a_type_with_another_name_and_the_same_values_works() {
    let inline = "A: {type: object, properties: {p: {type: string, enum: [s, m]}}}";
    let named = "A: {type: object, properties: {p: {$ref: '#/components/schemas/Size'}}}, Size: {type: string, enum: [s, m]}";
    let changes = compared(&request(inline), &request(named));
    let worst = changes.iter().map(|change| change.wire.worst()).max();
    assert_eq!(worst, Some(Grade::Works));
}

/// Each field takes two steps, one of them for the alias or union, so the steps end at a field or
/// between a field and what its name stands for.
#[test]
fn what_is_not_compared_for_want_of_steps_may_overlap() {
    for (named, inline) in [
        ("type: string", "type: string"),
        ("oneOf: [{type: string}, {type: boolean}]", "type: string"),
        (
            "type: array, items: {type: string}",
            "type: array, items: {type: string}",
        ),
        (
            "type: object, additionalProperties: {type: string}",
            "type: object, additionalProperties: {type: string}",
        ),
    ] {
        for single in ["", "first: {type: string}, "] {
            let keys: Vec<String> = (0..600).map(|index| format!("k{index}")).collect();
            let schemas = |schema: &str| {
                let fields: Vec<String> =
                    keys.iter().map(|key| format!("{key}: {schema}")).collect();
                let (fields, keys) = (fields.join(", "), keys.join(", "));
                request(&format!(
                    "A: {{type: object, required: [{keys}], properties: {{{single}{fields}}}}}, Name: {{{named}}}"
                ))
            };
            let old = schemas("{$ref: '#/components/schemas/Name'}");
            let new = schemas(&format!("{{{inline}}}"));
            for (old, new) in [(&old, &new), (&new, &old)] {
                let relation = relation_of("A", old, new);
                assert_eq!(relation, ValueRelation::Overlap, "{named} {single}");
            }
        }
    }
}

/// How the values of the type of this name relate.
fn relation_of(name: &str, old: &Analysis, new: &Analysis) -> ValueRelation {
    let comparison = Comparison::new(state(old), state(new)).expect("two APIs");
    let named = |side: &Side<'_>| {
        let mut types = side.api.types();
        let found = types.find(|(id, _)| side.type_name(*id) == name);
        found.expect("the type").0
    };
    comparison.relate_values_of_types(named(&comparison.old), named(&comparison.new))
}

#[test]
fn rules_that_are_looser_and_tighter_matter_to_clients_of_both_ages() {
    let rules = |minimum: u32, maximum: u32| {
        format!("{{type: integer, minimum: {minimum}, maximum: {maximum}}}")
    };
    assert_eq!(both_ways(&rules(1, 10), &rules(5, 20)), [SOME, SOME]);
    assert_eq!(both_ways(&rules(1, 10), &rules(5, 10)), [LESS, MORE]);
    let pattern = |text: &str| format!("{{type: string, pattern: '{text}'}}");
    assert_eq!(both_ways(&pattern("^a"), &pattern("^b")), [SOME, SOME]);
    let kept = |text: &str| format!("{{type: string, minLength: 1, pattern: '{text}'}}");
    assert_eq!(both_ways(&kept("^a"), &pattern("^a")), [MORE, LESS]);
}

#[test]
fn another_constant_that_no_constructor_sets_is_said() {
    for (one, other) in [
        (
            "{type: boolean, const: true}",
            "{type: boolean, const: false}",
        ),
        (
            "{type: object, const: {a: 1}}",
            "{type: object, const: {a: 2}}",
        ),
        ("{type: number, const: 0.5}", "{type: number, const: 1.5}"),
    ] {
        assert_eq!(both_ways(one, other), [SOME, SOME], "{one}");
    }
}

#[test]
fn rules_beside_a_reference_to_an_alias_are_compared() {
    let field = |rule: &str, length: u32| {
        format!(
            "A: {{type: object, properties: {{p: {{$ref: '#/components/schemas/Text', {rule}}}}}}}, Text: {{type: string, minLength: {length}}}"
        )
    };
    let found = |old: &str, new: &str| rules_and_paths(&request(old), &request(new));
    assert_eq!(
        found(
            &field("not: {maxLength: 2}", 1),
            &field("not: {maxLength: 3}", 1)
        ),
        ["field-rules-tightened A::p"]
    );
    assert_eq!(
        found(&field("maxLength: 9", 1), &field("maxLength: 5", 1)),
        ["field-rules-tightened A::p"]
    );
    assert_eq!(
        found(&field("maxLength: 9", 1), &field("maxLength: 9", 2)),
        ["type-rules-tightened Text", "code-follows A"],
        "the rule of the alias is compared once"
    );
}

#[test]
fn an_alias_that_is_written_inline_without_its_rules_is_looser() {
    let field = |schema: &str| {
        format!(
            "A: {{type: object, properties: {{p: {schema}}}}}, Text: {{type: string, minLength: 5}}"
        )
    };
    let (alias, inline) = (
        field("{$ref: '#/components/schemas/Text'}"),
        field("{type: string}"),
    );
    let found = |old: &str, new: &str| rules_and_paths(&request(old), &request(new));
    assert_eq!(found(&alias, &inline), ["field-rules-loosened A::p"]);
    assert_eq!(found(&inline, &alias), ["field-rules-tightened A::p"]);
    let same = field("{type: string, minLength: 5}");
    assert_eq!(found(&alias, &same), ["code-respelled A"]);
}
