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
newtype! { ListOfMaps {} }
newtype! { Lists {} [Each(&[MaxItems(2)])] }
newtype! { MapOfLists {} }
newtype! { Maps {} [Each(&[MaxProperties(2)])] }
newtype! { Pair {} [At(0, &[MinLength(1)])] }
newtype! { Pairs {} }
object! { Sent {
    either,
    lists: [MaxItems(2)],
    maps,
    pair,
    ..other,
} }
union! { SentEither {
    String: [Kind(STRING)],
    Lists: [Items(ARRAY)] [MaxItems(2)],
    MapOfLists: [Kind(OBJECT)],
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
    lists: [MaxItems(2)],
    maps: [MaxProperties(2)],
    in_turn,
    pair,
    pairs,
    ..other,
} }
