// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Bird {
    pet_type: "petType",
    ..other,
} }
object! { Cat {
    pet_type: "petType",
    lives,
    ..other,
} }
object! { Constants {
    t: [Fits("{\"enum\":[true]}")],
    f: [Fits("{\"enum\":[false]}")],
    half: [Fits("{\"enum\":[1.5]}")],
    seven,
    text,
    nothing,
    none,
    object: [Fits("{\"enum\":[{\"k\":1,\"quote\\\"\":[null]}]}")],
    list: [Fits("{\"enum\":[[1,\"two\"]]}")],
    enum_of_one: [Fits("{\"enum\":[false]}")],
    minus: [Fits("{\"enum\":[-0.5]}")],
    large,
    referred: [Fits("{\"enum\":[0.5]}")],
    optional,
    ..other,
} }
open_enum! { ConstantsLarge: unsigned {
    N18446744073709551615 = 18446744073709551615,
} }
open_enum! { ConstantsOptional: text {
    Y = "y",
} }
open_enum! { ConstantsSeven: integer {
    N7 = 7,
} }
open_enum! { ConstantsText: text {
    X = "x",
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
    pet_type: "petType",
    ..other,
} }
