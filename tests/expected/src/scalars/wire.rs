// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Thing {
    text,
    whole,
    fraction,
    flag,
    small,
    large,
    single,
    moment,
    day,
    clock,
    span,
    id,
    photo,
    packed,
    site,
    sku,
    nothing,
} }
