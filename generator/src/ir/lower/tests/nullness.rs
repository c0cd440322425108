//! Where null is a value.

use super::lowered;

#[test]
fn a_type_without_null_takes_the_null_of_its_branches_away() {
    let types = lowered(
        r#"
A:
  type: object
  properties:
    a: {type: string, anyOf: [{type: string, nullable: true}, {type: string, maxLength: 1}]}
    b: {anyOf: [{type: string, nullable: true}, {type: integer}]}
"#,
    );
    insta::assert_snapshot!(types, @"
    struct A
      a?: text
      b?: A.b | null
    union A.b
      String: text if STRING
      Integer: integer(i64) if INTEGER
    ");
}

/// Any JSON holds null itself, so a condition on it is asked about null, too.
#[test]
fn null_beside_any_json_with_a_condition_is_allowed() {
    let types = lowered(
        "
B: {if: {type: string}, then: {minLength: 2}, else: {type: integer}}
C: {type: object, properties: {
  named: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]},
  inline: {anyOf: [{not: {type: [string, 'null']}}, {type: 'null'}]},
  chained: {anyOf: [{$ref: '#/components/schemas/D'}, {type: 'null'}]},
  beside: {anyOf: [{$ref: '#/components/schemas/E', not: {type: 'null'}}, {type: 'null'}]},
  plain: {$ref: '#/components/schemas/B'}}}
D: {$ref: '#/components/schemas/B'}
E: {}
",
    );
    let conditions: Vec<&str> = types.lines().filter(|line| line.contains('?')).collect();
    insta::assert_snapshot!(conditions.join("\n"), @r#"
    named?: B | null [fits {"anyOf":[{"type":"null"},{"if":{"type":"string"},"then":{"minLength":2},"else":{"type":"integer"}}]}]
    inline?: any(unspecified) | null [fits {"anyOf":[{"type":"null"},{"not":{"type":["null","string"]}}]}]
    chained?: D | null [fits {"anyOf":[{"type":"null"},{"if":{"type":"string"},"then":{"minLength":2},"else":{"type":"integer"}}]}]
    beside?: E | null [fits {"anyOf":[{"type":"null"},{"not":{"type":"null"}}]}]
    plain?: B [fits {"if":{"type":"string"},"then":{"minLength":2},"else":{"type":"integer"}}]
    "#);
}

/// Of two parts that allow no kind in common but null, null is a value.
#[test]
fn null_is_left_of_a_branch_that_conflicts_otherwise() {
    let types = lowered(
        "
A: {type: object, properties: {
  one: {type: [object, 'null'], oneOf: [{type: [string, 'null']}, {type: array, items: {type: string}}]},
  two: {type: [object, 'null'], anyOf: [{type: [string, 'null']}, {type: object, properties: {x: {type: string}}}]}}}
",
    );
    insta::assert_snapshot!(types, @"
    struct A
      one?: null | null = null
      two?: A.two | null
    struct A.two
      x?: text
    warning[conflicting-types] #/components/schemas/A/properties/one/oneOf/0: no value but null can be of this branch: one part allows object, the other string
      #/components/schemas/A/properties/one: what stands beside the branch
    warning[conflicting-types] #/components/schemas/A/properties/one/oneOf/1: no value can be of this branch: one part allows object, the other array
      #/components/schemas/A/properties/one: what stands beside the branch
    warning[conflicting-types] #/components/schemas/A/properties/two/anyOf/0: no value but null can be of this branch: one part allows object, the other string
      #/components/schemas/A/properties/two: what stands beside the branch
    ");
}

/// A type is made once, but each use of it says whether null is a value and which value is the only
/// one.
#[test]
fn an_inline_type_that_is_reached_twice_is_used_alike() {
    let types = lowered(
        "
Base: {type: object, properties: {
  listed: {anyOf: [{enum: [a, b]}, {type: 'null'}]},
  object: {oneOf: [{type: 'null'}, {type: object, properties: {x: {type: string}}}]},
  kinds: {anyOf: [{type: [string, integer]}, {type: 'null'}]},
  only: {anyOf: [{const: x}]}}}
Required: {allOf: [{$ref: '#/components/schemas/Base'}], required: [listed, object, kinds, only]}
Further: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {y: {type: string}}}]}
Alone: {$ref: '#/components/schemas/Base/properties/listed'}
List: {type: array, items: {$ref: '#/components/schemas/Base/properties/object'}}
Map: {additionalProperties: {$ref: '#/components/schemas/Base/properties/listed'}}
Tree: {type: object, properties: {next: {anyOf: [{type: object, properties: {next: {$ref: '#/components/schemas/Tree/properties/next'}}}, {type: 'null'}]}}}
",
    );
    insta::assert_snapshot!(types, @r#"
    struct Base
      listed?: Base.listed | null
      object?: Base.object | null
      kinds?: Base.kinds | null
      only?: Base.only = "x"
    struct Required
      listed: Base.listed | null
      object: Base.object | null
      kinds: Base.kinds | null
      only: Base.only = "x"
    struct Further
      listed?: Base.listed | null
      object?: Base.object | null
      kinds?: Base.kinds | null
      only?: Base.only = "x"
      y?: text
    alias Alone = Base.listed
    alias List = [Base.object | null]
    alias Map = {Base.listed | null}
    struct Tree
      next?: Tree.next | null
    enum Base.listed = "a" | "b"
    struct Base.object
      x?: text
    union Base.kinds
      String: text if STRING
      Integer: integer(i64) if INTEGER
    enum Base.only = "x"
    struct Tree.next
      next?: Tree.next | null
    "#);
}
