// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Other;
use crate::runtime::Unknown;

/// The payload of the webhook `onEvent`. [`WebhookPayload::parse`](crate::runtime::WebhookPayload::parse) reads it.
///
/// Schema: `#/components/schemas/Event`
#[non_exhaustive]
pub struct Event {
    pub kind: EventKind,
    pub other: Other,
}

/// Schema: `#/components/schemas/Event/properties/kind`
#[derive(Clone)]
#[non_exhaustive]
pub enum EventKind {
    Created,
    Removed,
    Unknown(Unknown),
}

/// Schema: `#/paths/~1subscriptions/post/requestBody/content/application~1json/schema`
#[derive(Default)]
#[non_exhaustive]
pub struct SubscribeRequest {
    /// Format: `uri`.
    pub url: Option<String>,
    pub other: Other,
}
setters! { SubscribeRequest {
    /// Format: `uri`.
    url(into String),
} }

/// The payload of the webhook `orderPaid`. [`WebhookPayload::parse`](crate::runtime::WebhookPayload::parse) reads it.
///
/// Schema: `#/webhooks/orderPaid/post/requestBody/content/application~1json/schema`
#[non_exhaustive]
pub struct OrderPaidPayload {
    pub id: String,
    pub other: Other,
}
