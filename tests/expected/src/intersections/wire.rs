// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Aged {
    age: [Minimum(0)],
    name: [MaxLength(40)],
    ..other,
} }
object! { Dog {
    name: [MinLength(1), MaxLength(40)],
    age: [Minimum(0), Maximum(30)],
    owner,
} }
object! { Named {
    name: [MinLength(1)],
    ..other,
} }
object! { Page {
    data,
    links,
    ..other,
} }
object! { PageLinks {
    next,
    ..other,
} }
object! { Pet {
    name: [MinLength(1), MaxLength(40)],
    age: [Minimum(0)],
    ..other,
} }
object! { ListPetsResponse {
    data,
    links,
    ..other,
} }
