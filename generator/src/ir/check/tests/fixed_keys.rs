//! Which keys have no field, and what becomes of the types that they had.

use super::*;
use crate::ir::{Origin, Scalar, TypeRef};
use crate::lock::Member;

fn api_of(schemas: &str, lock: &ModuleLock) -> Api {
    let mut sink = Sink::new();
    let api = lowered(&document(schemas), &mut sink);
    check(api, lock, &mut sink).0
}

/// The keys that have no field, with their values.
fn fixed(schemas: &str) -> Vec<String> {
    let api = api_of(schemas, &ModuleLock::default());
    let of_type = |item: &crate::ir::Type| -> Vec<String> {
        let Origin::Named(name) = &item.origin else {
            return Vec::new();
        };
        let keys = item.shape.as_struct().into_iter();
        keys.flat_map(|shape| shape.fixed_keys())
            .map(|(field, value)| format!("{name}.{} = {value}", field.wire))
            .collect()
    };
    api.types.iter().flat_map(of_type).collect()
}

/// The same of one object that is sent and received, with these properties, all of them required.
fn fixed_in(properties: &str, further: &str) -> Vec<String> {
    fixed(&format!(
        "In: {{$ref: '#/components/schemas/A'}}\nOut: {{$ref: '#/components/schemas/A'}}\nA: {{type: object, required: [a], properties: {{{properties}}}{further}}}"
    ))
}

#[test]
fn a_required_const_has_no_field() {
    for (schema, value) in [
        ("const: x", "\"x\""),
        ("type: string, const: ''", "\"\""),
        ("const: true", "true"),
        ("const: -7", "-7"),
        ("const: 18446744073709551615", "18446744073709551615"),
        ("const: 1.5", "1.5"),
        ("allOf: [{type: string}, {const: x}]", "\"x\""),
    ] {
        let expected = [format!("A.a = {value}")];
        let found = fixed_in(&format!("a: {{{schema}}}"), "");
        assert_eq!(found, expected, "{schema}");
    }
}

#[test]
fn whatever_else_has_one_value_stays_a_field() {
    for schema in [
        "const: null",
        "type: 'null'",
        "const: [x]",
        "const: {b: 1}",
        "enum: [x]",
        "type: boolean, enum: [true]",
        "const: x, nullable: true",
        "type: [string, 'null'], enum: [x, null]",
        "const: x, readOnly: true",
        "const: x, writeOnly: true",
        "oneOf: [{const: x}]",
        "anyOf: [{const: x}, {type: 'null'}]",
        "enum: [x, y]",
    ] {
        let found = fixed_in(&format!("a: {{{schema}}}"), "");
        assert!(found.is_empty(), "{schema}: {found:?}");
    }
    // An optional key may be left out.
    assert!(fixed_in("b: {const: x}", "").is_empty());
    // There is no place for another value.
    let closed = ", additionalProperties: false";
    assert!(fixed_in("a: {const: x}", closed).is_empty());
    let typed = ", additionalProperties: {type: integer}";
    assert!(fixed_in("a: {const: x}", typed).is_empty());
}

#[test]
fn a_closed_object_that_is_only_sent_needs_no_place_for_another_value() {
    let found = fixed(
        "In: {type: object, required: [a], properties: {a: {const: x}}, additionalProperties: false}\nOut: {type: string}",
    );
    assert_eq!(found, ["In.a = \"x\""]);
}

const UNION: &str = "
In: {$ref: '#/components/schemas/U'}
Out: {$ref: '#/components/schemas/U'}
U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: t, mapping: {a: A, b: B}}}
A: {type: object, required: [t], properties: {t: {type: string}, x: {type: string}}}
B: {type: object, required: [t], properties: {t: {enum: [b]}, y: {type: string}}}
";

#[test]
fn the_tag_of_a_branch_has_no_field() {
    assert_eq!(fixed(UNION), ["A.t = \"a\"", "B.t = \"b\""]);
}

#[test]
fn a_tag_that_only_a_union_fixes_stays_a_field_of_what_is_used_elsewhere() {
    for elsewhere in [
        "C: {$ref: '#/components/schemas/A'}",
        "C: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}",
        "C: {type: array, items: {$ref: '#/components/schemas/A'}}",
        "C: {oneOf: [{type: string}, {$ref: '#/components/schemas/A'}]}",
        "C: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: t, mapping: {other: A, b: B}}}",
    ] {
        let found = fixed(&format!("{UNION}{elsewhere}\n"));
        assert_eq!(found, ["B.t = \"b\""], "{elsewhere}");
    }
    // The same tag in a second union is one value.
    let second = "C: {oneOf: [{$ref: '#/components/schemas/A'}, {type: object, required: [t], properties: {t: {const: c}}}], discriminator: {propertyName: t, mapping: {a: A}}}";
    let found = fixed(&format!("{UNION}{second}\n"));
    assert_eq!(found, ["A.t = \"a\"", "B.t = \"b\""]);
}

/// `{kind: Middle, sub: Leaf}` is a leaf too.
#[test]
fn a_child_of_a_child_can_have_the_tag_of_either() {
    let found = fixed(
        "
In: {$ref: '#/components/schemas/Base'}
Out: {$ref: '#/components/schemas/Base'}
Base: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Middle: {allOf: [{$ref: '#/components/schemas/Base'}], type: object, required: [sub], properties: {sub: {type: string}}, discriminator: {propertyName: sub}}
Leaf: {allOf: [{$ref: '#/components/schemas/Middle'}, {type: object, properties: {l: {type: integer}}}]}
Other: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {o: {type: integer}}}]}
",
    );
    assert_eq!(found, ["Leaf.sub = \"Leaf\"", "Other.kind = \"Other\""]);
}

/// `Bank` is a union of its own, and its branches have no tag but that of `Bank`.
#[test]
fn the_branches_of_a_tagged_branch_have_its_tag() {
    let document = "
In: {$ref: '#/components/schemas/Base'}
Out: {$ref: '#/components/schemas/Base'}
Base: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {bank: Bank, card: Card}}}
Card: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {number: {type: string}}}]}
Bank: {allOf: [{$ref: '#/components/schemas/Base'}, {oneOf: [{$ref: '#/components/schemas/Iban'}, {$ref: '#/components/schemas/Account'}]}]}
Iban: {type: object, required: [iban], properties: {iban: {type: string}}}
Account: {type: object, required: [account], properties: {account: {type: string}}}
";
    insta::assert_snapshot!(checked(document), @r#"
    alias In (sent) = Base
    alias Out (received) = Base
    union Base (sent, received)
      Bank: Bank if kind = "bank"
      Card: Card if kind = "card"
      Base: Base|Base if other kind
    struct Card (sent, received)
      kind: text = "card"
      number?: text
    union Bank (sent, received)
      Iban: Bank|Iban if has iban
      Account: Bank|Account if has account
    struct Iban
      iban: text
    struct Account
      account: text
    struct Base|Base (sent, received)
      kind: text
    struct Bank|Iban (sent, received)
      kind: text = "bank"
        # Set to `bank`, by which a union knows it.
      iban: text
    struct Bank|Account (sent, received)
      kind: text = "bank"
        # Set to `bank`, by which a union knows it.
      account: text
    note[unused-component] #/components/schemas/Account: no operation sends or receives `Account` as a type of its own
    note[unused-component] #/components/schemas/Iban: no operation sends or receives `Iban` as a type of its own
    "#);
    // A type that a second union has as well can have any tag.
    let outer = "
In: {$ref: '#/components/schemas/Outer'}
Out: {anyOf: [{$ref: '#/components/schemas/A'}, {type: string}]}
Outer: {oneOf: [{$ref: '#/components/schemas/Inner'}, {$ref: '#/components/schemas/C'}], discriminator: {propertyName: t, mapping: {inner: Inner, c: C}}}
Inner: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
A: {type: object, required: [t, a], properties: {t: {type: string}, a: {type: string}}}
B: {type: object, required: [t, b], properties: {t: {type: string}, b: {type: string}}}
C: {type: object, required: [t], properties: {t: {type: string}}}
";
    insta::assert_snapshot!(checked(outer), @r#"
    alias In (sent) = Outer
    union Out (received)
      A: A if OBJECT
      String: text if STRING
    union Outer (sent)
      Inner: Inner if t = "inner"
      C: C if t = "c"
    union Inner (sent)
      A: A if has a
      B: B if has b
    struct A (sent, received)
      t: text
      a: text
    struct B (sent)
      t: text = "inner"
        # Set to `inner`, by which a union knows it.
      b: text
    struct C (sent)
      t: text = "c"
    "#);
}

#[test]
fn a_tag_with_several_values_stays_a_field() {
    let several = UNION.replace("a: A,", "a: A, c: A,");
    assert_eq!(fixed(&several), ["B.t = \"b\""]);
    // The mapping has one of them, and the schema knows another one.
    let listed = UNION.replace("{t: {type: string}", "{t: {enum: [a, c]}");
    assert_eq!(fixed(&listed), ["B.t = \"b\""]);
}

#[test]
fn the_type_of_a_fixed_key_is_gone_and_that_of_others_stays() {
    let types = checked(
        "
In: {type: object, required: [a, c], properties: {a: {const: x}, b: {const: x}, c: {$ref: '#/components/schemas/K'}, d: {type: object, required: [e], properties: {e: {const: y}}}}}
Out: {type: object, properties: {f: {$ref: '#/components/schemas/In'}}}
K: {const: k}
",
    );
    insta::assert_snapshot!(types, @r#"
    struct In (sent, received)
      a: text = "x"
      b?: In.b = "x"
      c: text = "k"
      d?: In.d
    struct Out (received)
      f?: In
    enum K (sent, received) = "k"
    enum In.b (sent, received) = "x"
    struct In.d (sent, received)
      e: text = "y"
    "#);
}

#[test]
fn places_that_are_kept_beside_the_types_follow_them() {
    let mut sink = Sink::new();
    let schemas = "
In: {type: object, required: [a], properties: {a: {const: x}}}
Out: {type: object, properties: {b: {enum: [y]}}}
";
    let api = lowered(&document(schemas), &mut sink);
    let named = |api: &Api, is_wanted: fn(&Shape) -> bool| -> Vec<(Pointer, Use)> {
        let types = api.types().filter(|(_, item)| is_wanted(&item.shape));
        types
            .map(|(id, item)| (item.at.clone(), Use::plain(TypeRef::Named(id))))
            .collect()
    };
    let is_enum: fn(&Shape) -> bool = |shape| matches!(shape, Shape::Enum(_));
    let mut places = named(&api, is_enum);
    let checked = check_with_places(api, &mut places, &ModuleLock::default(), &mut sink);
    let of = |end: &str| {
        let mut found = places.iter();
        let found = found.find(|(at, _)| at.as_str().ends_with(end));
        found.map(|(_, value)| value.ty.clone()).expect(end)
    };
    assert_eq!(of("In/properties/a"), TypeRef::Scalar(Scalar::Text));
    let left = named(checked.api(), is_enum);
    assert_eq!(of("Out/properties/b"), left[0].1.ty);
}

#[test]
fn a_key_that_was_fixed_is_preset_with_what_it_was() {
    let entry = |value: &serde_json::Value| Entry {
        name: "A".to_owned(),
        members: vec![Member::constant("a", value)],
        ..Entry::default()
    };
    for value in [
        serde_json::json!("x"),
        serde_json::json!(""),
        serde_json::json!("1"),
        serde_json::json!(1),
        serde_json::json!(true),
        serde_json::json!("a b = \"c\" # (d)"),
    ] {
        let mut lock = ModuleLock::default();
        let key = "#/components/schemas/A".to_owned();
        lock.entries.insert(key, entry(&value));
        let schemas = "In: {$ref: '#/components/schemas/A'}\nOut: {type: string}\nA: {type: object, required: [a], properties: {a: {type: string}, b: {}}}";
        let api = api_of(schemas, &lock);
        let presets = api.types.iter().filter_map(|item| item.shape.as_struct());
        let presets: Vec<_> = presets
            .flat_map(|shape| &shape.fields)
            .map(|field| field.preset.clone())
            .collect();
        assert_eq!(presets, [Some(value), None]);
    }
}
