// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Aged { age: "age" [Minimum(0)], name: "name" [MaxLength(40)], ..other } }
object! { Dog { name: "name" [MinLength(1), MaxLength(40)], age: "age" [Minimum(0), Maximum(30)], owner: "owner" } }
object! { Named { name: "name" [MinLength(1)], ..other } }
object! { Page { data: "data", links: "links", ..other } }
object! { PageLinks { next: "next", ..other } }
object! { Pet { name: "name" [MinLength(1), MaxLength(40)], age: "age" [Minimum(0)], ..other } }
object! { ListPetsResponse { data: "data", links: "links", ..other } }
