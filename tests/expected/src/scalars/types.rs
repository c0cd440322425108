// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Base64;
use crate::runtime::Date;
use crate::runtime::DateTime;
use crate::runtime::Uuid;

/// One field of every scalar type and format.
///
/// Schema: `#/components/schemas/Thing`
#[non_exhaustive]
pub struct Thing {
    pub text: String,
    pub whole: i64,
    pub fraction: f64,
    pub flag: bool,
    pub small: Option<i32>,
    pub large: Option<u64>,
    pub single: Option<f64>,
    pub moment: Option<DateTime>,
    pub day: Option<Date>,
    pub clock: Option<String>,
    pub span: Option<String>,
    pub id: Option<Uuid>,
    pub photo: Option<Base64>,
    pub packed: Option<Base64>,
    /// Format: `uri`.
    pub site: Option<String>,
    /// Format: `sku`.
    pub sku: Option<String>,
    pub nothing: Option<()>,
}

impl Thing {
    /// A value with its required fields; the others are set by methods.
    pub fn new(text: impl Into<String>, whole: i64, fraction: f64, flag: bool) -> Self {
        Self {
            text: text.into(),
            whole,
            fraction,
            flag,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Thing {
    small(i32),
    large(u64),
    single(f64),
    moment(into DateTime),
    day(into Date),
    clock(into String),
    span(into String),
    id(into Uuid),
    photo(into Base64),
    packed(into Base64),
    /// Format: `uri`.
    site(into String),
    /// Format: `sku`.
    sku(into String),
    nothing(()),
} }
