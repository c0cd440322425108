// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { AddToCartInteraction {
    r#type: "type", quantities: "quantities", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { AddToCartInteractionType: text { AddToCart = "add_to_cart" } }
object! { AddToCollectionInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { AddToCollectionInteractionType: text { AddToCollection = "add_to_collection" } }
object! { AnswerData { took: "took", miso_id: "miso_id", ..other } }
object! { AttributesData { attributes: "attributes", took: "took", miso_id: "miso_id", ..other } }
object! { AttributesResponse { message: "message", data: "data", ..other } }
object! { BookmarkInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { BookmarkInteractionType: text { Bookmark = "bookmark" } }
object! { BoostRule {
    boost_fq: "boost_fq", boost_positions: "boost_positions", boost_rule_name: "boost_rule_name", ..other,
} }
object! { Campaign { name: "name", source: "source", medium: "medium", term: "term", content: "content", ..other } }
object! { CategoriesData { categories: "categories", took: "took", miso_id: "miso_id", ..other } }
object! { CategoriesResponse { message: "message", data: "data", ..other } }
object! { CategoryPageViewInteraction {
    r#type: "type", duration: "duration", category: "category", user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { CategoryPageViewInteractionType: text { CategoryPageView = "category_page_view" } }
object! { CheckoutInteraction {
    r#type: "type", quantities: "quantities", revenue: "revenue", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { CheckoutInteractionType: text { Checkout = "checkout" } }
object! { ClickInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { ClickInteractionType: text { Click = "click" } }
object! { CompleteInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { CompleteInteractionType: text { Complete = "complete" } }
object! { CustomInteraction {
    r#type: "type", custom_action_name: "custom_action_name", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { CustomInteractionType: text { Custom = "custom" } }
object! { DislikeInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { DislikeInteractionType: text { Dislike = "dislike" } }
open_enum! { DistanceUnit: text { Km = "km", Mile = "mile" } }
object! { DiversificationRule { minimum_distance: "minimum_distance", always_together: "always_together", ..other } }
object! { ErrorBody { message: "message", errors: "errors", data: "data", ..other } }
object! { FeedbackInteraction {
    r#type: "type", question_id: "question_id" [MaxLength(512)], result_type: "result_type", value: "value",
    user_id: "user_id" [MaxLength(512)], anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp",
    miso_id: "miso_id", context: "context",
} }
open_enum! { FeedbackInteractionType: text { Feedback = "feedback" } }
object! { GeoBoost {
    boost_positions: "boost_positions", lat: "lat" [Minimum(-90), Maximum(90)],
    lon: "lon" [Minimum(-180), Maximum(180)], distance: "distance", distance_unit: "distance_unit", field: "field",
    ..other,
} }
object! { GeoDistance {
    lat: "lat" [Minimum(-90), Maximum(90)], lon: "lon" [Minimum(-180), Maximum(180)], distance: "distance",
    distance_unit: "distance_unit", field: "field", ..other,
} }
object! { GeoQuery { filter: "filter", boost: "boost", ..other } }
object! { HomePageViewInteraction {
    r#type: "type", duration: "duration", user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { HomePageViewInteractionType: text { HomePageView = "home_page_view" } }
object! { ImpressionInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { ImpressionInteractionType: text { Impression = "impression" } }
union! { Interaction {
    ProductDetailPageViewInteraction: [Tag("type", &["product_detail_page_view"])],
    ReadInteraction: [Tag("type", &["read"])], WatchInteraction: [Tag("type", &["watch"])],
    ListenInteraction: [Tag("type", &["listen"])], PromoPageViewInteraction: [Tag("type", &["promo_page_view"])],
    AddToCartInteraction: [Tag("type", &["add_to_cart"])],
    RemoveFromCartInteraction: [Tag("type", &["remove_from_cart"])], CheckoutInteraction: [Tag("type", &["checkout"])],
    RefundInteraction: [Tag("type", &["refund"])], SubscribeInteraction: [Tag("type", &["subscribe"])],
    UnsubscribeInteraction: [Tag("type", &["unsubscribe"])],
    AddToCollectionInteraction: [Tag("type", &["add_to_collection"])],
    RemoveFromCollectionInteraction: [Tag("type", &["remove_from_collection"])],
    LikeInteraction: [Tag("type", &["like"])], DislikeInteraction: [Tag("type", &["dislike"])],
    ShareInteraction: [Tag("type", &["share"])], RateInteraction: [Tag("type", &["rate"])],
    BookmarkInteraction: [Tag("type", &["bookmark"])], CompleteInteraction: [Tag("type", &["complete"])],
    ImpressionInteraction: [Tag("type", &["impression"])],
    ViewableImpressionInteraction: [Tag("type", &["viewable_impression"])],
    ClickInteraction: [Tag("type", &["click"])], SubmitInteraction: [Tag("type", &["submit"])],
    ProductImageViewInteraction: [Tag("type", &["product_image_view"])], SearchInteraction: [Tag("type", &["search"])],
    FeedbackInteraction: [Tag("type", &["feedback"])], HomePageViewInteraction: [Tag("type", &["home_page_view"])],
    CategoryPageViewInteraction: [Tag("type", &["category_page_view"])], CustomInteraction: [Tag("type", &["custom"])],
} }
object! { InteractionBase {
    user_id: "user_id" [MaxLength(512)], anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp",
    miso_id: "miso_id", context: "context", ..other,
} }
object! { LikeInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { LikeInteractionType: text { Like = "like" } }
object! { ListenInteraction {
    r#type: "type", duration: "duration", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { ListenInteractionType: text { Listen = "listen" } }
object! { Page { url: "url", referrer: "referrer", title: "title", ..other } }
object! { Product {
    product_id: "product_id" [MaxLength(512)], personalization_score: "_personalization_score", boosted: "_boosted",
    ..other,
} }
object! { ProductDetailPageViewInteraction {
    r#type: "type", duration: "duration", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { ProductDetailPageViewInteractionType: text { ProductDetailPageView = "product_detail_page_view" } }
object! { ProductImageViewInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { ProductImageViewInteractionType: text { ProductImageView = "product_image_view" } }
object! { ProductInteraction {
    product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
    ..other,
} }
object! { ProductListOptions {
    diversification: "diversification", dithering: "dithering" [Minimum(1)],
    pagination_id: "pagination_id" [MaxLength(512)], start: "start", ..other,
} [DependentRequired("start", &["pagination_id"])] }
object! { ProductToProductsRequest {
    product_id: "product_id" [MinLength(1)], product_ids: "product_ids" [MinItems(1), Each(&[MinLength(1)])],
    product_group_id: "product_group_id" [MinLength(1)], product_group_ids: "product_group_ids",
    buy_together: "buy_together", engine_id: "engine_id", user_id: "user_id", anonymous_id: "anonymous_id",
    user_hash: "user_hash", user_type: "user_type", metadata: "metadata", user_cohort: "user_cohort", rows: "rows",
    r#type: "type", dedupe_product_group_id: "dedupe_product_group_id",
    additional_interactions: "additional_interactions", fl: "fl", exclude: "exclude", custom_context: "custom_context",
    boosting_tags: "boosting_tags", fq: "fq", boost_fq: "boost_fq", boost_positions: "boost_positions",
    boost_rule_name: "boost_rule_name", boost_rules: "boost_rules", geo: "geo", diversification: "diversification",
    dithering: "dithering" [Minimum(1)], pagination_id: "pagination_id" [MaxLength(512)], start: "start",
} [DependentRequired("start", &["pagination_id"])] }
object! { ProductsData { products: "products", took: "took", miso_id: "miso_id", ..other } }
object! { ProductsResponse { message: "message", data: "data", ..other } }
object! { PromoPageViewInteraction {
    r#type: "type", duration: "duration", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { PromoPageViewInteractionType: text { PromoPageView = "promo_page_view" } }
union! { Quantities { Number: [Kind(NUMBER)], NumberList: [Items(NUMBER)] } }
object! { RateInteraction {
    r#type: "type", rating: "rating" [Minimum(0), Maximum(5)], product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { RateInteractionType: text { Rate = "rate" } }
object! { ReadInteraction {
    r#type: "type", duration: "duration", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { ReadInteractionType: text { Read = "read" } }
object! { RecommendationOptions {
    engine_id: "engine_id", user_id: "user_id", anonymous_id: "anonymous_id", user_hash: "user_hash",
    user_type: "user_type", metadata: "metadata", user_cohort: "user_cohort", rows: "rows", r#type: "type",
    dedupe_product_group_id: "dedupe_product_group_id", additional_interactions: "additional_interactions", fl: "fl",
    exclude: "exclude", custom_context: "custom_context", boosting_tags: "boosting_tags", fq: "fq",
    boost_fq: "boost_fq", boost_positions: "boost_positions", boost_rule_name: "boost_rule_name",
    boost_rules: "boost_rules", geo: "geo", ..other,
} }
union! { RecommendationOptionsUserCohortValue { Boolean: [Kind(BOOLEAN)], String: [Kind(STRING)] } }
object! { RecommendedAttribute {
    value: "value", total: "total", recommended_products: "recommended_products", ..other,
} }
object! { RecommendedCategory {
    category: "category", total: "total", recommended_products: "recommended_products", ..other,
} }
object! { RefundInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { RefundInteractionType: text { Refund = "refund" } }
object! { RemoveFromCartInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { RemoveFromCartInteractionType: text { RemoveFromCart = "remove_from_cart" } }
object! { RemoveFromCollectionInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { RemoveFromCollectionInteractionType: text { RemoveFromCollection = "remove_from_collection" } }
object! { RequestMetadata { site: "site", ..other } }
object! { SearchInformation { keywords: "keywords", filters: "filters", ..other } }
object! { SearchInteraction {
    r#type: "type", search: "search", user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { SearchInteractionType: text { Search = "search" } }
object! { ShareInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { ShareInteractionType: text { Share = "share" } }
object! { SubmitInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { SubmitInteractionType: text { Submit = "submit" } }
object! { SubscribeInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { SubscribeInteractionType: text { Subscribe = "subscribe" } }
object! { TimedProductInteraction {
    duration: "duration", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
    ..other,
} }
object! { UnsubscribeInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { UnsubscribeInteractionType: text { Unsubscribe = "unsubscribe" } }
object! { UserToAttributesRequest {
    field: "field", boost_attributes: "boost_attributes", exclude_attributes: "exclude_attributes",
    products_per_attribute: "products_per_attribute", engine_id: "engine_id", user_id: "user_id",
    anonymous_id: "anonymous_id", user_hash: "user_hash", user_type: "user_type", metadata: "metadata",
    user_cohort: "user_cohort", rows: "rows", r#type: "type", dedupe_product_group_id: "dedupe_product_group_id",
    additional_interactions: "additional_interactions", fl: "fl", exclude: "exclude", custom_context: "custom_context",
    boosting_tags: "boosting_tags", fq: "fq", boost_fq: "boost_fq", boost_positions: "boost_positions",
    boost_rule_name: "boost_rule_name", boost_rules: "boost_rules", geo: "geo",
} }
object! { UserToCategoriesRequest {
    products_per_category: "products_per_category", root_category: "root_category", engine_id: "engine_id",
    user_id: "user_id", anonymous_id: "anonymous_id", user_hash: "user_hash", user_type: "user_type",
    metadata: "metadata", user_cohort: "user_cohort", rows: "rows", r#type: "type",
    dedupe_product_group_id: "dedupe_product_group_id", additional_interactions: "additional_interactions", fl: "fl",
    exclude: "exclude", custom_context: "custom_context", boosting_tags: "boosting_tags", fq: "fq",
    boost_fq: "boost_fq", boost_positions: "boost_positions", boost_rule_name: "boost_rule_name",
    boost_rules: "boost_rules", geo: "geo",
} }
object! { UserToProductsRequest {
    engine_id: "engine_id", user_id: "user_id", anonymous_id: "anonymous_id", user_hash: "user_hash",
    user_type: "user_type", metadata: "metadata", user_cohort: "user_cohort", rows: "rows", r#type: "type",
    dedupe_product_group_id: "dedupe_product_group_id", additional_interactions: "additional_interactions", fl: "fl",
    exclude: "exclude", custom_context: "custom_context", boosting_tags: "boosting_tags", fq: "fq",
    boost_fq: "boost_fq", boost_positions: "boost_positions", boost_rule_name: "boost_rule_name",
    boost_rules: "boost_rules", geo: "geo", diversification: "diversification", dithering: "dithering" [Minimum(1)],
    pagination_id: "pagination_id" [MaxLength(512)], start: "start",
} [DependentRequired("start", &["pagination_id"])] }
object! { UserToTrendingRequest {
    engine_id: "engine_id", user_id: "user_id", anonymous_id: "anonymous_id", user_hash: "user_hash",
    user_type: "user_type", metadata: "metadata", user_cohort: "user_cohort", rows: "rows", r#type: "type",
    dedupe_product_group_id: "dedupe_product_group_id", additional_interactions: "additional_interactions", fl: "fl",
    exclude: "exclude", custom_context: "custom_context", boosting_tags: "boosting_tags", fq: "fq",
    boost_fq: "boost_fq", boost_positions: "boost_positions", boost_rule_name: "boost_rule_name",
    boost_rules: "boost_rules", geo: "geo", diversification: "diversification", dithering: "dithering" [Minimum(1)],
    pagination_id: "pagination_id" [MaxLength(512)], start: "start",
} [DependentRequired("start", &["pagination_id"])] }
object! { ValidationError { loc: "loc", msg: "msg", r#type: "type", ..other } }
union! { ValidationErrorLocItem { String: [Kind(STRING)], Integer: [Kind(INTEGER)] } }
object! { ValidationErrorBody { detail: "detail", message: "message", errors: "errors", data: "data", ..other } }
object! { ViewableImpressionInteraction {
    r#type: "type", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { ViewableImpressionInteractionType: text { ViewableImpression = "viewable_impression" } }
object! { WatchInteraction {
    r#type: "type", duration: "duration", product_ids: "product_ids" [Each(&[MaxLength(512)])],
    product_group_ids: "product_group_ids" [Each(&[MaxLength(512)])], user_id: "user_id" [MaxLength(512)],
    anonymous_id: "anonymous_id" [MaxLength(1024)], timestamp: "timestamp", miso_id: "miso_id", context: "context",
} }
open_enum! { WatchInteractionType: text { Watch = "watch" } }
object! { WebContext {
    campaign: "campaign", truncated_ip: "truncated_ip", locale: "locale", region: "region", page: "page",
    user_agent: "user_agent", custom_context: "custom_context", ..other,
} }
