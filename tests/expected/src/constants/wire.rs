// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Bird {
    pet_type: "petType",
    ..other,
} }
object! { Cat {
    "petType" = Text("kitty"),
    lives,
    ..other,
} }
object! { Constants {
    "t" = Boolean(true),
    "f" = Boolean(false),
    "half" = Float(1.5),
    "seven" = Integer(7),
    "text" = Text("x"),
    "large" = Unsigned(18446744073709551615),
    "referred" = Float(0.5),
    nothing,
    none,
    object: [Fits("{\"enum\":[{\"k\":1,\"quote\\\"\":[null]}]}")],
    list: [Fits("{\"enum\":[[1,\"two\"]]}")],
    enum_of_one: [Fits("{\"enum\":[false]}")],
    minus: [Fits("{\"enum\":[-0.5]}")],
    optional,
    ..other,
} }
open_enum! { ConstantsOptional: text {
    Y = "y",
} }
object! { Dog {
    pet_type: "petType",
    bark,
    ..other,
} }
open_enum! { DogPetType: text {
    Doggo = "doggo",
    Wolf = "wolf",
} }
union! { Egg {
    Bird: [Tag("petType", &["bird"])],
    Snake: [Tag("petType", &["snake"])],
} }
object! { Fish {
    pet_type: "petType",
    ..other,
} }
union! { Pet {
    Cat: [Tag("petType", &["kitty"])],
    Dog: [Tag("petType", &["doggo"])],
    Fish: [Tag("petType", &["dory", "nemo"])],
    Bird: [Tag("petType", &["tweety"])],
} }
object! { Snake {
    "petType" = Text("snake"),
    ..other,
} }
