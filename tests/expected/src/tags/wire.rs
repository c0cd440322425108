// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.
//!
//! What only one tag uses needs the feature of the tag.

use super::types::*;

use crate::runtime::table_prelude::types::*;

#[cfg(feature = "tags-mod-tag")]
mod mod_tag;

#[cfg(feature = "tags-pets")]
mod pets;

#[cfg(feature = "tags-store-orders")]
mod store_orders;

#[cfg(feature = "tags-all")]
mod all;

open_enum! { Cursor: text {
    First = "first",
    Last = "last",
} }
object! { Health {
    since,
    ..other,
} }
object! { Money {
    amount,
    currency: [Pattern("^[A-Z]{3}$")],
    ..other,
} }
object! { Problem {
    title,
    ..other,
} }
object! { StateResponse {
    state,
    ..other,
} }
open_enum! { StateResponseState: text {
    Open = "open",
    Closed = "closed",
} }
