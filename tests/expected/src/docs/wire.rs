// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { WordsResponse {
    first,
    second,
    third,
    ..other,
} }
