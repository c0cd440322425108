// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! All of it needs the feature `tags-all`.

use crate::runtime::Other;

/// Schema: `#/components/schemas/Leaf`
#[non_exhaustive]
pub struct Leaf {
    pub green: Option<bool>,
    pub other: Other,
}

/// The payload of the webhook `petSold`. [`WebhookPayload::parse`](crate::runtime::WebhookPayload::parse) reads it.
///
/// Schema: `#/components/schemas/Sale`
#[non_exhaustive]
pub struct Sale {
    pub seller: Option<Seller>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Seller`
#[non_exhaustive]
pub struct Seller {
    pub name: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Unused`
#[non_exhaustive]
pub struct Unused {
    pub leaf: Option<Leaf>,
    pub other: Other,
}
