// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Other;

/// At least 1 key.
///
/// Schema: `#/components/schemas/Who`
#[derive(Default)]
#[non_exhaustive]
pub struct Who {
    pub id: Option<i64>,
    /// Format: `email`.
    pub email: Option<String>,
}
setters! { Who {
    id(i64),
    /// Format: `email`.
    email(into String),
} }

/// At least 1 key.
///
/// Schema: `#/paths/~1many/get/parameters/nine`
#[derive(Default)]
#[non_exhaustive]
pub struct ManyArgumentsNine {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { ManyArgumentsNine {
    a(into String),
    b(into String),
} }

/// Schema: `#/paths/~1shops~1{shop}~1{path}~1items{format}/get/parameters/filter`
#[derive(Default)]
#[non_exhaustive]
pub struct SearchItemsFilter {
    pub color: Option<String>,
    pub other: Other,
}
setters! { SearchItemsFilter {
    color(into String),
} }
