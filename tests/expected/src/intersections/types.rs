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
use crate::runtime::Other;

/// Schema: `#/components/schemas/Aged`
#[non_exhaustive]
pub struct Aged {
    /// Allowed: at least 0.
    pub age: Option<i64>,
    /// At most 40 characters.
    pub name: Option<String>,
    pub other: Other,
}

/// A diamond, with a part of its own.
///
/// Schema: `#/components/schemas/Dog`
#[non_exhaustive]
pub struct Dog {
    /// What it is called.
    /// 1 to 40 characters.
    pub name: String,
    /// Allowed: 0 to 30.
    pub age: i64,
    /// Who feeds it.
    pub owner: Option<Named>,
}

impl Dog {
    /// A value with its required fields; the others are set by methods.
    pub fn new(name: impl Into<String>, age: i64) -> Self {
        Self {
            name: name.into(),
            age,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Dog {
    /// Who feeds it.
    owner(Named),
} }

/// Schema: `#/components/schemas/Named`
#[non_exhaustive]
pub struct Named {
    /// What it is called.
    /// At least 1 character.
    pub name: String,
    pub other: Other,
}

impl Named {
    /// A value with its required fields; the others are set by methods.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Page`
#[non_exhaustive]
pub struct Page {
    pub data: Option<Vec<BTreeMap<String, Json>>>,
    pub links: Option<PageLinks>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Page/properties/links`
#[non_exhaustive]
pub struct PageLinks {
    pub next: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Pet`
#[non_exhaustive]
pub struct Pet {
    /// What it is called.
    /// 1 to 40 characters.
    pub name: String,
    /// Allowed: at least 0.
    pub age: Option<i64>,
    pub other: Other,
}

/// Schema: `#/paths/~1pages/get/responses/200/content/application~1json/schema`
#[non_exhaustive]
pub struct ListPetsResponse {
    pub data: Option<Vec<Named>>,
    pub links: Option<PageLinks>,
    pub other: Other,
}
