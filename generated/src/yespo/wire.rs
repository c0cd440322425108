// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Address {
    region,
    town,
    address,
    postcode,
    ..other,
} }
object! { Channel {
    r#type: "type",
    value,
    ..other,
} }
open_enum! { ChannelType: text {
    Email = "email",
    Sms = "sms",
    Viber = "viber",
    Mobilepush = "mobilepush",
    Webpush = "webpush",
    Appinbox = "appinbox",
    Widget = "widget",
    Inapp = "inapp",
} }
object! { Contact {
    id,
    external_customer_id: "externalCustomerId",
    first_name: "firstName",
    last_name: "lastName",
    channels,
    address,
    fields,
    address_book_id: "addressBookId",
    contact_key: "contactKey",
    groups,
    language_code: "languageCode",
    time_zone: "timeZone",
    ..other,
} }
object! { ContactAdded {
    id,
    ..other,
} }
union! { ContactChannels {
    Several: [Items(OBJECT)],
    Channel: [Kind(OBJECT)],
} }
object! { ContactField {
    id,
    value,
    ..other,
} }
union! { ContactFields {
    Several: [Items(OBJECT)],
    ContactField: [Kind(OBJECT)],
} }
object! { ContactGroup {
    id,
    name,
    r#type: "type",
    ..other,
} }
union! { ContactGroups {
    Several: [Items(OBJECT)],
    ContactGroup: [Kind(OBJECT)],
} }
object! { ContactIdentifier {
    contact_id: "contactId",
    email,
    phone,
    external_customer_id: "externalCustomerId",
    web_id: "webId",
    ..other,
} [MinProperties(1)] }
open_enum! { ContactKeyField: text {
    Email = "email",
    Sms = "sms",
    Push = "push",
    EmailOrSms = "email_or_sms",
    Id = "id",
    ExternalCustomerId = "externalCustomerId",
    FieldId = "fieldId",
} }
object! { ContactRecom {
    id,
    name,
    url,
    price,
    descr,
    brand,
    category,
    is_in_stock: "isInStock",
    ..tags ~ "^tags_",
    ..other,
} }
union! { ContactRecomCategory {
    StringList: [Items(STRING)],
    String: [Kind(STRING)],
} }
union! { ContactRecomIsInStock {
    Integer: [Kind(INTEGER)],
    String: [Kind(STRING)],
    Boolean: [Kind(BOOLEAN)],
} }
union! { ContactRecomPrice {
    Number: [Kind(NUMBER)],
    String: [Kind(STRING)],
} }
object! { ContactRecord {
    channels,
    first_name: "firstName",
    last_name: "lastName",
    address,
    fields,
    address_book_id: "addressBookId",
    id,
    external_customer_id: "externalCustomerId",
    contact_key: "contactKey",
    language_code: "languageCode",
    time_zone: "timeZone",
    ..other,
} }
object! { ContactToken {
    token,
    ..other,
} }
object! { ContactTokenRequest {
    email,
    phone,
    external_customer_id: "externalCustomerId",
    user_pseudo_id: "userPseudoId",
    cookie,
    ..other,
} [MinProperties(1)] }
open_enum! { ContactUpdateField: text {
    FirstName = "firstName",
    LastName = "lastName",
    ContactKey = "contactKey",
    LanguageCode = "languageCode",
    TimeZone = "timeZone",
    Email = "email",
    Sms = "sms",
    Mobilepush = "mobilepush",
    Webpush = "webpush",
    Address = "address",
    Town = "town",
    Region = "region",
    Postcode = "postcode",
    ExternalCustomerId = "externalCustomerId",
    OrdersInfo = "ordersInfo",
} }
object! { ContactsUpdate {
    contacts: [MaxItems(3000)],
    dedupe_on: "dedupeOn",
    field_id: "fieldId",
    contact_fields: "contactFields",
    custom_field_ids: "customFieldsIDs",
    group_names: "groupNames",
    group_names_exclude: "groupNamesExclude",
    restore_deleted: "restoreDeleted",
    event_key_for_new_contacts: "eventKeyForNewContacts" [MaxLength(100)],
    ..other,
} }
object! { ContactsUpdateResult {
    async_session_id: "asyncSessionId",
    failed_contacts: "failedContacts",
    error_message: "errorMessage",
    ..other,
} }
object! { Event {
    event_type_key: "eventTypeKey",
    params,
    ..other,
} }
object! { EventParameter {
    name,
    value,
    ..other,
} }
object! { FailedContact {
    error,
    ..other,
} }
union! { FailedContacts {
    Several: [Items(OBJECT)],
    FailedContact: [Kind(OBJECT)],
} }
object! { FailedOrder {
    order,
    error,
    ..other,
} }
union! { FailedOrders {
    Several: [Items(OBJECT)],
    FailedOrder: [Kind(OBJECT)],
} }
union! { ListParameter {
    Repeated: [Items(STRING)],
    Text: [Kind(STRING)],
} }
object! { Order {
    external_order_id: "externalOrderId",
    total_cost: "totalCost",
    status,
    date,
    currency,
    external_customer_id: "externalCustomerId",
    email,
    phone,
    first_name: "firstName",
    last_name: "lastName",
    shipping,
    discount,
    taxes,
    restore_url: "restoreUrl",
    status_description: "statusDescription",
    store_id: "storeId",
    source,
    delivery_method: "deliveryMethod",
    payment_method: "paymentMethod",
    delivery_address: "deliveryAddress",
    additional_info: "additionalInfo",
    items,
    ..other,
} [AnyOf(&[&["externalCustomerId"], &["email"], &["phone"]])] }
object! { OrderItem {
    external_item_id: "externalItemId",
    name,
    category,
    quantity,
    cost,
    url,
    image_url: "imageUrl",
    description,
    ..other,
} }
open_enum! { OrderStatus: text {
    Initialized = "INITIALIZED",
    InProgress = "IN_PROGRESS",
    Delivered = "DELIVERED",
    Cancelled = "CANCELLED",
    AbandonedShoppingCart = "ABANDONED_SHOPPING_CART",
} }
object! { OrdersRequest {
    orders: [MaxItems(1000)],
    ..other,
} }
object! { OrdersResult {
    failed_orders: "failedOrders",
    ..other,
} }
object! { PastEvent {
    event_type_key: "eventTypeKey",
    key_value: "keyValue" [MaxLength(300)],
    occurred,
    params,
    ..other,
} }
object! { PastEventResult {
    status,
    ..other,
} }
union! { PastEventResults {
    Several: [Items(OBJECT)],
    PastEventResult: [Kind(OBJECT)],
} }
object! { PastEvents {
    events: [MaxItems(500)],
    ..other,
} }
object! { PastEventsResult {
    results,
    success_count: "successCount",
    error_count: "errorCount",
    ..other,
} }
object! { Period {
    from_field: "from",
    to,
    ..other,
} }
object! { ProductFeed {
    url,
    language,
    default_field: "default",
    ..other,
} }
object! { ProductFeeds {
    feeds,
    ..other,
} }
object! { ProductFeedsConfiguration {
    feeds,
    ..other,
} }
union! { ProductFeedsConfigurationFeeds {
    Several: [Items(OBJECT)],
    ProductFeed: [Kind(OBJECT)],
} }
union! { RecomEntry {
    ContactRecom: [Kind(OBJECT)],
    Other: [Kind(NULL.or(BOOLEAN).or(NUMBER).or(STRING).or(ARRAY).or(OBJECT))],
} }
union! { TagValue {
    String: [Kind(STRING)],
    StringList: [Items(STRING)],
    Number: [Kind(NUMBER)],
    Boolean: [Kind(BOOLEAN)],
} }
