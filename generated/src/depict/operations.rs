// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
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
        self.call(RecommendForProductsAndUser { referer: None, body })
    }
}

/// The inputs of [`Client::recommend_for_products_and_user`]: `POST /v2/recommend/products/products`
#[derive(Clone)] #[non_exhaustive]
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
