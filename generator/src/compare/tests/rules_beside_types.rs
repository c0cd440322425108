//! What changes together with another change: rules with the type of a value, its nullness or its
//! presence, and types with the number of bodies or answers.

use super::*;

const WORKS: Grade = Grade::Works;
const MAY: Grade = Grade::MayFail;

/// The rules of the changes, without those that only follow.
fn said(old: &Analysis, new: &Analysis) -> Vec<&'static str> {
    let changes = compared(old, new);
    let own = changes.iter().filter(|change| !change.follows);
    own.map(|change| change.rule.id).collect()
}

/// The worst grades of an old and a new client.
fn worst(old: &Analysis, new: &Analysis) -> (Grade, Grade) {
    let graded = graded(old, new);
    let worst = |pick: fn(&Graded) -> Grade| graded.iter().map(pick).max().expect("a change");
    (worst(|change| change.1), worst(|change| change.2))
}

fn field(schema: &str) -> Analysis {
    request(&format!("A: {{type: object, properties: {{p: {schema}}}}}"))
}

/// What is said of a field that is sent, and how both clients get on.
fn of_field(old: &str, new: &str) -> (Vec<&'static str>, (Grade, Grade)) {
    let (old, new) = (field(old), field(new));
    (said(&old, &new), worst(&old, &new))
}

/// An operation that sends this schema as its body.
fn body(schema: &str) -> Analysis {
    let content = format!("{{application/json: {{schema: {schema}}}}}");
    let operation = format!(
        "operationId: send, requestBody: {{required: true, content: {content}}}, responses: {{'204': {{description: d}}}}"
    );
    document(&format!("/a: {{post: {{{operation}}}}}"), "")
}

/// An operation that sends this schema as a parameter.
fn parameter(schema: &str) -> Analysis {
    let operation = format!(
        "operationId: send, parameters: [{{name: p, in: query, schema: {schema}}}], responses: {{'204': {{description: d}}}}"
    );
    document(&format!("/a: {{get: {{{operation}}}}}"), "")
}

const NARROW: &str = "{type: integer, format: int32, maximum: 100}";
const WIDE: &str = "{type: integer, format: int64, maximum: 50}";

#[test]
fn a_wider_type_with_a_tighter_rule_is_not_safe_for_old_clients() {
    let short = "{type: array, items: {type: integer, format: int64}, maxItems: 5}";
    let long = "{type: array, items: {type: integer, format: int32}, maxItems: 100}";
    for (old, new) in [(NARROW, WIDE), (long, short)] {
        for (kind, place) in [
            ("body", body as fn(&str) -> Analysis),
            ("parameter", parameter),
            ("field", field),
        ] {
            let (old, new) = (place(old), place(new));
            let expected = [format!("{kind}-widened"), format!("{kind}-rules-tightened")];
            assert_eq!(said(&old, &new), expected);
            assert_eq!(worst(&old, &new), (MAY, MAY));
            let expected = [format!("{kind}-narrowed"), format!("{kind}-rules-loosened")];
            assert_eq!(said(&new, &old), expected);
            assert_eq!(worst(&new, &old), (MAY, MAY));
        }
    }
}

#[test]
fn rules_of_a_kind_that_the_other_type_has_not_are_not_compared() {
    let text = "{type: string, maxLength: 5}";
    assert_eq!(of_field(text, NARROW).0, ["field-type-changed"]);
    let texts = "{type: array, maxItems: 9, items: {type: string, maxLength: 5}}";
    let numbers = "{type: array, maxItems: 5, items: {type: integer, maximum: 5}}";
    let found = of_field(texts, numbers);
    assert_eq!(found.0, ["field-type-changed", "field-rules-tightened"]);
    let numbers = "{type: array, maxItems: 9, items: {type: integer, maximum: 5}}";
    assert_eq!(of_field(texts, numbers).0, ["field-type-changed"]);
    let (number, boolean) = (parameter(NARROW), parameter("{type: boolean}"));
    assert_eq!(said(&number, &boolean), ["parameter-type-changed"]);
}

/// The text of a number can be too short for the old server.
#[test]
fn a_rule_for_texts_speaks_of_numbers_that_are_written_as_texts() {
    let text = parameter("{type: string, minLength: 3}");
    let number = parameter("{type: integer}");
    let expected = ["parameter-type-changed", "parameter-rules-loosened"];
    assert_eq!(said(&text, &number), expected);
}

#[test]
fn a_rule_that_the_type_says_as_well_allows_the_same() {
    let bounded = "{type: integer, format: int64, minimum: -2147483648, maximum: 2147483647}";
    let (_, grades) = of_field(bounded, "{type: integer, format: int32}");
    assert_eq!(
        grades,
        (MAY, WORKS),
        "an int32 has no value beyond the rule"
    );
    let listed = "{type: string, enum: [abc, abcd]}";
    let (said, grades) = of_field("{type: string, minLength: 3}", listed);
    assert_eq!(said, ["field-narrowed"], "all values have three letters");
    assert_eq!(grades, (MAY, WORKS));
    let (said, grades) = of_field("{type: string, minLength: 4}", listed);
    assert_eq!(said, ["field-narrowed", "field-rules-loosened"]);
    assert_eq!(
        grades,
        (MAY, MAY),
        "one value is too short for the old server"
    );
}

#[test]
fn presence_and_nullness_hide_no_rule() {
    let long = "{type: string, maxLength: 100}";
    let short = "{type: [string, 'null'], maxLength: 5}";
    let expected = ["field-now-nullable", "field-rules-tightened"];
    assert_eq!(of_field(long, short), (expected.to_vec(), (MAY, MAY)));
    let required = |schema: &str, required: &str| {
        request(&format!(
            "A: {{type: object, properties: {{p: {schema}}}, required: [{required}]}}"
        ))
    };
    let (old, new) = (
        required(long, "p"),
        required("{type: string, maxLength: 5}", ""),
    );
    let expected = ["field-now-optional", "field-rules-tightened"];
    assert_eq!(said(&old, &new), expected);
    assert_eq!(worst(&old, &new), (MAY, MAY));
    let (old, new) = (parameter(long), parameter(short));
    let expected = ["parameter-now-nullable", "parameter-rules-tightened"];
    assert_eq!(said(&old, &new), expected);
}

/// A field of one of two types, which both states have, and the rules of a number in each.
fn one_of_two(name: &str, types: &str) -> Analysis {
    let used = "x: {$ref: '#/components/schemas/X'}, y: {$ref: '#/components/schemas/Y'}";
    let p = format!("p: {{$ref: '#/components/schemas/{name}'}}");
    request(&format!(
        "A: {{type: object, properties: {{{p}, {used}}}}}, {types}"
    ))
}

#[test]
fn another_alias_of_the_same_type_has_other_rules() {
    let types = "X: {type: integer, maximum: 100}, Y: {type: integer, maximum: 50}";
    let (x, y) = (one_of_two("X", types), one_of_two("Y", types));
    assert!(said(&x, &y).contains(&"field-rules-tightened"));
    assert!(said(&y, &x).contains(&"field-rules-loosened"));
}

#[test]
fn rules_inside_types_that_are_no_pair_decide_what_is_allowed() {
    let key = |maximum: u32| format!("properties: {{k: {{type: integer, maximum: {maximum}}}}}");
    let branch =
        |maximum: u32| format!("oneOf: [{{type: integer, maximum: {maximum}}}, {{type: boolean}}]");
    let keys = |least: u32| format!("{}, minProperties: {least}", key(9));
    for types in [
        format!(
            "X: {{type: object, {}}}, Y: {{type: object, {}}}",
            key(100),
            key(50)
        ),
        format!("X: {{{}}}, Y: {{{}}}", branch(100), branch(50)),
        format!(
            "X: {{type: object, {}}}, Y: {{type: object, {}}}",
            keys(0),
            keys(1)
        ),
        format!(
            "X: {{type: array, items: {{type: object, {}}}}}, Y: {{type: array, items: {{type: object, {}}}}}",
            keys(0),
            keys(1)
        ),
    ] {
        let (x, y) = (one_of_two("X", &types), one_of_two("Y", &types));
        assert_eq!(worst(&x, &y), (MAY, WORKS), "{types}");
        assert_eq!(worst(&y, &x), (WORKS, MAY), "{types}");
    }
}

#[test]
fn a_client_reads_values_whatever_the_rules_inside_types_are() {
    let answer = |name: &str| {
        let key = |name: &str, maximum: u32| {
            format!(
                "{name}: {{type: object, properties: {{k: {{type: integer, maximum: {maximum}}}}}}}"
            )
        };
        let used = "x: {$ref: '#/components/schemas/X'}, y: {$ref: '#/components/schemas/Y'}";
        response(&format!(
            "A: {{type: object, properties: {{p: {{$ref: '#/components/schemas/{name}'}}, {used}}}}}, {}, {}",
            key("X", 100),
            key("Y", 50)
        ))
    };
    assert_eq!(worst(&answer("Y"), &answer("X")), (WORKS, WORKS));
}

#[test]
fn rules_of_a_component_are_compared_when_its_type_changes() {
    let of = |schema: &str| {
        request(&format!(
            "A: {{type: object, properties: {{p: {{$ref: '#/components/schemas/X'}}}}}}, X: {schema}"
        ))
    };
    let (old, new) = (of(NARROW), of(WIDE));
    let expected = ["alias-widened", "type-rules-tightened"];
    assert_eq!(said(&old, &new), expected);
    let object = "{type: object, properties: {a: {type: string}}, minProperties: 1}";
    let map = "{type: object, additionalProperties: {type: string}, minProperties: 3}";
    let expected = ["type-kind-changed", "type-rules-tightened"];
    assert_eq!(said(&of(object), &of(map)), expected);
}

#[test]
fn a_constant_must_meet_the_rules_of_the_other_side() {
    let key = |schema: &str| {
        request(&format!(
            "A: {{type: object, required: [p, q], properties: {{p: {schema}, q: {{type: string}}}}}}"
        ))
    };
    for (length, grade) in [(3, WORKS), (5, Grade::Fails)] {
        let text = key(&format!("{{type: string, minLength: {length}}}"));
        let constant = key("{type: string, const: abc}");
        assert_eq!(worst(&text, &constant).1, grade, "{length}");
    }
}

#[test]
fn one_value_is_written_like_a_list_of_one() {
    let list = |most: u32| format!("{{type: array, items: {{type: integer, maximum: {most}}}}}");
    let one = "{type: integer, maximum: 100}";
    let grades = |old: &str, new: &str| worst(&parameter(old), &parameter(new));
    assert_eq!(grades(one, &list(100)), (WORKS, MAY));
    assert_eq!(grades(one, &list(50)), (MAY, MAY));
}

#[test]
fn rules_of_answers_are_promises_beside_another_type() {
    let answer = |schema: &str| {
        let content = format!("{{application/json: {{schema: {schema}}}}}");
        let header = format!("X-A: {{schema: {schema}}}");
        document(
            &format!(
                "/a: {{get: {{operationId: fetch, responses: {{'200': {{description: d, headers: {{{header}}}, content: {content}}}}}}}}}"
            ),
            "",
        )
    };
    let found = said(&answer(NARROW), &answer(WIDE));
    assert!(found.contains(&"answer-rules-tightened"), "{found:?}");
    assert!(found.contains(&"header-rules-tightened"), "{found:?}");
    let found = said(&answer(WIDE), &answer(NARROW));
    assert!(found.contains(&"answer-rules-loosened"), "{found:?}");
    assert!(found.contains(&"header-rules-loosened"), "{found:?}");
}

#[test]
fn a_further_media_type_hides_no_change_of_the_others() {
    let body = |json: &str, more: &str| {
        let content = format!("{{application/json: {{schema: {json}}}{more}}}");
        document(
            &format!(
                "/a: {{post: {{operationId: send, requestBody: {{required: true, content: {content}}}, responses: {{'204': {{description: d}}}}}}}}"
            ),
            "",
        )
    };
    let text = ", text/plain: {schema: {type: string}}";
    let (old, new) = (body(WIDE, ""), body(NARROW, text));
    let expected = ["bodies-differ", "body-narrowed", "body-rules-loosened"];
    assert_eq!(said(&old, &new), expected);
    assert_eq!(worst(&old, &new).0, MAY);
    let expected = ["bodies-agree", "body-widened", "body-rules-tightened"];
    assert_eq!(said(&new, &old), expected);
}

#[test]
fn a_further_status_hides_no_change_of_the_others() {
    let answer = |schema: &str, more: &str| {
        let content = format!("{{application/json: {{schema: {schema}}}}}");
        document(
            &format!(
                "/a: {{get: {{operationId: fetch, responses: {{'200': {{description: d, content: {content}}}{more}}}}}}}"
            ),
            "",
        )
    };
    let (narrow, wide) = (
        "{type: integer, format: int32}",
        "{type: integer, format: int64}",
    );
    let created =
        ", '201': {description: d, content: {application/json: {schema: {type: string}}}}";
    let (two, one) = (answer(narrow, created), answer(wide, ""));
    assert_eq!(said(&two, &one), ["answer-widened", "answers-agree"]);
    assert_eq!(worst(&two, &one).0, Grade::Fails);
    assert_eq!(said(&one, &two), ["answer-narrowed", "answers-differ"]);
}
