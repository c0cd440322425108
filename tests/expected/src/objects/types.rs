// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::Json;
use crate::runtime::OrNull;
use crate::runtime::Other;

/// Schema: `#/components/schemas/All`
#[non_exhaustive]
pub struct All {
    pub open: Option<Open>,
    pub closed: Option<Closed>,
    pub typed: Option<Typed>,
    pub patterned: Option<Patterned>,
    pub free: Option<BTreeMap<String, Json>>,
    pub add: Option<String>,
    pub deep_map: Option<BTreeMap<String, BTreeMap<String, BTreeMap<String, Vec<String>>>>>,
    pub map: Option<BTreeMap<String, i64>>,
    pub inline: Option<AllInline>,
    pub other: Other,
}

/// Schema: `#/components/schemas/All/properties/inline`
#[non_exhaustive]
pub struct AllInline {
    pub deep: AllInlineDeep,
    pub other: Other,
}

/// Schema: `#/components/schemas/All/properties/inline/properties/deep`
#[non_exhaustive]
pub struct AllInlineDeep {
    pub deeper: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Closed`
#[non_exhaustive]
pub struct Closed {
    pub id: Option<String>,
}

/// At least 1 key.
///
/// Schema: `#/components/schemas/Open`
#[non_exhaustive]
pub struct Open {
    pub id: String,
    pub undeclared: Json,
    pub other: Other,
}

impl Open {
    /// A value with its required fields; the others are set by methods.
    pub fn new(id: impl Into<String>, undeclared: impl Into<Json>) -> Self {
        Self {
            id: id.into(),
            undeclared: undeclared.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Patterned`
#[non_exhaustive]
pub struct Patterned {
    pub id: Option<String>,
    /// Every key that matches `^[0-9]+$`.
    pub n0_9: BTreeMap<String, i64>,
    /// Every key that matches `^tags_`.
    pub tags: BTreeMap<String, OrNull<String>>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Typed`
#[non_exhaustive]
pub struct Typed {
    pub id: Option<String>,
    /// Every other key.
    pub other: BTreeMap<String, f64>,
}
