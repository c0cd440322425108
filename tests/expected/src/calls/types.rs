// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::FilePart;
use crate::runtime::Other;

/// Schema: `#/components/schemas/Amount`
#[non_exhaustive]
pub struct Amount {
    pub n: i64,
    pub other: Other,
}

impl Amount {
    /// A value with its required fields; the others are set by methods.
    pub fn new(n: i64) -> Self {
        Self {
            n,
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Why`
#[non_exhaustive]
pub struct Why {
    pub why: String,
    pub other: Other,
}

/// Schema: `#/paths/~1scan/post/requestBody/content/multipart~1form-data/schema`
#[non_exhaustive]
pub struct ScanRequest {
    pub scan: FilePart,
    pub other: Other,
}

impl ScanRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(scan: impl Into<FilePart>) -> Self {
        Self {
            scan: scan.into(),
            ..crate::runtime::placeholder()
        }
    }
}
