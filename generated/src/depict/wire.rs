// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Display {
    title,
    price,
    sale_price,
    original_price,
    image_url,
    page_url,
    product_id,
    recommendation_id,
    ..other,
} }
union! { DisplayEntry {
    Display: [Kind(OBJECT)],
    Other: [Kind(NULL.or(BOOLEAN).or(NUMBER).or(STRING).or(ARRAY).or(OBJECT))],
} }
union! { DisplayId {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
} }
union! { DisplayValue {
    String: [Kind(STRING)],
    Number: [Kind(NUMBER)],
} }
object! { HttpValidationError {
    detail,
    ..other,
} }
object! { RecommendForManyRequest {
    tenant,
    market,
    locale,
    r#type: "type",
    limit: [Minimum(1), Maximum(128)],
    user_id,
    session_id,
    dsid: [MinLength(1)],
    document_referrer,
    metadata,
    product_ids,
} }
object! { RecommendResponse {
    displays,
    error,
    variant,
    experiment_id,
} }
object! { ValidationError {
    loc,
    msg,
    r#type: "type",
    ..other,
} }
union! { ValidationErrorLocItem {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
} }
