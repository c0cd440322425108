// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Thing {
    id,
    kind,
    a_b: "a\u{202e}`b" [Fits("{\"not\":{\"const\":\"`\\n```\\n\"}}")],
    choice,
    ..x ~ "^x-`",
    ..other,
} }
union! { ThingChoice {
    A: [Kind(INTEGER)],
    B: [Kind(BOOLEAN)],
} }
open_enum! { ThingKind: text {
    A = "a`",
    U202e = "\u{202e}",
} }
