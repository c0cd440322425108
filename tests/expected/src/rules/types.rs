// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. All of them are written back as they came.

use std::collections::BTreeMap;

/// At least 1 key. At least one of these must be given: `text`, `code` and `whole`. With `list`, `map` must be given.
///
/// Schema: `#/components/schemas/Ruled`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct Ruled {
    /// 2 to 5 characters.
    pub text: Option<String>,
    /// Pattern: `^[A-Z]{3}\d$`.
    pub code: Option<String>,
    /// Allowed: 1 to 10. A multiple of 2.
    pub whole: Option<i64>,
    /// Allowed: more than 0, at most 0.5.
    pub fraction: Option<f64>,
    /// 1 to 3 items. No item twice. Each: at most 4 characters.
    pub list: Option<Vec<String>>,
    /// At most 2 keys. Each key: pattern: `^x-`. Each: allowed: at least 0.
    pub map: Option<BTreeMap<String, i64>>,
    /// At most 3 characters.
    pub short: Option<Short>,
    /// Pattern: `^(?!x)`.
    pub ahead: Option<String>,
}
setters! { Ruled {
    text(into String),
    code(into String),
    whole(i64),
    fraction(f64),
    list(list String),
    map(map i64),
    short(into Short),
    ahead(into String),
} }

/// Schema: `#/components/schemas/Short`
pub type Short = String;
