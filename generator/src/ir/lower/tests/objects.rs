//! Objects, lists, tuples and references.

use super::lowered;

#[test]
fn fields() {
    let types = lowered(
        r#"
A:
  type: object
  required: [a, b]
  properties:
    a: {type: string, title: A, description: d}
    b: {type: [integer, 'null'], default: 3}
    c: {type: object, properties: {d: {type: array, items: {type: object, properties: {e: {}}}}}}
    r: {type: string, readOnly: true}
    w: {type: string, writeOnly: true}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      a: text
      b: integer(i64) | null default 3
      c?: A.c
      r?: text (read only)
      w?: text (write only)
    struct A.c
      d?: [A.c.d[]]
    struct A.c.d[]
      e?: any(unspecified)
    "##);
}

#[test]
fn other_keys() {
    let types = lowered(
        r#"
Open: {type: object, properties: {a: {type: string}}}
AlsoOpen: {type: object, properties: {a: {type: string}}, additionalProperties: true}
Shut: {type: object, properties: {a: {type: string}}, additionalProperties: false}
Typed: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
Patterned: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: integer}}}
Map: {type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}
Free: {type: object}
Empty: {type: object, additionalProperties: false}
Keyed: {type: object, patternProperties: {'^[a-z]$': {type: integer}}, additionalProperties: false}
Implied: {properties: {a: {type: string}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct Open
      a?: text
    struct AlsoOpen
      a?: text
    struct Shut
      a?: text
      ..: forbidden
    struct Typed
      a?: text
      ..: integer(i64)
    struct Patterned
      a?: text
      /^x-/: integer(i64)
    alias Map = {Map{}}
    alias Free = {any(unspecified)}
    struct Empty
      ..: forbidden
    alias Keyed = {integer(i64)} [keys: /^[a-z]$/]
    struct Implied
      a?: text
    struct Map{}
      a?: text
    "##);
}

#[test]
fn required_keys_that_are_not_declared() {
    let types = lowered(
        r#"
A: {type: object, required: [x], properties: {a: {type: string}}}
B: {type: object, required: [x], properties: {a: {type: string}}, additionalProperties: {type: integer}}
C: {type: object, required: [x], properties: {a: {type: string}}, additionalProperties: false}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      a?: text
      x: any(unspecified)
    struct B
      a?: text
      x: integer(i64)
      ..: integer(i64)
    struct C
      a?: text
      x?: any(conflict)
        # The document requires this key, and allows none but others.
      ..: forbidden
    error[required-forbidden] #/components/schemas/C/required: `x` is required, but not declared, and other keys are forbidden
      help: declare it under `properties`
    warning[required-undeclared] #/components/schemas/A/required: `x` is required but not declared under `properties`
      help: declare it, or take it out of `required`
    warning[required-undeclared] #/components/schemas/B/required: `x` is required but not declared under `properties`
      help: declare it, or take it out of `required`
    "##);
}

#[test]
fn lists_and_tuples() {
    let types = lowered(
        r#"
A: {type: array}
B: {type: array, items: {type: array, items: {type: integer}}}
C: {type: array, prefixItems: [{type: string}, {type: integer}], items: false, minItems: 2}
H: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
D: {type: array, prefixItems: [{type: string}, {type: object, properties: {a: {}}}], minItems: 2, maxItems: 2}
E: {type: array, prefixItems: [{type: string}]}
G: {type: array, prefixItems: [{type: string}], items: {type: integer}}
F: {items: {type: string}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = [any(unspecified)]
    alias B = [[integer(i64)]]
    alias C = (text, integer(i64))
    alias H = [H[]] [items <= 2, fits {"prefixItems":[{"type":"string"},{"type":"integer"}]}]
    alias D = (text, D.1)
    alias E = [any(unsupported prefixItems)] [fits {"prefixItems":[{"type":"string"}]}]
    alias G = [G[]] [fits {"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}]
    alias F = [text]
    union H[]
      String: text if STRING
      Integer: integer(i64) if INTEGER
    struct D.1
      a?: any(unspecified)
    union G[]
      String: text if STRING
      Integer: integer(i64) if INTEGER
    warning[unsupported-keyword] #/components/schemas/E/prefixItems: `prefixItems` of a list that may go on: its items are any JSON
      help: with as many `minItems` and `maxItems` it becomes a tuple
    warning[unsupported-keyword] #/components/schemas/H/prefixItems: `prefixItems` of a list that may be shorter: each item is of one of their types
      help: with `minItems: 2` it becomes a tuple
    "##);
}

#[test]
fn keywords_without_a_type_are_conditions() {
    let types = lowered(
        r#"
A: {type: object, properties: {a: {type: string, not: {const: x}}}, if: {required: [a]}, then: {required: [b]}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A [fits {"if":{"required":["a"]},"then":{"required":["b"]}}]
      a?: text [fits {"not":{"const":"x"}}]
        # `not`: `{"const":"x"}`
        # `if`: `{"required":["a"]}`
        # `then`: `{"required":["b"]}`
    "##);
}

/// A reference names a type; its siblings belong to the use.
#[test]
fn words_of_a_reference_belong_to_the_use() {
    let types = lowered(
        r#"
A:
  type: object
  properties:
    b: {$ref: '#/components/schemas/B', description: here, default: {x: y}}
    c: {$ref: '#/components/schemas/B'}
    d: {allOf: [{$ref: '#/components/schemas/B'}], description: here, readOnly: true}
    e: {$ref: '#/components/schemas/A/properties/f'}
    f: {type: object, properties: {g: {type: string}}}
    h: {$ref: '#/components/schemas/Missing'}
B: {type: object, properties: {x: {type: string}}}
Alias: {$ref: '#/components/schemas/B'}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      b?: B default {"x":"y"}
      c?: B
      d?: B (read only)
      e?: A.e
      f?: A.e
      h?: any(broken)
        # Any JSON, since the document's schema for it cannot be read.
    struct B
      x?: text
    alias Alias = B
    struct A.e
      g?: text
    error[ref-missing] #/components/schemas/A/properties/h/$ref: `#/components/schemas/Missing` points to nothing
    note[any-type] #/components/schemas/A/properties/h: any JSON, since the document's schema for it cannot be read
    "##);
}

#[test]
fn positions_alone_do_not_make_a_list() {
    insta::assert_snapshot!(lowered(
        "\
A: {items: [{type: string}, {type: object, properties: {a: {}}}]}
B: {items: [{type: string}], additionalItems: false}
C: {items: {type: string}}"
    ), @r##"
    alias A = any(unspecified)
    alias B = [text] [items <= 1, fits {"prefixItems":[{"type":"string"}]}]
    alias C = [text]
    warning[unsupported-keyword] #/components/schemas/A/items: `items` gives positions a schema, but nothing says that the value is a list; it is any JSON
      help: add `type: array`, or write the schemas under `oneOf` if the value is one of them
    warning[unsupported-keyword] #/components/schemas/B/items: `items` of a list that may be shorter: each item is of one of their types
      help: with `minItems: 1` it becomes a tuple
    "##);
}

/// Whether the key matches is not known, so it need not be forbidden.
#[test]
fn a_required_key_may_match_a_pattern_that_is_not_checked() {
    let object = |pattern: &str| {
        format!(
            "A: {{type: object, required: [ab], patternProperties: {{'{pattern}': {{type: string}}, '^z': {{type: integer}}}}, additionalProperties: false}}"
        )
    };
    for (pattern, is_forbidden) in [("^a", false), ("^(?!x)", false), ("^b", true)] {
        let text = lowered(&object(pattern));
        assert_eq!(text.contains("required-forbidden"), is_forbidden, "{text}");
    }
}

/// Such a key is one of the pattern, and must be there.
#[test]
fn a_required_key_that_only_a_pattern_declares_has_the_type_of_the_pattern() {
    let types = lowered(
        r#"
Closed: {type: object, required: [en], patternProperties: {'^[a-z]{2}$': {type: string, minLength: 1}}, additionalProperties: false}
Open: {type: object, required: [x1, y], patternProperties: {'^x': {type: string}}}
Unmatched: {type: object, required: [x1], patternProperties: {'^x(?=1)': {type: string}}, additionalProperties: false}
"#,
    );
    insta::assert_snapshot!(types, @"
    struct Closed [keys: /^[a-z]{2}$/]
      en: text [length >= 1]
      /^[a-z]{2}$/: text [length >= 1]
      ..: forbidden
    struct Open
      x1: text
      y: any(unspecified)
      /^x/: text
    struct Unmatched
        # Keys match `^x(?=1)`.
    warning[required-undeclared] #/components/schemas/Open/required: `y` is required but not declared under `properties`
      help: declare it, or take it out of `required`
    warning[required-undeclared] #/components/schemas/Unmatched/required: whether `x1` is there is not checked, since only a pattern that cannot be matched may allow it
      help: declare it under `properties`
    warning[unsupported-pattern] #/components/schemas/Unmatched/patternProperties/^x(?=1): the pattern has look-ahead, which the client cannot check
      help: values are sent unchecked; the docs show the pattern
    ");
}

#[test]
fn branches_and_bounds_of_several_kinds_under_a_pattern_hold_of_named_keys() {
    let types = lowered(
        r#"
Kinds: {type: object, properties: {x1: {type: string}}, patternProperties: {'^x': {type: [string, integer], minLength: 2}}}
Branches: {type: object, properties: {x1: {type: string}}, patternProperties: {'^x': {oneOf: [{type: string, maxLength: 2}, {type: integer}]}}}
Bounds: {type: object, properties: {x1: {type: string}}, patternProperties: {'^x': {type: [string, 'null'], maxLength: 2}}}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    struct Kinds [fits {"patternProperties":{"^x":{"type":["string","integer"],"minLength":2}}}]
      x1?: text
      /^x/: Kinds./^x/
    struct Branches [fits {"patternProperties":{"^x":{"oneOf":[{"type":"integer"},{"type":"string","maxLength":2}]}}}]
      x1?: text
      /^x/: Branches./^x/
    struct Bounds
      x1?: text
      /^x/: text | null [length <= 2]
    union Kinds./^x/
      String: text [length >= 2] if STRING
      Integer: integer(i64) if INTEGER
    union Branches./^x/
      String: text [length <= 2] if STRING
      Integer: integer(i64) if INTEGER
    "#);
}

/// What a pattern says of null, and of the branches of a union, is a condition on the object.
#[test]
fn what_a_pattern_says_besides_the_type_of_a_named_key_is_a_condition() {
    for (named, pattern) in [
        (
            "{oneOf: [{type: string}, {type: integer}]}",
            "{type: string}",
        ),
        ("{type: [string, 'null']}", "{type: string}"),
        ("{type: [string, 'null']}", "{not: {type: 'null'}}"),
        ("{type: string}", "{type: 'null'}"),
        (
            "{type: object, properties: {q: {type: integer}}}",
            "{type: object, properties: {q: {type: integer, not: {const: 5}}}}",
        ),
    ] {
        let of_named = lowered(&format!(
            "A: {{properties: {{ab: {named}}}, patternProperties: {{'^a': {pattern}}}}}"
        ));
        let of_another = lowered(&format!(
            "A: {{type: object, patternProperties: {{'^a': {named}, 'b$': {pattern}}}}}"
        ));
        for types in [of_named, of_another] {
            assert!(types.contains(r#"fits {"patternProperties""#), "{types}");
            assert!(!types.contains("warning"), "{types}");
        }
    }
    let same = "A: {properties: {ab: {type: string}}, patternProperties: {'^a': {type: string}}}";
    assert!(!lowered(same).contains("fits"));
}

#[test]
fn what_stands_beside_a_list_of_keys_is_a_condition() {
    for rest in ["not: {const: b}", "anyOf: [{const: a}]"] {
        let types = lowered(&format!("A: {{propertyNames: {{enum: [a, b], {rest}}}}}"));
        assert!(types.contains(r#"fits {"propertyNames""#), "{types}");
        assert!(types.contains("keys: /^(?:a|b)$/"), "{types}");
    }
    let alone = "A: {propertyNames: {enum: [a, b]}}";
    assert!(!lowered(alone).contains("fits"));
}
