//! Unions whose objects are told apart by a tag, by other constants, or by the kind of a key.

use super::lowered;

const PARTS: &str = r#"
M: {type: object, properties: {created: {type: string}}}
E1: {type: object, required: [ev], properties: {ev: {type: string}, p: {type: integer}}}
E2: {type: object, required: [ev], properties: {ev: {type: string}, q: {type: integer}}}
S1: {type: object, required: [ip], properties: {ip: {type: string}}}
S2: {type: object, required: [host], properties: {host: {type: string}}}
"#;

/// What two lists of branches and a `discriminator` make, wherever each of them is.
#[test]
fn a_discriminator_beside_a_second_union_tells_its_own_branches_apart() {
    let reference = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    let (e1, e2, s1, s2) = (
        reference("E1"),
        reference("E2"),
        reference("S1"),
        reference("S2"),
    );
    let events = format!(
        "oneOf: [{e1}, {e2}], discriminator: {{propertyName: ev, mapping: {{e1: E1, e2: E2}}}}"
    );
    let sources = format!("anyOf: [{s1}, {s2}]");
    let mixin = reference("M");
    let mut seen = std::collections::BTreeSet::new();
    for schema in [
        format!("allOf: [{mixin}, {{{events}}}, {{{sources}}}]"),
        format!("allOf: [{mixin}, {{{sources}}}, {{{events}}}]"),
        format!("allOf: [{mixin}], {events}, {sources}"),
    ] {
        let types = lowered(&format!("{PARTS}Ev: {{{schema}}}"));
        let union = types.split("union Ev").nth(1).unwrap();
        let lines = union.lines().filter(|line| line.contains(" if "));
        let mut guards: Vec<_> = lines
            .map(|line| {
                let (name, guards) = line.trim().split_once(':').unwrap();
                let mut words: Vec<_> = name.split(' ').collect();
                words.sort_unstable();
                let guards = guards.split(" if ").nth(1).unwrap();
                format!("{} if {guards}", words.join(" "))
            })
            .collect();
        guards.sort_unstable();
        seen.insert(guards.join("\n"));
    }
    let seen: Vec<_> = seen.into_iter().collect();
    insta::assert_snapshot!(seen.join("\nor\n"), @r##"
    E1 S1 if ev = "e1" and has ip
    E1 S2 if ev = "e1" and has host
    E2 S1 if ev = "e2" and has ip
    E2 S2 if ev = "e2" and has host
    "##);
}

#[test]
fn two_unions_in_one_all_of_are_combined_under_both_names() {
    let types = lowered(&format!(
        "{PARTS}Ev: {{allOf: [{{oneOf: [{{title: A, required: [a]}}, {{title: B, type: object, properties: {{b: {{const: 1}}}}, required: [b]}}]}}, {{oneOf: [{{$ref: '#/components/schemas/S1'}}, {{$ref: '#/components/schemas/S2'}}]}}]}}"
    ));
    let union = types.split("union Ev\n").nth(1).unwrap();
    insta::assert_snapshot!(format!("Ev\n{union}"), @"
    Ev
      A S1: Ev|A S1 if has ip, a
      A S2: Ev|A S2 if has a
      B S1: Ev|B S1 if has ip and b = 1
      B S2: Ev|B S2 if has host and b = 1
    struct Ev|A S1
      ip: text
      a: any(unspecified)
    struct Ev|A S2
      host: text
      a: any(unspecified)
    struct Ev|B S1
      b: Ev|B S1.b = 1
      ip: text
    struct Ev|B S2
      b: Ev|B S1.b = 1
      host: text
    enum Ev|B S1.b = integer 1
    warning[required-undeclared] #/components/schemas/Ev/allOf/0/oneOf/0/required: `a` is required but not declared under `properties`
      help: declare it, or take it out of `required`
    ");
}

#[test]
fn a_mapping_in_text_means_integers_and_booleans() {
    let types = lowered(
        r#"
A: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}], discriminator: {propertyName: t, mapping: {'1': One, '2': Two}}}
B: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}], discriminator: {propertyName: b, mapping: {'true': One, 'false': Two, maybe: Three, none: Four}}}
One: {type: object, properties: {t: {type: integer}, b: {type: boolean}}}
Two: {type: object, properties: {t: {type: [integer, string]}, b: {type: boolean}}}
Three: {type: object}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    union A
      One: One if t = 1
      Two: Two if t = 2 | "2"
    union B
      One: One if b = true
      Two: Two if b = false
    struct One
      t?: integer(i64)
      b?: boolean
    struct Two
      t?: Two.t
      b?: boolean
    alias Three = {any(unspecified)}
    union Two.t
      String: text if STRING
      Integer: integer(i64) if INTEGER
    error[file-not-found] #/components/schemas/B/discriminator: `Four` points to the file `Four`, which is not loaded
      help: put the file beside the document, or its content under `components`
    warning[unlisted-mapping] #/components/schemas/B/discriminator/mapping/maybe: `maybe` is mapped to a schema that is no branch
      #/components/schemas/Three: the schema
      help: list the schema under `oneOf`, or take it out of the mapping; a value with this tag is kept as it came
    note[optional-tag] #/components/schemas/A: `t` selects the branch, but `One`, `Two` may be without it; a value without `t` is of no branch and kept as it came
      help: require `t` in each branch
    note[optional-tag] #/components/schemas/B: `b` selects the branch, but `One`, `Two` may be without it; a value without `b` is of no branch and kept as it came
      help: require `b` in each branch
    "##);
}

#[test]
fn a_tag_that_a_branch_does_not_require_is_said() {
    let types = lowered(
        "
Constants: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}
A: {type: object, required: [kind], properties: {kind: {const: A}}}
B: {type: object, properties: {kind: {const: B}}}
Undeclared: {oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/D'}], discriminator: {propertyName: kind}}
C: {type: object, required: [x], properties: {x: {type: string}}}
D: {type: object, required: [y], properties: {y: {type: integer}}}
NoDiscriminator: {anyOf: [{type: string}, {$ref: '#/components/schemas/E'}, {$ref: '#/components/schemas/F'}]}
E: {type: object, properties: {kind: {enum: [e]}}}
F: {type: object, properties: {kind: {enum: [f]}}}
Required: {oneOf: [{$ref: '#/components/schemas/G'}, {$ref: '#/components/schemas/H'}]}
G: {type: object, required: [kind], properties: {kind: {const: g}}}
H: {type: object, required: [kind], properties: {kind: {const: h}}}
Base: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Child: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {x: {type: string}}}]}
",
    );
    let findings: Vec<&str> = types
        .lines()
        .filter(|line| line.contains("optional-tag"))
        .collect();
    insta::assert_snapshot!(findings.join("\n"), @"
    note[optional-tag] #/components/schemas/Constants: `kind` selects the branch, but `B` may be without it; a value without `kind` is of no branch and kept as it came
    note[optional-tag] #/components/schemas/NoDiscriminator: `kind` selects the branch, but `E`, `F` may be without it; a value without `kind` is of no branch and kept as it came
    note[optional-tag] #/components/schemas/Undeclared: `kind` selects the branch, but `C`, `D` may be without it; a value without `kind` is of no branch and kept as it came
    ");
}

/// The constant is in an object inside each branch, as in JSON:API.
#[test]
fn constants_of_inner_objects_tell_branches_apart() {
    let object = |kind: &str| {
        format!(
            "{{type: object, required: [data], properties: {{data: {{type: object, required: [type], properties: {{type: {kind}}}}}, a: {{type: string}}}}}}"
        )
    };
    let (x, y) = (object("{const: x}"), object("{const: y}"));
    let types = lowered(&format!("A: {{oneOf: [{x}, {y}]}}"));
    insta::assert_snapshot!(types, @r#"
    union A
      x: A|x if data.type = "x"
      y: A|y if data.type = "y"
    struct A|x
      data: A|x.data
      a?: text
    struct A|y
      data: A|y.data
      a?: text
    struct A|x.data
      type: A|x.data.type = "x"
    struct A|y.data
      type: A|y.data.type = "y"
    enum A|x.data.type = "x"
    enum A|y.data.type = "y"
    "#);
    // A third branch is without it.
    let types = lowered(&format!(
        "A: {{oneOf: [{x}, {y}, {{type: object, required: [c], properties: {{c: {{type: string}}}}}}]}}"
    ));
    insta::assert_snapshot!(types.split("struct").next().unwrap(), @r#"
    union A
      x: A|x if has data and data.type = "x"
      y: A|y if has data and data.type = "y"
      c: A|c if has c
    "#);
    // The other branch may have the same value.
    for kind in ["{type: string}", "{enum: [x, y]}"] {
        let types = lowered(&format!("A: {{oneOf: [{x}, {}]}}", object(kind)));
        assert!(!types.contains("if data.type"), "{types}");
    }
}

/// Nothing lists what the other branch may have, but that is not the constant.
#[test]
fn a_constant_that_the_other_branch_refuses_tells_them_apart() {
    let union = |base: &str, other: &str| {
        lowered(&format!(
            "A: {{type: object, required: [t], properties: {{t: {base}}}, oneOf: [{{properties: {{t: {{const: a}}, x: {{type: integer}}}}}}, {{properties: {{t: {other}}}, additionalProperties: {{type: integer}}}}]}}"
        ))
    };
    for (base, other) in [
        ("{}", "{not: {enum: [a, b]}}"),
        ("{}", "{type: integer}"),
        ("{type: string}", "{not: {enum: [a, b]}}"),
        ("{type: string}", "{minLength: 2}"),
    ] {
        let types = union(base, other);
        assert!(types.contains("if t = \"a\""), "{types}");
        assert!(!types.contains("warning"), "{types}");
    }
    // The constant keeps other values out, but the other branch has it as well.
    for other in ["{type: string}", "{not: {const: b}}", "{enum: [a, b]}"] {
        let types = union("{type: string}", other);
        assert!(types.contains("if t = \"a\""), "{types}");
        assert!(types.contains("warning[union-overlap]"), "{types}");
    }
}

#[test]
fn a_tag_can_be_a_fraction() {
    let types = lowered(
        r#"
Halves:
  oneOf:
    - {type: object, required: [v], properties: {v: {const: 1.5}, a: {type: string}}}
    - {type: object, required: [v], properties: {v: {const: 2}, b: {type: integer}}}
    - {type: object, required: [v], properties: {v: {enum: [0.5, 0.25]}}}
Spelled:
  oneOf:
    - {type: object, required: [v], properties: {v: {const: 1.0}, a: {type: string}}}
    - {type: object, required: [v], properties: {v: {const: 2}, b: {type: integer}}}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    union Halves
      a: Halves|a if v = 1.5
      b: Halves|b if v = 2
      Object: Halves|Object if v = 0.5 | 0.25
    union Spelled
      b: Spelled|b if v = 2
      a: Spelled|a if has v
    struct Halves|a
      v: number(f64) [fits {"enum":[1.5]}] = 1.5
        # One of `1.5`.
      a?: text
    struct Halves|b
      v: Halves|b.v = 2
      b?: integer(i64)
    struct Halves|Object
      v: number(f64) [fits {"enum":[0.5,0.25]}]
        # One of `0.5`, `0.25`.
    struct Spelled|b
      v: Spelled|b.v = 2
      b?: integer(i64)
    struct Spelled|a
      v: number(f64) [fits {"enum":[1.0]}] = 1.0
        # One of `1.0`.
      a?: text
    enum Halves|b.v = integer 2
    enum Spelled|b.v = integer 2
    "#);
}

/// The kind of a key that both require tells them apart. Numbers of two types are written alike.
#[test]
fn kinds_of_a_required_key_tell_objects_apart() {
    let types = lowered(
        r#"
Page:
  anyOf:
    - {type: object, required: [data], properties: {data: {type: array, items: {type: string}}}}
    - {type: object, required: [data], properties: {data: {type: object}, cursor: {type: integer}}}
Three:
  oneOf:
    - {type: object, required: [v], properties: {v: {type: string}}}
    - {type: object, required: [v], properties: {v: {type: [integer, boolean]}}}
    - {type: object, required: [v], properties: {v: {type: 'null'}}}
Numbers:
  oneOf:
    - {type: object, required: [v], properties: {v: {type: integer, minimum: 1}}}
    - {type: object, required: [v], properties: {v: {type: number, not: {type: integer}}, w: {}}}
Optional:
  oneOf:
    - {type: object, properties: {v: {type: string}}}
    - {type: object, properties: {v: {type: object}}}
"#,
    );
    insta::assert_snapshot!(types, @r#"
    union Page
      data list: Page|data list if data is ARRAY
      cursor: Page|cursor if data is OBJECT
    union Three
      v string: Three|v string if v is STRING
      Object: Three|Object if v is BOOLEAN|INTEGER
      v null: Three|v null if v is NULL
    union Numbers
      w: Numbers|w if OBJECT
      Object: Numbers|Object if has v
    struct Optional
      v?: Optional.v
    struct Page|data list
      data: [text]
    struct Page|cursor
      data: {any(unspecified)}
      cursor?: integer(i64)
    struct Three|v string
      v: text
    struct Three|Object
      v: Three|Object.v
    struct Three|v null
      v: null = null
    struct Numbers|w
      v: number(f64) [fits {"not":{"type":"integer"}}]
        # `not`: `{"type":"integer"}`
      w?: any(unspecified)
    struct Numbers|Object
      v: integer(i64) [>= 1]
    union Optional.v
      String: text if STRING
      Map: {any(unspecified)} if OBJECT
    union Three|Object.v
      Integer: integer(i64) if INTEGER
      Boolean: boolean if BOOLEAN
    warning[union-overlap] #/components/schemas/Numbers: `w` and `Object` can both fit {"v":1}; `w` is asked first
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    warning[union-overlap] #/components/schemas/Optional: 2 branches `Object` are read as one type that holds any of them, since nothing tells them apart
      help: a required key of its own or of another type, or a `discriminator`, sets a branch apart
    "#);
}

/// That `t` is there sets `B` apart from the third branch, and its constant from other values.
#[test]
fn a_branch_asks_for_its_constant_where_others_have_another_or_no_key() {
    let guards = |branches: &[&str]| -> Vec<String> {
        let branches: Vec<String> = branches
            .iter()
            .map(|branch| match branch.starts_with('{') {
                true => (*branch).to_owned(),
                false => format!("{{$ref: '#/components/schemas/{branch}'}}"),
            })
            .collect();
        let branches = branches.join(", ");
        let types = lowered(&format!(
            "A: {{type: object, required: [t], properties: {{t: {{const: a}}, n: {{type: string}}}}}}\n\
             B: {{type: object, required: [t], properties: {{t: {{const: b}}, n: {{type: string}}}}}}\n\
             Id: {{type: object, required: [id], properties: {{id: {{type: string}}}}}}\n\
             Any: {{type: object, required: [t], properties: {{t: {{type: string}}, data: {{}}}}}}\n\
             Many: {{type: object, required: [t], properties: {{t: {{enum: [a, c]}}, d: {{}}}}}}\n\
             U: {{oneOf: [{branches}]}}"
        ));
        let union = types.split("union U\n").nth(1).unwrap();
        let lines = union.lines().take_while(|line| line.starts_with("  "));
        lines
            .filter(|line| line.contains(" if "))
            .map(|line| line.trim().to_owned())
            .collect()
    };
    insta::assert_debug_snapshot!(guards(&["A", "B", "Id"]), @r#"
    [
        "A: A if t = \"a\"",
        "B: B if t = \"b\"",
        "Id: Id if has id",
    ]
    "#);
    insta::assert_debug_snapshot!(guards(&["A", "Id"]), @r#"
    [
        "A: A if t = \"a\"",
        "Id: Id if has id",
    ]
    "#);
    insta::assert_debug_snapshot!(guards(&["A", "B", "Any"]), @r#"
    [
        "A: A if t = \"a\" and lacks data",
        "B: B if t = \"b\" and lacks data",
        "Any: Any if has t",
    ]
    "#);
    insta::assert_debug_snapshot!(guards(&["A", "B", "{type: object}"]), @r#"
    [
        "A: A if t = \"a\"",
        "B: B if t = \"b\"",
        "Map: {any(unspecified)} if OBJECT",
    ]
    "#);
    insta::assert_debug_snapshot!(guards(&["B", "Many", "A"]), @r#"
    [
        "B: B if t = \"b\"",
        "Many: Many if t = \"a\" | \"c\" and lacks n",
        "A: A if t = \"a\"",
    ]
    "#);
    // An enum of several values may get another one.
    insta::assert_debug_snapshot!(guards(&["Many", "Id"]), @r#"
    [
        "Many: Many if has t",
        "Id: Id if has id",
    ]
    "#);
}
