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

/// Each value of a key like `^q`: no value is allowed.
///
/// Schema: `#/components/schemas/Forbidding`
#[derive(Default)]
#[non_exhaustive]
pub struct Forbidding {
    pub a: Option<String>,
    /// Any JSON, since the schema allows no value.
    /// No value is allowed.
    pub b: Option<Json>,
    /// Any JSON, since the schema allows no value.
    /// Every key that matches `^q`.
    pub q: BTreeMap<String, Json>,
    pub other: Other,
}
setters! { Forbidding {
    a(into String),
    /// Any JSON, since the schema allows no value.
    /// No value is allowed.
    b(into Json),
} }

/// Each value of a key like `-y$`: pattern: `^[a-z]*$`. Each value of a key like `^x-`: at most 2 characters. Each value of another key: allowed: at least 3.
///
/// Schema: `#/components/schemas/Keyed`
#[derive(Default)]
#[non_exhaustive]
pub struct Keyed {
    pub a: Option<String>,
    pub x_named: Option<String>,
    /// Every key that matches `-y$`.
    pub y: BTreeMap<String, String>,
    /// Every key that matches `^x-`.
    pub x: BTreeMap<String, String>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { Keyed {
    a(into String),
    x_named(into String),
} }

/// At least 1 key. At least one of these must be given: `text`, `code` and `whole`. With `list`, `map` must be given.
///
/// Schema: `#/components/schemas/Ruled`
#[derive(Default)]
#[non_exhaustive]
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
    pub keyed: Option<Keyed>,
    pub forbidding: Option<Forbidding>,
    /// At most 0 items.
    pub nothing: Option<Vec<Json>>,
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    pub pair: Option<(String, i64)>,
    /// No item twice.
    pub unique: Option<Vec<Json>>,
}
setters! { Ruled {
    /// 2 to 5 characters.
    text(into String),
    /// Pattern: `^[A-Z]{3}\d$`.
    code(into String),
    /// Allowed: 1 to 10. A multiple of 2.
    whole(i64),
    /// Allowed: more than 0, at most 0.5.
    fraction(f64),
    /// 1 to 3 items. No item twice. Each: at most 4 characters.
    list(list String),
    /// At most 2 keys. Each key: pattern: `^x-`. Each: allowed: at least 0.
    map(map i64),
    /// At most 3 characters.
    short(into Short),
    /// Pattern: `^(?!x)`.
    ahead(into String),
    keyed(Keyed),
    forbidding(Forbidding),
    /// At most 0 items.
    nothing(list Json),
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    pair((String, i64)),
    /// No item twice.
    unique(list Json),
} }

/// At most 3 characters.
///
/// Schema: `#/components/schemas/Short`
pub type Short = String;
