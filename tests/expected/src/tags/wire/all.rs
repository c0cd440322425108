// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.
//!
//! All of it needs the feature `tags-all`.

use super::super::types::*;

object! { Leaf {
    green,
    ..other,
} }
object! { Sale {
    seller,
    ..other,
} }
object! { Seller {
    name,
    ..other,
} }
object! { Unused {
    leaf,
    ..other,
} }
