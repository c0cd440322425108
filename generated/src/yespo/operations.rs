// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Call, HeaderKey, Style};
use crate::runtime::words::of_operations::*;

impl Client {
    /// Issue a token for a contact
    ///
    /// Returns a token with which an app may read the recommendations of one contact without knowing the API key. A token is good for one request; the answer to that request carries the next one in the header `ES-TOKEN`.
    /// For a contact that Yespo does not know, the answer is a success with an empty token: look at it before you pass it on.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `POST /api/v1/auth/contact/token`
    pub fn contact_token(&self, body: types::ContactTokenRequest) -> Call<'_, ContactToken> {
        self.call(ContactToken { body })
    }

    /// Recommend products for a contact
    ///
    /// Returns the products that a data source recommends for a contact. There is no paging: how many products come is configured in the data source.
    ///
    /// - `data_source_id`: Number of the data source, from the account's settings (Settings → Data sources).
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `GET /api/v2/contacts/recoms/{dataSourceId}`
    pub fn contact_recoms(&self, data_source_id: i32) -> Call<'_, ContactRecoms> {
        self.call(ContactRecoms { data_source_id, contact: Default::default(), products: None, category: None })
    }
}

/// The inputs of [`Client::contact_token`]: `POST /api/v1/auth/contact/token`
#[derive(Clone)] #[non_exhaustive]
pub struct ContactToken {
    pub body: types::ContactTokenRequest,
}
outcomes! { ContactTokenError, failures of ContactToken {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { ContactToken -> types::ContactToken, ContactTokenError:
    POST "/api/v1/auth/contact/token" as "contactToken" needs [["basicAuth"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::contact_recoms`]: `GET /api/v2/contacts/recoms/{dataSourceId}`
#[derive(Clone)] #[non_exhaustive]
pub struct ContactRecoms {
    /// Number of the data source, from the account's settings (Settings → Data sources).
    pub data_source_id: i32,
    /// Who the contact is, by at least one identifier.
    pub contact: types::ContactIdentifier,
    /// Ids of the products to recommend for. Needed by algorithms that work from products. By default, give a list: each id is sent as a parameter of its own. If your data source wants another form, give that text.
    pub products: Option<types::ListParameter>,
    /// Keys of the categories to recommend for. Needed by algorithms that work from categories. By default, give a list: each key is sent as a parameter of its own. If your data source wants another form, give that text.
    pub category: Option<types::ListParameter>,
}
outcomes! { ContactRecomsError, failures of ContactRecoms {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 404: There is no such data source
    NotFound(String) text: "404" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { ContactRecoms -> Vec<types::RecomEntry>, ContactRecomsError:
    GET "/api/v2/contacts/recoms/{dataSourceId}" as "contactRecoms" needs [["basicAuth"]] {
    data_source_id: Path("dataSourceId", Simple),
    contact: Query("contact", FormExplode),
    products: Query("products", FormExplode),
    category: Query("category", FormExplode),
    => json ["200" "application/json; charset=UTF-8"],
} }
setters! { Call<ContactRecoms>.contact {
    contact_id(i64),
    email(into String),
    phone(into String),
    external_customer_id(into String),
    web_id(into String),
} }
setters! { Call<ContactRecoms> {
    products(into types::ListParameter),
    category(into types::ListParameter),
} }

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// How long to wait, in seconds or as a date. It does not always come.
    pub const RETRY_AFTER: HeaderKey<String> = HeaderKey::new("Retry-After", Style::Simple);
}
