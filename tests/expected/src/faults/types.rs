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

/// Any JSON, since the document's schema for it is only a reference that leads back to itself.
///
/// Schema: `#/components/schemas/Circle`
pub type Circle = Json;

/// Schema: `#/components/schemas/Closed`
#[non_exhaustive]
pub struct Closed {
    pub id: String,
    pub name: Option<String>,
    /// The document requires this key, and allows none but others.
    pub nmae: Option<Json>,
}

/// Schema: `#/components/schemas/Item`
#[non_exhaustive]
pub struct Item {
    pub id: Option<String>,
    /// Any JSON, since the document's schema for it cannot be read.
    pub size: Option<Json>,
    /// Any JSON, since the document's schema for it cannot be read.
    pub weight: Option<Json>,
    pub tags: Option<Vec<Json>>,
    /// Any JSON, since the document's schema for it cannot be read.
    pub kind: Option<Json>,
    pub price: Option<f64>,
    /// Any JSON, since its parts conflict.
    pub both: Option<Json>,
    pub closed: Option<Closed>,
    pub circle: Option<Circle>,
    pub other: Other,
}
