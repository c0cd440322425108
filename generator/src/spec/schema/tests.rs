use serde_json::{Value, json};

use super::{Schema, read};
use crate::diagnostic::Sink;
use crate::spec::testing::{concise, document};

/// Reads a schema, gives what `look` sees of it and then all findings.
fn seen(value: Value, look: impl Fn(&Schema<'_>) -> String) -> String {
    let document = document(&value);
    let mut sink = Sink::new();
    let schema = read(document.root(), &mut sink);
    format!("{}\n{}", look(&schema), concise(sink))
        .trim()
        .to_owned()
}

fn kinds(value: Value) -> String {
    seen(value, |schema| format!("{:?}", schema.kinds))
}

fn bounds(value: Value) -> String {
    seen(value, |schema| {
        let bounds = &schema.bounds;
        let number = |number: &Option<serde_json::Number>| {
            number.as_ref().map_or("-".to_owned(), ToString::to_string)
        };
        [
            &bounds.minimum,
            &bounds.exclusive_minimum,
            &bounds.maximum,
            &bounds.exclusive_maximum,
        ]
        .map(number)
        .join(" ")
    })
}

fn findings(value: Value) -> String {
    seen(value, |_| String::new())
}

#[test]
fn type_is_a_word_or_a_list_of_words() {
    assert_eq!(kinds(json!({"type": "string"})), "Some(STRING)");
    assert_eq!(kinds(json!({"type": "integer"})), "Some(INTEGER)");
    assert_eq!(
        kinds(json!({"type": ["string", "null"]})),
        "Some(NULL|STRING)"
    );
    assert_eq!(kinds(json!({"description": "any"})), "None");
}

#[test]
fn nullable_is_lifted_into_type() {
    assert_eq!(
        kinds(json!({"nullable": true, "type": "string"})),
        "Some(NULL|STRING)"
    );
    assert_eq!(
        kinds(json!({"type": "string", "nullable": false})),
        "Some(STRING)"
    );
    assert_eq!(
        seen(json!({"nullable": true}), |schema| format!(
            "{:?} {}",
            schema.kinds, schema.nullable
        )),
        "None true"
    );
}

#[test]
fn a_word_that_is_no_type_comes_with_advice() {
    insta::assert_snapshot!(kinds(json!({"type": "any"})), @"
    None
    error[invalid-value] #/type: `any` is not a type
      help: leave `type` out to allow any value
    ");
    insta::assert_snapshot!(kinds(json!({"type": ["strng", "date"]})), @"
    None
    error[invalid-value] #/type/0: `strng` is not a type
      help: did you mean `string`?
    error[invalid-value] #/type/1: `date` is not a type
      help: write `type: string` with `format: date`
    ");
    insta::assert_snapshot!(kinds(json!({"type": []})), @"
    None
    error[invalid-value] #/type: `type` must name at least one type
    ");
    insta::assert_snapshot!(kinds(json!({"type": ["string", null]})), @r#"
    Some(NULL|STRING)
    warning[wrong-kind] #/type/1: `null` in `type` must be in quotes
      help: write `"null"`
    "#);
    insta::assert_snapshot!(kinds(json!({"type": {"a": 1}})), @"
    None
    error[wrong-kind] #/type: `type` must be a string or a list of strings, not a mapping
    ");
}

#[test]
fn boolean_bounds_are_lifted_to_numbers() {
    assert_eq!(bounds(json!({"minimum": 1, "maximum": 9})), "1 - 9 -");
    assert_eq!(
        bounds(
            json!({"exclusiveMinimum": true, "minimum": 1, "maximum": 9, "exclusiveMaximum": true})
        ),
        "- 1 - 9"
    );
    assert_eq!(
        bounds(
            json!({"exclusiveMinimum": false, "minimum": 1, "maximum": 9, "exclusiveMaximum": false})
        ),
        "1 - 9 -"
    );
    assert_eq!(
        bounds(json!({"exclusiveMinimum": 1, "exclusiveMaximum": 9.5, "minimum": 0})),
        "0 1 - 9.5"
    );
    insta::assert_snapshot!(bounds(json!({"exclusiveMinimum": true})), @"
    - - - -
    warning[invalid-value] #/exclusiveMinimum: `exclusiveMinimum` has no effect without `minimum`
    ");
}

#[test]
fn bounds_that_count_are_whole_and_not_negative() {
    assert_eq!(
        seen(json!({"minLength": 3.0}), |schema| format!(
            "{:?}",
            schema.bounds.min_length
        )),
        "Some(3)"
    );
    let limits =
        json!({"maxLength": 18446744073709551616_f64, "maxItems": 1e300, "maxProperties": 1e16});
    assert_eq!(
        seen(limits, |schema| format!(
            "{:?} {:?} {:?}",
            schema.bounds.max_length, schema.bounds.max_items, schema.bounds.max_properties
        )),
        "None None Some(10000000000000000)"
    );
    insta::assert_snapshot!(findings(json!({"minLength": 18446744073709551616_f64})), @"error[invalid-value] #/minLength: `minLength` must be at most 18446744073709551615, not 1.8446744073709552e+19");
    insta::assert_snapshot!(findings(json!({"minLength": -1, "maxItems": 2.5, "maximum": "9", "multipleOf": 0, "uniqueItems": "yes"})), @"
    error[wrong-kind] #/maximum: `maximum` must be a number, not a string
    error[wrong-kind] #/uniqueItems: `uniqueItems` must be true or false, not a string
    error[invalid-value] #/maxItems: `maxItems` must be a whole number that is not negative, not 2.5
    error[invalid-value] #/minLength: `minLength` must be a whole number that is not negative, not -1
    error[invalid-value] #/multipleOf: `multipleOf` must be greater than 0, not 0
    ");
}

#[test]
fn example_and_the_list_form_of_items_are_lifted() {
    let look = |schema: &Schema<'_>| {
        let examples: Vec<_> = schema.examples.iter().map(|node| node.to_json()).collect();
        format!(
            "{} {} {}",
            Value::from(examples),
            schema.prefix.len(),
            schema.items.is_some()
        )
    };
    assert_eq!(
        seen(json!({"example": 1, "examples": [2, 3]}), look),
        "[1,2,3] 0 false"
    );
    assert_eq!(
        seen(json!({"items": [{}, {"type": "string"}]}), look),
        "[] 2 false"
    );
    assert_eq!(
        seen(json!({"items": [{}], "additionalItems": false}), look),
        "[] 1 true"
    );
    assert_eq!(
        seen(json!({"prefixItems": [{}], "items": {}}), look),
        "[] 1 true"
    );
}

#[test]
fn booleans_and_empty_mappings_are_schemas() {
    let look = |schema: &Schema<'_>| format!("{:?}", schema.boolean);
    assert_eq!(seen(json!(true), look), "Some(true)");
    assert_eq!(seen(json!(false), look), "Some(false)");
    assert_eq!(seen(json!({}), look), "Some(true)");
    assert_eq!(seen(json!({"type": "string"}), look), "None");
    insta::assert_snapshot!(seen(json!("string"), look), @"
    Some(true)
    error[wrong-kind] #: this item must be a schema (a mapping or a boolean), not a string
    ");
}

#[test]
fn wrong_kinds_are_reported_where_they_stand_and_treated_as_absent() {
    insta::assert_snapshot!(
        findings(json!({
            "properties": [], "required": ["a", 1], "allOf": {}, "oneOf": [1], "items": "string", "additionalProperties": "no",
            "enum": "a", "nullable": "true", "$ref": 5, "deprecated": 1, "pattern": null, "dependentRequired": {"a": "b"}
        })),
        @"
    error[wrong-kind] #/$ref: `$ref` must be a string, not a number
    error[wrong-kind] #/additionalProperties: `additionalProperties` must be a schema (a mapping or a boolean), not a string
    error[wrong-kind] #/allOf: `allOf` must be a list, not a mapping
    error[wrong-kind] #/dependentRequired/a: `a` must be a list, not a string
    error[wrong-kind] #/deprecated: `deprecated` must be true or false, not a number
    error[wrong-kind] #/enum: `enum` must be a list, not a string
    error[wrong-kind] #/items: `items` must be a schema (a mapping or a boolean), not a string
    error[wrong-kind] #/nullable: `nullable` must be true or false, not a string
    error[wrong-kind] #/oneOf/0: this item must be a schema (a mapping or a boolean), not a number
    error[wrong-kind] #/properties: `properties` must be a mapping, not a list
    error[wrong-kind] #/required/1: this item must be a string, not a number
    warning[wrong-kind] #/pattern: `pattern` must be a string, not null
      help: leave the key out; `null` is treated as absent here
    "
    );
}

#[test]
fn faults_in_words_for_people_are_warnings() {
    insta::assert_snapshot!(
        findings(json!({"description": 5, "title": null, "externalDocs": {"description": "x"}, "examples": {"a": 1}, "required": true, "enum": []})),
        @"
    warning[wrong-kind] #/description: `description` must be a string, not a number; it is left out
    warning[wrong-kind] #/examples: `examples` must be a list, not a mapping; it is left out
    warning[wrong-kind] #/required: `required` must be a list of keys, not a boolean; it is ignored
      help: list the key in `required` of the schema that has it among its `properties`
    warning[missing-key] #/externalDocs: `externalDocs` has no `url`; it is left out
    warning[invalid-value] #/enum: `enum` must list at least one value; it is ignored
    "
    );
}

#[test]
fn every_key_is_accounted_for() {
    let value = json!({"$comment": "x", "$schema": "y", "xml": {}, "x-anything": 1, "$defs": {}, "not": {}, "if": {}, "then": {}});
    assert_eq!(
        seen(value, |schema| schema
            .conditional_keywords
            .iter()
            .map(|(key, _)| *key)
            .collect::<Vec<_>>()
            .join(" ")),
        "not if then"
    );
    insta::assert_snapshot!(findings(json!({"requird": ["a"], "colour": "red", "additionalItems": {}})), @"
    warning[unsupported-keyword] #/additionalItems: `additionalItems` has no effect unless `items` is a list
    warning[unsupported-keyword] #/colour: `colour` is not a keyword of schemas; it is ignored
    warning[unsupported-keyword] #/requird: `requird` is not a keyword of schemas; it is ignored
      help: did you mean `required`?
    ");
}

#[test]
fn misspelt_keywords_of_lists_and_contents_are_known() {
    for (written, meant) in [
        ("contain", "contains"),
        ("minContain", "minContains"),
        ("unevaluatedItem", "unevaluatedItems"),
        ("contentMediatype", "contentMediaType"),
        ("contentSchemas", "contentSchema"),
    ] {
        let found = findings(json!({written: 1}));
        assert!(
            found.ends_with(&format!("help: did you mean `{meant}`?")),
            "{found}"
        );
    }
}

#[test]
fn a_discriminator_needs_its_property() {
    let look = |schema: &Schema<'_>| {
        schema.discriminator.as_ref().map_or("-".to_owned(), |it| {
            format!("{} {:?}", it.property, it.mapping)
        })
    };
    assert_eq!(
        seen(
            json!({"discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}, "x-a": 1}}),
            look
        ),
        r#"kind [("cat", "Cat")]"#
    );
    insta::assert_snapshot!(seen(json!({"discriminator": {"mapping": {"cat": 1}, "property": "kind"}}), look), @"
    -
    error[wrong-kind] #/discriminator/mapping/cat: `cat` must be a string, not a number
    error[missing-key] #/discriminator: `discriminator` has no `propertyName`
    warning[unsupported-keyword] #/discriminator/property: `property` is not a key of a discriminator; it is ignored
    ");
    insta::assert_snapshot!(seen(json!({"discriminator": "kind"}), look), @"
    -
    error[wrong-kind] #/discriminator: `discriminator` must be a mapping, not a string
    ");
}

#[test]
fn draft_07_dependencies_are_split() {
    let look = |schema: &Schema<'_>| {
        format!(
            "{:?} {}",
            schema.dependent,
            schema.conditional_keywords.len()
        )
    };
    assert_eq!(
        seen(
            json!({"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}),
            look
        ),
        r#"[("a", ["b"]), ("c", ["d"])] 0"#
    );
    assert_eq!(
        seen(
            json!({"dependentSchemas": {"a": {"required": ["b"]}, "c": {"required": ["d"], "not": {}}}}),
            look
        ),
        r#"[("a", ["b"])] 1"#
    );
    assert_eq!(
        seen(json!({"dependentRequired": {"a": ["b"]}}), look),
        r#"[("a", ["b"])] 0"#
    );
}

#[test]
fn enum_values_get_their_names_from_extensions() {
    let look =
        |schema: &Schema<'_>| format!("{:?} {:?}", schema.value_names, schema.value_descriptions);
    let names = json!({"x-enum-varnames": ["One", "Two"], "enum": [1, 2], "x-enum-descriptions": {"1": "first"}});
    assert_eq!(seen(names, look), r#"["One", "Two"] ["first", ""]"#);
    let microsoft = json!({"enum": ["b", "a"], "x-ms-enum": {"name": "E", "values": [{"value": "a", "name": "A"}, {"value": "b", "name": "B"}]}});
    assert_eq!(seen(microsoft, look), r#"["B", "A"] []"#);
    insta::assert_snapshot!(seen(json!({"enum": [1, 2], "x-enumNames": ["One"]}), look), @"
    [] []
    warning[invalid-value] #/x-enumNames: `x-enumNames` has 1 entries for 2 values of `enum`; it is left out
    ");
}

/// What `then` says of items is evaluated where `if` holds, so those items are not left over.
#[test]
fn unevaluated_items_are_items_where_nothing_else_evaluates_them() {
    let has_items = |beside: Value| {
        let mut schema = json!({"type": "array", "unevaluatedItems": false});
        let entries = beside.as_object().unwrap().clone();
        schema.as_object_mut().unwrap().extend(entries);
        let closed = seen(schema, |schema| schema.items.is_some().to_string());
        closed.starts_with("true")
    };
    assert!(has_items(json!({})));
    assert!(has_items(json!({"prefixItems": [{"type": "string"}]})));
    for beside in [
        json!({"if": {"minItems": 2}, "then": {"items": {"type": "string"}}}),
        json!({"if": {"items": {"type": "string"}}}),
        json!({"dependentSchemas": {"a": {"items": {}}}}),
        json!({"dependencies": {"a": {"items": {}}}}),
        json!({"$dynamicRef": "#x"}),
        json!({"contains": {"type": "string"}}),
    ] {
        assert!(!has_items(beside.clone()), "{beside}");
    }
}
