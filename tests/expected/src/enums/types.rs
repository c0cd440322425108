// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Other;
use crate::runtime::Unknown;

/// Has `kind: "order"`.
///
/// Schema: `#/components/schemas/Order`
#[non_exhaustive]
pub struct Order {
    /// Default: `"open"`.
    pub status: Status,
    pub level: OrderLevel,
    pub sort: Option<OrderSort>,
    pub documented: Option<OrderDocumented>,
    pub named: Option<OrderNamed>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Order/properties/documented`
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderDocumented {
    /// Nobody waits.
    Low,
    /// Somebody waits.
    High,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Order/properties/level`
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderLevel {
    N1,
    N2,
    N10,
    Unknown(i64),
}

/// Schema: `#/components/schemas/Order/properties/named`
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderNamed {
    /// `0`
    Off,
    /// `1`
    On,
    Unknown(i64),
}

/// Schema: `#/components/schemas/Order/properties/sort`
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderSort {
    /// `asc`
    AscLower,
    Desc,
    Asc,
    MinusCreated,
    PlusCreated,
    Empty,
    N1st,
    /// `unknown`
    UnknownValue,
    /// `self`
    SelfValue,
    Err,
    Unknown(Unknown),
}

/// How far an order is.
///
/// Schema: `#/components/schemas/Status`
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    Open,
    Sent,
    Closed,
    Unknown(Unknown),
}
