//! `oneOf` and `anyOf`.

use super::lowered;

#[test]
fn null_and_lone_branches() {
    let types = lowered(
        r#"
A: {anyOf: [{$ref: '#/components/schemas/O'}, {type: 'null'}]}
B: {type: object, properties: {a: {anyOf: [{type: string, minLength: 1}, {type: 'null'}], description: words}, b: {oneOf: [{$ref: '#/components/schemas/O'}]}, c: {anyOf: [{$ref: '#/components/schemas/O'}, {nullable: true}]}, d: {$ref: '#/components/schemas/A'}}}
O: {type: object, properties: {o: {type: string}}}
I: {anyOf: [{type: object, properties: {i: {type: string}}}, {type: 'null'}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = O
    struct B
      a?: text | null [length >= 1]
      b?: O
      c?: O | null
      d?: A | null
    struct O
      o?: text
    struct I
      i?: text
    "##);
}

#[test]
fn scalars_of_one_kind_are_merged() {
    let types = lowered(
        r#"
A: {oneOf: [{type: integer}, {type: number}]}
B: {oneOf: [{type: string}, {type: string, format: uri}]}
C: {oneOf: [{type: string, format: date-time}, {type: string, format: date}]}
D: {oneOf: [{type: integer, format: int32}, {type: integer, format: int64}]}
E: {oneOf: [{type: string, pattern: a}, {type: string, pattern: b}]}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    alias A = number(f64)
    alias B = text
    alias C = text
        # Format: `date-time` or `date`.
    alias D = integer(i64)
    alias E = text [fits {"oneOf":[{"type":"string","pattern":"a"},{"type":"string","pattern":"b"}]}]
        # Each form of it has rules of its own.
    warning[union-overlap] #/components/schemas/A/oneOf: several branches of `oneOf` can hold of one value; it is checked as `anyOf`
    warning[union-overlap] #/components/schemas/B/oneOf: several branches of `oneOf` can hold of one value; it is checked as `anyOf`
    warning[union-overlap] #/components/schemas/D/oneOf: several branches of `oneOf` can hold of one value; it is checked as `anyOf`
    "#);
}

#[test]
fn kinds() {
    let types = lowered(
        r#"
A: {type: [string, integer, 'null']}
B: {oneOf: [{type: string}, {type: array, items: {type: string}}, {type: object, properties: {a: {type: string}}}, {type: boolean}]}
C: {type: [string, object], properties: {a: {type: string}}, maxLength: 3}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      String: text if STRING
      Integer: integer(i64) if INTEGER
    union B
      String: text if STRING
      String list: [text] if items STRING
      Object: B|Object if OBJECT
      Boolean: boolean if BOOLEAN
    union C
      String: text [length <= 3] if STRING
      Object: C|Object if OBJECT
    struct B|Object
      a?: text
    struct C|Object
      a?: text
    "##);
}

#[test]
fn a_discriminator() {
    let types = lowered(
        r#"
Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {kitty: '#/components/schemas/Cat', doggy: Dog}}}
Implicit: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union Pet
      Cat: Cat if kind = "kitty"
      Dog: Dog if kind = "doggy"
    union Implicit
      Cat: Cat if kind = "Cat"
      Dog: Dog if kind = "Dog"
    struct Cat
      kind: text
    struct Dog
      kind: text
    "##);
}

#[test]
fn an_inferred_tag() {
    let types = lowered(
        r#"
A: {anyOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
B: {type: object, required: [type, x], properties: {type: {const: b}, x: {type: string}}}
C: {type: object, properties: {type: {enum: [c, cc]}, x: {type: integer}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      B: B if type = "b"
      C: C if type = "c" | "cc"
    struct B
      type: B.type = "b"
      x: text
    struct C
      type?: C.type
      x?: integer(i64)
    enum B.type = "b"
    enum C.type = "c" | "cc"
    note[optional-tag] #/components/schemas/A: `type` selects the branch, but `C` may be without it; a value without `type` is of no branch and kept as it came
      help: require `type` in each branch
    "##);
}

/// The branch that asks more is asked first; an object without any of the keys is none of them.
#[test]
fn keys_of_their_own() {
    let types = lowered(
        r#"
A: {anyOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
B: {type: object, required: [x], properties: {x: {type: string}}}
C: {type: object, required: [x, y], properties: {x: {type: string}, y: {type: string}}}
D: {anyOf: [{type: object, required: [p], properties: {p: {type: string}}}, {type: object, required: [q], properties: {q: {type: string}}}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      C: C if has y
      B: B if has x
    struct B
      x: text
    struct C
      x: text
      y: text
    union D
      p: D|p if has p
      q: D|q if has q
    struct D|p
      p: text
    struct D|q
      q: text
    "##);
}

#[test]
fn overlaps_have_an_order_and_an_example() {
    let types = lowered(
        r#"
A: {anyOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}
B: {anyOf: [{type: object, required: [x], properties: {x: {type: string}, y: {type: string}}}, {type: object, required: [y], properties: {x: {type: string}, y: {type: string}}}]}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    union A
      a: A|a if lacks b
      b: A|b if OBJECT
    union B
      x: B|x if has x
      y: B|y if has y
    struct A|a
      a?: text
    struct A|b
      b?: text
    struct B|x
      x: text
      y?: text
    struct B|y
      x?: text
      y: text
    warning[union-overlap] #/components/schemas/A: `a` and `b` can both fit {}; `a` is asked first
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    warning[union-overlap] #/components/schemas/B: `x` and `y` can both fit {"x":"text","y":"text"}; `x` is asked first
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    "#);
}

#[test]
fn what_nothing_tells_apart_is_joined() {
    let types = lowered(
        r#"
A: {oneOf: [{$ref: '#/components/schemas/V4'}, {$ref: '#/components/schemas/V6'}]}
V4: {type: object, required: [first], properties: {first: {type: string, format: date}}}
V6: {type: object, required: [first], properties: {first: {type: string, format: date-time}, more: {type: string}}}
L: {oneOf: [{type: array, items: {$ref: '#/components/schemas/V4'}}, {type: array, items: {type: object, required: [z], properties: {z: {}}}}]}
T: {oneOf: [{type: array, prefixItems: [{type: integer}, {type: integer}], minItems: 2, items: false}, {type: array, prefixItems: [{type: number}, {type: number}], minItems: 2, items: false}]}
R: {oneOf: [{type: object, properties: {code: {const: a}, text: {const: A.}}}, {type: object, properties: {code: {const: b}, text: {const: B.}}}]}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    struct A
      first: text
        # Format: `date` or `date-time`.
      more?: text
    struct V4
      first: date
    struct V6
      first: date-time
      more?: text
    alias L = [L[]]
    alias T = (number(f64), number(f64))
    struct R
      code?: R.code
      text?: R.text
    union L[]
      V4: V4 if has first
      Object: L[]|Object if has z
    enum R.code = "a" | "b"
    enum R.text = "A." | "B."
    struct L[]|Object
      z: any(unspecified)
    warning[union-overlap] #/components/schemas/A: `V4`, `V6` are read as one type that holds any of them, since nothing tells them apart
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    warning[union-overlap] #/components/schemas/L: `V4 list`, `Object list` are read as one type that holds any of them, since nothing tells them apart
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    warning[union-overlap] #/components/schemas/R: 2 branches `Object` are read as one type that holds any of them, since nothing tells them apart
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    warning[union-overlap] #/components/schemas/T: 2 branches `Tuple` are read as one type that holds any of them, since nothing tells them apart
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    "#);
}

#[test]
fn lists_by_their_first_item() {
    let types = lowered(
        r#"
A: {oneOf: [{type: string}, {type: array, items: {type: string}}, {type: array, items: {type: integer}}, {type: array, items: {type: array, items: {type: integer}}}]}
C: {oneOf: [{type: array, items: {}}, {type: string}]}
B: {oneOf: [{type: array, prefixItems: [{type: integer}], minItems: 1, items: false}, {type: array, prefixItems: [{type: integer}, {type: integer}], minItems: 2, items: false}]}
"#,
    );
    insta::assert_snapshot!(types, @"
    union A
      String list: [text] if items STRING
      Integer list: [integer(i64)] if items INTEGER
      List list: [[integer(i64)]] if items ARRAY
      String: text if STRING
    union C
      List: [any(unspecified)] if ARRAY
      String: text if STRING
    union B
      Tuple: (integer(i64)) if length 1
      Tuple: (integer(i64), integer(i64)) if length 2
    ");
}

#[test]
fn unions_in_unions() {
    let types = lowered(
        r#"
A: {oneOf: [{oneOf: [{type: string}, {type: integer}]}, {type: boolean}]}
N: {oneOf: [{$ref: '#/components/schemas/S'}, {type: boolean}]}
S: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
M: {oneOf: [{$ref: '#/components/schemas/S'}, {type: array, items: {type: integer}}]}
T: {oneOf: [{$ref: '#/components/schemas/U'}, {$ref: '#/components/schemas/Z'}]}
U: {oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}]}
X: {type: object, required: [t], properties: {t: {const: x}}}
Y: {type: object, required: [t], properties: {t: {const: y}}}
Z: {type: object, required: [t], properties: {t: {const: z}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      String: text if STRING
      Integer: integer(i64) if INTEGER
      Boolean: boolean if BOOLEAN
    union N
      S: S if STRING|ARRAY
      Boolean: boolean if BOOLEAN
    union S
      String: text if STRING
      String list: [text] if items STRING
    union M
      String list: [text] if items STRING
      Integer list: [integer(i64)] if items INTEGER
      String: text if STRING
    union T
      U: U if t = "x" | "y"
      Z: Z if t = "z"
    union U
      X: X if t = "x"
      Y: Y if t = "y"
    struct X
      t: X.t = "x"
    struct Y
      t: Y.t = "y"
    struct Z
      t: Z.t = "z"
    enum X.t = "x"
    enum Y.t = "y"
    enum Z.t = "z"
    "##);
}

#[test]
fn a_union_of_itself() {
    let types = lowered(
        r#"
A: {anyOf: [{$ref: '#/components/schemas/A'}, {type: string}]}
B: {anyOf: [{$ref: '#/components/schemas/C'}, {type: string}]}
C: {anyOf: [{$ref: '#/components/schemas/B'}, {type: integer}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = text
    union B
      C: C if INTEGER
      String: text if STRING
    union C
      Integer: integer(i64) if INTEGER
      String: text if STRING
    "##);
}

#[test]
fn a_branch_that_cannot_be() {
    let types = lowered(
        r#"
A: {type: object, properties: {a: {type: string}}, oneOf: [{type: string}, {required: [b], properties: {b: {type: string}}}]}
B: {type: 'null', oneOf: [{type: string}, {type: number}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      a?: text
      b: text
    union B
      String: text if STRING
      Number: number(f64) if NUMBER
    warning[conflicting-types] #/components/schemas/A/oneOf/0: no value can be of this branch: one part allows object, the other string
      #/components/schemas/A: what stands beside the branch
    "##);
}

#[test]
fn branches_of_bounds_alone() {
    let types = lowered(
        r#"
A: {type: string, anyOf: [{minLength: 5}, {maxLength: 2}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias A = text [fits {"anyOf":[{"maxLength":2},{"minLength":5}]}]
        # Each form of it has rules of its own.
    "##);
}

/// Integers and numbers are joined; which comes first decides neither the name nor the type.
#[test]
fn the_order_of_integers_and_numbers_does_not_matter() {
    let branches = [
        "{type: integer}",
        "{type: number, format: double}",
        "{type: string}",
    ];
    let mut seen = std::collections::BTreeSet::new();
    for order in [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ] {
        for keyword in ["oneOf", "anyOf"] {
            let list = order.map(|index| branches[index]).join(", ");
            let types = lowered(&format!("A: {{{keyword}: [{list}]}}"));
            let mut lines: Vec<_> = types.lines().collect();
            lines.sort_unstable();
            seen.insert(lines.join("\n"));
        }
    }
    let seen: Vec<_> = seen.into_iter().collect();
    insta::assert_snapshot!(seen.join("\n"), @"
      Number: number(f64) if NUMBER
      String: text if STRING
    union A
      Number: number(f64) if NUMBER
      String: text if STRING
    union A
    warning[union-overlap] #/components/schemas/A/oneOf: several branches of `oneOf` can hold of one value; it is checked as `anyOf`
    ");
}

/// Where `type` is left out, `items` that are a choice of objects can be the value itself.
#[test]
fn lone_items_that_are_a_choice_are_a_list_or_one_of_them() {
    let types = lowered(
        r#"
A: {items: {anyOf: [{type: object, required: [id], properties: {id: {type: string}}}, {type: object, required: [name], properties: {name: {type: string}}}]}}
B: {items: {$ref: '#/components/schemas/One'}}
C: {items: {oneOf: [{type: string}, {type: integer}]}}
D: {minItems: 1, items: {anyOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}}
E: {items: {anyOf: [{$ref: '#/components/schemas/E'}, {$ref: '#/components/schemas/One'}]}}
F: {items: {anyOf: [{$ref: '#/components/schemas/One'}, {nullable: true}]}}
G: {items: {oneOf: [{type: string}, {type: 'null'}]}}
One: {type: object, required: [one], properties: {one: {type: string}}}
Two: {type: object, required: [two], properties: {two: {type: string}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      List: [A|List[]] if items OBJECT
      Item: A|List[] if OBJECT
    alias B = [One]
    alias C = [C[]]
    alias D = [D[]] [items >= 1]
    alias E = [E[]]
    union F
      List: [One | null] if ARRAY
      One: One if OBJECT
    union G
      List: [text | null] if items NULL|STRING
      String: text if STRING
    struct One
      one: text
    struct Two
      two: text
    union A|List[]
      id: A|List[]|id if has id
      name: A|List[]|name if has name
    union C[]
      String: text if STRING
      Integer: integer(i64) if INTEGER
    union D[]
      One: One if has one
      Two: Two if has two
    union E[]
      E: E if items ARRAY|OBJECT
      One: One if OBJECT
    struct A|List[]|id
      id: text
    struct A|List[]|name
      name: text
    warning[unsupported-keyword] #/components/schemas/A/items: nothing says that the value is a list, so it is a list of these or one of them
      help: add `type: array`, or write the schemas under `oneOf` if the value is one of them
    warning[unsupported-keyword] #/components/schemas/F/items: nothing says that the value is a list, so it is a list of these or one of them
      help: add `type: array`, or write the schemas under `oneOf` if the value is one of them
    warning[unsupported-keyword] #/components/schemas/G/items: nothing says that the value is a list, so it is a list of these or one of them
      help: add `type: array`, or write the schemas under `oneOf` if the value is one of them
    "##);
}
