// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Other;

/// Schema: `#/components/schemas/Note`
#[non_exhaustive]
pub struct Note {
    pub text: String,
    pub stars: Option<i64>,
    pub other: Other,
}

impl Note {
    /// A value with its required fields; the others are set by methods.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Note {
    stars(i64),
} }

/// Schema: `#/components/schemas/Problem`
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub detail: Option<String>,
    pub other: Other,
}
