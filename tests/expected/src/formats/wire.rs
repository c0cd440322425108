// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Formatted {
    price: [MaxLength(6)],
    clock,
    takes,
    address,
    wide,
    site,
    more,
    ..other,
} }
