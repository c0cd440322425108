// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::Json;
use crate::runtime::Nullable;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// For which age a product is.
///
/// Schema: `#/components/schemas/Age`
#[derive(Clone)]
#[non_exhaustive]
pub enum Age {
    Baby,
    Kid,
    Teen,
    Adult,
    Unknown(Unknown),
}

/// An attribute, as it is configured.
///
/// Schema: `#/components/schemas/AttributeConfig`
#[non_exhaustive]
pub struct AttributeConfig {
    pub attribute_type: AttributeType,
    pub dimension: AttributeDimension,
    /// Whether each record has to have it.
    /// Default: `true`.
    pub required: Option<bool>,
}

impl AttributeConfig {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        attribute_type: impl Into<AttributeType>,
        dimension: impl Into<AttributeDimension>,
    ) -> Self {
        Self {
            attribute_type: attribute_type.into(),
            dimension: dimension.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { AttributeConfig {
    /// Whether each record has to have it.
    /// Default: `true`.
    required(bool),
} }

/// What the values of an attribute depend on.
///
/// Schema: `#/components/schemas/AttributeDimension`
#[derive(Clone)]
#[non_exhaustive]
pub enum AttributeDimension {
    Base,
    Inventory,
    Locale,
    Store,
    Pricelist,
    Unknown(Unknown),
}

/// An attribute, as it is stored.
///
/// Schema: `#/components/schemas/AttributeMetadata`
#[non_exhaustive]
pub struct AttributeMetadata {
    pub attribute_type: AttributeType,
    pub dimension: AttributeDimension,
    /// Whether each record has to have it.
    /// Default: `true`.
    pub required: Option<bool>,
    /// The keys that it has values for, such as locales.
    pub dimension_keys: Option<Vec<String>>,
    pub other: Other,
}

/// Type of an attribute: `bool`, `int`, `float`, `str`, `datetime`, `gender`, `age`, `color_hex`, `uuid`, `any`, `dict[str,]`, or `list[…]` of `bool`, `int`, `float`, `str`, `uuid` or `dict[str,]`.
///
/// Schema: `#/components/schemas/AttributeType`
pub type AttributeType = String;

/// Attributes of the store's own. A value is a number, a text, yes or no, a list or an object of these, or null.
///
/// Schema: `#/components/schemas/CatalogAttributes`
pub type CatalogAttributes = BTreeMap<String, Json>;

/// A category of the catalogue.
///
/// Schema: `#/components/schemas/CatalogCategory`
#[non_exhaustive]
pub struct CatalogCategory {
    /// Id of the category.
    pub category_id: String,
    /// What depends on the locale.
    pub locale_attributes: Vec<CategoryLocaleAttributes>,
    /// Id of the category above it.
    pub parent_id: Option<String>,
    /// Whether to show it in breadcrumbs.
    /// Default: `true`.
    pub display_breadcrumb: Option<bool>,
    /// Whether to show it in quick links.
    /// Default: `false`.
    pub appear_in_quicklinks: Option<bool>,
    /// Whether to show it among filters.
    /// Default: `true`.
    pub show_in_filter: Option<bool>,
    /// Whether to suggest it in searches.
    /// Default: `true`.
    pub show_in_search_suggestions: Option<bool>,
    /// What depends on the store; the vendor publishes no schema.
    pub store_attributes: Option<Json>,
}

impl CatalogCategory {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        category_id: impl Into<String>,
        locale_attributes: impl IntoIterator<Item = impl Into<CategoryLocaleAttributes>>,
    ) -> Self {
        Self {
            category_id: category_id.into(),
            locale_attributes: locale_attributes.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { CatalogCategory {
    /// Id of the category above it.
    parent_id(into String),
    /// Whether to show it in breadcrumbs.
    /// Default: `true`.
    display_breadcrumb(bool),
    /// Whether to show it in quick links.
    /// Default: `false`.
    appear_in_quicklinks(bool),
    /// Whether to show it among filters.
    /// Default: `true`.
    show_in_filter(bool),
    /// Whether to suggest it in searches.
    /// Default: `true`.
    show_in_search_suggestions(bool),
    /// What depends on the store; the vendor publishes no schema.
    store_attributes(into Json),
} }

/// A product of the catalogue.
///
/// Schema: `#/components/schemas/CatalogProduct`
#[non_exhaustive]
pub struct CatalogProduct {
    /// Id of the product.
    pub product_id: String,
    /// Id that all variants of a product share.
    pub item_group_id: String,
    /// Id of the main variant.
    pub main_product_id: String,
    /// Addresses of pictures.
    /// At least 1 item. Each: 1 to 2083 characters.
    pub image_urls: Vec<String>,
    /// Ids of its categories.
    pub category_ids: Vec<String>,
    /// Id of the product in orders and in analytics, as in events of purchases.
    pub transaction_product_id: String,
    /// What depends on the locale.
    pub locale_attributes: Vec<LocaleAttributes>,
    /// What depends on the stock.
    pub inventory_attributes: Vec<InventoryAttributes>,
    /// What depends on the price list.
    pub pricelist_attributes: Vec<PricelistAttributes>,
    /// Brand.
    pub brand: Option<String>,
    /// Whether to leave it out everywhere.
    /// Default: `false`.
    pub inactive: Option<bool>,
    pub gender: Option<Gender>,
    pub age: Option<Age>,
    /// Size.
    pub size: Option<String>,
    /// Whether it is second-hand.
    pub is_second_hand: Option<bool>,
    /// Colour, as hexadecimal digits.
    pub color_hex: Option<String>,
    /// What depends on the store; the vendor publishes no schema.
    pub store_attributes: Option<Json>,
    pub custom_attributes: Option<CatalogAttributes>,
}

/// The required fields of [`CatalogProduct`].
#[derive(Debug, Clone, PartialEq)]
pub struct CatalogProductRequired {
    /// Id of the product.
    pub product_id: String,
    /// Id that all variants of a product share.
    pub item_group_id: String,
    /// Id of the main variant.
    pub main_product_id: String,
    /// Addresses of pictures.
    /// At least 1 item. Each: 1 to 2083 characters.
    pub image_urls: Vec<String>,
    /// Ids of its categories.
    pub category_ids: Vec<String>,
    /// Id of the product in orders and in analytics, as in events of purchases.
    pub transaction_product_id: String,
    /// What depends on the locale.
    pub locale_attributes: Vec<LocaleAttributes>,
    /// What depends on the stock.
    pub inventory_attributes: Vec<InventoryAttributes>,
    /// What depends on the price list.
    pub pricelist_attributes: Vec<PricelistAttributes>,
}

impl CatalogProduct {
    /// A value with its required fields; the others are set by methods.
    pub fn new(required: CatalogProductRequired) -> Self {
        Self {
            product_id: required.product_id,
            item_group_id: required.item_group_id,
            main_product_id: required.main_product_id,
            image_urls: required.image_urls,
            category_ids: required.category_ids,
            transaction_product_id: required.transaction_product_id,
            locale_attributes: required.locale_attributes,
            inventory_attributes: required.inventory_attributes,
            pricelist_attributes: required.pricelist_attributes,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { CatalogProduct {
    /// Brand.
    brand(into String),
    /// Whether to leave it out everywhere.
    /// Default: `false`.
    inactive(bool),
    gender(into Gender),
    age(into Age),
    /// Size.
    size(into String),
    /// Whether it is second-hand.
    is_second_hand(bool),
    /// Colour, as hexadecimal digits.
    color_hex(into String),
    /// What depends on the store; the vendor publishes no schema.
    store_attributes(into Json),
    custom_attributes(map Json),
} }

/// Categories to add or replace.
///
/// Schema: `#/components/schemas/CategoriesUpsert`
#[non_exhaustive]
pub struct CategoriesUpsert {
    /// The store.
    pub merchant: String,
    /// The categories.
    pub categories: Vec<CatalogCategory>,
}

impl CategoriesUpsert {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        merchant: impl Into<String>,
        categories: impl IntoIterator<Item = impl Into<CatalogCategory>>,
    ) -> Self {
        Self {
            merchant: merchant.into(),
            categories: categories.into_iter().map(Into::into).collect(),
        }
    }
}

/// A category.
///
/// Schema: `#/components/schemas/Category`
#[non_exhaustive]
pub struct Category {
    /// Id of the category.
    pub category_id: String,
    /// Title of the category.
    pub title: String,
    /// Address of its page.
    pub page_url: Nullable<String>,
    /// Id to list its products with.
    pub query_id: Nullable<String>,
    /// Its place, such as `men/shoes`.
    pub uri: Nullable<String>,
    /// Default: `"CATEGORY"`.
    pub category_type: Option<CategoryType>,
    pub other: Other,
}

/// The attributes that categories may have.
///
/// Schema: `#/components/schemas/CategoryAttributesRequest`
#[non_exhaustive]
pub struct CategoryAttributesRequest {
    /// The store.
    pub merchant: String,
    /// The attributes by their names.
    pub attributes: BTreeMap<String, AttributeConfig>,
    /// The locales.
    pub locales: Vec<String>,
}

impl CategoryAttributesRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        merchant: impl Into<String>,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<AttributeConfig>)>,
        locales: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            merchant: merchant.into(),
            attributes: attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            locales: locales.into_iter().map(Into::into).collect(),
        }
    }
}

/// What of a category depends on the locale.
///
/// Schema: `#/components/schemas/CategoryLocaleAttributes`
#[non_exhaustive]
pub struct CategoryLocaleAttributes {
    /// The locale.
    pub locale_id: String,
    /// Title.
    pub title: String,
    /// Its place, such as `men/shoes`.
    pub uri: Option<String>,
}

impl CategoryLocaleAttributes {
    /// A value with its required fields; the others are set by methods.
    pub fn new(locale_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            locale_id: locale_id.into(),
            title: title.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { CategoryLocaleAttributes {
    /// Its place, such as `men/shoes`.
    uri(into String),
} }

/// The category to recommend for, the store, and the kind of recommendation.
///
/// Schema: `#/components/schemas/CategoryRecommendRequest`
#[non_exhaustive]
pub struct CategoryRecommendRequest {
    /// The store, which v3 calls `merchant`.
    pub tenant: String,
    /// The market.
    pub market: String,
    /// The kind of recommendation, as it is configured for the store, such as `similar` or `front_page`.
    pub r#type: String,
    /// The locale.
    pub locale: Option<String>,
    /// How many products to return at most.
    /// Allowed: 1 to 128.
    pub limit: Option<i64>,
    /// The customer.
    pub user_id: Option<String>,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
    /// Referrer of the page that shows the recommendations, as the browser reports it.
    pub document_referrer: Option<String>,
    /// What modifies the recommendations.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The category.
    pub category_id: String,
}

impl CategoryRecommendRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        tenant: impl Into<String>,
        market: impl Into<String>,
        r#type: impl Into<String>,
        category_id: impl Into<String>,
    ) -> Self {
        Self {
            tenant: tenant.into(),
            market: market.into(),
            r#type: r#type.into(),
            category_id: category_id.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { CategoryRecommendRequest {
    /// The locale.
    locale(into String),
    /// How many products to return at most.
    /// Allowed: 1 to 128.
    limit(i64),
    /// The customer.
    user_id(into String),
    /// The shopper's session. Depict's guides ask for it in every call.
    session_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
    /// Referrer of the page that shows the recommendations, as the browser reports it.
    document_referrer(into String),
    /// What modifies the recommendations.
    metadata(map String),
} }

/// A category to suggest.
///
/// Has `type: "category"`: The kind of suggestion.
///
/// Schema: `#/components/schemas/CategorySuggestion`
#[non_exhaustive]
pub struct CategorySuggestion {
    /// Id of this suggestion.
    pub suggestions_result_id: Option<String>,
    /// Id of the category.
    pub category_id: String,
    /// Title of the category.
    pub title: String,
    /// Address of its page.
    pub page_url: Nullable<String>,
    /// Id to list its products with.
    pub query_id: Nullable<String>,
    /// Its place, such as `men/shoes`.
    pub uri: Nullable<String>,
    /// Default: `"CATEGORY"`.
    pub category_type: Option<CategoryType>,
    pub other: Other,
}

/// Kind of a category.
///
/// Schema: `#/components/schemas/CategoryType`
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryType {
    Tag,
    Category,
    TenantCategory,
    TenantSecondaryCategory,
    Campaign,
    Brand,
    Unknown(Unknown),
}

/// A part of a page that matches.
///
/// Schema: `#/components/schemas/ContentHighlight`
#[non_exhaustive]
pub struct ContentHighlight {
    /// The part.
    pub field: Option<String>,
    /// Its text.
    pub snippet: Option<String>,
    /// The words that match.
    pub matched_tokens: Option<Vec<String>>,
    pub other: Other,
}

/// A page with a text.
///
/// Schema: `#/components/schemas/ContentLink`
#[non_exhaustive]
pub struct ContentLink {
    /// `content_link`.
    pub r#type: Option<String>,
    /// Title of the page.
    pub title: String,
    /// A short description.
    pub description: Nullable<String>,
    /// Address of the page.
    pub page_url: String,
    /// Address of a picture.
    pub image_url: Nullable<String>,
    /// Why the page matches.
    pub highlights: Option<Vec<ContentHighlight>>,
    pub other: Other,
}

/// Pages with texts that match.
///
/// Schema: `#/components/schemas/ContentSearchResponse`
#[non_exhaustive]
pub struct ContentSearchResponse {
    /// Id of this search.
    pub content_request_id: Option<String>,
    /// The pages.
    pub links: Vec<ContentLink>,
    pub other: Other,
}

/// One recommended product, ready to show as a card. Depict extends the keys of a display for a store on request; keys that have no field of their own are kept beside the fields.
///
/// Schema: `#/components/schemas/Display`
#[non_exhaustive]
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
#[derive(Clone)]
#[non_exhaustive]
pub enum DisplayEntry {
    Display(Display),
    /// Not a display.
    Other(Json),
    Unknown(Json),
}
branches! { DisplayEntry {
    Display(Display),
} }

/// Yes or no, as the store's catalogue has it.
///
/// Schema: `#/components/schemas/DisplayFlag`
#[derive(Clone)]
#[non_exhaustive]
pub enum DisplayFlag {
    Flag(bool),
    Text(String),
    Number(i64),
    Unknown(Json),
}
branches! { DisplayFlag {
    Flag(bool),
    Text(text),
    Number(i64),
} }

/// A product id, which is text or a whole number, as the store's catalogue has it.
///
/// Schema: `#/components/schemas/DisplayId`
#[derive(Clone)]
#[non_exhaustive]
pub enum DisplayId {
    /// As text.
    String(String),
    /// As a number.
    Integer(i64),
    Unknown(Json),
}
branches! { DisplayId {
    String(text),
    Integer(i64),
} }

/// Addresses of pictures, as a list or as one.
///
/// Schema: `#/components/schemas/DisplayImages`
#[derive(Clone)]
#[non_exhaustive]
pub enum DisplayImages {
    Several(Vec<String>),
    One(String),
    Unknown(Json),
}
branches! { DisplayImages {
    Several(Vec<String>),
    One(text),
} }

/// A value of a display, which is text or a number, as the store's catalogue has it.
///
/// Schema: `#/components/schemas/DisplayValue`
#[derive(Clone)]
#[non_exhaustive]
pub enum DisplayValue {
    /// As text.
    String(String),
    /// As a number.
    Number(f64),
    Unknown(Json),
}
branches! { DisplayValue {
    String(text),
    Number(f64),
} }

/// The products to get the cards of.
///
/// Schema: `#/components/schemas/DisplaysRequest`
#[non_exhaustive]
pub struct DisplaysRequest {
    /// The store, which v2 calls `tenant`.
    /// At least 1 character.
    pub merchant: String,
    /// The market.
    /// At least 1 character.
    pub market: String,
    /// The locale.
    /// At least 1 character.
    pub locale: String,
    /// Ids of the products.
    /// 1 to 50 items.
    pub product_ids: Vec<String>,
}

impl DisplaysRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        merchant: impl Into<String>,
        market: impl Into<String>,
        locale: impl Into<String>,
        product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            merchant: merchant.into(),
            market: market.into(),
            locale: locale.into(),
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// What a shopper did.
///
/// Schema: `#/components/schemas/Event`
#[non_exhaustive]
pub struct Event {
    /// The store, which v3 calls `merchant`.
    pub tenant: String,
    /// The market.
    pub market: String,
    pub r#type: EventType,
    /// An id that is the same each time one event is sent again.
    pub deduplication_id: Option<String>,
    /// The customer.
    pub user_id: Option<String>,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
    /// Group of the shopper in an A/B test.
    pub ab_test_group: Option<String>,
    /// The product.
    pub product_id: Option<String>,
    /// The variants.
    pub variant_ids: Option<Vec<String>>,
    /// Further ids of the product, such as its `sku`.
    pub entity_identifiers: Option<BTreeMap<String, String>>,
    /// Address of the page, as the browser reports it.
    pub url: Option<String>,
    /// Price of the product, as text.
    pub entity_price: Option<String>,
    /// Currency, as a code of ISO 4217.
    pub currency: Option<String>,
    /// Referrer of the page, as the browser reports it.
    pub document_referrer: Option<String>,
    /// Width of the page, as text.
    pub document_width: Option<String>,
    /// What led to the event, in a word.
    pub attribution_id: Option<String>,
    /// Id of the recommendation that led to the event, from a display.
    pub recommendation_id: Option<String>,
    /// Id of the search result that led to the event.
    pub search_result_id: Option<String>,
    /// Id of the result of a listing that led to the event.
    pub product_listing_result_id: Option<String>,
    /// What was clicked, in a word.
    pub click_location: Option<String>,
    /// Address of the product page.
    pub page_url: Option<String>,
    /// The kind of recommendations that were shown.
    pub recommendation_type: Option<String>,
    /// Handle of the collection.
    pub collection_handle: Option<String>,
    /// Id of the collection in Shopify.
    pub shopify_collection_id: Option<String>,
    /// Number of the item in a grid.
    pub grid_item_id: Option<i64>,
    /// Address that the item in a grid leads to.
    pub grid_item_link: Option<String>,
    /// Variant of Depict's A/B test.
    pub depict_ab_variant: Option<String>,
}

impl Event {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        tenant: impl Into<String>,
        market: impl Into<String>,
        r#type: impl Into<EventType>,
    ) -> Self {
        Self {
            tenant: tenant.into(),
            market: market.into(),
            r#type: r#type.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Event {
    /// An id that is the same each time one event is sent again.
    deduplication_id(into String),
    /// The customer.
    user_id(into String),
    /// The shopper's session. Depict's guides ask for it in every call.
    session_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
    /// Group of the shopper in an A/B test.
    ab_test_group(into String),
    /// The product.
    product_id(into String),
    /// The variants.
    variant_ids(list String),
    /// Further ids of the product, such as its `sku`.
    entity_identifiers(map String),
    /// Address of the page, as the browser reports it.
    url(into String),
    /// Price of the product, as text.
    entity_price(into String),
    /// Currency, as a code of ISO 4217.
    currency(into String),
    /// Referrer of the page, as the browser reports it.
    document_referrer(into String),
    /// Width of the page, as text.
    document_width(into String),
    /// What led to the event, in a word.
    attribution_id(into String),
    /// Id of the recommendation that led to the event, from a display.
    recommendation_id(into String),
    /// Id of the search result that led to the event.
    search_result_id(into String),
    /// Id of the result of a listing that led to the event.
    product_listing_result_id(into String),
    /// What was clicked, in a word.
    click_location(into String),
    /// Address of the product page.
    page_url(into String),
    /// The kind of recommendations that were shown.
    recommendation_type(into String),
    /// Handle of the collection.
    collection_handle(into String),
    /// Id of the collection in Shopify.
    shopify_collection_id(into String),
    /// Number of the item in a grid.
    grid_item_id(i64),
    /// Address that the item in a grid leads to.
    grid_item_link(into String),
    /// Variant of Depict's A/B test.
    depict_ab_variant(into String),
} }

/// What a shopper did.
///
/// Schema: `#/components/schemas/EventType`
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    PageView,
    Click,
    AddToCart,
    Purchase,
    ElementVisible,
    WsClick,
    RecommendationsInserted,
    Unknown(Unknown),
}

/// What a field is compared with.
///
/// Schema: `#/components/schemas/FilterData`
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterData {
    /// A text; `true` and `false` are texts too.
    Text(String),
    /// A number.
    Number(f64),
    /// Several values, or the two ends of a range.
    Values(Vec<FilterValue>),
    Unknown(Json),
}
branches! { FilterData {
    Text(text),
    Number(f64),
    Values(Vec<FilterValue>),
} }

/// How to show a filter, told apart by `type`.
///
/// Schema: `#/components/schemas/FilterMeta`
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterMeta {
    RangeFilterMeta(RangeFilterMeta),
    ValuesFilterMeta(ValuesFilterMeta),
    HierarchyFilterMeta(HierarchyFilterMeta),
    Unknown(Json),
}
branches! { FilterMeta {
    RangeFilterMeta(RangeFilterMeta),
    ValuesFilterMeta(ValuesFilterMeta),
    HierarchyFilterMeta(HierarchyFilterMeta),
} }

/// How a field is compared.
///
/// Schema: `#/components/schemas/FilterOperator`
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterOperator {
    Eq,
    Neq,
    In,
    Nin,
    Leq,
    Geq,
    Inrange,
    Unknown(Unknown),
}

/// A value to choose.
///
/// Schema: `#/components/schemas/FilterValue`
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterValue {
    /// A path of texts, from broad to narrow.
    Path(Vec<String>),
    /// The two ends of a range.
    Range(Vec<f64>),
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    Unknown(Json),
}
branches! { FilterValue {
    Path(Vec<String>),
    Range(Vec<f64>),
    Text(text),
    Number(f64),
} }

/// For whom a product is.
///
/// Schema: `#/components/schemas/Gender`
#[derive(Clone)]
#[non_exhaustive]
pub enum Gender {
    Unisex,
    Men,
    Women,
    Unknown(Unknown),
}

/// The store, and the kind of recommendation.
///
/// Schema: `#/components/schemas/GeneralRecommendRequest`
#[non_exhaustive]
pub struct GeneralRecommendRequest {
    /// The store, which v3 calls `merchant`.
    pub tenant: String,
    /// The market.
    pub market: String,
    /// The kind of recommendation, as it is configured for the store, such as `similar` or `front_page`.
    pub r#type: String,
    /// The locale.
    pub locale: Option<String>,
    /// How many products to return at most.
    /// Allowed: 1 to 128.
    pub limit: Option<i64>,
    /// The customer.
    pub user_id: Option<String>,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
    /// Referrer of the page that shows the recommendations, as the browser reports it.
    pub document_referrer: Option<String>,
    /// What modifies the recommendations.
    pub metadata: Option<BTreeMap<String, String>>,
}

impl GeneralRecommendRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        tenant: impl Into<String>,
        market: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            tenant: tenant.into(),
            market: market.into(),
            r#type: r#type.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { GeneralRecommendRequest {
    /// The locale.
    locale(into String),
    /// How many products to return at most.
    /// Allowed: 1 to 128.
    limit(i64),
    /// The customer.
    user_id(into String),
    /// The shopper's session. Depict's guides ask for it in every call.
    session_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
    /// Referrer of the page that shows the recommendations, as the browser reports it.
    document_referrer(into String),
    /// What modifies the recommendations.
    metadata(map String),
} }

/// A product with its variants, ready to show as a card.
///
/// Schema: `#/components/schemas/GroupedDisplay`
#[non_exhaustive]
pub struct GroupedDisplay {
    /// Which of `variant_displays` to show.
    pub variant_index: i64,
    /// The variants.
    pub variant_displays: Vec<VariantDisplay>,
    /// The SKUs of the variants.
    pub variant_skus: Option<Vec<String>>,
    /// The product ids of the variants.
    pub variant_product_ids: Option<Vec<String>>,
    /// Id of the recommendation, to send with the events that follow from it.
    pub recommendation_id: Option<DisplayValue>,
    /// Id of the search result, to send with the events that follow from it.
    pub search_result_id: Option<DisplayValue>,
    /// Id of the result of a listing, to send with the events that follow from it.
    pub product_listing_result_id: Option<DisplayValue>,
    pub other: Other,
}

/// One entry of a list of products. It is a product with its variants, or a display as v2 has it; anything else is kept as it came, so that one odd entry does not cost the others.
///
/// Schema: `#/components/schemas/GroupedDisplayEntry`
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupedDisplayEntry {
    GroupedDisplay(GroupedDisplay),
    Display(Display),
    /// Not a product.
    Other(Json),
    Unknown(Json),
}
branches! { GroupedDisplayEntry {
    GroupedDisplay(GroupedDisplay),
    Display(Display),
} }

/// Which rules the request breaks.
///
/// Schema: `#/components/schemas/HTTPValidationError`
#[non_exhaustive]
pub struct HttpValidationError {
    /// The broken rules.
    pub detail: Option<Vec<ValidationError>>,
    pub other: Other,
}

/// Paths to choose from.
///
/// Sends `type: "checkbox-hierarchical"`: The kind of filter.
///
/// Schema: `#/components/schemas/HierarchyFilterMeta`
#[non_exhaustive]
pub struct HierarchyFilterMeta {
    /// The paths.
    pub values: Vec<Vec<String>>,
    /// How many products have each value.
    pub counts: Nullable<Vec<i64>>,
    /// What to call each value.
    pub names: Nullable<Vec<String>>,
    /// What to call the filters with the same id.
    pub group_title: Nullable<String>,
    /// Whether to show them expanded.
    pub group_expanded: Nullable<bool>,
    pub other: Other,
}

impl HierarchyFilterMeta {
    /// A value with its required fields; the others are set by methods.
    pub fn new(values: impl IntoIterator<Item = impl Into<Vec<String>>>) -> Self {
        Self {
            values: values.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { HierarchyFilterMeta {
    /// How many products have each value.
    counts(list i64),
    /// What to call each value.
    names(list String),
    /// What to call the filters with the same id.
    group_title(nullable String),
    /// Whether to show them expanded.
    group_expanded(nullable bool),
} }

/// What of a product depends on the stock.
///
/// Schema: `#/components/schemas/InventoryAttributes`
#[non_exhaustive]
pub struct InventoryAttributes {
    /// The stock.
    pub inventory_id: String,
    /// Whether it is in stock.
    pub in_stock: bool,
    /// How many there are.
    pub quantity: Option<i64>,
    pub custom_attributes: Option<CatalogAttributes>,
}

impl InventoryAttributes {
    /// A value with its required fields; the others are set by methods.
    pub fn new(inventory_id: impl Into<String>, in_stock: bool) -> Self {
        Self {
            inventory_id: inventory_id.into(),
            in_stock,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { InventoryAttributes {
    /// How many there are.
    quantity(i64),
    custom_attributes(map Json),
} }

/// A category, a collection or another list of products.
///
/// Schema: `#/components/schemas/Listing`
#[non_exhaustive]
pub struct Listing {
    /// Depict's id of the listing.
    pub listing_id: String,
    /// Id of the listing in the shop's own system.
    pub external_id: Nullable<String>,
    pub listing_type: Option<ListingType>,
    /// Whether to show it in breadcrumbs.
    pub show_in_breadcrumbs: Option<bool>,
    /// Whether to show it in quick links.
    pub show_in_quicklinks: Option<bool>,
    /// Addresses of pictures.
    pub image_urls: Option<Vec<String>>,
    /// Title.
    pub title: String,
    /// Name of the listing, as it stands in addresses.
    pub slug: Nullable<String>,
    pub other: Other,
}

/// A listing with those around it.
///
/// Schema: `#/components/schemas/ListingDetails`
#[non_exhaustive]
pub struct ListingDetails {
    /// Depict's id of the listing.
    pub listing_id: String,
    /// Id of the listing in the shop's own system.
    pub external_id: Nullable<String>,
    pub listing_type: Option<ListingType>,
    /// Whether to show it in breadcrumbs.
    pub show_in_breadcrumbs: Option<bool>,
    /// Whether to show it in quick links.
    pub show_in_quicklinks: Option<bool>,
    /// Addresses of pictures.
    pub image_urls: Option<Vec<String>>,
    /// Title.
    pub title: String,
    /// Name of the listing, as it stands in addresses.
    pub slug: Nullable<String>,
    /// The listings above it, from the root.
    pub ancestors: Option<Vec<Listing>>,
    /// The listings beside it.
    pub siblings: Option<Vec<Listing>>,
    /// The listings below it.
    pub children: Option<Vec<Listing>>,
    pub other: Other,
}

/// What to write on the page of a category.
///
/// Schema: `#/components/schemas/ListingMetadata`
#[non_exhaustive]
pub struct ListingMetadata {
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Nullable<String>,
    /// Whether both replace those of the page.
    /// Default: `false`.
    pub replace_meta_tags: Option<bool>,
    pub other: Other,
}

/// A listing to suggest.
///
/// Has `type: "listing"`: The kind of suggestion.
///
/// Schema: `#/components/schemas/ListingSuggestion`
#[non_exhaustive]
pub struct ListingSuggestion {
    /// Id of this suggestion.
    pub suggestions_result_id: Option<String>,
    /// Depict's id of the listing.
    pub listing_id: String,
    /// Id of the listing in the shop's own system.
    pub external_id: Nullable<String>,
    pub listing_type: Option<ListingType>,
    /// Whether to show it in breadcrumbs.
    pub show_in_breadcrumbs: Option<bool>,
    /// Whether to show it in quick links.
    pub show_in_quicklinks: Option<bool>,
    /// Addresses of pictures.
    pub image_urls: Option<Vec<String>>,
    /// Title.
    pub title: String,
    /// Name of the listing, as it stands in addresses.
    pub slug: Nullable<String>,
    /// The listings above it, from the root.
    pub ancestors: Option<Vec<Listing>>,
    pub other: Other,
}

/// A listing with those below it.
///
/// Schema: `#/components/schemas/ListingTree`
#[non_exhaustive]
pub struct ListingTree {
    /// Depict's id of the listing.
    pub listing_id: String,
    /// Id of the listing in the shop's own system.
    pub external_id: Nullable<String>,
    pub listing_type: Option<ListingType>,
    /// Whether to show it in breadcrumbs.
    pub show_in_breadcrumbs: Option<bool>,
    /// Whether to show it in quick links.
    pub show_in_quicklinks: Option<bool>,
    /// Addresses of pictures.
    pub image_urls: Option<Vec<String>>,
    /// Title.
    pub title: String,
    /// Name of the listing, as it stands in addresses.
    pub slug: Nullable<String>,
    /// The listings below it.
    pub children: Option<Vec<ListingTree>>,
    pub other: Other,
}

/// Kind of a listing.
///
/// Schema: `#/components/schemas/ListingType`
#[derive(Clone)]
#[non_exhaustive]
pub enum ListingType {
    LongTailCollection,
    Campaign,
    Category,
    SmartPick,
    Style,
    Brand,
    Look,
    Unknown(Unknown),
}

/// What of a product depends on the locale.
///
/// Schema: `#/components/schemas/LocaleAttributes`
#[non_exhaustive]
pub struct LocaleAttributes {
    /// The locale.
    pub locale_id: String,
    /// Title.
    pub title: String,
    /// Name of the colour.
    pub color_name: String,
    /// Description.
    pub description: Option<String>,
    /// Name of the size.
    pub size_name: Option<String>,
    /// Materials.
    pub material: Option<Vec<String>>,
    pub custom_attributes: Option<CatalogAttributes>,
}

impl LocaleAttributes {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        locale_id: impl Into<String>,
        title: impl Into<String>,
        color_name: impl Into<String>,
    ) -> Self {
        Self {
            locale_id: locale_id.into(),
            title: title.into(),
            color_name: color_name.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { LocaleAttributes {
    /// Description.
    description(into String),
    /// Name of the size.
    size_name(into String),
    /// Materials.
    material(list String),
    custom_attributes(map Json),
} }

/// A price, as a number or as text.
///
/// Schema: `#/components/schemas/Price`
#[derive(Clone)]
#[non_exhaustive]
pub enum Price {
    /// As a number.
    /// Allowed: at least 0.
    Number(f64),
    /// As text.
    Text(String),
    Unknown(Json),
}
branches! { Price {
    Number(f64),
    Text(text),
} }

/// What of a product depends on the price list.
///
/// Schema: `#/components/schemas/PricelistAttributes`
#[non_exhaustive]
pub struct PricelistAttributes {
    /// The price list.
    pub pricelist_id: String,
    /// Price to pay.
    pub sale_price: Price,
    /// Price before a reduction.
    pub original_price: Price,
    /// Currency, as a code of ISO 4217.
    /// Pattern: `^[A-Z]{3}$`.
    pub currency: String,
    pub custom_attributes: Option<CatalogAttributes>,
}

impl PricelistAttributes {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        pricelist_id: impl Into<String>,
        sale_price: impl Into<Price>,
        original_price: impl Into<Price>,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            pricelist_id: pricelist_id.into(),
            sale_price: sale_price.into(),
            original_price: original_price.into(),
            currency: currency.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { PricelistAttributes {
    custom_attributes(map Json),
} }

/// The attributes that products may have.
///
/// Schema: `#/components/schemas/ProductAttributesRequest`
#[non_exhaustive]
pub struct ProductAttributesRequest {
    /// The store.
    pub merchant: String,
    /// The attributes by their names.
    pub attributes: BTreeMap<String, AttributeConfig>,
    /// The locales.
    pub locales: Vec<String>,
    /// The price lists.
    pub pricelists: Vec<String>,
    /// The stocks.
    pub inventories: Vec<String>,
}

/// The required fields of [`ProductAttributesRequest`].
#[derive(Debug, Clone, PartialEq)]
pub struct ProductAttributesRequestRequired {
    /// The store.
    pub merchant: String,
    /// The attributes by their names.
    pub attributes: BTreeMap<String, AttributeConfig>,
    /// The locales.
    pub locales: Vec<String>,
    /// The price lists.
    pub pricelists: Vec<String>,
    /// The stocks.
    pub inventories: Vec<String>,
}

impl ProductAttributesRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(required: ProductAttributesRequestRequired) -> Self {
        Self {
            merchant: required.merchant,
            attributes: required.attributes,
            locales: required.locales,
            pricelists: required.pricelists,
            inventories: required.inventories,
        }
    }
}

/// The category whose products to list.
///
/// Schema: `#/components/schemas/ProductListingRequestV2`
#[non_exhaustive]
pub struct ProductListingRequestV2 {
    /// The store, which v3 calls `merchant`.
    pub tenant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: Option<String>,
    /// The category.
    /// At least 1 character.
    pub query_id: String,
    pub r#type: Option<ProductListingType>,
    /// The filters that the shopper chose.
    pub filters: Option<Vec<SearchFilter>>,
    /// The order to return products in.
    pub sort: Option<SearchSort>,
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// What modifies the search.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Where the page begins: `cursor` of the page before.
    /// At most 500 characters.
    pub cursor: Option<String>,
    /// How many products to return at most.
    /// Allowed: 1 to 250.
    pub limit: Option<i64>,
    /// The customer.
    /// At least 1 character.
    pub user_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
}

impl ProductListingRequestV2 {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        tenant: impl Into<String>,
        market: impl Into<String>,
        query_id: impl Into<String>,
    ) -> Self {
        Self {
            tenant: tenant.into(),
            market: market.into(),
            query_id: query_id.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ProductListingRequestV2 {
    /// The locale.
    locale(into String),
    r#type(into ProductListingType),
    /// The filters that the shopper chose.
    filters(list SearchFilter),
    /// The order to return products in.
    sort(SearchSort),
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    session_id(into String),
    /// What modifies the search.
    metadata(map String),
    /// Where the page begins: `cursor` of the page before.
    /// At most 500 characters.
    cursor(into String),
    /// How many products to return at most.
    /// Allowed: 1 to 250.
    limit(i64),
    /// The customer.
    /// At least 1 character.
    user_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
} }

/// The store, and which products to list.
///
/// Schema: `#/components/schemas/ProductListingRequestV3`
#[non_exhaustive]
pub struct ProductListingRequestV3 {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: String,
    /// The listing, which the path names as well.
    pub listing_id: Option<String>,
    /// The filters that the shopper chose.
    pub filters: Option<Vec<SearchFilter>>,
    /// The order to return products in.
    pub sort: Option<SearchSort>,
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// What modifies the search.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Where the page begins: `cursor` of the page before.
    /// At most 500 characters.
    pub cursor: Option<String>,
    /// How many products to return at most.
    /// Allowed: 1 to 250.
    pub limit: Option<i64>,
}

impl ProductListingRequestV3 {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        merchant: impl Into<String>,
        market: impl Into<String>,
        locale: impl Into<String>,
    ) -> Self {
        Self {
            merchant: merchant.into(),
            market: market.into(),
            locale: locale.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ProductListingRequestV3 {
    /// The listing, which the path names as well.
    listing_id(into String),
    /// The filters that the shopper chose.
    filters(list SearchFilter),
    /// The order to return products in.
    sort(SearchSort),
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    session_id(into String),
    /// What modifies the search.
    metadata(map String),
    /// Where the page begins: `cursor` of the page before.
    /// At most 500 characters.
    cursor(into String),
    /// How many products to return at most.
    /// Allowed: 1 to 250.
    limit(i64),
} }

/// The products of a category.
///
/// Schema: `#/components/schemas/ProductListingResponseV2`
#[non_exhaustive]
pub struct ProductListingResponseV2 {
    /// How many products there are.
    pub n_hits: i64,
    /// Id of this answer.
    pub product_listing_request_id: Option<String>,
    /// The products, in the order to show them.
    pub displays: Vec<GroupedDisplayEntry>,
    /// The orders to choose from.
    pub sorts: Nullable<Vec<SearchSort>>,
    /// The filters to choose from.
    pub filters: Nullable<Vec<SearchFilter>>,
    /// Where the next page begins. The last page has none.
    pub cursor: Nullable<String>,
    /// The categories above it.
    pub breadcrumb: Nullable<Vec<Category>>,
    /// Categories to link to.
    pub quick_links: Nullable<Vec<Category>>,
    pub metadata: Nullable<ListingMetadata>,
    pub other: Other,
}

/// The products of a listing.
///
/// Schema: `#/components/schemas/ProductListingResponseV3`
#[non_exhaustive]
pub struct ProductListingResponseV3 {
    /// How many products there are.
    pub n_hits: i64,
    /// Id of this answer.
    pub product_listing_request_id: Option<String>,
    /// The products, in the order to show them.
    pub displays: Vec<GroupedDisplayEntry>,
    /// The orders to choose from.
    pub sorts: Nullable<Vec<SearchSort>>,
    /// The filters to choose from.
    pub filters: Nullable<Vec<SearchFilter>>,
    /// Where the next page begins. The last page has none.
    pub cursor: Nullable<String>,
    pub other: Other,
}

/// What `query_id` is the id of.
///
/// Schema: `#/components/schemas/ProductListingType`
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductListingType {
    Category,
    Collection,
    Scollection,
    Unknown(Unknown),
}

/// A product cannot be had.
///
/// Sends `event_type: "product_unavailable"`: The kind of event.
///
/// Schema: `#/components/schemas/ProductUnavailableEvent`
#[non_exhaustive]
pub struct ProductUnavailableEvent {
    /// The product.
    /// At least 1 character.
    pub product_id: String,
    pub unavailability_type: Unavailability,
    /// The customer.
    /// At least 1 character.
    pub user_id: Option<String>,
    /// The shopper's session.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
}

impl ProductUnavailableEvent {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        product_id: impl Into<String>,
        unavailability_type: impl Into<Unavailability>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            unavailability_type: unavailability_type.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ProductUnavailableEvent {
    /// The customer.
    /// At least 1 character.
    user_id(into String),
    /// The shopper's session.
    /// At least 1 character.
    session_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
} }

/// Products to add or replace.
///
/// Schema: `#/components/schemas/ProductsUpsert`
#[non_exhaustive]
pub struct ProductsUpsert {
    /// The store.
    pub merchant: String,
    /// The products.
    pub products: Vec<CatalogProduct>,
}

impl ProductsUpsert {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        merchant: impl Into<String>,
        products: impl IntoIterator<Item = impl Into<CatalogProduct>>,
    ) -> Self {
        Self {
            merchant: merchant.into(),
            products: products.into_iter().map(Into::into).collect(),
        }
    }
}

/// Products were bought.
///
/// Sends `event_type: "purchase"`: The kind of event.
///
/// Schema: `#/components/schemas/PurchaseEvent`
#[non_exhaustive]
pub struct PurchaseEvent {
    /// Id of the order.
    /// At least 1 character.
    pub transaction_id: String,
    /// Currency, as a code of ISO 4217.
    /// Pattern: `^[A-Z]{3}$`.
    pub currency: String,
    /// The products.
    /// At least 1 item.
    pub products: Vec<PurchasedProduct>,
    /// The customer.
    /// At least 1 character.
    pub user_id: Option<String>,
    /// The shopper's session.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
}

impl PurchaseEvent {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        transaction_id: impl Into<String>,
        currency: impl Into<String>,
        products: impl IntoIterator<Item = impl Into<PurchasedProduct>>,
    ) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            currency: currency.into(),
            products: products.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { PurchaseEvent {
    /// The customer.
    /// At least 1 character.
    user_id(into String),
    /// The shopper's session.
    /// At least 1 character.
    session_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
} }

/// A product that was bought.
///
/// Schema: `#/components/schemas/PurchasedProduct`
#[non_exhaustive]
pub struct PurchasedProduct {
    /// The SKU; the same id as in analytics.
    /// At least 1 character.
    pub sku: String,
    /// Price of one.
    pub price: Price,
    /// How many.
    /// Allowed: at least 1.
    pub quantity: i64,
}

impl PurchasedProduct {
    /// A value with its required fields; the others are set by methods.
    pub fn new(sku: impl Into<String>, price: impl Into<Price>, quantity: i64) -> Self {
        Self {
            sku: sku.into(),
            price: price.into(),
            quantity,
        }
    }
}

/// A query to suggest.
///
/// Has `type: "query"`: The kind of suggestion.
///
/// Schema: `#/components/schemas/QuerySuggestionV2`
#[non_exhaustive]
pub struct QuerySuggestionV2 {
    /// The query.
    pub title: String,
    /// Id of this suggestion.
    pub suggestions_result_id: Option<String>,
    pub other: Other,
}

/// A query to suggest.
///
/// Has `type: "query"`: The kind of suggestion.
///
/// Schema: `#/components/schemas/QuerySuggestionV3`
#[non_exhaustive]
pub struct QuerySuggestionV3 {
    /// The query.
    pub query: Option<String>,
    /// The query, in some answers.
    pub title: Option<String>,
    /// Id of this suggestion.
    pub suggestions_result_id: Option<String>,
    pub other: Other,
}

/// A range to choose from.
///
/// Sends `type: "range"`: The kind of filter.
///
/// Schema: `#/components/schemas/RangeFilterMeta`
#[non_exhaustive]
pub struct RangeFilterMeta {
    /// The smallest value.
    pub min: f64,
    /// The largest value.
    pub max: f64,
    /// The unit.
    pub unit: Nullable<String>,
    /// The currency.
    pub currency: Nullable<String>,
    /// What to call the filters with the same id.
    pub group_title: Nullable<String>,
    /// Whether to show them expanded.
    pub group_expanded: Nullable<bool>,
    pub other: Other,
}

impl RangeFilterMeta {
    /// A value with its required fields; the others are set by methods.
    pub fn new(min: f64, max: f64) -> Self {
        Self {
            min,
            max,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { RangeFilterMeta {
    /// The unit.
    unit(nullable String),
    /// The currency.
    currency(nullable String),
    /// What to call the filters with the same id.
    group_title(nullable String),
    /// Whether to show them expanded.
    group_expanded(nullable bool),
} }

/// The products to recommend for, the store, and the kind of recommendation.
///
/// Schema: `#/components/schemas/RecommendForManyRequest`
#[non_exhaustive]
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
            tenant: tenant.into(),
            market: market.into(),
            r#type: r#type.into(),
            product_ids: product_ids.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { RecommendForManyRequest {
    /// Locale identifier
    locale(nullable String),
    /// Maximum number of recommendations returned.
    /// Allowed: 1 to 128.
    limit(nullable i64),
    /// Customer identifier
    user_id(nullable String),
    /// Session identifier. The schema leaves it optional; Depict's guides ask for it in every call.
    session_id(nullable String),
    /// Populated for integrations performed by Depict.ai only. Depict.ai Session Id
    ///
    /// At least 1 character.
    dsid(nullable String),
    /// Referrer of the page that shows the recommendations, as the browser reports it.
    document_referrer(nullable String),
    /// Metadata that can be used to modify the behaviour of the recommendation system
    metadata(map String),
} }

/// The product to recommend for, the store, and the kind of recommendation.
///
/// Schema: `#/components/schemas/RecommendRequest`
#[non_exhaustive]
pub struct RecommendRequest {
    /// The store, which v3 calls `merchant`.
    pub tenant: String,
    /// The market.
    pub market: String,
    /// The kind of recommendation, as it is configured for the store, such as `similar` or `front_page`.
    pub r#type: String,
    /// The locale.
    pub locale: Option<String>,
    /// How many products to return at most.
    /// Allowed: 1 to 128.
    pub limit: Option<i64>,
    /// The customer.
    pub user_id: Option<String>,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
    /// Referrer of the page that shows the recommendations, as the browser reports it.
    pub document_referrer: Option<String>,
    /// What modifies the recommendations.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The product.
    pub product_id: String,
}

impl RecommendRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        tenant: impl Into<String>,
        market: impl Into<String>,
        r#type: impl Into<String>,
        product_id: impl Into<String>,
    ) -> Self {
        Self {
            tenant: tenant.into(),
            market: market.into(),
            r#type: r#type.into(),
            product_id: product_id.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { RecommendRequest {
    /// The locale.
    locale(into String),
    /// How many products to return at most.
    /// Allowed: 1 to 128.
    limit(i64),
    /// The customer.
    user_id(into String),
    /// The shopper's session. Depict's guides ask for it in every call.
    session_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
    /// Referrer of the page that shows the recommendations, as the browser reports it.
    document_referrer(into String),
    /// What modifies the recommendations.
    metadata(map String),
} }

/// The store, the kind of recommendation, and the products to recommend for.
///
/// Schema: `#/components/schemas/RecommendRequestV3`
#[non_exhaustive]
pub struct RecommendRequestV3 {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: String,
    /// The kind of recommendation, as it is configured for the store, such as `similar` or `front_page`.
    pub r#type: String,
    /// The products to recommend for. How many there have to be depends on `type`.
    /// Default: `[]`.
    pub product_ids: Option<Vec<String>>,
    /// How many products to return at most.
    /// Allowed: 1 to 128.
    pub limit: Option<i64>,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
}

impl RecommendRequestV3 {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        merchant: impl Into<String>,
        market: impl Into<String>,
        locale: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            merchant: merchant.into(),
            market: market.into(),
            locale: locale.into(),
            r#type: r#type.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { RecommendRequestV3 {
    /// The products to recommend for. How many there have to be depends on `type`.
    /// Default: `[]`.
    product_ids(list String),
    /// How many products to return at most.
    /// Allowed: 1 to 128.
    limit(i64),
    /// The shopper's session. Depict's guides ask for it in every call.
    session_id(into String),
} }

/// The recommendations, or what kept them from being made.
///
/// Schema: `#/components/schemas/RecommendResponse`
#[non_exhaustive]
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

/// The recommendations, or what kept them from being made.
///
/// Schema: `#/components/schemas/RecommendResponseV3`
#[non_exhaustive]
pub struct RecommendResponseV3 {
    /// The recommended products, in the order to show them.
    pub displays: Option<Vec<GroupedDisplayEntry>>,
    /// What went wrong, when something did. It may accompany status 200.
    pub error: Nullable<String>,
    pub other: Other,
}

/// The search to recommend for.
///
/// Schema: `#/components/schemas/RelatedRequestV2`
#[non_exhaustive]
pub struct RelatedRequestV2 {
    /// The store, which v3 calls `merchant`.
    pub tenant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: Option<String>,
    /// What the shopper typed.
    pub query: Option<String>,
    /// The filters that the shopper chose.
    pub filters: Option<Vec<SearchFilter>>,
    /// The order to return products in.
    pub sort: Option<SearchSort>,
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// What modifies the search.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The customer.
    /// At least 1 character.
    pub user_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
}

impl RelatedRequestV2 {
    /// A value with its required fields; the others are set by methods.
    pub fn new(tenant: impl Into<String>, market: impl Into<String>) -> Self {
        Self {
            tenant: tenant.into(),
            market: market.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { RelatedRequestV2 {
    /// The locale.
    locale(into String),
    /// What the shopper typed.
    query(into String),
    /// The filters that the shopper chose.
    filters(list SearchFilter),
    /// The order to return products in.
    sort(SearchSort),
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    session_id(into String),
    /// What modifies the search.
    metadata(map String),
    /// The customer.
    /// At least 1 character.
    user_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
} }

/// The search to recommend for.
///
/// Schema: `#/components/schemas/RelatedRequestV3`
#[non_exhaustive]
pub struct RelatedRequestV3 {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: String,
    /// What the shopper typed.
    pub query: Option<String>,
    /// The filters that the shopper chose.
    pub filters: Option<Vec<SearchFilter>>,
    /// The order to return products in.
    pub sort: Option<SearchSort>,
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// What modifies the search.
    pub metadata: Option<BTreeMap<String, String>>,
}

impl RelatedRequestV3 {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        merchant: impl Into<String>,
        market: impl Into<String>,
        locale: impl Into<String>,
    ) -> Self {
        Self {
            merchant: merchant.into(),
            market: market.into(),
            locale: locale.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { RelatedRequestV3 {
    /// What the shopper typed.
    query(into String),
    /// The filters that the shopper chose.
    filters(list SearchFilter),
    /// The order to return products in.
    sort(SearchSort),
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    session_id(into String),
    /// What modifies the search.
    metadata(map String),
} }

/// A filter, to be read as `field`, `op`, `data`, as in `brand in [Acme]`.
///
/// Schema: `#/components/schemas/SearchFilter`
#[non_exhaustive]
pub struct SearchFilter {
    /// The field.
    pub field: String,
    pub op: FilterOperator,
    pub data: Nullable<FilterData>,
    pub meta: Nullable<FilterMeta>,
    /// Filters with the same id belong together on the page.
    pub id: Nullable<String>,
    pub other: Other,
}

impl SearchFilter {
    /// A value with its required fields; the others are set by methods.
    pub fn new(field: impl Into<String>, op: impl Into<FilterOperator>) -> Self {
        Self {
            field: field.into(),
            op: op.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { SearchFilter {
    data(nullable FilterData),
    meta(nullable FilterMeta),
    /// Filters with the same id belong together on the page.
    id(nullable String),
} }

/// What to search for.
///
/// Schema: `#/components/schemas/SearchRequestV2`
#[non_exhaustive]
pub struct SearchRequestV2 {
    /// The store, which v3 calls `merchant`.
    pub tenant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: Option<String>,
    /// What the shopper typed.
    pub query: Option<String>,
    /// The filters that the shopper chose.
    pub filters: Option<Vec<SearchFilter>>,
    /// The order to return products in.
    pub sort: Option<SearchSort>,
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// What modifies the search.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Where the page begins: `cursor` of the page before.
    /// At most 500 characters.
    pub cursor: Option<String>,
    /// How many products to return at most.
    /// Allowed: 1 to 250.
    pub limit: Option<i64>,
    /// The customer.
    /// At least 1 character.
    pub user_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
}

impl SearchRequestV2 {
    /// A value with its required fields; the others are set by methods.
    pub fn new(tenant: impl Into<String>, market: impl Into<String>) -> Self {
        Self {
            tenant: tenant.into(),
            market: market.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { SearchRequestV2 {
    /// The locale.
    locale(into String),
    /// What the shopper typed.
    query(into String),
    /// The filters that the shopper chose.
    filters(list SearchFilter),
    /// The order to return products in.
    sort(SearchSort),
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    session_id(into String),
    /// What modifies the search.
    metadata(map String),
    /// Where the page begins: `cursor` of the page before.
    /// At most 500 characters.
    cursor(into String),
    /// How many products to return at most.
    /// Allowed: 1 to 250.
    limit(i64),
    /// The customer.
    /// At least 1 character.
    user_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
} }

/// What to search for.
///
/// Schema: `#/components/schemas/SearchRequestV3`
#[non_exhaustive]
pub struct SearchRequestV3 {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: String,
    /// What the shopper typed.
    pub query: Option<String>,
    /// The filters that the shopper chose.
    pub filters: Option<Vec<SearchFilter>>,
    /// The order to return products in.
    pub sort: Option<SearchSort>,
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// What modifies the search.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Where the page begins: `cursor` of the page before.
    /// At most 500 characters.
    pub cursor: Option<String>,
    /// How many products to return at most.
    /// Allowed: 1 to 250.
    pub limit: Option<i64>,
}

impl SearchRequestV3 {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        merchant: impl Into<String>,
        market: impl Into<String>,
        locale: impl Into<String>,
    ) -> Self {
        Self {
            merchant: merchant.into(),
            market: market.into(),
            locale: locale.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { SearchRequestV3 {
    /// What the shopper typed.
    query(into String),
    /// The filters that the shopper chose.
    filters(list SearchFilter),
    /// The order to return products in.
    sort(SearchSort),
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    session_id(into String),
    /// What modifies the search.
    metadata(map String),
    /// Where the page begins: `cursor` of the page before.
    /// At most 500 characters.
    cursor(into String),
    /// How many products to return at most.
    /// Allowed: 1 to 250.
    limit(i64),
} }

/// The products that match.
///
/// Schema: `#/components/schemas/SearchResponse`
#[non_exhaustive]
pub struct SearchResponse {
    /// How many products match.
    pub n_hits: i64,
    /// Id of this search.
    pub search_request_id: Option<String>,
    /// The products, in the order to show them.
    pub displays: Vec<GroupedDisplayEntry>,
    /// The orders to choose from.
    pub sorts: Nullable<Vec<SearchSort>>,
    /// The filters to choose from.
    pub filters: Nullable<Vec<SearchFilter>>,
    /// Where the next page begins. The last page has none.
    pub cursor: Nullable<String>,
    /// Pages with texts that match.
    pub content_search_links: Nullable<Vec<ContentLink>>,
    /// What the server did, for its makers.
    pub debug_info: Option<Json>,
    pub other: Other,
}

/// An order.
///
/// Schema: `#/components/schemas/SearchSort`
#[non_exhaustive]
pub struct SearchSort {
    /// The field to sort by, or `_relevance`.
    pub field: String,
    pub order: SortDirection,
    pub meta: Option<SortMeta>,
    pub other: Other,
}

impl SearchSort {
    /// A value with its required fields; the others are set by methods.
    pub fn new(field: impl Into<String>, order: impl Into<SortDirection>) -> Self {
        Self {
            field: field.into(),
            order: order.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { SearchSort {
    meta(SortMeta),
} }

/// Direction of an order.
///
/// Schema: `#/components/schemas/SortDirection`
#[derive(Clone)]
#[non_exhaustive]
pub enum SortDirection {
    Asc,
    Desc,
    Unknown(Unknown),
}

/// How to show an order.
///
/// Schema: `#/components/schemas/SortMeta`
#[non_exhaustive]
pub struct SortMeta {
    /// What to call it.
    pub title: String,
    /// The directions to choose from.
    pub values: Option<Vec<SortDirection>>,
    /// What to call the directions.
    pub names: Nullable<Vec<String>>,
    pub other: Other,
}

impl SortMeta {
    /// A value with its required fields; the others are set by methods.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { SortMeta {
    /// The directions to choose from.
    values(list SortDirection),
    /// What to call the directions.
    names(list String),
} }

/// A category as it is stored. The vendor publishes no schema.
///
/// Schema: `#/components/schemas/StoredCategory`
pub type StoredCategory = BTreeMap<String, Json>;

/// A product as it is stored. The vendor publishes no schema.
///
/// Schema: `#/components/schemas/StoredProduct`
pub type StoredProduct = BTreeMap<String, Json>;

/// A suggestion, told apart by `type`.
///
/// Schema: `#/components/schemas/SuggestionV2`
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestionV2 {
    QuerySuggestionV2(QuerySuggestionV2),
    CategorySuggestion(CategorySuggestion),
    Unknown(Json),
}
branches! { SuggestionV2 {
    QuerySuggestionV2(QuerySuggestionV2),
    CategorySuggestion(CategorySuggestion),
} }

/// A suggestion, told apart by `type`.
///
/// Schema: `#/components/schemas/SuggestionV3`
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestionV3 {
    QuerySuggestionV3(QuerySuggestionV3),
    ListingSuggestion(ListingSuggestion),
    Unknown(Json),
}
branches! { SuggestionV3 {
    QuerySuggestionV3(QuerySuggestionV3),
    ListingSuggestion(ListingSuggestion),
} }

/// Suggestions for what was typed.
///
/// Schema: `#/components/schemas/SuggestionsResponseV2`
#[non_exhaustive]
pub struct SuggestionsResponseV2 {
    /// Id of this answer.
    pub suggestions_request_id: Option<String>,
    /// The suggestions, in the order to show them.
    pub suggestions: Vec<SuggestionV2>,
    pub other: Other,
}

/// Suggestions for what was typed.
///
/// Schema: `#/components/schemas/SuggestionsResponseV3`
#[non_exhaustive]
pub struct SuggestionsResponseV3 {
    /// Id of this answer.
    pub suggestions_request_id: Option<String>,
    /// The suggestions, in the order to show them.
    pub suggestions: Vec<SuggestionV3>,
    pub other: Other,
}

/// Events of one store.
///
/// Schema: `#/components/schemas/TrackRequest`
#[non_exhaustive]
pub struct TrackRequest {
    /// The store, which v3 calls `merchant`.
    /// At least 1 character.
    pub tenant: String,
    /// The market.
    /// At least 1 character.
    pub market: String,
    /// The events.
    pub events: Vec<TrackedEvent>,
}

impl TrackRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        tenant: impl Into<String>,
        market: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<TrackedEvent>>,
    ) -> Self {
        Self {
            tenant: tenant.into(),
            market: market.into(),
            events: events.into_iter().map(Into::into).collect(),
        }
    }
}

/// An event, told apart by `event_type`.
///
/// Schema: `#/components/schemas/TrackedEvent`
#[derive(Clone)]
#[non_exhaustive]
pub enum TrackedEvent {
    PurchaseEvent(PurchaseEvent),
    TransactionEvent(TransactionEvent),
    ProductUnavailableEvent(ProductUnavailableEvent),
    Unknown(Json),
}
branches! { TrackedEvent {
    PurchaseEvent(PurchaseEvent),
    TransactionEvent(TransactionEvent),
    ProductUnavailableEvent(ProductUnavailableEvent),
} }

/// An order belongs to a shopper.
///
/// Sends `event_type: "transaction_mapping"`: The kind of event.
///
/// Schema: `#/components/schemas/TransactionEvent`
#[non_exhaustive]
pub struct TransactionEvent {
    /// Id of the order.
    /// At least 1 character.
    pub transaction_id: String,
    /// The customer.
    /// At least 1 character.
    pub user_id: Option<String>,
    /// The shopper's session.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
}

impl TransactionEvent {
    /// A value with its required fields; the others are set by methods.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { TransactionEvent {
    /// The customer.
    /// At least 1 character.
    user_id(into String),
    /// The shopper's session.
    /// At least 1 character.
    session_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
} }

/// Why a product cannot be had.
///
/// Schema: `#/components/schemas/Unavailability`
#[derive(Clone)]
#[non_exhaustive]
pub enum Unavailability {
    OutOfStock,
    Missing,
    Unknown(Unknown),
}

/// One broken rule.
///
/// Schema: `#/components/schemas/ValidationError`
#[non_exhaustive]
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

/// Values to choose from.
///
/// Schema: `#/components/schemas/ValuesFilterMeta`
#[non_exhaustive]
pub struct ValuesFilterMeta {
    pub r#type: ValuesFilterType,
    /// The values.
    pub values: Vec<FilterValue>,
    /// How many products have each value.
    pub counts: Nullable<Vec<i64>>,
    /// What to call each value.
    pub names: Nullable<Vec<String>>,
    /// What to call the filters with the same id.
    pub group_title: Nullable<String>,
    /// Whether to show them expanded.
    pub group_expanded: Nullable<bool>,
    pub other: Other,
}

impl ValuesFilterMeta {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        r#type: impl Into<ValuesFilterType>,
        values: impl IntoIterator<Item = impl Into<FilterValue>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            values: values.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ValuesFilterMeta {
    /// How many products have each value.
    counts(list i64),
    /// What to call each value.
    names(list String),
    /// What to call the filters with the same id.
    group_title(nullable String),
    /// Whether to show them expanded.
    group_expanded(nullable bool),
} }

/// How to show the values.
///
/// Schema: `#/components/schemas/ValuesFilterType`
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesFilterType {
    Radio,
    Checkbox,
    CheckboxGrid,
    CheckboxColor,
    Unknown(Unknown),
}

/// A variant of a product. The store adds keys; those that have no field of their own are kept beside the fields.
///
/// Schema: `#/components/schemas/VariantDisplay`
#[non_exhaustive]
pub struct VariantDisplay {
    /// Product id in the store's catalogue.
    pub product_id: Option<DisplayId>,
    /// Name of the variant.
    pub title: Option<DisplayValue>,
    /// Addresses of pictures.
    pub image_urls: Option<DisplayImages>,
    /// Price before a reduction.
    pub original_price: Option<DisplayValue>,
    /// Price to pay.
    pub sale_price: Option<DisplayValue>,
    /// Whether it is in stock.
    pub in_stock: Option<DisplayFlag>,
    /// Size.
    pub size: Option<DisplayValue>,
    pub other: Other,
}
