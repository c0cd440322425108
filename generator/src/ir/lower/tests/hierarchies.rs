//! Schemas that build on each other: branches that merge their union, and bases with a
//! `discriminator`.

use super::lowered;

const CHILDREN: &str = r#"
Car: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {type: object, required: [doors], properties: {doors: {type: integer}}}]}
Bike: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {allOf: [{type: object, required: [bell], properties: {bell: {type: boolean}}}]}]}
"#;

const VEHICLE: &str = "Vehicle: {type: object, required: [t], properties: {t: {type: string}, wheels: {type: integer}}";

fn with_children(rest: &str, more: &str) -> String {
    lowered(&format!("{CHILDREN}{VEHICLE}{rest}}}\n{more}"))
}

#[test]
fn a_branch_that_merges_its_union_takes_over_all_but_the_branches() {
    let branches =
        "oneOf: [{$ref: '#/components/schemas/Car'}, {$ref: '#/components/schemas/Bike'}]";
    let types = with_children(&format!(", {branches}"), "");
    insta::assert_snapshot!(types, @r##"
    struct Car
      t: text
      wheels?: integer(i64)
      doors: integer(i64)
    struct Bike
      t: text
      wheels?: integer(i64)
      bell: boolean
    union Vehicle
      Car: Car if has doors
      Bike: Bike if has bell
    "##);
    let mapping = "mapping: {car: Car, bike: '#/components/schemas/Bike'}";
    let discriminator = format!("discriminator: {{propertyName: t, {mapping}}}");
    let types = with_children(&format!(", {branches}, {discriminator}"), "");
    insta::assert_snapshot!(types, @r##"
    struct Car
      t: text
      wheels?: integer(i64)
      doors: integer(i64)
    struct Bike
      t: text
      wheels?: integer(i64)
      bell: boolean
    union Vehicle
      Car: Car if t = "car"
      Bike: Bike if t = "bike"
    "##);
}

/// A value of another tag is not of the only branch, whether or not a schema builds on the base
/// without being listed.
#[test]
fn a_single_branch_with_a_tag_is_a_union() {
    let types = with_children(
        ", oneOf: [{$ref: '#/components/schemas/Car'}], discriminator: {propertyName: t}",
        "
Mapped: {oneOf: [{type: object, properties: {t: {type: string}}}], discriminator: {propertyName: t, mapping: {x: '#/components/schemas/Mapped/oneOf/0'}}}
Untagged: {oneOf: [{type: object, properties: {t: {type: string}}}], discriminator: {propertyName: t}}
Mixed: {oneOf: [{$ref: '#/components/schemas/Bike'}, {type: string}, {type: 'null'}], discriminator: {propertyName: t}}
",
    );
    insta::assert_snapshot!(types, @r#"
    struct Car
      t: text
      wheels?: integer(i64)
      doors: integer(i64)
    struct Bike
      t: text
      wheels?: integer(i64)
      bell: boolean
    union Vehicle
      Car: Car if t = "Car"
    union Mapped
      x: Mapped|x if t = "x"
    struct Untagged
      t?: text
    union Mixed
      Bike: Bike if t = "Bike"
      String: text if STRING
    struct Mapped|x
      t?: text
    note[optional-tag] #/components/schemas/Mapped: `t` selects the branch, but `x` may be without it; a value without `t` is of no branch and kept as it came
      help: require `t` in each branch
    "#);
}

/// One branch is no child, one adds nothing, one is a child of a child, and one is listed by a
/// union that is listed.
#[test]
fn branches_of_every_kind_can_merge_their_union() {
    let branches = ["Car", "Plain", "Other", "Motor"]
        .map(|name| format!("{{$ref: '#/components/schemas/{name}'}}"))
        .join(", ");
    let types = with_children(
        &format!(", anyOf: [{branches}], discriminator: {{propertyName: t}}"),
        r#"
Plain: {description: Nothing more., allOf: [{$ref: '#/components/schemas/Vehicle'}]}
Other: {type: object, required: [t], properties: {t: {type: string}}}
Motor: {oneOf: [{$ref: '#/components/schemas/Sports'}, {$ref: '#/components/schemas/Truck'}]}
Sports: {allOf: [{$ref: '#/components/schemas/Car'}], required: [color], properties: {color: {type: string}}}
Truck: {allOf: [{allOf: [{$ref: '#/components/schemas/Vehicle'}]}], required: [load], properties: {load: {type: number}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct Car
      t: text
      wheels?: integer(i64)
      doors: integer(i64)
    struct Bike
      t: text
      wheels?: integer(i64)
      bell: boolean
    union Vehicle
      Car: Car if t = "Car"
      Plain: Plain if t = "Plain"
      Other: Vehicle|Other if t = "Other"
      Motor: Vehicle|Motor if t = "Motor" | "Sports" | "Truck"
    struct Plain
      t: text
      wheels?: integer(i64)
    struct Other
      t: text
    union Motor
      Sports: Sports if has color
      Truck: Truck if has load
    struct Sports
      color: text
      t: text
      wheels?: integer(i64)
      doors: integer(i64)
    struct Truck
      load: number(f64)
      t: text
      wheels?: integer(i64)
    struct Vehicle|Other
      t: text
      wheels?: integer(i64)
    union Vehicle|Motor
      Sports: Sports if t = "Sports"
      Truck: Truck if t = "Truck"
    "##);
}

#[test]
fn a_base_with_a_discriminator_is_a_union_of_what_builds_on_it() {
    let types = with_children(
        ", discriminator: {propertyName: t, mapping: {car: Car, Bike: Sports}}",
        r#"
Sports: {allOf: [{$ref: '#/components/schemas/Car'}, {required: [color], properties: {color: {type: string}}}]}
Garage: {type: object, properties: {best: {$ref: '#/components/schemas/Vehicle'}, all: {type: array, items: {$ref: '#/components/schemas/Vehicle'}}}}
Extended: {type: object, properties: {v: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {properties: {more: {type: string}}}]}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct Car
      t: text
      wheels?: integer(i64)
      doors: integer(i64)
    struct Bike
      t: text
      wheels?: integer(i64)
      bell: boolean
    union Vehicle
      Car: Car if t = "car"
      Sports: Sports if t = "Bike"
      Base: Vehicle|Base if other t
    struct Sports
      t: text
      wheels?: integer(i64)
      doors: integer(i64)
      color: text
    struct Garage
      best?: Vehicle
      all?: [Vehicle]
    struct Extended
      v?: Extended.v
    struct Vehicle|Base
      t: text
      wheels?: integer(i64)
    struct Extended.v
      t: text
      wheels?: integer(i64)
      more?: text
    "##);
}

#[test]
fn a_base_of_bases_is_a_union_of_unions() {
    let types = with_children(
        ", discriminator: {propertyName: t}",
        r#"
Train: {allOf: [{$ref: '#/components/schemas/Vehicle'}], discriminator: {propertyName: t}, properties: {cars: {type: integer}}}
Tram: {allOf: [{$ref: '#/components/schemas/Train'}], properties: {line: {type: integer}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct Car
      t: text
      wheels?: integer(i64)
      doors: integer(i64)
    struct Bike
      t: text
      wheels?: integer(i64)
      bell: boolean
    union Vehicle
      Bike: Bike if t = "Bike"
      Car: Car if t = "Car"
      Train: Train if t = "Train"
      Tram: Tram if t = "Tram"
      Base: Vehicle|Base if other t
    union Train
      Tram: Tram if t = "Tram"
      Base: Train|Base if other t
    struct Tram
      line?: integer(i64)
      cars?: integer(i64)
      t: text
      wheels?: integer(i64)
    struct Vehicle|Base
      t: text
      wheels?: integer(i64)
    struct Train|Base
      cars?: integer(i64)
      t: text
      wheels?: integer(i64)
    "##);
}

#[test]
fn a_discriminator_that_nothing_builds_on_changes_nothing() {
    let types = lowered(
        r#"
A: {type: object, properties: {t: {type: string}}, discriminator: {propertyName: t, mapping: {b: B}}}
B: {type: object, properties: {b: {type: string}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct A
      t?: text
    struct B
      b?: text
    "##);
}

/// A child can refer to its base by another name of it, or by a `$ref` beside its own keys.
#[test]
fn a_child_is_found_by_every_way_to_refer_to_its_base() {
    let types = with_children(
        ", discriminator: {propertyName: t}",
        r#"
Same: {$ref: '#/components/schemas/Vehicle'}
Again: {$ref: '#/components/schemas/Same', description: Once more.}
Train: {allOf: [{$ref: '#/components/schemas/Again'}, {properties: {cars: {type: integer}}}]}
Tram: {$ref: '#/components/schemas/Same', properties: {line: {type: integer}}}
Loop: {$ref: '#/components/schemas/Loop'}
Knot: {allOf: [{$ref: '#/components/schemas/Loop'}]}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct Car
      t: text
      wheels?: integer(i64)
      doors: integer(i64)
    struct Bike
      t: text
      wheels?: integer(i64)
      bell: boolean
    union Vehicle
      Bike: Bike if t = "Bike"
      Car: Car if t = "Car"
      Train: Train if t = "Train"
      Tram: Tram if t = "Tram"
      Base: Vehicle|Base if other t
    alias Same = Vehicle
    alias Again = Same
    struct Train
      t: text
      wheels?: integer(i64)
      cars?: integer(i64)
    struct Tram
      line?: integer(i64)
      t: text
      wheels?: integer(i64)
    alias Loop = Loop
    alias Knot = Loop
    struct Vehicle|Base
      t: text
      wheels?: integer(i64)
    "##);
}

/// The list has no `discriminator`, but that of the base says which of its children a value is.
#[test]
fn children_in_a_list_are_told_apart_by_the_tag_of_their_base() {
    let types = lowered(
        r##"
Party: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {p: Person, f: '#/components/schemas/Firm', c: Club}}}
Person: {allOf: [{$ref: '#/components/schemas/Party'}, {type: object, properties: {first: {type: string}}}]}
Firm: {allOf: [{$ref: '#/components/schemas/Party'}, {type: object, required: [vat], properties: {vat: {type: string}}}]}
Club: {allOf: [{$ref: '#/components/schemas/Party'}, {type: object}]}
Bill:
  type: object
  properties:
    to: {oneOf: [{$ref: '#/components/schemas/Person'}, {$ref: '#/components/schemas/Firm'}]}
    by: {anyOf: [{$ref: '#/components/schemas/Firm'}, {type: 'null'}, {$ref: '#/components/schemas/Person'}]}
    only: {oneOf: [{$ref: '#/components/schemas/Firm'}]}
    any: {oneOf: [{$ref: '#/components/schemas/Firm'}, {$ref: '#/components/schemas/Party'}]}
"##,
    );
    insta::assert_snapshot!(types, @r#"
    union Party
      Club: Club if kind = "c"
      Firm: Firm if kind = "f"
      Person: Person if kind = "p"
      Base: Party|Base if other kind
    struct Person
      kind: text
      first?: text
    struct Firm
      kind: text
      vat: text
    struct Club
      kind: text
    struct Bill
      to?: Bill.to
      by?: Bill.by | null
      only?: Firm
      any?: Bill.any
    struct Party|Base
      kind: text
    union Bill.to
      Person: Person if kind = "p"
      Firm: Firm if kind = "f"
    union Bill.by
      Firm: Firm if kind = "f"
      Person: Person if kind = "p"
    union Bill.any
      Firm: Firm if kind = "f"
      Club: Club if kind = "c"
      Person: Person if kind = "p"
      Base: Party|Base if other kind
    "#);
}

/// Without a mapping, nobody knows whether names are tags.
#[test]
fn children_in_a_list_without_mapped_tags_are_told_apart_by_their_keys() {
    let types = lowered(
        r##"
Party: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Person: {allOf: [{$ref: '#/components/schemas/Party'}, {type: object, required: [first], properties: {first: {type: string}}}]}
Firm: {allOf: [{$ref: '#/components/schemas/Party'}, {type: object, required: [vat], properties: {vat: {type: string}}}]}
Bill: {type: object, properties: {to: {oneOf: [{$ref: '#/components/schemas/Person'}, {$ref: '#/components/schemas/Firm'}]}}}
"##,
    );
    insta::assert_snapshot!(types, @r#"
    union Party
      Firm: Firm if kind = "Firm"
      Person: Person if kind = "Person"
      Base: Party|Base if other kind
    struct Person
      kind: text
      first: text
    struct Firm
      kind: text
      vat: text
    struct Bill
      to?: Bill.to
    struct Party|Base
      kind: text
    union Bill.to
      Person: Person if has first
      Firm: Firm if has vat
    "#);
}

#[test]
fn a_tag_of_a_grandchild_means_the_child_that_a_list_has() {
    let types = lowered(
        r#"
Doc: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {inv: '#/components/schemas/Inv', cr: '#/components/schemas/Cr', store: '#/components/schemas/Store', online: '#/components/schemas/Online'}}}
Inv: {allOf: [{$ref: '#/components/schemas/Doc'}, {properties: {total: {type: integer}}}]}
Store: {allOf: [{$ref: '#/components/schemas/Inv'}, {properties: {city: {type: string}}}]}
Online: {allOf: [{$ref: '#/components/schemas/Store'}, {properties: {url: {type: string}}}]}
Cr: {allOf: [{$ref: '#/components/schemas/Doc'}, {properties: {ref: {type: string}}}]}
Two: {anyOf: [{$ref: '#/components/schemas/Inv'}, {$ref: '#/components/schemas/Cr'}]}
Three: {anyOf: [{$ref: '#/components/schemas/Inv'}, {$ref: '#/components/schemas/Cr'}, {$ref: '#/components/schemas/Store'}]}
"#,
    );
    let union = |name: &str| -> String {
        let lines = types
            .lines()
            .skip_while(|line| *line != format!("union {name}"));
        let lines: Vec<&str> = lines
            .skip(1)
            .take_while(|line| line.starts_with("  "))
            .collect();
        lines.join("\n")
    };
    insta::assert_snapshot!(union("Two"), @r#"
    Inv: Inv if kind = "inv" | "store" | "online"
    Cr: Cr if kind = "cr"
    "#);
    insta::assert_snapshot!(union("Three"), @r#"
    Inv: Inv if kind = "inv"
    Cr: Cr if kind = "cr"
    Store: Store if kind = "store" | "online"
    "#);
}

/// The tag selects the child. Which of its branches a value has is another question.
#[test]
fn a_mapping_of_a_base_is_not_about_the_branches_of_a_child() {
    let types = lowered(
        r#"
Acct: {type: object, required: [t], properties: {t: {type: string}}, discriminator: {propertyName: t, mapping: {bank: '#/components/schemas/Bank', cash: '#/components/schemas/Cash'}}}
Bank: {allOf: [{$ref: '#/components/schemas/Acct'}, {oneOf: [{type: object, required: [iban], properties: {iban: {type: string}}}, {type: object, required: [routing], properties: {routing: {type: string}}}]}]}
Cash: {allOf: [{$ref: '#/components/schemas/Acct'}]}
"#,
    );
    assert!(!types.contains("warning"), "{types}");
    assert!(types.contains("if has iban"), "{types}");
}
