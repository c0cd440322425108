// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Error {
    code,
    ..other,
} }
object! { Cat {
    "kind" = Text("cat"),
    lives,
    ..other,
} }
object! { Dog {
    "kind" = Text("dog"),
    tricks,
    ..other,
} }
object! { DogTricksItem {
    name,
    ..other,
} }
open_enum! { SizeOf: text {
    Small = "small",
    Large = "large",
} }
object! { Name {
    first,
    last,
    ..other,
} }
object! { Pet {
    name,
    owner,
    friends,
    size,
    likes,
    ..other,
} }
object! { Home {
    city,
    ..other,
} }
object! { Owner {
    pets,
    address,
    ..other,
} }
object! { PetLikes {
    food,
    ..other,
} }
union! { AddPetRequest {
    Cat: [Tag("kind", &["cat"])],
    Dog: [Tag("kind", &["dog"])],
} }
open_enum! { ListPetsLimit: text {
    Few = "few",
    Many = "many",
} }
object! { ErrorResponse {
    reason,
    ..other,
} }
