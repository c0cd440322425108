// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Item {
    name,
    kind,
    parent,
    siblings,
    words,
    ..other,
} }
open_enum! { ItemKind: text {
    A = "a",
    B = "b",
} }
