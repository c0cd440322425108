// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Json;
use crate::runtime::Nullable;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// Schema: `#/components/schemas/Pet`
#[non_exhaustive]
pub struct Animal {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub nickname: Nullable<String>,
    pub mood: Option<PetMood>,
    pub home: Option<PetHome>,
    pub other: Other,
}

/// The required fields of [`Animal`].
#[derive(Debug, Clone, PartialEq)]
pub struct PetRequired {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
}

impl Animal {
    /// A value with its required fields; the others are set by methods.
    pub fn new(required: PetRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Animal {
    nickname(nullable String),
    mood(into PetMood),
    home(into PetHome),
} }

/// The former name of [`Animal`].
#[deprecated(since = "0.2.0", note = "renamed to `Animal`")]
pub type Pet = Animal;

impl Animal {
    /// The former name of `nickname`.
    #[deprecated(since = "0.2.0", note = "renamed to `nickname`")]
    #[must_use]
    pub fn nick(self, value: impl Into<Nullable<String>>) -> Self {
        self.nickname(value)
    }
}

/// Schema: `#/components/schemas/Pet/properties/home`
#[derive(Clone)]
#[non_exhaustive]
pub enum PetHome {
    Address(String),
    Integer(i64),
    Unknown(Json),
}
branches! { PetHome {
    Address(text),
    Integer(i64),
} }

impl PetHome {
    /// The former name of `Address`.
    #[deprecated(since = "0.2.0", note = "renamed to `Address`")]
    #[allow(non_snake_case, reason = "it was a variant")]
    pub fn String(value: String) -> Self {
        Self::Address(value)
    }
}

/// Schema: `#/components/schemas/Pet/properties/mood`
#[derive(Clone)]
#[non_exhaustive]
pub enum PetMood {
    /// `glad`
    Happy,
    Sad,
    Unknown(Unknown),
}

impl PetMood {
    /// The former name of `Happy`.
    #[deprecated(since = "0.2.0", note = "renamed to `Happy`")]
    #[allow(non_upper_case_globals, reason = "it was a variant")]
    pub const Glad: Self = Self::Happy;
}
