// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::Json;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// A product was put on the wish list.
///
/// Schema: `#/components/schemas/AddToWishlist`
#[non_exhaustive]
pub struct AddToWishlist {
    pub product: TrackedProduct,
    pub tags: Option<Tags>,
    pub other: Other,
}

impl AddToWishlist {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product: TrackedProduct) -> Self {
        Self {
            product,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { AddToWishlist {
    tags(map Vec<String>),
} }

/// A price or a number, as text or as a number.
///
/// Schema: `#/components/schemas/Amount`
#[derive(Clone)]
#[non_exhaustive]
pub enum Amount {
    /// As text.
    Text(String),
    /// As a number.
    Number(f64),
    Unknown(Json),
}
branches! { Amount {
    Text(text),
    Number(f64),
} }

/// A product of the cart.
///
/// Schema: `#/components/schemas/CartProduct`
#[non_exhaustive]
pub struct CartProduct {
    /// Id of the product in the feed.
    pub product_key: String,
    /// Price of one.
    pub price: Amount,
    /// How many.
    pub quantity: i64,
    /// Discount.
    pub discount: Option<Amount>,
    /// Currency, as a code of ISO 4217.
    pub price_currency_code: Option<String>,
    /// Every key that matches `^tag_`.
    pub tag: BTreeMap<String, TagValues>,
    pub other: Other,
}

impl CartProduct {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product_key: impl Into<String>, price: impl Into<Amount>, quantity: i64) -> Self {
        Self {
            product_key: product_key.into(),
            price: price.into(),
            quantity,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { CartProduct {
    /// Discount.
    discount(into Amount),
    /// Currency, as a code of ISO 4217.
    price_currency_code(into String),
} }

/// A category page was opened.
///
/// Schema: `#/components/schemas/CategoryPage`
#[non_exhaustive]
pub struct CategoryPage {
    pub category: TrackedCategory,
    pub tags: Option<Tags>,
    pub other: Other,
}

impl CategoryPage {
    /// A value with its required fields; the others are set by methods.
    pub fn new(category: TrackedCategory) -> Self {
        Self {
            category,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { CategoryPage {
    tags(map Vec<String>),
} }

/// Cookies of the visitor.
///
/// Schema: `#/components/schemas/Cookies`
#[non_exhaustive]
pub struct Cookies {
    /// Value of the tracking cookie `sc`.
    pub sc: String,
    pub other: Other,
}

impl Cookies {
    /// A value with its required fields; the others are set by methods.
    pub fn new(sc: impl Into<String>) -> Self {
        Self {
            sc: sc.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// What happened.
///
/// Schema: `#/components/schemas/EventName`
#[derive(Clone)]
#[non_exhaustive]
pub enum EventName {
    ProductPage,
    CategoryPage,
    SearchRequest,
    ProductImpressions,
    AddToWishlist,
    StatusCart,
    PurchasedItems,
    CustomerData,
    ProductUpdate,
    Unknown(Unknown),
}

/// What happened, where and to whom.
///
/// Schema: `#/components/schemas/GeneralInfo`
#[non_exhaustive]
pub struct GeneralInfo {
    pub event_name: EventName,
    /// Id of the site, from the tracking script of the account.
    /// Example: `"65E5FD2B-7D9B-4E67-AC6C-B5A4B1EDD2E9"`.
    pub site_id: String,
    /// The tracking cookie of the visitor. Every event needs it but `ProductUpdate`.
    pub cookies: Option<Cookies>,
    /// When it happened, in milliseconds since 1970. Without it, now.
    pub datetime: Option<i64>,
    /// Id of the contact in the shop's own system.
    pub external_customer_id: Option<String>,
    /// Phone number of the contact.
    pub user_phone: Option<String>,
    /// E-mail address of the contact.
    pub user_email: Option<String>,
    /// Name of the contact.
    pub user_name: Option<String>,
    /// Yespo's own number of the contact, as text.
    pub user_es_contact_id: Option<String>,
    pub other: Other,
}

impl GeneralInfo {
    /// A value with its required fields; the others are set by methods.
    pub fn new(event_name: impl Into<EventName>, site_id: impl Into<String>) -> Self {
        Self {
            event_name: event_name.into(),
            site_id: site_id.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { GeneralInfo {
    /// The tracking cookie of the visitor. Every event needs it but `ProductUpdate`.
    cookies(Cookies),
    /// When it happened, in milliseconds since 1970. Without it, now.
    datetime(i64),
    /// Id of the contact in the shop's own system.
    external_customer_id(into String),
    /// Phone number of the contact.
    user_phone(into String),
    /// E-mail address of the contact.
    user_email(into String),
    /// Name of the contact.
    user_name(into String),
    /// Yespo's own number of the contact, as text.
    user_es_contact_id(into String),
} }

/// Whether a product is in stock, 1 or 0, as text or as a number.
///
/// Schema: `#/components/schemas/InStock`
#[derive(Clone)]
#[non_exhaustive]
pub enum InStock {
    /// As text.
    Text(String),
    /// As a number.
    Number(i64),
    Unknown(Json),
}
branches! { InStock {
    Text(text),
    Number(i64),
} }

/// Products were shown, such as a block of recommendations.
///
/// Schema: `#/components/schemas/ProductImpression`
#[non_exhaustive]
pub struct ProductImpression {
    /// The products.
    pub products: Vec<ShownProduct>,
    pub tags: Option<Tags>,
    pub other: Other,
}

impl ProductImpression {
    /// A value with its required fields; the others are set by methods.
    pub fn new(products: impl IntoIterator<Item = impl Into<ShownProduct>>) -> Self {
        Self {
            products: products.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ProductImpression {
    tags(map Vec<String>),
} }

/// A product page was opened.
///
/// Schema: `#/components/schemas/ProductPage`
#[non_exhaustive]
pub struct ProductPage {
    pub product: TrackedProduct,
    pub tags: Option<Tags>,
    pub other: Other,
}

impl ProductPage {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product: TrackedProduct) -> Self {
        Self {
            product,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ProductPage {
    tags(map Vec<String>),
} }

/// A product that changed.
///
/// Schema: `#/components/schemas/ProductUpdate`
#[non_exhaustive]
pub struct ProductUpdate {
    /// Id of the product in the feed.
    pub product_id: String,
    pub is_in_stock: InStock,
    /// Price.
    pub unit_price: Option<Amount>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Address of a picture.
    pub imgurl: Option<String>,
    /// Address of the product page.
    pub url: Option<String>,
    /// Brand.
    pub brand: Option<String>,
    /// Currency, as a code of ISO 4217.
    pub price_currency_code: Option<String>,
    /// Keys of its categories.
    pub category_id: Option<Vec<String>>,
    /// Every key that matches `^tag_`.
    pub tag: BTreeMap<String, TagValues>,
    pub other: Other,
}

impl ProductUpdate {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product_id: impl Into<String>, is_in_stock: impl Into<InStock>) -> Self {
        Self {
            product_id: product_id.into(),
            is_in_stock: is_in_stock.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { ProductUpdate {
    /// Price.
    unit_price(into Amount),
    /// Name.
    name(into String),
    /// Description.
    description(into String),
    /// Address of a picture.
    imgurl(into String),
    /// Address of the product page.
    url(into String),
    /// Brand.
    brand(into String),
    /// Currency, as a code of ISO 4217.
    price_currency_code(into String),
    /// Keys of its categories.
    category_id(list String),
} }

/// Products were bought.
///
/// Schema: `#/components/schemas/PurchasedItems`
#[non_exhaustive]
pub struct PurchasedItems {
    /// Id of the order.
    pub order_number: String,
    /// The products.
    pub products: Vec<PurchasedProduct>,
    pub tags: Option<Tags>,
    pub other: Other,
}

impl PurchasedItems {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        order_number: impl Into<String>,
        products: impl IntoIterator<Item = impl Into<PurchasedProduct>>,
    ) -> Self {
        Self {
            order_number: order_number.into(),
            products: products.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { PurchasedItems {
    tags(map Vec<String>),
} }

/// A product that was bought.
///
/// Schema: `#/components/schemas/PurchasedProduct`
#[non_exhaustive]
pub struct PurchasedProduct {
    /// Id of the product in the feed.
    pub product_id: String,
    /// Price of one.
    pub unit_price: Amount,
    /// How many.
    pub quantity: i64,
    pub other: Other,
}

impl PurchasedProduct {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        product_id: impl Into<String>,
        unit_price: impl Into<Amount>,
        quantity: i64,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            unit_price: unit_price.into(),
            quantity,
            ..crate::runtime::placeholder()
        }
    }
}

/// A visitor searched.
///
/// Schema: `#/components/schemas/SearchRequest`
#[non_exhaustive]
pub struct SearchRequest {
    /// What was searched for.
    pub search: String,
    /// Whether anything was found, 1 or 0.
    pub is_found: Option<i64>,
    pub other: Other,
}

impl SearchRequest {
    /// A value with its required fields; the others are set by methods.
    pub fn new(search: impl Into<String>) -> Self {
        Self {
            search: search.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { SearchRequest {
    /// Whether anything was found, 1 or 0.
    is_found(i64),
} }

/// A product that was shown.
///
/// Schema: `#/components/schemas/ShownProduct`
#[non_exhaustive]
pub struct ShownProduct {
    /// Id of the product in the feed.
    pub product_id: String,
    /// The block that it was shown in, in words of your own.
    pub container_type: String,
    pub other: Other,
}

impl ShownProduct {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product_id: impl Into<String>, container_type: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            container_type: container_type.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// What is in the cart now.
///
/// Schema: `#/components/schemas/StatusCart`
#[non_exhaustive]
pub struct StatusCart {
    /// Id of the cart.
    pub guid: String,
    /// The products. An empty list says that the cart is empty.
    pub products: Vec<CartProduct>,
    pub tags: Option<Tags>,
    pub other: Other,
}

impl StatusCart {
    /// A value with its required fields; the others are set by methods.
    pub fn new(
        guid: impl Into<String>,
        products: impl IntoIterator<Item = impl Into<CartProduct>>,
    ) -> Self {
        Self {
            guid: guid.into(),
            products: products.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { StatusCart {
    tags(map Vec<String>),
} }

/// A further attribute of a product.
///
/// Schema: `#/components/schemas/TagValues`
pub type TagValues = Vec<String>;

/// Further attributes of the event. The keys are your own.
///
/// Schema: `#/components/schemas/Tags`
pub type Tags = BTreeMap<String, Vec<String>>;

/// A category.
///
/// Schema: `#/components/schemas/TrackedCategory`
#[non_exhaustive]
pub struct TrackedCategory {
    /// Key of the category in the feed.
    pub category_key: String,
    pub other: Other,
}

impl TrackedCategory {
    /// A value with its required fields; the others are set by methods.
    pub fn new(category_key: impl Into<String>) -> Self {
        Self {
            category_key: category_key.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// A product.
///
/// Schema: `#/components/schemas/TrackedProduct`
#[non_exhaustive]
pub struct TrackedProduct {
    /// Id of the product in the feed.
    pub product_key: String,
    /// Price.
    pub price: Amount,
    pub is_in_stock: Option<InStock>,
    /// Every key that matches `^tag_`.
    pub tag: BTreeMap<String, TagValues>,
    pub other: Other,
}

impl TrackedProduct {
    /// A value with its required fields; the others are set by methods.
    pub fn new(product_key: impl Into<String>, price: impl Into<Amount>) -> Self {
        Self {
            product_key: product_key.into(),
            price: price.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { TrackedProduct {
    is_in_stock(into InStock),
} }

/// One event: who and where in `GeneralInfo`, and the details in the field that has the name of the event.
///
/// At most 2 keys.
///
/// Schema: `#/components/schemas/TrackingEvent`
#[non_exhaustive]
pub struct TrackingEvent {
    pub general_info: GeneralInfo,
    pub product_page: Option<ProductPage>,
    pub category_page: Option<CategoryPage>,
    pub search_request: Option<SearchRequest>,
    pub product_impression: Option<ProductImpression>,
    pub add_to_wishlist: Option<AddToWishlist>,
    pub status_cart: Option<StatusCart>,
    pub purchased_items: Option<PurchasedItems>,
    /// Products that changed. Of `GeneralInfo` this needs the name of the event and the site alone.
    pub product_update: Option<Vec<ProductUpdate>>,
    pub other: Other,
}

impl TrackingEvent {
    /// A value with its required fields; the others are set by methods.
    pub fn new(general_info: GeneralInfo) -> Self {
        Self {
            general_info,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { TrackingEvent {
    product_page(ProductPage),
    category_page(CategoryPage),
    search_request(SearchRequest),
    product_impression(ProductImpression),
    add_to_wishlist(AddToWishlist),
    status_cart(StatusCart),
    purchased_items(PurchasedItems),
    /// Products that changed. Of `GeneralInfo` this needs the name of the event and the site alone.
    product_update(list ProductUpdate),
} }
