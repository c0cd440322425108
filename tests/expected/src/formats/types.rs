// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::ExactDecimal;
use crate::runtime::ExactIpv4;
use crate::runtime::ExactIpv6;
use crate::runtime::ExactSpan;
use crate::runtime::ExactTime;
use crate::runtime::ExactUrl;
use crate::runtime::Nullable;
use crate::runtime::Other;

/// Schema: `#/components/schemas/Formatted`
#[non_exhaustive]
pub struct Formatted {
    /// At most 6 characters.
    pub price: ExactDecimal,
    pub clock: Option<ExactTime>,
    pub takes: Nullable<ExactSpan>,
    pub address: Option<ExactIpv4>,
    pub wide: Option<ExactIpv6>,
    pub site: Option<ExactUrl>,
    pub more: Option<Vec<ExactUrl>>,
    pub other: Other,
}

impl Formatted {
    /// A value with its required fields; the others are set by methods.
    pub fn new(price: impl Into<ExactDecimal>) -> Self {
        Self {
            price: price.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Formatted {
    clock(into ExactTime),
    takes(nullable ExactSpan),
    address(into ExactIpv4),
    wide(into ExactIpv6),
    site(into ExactUrl),
    more(list ExactUrl),
} }
