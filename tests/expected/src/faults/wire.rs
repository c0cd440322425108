// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Closed { id: "id", name: "name", nmae: "nmae" } }
object! { Item {
    id: "id", size: "size", weight: "weight", tags: "tags", kind: "kind", price: "price", both: "both",
    closed: "closed", circle: "circle", ..other,
} }
