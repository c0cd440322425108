// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { ListPetsResponseXMetaHeader {
    pages,
    ..other,
} }
open_enum! { HeadersCreatedResponseXKindHeader: text {
    Cat = "cat",
    Dog = "dog",
} }
