// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

open_enum! { Age: text {
    Baby = "baby",
    Kid = "kid",
    Teen = "teen",
    Adult = "adult",
} }
object! { AttributeConfig {
    attribute_type,
    dimension,
    required,
} }
open_enum! { AttributeDimension: text {
    Base = "base",
    Inventory = "inventory",
    Locale = "locale",
    Store = "store",
    Pricelist = "pricelist",
} }
object! { AttributeMetadata {
    attribute_type,
    dimension,
    required,
    dimension_keys,
    ..other,
} }
object! { CatalogCategory {
    category_id,
    locale_attributes,
    parent_id,
    display_breadcrumb,
    appear_in_quicklinks,
    show_in_filter,
    show_in_search_suggestions,
    store_attributes,
} }
object! { CatalogProduct {
    product_id,
    item_group_id,
    main_product_id,
    image_urls: [MinItems(1), Each(&[MinLength(1), MaxLength(2083)])],
    category_ids,
    transaction_product_id,
    locale_attributes,
    inventory_attributes,
    pricelist_attributes,
    brand,
    inactive,
    gender,
    age,
    size,
    is_second_hand,
    color_hex,
    store_attributes,
    custom_attributes,
} }
object! { CategoriesUpsert {
    merchant,
    categories,
} }
object! { Category {
    category_id,
    title,
    page_url,
    query_id,
    uri,
    category_type,
    ..other,
} }
object! { CategoryAttributesRequest {
    merchant,
    attributes,
    locales,
} }
object! { CategoryLocaleAttributes {
    locale_id,
    title,
    uri,
} }
object! { CategoryRecommendRequest {
    tenant,
    market,
    r#type: "type",
    locale,
    limit: [Minimum(1), Maximum(128)],
    user_id,
    session_id,
    dsid: [MinLength(1)],
    document_referrer,
    metadata,
    category_id,
} }
object! { CategorySuggestion {
    "type" = Text("category"),
    suggestions_result_id,
    category_id,
    title,
    page_url,
    query_id,
    uri,
    category_type,
    ..other,
} }
open_enum! { CategoryType: text {
    Tag = "TAG",
    Category = "CATEGORY",
    TenantCategory = "TENANT_CATEGORY",
    TenantSecondaryCategory = "TENANT_SECONDARY_CATEGORY",
    Campaign = "CAMPAIGN",
    Brand = "BRAND",
} }
object! { ContentHighlight {
    field,
    snippet,
    matched_tokens,
    ..other,
} }
object! { ContentLink {
    r#type: "type",
    title,
    description,
    page_url,
    image_url,
    highlights,
    ..other,
} }
object! { ContentSearchResponse {
    content_request_id,
    links,
    ..other,
} }
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
union! { DisplayFlag {
    Flag: [Kind(BOOLEAN)],
    Text: [Kind(STRING)],
    Number: [Kind(INTEGER)],
} }
union! { DisplayId {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
} }
union! { DisplayImages {
    Several: [Items(STRING)],
    One: [Kind(STRING)],
} }
union! { DisplayValue {
    String: [Kind(STRING)],
    Number: [Kind(NUMBER)],
} }
object! { DisplaysRequest {
    merchant: [MinLength(1)],
    market: [MinLength(1)],
    locale: [MinLength(1)],
    product_ids: [MinItems(1), MaxItems(50)],
} }
object! { Event {
    tenant,
    market,
    r#type: "type",
    deduplication_id,
    user_id,
    session_id,
    dsid: [MinLength(1)],
    ab_test_group,
    product_id,
    variant_ids,
    entity_identifiers,
    url,
    entity_price,
    currency,
    document_referrer,
    document_width,
    attribution_id,
    recommendation_id,
    search_result_id,
    product_listing_result_id,
    click_location,
    page_url,
    recommendation_type,
    collection_handle,
    shopify_collection_id,
    grid_item_id,
    grid_item_link,
    depict_ab_variant,
} }
open_enum! { EventType: text {
    PageView = "page_view",
    Click = "click",
    AddToCart = "add_to_cart",
    Purchase = "purchase",
    ElementVisible = "element_visible",
    WsClick = "ws_click",
    RecommendationsInserted = "recommendations_inserted",
} }
union! { FilterData {
    Text: [Kind(STRING)],
    Number: [Kind(NUMBER)],
    Values: [Items(NUMBER.or(STRING).or(ARRAY))],
} }
union! { FilterMeta {
    RangeFilterMeta: [Tag("type", &["range"])],
    ValuesFilterMeta: [Tag("type", &["checkbox", "checkbox-color", "checkbox-grid", "radio"])],
    HierarchyFilterMeta: [Tag("type", &["checkbox-hierarchical"])],
} }
open_enum! { FilterOperator: text {
    Eq = "eq",
    Neq = "neq",
    In = "in",
    Nin = "nin",
    Leq = "leq",
    Geq = "geq",
    Inrange = "inrange",
} }
union! { FilterValue {
    Path: [Items(STRING)],
    Range: [Items(NUMBER)],
    Text: [Kind(STRING)],
    Number: [Kind(NUMBER)],
} }
open_enum! { Gender: text {
    Unisex = "unisex",
    Men = "men",
    Women = "women",
} }
object! { GeneralRecommendRequest {
    tenant,
    market,
    r#type: "type",
    locale,
    limit: [Minimum(1), Maximum(128)],
    user_id,
    session_id,
    dsid: [MinLength(1)],
    document_referrer,
    metadata,
} }
object! { GroupedDisplay {
    variant_index,
    variant_displays,
    variant_skus,
    variant_product_ids,
    recommendation_id,
    search_result_id,
    product_listing_result_id,
    ..other,
} }
union! { GroupedDisplayEntry {
    GroupedDisplay: [Has(&["variant_displays"])],
    Display: [Kind(OBJECT)],
    Other: [Kind(NULL.or(BOOLEAN).or(NUMBER).or(STRING).or(ARRAY).or(OBJECT))],
} }
object! { HttpValidationError {
    detail,
    ..other,
} }
object! { HierarchyFilterMeta {
    "type" = Text("checkbox-hierarchical"),
    values,
    counts,
    names,
    group_title,
    group_expanded,
    ..other,
} }
object! { InventoryAttributes {
    inventory_id,
    in_stock,
    quantity,
    custom_attributes,
} }
object! { Listing {
    listing_id,
    external_id,
    listing_type,
    show_in_breadcrumbs,
    show_in_quicklinks,
    image_urls,
    title,
    slug,
    ..other,
} }
object! { ListingDetails {
    listing_id,
    external_id,
    listing_type,
    show_in_breadcrumbs,
    show_in_quicklinks,
    image_urls,
    title,
    slug,
    ancestors,
    siblings,
    children,
    ..other,
} }
object! { ListingMetadata {
    title,
    description,
    replace_meta_tags,
    ..other,
} }
object! { ListingSuggestion {
    "type" = Text("listing"),
    suggestions_result_id,
    listing_id,
    external_id,
    listing_type,
    show_in_breadcrumbs,
    show_in_quicklinks,
    image_urls,
    title,
    slug,
    ancestors,
    ..other,
} }
object! { ListingTree {
    listing_id,
    external_id,
    listing_type,
    show_in_breadcrumbs,
    show_in_quicklinks,
    image_urls,
    title,
    slug,
    children,
    ..other,
} }
open_enum! { ListingType: text {
    LongTailCollection = "long_tail_collection",
    Campaign = "campaign",
    Category = "category",
    SmartPick = "smart_pick",
    Style = "style",
    Brand = "brand",
    Look = "look",
} }
object! { LocaleAttributes {
    locale_id,
    title,
    color_name,
    description,
    size_name,
    material,
    custom_attributes,
} }
union! { Price {
    Number: [Kind(NUMBER)] [Minimum(0)],
    Text: [Kind(STRING)],
} }
object! { PricelistAttributes {
    pricelist_id,
    sale_price,
    original_price,
    currency: [Pattern("^[A-Z]{3}$")],
    custom_attributes,
} }
object! { ProductAttributesRequest {
    merchant,
    attributes,
    locales,
    pricelists,
    inventories,
} }
object! { ProductListingRequestV2 {
    tenant,
    market,
    locale,
    query_id: [MinLength(1)],
    r#type: "type",
    filters,
    sort,
    session_id: [MinLength(1)],
    metadata,
    cursor: [MaxLength(500)],
    limit: [Minimum(1), Maximum(250)],
    user_id: [MinLength(1)],
    dsid: [MinLength(1)],
} }
object! { ProductListingRequestV3 {
    merchant,
    market,
    locale,
    listing_id,
    filters,
    sort,
    session_id: [MinLength(1)],
    metadata,
    cursor: [MaxLength(500)],
    limit: [Minimum(1), Maximum(250)],
} }
object! { ProductListingResponseV2 {
    n_hits,
    product_listing_request_id,
    displays,
    sorts,
    filters,
    cursor,
    breadcrumb,
    quick_links,
    metadata,
    ..other,
} }
object! { ProductListingResponseV3 {
    n_hits,
    product_listing_request_id,
    displays,
    sorts,
    filters,
    cursor,
    ..other,
} }
open_enum! { ProductListingType: text {
    Category = "category",
    Collection = "collection",
    Scollection = "scollection",
} }
object! { ProductUnavailableEvent {
    "event_type" = Text("product_unavailable"),
    product_id: [MinLength(1)],
    unavailability_type,
    user_id: [MinLength(1)],
    session_id: [MinLength(1)],
    dsid: [MinLength(1)],
} }
object! { ProductsUpsert {
    merchant,
    products,
} }
object! { PurchaseEvent {
    "event_type" = Text("purchase"),
    transaction_id: [MinLength(1)],
    currency: [Pattern("^[A-Z]{3}$")],
    products: [MinItems(1)],
    user_id: [MinLength(1)],
    session_id: [MinLength(1)],
    dsid: [MinLength(1)],
} }
object! { PurchasedProduct {
    sku: [MinLength(1)],
    price,
    quantity: [Minimum(1)],
} }
object! { QuerySuggestionV2 {
    "type" = Text("query"),
    title,
    suggestions_result_id,
    ..other,
} }
object! { QuerySuggestionV3 {
    "type" = Text("query"),
    query,
    title,
    suggestions_result_id,
    ..other,
} }
object! { RangeFilterMeta {
    "type" = Text("range"),
    min,
    max,
    unit,
    currency,
    group_title,
    group_expanded,
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
object! { RecommendRequest {
    tenant,
    market,
    r#type: "type",
    locale,
    limit: [Minimum(1), Maximum(128)],
    user_id,
    session_id,
    dsid: [MinLength(1)],
    document_referrer,
    metadata,
    product_id,
} }
object! { RecommendRequestV3 {
    merchant,
    market,
    locale,
    r#type: "type",
    product_ids,
    limit: [Minimum(1), Maximum(128)],
    session_id,
} }
object! { RecommendResponse {
    displays,
    error,
    variant,
    experiment_id,
} }
object! { RecommendResponseV3 {
    displays,
    error,
    ..other,
} }
object! { RelatedRequestV2 {
    tenant,
    market,
    locale,
    query,
    filters,
    sort,
    session_id: [MinLength(1)],
    metadata,
    user_id: [MinLength(1)],
    dsid: [MinLength(1)],
} }
object! { RelatedRequestV3 {
    merchant,
    market,
    locale,
    query,
    filters,
    sort,
    session_id: [MinLength(1)],
    metadata,
} }
object! { SearchFilter {
    field,
    op,
    data,
    meta,
    id,
    ..other,
} }
object! { SearchRequestV2 {
    tenant,
    market,
    locale,
    query,
    filters,
    sort,
    session_id: [MinLength(1)],
    metadata,
    cursor: [MaxLength(500)],
    limit: [Minimum(1), Maximum(250)],
    user_id: [MinLength(1)],
    dsid: [MinLength(1)],
} }
object! { SearchRequestV3 {
    merchant,
    market,
    locale,
    query,
    filters,
    sort,
    session_id: [MinLength(1)],
    metadata,
    cursor: [MaxLength(500)],
    limit: [Minimum(1), Maximum(250)],
} }
object! { SearchResponse {
    n_hits,
    search_request_id,
    displays,
    sorts,
    filters,
    cursor,
    content_search_links,
    debug_info,
    ..other,
} }
object! { SearchSort {
    field,
    order,
    meta,
    ..other,
} }
open_enum! { SortDirection: text {
    Asc = "asc",
    Desc = "desc",
} }
object! { SortMeta {
    title,
    values,
    names,
    ..other,
} }
union! { SuggestionV2 {
    QuerySuggestionV2: [Tag("type", &["query"])],
    CategorySuggestion: [Tag("type", &["category"])],
} }
union! { SuggestionV3 {
    QuerySuggestionV3: [Tag("type", &["query"])],
    ListingSuggestion: [Tag("type", &["listing"])],
} }
object! { SuggestionsResponseV2 {
    suggestions_request_id,
    suggestions,
    ..other,
} }
object! { SuggestionsResponseV3 {
    suggestions_request_id,
    suggestions,
    ..other,
} }
object! { TrackRequest {
    tenant: [MinLength(1)],
    market: [MinLength(1)],
    events,
} }
union! { TrackedEvent {
    PurchaseEvent: [Tag("event_type", &["purchase"])],
    TransactionEvent: [Tag("event_type", &["transaction_mapping"])],
    ProductUnavailableEvent: [Tag("event_type", &["product_unavailable"])],
} }
object! { TransactionEvent {
    "event_type" = Text("transaction_mapping"),
    transaction_id: [MinLength(1)],
    user_id: [MinLength(1)],
    session_id: [MinLength(1)],
    dsid: [MinLength(1)],
} }
open_enum! { Unavailability: text {
    OutOfStock = "out_of_stock",
    Missing = "missing",
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
object! { ValuesFilterMeta {
    r#type: "type",
    values,
    counts,
    names,
    group_title,
    group_expanded,
    ..other,
} }
open_enum! { ValuesFilterType: text {
    Radio = "radio",
    Checkbox = "checkbox",
    CheckboxGrid = "checkbox-grid",
    CheckboxColor = "checkbox-color",
} }
object! { VariantDisplay {
    product_id,
    title,
    image_urls,
    original_price,
    sale_price,
    in_stock,
    size,
    ..other,
} }
