// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.
//!
//! What only one tag uses needs the feature of the tag.

use crate::runtime::DateTime;
use crate::runtime::Other;
use crate::runtime::Unknown;

#[cfg(feature = "tags-mod-tag")]
mod mod_tag;
#[cfg(feature = "tags-mod-tag")]
pub use mod_tag::*;

#[cfg(feature = "tags-pets")]
mod pets;
#[cfg(feature = "tags-pets")]
pub use pets::*;

#[cfg(feature = "tags-store-orders")]
mod store_orders;
#[cfg(feature = "tags-store-orders")]
pub use store_orders::*;

#[cfg(feature = "tags-all")]
mod all;
#[cfg(feature = "tags-all")]
pub use all::*;

/// Schema: `#/components/schemas/Cursor`
#[derive(Clone)]
#[non_exhaustive]
pub enum Cursor {
    First,
    Last,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Health`
#[non_exhaustive]
pub struct Health {
    pub since: Option<DateTime>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Money`
#[derive(Default)]
#[non_exhaustive]
pub struct Money {
    pub amount: Option<String>,
    /// Pattern: `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub other: Other,
}
setters! { Money {
    amount(into String),
    /// Pattern: `^[A-Z]{3}$`.
    currency(into String),
} }

/// Schema: `#/components/schemas/Problem`
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub other: Other,
}

/// Schema: `#/paths/~1names~1{name}/get/responses/200/content/application~1json/schema`
#[non_exhaustive]
pub struct StateResponse {
    pub state: Option<StateResponseState>,
    pub other: Other,
}

/// Schema: `#/paths/~1names~1{name}/get/responses/200/content/application~1json/schema/properties/state`
#[derive(Clone)]
#[non_exhaustive]
pub enum StateResponseState {
    Open,
    Closed,
    Unknown(Unknown),
}
