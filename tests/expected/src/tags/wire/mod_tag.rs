// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.
//!
//! All of it needs the feature `tags-mod-tag`.

use super::super::types::*;

object! { Tree {
    left,
    right,
    ..other,
} }
