// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { AddToWishlist {
    product: "Product",
    tags: "Tags",
    ..other,
} }
union! { Amount {
    Text: [Kind(STRING)],
    Number: [Kind(NUMBER)],
} }
object! { CartProduct {
    product_key: "productKey",
    price,
    quantity,
    discount,
    price_currency_code,
    ..tag ~ "^tag_",
    ..other,
} }
object! { CategoryPage {
    category: "Category",
    tags: "Tags",
    ..other,
} }
object! { Cookies {
    sc,
    ..other,
} }
open_enum! { EventName: text {
    ProductPage = "ProductPage",
    CategoryPage = "CategoryPage",
    SearchRequest = "SearchRequest",
    ProductImpressions = "ProductImpressions",
    AddToWishlist = "AddToWishlist",
    StatusCart = "StatusCart",
    PurchasedItems = "PurchasedItems",
    CustomerData = "CustomerData",
    ProductUpdate = "ProductUpdate",
} }
object! { GeneralInfo {
    event_name: "eventName",
    site_id: "siteId",
    cookies,
    datetime,
    external_customer_id: "externalCustomerId",
    user_phone,
    user_email,
    user_name,
    user_es_contact_id,
    ..other,
} }
union! { InStock {
    Text: [Kind(STRING)],
    Number: [Kind(INTEGER)],
} }
object! { ProductImpression {
    products: "Products",
    tags: "Tags",
    ..other,
} }
object! { ProductPage {
    product: "Product",
    tags: "Tags",
    ..other,
} }
object! { ProductUpdate {
    product_id,
    is_in_stock: "isInStock",
    unit_price,
    name,
    description,
    imgurl,
    url,
    brand,
    price_currency_code,
    category_id,
    ..tag ~ "^tag_",
    ..other,
} }
object! { PurchasedItems {
    order_number: "OrderNumber",
    products: "Products",
    tags: "Tags",
    ..other,
} }
object! { PurchasedProduct {
    product_id,
    unit_price,
    quantity,
    ..other,
} }
object! { SearchRequest {
    search,
    is_found: "isFound",
    ..other,
} }
object! { ShownProduct {
    product_id,
    container_type,
    ..other,
} }
object! { StatusCart {
    guid: "GUID",
    products: "Products",
    tags: "Tags",
    ..other,
} }
object! { TrackedCategory {
    category_key: "categoryKey",
    ..other,
} }
object! { TrackedProduct {
    product_key: "productKey",
    price,
    is_in_stock: "isInStock",
    ..tag ~ "^tag_",
    ..other,
} }
object! { TrackingEvent {
    general_info: "GeneralInfo",
    product_page: "ProductPage",
    category_page: "CategoryPage",
    search_request: "SearchRequest",
    product_impression: "ProductImpression",
    add_to_wishlist: "AddToWishlist",
    status_cart: "StatusCart",
    purchased_items: "PurchasedItems",
    product_update: "ProductUpdate",
    ..other,
} [MaxProperties(2)] }
