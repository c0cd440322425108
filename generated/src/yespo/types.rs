// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::DateTime;
use crate::runtime::Json;
use crate::runtime::Nullable;
use crate::runtime::OrNull;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// A postal address.
///
/// Schema: `#/components/schemas/Address`
#[derive(Default)]
#[non_exhaustive]
pub struct Address {
    /// Region.
    pub region: Option<String>,
    /// Town.
    pub town: Option<String>,
    /// Street and house.
    pub address: Option<String>,
    /// Postal code.
    pub postcode: Option<String>,
    pub other: Other,
}
setters! { Address {
    /// Region.
    region(into String),
    /// Town.
    town(into String),
    /// Street and house.
    address(into String),
    /// Postal code.
    postcode(into String),
} }

/// A way to reach a contact.
///
/// Schema: `#/components/schemas/Channel`
#[derive(Default)]
#[non_exhaustive]
pub struct Channel {
    pub r#type: Option<ChannelType>,
    /// The e-mail address, the phone number or the push token.
    pub value: Option<String>,
    pub other: Other,
}
setters! { Channel {
    r#type(into ChannelType),
    /// The e-mail address, the phone number or the push token.
    value(into String),
} }

/// Kind of a channel.
///
/// Schema: `#/components/schemas/ChannelType`
#[derive(Clone)]
#[non_exhaustive]
pub enum ChannelType {
    Email,
    Sms,
    Viber,
    Mobilepush,
    Webpush,
    Appinbox,
    Widget,
    Inapp,
    Unknown(Unknown),
}

/// A contact, as it is read. What has no field of its own is kept beside the fields.
///
/// Schema: `#/components/schemas/Contact`
#[non_exhaustive]
pub struct Contact {
    /// Yespo's own number of the contact.
    pub id: Nullable<i64>,
    /// Id of the contact in the shop's own system.
    pub external_customer_id: Nullable<String>,
    /// First name.
    pub first_name: Nullable<String>,
    /// Last name.
    pub last_name: Nullable<String>,
    /// How the contact can be reached.
    pub channels: Nullable<ContactChannels>,
    pub address: Nullable<Address>,
    /// Values of the fields that the account added.
    pub fields: Nullable<ContactFields>,
    /// Number of the catalogue that the fields belong to.
    pub address_book_id: Nullable<i32>,
    /// Key of the contact.
    pub contact_key: Nullable<String>,
    /// The segments that the contact is in.
    pub groups: Nullable<ContactGroups>,
    /// Language of the contact.
    pub language_code: Nullable<String>,
    /// Time zone of the contact.
    pub time_zone: Nullable<String>,
    pub other: Other,
}

/// The contact that was added or updated.
///
/// Schema: `#/components/schemas/ContactAdded`
#[non_exhaustive]
pub struct ContactAdded {
    /// Yespo's own number of the contact.
    pub id: Option<i64>,
    pub other: Other,
}

/// The channels of a contact. A list of one may come as that one.
///
/// Schema: `#/components/schemas/ContactChannels`
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactChannels {
    /// A list.
    Several(Vec<Channel>),
    Channel(Channel),
    Unknown(Json),
}
branches! { ContactChannels {
    Several(Vec<Channel>),
    Channel(Channel),
} }

/// A value of a field that the account added.
///
/// Schema: `#/components/schemas/ContactField`
#[derive(Default)]
#[non_exhaustive]
pub struct ContactField {
    /// Number of the field.
    pub id: Option<i32>,
    /// The value.
    pub value: Option<String>,
    pub other: Other,
}
setters! { ContactField {
    /// Number of the field.
    id(i32),
    /// The value.
    value(into String),
} }

/// Fields of a contact. A list of one may come as that one.
///
/// Schema: `#/components/schemas/ContactFields`
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactFields {
    /// A list.
    Several(Vec<ContactField>),
    ContactField(ContactField),
    Unknown(Json),
}
branches! { ContactFields {
    Several(Vec<ContactField>),
    ContactField(ContactField),
} }

/// A segment of contacts.
///
/// Schema: `#/components/schemas/ContactGroup`
#[non_exhaustive]
pub struct ContactGroup {
    /// Number of the segment.
    pub id: Option<i32>,
    /// Name of the segment.
    pub name: Option<String>,
    /// `Static` for a list, `Dynamic` for a condition, `Combined` for several segments.
    pub r#type: Option<String>,
    pub other: Other,
}

/// Segments of a contact. A list of one may come as that one.
///
/// Schema: `#/components/schemas/ContactGroups`
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactGroups {
    /// A list.
    Several(Vec<ContactGroup>),
    ContactGroup(ContactGroup),
    Unknown(Json),
}
branches! { ContactGroups {
    Several(Vec<ContactGroup>),
    ContactGroup(ContactGroup),
} }

/// The identifiers of a contact. At least one is needed.
///
/// At least 1 key.
///
/// Schema: `#/components/schemas/ContactIdentifier`
#[derive(Default)]
#[non_exhaustive]
pub struct ContactIdentifier {
    /// Yespo's own number of the contact.
    /// Example: `162688150`.
    pub contact_id: Option<i64>,
    /// E-mail address of the contact.
    ///
    /// Format: `email`.
    pub email: Option<String>,
    /// Phone number of the contact.
    /// Example: `"(123) 456-7890"`.
    pub phone: Option<String>,
    /// Id of the contact in the shop's own system.
    pub external_customer_id: Option<String>,
    /// Id of the visitor in web tracking; the one to use from the back end of a site.
    pub web_id: Option<String>,
    pub other: Other,
}
setters! { ContactIdentifier {
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

/// A field that tells contacts apart.
///
/// Schema: `#/components/schemas/ContactKeyField`
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactKeyField {
    Email,
    Sms,
    Push,
    EmailOrSms,
    Id,
    ExternalCustomerId,
    FieldId,
    Unknown(Unknown),
}

/// A recommended product, as the shop's feed describes it.
///
/// Schema: `#/components/schemas/ContactRecom`
#[non_exhaustive]
pub struct ContactRecom {
    /// Id of the product in the feed.
    pub id: Nullable<String>,
    /// Name of the product.
    pub name: Nullable<String>,
    /// Address of the product page.
    ///
    /// Format: `uri`.
    pub url: Nullable<String>,
    /// Price. The answer does not say in which currency.
    pub price: Nullable<ContactRecomPrice>,
    /// Description of the product.
    pub descr: Nullable<String>,
    /// Brand of the product.
    pub brand: Nullable<String>,
    /// Categories of the product.
    pub category: Nullable<ContactRecomCategory>,
    /// Whether the product is in stock, 1 or 0.
    pub is_in_stock: Nullable<ContactRecomIsInStock>,
    /// Every key that matches `^tags_`.
    pub tags: BTreeMap<String, OrNull<TagValue>>,
    pub other: Other,
}

/// Categories of the product.
///
/// Schema: `#/components/schemas/ContactRecom/properties/category`
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactRecomCategory {
    /// A list of categories.
    StringList(Vec<String>),
    /// One category.
    String(String),
    Unknown(Json),
}
branches! { ContactRecomCategory {
    StringList(Vec<String>),
    String(text),
} }

/// Whether the product is in stock, 1 or 0.
///
/// Schema: `#/components/schemas/ContactRecom/properties/isInStock`
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactRecomIsInStock {
    /// As a number.
    Integer(i32),
    /// As text.
    String(String),
    /// As yes or no.
    Boolean(bool),
    Unknown(Json),
}
branches! { ContactRecomIsInStock {
    Integer(i32),
    String(text),
    Boolean(bool),
} }

/// Price. The answer does not say in which currency.
///
/// Schema: `#/components/schemas/ContactRecom/properties/price`
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactRecomPrice {
    /// As a number.
    Number(f64),
    /// As text.
    String(String),
    Unknown(Json),
}
branches! { ContactRecomPrice {
    Number(f64),
    String(text),
} }

/// A contact, as it is stored.
///
/// Schema: `#/components/schemas/ContactRecord`
#[non_exhaustive]
pub struct ContactRecord {
    /// How the contact can be reached. At most two of each kind.
    pub channels: Vec<Channel>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    pub address: Option<Address>,
    /// Values of the fields that the account added.
    pub fields: Option<Vec<ContactField>>,
    /// Number of the catalogue that the fields belong to.
    pub address_book_id: Option<i32>,
    /// Yespo's own number of the contact.
    pub id: Option<i64>,
    /// Id of the contact in the shop's own system.
    pub external_customer_id: Option<String>,
    /// Key of the contact.
    pub contact_key: Option<String>,
    /// Language of the contact.
    /// Example: `"en"`.
    pub language_code: Option<String>,
    /// Time zone of the contact.
    /// Example: `"Europe/London"`.
    pub time_zone: Option<String>,
    pub other: Other,
}

impl ContactRecord {
    /// A value with its required fields; the others are set by methods.
    pub fn new(channels: impl IntoIterator<Item = impl Into<Channel>>) -> Self {
        Self {
            channels: channels.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ContactRecord {
    /// First name.
    first_name(into String),
    /// Last name.
    last_name(into String),
    address(Address),
    /// Values of the fields that the account added.
    fields(list ContactField),
    /// Number of the catalogue that the fields belong to.
    address_book_id(i32),
    /// Yespo's own number of the contact.
    id(i64),
    /// Id of the contact in the shop's own system.
    external_customer_id(into String),
    /// Key of the contact.
    contact_key(into String),
    /// Language of the contact.
    language_code(into String),
    /// Time zone of the contact.
    time_zone(into String),
} }

/// A token for one request, or an empty one if there is no such contact.
///
/// Schema: `#/components/schemas/ContactToken`
#[non_exhaustive]
pub struct ContactToken {
    /// The token, for the header `ES-TOKEN`. It is empty if Yespo does not know the contact.
    pub token: String,
    pub other: Other,
}

/// Who the contact is, by at least one identifier.
///
/// At least 1 key.
///
/// Schema: `#/components/schemas/ContactTokenRequest`
#[derive(Default)]
#[non_exhaustive]
pub struct ContactTokenRequest {
    /// E-mail address of the contact.
    pub email: Option<String>,
    /// Phone number of the contact.
    pub phone: Option<String>,
    /// Id of the contact in the shop's own system.
    pub external_customer_id: Option<String>,
    /// Id that Firebase gave to the user.
    pub user_pseudo_id: Option<String>,
    /// Value of the tracking cookie `sc`.
    pub cookie: Option<String>,
    pub other: Other,
}
setters! { ContactTokenRequest {
    /// E-mail address of the contact.
    email(into String),
    /// Phone number of the contact.
    phone(into String),
    /// Id of the contact in the shop's own system.
    external_customer_id(into String),
    /// Id that Firebase gave to the user.
    user_pseudo_id(into String),
    /// Value of the tracking cookie `sc`.
    cookie(into String),
} }

/// A field of a contact that can be updated.
///
/// Schema: `#/components/schemas/ContactUpdateField`
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactUpdateField {
    FirstName,
    LastName,
    ContactKey,
    LanguageCode,
    TimeZone,
    Email,
    Sms,
    Mobilepush,
    Webpush,
    Address,
    Town,
    Region,
    Postcode,
    ExternalCustomerId,
    OrdersInfo,
    Unknown(Unknown),
}

/// Contacts to add or update.
///
/// Schema: `#/components/schemas/ContactsUpdate`
#[non_exhaustive]
pub struct ContactsUpdate {
    /// The contacts.
    /// At most 3000 items.
    pub contacts: Vec<ContactRecord>,
    /// The field that tells contacts apart; it is not updated. Contacts with `externalCustomerId` are told apart by that.
    pub dedupe_on: ContactKeyField,
    /// Number of the field that tells contacts apart, if `dedupeOn` is `fieldId`.
    pub field_id: Option<i64>,
    /// The fields to update; those without a value are emptied. Without it, all.
    pub contact_fields: Option<Vec<ContactUpdateField>>,
    /// Numbers of the fields that the account added and that are to be updated.
    pub custom_field_ids: Option<Vec<i32>>,
    /// Names of the segments that the contacts come into.
    pub group_names: Option<Vec<String>>,
    /// Names of the segments that the contacts leave.
    pub group_names_exclude: Option<Vec<String>>,
    /// Whether to bring back contacts that were deleted.
    pub restore_deleted: Option<bool>,
    /// The type of an event that is made for each new contact.
    /// At most 100 characters.
    pub event_key_for_new_contacts: Option<String>,
    pub other: Other,
}

impl ContactsUpdate {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        contacts: impl IntoIterator<Item = impl Into<ContactRecord>>,
        dedupe_on: impl Into<ContactKeyField>,
    ) -> Self {
        Self {
            contacts: contacts.into_iter().map(Into::into).collect(),
            dedupe_on: dedupe_on.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ContactsUpdate {
    /// Number of the field that tells contacts apart, if `dedupeOn` is `fieldId`.
    field_id(i64),
    /// The fields to update; those without a value are emptied. Without it, all.
    contact_fields(list ContactUpdateField),
    /// Numbers of the fields that the account added and that are to be updated.
    custom_field_ids(list i32),
    /// Names of the segments that the contacts come into.
    group_names(list String),
    /// Names of the segments that the contacts leave.
    group_names_exclude(list String),
    /// Whether to bring back contacts that were deleted.
    restore_deleted(bool),
    /// The type of an event that is made for each new contact.
    /// At most 100 characters.
    event_key_for_new_contacts(into String),
} }

/// What became of contacts.
///
/// Schema: `#/components/schemas/ContactsUpdateResult`
#[non_exhaustive]
pub struct ContactsUpdateResult {
    /// Id of the import.
    pub async_session_id: Nullable<String>,
    pub failed_contacts: Nullable<FailedContacts>,
    /// What went wrong.
    pub error_message: Nullable<String>,
    pub other: Other,
}

/// What happened to a contact.
///
/// Schema: `#/components/schemas/Event`
#[non_exhaustive]
pub struct Event {
    /// Type of the event. A type that does not exist is made.
    /// Example: `"AbandonedCart"`.
    pub event_type_key: String,
    /// Who the contact is, and what workflows need to know.
    pub params: Option<Vec<EventParameter>>,
    pub other: Other,
}

impl Event {
    /// A value with its required fields; the others are set by methods.
    pub fn new(event_type_key: impl Into<String>) -> Self {
        Self {
            event_type_key: event_type_key.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Event {
    /// Who the contact is, and what workflows need to know.
    params(list EventParameter),
} }

/// A parameter of an event.
///
/// Schema: `#/components/schemas/EventParameter`
#[non_exhaustive]
pub struct EventParameter {
    /// Name of the parameter, such as `externalCustomerId` or `email`.
    pub name: String,
    /// The value, which is a text or any other JSON.
    pub value: Json,
    pub other: Other,
}

impl EventParameter {
    /// A value with its required fields; the others are set by methods.
    pub fn new(name: impl Into<String>, value: impl Into<Json>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// A contact that was not taken. Its fields are kept beside the reason.
///
/// Schema: `#/components/schemas/FailedContact`
#[non_exhaustive]
pub struct FailedContact {
    /// The reason.
    pub error: Nullable<String>,
    pub other: Other,
}

/// The contacts that were not taken.
///
/// Schema: `#/components/schemas/FailedContacts`
#[derive(Clone)]
#[non_exhaustive]
pub enum FailedContacts {
    /// Several contacts.
    Several(Vec<FailedContact>),
    FailedContact(FailedContact),
    Unknown(Json),
}
branches! { FailedContacts {
    Several(Vec<FailedContact>),
    FailedContact(FailedContact),
} }

/// An order that was not taken.
///
/// Schema: `#/components/schemas/FailedOrder`
#[non_exhaustive]
pub struct FailedOrder {
    /// The order.
    pub order: Nullable<BTreeMap<String, Json>>,
    /// The reason.
    pub error: Nullable<String>,
    pub other: Other,
}

/// The orders that were not taken.
///
/// Schema: `#/components/schemas/FailedOrders`
#[derive(Clone)]
#[non_exhaustive]
pub enum FailedOrders {
    /// Several orders.
    Several(Vec<FailedOrder>),
    FailedOrder(FailedOrder),
    Unknown(Json),
}
branches! { FailedOrders {
    Several(Vec<FailedOrder>),
    FailedOrder(FailedOrder),
} }

/// Several values in the query, in the form that the data source wants.
///
/// Schema: `#/components/schemas/ListParameter`
#[derive(Clone)]
#[non_exhaustive]
pub enum ListParameter {
    /// A parameter for each value, as in `products=1&products=2`. This is the default; try it first.
    Repeated(Vec<String>),
    /// One parameter with this text, for a data source that wants another form: with commas between the values (`1,2`), or as JSON (`["1","2"]`).
    Text(String),
    Unknown(Json),
}
branches! { ListParameter {
    Repeated(Vec<String>),
    Text(text),
} }

/// An order. At least one of `externalCustomerId`, `email` and `phone` has to say whose it is.
///
/// At least one of these must be given: `externalCustomerId`, `email`, `phone`.
///
/// Schema: `#/components/schemas/Order`
#[non_exhaustive]
pub struct Order {
    /// Id of the order in the shop's own system.
    pub external_order_id: String,
    /// Price of everything.
    pub total_cost: f64,
    pub status: OrderStatus,
    /// When it was ordered.
    pub date: DateTime,
    /// Currency, as a code of ISO 4217.
    /// Example: `"USD"`.
    pub currency: String,
    /// Id of the contact in the shop's own system.
    pub external_customer_id: Option<String>,
    /// E-mail address of the contact.
    pub email: Option<String>,
    /// Phone number of the contact.
    pub phone: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Price of the delivery.
    pub shipping: Option<f64>,
    /// Discount.
    pub discount: Option<f64>,
    /// Taxes.
    pub taxes: Option<f64>,
    /// Address at which the cart can be opened again.
    pub restore_url: Option<String>,
    /// What the status means, in words.
    pub status_description: Option<String>,
    /// The store, for accounts with several.
    pub store_id: Option<String>,
    /// `online` or `offline`; anything else counts as online.
    pub source: Option<String>,
    /// How it is delivered.
    pub delivery_method: Option<String>,
    /// How it is paid.
    pub payment_method: Option<String>,
    /// Where it is delivered.
    pub delivery_address: Option<String>,
    /// What else is worth knowing.
    pub additional_info: Option<BTreeMap<String, String>>,
    /// What was ordered.
    pub items: Option<Vec<OrderItem>>,
    pub other: Other,
}

/// The required fields of [`Order`].
#[derive(Debug, Clone, PartialEq)]
pub struct OrderRequired {
    /// Id of the order in the shop's own system.
    pub external_order_id: String,
    /// Price of everything.
    pub total_cost: f64,
    pub status: OrderStatus,
    /// When it was ordered.
    pub date: DateTime,
    /// Currency, as a code of ISO 4217.
    /// Example: `"USD"`.
    pub currency: String,
}

impl Order {
    /// A value with its required fields; the others are set by methods.
    pub fn new(required: OrderRequired) -> Self {
        Self {
            external_order_id: required.external_order_id,
            total_cost: required.total_cost,
            status: required.status,
            date: required.date,
            currency: required.currency,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Order {
    /// Id of the contact in the shop's own system.
    external_customer_id(into String),
    /// E-mail address of the contact.
    email(into String),
    /// Phone number of the contact.
    phone(into String),
    /// First name.
    first_name(into String),
    /// Last name.
    last_name(into String),
    /// Price of the delivery.
    shipping(f64),
    /// Discount.
    discount(f64),
    /// Taxes.
    taxes(f64),
    /// Address at which the cart can be opened again.
    restore_url(into String),
    /// What the status means, in words.
    status_description(into String),
    /// The store, for accounts with several.
    store_id(into String),
    /// `online` or `offline`; anything else counts as online.
    source(into String),
    /// How it is delivered.
    delivery_method(into String),
    /// How it is paid.
    payment_method(into String),
    /// Where it is delivered.
    delivery_address(into String),
    /// What else is worth knowing.
    additional_info(map String),
    /// What was ordered.
    items(list OrderItem),
} }

/// A product of an order.
///
/// Schema: `#/components/schemas/OrderItem`
#[non_exhaustive]
pub struct OrderItem {
    /// Id of the product in the feed.
    pub external_item_id: String,
    /// Name of the product.
    pub name: Option<String>,
    /// Category of the product.
    pub category: Option<String>,
    /// How many.
    pub quantity: f64,
    /// Price of one.
    pub cost: Option<f64>,
    /// Address of the product page.
    pub url: Option<String>,
    /// Address of a picture.
    pub image_url: Option<String>,
    /// A short description.
    pub description: Option<String>,
    pub other: Other,
}

impl OrderItem {
    /// A value with its required fields; the others are set by methods.
    pub fn new(external_item_id: impl Into<String>, quantity: f64) -> Self {
        Self {
            external_item_id: external_item_id.into(),
            quantity,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { OrderItem {
    /// Name of the product.
    name(into String),
    /// Category of the product.
    category(into String),
    /// Price of one.
    cost(f64),
    /// Address of the product page.
    url(into String),
    /// Address of a picture.
    image_url(into String),
    /// A short description.
    description(into String),
} }

/// State of an order.
///
/// Schema: `#/components/schemas/OrderStatus`
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderStatus {
    Initialized,
    InProgress,
    Delivered,
    Cancelled,
    AbandonedShoppingCart,
    Unknown(Unknown),
}

/// Orders to add.
///
/// Schema: `#/components/schemas/OrdersRequest`
#[non_exhaustive]
pub struct OrdersRequest {
    /// The orders.
    /// At most 1000 items.
    pub orders: Vec<Order>,
    pub other: Other,
}

impl OrdersRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(orders: impl IntoIterator<Item = impl Into<Order>>) -> Self {
        Self {
            orders: orders.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// What became of orders.
///
/// Schema: `#/components/schemas/OrdersResult`
#[non_exhaustive]
pub struct OrdersResult {
    pub failed_orders: Nullable<FailedOrders>,
    pub other: Other,
}

/// An event of the past.
///
/// Schema: `#/components/schemas/PastEvent`
#[non_exhaustive]
pub struct PastEvent {
    /// Type of the event. A type that does not exist is made.
    pub event_type_key: String,
    /// What makes the event unique for a contact, such as its e-mail address or an order.
    /// At most 300 characters.
    pub key_value: String,
    /// When it happened, as ISO 8601 without an offset.
    /// Example: `"2025-08-14T10:25"`.
    pub occurred: String,
    /// Who the contact is, and what else is worth knowing.
    pub params: Option<Vec<EventParameter>>,
    pub other: Other,
}

impl PastEvent {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        event_type_key: impl Into<String>,
        key_value: impl Into<String>,
        occurred: impl Into<String>,
    ) -> Self {
        Self {
            event_type_key: event_type_key.into(),
            key_value: key_value.into(),
            occurred: occurred.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { PastEvent {
    /// Who the contact is, and what else is worth knowing.
    params(list EventParameter),
} }

/// What became of an event.
///
/// Schema: `#/components/schemas/PastEventResult`
#[non_exhaustive]
pub struct PastEventResult {
    /// `ACCEPTED`, or why the event was not taken, such as `OCCURRED_DATE_IS_REQUIRED`.
    pub status: Option<String>,
    pub other: Other,
}

/// What became of events. A list of one may come as that one.
///
/// Schema: `#/components/schemas/PastEventResults`
#[derive(Clone)]
#[non_exhaustive]
pub enum PastEventResults {
    /// A list.
    Several(Vec<PastEventResult>),
    PastEventResult(PastEventResult),
    Unknown(Json),
}
branches! { PastEventResults {
    Several(Vec<PastEventResult>),
    PastEventResult(PastEventResult),
} }

/// Events of the past.
///
/// Schema: `#/components/schemas/PastEvents`
#[non_exhaustive]
pub struct PastEvents {
    /// The events.
    /// At most 500 items.
    pub events: Vec<PastEvent>,
    pub other: Other,
}

impl PastEvents {
    /// A value with its required fields; the others are set by methods.
    pub fn new(events: impl IntoIterator<Item = impl Into<PastEvent>>) -> Self {
        Self {
            events: events.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// What became of events.
///
/// Schema: `#/components/schemas/PastEventsResult`
#[non_exhaustive]
pub struct PastEventsResult {
    /// What became of each event.
    pub results: Nullable<PastEventResults>,
    /// How many events were taken.
    pub success_count: Option<i32>,
    /// How many events were not.
    pub error_count: Option<i32>,
    pub other: Other,
}

/// A period, with both of its ends.
///
/// Schema: `#/components/schemas/Period`
#[non_exhaustive]
pub struct Period {
    /// The start, as ISO 8601 without an offset.
    /// Example: `"2023-08-14T10:25"`.
    pub from_field: String,
    /// The end, as ISO 8601 without an offset.
    /// Example: `"2023-10-12T12:33"`.
    pub to: String,
    pub other: Other,
}

impl Period {
    /// A value with its required fields; the others are set by methods.
    pub fn new(from_field: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from_field: from_field.into(),
            to: to.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// A file of products.
///
/// Schema: `#/components/schemas/ProductFeed`
#[derive(Default)]
#[non_exhaustive]
pub struct ProductFeed {
    /// Address of the file.
    pub url: Option<String>,
    /// Language of the texts.
    pub language: Option<String>,
    /// Whether this is the feed for contacts without a language.
    pub default_field: Option<bool>,
    pub other: Other,
}
setters! { ProductFeed {
    /// Address of the file.
    url(into String),
    /// Language of the texts.
    language(into String),
    /// Whether this is the feed for contacts without a language.
    default_field(bool),
} }

/// Where the products come from.
///
/// Schema: `#/components/schemas/ProductFeeds`
#[non_exhaustive]
pub struct ProductFeeds {
    /// The feeds.
    pub feeds: Vec<ProductFeed>,
    pub other: Other,
}

impl ProductFeeds {
    /// A value with its required fields; the others are set by methods.
    pub fn new(feeds: impl IntoIterator<Item = impl Into<ProductFeed>>) -> Self {
        Self {
            feeds: feeds.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Where the products come from.
///
/// Schema: `#/components/schemas/ProductFeedsConfiguration`
#[non_exhaustive]
pub struct ProductFeedsConfiguration {
    /// The feeds. A list of one may come as that one.
    pub feeds: Nullable<ProductFeedsConfigurationFeeds>,
    pub other: Other,
}

/// The feeds. A list of one may come as that one.
///
/// Schema: `#/components/schemas/ProductFeedsConfiguration/properties/feeds`
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductFeedsConfigurationFeeds {
    /// Several feeds.
    Several(Vec<ProductFeed>),
    ProductFeed(ProductFeed),
    Unknown(Json),
}
branches! { ProductFeedsConfigurationFeeds {
    Several(Vec<ProductFeed>),
    ProductFeed(ProductFeed),
} }

/// One entry of the recommended products. It is a product; anything else is kept as it came, so that one odd entry does not cost the others.
///
/// Schema: `#/components/schemas/RecomEntry`
#[derive(Clone)]
#[non_exhaustive]
pub enum RecomEntry {
    ContactRecom(ContactRecom),
    /// Not a product, or one with a field of a kind that no source names.
    Other(Json),
    Unknown(Json),
}
branches! { RecomEntry {
    ContactRecom(ContactRecom),
} }

/// A further attribute of the product, as the feed has it.
///
/// Schema: `#/components/schemas/TagValue`
#[derive(Clone)]
#[non_exhaustive]
pub enum TagValue {
    String(String),
    StringList(Vec<String>),
    Number(f64),
    Boolean(bool),
    Unknown(Json),
}
branches! { TagValue {
    String(text),
    StringList(Vec<String>),
    Number(f64),
    Boolean(bool),
} }
