// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Error { code: "code", ..other } }
object! { Cat { kind: "kind", lives: "lives", ..other } }
open_enum! { CatKind: text { Cat = "cat" } }
object! { Dog { kind: "kind", tricks: "tricks", ..other } }
open_enum! { DogKind: text { Dog = "dog" } }
object! { DogTricksItem { name: "name", ..other } }
open_enum! { SizeOf: text { Small = "small", Large = "large" } }
object! { Name { first: "first", last: "last", ..other } }
object! { Pet { name: "name", owner: "owner", friends: "friends", size: "size", likes: "likes", ..other } }
object! { Home { city: "city", ..other } }
object! { Owner { pets: "pets", address: "address", ..other } }
object! { PetLikes { food: "food", ..other } }
union! { AddPetRequest { Cat: [Tag("kind", &["cat"])], Dog: [Tag("kind", &["dog"])] } }
open_enum! { ListPetsLimit: text { Few = "few", Many = "many" } }
object! { ErrorResponse { reason: "reason", ..other } }
