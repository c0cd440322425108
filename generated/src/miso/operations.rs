// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// Recommend products that go with a product
    ///
    /// Returns products that relate to one or more anchor products (usually the one on the page, or those in the cart) and fit this user.
    ///
    /// `POST /v1/recommendation/product_to_products`
    pub fn product_to_products(&self, body: types::ProductToProductsRequest) -> Call<'_, ProductToProducts> {
        self.call(ProductToProducts { body })
    }

    /// Recommend attribute values for a user
    ///
    /// Returns the values of one product field (brands, authors, designers) that this user is most likely to convert on, each with its best products for this user.
    ///
    /// `POST /v1/recommendation/user_to_attributes`
    pub fn user_to_attributes(&self, body: types::UserToAttributesRequest) -> Call<'_, UserToAttributes> {
        self.call(UserToAttributes { body })
    }

    /// Recommend categories for a user
    ///
    /// Returns the categories that this user is most likely to convert in, each with its best products for this user.
    ///
    /// `POST /v1/recommendation/user_to_categories`
    pub fn user_to_categories(&self, body: types::UserToCategoriesRequest) -> Call<'_, UserToCategories> {
        self.call(UserToCategories { body })
    }

    /// Recommend products for a user
    ///
    /// Returns the products that this user is most likely to convert on. The 50 products that the user touched last are left out; having merely been shown a product does not count.
    ///
    /// `POST /v1/recommendation/user_to_products`
    pub fn user_to_products(&self, body: types::UserToProductsRequest) -> Call<'_, UserToProducts> {
        self.call(UserToProducts { body })
    }

    /// Recommend trending products for a user
    ///
    /// Returns products that are trending now, ordered for this user. Products that the user has seen recently are left out.
    ///
    /// `POST /v1/recommendation/user_to_trending`
    pub fn user_to_trending(&self, body: types::UserToTrendingRequest) -> Call<'_, UserToTrending> {
        self.call(UserToTrending { body })
    }
}

/// The inputs of [`Client::product_to_products`]: `POST /v1/recommendation/product_to_products`
#[derive(Clone)] #[non_exhaustive]
pub struct ProductToProducts {
    pub body: types::ProductToProductsRequest,
}
outcomes! { ProductToProductsError, failures of ProductToProducts {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { ProductToProducts -> types::ProductsResponse, ProductToProductsError:
    POST "/v1/recommendation/product_to_products" as "product_to_products" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::user_to_attributes`]: `POST /v1/recommendation/user_to_attributes`
#[derive(Clone)] #[non_exhaustive]
pub struct UserToAttributes {
    pub body: types::UserToAttributesRequest,
}
outcomes! { UserToAttributesError, failures of UserToAttributes {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UserToAttributes -> types::AttributesResponse, UserToAttributesError:
    POST "/v1/recommendation/user_to_attributes" as "user_to_attributes" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::user_to_categories`]: `POST /v1/recommendation/user_to_categories`
#[derive(Clone)] #[non_exhaustive]
pub struct UserToCategories {
    pub body: types::UserToCategoriesRequest,
}
outcomes! { UserToCategoriesError, failures of UserToCategories {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UserToCategories -> types::CategoriesResponse, UserToCategoriesError:
    POST "/v1/recommendation/user_to_categories" as "user_to_categories" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::user_to_products`]: `POST /v1/recommendation/user_to_products`
#[derive(Clone)] #[non_exhaustive]
pub struct UserToProducts {
    pub body: types::UserToProductsRequest,
}
outcomes! { UserToProductsError, failures of UserToProducts {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UserToProducts -> types::ProductsResponse, UserToProductsError:
    POST "/v1/recommendation/user_to_products" as "user_to_products" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::user_to_trending`]: `POST /v1/recommendation/user_to_trending`
#[derive(Clone)] #[non_exhaustive]
pub struct UserToTrending {
    pub body: types::UserToTrendingRequest,
}
outcomes! { UserToTrendingError, failures of UserToTrending {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UserToTrending -> types::ProductsResponse, UserToTrendingError:
    POST "/v1/recommendation/user_to_trending" as "user_to_trending" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
