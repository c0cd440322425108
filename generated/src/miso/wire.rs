// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { AddToCartInteraction {
    r#type: "type",
    quantities,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { AddToCartInteractionType: text {
    AddToCart = "add_to_cart",
} }
object! { AddToCollectionInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { AddToCollectionInteractionType: text {
    AddToCollection = "add_to_collection",
} }
object! { AnswerData {
    took,
    miso_id,
    ..other,
} }
object! { AttributesData {
    attributes,
    took,
    miso_id,
    ..other,
} }
object! { AttributesResponse {
    message,
    data,
    ..other,
} }
object! { BookmarkInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { BookmarkInteractionType: text {
    Bookmark = "bookmark",
} }
object! { BoostRule {
    boost_fq,
    boost_positions,
    boost_rule_name,
    ..other,
} }
object! { Campaign {
    name,
    source,
    medium,
    term,
    content,
    ..other,
} }
object! { CategoriesData {
    categories,
    took,
    miso_id,
    ..other,
} }
object! { CategoriesResponse {
    message,
    data,
    ..other,
} }
object! { CategoryPageViewInteraction {
    r#type: "type",
    duration,
    category,
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { CategoryPageViewInteractionType: text {
    CategoryPageView = "category_page_view",
} }
object! { CheckoutInteraction {
    r#type: "type",
    quantities,
    revenue,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { CheckoutInteractionType: text {
    Checkout = "checkout",
} }
object! { ClickInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { ClickInteractionType: text {
    Click = "click",
} }
object! { CompleteInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { CompleteInteractionType: text {
    Complete = "complete",
} }
object! { CustomInteraction {
    r#type: "type",
    custom_action_name,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { CustomInteractionType: text {
    Custom = "custom",
} }
object! { DislikeInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { DislikeInteractionType: text {
    Dislike = "dislike",
} }
open_enum! { DistanceUnit: text {
    Km = "km",
    Mile = "mile",
} }
object! { DiversificationRule {
    minimum_distance,
    always_together,
    ..other,
} }
object! { ErrorBody {
    message,
    errors,
    data,
    ..other,
} }
object! { FeedbackInteraction {
    r#type: "type",
    question_id: [MaxLength(512)],
    result_type,
    value,
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { FeedbackInteractionType: text {
    Feedback = "feedback",
} }
object! { GeoBoost {
    boost_positions,
    lat: [Minimum(-90), Maximum(90)],
    lon: [Minimum(-180), Maximum(180)],
    distance,
    distance_unit,
    field,
    ..other,
} }
object! { GeoDistance {
    lat: [Minimum(-90), Maximum(90)],
    lon: [Minimum(-180), Maximum(180)],
    distance,
    distance_unit,
    field,
    ..other,
} }
object! { GeoQuery {
    filter,
    boost,
    ..other,
} }
object! { HomePageViewInteraction {
    r#type: "type",
    duration,
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { HomePageViewInteractionType: text {
    HomePageView = "home_page_view",
} }
object! { ImpressionInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { ImpressionInteractionType: text {
    Impression = "impression",
} }
union! { Interaction {
    ProductDetailPageViewInteraction: [Tag("type", &["product_detail_page_view"])],
    ReadInteraction: [Tag("type", &["read"])],
    WatchInteraction: [Tag("type", &["watch"])],
    ListenInteraction: [Tag("type", &["listen"])],
    PromoPageViewInteraction: [Tag("type", &["promo_page_view"])],
    AddToCartInteraction: [Tag("type", &["add_to_cart"])],
    RemoveFromCartInteraction: [Tag("type", &["remove_from_cart"])],
    CheckoutInteraction: [Tag("type", &["checkout"])],
    RefundInteraction: [Tag("type", &["refund"])],
    SubscribeInteraction: [Tag("type", &["subscribe"])],
    UnsubscribeInteraction: [Tag("type", &["unsubscribe"])],
    AddToCollectionInteraction: [Tag("type", &["add_to_collection"])],
    RemoveFromCollectionInteraction: [Tag("type", &["remove_from_collection"])],
    LikeInteraction: [Tag("type", &["like"])],
    DislikeInteraction: [Tag("type", &["dislike"])],
    ShareInteraction: [Tag("type", &["share"])],
    RateInteraction: [Tag("type", &["rate"])],
    BookmarkInteraction: [Tag("type", &["bookmark"])],
    CompleteInteraction: [Tag("type", &["complete"])],
    ImpressionInteraction: [Tag("type", &["impression"])],
    ViewableImpressionInteraction: [Tag("type", &["viewable_impression"])],
    ClickInteraction: [Tag("type", &["click"])],
    SubmitInteraction: [Tag("type", &["submit"])],
    ProductImageViewInteraction: [Tag("type", &["product_image_view"])],
    SearchInteraction: [Tag("type", &["search"])],
    FeedbackInteraction: [Tag("type", &["feedback"])],
    HomePageViewInteraction: [Tag("type", &["home_page_view"])],
    CategoryPageViewInteraction: [Tag("type", &["category_page_view"])],
    CustomInteraction: [Tag("type", &["custom"])],
} }
object! { InteractionBase {
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
    ..other,
} }
object! { LikeInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { LikeInteractionType: text {
    Like = "like",
} }
object! { ListenInteraction {
    r#type: "type",
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { ListenInteractionType: text {
    Listen = "listen",
} }
object! { Page {
    url,
    referrer,
    title,
    ..other,
} }
object! { Product {
    product_id: [MaxLength(512)],
    personalization_score: "_personalization_score",
    boosted: "_boosted",
    ..other,
} }
object! { ProductDetailPageViewInteraction {
    r#type: "type",
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { ProductDetailPageViewInteractionType: text {
    ProductDetailPageView = "product_detail_page_view",
} }
object! { ProductImageViewInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { ProductImageViewInteractionType: text {
    ProductImageView = "product_image_view",
} }
object! { ProductInteraction {
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
    ..other,
} }
object! { ProductListOptions {
    diversification,
    dithering: [Minimum(1)],
    pagination_id: [MaxLength(512)],
    start,
    ..other,
} [DependentRequired("start", &["pagination_id"])] }
object! { ProductToProductsRequest {
    product_id: [MinLength(1)],
    product_ids: [MinItems(1), Each(&[MinLength(1)])],
    product_group_id: [MinLength(1)],
    product_group_ids,
    buy_together,
    engine_id,
    user_id,
    anonymous_id,
    user_hash,
    user_type,
    metadata,
    user_cohort,
    rows,
    r#type: "type",
    dedupe_product_group_id,
    additional_interactions,
    fl,
    exclude,
    custom_context,
    boosting_tags,
    fq,
    boost_fq,
    boost_positions,
    boost_rule_name,
    boost_rules,
    geo,
    diversification,
    dithering: [Minimum(1)],
    pagination_id: [MaxLength(512)],
    start,
} [DependentRequired("start", &["pagination_id"])] }
object! { ProductsData {
    products,
    took,
    miso_id,
    ..other,
} }
object! { ProductsResponse {
    message,
    data,
    ..other,
} }
object! { PromoPageViewInteraction {
    r#type: "type",
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { PromoPageViewInteractionType: text {
    PromoPageView = "promo_page_view",
} }
union! { Quantities {
    Number: [Kind(NUMBER)],
    NumberList: [Items(NUMBER)],
} }
object! { RateInteraction {
    r#type: "type",
    rating: [Minimum(0), Maximum(5)],
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { RateInteractionType: text {
    Rate = "rate",
} }
object! { ReadInteraction {
    r#type: "type",
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { ReadInteractionType: text {
    Read = "read",
} }
object! { RecommendationOptions {
    engine_id,
    user_id,
    anonymous_id,
    user_hash,
    user_type,
    metadata,
    user_cohort,
    rows,
    r#type: "type",
    dedupe_product_group_id,
    additional_interactions,
    fl,
    exclude,
    custom_context,
    boosting_tags,
    fq,
    boost_fq,
    boost_positions,
    boost_rule_name,
    boost_rules,
    geo,
    ..other,
} }
union! { RecommendationOptionsUserCohortValue {
    Boolean: [Kind(BOOLEAN)],
    String: [Kind(STRING)],
} }
object! { RecommendedAttribute {
    value,
    total,
    recommended_products,
    ..other,
} }
object! { RecommendedCategory {
    category,
    total,
    recommended_products,
    ..other,
} }
object! { RefundInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { RefundInteractionType: text {
    Refund = "refund",
} }
object! { RemoveFromCartInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { RemoveFromCartInteractionType: text {
    RemoveFromCart = "remove_from_cart",
} }
object! { RemoveFromCollectionInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { RemoveFromCollectionInteractionType: text {
    RemoveFromCollection = "remove_from_collection",
} }
object! { RequestMetadata {
    site,
    ..other,
} }
object! { SearchInformation {
    keywords,
    filters,
    ..other,
} }
object! { SearchInteraction {
    r#type: "type",
    search,
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { SearchInteractionType: text {
    Search = "search",
} }
object! { ShareInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { ShareInteractionType: text {
    Share = "share",
} }
object! { SubmitInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { SubmitInteractionType: text {
    Submit = "submit",
} }
object! { SubscribeInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { SubscribeInteractionType: text {
    Subscribe = "subscribe",
} }
object! { TimedProductInteraction {
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
    ..other,
} }
object! { UnsubscribeInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { UnsubscribeInteractionType: text {
    Unsubscribe = "unsubscribe",
} }
object! { UserToAttributesRequest {
    field,
    boost_attributes,
    exclude_attributes,
    products_per_attribute,
    engine_id,
    user_id,
    anonymous_id,
    user_hash,
    user_type,
    metadata,
    user_cohort,
    rows,
    r#type: "type",
    dedupe_product_group_id,
    additional_interactions,
    fl,
    exclude,
    custom_context,
    boosting_tags,
    fq,
    boost_fq,
    boost_positions,
    boost_rule_name,
    boost_rules,
    geo,
} }
object! { UserToCategoriesRequest {
    products_per_category,
    root_category,
    engine_id,
    user_id,
    anonymous_id,
    user_hash,
    user_type,
    metadata,
    user_cohort,
    rows,
    r#type: "type",
    dedupe_product_group_id,
    additional_interactions,
    fl,
    exclude,
    custom_context,
    boosting_tags,
    fq,
    boost_fq,
    boost_positions,
    boost_rule_name,
    boost_rules,
    geo,
} }
object! { UserToProductsRequest {
    engine_id,
    user_id,
    anonymous_id,
    user_hash,
    user_type,
    metadata,
    user_cohort,
    rows,
    r#type: "type",
    dedupe_product_group_id,
    additional_interactions,
    fl,
    exclude,
    custom_context,
    boosting_tags,
    fq,
    boost_fq,
    boost_positions,
    boost_rule_name,
    boost_rules,
    geo,
    diversification,
    dithering: [Minimum(1)],
    pagination_id: [MaxLength(512)],
    start,
} [DependentRequired("start", &["pagination_id"])] }
object! { UserToTrendingRequest {
    engine_id,
    user_id,
    anonymous_id,
    user_hash,
    user_type,
    metadata,
    user_cohort,
    rows,
    r#type: "type",
    dedupe_product_group_id,
    additional_interactions,
    fl,
    exclude,
    custom_context,
    boosting_tags,
    fq,
    boost_fq,
    boost_positions,
    boost_rule_name,
    boost_rules,
    geo,
    diversification,
    dithering: [Minimum(1)],
    pagination_id: [MaxLength(512)],
    start,
} [DependentRequired("start", &["pagination_id"])] }
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
object! { ValidationErrorBody {
    detail,
    message,
    errors,
    data,
    ..other,
} }
object! { ViewableImpressionInteraction {
    r#type: "type",
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { ViewableImpressionInteractionType: text {
    ViewableImpression = "viewable_impression",
} }
object! { WatchInteraction {
    r#type: "type",
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { WatchInteractionType: text {
    Watch = "watch",
} }
object! { WebContext {
    campaign,
    truncated_ip,
    locale,
    region,
    page,
    user_agent,
    custom_context,
    ..other,
} }
