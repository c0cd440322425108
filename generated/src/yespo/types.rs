// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. All of them are written back as they came.

use std::collections::BTreeMap;
use crate::runtime::{Json, Nullable, OrNull, Other};

/// The identifiers of a contact. At least one is needed.
///
/// At least 1 key.
///
/// Schema: `#/components/schemas/ContactIdentifier`
#[derive(Clone, Default)] #[non_exhaustive]
pub struct ContactIdentifier {
    /// Yespo's own number of the contact.
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
    contact_id(i64),
    email(into String),
    phone(into String),
    external_customer_id(into String),
    web_id(into String),
} }

/// A recommended product, as the shop's feed describes it.
///
/// Schema: `#/components/schemas/ContactRecom`
#[derive(Clone)] #[non_exhaustive]
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
#[derive(Clone)] #[non_exhaustive]
pub enum ContactRecomCategory {
    /// A list of categories.
    StringList(Vec<String>),
    /// One category.
    String(String),
    Unknown(Json),
}

/// Whether the product is in stock, 1 or 0.
///
/// Schema: `#/components/schemas/ContactRecom/properties/isInStock`
#[derive(Clone)] #[non_exhaustive]
pub enum ContactRecomIsInStock {
    /// As a number.
    Integer(i32),
    /// As text.
    String(String),
    /// As yes or no.
    Boolean(bool),
    Unknown(Json),
}

/// Price. The answer does not say in which currency.
///
/// Schema: `#/components/schemas/ContactRecom/properties/price`
#[derive(Clone)] #[non_exhaustive]
pub enum ContactRecomPrice {
    /// As a number.
    Number(f64),
    /// As text.
    String(String),
    Unknown(Json),
}

/// A token for one request, or an empty one if there is no such contact.
///
/// Schema: `#/components/schemas/ContactToken`
#[derive(Clone)] #[non_exhaustive]
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
#[derive(Clone, Default)] #[non_exhaustive]
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
    email(into String),
    phone(into String),
    external_customer_id(into String),
    user_pseudo_id(into String),
    cookie(into String),
} }

/// Several values in the query, in the form that the data source wants.
///
/// Schema: `#/components/schemas/ListParameter`
#[derive(Clone)] #[non_exhaustive]
pub enum ListParameter {
    /// A parameter for each value, as in `products=1&products=2`. This is the default; try it first.
    Repeated(Vec<String>),
    /// One parameter with this text, for a data source that wants another form: with commas between the values (`1,2`), or as JSON (`["1","2"]`).
    Text(String),
    Unknown(Json),
}

/// One entry of the recommended products. It is a product; anything else is kept as it came, so that one odd entry does not cost the others.
///
/// Schema: `#/components/schemas/RecomEntry`
#[derive(Clone)] #[non_exhaustive]
pub enum RecomEntry {
    ContactRecom(ContactRecom),
    /// Not a product, or one with a field of a kind that no source names.
    Other(Json),
    Unknown(Json),
}

/// A further attribute of the product, as the feed has it.
///
/// Schema: `#/components/schemas/TagValue`
#[derive(Clone)] #[non_exhaustive]
pub enum TagValue {
    String(String),
    StringList(Vec<String>),
    Number(f64),
    Boolean(bool),
    Unknown(Json),
}
