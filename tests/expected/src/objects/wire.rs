// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { All {
    open,
    closed,
    typed,
    patterned,
    free,
    add,
    deep_map,
    map,
    inline,
    ..other,
} }
object! { AllInline {
    deep,
    ..other,
} }
object! { AllInlineDeep {
    deeper,
    ..other,
} }
object! { Closed {
    id,
} }
object! { Open {
    id,
    undeclared,
    ..other,
} [MinProperties(1)] }
object! { Patterned {
    id,
    ..n0_9 ~ "^[0-9]+$",
    ..tags ~ "^tags_",
    ..other,
} }
object! { Typed {
    id,
    ..other,
} }
