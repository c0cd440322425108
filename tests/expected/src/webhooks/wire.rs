// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Event {
    kind,
    ..other,
} }
open_enum! { EventKind: text {
    Created = "created",
    Removed = "removed",
} }
object! { SubscribeRequest {
    url,
    ..other,
} }
object! { OrderPaidPayload {
    id,
    ..other,
} }
