//! `allOf`, and siblings of branches.

use super::lowered;

#[test]
fn properties_and_requirements_are_united() {
    let types = lowered(
        r#"
Base: {type: object, required: [id], properties: {id: {type: string}, kind: {type: object, properties: {k: {type: string}}}}}
A: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, required: [a], properties: {a: {type: integer}}}], description: Both.}
Strict: {allOf: [{$ref: '#/components/schemas/Base'}, {required: [kind]}]}
Diamond: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Base'}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct Base
      id: text
      kind?: Base.kind
    struct A
      id: text
      kind?: Base.kind
      a: integer(i64)
    struct Strict
      id: text
      kind: Base.kind
    struct Diamond
      id: text
      kind?: Base.kind
      a: integer(i64)
    struct Base.kind
      k?: text
    "##);
}

#[test]
fn the_same_property_is_intersected() {
    let types = lowered(
        r#"
A:
  allOf:
    - {type: object, properties: {a: {type: number, minimum: 1}, b: {enum: [x, y]}, c: {}, d: {type: string, minLength: 1}, e: {type: object, properties: {p: {type: string}}}}}
    - {type: object, properties: {a: {type: integer, maximum: 9}, b: {enum: [y, z]}, c: {type: boolean}, d: {description: words}, e: {type: object, properties: {q: {type: string}}}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      a?: integer(i64) [>= 1, <= 9]
      b?: A.b = "y"
      c?: boolean
      d?: text [length >= 1]
      e?: A.e
    enum A.b = "y"
    struct A.e
      p?: text
      q?: text
    "##);
}

#[test]
fn conflicts_are_reported_at_both() {
    let types = lowered(
        r#"
A: {allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {a: {type: integer}}}]}
B: {allOf: [{enum: [x]}, {enum: [y]}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      a?: any(conflict)
        # Any JSON, since its parts conflict.
    alias B = any(conflict)
        # Any JSON, since its parts conflict.
    error[conflicting-types] #/components/schemas/A/allOf/0/properties/a: the parts of `allOf` cannot all hold: one part allows string, the other integer
      #/components/schemas/A/allOf/1/properties/a: the other part
    error[conflicting-types] #/components/schemas/B: the parts of `allOf` cannot all hold: no value is among the constants of both parts
      #/components/schemas/B/allOf/1: the other part
    note[any-type] #/components/schemas/A/allOf/0/properties/a: any JSON, since its parts conflict
    note[any-type] #/components/schemas/B: any JSON, since its parts conflict
    "##);
}

#[test]
fn a_schema_that_is_part_of_itself() {
    let types = lowered(
        r#"
A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {a: {type: string}}}]}
B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      b?: text
      a?: text
    struct B
      b?: text
    error[ref-cycle] #/components/schemas/B/allOf/0: this reference leads back to itself
      #/components/schemas/A: it is a part of this one
      help: let a property, not `allOf`, refer back
    "##);
}

#[test]
fn recursive_properties_of_two_schemas_end() {
    let types = lowered(
        r#"
A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}, items: {type: array, items: {$ref: '#/components/schemas/A'}}}}
B: {type: object, properties: {next: {$ref: '#/components/schemas/B'}, items: {type: array, items: {$ref: '#/components/schemas/B'}}}}
C: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      next?: A
      items?: [A]
    struct B
      next?: B
      items?: [B]
    struct C
      next?: C.next
      items?: [C.items[]]
    struct C.next
      next?: C.next
      items?: [C.items[]]
    struct C.items[]
      next?: C.next
      items?: [C.items[]]
    "##);
}

#[test]
fn what_stands_beside_branches_holds_in_each() {
    let types = lowered(
        r#"
A:
  type: object
  required: [id]
  properties: {id: {type: string}, inner: {type: object, properties: {z: {type: string}}}}
  oneOf:
    - {title: Cat, required: [meow], properties: {meow: {type: string}}}
    - {title: Dog, required: [bark], properties: {bark: {type: string}}}
B:
  allOf:
    - {type: object, properties: {b: {type: string}}}
    - oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}]
X: {type: object, required: [x], properties: {x: {type: string}}}
Y: {type: object, required: [y], properties: {y: {type: string}}}
C: {type: object, oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      Cat: A|Cat if has meow
      Dog: A|Dog if has bark
    union B
      X: B|X if has x
      Y: B|Y if has y
    struct X
      x: text
    struct Y
      y: text
    union C
      X: X if has x
      Y: Y if has y
    struct A|Cat
      id: text
      inner?: A.inner
      meow: text
    struct A|Dog
      id: text
      inner?: A.inner
      bark: text
    struct B|X
      b?: text
      x: text
    struct B|Y
      b?: text
      y: text
    struct A.inner
      z?: text
    "##);
}

#[test]
fn branches_that_only_require_are_rules() {
    let types = lowered(
        r#"
A: {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}, anyOf: [{required: [a]}, {required: [b, c]}]}
B: {type: object, properties: {a: {type: string}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A [has a or b and c]
      a?: text
      b?: text
      c?: text
    struct B [has one of a or b]
      a?: text
      b?: text
    "##);
}

/// Where one part gives a property its type and another one its bounds, the bounds are rules.
#[test]
fn bounds_of_another_part_are_rules_of_an_inline_type() {
    let types = lowered(
        "
A:
  allOf:
    - {type: object, properties: {t: {type: string}, n: {type: integer}, l: {type: array, items: {type: integer}}, m: {type: object, additionalProperties: {type: integer}}}}
    - {properties: {t: {minLength: 1}, n: {maximum: 5}, l: {minItems: 1, uniqueItems: true}, m: {maxProperties: 2}}}
B: {allOf: [{type: array, items: {type: integer}}, {items: {minimum: 3}}]}
C: {allOf: [{type: object, properties: {t: {type: string, enum: [a, abc]}}}, {properties: {t: {minLength: 2}}}]}
",
    );
    insta::assert_snapshot!(types, @r#"
    struct A
      t?: text [length >= 1]
      n?: integer(i64) [<= 5]
      l?: [integer(i64)] [items >= 1, unique]
      m?: {integer(i64)} [keys <= 2]
    alias B = [integer(i64) [>= 3]]
    struct C
      t?: C.t [length >= 2]
    enum C.t = "a" | "abc"
    "#);
}

#[test]
fn keys_that_a_closed_part_forbids_are_allowed_and_reported() {
    let types = lowered(
        "
Part: {type: object, properties: {a: {type: integer}}, additionalProperties: false}
Both: {allOf: [{$ref: '#/components/schemas/Part'}, {type: object, properties: {b: {}, c: {}, d: {}, e: {}}}]}
Outer: {allOf: [{type: object, properties: {a: {type: integer}}}], properties: {b: {type: integer}}, additionalProperties: false}
Like: {allOf: [{$ref: '#/components/schemas/Part'}, {type: object, patternProperties: {'^x': {}}, additionalProperties: false}], properties: {x1: {}}}
Same: {allOf: [{$ref: '#/components/schemas/Part'}, {type: object, required: [a], properties: {a: {maximum: 3}}}]}
",
    );
    insta::assert_snapshot!(types, @"
    struct Part
      a?: integer(i64)
      ..: forbidden
    struct Both
      a?: integer(i64)
      b?: any(unspecified)
      c?: any(unspecified)
      d?: any(unspecified)
      e?: any(unspecified)
      ..: forbidden
    struct Outer
      b?: integer(i64)
      a?: integer(i64)
      ..: forbidden
    struct Like
      x1?: any(unspecified)
      a?: integer(i64)
      /^x/: any(unspecified)
      ..: forbidden
    struct Same
      a: integer(i64) [<= 3]
      ..: forbidden
    warning[unsupported-keyword] #/components/schemas/Both/allOf/0: this forbids `b`, `c`, `d` and 1 more, which other parts of the `allOf` declare; the client allows the keys of all of them
      help: `unevaluatedProperties` around all of them is about the keys that none declares
    warning[unsupported-keyword] #/components/schemas/Like/allOf/0: this forbids `/^x/`, `x1`, which other parts of the `allOf` declare; the client allows the keys of all of them
      help: `unevaluatedProperties` around all of them is about the keys that none declares
    warning[unsupported-keyword] #/components/schemas/Like/allOf/1/additionalProperties: this forbids `a`, which other parts of the `allOf` declare; the client allows the keys of all of them
      help: `unevaluatedProperties` around all of them is about the keys that none declares
    warning[unsupported-keyword] #/components/schemas/Outer/additionalProperties: this forbids `a`, which other parts of the `allOf` declare; the client allows the keys of all of them
      help: `unevaluatedProperties` around all of them is about the keys that none declares
    ");
}

#[test]
fn keys_of_all_branches_beside_a_closed_schema_are_one_finding() {
    let types = lowered(
        "
Beside:
  type: object
  properties: {x: {}}
  patternProperties: {'^y': {}}
  additionalProperties: false
  oneOf:
    - {type: object, required: [b], properties: {b: {}, y1: {}}}
    - {type: object, required: [a], properties: {a: {}, b: false}}
    - {type: object, required: [x], properties: {a: {}, c: false}}
",
    );
    insta::assert_snapshot!(types, @r#"
    union Beside
      y1: Beside|y1 if has b and lacks a
      a: Beside|a if has a and lacks c
      c: Beside|c if has x
    struct Beside|y1
      x?: any(unspecified)
      b: any(unspecified)
      y1?: any(unspecified)
      /^y/: any(unspecified)
      ..: forbidden
    struct Beside|a
      x?: any(unspecified)
      a: any(unspecified)
      b?: any(never) [nothing]
        # Any JSON, since the schema allows no value.
      /^y/: any(unspecified)
      ..: forbidden
    struct Beside|c
      x: any(unspecified)
      a?: any(unspecified)
      c?: any(never) [nothing]
        # Any JSON, since the schema allows no value.
      /^y/: any(unspecified)
      ..: forbidden
    warning[union-overlap] #/components/schemas/Beside: `a` and `c` can both fit {"a":{},"x":{}}; `a` is asked first
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    warning[unsupported-keyword] #/components/schemas/Beside/additionalProperties: this forbids `a`, `b`, which other schemas of the same value declare; the client allows the keys of all of them
      help: `unevaluatedProperties` around all of them is about the keys that none declares
    note[any-type] #/components/schemas/Beside/oneOf/1/properties/b: any JSON, since the schema allows no value
    note[any-type] #/components/schemas/Beside/oneOf/2/properties/c: any JSON, since the schema allows no value
    "#);
}

/// `items` of one part holds of the positions of another one.
#[test]
fn items_of_one_part_hold_of_positions_of_another() {
    let types = lowered(
        "
Pair: {type: array, minItems: 2, maxItems: 2, allOf: [{items: {maxLength: 3}}, {prefixItems: [{type: string}, {type: string, minLength: 1}]}]}
Ends: {type: array, minItems: 1, allOf: [{prefixItems: [{type: string}], items: false}, {prefixItems: [{minLength: 1}, {type: integer}]}]}
Few: {type: array, allOf: [{items: false}, {prefixItems: [{type: string}]}]}
",
    );
    insta::assert_snapshot!(types, @"
    alias Pair = (text [length <= 3], text [length >= 1, length <= 3])
    alias Ends = (text [length >= 1])
    alias Few = [any(unspecified)] [items <= 0]
    ");
}

/// Each combination has the constants of its parts and is called after a key of each.
#[test]
fn combinations_of_objects_without_names() {
    let types = lowered(
        "
A:
  allOf:
  - oneOf:
    - {type: object, required: [k, a], properties: {k: {const: a}, a: {type: integer}}}
    - {type: object, required: [k, b], properties: {k: {const: b}, b: {type: string}}}
  - oneOf:
    - {type: object, required: [m, x], properties: {m: {const: x}, x: {type: string}}}
    - {type: object, required: [m, y], properties: {m: {const: y}, y: {type: integer}}}
",
    );
    insta::assert_snapshot!(types, @r#"
    union A
      a x: A|a x if has x, a and k = "a" and m = "x"
      a y: A|a y if has a and k = "a" and m = "y"
      b x: A|b x if has x and k = "b" and m = "x"
      b y: A|b y if has b, y and k = "b" and m = "y"
    struct A|a x
      k: A|a x.k = "a"
      a: integer(i64)
      m: A|a x.m = "x"
      x: text
    struct A|a y
      k: A|a x.k = "a"
      a: integer(i64)
      m: A|a y.m = "y"
      y: integer(i64)
    struct A|b x
      k: A|b x.k = "b"
      b: text
      m: A|a x.m = "x"
      x: text
    struct A|b y
      k: A|b x.k = "b"
      b: text
      m: A|a y.m = "y"
      y: integer(i64)
    enum A|a x.k = "a"
    enum A|a x.m = "x"
    enum A|a y.m = "y"
    enum A|b x.k = "b"
    "#);
}
