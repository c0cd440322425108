// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Address { street: "street", city: "city", ..other } }
object! { Parcel {
    from_field: "from", to: "to", weight: "weight", insured: "insured", tags: "tags", kind: "kind", note: "note",
    labels: "labels", via: "via",
} }
open_enum! { ParcelKind: text { Parcel = "parcel" } }
