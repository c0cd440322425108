// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::Each;
use super::types::Kind;
use super::types::Tag;
use super::types::Text;
use super::types::Value;
use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { ClientSchema {
    vec,
    string,
    ..other,
} }
object! { Each {
    each: [Each(&[MinLength(1)])],
    ..other,
} }
object! { Kind {
    value,
    each,
    ..other,
} }
object! { OptionSchema {
    value,
    ..other,
} }
object! { Tag {
    max_length: "maxLength" [MaxLength(3)],
    text,
    ..other,
} }
open_enum! { Text: text {
    A = "a",
    B = "b",
} }
object! { Thing {
    r#type: "type",
    self_camel: "Self",
    self_: "self",
    id_underscore: "_id",
    id,
    id_upper: "ID",
    ref_like: "$ref-like",
    n3d: "3d",
    plus_1: "+1",
    minus_1: "-1",
    new_field: "new",
    other,
    größe,
    empty: "",
    status,
    ..other_keys,
} }
object! { ThingStatusProperty {
    code,
    ..other,
} }
open_enum! { ThingStatus: text {
    A = "a",
} }
union! { Value {
    Tag: [Kind(OBJECT)],
    Integer: [Kind(INTEGER)] [Minimum(1)],
    Boolean: [Kind(BOOLEAN)],
} }
object! { ThingLower {
    a,
    ..other,
} }
object! { DeleteNamelessIdResponse {
    ok,
    ..other,
} }
