// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Formatted {
    price: "price" [MaxLength(6)], clock: "clock", takes: "takes", address: "address", wide: "wide", site: "site",
    more: "more", ..other,
} }
