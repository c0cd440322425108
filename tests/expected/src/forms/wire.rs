// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Upload {
    title,
    stars,
    file,
    files: [MaxItems(3)],
    photo,
    scan,
    tags,
    meta,
    links,
    ..other,
} }
object! { UploadMeta {
    k,
    inner,
    ..other,
} }
object! { ChargeRequest {
    amount,
    expand,
    metadata,
    items,
    ..other,
} }
object! { ChargeRequestItemsItem {
    price,
    tags,
    ..other,
} }
object! { ChangeRequest {
    ids,
    flags,
    r#where: "where",
    filter,
    path,
    plain,
    nested,
    ..other,
} }
object! { ChangeRequestWhere {
    x,
    y,
    ..other,
} }
object! { RelateRequest {
    metadata,
    media,
    ..other,
} }
object! { RelateRequestMetadata {
    name,
    ..other,
} }
