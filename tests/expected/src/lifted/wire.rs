// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Item { name: "name", kind: "kind", parent: "parent", siblings: "siblings", words: "words", ..other } }
open_enum! { ItemKind: text { A = "a", B = "b" } }
