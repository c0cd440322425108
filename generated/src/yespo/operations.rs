// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::HeaderKey;
use crate::runtime::Style;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// Issue a token for a contact
    ///
    /// Returns a token with which an app may read the recommendations of one contact without knowing the API key. A token is good for one request; the answer to that request carries the next one in the header `ES-TOKEN`.
    /// For a contact that Yespo does not know, the answer is a success with an empty token: look at it before you pass it on.
    ///
    /// Returns [`types::ContactToken`].
    ///
    /// Fails with [`ContactTokenError`] where the document describes the failure.
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
    /// Returns `String`.
    ///
    /// Fails with [`IssueEventTokenError`] where the document describes the failure.
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
    /// Returns [`types::ContactAdded`].
    ///
    /// Fails with [`AddContactError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `erase`: Whether to erase everything that is known about the contact for good: profile, activity and tracking. Default: `false`.
    ///
    /// Fails with [`DeleteContactError`] where the document describes the failure.
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
    /// Returns [`types::Contact`].
    ///
    /// Fails with [`GetContactError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `external_customer_id`: Id of the contact in the shop's own system.
    /// - `email`: E-mail address.
    /// - `sms`: Phone number.
    /// - `firstname`: First name.
    /// - `lastname`: Last name.
    /// - `startindex`: Position of the first contact to return, counted from 1. Default: `1`.
    /// - `maxrows`: How many contacts to return. Allowed: at most 500. Default: `500`.
    /// - `sort_by`: `contactId` sorts by the contact's number, in searches without conditions. Without it, the order is that of the last update.
    ///
    /// Returns [`Vec<types::Contact>`](types::Contact).
    ///
    /// Fails with [`SearchContactsError`] where the document describes the failure.
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
    /// Returns [`types::ContactsUpdateResult`].
    ///
    /// Fails with [`UpdateContactsError`] where the document describes the failure.
    ///
    /// Headers of the answer: [`Headers::RETRY_AFTER`].
    ///
    /// `POST /api/v1/contacts`
    pub fn update_contacts(&self, body: types::ContactsUpdate) -> Call<'_, UpdateContacts> {
        self.call(UpdateContacts { body })
    }

    /// Adds up to 1,000 orders, or updates those that are there already. Orders that cannot be taken are in the answer, which is a success all the same.
    ///
    /// Returns [`types::OrdersResult`].
    ///
    /// Fails with [`AddOrdersError`] where the document describes the failure.
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
    /// Fails with [`DeletePastEventsError`] where the document describes the failure.
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
    /// Returns [`types::ProductFeedsConfiguration`].
    ///
    /// Fails with [`GetProductFeedsError`] where the document describes the failure.
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
    /// Returns `String`.
    ///
    /// Fails with [`SetProductFeedsError`] where the document describes the failure.
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
    /// Optional, as methods of the call:
    /// - `contact_id`: Yespo's own number of the contact.
    /// - `email`: E-mail address of the contact.
    /// - `phone`: Phone number of the contact.
    /// - `external_customer_id`: Id of the contact in the shop's own system.
    /// - `web_id`: Id of the visitor in web tracking; the one to use from the back end of a site.
    /// - `products`: Ids of the products to recommend for. Needed by algorithms that work from products. By default, give a list: each id is sent as a parameter of its own. If your data source wants another form, give that text.
    /// - `category`: Keys of the categories to recommend for. Needed by algorithms that work from categories. By default, give a list: each key is sent as a parameter of its own. If your data source wants another form, give that text.
    ///
    /// Give at least 1 of `contact_id`, `email`, `phone`, `external_customer_id`, `web_id`.
    ///
    /// Returns [`Vec<types::RecomEntry>`](types::RecomEntry).
    ///
    /// Fails with [`ContactRecomsError`] where the document describes the failure.
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
    /// Reports what happened to a contact, which may start workflows. One of the parameters has to identify the contact.
    ///
    /// - `body`: At most 20480 bytes.
    ///
    /// Fails with [`SendEventError`] where the document describes the failure.
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
    /// Returns [`types::PastEventsResult`].
    ///
    /// Fails with [`SendPastEventsError`] where the document describes the failure.
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
operation! { ContactToken {
    id: "contactToken",
    route: POST "/api/v1/auth/contact/token",
    security: [["basicAuth"]],
    inputs: {
        body: json,
    },
    success: json types::ContactToken {
        200,
    },
    failure: ContactTokenError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`ContactToken`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactTokenError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::issue_event_token`]: `POST /api/v1/auth/token`
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueEventToken {}
operation! { IssueEventToken {
    id: "issueEventToken",
    route: POST "/api/v1/auth/token",
    security: [["basicAuth"]],
    success: json String {
        200: "application/json; charset=UTF-8",
    },
    failure: IssueEventTokenError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`IssueEventToken`].
#[derive(Clone)]
#[non_exhaustive]
pub enum IssueEventTokenError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::add_contact`]: `POST /api/v1/contact`
#[derive(Clone)]
#[non_exhaustive]
pub struct AddContact {
    pub body: types::ContactRecord,
}
operation! { AddContact {
    id: "addContact",
    route: POST "/api/v1/contact",
    security: [["basicAuth"]],
    inputs: {
        body: json,
    },
    success: json types::ContactAdded {
        200: "application/json; charset=UTF-8",
    },
    failure: AddContactError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        405: MethodNotAllowed(text),
        409: Conflict(text),
        415: UnsupportedMediaType(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`AddContact`].
#[derive(Clone)]
#[non_exhaustive]
pub enum AddContactError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 405: The operation is not available
    MethodNotAllowed(String),
    /// 409: The same request came within the last minute
    Conflict(String),
    /// 415: The body is not of a kind that the server reads
    UnsupportedMediaType(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

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
operation! { DeleteContact {
    id: "deleteContact",
    route: DELETE "/api/v1/contact",
    security: [["basicAuth"]],
    inputs: {
        external_customer_id: query "externalCustomerId",
        erase: query,
    },
    success: empty () {
        200,
    },
    failure: DeleteContactError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        404: NotFound(text),
        429: TooManyRequests(text),
    },
} }
setters! { Call<DeleteContact> {
    /// Whether to erase everything that is known about the contact for good: profile, activity and tracking.
    /// Default: `false`.
    erase(bool),
} }

/// What the document says can go wrong in [`DeleteContact`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteContactError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 404: There is nothing under this id
    NotFound(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::get_contact`]: `GET /api/v1/contact/{id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetContact {
    /// Yespo's own number of the contact.
    pub id: i64,
}
operation! { GetContact {
    id: "getContact",
    route: GET "/api/v1/contact/{id}",
    security: [["basicAuth"]],
    inputs: {
        id: path,
    },
    success: json types::Contact {
        200: "application/json; charset=UTF-8",
    },
    failure: GetContactError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        404: NotFound(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`GetContact`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetContactError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 404: There is nothing under this id
    NotFound(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

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
operation! { SearchContacts {
    id: "searchContacts",
    route: GET "/api/v1/contacts",
    security: [["basicAuth"]],
    inputs: {
        external_customer_id: query "externalCustomerId",
        email: query,
        sms: query,
        firstname: query,
        lastname: query,
        startindex: query,
        maxrows: query [Maximum(500)],
        sort_by: query "sortBy",
    },
    success: json Vec<types::Contact> {
        200: "application/json; charset=UTF-8",
    },
    failure: SearchContactsError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        429: TooManyRequests(text),
    },
} }
setters! { Call<SearchContacts> {
    /// Id of the contact in the shop's own system.
    external_customer_id(into String),
    /// E-mail address.
    email(into String),
    /// Phone number.
    sms(into String),
    /// First name.
    firstname(into String),
    /// Last name.
    lastname(into String),
    /// Position of the first contact to return, counted from 1.
    /// Default: `1`.
    startindex(i32),
    /// How many contacts to return.
    /// Allowed: at most 500.
    /// Default: `500`.
    maxrows(i32),
    /// `contactId` sorts by the contact's number, in searches without conditions. Without it, the order is that of the last update.
    sort_by(into String),
} }

/// What the document says can go wrong in [`SearchContacts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchContactsError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::update_contacts`]: `POST /api/v1/contacts`
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateContacts {
    pub body: types::ContactsUpdate,
}
operation! { UpdateContacts {
    id: "updateContacts",
    route: POST "/api/v1/contacts",
    security: [["basicAuth"]],
    inputs: {
        body: json,
    },
    success: json types::ContactsUpdateResult {
        200: "application/json; charset=UTF-8",
    },
    failure: UpdateContactsError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        405: MethodNotAllowed(text),
        415: UnsupportedMediaType(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`UpdateContacts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateContactsError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 405: The operation is not available
    MethodNotAllowed(String),
    /// 415: The body is not of a kind that the server reads
    UnsupportedMediaType(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::add_orders`]: `POST /api/v1/orders`
#[derive(Clone)]
#[non_exhaustive]
pub struct AddOrders {
    pub body: types::OrdersRequest,
}
operation! { AddOrders {
    id: "addOrders",
    route: POST "/api/v1/orders",
    security: [["basicAuth"]],
    inputs: {
        body: json,
    },
    success: json types::OrdersResult {
        200: "application/json; charset=UTF-8",
    },
    failure: AddOrdersError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`AddOrders`].
#[derive(Clone)]
#[non_exhaustive]
pub enum AddOrdersError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::delete_past_events`]: `DELETE /api/v1/past_events`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletePastEvents {
    pub body: types::Period,
}
operation! { DeletePastEvents {
    id: "deletePastEvents",
    route: DELETE "/api/v1/past_events",
    security: [["basicAuth"], ["bearerAuth"]],
    inputs: {
        body: json,
    },
    success: empty () {
        200,
    },
    failure: DeletePastEventsError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`DeletePastEvents`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletePastEventsError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::get_product_feeds`]: `GET /api/v1/products/config`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetProductFeeds {}
operation! { GetProductFeeds {
    id: "getProductFeeds",
    route: GET "/api/v1/products/config",
    security: [["basicAuth"]],
    success: json types::ProductFeedsConfiguration {
        200: "application/json; charset=UTF-8",
    },
    failure: GetProductFeedsError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`GetProductFeeds`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetProductFeedsError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::set_product_feeds`]: `POST /api/v1/products/config`
#[derive(Clone)]
#[non_exhaustive]
pub struct SetProductFeeds {
    pub body: types::ProductFeeds,
}
operation! { SetProductFeeds {
    id: "setProductFeeds",
    route: POST "/api/v1/products/config",
    security: [["basicAuth"]],
    inputs: {
        body: json,
    },
    success: json String {
        200: "application/json; charset=UTF-8",
    },
    failure: SetProductFeedsError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`SetProductFeeds`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SetProductFeedsError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

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
operation! { ContactRecoms {
    id: "contactRecoms",
    route: GET "/api/v2/contacts/recoms/{dataSourceId}",
    security: [["basicAuth"]],
    inputs: {
        data_source_id: path "dataSourceId",
        contact: query,
        products: query,
        category: query,
    },
    success: json Vec<types::RecomEntry> {
        200: "application/json; charset=UTF-8",
    },
    failure: ContactRecomsError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        404: NotFound(text),
        429: TooManyRequests(text),
    },
} }
setters! { Call<ContactRecoms>.contact {
    /// Yespo's own number of the contact.
    contact_id(i64),
    /// E-mail address of the contact.
    email(into String),
    /// Phone number of the contact.
    phone(into String),
    /// Id of the contact in the shop's own system.
    external_customer_id(into String),
    /// Id of the visitor in web tracking; the one to use from the back end of a site.
    web_id(into String),
} }
setters! { Call<ContactRecoms> {
    /// Ids of the products to recommend for. Needed by algorithms that work from products. By default, give a list: each id is sent as a parameter of its own. If your data source wants another form, give that text.
    products(into types::ListParameter),
    /// Keys of the categories to recommend for. Needed by algorithms that work from categories. By default, give a list: each key is sent as a parameter of its own. If your data source wants another form, give that text.
    category(into types::ListParameter),
} }

/// What the document says can go wrong in [`ContactRecoms`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactRecomsError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 404: There is nothing under this id
    NotFound(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::send_event`]: `POST /api/v2/event`
#[derive(Clone)]
#[non_exhaustive]
pub struct SendEvent {
    /// At most 20480 bytes.
    pub body: types::Event,
}
operation! { SendEvent {
    id: "sendEvent",
    route: POST "/api/v2/event",
    security: [["basicAuth"], ["bearerAuth"]],
    body_limit: 20480,
    inputs: {
        body: json,
    },
    success: empty () {
        200,
    },
    failure: SendEventError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`SendEvent`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SendEventError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The inputs of [`Client::send_past_events`]: `POST /api/v2/past_events`
#[derive(Clone)]
#[non_exhaustive]
pub struct SendPastEvents {
    pub body: types::PastEvents,
}
operation! { SendPastEvents {
    id: "sendPastEvents",
    route: POST "/api/v2/past_events",
    security: [["basicAuth"], ["bearerAuth"]],
    inputs: {
        body: json,
    },
    success: json types::PastEventsResult {
        200: "application/json; charset=UTF-8",
    },
    failure: SendPastEventsError {
        400: BadRequest(text),
        401: Unauthorized(text),
        403: Forbidden(text),
        429: TooManyRequests(text),
    },
} }

/// What the document says can go wrong in [`SendPastEvents`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SendPastEventsError {
    /// 400: The request is wrong, or the feature is not enabled for the account
    BadRequest(String),
    /// 401: The API key is missing, wrong or revoked
    Unauthorized(String),
    /// 403: The account may not use this operation
    Forbidden(String),
    /// 429: Too many requests; try again later. The default limit is 200 requests a second
    TooManyRequests(String),
}

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// How long to wait, in seconds or as a date. It does not always come.
    pub const RETRY_AFTER: HeaderKey<String> = HeaderKey::new("Retry-After", Style::Simple);

    /// How many contacts there are.
    pub const TOTAL_COUNT: HeaderKey<i64> = HeaderKey::new("TotalCount", Style::Simple);
}
