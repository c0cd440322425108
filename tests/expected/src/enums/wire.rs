// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Order {
    "kind" = Text("order"),
    status,
    level,
    sort,
    documented,
    named,
    ..other,
} }
open_enum! { OrderDocumented: text {
    Low = "low",
    High = "high",
} }
open_enum! { OrderLevel: integer {
    N1 = 1,
    N2 = 2,
    N10 = 10,
} }
open_enum! { OrderNamed: integer {
    Off = 0,
    On = 1,
} }
open_enum! { OrderSort: text {
    AscLower = "asc",
    Desc = "desc",
    Asc = "ASC",
    MinusCreated = "-created",
    PlusCreated = "+created",
    Empty = "",
    N1st = "1st",
    UnknownValue = "unknown",
    SelfValue = "self",
    Err = "err",
} }
open_enum! { Status: text {
    Open = "open",
    Sent = "sent",
    Closed = "closed",
} }
