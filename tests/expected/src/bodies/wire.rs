// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Note {
    text,
    stars,
    ..other,
} }
object! { Problem {
    title,
    detail,
    ..other,
} }
