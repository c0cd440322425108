// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::words::of_operations::*;
use crate::runtime::{Call, Json};
use std::collections::BTreeMap;

impl Client {
    /// Read categories of the catalogue
    ///
    /// Returns categories as they are stored.
    ///
    /// - `category_ids`: Ids of the categories.
    ///
    /// `GET /catalog/v0/categories`
    pub fn get_catalog_categories(
        &self,
        category_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'_, GetCatalogCategories> {
        self.call(GetCatalogCategories {
            category_ids: category_ids.into_iter().map(Into::into).collect(),
        })
    }

    /// Add or replace categories of the catalogue
    ///
    /// Adds categories, or replaces those that have the same id.
    ///
    /// `POST /catalog/v0/categories`
    pub fn upsert_catalog_categories(
        &self,
        body: types::CategoriesUpsert,
    ) -> Call<'_, UpsertCatalogCategories> {
        self.call(UpsertCatalogCategories { body })
    }

    /// Delete categories of the catalogue
    ///
    /// Removes categories.
    ///
    /// - `category_id`: Ids of the categories.
    ///
    /// `DELETE /catalog/v0/categories`
    pub fn delete_catalog_categories(
        &self,
        category_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'_, DeleteCatalogCategories> {
        self.call(DeleteCatalogCategories {
            category_id: category_id.into_iter().map(Into::into).collect(),
        })
    }

    /// Read the attributes of categories
    ///
    /// Returns the attributes that categories of the catalogue may have, by their names.
    ///
    /// `GET /catalog/v0/category_attribute_config`
    pub fn get_category_attributes(&self) -> Call<'_, GetCategoryAttributes> {
        self.call(GetCategoryAttributes {})
    }

    /// Set the attributes of categories
    ///
    /// Says which attributes categories of the catalogue may have.
    ///
    /// `POST /catalog/v0/category_attribute_config`
    pub fn set_category_attributes(
        &self,
        body: types::CategoryAttributesRequest,
    ) -> Call<'_, SetCategoryAttributes> {
        self.call(SetCategoryAttributes { body })
    }

    /// List the ids of all categories
    ///
    /// Returns the ids of all categories of the catalogue.
    ///
    /// `GET /catalog/v0/category_ids`
    pub fn list_category_ids(&self) -> Call<'_, ListCategoryIds> {
        self.call(ListCategoryIds {})
    }

    /// Read the attributes of products
    ///
    /// Returns the attributes that products of the catalogue may have, by their names.
    ///
    /// `GET /catalog/v0/product_attribute_config`
    pub fn get_product_attributes(&self) -> Call<'_, GetProductAttributes> {
        self.call(GetProductAttributes {})
    }

    /// Set the attributes of products
    ///
    /// Says which attributes products of the catalogue may have.
    ///
    /// `POST /catalog/v0/product_attribute_config`
    pub fn set_product_attributes(
        &self,
        body: types::ProductAttributesRequest,
    ) -> Call<'_, SetProductAttributes> {
        self.call(SetProductAttributes { body })
    }

    /// List the ids of all products
    ///
    /// Returns the ids of all products of the catalogue.
    ///
    /// `GET /catalog/v0/product_ids`
    pub fn list_product_ids(&self) -> Call<'_, ListProductIds> {
        self.call(ListProductIds {})
    }

    /// Read products of the catalogue
    ///
    /// Returns products as they are stored.
    ///
    /// - `product_ids`: Ids of the products.
    ///
    /// `GET /catalog/v0/products`
    pub fn get_catalog_products(
        &self,
        product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'_, GetCatalogProducts> {
        self.call(GetCatalogProducts {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        })
    }

    /// Add or replace products of the catalogue
    ///
    /// Adds products, or replaces those that have the same id.
    ///
    /// `POST /catalog/v0/products`
    pub fn upsert_catalog_products(
        &self,
        body: types::ProductsUpsert,
    ) -> Call<'_, UpsertCatalogProducts> {
        self.call(UpsertCatalogProducts { body })
    }

    /// Delete products of the catalogue
    ///
    /// Removes products.
    ///
    /// - `product_id`: Ids of the products.
    ///
    /// `DELETE /catalog/v0/products`
    pub fn delete_catalog_products(
        &self,
        product_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'_, DeleteCatalogProducts> {
        self.call(DeleteCatalogProducts {
            product_id: product_id.into_iter().map(Into::into).collect(),
        })
    }

    /// Report what shoppers did
    ///
    /// Reports events. Send at least `add_to_cart`, and `recommendation_id` with everything that follows from a recommended card. A success says only that the events are well formed.
    ///
    /// `POST /create-events`
    pub fn create_events(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Event>>,
    ) -> Call<'_, CreateEvents> {
        self.call(CreateEvents {
            referer: None,
            user_agent: None,
            x_forwarded_for: None,
            x_forwarded_host: None,
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// Report purchases
    ///
    /// Reports what was bought, which transaction belongs to which shopper, and what cannot be had.
    ///
    /// `POST /v2/create-events`
    pub fn create_events_v2(&self, body: types::TrackRequest) -> Call<'_, CreateEventsV2> {
        self.call(CreateEventsV2 { body })
    }

    /// List the products of a category
    ///
    /// Returns the products of a category, in the order that fits this shopper.
    ///
    /// `POST /v2/product-listing`
    pub fn list_products_v2(
        &self,
        body: types::ProductListingRequestV2,
    ) -> Call<'_, ListProductsV2> {
        self.call(ListProductsV2 {
            x_use_db_display_store: None,
            body,
        })
    }

    /// Recommend products for a category
    ///
    /// Returns products of a category that fit this shopper.
    ///
    /// `POST /v2/recommend/products/category`
    pub fn recommend_for_category_and_user(
        &self,
        body: types::CategoryRecommendRequest,
    ) -> Call<'_, RecommendForCategoryAndUser> {
        self.call(RecommendForCategoryAndUser {
            referer: None,
            body,
        })
    }

    /// Recommend products for a shopper
    ///
    /// Returns products for a page that shows no product, such as the home page.
    ///
    /// `POST /v2/recommend/products/general`
    pub fn recommend_for_user(
        &self,
        body: types::GeneralRecommendRequest,
    ) -> Call<'_, RecommendForUser> {
        self.call(RecommendForUser {
            referer: None,
            body,
        })
    }

    /// Recommend products for a product
    ///
    /// Returns products that go with one product and fit this shopper. Send the `recommendation_id` of a card with the events that follow from it (`create_events`).
    ///
    /// `POST /v2/recommend/products/product`
    pub fn recommend_for_product_and_user(
        &self,
        body: types::RecommendRequest,
    ) -> Call<'_, RecommendForProductAndUser> {
        self.call(RecommendForProductAndUser {
            referer: None,
            body,
        })
    }

    /// Returns an object with an array of recommendation displays.
    ///
    /// Each display will contain a recommendation_id (which is also present as a URL parameter in `display.page_url`).
    /// The recommendation_id should be sent to the `create-events` endpoint if the user interacts with the recommendation.
    /// This is typically achieved by storing the recommendation as a data attribute on the HTML element containing the recommendation.
    ///
    /// Example response:
    /// ```text
    /// {
    ///     "displays": [{
    ///         "title": "Mechanical Keyboard",
    ///         "price": "100.00",
    ///         "image_url": "https://my_store.com/awesome_mechanical_keyboard.jpeg",
    ///         "page_url": "https://my_store.com/awesome_mechanical_keyboard.html",
    ///         "product_id": "awesome_mechanical_keyboard",
    ///         "recommendation_id": "827ada29-92e7-4642-8805-8b7105a9c8a5"
    ///     }]
    /// }
    /// ```
    ///
    /// `POST /v2/recommend/products/products`
    pub fn recommend_for_products_and_user(
        &self,
        body: types::RecommendForManyRequest,
    ) -> Call<'_, RecommendForProductsAndUser> {
        self.call(RecommendForProductsAndUser {
            referer: None,
            body,
        })
    }

    /// Search for texts
    ///
    /// Returns pages with texts that match a query. The vendor calls it experimental.
    ///
    /// - `tenant`: The store, which v3 calls `merchant`.
    /// - `market`: The market.
    ///
    /// `GET /v2/search/content`
    pub fn search_content(
        &self,
        tenant: impl Into<String>,
        market: impl Into<String>,
    ) -> Call<'_, SearchContent> {
        self.call(SearchContent {
            tenant: tenant.into(),
            market: market.into(),
            locale: None,
            query: None,
            user_id: None,
            session_id: None,
            dsid: None,
        })
    }

    /// Recommend products for a search
    ///
    /// Returns products that go with a search, to show beside its result.
    ///
    /// `POST /v2/search/related`
    pub fn related_to_search_v2(
        &self,
        body: types::RelatedRequestV2,
    ) -> Call<'_, RelatedToSearchV2> {
        self.call(RelatedToSearchV2 {
            x_use_db_display_store: None,
            body,
        })
    }

    /// Search for products
    ///
    /// Returns the products that match a query.
    ///
    /// `POST /v2/search/results`
    pub fn search_v2(&self, body: types::SearchRequestV2) -> Call<'_, SearchV2> {
        self.call(SearchV2 {
            x_use_db_display_store: None,
            body,
        })
    }

    /// Suggest searches
    ///
    /// Returns queries and categories for what the shopper typed so far.
    ///
    /// - `tenant`: The store, which v3 calls `merchant`.
    /// - `market`: The market.
    ///
    /// `GET /v2/search/suggestions`
    pub fn suggest_v2(
        &self,
        tenant: impl Into<String>,
        market: impl Into<String>,
    ) -> Call<'_, SuggestV2> {
        self.call(SuggestV2 {
            tenant: tenant.into(),
            market: market.into(),
            locale: None,
            query: None,
            user_id: None,
            session_id: None,
            dsid: None,
        })
    }

    /// Report purchases
    ///
    /// The old name of `create_events_v2`.
    ///
    /// `POST /v2/track`
    #[deprecated]
    pub fn track(&self, body: types::TrackRequest) -> Call<'_, Track> {
        self.call(Track { body })
    }

    /// Get the cards of products
    ///
    /// Returns the cards of up to 50 products by their ids.
    ///
    /// `POST /v3/get-displays`
    pub fn get_displays(&self, body: types::DisplaysRequest) -> Call<'_, GetDisplays> {
        self.call(GetDisplays { body })
    }

    /// List all listings
    ///
    /// Returns all listings as a tree, for menus.
    ///
    /// - `merchant`: The store, which v2 calls `tenant`.
    /// - `market`: The market.
    /// - `locale`: The locale.
    ///
    /// `GET /v3/listings`
    pub fn list_listings(
        &self,
        merchant: impl Into<String>,
        market: impl Into<String>,
        locale: impl Into<String>,
    ) -> Call<'_, ListListings> {
        self.call(ListListings {
            merchant: merchant.into(),
            market: market.into(),
            locale: locale.into(),
            types: None,
        })
    }

    /// Read a listing by the shop's id
    ///
    /// Returns a listing with those above, beside and below it, for breadcrumbs.
    ///
    /// - `external_id`: Id of the listing in the shop's own system.
    /// - `merchant`: The store, which v2 calls `tenant`.
    /// - `market`: The market.
    /// - `locale`: The locale.
    ///
    /// `GET /v3/listings/external_id/{external_id}`
    pub fn get_listing_by_external_id(
        &self,
        external_id: impl Into<String>,
        merchant: impl Into<String>,
        market: impl Into<String>,
        locale: impl Into<String>,
    ) -> Call<'_, GetListingByExternalId> {
        self.call(GetListingByExternalId {
            external_id: external_id.into(),
            merchant: merchant.into(),
            market: market.into(),
            locale: locale.into(),
            session_id: None,
        })
    }

    /// List the products of a listing by the shop's id
    ///
    /// Returns the products of a listing, in the order that fits this shopper.
    ///
    /// - `external_id`: Id of the listing in the shop's own system.
    ///
    /// `POST /v3/listings/external_id/{external_id}/products`
    pub fn list_products_by_external_id(
        &self,
        external_id: impl Into<String>,
        body: types::ProductListingRequestV3,
    ) -> Call<'_, ListProductsByExternalId> {
        self.call(ListProductsByExternalId {
            external_id: external_id.into(),
            x_use_db_display_store: None,
            body,
        })
    }

    /// Read a listing
    ///
    /// Returns a listing with those above, beside and below it, for breadcrumbs.
    ///
    /// - `listing_id`: Depict's id of the listing.
    /// - `merchant`: The store, which v2 calls `tenant`.
    /// - `market`: The market.
    /// - `locale`: The locale.
    ///
    /// `GET /v3/listings/{listing_id}`
    pub fn get_listing(
        &self,
        listing_id: impl Into<String>,
        merchant: impl Into<String>,
        market: impl Into<String>,
        locale: impl Into<String>,
    ) -> Call<'_, GetListing> {
        self.call(GetListing {
            listing_id: listing_id.into(),
            merchant: merchant.into(),
            market: market.into(),
            locale: locale.into(),
            session_id: None,
        })
    }

    /// List the products of a listing
    ///
    /// Returns the products of a listing, in the order that fits this shopper.
    ///
    /// - `listing_id`: Depict's id of the listing.
    ///
    /// `POST /v3/listings/{listing_id}/products`
    pub fn list_products(
        &self,
        listing_id: impl Into<String>,
        body: types::ProductListingRequestV3,
    ) -> Call<'_, ListProducts> {
        self.call(ListProducts {
            listing_id: listing_id.into(),
            x_use_db_display_store: None,
            body,
        })
    }

    /// List the locales of a store
    ///
    /// Returns the locales of a store.
    ///
    /// - `merchant`: The store, which v2 calls `tenant`.
    ///
    /// `GET /v3/locales`
    pub fn list_locales(&self, merchant: impl Into<String>) -> Call<'_, ListLocales> {
        self.call(ListLocales {
            merchant: merchant.into(),
        })
    }

    /// List the markets of a store
    ///
    /// Returns the markets of a store.
    ///
    /// - `merchant`: The store, which v2 calls `tenant`.
    ///
    /// `GET /v3/markets`
    pub fn list_markets(&self, merchant: impl Into<String>) -> Call<'_, ListMarkets> {
        self.call(ListMarkets {
            merchant: merchant.into(),
        })
    }

    /// Recommend products
    ///
    /// Returns products of the given kind: for none, one or many products, which depends on `type`.
    ///
    /// `POST /v3/recommend/products`
    pub fn recommend(&self, body: types::RecommendRequestV3) -> Call<'_, Recommend> {
        self.call(Recommend {
            referer: None,
            body,
        })
    }

    /// Recommend products for a search
    ///
    /// Returns products that go with a search, to show beside its result.
    ///
    /// `POST /v3/search/related`
    pub fn related_to_search(&self, body: types::RelatedRequestV3) -> Call<'_, RelatedToSearch> {
        self.call(RelatedToSearch {
            x_use_db_display_store: None,
            body,
        })
    }

    /// Search for products
    ///
    /// Returns the products that match a query. `cursor` of the answer gets the next page.
    ///
    /// `POST /v3/search/results`
    pub fn search(&self, body: types::SearchRequestV3) -> Call<'_, Search> {
        self.call(Search {
            x_use_db_display_store: None,
            body,
        })
    }

    /// Suggest searches
    ///
    /// Returns queries and listings for what the shopper typed so far.
    ///
    /// - `merchant`: The store, which v2 calls `tenant`.
    /// - `market`: The market.
    /// - `locale`: The locale.
    ///
    /// `GET /v3/search/suggestions`
    pub fn suggest(
        &self,
        merchant: impl Into<String>,
        market: impl Into<String>,
        locale: impl Into<String>,
    ) -> Call<'_, Suggest> {
        self.call(Suggest {
            merchant: merchant.into(),
            market: market.into(),
            locale: locale.into(),
            query: None,
            session_id: None,
        })
    }
}

/// The inputs of [`Client::get_catalog_categories`]: `GET /catalog/v0/categories`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCatalogCategories {
    /// Ids of the categories.
    pub category_ids: Vec<String>,
}
outcomes! { GetCatalogCategoriesError, failures of GetCatalogCategories {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { GetCatalogCategories -> Vec<types::StoredCategory>, GetCatalogCategoriesError:
    GET "/catalog/v0/categories" as "get_catalog_categories" needs [["HTTPBearer"]] {
    category_ids: Query("category_ids", FormExplode),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::upsert_catalog_categories`]: `POST /catalog/v0/categories`
#[derive(Clone)]
#[non_exhaustive]
pub struct UpsertCatalogCategories {
    pub body: types::CategoriesUpsert,
}
outcomes! { UpsertCatalogCategoriesError, failures of UpsertCatalogCategories {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { UpsertCatalogCategories -> (), UpsertCatalogCategoriesError:
    POST "/catalog/v0/categories" as "upsert_catalog_categories" needs [["HTTPBearer"]] {
    body: JsonBody("application/json"),
    => empty ["200"],
} }

/// The inputs of [`Client::delete_catalog_categories`]: `DELETE /catalog/v0/categories`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteCatalogCategories {
    /// Ids of the categories.
    pub category_id: Vec<String>,
}
outcomes! { DeleteCatalogCategoriesError, failures of DeleteCatalogCategories {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { DeleteCatalogCategories -> (), DeleteCatalogCategoriesError:
    DELETE "/catalog/v0/categories" as "delete_catalog_categories" needs [["HTTPBearer"]] {
    category_id: Query("category_id", FormExplode),
    => empty ["200"],
} }

/// The inputs of [`Client::get_category_attributes`]: `GET /catalog/v0/category_attribute_config`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCategoryAttributes {}
outcomes! { GetCategoryAttributesError, failures of GetCategoryAttributes {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { GetCategoryAttributes -> BTreeMap<String, types::AttributeMetadata>, GetCategoryAttributesError:
    GET "/catalog/v0/category_attribute_config" as "get_category_attributes" needs [["HTTPBearer"]] {
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::set_category_attributes`]: `POST /catalog/v0/category_attribute_config`
#[derive(Clone)]
#[non_exhaustive]
pub struct SetCategoryAttributes {
    pub body: types::CategoryAttributesRequest,
}
outcomes! { SetCategoryAttributesError, failures of SetCategoryAttributes {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { SetCategoryAttributes -> (), SetCategoryAttributesError:
    POST "/catalog/v0/category_attribute_config" as "set_category_attributes" needs [["HTTPBearer"]] {
    body: JsonBody("application/json"),
    => empty ["200"],
} }

/// The inputs of [`Client::list_category_ids`]: `GET /catalog/v0/category_ids`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCategoryIds {}
outcomes! { ListCategoryIdsError, failures of ListCategoryIds {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { ListCategoryIds -> Vec<String>, ListCategoryIdsError:
    GET "/catalog/v0/category_ids" as "list_category_ids" needs [["HTTPBearer"]] {
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::get_product_attributes`]: `GET /catalog/v0/product_attribute_config`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetProductAttributes {}
outcomes! { GetProductAttributesError, failures of GetProductAttributes {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { GetProductAttributes -> BTreeMap<String, types::AttributeMetadata>, GetProductAttributesError:
    GET "/catalog/v0/product_attribute_config" as "get_product_attributes" needs [["HTTPBearer"]] {
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::set_product_attributes`]: `POST /catalog/v0/product_attribute_config`
#[derive(Clone)]
#[non_exhaustive]
pub struct SetProductAttributes {
    pub body: types::ProductAttributesRequest,
}
outcomes! { SetProductAttributesError, failures of SetProductAttributes {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { SetProductAttributes -> (), SetProductAttributesError:
    POST "/catalog/v0/product_attribute_config" as "set_product_attributes" needs [["HTTPBearer"]] {
    body: JsonBody("application/json"),
    => empty ["200"],
} }

/// The inputs of [`Client::list_product_ids`]: `GET /catalog/v0/product_ids`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProductIds {}
outcomes! { ListProductIdsError, failures of ListProductIds {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { ListProductIds -> Vec<String>, ListProductIdsError:
    GET "/catalog/v0/product_ids" as "list_product_ids" needs [["HTTPBearer"]] {
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::get_catalog_products`]: `GET /catalog/v0/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCatalogProducts {
    /// Ids of the products.
    pub product_ids: Vec<String>,
}
outcomes! { GetCatalogProductsError, failures of GetCatalogProducts {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { GetCatalogProducts -> Vec<types::StoredProduct>, GetCatalogProductsError:
    GET "/catalog/v0/products" as "get_catalog_products" needs [["HTTPBearer"]] {
    product_ids: Query("product_ids", FormExplode),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::upsert_catalog_products`]: `POST /catalog/v0/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct UpsertCatalogProducts {
    pub body: types::ProductsUpsert,
}
outcomes! { UpsertCatalogProductsError, failures of UpsertCatalogProducts {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { UpsertCatalogProducts -> (), UpsertCatalogProductsError:
    POST "/catalog/v0/products" as "upsert_catalog_products" needs [["HTTPBearer"]] {
    body: JsonBody("application/json"),
    => empty ["200"],
} }

/// The inputs of [`Client::delete_catalog_products`]: `DELETE /catalog/v0/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteCatalogProducts {
    /// Ids of the products.
    pub product_id: Vec<String>,
}
outcomes! { DeleteCatalogProductsError, failures of DeleteCatalogProducts {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { DeleteCatalogProducts -> (), DeleteCatalogProductsError:
    DELETE "/catalog/v0/products" as "delete_catalog_products" needs [["HTTPBearer"]] {
    product_id: Query("product_id", FormExplode),
    => empty ["200"],
} }

/// The inputs of [`Client::create_events`]: `POST /create-events`
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateEvents {
    /// Address of the page that shows the products, if a server asks for them.
    pub referer: Option<String>,
    /// The user agent of the shopper's browser, if a server sends the event.
    pub user_agent: Option<String>,
    /// The address of the shopper, if a server sends the event.
    pub x_forwarded_for: Option<String>,
    /// The host that the shopper visits, if a server sends the event.
    pub x_forwarded_host: Option<String>,
    pub body: Vec<types::Event>,
}
outcomes! { CreateEventsError, failures of CreateEvents {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { CreateEvents -> (), CreateEventsError:
    POST "/create-events" as "create_events" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    referer: Header("referer", Simple),
    user_agent: Header("user-agent", Simple),
    x_forwarded_for: Header("x-forwarded-for", Simple),
    x_forwarded_host: Header("x-forwarded-host", Simple),
    body: JsonBody("application/json"),
    => empty ["200"],
} }
setters! { Call<CreateEvents> {
    referer(into String),
    user_agent(into String),
    x_forwarded_for(into String),
    x_forwarded_host(into String),
} }

/// The inputs of [`Client::create_events_v2`]: `POST /v2/create-events`
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateEventsV2 {
    pub body: types::TrackRequest,
}
outcomes! { CreateEventsV2Error, failures of CreateEventsV2 {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { CreateEventsV2 -> (), CreateEventsV2Error:
    POST "/v2/create-events" as "create_events_v2" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    body: JsonBody("application/json"),
    => empty ["200"],
} }

/// The inputs of [`Client::list_products_v2`]: `POST /v2/product-listing`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProductsV2 {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::ProductListingRequestV2,
}
outcomes! { ListProductsV2Error, failures of ListProductsV2 {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { ListProductsV2 -> types::ProductListingResponseV2, ListProductsV2Error:
    POST "/v2/product-listing" as "list_products_v2" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    x_use_db_display_store: Header("x-use-db-display-store", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<ListProductsV2> {
    x_use_db_display_store(bool),
} }

/// The inputs of [`Client::recommend_for_category_and_user`]: `POST /v2/recommend/products/category`
#[derive(Clone)]
#[non_exhaustive]
pub struct RecommendForCategoryAndUser {
    /// Address of the page that shows the products, if a server asks for them.
    pub referer: Option<String>,
    pub body: types::CategoryRecommendRequest,
}
outcomes! { RecommendForCategoryAndUserError, failures of RecommendForCategoryAndUser {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { RecommendForCategoryAndUser -> types::RecommendResponse, RecommendForCategoryAndUserError:
    POST "/v2/recommend/products/category" as "recommend_for_category_and_user" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    referer: Header("referer", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<RecommendForCategoryAndUser> {
    referer(into String),
} }

/// The inputs of [`Client::recommend_for_user`]: `POST /v2/recommend/products/general`
#[derive(Clone)]
#[non_exhaustive]
pub struct RecommendForUser {
    /// Address of the page that shows the products, if a server asks for them.
    pub referer: Option<String>,
    pub body: types::GeneralRecommendRequest,
}
outcomes! { RecommendForUserError, failures of RecommendForUser {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { RecommendForUser -> types::RecommendResponse, RecommendForUserError:
    POST "/v2/recommend/products/general" as "recommend_for_user" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    referer: Header("referer", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<RecommendForUser> {
    referer(into String),
} }

/// The inputs of [`Client::recommend_for_product_and_user`]: `POST /v2/recommend/products/product`
#[derive(Clone)]
#[non_exhaustive]
pub struct RecommendForProductAndUser {
    /// Address of the page that shows the products, if a server asks for them.
    pub referer: Option<String>,
    pub body: types::RecommendRequest,
}
outcomes! { RecommendForProductAndUserError, failures of RecommendForProductAndUser {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { RecommendForProductAndUser -> types::RecommendResponse, RecommendForProductAndUserError:
    POST "/v2/recommend/products/product" as "recommend_for_product_and_user" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    referer: Header("referer", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<RecommendForProductAndUser> {
    referer(into String),
} }

/// The inputs of [`Client::recommend_for_products_and_user`]: `POST /v2/recommend/products/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct RecommendForProductsAndUser {
    /// Address of the page that shows the recommendations.
    pub referer: Option<String>,
    pub body: types::RecommendForManyRequest,
}
outcomes! { RecommendForProductsAndUserError, failures of RecommendForProductsAndUser {
    /// 422: Validation Error
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { RecommendForProductsAndUser -> types::RecommendResponse, RecommendForProductsAndUserError:
    POST "/v2/recommend/products/products" as "Recommend_for_Products_and_User_v2_recommend_products_products_post" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    referer: Header("referer", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<RecommendForProductsAndUser> {
    referer(into String),
} }

/// The inputs of [`Client::search_content`]: `GET /v2/search/content`
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchContent {
    /// The store, which v3 calls `merchant`.
    pub tenant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: Option<String>,
    /// What the shopper typed so far.
    pub query: Option<String>,
    /// The customer.
    pub user_id: Option<String>,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    pub dsid: Option<String>,
}
outcomes! { SearchContentError, failures of SearchContent {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { SearchContent -> types::ContentSearchResponse, SearchContentError:
    GET "/v2/search/content" as "search_content" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    tenant: Query("tenant", FormExplode),
    market: Query("market", FormExplode),
    locale: Query("locale", FormExplode),
    query: Query("query", FormExplode),
    user_id: Query("user_id", FormExplode),
    session_id: Query("session_id", FormExplode),
    dsid: Query("dsid", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<SearchContent> {
    locale(into String),
    query(into String),
    user_id(into String),
    session_id(into String),
    dsid(into String),
} }

/// The inputs of [`Client::related_to_search_v2`]: `POST /v2/search/related`
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedToSearchV2 {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::RelatedRequestV2,
}
outcomes! { RelatedToSearchV2Error, failures of RelatedToSearchV2 {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { RelatedToSearchV2 -> types::RecommendResponse, RelatedToSearchV2Error:
    POST "/v2/search/related" as "related_to_search_v2" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    x_use_db_display_store: Header("x-use-db-display-store", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<RelatedToSearchV2> {
    x_use_db_display_store(bool),
} }

/// The inputs of [`Client::search_v2`]: `POST /v2/search/results`
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchV2 {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::SearchRequestV2,
}
outcomes! { SearchV2Error, failures of SearchV2 {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { SearchV2 -> types::SearchResponse, SearchV2Error:
    POST "/v2/search/results" as "search_v2" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    x_use_db_display_store: Header("x-use-db-display-store", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<SearchV2> {
    x_use_db_display_store(bool),
} }

/// The inputs of [`Client::suggest_v2`]: `GET /v2/search/suggestions`
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestV2 {
    /// The store, which v3 calls `merchant`.
    pub tenant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: Option<String>,
    /// What the shopper typed so far.
    pub query: Option<String>,
    /// The customer.
    pub user_id: Option<String>,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    pub dsid: Option<String>,
}
outcomes! { SuggestV2Error, failures of SuggestV2 {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { SuggestV2 -> types::SuggestionsResponseV2, SuggestV2Error:
    GET "/v2/search/suggestions" as "suggest_v2" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    tenant: Query("tenant", FormExplode),
    market: Query("market", FormExplode),
    locale: Query("locale", FormExplode),
    query: Query("query", FormExplode),
    user_id: Query("user_id", FormExplode),
    session_id: Query("session_id", FormExplode),
    dsid: Query("dsid", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<SuggestV2> {
    locale(into String),
    query(into String),
    user_id(into String),
    session_id(into String),
    dsid(into String),
} }

/// The inputs of [`Client::track`]: `POST /v2/track`
#[derive(Clone)]
#[non_exhaustive]
pub struct Track {
    pub body: types::TrackRequest,
}
outcomes! { TrackError, failures of Track {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { Track -> (), TrackError:
    POST "/v2/track" as "track" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    body: JsonBody("application/json"),
    => empty ["200"],
} }

/// The inputs of [`Client::get_displays`]: `POST /v3/get-displays`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetDisplays {
    pub body: types::DisplaysRequest,
}
outcomes! { GetDisplaysError, failures of GetDisplays {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { GetDisplays -> Json, GetDisplaysError:
    POST "/v3/get-displays" as "get_displays" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::list_listings`]: `GET /v3/listings`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListListings {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: String,
    /// The kinds of listings to return. Without it, all.
    /// Default: `[]`.
    pub types: Option<Vec<types::ListingType>>,
}
outcomes! { ListListingsError, failures of ListListings {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { ListListings -> Vec<types::ListingTree>, ListListingsError:
    GET "/v3/listings" as "list_listings" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    merchant: Query("merchant", FormExplode),
    market: Query("market", FormExplode),
    locale: Query("locale", FormExplode),
    types: Query("types", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<ListListings> {
    types(list types::ListingType),
} }

/// The inputs of [`Client::get_listing_by_external_id`]: `GET /v3/listings/external_id/{external_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetListingByExternalId {
    /// Id of the listing in the shop's own system.
    pub external_id: String,
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: String,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
}
outcomes! { GetListingByExternalIdError, failures of GetListingByExternalId {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { GetListingByExternalId -> types::ListingDetails, GetListingByExternalIdError:
    GET "/v3/listings/external_id/{external_id}" as "get_listing_by_external_id" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    external_id: Path("external_id", Simple),
    merchant: Query("merchant", FormExplode),
    market: Query("market", FormExplode),
    locale: Query("locale", FormExplode),
    session_id: Query("session_id", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<GetListingByExternalId> {
    session_id(into String),
} }

/// The inputs of [`Client::list_products_by_external_id`]: `POST /v3/listings/external_id/{external_id}/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProductsByExternalId {
    /// Id of the listing in the shop's own system.
    pub external_id: String,
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::ProductListingRequestV3,
}
outcomes! { ListProductsByExternalIdError, failures of ListProductsByExternalId {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { ListProductsByExternalId -> types::ProductListingResponseV3, ListProductsByExternalIdError:
    POST "/v3/listings/external_id/{external_id}/products" as "list_products_by_external_id" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    external_id: Path("external_id", Simple),
    x_use_db_display_store: Header("x-use-db-display-store", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<ListProductsByExternalId> {
    x_use_db_display_store(bool),
} }

/// The inputs of [`Client::get_listing`]: `GET /v3/listings/{listing_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetListing {
    /// Depict's id of the listing.
    pub listing_id: String,
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: String,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
}
outcomes! { GetListingError, failures of GetListing {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { GetListing -> types::ListingDetails, GetListingError:
    GET "/v3/listings/{listing_id}" as "get_listing" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    listing_id: Path("listing_id", Simple),
    merchant: Query("merchant", FormExplode),
    market: Query("market", FormExplode),
    locale: Query("locale", FormExplode),
    session_id: Query("session_id", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<GetListing> {
    session_id(into String),
} }

/// The inputs of [`Client::list_products`]: `POST /v3/listings/{listing_id}/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProducts {
    /// Depict's id of the listing.
    pub listing_id: String,
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::ProductListingRequestV3,
}
outcomes! { ListProductsError, failures of ListProducts {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { ListProducts -> types::ProductListingResponseV3, ListProductsError:
    POST "/v3/listings/{listing_id}/products" as "list_products" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    listing_id: Path("listing_id", Simple),
    x_use_db_display_store: Header("x-use-db-display-store", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<ListProducts> {
    x_use_db_display_store(bool),
} }

/// The inputs of [`Client::list_locales`]: `GET /v3/locales`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLocales {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
}
outcomes! { ListLocalesError, failures of ListLocales {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { ListLocales -> Json, ListLocalesError:
    GET "/v3/locales" as "list_locales" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    merchant: Query("merchant", FormExplode),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::list_markets`]: `GET /v3/markets`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListMarkets {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
}
outcomes! { ListMarketsError, failures of ListMarkets {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { ListMarkets -> Json, ListMarketsError:
    GET "/v3/markets" as "list_markets" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    merchant: Query("merchant", FormExplode),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::recommend`]: `POST /v3/recommend/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct Recommend {
    /// Address of the page that shows the products, if a server asks for them.
    pub referer: Option<String>,
    pub body: types::RecommendRequestV3,
}
outcomes! { RecommendError, failures of Recommend {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { Recommend -> types::RecommendResponseV3, RecommendError:
    POST "/v3/recommend/products" as "recommend" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    referer: Header("referer", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<Recommend> {
    referer(into String),
} }

/// The inputs of [`Client::related_to_search`]: `POST /v3/search/related`
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedToSearch {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::RelatedRequestV3,
}
outcomes! { RelatedToSearchError, failures of RelatedToSearch {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { RelatedToSearch -> types::RecommendResponse, RelatedToSearchError:
    POST "/v3/search/related" as "related_to_search" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    x_use_db_display_store: Header("x-use-db-display-store", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<RelatedToSearch> {
    x_use_db_display_store(bool),
} }

/// The inputs of [`Client::search`]: `POST /v3/search/results`
#[derive(Clone)]
#[non_exhaustive]
pub struct Search {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::SearchRequestV3,
}
outcomes! { SearchError, failures of Search {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { Search -> types::SearchResponse, SearchError:
    POST "/v3/search/results" as "search" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    x_use_db_display_store: Header("x-use-db-display-store", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<Search> {
    x_use_db_display_store(bool),
} }

/// The inputs of [`Client::suggest`]: `GET /v3/search/suggestions`
#[derive(Clone)]
#[non_exhaustive]
pub struct Suggest {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
    /// The market.
    pub market: String,
    /// The locale.
    pub locale: String,
    /// What the shopper typed so far.
    pub query: Option<String>,
    /// The shopper's session. Depict's guides ask for it in every call.
    pub session_id: Option<String>,
}
outcomes! { SuggestError, failures of Suggest {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError) json: "422" "application/json",
} }
operation! { Suggest -> types::SuggestionsResponseV3, SuggestError:
    GET "/v3/search/suggestions" as "suggest" needs [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []] {
    merchant: Query("merchant", FormExplode),
    market: Query("market", FormExplode),
    locale: Query("locale", FormExplode),
    query: Query("query", FormExplode),
    session_id: Query("session_id", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<Suggest> {
    query(into String),
    session_id(into String),
} }
