// @generated from an OpenAPI document; do not edit.
//! What can be called.

use std::collections::BTreeMap;

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::Json;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// Read categories of the catalogue
    ///
    /// Returns categories as they are stored.
    ///
    /// - `category_ids`: Ids of the categories.
    ///
    /// Returns [`Vec<types::StoredCategory>`](types::StoredCategory).
    ///
    /// Fails with [`GetCatalogCategoriesError`] where the document describes the failure.
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
    /// Fails with [`UpsertCatalogCategoriesError`] where the document describes the failure.
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
    /// Fails with [`DeleteCatalogCategoriesError`] where the document describes the failure.
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
    /// Returns [`BTreeMap<String, types::AttributeMetadata>`](types::AttributeMetadata).
    ///
    /// Fails with [`GetCategoryAttributesError`] where the document describes the failure.
    ///
    /// `GET /catalog/v0/category_attribute_config`
    pub fn get_category_attributes(&self) -> Call<'_, GetCategoryAttributes> {
        self.call(GetCategoryAttributes {})
    }

    /// Set the attributes of categories
    ///
    /// Says which attributes categories of the catalogue may have.
    ///
    /// Fails with [`SetCategoryAttributesError`] where the document describes the failure.
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
    /// Returns `Vec<String>`.
    ///
    /// Fails with [`ListCategoryIdsError`] where the document describes the failure.
    ///
    /// `GET /catalog/v0/category_ids`
    pub fn list_category_ids(&self) -> Call<'_, ListCategoryIds> {
        self.call(ListCategoryIds {})
    }

    /// Read the attributes of products
    ///
    /// Returns the attributes that products of the catalogue may have, by their names.
    ///
    /// Returns [`BTreeMap<String, types::AttributeMetadata>`](types::AttributeMetadata).
    ///
    /// Fails with [`GetProductAttributesError`] where the document describes the failure.
    ///
    /// `GET /catalog/v0/product_attribute_config`
    pub fn get_product_attributes(&self) -> Call<'_, GetProductAttributes> {
        self.call(GetProductAttributes {})
    }

    /// Set the attributes of products
    ///
    /// Says which attributes products of the catalogue may have.
    ///
    /// Fails with [`SetProductAttributesError`] where the document describes the failure.
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
    /// Returns `Vec<String>`.
    ///
    /// Fails with [`ListProductIdsError`] where the document describes the failure.
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
    /// Returns [`Vec<types::StoredProduct>`](types::StoredProduct).
    ///
    /// Fails with [`GetCatalogProductsError`] where the document describes the failure.
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
    /// Fails with [`UpsertCatalogProductsError`] where the document describes the failure.
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
    /// Fails with [`DeleteCatalogProductsError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `referer`: Address of the page that shows the products, if a server asks for them.
    /// - `user_agent`: The user agent of the shopper's browser, if a server sends the event.
    /// - `x_forwarded_for`: The address of the shopper, if a server sends the event.
    /// - `x_forwarded_host`: The host that the shopper visits, if a server sends the event.
    ///
    /// Fails with [`CreateEventsError`] where the document describes the failure.
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
    /// Fails with [`CreateEventsV2Error`] where the document describes the failure.
    ///
    /// `POST /v2/create-events`
    pub fn create_events_v2(&self, body: types::TrackRequest) -> Call<'_, CreateEventsV2> {
        self.call(CreateEventsV2 { body })
    }

    /// List the products of a category
    ///
    /// Returns the products of a category, in the order that fits this shopper.
    ///
    /// Optional, as methods of the call:
    /// - `x_use_db_display_store`: Whether the cards come from the database. The vendor does not say more. Default: `false`.
    ///
    /// Returns [`types::ProductListingResponseV2`].
    ///
    /// Fails with [`ListProductsV2Error`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `referer`: Address of the page that shows the products, if a server asks for them.
    ///
    /// Returns [`types::RecommendResponse`].
    ///
    /// Fails with [`RecommendForCategoryAndUserError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `referer`: Address of the page that shows the products, if a server asks for them.
    ///
    /// Returns [`types::RecommendResponse`].
    ///
    /// Fails with [`RecommendForUserError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `referer`: Address of the page that shows the products, if a server asks for them.
    ///
    /// Returns [`types::RecommendResponse`].
    ///
    /// Fails with [`RecommendForProductAndUserError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `referer`: Address of the page that shows the recommendations.
    ///
    /// Returns [`types::RecommendResponse`].
    ///
    /// Fails with [`RecommendForProductsAndUserError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `locale`: The locale.
    /// - `query`: What the shopper typed so far.
    /// - `user_id`: The customer. At least 1 character.
    /// - `session_id`: The shopper's session. Depict's guides ask for it in every call. At least 1 character.
    /// - `dsid`: Depict's own session id, in integrations that Depict built. At least 1 character.
    ///
    /// Returns [`types::ContentSearchResponse`].
    ///
    /// Fails with [`SearchContentError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `x_use_db_display_store`: Whether the cards come from the database. The vendor does not say more. Default: `false`.
    ///
    /// Returns [`types::RecommendResponse`].
    ///
    /// Fails with [`RelatedToSearchV2Error`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `x_use_db_display_store`: Whether the cards come from the database. The vendor does not say more. Default: `false`.
    ///
    /// Returns [`types::SearchResponse`].
    ///
    /// Fails with [`SearchV2Error`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `locale`: The locale.
    /// - `query`: What the shopper typed so far.
    /// - `user_id`: The customer. At least 1 character.
    /// - `session_id`: The shopper's session. Depict's guides ask for it in every call. At least 1 character.
    /// - `dsid`: Depict's own session id, in integrations that Depict built. At least 1 character.
    ///
    /// Returns [`types::SuggestionsResponseV2`].
    ///
    /// Fails with [`SuggestV2Error`] where the document describes the failure.
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
    /// Fails with [`TrackError`] where the document describes the failure.
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
    /// Returns [`Json`].
    ///
    /// Fails with [`GetDisplaysError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `types`: The kinds of listings to return. Without it, all. Default: `[]`.
    ///
    /// Returns [`Vec<types::ListingTree>`](types::ListingTree).
    ///
    /// Fails with [`ListListingsError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `session_id`: The shopper's session. Depict's guides ask for it in every call.
    ///
    /// Returns [`types::ListingDetails`].
    ///
    /// Fails with [`GetListingByExternalIdError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `x_use_db_display_store`: Whether the cards come from the database. The vendor does not say more. Default: `false`.
    ///
    /// Returns [`types::ProductListingResponseV3`].
    ///
    /// Fails with [`ListProductsByExternalIdError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `session_id`: The shopper's session. Depict's guides ask for it in every call.
    ///
    /// Returns [`types::ListingDetails`].
    ///
    /// Fails with [`GetListingError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `x_use_db_display_store`: Whether the cards come from the database. The vendor does not say more. Default: `false`.
    ///
    /// Returns [`types::ProductListingResponseV3`].
    ///
    /// Fails with [`ListProductsError`] where the document describes the failure.
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
    /// Returns [`Json`].
    ///
    /// Fails with [`ListLocalesError`] where the document describes the failure.
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
    /// Returns [`Json`].
    ///
    /// Fails with [`ListMarketsError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `referer`: Address of the page that shows the products, if a server asks for them.
    ///
    /// Returns [`types::RecommendResponseV3`].
    ///
    /// Fails with [`RecommendError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `x_use_db_display_store`: Whether the cards come from the database. The vendor does not say more. Default: `false`.
    ///
    /// Returns [`types::RecommendResponse`].
    ///
    /// Fails with [`RelatedToSearchError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `x_use_db_display_store`: Whether the cards come from the database. The vendor does not say more. Default: `false`.
    ///
    /// Returns [`types::SearchResponse`].
    ///
    /// Fails with [`SearchError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `query`: What the shopper typed so far.
    /// - `session_id`: The shopper's session. Depict's guides ask for it in every call. At least 1 character.
    ///
    /// Returns [`types::SuggestionsResponseV3`].
    ///
    /// Fails with [`SuggestError`] where the document describes the failure.
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
operation! { GetCatalogCategories {
    id: "get_catalog_categories",
    route: GET "/catalog/v0/categories",
    security: [["HTTPBearer"]],
    inputs: {
        category_ids: query,
    },
    success: json Vec<types::StoredCategory> {
        200,
    },
    failure: GetCatalogCategoriesError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`GetCatalogCategories`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetCatalogCategoriesError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::upsert_catalog_categories`]: `POST /catalog/v0/categories`
#[derive(Clone)]
#[non_exhaustive]
pub struct UpsertCatalogCategories {
    pub body: types::CategoriesUpsert,
}
operation! { UpsertCatalogCategories {
    id: "upsert_catalog_categories",
    route: POST "/catalog/v0/categories",
    security: [["HTTPBearer"]],
    inputs: {
        body: json,
    },
    success: empty () {
        200,
    },
    failure: UpsertCatalogCategoriesError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`UpsertCatalogCategories`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertCatalogCategoriesError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::delete_catalog_categories`]: `DELETE /catalog/v0/categories`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteCatalogCategories {
    /// Ids of the categories.
    pub category_id: Vec<String>,
}
operation! { DeleteCatalogCategories {
    id: "delete_catalog_categories",
    route: DELETE "/catalog/v0/categories",
    security: [["HTTPBearer"]],
    inputs: {
        category_id: query,
    },
    success: empty () {
        200,
    },
    failure: DeleteCatalogCategoriesError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`DeleteCatalogCategories`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteCatalogCategoriesError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::get_category_attributes`]: `GET /catalog/v0/category_attribute_config`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCategoryAttributes {}
operation! { GetCategoryAttributes {
    id: "get_category_attributes",
    route: GET "/catalog/v0/category_attribute_config",
    security: [["HTTPBearer"]],
    success: json BTreeMap<String, types::AttributeMetadata> {
        200,
    },
    failure: GetCategoryAttributesError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`GetCategoryAttributes`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetCategoryAttributesError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::set_category_attributes`]: `POST /catalog/v0/category_attribute_config`
#[derive(Clone)]
#[non_exhaustive]
pub struct SetCategoryAttributes {
    pub body: types::CategoryAttributesRequest,
}
operation! { SetCategoryAttributes {
    id: "set_category_attributes",
    route: POST "/catalog/v0/category_attribute_config",
    security: [["HTTPBearer"]],
    inputs: {
        body: json,
    },
    success: empty () {
        200,
    },
    failure: SetCategoryAttributesError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`SetCategoryAttributes`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SetCategoryAttributesError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::list_category_ids`]: `GET /catalog/v0/category_ids`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCategoryIds {}
operation! { ListCategoryIds {
    id: "list_category_ids",
    route: GET "/catalog/v0/category_ids",
    security: [["HTTPBearer"]],
    success: json Vec<String> {
        200,
    },
    failure: ListCategoryIdsError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`ListCategoryIds`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCategoryIdsError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::get_product_attributes`]: `GET /catalog/v0/product_attribute_config`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetProductAttributes {}
operation! { GetProductAttributes {
    id: "get_product_attributes",
    route: GET "/catalog/v0/product_attribute_config",
    security: [["HTTPBearer"]],
    success: json BTreeMap<String, types::AttributeMetadata> {
        200,
    },
    failure: GetProductAttributesError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`GetProductAttributes`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetProductAttributesError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::set_product_attributes`]: `POST /catalog/v0/product_attribute_config`
#[derive(Clone)]
#[non_exhaustive]
pub struct SetProductAttributes {
    pub body: types::ProductAttributesRequest,
}
operation! { SetProductAttributes {
    id: "set_product_attributes",
    route: POST "/catalog/v0/product_attribute_config",
    security: [["HTTPBearer"]],
    inputs: {
        body: json,
    },
    success: empty () {
        200,
    },
    failure: SetProductAttributesError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`SetProductAttributes`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SetProductAttributesError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::list_product_ids`]: `GET /catalog/v0/product_ids`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProductIds {}
operation! { ListProductIds {
    id: "list_product_ids",
    route: GET "/catalog/v0/product_ids",
    security: [["HTTPBearer"]],
    success: json Vec<String> {
        200,
    },
    failure: ListProductIdsError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`ListProductIds`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListProductIdsError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::get_catalog_products`]: `GET /catalog/v0/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCatalogProducts {
    /// Ids of the products.
    pub product_ids: Vec<String>,
}
operation! { GetCatalogProducts {
    id: "get_catalog_products",
    route: GET "/catalog/v0/products",
    security: [["HTTPBearer"]],
    inputs: {
        product_ids: query,
    },
    success: json Vec<types::StoredProduct> {
        200,
    },
    failure: GetCatalogProductsError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`GetCatalogProducts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetCatalogProductsError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::upsert_catalog_products`]: `POST /catalog/v0/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct UpsertCatalogProducts {
    pub body: types::ProductsUpsert,
}
operation! { UpsertCatalogProducts {
    id: "upsert_catalog_products",
    route: POST "/catalog/v0/products",
    security: [["HTTPBearer"]],
    inputs: {
        body: json,
    },
    success: empty () {
        200,
    },
    failure: UpsertCatalogProductsError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`UpsertCatalogProducts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertCatalogProductsError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::delete_catalog_products`]: `DELETE /catalog/v0/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteCatalogProducts {
    /// Ids of the products.
    pub product_id: Vec<String>,
}
operation! { DeleteCatalogProducts {
    id: "delete_catalog_products",
    route: DELETE "/catalog/v0/products",
    security: [["HTTPBearer"]],
    inputs: {
        product_id: query,
    },
    success: empty () {
        200,
    },
    failure: DeleteCatalogProductsError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`DeleteCatalogProducts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteCatalogProductsError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

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
operation! { CreateEvents {
    id: "create_events",
    route: POST "/create-events",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        referer: header,
        user_agent: header "user-agent",
        x_forwarded_for: header "x-forwarded-for",
        x_forwarded_host: header "x-forwarded-host",
        body: json,
    },
    success: empty () {
        200,
    },
    failure: CreateEventsError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<CreateEvents> {
    /// Address of the page that shows the products, if a server asks for them.
    referer(into String),
    /// The user agent of the shopper's browser, if a server sends the event.
    user_agent(into String),
    /// The address of the shopper, if a server sends the event.
    x_forwarded_for(into String),
    /// The host that the shopper visits, if a server sends the event.
    x_forwarded_host(into String),
} }

/// What the document says can go wrong in [`CreateEvents`].
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateEventsError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::create_events_v2`]: `POST /v2/create-events`
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateEventsV2 {
    pub body: types::TrackRequest,
}
operation! { CreateEventsV2 {
    id: "create_events_v2",
    route: POST "/v2/create-events",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        body: json,
    },
    success: empty () {
        200,
    },
    failure: CreateEventsV2Error {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`CreateEventsV2`].
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateEventsV2Error {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::list_products_v2`]: `POST /v2/product-listing`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProductsV2 {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::ProductListingRequestV2,
}
operation! { ListProductsV2 {
    id: "list_products_v2",
    route: POST "/v2/product-listing",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        x_use_db_display_store: header "x-use-db-display-store",
        body: json,
    },
    success: json types::ProductListingResponseV2 {
        200,
    },
    failure: ListProductsV2Error {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<ListProductsV2> {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    x_use_db_display_store(bool),
} }

/// What the document says can go wrong in [`ListProductsV2`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListProductsV2Error {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::recommend_for_category_and_user`]: `POST /v2/recommend/products/category`
#[derive(Clone)]
#[non_exhaustive]
pub struct RecommendForCategoryAndUser {
    /// Address of the page that shows the products, if a server asks for them.
    pub referer: Option<String>,
    pub body: types::CategoryRecommendRequest,
}
operation! { RecommendForCategoryAndUser {
    id: "recommend_for_category_and_user",
    route: POST "/v2/recommend/products/category",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        referer: header,
        body: json,
    },
    success: json types::RecommendResponse {
        200,
    },
    failure: RecommendForCategoryAndUserError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<RecommendForCategoryAndUser> {
    /// Address of the page that shows the products, if a server asks for them.
    referer(into String),
} }

/// What the document says can go wrong in [`RecommendForCategoryAndUser`].
#[derive(Clone)]
#[non_exhaustive]
pub enum RecommendForCategoryAndUserError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::recommend_for_user`]: `POST /v2/recommend/products/general`
#[derive(Clone)]
#[non_exhaustive]
pub struct RecommendForUser {
    /// Address of the page that shows the products, if a server asks for them.
    pub referer: Option<String>,
    pub body: types::GeneralRecommendRequest,
}
operation! { RecommendForUser {
    id: "recommend_for_user",
    route: POST "/v2/recommend/products/general",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        referer: header,
        body: json,
    },
    success: json types::RecommendResponse {
        200,
    },
    failure: RecommendForUserError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<RecommendForUser> {
    /// Address of the page that shows the products, if a server asks for them.
    referer(into String),
} }

/// What the document says can go wrong in [`RecommendForUser`].
#[derive(Clone)]
#[non_exhaustive]
pub enum RecommendForUserError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::recommend_for_product_and_user`]: `POST /v2/recommend/products/product`
#[derive(Clone)]
#[non_exhaustive]
pub struct RecommendForProductAndUser {
    /// Address of the page that shows the products, if a server asks for them.
    pub referer: Option<String>,
    pub body: types::RecommendRequest,
}
operation! { RecommendForProductAndUser {
    id: "recommend_for_product_and_user",
    route: POST "/v2/recommend/products/product",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        referer: header,
        body: json,
    },
    success: json types::RecommendResponse {
        200,
    },
    failure: RecommendForProductAndUserError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<RecommendForProductAndUser> {
    /// Address of the page that shows the products, if a server asks for them.
    referer(into String),
} }

/// What the document says can go wrong in [`RecommendForProductAndUser`].
#[derive(Clone)]
#[non_exhaustive]
pub enum RecommendForProductAndUserError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::recommend_for_products_and_user`]: `POST /v2/recommend/products/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct RecommendForProductsAndUser {
    /// Address of the page that shows the recommendations.
    pub referer: Option<String>,
    pub body: types::RecommendForManyRequest,
}
operation! { RecommendForProductsAndUser {
    id: "Recommend_for_Products_and_User_v2_recommend_products_products_post",
    route: POST "/v2/recommend/products/products",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        referer: header,
        body: json,
    },
    success: json types::RecommendResponse {
        200,
    },
    failure: RecommendForProductsAndUserError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<RecommendForProductsAndUser> {
    /// Address of the page that shows the recommendations.
    referer(into String),
} }

/// What the document says can go wrong in [`RecommendForProductsAndUser`].
#[derive(Clone)]
#[non_exhaustive]
pub enum RecommendForProductsAndUserError {
    /// 422: Validation Error
    UnprocessableEntity(types::HttpValidationError),
}

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
    /// At least 1 character.
    pub user_id: Option<String>,
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
}
operation! { SearchContent {
    id: "search_content",
    route: GET "/v2/search/content",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        tenant: query,
        market: query,
        locale: query,
        query: query,
        user_id: query [MinLength(1)],
        session_id: query [MinLength(1)],
        dsid: query [MinLength(1)],
    },
    success: json types::ContentSearchResponse {
        200,
    },
    failure: SearchContentError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<SearchContent> {
    /// The locale.
    locale(into String),
    /// What the shopper typed so far.
    query(into String),
    /// The customer.
    /// At least 1 character.
    user_id(into String),
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    session_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
} }

/// What the document says can go wrong in [`SearchContent`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchContentError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::related_to_search_v2`]: `POST /v2/search/related`
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedToSearchV2 {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::RelatedRequestV2,
}
operation! { RelatedToSearchV2 {
    id: "related_to_search_v2",
    route: POST "/v2/search/related",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        x_use_db_display_store: header "x-use-db-display-store",
        body: json,
    },
    success: json types::RecommendResponse {
        200,
    },
    failure: RelatedToSearchV2Error {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<RelatedToSearchV2> {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    x_use_db_display_store(bool),
} }

/// What the document says can go wrong in [`RelatedToSearchV2`].
#[derive(Clone)]
#[non_exhaustive]
pub enum RelatedToSearchV2Error {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::search_v2`]: `POST /v2/search/results`
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchV2 {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::SearchRequestV2,
}
operation! { SearchV2 {
    id: "search_v2",
    route: POST "/v2/search/results",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        x_use_db_display_store: header "x-use-db-display-store",
        body: json,
    },
    success: json types::SearchResponse {
        200,
    },
    failure: SearchV2Error {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<SearchV2> {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    x_use_db_display_store(bool),
} }

/// What the document says can go wrong in [`SearchV2`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchV2Error {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

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
    /// At least 1 character.
    pub user_id: Option<String>,
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    pub session_id: Option<String>,
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    pub dsid: Option<String>,
}
operation! { SuggestV2 {
    id: "suggest_v2",
    route: GET "/v2/search/suggestions",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        tenant: query,
        market: query,
        locale: query,
        query: query,
        user_id: query [MinLength(1)],
        session_id: query [MinLength(1)],
        dsid: query [MinLength(1)],
    },
    success: json types::SuggestionsResponseV2 {
        200,
    },
    failure: SuggestV2Error {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<SuggestV2> {
    /// The locale.
    locale(into String),
    /// What the shopper typed so far.
    query(into String),
    /// The customer.
    /// At least 1 character.
    user_id(into String),
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    session_id(into String),
    /// Depict's own session id, in integrations that Depict built.
    /// At least 1 character.
    dsid(into String),
} }

/// What the document says can go wrong in [`SuggestV2`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestV2Error {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::track`]: `POST /v2/track`
#[derive(Clone)]
#[non_exhaustive]
pub struct Track {
    pub body: types::TrackRequest,
}
operation! { Track {
    id: "track",
    route: POST "/v2/track",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        body: json,
    },
    success: empty () {
        200,
    },
    failure: TrackError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`Track`].
#[derive(Clone)]
#[non_exhaustive]
pub enum TrackError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::get_displays`]: `POST /v3/get-displays`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetDisplays {
    pub body: types::DisplaysRequest,
}
operation! { GetDisplays {
    id: "get_displays",
    route: POST "/v3/get-displays",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        body: json,
    },
    success: json Json {
        200,
    },
    failure: GetDisplaysError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`GetDisplays`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetDisplaysError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

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
operation! { ListListings {
    id: "list_listings",
    route: GET "/v3/listings",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        merchant: query,
        market: query,
        locale: query,
        types: query,
    },
    success: json Vec<types::ListingTree> {
        200,
    },
    failure: ListListingsError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<ListListings> {
    /// The kinds of listings to return. Without it, all.
    /// Default: `[]`.
    types(list types::ListingType),
} }

/// What the document says can go wrong in [`ListListings`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListListingsError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

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
operation! { GetListingByExternalId {
    id: "get_listing_by_external_id",
    route: GET "/v3/listings/external_id/{external_id}",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        external_id: path,
        merchant: query,
        market: query,
        locale: query,
        session_id: query,
    },
    success: json types::ListingDetails {
        200,
    },
    failure: GetListingByExternalIdError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<GetListingByExternalId> {
    /// The shopper's session. Depict's guides ask for it in every call.
    session_id(into String),
} }

/// What the document says can go wrong in [`GetListingByExternalId`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetListingByExternalIdError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

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
operation! { ListProductsByExternalId {
    id: "list_products_by_external_id",
    route: POST "/v3/listings/external_id/{external_id}/products",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        external_id: path,
        x_use_db_display_store: header "x-use-db-display-store",
        body: json,
    },
    success: json types::ProductListingResponseV3 {
        200,
    },
    failure: ListProductsByExternalIdError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<ListProductsByExternalId> {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    x_use_db_display_store(bool),
} }

/// What the document says can go wrong in [`ListProductsByExternalId`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListProductsByExternalIdError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

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
operation! { GetListing {
    id: "get_listing",
    route: GET "/v3/listings/{listing_id}",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        listing_id: path,
        merchant: query,
        market: query,
        locale: query,
        session_id: query,
    },
    success: json types::ListingDetails {
        200,
    },
    failure: GetListingError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<GetListing> {
    /// The shopper's session. Depict's guides ask for it in every call.
    session_id(into String),
} }

/// What the document says can go wrong in [`GetListing`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetListingError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

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
operation! { ListProducts {
    id: "list_products",
    route: POST "/v3/listings/{listing_id}/products",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        listing_id: path,
        x_use_db_display_store: header "x-use-db-display-store",
        body: json,
    },
    success: json types::ProductListingResponseV3 {
        200,
    },
    failure: ListProductsError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<ListProducts> {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    x_use_db_display_store(bool),
} }

/// What the document says can go wrong in [`ListProducts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListProductsError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::list_locales`]: `GET /v3/locales`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLocales {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
}
operation! { ListLocales {
    id: "list_locales",
    route: GET "/v3/locales",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        merchant: query,
    },
    success: json Json {
        200,
    },
    failure: ListLocalesError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`ListLocales`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListLocalesError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::list_markets`]: `GET /v3/markets`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListMarkets {
    /// The store, which v2 calls `tenant`.
    pub merchant: String,
}
operation! { ListMarkets {
    id: "list_markets",
    route: GET "/v3/markets",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        merchant: query,
    },
    success: json Json {
        200,
    },
    failure: ListMarketsError {
        422: UnprocessableEntity(json),
    },
} }

/// What the document says can go wrong in [`ListMarkets`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListMarketsError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::recommend`]: `POST /v3/recommend/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct Recommend {
    /// Address of the page that shows the products, if a server asks for them.
    pub referer: Option<String>,
    pub body: types::RecommendRequestV3,
}
operation! { Recommend {
    id: "recommend",
    route: POST "/v3/recommend/products",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        referer: header,
        body: json,
    },
    success: json types::RecommendResponseV3 {
        200,
    },
    failure: RecommendError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<Recommend> {
    /// Address of the page that shows the products, if a server asks for them.
    referer(into String),
} }

/// What the document says can go wrong in [`Recommend`].
#[derive(Clone)]
#[non_exhaustive]
pub enum RecommendError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::related_to_search`]: `POST /v3/search/related`
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedToSearch {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::RelatedRequestV3,
}
operation! { RelatedToSearch {
    id: "related_to_search",
    route: POST "/v3/search/related",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        x_use_db_display_store: header "x-use-db-display-store",
        body: json,
    },
    success: json types::RecommendResponse {
        200,
    },
    failure: RelatedToSearchError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<RelatedToSearch> {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    x_use_db_display_store(bool),
} }

/// What the document says can go wrong in [`RelatedToSearch`].
#[derive(Clone)]
#[non_exhaustive]
pub enum RelatedToSearchError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

/// The inputs of [`Client::search`]: `POST /v3/search/results`
#[derive(Clone)]
#[non_exhaustive]
pub struct Search {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    pub x_use_db_display_store: Option<bool>,
    pub body: types::SearchRequestV3,
}
operation! { Search {
    id: "search",
    route: POST "/v3/search/results",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        x_use_db_display_store: header "x-use-db-display-store",
        body: json,
    },
    success: json types::SearchResponse {
        200,
    },
    failure: SearchError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<Search> {
    /// Whether the cards come from the database. The vendor does not say more.
    /// Default: `false`.
    x_use_db_display_store(bool),
} }

/// What the document says can go wrong in [`Search`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}

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
    /// At least 1 character.
    pub session_id: Option<String>,
}
operation! { Suggest {
    id: "suggest",
    route: GET "/v3/search/suggestions",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["APIKeyCookie"], []],
    inputs: {
        merchant: query,
        market: query,
        locale: query,
        query: query,
        session_id: query [MinLength(1)],
    },
    success: json types::SuggestionsResponseV3 {
        200,
    },
    failure: SuggestError {
        422: UnprocessableEntity(json),
    },
} }
setters! { Call<Suggest> {
    /// What the shopper typed so far.
    query(into String),
    /// The shopper's session. Depict's guides ask for it in every call.
    /// At least 1 character.
    session_id(into String),
} }

/// What the document says can go wrong in [`Suggest`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestError {
    /// 422: The request breaks a rule of the API
    UnprocessableEntity(types::HttpValidationError),
}
