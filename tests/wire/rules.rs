//! Rules of the documents that are checked before anything is sent.

use crate::server::Server;
use crate::{depict, miso_requests, yespo};
use recommenders::miso::{
    AddToCartInteraction, GeoBoost, GeoDistance, GeoQuery, Interaction, ProductToProductsRequest,
    RateInteraction, UserToProductsRequest, UserToTrendingRequest,
};
use recommenders::runtime::{Call, Error, Nullable, Operation};
use recommenders::yespo::{ContactTokenRequest, Event, EventParameter};

/// Sends a call that must not get far, and gives every violation as `place: rule`.
async fn violations<O: Operation>(server: Server, call: Call<'_, O>) -> Vec<String> {
    let Err(error) = call.await else {
        panic!("the call was sent")
    };
    assert!(!error.may_have_reached_server());
    assert_eq!((error.status(), error.raw()), (None, None));
    let Error::Invalid(invalid) = &error else {
        panic!("{error:?}")
    };
    let shown = error.to_string();
    assert!(
        invalid
            .violations()
            .iter()
            .all(|violation| shown.contains(&violation.to_string())),
        "{shown}"
    );
    assert!(
        shown.contains("not sent") && shown.contains(O::plan().id),
        "{shown}"
    );
    assert_eq!(server.requests().await.len(), 0);
    invalid
        .violations()
        .iter()
        .map(|violation| format!("{}: {}", violation.place(), violation.message()))
        .collect()
}

/// What keeps a request for Depict from being sent.
async fn depict(request: recommenders::depict::RecommendForManyRequest) -> Vec<String> {
    let server = Server::unused().await;
    let client = depict::client(&server);
    violations(server, client.recommend_for_products_and_user(request)).await
}

/// What keeps a request for Miso from being sent.
async fn miso(request: UserToProductsRequest) -> Vec<String> {
    let server = Server::unused().await;
    let client = miso_requests::client(&server);
    violations(server, client.user_to_products(request)).await
}

#[tokio::test]
async fn a_number_stays_in_its_range() {
    assert_eq!(
        depict(depict::request().limit(0)).await,
        ["body/limit: must be at least 1"]
    );
    assert_eq!(
        depict(depict::request().limit(129)).await,
        ["body/limit: must be at most 128"]
    );
    assert_eq!(
        depict(depict::request().limit(i64::MIN)).await,
        ["body/limit: must be at least 1"]
    );
}

#[tokio::test]
async fn a_text_has_its_length() {
    assert_eq!(
        depict(depict::request().dsid("")).await,
        ["body/dsid: must have at least 1 character"]
    );
    let long = UserToProductsRequest::default().pagination_id("ä".repeat(513));
    assert_eq!(
        miso(long).await,
        ["body/pagination_id: must have at most 512 characters"]
    );
}

#[tokio::test]
async fn all_violations_are_listed() {
    let expected = [
        "body/limit: must be at most 128",
        "body/dsid: must have at least 1 character",
    ];
    assert_eq!(
        depict(depict::request().dsid("").limit(1000)).await,
        expected
    );
}

#[tokio::test]
async fn what_is_absent_or_null_breaks_no_rule() {
    let answer = crate::answer::Answer::json(200, &serde_json::json!({"displays": []}));
    let server = Server::start([answer]).await;
    let request = depict::request().limit(Nullable::Null).dsid(Nullable::Null);
    depict::client(&server)
        .recommend_for_products_and_user(request)
        .await
        .unwrap();
    assert_eq!(server.requests().await.len(), 1);
}

#[tokio::test]
async fn a_contact_has_at_least_one_identifier() {
    let server = Server::unused().await;
    let client = yespo::client(&server);
    let call = client
        .contact_recoms(1244)
        .products(yespo::repeated(&["1"]));
    assert_eq!(
        violations(server, call).await,
        ["query contact: must have at least 1 key"]
    );
}

#[tokio::test]
async fn an_event_has_its_size() {
    let server = Server::unused().await;
    let client = yespo::client(&server);
    let params = [EventParameter::new("note", "x".repeat(20_480))];
    let call = client.send_event(Event::new("AbandonedCart").params(params));
    let found = violations(server, call).await;
    assert_eq!(found, ["body: must have at most 20480 bytes, not 20550"]);
}

#[tokio::test]
async fn a_token_is_for_someone() {
    let server = Server::unused().await;
    let client = yespo::client(&server);
    assert_eq!(
        violations(server, client.contact_token(ContactTokenRequest::default())).await,
        ["body: must have at least 1 key"]
    );
}

#[tokio::test]
async fn a_page_belongs_to_a_list() {
    let expected = ["body: must have pagination_id because it has start"];
    assert_eq!(
        miso(UserToProductsRequest::default().start(10)).await,
        expected
    );
    let server = Server::unused().await;
    let client = miso_requests::client(&server);
    assert_eq!(
        violations(
            server,
            client.user_to_trending(UserToTrendingRequest::default().start(0))
        )
        .await,
        expected
    );
}

#[tokio::test]
async fn shuffling_starts_at_one() {
    assert_eq!(
        miso(UserToProductsRequest::default().dithering(0.99)).await,
        ["body/dithering: must be at least 1"]
    );
    assert_eq!(
        miso(UserToProductsRequest::default().dithering(f64::NAN)).await[0],
        "body/dithering: must be a finite number"
    );
}

#[tokio::test]
async fn places_are_on_the_globe() {
    let filter = [
        GeoDistance::new(90.0, 180.0, 1.0),
        GeoDistance::new(91.0, 0.0, 1.0),
    ];
    let boost = [GeoBoost::new(-90.5, -180.5, 1.0)];
    let expected = [
        "body/geo/filter/1/lat: must be at most 90",
        "body/geo/boost/0/lat: must be at least -90",
        "body/geo/boost/0/lon: must be at least -180",
    ];
    assert_eq!(
        miso(UserToProductsRequest::default().geo(GeoQuery::default().filter(filter).boost(boost)))
            .await,
        expected
    );
}

#[tokio::test]
async fn rules_hold_inside_of_a_union() {
    let cart = AddToCartInteraction::default().user_id("u".repeat(513));
    let request = UserToProductsRequest::default()
        .additional_interactions([Interaction::AddToCartInteraction(cart)]);
    assert_eq!(
        miso(request).await,
        ["body/additional_interactions/0/user_id: must have at most 512 characters"]
    );
}

#[tokio::test]
async fn a_rating_is_between_zero_and_five() {
    let rated = |rating: f64| {
        let rate = RateInteraction::default().rating(rating);
        miso(
            UserToProductsRequest::default()
                .additional_interactions([Interaction::RateInteraction(rate)]),
        )
    };
    assert_eq!(
        rated(-0.5).await,
        ["body/additional_interactions/0/rating: must be at least 0"]
    );
    assert_eq!(
        rated(5.5).await,
        ["body/additional_interactions/0/rating: must be at most 5"]
    );
}

#[tokio::test]
async fn an_anchor_is_not_empty() {
    let server = Server::unused().await;
    let client = miso_requests::client(&server);
    let none: [&str; 0] = [];
    let request = ProductToProductsRequest::default()
        .product_id("")
        .product_ids(none);
    let expected = [
        "body/product_id: must have at least 1 character",
        "body/product_ids: must have at least 1 item",
    ];
    assert_eq!(
        violations(server, client.product_to_products(request)).await,
        expected
    );
}

#[tokio::test]
async fn items_of_a_list_have_rules_too() {
    let server = Server::unused().await;
    let client = miso_requests::client(&server);
    let request = ProductToProductsRequest::default().product_ids(["p-1", ""]);
    assert_eq!(
        violations(server, client.product_to_products(request)).await,
        ["body/product_ids/1: must have at least 1 character"]
    );
}

#[tokio::test]
async fn header_values_have_no_line_breaks() {
    let server = Server::unused().await;
    let client = depict::client(&server);
    let call = client
        .recommend_for_products_and_user(depict::request())
        .referer("https://a.test/\r\nX-Evil: 1")
        .header("no name", "v");
    let expected = [
        "header referer: must not have control characters",
        "header no…: is not a name that a header can have",
    ];
    assert_eq!(violations(server, call).await, expected);
}

#[tokio::test]
async fn the_address_is_a_plain_one() {
    for url in [
        "",
        "shop.test",
        "ftp://shop.test",
        "https://user:word@shop.test",
        "https://shop.test/?a=b",
        "https://",
    ] {
        let server = Server::unused().await;
        let client = depict::client(&server).base_url(url);
        let found = violations(
            server,
            client.recommend_for_products_and_user(depict::request()),
        )
        .await;
        assert_eq!(
            found,
            ["base url: must be an http or https address without user and query"],
            "{url}"
        );
    }
}
