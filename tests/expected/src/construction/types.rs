// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::Nullable;
use crate::runtime::Other;

/// Schema: `#/components/schemas/Address`
#[non_exhaustive]
pub struct Address {
    pub street: String,
    pub city: Option<String>,
    pub other: Other,
}

impl Address {
    /// A value with its required fields; the others are set by methods.
    pub fn new(street: impl Into<String>) -> Self {
        Self {
            street: street.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Address {
    city(into String),
} }

/// Sends `kind: "parcel"`.
///
/// Schema: `#/components/schemas/Parcel`
#[non_exhaustive]
pub struct Parcel {
    pub from_field: Address,
    pub to: Address,
    pub weight: f64,
    pub insured: bool,
    pub tags: Vec<String>,
    pub note: Nullable<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub via: Option<Vec<Address>>,
}

/// The required fields of [`Parcel`].
#[derive(Debug, Clone, PartialEq)]
pub struct ParcelRequired {
    pub from_field: Address,
    pub to: Address,
    pub weight: f64,
    pub insured: bool,
    pub tags: Vec<String>,
}

impl Parcel {
    /// A value with its required fields; the others are set by methods.
    pub fn new(required: ParcelRequired) -> Self {
        Self {
            from_field: required.from_field,
            to: required.to,
            weight: required.weight,
            insured: required.insured,
            tags: required.tags,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Parcel {
    note(nullable String),
    labels(map String),
    via(list Address),
} }
