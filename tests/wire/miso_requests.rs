//! What Miso's recommendations send.

use crate::answer::Answer;
use crate::received::Received;
use crate::server::Server;
use recommenders::miso::{
    AddToCartInteraction, BoostRule, Client, Credential, DistanceUnit, DiversificationRule,
    GeoBoost, GeoDistance, GeoQuery, Interaction, Page, ProductToProductsRequest, Quantities,
    RecommendationOptionsUserCohortValue as CohortValue, RequestMetadata, SearchInformation,
    SearchInteraction, UserToAttributesRequest, UserToCategoriesRequest, UserToProductsRequest,
    UserToTrendingRequest, WebContext,
};
use serde_json::{Value, json};

/// A client of a server, with a key in a header.
pub(crate) fn client(server: &Server) -> Client {
    Client::new(Credential::secret_api_key_header("key-1")).base_url(server.url())
}

async fn products_server() -> Server {
    Server::start([Answer::json(200, &json!({"data": {"products": []}}))]).await
}

/// The body that a request for products has on the wire.
async fn sent(request: UserToProductsRequest) -> Value {
    let server = products_server().await;
    client(&server).user_to_products(request).await.unwrap();
    server.request().await.json()
}

/// What is the same for all operations.
fn assert_posted(received: &Received, operation: &str, body: &Value) {
    assert_eq!(
        received.line(),
        format!("POST /v1/recommendation/{operation} HTTP/1.1")
    );
    assert_eq!(
        received.header_names(),
        [
            "accept",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "x-api-key"
        ]
    );
    assert_eq!(received.header("accept"), Some("application/json"));
    assert_eq!(&received.json(), body);
}

#[tokio::test]
async fn user_to_products_with_nothing() {
    let server = products_server().await;
    client(&server)
        .user_to_products(UserToProductsRequest::default())
        .await
        .unwrap();
    assert_posted(&server.request().await, "user_to_products", &json!({}));
}

#[tokio::test]
async fn what_the_vendors_sdk_sends_can_be_sent() {
    let mut metadata = RequestMetadata::default().site("shop.test");
    metadata.other.insert("page", "home");
    let request = UserToProductsRequest::default()
        .user_id("u-17")
        .user_type("registered")
        .user_hash("ab12")
        .metadata(metadata.clone());
    let expected = json!({
        "user_id": "u-17", "user_type": "registered", "user_hash": "ab12",
        "metadata": {"site": "shop.test", "page": "home"},
    });
    assert_eq!(sent(request).await, expected);

    let request = ProductToProductsRequest::default()
        .product_id("p-1")
        .user_type("free")
        .metadata(metadata);
    let server = products_server().await;
    client(&server).product_to_products(request).await.unwrap();
    let expected = json!({"user_type": "free", "metadata": {"site": "shop.test", "page": "home"}, "product_id": "p-1"});
    assert_eq!(server.request().await.json(), expected);
}

#[tokio::test]
async fn user_to_products_with_filters_boosts_and_pages() {
    let request = UserToProductsRequest::default()
        .user_id("u-17")
        .rows(2)
        .fl(["title", "custom_attributes.*"])
        .fq("brand:\"Nike\"")
        .boost_rules([BoostRule::default()
            .boost_fq("tags:\"SALE\"")
            .boost_positions([0])
            .boost_rule_name("sale-first")])
        .geo(
            GeoQuery::default()
                .filter([GeoDistance::new(40.7, -73.9, 25.0).distance_unit(DistanceUnit::Km)]),
        )
        .diversification([("brand", DiversificationRule::default().minimum_distance(1))])
        .dithering(1.5)
        .pagination_id("pg-1")
        .start(0);
    let expected = json!({
        "user_id": "u-17", "rows": 2, "fl": ["title", "custom_attributes.*"], "fq": "brand:\"Nike\"",
        "boost_rules": [{"boost_fq": "tags:\"SALE\"", "boost_positions": [0], "boost_rule_name": "sale-first"}],
        "geo": {"filter": [{"lat": 40.7, "lon": -73.9, "distance": 25.0, "distance_unit": "km"}]},
        "diversification": {"brand": {"minimum_distance": 1}}, "dithering": 1.5, "pagination_id": "pg-1", "start": 0,
    });
    assert_eq!(sent(request).await, expected);
}

#[tokio::test]
async fn user_to_products_with_events_and_session_values() {
    let page = Page::new("https://shop.test/p-1").title("Runner");
    let cart = AddToCartInteraction::default()
        .product_ids(["p-1", "p-2"])
        .quantities(Quantities::NumberList(vec![1.0, 2.5]))
        .miso_id(
            "517452b0-0000-4000-8000-66359cf29022"
                .parse::<recommenders::runtime::Uuid>()
                .unwrap(),
        )
        .timestamp(
            "2026-01-05T10:11:12.345+02:00"
                .parse::<recommenders::runtime::DateTime>()
                .unwrap(),
        )
        .context(WebContext::default().page(page));
    let words = SearchInformation::default()
        .keywords("running shoes")
        .filters([("brand", vec!["Nike".to_owned()])]);
    let request = UserToProductsRequest::default()
        .anonymous_id("v-9")
        .user_cohort([
            ("country", CohortValue::String("US".to_owned())),
            ("newsletter", CohortValue::Boolean(true)),
        ])
        .additional_interactions([
            Interaction::AddToCartInteraction(cart),
            Interaction::SearchInteraction(SearchInteraction::default().search(words)),
        ])
        .custom_context([
            ("visits", json!(3)),
            ("stores", json!(["north"])),
            ("coupon", Value::Null),
        ]);
    let expected = json!({
        "anonymous_id": "v-9", "user_cohort": {"country": "US", "newsletter": true},
        "additional_interactions": [
            {"type": "add_to_cart", "product_ids": ["p-1", "p-2"], "quantities": [1.0, 2.5],
             "timestamp": "2026-01-05T10:11:12.345+02:00", "miso_id": "517452b0-0000-4000-8000-66359cf29022",
             "context": {"page": {"url": "https://shop.test/p-1", "title": "Runner"}}},
            {"type": "search", "search": {"keywords": "running shoes", "filters": {"brand": ["Nike"]}}},
        ],
        "custom_context": {"visits": 3, "stores": ["north"], "coupon": null},
    });
    assert_eq!(sent(request).await, expected);
}

#[tokio::test]
async fn empty_lists_and_false_are_sent_and_not_left_out() {
    let none: [&str; 0] = [];
    let request = UserToProductsRequest::default()
        .fl(none)
        .dedupe_product_group_id(false)
        .rows(0)
        .fq("");
    assert_eq!(
        sent(request).await,
        json!({"fl": [], "dedupe_product_group_id": false, "rows": 0, "fq": ""})
    );
}

#[tokio::test]
async fn keys_that_the_document_does_not_name_are_sent_where_it_allows_them() {
    let mut rule = BoostRule::default().boost_fq("a:b");
    rule.other.insert("boost_match_type", "any");
    let request = UserToProductsRequest::default().boost_rules([rule]);
    assert_eq!(
        sent(request).await,
        json!({"boost_rules": [{"boost_fq": "a:b", "boost_match_type": "any"}]})
    );
}

#[tokio::test]
async fn user_to_categories() {
    let body = json!({"data": {"categories": []}});
    let server = Server::start([Answer::json(200, &body)]).await;
    let request = UserToCategoriesRequest::default()
        .anonymous_id("v-9")
        .rows(1)
        .products_per_category(2)
        .root_category(["Shoes"]);
    client(&server).user_to_categories(request).await.unwrap();
    let expected = json!({"anonymous_id": "v-9", "rows": 1, "products_per_category": 2, "root_category": ["Shoes"]});
    assert_posted(&server.request().await, "user_to_categories", &expected);
}

#[tokio::test]
async fn user_to_attributes() {
    let body = json!({"data": {"attributes": []}});
    let server = Server::start([Answer::json(200, &body)]).await;
    let request = UserToAttributesRequest::new("brand")
        .user_id("u-17")
        .products_per_attribute(1)
        .boost_attributes(["Nike"]);
    client(&server)
        .user_to_attributes(request.exclude_attributes(["Acme"]))
        .await
        .unwrap();
    let expected = json!({
        "field": "brand", "user_id": "u-17", "products_per_attribute": 1, "boost_attributes": ["Nike"], "exclude_attributes": ["Acme"],
    });
    assert_posted(&server.request().await, "user_to_attributes", &expected);
}

#[tokio::test]
async fn user_to_trending() {
    let server = products_server().await;
    let request = UserToTrendingRequest::default()
        .anonymous_id("v-9")
        .r#type("article")
        .rows(3)
        .fl(["title"])
        .user_hash("ab12");
    client(&server).user_to_trending(request).await.unwrap();
    let expected = json!({"anonymous_id": "v-9", "user_hash": "ab12", "type": "article", "rows": 3, "fl": ["title"]});
    assert_posted(&server.request().await, "user_to_trending", &expected);
}

#[tokio::test]
async fn product_to_products() {
    let server = products_server().await;
    let boost = GeoBoost::new(-90.0, 180.0, 2.5)
        .boost_positions([0, 3])
        .distance_unit("furlong")
        .field("shop");
    let request = ProductToProductsRequest::default()
        .user_id("u-17")
        .product_ids(["p-1", "p-2"])
        .buy_together(true)
        .geo(GeoQuery::default().boost([boost]));
    client(&server).product_to_products(request).await.unwrap();
    let expected = json!({
        "user_id": "u-17", "product_ids": ["p-1", "p-2"], "buy_together": true,
        "geo": {"boost": [{"boost_positions": [0, 3], "lat": -90.0, "lon": 180.0, "distance": 2.5, "distance_unit": "furlong", "field": "shop"}]},
    });
    assert_posted(&server.request().await, "product_to_products", &expected);
}
