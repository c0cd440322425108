// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Bytes { a: "a", ..other } }
object! { Call { a: "a", b: "b" [Maximum(9)], ..other } }
object! { ClientSchema { a: "a", ..other } }
object! { Clock { a: "a", ..other } }
object! { Everything {
    bytes: "bytes", call: "call", client: "client", clock: "clock", json: "json", null_or: "null_or", other: "other",
    secret: "secret", string: "string", style: "style", time: "time", unknown: "unknown", anything: "anything",
    at: "at", ..other_keys,
} }
object! { JsonSchema { a: "a", ..other } }
object! { OrNullSchema { a: "a", ..other } }
object! { OtherSchema { a: "a", ..other } }
open_enum! { Secret: text { A = "a", B = "b" } }
open_enum! { StringSchema: text { A = "a", B = "b" } }
union! { Style { String: [Kind(STRING)], Integer: [Kind(INTEGER)] } }
object! { Time { a: "a", ..other } }
open_enum! { UnknownSchema: text { A = "a", B = "b" } }
