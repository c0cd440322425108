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

/// Schema: `#/components/schemas/Client`
#[non_exhaustive]
pub struct ClientSchema {
    pub vec: Option<Vec<OptionSchema>>,
    pub string: Option<StringSchema>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Each`
#[non_exhaustive]
pub struct Each {
    /// Each: at least 1 character.
    pub each: Option<Vec<String>>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Kind`
#[non_exhaustive]
pub struct Kind {
    pub value: Nullable<Value>,
    pub each: Option<Each>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Option`
#[non_exhaustive]
pub struct OptionSchema {
    pub value: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/String`
pub type StringSchema = String;

/// Schema: `#/components/schemas/Tag`
#[non_exhaustive]
pub struct Tag {
    /// At most 3 characters.
    pub max_length: Option<String>,
    pub text: Option<Text>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Text`
#[derive(Clone)]
#[non_exhaustive]
pub enum Text {
    A,
    B,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Thing`
#[non_exhaustive]
pub struct Thing {
    pub r#type: String,
    pub self_camel: String,
    pub self_: Option<String>,
    pub id_underscore: Option<String>,
    pub id: Option<String>,
    pub id_upper: Option<String>,
    pub ref_like: Option<String>,
    pub n3d: Option<bool>,
    pub plus_1: Option<i64>,
    pub minus_1: Option<i64>,
    pub new_field: Option<String>,
    pub other: Option<String>,
    pub größe: Option<String>,
    pub empty: Option<String>,
    pub status: Option<ThingStatusProperty>,
    pub other_keys: Other,
}

/// Schema: `#/components/schemas/Thing/properties/status`
#[non_exhaustive]
pub struct ThingStatusProperty {
    pub code: Option<i64>,
    pub other: Other,
}

/// Schema: `#/components/schemas/ThingStatus`
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingStatus {
    A,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Value`
#[derive(Clone)]
#[non_exhaustive]
pub enum Value {
    Tag(Tag),
    /// Allowed: at least 1.
    Integer(i64),
    Boolean(bool),
    Unknown(Json),
}
branches! { Value {
    Tag(Tag),
    Integer(i64),
    Boolean(bool),
} }

/// Schema: `#/components/schemas/thing`
#[non_exhaustive]
pub struct ThingLower {
    pub a: Option<String>,
    pub other: Other,
}

/// Schema: `#/paths/~1nameless~1{id}/delete/responses/200/content/application~1json/schema`
#[non_exhaustive]
pub struct DeleteNamelessIdResponse {
    pub ok: Option<bool>,
    pub other: Other,
}
