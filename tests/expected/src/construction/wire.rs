// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Address {
    street,
    city,
    ..other,
} }
object! { Parcel {
    from_field: "from",
    to,
    weight,
    insured,
    tags,
    kind,
    note,
    labels,
    via,
} }
open_enum! { ParcelKind: text {
    Parcel = "parcel",
} }
