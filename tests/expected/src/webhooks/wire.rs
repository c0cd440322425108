// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Event { kind: "kind", ..other } }
open_enum! { EventKind: text { Created = "created", Removed = "removed" } }
object! { SubscribeRequest { url: "url", ..other } }
object! { OrderPaidPayload { id: "id", ..other } }
