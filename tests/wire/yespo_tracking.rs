//! What the tracking of websites sends, for each of its events.

use crate::answer::Answer;
use crate::server::Server;
use recommenders::runtime::Error;
use recommenders::yespo_tracking::{
    AddToWishlist, Amount, CartProduct, CategoryPage, Client, Cookies, GeneralInfo, InStock,
    ProductImpression, ProductPage, ProductUpdate, PurchasedItems, PurchasedProduct, SearchRequest,
    ShownProduct, StatusCart, TrackedCategory, TrackedProduct, TrackingEvent,
};
use serde_json::{Value, json};

fn event(name: &str) -> TrackingEvent {
    let general = GeneralInfo::new(name, "site-1").cookies(Cookies::new("sc-1"));
    TrackingEvent::new(general)
}

fn expected(name: &str, key: &str, details: &Value) -> Value {
    json!({"GeneralInfo": {"eventName": name, "siteId": "site-1", "cookies": {"sc": "sc-1"}}, key: details})
}

fn jacket() -> TrackedProduct {
    let mut product = TrackedProduct::new("MX-1512", Amount::Text("59.90".to_owned()))
        .is_in_stock(InStock::Text("1".to_owned()));
    product
        .tag
        .insert("tag_gender".to_owned(), vec!["unisex".to_owned()]);
    product
}

/// The events of products and orders, and what they are on the wire.
fn product_events() -> Vec<(TrackingEvent, Value)> {
    let product = json!({"Product": {"productKey": "MX-1512", "price": "59.90", "isInStock": "1", "tag_gender": ["unisex"]}});
    let cart = CartProduct::new("MX-1512", Amount::Number(59.5), 2).price_currency_code("USD");
    let bought = PurchasedProduct::new("MX-1512", Amount::Text("59.90".to_owned()), 1);
    vec![
        (
            event("ProductPage").product_page(ProductPage::new(jacket())),
            expected("ProductPage", "ProductPage", &product),
        ),
        (
            event("AddToWishlist").add_to_wishlist(AddToWishlist::new(jacket())),
            expected("AddToWishlist", "AddToWishlist", &product),
        ),
        (
            event("StatusCart").status_cart(StatusCart::new("cart-77", [cart])),
            expected(
                "StatusCart",
                "StatusCart",
                &json!({"GUID": "cart-77", "Products": [
                    {"productKey": "MX-1512", "price": 59.5, "quantity": 2, "price_currency_code": "USD"},
                ]}),
            ),
        ),
        (
            event("PurchasedItems").purchased_items(PurchasedItems::new("o-1", [bought])),
            expected(
                "PurchasedItems",
                "PurchasedItems",
                &json!({"OrderNumber": "o-1", "Products": [
                    {"product_id": "MX-1512", "unit_price": "59.90", "quantity": 1},
                ]}),
            ),
        ),
    ]
}

/// The other events, and what they are on the wire.
fn other_events() -> Vec<(TrackingEvent, Value)> {
    vec![
        (
            event("ProductImpressions").product_impression(ProductImpression::new([
                ShownProduct::new("MX-1512", "row_1"),
            ])),
            expected(
                "ProductImpressions",
                "ProductImpression",
                &json!({"Products": [
                    {"product_id": "MX-1512", "container_type": "row_1"},
                ]}),
            ),
        ),
        (
            event("CategoryPage").category_page(CategoryPage::new(TrackedCategory::new("jackets"))),
            expected(
                "CategoryPage",
                "CategoryPage",
                &json!({"Category": {"categoryKey": "jackets"}}),
            ),
        ),
        (
            event("SearchRequest").search_request(SearchRequest::new("rain").is_found(1)),
            expected(
                "SearchRequest",
                "SearchRequest",
                &json!({"search": "rain", "isFound": 1}),
            ),
        ),
        (
            event("ProductUpdate")
                .product_update([ProductUpdate::new("MX-1512", InStock::Number(0))]),
            expected(
                "ProductUpdate",
                "ProductUpdate",
                &json!([{"product_id": "MX-1512", "isInStock": 0}]),
            ),
        ),
    ]
}

#[tokio::test]
async fn every_event_is_sent_without_a_key() {
    for (event, expected) in product_events().into_iter().chain(other_events()) {
        let server = Server::start([Answer::empty(200)]).await;
        Client::new()
            .base_url(server.url())
            .track(event)
            .await
            .unwrap();
        let received = server.request().await;
        assert_eq!(received.line(), "POST /api/v2 HTTP/1.1");
        assert_eq!(received.header("authorization"), None);
        assert_eq!(received.json(), expected);
    }
}

#[tokio::test]
async fn the_data_of_a_customer_have_no_key_of_their_own() {
    let server = Server::start([Answer::empty(204)]).await;
    let general = GeneralInfo::new("CustomerData", "site-1")
        .cookies(Cookies::new("sc-1"))
        .user_email("ann@shop.test");
    let client = Client::new().base_url(server.url());
    client.track(TrackingEvent::new(general)).await.unwrap();
    assert_eq!(
        server.request().await.json(),
        json!({"GeneralInfo": {
            "eventName": "CustomerData", "siteId": "site-1", "cookies": {"sc": "sc-1"}, "user_email": "ann@shop.test",
        }})
    );
}

#[tokio::test]
async fn two_events_in_one_are_refused_and_a_failure_is_unexpected() {
    let server = Server::start([Answer::text(400, "no")]).await;
    let client = Client::new().base_url(server.url());
    let two = event("ProductPage")
        .product_page(ProductPage::new(jacket()))
        .search_request(SearchRequest::new("rain"));
    let error = client.track(two).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    let error = client.track(event("CustomerData")).await.unwrap_err();
    assert!(
        matches!(&error, Error::Unexpected(found) if found.status() == 400),
        "{error:?}"
    );
}
