// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { All {
    open: "open", closed: "closed", typed: "typed", patterned: "patterned", free: "free", map: "map", inline: "inline",
    ..other,
} }
object! { AllInline { deep: "deep", ..other } }
object! { AllInlineDeep { deeper: "deeper", ..other } }
object! { Closed { id: "id" } }
object! { Open { id: "id", undeclared: "undeclared", ..other } [MinProperties(1)] }
object! { Patterned { id: "id", ..n0_9 ~ "^[0-9]+$", ..tags ~ "^tags_", ..other } }
object! { Typed { id: "id", ..other } }
