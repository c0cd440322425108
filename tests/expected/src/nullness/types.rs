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
use crate::runtime::OrNull;
use crate::runtime::Other;

/// Schema: `#/components/schemas/Part`
#[derive(Default)]
#[non_exhaustive]
pub struct Part {
    pub name: Option<String>,
    pub other: Other,
}
setters! { Part {
    name(into String),
} }

/// Schema: `#/components/schemas/State`
#[non_exhaustive]
pub struct State {
    pub always: String,
    pub always_or_null: OrNull<String>,
    pub sometimes: Option<i64>,
    /// Allowed: at most 9.
    pub three_states: Nullable<i64>,
    pub nullable_reference: Nullable<Part>,
    pub list_of_nullable: Vec<OrNull<f64>>,
    pub map_of_nullable: Option<BTreeMap<String, OrNull<bool>>>,
}

impl State {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        always: impl Into<String>,
        always_or_null: impl Into<OrNull<String>>,
        list_of_nullable: impl IntoIterator<Item = impl Into<OrNull<f64>>>,
    ) -> Self {
        Self {
            always: always.into(),
            always_or_null: always_or_null.into(),
            list_of_nullable: list_of_nullable.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { State {
    sometimes(i64),
    /// Allowed: at most 9.
    three_states(nullable i64),
    nullable_reference(nullable Part),
    map_of_nullable(map OrNull<bool>),
} }
