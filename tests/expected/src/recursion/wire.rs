// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Endless {
    next,
    ..other,
} }
union! { Expression {
    Number: [Kind(NUMBER)],
    Sum: [Kind(OBJECT)],
} }
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
    ..other,
} }
