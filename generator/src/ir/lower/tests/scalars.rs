//! Scalars, nullness and rules.

use super::lowered;

#[test]
fn kinds_and_formats() {
    let types = lowered(
        r#"
A: {type: string}
B: {type: string, format: date-time}
C: {type: string, format: uuid}
D: {type: string, format: byte}
E: {type: string, contentEncoding: base64}
F: {type: string, format: binary}
G: {type: integer}
H: {type: integer, format: int32}
I: {type: integer, format: u-int8}
J: {type: number}
K: {type: number, format: float}
L: {type: number, format: int64}
M: {type: boolean}
N: {type: 'null'}
O: {type: string, format: email}
P: {type: string, format: sku}
Q: {type: string, format: sku}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = text
    alias B = date-time
    alias C = uuid
    alias D = base64
    alias E = base64
    alias F = binary
    alias G = integer(i64)
    alias H = integer(i32)
    alias I = integer(u8)
    alias J = number(f64)
    alias K = number(f32)
    alias L = integer(i64)
    alias M = boolean
    alias N = null
    alias O = text
        # Format: `email`.
    alias P = text
        # Format: `sku`.
    alias Q = text
        # Format: `sku`.
    note[unsupported-format] #/components/schemas/P/format: the format `sku` is unknown; the plain type is used
    "##);
}

#[test]
fn any_has_a_reason() {
    let types = lowered(
        r#"
A: {}
B: true
C: false
D: {description: what}
E: {type: [string, number, boolean, object, array, 'null']}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = any(unspecified)
    alias B = any(unspecified)
    alias C = any(never) [nothing]
        # Any JSON, since the schema allows no value.
    alias D = any(unspecified)
    alias E = any(free-form)
    note[any-type] #/components/schemas/C: any JSON, since the schema allows no value
    "##);
}

#[test]
fn nullness_is_the_uses() {
    let types = lowered(
        r#"
A: {type: [string, 'null']}
B: {type: string, nullable: true}
C: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {type: array, items: {$ref: '#/components/schemas/A'}}, c: {$ref: '#/components/schemas/D', nullable: true}, d: {allOf: [{$ref: '#/components/schemas/D'}], nullable: true}}}
D: {type: object, properties: {x: {type: string}}}
E: {allOf: [{$ref: '#/components/schemas/D'}], nullable: true}
F: {type: object, properties: {e: {$ref: '#/components/schemas/E'}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = text
    alias B = text
    struct C
      a?: A | null
      b?: [A | null]
      c?: D | null
      d?: D | null
    struct D
      x?: text
    alias E = D
    struct F
      e?: E | null
    "##);
}

#[test]
fn bounds_become_rules() {
    let types = lowered(
        r#"
A: {type: integer, minimum: 1, maximum: 128}
B: {type: integer, minimum: 0.5, exclusiveMaximum: 10, multipleOf: 2}
C: {type: integer, minimum: 1, maximum: 18446744073709551615}
D: {type: number, minimum: 0, exclusiveMinimum: true}
E: {type: string, minLength: 1, maxLength: 5, pattern: '^[a-z]+$'}
F: {type: array, items: {type: string, minLength: 2}, minItems: 1, maxItems: 3, uniqueItems: true}
G: {type: integer, format: int32, minimum: -2147483648, maximum: 2147483647}
H: {type: object, minProperties: 1, additionalProperties: {type: string}, propertyNames: {pattern: '^x'}}
I: {type: object, properties: {a: {type: string}, b: {type: string}}, maxProperties: 1, dependentRequired: {a: [b]}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = integer(i64) [>= 1, <= 128]
    alias B = integer(i64) [>= 1, < 10, multiple of 2]
    alias C = integer(u64) [>= 1]
    alias D = number(f64) [> 0]
    alias E = text [length >= 1, length <= 5, /^[a-z]+$/]
    alias F = [text [length >= 2]] [items >= 1, items <= 3, unique]
    alias G = integer(i32)
    alias H = {text} [keys >= 1, keys: /^x/]
    struct I [keys <= 1, a needs b]
      a?: text
      b?: text
    "##);
}

#[test]
fn bounds_choose_the_width_of_an_integer() {
    let types = lowered(
        r#"
A: {type: integer, minimum: 0, maximum: 18446744073709552000}
B: {type: integer, minimum: 0, maximum: 1.8446744073709552e+19}
C: {type: integer, minimum: 0, exclusiveMaximum: 18446744073709551616}
D: {type: integer, minimum: 0, maximum: 18446744073709551616, exclusiveMaximum: true}
E: {type: integer, minimum: 0, maximum: 100000000000000000000}
F: {type: integer, format: int64, minimum: 0, maximum: 18446744073709552000}
G: {type: integer, format: int32, minimum: 0, maximum: 4294967295}
H: {type: integer, format: int32, maximum: 4294967295}
I: {type: integer, format: int32, minimum: 0, maximum: 4294967296}
J: {type: integer, format: uint8, minimum: -1}
K: {type: integer, minimum: 0, exclusiveMaximum: 9223372036854775808}
L: {type: integer, exclusiveMinimum: -1, maximum: 9223372036854775808}
M: {type: integer, maximum: 18446744073709551615}
N: {type: integer, minimum: 1e300}
O: {type: integer, format: int8, minimum: -200, maximum: 100}
P: {type: integer, minimum: -1e20}
Q: {type: integer, maximum: -1e20}
R: {type: integer, format: uint32, exclusiveMaximum: 0}
S: {type: integer, minimum: -9223372036854775809}
T: {type: integer, minimum: 0, default: 18446744073709551615}
U: {type: integer, format: int64, minimum: 0, default: 9223372036854775807}
V: {type: integer, default: 18446744073709551615}
"#,
    );
    insta::assert_snapshot!(types, @"
    alias A = integer(u64)
    alias B = integer(u64)
    alias C = integer(u64)
    alias D = integer(u64)
    alias E = integer(u64)
    alias F = integer(u64)
    alias G = integer(u32)
    alias H = integer(i64) [<= 4294967295]
    alias I = integer(u64) [<= 4294967296]
    alias J = integer(i32) [>= -1]
    alias K = integer(i64) [>= 0]
    alias L = integer(u64) [<= 9223372036854775808]
    alias M = integer(i64)
    alias N = integer(u64) [>= 1e+300]
    alias O = integer(i32) [>= -200, <= 100]
    alias P = integer(i64)
    alias Q = integer(i64) [<= -1e+20]
    alias R = integer(u32) [< 0]
    alias S = integer(i64)
    alias T = integer(u64)
    alias U = integer(i64) [>= 0]
    alias V = integer(i64)
    warning[number-out-of-range] openapi.yaml: `18446744073709552000` is out of range and is read as 1.8446744073709552e+19
      help: write the number that is meant; integers go from -2^63 to 2^64 - 1
    warning[number-out-of-range] openapi.yaml: `18446744073709552000` is out of range and is read as 1.8446744073709552e+19
      help: write the number that is meant; integers go from -2^63 to 2^64 - 1
    warning[number-out-of-range] openapi.yaml: `-9223372036854775809` is out of range and is read as -9.223372036854776e+18
      help: write the number that is meant; integers go from -2^63 to 2^64 - 1
    warning[number-out-of-range] #/components/schemas/E/maximum: no integer type has values up to this bound; they end at 18446744073709551615
      help: a larger value in an answer is an error of decoding
    warning[number-out-of-range] #/components/schemas/M/maximum: no integer type has values up to this bound; they end at 9223372036854775807
      help: a larger value in an answer is an error of decoding
    warning[number-out-of-range] #/components/schemas/N/minimum: no value of the integer type is as large as this bound asks; they end at 18446744073709551615
      help: correct the bound: before a request is sent, every value breaks this rule
    warning[number-out-of-range] #/components/schemas/P/minimum: no integer type has values down to this bound; they begin at -9223372036854775808
      help: a smaller value in an answer is an error of decoding
    warning[number-out-of-range] #/components/schemas/Q/maximum: no value of the integer type is as small as this bound asks; they begin at -9223372036854775808
      help: correct the bound: before a request is sent, every value breaks this rule
    warning[number-out-of-range] #/components/schemas/R/exclusiveMaximum: no value of the integer type is as small as this bound asks; they begin at 0
      help: correct the bound: before a request is sent, every value breaks this rule
    note[example-invalid] #/components/schemas/V/default: the default does not fit the schema: it is out of the range of the integer type, -9223372036854775808 to 9223372036854775807
    ");
}

#[test]
fn a_text_with_a_format_has_rules_too() {
    let types = lowered(
        r#"
A: {type: string, format: uuid, maxLength: 36}
B: {type: string, format: date-time, pattern: 'Z$'}
C: {type: string, format: byte, minLength: 4}
D: {type: string, format: date, minLength: 1}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = uuid [length <= 36]
    alias B = date-time [/Z$/]
    alias C = base64 [length >= 4]
    alias D = date [length >= 1]
    "##);
}

#[test]
fn bounds_for_another_kind_are_reported() {
    let types = lowered(
        r#"
A: {type: array, items: {}, minLength: 1}
B: {type: string, maximum: 3}
C: {type: boolean, pattern: x}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = [any(unspecified)]
    alias B = text
    alias C = boolean
    warning[unsupported-keyword] #/components/schemas/A/minLength: `minLength` has no effect on an array
      help: did you mean `minItems`?
    warning[unsupported-keyword] #/components/schemas/B/maximum: `maximum` has no effect on a string
      help: did you mean `maxLength`?
    warning[unsupported-keyword] #/components/schemas/C/pattern: `pattern` has no effect on a boolean
      help: it is about a string
    "##);
}

#[test]
fn patterns_are_translated() {
    let types = lowered(
        r#"
A: {type: string, pattern: '^\/a\u0041[\w-]{2}$'}
B: {type: string, pattern: '^(?!x)'}
C: {type: string, pattern: '['}
D: {type: string, pattern: '^a{b$'}
H: {type: string, pattern: '^[\u0020-\uD7FF\uD800\uDBFF-\uDC00\uDFFF]*$'}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = text [/^\/a\u{0041}[\w-]{2}$/]
    alias B = text
        # Pattern: `^(?!x)`.
    alias C = text
        # Pattern: `[`.
    alias D = text [/^a\{b$/]
    alias H = text
        # Pattern: `^[\u0020-\uD7FF\uD800\uDBFF-\uDC00\uDFFF]*$`.
    warning[unsupported-pattern] #/components/schemas/B/pattern: the pattern has look-ahead, which the client cannot check
      help: values are sent unchecked; the docs show the pattern
    warning[unsupported-pattern] #/components/schemas/H/pattern: the pattern has halves of UTF-16 characters, which the client cannot check
      help: values are sent unchecked; the docs show the pattern
    warning[invalid-pattern] #/components/schemas/C/pattern: the pattern is no valid regular expression
      help: a class is not closed
    "##);
}

#[test]
fn rules_of_an_alias_hold_at_each_use() {
    let types = lowered(
        r#"
Id: {type: string, minLength: 3}
Short: {$ref: '#/components/schemas/Id'}
A: {type: object, properties: {id: {$ref: '#/components/schemas/Short', maxLength: 9}, ids: {type: array, items: {$ref: '#/components/schemas/Id'}}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias Id = text [length >= 3]
    alias Short = Id [length >= 3]
    struct A
      id?: Short [length <= 9, length >= 3]
      ids?: [Id [length >= 3]]
    "##);
}

#[test]
fn null_is_no_fault_of_any_json_however_many_names_it_has() {
    let field = |names: usize| {
        let chain: String = (1..=names)
            .map(|name| {
                let next = name - 1;
                format!("A{name}: {{$ref: '#/components/schemas/A{next}'}}\n")
            })
            .collect();
        let types = lowered(&format!(
            "A0: {{not: {{const: 0}}}}\n{chain}B: {{properties: {{x: {{anyOf: [{{$ref: '#/components/schemas/A{names}'}}, {{type: 'null'}}]}}}}}}"
        ));
        let (_, field) = types.split_once("struct B").expect("the struct");
        field.replace(&format!("A{names}"), "A")
    };
    assert!(field(1).contains("anyOf"), "{}", field(1));
    assert_eq!(field(17), field(1));
    assert_eq!(field(300), field(1));
}

/// By the letter, null is valid against `required`, so that `not` of it would refuse null too.
#[test]
fn a_condition_that_names_null_takes_it_from_the_type() {
    let types = lowered(
        "
A: {type: object, properties: {
  not: {type: [string, 'null'], not: {type: 'null'}},
  constant: {type: [string, 'null'], not: {const: null}},
  listed: {type: [string, 'null'], not: {enum: [x, null]}},
  choice: {type: [string, 'null'], not: {anyOf: [{type: 'null'}, {const: x}]}},
  then: {type: [integer, 'null'], if: {type: 'null'}, then: false},
  otherwise: {type: [integer, 'null'], if: {type: integer}, else: {type: string}},
  part: {allOf: [{type: [string, 'null']}, {not: {type: 'null'}}]},
  branch: {anyOf: [{type: [string, 'null']}, {type: integer}], not: {type: 'null'}},
  object: {type: [object, 'null'], properties: {a: {}}, not: {required: [a]}},
  other: {type: [string, 'null'], not: {const: x}},
  both: {type: [string, 'null'], not: {type: [string, 'null'], const: x}}}}
",
    );
    insta::assert_snapshot!(types, @r#"
    struct A
      not?: text [fits {"not":{"type":"null"}}]
        # `not`: `{"type":"null"}`
      constant?: text [fits {"not":{"const":null}}]
        # `not`: `{"const":null}`
      listed?: text [fits {"not":{"enum":["x",null]}}]
        # `not`: `{"enum":["x",null]}`
      choice?: text [fits {"not":{"anyOf":[{"const":"x"},{"type":"null"}]}}]
        # `not`: `{"anyOf":[{"type":"null"},{"const":"x"}]}`
      then?: integer(i64) [fits {"if":{"type":"null"},"then":false}]
        # `if`: `{"type":"null"}`
        # `then`: `false`
      otherwise?: integer(i64) [fits {"if":{"type":"integer"},"else":{"type":"string"}}]
        # `if`: `{"type":"integer"}`
        # `else`: `{"type":"string"}`
      part?: text [fits {"not":{"type":"null"}}]
        # `not`: `{"type":"null"}`
      branch?: A.branch [fits {"not":{"type":"null"}}]
      object?: A.object | null
      other?: text | null [fits {"not":{"const":"x"}}]
        # `not`: `{"const":"x"}`
      both?: text | null [fits {"not":{"type":["null","string"],"const":"x"}}]
        # `not`: `{"type":["string","null"],"const":"x"}`
    union A.branch [fits {"not":{"type":"null"}}]
      String: text if STRING
      Integer: integer(i64) if INTEGER
        # `not`: `{"type":"null"}`
    struct A.object [fits {"not":{"required":["a"]}}]
      a?: any(unspecified)
        # `not`: `{"required":["a"]}`
    "#);
}

#[test]
fn rules_of_bytes_are_reported() {
    let types = lowered(
        "
A: {type: string, format: binary, maxLength: 3}
B: {type: object, properties: {b: {type: array, items: {type: string, contentMediaType: image/png, minLength: 1, pattern: ^x}}}}
C: {allOf: [{type: string, format: binary}, {maxLength: 4}]}
",
    );
    insta::assert_snapshot!(types, @"
    alias A = binary
        # `maxLength`: `3`
    struct B
      b?: [binary]
    alias C = binary
        # `maxLength`: `4`
    warning[unsupported-keyword] #/components/schemas/A/maxLength: `maxLength` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/components/schemas/B/properties/b/items/minLength: `minLength` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/components/schemas/B/properties/b/items/pattern: `pattern` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/components/schemas/C: `maxLength` of bytes is not checked; it stays documentation
    ");
}
