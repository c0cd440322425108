// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. All of them are written back as they came.

use std::collections::BTreeMap;
use crate::runtime::{Json, Nullable, Other};

/// One recommended product, ready to show as a card. Depict extends the keys of a display for a store on request; keys that have no field of their own are kept beside the fields.
///
/// Schema: `#/components/schemas/Display`
#[derive(Clone)] #[non_exhaustive]
pub struct Display {
    /// Name of the product.
    pub title: Option<DisplayValue>,
    /// Price, as text or as a number; no currency comes with a number.
    /// Example: `"100.00"`.
    pub price: Option<DisplayValue>,
    /// Price to pay, in stores whose displays tell it apart from `original_price`.
    pub sale_price: Option<DisplayValue>,
    /// Price before a reduction, in stores whose displays tell it apart from `sale_price`.
    pub original_price: Option<DisplayValue>,
    /// Address of the picture.
    pub image_url: Option<DisplayValue>,
    /// Address of the product page; it carries the recommendation id as a query parameter.
    pub page_url: Option<DisplayValue>,
    /// Product id in the store's catalogue.
    pub product_id: Option<DisplayId>,
    /// Id of this recommendation. When a shopper interacts with the display, send it with the event to `POST /create-events`.
    pub recommendation_id: Option<DisplayValue>,
    pub other: Other,
}

/// One entry of the recommended products. It is a display; anything else is kept as it came, so that one odd entry does not cost the others.
///
/// Schema: `#/components/schemas/DisplayEntry`
#[derive(Clone)] #[non_exhaustive]
pub enum DisplayEntry {
    Display(Display),
    /// Not a display.
    Other(Json),
    Unknown(Json),
}

/// A product id, which is text or a whole number, as the store's catalogue has it.
///
/// Schema: `#/components/schemas/DisplayId`
#[derive(Clone)] #[non_exhaustive]
pub enum DisplayId {
    /// As text.
    String(String),
    /// As a number.
    Integer(i64),
    Unknown(Json),
}

/// A value of a display, which is text or a number, as the store's catalogue has it.
///
/// Schema: `#/components/schemas/DisplayValue`
#[derive(Clone)] #[non_exhaustive]
pub enum DisplayValue {
    /// As text.
    String(String),
    /// As a number.
    Number(f64),
    Unknown(Json),
}

/// Which rules the request breaks.
///
/// Schema: `#/components/schemas/HTTPValidationError`
#[derive(Clone)] #[non_exhaustive]
pub struct HttpValidationError {
    /// The broken rules.
    pub detail: Option<Vec<ValidationError>>,
    pub other: Other,
}

/// The products to recommend for, the store, and the kind of recommendation.
///
/// Schema: `#/components/schemas/RecommendForManyRequest`
#[derive(Clone)] #[non_exhaustive]
pub struct RecommendForManyRequest {
    /// Identifier associated with the API integration
    pub tenant: String,
    /// Market identifier
    pub market: String,
    /// Locale identifier
    pub locale: Nullable<String>,
    /// Type of the recommendation, e.g. `cross_sell`
    pub r#type: String,
    /// Maximum number of recommendations returned.
    /// Allowed: 1 to 128.
    pub limit: Nullable<i64>,
    /// Customer identifier
    pub user_id: Nullable<String>,
    /// Session identifier. The schema leaves it optional; Depict's guides ask for it in every call.
    pub session_id: Nullable<String>,
    /// Populated for integrations performed by Depict.ai only. Depict.ai Session Id
    ///
    /// At least 1 character.
    pub dsid: Nullable<String>,
    /// Referrer of the page that shows the recommendations, as the browser reports it.
    pub document_referrer: Nullable<String>,
    /// Metadata that can be used to modify the behaviour of the recommendation system
    pub metadata: Nullable<BTreeMap<String, String>>,
    /// Ids of the products to recommend for, such as the content of a cart.
    pub product_ids: Vec<String>,
}

impl RecommendForManyRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        tenant: impl Into<String>,
        market: impl Into<String>,
        r#type: impl Into<String>,
        product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            tenant: tenant.into(), market: market.into(), r#type: r#type.into(),
            product_ids: product_ids.into_iter().map(Into::into).collect(), ..crate::runtime::placeholder()
        }
    }
}
setters! { RecommendForManyRequest {
    locale(nullable String),
    limit(nullable i64),
    user_id(nullable String),
    session_id(nullable String),
    dsid(nullable String),
    document_referrer(nullable String),
    metadata(map String),
} }

/// The recommendations, or what kept them from being made.
///
/// Schema: `#/components/schemas/RecommendResponse`
#[derive(Clone)] #[non_exhaustive]
pub struct RecommendResponse {
    /// The recommended products, in the order to show them. Absent when the answer carries only `error`.
    pub displays: Option<Vec<DisplayEntry>>,
    /// What went wrong, when something did. It may accompany status 200, so look at it even after a success.
    pub error: Nullable<String>,
    /// Variant of the A/B test that this answer belongs to.
    pub variant: Nullable<i64>,
    /// Id of the A/B test that this answer belongs to.
    pub experiment_id: Nullable<String>,
}

/// One broken rule.
///
/// Schema: `#/components/schemas/ValidationError`
#[derive(Clone)] #[non_exhaustive]
pub struct ValidationError {
    /// Location
    ///
    /// The way to the place in the request, as keys and positions.
    pub loc: Vec<ValidationErrorLocItem>,
    /// Message
    ///
    /// What is wrong there, in words.
    pub msg: String,
    /// Error Type
    ///
    /// Which rule it is, for programs.
    pub r#type: String,
    pub other: Other,
}

/// Schema: `#/components/schemas/ValidationError/properties/loc/items`
#[derive(Clone)] #[non_exhaustive]
pub enum ValidationErrorLocItem {
    String(String),
    Integer(i64),
    Unknown(Json),
}
