// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Address {
    street,
    city,
    ..other,
} }
object! { Parcel {
    "kind" = Text("parcel"),
    from_field: "from",
    to,
    weight,
    insured,
    tags,
    note,
    labels,
    via,
} }
