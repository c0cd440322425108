// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::DateTime;
use crate::runtime::Json;
use crate::runtime::Nullable;
use crate::runtime::Other;
use crate::runtime::Unknown;
use crate::runtime::Uuid;

/// Put products into the cart.
///
/// Sends `type: "add_to_cart"`: The kind of interaction.
///
/// Schema: `#/components/schemas/AddToCartInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct AddToCartInteraction {
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
setters! { AddToCartInteraction {
    quantities(into Quantities),
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Added products to a collection.
///
/// Sends `type: "add_to_collection"`: The kind of interaction.
///
/// Schema: `#/components/schemas/AddToCollectionInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct AddToCollectionInteraction {
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
setters! { AddToCollectionInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Places a product beside the best of its anchors.
///
/// Schema: `#/components/schemas/Anchoring`
#[non_exhaustive]
pub struct Anchoring {
    /// The product to place.
    pub product_id: String,
    /// The anchors.
    /// At least 1 item. Each: at least 1 character.
    pub anchor_ids: Vec<String>,
    /// Where to place it, counted from the best anchor. -1 is right before it.
    /// Default: `-1`.
    pub relative_position: Option<i64>,
    /// When this begins to apply. Without it, at once.
    pub start_time: Option<DateTime>,
    /// When this ceases to apply. Without it, never.
    pub end_time: Option<DateTime>,
    pub other: Other,
}

impl Anchoring {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        product_id: impl Into<String>,
        anchor_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            anchor_ids: anchor_ids.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Anchoring {
    /// Where to place it, counted from the best anchor. -1 is right before it.
    /// Default: `-1`.
    relative_position(i64),
    /// When this begins to apply. Without it, at once.
    start_time(into DateTime),
    /// When this ceases to apply. Without it, never.
    end_time(into DateTime),
} }

/// The part of the page around a paragraph.
///
/// Schema: `#/components/schemas/AnswerBlock`
#[non_exhaustive]
pub struct AnswerBlock {
    /// The part as HTML.
    pub html: Option<String>,
    /// The CSS selector of the part in the content.
    pub css_selector: Option<String>,
    /// Positions of the first and last child that matter.
    pub relevant_children_slice: Option<Vec<i64>>,
    /// The CSS selector of the paragraph within the part.
    pub answer_css_selector: Option<String>,
    /// The nearest heading.
    pub title: Option<String>,
    pub other: Other,
}

/// What the data of every answer has.
///
/// Schema: `#/components/schemas/AnswerData`
#[non_exhaustive]
pub struct AnswerData {
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// The paragraph.
///
/// Schema: `#/components/schemas/AnswerParagraph`
#[non_exhaustive]
pub struct AnswerParagraph {
    /// How probable it is that this answers the question, from 0 to 1.
    pub probability: f64,
    /// The paragraph as HTML, if it was asked for.
    pub html: Option<String>,
    /// The paragraph as text.
    pub text: String,
    /// The CSS selector of the paragraph in the content.
    pub css_selector: Option<String>,
    pub other: Other,
}

/// A product with the fields that were asked for.
///
/// Schema: `#/components/schemas/AnswerSource`
pub type AnswerSource = BTreeMap<String, Json>;

/// Version of the model that finds answers.
///
/// Schema: `#/components/schemas/AnsweringModel`
#[derive(Clone)]
#[non_exhaustive]
pub enum AnsweringModel {
    /// `v1.2`
    V12,
    /// `v1.3`
    V13,
    Unknown(Unknown),
}

/// The recommended values, and the id of the answer.
///
/// Schema: `#/components/schemas/AttributesData`
#[non_exhaustive]
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
#[non_exhaustive]
pub struct AttributesResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: AttributesData,
    pub other: Other,
}

/// The completions, and the id of the answer.
///
/// Schema: `#/components/schemas/AutocompleteData`
#[non_exhaustive]
pub struct AutocompleteData {
    /// The completions of each source that `completion_fields` asked for.
    pub completions: BTreeMap<String, Vec<Completion>>,
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// What the user has typed so far, and where completions come from.
///
/// Schema: `#/components/schemas/AutocompleteRequest`
#[non_exhaustive]
pub struct AutocompleteRequest {
    /// What the user has typed so far; it may be empty. Keep spaces at the end, which tell that the last word is complete.
    /// Example: `"run"`.
    pub q: String,
    /// Language of the completions as a code of two letters. Without it, every language.
    pub language: Option<String>,
    /// How many users must have searched for the same for it to become a completion. It applies to completions from queries.
    /// Default: `5`.
    pub min_query_users: Option<i64>,
    /// Where completions come from, such as fields of products.
    /// Default: `["title"]`.
    pub completion_fields: Option<Vec<String>>,
    pub engine_id: Option<String>,
    pub user_id: Option<String>,
    pub anonymous_id: Option<String>,
    pub user_hash: Option<String>,
    pub user_type: Option<String>,
    /// Where the request comes from.
    pub metadata: Option<RequestMetadata>,
    pub user_cohort: Option<BTreeMap<String, RecommendationOptionsUserCohortValue>>,
    /// How many completions to return.
    /// Default: `5`.
    pub rows: Option<i64>,
    pub r#type: Option<String>,
    /// Default: `true`.
    pub dedupe_product_group_id: Option<bool>,
    /// Default: `[]`.
    pub additional_interactions: Option<Vec<Interaction>>,
    /// Default: `[]`.
    pub fl: Option<Vec<String>>,
    pub fq: Option<String>,
    pub boost_fq: Option<String>,
    pub boost_positions: Option<Vec<i64>>,
    pub boost_rule_name: Option<String>,
    /// Default: `[]`.
    pub boost_rules: Option<Vec<BoostRule>>,
    pub geo: Option<GeoQuery>,
}

impl AutocompleteRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(q: impl Into<String>) -> Self {
        Self {
            q: q.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { AutocompleteRequest {
    /// Language of the completions as a code of two letters. Without it, every language.
    language(into String),
    /// How many users must have searched for the same for it to become a completion. It applies to completions from queries.
    /// Default: `5`.
    min_query_users(i64),
    /// Where completions come from, such as fields of products.
    /// Default: `["title"]`.
    completion_fields(list String),
    engine_id(into String),
    user_id(into String),
    anonymous_id(into String),
    user_hash(into String),
    user_type(into String),
    /// Where the request comes from.
    metadata(RequestMetadata),
    user_cohort(map RecommendationOptionsUserCohortValue),
    /// How many completions to return.
    /// Default: `5`.
    rows(i64),
    r#type(into String),
    /// Default: `true`.
    dedupe_product_group_id(bool),
    /// Default: `[]`.
    additional_interactions(list Interaction),
    /// Default: `[]`.
    fl(list String),
    fq(into String),
    boost_fq(into String),
    boost_positions(list i64),
    boost_rule_name(into String),
    /// Default: `[]`.
    boost_rules(list BoostRule),
    geo(GeoQuery),
} }

/// Completions.
///
/// Schema: `#/components/schemas/AutocompleteResponse`
#[non_exhaustive]
pub struct AutocompleteResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: AutocompleteData,
    pub other: Other,
}

/// A question to complete from.
///
/// Schema: `#/components/schemas/BankQuestion`
#[non_exhaustive]
pub struct BankQuestion {
    /// The question.
    /// At least 1 character.
    pub question: String,
    /// How much to prefer it.
    /// Default: `1`.
    pub weight: Option<f64>,
    pub other: Other,
}

impl BankQuestion {
    /// A value with its required fields; the others are set by methods.
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { BankQuestion {
    /// How much to prefer it.
    /// Default: `1`.
    weight(f64),
} }

/// Bookmarked a product.
///
/// Sends `type: "bookmark"`: The kind of interaction.
///
/// Schema: `#/components/schemas/BookmarkInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct BookmarkInteraction {
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
setters! { BookmarkInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Moves the products that match a query to the top, or to given positions.
///
/// Schema: `#/components/schemas/BoostRule`
#[derive(Default)]
#[non_exhaustive]
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
    /// A query in Solr syntax that the products to move have to match.
    boost_fq(into String),
    /// Where to place them, counted from 0. Without it, they go before all others.
    boost_positions(list i64),
    /// A name for this rule; the answer repeats it in `_boosted_rules`.
    boost_rule_name(into String),
} }

/// One operation to run.
///
/// Schema: `#/components/schemas/BulkItem`
#[non_exhaustive]
pub struct BulkItem {
    /// Name of the operation, which is the end of its path.
    /// Example: `"recommendation/user_to_products"`.
    pub api_name: String,
    /// The body of the request, as the operation has it.
    pub body: BTreeMap<String, Json>,
    pub other: Other,
}

impl BulkItem {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        api_name: impl Into<String>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            api_name: api_name.into(),
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// What one operation answered.
///
/// Schema: `#/components/schemas/BulkItemResponse`
#[non_exhaustive]
pub struct BulkItemResponse {
    /// Whether the operation failed.
    pub error: bool,
    /// The status that the operation alone would have answered with.
    pub status_code: i64,
    /// The body that the operation alone would have answered with.
    pub body: Json,
    pub other: Other,
}

/// Operations to run.
///
/// Schema: `#/components/schemas/BulkRequest`
#[non_exhaustive]
pub struct BulkRequest {
    /// The operations.
    /// 1 to 100 items.
    pub requests: Vec<BulkItem>,
    pub other: Other,
}

impl BulkRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(requests: impl IntoIterator<Item = impl Into<BulkItem>>) -> Self {
        Self {
            requests: requests.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// What the operations answered.
///
/// Schema: `#/components/schemas/BulkResponse`
#[non_exhaustive]
pub struct BulkResponse {
    /// Whether any of the operations failed.
    pub errors: bool,
    /// The answers, in the order of the requests.
    pub data: Vec<BulkItemResponse>,
    pub other: Other,
}

/// The campaign that brought the user, as in the UTM parameters of its link.
///
/// Schema: `#/components/schemas/Campaign`
#[derive(Default)]
#[non_exhaustive]
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
    /// The campaign (`utm_campaign`).
    name(into String),
    /// The site that sent the user (`utm_source`).
    source(into String),
    /// The kind of link (`utm_medium`).
    medium(into String),
    /// The search terms (`utm_term`).
    term(into String),
    /// The part of the advertisement that was clicked (`utm_content`).
    content(into String),
} }

/// The recommended categories, and the id of the answer.
///
/// Schema: `#/components/schemas/CategoriesData`
#[non_exhaustive]
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
#[non_exhaustive]
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
/// Sends `type: "category_page_view"`: The kind of interaction.
///
/// Schema: `#/components/schemas/CategoryPageViewInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct CategoryPageViewInteraction {
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
setters! { CategoryPageViewInteraction {
    /// How long it took, in seconds.
    duration(f64),
    /// The path to the category, from broad to narrow.
    category(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Checked out.
///
/// Sends `type: "checkout"`: The kind of interaction.
///
/// Schema: `#/components/schemas/CheckoutInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct CheckoutInteraction {
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
setters! { CheckoutInteraction {
    quantities(into Quantities),
    /// What the checkout brings in altogether.
    revenue(f64),
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Clicked, in a way that no other kind covers.
///
/// Sends `type: "click"`: The kind of interaction.
///
/// Schema: `#/components/schemas/ClickInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct ClickInteraction {
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
setters! { ClickInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Came to the end of a product, such as a course or a video.
///
/// Sends `type: "complete"`: The kind of interaction.
///
/// Schema: `#/components/schemas/CompleteInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct CompleteInteraction {
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
setters! { CompleteInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// A completion of what the user has typed.
///
/// Schema: `#/components/schemas/Completion`
#[non_exhaustive]
pub struct Completion {
    /// The completion.
    pub text: String,
    /// The completion with what was typed in `<mark>` elements.
    pub text_with_markups: Option<String>,
    /// The completion with what was added in `<mark>` elements.
    pub text_with_inverted_markups: Option<String>,
    /// The product, if the completion is the title of one.
    pub product: Option<Product>,
    pub other: Other,
}

/// Attributes of the account's own. A value is a boolean, a number, a text, an array of numbers, of texts or of objects, an object, or null. An attribute must have the same kind of value in all records.
///
/// Schema: `#/components/schemas/CustomAttributes`
pub type CustomAttributes = BTreeMap<String, Json>;

/// Session values of your own that the engine may use. A value is a boolean, a text, a number, an array of texts, of numbers or of objects, or null.
///
/// Schema: `#/components/schemas/CustomContext`
pub type CustomContext = BTreeMap<String, Json>;

/// Did something else.
///
/// Sends `type: "custom"`: The kind of interaction.
///
/// Schema: `#/components/schemas/CustomInteraction`
#[non_exhaustive]
pub struct CustomInteraction {
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
            custom_action_name: custom_action_name.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { CustomInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// A date, or a date with a time.
///
/// Format: `date-time` or `date`.
///
/// Schema: `#/components/schemas/DateOrTime`
pub type DateOrTime = String;

/// Disliked a product, or asked not to see the like again.
///
/// Sends `type: "dislike"`: The kind of interaction.
///
/// Schema: `#/components/schemas/DislikeInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct DislikeInteraction {
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
setters! { DislikeInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Unit of a distance.
///
/// Schema: `#/components/schemas/DistanceUnit`
#[derive(Clone)]
#[non_exhaustive]
pub enum DistanceUnit {
    Km,
    Mile,
    Unknown(Unknown),
}

/// How to spread products that have the same value of a field.
///
/// Schema: `#/components/schemas/DiversificationRule`
#[derive(Default)]
#[non_exhaustive]
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
    /// How far apart two products with the same value are at least.
    /// Default: `1`.
    minimum_distance(i64),
    /// Whether to put products with the same value side by side instead.
    /// Default: `false`.
    always_together(bool),
} }

/// What went wrong. Every field may be missing; what else the server says is kept beside the fields.
///
/// Schema: `#/components/schemas/ErrorBody`
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, in words.
    pub message: Option<String>,
    /// Whether there were errors.
    pub errors: Option<bool>,
    /// Details; their shape depends on the operation.
    pub data: Option<Json>,
    pub other: Other,
}

/// The variant of an experiment that a user sees.
///
/// Schema: `#/components/schemas/ExperimentAssignment`
#[non_exhaustive]
pub struct ExperimentAssignment {
    /// How long the server worked on the answer, in milliseconds.
    pub took: Option<i64>,
    /// Whether the user takes part in the experiment.
    pub in_experiment: bool,
    pub variant: Option<ExperimentVariant>,
    pub other: Other,
}

/// The user to assign to a variant.
///
/// Schema: `#/components/schemas/ExperimentEventRequest`
#[derive(Default)]
#[non_exhaustive]
pub struct ExperimentEventRequest {
    /// The signed-in user.
    pub user_id: Option<String>,
    /// The visitor, when nobody is signed in.
    pub anonymous_id: Option<String>,
    /// The variant to assign the user to. Without it, the server chooses one.
    pub variant_name: Option<String>,
    /// When it happens. Without it, the server takes the time of the request.
    pub timestamp: Option<DateTime>,
    pub other: Other,
}
setters! { ExperimentEventRequest {
    /// The signed-in user.
    user_id(into String),
    /// The visitor, when nobody is signed in.
    anonymous_id(into String),
    /// The variant to assign the user to. Without it, the server chooses one.
    variant_name(into String),
    /// When it happens. Without it, the server takes the time of the request.
    timestamp(into DateTime),
} }

/// A variant of an experiment.
///
/// Schema: `#/components/schemas/ExperimentVariant`
#[non_exhaustive]
pub struct ExperimentVariant {
    /// Id of the variant.
    pub id: String,
    /// Name of the variant.
    pub name: String,
    /// Name of the variant, as it stands in addresses.
    pub slug: String,
    pub status: Option<VariantStatus>,
    /// What the account configured for the variant, which is an object, an array or a text.
    pub configuration: Option<Json>,
    pub other: Other,
}

/// A facet to count.
///
/// Schema: `#/components/schemas/Facet`
#[derive(Clone)]
#[non_exhaustive]
pub enum Facet {
    /// The values of a field, the ten most frequent ones.
    Field(String),
    FacetDefinition(FacetDefinition),
    Unknown(Json),
}
branches! { Facet {
    Field(text),
    FacetDefinition(FacetDefinition),
} }

/// Two entries, a value of the facet and how many products have it.
///
/// Schema: `#/components/schemas/FacetCount`
pub type FacetCount = Vec<FacetCountEntry>;

/// A value of a facet, or its count.
///
/// Schema: `#/components/schemas/FacetCountEntry`
#[derive(Clone)]
#[non_exhaustive]
pub enum FacetCountEntry {
    /// The count (or a value that is a number).
    Count(i64),
    /// The value.
    Value(String),
    Unknown(Json),
}
branches! { FacetCountEntry {
    Count(i64),
    Value(text),
} }

/// The counts of the facets that were asked for.
///
/// Schema: `#/components/schemas/FacetCounts`
#[non_exhaustive]
pub struct FacetCounts {
    /// For each facet its values with their counts, the most frequent first.
    /// Default: `{}`.
    pub facet_fields: Option<BTreeMap<String, Vec<FacetCount>>>,
    pub other: Other,
}

/// A facet with options.
///
/// Schema: `#/components/schemas/FacetDefinition`
#[non_exhaustive]
pub struct FacetDefinition {
    /// The field to count the values of.
    /// Example: `"brand"`.
    pub field: String,
    /// A name for the facet, for several facets of one field. Without it, the name of the field.
    pub alias: Option<String>,
    /// How many values to return, the most frequent ones first.
    /// Default: `10`.
    pub size: Option<i64>,
    /// A regular expression; only values that match it are counted.
    pub include: Option<String>,
    /// A regular expression; values that match it are not counted.
    pub exclude: Option<String>,
    /// Ranges to count instead of values.
    pub ranges: Option<Vec<FacetRange>>,
    /// Queries to count instead of values.
    pub queries: Option<Vec<FacetQuery>>,
    pub other: Other,
}

impl FacetDefinition {
    /// A value with its required fields; the others are set by methods.
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { FacetDefinition {
    /// A name for the facet, for several facets of one field. Without it, the name of the field.
    alias(into String),
    /// How many values to return, the most frequent ones first.
    /// Default: `10`.
    size(i64),
    /// A regular expression; only values that match it are counted.
    include(into String),
    /// A regular expression; values that match it are not counted.
    exclude(into String),
    /// Ranges to count instead of values.
    ranges(list FacetRange),
    /// Queries to count instead of values.
    queries(list FacetQuery),
} }

/// What the user chose in a facet.
///
/// Schema: `#/components/schemas/FacetFilter`
#[derive(Default)]
#[non_exhaustive]
pub struct FacetFilter {
    /// The values.
    pub terms: Option<Vec<String>>,
    /// The ranges.
    pub ranges: Option<Vec<FilterRange>>,
    /// The queries.
    pub queries: Option<Vec<FilterQuery>>,
    pub other: Other,
}
setters! { FacetFilter {
    /// The values.
    terms(list String),
    /// The ranges.
    ranges(list FilterRange),
    /// The queries.
    queries(list FilterQuery),
} }

/// A query to count.
///
/// Schema: `#/components/schemas/FacetQuery`
#[non_exhaustive]
pub struct FacetQuery {
    /// Name of the query, as the answer calls it.
    pub key: String,
    /// The query, in Lucene syntax.
    pub query: String,
    pub other: Other,
}

impl FacetQuery {
    /// A value with its required fields; the others are set by methods.
    pub fn new(key: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            query: query.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// A range of values to count.
///
/// Schema: `#/components/schemas/FacetRange`
#[non_exhaustive]
pub struct FacetRange {
    /// Name of the range, as the answer calls it.
    pub key: String,
    /// Start of the range, which belongs to it.
    pub from_field: Option<RangeBound>,
    /// End of the range, which does not belong to it.
    pub to: Option<RangeBound>,
    pub other: Other,
}

impl FacetRange {
    /// A value with its required fields; the others are set by methods.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { FacetRange {
    /// Start of the range, which belongs to it.
    from_field(into RangeBound),
    /// End of the range, which does not belong to it.
    to(into RangeBound),
} }

/// Judged a result.
///
/// Sends `type: "feedback"`: The kind of interaction.
///
/// Schema: `#/components/schemas/FeedbackInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct FeedbackInteraction {
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
setters! { FeedbackInteraction {
    /// The question whose result is judged.
    /// At most 512 characters.
    question_id(into String),
    /// What kind of result is judged.
    result_type(into String),
    /// The judgement.
    value(into String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// A query that a product has to match.
///
/// Schema: `#/components/schemas/FilterQuery`
#[non_exhaustive]
pub struct FilterQuery {
    /// Name of the query.
    pub key: Option<String>,
    /// The query, in Lucene syntax.
    pub query: String,
    pub other: Other,
}

impl FilterQuery {
    /// A value with its required fields; the others are set by methods.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { FilterQuery {
    /// Name of the query.
    key(into String),
} }

/// A range that a product's value has to be in.
///
/// Schema: `#/components/schemas/FilterRange`
#[derive(Default)]
#[non_exhaustive]
pub struct FilterRange {
    /// Name of the range.
    pub key: Option<String>,
    /// Start of the range, which belongs to it.
    pub from_field: Option<RangeBound>,
    /// End of the range, which does not belong to it.
    pub to: Option<RangeBound>,
    pub other: Other,
}
setters! { FilterRange {
    /// Name of the range.
    key(into String),
    /// Start of the range, which belongs to it.
    from_field(into RangeBound),
    /// End of the range, which does not belong to it.
    to(into RangeBound),
} }

/// Why an answer is finished.
///
/// Schema: `#/components/schemas/FinishReason`
#[derive(Clone)]
#[non_exhaustive]
pub enum FinishReason {
    NotFinished,
    Success,
    Error,
    Forbidden,
    Unknown(Unknown),
}

/// A product, or the id of one that is not in the catalogue.
///
/// Schema: `#/components/schemas/FoundProduct`
#[non_exhaustive]
pub struct FoundProduct {
    /// Whether the product is in the catalogue.
    pub found: Option<bool>,
    /// Id of the product in the catalogue.
    /// At most 512 characters.
    pub product_id: String,
    /// Title.
    pub title: Nullable<ProductText>,
    /// Address of the product page.
    pub url: Nullable<ProductText>,
    /// Address of a picture.
    pub cover_image: Nullable<ProductText>,
    /// Brand.
    pub brand: Nullable<ProductText>,
    /// Price before a reduction.
    pub original_price: Nullable<Price>,
    /// Price to pay.
    pub sale_price: Nullable<Price>,
    /// How well the product fits this user.
    pub personalization_score: Option<f64>,
    /// Whether a boost moved the product.
    pub boosted: Option<bool>,
    pub other: Other,
}

/// A circle on the map, and where to place the products within it.
///
/// Schema: `#/components/schemas/GeoBoost`
#[non_exhaustive]
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
        Self {
            lat,
            lon,
            distance,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { GeoBoost {
    /// Where to place the products, counted from 0. Without it, they go before all others.
    boost_positions(list i64),
    /// Default: `"mile"`.
    distance_unit(into DistanceUnit),
    /// The product field that holds the product's position.
    /// Default: `"location"`.
    field(into String),
} }

/// A circle on the map.
///
/// Schema: `#/components/schemas/GeoDistance`
#[non_exhaustive]
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
        Self {
            lat,
            lon,
            distance,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { GeoDistance {
    /// Default: `"mile"`.
    distance_unit(into DistanceUnit),
    /// The product field that holds the product's position.
    /// Default: `"location"`.
    field(into String),
} }

/// A point on the map.
///
/// Schema: `#/components/schemas/GeoPoint`
#[non_exhaustive]
pub struct GeoPoint {
    /// Latitude, in degrees.
    /// Allowed: -90 to 90.
    pub lat: f64,
    /// Longitude, in degrees.
    /// Allowed: -180 to 180.
    pub lon: f64,
    pub other: Other,
}

impl GeoPoint {
    /// A value with its required fields; the others are set by methods.
    pub fn new(lat: f64, lon: f64) -> Self {
        Self {
            lat,
            lon,
            ..crate::runtime::placeholder()
        }
    }
}

/// Filters or boosts products by their distance from a point.
///
/// Schema: `#/components/schemas/GeoQuery`
#[derive(Default)]
#[non_exhaustive]
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
    /// Return only products within these circles.
    /// Default: `[]`.
    filter(list GeoDistance),
    /// Move products within these circles up.
    /// Default: `[]`.
    boost(list GeoBoost),
} }

/// Opened the home page.
///
/// Sends `type: "home_page_view"`: The kind of interaction.
///
/// Schema: `#/components/schemas/HomePageViewInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct HomePageViewInteraction {
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
setters! { HomePageViewInteraction {
    /// How long it took, in seconds.
    duration(f64),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Was presented with a product, which says nothing about interest in it.
///
/// Sends `type: "impression"`: The kind of interaction.
///
/// Schema: `#/components/schemas/ImpressionInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct ImpressionInteraction {
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
setters! { ImpressionInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Something that a user did, told apart by `type`.
///
/// Schema: `#/components/schemas/Interaction`
#[derive(Clone)]
#[non_exhaustive]
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
branches! { Interaction {
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
} }

/// Who did it, when and where.
///
/// Schema: `#/components/schemas/InteractionBase`
#[non_exhaustive]
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

/// Whose interactions to delete.
///
/// Schema: `#/components/schemas/InteractionsDeletion`
#[non_exhaustive]
pub struct InteractionsDeletion {
    /// Ids of the users.
    pub user_ids: Vec<String>,
    pub other: Other,
}

impl InteractionsDeletion {
    /// A value with its required fields; the others are set by methods.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Interactions to store.
///
/// Schema: `#/components/schemas/InteractionsRequest`
#[non_exhaustive]
pub struct InteractionsRequest {
    /// The interactions.
    pub data: Vec<Interaction>,
    pub other: Other,
}

impl InteractionsRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(data: impl IntoIterator<Item = impl Into<Interaction>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// What became of interactions.
///
/// Schema: `#/components/schemas/InteractionsResponse`
#[non_exhaustive]
pub struct InteractionsResponse {
    /// `success`, or what to know about the answer.
    pub message: Option<String>,
    /// Whether something was not stored; `data` has the reasons.
    pub errors: Option<bool>,
    /// The reasons, one text for each fault.
    pub data: Option<Json>,
    pub other: Other,
}

/// Liked a product.
///
/// Sends `type: "like"`: The kind of interaction.
///
/// Schema: `#/components/schemas/LikeInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct LikeInteraction {
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
setters! { LikeInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Listened to a recording.
///
/// Sends `type: "listen"`: The kind of interaction.
///
/// Schema: `#/components/schemas/ListenInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct ListenInteraction {
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
setters! { ListenInteraction {
    /// How long it took, in seconds.
    duration(f64),
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// The products, and the id of the answer.
///
/// Schema: `#/components/schemas/MultipleGetData`
#[non_exhaustive]
pub struct MultipleGetData {
    /// One entry for each id, in the order of the request.
    pub products: Vec<FoundProduct>,
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// The products to get.
///
/// Schema: `#/components/schemas/MultipleGetRequest`
#[non_exhaustive]
pub struct MultipleGetRequest {
    /// Ids of the products; they come in this order.
    pub product_ids: Vec<String>,
    /// The product fields to return beside `product_id`, which always comes. Without it, all.
    /// Default: `["*"]`.
    pub fl: Option<Vec<String>>,
    pub engine_id: Option<String>,
    pub user_id: Option<String>,
    pub anonymous_id: Option<String>,
    pub user_hash: Option<String>,
    pub user_type: Option<String>,
    /// Where the request comes from.
    pub metadata: Option<RequestMetadata>,
    pub other: Other,
}

impl MultipleGetRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { MultipleGetRequest {
    /// The product fields to return beside `product_id`, which always comes. Without it, all.
    /// Default: `["*"]`.
    fl(list String),
    engine_id(into String),
    user_id(into String),
    anonymous_id(into String),
    user_hash(into String),
    user_type(into String),
    /// Where the request comes from.
    metadata(RequestMetadata),
} }

/// Products by their ids.
///
/// Schema: `#/components/schemas/MultipleGetResponse`
#[non_exhaustive]
pub struct MultipleGetResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: MultipleGetData,
    pub other: Other,
}

/// The page in the browser.
///
/// Schema: `#/components/schemas/Page`
#[non_exhaustive]
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
        Self {
            url: url.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Page {
    /// Address of the page before it.
    referrer(into String),
    /// Title of the page.
    title(into String),
} }

/// A paragraph that answers a question, and the product it stands in. What `fl` asked for stands beside.
///
/// Schema: `#/components/schemas/ParagraphAnswer`
#[non_exhaustive]
pub struct ParagraphAnswer {
    /// The product whose content has the answer.
    /// At most 512 characters.
    pub product_id: String,
    pub answer: AnswerParagraph,
    pub answer_block: Option<AnswerBlock>,
    pub other: Other,
}

/// Where partial matches are returned: `blended` among the products, `separated` in a list of their own.
///
/// Schema: `#/components/schemas/PartialMatchMode`
#[derive(Clone)]
#[non_exhaustive]
pub enum PartialMatchMode {
    Blended,
    Separated,
    Unknown(Unknown),
}

/// A price, in the currency of the catalogue.
///
/// Schema: `#/components/schemas/Price`
#[derive(Clone)]
#[non_exhaustive]
pub enum Price {
    /// As a number.
    Number(f64),
    /// As text.
    String(String),
    Unknown(Json),
}
branches! { Price {
    Number(f64),
    String(text),
} }

/// A product: its id, and the fields that `fl` asked for, which are kept beside the fields that have a type.
///
/// Schema: `#/components/schemas/Product`
#[non_exhaustive]
pub struct Product {
    /// Id of the product in the catalogue.
    /// At most 512 characters.
    pub product_id: String,
    /// Title.
    pub title: Nullable<ProductText>,
    /// Address of the product page.
    pub url: Nullable<ProductText>,
    /// Address of a picture.
    pub cover_image: Nullable<ProductText>,
    /// Brand.
    pub brand: Nullable<ProductText>,
    /// Price before a reduction.
    pub original_price: Nullable<Price>,
    /// Price to pay.
    pub sale_price: Nullable<Price>,
    /// How well the product fits this user.
    pub personalization_score: Option<f64>,
    /// Whether a boost moved the product.
    pub boosted: Option<bool>,
    pub other: Other,
}

/// Whether a product can be had. What is out of stock is not recommended. Without it, it is in stock.
///
/// Schema: `#/components/schemas/ProductAvailability`
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductAvailability {
    InStock,
    OutOfStock,
    PreOrder,
    Unknown(Unknown),
}

/// A part of a product's content.
///
/// Schema: `#/components/schemas/ProductChild`
#[non_exhaustive]
pub struct ProductChild {
    /// Id of the part.
    pub id: String,
    /// Address of the part.
    pub url: Option<String>,
    /// Title of the part.
    pub title: Option<String>,
    /// Description of the part.
    pub description: Option<String>,
    /// The part as HTML.
    pub html: Option<String>,
    /// The headings of the part.
    pub headers: Option<Vec<String>>,
    pub custom_attributes: Option<CustomAttributes>,
    pub other: Other,
}

impl ProductChild {
    /// A value with its required fields; the others are set by methods.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ProductChild {
    /// Address of the part.
    url(into String),
    /// Title of the part.
    title(into String),
    /// Description of the part.
    description(into String),
    /// The part as HTML.
    html(into String),
    /// The headings of the part.
    headers(list String),
    custom_attributes(map Json),
} }

/// Condition of a product.
///
/// Schema: `#/components/schemas/ProductCondition`
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductCondition {
    New,
    Used,
    Refurbished,
    Unknown(Unknown),
}

/// Opened the page of a product.
///
/// Sends `type: "product_detail_page_view"`: The kind of interaction.
///
/// Schema: `#/components/schemas/ProductDetailPageViewInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct ProductDetailPageViewInteraction {
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
setters! { ProductDetailPageViewInteraction {
    /// How long it took, in seconds.
    duration(f64),
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Products to look for in the whole result, whatever `start` and `rows` are.
///
/// Schema: `#/components/schemas/ProductExistenceQuery`
#[non_exhaustive]
pub struct ProductExistenceQuery {
    /// Ids of the products.
    /// At least 1 item. Each: at least 1 character.
    pub product_ids: Vec<String>,
    pub other: Other,
}

impl ProductExistenceQuery {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Ids of products.
///
/// Schema: `#/components/schemas/ProductIdList`
#[non_exhaustive]
pub struct ProductIdList {
    /// The ids.
    pub ids: Vec<String>,
    pub other: Other,
}

/// Ids of products.
///
/// Schema: `#/components/schemas/ProductIds`
#[non_exhaustive]
pub struct ProductIds {
    /// The ids.
    pub product_ids: Vec<String>,
    pub other: Other,
}

impl ProductIds {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// The ids of all products.
///
/// Schema: `#/components/schemas/ProductIdsResponse`
#[non_exhaustive]
pub struct ProductIdsResponse {
    /// `success`, or what to know about the answer.
    pub message: Option<String>,
    pub data: ProductIdList,
    pub other: Other,
}

/// Looked at a picture of a product, for example enlarged.
///
/// Sends `type: "product_image_view"`: The kind of interaction.
///
/// Schema: `#/components/schemas/ProductImageViewInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct ProductImageViewInteraction {
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
setters! { ProductImageViewInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// What was done with products.
///
/// Schema: `#/components/schemas/ProductInteraction`
#[non_exhaustive]
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
#[non_exhaustive]
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

/// Where a product is.
///
/// Schema: `#/components/schemas/ProductLocation`
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductLocation {
    GeoPoint(GeoPoint),
    /// Several places.
    Several(Vec<GeoPoint>),
    Unknown(Json),
}
branches! { ProductLocation {
    GeoPoint(GeoPoint),
    Several(Vec<GeoPoint>),
} }

/// A product (or an article, or any other thing to recommend), as the catalogue stores it.
///
/// Schema: `#/components/schemas/ProductRecord`
#[non_exhaustive]
pub struct ProductRecord {
    /// Id of the product. It has no commas and does not begin with an underscore.
    /// 1 to 512 characters. Pattern: `^[^_,][^,]*$`.
    /// Example: `"p-1"`.
    pub product_id: String,
    /// Id that all variants of a product share, so that lists have only one of them.
    pub product_group_id: Option<String>,
    /// Id of the product that this one belongs to.
    pub parent_id: Option<String>,
    /// Ids of related products or product groups.
    pub related_ids: Option<Vec<String>>,
    /// Type of the product, for catalogues that hold several types.
    pub r#type: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Subtitle.
    pub subtitle: Option<String>,
    /// A long description.
    pub description: Option<String>,
    /// A short description.
    pub short_description: Option<String>,
    /// Language of the texts as a code of two letters.
    /// At least 2 characters.
    /// Example: `"en"`.
    pub language: Option<String>,
    /// When the product was made or offered first.
    pub created_at: Option<DateOrTime>,
    /// When the product was published.
    pub published_at: Option<DateOrTime>,
    /// When the product was changed last.
    pub updated_at: Option<DateOrTime>,
    /// The categories, each as the path to it from broad to narrow.
    /// Example: `[["Shoes","Running"]]`.
    pub categories: Option<Vec<Vec<String>>>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Address of the product page.
    ///
    /// Format: `uri`.
    /// 1 to 65536 characters.
    pub url: Option<String>,
    /// Address of a picture.
    ///
    /// Format: `uri`.
    /// 1 to 65536 characters.
    pub cover_image: Option<String>,
    /// Price before a reduction.
    pub original_price: Option<f64>,
    /// Price to pay.
    pub sale_price: Option<f64>,
    /// Margin, in any unit that is the same for all products.
    pub margin: Option<f64>,
    /// Size.
    pub size: Option<String>,
    /// Colour.
    pub color: Option<String>,
    /// Material.
    pub material: Option<String>,
    /// Default: `"NEW"`.
    pub condition: Option<ProductCondition>,
    /// Brand.
    pub brand: Option<String>,
    /// Authors.
    pub authors: Option<Vec<String>>,
    /// Publishers.
    pub publishers: Option<Vec<String>>,
    /// Collections that the product is in.
    pub collections: Option<Vec<String>>,
    pub availability: Option<ProductAvailability>,
    pub location: Option<ProductLocation>,
    /// Rating, on a scale from 0 to 5; scale other ratings to it.
    /// Allowed: 0 to 5.
    pub rating: Option<f64>,
    /// The content as HTML.
    pub html: Option<String>,
    /// The headings of the content.
    pub headers: Option<Vec<String>>,
    /// The paragraphs of the content.
    pub paragraphs: Option<Vec<String>>,
    /// The texts of the links in the content.
    pub anchors: Option<Vec<String>>,
    /// Parts of the content, such as the chapters of a book.
    pub children: Option<Vec<ProductChild>>,
    /// Whether questions are answered from `html`.
    /// Default: `false`.
    pub enable_question_answering: Option<bool>,
    pub custom_attributes: Option<CustomAttributes>,
    /// The texts of the product in another language, whose code of two letters ends the key.
    /// Every key that matches `^i18n_[a-z]{2}$`.
    pub i18n_a_z_2: BTreeMap<String, BTreeMap<String, Json>>,
}

impl ProductRecord {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ProductRecord {
    /// Id that all variants of a product share, so that lists have only one of them.
    product_group_id(into String),
    /// Id of the product that this one belongs to.
    parent_id(into String),
    /// Ids of related products or product groups.
    related_ids(list String),
    /// Type of the product, for catalogues that hold several types.
    r#type(into String),
    /// Title.
    title(into String),
    /// Subtitle.
    subtitle(into String),
    /// A long description.
    description(into String),
    /// A short description.
    short_description(into String),
    /// Language of the texts as a code of two letters.
    /// At least 2 characters.
    language(into String),
    /// When the product was made or offered first.
    created_at(into DateOrTime),
    /// When the product was published.
    published_at(into DateOrTime),
    /// When the product was changed last.
    updated_at(into DateOrTime),
    /// The categories, each as the path to it from broad to narrow.
    categories(list Vec<String>),
    /// Tags.
    tags(list String),
    /// Address of the product page.
    /// 1 to 65536 characters.
    url(into String),
    /// Address of a picture.
    /// 1 to 65536 characters.
    cover_image(into String),
    /// Price before a reduction.
    original_price(f64),
    /// Price to pay.
    sale_price(f64),
    /// Margin, in any unit that is the same for all products.
    margin(f64),
    /// Size.
    size(into String),
    /// Colour.
    color(into String),
    /// Material.
    material(into String),
    /// Default: `"NEW"`.
    condition(into ProductCondition),
    /// Brand.
    brand(into String),
    /// Authors.
    authors(list String),
    /// Publishers.
    publishers(list String),
    /// Collections that the product is in.
    collections(list String),
    availability(into ProductAvailability),
    location(into ProductLocation),
    /// Rating, on a scale from 0 to 5; scale other ratings to it.
    /// Allowed: 0 to 5.
    rating(f64),
    /// The content as HTML.
    html(into String),
    /// The headings of the content.
    headers(list String),
    /// The paragraphs of the content.
    paragraphs(list String),
    /// The texts of the links in the content.
    anchors(list String),
    /// Parts of the content, such as the chapters of a book.
    children(list ProductChild),
    /// Whether questions are answered from `html`.
    /// Default: `false`.
    enable_question_answering(bool),
    custom_attributes(map Json),
} }

/// A product.
///
/// Schema: `#/components/schemas/ProductResponse`
#[non_exhaustive]
pub struct ProductResponse {
    /// `success`, or what to know about the answer.
    pub message: Option<String>,
    pub data: Product,
    pub other: Other,
}

/// A text of a product.
///
/// Schema: `#/components/schemas/ProductText`
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductText {
    /// As text.
    Text(String),
    /// As a number.
    Number(f64),
    Unknown(Json),
}
branches! { ProductText {
    Text(text),
    Number(f64),
} }

/// The anchor products or product groups to recommend for, and how. Give at least one anchor.
///
/// At least one of these must be given: `product_id`, `product_ids`, `product_group_id`, `product_group_ids`. With `start`, `pagination_id` must be given.
///
/// Schema: `#/components/schemas/ProductToProductsRequest`
#[derive(Default)]
#[non_exhaustive]
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
    /// The anchor product.
    /// At least 1 character.
    product_id(into String),
    /// Several anchor products, for example the content of a cart.
    /// At least 1 item. Each: at least 1 character.
    product_ids(list String),
    /// The anchor product group, for pages that show a product before a variant is chosen.
    /// At least 1 character.
    product_group_id(into String),
    /// Several anchor product groups.
    product_group_ids(list String),
    /// Whether to prefer what is bought together with the anchor over what resembles it.
    /// Default: `false`.
    buy_together(bool),
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    engine_id(into String),
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    user_id(into String),
    /// The visitor to personalize for, when nobody is signed in.
    anonymous_id(into String),
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    user_hash(into String),
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    user_type(into String),
    /// Where the request comes from.
    metadata(RequestMetadata),
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    user_cohort(map RecommendationOptionsUserCohortValue),
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    rows(i64),
    /// Return only products of this type, for catalogues that hold several types.
    r#type(into String),
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    dedupe_product_group_id(bool),
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    additional_interactions(list Interaction),
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    fl(list String),
    /// Ids of products to leave out.
    exclude(list String),
    custom_context(map Json),
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    boosting_tags(list String),
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    fq(into String),
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    boost_fq(into String),
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    boost_positions(list i64),
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    boost_rule_name(into String),
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    boost_rules(list BoostRule),
    geo(GeoQuery),
    /// How to keep products with the same value of a field apart (or together). The keys are names of fields.
    diversification(map DiversificationRule),
    /// How much to shuffle the order, to keep the list fresh: 1 is not at all, and more than 5 is unusual.
    /// Allowed: at least 1.
    /// Default: `1`.
    dithering(f64),
    /// A name for this list, chosen by the caller. Requests of one user with the same name are pages of one stable list. It is forgotten after 30 minutes without use.
    /// At most 512 characters.
    pagination_id(into String),
    /// Position of the first product to return, counted from 0. Allowed only with `pagination_id`.
    /// Default: `0`.
    start(i64),
} }

/// The recommended products, and the id of the answer.
///
/// Schema: `#/components/schemas/ProductsData`
#[non_exhaustive]
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

/// Products to delete.
///
/// Schema: `#/components/schemas/ProductsDeletion`
#[non_exhaustive]
pub struct ProductsDeletion {
    pub data: ProductIds,
    pub other: Other,
}

impl ProductsDeletion {
    /// A value with its required fields; the others are set by methods.
    pub fn new(data: ProductIds) -> Self {
        Self {
            data,
            ..crate::runtime::placeholder()
        }
    }
}

/// Recommended products.
///
/// Schema: `#/components/schemas/ProductsResponse`
#[non_exhaustive]
pub struct ProductsResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: ProductsData,
    pub other: Other,
}

/// Products to add or replace.
///
/// Schema: `#/components/schemas/ProductsUpload`
#[non_exhaustive]
pub struct ProductsUpload {
    /// The products.
    pub data: Vec<ProductRecord>,
    pub other: Other,
}

impl ProductsUpload {
    /// A value with its required fields; the others are set by methods.
    pub fn new(data: impl IntoIterator<Item = impl Into<ProductRecord>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Opened a page that promotes certain products.
///
/// Sends `type: "promo_page_view"`: The kind of interaction.
///
/// Schema: `#/components/schemas/PromoPageViewInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct PromoPageViewInteraction {
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
setters! { PromoPageViewInteraction {
    /// How long it took, in seconds.
    duration(f64),
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// How many of each product, in the order of `product_ids`; or one number.
///
/// Schema: `#/components/schemas/Quantities`
#[derive(Clone)]
#[non_exhaustive]
pub enum Quantities {
    Number(f64),
    NumberList(Vec<f64>),
    Unknown(Json),
}
branches! { Quantities {
    Number(f64),
    NumberList(Vec<f64>),
} }

/// The answer to a question, as far as it is written.
///
/// Schema: `#/components/schemas/QuestionAnswer`
#[non_exhaustive]
pub struct QuestionAnswer {
    /// The question.
    pub question: String,
    /// Id of the question.
    pub question_id: Uuid,
    /// The question that this one follows up.
    pub parent_question_id: Nullable<Uuid>,
    /// What the server is doing.
    /// Default: `""`.
    pub answer_stage: Option<String>,
    /// Whether this is the whole answer.
    /// Default: `false`.
    pub finished: Option<bool>,
    /// Default: `"not_finished"`.
    pub finish_reason: Option<FinishReason>,
    /// The answer so far.
    /// Default: `""`.
    pub answer: Option<String>,
    /// What the answer cites.
    /// Default: `[]`.
    pub sources: Option<Vec<AnswerSource>>,
    /// What else is worth reading.
    /// Default: `[]`.
    pub related_resources: Option<Vec<AnswerSource>>,
    /// Questions to suggest next.
    pub followup_questions: Option<Vec<String>>,
    /// Products to suggest.
    pub affiliation_products: Option<Vec<AnswerSource>>,
    /// Number of this state of the answer; it grows.
    /// Default: `0`.
    pub revision: Option<i64>,
    pub other: Other,
}

/// The answer to a question, as far as it is written.
///
/// Schema: `#/components/schemas/QuestionAnswerResponse`
#[non_exhaustive]
pub struct QuestionAnswerResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: QuestionAnswer,
    pub other: Other,
}

/// The paragraphs, and the id of the answer.
///
/// Schema: `#/components/schemas/QuestionAnsweringData`
#[non_exhaustive]
pub struct QuestionAnsweringData {
    /// How many answers there are.
    pub total: i64,
    /// The answers, the most probable first.
    pub answers: Vec<ParagraphAnswer>,
    pub spellcheck: Option<Spellcheck>,
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// A question, and which paragraphs may answer it.
///
/// Schema: `#/components/schemas/QuestionAnsweringRequest`
#[non_exhaustive]
pub struct QuestionAnsweringRequest {
    /// The question.
    /// At least 1 character.
    pub q: String,
    /// How probable an answer has to be to be returned.
    /// Allowed: 0 to 1.
    pub min_probability: f64,
    /// Default: `"v1.2"`.
    pub version: Option<AnsweringModel>,
    /// How many answers to return.
    /// Default: `1`.
    pub rows: Option<i64>,
    /// Default: `[]`.
    pub fl: Option<Vec<String>>,
    /// How to treat misspelt words.
    pub spellcheck: Option<SpellcheckOptions>,
    /// Whether the answer has the HTML of the paragraph.
    /// Default: `false`.
    pub enable_answer_html: Option<bool>,
    /// Whether the answer has the part of the page around the paragraph.
    /// Default: `false`.
    pub enable_answer_block: Option<bool>,
    pub fq: Option<String>,
    pub boost_fq: Option<String>,
    pub boost_positions: Option<Vec<i64>>,
    pub boost_rule_name: Option<String>,
    /// Default: `[]`.
    pub boost_rules: Option<Vec<BoostRule>>,
    pub geo: Option<GeoQuery>,
    /// How probable an answer has to be to be boosted. Without it, `min_probability`.
    pub boost_probability_threshold: Option<f64>,
    pub other: Other,
}

impl QuestionAnsweringRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(q: impl Into<String>, min_probability: f64) -> Self {
        Self {
            q: q.into(),
            min_probability,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { QuestionAnsweringRequest {
    /// Default: `"v1.2"`.
    version(into AnsweringModel),
    /// How many answers to return.
    /// Default: `1`.
    rows(i64),
    /// Default: `[]`.
    fl(list String),
    /// How to treat misspelt words.
    spellcheck(SpellcheckOptions),
    /// Whether the answer has the HTML of the paragraph.
    /// Default: `false`.
    enable_answer_html(bool),
    /// Whether the answer has the part of the page around the paragraph.
    /// Default: `false`.
    enable_answer_block(bool),
    fq(into String),
    boost_fq(into String),
    boost_positions(list i64),
    boost_rule_name(into String),
    /// Default: `[]`.
    boost_rules(list BoostRule),
    geo(GeoQuery),
    /// How probable an answer has to be to be boosted. Without it, `min_probability`.
    boost_probability_threshold(f64),
} }

/// The paragraphs that answer a question.
///
/// Schema: `#/components/schemas/QuestionAnsweringResponse`
#[non_exhaustive]
pub struct QuestionAnsweringResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: QuestionAnsweringData,
    pub other: Other,
}

/// All questions to complete from.
///
/// Schema: `#/components/schemas/QuestionBank`
#[non_exhaustive]
pub struct QuestionBank {
    /// The questions.
    pub data: Vec<BankQuestion>,
    pub other: Other,
}

impl QuestionBank {
    /// A value with its required fields; the others are set by methods.
    pub fn new(data: impl IntoIterator<Item = impl Into<BankQuestion>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// The questions are replaced.
///
/// Schema: `#/components/schemas/QuestionBankResponse`
#[non_exhaustive]
pub struct QuestionBankResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: Option<AnswerData>,
    pub other: Other,
}

/// The questions, and the id of the answer.
///
/// Schema: `#/components/schemas/QuestionCompletionData`
#[non_exhaustive]
pub struct QuestionCompletionData {
    /// The questions.
    pub completions: Vec<BankQuestion>,
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// The start of a question.
///
/// Schema: `#/components/schemas/QuestionCompletionRequest`
#[non_exhaustive]
pub struct QuestionCompletionRequest {
    /// What the user has typed so far.
    /// At least 1 character.
    pub q: String,
    /// How many completions to return.
    /// Default: `5`.
    pub rows: Option<i64>,
    pub other: Other,
}

impl QuestionCompletionRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(q: impl Into<String>) -> Self {
        Self {
            q: q.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { QuestionCompletionRequest {
    /// How many completions to return.
    /// Default: `5`.
    rows(i64),
} }

/// Questions that begin as the user does.
///
/// Schema: `#/components/schemas/QuestionCompletionResponse`
#[non_exhaustive]
pub struct QuestionCompletionResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: QuestionCompletionData,
    pub other: Other,
}

/// The id of a question.
///
/// Schema: `#/components/schemas/QuestionData`
#[non_exhaustive]
pub struct QuestionData {
    /// Id to read the answer with.
    pub question_id: Uuid,
    pub other: Other,
}

/// A question, and what its answer is to be made of.
///
/// Schema: `#/components/schemas/QuestionRequest`
#[non_exhaustive]
pub struct QuestionRequest {
    /// The question.
    pub question: String,
    /// The signed-in user who asks.
    pub user_id: Option<String>,
    /// The visitor who asks, when nobody is signed in.
    pub anonymous_id: Option<String>,
    pub user_hash: Option<String>,
    pub user_type: Option<UserType>,
    /// Where the request comes from.
    pub metadata: Option<RequestMetadata>,
    /// The question that this one follows up.
    pub parent_question_id: Option<Uuid>,
    /// A query in Solr syntax that products have to match to be read for the answer.
    pub fq: Option<String>,
    /// A query in Solr syntax; products that match it are preferred.
    pub boost_fq: Option<String>,
    /// How much a product counts less for each year of its age.
    pub yearly_decay: Option<f64>,
    /// The product fields that `sources` have.
    /// Default: `["title"]`.
    pub source_fl: Option<Vec<String>>,
    /// The product fields that `related_resources` have.
    /// Default: `["title"]`.
    pub related_resource_fl: Option<Vec<String>>,
    /// What stands before a citation in the answer.
    /// Example: `"["`.
    pub cite_start: Option<String>,
    /// What stands after a citation in the answer.
    /// Example: `"]"`.
    pub cite_end: Option<String>,
    pub other: Other,
}

impl QuestionRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { QuestionRequest {
    /// The signed-in user who asks.
    user_id(into String),
    /// The visitor who asks, when nobody is signed in.
    anonymous_id(into String),
    user_hash(into String),
    user_type(into UserType),
    /// Where the request comes from.
    metadata(RequestMetadata),
    /// The question that this one follows up.
    parent_question_id(into Uuid),
    /// A query in Solr syntax that products have to match to be read for the answer.
    fq(into String),
    /// A query in Solr syntax; products that match it are preferred.
    boost_fq(into String),
    /// How much a product counts less for each year of its age.
    yearly_decay(f64),
    /// The product fields that `sources` have.
    /// Default: `["title"]`.
    source_fl(list String),
    /// The product fields that `related_resources` have.
    /// Default: `["title"]`.
    related_resource_fl(list String),
    /// What stands before a citation in the answer.
    cite_start(into String),
    /// What stands after a citation in the answer.
    cite_end(into String),
} }

/// The question as it is taken.
///
/// Schema: `#/components/schemas/QuestionResponse`
#[non_exhaustive]
pub struct QuestionResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: QuestionData,
    pub other: Other,
}

/// An end of a range.
///
/// Schema: `#/components/schemas/RangeBound`
#[derive(Clone)]
#[non_exhaustive]
pub enum RangeBound {
    /// As a number.
    Number(f64),
    /// As text, for dates.
    String(String),
    Unknown(Json),
}
branches! { RangeBound {
    Number(f64),
    String(text),
} }

/// Rated a product.
///
/// Sends `type: "rate"`: The kind of interaction.
///
/// Schema: `#/components/schemas/RateInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct RateInteraction {
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
setters! { RateInteraction {
    /// The rating, on a scale from 0 to 5; scale other ratings to it.
    /// Allowed: 0 to 5.
    rating(f64),
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Read a text.
///
/// Sends `type: "read"`: The kind of interaction.
///
/// Schema: `#/components/schemas/ReadInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct ReadInteraction {
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
setters! { ReadInteraction {
    /// How long it took, in seconds.
    duration(f64),
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// The fields that every recommendation request has.
///
/// Schema: `#/components/schemas/RecommendationOptions`
#[non_exhaustive]
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
#[derive(Clone)]
#[non_exhaustive]
pub enum RecommendationOptionsUserCohortValue {
    Boolean(bool),
    String(String),
    Unknown(Json),
}
branches! { RecommendationOptionsUserCohortValue {
    Boolean(bool),
    String(text),
} }

/// A value of a product field, with its best products for this user.
///
/// Schema: `#/components/schemas/RecommendedAttribute`
#[non_exhaustive]
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
#[non_exhaustive]
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
/// Sends `type: "refund"`: The kind of interaction.
///
/// Schema: `#/components/schemas/RefundInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct RefundInteraction {
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
setters! { RefundInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Took products out of the cart.
///
/// Sends `type: "remove_from_cart"`: The kind of interaction.
///
/// Schema: `#/components/schemas/RemoveFromCartInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveFromCartInteraction {
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
setters! { RemoveFromCartInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Removed products from a collection.
///
/// Sends `type: "remove_from_collection"`: The kind of interaction.
///
/// Schema: `#/components/schemas/RemoveFromCollectionInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveFromCollectionInteraction {
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
setters! { RemoveFromCollectionInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Where a request comes from. Keys of your own may stand beside these.
///
/// Schema: `#/components/schemas/RequestMetadata`
#[derive(Default)]
#[non_exhaustive]
pub struct RequestMetadata {
    /// The site that asks, for accounts that serve several.
    /// Example: `"shop.test"`.
    pub site: Option<String>,
    pub other: Other,
}
setters! { RequestMetadata {
    /// The site that asks, for accounts that serve several.
    site(into String),
} }

/// The products that match, and what else was asked for.
///
/// Schema: `#/components/schemas/SearchData`
#[non_exhaustive]
pub struct SearchData {
    /// The products, in the order to show them.
    pub products: Vec<Product>,
    /// How many products match.
    pub total: i64,
    /// Position of the first product among those that match.
    pub start: i64,
    pub spellcheck: Option<Spellcheck>,
    /// Products that match in part, in the mode `separated`.
    pub partially_matched_products: Option<Vec<Product>>,
    pub facet_counts: Option<FacetCounts>,
    /// For each product of `query_product_existence`, whether it is in the result.
    pub product_existence: Option<BTreeMap<String, bool>>,
    /// Assets of the account's own that belong to this search, such as banners.
    /// Default: `[]`.
    pub custom_assets: Option<Vec<BTreeMap<String, Json>>>,
    /// The boost rules that were applied.
    /// Default: `[]`.
    pub boosting_rules: Option<Vec<Json>>,
    /// The filter query that was applied.
    pub filtering_rule: Option<String>,
    /// How long the server worked on the answer, in milliseconds.
    /// Default: `0`.
    pub took: Option<i64>,
    /// Id of this answer. Send it with the interactions that follow from the answer, so that the engine learns what worked.
    /// Default: `"00000000-0000-0000-0000-000000000000"`.
    pub miso_id: Option<Uuid>,
    pub other: Other,
}

/// What was searched for.
///
/// Schema: `#/components/schemas/SearchInformation`
#[derive(Default)]
#[non_exhaustive]
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
    /// The words that were typed.
    /// Default: `""`.
    keywords(into String),
    /// The filters that were applied. The keys are names of fields, the values what was chosen.
    filters(map Vec<String>),
} }

/// Searched.
///
/// Sends `type: "search"`: The kind of interaction.
///
/// Schema: `#/components/schemas/SearchInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct SearchInteraction {
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
setters! { SearchInteraction {
    search(SearchInformation),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// A field to sort by.
///
/// Schema: `#/components/schemas/SearchOrder`
#[non_exhaustive]
pub struct SearchOrder {
    /// The field: a number or yes/no field of the products, or a computed one such as `_personalization_score`, `_search_score` or `_geo_distance`.
    /// Example: `"sale_price"`.
    pub field: String,
    /// Default: `"desc"`.
    pub order: Option<SortOrder>,
    /// The value of products that lack the field.
    /// Default: `0`.
    pub default_value: Option<f64>,
    /// The point that `_geo_distance` is measured from, if the field is that.
    pub geo: Option<GeoPoint>,
    pub tie_breaker: Option<TieBreaker>,
    pub other: Other,
}

impl SearchOrder {
    /// A value with its required fields; the others are set by methods.
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { SearchOrder {
    /// Default: `"desc"`.
    order(into SortOrder),
    /// The value of products that lack the field.
    /// Default: `0`.
    default_value(f64),
    /// The point that `_geo_distance` is measured from, if the field is that.
    geo(GeoPoint),
    tie_breaker(TieBreaker),
} }

/// What to search for. Nothing is required, but name a user to get personal results.
///
/// Schema: `#/components/schemas/SearchRequest`
#[derive(Default)]
#[non_exhaustive]
pub struct SearchRequest {
    /// What the user typed. Without it, all products match.
    /// At least 1 character.
    /// Example: `"running shoes"`.
    pub q: Option<String>,
    /// A query in Solr syntax, instead of `q`.
    /// At least 1 character.
    pub advanced_q: Option<String>,
    /// Whether the boosting campaigns of the account apply.
    /// Default: `true`.
    pub enable_boosting_campaigns: Option<bool>,
    /// Ids of products to return whether or not they match.
    /// Default: `[]`.
    pub include: Option<Vec<String>>,
    /// Language of the query as a code of two letters, for catalogues in several languages.
    /// Example: `"en"`.
    pub language: Option<String>,
    /// A text; products that resemble it are returned.
    pub like: Option<String>,
    /// Return only products of this category, given as the path to it from broad to narrow.
    /// Example: `["Shoes","Running"]`.
    pub category: Option<Vec<String>>,
    /// How to treat misspelt words.
    pub spellcheck: Option<SpellcheckOptions>,
    /// Position of the first product to return, counted from 0.
    /// Default: `0`.
    pub start: Option<i64>,
    /// Fields to sort by, the most important one first. Without it, the order fits the user best.
    /// Default: `[]`.
    pub order_by: Option<Vec<SearchOrder>>,
    /// The facets to count, each by the name of its field or with options.
    /// Default: `[]`.
    pub facets: Option<Vec<Facet>>,
    /// What the user chose in each facet. The keys are the names of facets.
    /// Default: `{}`.
    pub facet_filters: Option<BTreeMap<String, FacetFilter>>,
    /// Products to place beside others.
    /// Default: `[]`.
    pub anchoring_settings: Option<Vec<Anchoring>>,
    /// Fields that are not searched. Without it, all are.
    pub exclude_fields_from_search: Option<Vec<SearchableField>>,
    /// Whether products that match only some of the words are returned as well.
    /// Default: `false`.
    pub enable_partial_match: Option<bool>,
    /// Default: `"blended"`.
    pub partial_match_mode: Option<PartialMatchMode>,
    /// With the mode `separated`, which needs it: partial matches are returned if there are fewer full matches than this.
    pub enable_partial_match_threshold: Option<i64>,
    /// Whether products that match by meaning are returned as well.
    /// Default: `false`.
    pub enable_semantic_search: Option<bool>,
    /// How similar in meaning a product has to be to be returned.
    /// Default: `0.5`.
    pub semantic_search_threshold: Option<f64>,
    /// Whether each product says in `_matched_fields` which of its fields match.
    /// Default: `false`.
    pub enable_matched_fields: Option<bool>,
    pub query_product_existence: Option<ProductExistenceQuery>,
    /// How much the user counts in the order. 0 is not at all.
    /// Allowed: 0 to 5.
    /// Default: `5`.
    pub personalization_weight: Option<i64>,
    /// How to keep products with the same value of a field apart (or together). The keys are names of fields.
    pub diversification: Option<BTreeMap<String, DiversificationRule>>,
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
setters! { SearchRequest {
    /// What the user typed. Without it, all products match.
    /// At least 1 character.
    q(into String),
    /// A query in Solr syntax, instead of `q`.
    /// At least 1 character.
    advanced_q(into String),
    /// Whether the boosting campaigns of the account apply.
    /// Default: `true`.
    enable_boosting_campaigns(bool),
    /// Ids of products to return whether or not they match.
    /// Default: `[]`.
    include(list String),
    /// Language of the query as a code of two letters, for catalogues in several languages.
    language(into String),
    /// A text; products that resemble it are returned.
    like(into String),
    /// Return only products of this category, given as the path to it from broad to narrow.
    category(list String),
    /// How to treat misspelt words.
    spellcheck(SpellcheckOptions),
    /// Position of the first product to return, counted from 0.
    /// Default: `0`.
    start(i64),
    /// Fields to sort by, the most important one first. Without it, the order fits the user best.
    /// Default: `[]`.
    order_by(list SearchOrder),
    /// The facets to count, each by the name of its field or with options.
    /// Default: `[]`.
    facets(list Facet),
    /// What the user chose in each facet. The keys are the names of facets.
    /// Default: `{}`.
    facet_filters(map FacetFilter),
    /// Products to place beside others.
    /// Default: `[]`.
    anchoring_settings(list Anchoring),
    /// Fields that are not searched. Without it, all are.
    exclude_fields_from_search(list SearchableField),
    /// Whether products that match only some of the words are returned as well.
    /// Default: `false`.
    enable_partial_match(bool),
    /// Default: `"blended"`.
    partial_match_mode(into PartialMatchMode),
    /// With the mode `separated`, which needs it: partial matches are returned if there are fewer full matches than this.
    enable_partial_match_threshold(i64),
    /// Whether products that match by meaning are returned as well.
    /// Default: `false`.
    enable_semantic_search(bool),
    /// How similar in meaning a product has to be to be returned.
    /// Default: `0.5`.
    semantic_search_threshold(f64),
    /// Whether each product says in `_matched_fields` which of its fields match.
    /// Default: `false`.
    enable_matched_fields(bool),
    query_product_existence(ProductExistenceQuery),
    /// How much the user counts in the order. 0 is not at all.
    /// Allowed: 0 to 5.
    /// Default: `5`.
    personalization_weight(i64),
    /// How to keep products with the same value of a field apart (or together). The keys are names of fields.
    diversification(map DiversificationRule),
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    engine_id(into String),
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    user_id(into String),
    /// The visitor to personalize for, when nobody is signed in.
    anonymous_id(into String),
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    user_hash(into String),
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    user_type(into String),
    /// Where the request comes from.
    metadata(RequestMetadata),
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    user_cohort(map RecommendationOptionsUserCohortValue),
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    rows(i64),
    /// Return only products of this type, for catalogues that hold several types.
    r#type(into String),
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    dedupe_product_group_id(bool),
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    additional_interactions(list Interaction),
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    fl(list String),
    /// Ids of products to leave out.
    exclude(list String),
    custom_context(map Json),
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    boosting_tags(list String),
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    fq(into String),
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    boost_fq(into String),
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    boost_positions(list i64),
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    boost_rule_name(into String),
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    boost_rules(list BoostRule),
    geo(GeoQuery),
} }

/// The products that match.
///
/// Schema: `#/components/schemas/SearchResponse`
#[non_exhaustive]
pub struct SearchResponse {
    /// `success`, or what to know about the answer.
    ///
    /// Default: `"success"`.
    pub message: Option<String>,
    pub data: SearchData,
    pub other: Other,
}

/// A field that is searched.
///
/// Schema: `#/components/schemas/SearchableField`
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchableField {
    Title,
    Subtitle,
    Description,
    ShortDescription,
    Paragraphs,
    Headers,
    Anchors,
    Unknown(Unknown),
}

/// Shared a product.
///
/// Sends `type: "share"`: The kind of interaction.
///
/// Schema: `#/components/schemas/ShareInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct ShareInteraction {
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
setters! { ShareInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Direction of an order.
///
/// Schema: `#/components/schemas/SortOrder`
#[derive(Clone)]
#[non_exhaustive]
pub enum SortOrder {
    Desc,
    Asc,
    Unknown(Unknown),
}

/// What the server makes of the spelling of a query.
///
/// Schema: `#/components/schemas/Spellcheck`
#[non_exhaustive]
pub struct Spellcheck {
    /// Whether there are misspelt words.
    pub spelling_errors: Option<bool>,
    /// Whether the search used the corrected query.
    pub auto_spelling_correction: Option<bool>,
    /// The query as it was sent.
    pub original_query: Option<String>,
    /// The query with misspelt words in `<mark>` elements.
    pub original_query_with_markups: Option<String>,
    /// The corrected query, which is the original one if nothing is misspelt.
    pub corrected_query: Option<String>,
    /// The corrected query with the changed words in `<mark>` elements.
    pub corrected_query_with_markups: Option<String>,
    pub other: Other,
}

/// How to treat misspelt words.
///
/// Schema: `#/components/schemas/SpellcheckOptions`
#[derive(Default)]
#[non_exhaustive]
pub struct SpellcheckOptions {
    /// Whether the search uses the corrected query.
    /// Default: `true`.
    pub enable_auto_spelling_correction: Option<bool>,
    pub other: Other,
}
setters! { SpellcheckOptions {
    /// Whether the search uses the corrected query.
    /// Default: `true`.
    enable_auto_spelling_correction(bool),
} }

/// Sent a form or a survey.
///
/// Sends `type: "submit"`: The kind of interaction.
///
/// Schema: `#/components/schemas/SubmitInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitInteraction {
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
setters! { SubmitInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Subscribed to news of a product, such as being back in stock.
///
/// Sends `type: "subscribe"`: The kind of interaction.
///
/// Schema: `#/components/schemas/SubscribeInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct SubscribeInteraction {
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
setters! { SubscribeInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// A task that the server carries out after it has answered.
///
/// Schema: `#/components/schemas/Task`
#[non_exhaustive]
pub struct Task {
    /// Id of the task.
    pub task_id: String,
    pub other: Other,
}

/// The task, or what was wrong.
///
/// Schema: `#/components/schemas/TaskData`
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskData {
    Task(Task),
    /// What was wrong with single records.
    Faults(Vec<String>),
    Unknown(Json),
}
branches! { TaskData {
    Task(Task),
    Faults(Vec<String>),
} }

/// The task that carries a change out.
///
/// Schema: `#/components/schemas/TaskResponse`
#[non_exhaustive]
pub struct TaskResponse {
    /// `success`, or what to know about the answer.
    pub message: Option<String>,
    /// Whether something was wrong with single records; `data` has the reasons.
    pub errors: Option<bool>,
    pub data: Option<TaskData>,
    pub other: Other,
}

/// When two values count as equal, so that the next field decides.
///
/// Schema: `#/components/schemas/TieBreaker`
#[derive(Default)]
#[non_exhaustive]
pub struct TieBreaker {
    /// Default: `"relative_difference"`.
    pub r#type: Option<TieBreakerType>,
    /// How large the difference may be.
    /// Default: `0`.
    pub threshold: Option<f64>,
    pub other: Other,
}
setters! { TieBreaker {
    /// Default: `"relative_difference"`.
    r#type(into TieBreakerType),
    /// How large the difference may be.
    /// Default: `0`.
    threshold(f64),
} }

/// How the difference of two values is measured.
///
/// Schema: `#/components/schemas/TieBreakerType`
#[derive(Clone)]
#[non_exhaustive]
pub enum TieBreakerType {
    RelativeDifference,
    Unknown(Unknown),
}

/// What was done with products for some time.
///
/// Schema: `#/components/schemas/TimedProductInteraction`
#[non_exhaustive]
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
/// Sends `type: "unsubscribe"`: The kind of interaction.
///
/// Schema: `#/components/schemas/UnsubscribeInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct UnsubscribeInteraction {
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
setters! { UnsubscribeInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// A user as it is stored. What has no field of its own is kept beside the fields.
///
/// Schema: `#/components/schemas/User`
#[non_exhaustive]
pub struct User {
    /// Id of the user.
    pub user_id: String,
    /// Full name.
    pub name: Nullable<String>,
    /// Country.
    pub country: Nullable<String>,
    /// Group or company of the user.
    pub group_id: Nullable<String>,
    pub other: Other,
}

/// Ids of users.
///
/// Schema: `#/components/schemas/UserIds`
#[non_exhaustive]
pub struct UserIds {
    /// The ids.
    pub user_ids: Vec<String>,
    pub other: Other,
}

impl UserIds {
    /// A value with its required fields; the others are set by methods.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// A user who has signed in.
///
/// Schema: `#/components/schemas/UserRecord`
#[non_exhaustive]
pub struct UserRecord {
    /// Id of the user, the same as in interactions. It does not begin with an underscore.
    /// 1 to 512 characters. Pattern: `^[^_]`.
    /// Example: `"u-17"`.
    pub user_id: String,
    /// When the account was made.
    pub created_at: Option<DateOrTime>,
    /// When the account was changed last.
    pub updated_at: Option<DateOrTime>,
    /// Full name.
    pub name: Option<String>,
    /// Address of a picture.
    ///
    /// Format: `uri`.
    /// 1 to 65536 characters.
    pub profile_image: Option<String>,
    /// Age in years; it is stored as the year of birth.
    pub age: Option<i64>,
    /// Gender.
    pub gender: Option<String>,
    /// City or postal code.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Group or company of the user, for business between companies.
    pub group_id: Option<String>,
    /// A text about the user.
    pub description: Option<String>,
    pub custom_attributes: Option<CustomAttributes>,
}

impl UserRecord {
    /// A value with its required fields; the others are set by methods.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { UserRecord {
    /// When the account was made.
    created_at(into DateOrTime),
    /// When the account was changed last.
    updated_at(into DateOrTime),
    /// Full name.
    name(into String),
    /// Address of a picture.
    /// 1 to 65536 characters.
    profile_image(into String),
    /// Age in years; it is stored as the year of birth.
    age(i64),
    /// Gender.
    gender(into String),
    /// City or postal code.
    city(into String),
    /// State.
    state(into String),
    /// Country.
    country(into String),
    /// Group or company of the user, for business between companies.
    group_id(into String),
    /// A text about the user.
    description(into String),
    custom_attributes(map Json),
} }

/// A user.
///
/// Schema: `#/components/schemas/UserResponse`
#[non_exhaustive]
pub struct UserResponse {
    /// `success`, or what to know about the answer.
    pub message: Option<String>,
    pub data: User,
    pub other: Other,
}

/// What to recommend values of a product field by.
///
/// Schema: `#/components/schemas/UserToAttributesRequest`
#[non_exhaustive]
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
        Self {
            field: field.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { UserToAttributesRequest {
    /// Values to place before all others.
    /// Default: `[]`.
    boost_attributes(list String),
    /// Values to leave out.
    /// Default: `[]`.
    exclude_attributes(list String),
    /// How many products to return with each value. 0 is fastest and returns none.
    /// Default: `2`.
    products_per_attribute(i64),
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    engine_id(into String),
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    user_id(into String),
    /// The visitor to personalize for, when nobody is signed in.
    anonymous_id(into String),
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    user_hash(into String),
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    user_type(into String),
    /// Where the request comes from.
    metadata(RequestMetadata),
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    user_cohort(map RecommendationOptionsUserCohortValue),
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    rows(i64),
    /// Return only products of this type, for catalogues that hold several types.
    r#type(into String),
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    dedupe_product_group_id(bool),
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    additional_interactions(list Interaction),
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    fl(list String),
    /// Ids of products to leave out.
    exclude(list String),
    custom_context(map Json),
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    boosting_tags(list String),
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    fq(into String),
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    boost_fq(into String),
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    boost_positions(list i64),
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    boost_rule_name(into String),
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    boost_rules(list BoostRule),
    geo(GeoQuery),
} }

/// What to recommend categories by. Nothing is required, but name a user to get personal results.
///
/// Schema: `#/components/schemas/UserToCategoriesRequest`
#[derive(Default)]
#[non_exhaustive]
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
    /// How many products to return with each category. 0 is fastest and returns none; from about 20 on, answers become slow.
    /// Default: `5`.
    products_per_category(i64),
    /// Recommend direct children of this category, given as the path to it from broad to narrow. Without it, top categories are recommended; `["*"]` admits categories of any depth.
    /// Default: `[]`.
    root_category(list String),
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    engine_id(into String),
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    user_id(into String),
    /// The visitor to personalize for, when nobody is signed in.
    anonymous_id(into String),
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    user_hash(into String),
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    user_type(into String),
    /// Where the request comes from.
    metadata(RequestMetadata),
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    user_cohort(map RecommendationOptionsUserCohortValue),
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    rows(i64),
    /// Return only products of this type, for catalogues that hold several types.
    r#type(into String),
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    dedupe_product_group_id(bool),
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    additional_interactions(list Interaction),
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    fl(list String),
    /// Ids of products to leave out.
    exclude(list String),
    custom_context(map Json),
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    boosting_tags(list String),
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    fq(into String),
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    boost_fq(into String),
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    boost_positions(list i64),
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    boost_rule_name(into String),
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    boost_rules(list BoostRule),
    geo(GeoQuery),
} }

/// What to recommend products by. Nothing is required, but name a user to get personal results.
///
/// With `start`, `pagination_id` must be given.
///
/// Schema: `#/components/schemas/UserToProductsRequest`
#[derive(Default)]
#[non_exhaustive]
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
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    engine_id(into String),
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    user_id(into String),
    /// The visitor to personalize for, when nobody is signed in.
    anonymous_id(into String),
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    user_hash(into String),
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    user_type(into String),
    /// Where the request comes from.
    metadata(RequestMetadata),
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    user_cohort(map RecommendationOptionsUserCohortValue),
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    rows(i64),
    /// Return only products of this type, for catalogues that hold several types.
    r#type(into String),
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    dedupe_product_group_id(bool),
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    additional_interactions(list Interaction),
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    fl(list String),
    /// Ids of products to leave out.
    exclude(list String),
    custom_context(map Json),
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    boosting_tags(list String),
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    fq(into String),
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    boost_fq(into String),
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    boost_positions(list i64),
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    boost_rule_name(into String),
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    boost_rules(list BoostRule),
    geo(GeoQuery),
    /// How to keep products with the same value of a field apart (or together). The keys are names of fields.
    diversification(map DiversificationRule),
    /// How much to shuffle the order, to keep the list fresh: 1 is not at all, and more than 5 is unusual.
    /// Allowed: at least 1.
    /// Default: `1`.
    dithering(f64),
    /// A name for this list, chosen by the caller. Requests of one user with the same name are pages of one stable list. It is forgotten after 30 minutes without use.
    /// At most 512 characters.
    pagination_id(into String),
    /// Position of the first product to return, counted from 0. Allowed only with `pagination_id`.
    /// Default: `0`.
    start(i64),
} }

/// What to recommend trending products by. Nothing is required, but name a user to get personal results.
///
/// With `start`, `pagination_id` must be given.
///
/// Schema: `#/components/schemas/UserToTrendingRequest`
#[derive(Default)]
#[non_exhaustive]
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
    /// The engine to ask, when the account has several. Without it, the default engine answers.
    engine_id(into String),
    /// The signed-in user to personalize for. For a visitor who has not signed in, use `anonymous_id`. Without either, the answer is personalized for nobody.
    user_id(into String),
    /// The visitor to personalize for, when nobody is signed in.
    anonymous_id(into String),
    /// HMAC-SHA256 of `user_id` (or of `anonymous_id`) under the secret key, in hexadecimal digits of either case. Needed with a publishable key. With `user_type`, the hash is over `user_type`, a colon and the id, as in `registered:u-17`.
    user_hash(into String),
    /// What kind of user it is. The vendor's document has `anonymous`, `registered`, `subscriber`, `free` and `paid` for questions.
    user_type(into String),
    /// Where the request comes from.
    metadata(RequestMetadata),
    /// Profile values to start from when nothing is known about the user, such as the country: the preferences of users with these values are used.
    user_cohort(map RecommendationOptionsUserCohortValue),
    /// How many products, categories or attribute values to return.
    /// Default: `5`.
    rows(i64),
    /// Return only products of this type, for catalogues that hold several types.
    r#type(into String),
    /// Whether to return at most one variant of each product group.
    /// Default: `true`.
    dedupe_product_group_id(bool),
    /// Events to take into account as if they had happened, without storing them.
    /// Default: `[]`.
    additional_interactions(list Interaction),
    /// The product fields to return beside `product_id`, which always comes. A `*` stands for any part of a name, as in `custom_attributes.*`; `*` alone asks for every field.
    /// Default: `[]`.
    fl(list String),
    /// Ids of products to leave out.
    exclude(list String),
    custom_context(map Json),
    /// Apply the account's boost rules that have one of these tags, whether or not they would match.
    /// Default: `[]`.
    boosting_tags(list String),
    /// A query in Solr syntax that products have to match to be returned. It does not change their order.
    fq(into String),
    /// A query in Solr syntax; products that match it move to the top, or to `boost_positions`.
    boost_fq(into String),
    /// Where to place the products that match `boost_fq`, counted from 0. Without it, they go before all others.
    boost_positions(list i64),
    /// A name for this boost; the answer repeats it in `_boosted_rules`.
    boost_rule_name(into String),
    /// Several boosts at once, each with its own query and positions.
    /// Default: `[]`.
    boost_rules(list BoostRule),
    geo(GeoQuery),
    /// How to keep products with the same value of a field apart (or together). The keys are names of fields.
    diversification(map DiversificationRule),
    /// How much to shuffle the order, to keep the list fresh: 1 is not at all, and more than 5 is unusual.
    /// Allowed: at least 1.
    /// Default: `1`.
    dithering(f64),
    /// A name for this list, chosen by the caller. Requests of one user with the same name are pages of one stable list. It is forgotten after 30 minutes without use.
    /// At most 512 characters.
    pagination_id(into String),
    /// Position of the first product to return, counted from 0. Allowed only with `pagination_id`.
    /// Default: `0`.
    start(i64),
} }

/// What kind of user asks, by which the server limits how often.
///
/// Schema: `#/components/schemas/UserType`
#[derive(Clone)]
#[non_exhaustive]
pub enum UserType {
    Anonymous,
    Registered,
    Subscriber,
    Free,
    Paid,
    Unknown(Unknown),
}

/// Users to delete.
///
/// Schema: `#/components/schemas/UsersDeletion`
#[non_exhaustive]
pub struct UsersDeletion {
    pub data: UserIds,
    pub other: Other,
}

impl UsersDeletion {
    /// A value with its required fields; the others are set by methods.
    pub fn new(data: UserIds) -> Self {
        Self {
            data,
            ..crate::runtime::placeholder()
        }
    }
}

/// Users to add or replace.
///
/// Schema: `#/components/schemas/UsersUpload`
#[non_exhaustive]
pub struct UsersUpload {
    /// The users.
    pub data: Vec<UserRecord>,
    pub other: Other,
}

impl UsersUpload {
    /// A value with its required fields; the others are set by methods.
    pub fn new(data: impl IntoIterator<Item = impl Into<UserRecord>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// One broken rule.
///
/// Schema: `#/components/schemas/ValidationError`
#[non_exhaustive]
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
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidationErrorLocItem {
    String(String),
    Integer(i64),
    Unknown(Json),
}
branches! { ValidationErrorLocItem {
    String(text),
    Integer(i64),
} }

/// Which rules the request breaks.
///
/// Schema: `#/components/schemas/ValidationErrorBody`
#[non_exhaustive]
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

/// State of a variant.
///
/// Schema: `#/components/schemas/VariantStatus`
#[derive(Clone)]
#[non_exhaustive]
pub enum VariantStatus {
    Draft,
    Scheduled,
    Active,
    Completed,
    Archived,
    Unknown(Unknown),
}

/// Was presented with a product in a place where it could be seen.
///
/// Sends `type: "viewable_impression"`: The kind of interaction.
///
/// Schema: `#/components/schemas/ViewableImpressionInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct ViewableImpressionInteraction {
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
setters! { ViewableImpressionInteraction {
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Watched a video.
///
/// Sends `type: "watch"`: The kind of interaction.
///
/// Schema: `#/components/schemas/WatchInteraction`
#[derive(Default)]
#[non_exhaustive]
pub struct WatchInteraction {
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
setters! { WatchInteraction {
    /// How long it took, in seconds.
    duration(f64),
    /// The products it was done with.
    /// Each: at most 512 characters.
    /// Default: `[]`.
    product_ids(list String),
    /// The product groups it was done with, while no variant is chosen.
    /// Each: at most 512 characters.
    product_group_ids(list String),
    /// The signed-in user who did it.
    /// At most 512 characters.
    user_id(into String),
    /// The visitor who did it, when nobody is signed in.
    /// At most 1024 characters.
    anonymous_id(into String),
    /// When it happened. Without it, the server takes the time of the request.
    timestamp(into DateTime),
    /// The `miso_id` of the answer that led to it, so that the engine learns what worked.
    miso_id(into Uuid),
    context(WebContext),
} }

/// Where on the web it happened.
///
/// Schema: `#/components/schemas/WebContext`
#[derive(Default)]
#[non_exhaustive]
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
    /// The IP address of the user, truncated; the country is told by it.
    truncated_ip(into String),
    /// Locale of the session.
    locale(into String),
    /// Region or market of the site, in words of your own.
    region(into String),
    page(Page),
    /// User agent of the device.
    user_agent(into String),
    custom_context(map Json),
} }
