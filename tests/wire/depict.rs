//! Depict's only operation: what it sends, and what it reads for each documented status.

use crate::answer::Answer;
use crate::server::Server;
use recommenders::depict::operations::RecommendForProductsAndUserError;
use recommenders::depict::{
    Client, Credential, HttpValidationError, RecommendForManyRequest, RecommendResponse,
    ValidationErrorLocItem,
};
use recommenders::runtime::{Error, Nullable};
use serde_json::{Value, json};

const LINE: &str = "POST /v2/recommend/products/products HTTP/1.1";

/// A client of a server, with a key in a header.
pub(crate) fn client(server: &Server) -> Client {
    Client::new(Credential::api_key_header("key-1")).base_url(server.url())
}

/// The smallest request there is.
pub(crate) fn request() -> RecommendForManyRequest {
    RecommendForManyRequest::new("acme", "se", "cross_sell", ["sku-1"])
}

fn nothing() -> Answer {
    Answer::json(200, &json!({"displays": []}))
}

/// The body that a request has on the wire.
async fn sent(request: RecommendForManyRequest) -> Value {
    let server = Server::start([nothing()]).await;
    client(&server)
        .recommend_for_products_and_user(request)
        .await
        .unwrap();
    server.request().await.json()
}

#[tokio::test]
async fn a_request_with_what_is_required() {
    let server = Server::start([nothing()]).await;
    client(&server)
        .recommend_for_products_and_user(request())
        .await
        .unwrap();
    let received = server.request().await;
    assert_eq!(received.line(), LINE);
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
    assert_eq!(received.header("user-agent"), Some("recommenders/0.1.0"));
    assert_eq!(
        received.body(),
        br#"{"tenant":"acme","market":"se","type":"cross_sell","product_ids":["sku-1"]}"#
    );
}

#[tokio::test]
async fn a_request_with_everything() {
    let full = request()
        .locale("sv_SE")
        .limit(128)
        .user_id("u-1")
        .session_id("s-1")
        .dsid("d")
        .document_referrer("https://shop.test/?q=a&b")
        .metadata([("page", "cart"), ("åäö", "\"quoted\"")]);
    let expected = json!({
        "tenant": "acme", "market": "se", "locale": "sv_SE", "type": "cross_sell", "limit": 128, "user_id": "u-1",
        "session_id": "s-1", "dsid": "d", "document_referrer": "https://shop.test/?q=a&b",
        "metadata": {"page": "cart", "åäö": "\"quoted\""}, "product_ids": ["sku-1"],
    });
    assert_eq!(sent(full).await, expected);
}

#[tokio::test]
async fn the_referer_is_a_header() {
    let server = Server::start([nothing()]).await;
    client(&server)
        .recommend_for_products_and_user(request())
        .referer("https://shop.test/cart")
        .await
        .unwrap();
    let received = server.request().await;
    assert_eq!(received.header("referer"), Some("https://shop.test/cart"));
    assert_eq!(received.json().get("referer"), None);
}

#[tokio::test]
async fn a_key_is_optional() {
    let server = Server::start([nothing()]).await;
    Client::anonymous()
        .base_url(server.url())
        .recommend_for_products_and_user(request().session_id("s-1"))
        .await
        .unwrap();
    let received = server.request().await;
    assert_eq!(received.line(), LINE);
    assert_eq!(
        received.header_names(),
        [
            "accept",
            "content-length",
            "content-type",
            "host",
            "user-agent"
        ]
    );
    assert_eq!(received.json()["session_id"], json!("s-1"));
}

#[tokio::test]
async fn a_nullable_field_has_three_states() {
    let absent = sent(request()).await;
    assert_eq!((absent.get("limit"), absent.get("locale")), (None, None));
    let null = sent(request().limit(Nullable::Null).locale(Nullable::Null)).await;
    assert_eq!(
        (&null["limit"], null.get("locale")),
        (&Value::Null, Some(&Value::Null))
    );
    let value = sent(request().limit(1).locale("sv")).await;
    assert_eq!(
        (&value["limit"], &value["locale"]),
        (&json!(1), &json!("sv"))
    );
}

#[tokio::test]
async fn a_nullable_map_has_three_states() {
    assert_eq!(sent(request()).await.get("metadata"), None);
    let mut null = request();
    null.metadata = Nullable::Null;
    assert_eq!(sent(null).await.get("metadata"), Some(&Value::Null));
    assert_eq!(
        sent(request().metadata([("a", "b")])).await["metadata"],
        json!({"a": "b"})
    );
}

#[tokio::test]
async fn a_list_may_be_empty() {
    let none: [&str; 0] = [];
    assert_eq!(
        sent(RecommendForManyRequest::new("acme", "se", "checkout", none)).await["product_ids"],
        json!([])
    );
}

/// What the client reads out of a body with status 200.
async fn read(body: &Value) -> RecommendResponse {
    let server = Server::start([Answer::json(200, body)]).await;
    client(&server)
        .recommend_for_products_and_user(request())
        .await
        .unwrap()
}

#[tokio::test]
async fn status_200_is_the_value() {
    let body = json!({
        "displays": [{
            "title": "Mechanical Keyboard", "price": "100.00", "image_url": "https://shop.test/k.jpeg",
            "page_url": "https://shop.test/k?r=827ada29", "product_id": "keyboard", "recommendation_id": "827ada29",
        }],
        "variant": 2, "experiment_id": "e-1",
    });
    let answer = read(&body).await;
    assert_eq!(answer.displays.as_ref().map(Vec::len), Some(1));
    assert_eq!(
        (answer.variant, answer.error.clone()),
        (Nullable::Value(2), Nullable::Absent)
    );
    assert_eq!(serde_json::to_value(&answer).unwrap(), body);
}

#[tokio::test]
async fn an_answer_keeps_the_three_states_apart() {
    let body = json!({"displays": [], "error": null, "variant": 0});
    let answer = read(&body).await;
    assert_eq!(
        (&answer.error, &answer.variant, &answer.experiment_id),
        (&Nullable::Null, &Nullable::Value(0), &Nullable::Absent)
    );
    assert_eq!(serde_json::to_value(&answer).unwrap(), body);
}

#[tokio::test]
async fn an_answer_may_have_only_an_error() {
    let answer = read(&json!({"error": "not configured"})).await;
    assert_eq!(
        (answer.displays, answer.error.value().map(String::as_str)),
        (None, Some("not configured"))
    );
}

#[tokio::test]
async fn the_status_and_headers_of_a_success_can_be_had() {
    let server = Server::start([nothing().header("X-Trace", "t-1")]).await;
    let response = client(&server)
        .recommend_for_products_and_user(request())
        .response()
        .await
        .unwrap();
    assert_eq!(
        (
            response.status.as_u16(),
            response.headers["x-trace"].to_str().unwrap()
        ),
        (200, "t-1")
    );
    assert_eq!(response.body.displays, Some(Vec::new()));
}

#[tokio::test]
async fn status_422_lists_the_broken_rules() {
    let body = json!({"detail": [{"loc": ["body", 35, "limit"], "msg": "too large", "type": "value_error", "ctx": {"limit": 128}}]});
    let server = Server::start([Answer::json(422, &body)]).await;
    let error = client(&server)
        .recommend_for_products_and_user(request())
        .await
        .unwrap_err();
    let Error::Api(api) = &error else {
        panic!("{error:?}")
    };
    let RecommendForProductsAndUserError::UnprocessableEntity(HttpValidationError {
        detail: Some(detail),
        ..
    }) = &api.body
    else {
        panic!("{error:?}")
    };
    assert_eq!(
        detail[0].loc,
        [
            ValidationErrorLocItem::String("body".to_owned()),
            ValidationErrorLocItem::Integer(35),
            ValidationErrorLocItem::String("limit".to_owned()),
        ]
    );
    assert_eq!(
        (detail[0].msg.as_str(), detail[0].other.get("ctx")),
        ("too large", Some(&json!({"limit": 128}).into()))
    );
    assert_eq!(
        (
            error.status().unwrap().as_u16(),
            error.raw().unwrap().as_ref()
        ),
        (422, body.to_string().as_bytes())
    );
}
