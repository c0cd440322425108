// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. All of them are written back as they came.

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Json, Other, Unknown, Uuid};

/// Put products into the cart.
///
/// Schema: `#/components/schemas/AddToCartInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct AddToCartInteraction {
    /// The kind of interaction.
    pub r#type: AddToCartInteractionType,
    pub quantities: Option<Quantities>,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for AddToCartInteraction {
    fn default() -> Self {
        Self { r#type: AddToCartInteractionType::AddToCart, ..crate::runtime::placeholder() }
    }
}
setters! { AddToCartInteraction {
    quantities(into Quantities),
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/AddToCartInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum AddToCartInteractionType {
    AddToCart,
    Unknown(Unknown),
}

/// Added products to a collection.
///
/// Schema: `#/components/schemas/AddToCollectionInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct AddToCollectionInteraction {
    /// The kind of interaction.
    pub r#type: AddToCollectionInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for AddToCollectionInteraction {
    fn default() -> Self {
        Self { r#type: AddToCollectionInteractionType::AddToCollection, ..crate::runtime::placeholder() }
    }
}
setters! { AddToCollectionInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/AddToCollectionInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum AddToCollectionInteractionType {
    AddToCollection,
    Unknown(Unknown),
}

/// What the data of every answer has.
///
/// Schema: `#/components/schemas/AnswerData`
#[derive(Clone)] #[non_exhaustive]
pub struct AnswerData {
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// The recommended values, and the id of the answer.
///
/// Schema: `#/components/schemas/AttributesData`
#[derive(Clone)] #[non_exhaustive]
pub struct AttributesData {
    /// The values, in the order to show them.
    pub attributes: Vec<RecommendedAttribute>,
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// Recommended values of a product field.
///
/// Schema: `#/components/schemas/AttributesResponse`
#[derive(Clone)] #[non_exhaustive]
pub struct AttributesResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: AttributesData,
    pub other: Other,
}

/// Bookmarked a product.
///
/// Schema: `#/components/schemas/BookmarkInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct BookmarkInteraction {
    /// The kind of interaction.
    pub r#type: BookmarkInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for BookmarkInteraction {
    fn default() -> Self {
        Self { r#type: BookmarkInteractionType::Bookmark, ..crate::runtime::placeholder() }
    }
}
setters! { BookmarkInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/BookmarkInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum BookmarkInteractionType {
    Bookmark,
    Unknown(Unknown),
}

/// Moves the products that match a query to the top, or to given positions.
///
/// Schema: `#/components/schemas/BoostRule`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct BoostRule {
    /// A query in Solr syntax that the products to move have to match.
    /// Example: `"tags:\"SALE\""`.
    pub boost_fq: Option<String>,
    /// Where to place them, counted from 0. Without it, they go before all others.
    pub boost_positions: Option<Vec<i64>>,
    /// A name for this rule; the answer repeats it in `_boosted_rules`.
    pub boost_rule_name: Option<String>,
    pub other: Other,
}
setters! { BoostRule {
    boost_fq(into String),
    boost_positions(list i64),
    boost_rule_name(into String),
} }

/// The campaign that brought the user, as in the UTM parameters of its link.
///
/// Schema: `#/components/schemas/Campaign`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct Campaign {
    /// The campaign (`utm_campaign`).
    pub name: Option<String>,
    /// The site that sent the user (`utm_source`).
    pub source: Option<String>,
    /// The kind of link (`utm_medium`).
    pub medium: Option<String>,
    /// The search terms (`utm_term`).
    pub term: Option<String>,
    /// The part of the advertisement that was clicked (`utm_content`).
    pub content: Option<String>,
    pub other: Other,
}
setters! { Campaign {
    name(into String),
    source(into String),
    medium(into String),
    term(into String),
    content(into String),
} }

/// The recommended categories, and the id of the answer.
///
/// Schema: `#/components/schemas/CategoriesData`
#[derive(Clone)] #[non_exhaustive]
pub struct CategoriesData {
    /// The categories, in the order to show them.
    pub categories: Vec<RecommendedCategory>,
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// Recommended categories.
///
/// Schema: `#/components/schemas/CategoriesResponse`
#[derive(Clone)] #[non_exhaustive]
pub struct CategoriesResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: CategoriesData,
    pub other: Other,
}

/// Opened the page of a category.
///
/// Schema: `#/components/schemas/CategoryPageViewInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct CategoryPageViewInteraction {
    /// The kind of interaction.
    pub r#type: CategoryPageViewInteractionType,
    /// How long it took, in seconds.
    pub duration: Option<f64>,
    /// The path to the category, from broad to narrow.
    /// Example: `["Shoes","Running"]`.
    pub category: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for CategoryPageViewInteraction {
    fn default() -> Self {
        Self { r#type: CategoryPageViewInteractionType::CategoryPageView, ..crate::runtime::placeholder() }
    }
}
setters! { CategoryPageViewInteraction {
    duration(f64),
    category(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/CategoryPageViewInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum CategoryPageViewInteractionType {
    CategoryPageView,
    Unknown(Unknown),
}

/// Checked out.
///
/// Schema: `#/components/schemas/CheckoutInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct CheckoutInteraction {
    /// The kind of interaction.
    pub r#type: CheckoutInteractionType,
    pub quantities: Option<Quantities>,
    /// What the checkout brings in altogether.
    pub revenue: Option<f64>,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for CheckoutInteraction {
    fn default() -> Self {
        Self { r#type: CheckoutInteractionType::Checkout, ..crate::runtime::placeholder() }
    }
}
setters! { CheckoutInteraction {
    quantities(into Quantities),
    revenue(f64),
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/CheckoutInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum CheckoutInteractionType {
    Checkout,
    Unknown(Unknown),
}

/// Clicked, in a way that no other kind covers.
///
/// Schema: `#/components/schemas/ClickInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct ClickInteraction {
    /// The kind of interaction.
    pub r#type: ClickInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for ClickInteraction {
    fn default() -> Self {
        Self { r#type: ClickInteractionType::Click, ..crate::runtime::placeholder() }
    }
}
setters! { ClickInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/ClickInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum ClickInteractionType {
    Click,
    Unknown(Unknown),
}

/// Came to the end of a product, such as a course or a video.
///
/// Schema: `#/components/schemas/CompleteInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct CompleteInteraction {
    /// The kind of interaction.
    pub r#type: CompleteInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for CompleteInteraction {
    fn default() -> Self {
        Self { r#type: CompleteInteractionType::Complete, ..crate::runtime::placeholder() }
    }
}
setters! { CompleteInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/CompleteInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum CompleteInteractionType {
    Complete,
    Unknown(Unknown),
}

/// Session values of your own that the engine may use. A value is a boolean, a text, a number, an array of texts, of numbers or of objects, or null.
///
/// Schema: `#/components/schemas/CustomContext`
pub type CustomContext = BTreeMap<String, Json>;

/// Did something else.
///
/// Schema: `#/components/schemas/CustomInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct CustomInteraction {
    /// The kind of interaction.
    pub r#type: CustomInteractionType,
    /// A name of your own for what was done.
    pub custom_action_name: String,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl CustomInteraction {
    /// A value with its required fields; the others are set by methods.
    pub fn new(custom_action_name: impl Into<String>) -> Self {
        Self {
            r#type: CustomInteractionType::Custom, custom_action_name: custom_action_name.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { CustomInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/CustomInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum CustomInteractionType {
    Custom,
    Unknown(Unknown),
}

/// Disliked a product, or asked not to see the like again.
///
/// Schema: `#/components/schemas/DislikeInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct DislikeInteraction {
    /// The kind of interaction.
    pub r#type: DislikeInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for DislikeInteraction {
    fn default() -> Self {
        Self { r#type: DislikeInteractionType::Dislike, ..crate::runtime::placeholder() }
    }
}
setters! { DislikeInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/DislikeInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum DislikeInteractionType {
    Dislike,
    Unknown(Unknown),
}

/// Unit of a distance.
///
/// Schema: `#/components/schemas/DistanceUnit`
#[derive(Clone)] #[non_exhaustive]
pub enum DistanceUnit {
    Km,
    Mile,
    Unknown(Unknown),
}

/// How to spread products that have the same value of a field.
///
/// Schema: `#/components/schemas/DiversificationRule`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct DiversificationRule {
    /// How far apart two products with the same value are at least.
    /// Default: `1`.
    pub minimum_distance: Option<i64>,
    /// Whether to put products with the same value side by side instead.
    /// Default: `false`.
    pub always_together: Option<bool>,
    pub other: Other,
}
setters! { DiversificationRule {
    minimum_distance(i64),
    always_together(bool),
} }

/// What went wrong. Every field may be missing; what else the server says is kept beside the fields.
///
/// Schema: `#/components/schemas/ErrorBody`
#[derive(Clone)] #[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, in words.
    pub message: Option<String>,
    /// Whether there were errors.
    pub errors: Option<bool>,
    /// Details; their shape depends on the operation.
    pub data: Option<Json>,
    pub other: Other,
}

/// Judged a result.
///
/// Schema: `#/components/schemas/FeedbackInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct FeedbackInteraction {
    /// The kind of interaction.
    pub r#type: FeedbackInteractionType,
    /// The question whose result is judged.
    /// At most 512 characters.
    pub question_id: Option<String>,
    /// What kind of result is judged.
    /// Example: `"answer"`.
    pub result_type: Option<String>,
    /// The judgement.
    /// Example: `"helpful"`.
    pub value: Option<String>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for FeedbackInteraction {
    fn default() -> Self {
        Self { r#type: FeedbackInteractionType::Feedback, ..crate::runtime::placeholder() }
    }
}
setters! { FeedbackInteraction {
    question_id(into String),
    result_type(into String),
    value(into String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/FeedbackInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum FeedbackInteractionType {
    Feedback,
    Unknown(Unknown),
}

/// A circle on the map, and where to place the products within it.
///
/// Schema: `#/components/schemas/GeoBoost`
#[derive(Clone)] #[non_exhaustive]
pub struct GeoBoost {
    /// Where to place the products, counted from 0. Without it, they go before all others.
    pub boost_positions: Option<Vec<i64>>,
    /// Latitude of the centre, in degrees.
    /// Allowed: -90 to 90.
    pub lat: f64,
    /// Longitude of the centre, in degrees.
    /// Allowed: -180 to 180.
    pub lon: f64,
    /// The radius, in `distance_unit`.
    pub distance: f64,
    /// Default: `"mile"`.
    pub distance_unit: Option<DistanceUnit>,
    /// The product field that holds the product's position.
    /// Default: `"location"`.
    pub field: Option<String>,
    pub other: Other,
}

impl GeoBoost {
    /// A value with its required fields; the others are set by methods.
    pub fn new(lat: f64, lon: f64, distance: f64) -> Self {
        Self { lat, lon, distance, ..crate::runtime::placeholder() }
    }
}
setters! { GeoBoost {
    boost_positions(list i64),
    distance_unit(into DistanceUnit),
    field(into String),
} }

/// A circle on the map.
///
/// Schema: `#/components/schemas/GeoDistance`
#[derive(Clone)] #[non_exhaustive]
pub struct GeoDistance {
    /// Latitude of the centre, in degrees.
    /// Allowed: -90 to 90.
    pub lat: f64,
    /// Longitude of the centre, in degrees.
    /// Allowed: -180 to 180.
    pub lon: f64,
    /// The radius, in `distance_unit`.
    pub distance: f64,
    /// Default: `"mile"`.
    pub distance_unit: Option<DistanceUnit>,
    /// The product field that holds the product's position.
    /// Default: `"location"`.
    pub field: Option<String>,
    pub other: Other,
}

impl GeoDistance {
    /// A value with its required fields; the others are set by methods.
    pub fn new(lat: f64, lon: f64, distance: f64) -> Self {
        Self { lat, lon, distance, ..crate::runtime::placeholder() }
    }
}
setters! { GeoDistance {
    distance_unit(into DistanceUnit),
    field(into String),
} }

/// Filters or boosts products by their distance from a point.
///
/// Schema: `#/components/schemas/GeoQuery`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct GeoQuery {
    /// Return only products within these circles.
    /// Default: `[]`.
    pub filter: Option<Vec<GeoDistance>>,
    /// Move products within these circles up.
    /// Default: `[]`.
    pub boost: Option<Vec<GeoBoost>>,
    pub other: Other,
}
setters! { GeoQuery {
    filter(list GeoDistance),
    boost(list GeoBoost),
} }

/// Opened the home page.
///
/// Schema: `#/components/schemas/HomePageViewInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct HomePageViewInteraction {
    /// The kind of interaction.
    pub r#type: HomePageViewInteractionType,
    /// How long it took, in seconds.
    pub duration: Option<f64>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for HomePageViewInteraction {
    fn default() -> Self {
        Self { r#type: HomePageViewInteractionType::HomePageView, ..crate::runtime::placeholder() }
    }
}
setters! { HomePageViewInteraction {
    duration(f64),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/HomePageViewInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum HomePageViewInteractionType {
    HomePageView,
    Unknown(Unknown),
}

/// Was presented with a product, which says nothing about interest in it.
///
/// Schema: `#/components/schemas/ImpressionInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct ImpressionInteraction {
    /// The kind of interaction.
    pub r#type: ImpressionInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for ImpressionInteraction {
    fn default() -> Self {
        Self { r#type: ImpressionInteractionType::Impression, ..crate::runtime::placeholder() }
    }
}
setters! { ImpressionInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/ImpressionInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum ImpressionInteractionType {
    Impression,
    Unknown(Unknown),
}

/// Something that a user did, told apart by `type`.
///
/// Schema: `#/components/schemas/Interaction`
#[derive(Clone)] #[non_exhaustive]
pub enum Interaction {
    ProductDetailPageViewInteraction(ProductDetailPageViewInteraction),
    ReadInteraction(ReadInteraction),
    WatchInteraction(WatchInteraction),
    ListenInteraction(ListenInteraction),
    PromoPageViewInteraction(PromoPageViewInteraction),
    AddToCartInteraction(AddToCartInteraction),
    RemoveFromCartInteraction(RemoveFromCartInteraction),
    CheckoutInteraction(CheckoutInteraction),
    RefundInteraction(RefundInteraction),
    SubscribeInteraction(SubscribeInteraction),
    UnsubscribeInteraction(UnsubscribeInteraction),
    AddToCollectionInteraction(AddToCollectionInteraction),
    RemoveFromCollectionInteraction(RemoveFromCollectionInteraction),
    LikeInteraction(LikeInteraction),
    DislikeInteraction(DislikeInteraction),
    ShareInteraction(ShareInteraction),
    RateInteraction(RateInteraction),
    BookmarkInteraction(BookmarkInteraction),
    CompleteInteraction(CompleteInteraction),
    ImpressionInteraction(ImpressionInteraction),
    ViewableImpressionInteraction(ViewableImpressionInteraction),
    ClickInteraction(ClickInteraction),
    SubmitInteraction(SubmitInteraction),
    ProductImageViewInteraction(ProductImageViewInteraction),
    SearchInteraction(SearchInteraction),
    FeedbackInteraction(FeedbackInteraction),
    HomePageViewInteraction(HomePageViewInteraction),
    CategoryPageViewInteraction(CategoryPageViewInteraction),
    CustomInteraction(CustomInteraction),
    Unknown(Json),
}

/// Who did it, when and where.
///
/// Schema: `#/components/schemas/InteractionBase`
#[derive(Clone)] #[non_exhaustive]
pub struct InteractionBase {
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
    pub other: Other,
}

/// Liked a product.
///
/// Schema: `#/components/schemas/LikeInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct LikeInteraction {
    /// The kind of interaction.
    pub r#type: LikeInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for LikeInteraction {
    fn default() -> Self {
        Self { r#type: LikeInteractionType::Like, ..crate::runtime::placeholder() }
    }
}
setters! { LikeInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/LikeInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum LikeInteractionType {
    Like,
    Unknown(Unknown),
}

/// Listened to a recording.
///
/// Schema: `#/components/schemas/ListenInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct ListenInteraction {
    /// The kind of interaction.
    pub r#type: ListenInteractionType,
    /// How long it took, in seconds.
    /// Example: `61.5`.
    pub duration: Option<f64>,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for ListenInteraction {
    fn default() -> Self {
        Self { r#type: ListenInteractionType::Listen, ..crate::runtime::placeholder() }
    }
}
setters! { ListenInteraction {
    duration(f64),
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/ListenInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum ListenInteractionType {
    Listen,
    Unknown(Unknown),
}

/// The page in the browser.
///
/// Schema: `#/components/schemas/Page`
#[derive(Clone)] #[non_exhaustive]
pub struct Page {
    /// Address of the page.
    pub url: String,
    /// Address of the page before it.
    pub referrer: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
    pub other: Other,
}

impl Page {
    /// A value with its required fields; the others are set by methods.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..crate::runtime::placeholder() }
    }
}
setters! { Page {
    referrer(into String),
    title(into String),
} }

/// A product: its id, and the fields that `fl` asked for, which are kept beside the fields that have a type.
///
/// Schema: `#/components/schemas/Product`
#[derive(Clone)] #[non_exhaustive]
pub struct Product {
    /// Id of the product in the catalogue.
    /// At most 512 characters.
    pub product_id: String,
    /// How well the product fits this user.
    pub personalization_score: Option<f64>,
    /// Whether a boost moved the product.
    pub boosted: Option<bool>,
    pub other: Other,
}

/// Opened the page of a product.
///
/// Schema: `#/components/schemas/ProductDetailPageViewInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct ProductDetailPageViewInteraction {
    /// The kind of interaction.
    pub r#type: ProductDetailPageViewInteractionType,
    /// How long it took, in seconds.
    /// Example: `61.5`.
    pub duration: Option<f64>,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for ProductDetailPageViewInteraction {
    fn default() -> Self {
        Self { r#type: ProductDetailPageViewInteractionType::ProductDetailPageView, ..crate::runtime::placeholder() }
    }
}
setters! { ProductDetailPageViewInteraction {
    duration(f64),
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/ProductDetailPageViewInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum ProductDetailPageViewInteractionType {
    ProductDetailPageView,
    Unknown(Unknown),
}

/// Looked at a picture of a product, for example enlarged.
///
/// Schema: `#/components/schemas/ProductImageViewInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct ProductImageViewInteraction {
    /// The kind of interaction.
    pub r#type: ProductImageViewInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for ProductImageViewInteraction {
    fn default() -> Self {
        Self { r#type: ProductImageViewInteractionType::ProductImageView, ..crate::runtime::placeholder() }
    }
}
setters! { ProductImageViewInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/ProductImageViewInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum ProductImageViewInteractionType {
    ProductImageView,
    Unknown(Unknown),
}

/// What was done with products.
///
/// Schema: `#/components/schemas/ProductInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct ProductInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
    pub other: Other,
}

/// The further fields of requests that are answered with a list of products.
///
/// With `start`, `pagination_id` must be given.
///
/// Schema: `#/components/schemas/ProductListOptions`
#[derive(Clone)] #[non_exhaustive]
pub struct ProductListOptions {
    /// How to keep products with the same value of a field apart (or together). The keys are names of fields.
    /// Example: `{"brand":{"minimum_distance":1}}`.
    pub diversification: Option<BTreeMap<String, DiversificationRule>>,
    /// How much to shuffle the order, to keep the list fresh: 1 is not at all, and more than 5 is unusual.
    /// Allowed: at least 1.
    /// Default: `1`.
    pub dithering: Option<f64>,
    /// A name for this list, chosen by the caller. Requests of one user with the same name are pages of one stable list. It is forgotten after 30 minutes without use.
    /// At most 512 characters.
    pub pagination_id: Option<String>,
    /// Position of the first product to return, counted from 0. Allowed only with `pagination_id`.
    /// Default: `0`.
    pub start: Option<i64>,
    pub other: Other,
}

/// The anchor products or product groups to recommend for, and how. Give at least one anchor.
///
/// With `start`, `pagination_id` must be given.
///
/// Schema: `#/components/schemas/ProductToProductsRequest`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct ProductToProductsRequest {
    /// The anchor product.
    /// At least 1 character.
    pub product_id: Option<String>,
    /// Several anchor products, for example the content of a cart.
    /// At least 1 item. Each: at least 1 character.
    pub product_ids: Option<Vec<String>>,
    /// The anchor product group, for pages that show a product before a variant is chosen.
    /// At least 1 character.
    pub product_group_id: Option<String>,
    /// Several anchor product groups.
    pub product_group_ids: Option<Vec<String>>,
    /// Whether to prefer what is bought together with the anchor over what resembles it.
    /// Default: `false`.
    pub buy_together: Option<bool>,
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    pub engine_id: Option<String>,
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    /// Example: `"u-17"`.
    pub user_id: Option<String>,
    /// The visitor to personalize for, when nobody is signed in.
    /// Example: `"v-9"`.
    pub anonymous_id: Option<String>,
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    pub user_hash: Option<String>,
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    /// Example: `"registered"`.
    pub user_type: Option<String>,
    /// Where the request comes from.
    pub metadata: Option<RequestMetadata>,
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    /// Example: `{"country":"US"}`.
    pub user_cohort: Option<BTreeMap<String, RecommendationOptionsUserCohortValue>>,
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    pub rows: Option<i64>,
    /// Return only products of this type, for catalogues that hold several types.
    pub r#type: Option<String>,
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    pub dedupe_product_group_id: Option<bool>,
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    pub additional_interactions: Option<Vec<Interaction>>,
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    pub fl: Option<Vec<String>>,
    /// Ids of products to leave out.
    pub exclude: Option<Vec<String>>,
    pub custom_context: Option<CustomContext>,
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    pub boosting_tags: Option<Vec<String>>,
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    /// Example: `"brand:\"Nike\""`.
    pub fq: Option<String>,
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    /// Example: `"tags:\"SALE\""`.
    pub boost_fq: Option<String>,
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    pub boost_positions: Option<Vec<i64>>,
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    pub boost_rule_name: Option<String>,
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    pub boost_rules: Option<Vec<BoostRule>>,
    pub geo: Option<GeoQuery>,
    /// How to keep products with the same value of a field apart (or together). The keys are names of fields.
    /// Example: `{"brand":{"minimum_distance":1}}`.
    pub diversification: Option<BTreeMap<String, DiversificationRule>>,
    /// How much to shuffle the order, to keep the list fresh: 1 is not at all, and more than 5 is unusual.
    /// Allowed: at least 1.
    /// Default: `1`.
    pub dithering: Option<f64>,
    /// A name for this list, chosen by the caller. Requests of one user with the same name are pages of one stable list. It is forgotten after 30 minutes without use.
    /// At most 512 characters.
    pub pagination_id: Option<String>,
    /// Position of the first product to return, counted from 0. Allowed only with `pagination_id`.
    /// Default: `0`.
    pub start: Option<i64>,
}
setters! { ProductToProductsRequest {
    product_id(into String),
    product_ids(list String),
    product_group_id(into String),
    product_group_ids(list String),
    buy_together(bool),
    engine_id(into String),
    user_id(into String),
    anonymous_id(into String),
    user_hash(into String),
    user_type(into String),
    metadata(RequestMetadata),
    user_cohort(map RecommendationOptionsUserCohortValue),
    rows(i64),
    r#type(into String),
    dedupe_product_group_id(bool),
    additional_interactions(list Interaction),
    fl(list String),
    exclude(list String),
    custom_context(map Json),
    boosting_tags(list String),
    fq(into String),
    boost_fq(into String),
    boost_positions(list i64),
    boost_rule_name(into String),
    boost_rules(list BoostRule),
    geo(GeoQuery),
    diversification(map DiversificationRule),
    dithering(f64),
    pagination_id(into String),
    start(i64),
} }

/// The recommended products, and the id of the answer.
///
/// Schema: `#/components/schemas/ProductsData`
#[derive(Clone)] #[non_exhaustive]
pub struct ProductsData {
    /// The products, in the order to show them.
    pub products: Vec<Product>,
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// Recommended products.
///
/// Schema: `#/components/schemas/ProductsResponse`
#[derive(Clone)] #[non_exhaustive]
pub struct ProductsResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: ProductsData,
    pub other: Other,
}

/// Opened a page that promotes certain products.
///
/// Schema: `#/components/schemas/PromoPageViewInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct PromoPageViewInteraction {
    /// The kind of interaction.
    pub r#type: PromoPageViewInteractionType,
    /// How long it took, in seconds.
    /// Example: `61.5`.
    pub duration: Option<f64>,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for PromoPageViewInteraction {
    fn default() -> Self {
        Self { r#type: PromoPageViewInteractionType::PromoPageView, ..crate::runtime::placeholder() }
    }
}
setters! { PromoPageViewInteraction {
    duration(f64),
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/PromoPageViewInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum PromoPageViewInteractionType {
    PromoPageView,
    Unknown(Unknown),
}

/// How many of each product, in the order of `product_ids`; or one number.
///
/// Schema: `#/components/schemas/Quantities`
#[derive(Clone)] #[non_exhaustive]
pub enum Quantities {
    Number(f64),
    NumberList(Vec<f64>),
    Unknown(Json),
}

/// Rated a product.
///
/// Schema: `#/components/schemas/RateInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct RateInteraction {
    /// The kind of interaction.
    pub r#type: RateInteractionType,
    /// The rating, on a scale from 0 to 5; scale other ratings to it.
    /// Allowed: 0 to 5.
    pub rating: Option<f64>,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for RateInteraction {
    fn default() -> Self {
        Self { r#type: RateInteractionType::Rate, ..crate::runtime::placeholder() }
    }
}
setters! { RateInteraction {
    rating(f64),
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/RateInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum RateInteractionType {
    Rate,
    Unknown(Unknown),
}

/// Read a text.
///
/// Schema: `#/components/schemas/ReadInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct ReadInteraction {
    /// The kind of interaction.
    pub r#type: ReadInteractionType,
    /// How long it took, in seconds.
    /// Example: `61.5`.
    pub duration: Option<f64>,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for ReadInteraction {
    fn default() -> Self {
        Self { r#type: ReadInteractionType::Read, ..crate::runtime::placeholder() }
    }
}
setters! { ReadInteraction {
    duration(f64),
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/ReadInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum ReadInteractionType {
    Read,
    Unknown(Unknown),
}

/// The fields that every recommendation request has.
///
/// Schema: `#/components/schemas/RecommendationOptions`
#[derive(Clone)] #[non_exhaustive]
pub struct RecommendationOptions {
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    pub engine_id: Option<String>,
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    /// Example: `"u-17"`.
    pub user_id: Option<String>,
    /// The visitor to personalize for, when nobody is signed in.
    /// Example: `"v-9"`.
    pub anonymous_id: Option<String>,
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    pub user_hash: Option<String>,
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    /// Example: `"registered"`.
    pub user_type: Option<String>,
    /// Where the request comes from.
    pub metadata: Option<RequestMetadata>,
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    /// Example: `{"country":"US"}`.
    pub user_cohort: Option<BTreeMap<String, RecommendationOptionsUserCohortValue>>,
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    pub rows: Option<i64>,
    /// Return only products of this type, for catalogues that hold several types.
    pub r#type: Option<String>,
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    pub dedupe_product_group_id: Option<bool>,
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    pub additional_interactions: Option<Vec<Interaction>>,
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    pub fl: Option<Vec<String>>,
    /// Ids of products to leave out.
    pub exclude: Option<Vec<String>>,
    pub custom_context: Option<CustomContext>,
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    pub boosting_tags: Option<Vec<String>>,
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    /// Example: `"brand:\"Nike\""`.
    pub fq: Option<String>,
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    /// Example: `"tags:\"SALE\""`.
    pub boost_fq: Option<String>,
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    pub boost_positions: Option<Vec<i64>>,
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    pub boost_rule_name: Option<String>,
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    pub boost_rules: Option<Vec<BoostRule>>,
    pub geo: Option<GeoQuery>,
    pub other: Other,
}

/// Schema: `#/components/schemas/RecommendationOptions/properties/user_cohort/additionalProperties`
#[derive(Clone)] #[non_exhaustive]
pub enum RecommendationOptionsUserCohortValue {
    Boolean(bool),
    String(String),
    Unknown(Json),
}

/// A value of a product field, with its best products for this user.
///
/// Schema: `#/components/schemas/RecommendedAttribute`
#[derive(Clone)] #[non_exhaustive]
pub struct RecommendedAttribute {
    /// The value, as text.
    pub value: String,
    /// How many products have this value.
    pub total: i64,
    /// Its products, in the order to show them; `products_per_attribute` says how many.
    pub recommended_products: Vec<Product>,
    pub other: Other,
}

/// A category, with its best products for this user.
///
/// Schema: `#/components/schemas/RecommendedCategory`
#[derive(Clone)] #[non_exhaustive]
pub struct RecommendedCategory {
    /// The path to the category, from broad to narrow.
    pub category: Vec<String>,
    /// How many products the category has.
    pub total: i64,
    /// Its products, in the order to show them; `products_per_category` says how many.
    pub recommended_products: Vec<Product>,
    pub other: Other,
}

/// Asked for the money back.
///
/// Schema: `#/components/schemas/RefundInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct RefundInteraction {
    /// The kind of interaction.
    pub r#type: RefundInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for RefundInteraction {
    fn default() -> Self {
        Self { r#type: RefundInteractionType::Refund, ..crate::runtime::placeholder() }
    }
}
setters! { RefundInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/RefundInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum RefundInteractionType {
    Refund,
    Unknown(Unknown),
}

/// Took products out of the cart.
///
/// Schema: `#/components/schemas/RemoveFromCartInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct RemoveFromCartInteraction {
    /// The kind of interaction.
    pub r#type: RemoveFromCartInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for RemoveFromCartInteraction {
    fn default() -> Self {
        Self { r#type: RemoveFromCartInteractionType::RemoveFromCart, ..crate::runtime::placeholder() }
    }
}
setters! { RemoveFromCartInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/RemoveFromCartInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum RemoveFromCartInteractionType {
    RemoveFromCart,
    Unknown(Unknown),
}

/// Removed products from a collection.
///
/// Schema: `#/components/schemas/RemoveFromCollectionInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct RemoveFromCollectionInteraction {
    /// The kind of interaction.
    pub r#type: RemoveFromCollectionInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for RemoveFromCollectionInteraction {
    fn default() -> Self {
        Self { r#type: RemoveFromCollectionInteractionType::RemoveFromCollection, ..crate::runtime::placeholder() }
    }
}
setters! { RemoveFromCollectionInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/RemoveFromCollectionInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum RemoveFromCollectionInteractionType {
    RemoveFromCollection,
    Unknown(Unknown),
}

/// Where a request comes from. Keys of your own may stand beside these.
///
/// Schema: `#/components/schemas/RequestMetadata`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct RequestMetadata {
    /// The site that asks, for accounts that serve several.
    /// Example: `"shop.test"`.
    pub site: Option<String>,
    pub other: Other,
}
setters! { RequestMetadata {
    site(into String),
} }

/// What was searched for.
///
/// Schema: `#/components/schemas/SearchInformation`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct SearchInformation {
    /// The words that were typed.
    /// Default: `""`.
    pub keywords: Option<String>,
    /// The filters that were applied. The keys are names of fields, the values what was chosen.
    /// Example: `{"brand":["Nike"]}`.
    pub filters: Option<BTreeMap<String, Vec<String>>>,
    pub other: Other,
}
setters! { SearchInformation {
    keywords(into String),
    filters(map Vec<String>),
} }

/// Searched.
///
/// Schema: `#/components/schemas/SearchInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct SearchInteraction {
    /// The kind of interaction.
    pub r#type: SearchInteractionType,
    pub search: Option<SearchInformation>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for SearchInteraction {
    fn default() -> Self {
        Self { r#type: SearchInteractionType::Search, ..crate::runtime::placeholder() }
    }
}
setters! { SearchInteraction {
    search(SearchInformation),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/SearchInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum SearchInteractionType {
    Search,
    Unknown(Unknown),
}

/// Shared a product.
///
/// Schema: `#/components/schemas/ShareInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct ShareInteraction {
    /// The kind of interaction.
    pub r#type: ShareInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for ShareInteraction {
    fn default() -> Self {
        Self { r#type: ShareInteractionType::Share, ..crate::runtime::placeholder() }
    }
}
setters! { ShareInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/ShareInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum ShareInteractionType {
    Share,
    Unknown(Unknown),
}

/// Sent a form or a survey.
///
/// Schema: `#/components/schemas/SubmitInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct SubmitInteraction {
    /// The kind of interaction.
    pub r#type: SubmitInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for SubmitInteraction {
    fn default() -> Self {
        Self { r#type: SubmitInteractionType::Submit, ..crate::runtime::placeholder() }
    }
}
setters! { SubmitInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/SubmitInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum SubmitInteractionType {
    Submit,
    Unknown(Unknown),
}

/// Subscribed to news of a product, such as being back in stock.
///
/// Schema: `#/components/schemas/SubscribeInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct SubscribeInteraction {
    /// The kind of interaction.
    pub r#type: SubscribeInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for SubscribeInteraction {
    fn default() -> Self {
        Self { r#type: SubscribeInteractionType::Subscribe, ..crate::runtime::placeholder() }
    }
}
setters! { SubscribeInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/SubscribeInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum SubscribeInteractionType {
    Subscribe,
    Unknown(Unknown),
}

/// What was done with products for some time.
///
/// Schema: `#/components/schemas/TimedProductInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct TimedProductInteraction {
    /// How long it took, in seconds.
    /// Example: `61.5`.
    pub duration: Option<f64>,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
    pub other: Other,
}

/// Ended a subscription to news of a product.
///
/// Schema: `#/components/schemas/UnsubscribeInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct UnsubscribeInteraction {
    /// The kind of interaction.
    pub r#type: UnsubscribeInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for UnsubscribeInteraction {
    fn default() -> Self {
        Self { r#type: UnsubscribeInteractionType::Unsubscribe, ..crate::runtime::placeholder() }
    }
}
setters! { UnsubscribeInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/UnsubscribeInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum UnsubscribeInteractionType {
    Unsubscribe,
    Unknown(Unknown),
}

/// What to recommend values of a product field by.
///
/// Schema: `#/components/schemas/UserToAttributesRequest`
#[derive(Clone)] #[non_exhaustive]
pub struct UserToAttributesRequest {
    /// The product field whose values to recommend.
    /// Example: `"brand"`.
    pub field: String,
    /// Values to place before all others.
    /// Default: `[]`.
    pub boost_attributes: Option<Vec<String>>,
    /// Values to leave out.
    /// Default: `[]`.
    pub exclude_attributes: Option<Vec<String>>,
    /// How many products to return with each value. 0 is fastest and returns none.
    /// Default: `2`.
    pub products_per_attribute: Option<i64>,
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    pub engine_id: Option<String>,
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    /// Example: `"u-17"`.
    pub user_id: Option<String>,
    /// The visitor to personalize for, when nobody is signed in.
    /// Example: `"v-9"`.
    pub anonymous_id: Option<String>,
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    pub user_hash: Option<String>,
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    /// Example: `"registered"`.
    pub user_type: Option<String>,
    /// Where the request comes from.
    pub metadata: Option<RequestMetadata>,
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    /// Example: `{"country":"US"}`.
    pub user_cohort: Option<BTreeMap<String, RecommendationOptionsUserCohortValue>>,
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    pub rows: Option<i64>,
    /// Return only products of this type, for catalogues that hold several types.
    pub r#type: Option<String>,
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    pub dedupe_product_group_id: Option<bool>,
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    pub additional_interactions: Option<Vec<Interaction>>,
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    pub fl: Option<Vec<String>>,
    /// Ids of products to leave out.
    pub exclude: Option<Vec<String>>,
    pub custom_context: Option<CustomContext>,
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    pub boosting_tags: Option<Vec<String>>,
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    /// Example: `"brand:\"Nike\""`.
    pub fq: Option<String>,
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    /// Example: `"tags:\"SALE\""`.
    pub boost_fq: Option<String>,
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    pub boost_positions: Option<Vec<i64>>,
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    pub boost_rule_name: Option<String>,
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    pub boost_rules: Option<Vec<BoostRule>>,
    pub geo: Option<GeoQuery>,
}

impl UserToAttributesRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into(), ..crate::runtime::placeholder() }
    }
}
setters! { UserToAttributesRequest {
    boost_attributes(list String),
    exclude_attributes(list String),
    products_per_attribute(i64),
    engine_id(into String),
    user_id(into String),
    anonymous_id(into String),
    user_hash(into String),
    user_type(into String),
    metadata(RequestMetadata),
    user_cohort(map RecommendationOptionsUserCohortValue),
    rows(i64),
    r#type(into String),
    dedupe_product_group_id(bool),
    additional_interactions(list Interaction),
    fl(list String),
    exclude(list String),
    custom_context(map Json),
    boosting_tags(list String),
    fq(into String),
    boost_fq(into String),
    boost_positions(list i64),
    boost_rule_name(into String),
    boost_rules(list BoostRule),
    geo(GeoQuery),
} }

/// What to recommend categories by. Nothing is required, but name a user to get personal results.
///
/// Schema: `#/components/schemas/UserToCategoriesRequest`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct UserToCategoriesRequest {
    /// How many products to return with each category. 0 is fastest and returns none; from about 20 on, answers become slow.
    /// Default: `5`.
    pub products_per_category: Option<i64>,
    /// Recommend direct children of this category, given as the path to it from broad to narrow. Without it, top categories are recommended; `["*"]` admits categories of any depth.
    /// Default: `[]`.
    pub root_category: Option<Vec<String>>,
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    pub engine_id: Option<String>,
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    /// Example: `"u-17"`.
    pub user_id: Option<String>,
    /// The visitor to personalize for, when nobody is signed in.
    /// Example: `"v-9"`.
    pub anonymous_id: Option<String>,
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    pub user_hash: Option<String>,
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    /// Example: `"registered"`.
    pub user_type: Option<String>,
    /// Where the request comes from.
    pub metadata: Option<RequestMetadata>,
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    /// Example: `{"country":"US"}`.
    pub user_cohort: Option<BTreeMap<String, RecommendationOptionsUserCohortValue>>,
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    pub rows: Option<i64>,
    /// Return only products of this type, for catalogues that hold several types.
    pub r#type: Option<String>,
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    pub dedupe_product_group_id: Option<bool>,
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    pub additional_interactions: Option<Vec<Interaction>>,
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    pub fl: Option<Vec<String>>,
    /// Ids of products to leave out.
    pub exclude: Option<Vec<String>>,
    pub custom_context: Option<CustomContext>,
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    pub boosting_tags: Option<Vec<String>>,
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    /// Example: `"brand:\"Nike\""`.
    pub fq: Option<String>,
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    /// Example: `"tags:\"SALE\""`.
    pub boost_fq: Option<String>,
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    pub boost_positions: Option<Vec<i64>>,
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    pub boost_rule_name: Option<String>,
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    pub boost_rules: Option<Vec<BoostRule>>,
    pub geo: Option<GeoQuery>,
}
setters! { UserToCategoriesRequest {
    products_per_category(i64),
    root_category(list String),
    engine_id(into String),
    user_id(into String),
    anonymous_id(into String),
    user_hash(into String),
    user_type(into String),
    metadata(RequestMetadata),
    user_cohort(map RecommendationOptionsUserCohortValue),
    rows(i64),
    r#type(into String),
    dedupe_product_group_id(bool),
    additional_interactions(list Interaction),
    fl(list String),
    exclude(list String),
    custom_context(map Json),
    boosting_tags(list String),
    fq(into String),
    boost_fq(into String),
    boost_positions(list i64),
    boost_rule_name(into String),
    boost_rules(list BoostRule),
    geo(GeoQuery),
} }

/// What to recommend products by. Nothing is required, but name a user to get personal results.
///
/// With `start`, `pagination_id` must be given.
///
/// Schema: `#/components/schemas/UserToProductsRequest`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct UserToProductsRequest {
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    pub engine_id: Option<String>,
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    /// Example: `"u-17"`.
    pub user_id: Option<String>,
    /// The visitor to personalize for, when nobody is signed in.
    /// Example: `"v-9"`.
    pub anonymous_id: Option<String>,
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    pub user_hash: Option<String>,
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    /// Example: `"registered"`.
    pub user_type: Option<String>,
    /// Where the request comes from.
    pub metadata: Option<RequestMetadata>,
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    /// Example: `{"country":"US"}`.
    pub user_cohort: Option<BTreeMap<String, RecommendationOptionsUserCohortValue>>,
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    pub rows: Option<i64>,
    /// Return only products of this type, for catalogues that hold several types.
    pub r#type: Option<String>,
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    pub dedupe_product_group_id: Option<bool>,
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    pub additional_interactions: Option<Vec<Interaction>>,
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    pub fl: Option<Vec<String>>,
    /// Ids of products to leave out.
    pub exclude: Option<Vec<String>>,
    pub custom_context: Option<CustomContext>,
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    pub boosting_tags: Option<Vec<String>>,
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    /// Example: `"brand:\"Nike\""`.
    pub fq: Option<String>,
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    /// Example: `"tags:\"SALE\""`.
    pub boost_fq: Option<String>,
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    pub boost_positions: Option<Vec<i64>>,
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    pub boost_rule_name: Option<String>,
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    pub boost_rules: Option<Vec<BoostRule>>,
    pub geo: Option<GeoQuery>,
    /// How to keep products with the same value of a field apart (or together). The keys are names of fields.
    /// Example: `{"brand":{"minimum_distance":1}}`.
    pub diversification: Option<BTreeMap<String, DiversificationRule>>,
    /// How much to shuffle the order, to keep the list fresh: 1 is not at all, and more than 5 is unusual.
    /// Allowed: at least 1.
    /// Default: `1`.
    pub dithering: Option<f64>,
    /// A name for this list, chosen by the caller. Requests of one user with the same name are pages of one stable list. It is forgotten after 30 minutes without use.
    /// At most 512 characters.
    pub pagination_id: Option<String>,
    /// Position of the first product to return, counted from 0. Allowed only with `pagination_id`.
    /// Default: `0`.
    pub start: Option<i64>,
}
setters! { UserToProductsRequest {
    engine_id(into String),
    user_id(into String),
    anonymous_id(into String),
    user_hash(into String),
    user_type(into String),
    metadata(RequestMetadata),
    user_cohort(map RecommendationOptionsUserCohortValue),
    rows(i64),
    r#type(into String),
    dedupe_product_group_id(bool),
    additional_interactions(list Interaction),
    fl(list String),
    exclude(list String),
    custom_context(map Json),
    boosting_tags(list String),
    fq(into String),
    boost_fq(into String),
    boost_positions(list i64),
    boost_rule_name(into String),
    boost_rules(list BoostRule),
    geo(GeoQuery),
    diversification(map DiversificationRule),
    dithering(f64),
    pagination_id(into String),
    start(i64),
} }

/// What to recommend trending products by. Nothing is required, but name a user to get personal results.
///
/// With `start`, `pagination_id` must be given.
///
/// Schema: `#/components/schemas/UserToTrendingRequest`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct UserToTrendingRequest {
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    pub engine_id: Option<String>,
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    /// Example: `"u-17"`.
    pub user_id: Option<String>,
    /// The visitor to personalize for, when nobody is signed in.
    /// Example: `"v-9"`.
    pub anonymous_id: Option<String>,
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    pub user_hash: Option<String>,
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    /// Example: `"registered"`.
    pub user_type: Option<String>,
    /// Where the request comes from.
    pub metadata: Option<RequestMetadata>,
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    /// Example: `{"country":"US"}`.
    pub user_cohort: Option<BTreeMap<String, RecommendationOptionsUserCohortValue>>,
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    pub rows: Option<i64>,
    /// Return only products of this type, for catalogues that hold several types.
    pub r#type: Option<String>,
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    pub dedupe_product_group_id: Option<bool>,
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    pub additional_interactions: Option<Vec<Interaction>>,
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    pub fl: Option<Vec<String>>,
    /// Ids of products to leave out.
    pub exclude: Option<Vec<String>>,
    pub custom_context: Option<CustomContext>,
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    pub boosting_tags: Option<Vec<String>>,
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    /// Example: `"brand:\"Nike\""`.
    pub fq: Option<String>,
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    /// Example: `"tags:\"SALE\""`.
    pub boost_fq: Option<String>,
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    pub boost_positions: Option<Vec<i64>>,
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    pub boost_rule_name: Option<String>,
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    pub boost_rules: Option<Vec<BoostRule>>,
    pub geo: Option<GeoQuery>,
    /// How to keep products with the same value of a field apart (or together). The keys are names of fields.
    /// Example: `{"brand":{"minimum_distance":1}}`.
    pub diversification: Option<BTreeMap<String, DiversificationRule>>,
    /// How much to shuffle the order, to keep the list fresh: 1 is not at all, and more than 5 is unusual.
    /// Allowed: at least 1.
    /// Default: `1`.
    pub dithering: Option<f64>,
    /// A name for this list, chosen by the caller. Requests of one user with the same name are pages of one stable list. It is forgotten after 30 minutes without use.
    /// At most 512 characters.
    pub pagination_id: Option<String>,
    /// Position of the first product to return, counted from 0. Allowed only with `pagination_id`.
    /// Default: `0`.
    pub start: Option<i64>,
}
setters! { UserToTrendingRequest {
    engine_id(into String),
    user_id(into String),
    anonymous_id(into String),
    user_hash(into String),
    user_type(into String),
    metadata(RequestMetadata),
    user_cohort(map RecommendationOptionsUserCohortValue),
    rows(i64),
    r#type(into String),
    dedupe_product_group_id(bool),
    additional_interactions(list Interaction),
    fl(list String),
    exclude(list String),
    custom_context(map Json),
    boosting_tags(list String),
    fq(into String),
    boost_fq(into String),
    boost_positions(list i64),
    boost_rule_name(into String),
    boost_rules(list BoostRule),
    geo(GeoQuery),
    diversification(map DiversificationRule),
    dithering(f64),
    pagination_id(into String),
    start(i64),
} }

/// One broken rule.
///
/// Schema: `#/components/schemas/ValidationError`
#[derive(Clone)] #[non_exhaustive]
pub struct ValidationError {
    /// The way to the place in the request, as keys and positions.
    pub loc: Vec<ValidationErrorLocItem>,
    /// What is wrong there, in words.
    pub msg: String,
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

/// Which rules the request breaks.
///
/// Schema: `#/components/schemas/ValidationErrorBody`
#[derive(Clone)] #[non_exhaustive]
pub struct ValidationErrorBody {
    /// The broken rules.
    pub detail: Option<Vec<ValidationError>>,
    /// What went wrong, in words.
    pub message: Option<String>,
    /// Whether there were errors.
    pub errors: Option<bool>,
    /// Details; their shape depends on the operation.
    pub data: Option<Json>,
    pub other: Other,
}

/// Was presented with a product in a place where it could be seen.
///
/// Schema: `#/components/schemas/ViewableImpressionInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct ViewableImpressionInteraction {
    /// The kind of interaction.
    pub r#type: ViewableImpressionInteractionType,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for ViewableImpressionInteraction {
    fn default() -> Self {
        Self { r#type: ViewableImpressionInteractionType::ViewableImpression, ..crate::runtime::placeholder() }
    }
}
setters! { ViewableImpressionInteraction {
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/ViewableImpressionInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum ViewableImpressionInteractionType {
    ViewableImpression,
    Unknown(Unknown),
}

/// Watched a video.
///
/// Schema: `#/components/schemas/WatchInteraction`
#[derive(Clone)] #[non_exhaustive]
pub struct WatchInteraction {
    /// The kind of interaction.
    pub r#type: WatchInteractionType,
    /// How long it took, in seconds.
    /// Example: `61.5`.
    pub duration: Option<f64>,
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    pub product_group_ids: Option<Vec<String>>,
    /// The signed-in user who did it.
    /// At most 512 characters.
    pub user_id: Option<String>,
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    pub anonymous_id: Option<String>,
    /// When it happened. Without it, the server takes the time of the request.
    /// Example: `"2026-01-05T10:11:12.345Z"`.
    pub timestamp: Option<DateTime>,
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    pub miso_id: Option<Uuid>,
    pub context: Option<WebContext>,
}

impl Default for WatchInteraction {
    fn default() -> Self {
        Self { r#type: WatchInteractionType::Watch, ..crate::runtime::placeholder() }
    }
}
setters! { WatchInteraction {
    duration(f64),
    product_ids(list String),
    product_group_ids(list String),
    user_id(into String),
    anonymous_id(into String),
    timestamp(into DateTime),
    miso_id(into Uuid),
    context(WebContext),
} }

/// The kind of interaction.
///
/// Schema: `#/components/schemas/WatchInteraction/properties/type`
#[derive(Clone)] #[non_exhaustive]
pub enum WatchInteractionType {
    Watch,
    Unknown(Unknown),
}

/// Where on the web it happened.
///
/// Schema: `#/components/schemas/WebContext`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct WebContext {
    pub campaign: Option<Campaign>,
    /// The IP address of the user, truncated; the country is told by it.
    ///
    /// Format: `ipv4`.
    /// Example: `"192.0.2.0"`.
    pub truncated_ip: Option<String>,
    /// Locale of the session.
    /// Example: `"en-US"`.
    pub locale: Option<String>,
    /// Region or market of the site, in words of your own.
    pub region: Option<String>,
    pub page: Option<Page>,
    /// User agent of the device.
    pub user_agent: Option<String>,
    pub custom_context: Option<CustomContext>,
    pub other: Other,
}
setters! { WebContext {
    campaign(Campaign),
    truncated_ip(into String),
    locale(into String),
    region(into String),
    page(Page),
    user_agent(into String),
    custom_context(map Json),
} }
