// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

open_enum! { GetAM: text {
    A = "a",
    B = "b",
} }
