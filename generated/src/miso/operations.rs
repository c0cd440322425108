// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Call, Method, Operation, Outcome, Parts, RequestBuilder};

/// The inputs of [`Client::product_to_products`]: `POST /v1/recommendation/product_to_products`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductToProducts {
    pub body: types::ProductToProductsRequest,
}

/// What the document says can go wrong in [`ProductToProducts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProductToProductsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

impl Operation for ProductToProducts {
    type Output = types::ProductsResponse;
    type Error = ProductToProductsError;
    const ID: &'static str = "product_to_products";
    const SECURITY: &'static [&'static [&'static str]] = &[
        &["SecretApiKey"],
        &["SecretApiKeyHeader"],
        &["PublishableApiKey"],
    ];
    fn request(&self, request: &mut RequestBuilder) {
        request.start(Method::POST, "/v1/recommendation/product_to_products");
        request.accept("application/json");
        request.json(&self.body);
    }

    fn outcome(parts: &Parts) -> Outcome<Self> {
        match parts.status() {
            200 => parts.json(),
            400 => parts.error(ProductToProductsError::BadRequest),
            401 => parts.error(ProductToProductsError::Unauthorized),
            403 => parts.error(ProductToProductsError::Forbidden),
            404 => parts.error(ProductToProductsError::NotFound),
            422 => parts.error(ProductToProductsError::UnprocessableEntity),
            429 => parts.error_empty(ProductToProductsError::TooManyRequests),
            500 => parts.error(ProductToProductsError::InternalServerError),
            _ => parts.unexpected(),
        }
    }
}

impl Client {
    /// Recommend products that go with a product
    ///
    /// Returns products that relate to one or more anchor products (usually the one on the page, or those in the cart) and fit this user.
    ///
    /// `POST /v1/recommendation/product_to_products`
    pub fn product_to_products(
        &self,
        body: types::ProductToProductsRequest,
    ) -> Call<'_, ProductToProducts> {
        self.call(ProductToProducts { body })
    }
}

/// The inputs of [`Client::user_to_attributes`]: `POST /v1/recommendation/user_to_attributes`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserToAttributes {
    pub body: types::UserToAttributesRequest,
}

/// What the document says can go wrong in [`UserToAttributes`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserToAttributesError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

impl Operation for UserToAttributes {
    type Output = types::AttributesResponse;
    type Error = UserToAttributesError;
    const ID: &'static str = "user_to_attributes";
    const SECURITY: &'static [&'static [&'static str]] = &[
        &["SecretApiKey"],
        &["SecretApiKeyHeader"],
        &["PublishableApiKey"],
    ];
    fn request(&self, request: &mut RequestBuilder) {
        request.start(Method::POST, "/v1/recommendation/user_to_attributes");
        request.accept("application/json");
        request.json(&self.body);
    }

    fn outcome(parts: &Parts) -> Outcome<Self> {
        match parts.status() {
            200 => parts.json(),
            400 => parts.error(UserToAttributesError::BadRequest),
            401 => parts.error(UserToAttributesError::Unauthorized),
            403 => parts.error(UserToAttributesError::Forbidden),
            404 => parts.error(UserToAttributesError::NotFound),
            422 => parts.error(UserToAttributesError::UnprocessableEntity),
            429 => parts.error_empty(UserToAttributesError::TooManyRequests),
            500 => parts.error(UserToAttributesError::InternalServerError),
            _ => parts.unexpected(),
        }
    }
}

impl Client {
    /// Recommend attribute values for a user
    ///
    /// Returns the values of one product field (brands, authors, designers) that this user is most likely to convert on, each with its best products for this user.
    ///
    /// `POST /v1/recommendation/user_to_attributes`
    pub fn user_to_attributes(
        &self,
        body: types::UserToAttributesRequest,
    ) -> Call<'_, UserToAttributes> {
        self.call(UserToAttributes { body })
    }
}

/// The inputs of [`Client::user_to_categories`]: `POST /v1/recommendation/user_to_categories`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserToCategories {
    pub body: types::UserToCategoriesRequest,
}

/// What the document says can go wrong in [`UserToCategories`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserToCategoriesError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

impl Operation for UserToCategories {
    type Output = types::CategoriesResponse;
    type Error = UserToCategoriesError;
    const ID: &'static str = "user_to_categories";
    const SECURITY: &'static [&'static [&'static str]] = &[
        &["SecretApiKey"],
        &["SecretApiKeyHeader"],
        &["PublishableApiKey"],
    ];
    fn request(&self, request: &mut RequestBuilder) {
        request.start(Method::POST, "/v1/recommendation/user_to_categories");
        request.accept("application/json");
        request.json(&self.body);
    }

    fn outcome(parts: &Parts) -> Outcome<Self> {
        match parts.status() {
            200 => parts.json(),
            400 => parts.error(UserToCategoriesError::BadRequest),
            401 => parts.error(UserToCategoriesError::Unauthorized),
            403 => parts.error(UserToCategoriesError::Forbidden),
            404 => parts.error(UserToCategoriesError::NotFound),
            422 => parts.error(UserToCategoriesError::UnprocessableEntity),
            429 => parts.error_empty(UserToCategoriesError::TooManyRequests),
            500 => parts.error(UserToCategoriesError::InternalServerError),
            _ => parts.unexpected(),
        }
    }
}

impl Client {
    /// Recommend categories for a user
    ///
    /// Returns the categories that this user is most likely to convert in, each with its best products for this user.
    ///
    /// `POST /v1/recommendation/user_to_categories`
    pub fn user_to_categories(
        &self,
        body: types::UserToCategoriesRequest,
    ) -> Call<'_, UserToCategories> {
        self.call(UserToCategories { body })
    }
}

/// The inputs of [`Client::user_to_products`]: `POST /v1/recommendation/user_to_products`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserToProducts {
    pub body: types::UserToProductsRequest,
}

/// What the document says can go wrong in [`UserToProducts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserToProductsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

impl Operation for UserToProducts {
    type Output = types::ProductsResponse;
    type Error = UserToProductsError;
    const ID: &'static str = "user_to_products";
    const SECURITY: &'static [&'static [&'static str]] = &[
        &["SecretApiKey"],
        &["SecretApiKeyHeader"],
        &["PublishableApiKey"],
    ];
    fn request(&self, request: &mut RequestBuilder) {
        request.start(Method::POST, "/v1/recommendation/user_to_products");
        request.accept("application/json");
        request.json(&self.body);
    }

    fn outcome(parts: &Parts) -> Outcome<Self> {
        match parts.status() {
            200 => parts.json(),
            400 => parts.error(UserToProductsError::BadRequest),
            401 => parts.error(UserToProductsError::Unauthorized),
            403 => parts.error(UserToProductsError::Forbidden),
            404 => parts.error(UserToProductsError::NotFound),
            422 => parts.error(UserToProductsError::UnprocessableEntity),
            429 => parts.error_empty(UserToProductsError::TooManyRequests),
            500 => parts.error(UserToProductsError::InternalServerError),
            _ => parts.unexpected(),
        }
    }
}

impl Client {
    /// Recommend products for a user
    ///
    /// Returns the products that this user is most likely to convert on. The 50 products that the user touched last are left out; having merely been shown a product does not count.
    ///
    /// `POST /v1/recommendation/user_to_products`
    pub fn user_to_products(
        &self,
        body: types::UserToProductsRequest,
    ) -> Call<'_, UserToProducts> {
        self.call(UserToProducts { body })
    }
}

/// The inputs of [`Client::user_to_trending`]: `POST /v1/recommendation/user_to_trending`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserToTrending {
    pub body: types::UserToTrendingRequest,
}

/// What the document says can go wrong in [`UserToTrending`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserToTrendingError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

impl Operation for UserToTrending {
    type Output = types::ProductsResponse;
    type Error = UserToTrendingError;
    const ID: &'static str = "user_to_trending";
    const SECURITY: &'static [&'static [&'static str]] = &[
        &["SecretApiKey"],
        &["SecretApiKeyHeader"],
        &["PublishableApiKey"],
    ];
    fn request(&self, request: &mut RequestBuilder) {
        request.start(Method::POST, "/v1/recommendation/user_to_trending");
        request.accept("application/json");
        request.json(&self.body);
    }

    fn outcome(parts: &Parts) -> Outcome<Self> {
        match parts.status() {
            200 => parts.json(),
            400 => parts.error(UserToTrendingError::BadRequest),
            401 => parts.error(UserToTrendingError::Unauthorized),
            403 => parts.error(UserToTrendingError::Forbidden),
            404 => parts.error(UserToTrendingError::NotFound),
            422 => parts.error(UserToTrendingError::UnprocessableEntity),
            429 => parts.error_empty(UserToTrendingError::TooManyRequests),
            500 => parts.error(UserToTrendingError::InternalServerError),
            _ => parts.unexpected(),
        }
    }
}

impl Client {
    /// Recommend trending products for a user
    ///
    /// Returns products that are trending now, ordered for this user. Products that the user has seen recently are left out.
    ///
    /// `POST /v1/recommendation/user_to_trending`
    pub fn user_to_trending(
        &self,
        body: types::UserToTrendingRequest,
    ) -> Call<'_, UserToTrending> {
        self.call(UserToTrending { body })
    }
}
