// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Display {
    title: "title", price: "price", sale_price: "sale_price", original_price: "original_price", image_url: "image_url",
    page_url: "page_url", product_id: "product_id", recommendation_id: "recommendation_id", ..other,
} }
union! { DisplayEntry {
    Display: [Kind(OBJECT)], Other: [Kind(NULL.or(BOOLEAN).or(NUMBER).or(STRING).or(ARRAY).or(OBJECT))],
} }
union! { DisplayId { String: [Kind(STRING)], Integer: [Kind(INTEGER)] } }
union! { DisplayValue { String: [Kind(STRING)], Number: [Kind(NUMBER)] } }
object! { HttpValidationError { detail: "detail", ..other } }
object! { RecommendForManyRequest {
    tenant: "tenant", market: "market", locale: "locale", r#type: "type", limit: "limit" [Minimum(1), Maximum(128)],
    user_id: "user_id", session_id: "session_id", dsid: "dsid" [MinLength(1)], document_referrer: "document_referrer",
    metadata: "metadata", product_ids: "product_ids",
} }
object! { RecommendResponse {
    displays: "displays", error: "error", variant: "variant", experiment_id: "experiment_id",
} }
object! { ValidationError { loc: "loc", msg: "msg", r#type: "type", ..other } }
union! { ValidationErrorLocItem { String: [Kind(STRING)], Integer: [Kind(INTEGER)] } }
