// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

union! { Animal {
    Fish: [Has(&["fins"])],
    Bird: [Has(&["wings"])],
} }
object! { AnimalBird {
    name,
    wings,
    ..other,
} }
object! { Bike {
    "vt" = Text("bike"),
    wheels,
    bell,
    ..other,
} }
object! { Bird {
    wings,
    ..other,
} }
object! { Car {
    "vt" = Text("car"),
    wheels,
    doors,
    ..other,
} }
object! { Firm {
    "kind" = Text("firm"),
    id,
    tax_id: "taxId",
    ..other,
} }
object! { Fish {
    name,
    fins,
    ..other,
} }
object! { Fleet {
    vehicle,
    animal,
    party,
    parties,
    ..other,
} }
object! { Human {
    "kind" = Text("person"),
    id,
    first,
    ..other,
} }
union! { Party {
    Firm: [Tag("kind", &["firm"])],
    Human: [Tag("kind", &["person"])],
    Base: [OtherTag("kind")],
} }
object! { PartyBase {
    kind,
    id,
    ..other,
} }
union! { Vehicle {
    Car: [Tag("vt", &["car"])],
    Bike: [Tag("vt", &["bike"])],
} }
