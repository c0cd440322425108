// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::words::of_operations::*;
use crate::runtime::{Call, HeaderKey, Style};

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

    /// Issue a token for events
    ///
    /// Returns a token with which events can be reported and deleted in place of the API key. Use it only where the key itself cannot be used.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `POST /api/v1/auth/token`
    pub fn issue_event_token(&self) -> Call<'_, IssueEventToken> {
        self.call(IssueEventToken {})
    }

    /// Add or update a contact
    ///
    /// Adds a contact, or updates the one that has the same identifier. The change is made at once. The same request within a minute is refused.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `POST /api/v1/contact`
    pub fn add_contact(&self, body: types::ContactRecord) -> Call<'_, AddContact> {
        self.call(AddContact { body })
    }

    /// Delete a contact
    ///
    /// Deletes the contact that has an id in the shop's own system.
    ///
    /// - `external_customer_id`: Id of the contact in the shop's own system.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `DELETE /api/v1/contact`
    pub fn delete_contact(
        &self,
        external_customer_id: impl Into<String>,
    ) -> Call<'_, DeleteContact> {
        self.call(DeleteContact {
            external_customer_id: external_customer_id.into(),
            erase: None,
        })
    }

    /// Read a contact
    ///
    /// Returns what is stored of a contact.
    ///
    /// - `id`: Yespo's own number of the contact.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `GET /api/v1/contact/{id}`
    pub fn get_contact(&self, id: i64) -> Call<'_, GetContact> {
        self.call(GetContact { id })
    }

    /// Search for contacts
    ///
    /// Returns the contacts that have all of the given properties, at most 500. The header `TotalCount` says how many there are.
    ///
    /// Headers of the answer: [`Headers::TOTAL_COUNT`], [`Headers::RETRY_AFTER`].
    ///
    /// `GET /api/v1/contacts`
    pub fn search_contacts(&self) -> Call<'_, SearchContacts> {
        self.call(SearchContacts {
            external_customer_id: None,
            email: None,
            sms: None,
            firstname: None,
            lastname: None,
            startindex: None,
            maxrows: None,
            sort_by: None,
        })
    }

    /// Add or update several contacts
    ///
    /// Adds contacts and updates those that are there already. The server answers before it is done, and may take several requests in another order.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `POST /api/v1/contacts`
    pub fn update_contacts(&self, body: types::ContactsUpdate) -> Call<'_, UpdateContacts> {
        self.call(UpdateContacts { body })
    }

    /// Adds up to 1,000 orders, or updates those that are there already. Orders that cannot be taken are in the answer, which is a success all the same.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `POST /api/v1/orders`
    pub fn add_orders(&self, body: types::OrdersRequest) -> Call<'_, AddOrders> {
        self.call(AddOrders { body })
    }

    /// Delete the events of a period
    ///
    /// Deletes all events that happened in a period.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `DELETE /api/v1/past_events`
    pub fn delete_past_events(&self, body: types::Period) -> Call<'_, DeletePastEvents> {
        self.call(DeletePastEvents { body })
    }

    /// Read where the products come from
    ///
    /// Returns the feeds that the account takes its products from.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `GET /api/v1/products/config`
    pub fn get_product_feeds(&self) -> Call<'_, GetProductFeeds> {
        self.call(GetProductFeeds {})
    }

    /// Set where the products come from
    ///
    /// Sets the feeds that the account takes its products from.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `POST /api/v1/products/config`
    pub fn set_product_feeds(&self, body: types::ProductFeeds) -> Call<'_, SetProductFeeds> {
        self.call(SetProductFeeds { body })
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
        self.call(ContactRecoms {
            data_source_id,
            contact: Default::default(),
            products: None,
            category: None,
        })
    }

    /// Report an event
    ///
    /// Reports what happened to a contact, which may start workflows. One of the parameters has to identify the contact. The body may have 20 KB.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `POST /api/v2/event`
    pub fn send_event(&self, body: types::Event) -> Call<'_, SendEvent> {
        self.call(SendEvent { body })
    }

    /// Report past events
    ///
    /// Stores up to 500 events of the past. They start no workflows. The answer says of each event what became of it.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `POST /api/v2/past_events`
    pub fn send_past_events(&self, body: types::PastEvents) -> Call<'_, SendPastEvents> {
        self.call(SendPastEvents { body })
    }
}

/// The inputs of [`Client::contact_token`]: `POST /api/v1/auth/contact/token`
#[derive(Clone)]
#[non_exhaustive]
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

/// The inputs of [`Client::issue_event_token`]: `POST /api/v1/auth/token`
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueEventToken {}
outcomes! { IssueEventTokenError, failures of IssueEventToken {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { IssueEventToken -> String, IssueEventTokenError:
    POST "/api/v1/auth/token" as "issueEventToken" needs [["basicAuth"]] {
    => json ["200" "application/json; charset=UTF-8"],
} }

/// The inputs of [`Client::add_contact`]: `POST /api/v1/contact`
#[derive(Clone)]
#[non_exhaustive]
pub struct AddContact {
    pub body: types::ContactRecord,
}
outcomes! { AddContactError, failures of AddContact {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 405: The operation is not available
    MethodNotAllowed(String) text: "405" "text/plain",
    /// 409: The same request came within the last minute
    Conflict(String) text: "409" "text/plain",
    /// 415: The body is not of a kind that the server reads
    UnsupportedMediaType(String) text: "415" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { AddContact -> types::ContactAdded, AddContactError:
    POST "/api/v1/contact" as "addContact" needs [["basicAuth"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json; charset=UTF-8"],
} }

/// The inputs of [`Client::delete_contact`]: `DELETE /api/v1/contact`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteContact {
    /// Id of the contact in the shop's own system.
    pub external_customer_id: String,
    /// Whether to erase everything that is known about the contact for good: profile, activity and tracking.
    /// Default: `false`.
    pub erase: Option<bool>,
}
outcomes! { DeleteContactError, failures of DeleteContact {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 404: There is nothing under this id
    NotFound(String) text: "404" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { DeleteContact -> (), DeleteContactError:
    DELETE "/api/v1/contact" as "deleteContact" needs [["basicAuth"]] {
    external_customer_id: Query("externalCustomerId", FormExplode),
    erase: Query("erase", FormExplode),
    => empty ["200"],
} }
setters! { Call<DeleteContact> {
    erase(bool),
} }

/// The inputs of [`Client::get_contact`]: `GET /api/v1/contact/{id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetContact {
    /// Yespo's own number of the contact.
    pub id: i64,
}
outcomes! { GetContactError, failures of GetContact {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 404: There is nothing under this id
    NotFound(String) text: "404" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { GetContact -> types::Contact, GetContactError:
    GET "/api/v1/contact/{id}" as "getContact" needs [["basicAuth"]] {
    id: Path("id", Simple),
    => json ["200" "application/json; charset=UTF-8"],
} }

/// The inputs of [`Client::search_contacts`]: `GET /api/v1/contacts`
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchContacts {
    /// Id of the contact in the shop's own system.
    pub external_customer_id: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number.
    pub sms: Option<String>,
    /// First name.
    pub firstname: Option<String>,
    /// Last name.
    pub lastname: Option<String>,
    /// Position of the first contact to return, counted from 1.
    /// Default: `1`.
    pub startindex: Option<i32>,
    /// How many contacts to return.
    /// Allowed: at most 500.
    /// Default: `500`.
    pub maxrows: Option<i32>,
    /// `contactId` sorts by the contact's number, in searches without conditions. Without it, the order is that of the last update.
    pub sort_by: Option<String>,
}
outcomes! { SearchContactsError, failures of SearchContacts {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { SearchContacts -> Vec<types::Contact>, SearchContactsError:
    GET "/api/v1/contacts" as "searchContacts" needs [["basicAuth"]] {
    external_customer_id: Query("externalCustomerId", FormExplode),
    email: Query("email", FormExplode),
    sms: Query("sms", FormExplode),
    firstname: Query("firstname", FormExplode),
    lastname: Query("lastname", FormExplode),
    startindex: Query("startindex", FormExplode),
    maxrows: Query("maxrows", FormExplode) [Maximum(500)],
    sort_by: Query("sortBy", FormExplode),
    => json ["200" "application/json; charset=UTF-8"],
} }
setters! { Call<SearchContacts> {
    external_customer_id(into String),
    email(into String),
    sms(into String),
    firstname(into String),
    lastname(into String),
    startindex(i32),
    maxrows(i32),
    sort_by(into String),
} }

/// The inputs of [`Client::update_contacts`]: `POST /api/v1/contacts`
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateContacts {
    pub body: types::ContactsUpdate,
}
outcomes! { UpdateContactsError, failures of UpdateContacts {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 405: The operation is not available
    MethodNotAllowed(String) text: "405" "text/plain",
    /// 415: The body is not of a kind that the server reads
    UnsupportedMediaType(String) text: "415" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { UpdateContacts -> types::ContactsUpdateResult, UpdateContactsError:
    POST "/api/v1/contacts" as "updateContacts" needs [["basicAuth"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json; charset=UTF-8"],
} }

/// The inputs of [`Client::add_orders`]: `POST /api/v1/orders`
#[derive(Clone)]
#[non_exhaustive]
pub struct AddOrders {
    pub body: types::OrdersRequest,
}
outcomes! { AddOrdersError, failures of AddOrders {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { AddOrders -> types::OrdersResult, AddOrdersError:
    POST "/api/v1/orders" as "addOrders" needs [["basicAuth"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json; charset=UTF-8"],
} }

/// The inputs of [`Client::delete_past_events`]: `DELETE /api/v1/past_events`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletePastEvents {
    pub body: types::Period,
}
outcomes! { DeletePastEventsError, failures of DeletePastEvents {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { DeletePastEvents -> (), DeletePastEventsError:
    DELETE "/api/v1/past_events" as "deletePastEvents" needs [["basicAuth"], ["bearerAuth"]] {
    body: JsonBody("application/json"),
    => empty ["200"],
} }

/// The inputs of [`Client::get_product_feeds`]: `GET /api/v1/products/config`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetProductFeeds {}
outcomes! { GetProductFeedsError, failures of GetProductFeeds {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { GetProductFeeds -> types::ProductFeedsConfiguration, GetProductFeedsError:
    GET "/api/v1/products/config" as "getProductFeeds" needs [["basicAuth"]] {
    => json ["200" "application/json; charset=UTF-8"],
} }

/// The inputs of [`Client::set_product_feeds`]: `POST /api/v1/products/config`
#[derive(Clone)]
#[non_exhaustive]
pub struct SetProductFeeds {
    pub body: types::ProductFeeds,
}
outcomes! { SetProductFeedsError, failures of SetProductFeeds {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { SetProductFeeds -> String, SetProductFeedsError:
    POST "/api/v1/products/config" as "setProductFeeds" needs [["basicAuth"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json; charset=UTF-8"],
} }

/// The inputs of [`Client::contact_recoms`]: `GET /api/v2/contacts/recoms/{dataSourceId}`
#[derive(Clone)]
#[non_exhaustive]
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
    /// 404: There is nothing under this id
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

/// The inputs of [`Client::send_event`]: `POST /api/v2/event`
#[derive(Clone)]
#[non_exhaustive]
pub struct SendEvent {
    pub body: types::Event,
}
outcomes! { SendEventError, failures of SendEvent {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { SendEvent -> (), SendEventError:
    POST "/api/v2/event" as "sendEvent" needs [["basicAuth"], ["bearerAuth"]] {
    body: JsonBody("application/json"),
    => empty ["200"],
} }

/// The inputs of [`Client::send_past_events`]: `POST /api/v2/past_events`
#[derive(Clone)]
#[non_exhaustive]
pub struct SendPastEvents {
    pub body: types::PastEvents,
}
outcomes! { SendPastEventsError, failures of SendPastEvents {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String) text: "400" "text/plain",
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String) text: "401" "text/plain",
    /// 403: The account may not use this operation
    Forbidden(String) text: "403" "text/plain",
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String) text: "429" "text/plain",
} }
operation! { SendPastEvents -> types::PastEventsResult, SendPastEventsError:
    POST "/api/v2/past_events" as "sendPastEvents" needs [["basicAuth"], ["bearerAuth"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json; charset=UTF-8"],
} }

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// How long to wait, in seconds or as a date. It does not always come.
    pub const RETRY_AFTER: HeaderKey<String> = HeaderKey::new("Retry-After", Style::Simple);

    /// How many contacts there are.
    pub const TOTAL_COUNT: HeaderKey<i64> = HeaderKey::new("TotalCount", Style::Simple);
}
