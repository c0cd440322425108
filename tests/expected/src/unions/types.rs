// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Json;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// Schema: `#/components/schemas/All`
#[non_exhaustive]
pub struct All {
    pub shape: Shape,
    pub inferred: Option<AllInferred>,
    pub kinds: Option<AllKinds>,
    pub keys: Option<AllKeys>,
    pub open_enum: Option<AllOpenEnum>,
    pub open_number: Option<AllOpenNumber>,
    pub closed_enum: Option<AllClosedEnum>,
    pub number_or_auto: Option<AllNumberOrAuto>,
    pub one_of_one: Option<ById>,
    pub overlap: Option<AllOverlap>,
    pub kinds_by_type: Option<AllKindsByType>,
    pub ruled: Option<AllRuled>,
    pub room: Option<AllRoom>,
    pub event: Option<Event>,
    pub numbered: Option<AllNumbered>,
    pub switched: Option<AllSwitched>,
    pub other: Other,
}

/// Schema: `#/components/schemas/All/properties/closed_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllClosedEnum {
    Auto,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/All/properties/inferred`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllInferred {
    Card(Card),
    Cash(Cash),
    Unknown(Json),
}
branches! { AllInferred {
    Card(Card),
    Cash(Cash),
} }

/// Schema: `#/components/schemas/All/properties/keys`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllKeys {
    ById(ById),
    ByName(ByName),
    Unknown(Json),
}
branches! { AllKeys {
    ById(ById),
    ByName(ByName),
} }

/// Schema: `#/components/schemas/All/properties/kinds`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllKinds {
    String(String),
    Integer(i64),
    StringList(Vec<String>),
    Unknown(Json),
}
branches! { AllKinds {
    String(text),
    Integer(i64),
    StringList(Vec<String>),
} }

/// Schema: `#/components/schemas/All/properties/kinds_by_type`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllKindsByType {
    String(String),
    Boolean(bool),
    Unknown(Json),
}
branches! { AllKindsByType {
    String(text),
    Boolean(bool),
} }

/// Schema: `#/components/schemas/All/properties/number_or_auto`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllNumberOrAuto {
    Number(f64),
    String(AllNumberOrAutoString),
    Unknown(Json),
}
branches! { AllNumberOrAuto {
    Number(f64),
    String(AllNumberOrAutoString),
} }

/// Schema: `#/components/schemas/All/properties/number_or_auto/oneOf/String`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllNumberOrAutoString {
    Auto,
    None,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/All/properties/numbered`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllNumbered {
    First(First),
    Second(Second),
    Unknown(Json),
}
branches! { AllNumbered {
    First(First),
    Second(Second),
} }

/// Other values are allowed as well.
///
/// Schema: `#/components/schemas/All/properties/open_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllOpenEnum {
    Auto,
    Unknown(Unknown),
}

/// Other values are allowed as well.
///
/// Schema: `#/components/schemas/All/properties/open_number`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllOpenNumber {
    N1,
    N2,
    Unknown(i64),
}

/// Schema: `#/components/schemas/All/properties/overlap`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllOverlap {
    A(AllOverlapA),
    B(AllOverlapB),
    Unknown(Json),
}
branches! { AllOverlap {
    A(AllOverlapA),
    B(AllOverlapB),
} }

/// Schema: `#/components/schemas/All/properties/overlap/oneOf/a`
#[non_exhaustive]
pub struct AllOverlapA {
    pub a: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/All/properties/overlap/oneOf/b`
#[non_exhaustive]
pub struct AllOverlapB {
    pub b: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/All/properties/room`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllRoom {
    List(Vec<AllRoomListItem>),
    Item(AllRoomListItem),
    Unknown(Json),
}
branches! { AllRoom {
    List(Vec<AllRoomListItem>),
    Item(AllRoomListItem),
} }

/// Schema: `#/components/schemas/All/properties/room/items`
pub type AllRoomListItem = AllKeys;

/// Schema: `#/components/schemas/All/properties/ruled`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllRuled {
    /// At least 2 characters.
    String(String),
    /// Allowed: at least 1.
    Integer(i64),
    Boolean(bool),
    Unknown(Json),
}
branches! { AllRuled {
    String(text),
    Integer(i64),
    Boolean(bool),
} }

/// Schema: `#/components/schemas/All/properties/switched`
#[derive(Clone)]
#[non_exhaustive]
pub enum AllSwitched {
    First(First),
    Second(Second),
    Unknown(Json),
}
branches! { AllSwitched {
    First(First),
    Second(Second),
} }

/// Schema: `#/components/schemas/ByAddress`
#[non_exhaustive]
pub struct ByAddress {
    pub ip: String,
    pub other: Other,
}

/// Schema: `#/components/schemas/ByHost`
#[non_exhaustive]
pub struct ByHost {
    pub host: String,
    pub other: Other,
}

/// Schema: `#/components/schemas/ById`
#[non_exhaustive]
pub struct ById {
    pub id: String,
}

/// Schema: `#/components/schemas/ByName`
#[non_exhaustive]
pub struct ByName {
    pub name: String,
}

/// Has `type: "card"`.
///
/// Schema: `#/components/schemas/Card`
#[non_exhaustive]
pub struct Card {
    pub number: String,
    pub other: Other,
}

/// Schema: `#/components/schemas/Cash`
#[non_exhaustive]
pub struct Cash {
    pub r#type: CashType,
    pub other: Other,
}

/// Schema: `#/components/schemas/Cash/properties/type`
#[derive(Clone)]
#[non_exhaustive]
pub enum CashType {
    Cash,
    Coins,
    Unknown(Unknown),
}

/// Sends `kind: "round"`.
///
/// Schema: `#/components/schemas/Circle`
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,
    pub other: Other,
}

impl Circle {
    /// A value with its required fields; the others are set by methods.
    pub fn new(radius: f64) -> Self {
        Self {
            radius,
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Event`
#[derive(Clone)]
#[non_exhaustive]
pub enum Event {
    StartedByAddress(EventStartedByAddress),
    StartedByHost(EventStartedByHost),
    StoppedByAddress(EventStoppedByAddress),
    StoppedByHost(EventStoppedByHost),
    Unknown(Json),
}
branches! { Event {
    StartedByAddress(EventStartedByAddress),
    StartedByHost(EventStartedByHost),
    StoppedByAddress(EventStoppedByAddress),
    StoppedByHost(EventStoppedByHost),
} }

/// Has `ev: "start"`.
///
/// Schema: `#/components/schemas/Event/oneOf/Started ByAddress`
#[non_exhaustive]
pub struct EventStartedByAddress {
    pub p: Option<i64>,
    pub ip: String,
    pub other: Other,
}

/// Has `ev: "start"`.
///
/// Schema: `#/components/schemas/Event/oneOf/Started ByHost`
#[non_exhaustive]
pub struct EventStartedByHost {
    pub p: Option<i64>,
    pub host: String,
    pub other: Other,
}

/// Has `ev: "stop"`.
///
/// Schema: `#/components/schemas/Event/oneOf/Stopped ByAddress`
#[non_exhaustive]
pub struct EventStoppedByAddress {
    pub q: Option<i64>,
    pub ip: String,
    pub other: Other,
}

/// Has `ev: "stop"`.
///
/// Schema: `#/components/schemas/Event/oneOf/Stopped ByHost`
#[non_exhaustive]
pub struct EventStoppedByHost {
    pub q: Option<i64>,
    pub host: String,
    pub other: Other,
}

/// Schema: `#/components/schemas/First`
#[non_exhaustive]
pub struct First {
    pub n: Option<i64>,
    pub on: Option<bool>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Second`
#[non_exhaustive]
pub struct Second {
    pub n: Option<i64>,
    pub on: Option<bool>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Shape`
#[derive(Clone)]
#[non_exhaustive]
pub enum Shape {
    Circle(Circle),
    Square(Square),
    Unknown(Json),
}
branches! { Shape {
    Circle(Circle),
    Square(Square),
} }

/// Sends `kind: "flat"`.
///
/// Schema: `#/components/schemas/Square`
#[non_exhaustive]
pub struct Square {
    pub side: f64,
    pub other: Other,
}

impl Square {
    /// A value with its required fields; the others are set by methods.
    pub fn new(side: f64) -> Self {
        Self {
            side,
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Started`
#[non_exhaustive]
pub struct Started {
    pub ev: String,
    pub p: Option<i64>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Stopped`
#[non_exhaustive]
pub struct Stopped {
    pub ev: String,
    pub q: Option<i64>,
    pub other: Other,
}
