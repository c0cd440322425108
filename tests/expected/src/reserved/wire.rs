// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Bytes {
    a,
    ..other,
} }
object! { Call {
    a,
    b: [Maximum(9)],
    ..other,
} }
object! { ClientSchema {
    a,
    ..other,
} }
object! { Clock {
    a,
    ..other,
} }
object! { Everything {
    bytes,
    call,
    client,
    clock,
    json,
    null_or,
    other,
    secret,
    string,
    style,
    time,
    unknown,
    anything,
    at,
    ..other_keys,
} }
object! { JsonSchema {
    a,
    ..other,
} }
object! { Methods {
    check,
    clone_field: "clone",
    clone_from,
    cmp,
    deserialize,
    eq_field: "eq",
    fields,
    fields_mut,
    fmt_field: "fmt",
    hash,
    place,
    placeholder,
    read,
    serialize,
    shape,
    view,
    ..other,
} }
object! { OrNullSchema {
    a,
    ..other,
} }
object! { OtherSchema {
    a,
    ..other,
} }
open_enum! { Secret: text {
    A = "a",
    B = "b",
} }
open_enum! { StringSchema: text {
    A = "a",
    B = "b",
} }
union! { Style {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
} }
object! { Time {
    a,
    ..other,
} }
open_enum! { UnknownSchema: text {
    A = "a",
    B = "b",
} }
