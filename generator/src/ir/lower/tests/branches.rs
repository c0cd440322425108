//! Which branches a union has, what they are called, and what tells them apart.

use super::lowered;

/// A discriminator beside nested branches speaks of each of them; an inner one of its own wins.
#[test]
fn nested_inline_branches_are_branches_of_the_outer_union() {
    let types = lowered(
        r#"
A:
  oneOf:
    - oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}]
    - $ref: '#/components/schemas/Z'
  discriminator: {propertyName: t}
X: {type: object, required: [t], properties: {t: {type: string}}}
Y: {type: object, required: [t], properties: {t: {type: string}}}
Z: {type: object, required: [t], properties: {t: {type: string}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      X: X if t = "X"
      Y: Y if t = "Y"
      Z: Z if t = "Z"
    struct X
      t: text
    struct Y
      t: text
    struct Z
      t: text
    "##);
}

/// Keys of a mapping are strings, but the tag may be a number.
#[test]
fn mapped_tags_take_the_kind_of_the_constants() {
    let types = lowered(
        r#"
A: {oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}], discriminator: {propertyName: v, mapping: {'1': '#/components/schemas/X', '2': '#/components/schemas/Y'}}}
X: {type: object, required: [v], properties: {v: {type: integer, enum: [1]}}}
Y: {type: object, required: [v], properties: {v: {type: integer, enum: [2]}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      X: X if v = 1
      Y: Y if v = 2
    struct X
      v: X.v = 1
    struct Y
      v: Y.v = 2
    enum X.v = integer 1
    enum Y.v = integer 2
    "##);
}

#[test]
fn a_tag_that_two_branches_share_tells_nothing() {
    let types = lowered(
        r#"
A: {oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}], discriminator: {propertyName: t}}
X: {type: object, required: [t, x], properties: {t: {enum: [a, b]}, x: {type: string}}}
Y: {type: object, required: [t, y], properties: {t: {enum: [b, c]}, y: {type: string}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      X: X if has x
      Y: Y if has y
    struct X
      t: X.t
      x: text
    struct Y
      t: Y.t
      y: text
    enum X.t = "a" | "b"
    enum Y.t = "b" | "c"
    "##);
}

/// Asked first, an object that allows any key would take the values of the others.
#[test]
fn an_object_of_typed_keys_is_asked_last() {
    let types = lowered(
        r#"
A: {anyOf: [{type: object, additionalProperties: {type: string}}, {type: object, properties: {a: {type: string}}, required: [a]}]}
B: {anyOf: [{type: object, additionalProperties: {type: string}}, {type: object, properties: {a: {type: string}}, additionalProperties: false}]}
"#,
    );
    insta::assert_snapshot!(types, @"
    union A
      Object: A|Object if has a
      Map: {text} if OBJECT
    union B
      Object: B|Object if OBJECT
      Map: {text} if OBJECT
    struct A|Object
      a: text
    struct B|Object
      a?: text
      ..: forbidden
    warning[union-overlap] #/components/schemas/B: `Object` and `Map` can both fit {}; `Object` is asked first
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    ");
}

#[test]
fn a_branch_of_few_kinds_is_asked_before_one_of_many() {
    let types = lowered(
        r#"
A: {anyOf: [{$ref: '#/components/schemas/Many'}, {type: boolean}, {}]}
Many: {oneOf: [{type: string}, {type: integer}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      Boolean: boolean if BOOLEAN
      Many: Many if STRING|INTEGER
      Any: any(unspecified) if NULL|BOOLEAN|NUMBER|STRING|ARRAY|OBJECT
    union Many
      String: text if STRING
      Integer: integer(i64) if INTEGER
    "##);
}

/// The title of a branch is its name, unless it is a sentence.
#[test]
fn a_long_title_is_no_name() {
    let types = lowered(
        r#"
A: {oneOf: [{title: Short, type: string}, {title: 'A number, which is what older clients send where newer ones send a text', type: integer}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      Short: text if STRING
      Integer: integer(i64) if INTEGER
    "##);
}

#[test]
fn a_union_among_ambiguous_branches_is_inlined() {
    let types = lowered(
        r#"
A: {anyOf: [{$ref: '#/components/schemas/U'}, {type: object, properties: {x: {type: integer}}}]}
U: {anyOf: [{type: object, properties: {x: {type: string}}}, {type: object, required: [y], properties: {y: {type: string}}}]}
"#,
    );
    insta::assert_snapshot!(types, @"
    union A
      y: A|y if has y
      Object: A|Object if OBJECT
    union U
      y: A|y if has y
      x: U|x if OBJECT
    struct A|y
      y: text
    struct A|Object
      x?: A|Object.x
    struct U|x
      x?: text
    union A|Object.x
      String: text if STRING
      Integer: integer(i64) if INTEGER
    warning[union-overlap] #/components/schemas/A: `x`, `Object` are read as one type that holds any of them, since nothing tells them apart
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    ");
}

/// Where an enum is next to plain texts, the enum is the type, since it keeps other texts as well.
#[test]
fn an_enum_beside_texts_is_an_open_enum() {
    let types = lowered(
        r#"
A: {anyOf: [{type: string}, {type: string, enum: [a, b]}]}
B: {anyOf: [{type: integer, enum: [1]}, {type: number}]}
C: {oneOf: [{const: a, title: First}, {const: b, description: The second.}]}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    enum A = "a" | "b" | others
    alias B = number(f64)
    enum C = "a" as First | "b" (The second.)
    "#);
}

/// Their types are those of any value of their kind, so which values they list is a condition.
#[test]
fn branches_that_list_values_of_which_there_is_no_enum_are_a_condition() {
    let types = lowered(
        r#"
Numbers: {anyOf: [{const: 1}, {const: 1.5}]}
Fractions: {oneOf: [{type: number, enum: [0.07]}, {type: number, enum: [0.19]}]}
Lists: {anyOf: [{const: [1]}, {const: [2]}]}
Objects: {oneOf: [{const: {x: 1}}, {const: {x: 2}}, {type: 'null'}]}
Shared: {oneOf: [{enum: [[1]]}, {enum: [[1], [2]]}]}
Booleans: {anyOf: [{const: true}, {enum: [true]}]}
Free: {anyOf: [{const: true}, {type: boolean}]}
Kinds: {anyOf: [{const: 0.5}, {const: 1.5}, {type: string}]}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    alias Numbers = number(f64) [fits {"anyOf":[{"const":1.5},{"const":1}]}]
        # Each form of it has rules of its own.
    alias Fractions = number(f64) [fits {"oneOf":[{"type":"number","enum":[0.07]},{"type":"number","enum":[0.19]}]}]
        # Each form of it has rules of its own.
    alias Lists = [any(unspecified)] [fits {"anyOf":[{"const":[1]},{"const":[2]}]}]
    alias Objects = {any(unspecified)} [fits {"oneOf":[{"const":{"x":1}},{"const":{"x":2}}]}]
    alias Shared = [any(unspecified)] [fits {"anyOf":[{"enum":[[1],[2]]},{"enum":[[1]]}]}]
    alias Booleans = boolean [fits {"anyOf":[{"const":true},{"enum":[true]}]}]
        # Each form of it has rules of its own.
    alias Free = boolean
    union Kinds [fits {"anyOf":[{"const":0.5},{"const":1.5},{"type":"string"}]}]
      Number: number(f64) if NUMBER
        # Each form of it has rules of its own.
      String: text if STRING
    warning[union-overlap] #/components/schemas/Shared/oneOf: several branches of `oneOf` can hold of one value; it is checked as `anyOf`
    "#);
}

/// A value must be of both.
#[test]
fn an_enum_has_the_values_that_branches_beside_it_allow() {
    let types = lowered(
        r#"
Texts: {type: string, enum: [a, b, c], anyOf: [{enum: [a]}, {enum: [b]}]}
Bounds: {type: integer, enum: [1, 2, 3], anyOf: [{maximum: 1}, {minimum: 3}]}
Kinds: {enum: [a, 1, null], anyOf: [{type: string}, {type: 'null'}]}
Parts: {allOf: [{enum: [a, b]}, {anyOf: [{const: b}, {const: c}]}]}
None: {enum: [a], anyOf: [{const: b}, {const: c}]}
Plain: {enum: [0.5, 1.5], anyOf: [{maximum: 1}, {const: 2}]}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    enum Texts = "a" | "b"
    enum Bounds = integer 1 | 3
    enum Kinds = "a"
    enum Parts = "b"
    alias None = any(never) [nothing]
        # Any JSON, since the schema allows no value.
    alias Plain = number(f64) [fits {"enum":[0.5]}]
        # One of `0.5`.
    note[any-type] #/components/schemas/None: any JSON, since the schema allows no value
    "#);
}

/// A branch that forbids a key that is required beside it has no values; the others have.
#[test]
fn a_branch_that_forbids_what_is_required_beside_it_is_left_out() {
    let types = lowered(
        r#"
A: {type: object, required: [x], oneOf: [{$ref: '#/components/schemas/Closed'}, {$ref: '#/components/schemas/Open'}, {$ref: '#/components/schemas/Other'}]}
Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
Open: {type: object, required: [o], properties: {o: {type: string}, x: {type: integer}}}
Other: {type: object, required: [p], properties: {p: {type: string}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      Open: A|Open if has o
      Other: A|Other if has p
    struct Closed
      a?: text
      ..: forbidden
    struct Open
      o: text
      x?: integer(i64)
    struct Other
      p: text
    struct A|Open
      o: text
      x: integer(i64)
    struct A|Other
      p: text
      x: any(unspecified)
    warning[conflicting-types] #/components/schemas/A/oneOf/0: no value can be of this branch: `x` is required and forbidden
      #/components/schemas/A: what stands beside the branch
    warning[required-undeclared] #/components/schemas/A/required: `x` is required but not declared under `properties`
      help: declare it, or take it out of `required`
    "##);
}

/// Whoever has `b` has `a`, so that the second branch never holds alone.
#[test]
fn groups_of_keys_that_contain_each_other_are_no_choice() {
    let types = lowered(
        r#"
A: {type: object, oneOf: [{required: [a]}, {required: [a, b], not: {required: [c]}}]}
B: {type: object, oneOf: [{required: [a, b]}, {not: {anyOf: [{required: [a]}, {required: [b]}]}}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = {any(unspecified)} [fits {"anyOf":[{"required":["a","b"],"not":{"required":["c"]}},{"required":["a"]}]}]
    alias B = {any(unspecified)} [fits {"oneOf":[{"not":{"anyOf":[{"required":["a"]},{"required":["b"]}]}},{"required":["a","b"]}]}]
    warning[union-overlap] #/components/schemas/A/oneOf: several branches of `oneOf` can hold of one value; it is checked as `anyOf`
    "##);
}

#[test]
fn branches_that_become_one_scalar_keep_their_rules() {
    let types = lowered(
        r#"
A: {oneOf: [{type: string, enum: [a, b]}, {type: string, pattern: '^x', maxLength: 3}]}
B: {anyOf: [{type: string, enum: [a, b]}, {type: string, not: {const: c}}]}
C: {oneOf: [{$ref: '#/components/schemas/E'}, {type: string, minLength: 3}]}
D: {anyOf: [{type: string, maxLength: 9, not: {const: c}}, {type: string, maxLength: 9, format: date}]}
E: {type: string, enum: [a, b]}
F: {oneOf: [{type: string, enum: [a, b]}, {type: string}]}
G: {oneOf: [{type: string, enum: [a, b]}, {type: string, minLength: 3}, {type: integer}]}
H: {anyOf: [{type: string, enum: [a, b], not: {const: b}}, {type: string, minLength: 3}]}
I: {oneOf: [{type: string, enum: [a, b]}, {type: string, maxLength: 3}]}
Uses: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/B'}, c: {$ref: '#/components/schemas/C'}, f: {$ref: '#/components/schemas/F'}, h: {$ref: '#/components/schemas/H'}, i: {$ref: '#/components/schemas/I'}}}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    enum A = "a" | "b" | others
    enum B = "a" | "b" | others
    alias C = E [fits {"oneOf":[{"allOf":[{"type":"string","enum":["a","b"]}]},{"type":"string","minLength":3}]}]
    alias D = text [fits {"anyOf":[{"type":"string","maxLength":9,"not":{"const":"c"}},{"type":"string","maxLength":9}]}, length <= 9]
        # Each form of it has rules of its own.
    enum E = "a" | "b"
    enum F = "a" | "b" | others
    union G [fits {"oneOf":[{"type":"integer"},{"type":"string","enum":["a","b"]},{"type":"string","minLength":3}]}]
      String: G|String if STRING
      Integer: integer(i64) if INTEGER
    enum H = "a" | "b" | others
    enum I = "a" | "b" | others
    struct Uses
      a?: A [fits {"oneOf":[{"type":"string","enum":["a","b"]},{"type":"string","maxLength":3,"pattern":"^x"}]}]
      b?: B [fits {"anyOf":[{"type":"string","enum":["a","b"]},{"type":"string","not":{"const":"c"}}]}]
      c?: C [fits {"oneOf":[{"allOf":[{"type":"string","enum":["a","b"]}]},{"type":"string","minLength":3}]}]
      f?: F
      h?: H [fits {"anyOf":[{"type":"string","enum":["a","b"],"not":{"const":"b"}},{"type":"string","minLength":3}]}]
      i?: I [fits {"anyOf":[{"type":"string","enum":["a","b"]},{"type":"string","maxLength":3}]}]
    enum G|String = "a" | "b" | others
    warning[union-overlap] #/components/schemas/F/oneOf: several branches of `oneOf` can hold of one value; it is checked as `anyOf`
    warning[union-overlap] #/components/schemas/I/oneOf: several branches of `oneOf` can hold of one value; it is checked as `anyOf`
    "#);
}

/// By the letter, `oneOf` refuses what two branches allow, even if both name it.
#[test]
fn scalars_that_several_branches_allow_are_reported() {
    let is_reported = |branches: &str| {
        let types = lowered(&format!("A: {{oneOf: [{branches}]}}"));
        types.contains("several branches of `oneOf` can hold")
    };
    for branches in [
        "{enum: [a, b]}, {enum: [b, c]}",
        "{enum: [1, 2]}, {const: 2.0}",
        "{type: string}, {const: a}",
        "{type: string}, {oneOf: [{type: string, const: x}, {type: 'null'}]}",
        "{type: [string, 'null']}, {type: [integer, 'null']}",
        "{type: integer}, {type: number}",
        "{type: string}, {type: string, format: uuid}",
    ] {
        assert!(is_reported(branches), "{branches}");
    }
    for branches in [
        "{enum: [a, b]}, {enum: [c]}",
        "{const: 1}, {const: '1'}",
        "{type: [string, 'null']}, {type: integer}",
        "{type: string, format: date}, {type: string, format: date-time}",
        "{oneOf: [{type: string}, {type: integer}]}, {type: boolean}",
        // The rule is checked.
        "{type: string, pattern: ^a}, {type: string, pattern: ^b}",
    ] {
        assert!(!is_reported(branches), "{branches}");
    }
}

/// A union of one branch is that branch, also for the union around it: what tells its branches
/// apart are the keys behind any number of such unions.
#[test]
fn branches_behind_unions_of_one_branch_are_told_apart() {
    for length in [1, 3, 20] {
        let mut text = String::new();
        for letter in ['A', 'B'] {
            for number in 0..length {
                let next = number + 1;
                text += &format!(
                    "{letter}{number}: {{oneOf: [{{$ref: '#/components/schemas/{letter}{next}'}}]}}\n"
                );
            }
            text += &format!(
                "{letter}{length}: {{type: object, required: [{letter}], properties: {{{letter}: {{type: string}}}}}}\n"
            );
        }
        text +=
            "U: {oneOf: [{$ref: '#/components/schemas/A0'}, {$ref: '#/components/schemas/B0'}]}";
        let text = lowered(&text);
        assert!(text.contains("A0: A0 if has A"), "{text}");
        assert!(text.contains("B0: B0 if has B"), "{text}");
        assert!(!text.contains("warning[union"), "{text}");
    }
}

/// The keys of a schema whose branches were joined are those of the joined branch.
#[test]
fn a_branch_of_joined_branches_is_told_apart_by_their_keys() {
    let text = lowered(
        "
A: {anyOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [a], properties: {a: {type: integer}}}]}
B: {type: object, required: [b], properties: {b: {type: string}}}
U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
",
    );
    assert!(text.contains("A: A if has a"), "{text}");
    assert!(text.contains("B: B if has b"), "{text}");
}

/// The first branch that is any JSON takes all that is left, so that the second one is never read.
#[test]
fn a_second_branch_of_any_json_is_reported() {
    let union = |branches: &str| {
        lowered(&format!(
            "X: {{title: x}}\nY: {{description: y}}\nU: {{oneOf: [{branches}, {{type: string}}]}}"
        ))
    };
    let (x, y) = (
        "{$ref: '#/components/schemas/X'}",
        "{$ref: '#/components/schemas/Y'}",
    );
    let told = "`X` is asked first";
    assert!(!union(x).contains(told), "{}", union(x));
    let both = union(&format!("{x}, {y}"));
    assert!(both.contains(told), "{both}");
}

#[test]
fn unnamed_branches_that_are_read_as_one_are_said() {
    let types = lowered(
        "
A: {oneOf: [{type: object, additionalProperties: {type: integer}}, {type: object, additionalProperties: {type: string}}]}
",
    );
    insta::assert_snapshot!(types, @"
    alias A = {A{}}
    union A{}
      Integer: integer(i64) if INTEGER
      String: text if STRING
    warning[union-overlap] #/components/schemas/A: 2 branches `Map` are read as one type that holds any of them, since nothing tells them apart
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    ");
}
