// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Call, Method, Operation, Outcome, Parts, RequestBuilder, Style};

/// The inputs of [`Client::contact_recoms`]: `GET /v2/contacts/recoms/{dataSourceId}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactRecoms {
    /// Number of the data source, from the account's settings (Settings → Data sources).
    pub data_source_id: i64,
    /// Who the contact is, by at least one identifier.
    pub contact: types::ContactIdentifier,
    /// Ids of the products to recommend for. Needed by algorithms that work from products.
    pub products: Option<Vec<String>>,
    /// Keys of the categories to recommend for. Needed by algorithms that work from categories.
    pub category: Option<Vec<String>>,
}

/// What the document says can go wrong in [`ContactRecoms`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContactRecomsError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 404: There is no such contact or data source
    NotFound(String),
    /// 429: Too many requests; try again later
    TooManyRequests(String),
}

impl Operation for ContactRecoms {
    type Output = Vec<types::ContactRecom>;
    type Error = ContactRecomsError;
    const ID: &'static str = "contactRecoms";
    const SECURITY: &'static [&'static [&'static str]] = &[&["basicAuth"]];

    fn request(&self, request: &mut RequestBuilder) {
        request.start(Method::GET, "/v2/contacts/recoms/{dataSourceId}");
        request.path("dataSourceId", &self.data_source_id, Style::Simple);
        request.query("contact", &self.contact, Style::FormExplode);
        request.query("products", &self.products, Style::FormExplode);
        request.query("category", &self.category, Style::FormExplode);
        request.accept("application/json, text/plain");
    }

    fn outcome(parts: &Parts) -> Outcome<Self> {
        match parts.status() {
            200 => parts.json(),
            400 => parts.error_text(ContactRecomsError::BadRequest),
            401 => parts.error_text(ContactRecomsError::Unauthorized),
            403 => parts.error_text(ContactRecomsError::Forbidden),
            404 => parts.error_text(ContactRecomsError::NotFound),
            429 => parts.error_text(ContactRecomsError::TooManyRequests),
            _ => parts.unexpected(),
        }
    }
}

impl Client {
    /// Recommend products for a contact
    ///
    /// Returns the products that a data source recommends for a contact. There is no paging: how many products come is configured in the data source.
    ///
    /// - `data_source_id`: Number of the data source, from the account's settings (Settings → Data sources).
    ///
    /// `GET /v2/contacts/recoms/{dataSourceId}`
    pub fn contact_recoms(&self, data_source_id: i64) -> Call<'_, ContactRecoms> {
        self.call(ContactRecoms {
            data_source_id,
            contact: Default::default(),
            products: None,
            category: None,
        })
    }
}

setters! { Call<ContactRecoms>.contact {
    contact_id(i64),
    email(into String),
    phone(into String),
    external_customer_id(into String),
    web_id(into String),
} }

setters! { Call<ContactRecoms> {
    products(list String),
    category(list String),
} }

/// The inputs of [`Client::contact_token`]: `POST /v1/auth/contact/token`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactToken {
    pub body: types::ContactTokenRequest,
}

/// What the document says can go wrong in [`ContactToken`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContactTokenError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 404: There is no such contact or data source
    NotFound(String),
    /// 429: Too many requests; try again later
    TooManyRequests(String),
}

impl Operation for ContactToken {
    type Output = types::ContactToken;
    type Error = ContactTokenError;
    const ID: &'static str = "contactToken";
    const SECURITY: &'static [&'static [&'static str]] = &[&["basicAuth"]];

    fn request(&self, request: &mut RequestBuilder) {
        request.start(Method::POST, "/v1/auth/contact/token");
        request.accept("application/json, text/plain");
        request.json(&self.body);
    }

    fn outcome(parts: &Parts) -> Outcome<Self> {
        match parts.status() {
            200 => parts.json(),
            400 => parts.error_text(ContactTokenError::BadRequest),
            401 => parts.error_text(ContactTokenError::Unauthorized),
            403 => parts.error_text(ContactTokenError::Forbidden),
            404 => parts.error_text(ContactTokenError::NotFound),
            429 => parts.error_text(ContactTokenError::TooManyRequests),
            _ => parts.unexpected(),
        }
    }
}

impl Client {
    /// Issue a token for a contact
    ///
    /// Returns a token with which an app may read the recommendations of one contact without knowing the API key. A token is good for one request; the answer to that request carries the next one in the header `ES-TOKEN`.
    ///
    /// `POST /v1/auth/contact/token`
    pub fn contact_token(
        &self,
        body: types::ContactTokenRequest,
    ) -> Call<'_, ContactToken> {
        self.call(ContactToken { body })
    }
}
