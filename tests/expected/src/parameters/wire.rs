// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Who {
    id,
    email,
} [MinProperties(1)] }
object! { ManyArgumentsNine {
    a,
    b,
    ..other,
} [MinProperties(1)] }
object! { SearchItemsFilter {
    color,
    ..other,
} }
