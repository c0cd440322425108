//! Rules of uses.

use super::lowered;

/// A bound is about one kind, and values of all others keep it.
#[test]
fn bounds_beside_a_reference_to_several_kinds_are_rules_of_the_use() {
    let types = lowered(
        "
Kinds: {type: [string, integer]}
Objects: {oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: string}}}]}
MaybeList: {anyOf: [{type: array, items: {type: string}}, {type: 'null'}]}
Anything: {}
Base: {type: object, properties: {kinds: {$ref: '#/components/schemas/Kinds'}, inline: {type: [string, integer]}}}
Uses: {type: object, properties: {
  kinds: {$ref: '#/components/schemas/Kinds', minLength: 2, minimum: 5.5, maxItems: 3},
  all: {allOf: [{$ref: '#/components/schemas/Kinds'}], pattern: ^a, multipleOf: 2},
  objects: {$ref: '#/components/schemas/Objects', minProperties: 2, minLength: 3},
  list: {$ref: '#/components/schemas/MaybeList', minItems: 1, uniqueItems: true},
  anything: {$ref: '#/components/schemas/Anything', minLength: 3, exclusiveMaximum: 9}}}
Child: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kinds: {minLength: 2}, inline: {maxLength: 9}}}]}
Merged: {allOf: [{type: array, items: {type: [string, integer]}}, {items: {minLength: 2}}]}
Map: {allOf: [{type: object, additionalProperties: {$ref: '#/components/schemas/Kinds'}}, {additionalProperties: {minimum: 1}}]}
",
    );
    insta::assert_snapshot!(types, @"
    union Kinds
      String: text if STRING
      Integer: integer(i64) if INTEGER
    union Objects
      a: Objects|a if has a
      b: Objects|b if has b
    alias MaybeList = [text]
    alias Anything = any(unspecified)
    struct Base
      kinds?: Kinds
      inline?: Base.inline
    struct Uses
      kinds?: Kinds [>= 5.5, length >= 2]
      all?: Kinds [multiple of 2, /^a/]
      objects?: Objects [keys >= 2]
      list?: MaybeList | null [items >= 1, unique]
      anything?: Anything [< 9, length >= 3]
    struct Child
      kinds?: Kinds [length >= 2]
      inline?: Base.inline [length <= 9]
    alias Merged = [Merged[] [length >= 2]]
    alias Map = {Kinds [>= 1]}
    struct Objects|a
      a: text
    struct Objects|b
      b: text
    union Base.inline
      String: text if STRING
      Integer: integer(i64) if INTEGER
    union Merged[]
      String: text if STRING
      Integer: integer(i64) if INTEGER
    ");
}

/// What stands beside branches holds in each, also where they become one type.
#[test]
fn bounds_beside_branches_that_become_one_type_are_its_rules() {
    let types = lowered(
        "
Code: {type: string, minLength: 2}
Uses: {type: object, properties: {
  patterns: {type: string, minLength: 2, anyOf: [{pattern: ^a}, {pattern: ^b}]},
  reference: {$ref: '#/components/schemas/Code', anyOf: [{maxLength: 3}, {pattern: ^a}]},
  looser: {type: integer, minimum: 3, anyOf: [{maximum: 5}, {minimum: 8, multipleOf: 2}]},
  list: {type: array, items: {type: string}, minItems: 2, uniqueItems: true, anyOf: [{maxItems: 3}, {contains: {const: a}}]},
  kinds: {type: [string, integer], minLength: 2, anyOf: [{pattern: ^a}, {maxLength: 3}]},
  open: {type: string, maxLength: 9, anyOf: [{enum: [a, b]}, {pattern: ^x}]},
  enums: {type: string, maxLength: 1, oneOf: [{enum: [a]}, {enum: [b]}]}}}
",
    );
    insta::assert_snapshot!(types, @r#"
    alias Code = text [length >= 2]
    struct Uses
      patterns?: text [fits {"anyOf":[{"pattern":"^a"},{"pattern":"^b"}]}, length >= 2]
        # Each form of it has rules of its own.
      reference?: text [fits {"anyOf":[{"maxLength":3},{"pattern":"^a"}]}, length >= 2]
        # Each form of it has rules of its own.
      looser?: integer(i64) [fits {"anyOf":[{"maximum":5},{"minimum":8,"multipleOf":2}]}, >= 3]
        # Each form of it has rules of its own.
      list?: [text] [fits {"anyOf":[{"contains":{"const":"a"}},{"maxItems":3}]}, items >= 2, unique]
      kinds?: Uses.kinds [fits {"anyOf":[{"maxLength":3},{"pattern":"^a"}]}]
      open?: Uses.open [fits {"anyOf":[{"enum":["a","b"]},{"pattern":"^x"}]}, length <= 9]
      enums?: Uses.enums
    union Uses.kinds [fits {"anyOf":[{"maxLength":3},{"pattern":"^a"}]}]
      String: text [length >= 2] if STRING
        # Each form of it has rules of its own.
      Integer: integer(i64) if INTEGER
        # Each form of it has rules of its own.
    enum Uses.open = "a" | "b" | others
    enum Uses.enums = "a" | "b"
    "#);
}
