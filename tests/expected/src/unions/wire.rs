// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { All {
    shape,
    inferred,
    kinds,
    keys,
    open_enum,
    open_number,
    closed_enum,
    number_or_auto,
    one_of_one,
    overlap,
    kinds_by_type,
    ruled,
    room,
    event,
    numbered,
    switched,
    ..other,
} }
open_enum! { AllClosedEnum: text {
    Auto = "auto",
} }
union! { AllInferred {
    Card: [Tag("type", &["card"])],
    Cash: [Tag("type", &["cash", "coins"])],
} }
union! { AllKeys {
    ById: [Has(&["id"])],
    ByName: [Has(&["name"])],
} }
union! { AllKinds {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
    StringList: [Items(STRING)],
} }
union! { AllKindsByType {
    String: [Kind(STRING)],
    Boolean: [Kind(BOOLEAN)],
} }
union! { AllNumberOrAuto {
    Number: [Kind(NUMBER)],
    String: [Kind(STRING)],
} }
open_enum! { AllNumberOrAutoString: text {
    Auto = "auto",
    None = "none",
} }
union! { AllNumbered {
    First: [Field("n", &[Integer(1)])],
    Second: [Field("n", &[Integer(2)])],
} }
open_enum! { AllOpenEnum: text (others: true) {
    Auto = "auto",
} }
open_enum! { AllOpenNumber: integer (others: true) {
    N1 = 1,
    N2 = 2,
} }
union! { AllOverlap {
    A: [Lacks(&["b"])],
    B: [Kind(OBJECT)],
} }
object! { AllOverlapA {
    a,
    ..other,
} }
object! { AllOverlapB {
    b,
    ..other,
} }
union! { AllRoom {
    List: [Items(OBJECT)],
    Item: [Kind(OBJECT)],
} }
union! { AllRuled {
    String: [Kind(STRING)] [MinLength(2)],
    Integer: [Kind(INTEGER)] [Minimum(1)],
    Boolean: [Kind(BOOLEAN)],
} }
union! { AllSwitched {
    First: [Field("on", &[Boolean(true)])],
    Second: [Field("on", &[Boolean(false)])],
} }
object! { ByAddress {
    ip,
    ..other,
} }
object! { ByHost {
    host,
    ..other,
} }
object! { ById {
    id,
} }
object! { ByName {
    name,
} }
object! { Card {
    "type" = Text("card"),
    number,
    ..other,
} }
object! { Cash {
    r#type: "type",
    ..other,
} }
open_enum! { CashType: text {
    Cash = "cash",
    Coins = "coins",
} }
object! { Circle {
    "kind" = Text("round"),
    radius,
    ..other,
} }
union! { Event {
    StartedByAddress: [Tag("ev", &["start"]), Has(&["ip"])],
    StartedByHost: [Tag("ev", &["start"]), Has(&["host"])],
    StoppedByAddress: [Tag("ev", &["stop"]), Has(&["ip"])],
    StoppedByHost: [Tag("ev", &["stop"]), Has(&["host"])],
} }
object! { EventStartedByAddress {
    "ev" = Text("start"),
    p,
    ip,
    ..other,
} }
object! { EventStartedByHost {
    "ev" = Text("start"),
    p,
    host,
    ..other,
} }
object! { EventStoppedByAddress {
    "ev" = Text("stop"),
    q,
    ip,
    ..other,
} }
object! { EventStoppedByHost {
    "ev" = Text("stop"),
    q,
    host,
    ..other,
} }
object! { First {
    n,
    on,
    ..other,
} }
object! { Second {
    n,
    on,
    ..other,
} }
union! { Shape {
    Circle: [Tag("kind", &["round"])],
    Square: [Tag("kind", &["flat"])],
} }
object! { Square {
    "kind" = Text("flat"),
    side,
    ..other,
} }
object! { Started {
    ev,
    p,
    ..other,
} }
object! { Stopped {
    ev,
    q,
    ..other,
} }
