// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::FilePart;
use crate::runtime::Other;

/// Schema: `#/components/schemas/Binary`
pub type Binary = String;

/// Schema: `#/components/schemas/Upload`
#[non_exhaustive]
pub struct Upload {
    pub title: String,
    pub stars: Option<i64>,
    /// The file.
    pub file: FilePart,
    /// At most 3 items.
    pub files: Option<Vec<FilePart>>,
    pub photo: Option<FilePart>,
    pub scan: Option<FilePart>,
    pub tags: Option<Vec<String>>,
    pub meta: Option<UploadMeta>,
    pub links: Option<BTreeMap<String, bool>>,
    pub other: Other,
}

impl Upload {
    /// A value with its required fields; the others are set by methods.
    pub fn new(title: impl Into<String>, file: impl Into<FilePart>) -> Self {
        Self {
            title: title.into(),
            file: file.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Upload {
    stars(i64),
    /// At most 3 items.
    files(list FilePart),
    photo(into FilePart),
    scan(into FilePart),
    tags(list String),
    meta(UploadMeta),
    links(map bool),
} }

/// Schema: `#/components/schemas/Upload/properties/meta`
#[derive(Default)]
#[non_exhaustive]
pub struct UploadMeta {
    pub k: Option<i64>,
    pub inner: Option<String>,
    pub other: Other,
}
setters! { UploadMeta {
    k(i64),
    inner(into String),
} }

/// Schema: `#/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema`
#[non_exhaustive]
pub struct ChargeRequest {
    pub amount: i64,
    pub expand: Option<Vec<String>>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub items: Option<Vec<ChargeRequestItemsItem>>,
    pub other: Other,
}

impl ChargeRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(amount: i64) -> Self {
        Self {
            amount,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ChargeRequest {
    expand(list String),
    metadata(map String),
    items(list ChargeRequestItemsItem),
} }

/// Schema: `#/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`
#[derive(Default)]
#[non_exhaustive]
pub struct ChargeRequestItemsItem {
    pub price: Option<String>,
    pub tags: Option<Vec<String>>,
    pub other: Other,
}
setters! { ChargeRequestItemsItem {
    price(into String),
    tags(list String),
} }

/// Schema: `#/paths/~1charges/put/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Default)]
#[non_exhaustive]
pub struct ChangeRequest {
    pub ids: Option<Vec<i64>>,
    pub flags: Option<Vec<String>>,
    pub r#where: Option<ChangeRequestWhere>,
    pub filter: Option<BTreeMap<String, i64>>,
    pub path: Option<String>,
    pub plain: Option<Vec<String>>,
    pub nested: Option<BTreeMap<String, i64>>,
    pub other: Other,
}
setters! { ChangeRequest {
    ids(list i64),
    flags(list String),
    r#where(ChangeRequestWhere),
    filter(map i64),
    path(into String),
    plain(list String),
    nested(map i64),
} }

/// Schema: `#/paths/~1charges/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties/where`
#[derive(Default)]
#[non_exhaustive]
pub struct ChangeRequestWhere {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub other: Other,
}
setters! { ChangeRequestWhere {
    x(i64),
    y(i64),
} }

/// Schema: `#/paths/~1media/post/requestBody/content/multipart~1related/schema`
#[non_exhaustive]
pub struct RelateRequest {
    pub metadata: RelateRequestMetadata,
    pub media: FilePart,
    pub other: Other,
}

impl RelateRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(metadata: RelateRequestMetadata, media: impl Into<FilePart>) -> Self {
        Self {
            metadata,
            media: media.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/paths/~1media/post/requestBody/content/multipart~1related/schema/properties/metadata`
#[derive(Default)]
#[non_exhaustive]
pub struct RelateRequestMetadata {
    pub name: Option<String>,
    pub other: Other,
}
setters! { RelateRequestMetadata {
    name(into String),
} }
