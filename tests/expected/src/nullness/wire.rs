// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Part {
    name,
    ..other,
} }
object! { State {
    always,
    always_or_null,
    sometimes,
    three_states: [Maximum(9)],
    nullable_reference,
    list_of_nullable,
    map_of_nullable,
} }
