// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.
//!
//! All of it needs the feature `tags-pets`.

use super::super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Cat {
    "kind" = Text("cat"),
    lives,
    ..other,
} }
object! { Dog {
    "kind" = Text("dog"),
    owner,
    ..other,
} }
union! { NewPet {
    Cat: [Tag("kind", &["cat"])],
    Dog: [Tag("kind", &["dog"])],
} }
object! { Person {
    first,
    last,
    street,
    town,
    code,
    ..other,
} }
object! { Pet {
    id,
    name: [MaxLength(80)],
    kind,
    price,
    ..other,
} }
object! { PetFilter {
    kind,
    born,
    ..other,
} }
open_enum! { PetKind: text {
    Cat = "cat",
    Dog = "dog",
} }
