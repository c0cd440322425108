// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Endless { next: "next", ..other } }
union! { Expression { Number: [Kind(NUMBER)], Sum: [Kind(OBJECT)] } }
object! { Sum { left: "left", right: "right", ..other } }
object! { Tree { children: "children", parent: "parent", value: "value", endless: "endless", ..other } }
