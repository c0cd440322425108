// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.
//!
//! All of it needs the feature `tags-store-orders`.

use super::super::types::*;

object! { Order {
    id,
    price,
    parts,
    states,
    ..other,
} }
open_enum! { OrderState: text {
    Placed = "placed",
    Sent = "sent",
} }
