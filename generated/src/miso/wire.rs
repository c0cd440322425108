// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { AddToCartInteraction {
    "type" = Text("add_to_cart"),
    quantities,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { AddToCollectionInteraction {
    "type" = Text("add_to_collection"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { Anchoring {
    product_id,
    anchor_ids: [MinItems(1), Each(&[MinLength(1)])],
    relative_position,
    start_time,
    end_time,
    ..other,
} }
object! { AnswerBlock {
    html,
    css_selector,
    relevant_children_slice,
    answer_css_selector,
    title,
    ..other,
} }
object! { AnswerData {
    took,
    miso_id,
    ..other,
} }
object! { AnswerParagraph {
    probability,
    html,
    text,
    css_selector,
    ..other,
} }
open_enum! { AnsweringModel: text {
    V12 = "v1.2",
    V13 = "v1.3",
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
object! { AutocompleteData {
    completions,
    took,
    miso_id,
    ..other,
} }
object! { AutocompleteRequest {
    q,
    language,
    min_query_users,
    completion_fields,
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
    fq,
    boost_fq,
    boost_positions,
    boost_rule_name,
    boost_rules,
    geo,
} }
object! { AutocompleteResponse {
    message,
    data,
    ..other,
} }
object! { BankQuestion {
    question: [MinLength(1)],
    weight,
    ..other,
} }
object! { BookmarkInteraction {
    "type" = Text("bookmark"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { BoostRule {
    boost_fq,
    boost_positions,
    boost_rule_name,
    ..other,
} }
object! { BulkItem {
    api_name,
    body,
    ..other,
} }
object! { BulkItemResponse {
    error,
    status_code,
    body,
    ..other,
} }
object! { BulkRequest {
    requests: [MinItems(1), MaxItems(100)],
    ..other,
} }
object! { BulkResponse {
    errors,
    data,
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
    "type" = Text("category_page_view"),
    duration,
    category,
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { CheckoutInteraction {
    "type" = Text("checkout"),
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
object! { ClickInteraction {
    "type" = Text("click"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { CompleteInteraction {
    "type" = Text("complete"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { Completion {
    text,
    text_with_markups,
    text_with_inverted_markups,
    product,
    ..other,
} }
object! { CustomInteraction {
    "type" = Text("custom"),
    custom_action_name,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { DislikeInteraction {
    "type" = Text("dislike"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
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
object! { ExperimentAssignment {
    took,
    in_experiment,
    variant,
    ..other,
} }
object! { ExperimentEventRequest {
    user_id,
    anonymous_id,
    variant_name,
    timestamp,
    ..other,
} }
object! { ExperimentVariant {
    id,
    name,
    slug,
    status,
    configuration,
    ..other,
} }
union! { Facet {
    Field: [Kind(STRING)],
    FacetDefinition: [Kind(OBJECT)],
} }
union! { FacetCountEntry {
    Count: [Kind(INTEGER)],
    Value: [Kind(STRING)],
} }
object! { FacetCounts {
    facet_fields,
    ..other,
} }
object! { FacetDefinition {
    field,
    alias,
    size,
    include,
    exclude,
    ranges,
    queries,
    ..other,
} }
object! { FacetFilter {
    terms,
    ranges,
    queries,
    ..other,
} }
object! { FacetQuery {
    key,
    query,
    ..other,
} }
object! { FacetRange {
    key,
    from_field: "from",
    to,
    ..other,
} }
object! { FeedbackInteraction {
    "type" = Text("feedback"),
    question_id: [MaxLength(512)],
    result_type,
    value,
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { FilterQuery {
    key,
    query,
    ..other,
} }
object! { FilterRange {
    key,
    from_field: "from",
    to,
    ..other,
} }
open_enum! { FinishReason: text {
    NotFinished = "not_finished",
    Success = "success",
    Error = "error",
    Forbidden = "forbidden",
} }
object! { FoundProduct {
    found: "_found",
    product_id: [MaxLength(512)],
    title,
    url,
    cover_image,
    brand,
    original_price,
    sale_price,
    personalization_score: "_personalization_score",
    boosted: "_boosted",
    ..other,
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
object! { GeoPoint {
    lat: [Minimum(-90), Maximum(90)],
    lon: [Minimum(-180), Maximum(180)],
    ..other,
} }
object! { GeoQuery {
    filter,
    boost,
    ..other,
} }
object! { HomePageViewInteraction {
    "type" = Text("home_page_view"),
    duration,
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { ImpressionInteraction {
    "type" = Text("impression"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
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
object! { InteractionsDeletion {
    user_ids,
    ..other,
} }
object! { InteractionsRequest {
    data,
    ..other,
} }
object! { InteractionsResponse {
    message,
    errors,
    data,
    ..other,
} }
object! { LikeInteraction {
    "type" = Text("like"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { ListenInteraction {
    "type" = Text("listen"),
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { MultipleGetData {
    products,
    took,
    miso_id,
    ..other,
} }
object! { MultipleGetRequest {
    product_ids,
    fl,
    engine_id,
    user_id,
    anonymous_id,
    user_hash,
    user_type,
    metadata,
    ..other,
} }
object! { MultipleGetResponse {
    message,
    data,
    ..other,
} }
object! { Page {
    url,
    referrer,
    title,
    ..other,
} }
object! { ParagraphAnswer {
    product_id: [MaxLength(512)],
    answer,
    answer_block,
    ..other,
} }
open_enum! { PartialMatchMode: text {
    Blended = "blended",
    Separated = "separated",
} }
union! { Price {
    Number: [Kind(NUMBER)],
    String: [Kind(STRING)],
} }
object! { Product {
    product_id: [MaxLength(512)],
    title,
    url,
    cover_image,
    brand,
    original_price,
    sale_price,
    personalization_score: "_personalization_score",
    boosted: "_boosted",
    ..other,
} }
open_enum! { ProductAvailability: text {
    InStock = "IN_STOCK",
    OutOfStock = "OUT_OF_STOCK",
    PreOrder = "PRE_ORDER",
} }
object! { ProductChild {
    id,
    url,
    title,
    description,
    html,
    headers,
    custom_attributes,
    ..other,
} }
open_enum! { ProductCondition: text {
    New = "NEW",
    Used = "USED",
    Refurbished = "REFURBISHED",
} }
object! { ProductDetailPageViewInteraction {
    "type" = Text("product_detail_page_view"),
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { ProductExistenceQuery {
    product_ids: [MinItems(1), Each(&[MinLength(1)])],
    ..other,
} }
object! { ProductIdList {
    ids,
    ..other,
} }
object! { ProductIds {
    product_ids,
    ..other,
} }
object! { ProductIdsResponse {
    message,
    data,
    ..other,
} }
object! { ProductImageViewInteraction {
    "type" = Text("product_image_view"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
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
union! { ProductLocation {
    GeoPoint: [Kind(OBJECT)],
    Several: [Items(OBJECT)],
} }
object! { ProductRecord {
    product_id: [MinLength(1), MaxLength(512), Pattern("^[^_,][^,]*$")],
    product_group_id,
    parent_id,
    related_ids,
    r#type: "type",
    title,
    subtitle,
    description,
    short_description,
    language: [MinLength(2)],
    created_at,
    published_at,
    updated_at,
    categories,
    tags,
    url: [MinLength(1), MaxLength(65536)],
    cover_image: [MinLength(1), MaxLength(65536)],
    original_price,
    sale_price,
    margin,
    size,
    color,
    material,
    condition,
    brand,
    authors,
    publishers,
    collections,
    availability,
    location,
    rating: [Minimum(0), Maximum(5)],
    html,
    headers,
    paragraphs,
    anchors,
    children,
    enable_question_answering,
    custom_attributes,
    ..i18n_a_z_2 ~ "^i18n_[a-z]{2}$",
} }
object! { ProductResponse {
    message,
    data,
    ..other,
} }
union! { ProductText {
    Text: [Kind(STRING)],
    Number: [Kind(NUMBER)],
} }
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
} [AnyOf(&[&["product_id"], &["product_ids"], &["product_group_id"], &["product_group_ids"]]), DependentRequired("start", &["pagination_id"])] }
object! { ProductsData {
    products,
    took,
    miso_id,
    ..other,
} }
object! { ProductsDeletion {
    data,
    ..other,
} }
object! { ProductsResponse {
    message,
    data,
    ..other,
} }
object! { ProductsUpload {
    data,
    ..other,
} }
object! { PromoPageViewInteraction {
    "type" = Text("promo_page_view"),
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
union! { Quantities {
    Number: [Kind(NUMBER)],
    NumberList: [Items(NUMBER)],
} }
object! { QuestionAnswer {
    question,
    question_id,
    parent_question_id,
    answer_stage,
    finished,
    finish_reason,
    answer,
    sources,
    related_resources,
    followup_questions,
    affiliation_products,
    revision,
    ..other,
} }
object! { QuestionAnswerResponse {
    message,
    data,
    ..other,
} }
object! { QuestionAnsweringData {
    total,
    answers,
    spellcheck,
    took,
    miso_id,
    ..other,
} }
object! { QuestionAnsweringRequest {
    q: [MinLength(1)],
    min_probability: [Minimum(0), Maximum(1)],
    version,
    rows,
    fl,
    spellcheck,
    enable_answer_html,
    enable_answer_block,
    fq,
    boost_fq,
    boost_positions,
    boost_rule_name,
    boost_rules,
    geo,
    boost_probability_threshold,
    ..other,
} }
object! { QuestionAnsweringResponse {
    message,
    data,
    ..other,
} }
object! { QuestionBank {
    data,
    ..other,
} }
object! { QuestionBankResponse {
    message,
    data,
    ..other,
} }
object! { QuestionCompletionData {
    completions,
    took,
    miso_id,
    ..other,
} }
object! { QuestionCompletionRequest {
    q: [MinLength(1)],
    rows,
    ..other,
} }
object! { QuestionCompletionResponse {
    message,
    data,
    ..other,
} }
object! { QuestionData {
    question_id,
    ..other,
} }
object! { QuestionRequest {
    question,
    user_id,
    anonymous_id,
    user_hash,
    user_type,
    metadata,
    parent_question_id,
    fq,
    boost_fq,
    yearly_decay,
    source_fl,
    related_resource_fl,
    cite_start,
    cite_end,
    ..other,
} }
object! { QuestionResponse {
    message,
    data,
    ..other,
} }
union! { RangeBound {
    Number: [Kind(NUMBER)],
    String: [Kind(STRING)],
} }
object! { RateInteraction {
    "type" = Text("rate"),
    rating: [Minimum(0), Maximum(5)],
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { ReadInteraction {
    "type" = Text("read"),
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
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
    "type" = Text("refund"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { RemoveFromCartInteraction {
    "type" = Text("remove_from_cart"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { RemoveFromCollectionInteraction {
    "type" = Text("remove_from_collection"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { RequestMetadata {
    site,
    ..other,
} }
object! { SearchData {
    products,
    total,
    start,
    spellcheck,
    partially_matched_products,
    facet_counts,
    product_existence,
    custom_assets,
    boosting_rules,
    filtering_rule,
    took,
    miso_id,
    ..other,
} }
object! { SearchInformation {
    keywords,
    filters,
    ..other,
} }
object! { SearchInteraction {
    "type" = Text("search"),
    search,
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { SearchOrder {
    field,
    order,
    default_value,
    geo,
    tie_breaker,
    ..other,
} }
object! { SearchRequest {
    q: [MinLength(1)],
    advanced_q: [MinLength(1)],
    enable_boosting_campaigns,
    include,
    language,
    like,
    category,
    spellcheck,
    start,
    order_by,
    facets,
    facet_filters,
    anchoring_settings,
    exclude_fields_from_search,
    enable_partial_match,
    partial_match_mode,
    enable_partial_match_threshold,
    enable_semantic_search,
    semantic_search_threshold,
    enable_matched_fields,
    query_product_existence,
    personalization_weight: [Minimum(0), Maximum(5)],
    diversification,
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
object! { SearchResponse {
    message,
    data,
    ..other,
} }
open_enum! { SearchableField: text {
    Title = "title",
    Subtitle = "subtitle",
    Description = "description",
    ShortDescription = "short_description",
    Paragraphs = "paragraphs",
    Headers = "headers",
    Anchors = "anchors",
} }
object! { ShareInteraction {
    "type" = Text("share"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
open_enum! { SortOrder: text {
    Desc = "desc",
    Asc = "asc",
} }
object! { Spellcheck {
    spelling_errors,
    auto_spelling_correction,
    original_query,
    original_query_with_markups,
    corrected_query,
    corrected_query_with_markups,
    ..other,
} }
object! { SpellcheckOptions {
    enable_auto_spelling_correction,
    ..other,
} }
object! { SubmitInteraction {
    "type" = Text("submit"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { SubscribeInteraction {
    "type" = Text("subscribe"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { Task {
    task_id,
    ..other,
} }
union! { TaskData {
    Task: [Kind(OBJECT)],
    Faults: [Items(STRING)],
} }
object! { TaskResponse {
    message,
    errors,
    data,
    ..other,
} }
object! { TieBreaker {
    r#type: "type",
    threshold,
    ..other,
} }
open_enum! { TieBreakerType: text {
    RelativeDifference = "relative_difference",
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
    "type" = Text("unsubscribe"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { User {
    user_id,
    name,
    country,
    group_id,
    ..other,
} }
object! { UserIds {
    user_ids,
    ..other,
} }
object! { UserRecord {
    user_id: [MinLength(1), MaxLength(512), Pattern("^[^_]")],
    created_at,
    updated_at,
    name,
    profile_image: [MinLength(1), MaxLength(65536)],
    age,
    gender,
    city,
    state,
    country,
    group_id,
    description,
    custom_attributes,
} }
object! { UserResponse {
    message,
    data,
    ..other,
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
open_enum! { UserType: text {
    Anonymous = "anonymous",
    Registered = "registered",
    Subscriber = "subscriber",
    Free = "free",
    Paid = "paid",
} }
object! { UsersDeletion {
    data,
    ..other,
} }
object! { UsersUpload {
    data,
    ..other,
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
object! { ValidationErrorBody {
    detail,
    message,
    errors,
    data,
    ..other,
} }
open_enum! { VariantStatus: text {
    Draft = "Draft",
    Scheduled = "Scheduled",
    Active = "Active",
    Completed = "Completed",
    Archived = "Archived",
} }
object! { ViewableImpressionInteraction {
    "type" = Text("viewable_impression"),
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
} }
object! { WatchInteraction {
    "type" = Text("watch"),
    duration,
    product_ids: [Each(&[MaxLength(512)])],
    product_group_ids: [Each(&[MaxLength(512)])],
    user_id: [MaxLength(512)],
    anonymous_id: [MaxLength(1024)],
    timestamp,
    miso_id,
    context,
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
