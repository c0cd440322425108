//! Constants.

use super::lowered;

#[test]
fn constants() {
    let types = lowered(
        r#"
A: {type: string, enum: [a, b, a]}
B: {enum: [1, 2]}
C: {type: string, nullable: true, enum: [a, null]}
D: {type: boolean, enum: [true]}
E: {const: x}
F: {enum: [a, 1]}
G: {enum: [1.5, 2]}
H: {type: string, enum: [1, two]}
I: {type: integer, enum: [1], x-enum-varnames: [One]}
J: {type: [boolean, 'null'], enum: [true, null]}
K: {type: [boolean, 'null'], enum: [true, false, null]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    enum A = "a" | "b"
    enum B = integer 1 | 2
    enum C = "a"
    alias D = boolean [fits {"enum":[true]}]
        # Always `true`.
    enum E = "x"
    union F
      String: F|String if STRING
      Integer: F|Integer if INTEGER
    alias G = number(f64) [fits {"enum":[1.5,2]}]
        # One of `1.5`, `2`.
    enum H = "1" | "two"
    enum I = integer 1 as One
    alias J = boolean [fits {"enum":[true]}]
        # Always `true` or null.
    alias K = boolean
    enum F|String = "a"
    enum F|Integer = integer 1
    warning[unsupported-keyword] #/components/schemas/H/enum: the value 1 is not of the schema's type
      help: it is taken as "1"
    "##);
}

#[test]
fn an_enum_of_one_is_a_constant_of_its_field() {
    let types = lowered(
        r#"
A:
  type: object
  required: [type]
  properties:
    type: {type: string, const: a}
    flag: {const: true}
    kind: {$ref: '#/components/schemas/K'}
    level: {type: integer, default: 2, enum: [1, 2]}
K: {enum: [k]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      type: A.type = "a"
      flag?: boolean [fits {"enum":[true]}] = true
        # Always `true`.
      kind?: K = "k"
      level?: A.level default 2
    enum K = "k"
    enum A.type = "a"
    enum A.level = integer 1 | 2
    "##);
}

#[test]
fn branches_of_constants_are_one_enum() {
    let types = lowered(
        r#"
A:
  oneOf:
    - {const: a, title: First, description: The first.}
    - {const: b, title: Second, deprecated: true}
    - {type: 'null'}
B: {anyOf: [{type: string, enum: [x, y]}, {type: string}]}
C: {anyOf: [{$ref: '#/components/schemas/E'}, {type: string}]}
D: {anyOf: [{$ref: '#/components/schemas/E'}, {type: string, enum: [z]}]}
E: {type: string, enum: [e]}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    enum A = "a" as First (The first.) | "b" as Second
    enum B = "x" | "y" | others
    enum C = "e" | others
    enum D = "e" | "z"
    enum E = "e"
    "#);
}

#[test]
fn integers_beyond_i64_are_an_enum_if_one_type_holds_all() {
    let types = lowered(
        r#"
A: {type: integer, format: int32, enum: [1, 18446744073709551615]}
B: {const: -9223372036854775808}
C: {type: number, enum: [-1, 18446744073709551615]}
D: {oneOf: [{const: 1}, {const: 18446744073709551615}]}
E: {oneOf: [{const: -1}, {const: 18446744073709551615}]}
F: {enum: [18446744073709551616]}
G: {anyOf: [{type: integer, enum: [9223372036854775808, -1]}, {type: integer, enum: [3]}]}
H: {oneOf: [{enum: [9223372036854775808, -1]}, {type: string}]}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    enum A = integer(u64) 1 | 18446744073709551615
    enum B = integer -9223372036854775808
    alias C = any(unsupported enum) [fits {"enum":[-1,18446744073709551615]}]
        # One of `-1`, `18446744073709551615`.
        # Any JSON, since no type has the meaning of `enum`.
    enum D = integer(u64) 1 | 18446744073709551615
    alias E = any(unsupported enum) [fits {"oneOf":[{"const":-1},{"const":18446744073709551615}]}]
        # Each form of it has rules of its own.
        # Any JSON, since no type has the meaning of `enum`.
    alias F = number(f64) [fits {"enum":[1.8446744073709552e+19]}]
        # One of `1.8446744073709552e+19`.
    alias G = any(unsupported enum) [fits {"anyOf":[{"type":"integer","enum":[-1,9223372036854775808]},{"type":"integer","enum":[3]}]}]
        # Each form of it has rules of its own.
        # Any JSON, since no type has the meaning of `enum`.
    union H
      String: text if STRING
      Any: any(unsupported enum) [fits {"enum":[9223372036854775808,-1]}] if NULL|BOOLEAN|NUMBER|STRING|ARRAY|OBJECT
        # One of `9223372036854775808`, `-1`.
        # Any JSON, since no type has the meaning of `enum`.
    note[any-type] #/components/schemas/C: any JSON, since no type has the meaning of `enum`
    note[any-type] #/components/schemas/E: any JSON, since no type has the meaning of `enum`
    note[any-type] #/components/schemas/G: any JSON, since no type has the meaning of `enum`
    note[any-type] #/components/schemas/H/oneOf/0: any JSON, since no type has the meaning of `enum`
    "#);
}

/// The client has the list at each place that uses it.
#[test]
fn a_long_list_without_a_type_of_its_own_is_not_checked() {
    let values: Vec<String> = (0..1_000).map(|index| format!("{index}.5")).collect();
    let types = lowered(&format!(
        "A: {{type: object, properties: {{a: {{enum: [{}]}}}}}}",
        values.join(", ")
    ));
    assert!(!types.contains("fits"));
    assert!(types.ends_with(
        "warning[unsupported-keyword] #/components/schemas/A/properties/a/enum: whether a value is \
         listed is not checked, since the list has more than 4000 bytes"
    ));
}

/// A bound that all constants keep would only repeat the list.
#[test]
fn bounds_that_forbid_a_constant_are_rules() {
    let types = lowered(
        "
A: {type: string, enum: [a, abc], minLength: 2}
B: {type: string, enum: [a, abc], maxLength: 3, pattern: '^a'}
C: {type: integer, enum: [1, 3, 9], minimum: 2}
D: {type: object, properties: {p: {$ref: '#/components/schemas/B', pattern: '^ab'}, q: {type: string, enum: [x, y], pattern: '^y'}, r: {$ref: '#/components/schemas/A'}, s: {$ref: '#/components/schemas/C'}}}
",
    );
    insta::assert_snapshot!(types, @r#"
    enum A = "a" | "abc"
    enum B = "a" | "abc"
    enum C = integer 1 | 3 | 9
    struct D
      p?: B [/^ab/]
      q?: D.q [/^y/]
      r?: A [length >= 2]
      s?: C [>= 2]
    enum D.q = "x" | "y"
    "#);
}

#[test]
fn an_only_value_that_other_keywords_refuse_is_reported() {
    for (schema, is_refused) in [
        ("{const: abc, maxLength: 2}", true),
        ("{const: abc, not: {const: abc}}", true),
        ("{allOf: [{const: 5}, {maximum: 3}]}", true),
        ("{enum: [abc], pattern: '^x'}", true),
        ("{const: abc, maxLength: 3, pattern: '^a'}", false),
        // One of two values is left.
        ("{enum: [a, abc], maxLength: 2}", false),
    ] {
        let types = lowered(&format!(
            "A: {{type: object, required: [k], properties: {{k: {schema}}}}}"
        ));
        let said = "other keywords refuse the only one that is listed";
        assert_eq!(types.contains(said), is_refused, "{types}");
    }
}
