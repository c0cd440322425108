//! Changes of a type as a whole.

use super::*;

#[test]
fn a_type_of_another_kind_is_one_change() {
    let (old, new) = (
        response("A: {type: object, properties: {a: {type: string}}}"),
        response("A: {enum: [low, high]}"),
    );
    assert_eq!(rules_and_paths(&old, &new), ["type-kind-changed A"]);
}

#[test]
fn a_type_that_no_request_contains_any_more_loses_its_constructor() {
    let schemas = "A: {type: object, properties: {a: {type: string}}}";
    let changes = rules_and_paths(&request(schemas), &response(schemas));
    assert!(
        changes.contains(&"type-not-sent A".to_owned()),
        "{changes:?}"
    );
}

#[test]
fn an_alias_of_a_wider_scalar_is_wider() {
    let (old, new) = (
        response("A: {type: integer}"),
        response("A: {type: number}"),
    );
    let changes = rules_and_paths(&old, &new);
    assert!(
        changes.contains(&"alias-widened A".to_owned()),
        "{changes:?}"
    );
}

#[test]
fn an_alias_of_a_list_within_lists_is_compared_to_its_depth() {
    let nested = |items: &str| {
        response(&format!(
            "A: {{type: array, items: {{type: array, items: {{type: {items}}}}}}}"
        ))
    };
    let changes = rules_and_paths(&nested("string"), &nested("integer"));
    assert!(
        changes.contains(&"alias-changed A".to_owned()),
        "{changes:?}"
    );
}

#[test]
fn a_closed_object_loses_the_field_for_other_keys() {
    let object = |keys: &str| {
        response(&format!(
            "A: {{type: object, properties: {{a: {{type: string}}}}{keys}}}"
        ))
    };
    let changes = rules_and_paths(&object(""), &object(", additionalProperties: false"));
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert!(changes[0].starts_with("object-closed A::"), "{changes:?}");
}

#[test]
fn a_pattern_with_a_new_expression_keeps_its_field() {
    let keys = |pattern: &str| {
        response(&format!(
            "A: {{type: object, patternProperties: {{'{pattern}': {{type: string}}}}}}"
        ))
    };
    let changes = rules_and_paths(&keys("^x"), &keys("^y"));
    assert!(
        changes.iter().all(|change| change.contains("pattern")),
        "{changes:?}"
    );
}

#[test]
fn a_tuple_of_aliases_that_doubles_at_every_level_is_compared_in_bounded_time() {
    let levels = |last: &str| {
        let pair = |level: usize| {
            let next = format!("{{$ref: '#/components/schemas/T{}'}}", level + 1);
            format!(
                "T{level}: {{type: array, prefixItems: [{next}, {next}], minItems: 2, maxItems: 2, items: false}}"
            )
        };
        let mut schemas: Vec<String> = (0..40).map(pair).collect();
        schemas.push(format!("T40: {{type: {last}}}"));
        document("", &schemas.join(", "))
    };
    let changes = rules_and_paths(&levels("string"), &levels("integer"));
    assert!(
        changes.contains(&"alias-changed T40".to_owned()),
        "{changes:?}"
    );
}

#[test]
fn a_name_that_leaves_its_type_is_shown_if_nothing_else_says_it() {
    let operation = |note: &str| {
        let sent = "{type: object, properties: {note: {type: string}}}";
        let received = format!("{{type: object, properties: {{note: {{{note}}}}}}}");
        let path = format!(
            "/a: {{post: {{operationId: send, requestBody: {{required: true, content: {{application/json: {{schema: {sent}}}}}}}, responses: {{'200': {{description: d, content: {{application/json: {{schema: {received}}}}}}}}}}}}}"
        );
        document(&path, "")
    };
    let (old, new) = (
        operation("type: string"),
        operation("type: string, writeOnly: true"),
    );
    let changes = compared(&old, &new);
    let worst = changes.iter().map(Change::verdict).max();
    let shown = changes.iter().filter(|change| !change.follows);
    assert_eq!(shown.map(Change::verdict).max(), worst);
    assert_eq!(worst, Some(Verdict::Major));
}

const ITSELF: &str = "{$ref: '#/components/schemas/A'}";

/// A request whose body is a list of these items.
fn list(rules: &str, items: &str) -> Analysis {
    request(&format!("A: {{type: array{rules}, items: {items}}}"))
}

#[test]
fn a_newtype_is_compared_by_what_it_holds() {
    let newtype = list("", ITSELF);
    assert_eq!(review(&newtype, &list("", ITSELF)), [""; 0]);
    let changes = rules_and_paths(&newtype, &list(", minItems: 1", ITSELF));
    // Of the type, and of its items, which are of the type as well.
    let tightened = "type-rules-tightened A";
    let expected = [tightened, tightened, "code-follows Client::send_a"];
    assert_eq!(changes, expected);
    let items = format!("{{type: [array, 'null'], items: {ITSELF}}}");
    let changes = rules_and_paths(&newtype, &list("", &items));
    assert_eq!(changes, ["alias-changed A"]);
}

#[test]
fn a_list_that_contains_itself_no_more_is_of_another_kind() {
    let of = |items: &str| list(", minItems: 1", items);
    let (newtype, alias) = (of(ITSELF), of("{type: string}"));
    for (old, new) in [(&newtype, &alias), (&alias, &newtype)] {
        let changes = rules_and_paths(old, new);
        let kind_changed = "type-kind-changed A".to_owned();
        assert!(changes.contains(&kind_changed), "{changes:?}");
        // The list must have as many items as before.
        assert!(
            !changes.iter().any(|one| one.contains("-rules-")),
            "{changes:?}"
        );
    }
}

#[test]
fn a_newtype_has_the_values_of_what_it_holds() {
    let of = |x: &str| {
        let tree = "Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}";
        request(&format!(
            "A: {{type: object, properties: {{x: {x}}}}}, {tree}"
        ))
    };
    let named = of("{$ref: '#/components/schemas/Tree'}");
    let inline = of("{type: array, items: {$ref: '#/components/schemas/Tree'}}");
    let other = of("{type: array, items: {type: string}}");
    let expected = ("field-type-changed", Grade::Works, Grade::Works);
    assert_eq!(graded(&named, &inline), [expected]);
    assert_eq!(graded(&inline, &named), [expected]);
    let expected = ("field-type-changed", Grade::MayFail, Grade::MayFail);
    assert_eq!(graded(&named, &other), [expected]);
}
