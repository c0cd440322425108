// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Animal {
    a,
    b,
    c,
    d,
    e,
    nickname: "nick",
    mood,
    home,
    ..other,
} }
union! { PetHome {
    Address: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
} }
open_enum! { PetMood: text {
    Happy = "glad",
    Sad = "sad",
} }
