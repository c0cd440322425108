// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::DateTime;
use crate::runtime::Json;
use crate::runtime::Nullable;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// Schema: `#/components/schemas/Bytes`
#[non_exhaustive]
pub struct Bytes {
    pub a: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Call`
#[non_exhaustive]
pub struct Call {
    pub a: String,
    /// Allowed: at most 9.
    pub b: Option<i64>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Client`
#[non_exhaustive]
pub struct ClientSchema {
    pub a: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Clock`
#[non_exhaustive]
pub struct Clock {
    pub a: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Everything`
#[non_exhaustive]
pub struct Everything {
    pub bytes: Option<Bytes>,
    pub call: Call,
    pub client: Option<ClientSchema>,
    pub clock: Option<Clock>,
    pub json: Option<JsonSchema>,
    pub null_or: Nullable<OrNullSchema>,
    pub other: Option<OtherSchema>,
    pub secret: Option<Secret>,
    pub string: Option<StringSchema>,
    pub style: Option<Style>,
    pub time: Option<Time>,
    pub unknown: Option<UnknownSchema>,
    pub anything: Option<Json>,
    pub at: Option<DateTime>,
    pub other_keys: Other,
}

/// Schema: `#/components/schemas/Json`
#[non_exhaustive]
pub struct JsonSchema {
    pub a: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Methods`
#[derive(Default)]
#[non_exhaustive]
pub struct Methods {
    pub check: Option<String>,
    pub clone_field: Option<String>,
    pub clone_from: Option<String>,
    pub cmp: Option<String>,
    pub deserialize: Option<String>,
    pub eq_field: Option<String>,
    pub fields: Option<String>,
    pub fields_mut: Option<String>,
    pub fmt_field: Option<String>,
    pub hash: Option<String>,
    pub place: Option<String>,
    pub placeholder: Option<String>,
    pub read: Option<String>,
    pub serialize: Option<String>,
    pub shape: Option<String>,
    pub view: Option<String>,
    pub other: Other,
}
setters! { Methods {
    check(into String),
    clone_field(into String),
    clone_from(into String),
    cmp(into String),
    deserialize(into String),
    eq_field(into String),
    fields(into String),
    fields_mut(into String),
    fmt_field(into String),
    hash(into String),
    place(into String),
    placeholder(into String),
    read(into String),
    serialize(into String),
    shape(into String),
    view(into String),
} }

/// Schema: `#/components/schemas/OrNull`
#[non_exhaustive]
pub struct OrNullSchema {
    pub a: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Other`
#[non_exhaustive]
pub struct OtherSchema {
    pub a: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Secret`
#[derive(Clone)]
#[non_exhaustive]
pub enum Secret {
    A,
    B,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/String`
#[derive(Clone)]
#[non_exhaustive]
pub enum StringSchema {
    A,
    B,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Style`
#[derive(Clone)]
#[non_exhaustive]
pub enum Style {
    String(String),
    Integer(i64),
    Unknown(Json),
}
branches! { Style {
    String(text),
    Integer(i64),
} }

/// Schema: `#/components/schemas/Time`
#[non_exhaustive]
pub struct Time {
    pub a: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Unknown`
#[derive(Clone)]
#[non_exhaustive]
pub enum UnknownSchema {
    A,
    B,
    Unknown(Unknown),
}
