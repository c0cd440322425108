//! `anyOf` that became `oneOf`, and the other way round.

use super::*;

/// The rules of the changes of a request from `anyOf` to `oneOf`, each with what an old and a new
/// client get from the other server. `{}` stands for the keyword.
fn changes(schema: &str, [old, new]: [&str; 2]) -> Vec<Graded> {
    let [before, after] = [old, new].map(|keyword| request(&schema.replace("{}", keyword)));
    let mut changes = graded(&before, &after);
    // A branch that is written inline stands at another place.
    changes.retain(|(rule, _, _)| *rule != "type-moved");
    changes
}

const TIGHTER: [&str; 2] = ["anyOf", "oneOf"];
const LOOSER: [&str; 2] = ["oneOf", "anyOf"];

const OVERLAPPING: [&str; 7] = [
    "{type: object, properties: {k: {enum: [x]}}}, {type: object, properties: {k: {enum: [y]}}}",
    "{type: integer}, {type: number}, {type: string}",
    "{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}",
    "{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: string}}}",
    "{type: integer}, {type: number}",
    "{type: string}, {type: string, format: date}",
    "{enum: [a, b]}, {enum: [b, c]}",
];

const DISJOINT: [&str; 5] = [
    "{type: string}, {type: integer}",
    "{type: string}, {type: 'null'}",
    "{const: a}, {const: b}",
    "{type: object, required: [k], properties: {k: {const: x}}}, {type: object, required: [k], properties: {k: {const: y}}}",
    "{type: object, required: [a], additionalProperties: false, properties: {a: {type: string}}}, {type: object, required: [b], additionalProperties: false, properties: {b: {type: string}}}",
];

#[test]
fn a_value_of_two_branches_is_refused_by_one_of() {
    for branches in OVERLAPPING {
        let schema = format!("A: {{{{}}: [{branches}]}}");
        let expected = [("type-rules-tightened", Grade::MayFail, Grade::Works)];
        assert_eq!(changes(&schema, TIGHTER), expected, "{branches}");
        let expected = [("type-rules-loosened", Grade::Works, Grade::MayFail)];
        assert_eq!(changes(&schema, LOOSER), expected, "{branches}");
    }
}

#[test]
fn branches_without_a_common_value_are_the_same_either_way() {
    for branches in DISJOINT {
        let schema = format!("A: {{{{}}: [{branches}]}}");
        assert!(changes(&schema, TIGHTER).is_empty(), "{branches}");
        assert!(changes(&schema, LOOSER).is_empty(), "{branches}");
    }
}

#[test]
fn branches_inside_a_use_are_found_once() {
    for branches in OVERLAPPING {
        let choice = format!("{{{{}}: [{branches}]}}");
        let field = format!("A: {{type: object, properties: {{p: {choice}}}}}");
        assert_eq!(changes(&field, TIGHTER).len(), 1, "{branches}");
        let list =
            format!("A: {{type: object, properties: {{p: {{type: array, items: {choice}}}}}}}");
        assert_eq!(changes(&list, TIGHTER).len(), 1, "{branches}");
        let map = format!("A: {{type: object, additionalProperties: {choice}}}");
        assert_eq!(changes(&map, TIGHTER).len(), 1, "{branches}");
        let part = format!("A: {{allOf: [{{$ref: '#/components/schemas/B'}}]}}, B: {choice}");
        assert_eq!(changes(&part, TIGHTER).len(), 1, "{branches}");
    }
}

#[test]
fn a_choice_that_is_checked_is_a_rule_and_nothing_else() {
    let groups =
        "A: {type: object, properties: {a: {}, b: {}}, {}: [{required: [a]}, {required: [b]}]}";
    let groups = groups.replace("{}, b: {}", "{type: string}, b: {type: string}");
    let expected = [("type-rules-tightened", Grade::MayFail, Grade::Works)];
    assert_eq!(changes(&groups, TIGHTER), expected);
    let expected = [("type-rules-loosened", Grade::Works, Grade::MayFail)];
    assert_eq!(changes(&groups, LOOSER), expected);
    let joined = "A: {type: object, properties: {p: {{}: [{type: string, maxLength: 3}, {type: string, minLength: 2}]}}}";
    assert_eq!(changes(joined, TIGHTER).len(), 1);
    let named = "A: {{}: [{type: integer, maximum: 5}, {type: integer, minimum: 6}]}";
    let is_rule = |change: &&(&str, Grade, Grade)| change.0.starts_with("type-rules");
    let found = changes(named, TIGHTER);
    assert_eq!(found.iter().filter(is_rule).count(), 1, "{found:?}");
}

#[test]
fn branches_that_are_called_otherwise_are_the_same_branches() {
    let schema = |branches: &str| request(&format!("A: {{{branches}}}"));
    let old = schema("anyOf: [{type: number}, {type: string}]");
    let new = schema("oneOf: [{title: Text, type: string}, {title: Count, type: number}]");
    let found = rules_and_paths(&old, &new);
    let is_rule = |line: &String| line.starts_with("type-rules");
    assert!(!found.iter().any(is_rule), "{found:?}");
}

#[test]
fn branches_in_the_body_of_an_answer_are_found_once() {
    let in_place = |status: &str, schema: &str| {
        let content = format!("{{application/json: {{schema: {schema}}}}}");
        let path = format!(
            "/a: {{get: {{operationId: receive, responses: {{{status}: {{description: d, content: {content}}}}}}}}}"
        );
        document(&path, "")
    };
    let shared = |schema: &str| {
        let answer =
            format!("{{description: d, content: {{application/json: {{schema: {schema}}}}}}}");
        let path = "/a: {get: {operationId: receive, responses: {'200': {$ref: '#/components/responses/R'}}}}";
        let text = source(path, "").replace("schemas: {}", &format!("responses: {{R: {answer}}}"));
        crate::analyze(&input(text))
    };
    let one = |schema: &str| in_place("'200'", schema);
    let default = |schema: &str| in_place("'204': {description: d}, default", schema);
    for branches in OVERLAPPING {
        for schema in [
            format!("{{{{}}: [{branches}]}}"),
            format!("{{type: array, items: {{{{}}: [{branches}]}}}}"),
            format!("{{type: object, additionalProperties: {{{{}}: [{branches}]}}}}"),
        ] {
            let answers: [&dyn Fn(&str) -> Analysis; 3] = [&one, &default, &shared];
            for of in answers {
                let [old, new] = TIGHTER.map(|keyword| of(&schema.replace("{}", keyword)));
                let mut found = rules_and_paths(&old, &new);
                // A branch that is written inline stands at another place.
                found.retain(|line| !line.starts_with("type-moved"));
                assert_eq!(found.len(), 1, "{schema}: {found:?}");
                assert!(found[0].contains("-rules-tightened "), "{found:?}");
            }
        }
    }
}
