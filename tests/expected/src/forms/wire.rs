// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Upload {
    title: "title", stars: "stars", file: "file", files: "files" [MaxItems(3)], photo: "photo", scan: "scan",
    tags: "tags", meta: "meta", links: "links", ..other,
} }
object! { UploadMeta { k: "k", inner: "inner", ..other } }
object! { ChargeRequest { amount: "amount", expand: "expand", metadata: "metadata", items: "items", ..other } }
object! { ChargeRequestItemsItem { price: "price", tags: "tags", ..other } }
object! { ChangeRequest {
    ids: "ids", flags: "flags", r#where: "where", filter: "filter", path: "path", plain: "plain", nested: "nested",
    ..other,
} }
object! { ChangeRequestWhere { x: "x", y: "y", ..other } }
object! { RelateRequest { metadata: "metadata", media: "media", ..other } }
object! { RelateRequestMetadata { name: "name", ..other } }
