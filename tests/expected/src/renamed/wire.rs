// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Animal { a: "a", b: "b", c: "c", d: "d", e: "e", nickname: "nick", mood: "mood", home: "home", ..other } }
union! { PetHome { Address: [Kind(STRING)], Integer: [Kind(INTEGER)] } }
open_enum! { PetMood: text { Happy = "glad", Sad = "sad" } }
