// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Closed {
    id,
    name,
    nmae,
} }
object! { Item {
    id,
    size,
    weight,
    tags,
    kind,
    price,
    both,
    closed,
    circle,
    ..other,
} }
