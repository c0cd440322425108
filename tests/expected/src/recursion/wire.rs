// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Endless {
    next,
    ..other,
} }
union! { Expression {
    Number: [Kind(NUMBER)],
    Sum: [Kind(OBJECT)],
} }
union! { Lists {
    List: [Kind(ARRAY)] [MaxItems(2), Each(&[MaxItems(2)])],
} }
object! { MapOfLists {
    ..other,
} }
object! { Maps {
    ..other,
} [MaxProperties(2), Others(&[MaxProperties(2)])] }
object! { Sum {
    left,
    right,
    ..other,
} }
object! { Tree {
    children,
    parent,
    value,
    endless,
    lists: [MaxItems(2)],
    maps: [MaxProperties(2)],
    in_turn,
    ..other,
} }
